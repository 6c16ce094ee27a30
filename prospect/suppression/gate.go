package suppression

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Question is what a [Gate] is asked: whether a person may be clear, by their number,
// for the principal in whose name they are to be contacted.
type Question struct {
	Number    number.Number
	Principal string // as in [Info.Principal], but for case, accents and blanks
}

// Join adds to an answer what another list says of the same number: not listed if neither
// has it, listed if one has. A day stands only if the other list answers too, since it may
// hold a later one. Where one cannot be asked and the other does not hold the number,
// nothing is known.
func (a *Answer) Join(b Answer) {
	switch {
	case b.Listing == NotListed:
	case a.Listing == NotListed:
		*a = b
	case a.Listing == Listed && b.Listing == Listed:
		a.On = rgpd.Date(later(uint16(a.On), uint16(b.On)))
	case a.Listing == Listed || b.Listing == Listed:
		*a = Answer{Listing: Listed}
	default:
		*a = Answer{}
	}
}

// relied is what is left of an answer by the age of its list.
func relied(a Answer, fresh bool) Answer {
	switch {
	case fresh:
		return a
	case a.Listing == Listed:
		return Answer{Listing: Listed}
	}
	return Answer{}
}

// A view is what a gate answers from. It does not change.
type view struct {
	principal string
	list      *List // in force, with what was entered under its naming; nil if there is none
	// layers are asked together: that of the present naming first, and one of each older
	// naming under which anything stands.
	layers []*List
}

// covers reports whether a principal is spoken of.
func (v *view) covers(principal string) bool {
	return v != nil && (v.principal == "" || names.Same(v.principal, principal))
}

// fresh reports whether "not listed" can be relied on. A list of after the instant
// cannot: who was removed in between was still listed then.
func (v *view) fresh(at time.Time, maxAge time.Duration) bool {
	if v == nil || v.list == nil || maxAge <= 0 {
		return false
	}
	asOf := v.list.info.AsOf
	return !at.Before(asOf) && !asOf.Add(maxAge).Before(at)
}

// A Gate holds the list in force, and how old it may be, in front of decisions. A new
// list takes the place of the old one while others read. It is safe for use by several
// goroutines at once.
//
// A gate binds the decisions of a policy that is built with it, by the option Lists of
// package prospect: they look each number up, and nobody has to remember to.
//
// [Open] makes one that takes objections in, and keeps them and its list in a folder;
// [NewGate] one that holds a list in memory, for a run over a file. A
// house has one for each of its lists: its own, a client's, each with its own age.
//
// Until a list is given, and for a nil gate, no number is clear.
type Gate struct {
	maxAge time.Duration
	view   atomic.Pointer[view]

	putting sync.Mutex // one list is put at a time; taken before writing
	writing sync.Mutex
	state   // guarded by writing
	kept    *keeper
	given   *List           // that was put, where nothing is kept
	told    []number.Number // who was added then
}

// NewGate returns a gate without a list, which keeps nothing: it holds a list for a run,
// and [Gate.Change] is an error. maxAge is the age that a list may have to clear
// a number: the time from one list to the next, a day where a night builds it; zero or
// less clears nobody. An objection is to be respected at once (RGPD, art. 21(3)); no text
// grants a delay.
func NewGate(maxAge time.Duration) *Gate {
	return &Gate{maxAge: maxAge, state: newState()}
}

// List returns the list in force, or nil: with those who were entered under its key.
func (g *Gate) List() *List {
	if v, _ := g.inForce(); v != nil {
		return v.list
	}
	return nil
}

// Put puts a list in the place of the one in force. Whoever [Gate.Change] added to this
// gate stays listed, whether the new list holds them or not, until Change removes them (a
// gate of [NewGate] keeps them to its end): a
// list may have been read before the objection came, and one that held them may have lost
// them since. Removals are not laid over the new list: who is still on it is listed.
//
// Put refuses what could lose an objection, and the list in force stays:
//
//   - ErrOlder: a list of its source was put before that is later, by [Info.Sequence] or by
//     [Info.AsOf], or as late and another. The same list again changes nothing. Of a merger
//     that holds for each list that was merged into it.
//   - ErrSource: the list in force is another source's, or a merger of others. See [Gate.Adopt].
//   - ErrPrincipal, ErrKey: it is a list of another principal, or of a key that the gate was
//     not given. Give it a gate of its own.
//
// If a new list cannot be read, leave the old one: it goes stale, and clears nobody then. A
// nil list is an error too.
func (g *Gate) Put(l *List) error { return g.put(l, false) }

// Adopt is [Gate.Put] for a list of another source, which takes the place of the one in
// force: who stood in that alone is listed no more. It is a decision of a person; nothing
// that runs every night needs it. Back to a former source it goes with a later list only.
// Hence a list that was dated in the future, which clears nobody until then and which
// nothing of its source can follow, is replaced by one that is given another [Info.Source].
func (g *Gate) Adopt(l *List) error { return g.put(l, true) }

var errNothingToPut = errors.New("suppression list: put: no list, or no gate; NewGate and Open make one")

func (g *Gate) put(l *List, adopt bool) error {
	if g == nil || !l.made() {
		return errNothingToPut
	}
	g.putting.Lock()
	defer g.putting.Unlock()
	g.writing.Lock()
	again, err := g.mayPlace(l, adopt)
	g.writing.Unlock()
	if err != nil {
		return err
	}
	if again {
		return g.sameAgain(l)
	}
	base, err := g.written(l)
	if err != nil {
		return err
	}
	g.writing.Lock()
	defer g.writing.Unlock()
	return g.place(base, l)
}

// sameAgain is an error if a list is not the one that was put.
func (g *Gate) sameAgain(l *List) error {
	_, now, err := l.writeSealed(io.Discard)
	if err != nil {
		return err
	}
	g.writing.Lock()
	was, given := g.base, g.given
	g.writing.Unlock()
	if g.kept == nil {
		if _, was, err = given.writeSealed(io.Discard); err != nil {
			return err
		}
	}
	if now != was {
		return ErrOlder
	}
	return nil
}

// mayPlace reports whether a list may take the place of the one in force, and whether only
// if it is the very same.
func (g *Gate) mayPlace(l *List, adopt bool) (again bool, err error) {
	if g.seen == nil {
		return false, errNothingToPut
	}
	if err := g.mayWrite(); err != nil {
		return false, err
	}
	switch v := g.view.Load(); {
	case v != nil && v.principal != l.info.Principal:
		return false, otherPrincipal(v.principal, l.info.Principal)
	case !g.kept.knows(l):
		return false, fmt.Errorf("%w: key %s", ErrKey, l.info.KeyID)
	}
	same := g.placed && g.lastPut().sameSource(l.info)
	if g.placed && !same && !adopt {
		return false, ErrSource
	}
	later := false
	for _, i := range l.info.lineages() {
		last, put := g.seen[i.Source]
		if put && !i.follows(last) {
			return false, ErrOlder
		}
		later = later || !put || !last.follows(i)
	}
	if !later && !same {
		return false, ErrOlder
	}
	return !later, nil
}

// lastPut says what the list that was put last is a list of.
func (g *Gate) lastPut() Info {
	if g.kept == nil {
		return g.given.Info()
	}
	return g.List().Info()
}

// place puts a list in force, whose file is written.
func (g *Gate) place(base seal, l *List) error {
	if err := g.keepPlaced(base, l.info); err != nil {
		return err
	}
	g.state.place(base, l.info)
	g.view.Store(g.layOver(l))
	return nil
}

// layOver is the view of a list, nil if there is none, under what the state says.
func (g *Gate) layOver(list *List) *view {
	if g.kept == nil {
		g.given = list
		if len(g.told) > 0 {
			made := map[uint64]change{}
			for _, n := range g.told {
				key := list.names.of(n)
				made[key] = change{entry: entry{key: key}}
			}
			list = list.changedBy(made)
		}
		return &view{list.info.Principal, list, []*List{list}}
	}
	v := &view{principal: g.kept.principal}
	for i, names := range g.kept.names {
		l := newList(Info{Principal: v.principal}, names, newShelf(0, false).seal())
		if list != nil && list.names.naming == names.naming {
			l = list
		}
		made := maps.Clone(g.over[names.naming])
		if made == nil {
			made = map[uint64]change{}
		}
		for key, day := range g.entered[names.naming] {
			if a := l.at(key); a.Listing == Listed {
				day = later(uint16(a.On), day)
			}
			made[key] = change{entry: entry{key, day}}
		}
		was := l
		if len(made) > 0 {
			l = l.changedBy(made)
		}
		if was == list {
			v.list = l
		}
		if i == 0 || l.n > 0 || l.base.n > 0 {
			v.layers = append(v.layers, l)
		}
	}
	return v
}

// Patch makes the differences in the list in force. It must be another copy of the list
// that the diff starts from: the same key, principal, source, sequence, instant and entries;
// and what it comes to must be later. And the diff
// must leave whom [Gate.Change] added to this gate, with the day that they have now. Else
// nothing is changed, and the error is an [ErrKey], [ErrPrincipal], [ErrOlder] or [ErrChanged].
func (g *Gate) Patch(d *Diff) error {
	if g == nil {
		return errors.New("suppression list: patch: no gate")
	}
	g.putting.Lock()
	defer g.putting.Unlock()
	g.writing.Lock()
	defer g.writing.Unlock()
	l, err := g.List().patch(d)
	if err != nil {
		return err
	}
	for key, day := range g.entered[l.names.naming] {
		if c, ok := d.changes[key]; ok && (c.gone || c.day != later(c.day, day)) {
			return fmt.Errorf("%w: an objection was entered that the diff takes out", ErrChanged)
		}
	}
	again, err := g.mayPlace(l, false)
	if again && len(d.changes) > 0 {
		err = ErrOlder
	}
	if err != nil || again {
		return err
	}
	base, err := g.written(l)
	if err != nil {
		return err
	}
	return g.place(base, l)
}

// Ask returns what can be relied on at an instant of what the list in force says, and
// those who were entered.
//
//   - Listed: the person objected, on the day that the list has.
//   - Not listed: the list is as of that instant or before, by the gate's greatest age at
//     most, and does not hold the number, nor was it entered.
//   - Unknown: the list is older, or later than the instant, or another principal's; or
//     there is none, or no number. Nobody is clear then.
//
// The age is that of the list: nothing that is entered makes it younger. A list that is too
// old still refuses whom it holds, without a day: the person may have
// objected again since. Ask allocates nothing.
func (g *Gate) Ask(q Question, at time.Time) Answer {
	v, maxAge := g.inForce()
	if !v.covers(q.Principal) {
		return Answer{}
	}
	a := v.layers[0].Lookup(q.Number)
	for _, l := range v.layers[1:] {
		a = g.both(a, l.Lookup(q.Number), q.Number)
	}
	return relied(a, v.fresh(at, maxAge))
}

// AskAll is [Gate.Ask] for many, and appends one answer each to out, in their order; the
// look-ups go side by side, as in [List.LookupAll]. It allocates nothing if out has room.
func (g *Gate) AskAll(out []Answer, qs []Question, at time.Time) []Answer {
	v, maxAge := g.inForce()
	fresh := v.fresh(at, maxAge)
	out = slices.Grow(out, len(qs))
	if v == nil {
		for range qs {
			out = append(out, Answer{})
		}
		return out
	}
	for len(qs) > 0 {
		part := qs[:min(len(qs), lookupBatch)]
		var answers, old [lookupBatch]Answer
		num := func(i int) number.Number { return part[i].Number }
		v.layers[0].lookup(&answers, len(part), num)
		for _, l := range v.layers[1:] {
			l.lookup(&old, len(part), num)
			for i := range part {
				answers[i] = g.both(answers[i], old[i], part[i].Number)
			}
		}
		for i := range part {
			if answers[i] = relied(answers[i], fresh); !v.covers(part[i].Principal) {
				answers[i] = Answer{}
			}
		}
		out = append(out, answers[:len(part)]...)
		qs = qs[len(part):]
	}
	return out
}

// both is an answer with that of an older naming. Who is listed under that alone is met.
func (g *Gate) both(a, old Answer, n number.Number) Answer {
	if old.Listing == Listed && a.Listing == NotListed {
		g.kept.meet(n)
	}
	a.Join(old)
	return a
}

// inForce is what is in force, and how old the list may be.
func (g *Gate) inForce() (*view, time.Duration) {
	if g == nil {
		return nil, 0
	}
	return g.view.Load(), g.maxAge
}

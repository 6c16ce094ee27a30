package suppression

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Question is what a [Gate] is asked: whether a person may be clear, by their number,
// for the principal in whose name they are to be contacted.
type Question struct {
	Number    number.Number
	Principal string // in the words of [Info.Principal]
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

// covers reports whether the list speaks of a principal.
func (l *List) covers(principal string) bool {
	return l.made() && (l.info.Principal == "" || l.info.Principal == principal)
}

// fresh reports whether "not listed" can be relied on. A list of after the instant
// cannot: who was removed in between was still listed then.
func (l *List) fresh(at time.Time, maxAge time.Duration) bool {
	return l.made() && maxAge > 0 && !at.Before(l.info.AsOf) && !l.info.AsOf.Add(maxAge).Before(at)
}

// A Gate holds the list in force, and how old it may be, in front of decisions. A new
// list takes the place of the old one while others read. It is safe for use by several
// goroutines at once.
//
// A gate binds the decisions of a policy that is built with it, by the option Lists of
// package prospect: they look each number up, and nobody has to remember to.
//
// Until a list is given, and for a nil gate, no number is clear.
type Gate struct {
	maxAge time.Duration
	list   atomic.Pointer[List]

	writing sync.Mutex
	entered map[uint64]uint16 // the days of whom Change added and has not removed since
	named   *List             // by which key, and for whom, they are named
}

// NewGate returns a gate without a list. maxAge is the age that a list may have to clear
// a number: an hour or less where objections are pushed as they come, a day where a night
// builds the list; zero or less clears nobody. An objection is to be respected at once
// (RGPD, art. 21(3)); no text grants a delay.
func NewGate(maxAge time.Duration) *Gate {
	return &Gate{maxAge: maxAge}
}

// List returns the list in force, or nil.
func (g *Gate) List() *List {
	if g == nil {
		return nil
	}
	return g.list.Load()
}

// Put puts a list in the place of the one in force. Whoever [Gate.Change] added to this
// gate stays listed, whether the new list holds them or not, until Change removes them: a
// list may have been read before the objection came. Other changes must be in the new list.
// If a new list cannot be read, leave the old one: it goes stale, and clears nobody then.
//
// A list of another key or principal cannot hold whom Change added: it is refused, by
// [ErrKey] or [ErrPrincipal], and the old one stays. Give it a gate of its own.
func (g *Gate) Put(l *List) error {
	g.writing.Lock()
	defer g.writing.Unlock()
	if len(g.entered) > 0 && l.made() {
		if err := l.sameAs(g.named.key, g.named.info.Principal); err != nil {
			return fmt.Errorf("%w; objections were entered in this gate: give the list a gate of its own", err)
		}
		kept := map[uint64]change{}
		for key, day := range g.entered {
			a := l.at(key)
			if a.Listing == Listed {
				day = later(uint16(a.On), day)
			}
			if a != answer(day, true) {
				kept[key] = change{entry: entry{key, day}}
			}
		}
		if len(kept) > 0 {
			l = l.changedBy(kept)
		}
	}
	g.list.Store(l)
	return nil
}

// Change makes changes in the list in force, in their order: objections of the day, between
// two builds. Call it as soon as a person objects: the next decision sees it. A number
// that is added twice keeps the later day, as in [Builder.Add].
//
// A later asOf says that every objection received up to then is in; an earlier or a
// zero one leaves the list's age as it is. The changes live in memory: what keeps them
// through a crash is the house's own record of objections, or [List.WriteTo].
//
// If one change is wrong none is made, and the error names each.
func (g *Gate) Change(asOf time.Time, changes ...Change) error {
	g.writing.Lock()
	defer g.writing.Unlock()
	l := g.list.Load()
	made, err := l.read(changes)
	if err != nil {
		return err
	}
	if len(g.entered) == 0 {
		g.entered = map[uint64]uint16{}
		g.named = &List{info: l.info, key: l.key} // not the list, to let go of its memory
	}
	for key, c := range made {
		if c.gone {
			delete(g.entered, key)
		} else {
			g.entered[key] = c.day
		}
	}
	g.list.Store(l.changedBy(made).upTo(asOf))
	return nil
}

// Patch makes the differences in the list in force. It must be another copy of the list
// that the diff starts from: the same key, principal, instant and entries. And the diff
// must leave whom [Gate.Change] added to this gate, with the day that they have now. Else
// nothing is changed, and the error is an [ErrKey], [ErrPrincipal] or [ErrChanged].
func (g *Gate) Patch(d *Diff) error {
	g.writing.Lock()
	defer g.writing.Unlock()
	l, err := g.list.Load().patch(d)
	if err != nil {
		return err
	}
	for key, day := range g.entered {
		if c, ok := d.changes[key]; ok && (c.gone || c.day != later(c.day, day)) {
			return fmt.Errorf("%w: an objection was entered that the diff takes out", ErrChanged)
		}
	}
	g.list.Store(l)
	return nil
}

// Ask returns what can be relied on at an instant of what the list in force says.
//
//   - Listed: the person objected, on the day that the list has.
//   - Not listed: the list is as of that instant or before, by the gate's greatest age at
//     most, and does not hold the number.
//   - Unknown: the list is older, or later than the instant, or another principal's; or
//     there is none, or no number. Nobody is clear then.
//
// A list that is too old still refuses whom it holds, without a day: the person may have
// objected again since. Ask allocates nothing.
func (g *Gate) Ask(q Question, at time.Time) Answer {
	l, maxAge := g.inForce()
	if !l.covers(q.Principal) {
		return Answer{}
	}
	return relied(l.Lookup(q.Number), l.fresh(at, maxAge))
}

// AskAll is [Gate.Ask] for many, and appends one answer each to out, in their order; the
// look-ups go side by side, as in [List.LookupAll]. It allocates nothing if out has room.
func (g *Gate) AskAll(out []Answer, qs []Question, at time.Time) []Answer {
	l, maxAge := g.inForce()
	fresh := l.fresh(at, maxAge)
	out = slices.Grow(out, len(qs))
	for len(qs) > 0 {
		part := qs[:min(len(qs), lookupBatch)]
		var answers [lookupBatch]Answer
		l.lookup(&answers, len(part), func(i int) number.Number { return part[i].Number })
		for i := range part {
			if answers[i] = relied(answers[i], fresh); !l.covers(part[i].Principal) {
				answers[i] = Answer{}
			}
		}
		out = append(out, answers[:len(part)]...)
		qs = qs[len(part):]
	}
	return out
}

// inForce is the list in force and how old it may be.
func (g *Gate) inForce() (*List, time.Duration) {
	if g == nil {
		return nil, 0
	}
	return g.list.Load(), g.maxAge
}

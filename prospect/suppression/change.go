package suppression

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// An Act is what a change does to a list. Zero is unknown.
type Act uint8

const (
	// Add: the person objects.
	Add Act = iota + 1 // add
	// Remove: the person takes the objection back, or it was an error of ours.
	// That a contract is signed or an account erased is no such reason.
	Remove // remove
)

// A Change adds a number to a list or takes it off.
type Change struct {
	Do     Act           `json:"do,omitzero"`
	Number number.Number `json:"number,omitzero"`
	// On is the day of the objection, in Paris; zero keeps no day. Not read for
	// Remove. Of an instant it is rgpd.ParisDay(at): rgpd.DateOf of a time in UTC may be the
	// day before.
	On rgpd.Date `json:"on,omitzero"`
}

// A change is an entry that differs from the base of a list.
type change struct {
	entry
	gone bool
}

func (c change) compare(key uint64) int { return cmp.Compare(c.key, key) }

// Change makes changes, in their order: the next decision sees them. Call it as soon as a
// person objects, whatever the time of day, and whether there is a list yet. A number
// that is added twice keeps the later day, as in [Builder.Add].
//
// If the error is nil the changes are on the disk, in the folder that the gate was opened in,
// which is still the one of that name: they are in force for ever, through any
// crash and whatever list is put, until Change removes what it added. If one change is wrong
// none is made, and the error names each. If they cannot be written, those who are added are
// refused all the same as long as this gate is open, and nothing more is taken in.
//
// Many changes in one call cost little more than one, which waits for the disk twice.
// For a gate that keeps nothing, Change is an [ErrUnkept], and refuses those who are added as
// long as there is the gate.
func (g *Gate) Change(changes ...Change) error {
	if g == nil {
		return ErrUnkept
	}
	g.writing.Lock()
	defer g.writing.Unlock()
	if g.kept == nil {
		return g.hold(changes)
	}
	if g.view.Load() == nil {
		return ErrClosed
	}
	err := g.mayWrite()
	if err == nil {
		err = g.catchUp()
	}
	steps, wrong := g.stepsOf(changes)
	if wrong != nil || len(steps) == 0 {
		return errors.Join(wrong, err)
	}
	if err == nil {
		err = g.keep(steps)
	}
	if err != nil {
		g.show(slices.DeleteFunc(steps, func(t step) bool { return t.act != enter }))
		return fmt.Errorf("suppression list: change: %w", err)
	}
	g.show(steps)
	if g.putting.TryLock() { // else a list is on its way
		_ = g.moveList() // the old one stays in force
		g.putting.Unlock()
	}
	return nil
}

// hold refuses whoever is added to a gate that keeps nothing, as long as there is the gate:
// an error may be passed over.
func (g *Gate) hold(changes []Change) error {
	var errs []error
	for i, c := range changes {
		if err := c.check(i); err != nil {
			errs = append(errs, err)
		} else if c.Do == Add {
			g.told = append(g.told, c.Number)
		}
	}
	if g.given != nil {
		g.view.Store(g.layOver(g.given))
	}
	return errors.Join(append(errs, ErrUnkept)...)
}

// A hand is what changes make of a number.
type hand struct {
	keys   []uint64 // in each layer
	listed bool
	day    uint16
}

// stepsOf is what changes come to, made in their order.
func (g *Gate) stepsOf(changes []Change) ([]step, error) {
	layers := g.view.Load().layers
	var (
		errs  []error
		order []*hand
	)
	hands := map[uint64]*hand{}
	for i, c := range changes {
		if err := c.check(i); err != nil {
			errs = append(errs, err)
			continue
		}
		h := takeHand(layers, c.Number)
		if had := hands[h.keys[0]]; had != nil {
			h = had
		} else {
			hands[h.keys[0]] = h
			order = append(order, h)
		}
		switch {
		case c.Do == Remove:
			h.listed = false
		case h.listed:
			h.day = later(h.day, uint16(c.On))
		default:
			h.listed, h.day = true, uint16(c.On)
		}
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	var out []step
	for _, h := range order {
		for i, l := range layers {
			t := step{l.names.naming, lift, entry{key: h.keys[i]}}
			switch {
			case i == 0 && h.listed:
				t.act, t.day = enter, h.day
			case i > 0 && l.at(h.keys[i]).Listing != Listed:
				continue
			}
			out = append(out, t)
		}
	}
	return out, nil
}

func (c Change) check(i int) error {
	switch {
	case c.Do != Add && c.Do != Remove:
		return fmt.Errorf("suppression list: change %d: do: %v; want add or remove", i, c.Do)
	case c.Number == (number.Number{}):
		return fmt.Errorf("suppression list: change %d: number: unknown", i)
	case c.Do == Add && (c.On < 0 || c.On > lastDay):
		return fmt.Errorf(
			"suppression list: change %d: on: out of range; want 1970-01-02 to %s, or zero if unknown", i, lastDay,
		)
	}
	return nil
}

// takeHand is what layers hold of a number.
func takeHand(layers []*List, n number.Number) *hand {
	h := &hand{}
	all := Answer{Listing: NotListed}
	for _, l := range layers {
		key := l.names.of(n)
		h.keys = append(h.keys, key)
		all.Join(l.at(key))
	}
	h.listed, h.day = all.Listing == Listed, uint16(all.On)
	return h
}

// show lets the steps be seen by whoever asks.
func (g *Gate) show(steps []step) {
	was := g.view.Load()
	now := *was
	now.layers = slices.Clone(was.layers)
	for i, l := range was.layers {
		made := map[uint64]change{}
		for _, t := range steps {
			if t.naming == l.names.naming {
				made[t.key] = change{t.entry, t.act == lift}
			}
		}
		if len(made) == 0 {
			continue
		}
		now.layers[i] = l.changedBy(made)
		if l == was.list {
			now.list = now.layers[i]
		}
	}
	g.view.Store(&now)
}

// at is what the list holds under a key.
func (l *List) at(key uint64) Answer {
	if a, ok := l.changed(key); ok {
		return a
	}
	return answer(l.base.find(key))
}

// changedBy is the list with changes over those that it has. Where they have become
// many, they are built into a new base.
func (l *List) changedBy(made map[uint64]change) *List {
	out := *l
	for key, c := range made {
		had := l.at(key).Listing == Listed
		switch {
		case had && c.gone:
			out.n--
		case !had && !c.gone:
			out.n++
		}
	}
	over := make([]change, 0, len(l.over)+len(made))
	for _, c := range l.over {
		if _, ok := made[c.key]; !ok {
			over = append(over, c)
		}
	}
	for _, c := range made {
		over = append(over, c)
	}
	slices.SortFunc(over, func(a, b change) int { return cmp.Compare(a.key, b.key) })
	out.over = over
	if len(over) > 4096+l.base.n/64 {
		base := newShelf(out.n, out.dated())
		for e := range out.all {
			base.put(e)
		}
		out.base, out.over = base.seal(), nil
	}
	return &out
}

// sameAs reports whether the list has names of one kind, and is for the principal.
func (l *List) sameAs(names *pseudonyms, principal string) error {
	switch {
	case l.names.id != names.id:
		return fmt.Errorf("%w: key %s, and key %x", ErrKey, l.info.KeyID, names.id)
	case l.names.naming != names.naming:
		return fmt.Errorf("%w, or made it before version 3 of its file: build it anew", ErrKey)
	case l.info.Principal != principal:
		return otherPrincipal(l.info.Principal, principal)
	}
	return nil
}

// A Diff is what makes one list into another: to see what a night changed
// before it is let in, and to bring another copy of the old list up to date.
type Diff struct {
	// Added and Removed count the entries that came and went, Redated those whose
	// day changed.
	Added, Removed, Redated int

	from, to Info
	start    [sha256.Size]byte // digest of what the diff starts from
	changes  map[uint64]change
}

// digest is the same of two lists that hold the same entries, and of no others.
func (l *List) digest() (sum [sha256.Size]byte) {
	h := sha256.New()
	buf := make([]byte, 0, mergeBuffer)
	for e := range l.all {
		if len(buf)+runEntry > cap(buf) {
			_, _ = h.Write(buf) // a hash takes all
			buf = buf[:0]
		}
		buf = e.appendTo(buf)
	}
	_, _ = h.Write(buf)
	h.Sum(sum[:0])
	return sum
}

// Diff returns what makes the list into a newer one, made with the same key for the
// same principal. [Gate.Patch] brings another copy of it up to date.
func (l *List) Diff(newer *List) (*Diff, error) {
	if !l.made() || !newer.made() {
		return nil, errors.New("suppression list: diff: a list is missing")
	}
	if err := l.sameAs(newer.names, newer.info.Principal); err != nil {
		return nil, err
	}
	d := &Diff{from: l.info, to: newer.info, start: l.digest(), changes: map[uint64]change{}}
	for e := range newer.all {
		switch a := l.at(e.key); {
		case a.Listing != Listed:
			d.Added++
		case a.On != rgpd.Date(e.day):
			d.Redated++
		default:
			continue
		}
		d.changes[e.key] = change{entry: e}
	}
	for e := range l.all {
		if newer.at(e.key).Listing != Listed {
			d.Removed++
			d.changes[e.key] = change{entry{key: e.key}, true}
		}
	}
	return d, nil
}

// patch is the list with the differences made.
func (l *List) patch(d *Diff) (*List, error) {
	if !l.made() || d == nil {
		return nil, errors.New("suppression list: patch: a list or the diff is missing")
	}
	switch {
	case l.info.KeyID != d.from.KeyID:
		return nil, ErrKey
	case l.info.Principal != d.from.Principal:
		return nil, ErrPrincipal
	case l.info.Source != d.from.Source, l.info.Sequence != d.from.Sequence, l.info.parts != d.from.parts:
		return nil, fmt.Errorf("%w: another source, or another list of it", ErrChanged)
	case !l.info.AsOf.Equal(d.from.AsOf):
		return nil, fmt.Errorf(
			"%w: the list is as of %s, the diff starts from %s",
			ErrChanged,
			l.info.AsOf.Format(time.RFC3339),
			d.from.AsOf.Format(time.RFC3339),
		)
	}
	if l.digest() != d.start {
		return nil, fmt.Errorf("%w: other entries, as of the same instant", ErrChanged)
	}
	out := l.changedBy(d.changes)
	out.info = d.to
	return out, nil
}

// otherPrincipal shows the shapes of two names alone: that of a sole trader is a person's.
// [Info] has them whole.
func otherPrincipal(a, b string) error {
	return fmt.Errorf("%w: one is written %s, the other %s", ErrPrincipal, input.Shape(a), input.Shape(b))
}

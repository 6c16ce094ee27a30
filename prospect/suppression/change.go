package suppression

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
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
	// Remove.
	On rgpd.Date `json:"on,omitzero"`
}

// A change is an entry that differs from the base of a list.
type change struct {
	entry
	gone bool
}

func (c change) compare(key uint64) int { return cmp.Compare(c.key, key) }

// with is the list with changes made, in their order. The list itself stays as it is; the
// two share their memory.
func (l *List) with(asOf time.Time, changes ...Change) (*List, error) {
	made, err := l.read(changes)
	if err != nil {
		return nil, err
	}
	return l.changedBy(made).upTo(asOf), nil
}

// upTo is the list as of an instant, if that is later than its own.
func (l *List) upTo(asOf time.Time) *List {
	out := *l
	if asOf = asOf.UTC().Truncate(time.Second); asOf.After(out.info.AsOf) {
		out.info.AsOf = asOf
	}
	return &out
}

// read is what changes come to, made in their order, under the keys of the list.
func (l *List) read(changes []Change) (map[uint64]change, error) {
	if !l.made() {
		return nil, errors.New("suppression list: change: no list")
	}
	var errs []error
	made := map[uint64]change{}
	s := l.names.take()
	for i, c := range changes {
		switch {
		case c.Do != Add && c.Do != Remove:
			errs = append(errs, fmt.Errorf("suppression list: change %d: do: %v; want add or remove", i, c.Do))
		case c.Number == (number.Number{}):
			errs = append(errs, fmt.Errorf("suppression list: change %d: number: unknown", i))
		case c.Do == Add && (c.On < 0 || c.On > lastDay):
			errs = append(
				errs,
				fmt.Errorf(
					"suppression list: change %d: on: out of range; want 1970-01-02 to %s, or zero if unknown", i,
					lastDay),
			)
		default:
			key := s.of(c.Number)
			now := change{entry{key, uint16(c.On)}, c.Do == Remove}
			if now.gone {
				now.day = 0
			} else if had, ok := made[key]; ok && !had.gone {
				now.day = later(had.day, now.day)
			} else if a := l.at(key); !ok && a.Listing == Listed {
				now.day = later(uint16(a.On), now.day)
			}
			made[key] = now
		}
	}
	l.names.give(s)
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return made, nil
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

// sameAs reports whether the list was made with the key and for the principal.
func (l *List) sameAs(key Key, principal string) error {
	switch {
	case l.info.KeyID != key.ID():
		return fmt.Errorf("%w: key %s, and key %s", ErrKey, l.info.KeyID, key.ID())
	case l.info.Principal != principal:
		return fmt.Errorf("%w: %q, and %q", ErrPrincipal, l.info.Principal, principal)
	}
	return nil
}

// Merge returns the list of all that stands in one of the lists, made with
// one key for one principal. It is as of the earliest of them; of two days of one
// number the later stays, and none if one of them is unknown. Numbers that one list
// had removed come back if another still has them.
func Merge(lists ...*List) (*List, error) {
	if len(lists) == 0 || slices.ContainsFunc(lists, func(l *List) bool { return !l.made() }) {
		return nil, errors.New("suppression list: merge: a list is missing")
	}
	info := lists[0].info
	for _, l := range lists {
		if l.info.AsOf.Before(info.AsOf) {
			info.AsOf = l.info.AsOf
		}
	}
	b := NewBuilder(lists[0].key, info)
	for _, l := range lists {
		b.addList(l)
	}
	return b.List()
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
	if err := l.sameAs(newer.key, newer.info.Principal); err != nil {
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
	out.info.AsOf = d.to.AsOf
	return out, nil
}

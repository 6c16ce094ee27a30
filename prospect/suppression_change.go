package prospect

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A SuppressionAct is what a change does to a list. Zero is unknown.
type SuppressionAct uint8

const (
	// AddStop: the person objects.
	AddStop SuppressionAct = iota + 1
	// RemoveStop: the person takes the objection back, or it was an error of ours.
	// That a contract is signed or an account erased is no such reason.
	RemoveStop
)

var suppressionActNames = enum.Names{"add", "remove"}

func (a SuppressionAct) String() string { return enum.String(suppressionActNames, a) }
func (a SuppressionAct) MarshalText() ([]byte, error) {
	return enum.Marshal("act", suppressionActNames, a)
}
func (a *SuppressionAct) UnmarshalText(b []byte) error {
	return enum.Unmarshal("act", suppressionActNames, a, b)
}

// A SuppressionChange adds a number to a list or takes it off.
type SuppressionChange struct {
	Do     SuppressionAct `json:"do,omitzero"`
	Number number.Number  `json:"number,omitzero"`
	// On is the day of the objection, in Paris; zero keeps no day. Not read for
	// RemoveStop.
	On rgpd.Date `json:"on,omitzero"`
}

// A change is an entry that differs from the base of a list.
type change struct {
	entry
	gone bool
}

func (c change) compare(key uint64) int { return cmp.Compare(c.key, key) }

// With returns the list with changes made, in their order: objections of the day
// between two builds. The list itself stays as it is; the two share their memory. A
// number that is added twice keeps the later day, as in [SuppressionBuilder.Add].
//
// A later asOf says that every objection received up to then is in; an earlier or a
// zero one leaves the list's age as it is. The changes live in memory: what keeps them
// through a crash is the house's own record of objections, or WriteTo.
//
// If one change is wrong none is made, and the error names each.
func (l *SuppressionList) With(asOf time.Time, changes ...SuppressionChange) (*SuppressionList, error) {
	if !l.made() {
		return nil, errors.New("suppression list: change: no list")
	}
	var errs []error
	made := map[uint64]change{}
	s := l.names.take()
	for i, c := range changes {
		switch {
		case c.Do != AddStop && c.Do != RemoveStop:
			errs = append(errs, fmt.Errorf("suppression list: change %d: do: %v; want add or remove", i, c.Do))
		case c.Number == (number.Number{}):
			errs = append(errs, fmt.Errorf("suppression list: change %d: number: unknown", i))
		case c.Do == AddStop && (c.On < 0 || c.On > lastSuppressionDay):
			errs = append(errs, fmt.Errorf("suppression list: change %d: on: out of range; want 1970-01-02 to %s, or zero if unknown", i, lastSuppressionDay))
		default:
			key := s.of(c.Number)
			now := change{entry{key, uint16(c.On)}, c.Do == RemoveStop}
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
	out := l.changedBy(made)
	if asOf = asOf.UTC().Truncate(time.Second); asOf.After(out.info.AsOf) {
		out.info.AsOf = asOf
	}
	return out, nil
}

// at is what the list holds under a key.
func (l *SuppressionList) at(key uint64) SuppressionAnswer {
	if a, ok := l.changed(key); ok {
		return a
	}
	return answer(l.base.find(key))
}

// changedBy is the list with changes over those that it has. Where they have become
// many, they are built into a new base.
func (l *SuppressionList) changedBy(made map[uint64]change) *SuppressionList {
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
func (l *SuppressionList) sameAs(key SuppressionKey, principal string) error {
	switch {
	case l.info.KeyID != key.ID():
		return fmt.Errorf("%w: key %s, and key %s", ErrSuppressionKey, l.info.KeyID, key.ID())
	case l.info.Principal != principal:
		return fmt.Errorf("%w: %q, and %q", ErrSuppressionPrincipal, l.info.Principal, principal)
	}
	return nil
}

// MergeSuppression returns the list of all that stands in one of the lists, made with
// one key for one principal. It is as of the earliest of them; of two days of one
// number the later stays, and none if one of them is unknown. Numbers that one list
// had removed come back if another still has them.
func MergeSuppression(lists ...*SuppressionList) (*SuppressionList, error) {
	if len(lists) == 0 || slices.ContainsFunc(lists, func(l *SuppressionList) bool { return !l.made() }) {
		return nil, errors.New("suppression list: merge: a list is missing")
	}
	info := lists[0].info
	for _, l := range lists {
		if l.info.AsOf.Before(info.AsOf) {
			info.AsOf = l.info.AsOf
		}
	}
	b := NewSuppressionBuilder(lists[0].key, info)
	for _, l := range lists {
		b.AddList(l)
	}
	return b.List()
}

// A SuppressionDiff is what makes one list into another: to see what a night changed
// before it is let in, and to bring another copy of the old list up to date.
type SuppressionDiff struct {
	// Added and Removed count the entries that came and went, Redated those whose
	// day changed.
	Added, Removed, Redated int

	from, to SuppressionInfo
	changes  map[uint64]change
}

// Diff returns what makes the list into a newer one, made with the same key for the
// same principal.
func (l *SuppressionList) Diff(newer *SuppressionList) (*SuppressionDiff, error) {
	if !l.made() || !newer.made() {
		return nil, errors.New("suppression list: diff: a list is missing")
	}
	if err := l.sameAs(newer.key, newer.info.Principal); err != nil {
		return nil, err
	}
	d := &SuppressionDiff{from: l.info, to: newer.info, changes: map[uint64]change{}}
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

// Patch returns the list with the differences made. The list must have the key, the
// principal and the instant of the one that the diff starts from.
func (l *SuppressionList) Patch(d *SuppressionDiff) (*SuppressionList, error) {
	if !l.made() || d == nil {
		return nil, errors.New("suppression list: patch: a list or the diff is missing")
	}
	switch {
	case l.info.KeyID != d.from.KeyID:
		return nil, ErrSuppressionKey
	case l.info.Principal != d.from.Principal:
		return nil, ErrSuppressionPrincipal
	case !l.info.AsOf.Equal(d.from.AsOf):
		return nil, fmt.Errorf("suppression list: patch: the list is as of %s, the diff starts from %s", l.info.AsOf.Format(time.RFC3339), d.from.AsOf.Format(time.RFC3339))
	}
	out := l.changedBy(d.changes)
	out.info.AsOf = d.to.AsOf
	return out, nil
}

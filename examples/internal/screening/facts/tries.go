package facts

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// The law counts the calls to a person, whatever number they were made to (code de la consommation, art. D. 223-9):
// what the rows of one person tell of attempts is counted together.

// A Attempt is an attempt that a row tells of. Two are one attempt if they are equal: the same instant is, and the same
// day without an hour, or a count without days, is that of a number.
type Attempt struct {
	At  int64  `json:"at"`           // in seconds since 1970
	Of  uint64 `json:"of,omitzero"`  // stands for the number, if the instant may be that of several; else zero
	Nth int    `json:"nth,omitzero"` // of those of the number
}

// CountsTries reports whether rows of a table may tell of attempts.
func (t *Table) CountsTries() bool {
	tried := func(p Place) bool { return p.Column == byTitle["tentatives"] && !p.blank }
	return slices.ContainsFunc(t.Columns, tried) ||
		slices.ContainsFunc(t.Others, func(o Other) bool { return o.class == calls && !o.blank })
}

// AppendTries appends the attempts of a row that was read without results, whatever else could not be, and those that
// results tell of each of its numbers; results may be nil. at is the instant of the contact.
func (r *Reading) AppendTries(to []Attempt, at time.Time, results Calls) []Attempt {
	own := r.Prospect.Attempts
	if _, known := own.Len(); !known || !r.tried { // one that is set aside was not settled
		if !known {
			r.Prospect.Attempts = prospect.NoAttempts()
		}
		r.settleCount(at)
		r.settleCalls(at)
	}
	of := uint64(r.Line)
	if len(r.Numbers) > 0 {
		of = Mixed(r.Numbers[0].RevealDigits())
	}
	from := len(to)
	to = appendTries(to, from, &r.Prospect.Attempts, of, at)
	r.Prospect.Attempts = own
	if results == nil {
		return to
	}
	for _, all := range [...][]number.Number{r.Numbers, r.Also} {
		for _, n := range all {
			one := Reading{Numbers: []number.Number{n}}
			results.Tell(&one)
			to = appendTries(to, from, &one.ended.Tried, Mixed(n.RevealDigits()), at)
		}
	}
	return to
}

// appendTries appends some of a row whose attempts begin at from.
func appendTries(to []Attempt, from int, all *prospect.Attempts, of uint64, at time.Time) []Attempt {
	for _, one := range all.All() {
		try := Attempt{At: one.Unix()}
		if one.Unix() == at.Unix() || mayBeDay(one) {
			for try.Of, try.Nth = of, 1; slices.Contains(to[from:], try); try.Nth++ {
			}
		}
		to = append(to, try)
	}
	return to
}

// mayBeDay reports whether an instant may be a day without an hour: see [words.Moment.Noon] and [words.Moment.Last].
func mayBeDay(at time.Time) bool {
	const end = 24*time.Hour - time.Second
	_, clock := rgpd.Mainland.Local(at)
	return clock == 12*time.Hour || clock == 0 || clock == end
}

// TriedToo notes the attempts that all rows of the person tell of, those of this one included.
func (r *Reading) TriedToo(all []Attempt) { r.tries = all }

// settleCount adds the attempts given as a number.
func (r *Reading) settleCount(at time.Time) {
	if r.count == 0 {
		return
	}
	r.Prospect.Attempts = prospect.NoAttempts()
	for range r.count {
		r.Prospect.Attempts.Add(at)
	}
}

// settleTries adds the attempts of the other rows of the person to those of this one, where they are known: unknown
// ones stay so.
func (r *Reading) settleTries() {
	if len(r.tries) == 0 {
		return
	}
	own := r.Prospect.Attempts.All()
	for _, try := range r.tries {
		at := time.Unix(try.At, 0).UTC()
		if i := slices.IndexFunc(own, at.Equal); i >= 0 {
			own = slices.Delete(own, i, i+1) // it is that
			continue
		}
		r.Prospect.Attempts.Add(at)
	}
}

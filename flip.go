package rgpd

import (
	"cmp"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Flip is a kind of case whose verdict is another on another day, or under another
// rule set: the rule that carried the verdict before, the rule that carries it after,
// and the case nearest to an ordinary one.
type Flip struct {
	Was Verdict `json:"was"`
	Is  Verdict `json:"is"`
	// Before and After are the rules that carry the verdicts. Empty where no rule
	// does: a case that nothing permitted.
	Before RuleID `json:"before,omitempty"`
	After  RuleID `json:"after,omitempty"`
	// Witness is under the rules of after; where there is such a case, one that no
	// other rule carries.
	Witness Witness `json:"witness"`
}

// In returns the flip as a sentence, in French or English.
func (f Flip) In(tag language.Tag) string {
	by := func(v Verdict, id RuleID) string {
		if id == "" {
			return v.Text().In(tag)
		}
		return v.Text().In(tag) + " (" + string(id) + ")"
	}
	form := Text{FR: "%s, puis %s. %s", EN: "%s, then %s. %s"}.In(tag)
	return fmt.Sprintf(form, by(f.Was, f.Before), by(f.Is, f.After), f.Witness.In(tag))
}

// String returns the flip as a sentence, in English.
func (f Flip) String() string { return f.In(language.English) }

// Flips returns every kind of case that had one verdict under the rules of a day and
// has another under those of a second day, or of a second study over the same columns:
// one flip for each pair of rules that carry them, in the order of the rules. It is
// exact: a case that flips is of one of the kinds, and each kind has its case. With no
// flip the two rule sets give these verdicts to the same cases.
//
// It is s on the day before against after on the day then. Cases that either study
// assumes away do not count.
func (s *Study) Flips(before Date, after *Study, then Date, was, is Verdicts) (flips []Flip) {
	none := append(s.assumed(), after.assumed()...)
	for v := Undecided; v <= OutOfScope; v++ {
		for w := Undecided; w <= OutOfScope; w++ {
			if v == w || !was.Has(v) || !is.Has(w) {
				continue
			}
			for _, a := range s.RuleSet.carriers(v, before) {
				for _, b := range after.RuleSet.carriers(w, then) {
					r := a.region.And(b.region)
					r.Out = append(r.Out, none...)
					some, ok := r.Find(s.RuleSet.compiled.Known())
					if !ok {
						continue
					}
					alone := r
					alone.Out = slices.Concat(r.Out, a.others, b.others)
					if q, ok := alone.Find(s.RuleSet.compiled.Known()); ok {
						r, some = alone, q
					}
					witness, _ := after.nearest(r, some, mostFacts+1)
					witness.On, witness.Verdict = then, w
					flips = append(flips, Flip{v, w, a.id, b.id, witness})
				}
			}
		}
	}
	slices.SortStableFunc(flips, func(a, b Flip) int {
		return cmp.Or(cmp.Compare(after.RuleSet.index(a.After), after.RuleSet.index(b.After)),
			cmp.Compare(s.RuleSet.index(a.Before), s.RuleSet.index(b.Before)))
	})
	return flips
}

// A carrier is a rule and the cases in which it carries a verdict.
type carrier struct {
	id     RuleID
	region engine.Region
	others []engine.Cube // where another rule carries it, too
}

// carriers splits the region of a verdict by the rules that carry it.
func (t *RuleSet) carriers(v Verdict, on Date) (out []carrier) {
	whole := t.region(v, on)
	if v == Undecided {
		return []carrier{{"", whole, nil}}
	}
	e := map[Verdict]Effect{Forbidden: Forbid, OutOfScope: Exclude, Deferred: Defer, Allowed: Permit}[v]
	rows := t.compiled.Active(int32(on)).And(*t.with(e))
	for i := range rows.Each {
		r := engine.Region{In: slices.Clone(whole.In), Out: slices.Clone(whole.Out)}
		r.In[len(r.In)-1] = []engine.Cube{t.accept(i)} // of the unions, the last is that of e
		var others []engine.Cube
		for j := range rows.Less(engine.Bit(i)).Each {
			others = append(others, t.accept(j))
		}
		out = append(out, carrier{t.rows[i].ID, r, others})
	}
	return out
}

// Differ reports whether some case whose facts are all known gets another verdict, or
// another duty, on some day under a second study over the same columns. It is exact.
// Sentences and sources are not compared.
func (s *Study) Differ(other *Study) bool {
	days := append(s.days(0, 0), other.days(0, 0)...)
	slices.Sort(days)
	none := append(s.assumed(), other.assumed()...)
	known := s.RuleSet.compiled.Known()
	for _, on := range slices.Compact(days) {
		decided, obliged := s.RuleSet.moved(other.RuleSet, on)
		for _, q := range obliged {
			if len(engine.Uncovered(q, none, 1)) > 0 {
				return true
			}
		}
		if len(decided) == 0 {
			continue
		}
		within := engine.Region{In: [][]engine.Cube{decided}, Out: none}
		for v := Undecided; v <= OutOfScope; v++ {
			was := within.And(s.RuleSet.region(v, on))
			for w := Undecided; w <= OutOfScope; w++ {
				if v == w {
					continue
				}
				if _, ok := was.And(other.RuleSet.region(w, on)).Find(known); ok {
					return true
				}
			}
		}
	}
	return false
}

// moved are the cases in which a row applies on a day in one table and not in the
// other, for rows that decide and for duties. Elsewhere the two decide alike.
func (t *RuleSet) moved(other *RuleSet, on Date) (decided, obliged []engine.Cube) {
	type key struct {
		id   RuleID
		then Effect
	}
	rows := func(t *RuleSet) map[key]engine.Cube {
		out := map[key]engine.Cube{}
		for i := range t.compiled.Active(int32(on)).Each {
			out[key{t.rows[i].ID, t.rows[i].Then}] = t.accept(i)
		}
		return out
	}
	a, b := rows(t), rows(other)
	less := func(a, b map[key]engine.Cube) {
		for k, q := range a {
			parts := []engine.Cube{q}
			if r, ok := b[k]; ok {
				parts = q.Minus(r)
			}
			if k.then == Oblige {
				obliged = append(obliged, parts...)
			} else {
				decided = append(decided, parts...)
			}
		}
	}
	less(a, b)
	less(b, a)
	return decided, obliged
}

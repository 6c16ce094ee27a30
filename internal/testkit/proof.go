package testkit

import (
	"maps"
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
)

// A Proof holds one row: the days on which it opens and closes, how far it reaches, and
// what its sentence must say. It stands under the ID of the row in the test beside it, and
// is written from the text, not from the row.
type Proof struct {
	First string // first day in force; empty: 2018-05-25, the library's first
	Last  string // last day in force; empty: still in force
	// Reach holds cases to which the rule applies, each with the facts that take it out, one
	// at a time; empty for a rule that is shown by a scenario of its package.
	Reach []Reach
	Says  Words
}

// Proofs are those of some rows, by their ID.
type Proofs map[rgpd.RuleID]Proof

// Join gathers proofs.
func Join(some ...Proofs) Proofs {
	all := Proofs{}
	for _, ps := range some {
		maps.Copy(all, ps)
	}
	return all
}

// Hold holds the rows of some studies to their proofs.
func (ps Proofs) Hold(t *testing.T, studies ...*rgpd.Study) {
	t.Helper()
	var rules []rgpd.Rule
	for _, s := range studies {
		var reaches []Reach
		for r := range s.RuleSet.Rules() {
			rules = append(rules, r)
			for _, one := range ps[r.ID].Reach {
				one.Rule = r.ID
				ps[r.ID].edges(t, s, one)
				reaches = append(reaches, one)
			}
		}
		Reaches(t, s, reaches)
	}
	words := map[rgpd.RuleID]Words{}
	for id, p := range ps {
		words[id] = p.Says
		if !alter.Running() && !slices.ContainsFunc(rules, func(r rgpd.Rule) bool { return r.ID == id }) {
			t.Errorf("%s: a proof of a rule that is not there", id)
		}
	}
	Sentences(t, rules, words)
}

// edges checks that a rule applies to a case from its first day to its last, and on no
// other.
func (p Proof) edges(t *testing.T, study *rgpd.Study, one Reach) {
	t.Helper()
	facts, err := study.Case(one.Like, one.Facts)
	if err != nil {
		return // Reaches says so
	}
	day := func(s, or string) rgpd.Date {
		if s == "" {
			s = or
		}
		d, err := rgpd.ParseDate(s)
		if err != nil {
			t.Fatalf("%s: %v", one.Rule, err)
		}
		return d
	}
	if first := day(p.First, "2018-05-25"); !applies(study, facts, one.Rule, first) || applies(study, facts,
		one.Rule, first-1) {
		t.Errorf("%s does not open on %s, its first day by the proof in %s", one.Rule, first, Beside(one.Rule))
	}
	if p.Last == "" {
		if r, _ := study.RuleSet.Rule(one.Rule); r.Until != 0 {
			t.Errorf("%s closes on %s; the proof in %s knows no last day", one.Rule, r.Until, Beside(one.Rule))
		}
		return
	}
	if last := day(p.Last, ""); !applies(study, facts, one.Rule, last) || applies(study, facts, one.Rule, last+1) {
		t.Errorf("%s does not close after %s, its last day by the proof in %s", one.Rule, last, Beside(one.Rule))
	}
}

// Reached reports whether a rule is shown by a case of its proof.
func (ps Proofs) Reached(id rgpd.RuleID) bool { return len(ps[id].Reach) > 0 }

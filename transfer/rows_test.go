package transfer

import (
	"iter"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// A proof holds one row of a table, under its ID: an ordinary case with some facts
// changed, to which the rule applies; the single facts that take the case out of its
// reach, which no other fact does; its days; and what its sentence must say. It is
// written from the text, not from the row.
type proof struct {
	first string // first day in force; empty: 2018-05-25, the library's first
	last  string // last day in force; empty: still in force
	like  string // the ordinary case, see [Study] and [RoleStudy]
	facts facts
	not   facts         // as in [testkit.Reach]
	says  testkit.Words // from the meaning of the rule: words that no other rule says
}

type proofs map[rgpd.RuleID]proof

// proven are the proofs of all rows.
var proven = func() proofs {
	all := proofs{}
	for _, some := range []proofs{
		groundProofs, derogationProofs, clauseProofs, toolProofs, assessmentProofs, dutyProofs, countryProofs,
		roleProofs,
	} {
		maps.Copy(all, some)
	}
	return all
}()

// facts are facts and their values, in the words of JSON.
type facts = map[string]string

// out joins the facts that take a rule out of its reach.
func out(parts ...facts) facts {
	all := facts{}
	for _, p := range parts {
		maps.Copy(all, p)
	}
	return all
}

// What takes a case out of the reach of most rows.
var (
	// A transfer is none from outside the RGPD, to the Union, to oneself, or of what the
	// person gives: EDPB, guidelines 05/2021.
	noTransfer = facts{
		"exporter": "outside-free", "importer": "but outside", "same-entity": "yes",
		"collection": "collected-for-itself",
	}
	// A tool is asked for where no decision covers the recipient: RGPD, art. 46(1).
	noToolAsked = out(noTransfer, facts{"adequacy": "but not-covered"})
	// A derogation is asked for where there is no tool either: art. 49(1).
	noDerogationAsked = out(noToolAsked, facts{"tool": "but none adequacy"})
	// What art. 46 lists, or what is taken for it.
	noTool = facts{"tool": "none adequacy"}
	// An assessment goes with a tool that asks for it: C-311/18.
	notAssessed = out(noToolAsked, noTool, facts{"assessment-due": "no"})
)

func tables() []*rgpd.RuleSet { return []*rgpd.RuleSet{compiled, roleTable} }

// studied yields each study with the reaches of its rows.
func studied() iter.Seq2[*rgpd.Study, []testkit.Reach] {
	return func(yield func(*rgpd.Study, []testkit.Reach) bool) {
		for _, s := range []*rgpd.Study{Study(), RoleStudy()} {
			var reaches []testkit.Reach
			for r := range s.RuleSet.Rules() {
				if p, ok := proven[r.ID]; ok {
					reaches = append(
						reaches, testkit.Reach{Rule: r.ID, Like: p.like, Facts: p.facts, On: p.last, Not: p.not},
					)
				}
			}
			if !yield(s, reaches) {
				return
			}
		}
	}
}

// TestReachOfEachRule: whom each rule reaches, from the text that it rests on, and the
// single facts that take a case out of its reach.
func TestReachOfEachRule(t *testing.T) {
	n := 0
	for study, reaches := range studied() {
		testkit.Reaches(t, study, reaches)
		for r := range study.RuleSet.Rules() {
			if _, ok := proven[r.ID]; !ok {
				t.Errorf("%s: nothing says how far it reaches", r.ID)
			}
		}
		n += len(reaches)
	}
	if n != len(proven) {
		t.Errorf("%d rows have a proof, of %d that stand here", n, len(proven))
	}
}

// TestSentencesSayWhatTheyMean: each rule says what it means, and what no other rule
// says: sentences that were swapped would be noticed.
func TestSentencesSayWhatTheyMean(t *testing.T) {
	var rules []rgpd.Rule
	for _, table := range tables() {
		rules = slices.AppendSeq(rules, table.Rules())
	}
	words := map[rgpd.RuleID]testkit.Words{}
	for id, p := range proven {
		words[id] = p.says
	}
	testkit.Sentences(t, rules, words)
}

// TestLastDayAndDayAfter: each rule opens on its first day and not the day before, and
// closes after its last day and not on it.
func TestLastDayAndDayAfter(t *testing.T) {
	day := func(s string, or rgpd.Date) rgpd.Date {
		if s == "" {
			return or
		}
		d, err := rgpd.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for study, reaches := range studied() {
		for _, r := range reaches {
			first, last := day(proven[r.Rule].first, law.DayGDPR), day(proven[r.Rule].last, 0)
			want := map[rgpd.Date]bool{first - 1: false, first: true, rgpd.LawAsOf: last == 0}
			if last != 0 {
				want[last], want[last+1] = true, false
			}
			for on, in := range want {
				if got := fires(t, study, r, on); got != in {
					t.Errorf("%s on %s: applies %t; want %t", r.Rule, on, got, in)
				}
			}
		}
		// No rule is in force then: there is nothing to ask.
		if w, _ := study.Find(nil, rgpd.Always(rgpd.Undecided), law.DayGDPR-1); w.Err() == nil {
			t.Errorf("decided before the RGPD: %v", w)
		}
	}
}

func fires(t *testing.T, study *rgpd.Study, r testkit.Reach, on rgpd.Date) bool {
	t.Helper()
	f, err := study.Case(r.Like, r.Facts)
	if err != nil {
		t.Fatal(err)
	}
	d := study.RuleSet.Decide(&f, rgpd.Mainland.Instant(on, 12*time.Hour), engine.Notes{})
	for rule := range d.Applying() {
		if rule.ID == r.Rule {
			return true
		}
	}
	return false
}

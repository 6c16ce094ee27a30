package register

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

type values = map[string]string

const controllers = "but controller joint-controller" // all others: no controller

// proofs are those of all rows of the tables: each stands in the test beside its row.
var proofs = testkit.Join(
	assessmentProofs, authorityProofs, officerProofs, personsProofs, recordProofs, scopeProofs,
)

// TestProofs: what each answer brings, the single facts that spare it, and the sentence of
// each rule, which says what no other says.
func TestProofs(t *testing.T) {
	var studies []*rgpd.Study
	for q := range Questions() {
		studies = append(studies, q.Study())
	}
	proofs.Hold(t, studies...)
}

// TestAnswers: who owes what, case by case, and one fact away. From the articles.
func TestAnswers(t *testing.T) {
	type f = map[string]string
	const first = "2018-05-25"
	testkit.Decide(t, WhetherNotify.Study(), []testkit.Case{
		{Name: "a leak, on the first day of the RGPD", Like: "leak", On: first, Want: rgpd.Forbidden, By: "breach-notify"},
		{
			Name: "a grave leak", Like: "leak", Facts: f{"risk": "high"}, On: first, Want: rgpd.Forbidden,
			By: "breach-notify",
		},
		{
			Name: "a leak of which nobody knows how grave it is", Like: "leak", Facts: f{"risk": "open"}, On: first,
			Want: rgpd.Forbidden, By: "breach-notify-open-risk",
		},
		{Name: "an outage", Like: "outage", On: first, Want: rgpd.Allowed, By: "breach-risk-unlikely"},
		{Name: "a leak the day before the RGPD", Like: "leak", On: "2018-05-24", Want: rgpd.Undecided},
	})
	testkit.Decide(t, WhetherAssess.Study(), []testkit.Case{
		{Name: "a newsletter", Like: "newsletter", On: first, Want: rgpd.Allowed, By: "accountability-assessment-spared"},
		{
			Name: "a kind of the list, on its day", Like: "newsletter", Facts: f{"listed": "outside-sources"},
			On: "2018-10-11", Want: rgpd.Forbidden, By: "accountability-assessment-listed",
		},
		{
			Name: "the same the day before", Like: "newsletter", Facts: f{"listed": "outside-sources"},
			On: "2018-10-10", Want: rgpd.Undecided,
		},
		{
			Name: "one criterion, and a high risk by it", Like: "newsletter", Facts: f{"high-risk": "yes"}, On: first,
			Want: rgpd.Forbidden, By: "accountability-assessment-high-risk",
		},
	})
}

// TestNothingIsDueBeforeTheRegulation: on the day before, no rule of any question
// applies, whatever is known.
func TestNothingIsDueBeforeTheRegulation(t *testing.T) {
	for q := range Questions() {
		study := q.Study()
		for i := range study.Like {
			f := study.Like[i].Facts
			for c := range f {
				for v := uint8(0); v < 9; v++ {
					near := f
					near[c] = v
					d := study.RuleSet.DecideOn(&near, noon, law.DayGDPR-1, engine.Notes{})
					if d.Verdict() != rgpd.Undecided || len(slices.Collect(d.Applying())) > 0 {
						t.Fatalf("%v: %v applies before the RGPD", q, slices.Collect(d.Applying()))
					}
				}
			}
		}
	}
}

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	var subjects []alter.Subject
	for q := range Questions() {
		subjects = append(subjects, alter.Subject{
			Name: q.String(), Study: q.Study(), Swap: swapper(q),
			Tests: []testing.InternalTest{
				{Name: "TestGuarantees", F: TestGuarantees},
				{Name: "TestAnswers", F: TestAnswers},
				{Name: "TestProofs", F: TestProofs},
				{Name: "TestNothingIsDueBeforeTheRegulation", F: TestNothingIsDueBeforeTheRegulation},
				{Name: "TestThresholdOfTheRecord", F: TestThresholdOfTheRecord},
				{Name: "TestNineCriteria", F: TestNineCriteria},
				{Name: "TestWhoIsTold", F: TestWhoIsTold},
				{Name: "TestCases", F: TestCases},
			},
		})
	}
	alter.Run(t, subjects...)
}

// swapper puts other rows in the place of those that answer a question.
func swapper(q Question) func(rows []rgpd.Row) func() {
	at := map[Question]**rgpd.RuleSet{
		WhetherApplies: &scopeTable, WhetherRecord: &recordTable, WhetherOfficer: &officerTable,
		WhetherAssess: &assessmentTable, WhetherNotify: &authorityTable, WhetherTellThem: &personsTable,
	}[q]
	return func(rows []rgpd.Row) func() {
		was := *at
		altered, err := was.WithRows(rows)
		if err != nil {
			panic(err)
		}
		*at = altered
		return func() { *at = was }
	}
}

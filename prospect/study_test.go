package prospect

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
)

// TestCouldAnybodyBeRungOnASunday: a question of a house about its own rules.
func TestCouldAnybodyBeRungOnASunday(t *testing.T) {
	weekend := When{Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Purpose: commercial, Day: rgpd.Is(WeekendDay)}
	w, found := standard.Find(weekend, rgpd.LawAsOf, rgpd.Allowed)
	if !found {
		t.Fatal("a slot that was agreed opens a weekend")
	}
	want := map[string]string{"day": "weekend", "slot": "agreed"}
	if diff := cmp.Diff(want, words(w)); diff != "" {
		t.Errorf("the smallest case (-want +got):\n%s", diff)
	}
	closed := policy(t, HouseRules(HouseRule{
		ID: "house-weekend", Says: rgpd.Text{FR: "la maison n'appelle pas le week-end", EN: "the house does not call on weekends"},
		When: When{Day: rgpd.Is(WeekendDay)},
	}))
	if w, found := closed.Find(weekend, rgpd.LawAsOf, rgpd.Allowed, rgpd.Deferred); found {
		t.Errorf("the house rings somebody on a weekend: %v", w)
	}
}

// words are the facts by which a witness differs from the ordinary case.
func words(w rgpd.Witness) map[string]string {
	out := map[string]string{}
	for _, f := range w.Differing() {
		out[f.Name] = f.Value
	}
	return out
}

// HoldMeaning are the tests of this package that hold the meaning of rows, the quick
// ones first; and SwapRows is for TestAlterations, which has those outside as well.
var HoldMeaning = []testing.InternalTest{
	{Name: "TestSentences", F: TestSentences},
	{Name: "TestProhibitions", F: TestProhibitions},
	{Name: "TestDuties", F: TestDuties},
	{Name: "TestPermissions", F: TestPermissions},
	{Name: "TestVerdicts", F: TestVerdicts},
	{Name: "TestVerdictsOfTheArticle", F: TestVerdictsOfTheArticle},
	{Name: "TestEachRowFires", F: TestEachRowFires},
	{Name: "TestGuaranteesHold", F: TestGuaranteesHold},
	{Name: "TestARecordedVoiceIsAnAutomatedCall", F: TestARecordedVoiceIsAnAutomatedCall},
	{Name: "TestScenarios", F: TestScenarios},
	{Name: "TestHours", F: TestHours},
	{Name: "TestConsentAndHours", F: TestConsentAndHours},
	{Name: "TestHoursBindCallsToConsumersOnly", F: TestHoursBindCallsToConsumersOnly},
	{Name: "TestTheLawChangesAtMidnightInParis", F: TestTheLawChangesAtMidnightInParis},
	{Name: "TestForbiddenAnywhere", F: TestForbiddenAnywhere},
	{Name: "TestPlaces", F: TestPlaces},
	{Name: "TestConsentIsRequiredWhereItIsAskedFor", F: TestConsentIsRequiredWhereItIsAskedFor},
}

// SwapRows puts other rows in the place of the law's, for every policy.
func SwapRows(rows []rgpd.Row) (restore func()) {
	was, table := compiled, standard.table
	compiled = rows
	altered, err := NewPolicy()
	if err != nil {
		panic(err)
	}
	standard.table = altered.table
	return func() { compiled, standard.table = was, table }
}

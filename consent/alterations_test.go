package consent_test

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/alter"
)

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	tests := slices.Concat(consent.HoldMeaning, []testing.InternalTest{
		{Name: "TestProofs", F: TestProofs},
		{Name: "TestOneFaultIsToldByItsCriterionItsQualityAndItsField", F: TestOneFaultIsToldByItsCriterionItsQualityAndItsField},
		{Name: "TestThePlaceOfThePersonTellsWhichTextsBind", F: TestThePlaceOfThePersonTellsWhichTextsBind},
		{Name: "TestWhenConsentIsRequired", F: TestWhenConsentIsRequired},
		{Name: "TestEachRuleFiresNearlyFiresAndIsOutOfPeriod", F: TestEachRuleFiresNearlyFiresAndIsOutOfPeriod},
		{Name: "TestPublishedCases", F: TestPublishedCases},
	})
	alter.Run(t,
		alter.Subject{Name: "conditions", Study: consent.Study(), Swap: consent.SwapConditions, Tests: tests},
		alter.Subject{Name: "needs", Study: consent.NeedStudy(), Swap: consent.SwapNeeds, Tests: tests},
	)
}

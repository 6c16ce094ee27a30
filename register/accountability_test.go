package register

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

func ExampleRecordRequired() {
	team := RecordFacts{Persons: 12, Occasional: rgpd.No}
	fmt.Println(RecordRequired(team, noon))
	fmt.Println(RecordRequired(RecordFacts{Persons: 12, Occasional: rgpd.Yes, Risk: rgpd.No}, noon))
	// Output:
	// required: processing that is not occasional is recorded, whatever the size (RGPD, art. 30(5))
	// to be established: Does the processing include data of articles 9 or 10?
}

func ExampleOfficerRequired() {
	seller := OfficerFacts{PublicBody: rgpd.No, Monitoring: SmallScale, Sensitive: NotCore}
	fmt.Println(OfficerRequired(seller, noon))
	seller.Monitoring = LargeScale // a platform that tracks and scores
	fmt.Println(OfficerRequired(seller, noon).Need())
	// Output:
	// not required: outside the three cases, and save where a law requires it, designation is voluntary, and the CNIL encourages it (RGPD, art. 37(4))
	// needed
}

func ExampleAssessmentRequired() {
	f := AssessmentFacts{
		SystematicEvaluation: rgpd.No, LargeScaleSensitive: rgpd.No, PublicMonitoring: rgpd.No, Listed: NotListed,
		Criteria: Criteria{LargeScale: rgpd.Yes, VulnerablePersons: rgpd.Yes},
	}
	fmt.Println(AssessmentRequired(f, noon))
	// Output:
	// required: two or more of the nine criteria: an impact assessment, in principle (RGPD, art. 35(1))
}

func ExampleApplies() {
	fmt.Println(Applies(ScopeFacts{About: LegalPerson}, noon))
	fmt.Println(Applies(ScopeFacts{About: NaturalPerson, Handling: Automated, Household: rgpd.No, OtherLaw: rgpd.No, Established: rgpd.Yes}, noon).Need())
	// Output:
	// not required: data about nothing but a legal person, or about nobody, are not personal data (RGPD, art. 4(1))
	// needed
}

func TestThresholdOfTheRecord(t *testing.T) {
	require.Zero(t, RecordThreshold(law.DayGDPR-1))
	require.EqualValues(t, 250, RecordThreshold(law.DayGDPR))
	require.EqualValues(t, 250, RecordThreshold(rgpd.LawAsOf))
	spared := RecordFacts{Persons: 249, Occasional: rgpd.Yes, Risk: rgpd.No, Sensitive: rgpd.No}
	require.Equal(t, NotNeeded, RecordRequired(spared, noon).Need())
	spared.Persons = 250
	require.Equal(t, Needed, RecordRequired(spared, noon).Need())
	spared.Persons = 0
	require.Zero(t, RecordRequired(spared, noon).Need(), "size unknown")
}

// One criterion more or less, whatever is unknown.
func TestNineCriteria(t *testing.T) {
	none := Criteria{2, 2, 2, 2, 2, 2, 2, 2, 2}
	f := AssessmentFacts{SystematicEvaluation: rgpd.No, LargeScaleSensitive: rgpd.No, PublicMonitoring: rgpd.No, Listed: NotListed, Criteria: none, HighRisk: rgpd.No}
	need := func() Need { return AssessmentRequired(f, noon).Need() }
	require.Equal(t, NotNeeded, need())
	f.Criteria.Scoring = rgpd.Yes
	require.Equal(t, NotNeeded, need(), "one criterion")
	f.HighRisk = rgpd.Yes
	require.Equal(t, Needed, need(), "one criterion, and a high risk by it")
	f.HighRisk = 0
	require.Zero(t, need(), "one criterion, and nobody said how high the risk is")
	f.HighRisk = rgpd.No
	f.Criteria.Monitoring = 0
	require.Zero(t, need(), "one, and one unknown")
	f.Criteria.Monitoring = rgpd.Yes
	require.Equal(t, Needed, need(), "two")
	f.Criteria.Scoring = rgpd.No
	f.Listed = ConstantMonitoring
	require.Equal(t, Needed, need(), "on the CNIL's list")
	require.Zero(t, AssessmentRequired(f, rgpd.Mainland.Instant(law.DayImpactList-1, 0)).Need(), "before the list")
	require.Equal(t, Needed, AssessmentRequired(f, rgpd.Mainland.Instant(law.DayImpactList, 0)).Need())
}

// What leaves a high risk was likely to result in one: the house owes the assessment
// that it says it made, and the consultation of the authority. RGPD, art. 35(1), 36(1).
func TestAHighRiskThatIsLeftTakesAnAssessment(t *testing.T) {
	none := Criteria{2, 2, 2, 2, 2, 2, 2, 2, 2}
	for _, said := range []rgpd.Answer{0, rgpd.Yes, rgpd.No} {
		r := AssessmentRequired(AssessmentFacts{
			SystematicEvaluation: rgpd.No, LargeScaleSensitive: rgpd.No, PublicMonitoring: rgpd.No, Listed: NotListed, Criteria: none,
			HighRisk: said, HighResidualRisk: rgpd.Yes,
		}, noon)
		require.Equal(t, Needed, r.Need(), "%v", said)
		var duties []rgpd.RuleID
		for d := range r.Decision().Duties() {
			duties = append(duties, d.ID)
		}
		require.Equal(t, []rgpd.RuleID{"accountability-assessment-consult"}, duties)
	}
}

func TestPenaltiesFollowTheArticles(t *testing.T) {
	p := Penalties()
	require.Equal(t, []rgpd.PenaltyID{"cp-226-17", "rgpd-83-4"}, p["register-controller-missing"])
	require.Equal(t, []rgpd.PenaltyID{"rgpd-83-5"}, p["register-special-without-exception"])
	require.Contains(t, p["breach-notify"], rgpd.PenaltyID("cp-226-17-1"))
	require.Contains(t, p["retention-too-long"], rgpd.PenaltyID("cp-226-20"))
	require.Empty(t, p["accountability-record-spared"])
	require.Empty(t, p["register-basis-missing"], "good practice costs nothing")
	for id, ps := range p {
		require.True(t, slices.IsSorted(ps), id)
		for _, one := range ps {
			_, ok := rgpd.PenaltyOn(one, rgpd.LawAsOf)
			require.True(t, ok, "%s: %s", id, one)
		}
	}
}

package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// What each adequacy decision asks of the recipient, in the order of the record: without one of them there is none.
func TestWhatEachAdequacyAsks(t *testing.T) {
	asks := map[string][]Condition{
		"FO": {FaroeseAct}, "BR": {SubjectToLGPD}, "CA": {SubjectToPIPEDA},
		"IL":                {AutomatedTransfer, WithinIsraelTerritory},
		"JP":                {APPIBusinessOperator, SupplementaryRules, OutsideJapanExclusions},
		"KR":                {SubjectToPIPA, NotFSCCreditData, NotMissionaryWork, NotPartyNomination},
		"US-DPF":            {OnDPFList, CertificationCoversData, EntityMatchesListing},
		"US-SAFE-HARBOR":    {OnSafeHarborList},
		"US-PRIVACY-SHIELD": {OnPrivacyShieldList},
	}
	for a := range Adequacies() {
		want := ConditionsOf(asks[a.ID]...)
		require.Equal(t, want, a.Conditions, a.ID)
		for _, c := range asks[a.ID] {
			require.True(t, a.Conditions.Has(c), "%s: %v", a.ID, c)
			require.False(t, (a.Conditions &^ ConditionsOf(c)).Has(c), "%s: %v", a.ID, c)
		}
		require.False(t, a.Conditions.Has(0), "none is no condition")
		delete(asks, a.ID)
	}
	require.Empty(t, asks, "of a record that there is not")
}

// A record is in force from its first day to the day before its end, whatever its status says today.
func TestDaysOfARecord(t *testing.T) {
	seen := map[Status]int{}
	for a := range Adequacies() {
		seen[a.Status]++
		require.True(t, a.InForce(a.From), a.ID)
		require.False(t, a.InForce(a.From-1), a.ID)
		switch a.Status {
		case InForce, Challenged:
			require.True(t, a.InForce(AdequacyAsOf), a.ID)
		case Annulled, Ended:
			require.NotZero(t, a.Until, a.ID)
			require.True(t, a.InForce(a.Until-1), a.ID)
			require.False(t, a.InForce(a.Until), a.ID)
		default:
			t.Errorf("%s has no status", a.ID)
		}
	}
	require.Equal(t, 2, seen[Annulled], "Safe Harbor and Privacy Shield: the Court")
	require.NotZero(t, seen[Ended])
}

// A derogation lets data go once that its conditions are met, and no other.
func TestEachDerogation(t *testing.T) {
	for d, want := range map[Derogation]string{
		ExplicitConsent: "a", ContractWithPerson: "b", ContractInInterest: "c", PublicInterest: "d", LegalClaims: "e",
		VitalInterests: "f", PublicRegister: "g", CompellingInterest: "residual",
	} {
		require.Equal(t, want, d.String())
		f := to("IN", 0, 0)
		f.Hops[0].Safeguard, f.Hops[0].Frequency = Safeguard{Tool: NoTool}, OneOff
		f.Hops[0].Derogation, f.Hops[0].DerogationMet = d, rgpd.Yes
		require.NotEqual(t, rgpd.Forbidden, assess(t, f, AdequacyAsOf).Decision.Verdict(), d)
		f.Hops[0].DerogationMet = rgpd.No
		require.Equal(t, rgpd.Forbidden, assess(t, f, AdequacyAsOf).Decision.Verdict(), d)
	}
}

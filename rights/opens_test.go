package rights_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

var today = time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)

// plain is a request of a living person, identified, sincere, whose data are
// held: what a desk knows in most cases.
func plain(change func(*rights.Facts)) rights.Facts {
	f := rights.Facts{
		Held: rgpd.Yes, Deceased: rgpd.No, Identity: rights.Identified, Abusive: rgpd.No, Published: rgpd.No,
		SpecialConsent: rgpd.No,
	}
	if change != nil {
		change(&f)
	}
	return f
}

type scenario struct {
	name  string
	right rights.Right
	facts rights.Facts
	want  rgpd.Verdict
	why   rgpd.RuleID // heads the reasons; empty where nothing decides
}

func scenarios() []scenario {
	type F = rights.Facts
	erase := func(g rights.ErasureGround, n rights.Needed, b rights.Basis, p rights.Purpose) F {
		return plain(func(f *F) { f.ErasureGround, f.Needed, f.Basis, f.Purpose = g, n, b, p })
	}
	object := func(b rights.Basis, p rights.Purpose, situation, overriding rgpd.Answer) F {
		return plain(func(f *F) { f.Basis, f.Purpose, f.Situation, f.Overriding = b, p, situation, overriding })
	}
	return []scenario{
		{"a prospect asks for their data", rights.Access, plain(nil), rgpd.Allowed, "right-access"},
		{"a stranger asks, and nothing is held: the answer says so", rights.Access, plain(func(f *F) { f.Held = rgpd.No }), rgpd.Allowed, "right-access"},
		{"a stranger asks for erasure, and nothing is held", rights.Erasure, plain(func(f *F) {
			f.ErasureGround, f.Needed, f.Held = rights.NoLongerNeeded, rights.NotNeeded, rgpd.No
		}), rgpd.Forbidden, "right-nothing-held"},
		{"somebody asks for the data of a dead person as theirs", rights.Access, plain(func(f *F) { f.Deceased = rgpd.Yes }), rgpd.Forbidden, "right-ends-at-death"},
		{"the controller proves the intention to abuse", rights.Access, plain(func(f *F) { f.Abusive = rgpd.Yes }), rgpd.Forbidden, "right-abuse"},
		{"the abuse is only suspected", rights.Access, plain(func(f *F) { f.Abusive = 0 }), rgpd.Undecided, "right-abuse"},
		{"the person cannot be identified, and gives nothing", rights.Access, plain(func(f *F) { f.Identity = rights.NotIdentifiable }), rgpd.Forbidden, "right-cannot-identify"},
		{"a reasonable doubt on who writes", rights.Access, plain(func(f *F) { f.Identity = rights.Doubtful }), rgpd.Deferred, "right-identity-in-doubt"},
		{"nothing is known of the request", rights.Access, F{}, rgpd.Undecided, "right-abuse"},

		{"the number belongs to somebody else", rights.Rectification, plain(func(f *F) { f.Accuracy = rights.Inaccurate }), rgpd.Allowed, "right-rectification"},
		{"a first name is missing", rights.Rectification, plain(func(f *F) { f.Accuracy = rights.Incomplete }), rgpd.Allowed, "right-rectification"},
		{"the data were right", rights.Rectification, plain(func(f *F) { f.Accuracy = rights.Accurate }), rgpd.Forbidden, "right-rectification-accurate"},
		{"not checked yet", rights.Rectification, plain(nil), rgpd.Undecided, "right-rectification-accurate"},

		{"a prospect who objected wants to be erased", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.LegitimateInterest, rights.Marketing), rgpd.Allowed, "right-erasure"},
		{"the same, published in a directory", rights.Erasure, plain(func(f *F) {
			f.ErasureGround, f.Needed, f.Basis, f.Purpose, f.Published = rights.ObjectionGround, rights.NotNeeded, rights.LegitimateInterest, rights.Marketing, rgpd.Yes
		}), rgpd.Allowed, "right-erasure"},
		{"a customer whose contract runs", rights.Erasure, erase(rights.NoErasureGround, rights.NotNeeded, rights.Contract, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-without-ground"},
		{"a customer whose contract is over", rights.Erasure, erase(rights.NoLongerNeeded, rights.NotNeeded, rights.Contract, rights.OtherPurpose), rgpd.Allowed, "right-erasure"},
		{"invoices of ten years", rights.Erasure, erase(rights.NoLongerNeeded, rights.ForDutyOrTask, rights.LegalObligation, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-held-back"},
		{"invoices, the ten years over", rights.Erasure, erase(rights.NoLongerNeeded, rights.NotNeeded, rights.LegalObligation, rights.OtherPurpose), rgpd.Allowed, "right-erasure"},
		{"a consent withdrawn does not reach invoices", rights.Erasure, erase(rights.ConsentGone, rights.NotNeeded, rights.LegalObligation, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-legal-obligation"},
		{"a register of a town, after an objection that won", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.PublicTask, rights.OtherPurpose), rgpd.Allowed, "right-erasure"},
		{"a register of a town that is needed", rights.Erasure, erase(rights.ObjectionGround, rights.ForDutyOrTask, rights.PublicTask, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-held-back"},
		{"an objection to a contract is no ground", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.Contract, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-no-objection"},
		{"an objection to a consent withdraws it: the data go", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.Consent, rights.OtherPurpose), rgpd.Allowed, "right-erasure"},
		{"an objection to research on a contract is no ground", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.Contract, rights.Research), rgpd.Forbidden, "right-erasure-no-objection"},
		{"statistics of a public body cannot be objected to", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.PublicTask, rights.Research), rgpd.Forbidden, "right-erasure-research-task"},
		{"statistics on legitimate interest, objected to", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.LegitimateInterest, rights.Research), rgpd.Allowed, "right-erasure"},
		{"marketing noted under a legal obligation, objected to", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.LegalObligation, rights.Marketing), rgpd.Allowed, "right-erasure"},
		{"invoices objected to", rights.Erasure, erase(rights.ObjectionGround, rights.NotNeeded, rights.LegalObligation, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-legal-obligation"},
		{"a game for children, its data noted under a legal obligation that needs none", rights.Erasure, erase(rights.ChildServiceCollectedIt, rights.NotNeeded, rights.LegalObligation, rights.OtherPurpose), rgpd.Allowed, "right-erasure"},
		{"an article of a newspaper", rights.Erasure, erase(rights.NoLongerNeeded, rights.ForExpression, rights.LegitimateInterest, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-held-back"},
		{"a watch over an epidemic", rights.Erasure, erase(rights.NoLongerNeeded, rights.ForPublicHealth, rights.PublicTask, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-held-back"},
		{"a file kept for a lawsuit", rights.Erasure, erase(rights.NoLongerNeeded, rights.ForClaims, rights.LegitimateInterest, rights.OtherPurpose), rgpd.Forbidden, "right-erasure-held-back"},

		{"the number is contested", rights.Restriction, plain(func(f *F) { f.RestrictionGround, f.Basis = rights.AccuracyContested, rights.LegitimateInterest }), rgpd.Allowed, "right-restriction"},
		{"no case of article 18", rights.Restriction, plain(func(f *F) { f.RestrictionGround, f.Basis = rights.NoRestrictionGround, rights.LegitimateInterest }), rgpd.Forbidden, "right-restriction-without-ground"},
		{"unlawful, and the person would rather have it frozen than erased", rights.Restriction, plain(func(f *F) { f.RestrictionGround, f.Basis = rights.UnlawfulButKept, rights.LegitimateInterest }), rgpd.Allowed, "right-restriction"},
		{"no longer needed, but by the person for a lawsuit", rights.Restriction, plain(func(f *F) { f.RestrictionGround, f.Basis = rights.NeededByPerson, rights.Contract }), rgpd.Allowed, "right-restriction"},
		{"an objection is pending", rights.Restriction, plain(func(f *F) { f.RestrictionGround, f.Basis = rights.ObjectionPending, rights.PublicTask }), rgpd.Allowed, "right-restriction"},
		{"an objection that cannot be made", rights.Restriction, plain(func(f *F) {
			f.RestrictionGround, f.Basis, f.Purpose = rights.ObjectionPending, rights.Contract, rights.OtherPurpose
		}), rgpd.Forbidden, "right-restriction-no-objection"},

		{"an objection to marketing is pending, whatever the basis noted", rights.Restriction, plain(func(f *F) {
			f.RestrictionGround, f.Basis, f.Purpose = rights.ObjectionPending, rights.Contract, rights.Marketing
		}), rgpd.Allowed, "right-restriction"},

		{"a customer takes their call history along", rights.Portability, plain(func(f *F) { f.Basis, f.Supply, f.Automated = rights.Contract, rights.Provided, rgpd.Yes }), rgpd.Allowed, "right-portability"},
		{"a prospect on legitimate interest", rights.Portability, plain(func(f *F) {
			f.Basis, f.Supply, f.Automated, f.SpecialConsent = rights.LegitimateInterest, rights.Provided, rgpd.Yes, rgpd.No
		}), rgpd.Forbidden, "right-portability-basis"},
		{"health data on explicit consent, beside a legitimate interest", rights.Portability, plain(func(f *F) {
			f.Basis, f.Supply, f.Automated, f.SpecialConsent = rights.LegitimateInterest, rights.Provided, rgpd.Yes, rgpd.Yes
		}), rgpd.Allowed, "right-portability-special"},
		{"legitimate interest, and nobody said whether the data are special", rights.Portability, plain(func(f *F) {
			f.Basis, f.Supply, f.Automated, f.SpecialConsent = rights.LegitimateInterest, rights.Provided, rgpd.Yes, 0
		}), rgpd.Undecided, "right-portability-basis"},
		{"health data of a public hospital, on explicit consent", rights.Portability, plain(func(f *F) {
			f.Basis, f.Supply, f.Automated, f.SpecialConsent = rights.PublicTask, rights.Provided, rgpd.Yes, rgpd.Yes
		}), rgpd.Forbidden, "right-portability-public-task"},
		{"vital interests give no portability", rights.Portability, plain(func(f *F) {
			f.Basis, f.Supply, f.Automated, f.SpecialConsent = rights.VitalInterests, rights.Provided, rgpd.Yes, rgpd.No
		}), rgpd.Forbidden, "right-portability-basis"},
		{"a card index", rights.Portability, plain(func(f *F) { f.Basis, f.Supply, f.Automated = rights.Contract, rights.Provided, rgpd.No }), rgpd.Forbidden, "right-portability-by-hand"},
		{"a score", rights.Portability, plain(func(f *F) { f.Basis, f.Supply, f.Automated = rights.Consent, rights.Derived, rgpd.Yes }), rgpd.Forbidden, "right-portability-derived"},

		{"stop calling me, and nothing else is known", rights.Objection, F{Purpose: rights.Marketing}, rgpd.Allowed, "right-objection-marketing"},
		{"stop calling me, from somebody who cannot be identified", rights.Objection, F{Purpose: rights.Marketing, Identity: rights.NotIdentifiable, Abusive: rgpd.Yes, Deceased: rgpd.Yes, Held: rgpd.No, Basis: rights.LegalObligation, Situation: rgpd.No, Overriding: rgpd.Yes}, rgpd.Allowed, "right-objection-marketing"},
		{"an objection whose purpose nobody noted", rights.Objection, plain(nil), rgpd.Undecided, "right-objection-basis"},
		{"fraud prevention, with reasons, nothing compelling", rights.Objection, object(rights.LegitimateInterest, rights.OtherPurpose, rgpd.Yes, rgpd.No), rgpd.Allowed, "right-objection"},
		{"fraud prevention, compelling grounds shown", rights.Objection, object(rights.LegitimateInterest, rights.OtherPurpose, rgpd.Yes, rgpd.Yes), rgpd.Forbidden, "right-objection-overridden"},
		{"fraud prevention, not weighed yet", rights.Objection, object(rights.LegitimateInterest, rights.OtherPurpose, rgpd.Yes, 0), rgpd.Undecided, "right-objection-overridden"},
		{"no reason given", rights.Objection, object(rights.LegitimateInterest, rights.OtherPurpose, rgpd.No, rgpd.No), rgpd.Forbidden, "right-objection-without-reasons"},
		{"an objection to a contract", rights.Objection, object(rights.Contract, rights.OtherPurpose, rgpd.Yes, rgpd.No), rgpd.Forbidden, "right-objection-basis"},
		{"an objection to a consent", rights.Objection, object(rights.Consent, rights.OtherPurpose, rgpd.Yes, rgpd.No), rgpd.Allowed, "right-objection-is-withdrawal"},
		{"an objection to a consent, without reasons, by somebody in doubt, compelling grounds shown", rights.Objection, F{
			Basis: rights.Consent, Purpose: rights.OtherPurpose, Situation: rgpd.No, Overriding: rgpd.Yes, Identity: rights.Doubtful, Abusive: rgpd.Yes, Deceased: rgpd.No,
		}, rgpd.Allowed, "right-objection-is-withdrawal"},
		{"an objection to research on consent, without reasons", rights.Objection, object(rights.Consent, rights.Research, rgpd.No, 0), rgpd.Allowed, "right-objection-is-withdrawal"},
		{"statistics", rights.Objection, object(rights.LegitimateInterest, rights.Research, rgpd.Yes, 0), rgpd.Allowed, "right-objection-research"},
		{"statistics of a public body", rights.Objection, object(rights.PublicTask, rights.Research, rgpd.Yes, 0), rgpd.Forbidden, "right-objection-research-task"},
		{"an objection to profiling of fraud by a dead person", rights.Objection, plain(func(f *F) {
			f.Purpose, f.Basis, f.Situation, f.Overriding, f.Deceased = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No, rgpd.Yes
		}), rgpd.Forbidden, "right-objection-ends-at-death"},
		{"an abusive objection", rights.Objection, plain(func(f *F) {
			f.Purpose, f.Basis, f.Situation, f.Overriding, f.Abusive = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No, rgpd.Yes
		}), rgpd.Forbidden, "right-objection-abuse"},
		{"an objection by somebody not identifiable", rights.Objection, plain(func(f *F) {
			f.Purpose, f.Basis, f.Situation, f.Overriding, f.Identity = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No, rights.NotIdentifiable
		}), rgpd.Forbidden, "right-objection-cannot-identify"},
		{"an objection by somebody doubtful", rights.Objection, plain(func(f *F) {
			f.Purpose, f.Basis, f.Situation, f.Overriding, f.Identity = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No, rights.Doubtful
		}), rgpd.Deferred, "right-objection-identity-in-doubt"},
		{"an objection by somebody who gives but a name", rights.Objection, plain(func(f *F) {
			f.Purpose, f.Basis, f.Situation, f.Overriding, f.Identity = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No, rights.NamedOnly
		}), rgpd.Allowed, "right-objection"},

		{"a machine refuses credit, and nothing allows it to", rights.HumanReview, plain(func(f *F) { f.Decided, f.Excuse = rgpd.Yes, rights.NoExcuse }), rgpd.Allowed, "right-automated-decision"},
		{"a machine sets the price of a contract", rights.HumanReview, plain(func(f *F) { f.Decided, f.Excuse = rgpd.Yes, rights.ContractNeed }), rgpd.Allowed, "right-human-intervention"},
		{"a law authorises the machine", rights.HumanReview, plain(func(f *F) { f.Decided, f.Excuse = rgpd.Yes, rights.AuthorisedByLaw }), rgpd.Forbidden, "right-automated-decision-by-law"},
		{"a human being decided", rights.HumanReview, plain(func(f *F) { f.Decided = rgpd.No }), rgpd.Forbidden, "right-no-automated-decision"},
		{"a machine decided on somebody not identifiable", rights.HumanReview, plain(func(f *F) { f.Decided, f.Excuse, f.Identity = rgpd.Yes, rights.NoExcuse, rights.NotIdentifiable }), rgpd.Forbidden, "right-decision-cannot-identify"},

		{"a subscriber takes the consent back", rights.Withdrawal, F{Basis: rights.Consent, Purpose: rights.OtherPurpose, Deceased: rgpd.No}, rgpd.Allowed, "right-withdrawal"},
		{"unsubscribe, though the basis was legitimate interest", rights.Withdrawal, F{Basis: rights.LegitimateInterest, Purpose: rights.Marketing}, rgpd.Allowed, "right-withdrawal-marketing"},
		{"there was no consent", rights.Withdrawal, F{Basis: rights.Contract, Purpose: rights.OtherPurpose, Deceased: rgpd.No, SpecialConsent: rgpd.No}, rgpd.Forbidden, "right-withdrawal-no-consent"},

		{"a withdrawal from what rests on a legitimate interest is an objection", rights.Withdrawal, object(rights.LegitimateInterest, rights.OtherPurpose, rgpd.Yes, rgpd.No), rgpd.Allowed, "right-objection"},
		{"the same, not weighed yet", rights.Withdrawal, object(rights.LegitimateInterest, rights.OtherPurpose, rgpd.Yes, 0), rgpd.Undecided, "right-objection-overridden"},
		{"a withdrawal from a public task, compelling grounds shown", rights.Withdrawal, object(rights.PublicTask, rights.OtherPurpose, rgpd.Yes, rgpd.Yes), rgpd.Forbidden, "right-objection-overridden"},
		{"a withdrawal from a public task, without a reason", rights.Withdrawal, object(rights.PublicTask, rights.OtherPurpose, rgpd.No, rgpd.No), rgpd.Forbidden, "right-objection-without-reasons"},
		{"a withdrawal from statistics on a contract", rights.Withdrawal, object(rights.Contract, rights.Research, rgpd.Yes, 0), rgpd.Allowed, "right-objection-research"},
		{"a withdrawal from statistics of a public body", rights.Withdrawal, object(rights.PublicTask, rights.Research, rgpd.Yes, 0), rgpd.Forbidden, "right-objection-research-task"},

		{"consent to health data withdrawn, beside a contract", rights.Withdrawal, F{Basis: rights.Contract, Purpose: rights.OtherPurpose, Deceased: rgpd.No, SpecialConsent: rgpd.Yes}, rgpd.Allowed, "right-withdrawal-special"},
		{"a withdrawal beside a contract, and nobody said whether the data are special", rights.Withdrawal, F{Basis: rights.Contract, Purpose: rights.OtherPurpose, Deceased: rgpd.No}, rgpd.Undecided, "right-withdrawal-no-consent"},
		{"an objection to a public body's research on consented health data, by a stranger, without reasons", rights.Objection, F{
			Basis: rights.PublicTask, Purpose: rights.Research, Deceased: rgpd.No, SpecialConsent: rgpd.Yes,
			Identity: rights.NotIdentifiable, Abusive: rgpd.Yes, Situation: rgpd.No, Overriding: rgpd.Yes,
		}, rgpd.Allowed, "right-withdrawal-special"},
		{"consent to health data withdrawn: they go, though the rest is a legal obligation", rights.Erasure, plain(func(f *F) {
			f.ErasureGround, f.Needed, f.Basis, f.Purpose, f.SpecialConsent = rights.ConsentGone, rights.NotNeeded, rights.LegalObligation, rights.OtherPurpose, rgpd.Yes
		}), rgpd.Allowed, "right-erasure"},

		{"who holds the directives of the dead person", rights.Posthumous, plain(func(f *F) { f.Deceased, f.Title = rgpd.Yes, rights.Directives }), rgpd.Allowed, "right-posthumous"},
		{"an heir closes the account", rights.Posthumous, plain(func(f *F) { f.Deceased, f.Title = rgpd.Yes, rights.Heir }), rgpd.Allowed, "right-posthumous"},
		{"a neighbour of the dead person", rights.Posthumous, plain(func(f *F) { f.Deceased, f.Title = rgpd.Yes, rights.NoTitle }), rgpd.Forbidden, "right-posthumous-no-title"},
		{"the person is alive", rights.Posthumous, plain(func(f *F) { f.Title = rights.Heir }), rgpd.Forbidden, "right-posthumous-alive"},
	}
}

func TestOpens(t *testing.T) {
	fired := map[rgpd.RuleID]bool{}
	for _, c := range scenarios() {
		d := rights.Opens(c.right, c.facts, today)
		require.Equal(t, c.want, d.Verdict(), c.name)
		if c.want == rgpd.Undecided {
			ids := ruleIDs(d)
			require.Contains(t, ids, c.why, c.name)
		} else {
			head, _ := d.Headline()
			require.Contains(t, ruleIDs(d), c.why, c.name)
			require.NotEmpty(t, head.ID, c.name)
		}
		for r := range d.Applying() {
			fired[r.ID] = true
		}
		// The day before the RGPD nothing is decided and nothing is due; on its first
		// day, Paris time, what is decided and due today.
		eve := rights.Opens(c.right, c.facts, time.Date(2018, 5, 24, 21, 59, 59, 0, time.UTC))
		require.Equal(t, rgpd.Undecided, eve.Verdict(), c.name)
		require.Empty(t, slices.Collect(eve.Applying()), c.name)
		first := rights.Opens(c.right, c.facts, time.Date(2018, 5, 24, 22, 0, 0, 0, time.UTC))
		require.Equal(t, c.want, first.Verdict(), c.name)
		require.Equal(t, slices.Collect(d.Applying()), slices.Collect(first.Applying()), c.name)
	}
	for r := range rights.RuleSet().Rules() {
		require.True(t, fired[r.ID] || proofs.Reached(r.ID), "%s fires in no scenario of this file, and no case of %s "+
			"reaches it: write its Reach there", r.ID, testkit.Beside(r.ID))
	}
}

func ruleIDs(d rgpd.Decision) (ids []rgpd.RuleID) {
	for r := range d.Because() {
		ids = append(ids, r.ID)
	}
	return ids
}

// TestEachRowNearlyFires: some scenario misses the row by one fact only.
func TestEachRowNearlyFires(t *testing.T) {
	tab := rights.RuleSet()
	for i, r := range slices.Collect(tab.Rules()) {
		near := false
		for _, c := range scenarios() {
			words := known(rights.Opens(c.right, c.facts, today))
			miss := 0
			for column, accepts := range tab.Condition(r.ID) {
				if w, ok := words[column]; ok && !slices.Contains(accepts, w) {
					miss++
				} else if !ok {
					miss += 2
				}
			}
			near = near || miss == 1
		}
		require.True(t, near, "row %d, %s", i, r.ID)
	}
}

func known(d rgpd.Decision) map[string]string {
	out := map[string]string{}
	for k, v := range d.Facts() {
		out[k] = v
	}
	return out
}

// TestMatrixOfTheCNIL compares the default answers of sheet 15 with the table,
// each cell asked under the conditions most favourable to the person. Where they
// differ, the article says why.
func TestMatrixOfTheCNIL(t *testing.T) {
	columns := []rights.Right{rights.Access, rights.Rectification, rights.Erasure, rights.Restriction, rights.Portability, rights.Objection}
	sheet := map[rights.Basis][6]bool{
		rights.Consent:            {true, true, true, true, true, false},
		rights.Contract:           {true, true, true, true, true, false},
		rights.LegalObligation:    {true, true, true, true, false, false},
		rights.VitalInterests:     {true, true, true, true, false, false},
		rights.PublicTask:         {true, true, false, true, false, true},
		rights.LegitimateInterest: {true, true, true, true, false, true},
	}
	differ := map[string]string{
		"consent objection":   "the sheet speaks of a withdrawal: by 7(3) the consent is withdrawn at any time, and the request is taken so",
		"public-task erasure": "17(1)(c) contemplates it after an objection; 17(3)(b) holds back only what is necessary",
	}
	seen := 0
	for basis, row := range sheet {
		for i, right := range columns {
			f := plain(func(f *rights.Facts) {
				f.Basis, f.Purpose, f.Accuracy, f.ErasureGround, f.Needed = basis, rights.OtherPurpose, rights.Inaccurate, rights.NoLongerNeeded, rights.NotNeeded
				f.RestrictionGround, f.Supply, f.Automated, f.Situation, f.Overriding = rights.AccuracyContested, rights.Provided, rgpd.Yes, rgpd.Yes, rgpd.No
				f.SpecialConsent = rgpd.No
			})
			got := rights.Opens(right, f, today).Allowed()
			if got == row[i] {
				continue
			}
			require.NotEmpty(t, differ[basis.String()+" "+right.String()], "%s %s: got %v", basis, right, got)
			seen++
		}
	}
	require.Equal(t, len(differ), seen)

	// The refinement that no cell shows: marketing, whatever the basis.
	for basis := range sheet {
		require.True(t, rights.Opens(rights.Objection, rights.Facts{Basis: basis, Purpose: rights.Marketing}, today).Allowed(), basis)
	}
	// Legal obligation and erasure: the grounds a), d) and e), and f), which the sheet
	// denies and art. 17(1)(f) does not.
	for g := rights.NoLongerNeeded; g <= rights.ChildServiceCollectedIt; g++ {
		f := plain(func(f *rights.Facts) {
			f.Basis, f.Purpose, f.ErasureGround, f.Needed = rights.LegalObligation, rights.OtherPurpose, g, rights.NotNeeded
		})
		want := g == rights.NoLongerNeeded || g == rights.UnlawfulProcessing || g == rights.ErasureLaidDown || g == rights.ChildServiceCollectedIt
		require.Equal(t, want, rights.Opens(rights.Erasure, f, today).Allowed(), g)
	}
}

// deciding are the rows that give a verdict.
func deciding(tab *rgpd.RuleSet) engine.Bits {
	return tab.With(rgpd.Forbid).Or(tab.With(rgpd.Permit)).Or(tab.With(rgpd.Exclude))
}

func TestNoGap(t *testing.T) {
	tab := rights.RuleSet()
	gaps := tab.Compiled().Gaps(tab.Compiled().Known(), deciding(tab), 5)
	require.Empty(t, gaps)
}

func TestNoShadowedRow(t *testing.T) {
	tab := rights.RuleSet()
	rules := slices.Collect(tab.Rules())
	for _, e := range []rgpd.Effect{rgpd.Forbid, rgpd.Permit, rgpd.Defer, rgpd.Oblige} {
		for _, pair := range tab.Compiled().Shadowed(tab.With(e)) {
			// Duties that stand together are no shadow of each other.
			if e != rgpd.Oblige {
				t.Errorf("%s never applies without %s", rules[pair[0]].ID, rules[pair[1]].ID)
			}
		}
	}
}

// TestEachRowMatters: taken out, each deciding row changes a verdict.
func TestEachRowMatters(t *testing.T) {
	tab, rng := rights.RuleSet(), rand.New(rand.NewPCG(1, 2))
	cascade := func(rows engine.Bits) rgpd.Verdict {
		switch {
		case !rows.And(tab.With(rgpd.Forbid)).Empty():
			return rgpd.Forbidden
		case rows.And(tab.With(rgpd.Permit)).Empty():
			return rgpd.Undecided
		case !rows.And(tab.With(rgpd.Defer)).Empty():
			return rgpd.Deferred
		}
		return rgpd.Allowed
	}
	day := int32(rgpd.LawAsOf)
	rows := deciding(tab).Or(tab.With(rgpd.Defer))
	for i := range rows.Each {
		matters := false
		for n := 0; n < 20000 && !matters; n++ {
			v := tab.Compiled().Accepts(i).Sample(rng)
			sure, _ := tab.Compiled().Fire(&v, day)
			matters = cascade(sure) != cascade(sure.Less(engine.Bit(i)))
		}
		require.True(t, matters, "row %d, %s", i, slices.Collect(tab.Rules())[i].ID)
	}
}

func TestOracleAndLearning(t *testing.T) {
	tab, rng := rights.RuleSet(), rand.New(rand.NewPCG(3, 4))
	widths := []int{}
	for c := range tab.Columns() {
		widths = append(widths, len(c.Values))
	}
	days := []int32{int32(rgpd.NewDate(2018, 5, 24)), int32(rgpd.NewDate(2018, 5, 25)), int32(rgpd.LawAsOf), -1 << 31, 1<<31 - 1}
	for range 100_000 {
		var v [engine.MaxColumns]uint8
		for c, w := range widths {
			if rng.IntN(3) > 0 {
				v[c] = uint8(rng.IntN(w + 2)) // one past the last value too
			}
		}
		day := days[rng.IntN(len(days))]
		sure, maybe := tab.Compiled().Fire(&v, day)
		slowSure, slowMaybe := tab.Compiled().FireSlow(&v, day)
		require.Equal(t, slowSure, sure)
		require.Equal(t, slowMaybe, maybe)

		facts := engine.Facts(v)
		before := tab.Decide(&facts, today, engine.Notes{}).Verdict()
		c := rng.IntN(len(widths))
		if v[c] == 0 || int(v[c]) > widths[c] {
			facts[c] = uint8(1 + rng.IntN(widths[c]))
			if after := tab.Decide(&facts, today, engine.Notes{}).Verdict(); before != rgpd.Undecided && before != after {
				t.Fatalf("%v: learning column %d turned %v into %v", v, c, before, after)
			}
		}
	}
	for r := rights.Access; r <= rights.Posthumous; r++ {
		require.Equal(t, rgpd.Undecided, rights.Opens(r, rights.Facts{}, today).Verdict(), r)
	}
	require.Equal(t, rgpd.Undecided, rights.Opens(0, plain(nil), today).Verdict())
	require.Equal(t, rgpd.Undecided, rights.Opens(200, plain(nil), today).Verdict())
}

func TestOpensAllocatesNothing(t *testing.T) {
	f := plain(func(f *rights.Facts) { f.Purpose, f.Basis = rights.OtherPurpose, rights.LegitimateInterest })
	var d rgpd.Decision
	require.Zero(t, testing.AllocsPerRun(100, func() { d = rights.Opens(rights.Objection, f, today) }))
	require.Equal(t, rgpd.Undecided, d.Verdict())
}

func BenchmarkOpens(b *testing.B) {
	f := plain(nil)
	b.ReportAllocs()
	for b.Loop() {
		verdict = rights.Opens(rights.Access, f, today)
	}
}

var verdict rgpd.Decision

// TestRules: identifiers, sentences and sources of every rule.
func TestRules(t *testing.T) {
	seen := map[rgpd.RuleID]bool{}
	for r := range rights.Rules() {
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.Regexp(t, `^(right|deadline|request)(-[a-z0-9]+)+$`, string(r.ID))
		require.NotEmpty(t, r.Says.FR, r.ID)
		require.NotEmpty(t, r.Says.EN, r.ID)
		require.GreaterOrEqual(t, r.From, rgpd.NewDate(2018, 5, 25), r.ID)
		require.NotEmpty(t, r.Sources, r.ID)
		for i, s := range r.Sources {
			require.NotEmpty(t, s.Ref, r.ID)
			require.NotZero(t, s.Rank, r.ID)
			if i > 0 {
				require.LessOrEqual(t, s.Rank, r.Sources[i-1].Rank, r.ID)
			}
		}
	}
}

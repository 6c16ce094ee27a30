package rights_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestLawCoverage maps each row of the law file to the rules that it became, or
// says what else became of it. A row without either is a failure, and so is a
// rule that no row accounts for.
func TestLawCoverage(t *testing.T) {
	type to struct {
		row     string
		rules   []rgpd.RuleID
		instead string // what it became, if no rule; or why nothing
	}
	ids := func(ids ...rgpd.RuleID) []rgpd.RuleID { return ids }
	table := []to{
		// 1. Clocks.
		{"1 ANSWER", ids("deadline-answer", "request-answer-late"), ""},
		{"1 EXT_NOTICE", ids("deadline-extension-notice", "request-extension-late"), ""},
		{"1 ANSWER_EXT", ids("deadline-extended-answer", "request-second-extension"), ""},
		{"1 REFUSAL", ids("deadline-refusal", "request-refusal-late"), ""},
		{"1 STOP_MARKETING", ids("deadline-stop-marketing", "request-never-stopped", "request-stopped-late"), ""},
		{"1 ERASE, RECTIFY", ids("deadline-carry-out"), ""},
		{"1 ART19", ids("deadline-tell-recipients", "right-recipients-told"), ""},
		{"1 LIFT_WARNING", ids("deadline-lift-warning", "right-restriction-warning"), ""},
		{"1 INFO13", ids("deadline-inform-at-collection"), ""},
		{"1 INFO14", ids("deadline-inform-elsewhere"), ""},
		{"1 OBJ_NOTICE", ids("deadline-inform-of-objection"), ""},
		{"1 BREACH_SA, BREACH_PROC, BREACH_PERS, BREACH_FR_STEP2", nil, "package register; the hours are counted by internal/calendar, Clock.AddHours"},
		{"1 MINOR_CNIL", ids("deadline-minor-silence", "deadline-minor-ruling"), ""},
		{"1 HEALTH_FR", nil, "outside the scope of the module; said in the package comment"},
		{"1 Digital Omnibus", nil, "no adopted text"},

		// 2. Counting.
		{"2.1 art. 1 and 2(1)", nil, "Place, Holidays; open point local-holiday"},
		{"2.1 art. 2(2)", nil, "Place.IsWorking"},
		{"2.1 art. 3(1), 3(2)(a) hours", nil, "internal/calendar, Clock.AddHours"},
		{"2.1 art. 3(2)(b)", nil, "Deadline.Limit"},
		{"2.1 art. 3(2)(c)", nil, "AddMonths"},
		{"2.1 art. 3(2)(d) parts of months", nil, "no period of the RGPD is a part of a month"},
		{"2.1 art. 3(3)", nil, "days inside a period count: nothing skips them"},
		{"2.1 art. 3(4)", nil, "the roll of Deadline, checked on every day of receipt"},
		{"2.1 art. 3(5) two working days", nil, "not applied to hours, and always met by a month"},
		{"2.2 Toeters", nil, "AddMonths from the day of receipt"},
		{"2.3 authorities", nil, "examples of testdata/deadline-examples.json"},
		{"2.4 algorithm", nil, "Request.Deadline, Collection.Inform"},
		{"2.5 hours", nil, "internal/calendar, Clock.AddHours"},

		// 3. Procedure.
		{"3.1 any form, any hour", nil, "Means; never moves a date"},
		{"3.1 general mailbox, usual contact", nil, "OwnChannel"},
		{"3.1 plainly wrong address", nil, "StrayAddress"},
		{"3.1 processor with mandate", nil, "MandatedProcessor; open point processor-receipt"},
		{"3.1 processor without mandate", nil, "OtherProcessor"},
		{"3.1 request on the spot", ids("request-receipt-on-the-spot"), ""},
		{"3.1 national rule on deemed receipt", nil, "none found for France"},
		{"3.2 object of the month", nil, "the ceiling and the sending stand in the last step of every deadline, and in DraftIsNotSent"},
		{"3.3 extension", ids("request-extension-without-reasons", "request-extension-unfounded"), "and Standing, open point both-conditions"},
		{"3.4 refusal", ids("request-refusal-incomplete", "request-marketing-refused"), "and Letterhead.Refuse"},
		{"3.5 identity", ids("request-identity-before-stop", "request-identity-outside-text", "request-identity-without-doubt", "request-identity-late", "request-information-not-asked"), ""},
		{"3.5 identity in doubt, cannot identify", ids("right-identity-in-doubt", "right-objection-identity-in-doubt", "right-cannot-identify", "right-objection-cannot-identify", "right-decision-cannot-identify"), ""},
		{"3.5 models none, suspend, open", ids("request-answer-past-strict"), "Pause; open points suspension, suspended-notice, suspended-refusal, clarification"},
		{"3.6 fees and abuse", ids("right-abuse", "right-objection-abuse"), "the fee is named as the other way; its amount is not modelled"},
		{"3.7 representatives", nil, "not modelled: a mandate is checked as an identity is"},
		{"3.8 evidence", ids("request-event-undated", "request-event-unknown", "request-event-out-of-order", "request-event-repeated", "request-event-before-receipt", "request-event-after-close", "request-received-twice"), "events hold facts of procedure and no personal data"},
		{"10.35 draft", ids("request-draft-is-not-sent"), ""},

		// 4. Rights.
		{"4 access", ids("right-access", "right-nothing-held", "right-access-confirms", "right-access-others", "right-access-names-recipients"), "and AccessContents"},
		{"4 rectification", ids("right-rectification", "right-rectification-accurate"), ""},
		{"4 erasure", ids("right-erasure", "right-erasure-without-ground", "right-erasure-held-back", "right-erasure-published"), ""},
		{"4 restriction", ids("right-restriction", "right-restriction-without-ground"), ""},
		{"4 frozen data", ids("right-restriction-uses"), "and FrozenUse"},
		{"4 notification 19", ids("right-recipients-told"), ""},
		{"4 portability", ids("right-portability", "right-portability-by-hand", "right-portability-derived", "right-portability-format", "right-portability-special", "right-portability-public-task", "right-portability-others"), ""},
		{"4 objection 21(1)", ids("right-objection", "right-objection-without-reasons", "right-objection-overridden", "right-objection-hold"), ""},
		{"4 objection 21(2)-(3)", ids("right-objection-marketing", "right-objection-marketing-stops", "request-stop-outlives-request"), ""},
		{"4 objection 21(6)", ids("right-objection-research", "right-objection-research-task"), ""},
		{"4 automated decision 22", ids("right-automated-decision", "right-human-intervention", "right-automated-decision-by-law", "right-no-automated-decision"), "special data (22(4)) are not modelled"},
		{"4 withdrawal 7(3)", ids("right-withdrawal", "right-withdrawal-no-consent", "right-withdrawal-as-easy", "right-withdrawal-stops", "right-withdrawal-special", "right-withdrawal-special-stops"), ""},
		{"4 after death", ids("right-posthumous", "right-posthumous-no-title", "right-posthumous-alive", "right-ends-at-death", "right-objection-ends-at-death"), ""},
		{"4 note: legal obligation and marketing", ids("right-objection-basis", "right-objection-marketing"), ""},
		{"4 note: suppression list", ids("right-erasure-keeps-suppression"), "the three years stand in the plan"},
		{"4 note: old practice of two months", nil, "no deadline for calls"},

		// 5. Matrix.
		{"5 matrix of the CNIL", nil, "TestMatrixOfTheCNIL, cell by cell"},
		{"5 any x objection", ids("right-objection-marketing"), ""},
		{"5 consent x objection", ids("right-objection-is-withdrawal", "right-withdrawal-marketing"), ""},
		{"5 contract x erasure", ids("right-erasure-without-ground"), ""},
		{"5 legal obligation x erasure", ids("right-erasure-legal-obligation", "right-erasure-held-back"), ""},
		{"5 public task x erasure", ids("right-erasure", "right-erasure-held-back"), ""},
		{"5 vital x portability", ids("right-portability-basis"), ""},
		{"5 contract, consent x portability", ids("right-portability"), ""},
		{"5 restriction 18(1)(d)", ids("right-restriction-no-objection"), ""},
		{"5 erasure 17(1)(c)", ids("right-erasure-no-objection", "right-erasure-research-task"), ""},
		{"5 all: art. 22 and information", nil, "no row of theirs reads the basis"},
		{"5 one basis for each purpose", nil, "Facts.Basis is one; a consent that fails moves nowhere: package prospect"},

		// 6 to 9, 11.
		{"6 article 13 and 14, exemptions", ids("deadline-inform-at-collection", "deadline-inform-elsewhere"), "Collection, Exemption; the items are in packages register and prospect"},
		{"6 consumer numbers L223-2", nil, "package prospect"},
		{"7 breach", nil, "package register"},
		{"8 holidays and zones", nil, "internal/calendar, checked day by day; Place"},
		{"8.2 TAAF", nil, "no Territory for it: not modelled"},
		{"9 consent", nil, "package consent"},
		{"10 naive errors", nil, "TestNaiveErrors, all 35"},
		{"11 open points", nil, "Deadline.Open; hours in package register; Digital Omnibus not adopted"},
	}
	known, accounted := map[rgpd.RuleID]bool{}, map[rgpd.RuleID]bool{}
	for r := range rights.Rules() {
		known[r.ID] = true
	}
	rows := map[string]bool{}
	for _, row := range table {
		require.False(t, rows[row.row], row.row)
		rows[row.row] = true
		require.True(t, len(row.rules) > 0 || row.instead != "", row.row)
		for _, id := range row.rules {
			require.True(t, known[id], "%s: %s is no rule", row.row, id)
			accounted[id] = true
		}
	}
	for id := range known {
		require.True(t, accounted[id], "%s comes from no row", id)
	}
}

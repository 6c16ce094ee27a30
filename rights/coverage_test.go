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
		{"1 ANSWER", ids(rights.AnswerLimit, rights.AnswerLate), ""},
		{"1 EXT_NOTICE", ids(rights.ExtensionNoticeLimit, rights.ExtensionLate), ""},
		{"1 ANSWER_EXT", ids(rights.ExtendedAnswerLimit, rights.SecondExtension), ""},
		{"1 REFUSAL", ids(rights.RefusalLimit, rights.RefusalLate), ""},
		{"1 STOP_MARKETING", ids(rights.StopLimit, rights.NeverStopped, rights.StoppedLate), ""},
		{"1 ERASE, RECTIFY", ids(rights.CarryOutLimit), ""},
		{"1 ART19", ids(rights.TellRecipientsLimit, rights.RecipientsAreTold), ""},
		{"1 LIFT_WARNING", ids(rights.LiftWarningLimit, rights.RestrictionWarning), ""},
		{"1 INFO13", ids(rights.CollectionLimit), ""},
		{"1 INFO14", ids(rights.ElsewhereLimit), ""},
		{"1 OBJ_NOTICE", ids(rights.ObjectionNoticeLimit), ""},
		{"1 BREACH_SA, BREACH_PROC, BREACH_PERS, BREACH_FR_STEP2", nil, "package register; the hours are counted by internal/calendar, Clock.AddHours"},
		{"1 MINOR_CNIL", ids(rights.MinorSilenceLimit, rights.MinorRulingLimit), ""},
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
		{"3.1 request on the spot", ids(rights.ReceiptOnTheSpot), ""},
		{"3.1 national rule on deemed receipt", nil, "none found for France"},
		{"3.2 object of the month", nil, "the ceiling and the sending stand in the last step of every deadline, and in DraftIsNotSent"},
		{"3.3 extension", ids(rights.ExtensionWithoutReasons, rights.ExtensionUnfounded), "and Standing, open point both-conditions"},
		{"3.4 refusal", ids(rights.RefusalIncomplete, rights.MarketingRefused), "and Letterhead.Refuse"},
		{"3.5 identity", ids(rights.IdentityBeforeStop, rights.IdentityOutsideText, rights.IdentityWithoutDoubt, rights.IdentityAskedLate, rights.NotAsked), ""},
		{"3.5 identity in doubt, cannot identify", ids(rights.IdentityInDoubt, rights.ObjectionIdentityInDoubt, rights.CannotIdentify, rights.ObjectionCannotIdentify, rights.DecisionCannotIdentify), ""},
		{"3.5 models none, suspend, open", ids(rights.AnswerPastStrict), "Pause; open points suspension, suspended-notice, suspended-refusal, clarification"},
		{"3.6 fees and abuse", ids(rights.Abuse, rights.ObjectionAbuse), "the fee is named as the other way; its amount is not modelled"},
		{"3.7 representatives", nil, "not modelled: a mandate is checked as an identity is"},
		{"3.8 evidence", ids(rights.EventUndated, rights.EventUnknown, rights.EventOutOfOrder, rights.EventRepeated, rights.BeforeReceipt, rights.AfterClose, rights.ReceivedTwice), "events hold facts of procedure and no personal data"},
		{"10.35 draft", ids(rights.DraftIsNotSent), ""},

		// 4. Rights.
		{"4 access", ids(rights.AccessOpens, rights.NothingHeld, rights.AccessConfirms, rights.AccessOthers, rights.AccessNamesRecipients), "and AccessContents"},
		{"4 rectification", ids(rights.RectificationOpens, rights.DataAccurate), ""},
		{"4 erasure", ids(rights.ErasureOpens, rights.ErasureWithoutGround, rights.ErasureHeldBack, rights.ErasurePublished), ""},
		{"4 restriction", ids(rights.RestrictionOpens, rights.RestrictionWithoutGround), ""},
		{"4 frozen data", ids(rights.RestrictionUses), "and FrozenUse"},
		{"4 notification 19", ids(rights.RecipientsAreTold), ""},
		{"4 portability", ids(rights.PortabilityOpens, rights.PortabilityByHand, rights.PortabilityDerived, rights.PortabilityFormat, rights.PortabilitySpecial, rights.PortabilityTask, rights.PortabilityOthers), ""},
		{"4 objection 21(1)", ids(rights.ObjectionOpens, rights.ObjectionWithoutReasons, rights.ObjectionOverridden, rights.ObjectionHold), ""},
		{"4 objection 21(2)-(3)", ids(rights.MarketingObjection, rights.MarketingStops, rights.StopOutlivesRequest), ""},
		{"4 objection 21(6)", ids(rights.ResearchObjection, rights.ResearchTask), ""},
		{"4 automated decision 22", ids(rights.DecisionOpens, rights.DecisionIntervention, rights.DecisionByLaw, rights.NoSuchDecision), "special data (22(4)) are not modelled"},
		{"4 withdrawal 7(3)", ids(rights.WithdrawalOpens, rights.NoConsentToWithdraw, rights.WithdrawalAsEasy, rights.WithdrawalStops, rights.SpecialWithdrawal, rights.SpecialStops), ""},
		{"4 after death", ids(rights.PosthumousOpens, rights.PosthumousNoTitle, rights.PosthumousAlive, rights.EndsAtDeath, rights.ObjectionEndsAtDeath), ""},
		{"4 note: legal obligation and marketing", ids(rights.ObjectionBasis, rights.MarketingObjection), ""},
		{"4 note: suppression list", ids(rights.ErasureKeepsSuppression), "the three years stand in the plan"},
		{"4 note: old practice of two months", nil, "no deadline for calls"},

		// 5. Matrix.
		{"5 matrix of the CNIL", nil, "TestMatrixOfTheCNIL, cell by cell"},
		{"5 any x objection", ids(rights.MarketingObjection), ""},
		{"5 consent x objection", ids(rights.ObjectionIsWithdrawal, rights.MarketingWithdrawal), ""},
		{"5 contract x erasure", ids(rights.ErasureWithoutGround), ""},
		{"5 legal obligation x erasure", ids(rights.ErasureLegalObligation, rights.ErasureHeldBack), ""},
		{"5 public task x erasure", ids(rights.ErasureOpens, rights.ErasureHeldBack), ""},
		{"5 vital x portability", ids(rights.PortabilityBasis), ""},
		{"5 contract, consent x portability", ids(rights.PortabilityOpens), ""},
		{"5 restriction 18(1)(d)", ids(rights.RestrictionNoObjection), ""},
		{"5 erasure 17(1)(c)", ids(rights.ErasureNoObjection, rights.ErasureResearchTask), ""},
		{"5 all: art. 22 and information", nil, "no row of theirs reads the basis"},
		{"5 one basis for each purpose", nil, "Facts.Basis is one; a consent that fails moves nowhere: package prospect"},

		// 6 to 9, 11.
		{"6 article 13 and 14, exemptions", ids(rights.CollectionLimit, rights.ElsewhereLimit), "Collection, Exemption; the items are in packages register and prospect"},
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

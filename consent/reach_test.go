package consent

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

type words = map[string]string

const (
	toCalls    = "consent-to-calls"
	toMessages = "consent-to-messages"
	byVoice    = "but live-call automated-call"
	saidYes    = "but yes"
)

// TestDutiesFallHereAndOneFactAwayNoMore: each duty, and each rule that only says again
// for calls what another holds for all, has a case, and no other reach than what is
// written here from the text.
func TestDutiesFallHereAndOneFactAwayNoMore(t *testing.T) {
	testkit.Reaches(t, Study(), []testkit.Reach{
		// C. conso., art. R. 223-2 and R. 223-3: of each consent to calls.
		{Rule: "consent-keep-evidence", Like: toCalls, Not: words{"channel": byVoice, "answer": saidYes}},
		{Rule: "consent-show-evidence", Like: toCalls, Not: words{"channel": byVoice, "answer": saidYes}},
		{Rule: "consent-take-oral-withdrawal", Like: toCalls,
			Not: words{"channel": byVoice, "answer": saidYes, "standing": "withdrawn"}},
		// RGPD, art. 7(1): of each consent.
		{Rule: "consent-prove-while-used", Like: toMessages, Not: words{"answer": saidYes}},
		{Rule: "consent-prove-while-used", Like: toCalls, On: "2018-05-25", Not: words{"answer": saidYes}},
		// RGPD, art. 17(1)(b): of each withdrawal.
		{Rule: "consent-stop-and-erase", Like: toMessages, Facts: words{"standing": "withdrawn"}, Not: words{"standing": "stands"}},
		{Rule: "consent-no-other-basis", Like: toCalls, Facts: words{"standing": "withdrawn"}, Not: words{"standing": "stands"}},
		// CEPD, 05/2020: of old consents to messages; a call has its year.
		{Rule: "consent-refresh-old", Like: toMessages, Facts: words{"seniority": "over-three-years"},
			Not: words{"channel": "but sms email", "answer": saidYes, "seniority": "but over-three-years"}},
		// C. conso., art. R. 223-1, without a rule of transition.
		{Rule: "consent-older-than-decree", Like: toCalls, Facts: words{"era": "before-2026-08-11"},
			Not: words{"channel": byVoice, "answer": saidYes, "era": "since-2026-08-11"}},
		{Rule: "consent-slot-too-loose", Like: toCalls, Facts: words{"slot": "loose"}, Not: words{"slot": "but loose"}},

		// What the consumer code says again for calls.
		{Rule: "consent-identity-unsaid", Like: toCalls, Facts: words{"principal": "none-named"},
			Not: words{"channel": byVoice, "principal": "same other"}},
		{Rule: "consent-no-positive-act", Like: toCalls, Facts: words{"act": "kept-still"}, Not: words{
			"channel": byVoice, "act": "but pre-ticked-box opt-out-box kept-still accepted-terms renewed-tacitly",
		}},
		{Rule: "consent-tacit-renewal", Like: toCalls, Facts: words{"act": "renewed-tacitly"},
			Not: words{"channel": byVoice, "act": "but renewed-tacitly"}},
		{Rule: "consent-sale-conditional", Like: toCalls, Facts: words{"condition": "sale"}, On: "2025-07-02",
			Not: words{"channel": byVoice, "condition": "but service sale"}},
		{Rule: "consent-burden-of-proof", Like: toCalls, Facts: words{"evidence": "none"},
			Not: words{"channel": byVoice, "evidence": "individual"}},
	})
	testkit.Reaches(t, NeedStudy(), []testkit.Reach{
		// RGPD, art. 21(2) to (4): of all prospecting.
		{Rule: "consent-inform-and-let-object", Like: "sales-call", Not: words{"head": "but prospecting"}},
		// CPCE, art. L. 34-5: of the customer's exception, which is for messages.
		{Rule: "consent-let-object-each-time", Like: "sales-e-mail", Facts: words{"tie": "similar-to-sale"},
			Not: words{"head": "but prospecting", "channel": "but sms email", "tie": "but similar-to-sale"}},
		// C. conso., art. R. 223-4: of a consumer's request to be called back.
		{Rule: "consent-keep-call-back-request", Like: "sales-call", Facts: words{"tie": "asked-call-back"}, Not: words{
			"head": "but prospecting", "channel": "but live-call", "audience": "but consumer", "tie": "but asked-call-back",
		}},
	})
}

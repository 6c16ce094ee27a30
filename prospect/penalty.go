package prospect

import (
	"maps"
	"slices"

	"github.com/rgpd-go/rgpd"
)

// Penalties says which penalties a breach of each rule is exposed to, for
// [rgpd.Penalties.OfDecision] and [rgpd.Penalties.OfRules]. Amounts of different
// powers stand side by side and are never added up; what is likely is not said. A
// rule that only the source article carries, and one whose penalty was not read,
// have none. The map is the caller's own.
func Penalties() rgpd.Penalties {
	own := maps.Clone(penalties)
	for rule, of := range own {
		own[rule] = slices.Clone(of)
	}
	return own
}

var penalties = func() rgpd.Penalties {
	out := rgpd.Penalties{}
	add := func(rules []rgpd.RuleID, ps ...rgpd.PenaltyID) {
		for _, r := range rules {
			out[r] = append(out[r], ps...)
		}
	}
	// RGPD: principles and rights; using data despite an objection is a crime, and
	// so is collecting them unlawfully.
	add([]rgpd.RuleID{"objected", "consent-withdrawn", "refusal-professional"}, "rgpd-83-5", "cp-226-18-1")
	add([]rgpd.RuleID{
		"disguised-identity", "bought-unchecked", "contest-unchecked", "partner-unchecked", "partner-without-consent",
		"profile-unchecked", "profile-restricted",
		"private-number-informal", "random-dialling", "random-survey-by-machine",
	}, "rgpd-83-5", "cp-226-18")
	add([]rgpd.RuleID{
		"consumer-untold", "consumer-told-too-late", "professional-message-untold", "never-told",
		"professional-no-choice", "professional-told-too-late",
		"non-commercial-untold", "politics-without-consent", "charity-told-too-late", "guard-political-opinions",
		"ask-consent-to-political-hours", "weigh-interest", "announce-recording", "record-nobody-untold",
		"record-samples-only",
		"kept-too-long", "appeal-told-too-late", "tell-source", "inform-at-collection", "offer-to-object",
		"record-objection", "offer-to-stop-appeals",
		"do-not-prove-by-recording", "record-what-a-text-asks", "use-restricted",
		"refusal-appeal", "refusal-elsewhere", "professional-message-private-line", "professional-private-line",
		"published-against-marketing",
	}, "rgpd-83-5")
	add([]rgpd.RuleID{"marked-against-marketing"}, "rgpd-83-5", "cpce-r10-1")
	// C. conso., art. L. 242-16: telephone prospecting; its days, hours and attempts
	// are those of a decree taken for L. 223-1.
	add([]rgpd.RuleID{
		"consumer-opt-in", "consumer-consent-flawed", "consumer-consent-lapsed", "bloctel-listed-before-2020",
		"bloctel-listed", "bloctel-unchecked",
		"energy-works-ban", "works-ban", "weekend-unless-consent", "holiday-unless-consent", "hour-unless-consent",
		"weekend", "holiday", "outside-hours",
		"attempt-cap-before-2026", "attempt-cap-reached", "refusal-pause", "follow-code-of-practice", "count-attempt",
		"keep-consent-proof", "keep-call-back-proof",
		"mention-consent-needed", "mention-bloctel-at-collection",
	}, "conso-l242-16")
	// A consumer called without a consent that the law asks for is also a person
	// whose data are used without a legal basis.
	add([]rgpd.RuleID{"consumer-opt-in", "consumer-consent-flawed", "consumer-consent-lapsed"}, "rgpd-83-5")
	add([]rgpd.RuleID{
		"refusal-final", "say-who-calls", "mention-bloctel", "end-on-objection", "confirm-in-writing",
		"confirm-on-durable-medium",
	}, "conso-l242-12")
	add([]rgpd.RuleID{
		"number-withheld", "number-not-principals", "number-premium", "answer-on-number",
	}, "conso-l242-14")
	add([]rgpd.RuleID{"works-message-ban"}, "conso-l242-16-1")
	add([]rgpd.RuleID{"training-account-ban", "training-account-data", "training-account-reward"}, "ctrav-l6323-8-1")
	// CPCE, art. L. 34-5: the consumer authority, or CNIL under the RGPD; and a petty
	// offence for each message.
	add([]rgpd.RuleID{
		"machine-without-consent", "machine-voice", "message-to-stranger",
		"message-address-not-of-sale", "message-for-other-products", "message-without-choice",
		"professional-message-private-line",
	}, "cpce-l34-5", "cpce-r10-1")
	// R. 10-1 al. 2 is of al. 1 alone. Numbers at random by machine or SMS break it too:
	// see machine-without-consent.
	add([]rgpd.RuleID{"premium-number-baited", "offer-to-stop-messages"}, "cpce-l34-5")
	add([]rgpd.RuleID{"premium-number-baited", "disguised-identity"}, "conso-l132-2")
	add([]rgpd.RuleID{"do-not-harass"}, "conso-l132-11")
	add([]rgpd.RuleID{"mention-renovation-service"}, "conso-l122-26")
	add([]rgpd.RuleID{
		"refusal-insurance", "ask-insurance-agreement", "sign-insurance-after-a-day", "confirm-insurance",
		"announce-insurance-recording", "keep-insurance-recording", "keep-insurance-request",
	}, "cassur-r112-7")
	return out
}()

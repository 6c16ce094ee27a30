package prospect

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestVerdicts: what the law says of contacts told in words, each beside those that
// nearly are the same. The law alone is asked; the article's own rules have theirs.
func TestVerdicts(t *testing.T) {
	law := policy(t, LawOnly())
	testkit.Decide(t, law.Study(), verdicts)
}

// TestVerdictsOfTheArticle: where the source article is stricter than the law of the day.
func TestVerdictsOfTheArticle(t *testing.T) {
	const consumer = "consumer-who-consented"
	testkit.Decide(t, standard.Study(), []testkit.Case{
		{Name: "a stranger without consent, while the law was opt-out", Like: consumer, Facts: values{"consent": "none"}, On: "2026-08-10", Want: rgpd.Forbidden, By: "article-opt-in"},
		{Name: "the same, a former customer, similar products", Like: consumer, Facts: values{"consent": "none", "contract": "ended"}, On: "2026-08-10", Want: rgpd.Allowed, By: "consumer-opt-out"},
		{Name: "other products", Like: consumer, Facts: values{"consent": "none", "contract": "ended", "products": "other"}, On: "2026-08-10", Want: rgpd.Forbidden, By: "article-other-products"},
		{Name: "other products, in a running contract that the offer relates to", Like: "customer", Facts: values{"products": "other"}, On: "2026-08-10", Want: rgpd.Allowed, By: "running-contract-opt-out"},
		{Name: "a newspaper, no consent", Like: consumer, Facts: values{"consent": "none", "sector": "press"}, On: "2026-08-11", Want: rgpd.Forbidden, By: "article-opt-in"},
		{Name: "a newspaper that once was read, no consent", Like: consumer, Facts: values{"consent": "none", "sector": "press", "contract": "ended"}, On: "2026-08-11", Want: rgpd.Allowed, By: "press-offer"},
		{Name: "a stranger who asked to be called back", Like: consumer, Facts: values{"consent": "none", "call-back": "standing"}, On: "2026-08-10", Want: rgpd.Allowed, By: "call-back-tolerated"},
		{Name: "a consumer who once refused, the pause over", Like: consumer, Facts: values{"stop": "refused-in-call"}, On: "2026-08-10", Want: rgpd.Forbidden, By: "refusal-consumer"},
	})
}

var verdicts = func() (cases []testkit.Case) {
	const (
		yes, no, later = rgpd.Allowed, rgpd.Forbidden, rgpd.Deferred
		consumer       = "consumer-who-consented"
		before, after  = "2026-08-10", "2026-08-11"
	)
	is := func(name, like string, facts values, on string, want rgpd.Verdict, by rgpd.RuleID) {
		cases = append(cases, testkit.Case{Name: name, Like: like, Facts: facts, On: on, Want: want, By: by})
	}

	// Consumers, opt-out until 2026-08-10: RGPD, art. 6(1)(f), Bloctel.
	is("a stranger, told, off Bloctel, on the last day", consumer, values{"consent": "none"}, before, yes, "consumer-opt-out")
	is("the day after", consumer, values{"consent": "none"}, after, no, "consumer-opt-in")
	is("whose consent lapsed", consumer, values{"consent": "lapsed"}, before, yes, "consumer-opt-out")
	is("on Bloctel", consumer, values{"consent": "none", "bloctel": "listed"}, before, no, "bloctel-listed")
	is("on Bloctel, a former customer, in 2020", consumer, values{"consent": "none", "bloctel": "listed", "contract": "ended"}, "2020-07-25", yes, "consumer-opt-out")
	is("a day later", consumer, values{"consent": "none", "bloctel": "listed", "contract": "ended"}, "2020-07-26", no, "bloctel-listed")
	is("on Bloctel, and asked for the call", consumer, values{"consent": "none", "bloctel": "listed", "call-back": "prompt"}, before, yes, "call-back-tolerated")
	is("on Bloctel, and asked another firm", consumer, values{"consent": "none", "bloctel": "listed", "call-back": "unfit"}, before, no, "bloctel-listed")
	is("on Bloctel, a newspaper", consumer, values{"consent": "none", "bloctel": "listed", "sector": "press"}, before, yes, "press-offer")
	is("consented", consumer, nil, before, yes, "consumer-consent-given")
	is("in a running contract", "customer", nil, before, yes, "running-contract-opt-out")
	is("in a running contract, on Bloctel", "customer", values{"bloctel": "listed"}, before, yes, "running-contract-opt-out")
	is("in a running contract, about something else, on Bloctel", "customer", values{"bloctel": "listed", "contract": "running-unrelated"}, before, no, "bloctel-listed")

	// L. 223-1 and L. 223-5 since 2026-08-11.
	is("consented", consumer, nil, after, yes, "consumer-consent")
	is("consented to something else", consumer, values{"consent": "flawed"}, after, no, "consumer-consent-flawed")
	is("consent of thirteen months", consumer, values{"consent": "lapsed"}, after, no, "consumer-consent-lapsed")
	is("consent withdrawn", consumer, values{"consent": "withdrawn"}, after, no, "consumer-opt-in")
	is("in a running contract", "customer", nil, after, yes, "running-contract")
	is("in a running contract, about something else", "customer", values{"contract": "running-unrelated"}, after, no, "consumer-opt-in")
	is("a contract that ended", "customer", values{"contract": "ended"}, after, no, "consumer-opt-in")
	is("asked to be called back yesterday", consumer, values{"consent": "none", "call-back": "prompt"}, after, yes, "call-back-requested")
	is("asked four working days ago", consumer, values{"consent": "none", "call-back": "standing"}, after, yes, "call-back-requested")
	is("asked two weeks ago", consumer, values{"consent": "none", "call-back": "lapsed"}, after, no, "consumer-opt-in")
	is("left a number on a simulator", consumer, values{"consent": "none", "call-back": "unfit"}, after, no, "consumer-opt-in")
	is("a newspaper", consumer, values{"consent": "none", "sector": "press"}, after, yes, "press-offer")
	is("a newspaper's insurance", consumer, values{"consent": "none", "sector": "insurance"}, after, no, "consumer-opt-in")
	is("a newspaper rings by machine", consumer, values{"consent": "none", "sector": "press", "channel": "automated-call", "voice": "recorded", "shown": "verified"}, after, no, "machine-without-consent")
	is("data are collected for later sales", consumer, values{"consent": "none", "purpose": "collect-data"}, after, no, "consumer-opt-in")
	is("from those who consented", consumer, values{"purpose": "collect-data"}, after, yes, "consumer-consent")

	// CPCE, art. L. 34-5.
	is("consented to machines", "automated-call", nil, after, yes, "machine-consent")
	is("a customer, by machine", "automated-call", values{"consent": "none", "contract": "running-related"}, after, no, "machine-without-consent")
	is("a professional, by machine", "automated-call", values{"audience": "professional", "consent": "none"}, after, no, "machine-without-consent")
	is("a professional who consented to machines", "automated-call", values{"audience": "professional"}, after, yes, "machine-consent")
	is("a company's line, by machine", "automated-call", values{"audience": "legal-person", "consent": "none"}, after, yes, "legal-person-line")
	is("consented to e-mail", "subscriber", nil, after, yes, "message-consent")
	is("consented to SMS, years ago", "subscriber", values{"channel": "sms"}, "2018-05-25", yes, "message-consent")
	is("a stranger's e-mail", "subscriber", values{"consent": "none"}, after, no, "message-to-stranger")
	is("an account, nothing bought", "subscriber", values{"consent": "none", "contract": "account-only"}, after, no, "message-to-stranger")
	is("a customer, similar products, could refuse", "customer", values{"channel": "email"}, after, yes, "customer-message")
	is("a former customer, by SMS", "customer", values{"channel": "sms", "contract": "ended"}, after, yes, "customer-message")
	is("a customer, other products", "customer", values{"channel": "email", "products": "other"}, after, no, "message-for-other-products")
	is("a customer who could not refuse", "customer", values{"channel": "email", "information": "told-only"}, after, no, "message-without-choice")
	is("a customer told in the message only", "customer", values{"channel": "email", "information": "told-by-contact"}, after, no, "message-without-choice")
	is("a free account, years before the judgment that said so", "customer", values{"channel": "email", "contract": "free-account"}, "2018-05-25", yes, "free-account-message")
	is("a free account, other products", "customer", values{"channel": "email", "contract": "free-account", "products": "other"}, after, no, "message-for-other-products")
	is("a professional told in the message", "professional", values{"channel": "email"}, after, yes, "professional-message")
	is("a professional never told", "professional", values{"channel": "email", "information": "never-told"}, after, no, "professional-message-untold")
	is("lunches to a professional, as a consumer", "professional", values{"channel": "email", "audience": "consumer"}, after, no, "message-to-stranger")

	// Scope, people at work, legal persons, appeals.
	is("abroad, without consent", consumer, values{"place": "abroad", "consent": "none"}, after, rgpd.OutOfScope, "called-abroad")
	is("abroad, who objected", consumer, values{"place": "abroad", "stop": "objected"}, after, no, "objected")
	is("abroad, numbers at random", consumer, values{"place": "abroad", "dialling": "random"}, after, rgpd.OutOfScope, "called-abroad")
	is("a delivery is announced", consumer, values{"purpose": "service", "consent": "none"}, after, rgpd.OutOfScope, "service-contact")
	is("on a Sunday", consumer, values{"purpose": "service", "consent": "none", "day": "weekend"}, after, rgpd.OutOfScope, "service-contact")
	is("to somebody who objected to prospecting", consumer, values{"purpose": "service", "stop": "objected"}, after, rgpd.OutOfScope, "service-contact")
	is("under a false name", consumer, values{"purpose": "service", "identity": "false"}, after, no, "disguised-identity")
	is("a professional, on a Sunday night", "professional", values{"day": "weekend", "hour": "other", "attempts": "reached"}, after, yes, "professional-interest")
	is("a professional, on the first day", "professional", nil, "2018-05-25", yes, "professional-interest")
	is("a switchboard", "switchboard", nil, after, yes, "legal-person-line")
	is("a switchboard that refused", "switchboard", values{"stop": "refused-in-call"}, after, no, "refusal-professional")
	is("a gift is asked for", "charity", nil, after, yes, "non-commercial-appeal")
	is("on a Sunday", "charity", values{"day": "weekend"}, after, yes, "non-commercial-appeal")
	is("of people told in the call, from a directory", "charity",
		values{"information": "told-by-contact", "origin": "public-directory"}, after, yes, "non-commercial-appeal")
	is("of people told in the call, who filled in its form", "charity",
		values{"information": "told-by-contact"}, after, no, "appeal-told-too-late")
	is("of people who could not refuse", "charity", values{"information": "told-only"}, after, no, "non-commercial-untold")
	is("a poll", "charity", values{"purpose": "survey"}, after, yes, "non-commercial-appeal")
	is("the next part of a course, from the account", "customer",
		values{"sector": "training-account"}, after, yes, "running-contract")
	is("with a tablet for whoever enrols", "customer",
		values{"sector": "training-account", "reward": "offered"}, after, no, "training-account-reward")
	is("the day before rewards were banned", "customer",
		values{"sector": "training-account", "reward": "offered"}, "2023-06-10", yes, "running-contract-opt-out")
	is("on the day", "customer",
		values{"sector": "training-account", "reward": "offered"}, "2023-06-11", no, "training-account-reward")
	is("a tablet, and no training account", "customer", values{"reward": "offered"}, after, yes, "running-contract")
	is("every call is recorded, nobody is told", consumer, values{
		"recording": "every-call", "recording-notice": "not-told",
	}, after, yes, "consumer-consent")
	is("a gift is asked for by an interest that nobody weighed", "charity",
		values{"weighing": "none"}, after, yes, "non-commercial-appeal")
	is("a charity texts people told at collection", "charity", values{"channel": "sms"}, after, yes, "non-commercial-appeal")
	is("its machine rings them", "charity",
		values{"channel": "automated-call", "voice": "recorded"}, after, yes, "non-commercial-appeal")
	is("told by the text alone", "charity",
		values{"channel": "sms", "information": "told-by-contact"}, "2018-05-25", no, "charity-told-too-late")
	is("who consented to it", "charity", values{
		"channel": "sms", "information": "told-by-contact", "consent": "valid",
	}, after, yes, "non-commercial-appeal")
	is("a candidate texts people told at collection", "charity",
		values{"purpose": "political", "channel": "sms"}, after, no, "politics-without-consent")
	is("a candidate writes, on the first day", "charity",
		values{"purpose": "political", "channel": "email"}, "2018-05-25", no, "politics-without-consent")
	is("to who consented", "charity",
		values{"purpose": "political", "channel": "email", "consent": "valid"}, after, yes, "non-commercial-appeal")
	is("a candidate rings people told in the call", "charity",
		values{"purpose": "political", "information": "told-by-contact", "origin": "public-directory"}, after, yes, "non-commercial-appeal")
	is("an appeal, nobody says whose, by machine", "charity",
		values{"purpose": "charity", "channel": "automated-call"}, after, no, "politics-without-consent")
	is("an appeal, nobody says whose, by a person", "charity", values{"purpose": "charity"}, after, yes, "non-commercial-appeal")
	is("a poll by machine", "charity",
		values{"purpose": "survey", "channel": "automated-call", "information": "told-by-contact", "origin": "bought-list"}, after, yes, "non-commercial-appeal")
	is("the charity sells cards", "charity", values{"purpose": "sale"}, after, no, "consumer-opt-in")

	// D. 223-9, version of 2023.
	is("a customer, a Sunday before the decree", "customer", values{"day": "weekend"}, "2023-02-28", yes, "running-contract-opt-out")
	is("under the decree", "customer", values{"day": "weekend"}, "2023-03-01", later, "weekend-unless-consent")
	is("14 July", "customer", values{"day": "holiday"}, before, later, "holiday-unless-consent")
	is("at nine in the evening", "customer", values{"hour": "other"}, before, later, "hour-unless-consent")
	is("consented, a Sunday night", consumer, values{"day": "weekend", "hour": "other"}, before, yes, "consumer-consent-given")
	is("consented, the fifth attempt", consumer, values{"attempts": "reached"}, before, later, "attempt-cap-before-2026")
	is("refused fifty days ago, a stranger", consumer, values{"consent": "none", "stop": "refused-in-call", "pause": "running"}, before, later, "refusal-pause")
	is("the day before the pause was law", consumer,
		values{"consent": "none", "stop": "refused-in-call", "pause": "running"}, "2023-02-28", yes, "consumer-opt-out")
	is("its first day", consumer,
		values{"consent": "none", "stop": "refused-in-call", "pause": "running"}, "2023-03-01", later, "refusal-pause")
	is("refused seventy days ago", consumer, values{"consent": "none", "stop": "refused-in-call"}, before, yes, "consumer-opt-out")
	is("refused seventy days ago, since 2026-08-11", consumer, values{"stop": "refused-in-call"}, after, no, "refusal-final")
	is("refused an estate agent, whose client they are, fifty days ago", "customer",
		values{"sector": "real-estate", "stop": "refused-in-call", "pause": "running"}, before, later, "refusal-pause")
	is("the day after", "customer",
		values{"sector": "real-estate", "stop": "refused-in-call", "pause": "running"}, after, no, "refusal-elsewhere")
	is("an insurer's client who refused gets an e-mail", "customer",
		values{"sector": "insurance", "stop": "refused-in-call", "channel": "email"}, after, no, "refusal-elsewhere")
	is("an insurer's subscriber of last year, who refused a call since", "subscriber",
		values{"sector": "insurance", "stop": "refused-in-call"}, before, no, "refusal-insurance")
	is("a subscriber of this month", "subscriber",
		values{"sector": "insurance", "stop": "refused-in-call", "recency": "within-30-days"}, before, no, "refusal-insurance")
	is("a subscriber of last year, before the law of insurers", "subscriber",
		values{"sector": "insurance", "stop": "refused-in-call"}, "2022-03-31", yes, "message-consent")
	is("and from its first day", "subscriber",
		values{"sector": "insurance", "stop": "refused-in-call"}, "2022-04-01", no, "refusal-insurance")
	is("refused fifty days ago, before the decree", consumer, values{"consent": "none", "stop": "refused-in-call", "pause": "running"}, "2023-02-28", yes, "consumer-opt-out")

	// L. 223-1 al. 6, and the version of 2026.
	is("consented, a Sunday", consumer, values{"day": "weekend"}, after, later, "weekend")
	is("to that Sunday at three", consumer, values{"day": "weekend", "slot": "agreed"}, after, yes, "consumer-consent")
	is("consented, All Saints", consumer, values{"day": "holiday"}, after, later, "holiday")
	is("to that day at three", consumer, values{"day": "holiday", "slot": "agreed"}, after, yes, "consumer-consent")
	is("consented, nine in the evening", consumer, values{"hour": "other"}, after, later, "outside-hours")
	is("to nine that evening", consumer, values{"hour": "other", "slot": "agreed"}, after, yes, "consumer-consent")
	is("to nine that evening, the fifth attempt", consumer, values{"hour": "other", "slot": "agreed", "attempts": "reached"}, after, later, "attempt-cap-reached")
	is("a newspaper, a Sunday", consumer, values{"consent": "none", "sector": "press", "day": "weekend"}, after, later, "weekend")
	is("an SMS, a Sunday", "subscriber", values{"channel": "sms", "day": "weekend", "hour": "other"}, after, yes, "message-consent")
	return cases
}()

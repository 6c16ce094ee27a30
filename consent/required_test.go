package consent_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

var (
	lastOptOutDay  = paris("2026-08-10", 12, 0)
	firstOptInDay  = paris("2026-08-11", 12, 0)
	consumerByCall = consent.Occasion{Head: consent.Prospecting, Channel: rgpd.LiveCall, Audience: rgpd.Consumer, Aim: consent.Commercial, Tie: consent.NoTie}
)

func but(o consent.Occasion, change func(*consent.Occasion)) consent.Occasion {
	change(&o)
	return o
}

// occasions has at least one line for each rule by which Required answers, and
// says both what the law and what the article asks.
var occasions = []struct {
	law          string
	rule         rgpd.RuleID
	name         string
	occasion     consent.Occasion
	at           time.Time
	needed, says consent.Need // by the law, by the article
	nearly       consent.Occasion
}{
	{"GDPR 9(2)(a)", "consent-needed-for-sensitive-data", "health data, nothing else", consent.Occasion{Head: consent.SensitiveData, Exception: consent.ConsentOnly}, firstOptInDay, consent.Needed, consent.Needed,
		consent.Occasion{Head: consent.SensitiveData, Exception: consent.OtherException}},
	{"GDPR 9(2)", "consent-spared-by-sensitive-exception", "health data, care", consent.Occasion{Head: consent.SensitiveData, Exception: consent.OtherException}, firstOptInDay, consent.NotNeeded, consent.Needed,
		consent.Occasion{Head: consent.SensitiveData, Exception: consent.ConsentOnly}},
	{"GDPR 6(4)", "consent-needed-for-reuse", "a purpose that does not fit", consent.Occasion{Head: consent.Reuse, Fit: consent.OtherPurpose}, firstOptInDay, consent.Needed, consent.Needed,
		consent.Occasion{Head: consent.Reuse, Fit: consent.FittingPurpose}},
	{"GDPR 6(4)", "consent-spared-by-fit", "a purpose that fits", consent.Occasion{Head: consent.Reuse, Fit: consent.FittingPurpose}, firstOptInDay, consent.NotNeeded, consent.Needed,
		consent.Occasion{Head: consent.Reuse, Fit: consent.OtherPurpose}},
	{"LIL 82", "consent-needed-for-cookies", "an advertising cookie", consent.Occasion{Head: consent.Cookies, Cookie: consent.OtherCookie}, firstOptInDay, consent.Needed, consent.Needed,
		consent.Occasion{Head: consent.Cookies, Cookie: consent.ServiceCookie}},
	{"LIL 82", "consent-spared-by-cookie-use", "a basket cookie", consent.Occasion{Head: consent.Cookies, Cookie: consent.ServiceCookie}, firstOptInDay, consent.NotNeeded, consent.Needed,
		consent.Occasion{Head: consent.Cookies, Cookie: consent.OtherCookie}},
	{"OPT-1", "consent-needed-for-call", "a call to a consumer", consumerByCall, firstOptInDay, consent.Needed, consent.Needed,
		but(consumerByCall, func(o *consent.Occasion) { o.Audience = rgpd.Professional })},
	{"GDPR-2, DIV-1", "consent-spared-before-opt-in", "a call to a consumer, the day before the opt-in", consumerByCall, lastOptOutDay, consent.NotNeeded, consent.Needed,
		but(consumerByCall, func(o *consent.Occasion) { o.Channel = rgpd.AutomatedCall })},
	{"OPT-4", "consent-spared-by-running-contract", "a call on a running contract", but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.RunningContract }), firstOptInDay, consent.NotNeeded, consent.Needed,
		but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.SimilarToSale })},
	{"CON-7, CON-8", "consent-spared-by-call-back", "a call-back asked for", but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.AskedCallBack }), firstOptInDay, consent.NotNeeded, consent.Needed,
		but(consumerByCall, func(o *consent.Occasion) { o.Tie, o.Channel = consent.AskedCallBack, rgpd.AutomatedCall })},
	{"OPT-6", "consent-spared-by-press", "a magazine, by telephone", but(consumerByCall, func(o *consent.Occasion) { o.Aim = consent.Press }), firstOptInDay, consent.NotNeeded, consent.Needed,
		but(consumerByCall, func(o *consent.Occasion) { o.Aim, o.Channel = consent.Press, rgpd.SMS })},
	{"GDPR-1", "consent-spared-professional-call", "a call to a professional", but(consumerByCall, func(o *consent.Occasion) { o.Audience = rgpd.Professional }), firstOptInDay, consent.NotNeeded, consent.NotNeeded, consumerByCall},
	{"L345-1, L345-9", "consent-needed-for-machine", "a calling machine to a professional", but(consumerByCall, func(o *consent.Occasion) { o.Audience, o.Channel = rgpd.Professional, rgpd.AutomatedCall }), firstOptInDay, consent.Needed, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Audience, o.Channel = rgpd.LegalPerson, rgpd.AutomatedCall })},
	{"L345-1", "consent-needed-for-message", "a text message to a consumer", but(consumerByCall, func(o *consent.Occasion) { o.Channel = rgpd.SMS }), lastOptOutDay, consent.Needed, consent.Needed,
		but(consumerByCall, func(o *consent.Occasion) { o.Channel, o.Tie = rgpd.SMS, consent.SimilarToSale })},
	{"L345-3", "consent-spared-by-similar-sale", "similar products by e-mail to a customer", but(consumerByCall, func(o *consent.Occasion) { o.Channel, o.Tie = rgpd.Email, consent.SimilarToSale }), firstOptInDay, consent.NotNeeded, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Channel, o.Tie = rgpd.AutomatedCall, consent.SimilarToSale })},
	{"DIV-3", "consent-needed-for-call", "similar products by telephone to a customer", but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.SimilarToSale }), firstOptInDay, consent.Needed, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.RunningContract })},
	{"L345-8", "consent-spared-professional-message", "accounting software to a finance director", but(consumerByCall, func(o *consent.Occasion) { o.Channel, o.Audience = rgpd.Email, rgpd.Professional }), firstOptInDay, consent.NotNeeded, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Channel = rgpd.Email })},
	{"L345-10", "consent-spared-legal-person", "a machine to a switchboard", but(consumerByCall, func(o *consent.Occasion) { o.Channel, o.Audience = rgpd.AutomatedCall, rgpd.LegalPerson }), firstOptInDay, consent.NotNeeded, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Channel = rgpd.AutomatedCall })},
	{"OPT-7, DIV-5", "consent-spared-non-commercial", "a charity calls", but(consumerByCall, func(o *consent.Occasion) { o.Aim = consent.NonCommercial }), firstOptInDay, consent.NotNeeded, consent.NotNeeded, consumerByCall},
	{"A7", "consent-needed-for-politics", "a party writes to a professional", but(consumerByCall, func(o *consent.Occasion) {
		o.Aim, o.Channel, o.Audience = consent.Political, rgpd.Email, rgpd.Professional
	}), firstOptInDay, consent.Needed, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Aim, o.Channel = consent.NonCommercial, rgpd.Email })},
	{"A7", "consent-needed-for-politics", "a party's machine calls a voter", but(consumerByCall, func(o *consent.Occasion) {
		o.Aim, o.Channel = consent.Political, rgpd.AutomatedCall
	}), lastOptOutDay, consent.Needed, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) {
			o.Aim, o.Channel, o.Audience = consent.Political, rgpd.AutomatedCall, rgpd.LegalPerson
		})},
	{"A7", "consent-spared-political-call", "a party calls a voter", but(consumerByCall, func(o *consent.Occasion) {
		o.Aim = consent.Political
	}), firstOptInDay, consent.NotNeeded, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Aim, o.Channel = consent.Political, rgpd.SMS })},
	{"GDPR-5", "consent-inform-and-let-object", "a charity calls", but(consumerByCall, func(o *consent.Occasion) { o.Aim = consent.NonCommercial }), firstOptInDay, consent.NotNeeded, consent.NotNeeded,
		consent.Occasion{Head: consent.Cookies}},
	{"L345-3", "consent-let-object-each-time", "similar products by SMS", but(consumerByCall, func(o *consent.Occasion) { o.Channel, o.Tie = rgpd.SMS, consent.SimilarToSale }), firstOptInDay, consent.NotNeeded, consent.NotNeeded,
		but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.SimilarToSale })},
	{"CON-7", "consent-keep-call-back-request", "a call-back asked for", but(consumerByCall, func(o *consent.Occasion) { o.Tie = consent.AskedCallBack }), firstOptInDay, consent.NotNeeded, consent.Needed, consumerByCall},
}

func TestWhenConsentIsRequired(t *testing.T) {
	rules := map[rgpd.RuleID]rgpd.Rule{}
	for r := range consent.Rules() {
		rules[r.ID] = r
	}
	fires := func(o consent.Occasion, at time.Time, id rgpd.RuleID) bool {
		return slices.ContainsFunc(slices.Collect(consent.Required(o, at).Decision().Applying()), func(r rgpd.Rule) bool { return r.ID == id })
	}
	for _, c := range occasions {
		t.Run(string(c.rule)+"/"+c.name, func(t *testing.T) {
			got := consent.Required(c.occasion, c.at)
			require.Equal(t, c.needed, got.Law(), "%v", got.Decision())
			require.Equal(t, c.says, got.Article())
			why, differ := got.Difference()
			require.Equal(t, c.needed != c.says, differ)
			require.Equal(t, differ, why.FR != "" && why.EN != "")
			require.True(t, fires(c.occasion, c.at, c.rule))
			require.False(t, fires(c.nearly, c.at, c.rule), "nearly")
			rule := rules[c.rule]
			require.False(t, fires(c.occasion, rgpd.Mainland.Instant(rule.From, 0).Add(-time.Second), c.rule), "before it opens")
			require.True(t, fires(c.occasion, rgpd.Mainland.Instant(rule.From, 0), c.rule), "on its first day")
			if rule.Until != 0 {
				require.False(t, fires(c.occasion, rgpd.Mainland.Instant(rule.Until, 0), c.rule), "after it closed")
				require.True(t, fires(c.occasion, rgpd.Mainland.Instant(rule.Until, 0).Add(-time.Second), c.rule), "on its last day")
			}
		})
	}
}

func TestUnknownOccasionIsNoExemption(t *testing.T) {
	require.Zero(t, consent.Required(consent.Occasion{}, firstOptInDay).Law())
	require.Zero(t, consent.Required(consent.Occasion{Head: consent.Prospecting}, firstOptInDay).Law())
	require.Zero(t, consent.Required(consumerByCall, paris("2018-05-24", 12, 0)).Law(), "before the RGPD nothing is decided")
}

// An advert in an inbox is no contact: the question is not one for package prospect, and a
// customer is no exception.
func ExampleRequired_inboxAdvert() {
	advert := consent.Occasion{Head: consent.InboxAdvert, Audience: rgpd.Consumer, Tie: consent.SimilarToSale}
	fmt.Println(consent.Required(advert, firstOptInDay).Law())
	// Output:
	// needed
}

func ExampleRequired() {
	call := consent.Occasion{
		Head: consent.Prospecting, Channel: rgpd.LiveCall, Audience: rgpd.Consumer, Aim: consent.Commercial, Tie: consent.SimilarToSale,
	}
	for _, day := range []rgpd.Date{rgpd.NewDate(2026, 8, 10), rgpd.NewDate(2026, 8, 11)} {
		need := consent.Required(call, rgpd.Mainland.Instant(day, 12*time.Hour))
		fmt.Println(day, "law:", need.Law(), "article:", need.Article())
		if why, differ := need.Difference(); differ {
			fmt.Println(why.In(language.French))
		}
	}
	// Output:
	// 2026-08-10 law: not-needed article: not-needed
	// 2026-08-11 law: needed article: not-needed
	// au téléphone, l'exception n'est pas le produit analogue mais le contrat en cours et son objet
}

package prospect

import (
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestHistory: what the default policy answers, and the law alone where it answers
// otherwise, in each period: the scenarios of the article, the ordinary contacts, those
// one fact away, and those below.
func TestHistory(t *testing.T) {
	testkit.TellHistory(t, "testdata/history.golden", testkit.History{
		RuleSet: standard.table,
		Besides: map[string]*rgpd.RuleSet{"law only": policy(t, LawOnly()).table},
		Plain:   ordinary,
		More:    severalFactsAway,
		Silent:  rgpd.Never(rgpd.Forbidden, rgpd.OutOfScope),
		Scenarios: func(on rgpd.Date) map[string]engine.Facts {
			at := rgpd.Mainland.Instant(on, 11*time.Hour)
			out := map[string]engine.Facts{}
			for s := range Scenarios() {
				f := factsOf(s.At(at), s.Channel, at)
				f[colDay] = uint8(WorkingDay) // a period may begin on a Sunday
				out[s.ID] = f
			}
			return out
		},
	})
}

// severalFactsAway are contacts more than one fact away from an ordinary one.
var severalFactsAway = []testkit.Told{
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "origin": "public-directory"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "bloctel": "listed"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "bloctel": "listed", "contract": "ended"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "information": "never-told"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "sector": "press"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "call-back": "standing"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "call-back": "lapsed"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "origin": "partner"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"consent": "none", "channel": "sms"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"stop": "refused-in-call", "pause": "running"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"stop": "refused-in-call", "sector": "insurance"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"stop": "refused-in-call", "sector": "insurance", "consent": "none", "channel": "email"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"day": "weekend", "slot": "agreed"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"hour": "other", "slot": "agreed"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "insurance", "recency": "within-30-days"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "energy-renovation", "call-back": "prompt"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "energy-renovation", "call-back": "standing"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "home-adaptation", "channel": "sms"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "training-account", "purpose": "collect-data"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "gambling", "own-rules": "not-met"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"sector": "insurance", "shown": "premium"}},
	{Like: "subscriber", Facts: map[string]string{"channel": "sms", "shown": "name", "holder": "none"}},
	{Like: "switchboard", Facts: map[string]string{"sector": "financial-services", "own-rules": "not-met"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"origin": "contest", "provenance": "unchecked"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"origin": "social-profile", "provenance": "unchecked"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"origin": "social-profile", "visibility": "some"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"origin": "public-directory", "marking": "no-marketing"}},
	{Like: "customer", Facts: map[string]string{"contract": "ended", "products": "other"}},
	{Like: "customer", Facts: map[string]string{"channel": "email", "products": "other"}},
	{Like: "customer", Facts: map[string]string{"channel": "sms", "information": "told-only"}},
	{Like: "customer", Facts: map[string]string{"channel": "email", "origin": "bought-list"}},
	{Like: "customer", Facts: map[string]string{"channel": "sms", "contract": "free-account"}},
	{Like: "customer", Facts: map[string]string{"channel": "email", "contract": "account-only"}},
	{Like: "professional", Facts: map[string]string{"channel": "email", "information": "never-told"}},
	{Like: "professional", Facts: map[string]string{"origin": "business-card", "information": "told-only"}},
	{Like: "professional", Facts: map[string]string{"origin": "own-form", "information": "told-only"}},
	{Like: "professional", Facts: map[string]string{"origin": "bought-list", "provenance": "unchecked"}},
	{Like: "professional", Facts: map[string]string{"origin": "partner", "provenance": "unchecked"}},
	{Like: "professional", Facts: map[string]string{"origin": "informal", "line": "personal"}},
	{Like: "professional", Facts: map[string]string{"origin": "bought-list", "line": "personal"}},
	{Like: "professional", Facts: map[string]string{"channel": "email", "line": "personal"}},
	{Like: "consumer-who-consented", Facts: map[string]string{"origin": "employer-site", "marking": "no-marketing"}},
	{Like: "professional", Facts: map[string]string{"dialling": "automatic", "shown": "territorial"}},
	{Like: "charity", Facts: map[string]string{"purpose": "survey", "information": "never-told"}},
	{Like: "charity", Facts: map[string]string{"purpose": "survey", "origin": "invented", "dialling": "random", "shown": "verified"}},
	{Like: "charity", Facts: map[string]string{"purpose": "survey", "dialling": "random", "voice": "recorded"}},
	{Like: "charity", Facts: map[string]string{"purpose": "survey", "dialling": "random", "channel": "sms", "voice": "recorded"}},
	{Like: "charity", Facts: map[string]string{"channel": "sms", "information": "told-by-contact"}},
	{Like: "charity", Facts: map[string]string{"channel": "sms", "purpose": "political"}},
	{Like: "customer", Facts: map[string]string{"sector": "training-account", "reward": "offered"}},
	{Like: "switchboard", Facts: map[string]string{"channel": "email", "sector": "energy-renovation"}},
	{Like: "customer", Facts: map[string]string{"recording": "some-calls", "recording-notice": "not-told"}},
	{Like: "charity", Facts: map[string]string{"channel": "automated-call", "purpose": "charity"}},
}

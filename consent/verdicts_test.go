package consent

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestVerdictsOfPastPeriodsDoNotMove: what the rules answered of a consent that lacks
// nothing and of those that lack one thing, and of the occasions that need one.
func TestVerdictsOfPastPeriodsDoNotMove(t *testing.T) {
	occasion := func(o Occasion) engine.Facts {
		o.Fit, o.Cookie, o.Exception = FittingPurpose, ServiceCookie, OtherException
		o.Recipient, o.Notice, o.Stop, o.Weighing, o.Profile = ToPartner, NoticeGiven, rgpd.NoStop, Weighed, ChoosesOffers
		return o.facts()
	}
	testkit.TellHistory(t, "testdata/history.golden",
		testkit.History{
			Title: "conditions: is the consent good", RuleSet: conditions,
			Plain: []rgpd.Ordinary{
				{ID: "call", Facts: plainConsent(rgpd.LiveCall).table()},
				{ID: "message", Facts: plainConsent(rgpd.SMS).table()},
			},
			More: []testkit.Told{
				{Like: "call", Facts: map[string]string{"age": "15-to-17", "parents": "minor-alone"}},
				{Like: "call", Facts: map[string]string{"age": "under-15", "parents": "minor-alone"}},
				{Like: "message", Facts: map[string]string{"age": "15-to-17", "parents": "minor-alone"}},
				{Like: "message", Facts: map[string]string{"age": "15-to-17", "parents": "parents-alone"}},
				{Like: "message", Facts: map[string]string{"age": "under-15", "parents": "parents-alone"}},
				{Like: "message", Facts: map[string]string{"collector": "supplier", "check": "unchecked"}},
			},
		},
		testkit.History{
			Title: "needs: is a consent needed (forbidden: not without)", RuleSet: needTable(),
			Plain: []rgpd.Ordinary{
				{ID: "call", Facts: occasion(Occasion{Head: Prospecting, Channel: rgpd.LiveCall, Audience: rgpd.Consumer, Aim: Commercial, Tie: NoTie})},
				{ID: "message", Facts: occasion(Occasion{Head: Prospecting, Channel: rgpd.SMS, Audience: rgpd.Consumer, Aim: Commercial, Tie: NoTie})},
				{ID: "hand-over", Facts: occasion(Occasion{Head: HandOver, Channel: rgpd.LiveCall, Audience: rgpd.Consumer, Aim: Commercial, Tie: NoTie})},
				{ID: "profiling", Facts: occasion(Occasion{Head: Profiling, Channel: rgpd.Email, Audience: rgpd.Consumer, Aim: Commercial, Tie: NoTie})},
			},
			More: []testkit.Told{
				{Like: "hand-over", Facts: map[string]string{"recipient": "buyer", "fit": "other"}},
				{Like: "hand-over", Facts: map[string]string{"recipient": "processor", "stop": "objected"}},
				{Like: "hand-over", Facts: map[string]string{"recipient": "sister", "channel": "email"}},
				{Like: "call", Facts: map[string]string{"channel": "automated-call", "tie": "running-contract"}},
				{Like: "call", Facts: map[string]string{"channel": "automated-call", "audience": "professional"}},
				{Like: "call", Facts: map[string]string{"head": "sensitive-data", "exception": "consent-only"}},
				{Like: "call", Facts: map[string]string{"head": "reuse", "fit": "other"}},
				{Like: "call", Facts: map[string]string{"head": "cookies", "cookie": "other"}},
			},
		})
}

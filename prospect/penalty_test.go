package prospect_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestEachBreachHasItsPenalty: a rule that forbids, defers or obliges names what a
// breach is exposed to, or stands here with the reason why not.
func TestEachBreachHasItsPenalty(t *testing.T) {
	without := map[rgpd.RuleID]string{
		"article-opt-in":               "the source article sanctions nothing",
		"article-other-products":       "the source article sanctions nothing",
		"refusal-consumer":             "the source article sanctions nothing; RefusalFinal and Objected do",
		"article-no-choice":            "the source article sanctions nothing",
		"refusal-finance":              "no sanction of art. L. 222-16 was found; Objected has those of the RGPD",
		"refusal-finance-2026":         "likewise",
		"number-without-right":         "sanctions of the numbering plan were not read",
		"name-without-right":           "sanctions of the numbering plan were not read",
		"number-premium-elsewhere":     "a reading: art. L. 242-14 is of the chapter that leaves these sectors out",
		"number-territorial-automatic": "sanctions of the numbering plan were not read",
		"number-mobile-desk":           "sanctions of the numbering plan were not read",
		"show-number-that-answers":     "sanctions of the numbering plan were not read",
		"declare-numbers-to-operator":  "a duty between the caller and its operator",
		"disclose-ai":                  "sanctions of règlement (UE) 2024/1689 were not read",
		"say-who-calls-finance":        "sanctions of art. R. 222-2 were not read",
		"say-who-calls-finance-2026":   "sanctions of ordonnance 2026-2 were not read",
		"announce-recording-finance":   "sanctions of ordonnance 2026-2 were not read",
		"inform-on-finance":            "sanctions of ordonnance 2026-2 were not read",
		"identify-advert":              "sanctions of loi 2004-575, art. 20, were not read",
		"follow-survey-code":           "rules of conduct; a decree on days and hours (L. 242-16) was not found",
		"funeral-ban":                  "sanctions of the CGCT were not read",
		"lawyer-solicitation":          "discipline of the bar",
		"lawyer-solicitation-2023":     "discipline of the bar",
		"own-rules-not-met":            "points to rules that are not held here",
		"check-own-sector-rules":       "points to rules that are not held here",
	}
	penalties := prospect.Penalties()
	known := map[rgpd.PenaltyID]bool{}
	for p := range rgpd.AllPenalties() {
		known[p.ID] = true
	}
	for r := range prospect.Rules() {
		ps := penalties[r.ID]
		delete(penalties, r.ID)
		switch breach := r.Then == rgpd.Forbid || r.Then == rgpd.Defer || r.Then == rgpd.Oblige; {
		case !breach && len(ps) > 0:
			t.Errorf("%s is a %v, and nobody breaks it", r.ID, r.Then)
		case breach && (len(ps) == 0) != (without[r.ID] != ""):
			t.Errorf("%s: penalties %v, reason for none %q: name it in penalty.go, in one of the lists or with "+
				"add([]rgpd.RuleID{%[1]q}, \"rgpd-83-5\"); or say here why it has none: %[1]q: \"…\",", r.ID, ps, without[r.ID])
		}
		delete(without, r.ID)
		seen := map[rgpd.PenaltyID]bool{}
		for _, p := range ps {
			if !known[p] || seen[p] {
				t.Errorf("%s: penalty %s is unknown, or stands twice", r.ID, p)
			}
			seen[p] = true
		}
	}
	if len(penalties) > 0 || len(without) > 0 {
		t.Errorf("for rules that are not there: %v %v", penalties, without)
	}
}

// What a call that is refused would be exposed to, if it were made all the same.
func ExamplePenalties() {
	p := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Origin: prospect.OwnForm, Rest: prospect.NothingOnFile}
	d := prospect.CanCallAt(p, rgpd.LiveCall, time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC))
	e := prospect.Penalties().OfDecision(d, rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(30_000_000)})
	fmt.Println(e.In(language.English))
	// Output:
	// RGPD, art. 83(5): ceiling of €20,000,000 (a maximum, not a forecast)
	// C. conso., art. L. 242-16: €75,000, legal person: €375,000, published, unless that does grave and disproportionate harm or disturbs an inquiry; where L. 223-1 is broken the contract is void, and whoever profited is presumed liable
}

// TestAPenaltyGoesWithItsText: an article that says itself what a breach of it costs costs that whoever breaks a
// rule that rests on it, and nobody else; a fine of the RGPD, or of L. 34-5, is for what rests on it.
func TestAPenaltyGoesWithItsText(t *testing.T) {
	for _, c := range []struct {
		penalty rgpd.PenaltyID
		texts   []string
		only    bool // some rules that rest on it have another, or none
		but     []rgpd.RuleID
	}{
		{penalty: "ctrav-l6323-8-1", texts: []string{"C. trav., art. L. 6323-8-1"}},
		{penalty: "conso-l122-26", texts: []string{"C. conso., art. L. 122-26"}},
		{penalty: "cassur-r112-7", texts: []string{"C. assur., art. L. 112-2-2", "C. assur., art. R. 112-7"}},
		// Of art. 6 RGPD too, since a number is called without a basis.
		{penalty: "rgpd-83-5", texts: []string{"RGPD, ", "CNIL, "}, only: true, but: []rgpd.RuleID{
			"consumer-opt-in", "consumer-consent-flawed", "consumer-consent-lapsed"}},
		{penalty: "cp-226-18-1", texts: []string{"Code pénal, art. 226-18-1", "RGPD, art. 7(3)"}, only: true},
		{penalty: "cp-226-18", texts: []string{"RGPD, ", "CNIL, "}, only: true},
		{penalty: "cpce-l34-5", texts: []string{"CPCE, art. L. 34-5"}, only: true},
		{penalty: "cpce-r10-1", texts: []string{"CPCE, art. L. 34-5", "CPCE, art. R. 10"}, only: true},
	} {
		for r := range prospect.Rules() {
			rests := slices.Contains(c.but, r.ID) || slices.ContainsFunc(r.Sources, func(s rgpd.Source) bool {
				return slices.ContainsFunc(c.texts, func(text string) bool { return strings.HasPrefix(s.Ref, text) })
			})
			has := slices.Contains(prospect.Penalties()[r.ID], c.penalty)
			if has && !rests || rests && !has && !c.only {
				t.Errorf("%s: has %s: %v; rests on %q: %v", r.ID, c.penalty, has, c.texts, rests)
			}
		}
	}
}

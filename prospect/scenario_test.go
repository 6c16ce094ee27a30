package prospect

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// eleven is 11:00 in Paris on a day.
func eleven(year int, month time.Month, day int) time.Time {
	return rgpd.Mainland.Instant(rgpd.NewDate(year, month, day), 11*time.Hour)
}

var (
	articleDay   = eleven(2024, time.October, 7)   // the article's own revision, a Monday
	lastOptOut   = eleven(2026, time.August, 10)   // the last day of Bloctel, a Monday
	firstOptIn   = eleven(2026, time.August, 11)   // the first day of prior consent, a Tuesday
	lawReadAgain = eleven(2026, time.November, 23) // LawAsOf, a Monday
)

// TestScenarios sets, for each row of the article, what the article says beside
// what the law says on four days, and the rule that heads the answer.
func TestScenarios(t *testing.T) {
	const (
		yes = rgpd.Allowed
		no  = rgpd.Forbidden
	)
	type day struct {
		law     rgpd.Verdict // under LawOnly
		because rgpd.RuleID
	}
	tests := []struct {
		id      string
		article rgpd.Verdict
		d2024   day // 7 October 2024
		d10     day // 10 August 2026
		d11     day // 11 August 2026
		dNow    day // 23 November 2026
	}{
		{"B2B-Y1", yes, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}},
		{"B2B-Y2", yes, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}},
		{"B2B-Y3", yes, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}},
		{"B2B-Y4", yes, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}},
		{"B2B-Y5", yes, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}},
		{"B2B-Y6", yes, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}, day{yes, "professional-interest"}},
		{"B2B-N1", no, day{no, "objected"}, day{no, "objected"}, day{no, "objected"}, day{no, "objected"}},
		{"B2B-N2", no, day{no, "random-dialling"}, day{no, "random-dialling"}, day{no, "random-dialling"}, day{no, "random-dialling"}},
		{"B2B-N3", no, day{no, "disguised-identity"}, day{no, "disguised-identity"}, day{no, "disguised-identity"}, day{no, "disguised-identity"}},
		{"B2B-N4", no, day{no, "bought-unchecked"}, day{no, "bought-unchecked"}, day{no, "bought-unchecked"}, day{no, "bought-unchecked"}},
		{"B2B-N5", no, day{no, "refusal-professional"}, day{no, "refusal-professional"}, day{no, "refusal-professional"}, day{no, "refusal-professional"}},
		{"B2B-N6", no, day{no, "private-number-informal"}, day{no, "private-number-informal"}, day{no, "private-number-informal"}, day{no, "private-number-informal"}},
		{"B2C-Y1", yes, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent"}, day{yes, "consumer-consent"}},
		{"B2C-Y2", yes, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent"}, day{yes, "consumer-consent"}},
		{"B2C-Y3", yes, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent"}, day{yes, "consumer-consent"}},
		{"B2C-Y4", yes, day{yes, "call-back-tolerated"}, day{yes, "call-back-tolerated"}, day{yes, "call-back-requested"}, day{yes, "call-back-requested"}},
		{"B2C-Y5", yes, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent-given"}, day{yes, "consumer-consent"}, day{yes, "consumer-consent"}},
		{"B2C-N1", no, day{yes, "consumer-opt-out"}, day{yes, "consumer-opt-out"}, day{no, "consumer-opt-in"}, day{no, "consumer-opt-in"}},
		{"B2C-N2", no, day{yes, "consumer-opt-out"}, day{yes, "consumer-opt-out"}, day{no, "consumer-opt-in"}, day{no, "consumer-opt-in"}},
		{"B2C-N3", no, day{no, "machine-without-consent"}, day{no, "machine-without-consent"}, day{no, "consumer-opt-in"}, day{no, "consumer-opt-in"}},
		{"B2C-N4", no, day{no, "consent-withdrawn"}, day{no, "consent-withdrawn"}, day{no, "consent-withdrawn"}, day{no, "consent-withdrawn"}},
		{"B2C-N5", no, day{no, "bought-unchecked"}, day{no, "bought-unchecked"}, day{no, "bought-unchecked"}, day{no, "bought-unchecked"}},
	}
	// Where the article and the law of the day part, and why. Only dates are
	// listed on which the verdicts differ; differences of condition between
	// verdicts that agree stand in LAW.md.
	disagreements := map[string]string{
		"B2C-N1 2024-10-07": "before 2026-08-11 a consumer off Bloctel, told and not opposed, could be called from a directory",
		"B2C-N1 2026-08-10": "the same, on the last day of opt-out",
		"B2C-N2 2024-10-07": "before 2026-08-11 a contest entrant who was told and could refuse could be called, if the form was checked",
		"B2C-N2 2026-08-10": "the same, on the last day of opt-out",
	}
	law, err := NewPolicy(LawOnly())
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]Scenario{}
	for s := range Scenarios() {
		byID[s.ID] = s
	}
	if len(byID) != 22 || len(tests) != 22 {
		t.Fatalf("%d scenarios, %d tests; the article has 12 and 10", len(byID), len(tests))
	}
	for _, tt := range tests {
		s := byID[tt.id]
		t.Run(s.ID+" "+s.Name.EN, func(t *testing.T) {
			if s.Article != tt.article {
				t.Errorf("the article says %v; want %v", s.Article, tt.article)
			}
			for _, d := range []struct {
				at   time.Time
				want day
			}{{articleDay, tt.d2024}, {lastOptOut, tt.d10}, {firstOptIn, tt.d11}, {lawReadAgain, tt.dNow}} {
				on := rgpd.ParisDay(d.at).String()
				got := law.CanCallAt(s.At(d.at), s.Channel, d.at)
				head, _ := got.Headline()
				if diff := cmp.Diff(d.want, day{got.Verdict(), head.ID}, cmp.AllowUnexported(day{})); diff != "" {
					t.Errorf("law on %s (-want +got):\n%s\n%v", on, diff, got)
				}
				// The default policy holds both, so it is never laxer than either.
				want := rgpd.Allowed
				if d.want.law == no || tt.article == no {
					want = no
				}
				if got := CanCallAt(s.At(d.at), s.Channel, d.at); got.Verdict() != want {
					t.Errorf("default policy on %s: %v; want %v", on, got, want)
				}
				key := s.ID + " " + on
				if _, listed := disagreements[key]; listed != (d.want.law != tt.article) {
					t.Errorf("%s: article %v, law %v, listed as a disagreement: %v", key, tt.article, d.want.law, listed)
				}
				delete(disagreements, key)
			}
		})
	}
	for key := range disagreements {
		t.Errorf("%s: listed as a disagreement, and not met", key)
	}
}

// TestWhatDecidesEachScenario: all the rules that carry the verdict on the day of the law,
// under the default policy and by the law alone, in the order of the article.
func TestWhatDecidesEachScenario(t *testing.T) {
	tests := []struct{ id, both, law string }{
		{"B2B-Y1", "professional-interest", "="},
		{"B2B-Y2", "professional-interest", "="},
		{"B2B-Y3", "professional-interest", "="},
		{"B2B-Y4", "professional-interest", "="},
		{"B2B-Y5", "professional-interest", "="},
		{"B2B-Y6", "professional-interest", "="},
		{"B2B-N1", "objected", "="},
		{"B2B-N2", "random-dialling", "="},
		{"B2B-N3", "disguised-identity", "="},
		{"B2B-N4", "bought-unchecked", "="},
		{"B2B-N5", "refusal-professional", "="},
		{"B2B-N6", "private-number-informal", "="},
		{"B2C-Y1", "consumer-consent", "="},
		{"B2C-Y2", "consumer-consent", "="},
		{"B2C-Y3", "consumer-consent", "="},
		{"B2C-Y4", "call-back-requested", "="},
		{"B2C-Y5", "consumer-consent", "="},
		{"B2C-N1", "consumer-opt-in article-opt-in", "consumer-opt-in"},
		{"B2C-N2", "consumer-opt-in article-opt-in", "consumer-opt-in"},
		{"B2C-N3", "consumer-opt-in machine-without-consent", "="},
		{"B2C-N4", "consent-withdrawn consumer-opt-in article-opt-in", "consent-withdrawn consumer-opt-in"},
		{"B2C-N5", "bought-unchecked consumer-consent-flawed article-opt-in", "bought-unchecked consumer-consent-flawed"},
	}
	law := policy(t, LawOnly())
	because := func(y *Policy, s Scenario) string {
		var ids []string
		for r := range y.CanCallAt(s.At(lawReadAgain), s.Channel, lawReadAgain).Because() {
			ids = append(ids, string(r.ID))
		}
		return strings.Join(ids, " ")
	}
	i := 0
	for s := range Scenarios() {
		want := tests[i]
		if want.law == "=" {
			want.law = want.both
		}
		got := struct{ id, both, law string }{s.ID, because(standard, s), because(law, s)}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(got)); diff != "" {
			t.Errorf("scenario %d (-want +got):\n%s", i, diff)
		}
		i++
	}
}

// TestTheOtherCasesOfEachSentence: a sentence of the article holds more than one case, and
// all of them are decided alike, on every day and by the law alone; it turns on something, and
// with that otherwise the decision is another.
func TestTheOtherCasesOfEachSentence(t *testing.T) {
	law := policy(t, LawOnly())
	also := map[string]int{"B2B-N2": 2, "B2B-N6": 4, "B2B-Y3": 1, "B2C-N4": 1}
	for s := range Scenarios() {
		if len(s.Also) != also[s.ID] {
			t.Errorf("%s holds %d other cases; want %d", s.ID, len(s.Also), also[s.ID])
		}
		for _, v := range s.Also {
			if v.Verdict != s.Article {
				t.Errorf("%s, %s: %v; the article says %v", s.ID, v.Says.EN, v.Verdict, s.Article)
			}
			for _, at := range []time.Time{articleDay, lastOptOut, firstOptIn, lawReadAgain} {
				for _, y := range []*Policy{standard, law} {
					if got := y.CanCallAt(v.At(at), v.Channel, at); got.Verdict() != v.Verdict {
						t.Errorf("%s, %s, on %s: %v; want %v", s.ID, v.Says.EN, rgpd.ParisDay(at), got, v.Verdict)
					}
				}
			}
		}
		if len(s.Near) == 0 {
			t.Errorf("%s turns on nothing", s.ID)
		}
		differs := false
		for _, v := range s.Near {
			got := CanCallAt(v.At(lawReadAgain), v.Channel, lawReadAgain)
			if got.Verdict() != v.Verdict {
				t.Errorf("%s, but %s: %v; want %v", s.ID, v.Says.EN, got, v.Verdict)
			}
			whole := CanCallAt(s.At(lawReadAgain), s.Channel, lawReadAgain)
			if cmp.Equal(headlines(whole), headlines(got)) {
				t.Errorf("%s, but %s: the same rules decide, %v", s.ID, v.Says.EN, headlines(got))
			}
			differs = differs || got.Verdict() != s.Article
		}
		if !differs {
			t.Errorf("%s: nothing beside it gets another answer", s.ID)
		}
	}
}

func headlines(d rgpd.Decision) (ids []rgpd.RuleID) {
	for r := range d.Because() {
		ids = append(ids, r.ID)
	}
	return ids
}

// TestNoTwoScenariosAreAlike: the sentences of a table differ, and so do the facts; the
// consents on file too.
func TestNoTwoScenariosAreAlike(t *testing.T) {
	told := map[string]string{}
	records := map[string]string{}
	for s := range Scenarios() {
		p := s.At(lawReadAgain)
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if other, twice := told[string(b)]; twice {
			t.Errorf("%s and %s have the same facts", other, s.ID)
		}
		told[string(b)] = s.ID
		if s.Record == nil {
			if p.Consent.State != 0 {
				t.Errorf("%s: a consent without a record", s.ID)
			}
			continue
		}
		r := s.Record(lawReadAgain)
		use := consent.Use{Principal: p.Campaign.Principal, Caller: p.Campaign.Caller, Object: p.Campaign.Object}
		if diff := cmp.Diff(consent.Assess(r, use, s.Channel, lawReadAgain).Status(), p.Consent); diff != "" {
			t.Errorf("%s: the status is not that of its record (-record +status):\n%s", s.ID, diff)
		}
		r.At, r.Form.Since = time.Time{}, time.Time{} // two people may say the same on two days
		r.Withdrawal.At = time.Time{}
		if b, err = json.Marshal(r); err != nil {
			t.Fatal(err)
		}
		if other, twice := records[string(b)]; twice {
			t.Errorf("%s and %s have the same consent on file", other, s.ID)
		}
		records[string(b)] = s.ID
	}
	if len(told) != 22 || len(records) != 6 {
		t.Errorf("%d scenarios, %d with a consent on file; want 22 and 6", len(told), len(records))
	}
}

// TestScenariosAreShort: a row must be short enough to read aloud.
func TestScenariosAreShort(t *testing.T) {
	for s := range Scenarios() {
		if n := given(s.At(lawReadAgain)); n < 5 || n > 12 { // the attempts are one of them
			t.Errorf("%s: %d fields", s.ID, n)
		}
	}
}

// TestTheOptOutOfTheArticleIsReasonable: the article does without consent on three
// conditions at once: « dans le contexte de relations commerciales professionnelles »,
// « pour partager du contenu en lien avec la profession du destinataire », « si le
// destinataire est en mesure de s’y opposer à tout moment ». Of its cases towards
// professionals that it allows, none is without one of them, unknown included.
func TestTheOptOutOfTheArticleIsReasonable(t *testing.T) {
	conditions := map[string][]func(*Prospect){
		"professional relations": {
			func(p *Prospect) { p.Audience = 0 },
			func(p *Prospect) { p.Audience = rgpd.Consumer },
		},
		"content related to the profession": {
			func(p *Prospect) { p.Campaign.Offer = 0 },
			func(p *Prospect) { p.Campaign.Offer = OfferForPrivateLife },
		},
		"able to object, and heard": {
			func(p *Prospect) { p.Information = 0 },
			func(p *Prospect) { p.Information = NeverTold },
			func(p *Prospect) { p.Information = ToldOnly },
			func(p *Prospect) { p.Stop, p.StoppedAt = rgpd.Objected, lawReadAgain.AddDate(-5, 0, 0) },
			func(p *Prospect) { p.Stop = rgpd.RefusedInCall },
		},
	}
	for s := range Scenarios() {
		if s.Article != rgpd.Allowed || s.ID > "B2C" {
			continue
		}
		for _, at := range []time.Time{articleDay, lastOptOut, firstOptIn, lawReadAgain} {
			if got := CanCallAt(s.At(at), s.Channel, at); !got.Allowed() {
				t.Errorf("%s, the three conditions met: %v", s.ID, got)
			}
			for name, breaks := range conditions {
				for i, unmet := range breaks {
					for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.SMS, rgpd.Email} {
						p := s.At(at)
						p.Products = 0 // the article's other exception, of customers and similar products
						unmet(&p)
						if got := CanCallAt(p, ch, at); got.Allowed() {
							t.Errorf("%s by %v on %s without %s (%d): %v", s.ID, ch, rgpd.ParisDay(at), name, i, got)
						}
					}
				}
			}
		}
	}
}

package prospect

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

func TestNext(t *testing.T) {
	tests := []struct {
		name string
		at   string
		set  func(p *Prospect, at time.Time)
		want string // empty: there is none
	}{
		{"now", "2026-11-23T10:00:00Z", asIs, "2026-11-23T10:00:00Z"},
		{"at the next whole second", "2026-11-23T10:00:00.5Z", asIs, "2026-11-23T10:00:01Z"},
		{"at lunch: after lunch", "2026-11-23T12:10:00Z", asIs, "2026-11-23T13:00:00Z"},
		{"in the evening: tomorrow", "2026-11-23T19:30:00Z", asIs, "2026-11-24T09:00:00Z"},
		{"on Friday evening: on Monday", "2026-11-20T19:30:00Z", asIs, "2026-11-23T09:00:00Z"},
		{"before a holiday: the day after", "2026-11-10T19:30:00Z", asIs, "2026-11-12T09:00:00Z"},
		{"on Friday before the clocks change", "2027-03-26T19:30:00Z", asIs, "2027-03-30T08:00:00Z"}, // Easter Monday between
		{"in Réunion at lunch", "2026-11-23T09:30:00Z", func(p *Prospect, _ time.Time) { p.Places = rgpd.TerritoriesOf(rgpd.Reunion) }, "2026-11-23T10:00:00Z"},
		{"Paris or Martinique in the morning: when both are open", "2026-11-23T09:30:00Z", func(p *Prospect, _ time.Time) { p.Places = mainland | rgpd.TerritoriesOf(rgpd.Martinique) }, "2026-11-23T14:00:00Z"},
		{"Paris or Nouméa: the hours never meet", "2026-11-23T09:30:00Z", func(p *Prospect, _ time.Time) { p.Places = mainland | rgpd.TerritoriesOf(rgpd.NewCaledonia) }, ""},
		{"an agreed slot on Saturday", "2026-11-20T19:30:00Z", func(p *Prospect, at time.Time) {
			p.Consent.Slot = consent.Slot{From: when(t, "2026-11-21T16:00:00Z"), Until: when(t, "2026-11-21T17:00:00Z")}
		}, "2026-11-21T16:00:00Z"},
		{"four attempts: thirty days after the first", "2026-11-23T10:00:00Z", func(p *Prospect, at time.Time) {
			p.Attempts = AttemptsAt(when(t, "2026-11-09T18:00:00Z"), when(t, "2026-11-12T10:00:00Z"), when(t, "2026-11-13T10:00:00Z"), when(t, "2026-11-16T10:00:00Z"))
		}, "2026-12-09T09:00:00Z"},
		{"four attempts, and the consent ends before", "2026-11-23T10:00:00Z", func(p *Prospect, at time.Time) {
			p.Attempts = AttemptsAt(at.AddDate(0, 0, -4), at.AddDate(0, 0, -3), at.AddDate(0, 0, -2), at.AddDate(0, 0, -1))
			p.Consent.Until = at.AddDate(0, 0, 7)
		}, ""},
		{"forbidden", "2026-11-23T10:00:00Z", objectsTo, ""},
		{"undecided", "2026-11-23T10:00:00Z", func(p *Prospect, _ time.Time) { p.Campaign.Sector = 0 }, ""},
		{"abroad", "2026-11-23T10:00:00Z", func(p *Prospect, _ time.Time) { p.Places = abroad }, ""},
		{"the evening before the opt-in, without consent", "2026-08-10T19:00:00Z", func(p *Prospect, _ time.Time) {
			p.Consent, p.Contract, p.Products = consent.Status{}, Ended, SimilarProducts
		}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			at := when(t, tt.at)
			p := baseConsumer(at)
			tt.set(&p, at)
			got, ok := Next(p, rgpd.LiveCall, at)
			if tt.want == "" {
				if ok {
					t.Errorf("%v; want none", got)
				}
				return
			}
			if want := when(t, tt.want); !ok || !got.Equal(want) {
				t.Errorf("%v, %v; want %v", got, ok, want)
			}
		})
	}
	refused := when(t, "2024-09-02T10:00:00Z")
	p := baseConsumer(refused)
	p.Consent, p.Contract = consent.Status{}, RunningRelated
	p.Stop, p.StoppedAt = rgpd.RefusedInCall, refused
	got, ok := policy(t, LawOnly()).Next(p, rgpd.LiveCall, refused.Add(time.Minute))
	if want := when(t, "2024-11-04T09:00:00Z"); !ok || !got.Equal(want) { // d+61 is Saturday 2 November
		t.Errorf("sixty full days after a refusal of 2024: %v, %v; want %v", got, ok, want)
	}
}

func TestWindows(t *testing.T) {
	paris := func(day, hour int) time.Time {
		return rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, day), time.Duration(hour)*time.Hour)
	}
	p := baseConsumer(paris(9, 11))
	for _, tt := range []struct {
		name     string
		from, to time.Time
		set      func(p *Prospect, at time.Time)
		want     []Window
	}{
		{"a day", paris(23, 0), paris(24, 0), asIs, []Window{{paris(23, 10), paris(23, 13)}, {paris(23, 14), paris(23, 20)}}},
		{"cut by both ends", paris(23, 11), paris(23, 15), asIs, []Window{{paris(23, 11), paris(23, 13)}, {paris(23, 14), paris(23, 15)}}},
		{"a weekend", paris(21, 0), paris(23, 0), asIs, nil},
		{"around 11 November", paris(10, 15), paris(12, 11), asIs, []Window{{paris(10, 15), paris(10, 20)}, {paris(12, 10), paris(12, 11)}}},
		{"until the consent ends", paris(23, 0), paris(25, 0), func(p *Prospect, _ time.Time) { p.Consent.Until = paris(23, 16) }, []Window{{paris(23, 10), paris(23, 13)}, {paris(23, 14), paris(23, 16)}}},
		{"forbidden", paris(23, 0), paris(25, 0), objectsTo, nil},
		{"nothing asked", paris(23, 12), paris(23, 12), asIs, nil},
		{"a span that ends before it starts", paris(23, 12), paris(22, 12), asIs, nil},
	} {
		q := p
		tt.set(&q, tt.from)
		if diff := cmp.Diff(tt.want, slices.Collect(Windows(q, rgpd.LiveCall, tt.from, tt.to))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestWindowsAgreeWithTheDecision asks every minute of random weeks.
func TestWindowsAgreeWithTheDecision(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	all := []rgpd.Territory{rgpd.Mainland, rgpd.Reunion, rgpd.Martinique, rgpd.Marquesas, rgpd.SaintPierreMiquelon}
	for range 30 {
		from := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.January, 1+r.IntN(500)), 0)
		p := baseConsumer(from.AddDate(0, 0, 3))
		p.Places = rgpd.TerritoriesOf(all[r.IntN(5)], all[r.IntN(5)])
		for range r.IntN(5) {
			p.Attempts = AttemptsAt(append(p.Attempts.All(), from.Add(-time.Duration(r.IntN(31*24))*time.Hour))...)
		}
		if r.IntN(3) == 0 {
			callBackAsked(&p, from)
			p.Consent = consent.Status{}
		}
		if r.IntN(3) == 0 {
			s := from.Add(time.Duration(r.IntN(4*24*60)) * time.Minute)
			p.Consent.Slot = consent.Slot{From: s, Until: s.Add(40 * time.Minute)}
		}
		to := from.AddDate(0, 0, 4)
		windows := slices.Collect(Windows(p, rgpd.LiveCall, from, to))
		for at := from; at.Before(to); at = at.Add(time.Minute) {
			in := slices.ContainsFunc(windows, func(w Window) bool { return !at.Before(w.From) && at.Before(w.Until) })
			if d := CanCallAt(p, rgpd.LiveCall, at); d.Allowed() != in {
				t.Fatalf("at %v: %v; in a window: %v %v", at, d, in, windows)
			}
		}
		for _, w := range windows {
			if !w.From.Before(w.Until) {
				t.Errorf("empty window %v", w)
			}
			if next, ok := Next(p, rgpd.LiveCall, w.From); !ok || !next.Equal(w.From) {
				t.Errorf("next at the start of %v: %v", w, next)
			}
		}
	}
}

func TestPolicyOptions(t *testing.T) {
	says := rgpd.Text{FR: "pas d'appel aux notaires", EN: "no call to notaries"}
	for name, options := range map[string][]Option{
		"an ID of the law's":       {HouseRules(HouseRule{ID: "objected", Says: says})},
		"the ID of the hours":      {HouseRules(HouseRule{ID: "house-hours", Says: says})},
		"an ID twice":              {HouseRules(HouseRule{ID: "house-a", Says: says}, HouseRule{ID: "house-a", Says: says})},
		"no sentence":              {HouseRules(HouseRule{ID: "house-a"})},
		"a set that names unknown": {HouseRules(HouseRule{ID: "house-a", Says: says, When: When{Sector: rgpd.Is(Sector(0))}})},
		"an end before the start":  {HouseRules(HouseRule{ID: "house-a", Says: says, From: 10, Until: 5})},
		"hours without days":       {HouseHours(Hours{From: 9 * time.Hour, Until: 12 * time.Hour})},
		"hours that end first":     {HouseHours(Hours{Days: []time.Weekday{1}, From: 12 * time.Hour, Until: 9 * time.Hour})},
		"two sets of hours":        {HouseHours(Hours{Days: []time.Weekday{1}, Until: 1}), HouseHours(Hours{Days: []time.Weekday{1}, Until: 1})},
		"a cap above the law's":    {HouseCap(5, When{})},
		"a cap of the law's":       {HouseCap(4, When{})},
		"a cap of none":            {HouseCap(0, When{})},
	} {
		if _, err := NewPolicy(options...); err == nil {
			t.Errorf("%s: no error", name)
		}
	}

	y := policy(t,
		HouseRules(HouseRule{ID: "house-gambling", Says: says, When: When{Sector: rgpd.Is(Gambling)}, Ref: "Charte, § 4"}),
		HouseHours(Hours{Days: []time.Weekday{time.Monday, time.Tuesday}, From: 15 * time.Hour, Until: 18 * time.Hour}),
		HouseCap(2, When{}),
	)
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 15*time.Hour)
	p := baseProfessional(at)
	require.True(t, y.CanCallAt(p, rgpd.LiveCall, at).Allowed())
	morning := at.Add(-4 * time.Hour)
	head := func(d rgpd.Decision) rgpd.RuleID { r, _ := d.Headline(); return r.ID }
	require.Equal(t, rgpd.RuleID("house-hours"), head(y.CanCallAt(p, rgpd.LiveCall, morning)))
	next, ok := y.Next(p, rgpd.LiveCall, morning)
	require.True(t, ok)
	require.True(t, next.Equal(at), next)
	p.Attempts = AttemptsAt(at.AddDate(0, 0, -2), at.AddDate(0, 0, -1))
	require.Equal(t, rgpd.RuleID("house-cap"), head(y.CanCallAt(p, rgpd.LiveCall, at)))
	p.Campaign.Sector = Gambling
	require.Equal(t, rgpd.RuleID("house-gambling"), head(y.CanCallAt(p, rgpd.LiveCall, at)))
	require.NotEqual(t, Standard().RuleSet().Digest(), y.RuleSet().Digest())

	n := 0
	for r := range policy(t, LawOnly()).Rules() {
		n++
		if r.Rank() == rgpd.Practice && r.Then != rgpd.Oblige {
			t.Errorf("law only, and %s rests on %s", r.ID, r.Sources[0].Ref)
		}
	}
	all := 0
	for range Rules() {
		all++
	}
	require.Equal(t, all-4, n, "the rows that the article alone carries")
}

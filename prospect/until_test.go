package prospect

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

func TestUntil(t *testing.T) {
	for _, tt := range []struct {
		name string
		at   string
		set  func(p *Prospect, at time.Time)
		want string // empty: none within a hundred days
	}{
		{"the morning closes at one", "2026-11-23T10:00:00Z", asIs, "2026-11-23T12:00:00Z"},
		{"the last second of the afternoon", "2026-11-23T18:59:59.5Z", asIs, "2026-11-23T19:00:00Z"},
		{"at lunch: not allowed now", "2026-11-23T12:10:00Z", asIs, "2026-11-23T12:10:00Z"},
		{"an objection: not allowed now", "2026-11-23T10:00:00Z", objectsTo, "2026-11-23T10:00:00Z"},
		{"a consent ends, to the nanosecond", "2026-11-23T10:00:00Z", func(p *Prospect, at time.Time) {
			p.Consent.Until = at.Add(10*time.Minute + 3)
		}, "2026-11-23T10:10:00.000000003Z"},
		{"a withdrawal that is dated later", "2026-11-23T10:00:00Z", func(p *Prospect, at time.Time) {
			p.Consent.WithdrawnAt = at.Add(20 * time.Minute)
		}, "2026-11-23T10:20:00Z"},
		{"an agreed slot on Saturday", "2026-11-21T16:10:00Z", func(p *Prospect, _ time.Time) {
			p.Consent.Slot = consent.Slot{From: when(t, "2026-11-21T16:00:00Z"), Until: when(t, "2026-11-21T17:00:00Z")}
		}, "2026-11-21T17:00:00Z"},
		{"a professional has no hours", "2026-11-23T10:00:00Z", func(p *Prospect, at time.Time) { *p = baseProfessional(at) }, ""},
		{"three years without news of a former customer", "2026-11-23T10:00:00Z", func(p *Prospect, at time.Time) {
			*p = baseProfessional(at)
			p.Contract, p.LastContact, p.RelationEnded = Ended, rgpd.NewDate(2023, 11, 30), rgpd.NewDate(2023, 1, 2)
		}, "2026-11-30T23:00:00Z"},
		{"the evening before the opt-in, a customer of before", "2026-08-10T17:00:00Z", func(p *Prospect, _ time.Time) {
			p.Consent, p.Contract, p.Products = consent.Status{}, RunningUnrelated, SimilarProducts
		}, "2026-08-10T18:00:00Z"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			at := when(t, tt.at)
			p := baseConsumer(at)
			tt.set(&p, at)
			got, found := Until(p, rgpd.LiveCall, at)
			if tt.want == "" {
				require.False(t, found, "%v", got)
				require.Equal(t, at.Add(horizon), got)
				return
			}
			require.True(t, found)
			require.Equal(t, when(t, tt.want).UTC(), got)
		})
	}
}

// Minute by minute, and at the end to the nanosecond: allowed until then, and not then.
func TestUntilIsTheFirstInstantThatIsNotAllowed(t *testing.T) {
	r := rand.New(rand.NewPCG(16, 16))
	policies := []*Policy{standard, policy(t, LawOnly()), policy(t, HouseHours(Hours{
		Days: []time.Weekday{time.Monday, time.Tuesday, time.Saturday}, From: 10*time.Hour + 30*time.Minute, Until: 19 * time.Hour,
	})), policy(t, LawReadWithin(30))}
	ends := 0
	for i := range 2000 {
		ps, ats := mix(1)
		p, at := ps[0], ats[0].Add(time.Duration(r.Int64N(int64(40*24*time.Hour))))
		p = baseConsumer(at)
		if i%3 == 0 {
			p = baseProfessional(at)
		}
		soon := func() time.Time { return at.Add(time.Duration(r.Int64N(int64(72 * time.Hour)))) }
		switch r.IntN(7) {
		case 0:
			p.Consent.Until = soon()
		case 1:
			p.Consent.WithdrawnAt = soon()
		case 2:
			p.Consent.GivenAt = at.AddDate(-1, 0, r.IntN(3))
		case 3:
			callBackAsked(&p, at)
		case 4:
			p.Places = mainland | rgpd.TerritoriesOf(rgpd.Reunion)
		case 5:
			p.Consent.Slot = consent.Slot{From: at.Add(-30 * time.Minute), Until: at.Add(time.Duration(r.IntN(40)) * time.Minute)}
		}
		y := policies[i%len(policies)]
		ch := []rgpd.Channel{rgpd.LiveCall, rgpd.LiveCall, rgpd.SMS}[r.IntN(3)]
		end, found := y.Until(p, ch, at)
		last := end
		if far := at.Add(4 * 24 * time.Hour); last.After(far) {
			last = far
		}
		for now := at; now.Before(last); now = now.Add(time.Minute) {
			if got := y.CanCallAt(p, ch, now); !got.Allowed() {
				t.Fatalf("case %d: %v at %v, before %v", i, got, now, end)
			}
		}
		if found {
			if end.After(at) {
				ends++
				if got := y.CanCallAt(p, ch, end.Add(-1)); !got.Allowed() {
					t.Fatalf("case %d: %v a nanosecond before %v", i, got, end)
				}
			}
			if got := y.CanCallAt(p, ch, end); got.Allowed() {
				t.Fatalf("case %d: still allowed at %v", i, end)
			}
		}
	}
	require.Greater(t, ends, 250)
}

// A list that grows too old ends the permission, also of who was looked up before.
func TestUntilTheListIsTooOld(t *testing.T) {
	at := lawReadAgain
	n := mobile(7)
	asOf := at.Add(-50 * time.Minute)
	gate := suppression.NewGate(time.Hour)
	require.NoError(t, gate.Put(listOf(t, suppression.Info{AsOf: asOf}, nil)))
	y := policy(t, Lists(gate))
	p := baseConsumer(at)
	p.Number = n
	want := asOf.Add(time.Hour).Add(1)
	got, found := y.Until(p, rgpd.LiveCall, at)
	require.True(t, found)
	require.Equal(t, want.UTC(), got)
	require.True(t, y.CanCallAt(p, rgpd.LiveCall, got.Add(-1)).Allowed())
	require.False(t, y.CanCallAt(p, rgpd.LiveCall, got).Allowed())

	ps := []Prospect{p}
	got, found = y.LookUp(ps, at).Until(ps[0], rgpd.LiveCall, at)
	require.True(t, found)
	require.Equal(t, want.UTC(), got)

	got, found = policy(t, Lists(suppression.NewGate(time.Hour))).Until(p, rgpd.LiveCall, at)
	require.True(t, found)
	require.Equal(t, at.UTC(), got)
}

// A list that came since is not the one that cleared the person: what was looked up is good
// for as long as the list that was asked could be.
func TestUntilIsOfTheListThatWasAsked(t *testing.T) {
	at := lawReadAgain
	gate := suppression.NewGate(time.Hour)
	require.NoError(t, gate.Put(listOf(t, suppression.Info{AsOf: at.Add(-time.Minute)}, nil)))
	y := policy(t, Lists(gate))
	p := baseConsumer(at)
	p.Number = mobile(7)
	ps := []Prospect{p}
	asked := y.LookUp(ps, at)
	later := at.Add(50 * time.Minute)
	require.NoError(t, gate.Put(listOf(t, suppression.Info{AsOf: later}, map[number.Number]rgpd.Date{p.Number: 0})))
	require.False(t, y.CanCallAt(p, rgpd.LiveCall, later).Allowed())
	got, found := asked.Until(ps[0], rgpd.LiveCall, later)
	require.True(t, found)
	require.False(t, got.After(at.Add(time.Hour+1)), "%v", got)
}

// What only a rule of the house reads moves the end too.
func TestUntilAConsentIsNoLongerRecent(t *testing.T) {
	at := lawReadAgain
	p := baseProfessional(at)
	p.Consent = agreed(p.Campaign, at)
	p.Consent.GivenAt = at.Add(-30*24*time.Hour + 10*time.Minute)
	y := policy(t, HouseRules(HouseRule{
		ID: "house-recent", Says: rgpd.Text{FR: "consentement récent", EN: "recent consent"}, When: When{Recency: rgpd.Is(OverThirtyDays)},
	}))
	require.True(t, y.CanCallAt(p, rgpd.LiveCall, at).Allowed())
	got, found := y.Until(p, rgpd.LiveCall, at)
	require.True(t, found)
	require.True(t, y.CanCallAt(p, rgpd.LiveCall, got.Add(-1)).Allowed())
	require.False(t, y.CanCallAt(p, rgpd.LiveCall, got).Allowed())
	require.WithinDuration(t, at.Add(10*time.Minute), got, time.Second)
}

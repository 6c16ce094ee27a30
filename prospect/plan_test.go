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
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// turns are days on which much turns: texts that open and close, the end of a year,
// holidays, weekends, the changes of the clock.
var turns = []string{
	"2018-05-24", "2020-07-26", "2022-03-31", "2023-02-28", "2024-02-29", "2024-09-02", "2025-12-31", "2026-08-09", "2026-08-10", "2026-08-11",
	"2026-10-24", "2026-10-25", "2026-11-10", "2026-11-20", "2026-11-23", "2026-12-31", "2027-03-14", "2027-03-27", "2027-03-28", "2027-08-10",
}

// aTurn is an instant on such a day or near it, at any time of the day.
func aTurn(r *rand.Rand) time.Time {
	day, err := rgpd.ParseDate(turns[r.IntN(len(turns))])
	if err != nil {
		panic(err)
	}
	at := rgpd.Mainland.Instant(day, [...]time.Duration{0, 9 * time.Hour, 10 * time.Hour, 12 * time.Hour, 20 * time.Hour, 24*time.Hour - time.Second}[r.IntN(6)])
	switch r.IntN(4) {
	case 0:
		return at.Add(time.Duration(r.IntN(24*3600)) * time.Second)
	case 1:
		return at.Add(time.Duration(r.IntN(2e9)))
	}
	return at
}

// near is an instant whose effects fall about the span: at an end of it or in it, or
// as long before as a rule counts; a little sooner or later, or not.
func near(r *rand.Rand, from, to time.Time) time.Time {
	at := from
	switch r.IntN(3) {
	case 0:
		at = to
	case 1:
		at = from.Add(time.Duration(r.Int64N(int64(max(to.Sub(from), 1)))))
	}
	days := [...]int{0, 0, 0, 2, 3, 5, 7, 29, 30, 31, 60, 61, 364, 365, 366}[r.IntN(15)]
	at = at.AddDate(0, 0, -days)
	switch r.IntN(6) {
	case 0:
		at = at.Add(time.Second)
	case 1:
		at = at.Add(-time.Second)
	case 2:
		at = at.Add(time.Duration(r.IntN(2e9)) - time.Second)
	case 3:
		at = at.Add(time.Duration(r.IntN(36*3600)-18*3600) * time.Second)
	}
	if r.IntN(8) == 0 {
		at = at.In(time.FixedZone("", 3600*(r.IntN(24)-12)))
	}
	return at
}

// someone draws a person about whom something happens near the span, or not.
func someone(r *rand.Rand, from, to time.Time) Prospect {
	p := baseConsumer(from)
	if r.IntN(4) == 0 {
		p = baseProfessional(from)
	}
	all := []rgpd.Territory{rgpd.Mainland, rgpd.Reunion, rgpd.Martinique, rgpd.Marquesas, rgpd.SaintPierreMiquelon, rgpd.WallisFutuna, rgpd.NewCaledonia, rgpd.Abroad}
	switch r.IntN(6) {
	case 0:
		p.Places = rgpd.TerritoriesOf(all[r.IntN(len(all))])
	case 1:
		p.Places = rgpd.TerritoriesOf(all[r.IntN(len(all))], all[r.IntN(len(all))])
	case 2:
		p.Places, p.Postcode = 0, []string{"75011", "59 000", "97133", "98714", "98000", "1000", "", "no"}[r.IntN(8)]
	case 3:
		p.Places = 0
		p.Number, _ = number.Parse([]string{"06 39 98 00 01", "0692 12 34 56", "+1 202 555 0100"}[r.IntN(3)])
	}
	for range r.IntN(4) {
		switch r.IntN(13) {
		case 0:
			p.Consent = consent.Status{}
		case 1:
			p.Consent.GivenAt = near(r, from, to)
		case 2:
			p.Consent.Until = near(r, from, to)
		case 3:
			p.Consent.Slot.From = near(r, from, to)
			p.Consent.Slot.Until = p.Consent.Slot.From.Add(time.Duration(r.IntN(62)) * time.Minute)
		case 4:
			p.Stop, p.StoppedAt = rgpd.Stop(1+r.IntN(4)), near(r, from, to)
			if r.IntN(4) > 0 {
				p.Stop = rgpd.RefusedInCall
			}
		case 5, 6:
			callBackAsked(&p, from)
			p.CallBack.At = near(r, from, to)
			if r.IntN(2) == 0 {
				p.Consent = consent.Status{}
			}
		case 7, 8:
			p.Attempts = NoAttempts()
			for range r.IntN(6) {
				p.Attempts.Add(near(r, from, to))
			}
		case 9:
			p.Contract = Contract(1 + r.IntN(6))
			p.Campaign.Sector = Sector(1 + r.IntN(17))
		case 10:
			p.Bloctel = Bloctel(r.IntN(4))
			p.Campaign.BloctelCheckedOn = rgpd.ParisDay(near(r, from, to)) - rgpd.Date(r.IntN(3)*r.IntN(20))
		case 11:
			p.Consent.State = consent.State(r.IntN(6))
			p.Consent.Channels = rgpd.Channels(r.IntN(32))
		case 12:
			p.Rest = Rest(r.IntN(2))
		}
	}
	return p
}

// plannedPolicies are policies that differ in what they read.
func plannedPolicies(t *testing.T) []*Policy {
	says := rgpd.Text{FR: "règle", EN: "rule"}
	return []*Policy{
		nil, policy(t, LawOnly()), policy(t, NoPresumptions()),
		policy(t,
			HouseHours(Hours{Days: []time.Weekday{time.Monday, time.Wednesday, time.Saturday}, From: 9*time.Hour + time.Minute, Until: 18*time.Hour + time.Minute}),
			HouseCap(2, When{})),
		policy(t, LawOnly(), HouseRules(
			HouseRule{ID: "house-old", Says: says, When: When{Recency: rgpd.Is(OverThirtyDays)}},
			HouseRule{ID: "house-stale", Says: says, When: When{Register: rgpd.Is(RegisterStale)}},
			HouseRule{ID: "house-pause", Says: says, When: When{Pause: rgpd.Is(PauseRunning)}},
			HouseRule{ID: "house-slot", Says: says, When: When{AgreedSlot: rgpd.Is(SlotAgreed), Audience: rgpd.Is(rgpd.Professional)}, From: law.DayOptIn})),
	}
}

// TestAPlannerAnswersAsThePolicy asks both of everybody, and of everybody's twin: the
// same facts, under other names and instants.
func TestAPlannerAnswersAsThePolicy(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	spans := []time.Duration{time.Second, time.Hour, 24 * time.Hour, 24 * time.Hour, 24*time.Hour - time.Nanosecond, 3 * 24 * time.Hour, 7 * 24 * time.Hour, 40 * 24 * time.Hour}
	asked, kept, allowed, cut := 0, 0, 0, 0
	policies := plannedPolicies(t)
	rounds := 120
	if raceDetector {
		rounds = 15 // one goroutine: nothing to find, and ten times as slow
	}
	for round := range rounds {
		y := policies[round%len(policies)]
		ch := []rgpd.Channel{rgpd.LiveCall, rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS}[r.IntN(4)]
		pl := y.Planner(ch)
		from := aTurn(r)
		to := from.Add(spans[r.IntN(len(spans))])
		ats := []time.Time{from, from, from, from.Add(time.Second), from.Add(time.Hour)}
		ends := []time.Time{to, to, to, to.Add(time.Nanosecond), to.Add(-time.Second), to.In(time.FixedZone("", 3600))}
		for range 60 {
			p := someone(r, from, to)
			twin := p
			twin.Campaign.Principal, twin.Consent.Use.Principal = "Autre SARL", "Autre SARL"
			shift := time.Duration(r.IntN(3)-1) * time.Duration(1+r.IntN(3)*1800) * time.Second
			twin.Consent.GivenAt = twin.Consent.GivenAt.Add(shift)
			twin.CallBack.At = twin.CallBack.At.Add(shift)
			twin.Attempts = twin.Attempts.shifted(shift)
			from, to := ats[r.IntN(len(ats))], ends[r.IntN(len(ends))]
			for _, p := range []Prospect{p, twin, p} {
				want, wantOK := y.Next(p, ch, from)
				got, ok := pl.Next(p, from)
				if got != want || ok != wantOK {
					t.Fatalf("next at %v: %v, %v; want %v, %v\n%+v", from, got, ok, want, wantOK, p)
				}
				windows := slices.Collect(y.Windows(p, ch, from, to))
				if diff := cmp.Diff(windows, slices.Collect(pl.Windows(p, from, to))); diff != "" {
					t.Fatalf("windows of [%v, %v) (-want +got):\n%s\n%+v", from, to, diff, p)
				}
				asked++
				if ok {
					allowed++
				}
				if n := len(windows); n > 0 && windows[n-1].Until.Equal(to) {
					cut++
				}
			}
		}
		kept += len(pl.windows)
	}
	t.Logf("%d asked, %d kept; %d have a next instant; %d windows end with the span", asked, kept, allowed, cut)
	require.Less(t, kept, asked/3, "hits")
	require.Greater(t, kept, asked/100, "answers")
	require.Greater(t, allowed, asked/20)
	require.Greater(t, cut, asked/100)
}

// TestAPlannerSeesWhatHappensBetween: something that begins and ends within the span,
// and leaves no trace at its ends, for somebody whose twin was asked before.
func TestAPlannerSeesWhatHappensBetween(t *testing.T) {
	monday := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 0)
	spring := rgpd.Mainland.Instant(rgpd.NewDate(2026, 3, 2), 0)
	stale := policy(t, HouseRules(HouseRule{ID: "house-stale", Says: rgpd.Text{FR: "règle", EN: "rule"}, When: When{Register: rgpd.Is(RegisterStale)}}))
	for _, tt := range []struct {
		name     string
		y        *Policy
		from, to time.Time
		twin     func(p *Prospect)
		set      func(p *Prospect)
	}{
		{"an agreed slot on Saturday", standard, monday, monday.AddDate(0, 0, 7), func(*Prospect) {}, func(p *Prospect) {
			p.Consent.Slot = consent.Slot{From: monday.AddDate(0, 0, 5), Until: monday.AddDate(0, 0, 5).Add(time.Hour)}
		}},
		{"a call-back asked, and lapsed", standard, monday, monday.AddDate(0, 0, 20), func(p *Prospect) { p.Consent = consent.Status{} }, func(p *Prospect) {
			p.Consent = consent.Status{}
			callBackAsked(p, monday)
			p.CallBack.At = monday.AddDate(0, 0, 2)
		}},
		{"a consent given, and its end", standard, monday, monday.AddDate(0, 0, 20), func(p *Prospect) {
			p.Consent.GivenAt = monday.AddDate(0, 0, 30)
		}, func(p *Prospect) {
			p.Consent.GivenAt, p.Consent.Until = monday.AddDate(0, 0, 3), monday.AddDate(0, 0, 9)
		}},
		{"a Bloctel check of a later day, and stale", stale, spring, spring.AddDate(0, 0, 60), func(p *Prospect) { p.Bloctel = BloctelNeverChecked }, func(p *Prospect) {
			p.Campaign.BloctelCheckedOn = rgpd.ParisDay(spring) + 5
		}},
	} {
		p := baseConsumer(tt.from)
		twin := p
		tt.twin(&twin)
		tt.set(&p)
		pl := tt.y.Planner(rgpd.LiveCall)
		one := slices.Collect(pl.Windows(twin, tt.from, tt.to))
		require.Len(t, pl.windows, 1, "%s: the twin's answer is kept", tt.name)
		two := slices.Collect(tt.y.Windows(p, rgpd.LiveCall, tt.from, tt.to))
		require.NotEqual(t, one, two, tt.name)
		require.Equal(t, two, slices.Collect(pl.Windows(p, tt.from, tt.to)), tt.name)
	}
}

// TestAPlannerCountsAttemptsAtEachPlace: of two people in Paris or in Saint-Pierre, the
// same day was the first in Saint-Pierre, and not in Paris.
func TestAPlannerCountsAttemptsAtEachPlace(t *testing.T) {
	first := rgpd.SaintPierreMiquelon.Instant(rgpd.NewDate(2026, 11, 2), 16*time.Hour)
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	pl := standard.Planner(rgpd.LiveCall)
	var nexts []time.Time
	for _, first := range []time.Time{first, first.Add(5 * time.Hour)} { // the next day in Paris
		p := baseConsumer(at)
		p.Places = mainland | rgpd.TerritoriesOf(rgpd.SaintPierreMiquelon)
		p.Attempts = AttemptsAt(first, at.AddDate(0, 0, -3), at.AddDate(0, 0, -2), at.AddDate(0, 0, -1))
		want, ok := Next(p, rgpd.LiveCall, at)
		require.True(t, ok)
		got, ok := pl.Next(p, at)
		require.True(t, ok)
		require.Equal(t, want, got)
		nexts = append(nexts, got)
	}
	require.NotEqual(t, nexts[0], nexts[1])
}

func TestWholeSecond(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 24))
	for range 1000 {
		at := time.Unix(r.Int64N(1<<38)-1<<37, r.Int64N(3)*r.Int64N(1e9))
		want := at.UTC().Truncate(time.Second)
		if want.Before(at) {
			want = want.Add(time.Second)
		}
		require.Equal(t, want, wholeSecond(at))
	}
	require.Equal(t, time.Time{}, wholeSecond(time.Time{}))
}

// TestAPlannerStartsAgain: what it keeps is bounded, by answers and by windows, and
// the answers go on being right.
func TestAPlannerStartsAgain(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 9*time.Hour)
	p := baseConsumer(at)
	pl := standard.Planner(rgpd.LiveCall)
	again, most := 0, 0
	for i := range plannedAnswers + 100 {
		at := at.Add(time.Duration(i) * time.Second)
		_, ok := pl.Next(p, at)
		require.True(t, ok)
		for w := range pl.Windows(p, at, at.Add(24*time.Hour)) {
			require.False(t, w.From.Before(at))
		}
		again, most = len(pl.waits), max(most, len(pl.windows))
	}
	require.Equal(t, 100, again)
	require.LessOrEqual(t, most, plannedAnswers)

	pl = standard.Planner(rgpd.LiveCall)
	for i := range 3000 {
		from := at.Add(time.Duration(i) * time.Second)
		for w := range pl.Windows(p, from, from.AddDate(0, 0, 10)) {
			require.True(t, w.Until.After(w.From))
		}
		if i%100 == 0 {
			held := 0
			for _, ws := range pl.windows {
				held += len(ws)
			}
			require.Equal(t, held, pl.kept)
		}
		require.LessOrEqual(t, pl.kept, plannedWindows)
	}
	require.Less(t, len(pl.windows), 3000)
}

func TestAPlannerThatIsAskedAgainAllocatesNothing(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 20), 21*time.Hour)
	p := baseConsumer(at)
	p.Places, p.Postcode = 0, "75011"
	pl := standard.Planner(rgpd.LiveCall)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		_, _ = pl.Next(p, at)
		for w := range pl.Windows(p, at, at.AddDate(0, 0, 4)) {
			sinkWindow = w
		}
	}))
	require.Len(t, pl.waits, 1)
	require.Len(t, pl.windows, 1)
}

func TestAPlannerStopsWhenTheLoopDoes(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 0)
	p := baseConsumer(at)
	ending := p
	ending.Consent.Until = at.AddDate(0, 0, 3)
	pl := standard.Planner(rgpd.LiveCall)
	for _, p := range []Prospect{p, p, ending} {
		n := 0
		for range pl.Windows(p, at, at.AddDate(0, 0, 5)) {
			n++
			break
		}
		require.Equal(t, 1, n)
	}
	for range pl.Windows(p, at, at) {
		t.Error("a window of no span")
	}
	var zero Planner
	_, ok := zero.Next(p, at)
	require.False(t, ok, "no channel is known")
	zero = Planner{}
	require.Empty(t, slices.Collect(zero.Windows(p, at, at.AddDate(0, 0, 5))))
}

func (a Attempts) shifted(d time.Duration) Attempts {
	if a.known == 0 {
		return a
	}
	out := NoAttempts()
	for _, at := range a.All() {
		out.Add(at.Add(d))
	}
	return out
}

var sinkWindow Window

func BenchmarkPlanner(b *testing.B) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 20), 21*time.Hour) // Friday evening
	monday := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 0)
	stated := baseConsumer(at)
	posted := stated
	posted.Places, posted.Postcode = 0, "75011"
	busy := posted
	busy.Attempts = AttemptsAt(at.AddDate(0, 0, -20), at.AddDate(0, 0, -9), at.AddDate(0, 0, -8), at.AddDate(0, 0, -7))
	for _, who := range []struct {
		name string
		p    Prospect
	}{{"place stated", stated}, {"postcode", posted}, {"postcode, attempts", busy}} {
		b.Run("next, "+who.name, func(b *testing.B) {
			pl := standard.Planner(rgpd.LiveCall)
			b.ReportAllocs()
			for b.Loop() {
				_, _ = pl.Next(who.p, at)
			}
		})
		b.Run("windows of a day, "+who.name, func(b *testing.B) {
			pl := standard.Planner(rgpd.LiveCall)
			b.ReportAllocs()
			for b.Loop() {
				for w := range pl.Windows(who.p, monday, monday.Add(24*time.Hour)) {
					sinkWindow = w
				}
			}
		})
	}
	ps, _ := mix(1024)
	b.Run("next, mix of 1024", func(b *testing.B) {
		pl := standard.Planner(rgpd.LiveCall)
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			_, _ = pl.Next(ps[i&1023], at)
			i++
		}
	})
	b.Run("next, mix of 1024, without a planner", func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			_, _ = Next(ps[i&1023], rgpd.LiveCall, at)
			i++
		}
	})
	b.Run("windows of a day, without a planner", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for w := range Windows(stated, rgpd.LiveCall, monday, monday.Add(24*time.Hour)) {
				sinkWindow = w
			}
		}
	})
}

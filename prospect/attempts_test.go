package prospect_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// customerCalled is a customer who may be called at any calling hour but for the
// attempts.
func customerCalled(place rgpd.Territory, attempts prospect.Attempts) prospect.Prospect {
	p := caseBaseline(prospect.Prospect{Places: rgpd.TerritoriesOf(place), Contract: prospect.RunningRelated}, time.Time{})
	p.Attempts = attempts
	return p
}

func capReached(d rgpd.Decision) bool {
	for rule := range d.Because() {
		if rule.ID == "attempt-cap-reached" {
			return d.Verdict() == rgpd.Deferred
		}
	}
	return false
}

// C. conso., art. D. 223-9: four calls or attempts in thirty calendar days, by the
// calendar of the person. With the first of the last four on day d, the fifth is
// possible on d+30.
func TestFifthCallIsPossibleThirtyDaysAfterTheFirstOfTheLastFour(t *testing.T) {
	day := rgpd.NewDate
	for _, c := range []struct {
		name  string
		place rgpd.Territory
		first time.Time
		d     rgpd.Date // the day of the first attempt where the person is
	}{
		{"at eleven", rgpd.Mainland, rgpd.Mainland.Instant(day(2026, 9, 8), 11*time.Hour), day(2026, 9, 8)},
		{"in the last minute of the day", rgpd.Mainland, rgpd.Mainland.Instant(day(2026, 9, 8), 24*time.Hour-time.Minute), day(2026, 9, 8)},
		{"in the first minute of the day", rgpd.Mainland, rgpd.Mainland.Instant(day(2026, 9, 8), time.Minute), day(2026, 9, 8)},
		{"across the end of summer time", rgpd.Mainland, rgpd.Mainland.Instant(day(2026, 9, 29), 30*time.Minute), day(2026, 9, 29)},
		{"across the end of summer time, late", rgpd.Mainland, rgpd.Mainland.Instant(day(2026, 9, 29), 23*time.Hour+30*time.Minute), day(2026, 9, 29)},
		{"across the start of summer time", rgpd.Mainland, rgpd.Mainland.Instant(day(2027, 3, 9), 23*time.Hour+30*time.Minute), day(2027, 3, 9)},
		{"across the end of summer time in Saint-Pierre", rgpd.SaintPierreMiquelon, rgpd.SaintPierreMiquelon.Instant(day(2026, 10, 14), 23*time.Hour), day(2026, 10, 14)},
		{"Réunion, already the next day", rgpd.Reunion, rgpd.Mainland.Instant(day(2026, 9, 7), 23*time.Hour), day(2026, 9, 8)},
		{"Tahiti, still the day before", rgpd.Tahiti, rgpd.Mainland.Instant(day(2026, 9, 9), 7*time.Hour), day(2026, 9, 8)},
		{"Wallis, already the next day", rgpd.WallisFutuna, rgpd.Mainland.Instant(day(2026, 9, 7), 15*time.Hour), day(2026, 9, 8)},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _ := c.place.Local(c.first)
			require.Equal(t, c.d, got)
			attempts := prospect.AttemptsAt(c.first.Add(2*time.Hour), c.first, c.first.Add(72*time.Hour), c.first.Add(48*time.Hour))
			p := customerCalled(c.place, attempts)

			for after := rgpd.Date(4); after < 30; after++ {
				d := prospect.CanCallAt(p, rgpd.LiveCall, c.place.Instant(c.d+after, 11*time.Hour))
				require.Equal(t, rgpd.Deferred, d.Verdict(), "d+%d: %v", after, d)
				require.True(t, capReached(d), "d+%d: %v", after, d)
			}
			d := prospect.CanCallAt(p, rgpd.LiveCall, c.place.Instant(c.d+30, 11*time.Hour))
			require.True(t, d.Allowed(), "d+30: %v", d)

			next, ok := prospect.Next(p, rgpd.LiveCall, c.place.Instant(c.d+29, 11*time.Hour))
			require.True(t, ok)
			require.Equal(t, c.place.Instant(c.d+30, 10*time.Hour), next)

			three := customerCalled(c.place, prospect.AttemptsAt(c.first, c.first, c.first))
			d = prospect.CanCallAt(three, rgpd.LiveCall, c.place.Instant(c.d+29, 11*time.Hour))
			require.True(t, d.Allowed(), "three attempts leave one: %v", d)
		})
	}
}

// Where the person may be in one of two places, the stricter calendar counts.
func TestAttemptsInTwoPlaces(t *testing.T) {
	first := rgpd.Mainland.Instant(rgpd.NewDate(2026, 9, 8), 23*time.Hour+30*time.Minute) // the 9th in Mayotte
	p := customerCalled(rgpd.Mainland, prospect.AttemptsAt(first, first, first, first))
	p.Places = rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Mayotte)
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 10, 8), 11*time.Hour)
	require.True(t, capReached(prospect.CanCallAt(p, rgpd.LiveCall, at)))
	require.True(t, prospect.CanCallAt(p, rgpd.LiveCall, at.AddDate(0, 0, 1)).Allowed())
}

func TestUnknownAttemptsStayUnknown(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 9, 8), 11*time.Hour)
	var unknown prospect.Attempts
	unknown.Add(at)
	unknown.Add(at)
	n, known := unknown.Len()
	require.False(t, known, "one call that we know of does not tell the others")
	require.Zero(t, n)
	require.Equal(t, prospect.Attempts{}, unknown)

	p := customerCalled(rgpd.Mainland, unknown)
	p.Rest, p.Stop, p.CallBack.Asked = 0, rgpd.NoStop, prospect.NotAsked
	p.Consent.State = 1 // none
	d := prospect.CanCallAt(p, rgpd.LiveCall, at)
	require.Equal(t, rgpd.Undecided, d.Verdict())
	var missing []string
	for column := range d.Missing() {
		missing = append(missing, column.Name)
	}
	require.Equal(t, []string{"attempts"}, missing)

	p.Attempts = prospect.NoAttempts()
	require.True(t, prospect.CanCallAt(p, rgpd.LiveCall, at).Allowed())
	n, known = p.Attempts.Len()
	require.True(t, known)
	require.Zero(t, n)
}

func TestAttemptsKeepTheLastFourInOrder(t *testing.T) {
	at := func(day int) time.Time { return time.Date(2026, 9, day, 9, 0, 0, 0, time.UTC) }
	a := prospect.AttemptsAt(at(5), at(1), at(4), at(2), at(6), at(3))
	require.Equal(t, []time.Time{at(3), at(4), at(5), at(6)}, a.All())
	b := a
	b.Add(at(1))
	require.Equal(t, a, b, "older than the four")
	require.Equal(t, a, prospect.AttemptsAt(at(6), at(5), at(4), at(3)), "the order of entry does not count")
	zone := time.FixedZone("", 4*3600)
	require.Equal(t, a, prospect.AttemptsAt(at(3).In(zone), at(4).In(zone), at(5).In(zone), at(6).In(zone)))
}

func TestAttemptsJSON(t *testing.T) {
	for _, c := range []struct{ name, json string }{
		{"unknown", `null`},
		{"none", `[]`},
		{"two", `["2026-09-08T09:00:00Z","2026-09-09T09:00:00Z"]`},
		{"four", `["2026-09-08T09:00:00Z","2026-09-09T09:00:00Z","2026-09-10T09:00:00Z","2026-09-11T09:00:00Z"]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			var a, back prospect.Attempts
			require.NoError(t, json.Unmarshal([]byte(c.json), &a))
			b, err := json.Marshal(a)
			require.NoError(t, err)
			require.JSONEq(t, c.json, string(b))
			require.NoError(t, json.Unmarshal(b, &back))
			require.Equal(t, a, back)
		})
	}
	for _, bad := range []string{`"2026-09-08"`, `["2026-09-08"]`, `[null]`, `4`, `["9999-12-31T23:59:59-23:00"]`, `["0001-01-01T00:00:00Z"]`,
		`["1970-01-01T00:00:00Z"]`, `["2026-09-08T09:00:00Z","0001-01-01T00:00:00Z"]`} {
		a := prospect.NoAttempts()
		err := json.Unmarshal([]byte(bad), &a)
		require.ErrorContains(t, err, "attempts", bad)
		require.Equal(t, prospect.NoAttempts(), a, "a list that cannot be read changes nothing")
	}
	var p prospect.Prospect
	b, err := json.Marshal(p)
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(b), "unknown attempts are left out of a prospect")
}

// The plain count: all attempts, by day, in the thirty days that end today.
func TestAttemptsAgreeWithThePlainCount(t *testing.T) {
	rng := rand.New(rand.NewPCG(2026, 11))
	start := time.Date(2026, 8, 12, 0, 0, 0, 0, time.UTC)
	places := []rgpd.Territory{rgpd.Mainland, rgpd.Guadeloupe, rgpd.Reunion, rgpd.SaintPierreMiquelon, rgpd.Marquesas, rgpd.WallisFutuna}
	reached := 0
	for range 2000 {
		place := places[rng.IntN(len(places))]
		var all []time.Time
		for range rng.IntN(9) {
			all = append(all, start.Add(time.Duration(rng.Int64N(int64(60*24*time.Hour)))))
		}
		at := start.Add(time.Duration(rng.Int64N(int64(90 * 24 * time.Hour))))
		past := slices.DeleteFunc(append([]time.Time{}, all...), func(a time.Time) bool { return a.After(at) })
		today, _ := place.Local(at)
		count := 0
		for _, a := range past {
			if day, _ := place.Local(a); today-day < 30 {
				count++
			}
		}
		d := prospect.CanCallAt(customerCalled(place, prospect.AttemptsAt(past...)), rgpd.LiveCall, at)
		word := ""
		for name, value := range d.Facts() {
			if name == "attempts" {
				word = value
			}
		}
		want := map[bool]string{false: "under", true: "reached"}[count >= 4]
		require.Equal(t, want, word, fmt.Sprint(place, at, past))
		if count >= 4 {
			reached++
		}
	}
	require.Greater(t, reached, 100, "the sample is too thin")
}

// The records that hold stops, consents and contracts do not hold the calls: that they
// were searched says nothing of the attempts. Not loaded is not none.
func TestAttemptsAreAlwaysTold(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	p := customerCalled(rgpd.Mainland, prospect.Attempts{})
	for _, rest := range []prospect.Rest{0, prospect.NothingOnFile} {
		p.Rest, p.Attempts = rest, prospect.Attempts{}
		d := prospect.CanCallAt(p, rgpd.LiveCall, at)
		var missing []string
		for q := range d.Missing() {
			missing = append(missing, q.Name)
		}
		if d.Verdict() != rgpd.Undecided || !slices.Contains(missing, "attempts") {
			t.Errorf("rest %q: attempts not told, and %s; missing %v", rest, d, missing)
		}
	}
	p.Attempts = prospect.NoAttempts()
	if d := prospect.CanCallAt(p, rgpd.LiveCall, at); !d.Allowed() {
		t.Errorf("none were made: %s", d)
	}
}

// An attempt whose day nobody wrote down is one all the same, and may be the fourth.
func TestAnAttemptWithoutDayMakesThemUnknown(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	for _, odd := range []time.Time{
		{}, time.Unix(0, 0), time.UnixMilli(at.Unix()), time.Date(1979, 12, 31, 23, 59, 59, 0, time.UTC), time.Unix(-1, 0), time.Unix(math.MinInt64, 0), time.Unix(math.MaxInt64, 0), time.Unix(1<<48, 0),
		time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		for _, all := range [][]time.Time{{odd}, {odd, odd, odd, odd}, {at, at, at, odd}, {odd, at}, {at, at, at, at, odd}} {
			a := prospect.AttemptsAt(all...)
			require.Equal(t, prospect.Attempts{}, a, all)
			require.Equal(t, rgpd.Undecided, prospect.CanCallAt(customerCalled(rgpd.Mainland, a), rgpd.LiveCall, at).Verdict(), all)
		}
	}
	last := time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
	first := time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
	require.Equal(t, []time.Time{first, last}, prospect.AttemptsAt(last, first).All())
}

// A slice that nobody loaded is nil, and says nothing; one that holds none says none.
func TestAttemptsThatNobodyLoaded(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	var calls []time.Time
	for _, a := range []prospect.Attempts{prospect.AttemptsAt(calls...), prospect.AttemptsAt(), prospect.AttemptsOf("Alizé", calls...)} {
		require.Equal(t, prospect.Attempts{}, a)
		require.Equal(t, rgpd.Undecided, prospect.CanCallAt(customerCalled(rgpd.Mainland, a), rgpd.LiveCall, at).Verdict())
	}
	calls = []time.Time{}
	require.Equal(t, prospect.NoAttempts(), prospect.AttemptsAt(calls...))
	require.Equal(t, prospect.NoAttemptsOf("Alizé"), prospect.AttemptsOf("Alizé", calls...))
	require.True(t, prospect.CanCallAt(customerCalled(rgpd.Mainland, prospect.AttemptsAt(calls...)), rgpd.LiveCall, at).Allowed())
}

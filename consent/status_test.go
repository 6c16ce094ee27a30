package consent

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/stretchr/testify/require"
)

// TestAtIsReview: what At settles at once is what its review settles criterion by
// criterion, a nanosecond before and after each instant, at the ends of time, and
// with the monotonic reading of a clock.
func TestAtIsReview(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	instants := []time.Time{
		{}, time.Now(), time.Unix(0, 0), time.Unix(math.MaxInt64, 0), time.Unix(math.MinInt64, 0),
		time.Date(2026, 8, 10, 22, 0, 0, 0, time.UTC), time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC),
		time.Date(2027, 11, 22, 23, 0, 0, 0, time.UTC), time.Unix(math.MaxInt64-62_135_596_800, 0),
	}
	instant := func(near time.Time) time.Time {
		if r.IntN(3) == 0 {
			near = instants[r.IntN(len(instants))]
		}
		return near.Add([]time.Duration{-time.Second, -1, 0, 1, time.Second, 364 * 24 * time.Hour, -364 * 24 * time.Hour, 365 * 24 * time.Hour, -30 * 24 * time.Hour}[r.IntN(9)])
	}
	word := func() string { return []string{"", "a", "b", "a", "a", "a"}[r.IntN(6)] }
	valid := 0
	for range 200_000 {
		at := instant(instants[r.IntN(len(instants))])
		if r.IntN(2) == 0 {
			at = at.UTC()
		}
		use := Use{word(), word(), word()}
		s := Status{State: Valid, Use: use, Channels: 0xfe, GivenAt: instant(at), Until: instant(at)}
		switch r.IntN(8) {
		case 0:
			s.State = State(r.IntN(8))
		case 1:
			s.Use = Use{word(), word(), word()}
		case 2:
			s.Channels = rgpd.Channels(r.IntN(256))
		case 3:
			s.Broken = Criteria(r.Uint32())
		case 4:
			s.Open = Criteria(r.Uint32())
		}
		ch := rgpd.Channel(r.IntN(10))
		state, broken, open := s.At(&use, ch, at)
		wantState, wantBroken, wantOpen := s.review(&use, ch, at)
		if state != wantState || broken != wantBroken || open != wantOpen {
			t.Fatalf("at %v: %v %v %v; want %v %v %v\n%+v", at, state, broken, open, wantState, wantBroken, wantOpen, s)
		}
		if state == Valid {
			valid++
		}
	}
	require.Greater(t, valid, 1000)
}

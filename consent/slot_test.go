package consent_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/consent"
)

// C. conso., art. L. 223-1, al. 6: a precise date and hour opens, from its first instant
// to the one before its last, and no other.
func TestPreciseSlotHolds(t *testing.T) {
	from := paris("2026-11-28", 9, 0)
	hour := consent.Slot{From: from, Until: from.Add(time.Hour)}
	for _, c := range []struct {
		name string
		slot consent.Slot
		at   time.Time
		want bool
	}{
		{"an instant before it", hour, from.Add(-1), false},
		{"its first instant", hour, from, true},
		{"its last instant", hour, from.Add(time.Hour - 1), true},
		{"its end", hour, from.Add(time.Hour), false},
		{"the day before, at the same hour", hour, from.AddDate(0, 0, -1), false},
		{"over an hour long", consent.Slot{From: from, Until: from.Add(time.Hour + 1)}, from, false},
		{"ends before it starts", consent.Slot{From: from, Until: from.Add(-time.Hour)}, from, false},
		{"ends as it starts", consent.Slot{From: from, Until: from}, from, false},
		{"no slot", consent.Slot{}, time.Time{}, false},
		{"no start", consent.Slot{Until: time.Time{}.Add(time.Minute)}, time.Time{}, false},
	} {
		require.Equal(t, c.want, c.slot.Holds(c.at), c.name)
	}
}

package rights_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestTheHouseStandsBesideTheLaw: its day is a working one on which it is open, never after the day to work to, and
// moves no date of the law.
func TestTheHouseStandsBesideTheLaw(t *testing.T) {
	day := rgpd.NewDate
	for _, c := range []struct {
		name     string
		house    rights.House
		received string
		law, own rgpd.Date
	}{
		{"nothing of its own", rights.House{}, "2026-11-03T10:00:00+01:00", day(2026, 12, 3), day(2026, 12, 3)},
		{"twenty days", rights.House{Within: 20}, "2026-11-03T10:00:00+01:00", day(2026, 12, 3), day(2026, 11, 23)},
		{"twenty days end on a Sunday", rights.House{Within: 19}, "2026-11-03T10:00:00+01:00", day(2026, 12, 3), day(2026, 11, 20)},
		{"closed at Christmas", rights.House{Closed: []rgpd.Date{day(2026, 12, 28), day(2026, 12, 29)}},
			"2026-11-29T10:00:00+01:00", day(2026, 12, 29), day(2026, 12, 24)},
		{"more than the month", rights.House{Within: 90}, "2026-11-03T10:00:00+01:00", day(2026, 12, 3), day(2026, 12, 3)},
		{"closed all along", rights.House{Within: 2, Closed: []rgpd.Date{day(2026, 11, 3), day(2026, 11, 4), day(2026, 11, 5)}},
			"2026-11-03T10:00:00+01:00", day(2026, 12, 3), 0},
	} {
		r := rights.Request{Right: rights.Access, Place: mainland, Received: at(c.received)}
		d := r.Deadline(rights.Answer)
		require.Equal(t, c.law, d.WorkTo(), c.name)
		require.Equal(t, c.own, c.house.Target(r, d), c.name)
		if c.own != 0 {
			require.LessOrEqual(t, c.own, d.WorkTo(), c.name)
		}

		var b strings.Builder
		one := rights.Fold(mainland, rights.Event{Kind: rights.Received, At: r.Received, Right: rights.Access})
		feed := rights.Feed{Stamp: r.Received, Language: language.English, House: c.house}
		require.NoError(t, feed.Write(&b, func(yield func(string, rights.Case) bool) { yield("H-1", one) }))
		text := strings.ReplaceAll(b.String(), "\r\n ", "")
		require.Contains(t, text, "DTSTART;VALUE=DATE:"+strings.ReplaceAll(c.law.String(), "-", ""), "the law's day stays")
		require.Equal(t, c.house.Set() && c.own != 0, strings.Contains(text, "The day that the house has set itself"), c.name)
	}
	house := rights.House{Within: 10}
	r := rights.Request{Right: rights.Objection, Purpose: rights.Marketing, Place: mainland, Received: at("2026-11-03T10:00:00+01:00")}
	require.Zero(t, house.Target(r, r.Deadline(rights.StopMarketing)), "no house delays a stop")
	require.Zero(t, house.Target(rights.Request{Right: rights.Access, Place: mainland}, r.Deadline(rights.Answer)))
}

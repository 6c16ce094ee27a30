package calendar

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// zonesOfState are the thirteen zones of the State's calendar and the region
// that stands for each.
var zonesOfState = []struct {
	zone   string
	region Region
}{
	{"Métropole", 0},
	{"Alsace-Moselle", AlsaceMoselle},
	{"Guadeloupe", Guadeloupe},
	{"Martinique", Martinique},
	{"Guyane", Guyane},
	{"La Réunion", Reunion},
	{"Mayotte", Mayotte},
	{"Saint-Barthélémy", SaintBarthelemy},
	{"Saint-Martin", SaintMartin},
	{"Saint-Pierre-et-Miquelon", 0},
	{"Polynésie Française", Polynesia},
	{"Nouvelle-Calédonie", NewCaledonia},
	{"Wallis-et-Futuna", WallisFutuna},
}

// stateCalendar reads the State's list: for each zone, its days.
func stateCalendar(t *testing.T) map[string]map[int32]bool {
	f, err := os.Open("testdata/public-holidays-etalab-2026-05.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	out := map[string]map[int32]bool{}
	for _, r := range rows[1:] {
		day, err := time.Parse(time.DateOnly, r[0])
		require.NoError(t, err)
		for zone := range strings.SplitSeq(r[2], "|") {
			if out[zone] == nil {
				out[zone] = map[int32]bool{}
			}
			out[zone][Day(day.Date())] = true
		}
	}
	return out
}

// TestHolidaysOfEachZone compares every day of 2006 to 2031, in every zone,
// with the State's calendar. The differences are listed with their reason, and
// no other may appear.
func TestHolidaysOfEachZone(t *testing.T) {
	state := stateCalendar(t)
	require.Len(t, state, len(zonesOfState))

	// What differs, as "month-day" or a feast; + is a day that we keep and the
	// State's file does not list, - one that it lists and we do not.
	known := map[string]struct {
		years  int
		reason string
	}{
		"Alsace-Moselle -Good Friday":      {26, "the file gives it to the whole zone; L. 3134-13 to communes with a Protestant or mixed church only: AlsaceMoselleParish"},
		"Saint-Martin +May 27":             {14, "the Code's day, L. 3422-2, 3°"},
		"Saint-Martin -May 28":             {14, "the file has it from 2018 on; no text that makes it one was found"},
		"Polynésie Française +March 5":     {26, "arrival of the Gospel, local labour code: the file has no local day of the Pacific"},
		"Polynésie Française +Good Friday": {26, "local labour code"},
		"Polynésie Française +June 29":     {20, "autonomy day, until 2025"},
		"Polynésie Française +November 20": {6, "Matari'i i ni'a, from 2026, in place of 29 June"},
		"Nouvelle-Calédonie +September 24": {26, "citizenship day, local agreement"},
		"Wallis-et-Futuna +April 28":       {26, "Saint Peter Chanel, local custom, from memory"},
		"Wallis-et-Futuna +July 29":        {26, "territory day, local custom, from memory"},
	}
	seen := map[string]int{}
	for _, z := range zonesOfState {
		for d := Day(2006, time.January, 1); d <= Day(2031, time.December, 31); d++ {
			got, want := IsNational(d) || IsLocal(d, z.region), state[z.zone][d]
			if got == want {
				continue
			}
			year, month, n := Civil(d)
			name := fmt.Sprintf("%s %d", month, n)
			if d == Easter(year)-2 {
				name = "Good Friday"
			}
			sign := "+"
			if want {
				sign = "-"
			}
			key := z.zone + " " + sign + name
			if _, ok := known[key]; !ok {
				t.Errorf("%s in %d: a difference without a reason", key, year)
			}
			seen[key]++
		}
	}
	for key, k := range known {
		require.NotEmpty(t, k.reason)
		require.Equal(t, k.years, seen[key], key)
	}
}

func TestGoodFridayWhereTheCommuneKeepsIt(t *testing.T) {
	state := stateCalendar(t)["Alsace-Moselle"]
	for d := Day(2006, time.January, 1); d <= Day(2031, time.December, 31); d++ {
		if got := IsNational(d) || IsLocal(d, AlsaceMoselleParish); got != state[d] {
			y, m, n := Civil(d)
			t.Errorf("%d-%02d-%02d: got %v", y, m, n, got)
		}
	}
}

func TestLocalDaysThatMoved(t *testing.T) {
	for _, c := range []struct {
		name   string
		day    int32
		region Region
		want   bool
	}{
		{"Saint-Martin, 27 May 2017", Day(2017, time.May, 27), SaintMartin, true},
		{"Saint-Martin, 27 May 2018: the Code's day still", Day(2018, time.May, 27), SaintMartin, true},
		{"Saint-Martin, 28 May 2018: the State's day, by no text", Day(2018, time.May, 28), SaintMartin, false},
		{"Polynesia, 29 June 2025: the last", Day(2025, time.June, 29), Polynesia, true},
		{"Polynesia, 29 June 2026", Day(2026, time.June, 29), Polynesia, false},
		{"Polynesia, 20 November 2025", Day(2025, time.November, 20), Polynesia, false},
		{"Polynesia, 20 November 2026: the first", Day(2026, time.November, 20), Polynesia, true},
		{"no region keeps nothing", Day(2026, time.December, 26), 0, false},
		{"nor does one that does not exist", Day(2026, time.December, 26), 99, false},
	} {
		require.Equal(t, c.want, IsLocal(c.day, c.region), c.name)
	}
}

// TestAddMonths checks every day of 28 years, one to 13 months ahead and back,
// against a search: the same number if the month has it, else its last day.
func TestAddMonths(t *testing.T) {
	for d := Day(2016, time.January, 1); d < Day(2044, time.January, 1); d++ {
		y, m, n := Civil(d)
		for _, k := range []int{-13, -1, 0, 1, 2, 3, 12, 13} {
			first := time.Date(y, m+time.Month(k), 1, 0, 0, 0, 0, time.UTC)
			want := first
			for want.Day() < n && want.AddDate(0, 0, 1).Month() == first.Month() {
				want = want.AddDate(0, 0, 1)
			}
			if got := AddMonths(d, k); got != Day(want.Date()) {
				t.Fatalf("%d-%02d-%02d and %d months: got day %d, want %s", y, m, n, k, got, want.Format(time.DateOnly))
			}
		}
	}
}

func TestAddHours(t *testing.T) {
	paris, marquesas := Clock{3600, UnionSummer}, Clock{Offset: -9*3600 - 1800}
	at := func(s string) int64 {
		v, err := time.Parse(time.RFC3339, s)
		require.NoError(t, err)
		return v.Unix()
	}
	for _, c := range []struct {
		name                string
		clock               Clock
		event, strict, full string
	}{
		{"Friday 15:00 ends on Monday", paris, "2025-09-12T15:00:00+02:00", "2025-09-15T15:00:00+02:00", "2025-09-15T16:00:00+02:00"},
		{"into summer time", paris, "2026-03-27T18:20:00+01:00", "2026-03-30T19:20:00+02:00", "2026-03-30T20:00:00+02:00"},
		{"out of summer time", paris, "2026-10-23T18:20:00+02:00", "2026-10-26T17:20:00+01:00", "2026-10-26T18:00:00+01:00"},
		{"a clock half an hour off", marquesas, "2026-11-06T10:10:00-09:30", "2026-11-09T10:10:00-09:30", "2026-11-09T11:00:00-09:30"},
	} {
		strict, full := c.clock.AddHours(at(c.event), 72)
		require.Equal(t, at(c.strict), strict, c.name)
		require.Equal(t, at(c.full), full, c.name)
	}
}

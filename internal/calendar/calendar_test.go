package calendar

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the reference that the arithmetic is checked against

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// TestNationalHolidays compares every day of 2006 to 2031 with the official
// list of metropolitan France (Etalab, May 2026).
func TestNationalHolidays(t *testing.T) {
	f, err := os.Open("testdata/public-holidays-etalab-2026-05.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	want := map[int32]bool{}
	for _, r := range rows[1:] {
		if !strings.Contains(r[2], "Métropole") {
			continue
		}
		day, err := time.Parse(time.DateOnly, r[0])
		require.NoError(t, err)
		want[Day(day.Date())] = true
	}
	require.Equal(t, 26*11-1, len(want)) // in 2008 Ascension was on 1 May
	for d := Day(2006, time.January, 1); d <= Day(2031, time.December, 31); d++ {
		if IsNational(d) != want[d] {
			y, m, dd := Civil(d)
			t.Errorf("%d-%02d-%02d: got %v", y, m, dd, IsNational(d))
		}
	}
}

func TestHolidaysOutsideTheTable(t *testing.T) {
	for _, c := range []struct {
		name string
		day  int32
		want bool
	}{
		{"14 July 1969, before the table", Day(1969, time.July, 14), true},
		{"15 July 1969", Day(1969, time.July, 15), false},
		{"last day of the table", Day(2100, time.December, 31), false},
		{"New Year 2101, after the table", Day(2101, time.January, 1), true},
		{"Easter Monday 2101", Easter(2101) + 1, true},
		{"the first of days", -1 << 31, false},
		{"the last of days", 1<<31 - 1, false},
	} {
		if got := IsNational(c.day); got != c.want {
			t.Errorf("%s: got %v", c.name, got)
		}
	}
}

func TestDaysAndWeekdays(t *testing.T) {
	for at := time.Date(1899, 12, 25, 0, 0, 0, 0, time.UTC); at.Year() < 2102; at = at.AddDate(0, 0, 1) {
		d := Day(at.Date())
		if y, m, dd := Civil(d); y != at.Year() || m != at.Month() || dd != at.Day() {
			t.Fatalf("%v: day %d is %d-%d-%d", at, d, y, m, dd)
		}
		if Weekday(d) != at.Weekday() {
			t.Fatalf("%v: %v", at, Weekday(d))
		}
	}
}

func TestFiveBusinessDays(t *testing.T) {
	for _, c := range []struct {
		name      string
		from      int32
		y, mo, da int
	}{
		{"asked on a Monday: Saturday counts", Day(2026, 11, 16), 2026, 11, 21},
		{"asked on a Friday: Sunday does not", Day(2026, 11, 20), 2026, 11, 26},
		{"asked before 11 November", Day(2026, 11, 10), 2026, 11, 17},
		{"asked on a Sunday", Day(2026, 11, 15), 2026, 11, 20},
	} {
		if got, want := AddBusiness(c.from, 5), Day(c.y, time.Month(c.mo), c.da); got != want {
			t.Errorf("%s: got day %d, want %d", c.name, got, want)
		}
	}
}

var zones = []struct {
	name  string
	clock Clock
}{
	{"Europe/Paris", Clock{3600, UnionSummer}},
	{"America/Miquelon", Clock{-3 * 3600, AmericanSummer}},
	{"America/Guadeloupe", Clock{-4 * 3600, NoSummer}},
	{"America/Martinique", Clock{-4 * 3600, NoSummer}},
	{"America/St_Barthelemy", Clock{-4 * 3600, NoSummer}},
	{"America/Marigot", Clock{-4 * 3600, NoSummer}},
	{"America/Cayenne", Clock{-3 * 3600, NoSummer}},
	{"Indian/Reunion", Clock{4 * 3600, NoSummer}},
	{"Indian/Mayotte", Clock{3 * 3600, NoSummer}},
	{"Indian/Kerguelen", Clock{5 * 3600, NoSummer}},
	{"Pacific/Noumea", Clock{11 * 3600, NoSummer}},
	{"Pacific/Wallis", Clock{12 * 3600, NoSummer}},
	{"Pacific/Tahiti", Clock{-10 * 3600, NoSummer}},
	{"Pacific/Marquesas", Clock{-9*3600 - 1800, NoSummer}},
	{"Pacific/Gambier", Clock{-9 * 3600, NoSummer}},
}

// TestClocks compares the arithmetic with the zone database at every hour of
// 2018 to 2037, and second by second where an hour changes.
func TestClocks(t *testing.T) {
	for _, z := range zones {
		loc, err := time.LoadLocation(z.name)
		require.NoError(t, err)
		check := func(unix int64) int {
			at := time.Unix(unix, 0).In(loc)
			_, want := at.Zone()
			day, sec := z.clock.Local(unix)
			h, m, s := at.Clock()
			if int(z.clock.At(unix)) != want || day != Day(at.Date()) || int(sec) != h*3600+m*60+s {
				t.Fatalf("%s at %v: offset %d, day %d, second %d", z.name, at, z.clock.At(unix), day, sec)
			}
			return want
		}
		last := check(time.Date(2017, 12, 31, 0, 0, 0, 0, time.UTC).Unix())
		changes := 0
		for unix := time.Date(2017, 12, 31, 0, 0, 0, 0, time.UTC).Unix(); unix < time.Date(2038, 1, 2, 0, 0, 0, 0, time.UTC).Unix(); unix += 3600 {
			off := check(unix)
			if off != last {
				changes++
				for s := unix - 3600; s <= unix+3600; s++ {
					check(s)
				}
			}
			last = off
		}
		if want := 40 * min(1, int(z.clock.Summer)); changes != want {
			t.Errorf("%s: %d changes of hour, want %d", z.name, changes, want)
		}
	}
}

// TestInstant: the instant of a local time shows that local time again, and is
// the first to do so.
func TestInstant(t *testing.T) {
	for _, z := range zones {
		for d := Day(2026, 1, 1); d < Day(2027, 1, 1); d++ {
			for s := int32(0); s < 86400; s += 900 {
				at := z.clock.Instant(d, s)
				gd, gs := z.clock.Local(at)
				skipped := gd == d && gs > s && gs-s <= 3600
				if !(gd == d && gs == s) && !skipped {
					t.Fatalf("%s day %d second %d: shows day %d second %d", z.name, d, s, gd, gs)
				}
				if bd, bs := z.clock.Local(at - 3600); bd == d && bs == s {
					t.Fatalf("%s day %d second %d: shown an hour before", z.name, d, s)
				}
			}
		}
	}
	paris := Clock{3600, UnionSummer}
	spring, autumn := Day(2026, 3, 29), Day(2026, 10, 25)
	for _, c := range []struct {
		name   string
		day, s int32
		want   time.Time
	}{
		{"02:30 is skipped in March", spring, 2*3600 + 1800, time.Date(2026, 3, 29, 1, 0, 0, 0, time.UTC)},
		{"02:30 happens twice in October: the first", autumn, 2*3600 + 1800, time.Date(2026, 10, 25, 0, 30, 0, 0, time.UTC)},
		{"10:00 in winter", Day(2026, 11, 23), 36000, time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)},
		{"10:00 in summer", Day(2026, 8, 11), 36000, time.Date(2026, 8, 11, 8, 0, 0, 0, time.UTC)},
	} {
		if got := time.Unix(paris.Instant(c.day, c.s), 0).UTC(); !got.Equal(c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	c := Clock{3600, UnionSummer}
	if n := testing.AllocsPerRun(100, func() {
		d, _ := c.Local(1_790_000_000)
		IsNational(d)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

var sink bool

func BenchmarkLocalDay(b *testing.B) {
	c := Clock{3600, UnionSummer}
	unix := int64(1_790_000_000)
	b.Run("table", func(b *testing.B) {
		for b.Loop() {
			d, s := c.Local(unix)
			sink = IsNational(d) || Weekday(d) == time.Sunday || s > 36000
			unix++
		}
	})
	loc, _ := time.LoadLocation("Europe/Paris")
	b.Run("package-time", func(b *testing.B) {
		for b.Loop() {
			at := time.Unix(unix, 0).In(loc)
			sink = at.Weekday() == time.Sunday || at.Hour() > 10 || at.Month() == 5 && at.Day() == 1
			unix++
		}
	})
}

// TestParisInOneStep: the short way to the time in Paris is the long one, second by
// second around the midnights and the changes of hour, to the ends of the table.
func TestParisInOneStep(t *testing.T) {
	c := Clock{3600, UnionSummer}
	check := func(unix int64) {
		local := unix + int64(c.At(unix))
		day := floorDiv(local, secondsPerDay)
		if d, s := c.Local(unix); int64(d) != day || int64(s) != local-day*secondsPerDay {
			t.Fatalf("%v: day %d, second %d", time.Unix(unix, 0).UTC(), d, s)
		}
	}
	for unix := int64(-3 * secondsPerDay); unix < int64(Day(2102, time.January, 1))*secondsPerDay; unix += 1800 {
		check(unix - 1)
		check(unix)
	}
}

// TestTheTableOfHolidays is what the years say, also past its last year.
func TestTheTableOfHolidays(t *testing.T) {
	for d := Day(1968, time.January, 1); d <= Day(2103, time.December, 31); d++ {
		if IsNational(d) != isNational(d) {
			t.Fatal(Civil(d))
		}
	}
}

// TestClosedDays: within the table of days, at its ends and beyond.
func TestClosedDays(t *testing.T) {
	for day := int32(-800); day < 50_000; day++ {
		w := Weekday(day)
		if want := w == time.Saturday || w == time.Sunday || isNational(day); IsClosed(day) != want {
			t.Fatalf("day %d: closed %v, want %v", day, !want, want)
		}
	}
}

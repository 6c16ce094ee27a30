package rights_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the slow implementation reads the zone database

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// slow is the calculation as a clerk would do it: it turns the pages of the
// State's calendar one by one, and asks the zone database for the time. It shares
// no line with the package.
type slow struct {
	zone *time.Location
	free map[string]bool // the days of the State's list, as 2006-01-02
}

func newSlow(t *testing.T, zone, column string) slow {
	loc, err := time.LoadLocation(zone)
	require.NoError(t, err)
	s := slow{loc, map[string]bool{}}
	if column == "" {
		return s
	}
	f, err := os.Open("../internal/calendar/testdata/public-holidays-etalab-2026-05.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	for _, r := range rows[1:] {
		for z := range strings.SplitSeq(r[2], "|") {
			if z == column {
				s.free[r[0]] = true
			}
		}
	}
	// The list ends in 2031; a request of December 2031 may end in March 2032.
	s.free["2032-01-01"], s.free["2032-03-29"] = true, true
	if column == "Alsace-Moselle" {
		s.free["2032-03-26"] = true // Good Friday
	}
	return s
}

func (s slow) off(day time.Time) bool {
	return day.Weekday() == time.Saturday || day.Weekday() == time.Sunday || s.free[day.Format(time.DateOnly)]
}

// months turns pages until the month has changed n times, then until the number
// is that of the day of receipt or the month is about to end.
func (s slow) months(received time.Time, n int) (nominal, due string, limit time.Time) {
	at := received.In(s.zone)
	number := at.Day()
	noon := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, s.zone) }
	next := func(t time.Time) time.Time { return noon(noon(t).Add(24 * time.Hour)) }
	day := noon(at)
	for month := day.Month(); n > 0; month = day.Month() {
		for day.Month() == month {
			day = next(day)
		}
		n--
	}
	for day.Day() < number && next(day).Month() == day.Month() {
		day = next(day)
	}
	nominal = day.Format(time.DateOnly)
	for s.off(day) {
		day = next(day)
	}
	end := next(day)
	return nominal, day.Format(time.DateOnly), time.Date(end.Year(), end.Month(), end.Day(), 0, 0, 0, 0, s.zone)
}

// TestEveryDayOfReceipt runs through each day from 2018-05-25 to 2031-12-31, at
// five hours, in places with every kind of clock and list.
func TestEveryDayOfReceipt(t *testing.T) {
	for _, c := range []struct {
		name, zone, column string
		place              rights.Place
	}{
		{"mainland", "Europe/Paris", "Métropole", rights.Place{Territory: rgpd.Mainland}},
		{"commune of Alsace-Moselle with Good Friday", "Europe/Paris", "Alsace-Moselle", rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselleGoodFriday}},
		{"Guadeloupe, with its day", "America/Guadeloupe", "Guadeloupe", rights.Place{Territory: rgpd.Guadeloupe, Holidays: rights.Local}},
		{"Guyane, national list", "America/Cayenne", "Métropole", rights.Place{Territory: rgpd.Guyane}},
		{"La Réunion, with its day", "Indian/Reunion", "La Réunion", rights.Place{Territory: rgpd.Reunion, Holidays: rights.Local}},
		{"Saint-Martin, with the day of Guadeloupe", "America/Marigot", "Guadeloupe", rights.Place{Territory: rgpd.SaintMartin, Holidays: rights.Local}},
		{"Saint-Pierre, American summer time", "America/Miquelon", "Saint-Pierre-et-Miquelon", rights.Place{Territory: rgpd.SaintPierreMiquelon, Holidays: rights.Local}},
		{"Marquesas, half an hour off", "Pacific/Marquesas", "Polynésie Française", rights.Place{Territory: rgpd.Marquesas}},
		{"London, weekends only", "Europe/London", "", rights.Place{Territory: rgpd.Abroad, Clock: rights.WesternEurope}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := newSlow(t, c.zone, c.column)
			if c.column == "" {
				s.free = nil
			}
			first := 2018
			if testing.Short() {
				first = 2027 // four years and a 29 February
			}
			for day := time.Date(first, 5, 25, 0, 0, 0, 0, s.zone); day.Year() < 2032; day = time.Date(day.Year(), day.Month(), day.Day()+1, 0, 0, 0, 0, s.zone) {
				// The next midnight less a second is the end of a day of 23,
				// 24 or 25 hours.
				for i, at := range []time.Time{day, day.Add(30 * time.Minute), day.Add(12 * time.Hour), day.AddDate(0, 0, 1).Add(-time.Second)} {
					r := rights.Request{Right: rights.Access, Place: c.place, Received: at.UTC()}
					one, three := r.Deadline(rights.Answer), r.Deadline(rights.ExtendedAnswer)
					check(t, s, at, 1, one)
					check(t, s, at, 3, three)
					if i != 2 {
						continue
					}
					notice, refusal := r.Deadline(rights.ExtensionNotice), r.Deadline(rights.Refusal)
					if notice.Due != one.Due || refusal.Due != one.Due || three.Due < one.Due || notice.Due > three.Due {
						t.Fatalf("%v: answer %s, notice %s, refusal %s, extended %s", at, one.Due, notice.Due, refusal.Due, three.Due)
					}
				}
			}
		})
	}
}

func check(t *testing.T, s slow, at time.Time, months int, d rights.Deadline) {
	nominal, due, limit := s.months(at, months)
	switch {
	case d.State != rights.Dated:
		t.Fatalf("%v: %v", at, d.State)
	case d.Nominal.String() != nominal || d.Due.String() != due:
		t.Fatalf("%v, %d months: got %s and %s, want %s and %s", at, months, d.Nominal, d.Due, nominal, due)
	case !d.Limit.Equal(limit):
		t.Fatalf("%v, %d months: over at %v, want %v", at, months, d.Limit, limit)
	case d.Nominal > d.Due || d.Cautious > d.Due:
		t.Fatalf("%v: nominal %s, cautious %s, due %s", at, d.Nominal, d.Cautious, d.Due)
	case !d.Place().IsWorking(d.Due):
		t.Fatalf("%v: %s is no working day", at, d.Due)
	case !d.InTime(limit.Add(-1)) || d.InTime(limit):
		t.Fatalf("%v: the last instant of %s is in time, midnight is not", at, d.Due)
	}
	if local := d.Limit.In(s.zone); local.Hour() != 0 || local.Minute() != 0 || local.Second() != 0 {
		t.Fatalf("%v: over at %v", at, local)
	}
}

// TestEveryLengthOfSuspension adds each number of days to each day of a year that
// holds a 29 February, asked on each of the days that count as prompt.
func TestEveryLengthOfSuspension(t *testing.T) {
	s := newSlow(t, "Europe/Paris", "Métropole")
	place := rights.Place{Territory: rgpd.Mainland}
	for from := rgpd.NewDate(2027, 6, 1); from < rgpd.NewDate(2028, 6, 1); from++ {
		at := place.Midnight(from).Add(9 * time.Hour)
		nominal, plain, _ := s.months(at, 1)
		first, err := time.ParseInLocation(time.DateOnly, nominal, s.zone)
		require.NoError(t, err)
		for asked := from; asked <= from+rights.PromptDays+1; asked++ {
			for n := range 45 {
				r := rights.Request{Right: rights.Access, Place: place, Received: at, Identity: rights.Pause{Ground: rgpd.Yes, Asked: asked, Enough: asked + rgpd.Date(n)}}
				add := n
				if asked > from+rights.PromptDays {
					add = 0 // not prompt
				}
				want := first.AddDate(0, 0, add)
				for s.off(want) {
					want = want.AddDate(0, 0, 1)
				}
				d := r.Deadline(rights.Answer)
				if d.Due.String() != want.Format(time.DateOnly) || d.Cautious.String() != plain || d.Nominal.String() != nominal || d.SuspendedDays != add {
					t.Fatalf("received %s, asked %s, %d days: got %s (cautious %s, nominal %s)", from, asked, n, d.Due, d.Cautious, d.Nominal)
				}
				if refusal := r.Deadline(rights.Refusal); refusal.Due.String() != plain {
					t.Fatalf("received %s: the refusal moved to %s", from, refusal.Due)
				}
			}
		}
	}
}

func TestDateAllocatesNothing(t *testing.T) {
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	r := rights.Request{
		Right: rights.Access, Place: rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselleGoodFriday}, Received: at,
		Identity:  rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 11, 24), Enough: rgpd.NewDate(2026, 12, 1)},
		Extension: rights.Extension{Notified: at.AddDate(0, 0, 10), Reasons: rgpd.Yes, Complexity: rgpd.Yes, Number: rgpd.No},
	}
	c := rights.Collection{From: rights.Elsewhere, Place: r.Place, Obtained: at, FirstContact: rights.Moment{At: at.AddDate(0, 0, 3)}}
	var d rights.Deadline
	require.Zero(t, testing.AllocsPerRun(100, func() {
		for k := rights.Answer; k <= rights.MinorRuling; k++ {
			d = r.Deadline(k)
		}
		d = c.Inform()
	}))
	require.NotZero(t, d.Due)
}

var sink rights.Deadline

func BenchmarkDeadline(b *testing.B) {
	r := rights.Request{Right: rights.Access, Place: rights.Place{Territory: rgpd.Mainland}, Received: time.Date(2026, 1, 31, 10, 0, 0, 0, time.UTC)}
	b.ReportAllocs()
	for b.Loop() {
		sink = r.Deadline(rights.Answer)
	}
}

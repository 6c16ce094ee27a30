package words

import (
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A Moment is an instant, or a day of which the hour is not known: [from, until).
// Days and hours without offset are those of Paris, where the file is kept.
type Moment struct {
	From, Until time.Time
	Day         bool
	Either      bool // it is another one if its month was written first: 03/10/2026
	DayFirst    bool // it is none then: 23/10/2026
}

// Noon is the instant itself, or the noon of the day: in every French territory
// it falls on that day.
func (m Moment) Noon() time.Time {
	if m.Day {
		return m.From.Add(12 * time.Hour)
	}
	return m.From
}

// Last is the instant itself, or the last second of the day: of the later one, where it may be either and that one is
// not after an instant up to which things are known; zero is none. No word that may be an earlier one takes it back.
func (m Moment) Last(known time.Time) time.Time {
	at := m.From
	if m.Day {
		at = m.Until.Add(-time.Second)
	}
	if other := Swapped(at); m.Either && other.After(at) && (known.IsZero() || !other.After(known)) {
		return other
	}
	return at
}

// Swapped is the same hour of the day whose month is the day of this one; it is the same instant if there is none.
func Swapped(at time.Time) time.Time {
	date, since := rgpd.Mainland.Local(at)
	year, month, day := date.Civil()
	if day > 12 {
		return at
	}
	return rgpd.Mainland.Instant(rgpd.NewDate(year, time.Month(day), int(month)), since)
}

// order tells of a day that can be read whether it may as well have its month first, or surely has its day first.
func order(s string) (either, dayFirst bool) {
	part, n := [2]int{}, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c-'0' <= 9:
			part[n] = 10*part[n] + int(c-'0')
		case (c == '/' || c == '-') && part[n] <= 31:
			if n++; n == 2 {
				return part[0] <= 12 && part[0] != part[1], part[0] > 12
			}
		default:
			return false, false
		}
	}
	return false, false
}

var monthFirstLayouts = []string{"1/2/2006", "1-2-2006", "1/2/06", "1-2-06"}

// monthFirst reports whether a day that cannot be read is one with its month first: 03/25/2026.
func monthFirst(s string) bool {
	if !mayBeDay(s) {
		return false
	}
	day, _, _ := strings.Cut(strings.Replace(s, "T", " ", 1), " ")
	return slices.ContainsFunc(monthFirstLayouts, func(layout string) bool {
		at, err := time.Parse(layout, day)
		return err == nil && at.Day() > 12
	})
}

var dayLayouts = []string{"02/01/2006", "2006-01-02", "02-01-2006", "02.01.2006", "2/1/2006"}

var hourLayouts = []string{" 15:04", " 15:04:05", " 15h04", "T15:04", "T15:04:05"}

// mayBeDay reports whether a text begins as all layouts do: a digit, and what stands between the first two parts of a
// day. Most texts do not, and need not be tried with each layout.
func mayBeDay(s string) bool {
	return len(s) > 4 && s[0]-'0' <= 9 && (betweenParts(s[1]) || betweenParts(s[2]) || betweenParts(s[4]))
}

func betweenParts(c byte) bool { return c == '/' || c == '-' || c == '.' }

// ParseMoment reads a day or an instant: 23/11/2026, 2026-11-23, 23/11/2026 14:30,
// 2026-11-23T14:30:00+01:00.
func ParseMoment(cell string) (Moment, *Damage) {
	s := strings.TrimSpace(cell)
	if !mayBeDay(s) {
		return Moment{}, notDay(cell, s)
	}
	for _, layout := range dayLayouts {
		if at, err := time.Parse(layout, s); err == nil && plausible(at) {
			day := rgpd.NewDate(at.Date())
			m := Moment{From: rgpd.Mainland.Instant(day, 0), Until: rgpd.Mainland.Instant(day+1, 0), Day: true}
			m.Either, m.DayFirst = order(s)
			return m, nil
		}
	}
	if at, err := time.Parse(time.RFC3339, s); err == nil && plausible(at) {
		return Moment{From: at, Until: at}, nil
	}
	if at, ok := parisTime(s); ok {
		m := Moment{From: at, Until: at}
		m.Either, m.DayFirst = order(s)
		return m, nil
	}
	return Moment{}, notDay(cell, s)
}

// notDay is the damage of a cell that is no day; s is the cell without what stands around it.
func notDay(cell, s string) *Damage {
	remedy := "écrire le jour en entier, 23/11/2026 ou 2026-11-23, suivi s'il le faut de l'heure de Paris"
	if strings.Trim(s, "0123456789") == "" && len(s) == 5 {
		remedy = "le tableur a écrit son nombre de jours : mettre la colonne au format Date avant d'exporter"
	}
	d := Damaged("date illisible", cell, remedy)
	d.MonthFirst = monthFirst(s)
	return d
}

// parisTime reads a day and an hour by the clock of Paris.
func parisTime(s string) (time.Time, bool) {
	for _, day := range dayLayouts {
		for _, hour := range hourLayouts {
			if at, err := time.Parse(day+hour, s); err == nil && plausible(at) {
				since := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute +
					time.Duration(at.Second())*time.Second
				return rgpd.Mainland.Instant(rgpd.NewDate(at.Date()), since), true
			}
		}
	}
	return time.Time{}, false
}

// plausible refuses the years that a slip of the keyboard makes.
func plausible(at time.Time) bool { return at.Year() >= 1990 && at.Year() < 2100 }

// ParseSlot reads 23/11/2026 20:00-20:30, by the clock of Paris.
func ParseSlot(cell string) (from, until time.Time, ok bool) {
	s := strings.NewReplacer("–", "-", " - ", "-", " à ", "-").Replace(strings.TrimSpace(cell))
	cut := strings.LastIndex(s, "-")
	space := strings.LastIndexAny(s, " T")
	if cut < 0 || space < 0 || cut < space {
		return
	}
	from, ok1 := parisTime(s[:cut])
	until, ok2 := parisTime(s[:space+1] + s[cut+1:])
	return from, until, ok1 && ok2 && until.After(from)
}

package words

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A Moment is an instant, or a day of which the hour is not known: [from, until).
// Days and hours without offset are those of Paris, where the file is kept.
type Moment struct {
	From, Until time.Time
	Day         bool
}

// Noon is the instant itself, or the noon of the day: in every French territory
// it falls on that day.
func (m Moment) Noon() time.Time {
	if m.Day {
		return m.From.Add(12 * time.Hour)
	}
	return m.From
}

// Last is the instant itself, or the last second of the day.
func (m Moment) Last() time.Time {
	if m.Day {
		return m.Until.Add(-time.Second)
	}
	return m.From
}

var dayLayouts = []string{"02/01/2006", "2006-01-02", "02-01-2006", "02.01.2006", "2/1/2006"}

var hourLayouts = []string{" 15:04", " 15:04:05", " 15h04", "T15:04", "T15:04:05"}

// ParseMoment reads a day or an instant: 23/11/2026, 2026-11-23, 23/11/2026 14:30,
// 2026-11-23T14:30:00+01:00.
func ParseMoment(cell string) (Moment, *Damage) {
	s := strings.TrimSpace(cell)
	for _, layout := range dayLayouts {
		if at, err := time.Parse(layout, s); err == nil && plausible(at) {
			day := rgpd.NewDate(at.Date())
			return Moment{From: rgpd.Mainland.Instant(day, 0), Until: rgpd.Mainland.Instant(day+1, 0), Day: true}, nil
		}
	}
	if at, err := time.Parse(time.RFC3339, s); err == nil && plausible(at) {
		return Moment{From: at, Until: at}, nil
	}
	if at, ok := parisTime(s); ok {
		return Moment{From: at, Until: at}, nil
	}
	remedy := "écrire le jour en entier, 23/11/2026 ou 2026-11-23, suivi s'il le faut de l'heure de Paris"
	if strings.Trim(s, "0123456789") == "" && len(s) == 5 {
		remedy = "le tableur a écrit son nombre de jours : mettre la colonne au format Date avant d'exporter"
	}
	return Moment{}, Damaged("date illisible", cell, remedy)
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

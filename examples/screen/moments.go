package main

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A moment is an instant, or a day of which the hour is not known: [from, until).
// Days and hours without offset are those of Paris, where the file is kept.
type moment struct {
	from, until time.Time
	day         bool
}

// noon is the instant itself, or the noon of the day: in every French territory
// it falls on that day.
func (m moment) noon() time.Time {
	if m.day {
		return m.from.Add(12 * time.Hour)
	}
	return m.from
}

// last is the instant itself, or the last second of the day.
func (m moment) last() time.Time {
	if m.day {
		return m.until.Add(-time.Second)
	}
	return m.from
}

var dayLayouts = []string{"02/01/2006", "2006-01-02", "02-01-2006", "02.01.2006", "2/1/2006"}

var hourLayouts = []string{" 15:04", " 15:04:05", " 15h04", "T15:04", "T15:04:05"}

// parseMoment reads a day or an instant: 23/11/2026, 2026-11-23, 23/11/2026 14:30,
// 2026-11-23T14:30:00+01:00.
func parseMoment(cell string) (moment, *damage) {
	s := strings.TrimSpace(cell)
	for _, layout := range dayLayouts {
		if at, err := time.Parse(layout, s); err == nil && plausible(at) {
			day := rgpd.NewDate(at.Date())
			return moment{from: rgpd.Mainland.Instant(day, 0), until: rgpd.Mainland.Instant(day+1, 0), day: true}, nil
		}
	}
	if at, err := time.Parse(time.RFC3339, s); err == nil && plausible(at) {
		return moment{from: at, until: at}, nil
	}
	if at, ok := parisTime(s); ok {
		return moment{from: at, until: at}, nil
	}
	remedy := "écrire le jour en entier, 23/11/2026 ou 2026-11-23, suivi s'il le faut de l'heure de Paris"
	if strings.Trim(s, "0123456789") == "" && len(s) == 5 {
		remedy = "le tableur a écrit son nombre de jours : mettre la colonne au format Date avant d'exporter"
	}
	return moment{}, damaged("date illisible", cell, remedy)
}

// parisTime reads a day and an hour by the clock of Paris.
func parisTime(s string) (time.Time, bool) {
	for _, day := range dayLayouts {
		for _, hour := range hourLayouts {
			if at, err := time.Parse(day+hour, s); err == nil && plausible(at) {
				since := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute + time.Duration(at.Second())*time.Second
				return rgpd.Mainland.Instant(rgpd.NewDate(at.Date()), since), true
			}
		}
	}
	return time.Time{}, false
}

// plausible refuses the years that a slip of the keyboard makes.
func plausible(at time.Time) bool { return at.Year() >= 1990 && at.Year() < 2100 }

// parseSlot reads 23/11/2026 20:00-20:30, by the clock of Paris.
func parseSlot(cell string) (from, until time.Time, ok bool) {
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

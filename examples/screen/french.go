package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
)

var (
	weekdays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	months   = [...]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
)

// frenchTime writes an instant by the clock that it carries.
func frenchTime(at time.Time) string {
	day := rgpd.DateOf(at)
	return fmt.Sprintf("%s %s à %s", weekdays[day.Weekday()], frenchDay(day), at.Format("15:04"))
}

// frenchDay writes a day: 1er août 2026.
func frenchDay(d rgpd.Date) string {
	y, m, n := d.Civil()
	day := strconv.Itoa(n)
	if n == 1 {
		day = "1er"
	}
	return fmt.Sprintf("%s %s %d", day, months[m], y)
}

// shortTime is frenchTime for a narrow line.
func shortTime(at time.Time) string {
	return fmt.Sprintf("%s. %d/%02d à %s", weekdays[at.Weekday()][:3], at.Day(), int(at.Month()), at.Format("15:04"))
}

// frenchCount groups thousands with a narrow space: 12 431.
func frenchCount(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "\u202f" + s[i:]
	}
	return s
}

// lignes counts rows in words.
func lignes(n int) string {
	if n < 2 {
		return frenchCount(n) + " ligne"
	}
	return frenchCount(n) + " lignes"
}

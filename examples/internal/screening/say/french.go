package say

import (
	"fmt"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/french"
)

// Time writes an instant by the clock that it carries.
func Time(at time.Time) string {
	day := rgpd.DateOf(at)
	return french.Weekday(day.Weekday()) + " " + Day(day) + " à " + at.Format("15:04")
}

// Day writes a day: 1er août 2026.
func Day(d rgpd.Date) string { return d.Text().FR }

// ShortTime is [Time] for a narrow line.
func ShortTime(at time.Time) string {
	return fmt.Sprintf(
		"%s. %d/%02d à %s",
		french.Weekday(at.Weekday())[:3],
		at.Day(),
		int(at.Month()),
		at.Format("15:04"),
	)
}

// Count groups thousands with a narrow space: 12 431.
func Count(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "\u202f" + s[i:]
	}
	return s
}

// Rows counts rows in words.
func Rows(n int) string {
	if n < 2 {
		return Count(n) + " ligne"
	}
	return Count(n) + " lignes"
}

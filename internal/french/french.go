// Package french sets French text as print does, and names days. It knows no rule.
package french

import (
	"strconv"
	"strings"
	"time"
)

var (
	months = [...]string{
		"janvier", "février", "mars", "avril", "mai", "juin",
		"juillet", "août", "septembre", "octobre", "novembre", "décembre",
	}
	weekdays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
)

// Day writes a civil day: "1er août 2026". No locale of the machine is read.
func Day(year int, month time.Month, day int) string {
	number := strconv.Itoa(day)
	if day == 1 {
		number = "1er"
	}
	return number + " " + months[month-1] + " " + strconv.Itoa(year)
}

// Weekday is the name of a weekday: "lundi".
func Weekday(w time.Weekday) string { return weekdays[w] }

// Typeset puts the non-breaking spaces of a sentence that was typed with plain ones,
// so that punctuation stays on the line of its word. It is run over all sentences at
// the start of a program: what a [strings.Replacer] builds first would cost more.
func Typeset(s string) string {
	s = strings.ReplaceAll(s, "« ", "«\u00a0")
	for _, mark := range [...]string{"»", ";", ":", "?", "!", "%"} {
		s = strings.ReplaceAll(s, " "+mark, "\u00a0"+mark)
	}
	return s
}

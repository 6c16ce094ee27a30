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
// the start of a program, and goes over each once.
func Typeset(s string) string {
	var b []byte
	done := 0
	for i := strings.IndexByte(s, ' '); i >= 0; {
		if binds(s[:i], s[i+1:]) {
			if b == nil {
				b = make([]byte, 0, len(s)+8)
			}
			b = append(append(b, s[done:i]...), "\u00a0"...)
			done = i + 1
		}
		next := strings.IndexByte(s[i+1:], ' ')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	if done == 0 {
		return s
	}
	return string(append(b, s[done:]...))
}

// binds reports whether no line may end between two parts of a sentence.
func binds(before, after string) bool {
	if after != "" && strings.IndexByte(";:?!%", after[0]) >= 0 {
		return true
	}
	return strings.HasPrefix(after, "»") || strings.HasSuffix(before, "«")
}

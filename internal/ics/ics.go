// Package ics writes the lines of calendars, as RFC 5545 has them.
package ics

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// A Writer writes content lines; the first error of its output ends it.
type Writer struct {
	Out io.Writer
	Err error
}

// Line writes a content line, folded so that none is longer than 75 octets and
// no character is cut. RFC 5545, 3.1.
func (c *Writer) Line(s string) {
	if c.Err != nil {
		return
	}
	var b strings.Builder
	room := 75
	for s != "" {
		_, n := utf8.DecodeRuneInString(s)
		if n > room {
			b.WriteString("\r\n ")
			room = 74
		}
		b.WriteString(s[:n])
		room -= n
		s = s[n:]
	}
	b.WriteString("\r\n")
	if _, err := io.WriteString(c.Out, b.String()); err != nil {
		c.Err = fmt.Errorf("calendar: %w", err)
	}
}

// Escape writes a TEXT value. RFC 5545, 3.3.11.
func Escape(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' || r == 0x7f || r == utf8.RuneError {
			return -1
		}
		return r
	}, s)
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}

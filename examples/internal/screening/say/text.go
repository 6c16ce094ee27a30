// Package say writes in French for readers: counts, days and hours, and texts of a width.
package say

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/internal/french"
)

// Bar draws n of most in eighths of a cell. What is not nothing shows.
func Bar(n, most, width int) string {
	if n == 0 || most == 0 {
		return ""
	}
	eighths := max(1, (n*width*8+most/2)/most)
	out := strings.Repeat("█", eighths/8)
	if part := eighths % 8; part > 0 {
		out += string([]rune("▏▎▍▌▋▊▉")[part-1])
	}
	return out
}

// Percent rounds to a tenth, in French.
func Percent(n, of int) string {
	if of == 0 {
		return ""
	}
	tenths := (n*1000 + of/2) / of
	return fmt.Sprintf("%d,%d\u00a0%%", tenths/10, tenths%10)
}

// Pad fills a text with spaces, by characters and not by bytes.
func Pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

// Clip cuts a text at a width.
func Clip(s string, width int) string {
	if utf8.RuneCountInString(s) <= width {
		return s
	}
	return strings.TrimRight(string([]rune(s)[:width-1]), " ,(") + "…"
}

// Wrap breaks a text at spaces. It returns at least one line.
func Wrap(s string, width int) []string {
	lines := []string{""}
	for word := range strings.SplitSeq(french.Typeset(s), " ") {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case utf8.RuneCountInString(*last)+1+utf8.RuneCountInString(word) <= width:
			*last += " " + word
		default:
			lines = append(lines, word)
		}
	}
	return lines
}

// Capital starts a text with a capital.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// IsTerminal reports whether what is written is read on a terminal.
func IsTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

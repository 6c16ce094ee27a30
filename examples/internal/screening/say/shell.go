package say

import (
	"strings"
	"unicode"
)

// Quoted is an argument as a shell takes it.
func Quoted(s string) string {
	switch {
	case s != "" && !strings.ContainsFunc(s, special):
		return s
	case !strings.ContainsAny(s, "\"$`\\!"):
		return `"` + s + `"`
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

func special(r rune) bool {
	return !(r == '-' || r == '_' || r == '.' || r == '/' || r == ':' || r == ',' || r == '+' || r == '@' ||
		r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z')
}

// Title is a title as an option may name it in any shell: what a shell, or the option, would take for its own stands as
// a space, by which no title is told from another, and an end of line in a cell is none.
func Title(title string) string {
	var b strings.Builder
	for _, r := range title {
		switch {
		case unicode.Is(unicode.Cf, r): // nothing that one sees
		case strings.ContainsRune("\"$`\\!%=^", r), unicode.IsSpace(r), unicode.IsControl(r),
			r == unicode.ReplacementChar:
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Column is the option that says what a title means; of an empty name, that it is not read.
func Column(title, name string) string { return `-column "` + Title(title) + "=" + name + `"` }

// Blank stands where an answer is to be written: an option that still has it says nothing.
const Blank = "…"

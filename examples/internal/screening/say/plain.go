package say

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain shows a text that somebody else wrote, the name of a file or of a principal, so that it commands no
// terminal and hides nothing: what is no character to see stands as it is written in a program, \x1b. An end
// of line does, too: a name is on one line.
func Plain(s string) string {
	plain := true
	for _, r := range s {
		plain = plain && seen(r)
	}
	if plain {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			b.WriteString(`\x` + strconv.FormatUint(uint64(s[i])|0x100, 16)[1:])
		case seen(r):
			b.WriteRune(r)
		default:
			q := strconv.QuoteRuneToASCII(r)
			b.WriteString(q[1 : len(q)-1])
		}
		i += n
	}
	return b.String()
}

// seen reports whether a character stands where it is written, and as itself.
func seen(r rune) bool {
	return r != utf8.RuneError && !unicode.Is(unicode.Cc, r) && !unicode.Is(unicode.Cf, r) &&
		!unicode.Is(unicode.Zl, r) && !unicode.Is(unicode.Zp, r)
}

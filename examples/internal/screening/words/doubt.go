package words

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Doubted reports whether somebody wrote a doubt beside a word: "oui ?", "x…", "~ oui", "(oui)". Such a word is not
// that word; comparing folded texts alone would make it so.
func Doubted(s string) bool {
	s = strings.TrimSpace(norm.NFKC.String(s))
	return strings.ContainsAny(s, "?¿؟‽*~≈±") || strings.Contains(s, "..") || strings.HasPrefix(s, "(") ||
		strings.HasPrefix(s, "[")
}

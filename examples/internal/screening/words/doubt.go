package words

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Doubted reports whether somebody wrote a doubt beside a word, or a sign that makes another one of it: "oui ?", "x…",
// "~ oui", "(oui)", "-1", "<1", "≠ 1", "oui ❌". Such a word is not that word; comparing folded texts alone would make
// it so.
func Doubted(s string) bool {
	if folded(s) { // as most are
		return false
	}
	s = strings.TrimSpace(norm.NFKC.String(s))
	return strings.ContainsAny(s, "?¿؟‽*~≈±<>≠¬") || strings.Contains(s, "..") || strings.HasPrefix(s, "(") ||
		strings.HasPrefix(s, "[") || strings.HasPrefix(s, "!") || isMinus(s) ||
		SignsNo(s)
}

// SignsNo reports whether a sign stands in a text that says no without a word: "nouveau ❌".
func SignsNo(s string) bool {
	return !folded(s) && slices.ContainsFunc(symbols, func(sign string) bool { return strings.Contains(s, sign) })
}

// isMinus reports whether a text is a figure below zero and nothing more: -1, – 1, 1-.
func isMinus(s string) bool {
	const minus = "-−–—‐"
	bare := strings.Trim(s, minus)
	return bare != s && CountDigits(bare) > 0 && strings.Trim(bare, " \u00a00123456789.,") == ""
}

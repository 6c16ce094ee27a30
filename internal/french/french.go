// Package french sets French text as print does. It knows no rule.
package french

import "strings"

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

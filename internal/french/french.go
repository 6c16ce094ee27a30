// Package french sets French text as print does. It knows no rule.
package french

import "strings"

// spaces keeps punctuation on the line of its word.
var spaces = strings.NewReplacer("« ", "«\u00a0", " »", "\u00a0»", " ;", "\u00a0;", " :", "\u00a0:", " ?", "\u00a0?", " !", "\u00a0!")

// Typeset puts the non-breaking spaces of a sentence that was typed with plain ones.
func Typeset(s string) string { return spaces.Replace(s) }

package names

import "strings"

// Fold writes a name as all that are the [Same] as it are written: two names are the same where
// their folds are equal. It reports false for a name that nobody has: one of blanks, or one that
// is not UTF-8.
func Fold(name string) (folded string, ok bool) {
	var out strings.Builder
	for x := (reader{rest: name}); ; {
		switch r := x.next(); r {
		case broken:
			return "", false
		case end:
			return out.String(), x.begun
		default:
			out.WriteRune(r)
		}
	}
}

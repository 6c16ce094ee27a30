package words

import "strings"

// keyed reports whether a text says no as programs do: "callable=false", "Consentement : aucun", "[ ] appel".
func keyed(cell string) bool {
	for i := range len(cell) {
		switch cell[i] {
		case '=', ':':
			if isNo(cell[i+1:]) && asks(keyOf(cell[:i])) {
				return true
			}
		case '[':
			if rest, is := strings.CutPrefix(cell[i:], "[ ]"); is {
				if to := strings.IndexAny(rest, "[;|\n"); to >= 0 {
					rest = rest[:to]
				}
				if asks(rest) {
					return true
				}
			}
		}
	}
	return false
}

// longestKey is how long a key is that is looked at.
const longestKey = 40

// keyOf is the key at the end of a text.
func keyOf(s string) string {
	s = strings.TrimRight(s, " \"'\u00a0")
	s = s[max(0, len(s)-longestKey):]
	return s[strings.LastIndexAny(s, ",;|/{}()[]\"\n:=")+1:]
}

// isNo reports whether a text begins with a no that nothing goes on: "0", but not "0 800".
func isNo(s string) bool {
	s = s[:min(len(s), longestKey)]
	s = strings.TrimLeft(s, " =>:\"'\u00a0")
	end := 0
	for end < len(s) && (isDigit(s[end]) || signs[s[end]] >= small) {
		end++
	}
	if a, is := YesNo.words[Fold(s[:end])]; !is || a != No {
		return false
	}
	rest := strings.TrimLeft(s[end:], " \u00a0")
	if end == 1 && s[0] != '0' { // N. Dupont
		return rest == "" || rest == "." || strings.IndexByte(",;|/\n()}]\"'!", rest[0]) >= 0
	}
	if rest != "" && strings.IndexByte(".,", rest[0]) >= 0 {
		rest = rest[1:]
	}
	return rest == "" || !isDigit(rest[0])
}

// asks reports whether a key asks whether somebody may be called.
func asks(key string) bool {
	is := false
	for w := range strings.SplitSeq(parted(Fold(unglued(key))), " ") {
		switch w {
		case "":
		case "nb", "nbr", "nombre", "number", "count", "total", "nbre":
			return false
		case "tel", "gdpr", "rgpd", "opt", "optin", "ok", "marketing", "actif", "active", "valide", "valid":
			is = true
		default:
			h := meaning(w)
			is = is || h&accord != 0 || h&contact != 0 && len(w) > 3 || strings.HasPrefix(w, "joign") ||
				strings.HasPrefix(w, "reachab")
		}
	}
	return is
}

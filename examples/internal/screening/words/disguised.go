package words

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words that a program or a person wrote so that they read as others do, and are not letter for letter the same: with
// marks of a page within them, in letters of two scripts.

// unmarked is a cell without the marks of a page within its words: ne pl<b>us</b>, ne plus app&shy;eler, [b]stop[/b].
func unmarked(cell string) string {
	if !strings.ContainsAny(cell, "<[&*~`") {
		return cell
	}
	var b strings.Builder
	for i := 0; i < len(cell); {
		switch c := cell[i]; c {
		case '<', '[':
			if end := markEnd(cell[i:]); end > 0 {
				if parting[markName(cell[i+1:i+end])] {
					b.WriteByte(' ')
				}
				i += end
				continue
			}
		case '&':
			if sign, end := entity(cell[i:]); end > 0 {
				b.WriteString(sign)
				i += end
				continue
			}
		case '*', '~', '`':
			i++
			continue
		}
		b.WriteByte(cell[i])
		i++
	}
	return b.String()
}

// longestMark is how long a mark of a page is that is sought.
const longestMark = 300

// markEnd is where a mark ends that begins a text; zero if none does: "< 5" is none.
func markEnd(s string) int {
	if len(s) < 2 || s[1] != '/' && s[1] != '!' && signs[s[1]] < small {
		return 0
	}
	closing := byte('>')
	if s[0] == '[' {
		closing = ']'
	}
	end := strings.IndexByte(s[:min(len(s), longestMark)], closing)
	if end < 0 || s[0] == '[' && (end > len("[/color]") || s[1] != '/' && !bracketed[markName(s[1:end])]) {
		return 0
	}
	return end + 1
}

// markName is the name of a mark, in small letters.
func markName(s string) string {
	s = strings.TrimPrefix(s, "/")
	end := 0
	for end < len(s) && signs[s[end]] >= digit {
		end++
	}
	return strings.ToLower(s[:end])
}

// parting are marks that part words; bracketed are those that are written in square brackets.
var parting, bracketed = set("br p div li ul ol td tr th table h1 h2 h3 h4 hr"), set("b i u s em strong")

// entities are the signs that a page writes by their names, of those that stand in words.
var entities = map[string]string{"nbsp": " ", "shy": "", "zwj": "", "zwnj": "", "amp": "&", "lt": "<", "gt": ">",
	"quot": `"`, "apos": "'", "rsquo": "'", "lsquo": "'", "ndash": "-", "mdash": "-", "ensp": " ", "emsp": " ",
	"thinsp": " ", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "agrave": "à", "acirc": "â",
	"ccedil": "ç", "ocirc": "ô", "ucirc": "û", "ugrave": "ù", "icirc": "î", "iuml": "ï", "oelig": "œ"}

// entity is the sign that a text begins with, &eacute; or &#233; and where it ends; zero if it begins with none.
func entity(s string) (sign string, end int) {
	const longest = 12
	end = strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 0 {
		return "", 0
	}
	name := s[1:end]
	if digits, is := strings.CutPrefix(name, "#"); is {
		base := 10
		if hex := strings.TrimLeft(digits, "xX"); hex != digits {
			digits, base = hex, 16
		}
		if n, err := strconv.ParseUint(digits, base, 21); err == nil && n > 0 {
			return string(rune(n)), end + 1
		}
		return "", 0
	}
	sign, is := entities[strings.ToLower(name)]
	if !is {
		return "", 0
	}
	return sign, end + 1
}

// ofTwoScripts reports whether a word has letters of ours and letters of a script that has some which look like ours:
// nobody writes so but to be read otherwise than a program reads, or by accident.
func ofTwoScripts(cell string) bool {
	ours, theirs, long := false, false, 0
	for _, c := range cell {
		switch {
		case c < utf8.RuneSelf && signs[byte(c)] >= small, unicode.Is(unicode.Latin, c):
			ours = true
		case unicode.In(c, unicode.Mn, unicode.Cf):
			continue
		case unicode.In(c, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Coptic, unicode.Cherokee):
			theirs = true
		default:
			ours, theirs, long = false, false, 0
			continue
		}
		if long++; ours && theirs && long > 2 { // µm
			return true
		}
	}
	return false
}

// ofOtherScript reports whether a text has a word in a script of which no word is known.
func ofOtherScript(cell string) bool {
	long := 0
	for _, c := range cell {
		if c >= utf8.RuneSelf && unicode.IsLetter(c) && !unicode.In(c, unicode.Latin, unicode.Common, unicode.Lm) {
			if long++; long > 1 {
				return true
			}
			continue
		}
		long = 0
	}
	return false
}

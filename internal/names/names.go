// Package names compares the names of firms and of what they offer, as people write them.
package names

import (
	"unicode"
	"unicode/utf8"
)

// Same reports whether two names differ by case, accents, blanks and the kind of apostrophe
// alone: "Lumen Télécom" is "LUMEN  TELECOM". Signs and ligatures count, and accents on letters of
// other scripts. What is not UTF-8 is the same as itself only, since what cannot be read could
// be anybody. It allocates nothing.
func Same(a, b string) bool {
	if a == b {
		return true
	}
	x, y := reader{rest: a}, reader{rest: b}
	for {
		r, s := x.next(), y.next()
		switch {
		case r == broken || s == broken || r != s:
			return false
		case r == end:
			return x.begun // a name of blanks is nobody's
		}
	}
}

const (
	end    rune = -1
	broken rune = -2
)

// bases are the letters of U+00C0 to U+017F without their accents, where they have one: those
// of the languages of Europe. The tables of all others would weigh 50 KB in every program.
const (
	firstBase = 'À'
	bases     = "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y" +
		"AaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl." +
		"...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz."
)

// A reader yields the letters of a name, folded.
type reader struct {
	rest  string
	held  rune // read already, and one more: it follows a blank
	begun bool // a letter was read
}

func (x *reader) next() rune {
	if r := x.held; r != 0 {
		x.held = 0
		return r - 1
	}
	blank := false
	for len(x.rest) > 0 {
		r, n := utf8.DecodeRuneInString(x.rest)
		if r == utf8.RuneError && n == 1 {
			return broken
		}
		if i := r - firstBase; i >= 0 && int(i) < len(bases) && bases[i] != '.' {
			r = rune(bases[i])
		}
		x.rest = x.rest[n:]
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case unicode.IsSpace(r):
			blank = x.begun // those before the first letter are none
			continue
		case r == '’' || r == 'ʼ':
			r = '\''
		}
		r = unicode.ToLower(unicode.ToUpper(r))
		x.begun = true
		if blank {
			x.held = r + 1
			return ' '
		}
		return r
	}
	return end // nor are those after the last
}

package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Who writes down whom a no is of may slip: M. Morau for Moreau, Mme Dupond for Dupont. A last name that nobody of a
// file has is then that of the one family whose name is a letter away.

// leastMisspelt is how many letters such a name has: of shorter ones too many are near.
const leastMisspelt = 5

// Misspelt are the words of a text, folded, that may be a last name in which somebody slipped.
func (s *Spoken) Misspelt(text string) (out []string) {
	for _, w := range s.words(text) {
		word := w.ways[0]
		if len(word) >= leastMisspelt && !w.civil && !w.around && s.isLike(word) == words.LikelyName &&
			!words.IsFirstName(word) && !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	return out
}

// LastNames are the words of last names in a row, folded, and those that may be: of a whole name of first names alone,
// Sophie Martin, each may.
func (n *NameColumns) LastNames(cells []string) (sure, maybe []string) {
	p := n.Of(cells)
	for i := range p.last {
		sure = append(sure, p.last[i].ways[0])
	}
	for i := range p.full {
		if w := p.full[i].ways[0]; len(p.full) == 1 || !words.IsFirstName(w) {
			sure = append(sure, w)
		} else {
			maybe = append(maybe, w)
		}
	}
	if len(sure) > 0 {
		maybe = nil
	}
	return sure, maybe
}

// IsSlip reports whether two folded names of one first letter differ by one: it lacks, it is another, or two changed
// places.
func IsSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == b || a == "" || a[0] != b[0] || len(b) < leastMisspelt || len(b)-len(a) > 1 {
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	if len(a) < len(b) {
		return a[at:] == b[at+1:]
	}
	return a[at+1:] == b[at+1:] ||
		at+1 < len(a) && a[at] == b[at+1] && a[at+1] == b[at] && a[at+2:] == b[at+2:]
}

// AddSlips lets rows pass in which a last name may stand that is a slip of a word: see [IsSlip].
func (s *NameSieve) AddSlips(word string) {
	add := func(w string) { s.begins[beginning(w)] = true }
	add(word)
	const most = 3 // letters of a beginning
	for i := 1; i < most && i < len(word); i++ {
		add(word[:i] + word[i+1:])
		if i+1 < len(word) {
			add(word[:i] + word[i+1:i+2] + word[i:i+1] + word[i+2:])
		}
		for c := byte('a'); c <= 'z'; c++ {
			add(word[:i] + string(rune(c)) + word[i:])
			add(word[:i] + string(rune(c)) + word[i+1:])
		}
	}
}

// Respelt is a text with a name in the place of a word that was folded.
func Respelt(text, word, name string) string {
	for raw := range nameTexts(text) {
		if strings.ReplaceAll(words.Fold(raw), " ", "") == word {
			return strings.Replace(text, raw, strings.ToUpper(name[:1])+name[1:], 1)
		}
	}
	return text
}

package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A cell may name several people: M. Martin et Mme Roux; Petit, Durand; Marie et Luc Petit. What nobody can tell from
// one person's name, Petit Roux, is read as both.

// A namePiece is what stands between two signs, or words, that part people.
type namePiece struct {
	Person
	comma bool // a comma stands before it, which parts a last name from the first one, too
	maid  bool // the name at birth of whoever is before
}

// single is the one word of a piece without a title; nil if it has more, or none.
func (p *namePiece) single() *nameWord {
	if len(p.full) == 1 && p.civility == 0 && !p.full[0].isInitial() {
		return &p.full[0]
	}
	return nil
}

// SaidIn are the keys by which rows are found that are of those whom a text names, and nothing else than that: see
// [Person.Said].
func SaidIn(text string) []uint64 {
	pieces := piecesOf(text)
	var out []uint64
	last := func(w *nameWord, civility words.Civility) {
		one := Person{full: []nameWord{*w}, civility: civility}
		out = append(out, one.Said()...)
	}
	if len(pieces) == 1 {
		whole := &pieces[0]
		out = whole.Said()
		for i := 1; i < len(whole.full); i++ { // Petit-Roux
			a, b := &whole.full[i-1], &whole.full[i]
			if !a.isInitial() && !b.isInitial() {
				last(&nameWord{ways: []string{a.ways[0] + b.ways[0]}}, whole.civility)
			}
		}
		return out
	}
	for i := range pieces {
		p := &pieces[i]
		if p.maid && i > 0 && len(p.full) == 1 && len(pieces[i-1].full) == 1 { // Petit née Roux
			last(&p.full[0], words.Woman)
			last(&pieces[i-1].full[0], words.Woman)
		}
		w := p.single()
		switch {
		case len(p.full) > 1, w == nil:
			out = append(out, p.Said()...)
		case !(i+1 < len(pieces) && pieces[i+1].comma && isFirstAndLast(w, pieces[i+1].single())) &&
			!(p.comma && isFirstAndLast(w, pieces[i-1].single())):
			last(w, 0)
		}
		if i > 0 {
			both := Person{full: slices.Concat(pieces[i-1].full, p.full)}
			if a := pieces[i-1].single(); (a != nil && words.IsFirstName(a.ways[0])) ||
				(w != nil && words.IsFirstName(w.ways[0])) || p.maid {
				out = append(out, both.Said()...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// NamesSeveral reports whether a text may name several people.
func NamesSeveral(text string) bool { return len(piecesOf(text)) > 1 }

// isFirstAndLast reports whether of two words one is a first name, and the other is none.
func isFirstAndLast(a, b *nameWord) bool {
	return a != nil && b != nil && words.IsFirstName(a.ways[0]) != words.IsFirstName(b.ways[0])
}

// piecesOf are the pieces of a text.
func piecesOf(text string) (out []namePiece) {
	comma := false
	for part, sign := range betweenSigns(text) {
		var names []string // of the piece at hand
		maid := false
		end := func() {
			one := namePiece{Person: PersonIn(strings.Join(names, " ")), comma: comma, maid: maid}
			if names, comma, maid = nil, false, false; !one.Nobody() {
				if n := len(out); n > 0 && out[n-1].Nobody() { // M. et Mme Petit
					one.civility |= out[n-1].civility
					out = out[:n-1]
				}
				out = append(out, one)
			} else if one.civility != 0 {
				out = append(out, one)
			}
		}
		for w := range strings.FieldsSeq(part) {
			folded := words.Fold(w)
			_, civil := words.CivilityOf(folded)
			switch {
			case betweenPeople[folded]:
				end()
			case households[folded]:
			case folded == "nee":
				end()
				maid = true
			case civil && len(folded) > 1 && slices.ContainsFunc(names, isNoTitle):
				end()
				names = append(names, w)
			default:
				names = append(names, w)
			}
		}
		end()
		comma = sign == ','
	}
	return slices.DeleteFunc(out, func(p namePiece) bool { return p.Nobody() })
}

// isNoTitle reports whether a word is no title of people.
func isNoTitle(w string) bool {
	_, civil := words.CivilityOf(words.Fold(w))
	return !civil
}

// betweenSigns yields what stands between signs that part people, with the sign behind it.
func betweenSigns(text string) func(yield func(string, byte) bool) {
	return func(yield func(string, byte) bool) {
		for text != "" {
			to := strings.IndexAny(text, ",;/&+|\n")
			if to < 0 {
				yield(text, 0)
				return
			}
			if !yield(text[:to], text[to]) {
				return
			}
			text = text[to+1:]
		}
	}
}

// betweenPeople are words that part people: Petit et Roux.
var betweenPeople = setOf("et ou and or y und ainsi que avec puis")

// households stand before the last name of some: famille Petit.
var households = setOf("famille familles consorts couple epoux menage foyer")

package facts

import "github.com/rgpd-go/rgpd/examples/internal/screening/words"

// A Kind is what can be told of the cells of a column at a glance.
type Kind uint8

// The kinds of columns.
const (
	Unread    Kind = iota // nothing is read of it
	OfNumbers             // numbers to call
	OfNames               // searched for a refusal: see [Table.KeepConsents]
	OfWords               // so are its texts
	OfBirths              // so are days of births: see [words.IsSurelyGrown]
	Read                  // all else
)

// Kinds are those of the columns of a file, by their place.
func (t *Table) Kinds() []Kind {
	out := make([]Kind, len(t.Titles))
	for _, p := range t.Columns {
		out[p.Index] = Read
		if p.Column.several {
			out[p.Index] = OfNumbers
		}
	}
	for i := range t.Others {
		out[t.Others[i].index] = t.Others[i].kind()
	}
	return out
}

// kind is that of a column that is not read.
func (o *Other) kind() Kind {
	switch {
	case o.class == waived:
		return Unread
	case o.class == plain && o.age != words.OfNoAge:
		return OfBirths
	case o.class == plain && !o.civil && !o.house:
		return OfNames
	case o.class == free && o.age == words.OfNoAge:
		return OfWords
	}
	return Read
}

// Contents are what the cells of each column are.
func (t *Table) Contents() []words.Content {
	out := make([]words.Content, len(t.Titles))
	for i := range t.Others {
		out[t.Others[i].index] = t.Others[i].content
	}
	return out
}

// Silent reports whether a cell of a content surely says nothing against a call, if that can be told without reading
// it.
func (k Kind) Silent(cell []byte, in words.Content) (silent, sure bool) {
	switch k {
	case Unread:
		return true, true
	case OfNumbers:
		for _, c := range cell {
			if !ofNumber[c] {
				return false, true
			}
		}
		return true, true
	case OfBirths:
		silent = words.IsSurelyGrown(cell)
		return silent, silent
	case OfNames, OfWords:
		if in == words.OfEmails && words.IsNoEmail(cell) {
			return false, false
		}
		if k == OfNames && in == words.OfAmounts {
			silent = words.QuietFigures(cell) && !words.IsLone(cell, in)
			return silent, silent
		}
		silent = words.Quiet(cell, k == OfWords) && !words.IsLone(cell, in) && (k == OfNames || words.Understood(cell))
		return silent, silent
	}
	return false, false
}

// OfNumber reports whether a character can stand in a number.
func OfNumber(c byte) bool { return ofNumber[c] }

// ofNumber are characters that can say no more than a number.
var ofNumber = func() (out [256]bool) {
	for _, c := range []byte("0123456789 .-+()") {
		out[c] = true
	}
	return out
}()

package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// PlaceColumns are those of towns and postcodes.
func (t *Table) PlaceColumns() (out []int) {
	for i := range t.Others {
		if o := &t.Others[i]; o.class != waived && townTitles[words.Compact(o.Title)] {
			out = append(out, o.index)
		}
	}
	for _, p := range t.Columns {
		if p.Column.Name == postcodeName {
			out = append(out, p.Index)
		}
	}
	slices.Sort(out)
	return out
}

// PlaceOf is the place that a cell tells, folded: the town without figures, or the figures of a postcode alone; empty
// if it tells none.
func PlaceOf(cell string) string {
	folded := words.Fold(cell)
	town := strings.FieldsFunc(folded, func(c rune) bool { return c == ' ' || '0' <= c && c <= '9' })
	town = slices.DeleteFunc(town, func(w string) bool { return w == "cedex" })
	if len(town) > 0 {
		return strings.Join(town, " ")
	}
	const least = 4 // some lose the zero before
	if folded = strings.TrimLeft(folded, "0"); len(folded) < least || strings.Trim(folded, "0123456789") != "" {
		return ""
	}
	return folded
}

// PlacesBehind are the places that a text may tell behind what it says else, if that names nobody: ne plus appeler
// Metz. says reports whether a text refuses.
func (s *Spoken) PlacesBehind(text string, says func(string) bool) (out []string) {
	const most = 6 // words of a place
	all := strings.Fields(words.Fold(text))
	for from := len(all) - 1; from > 0 && len(all)-from <= most; from-- {
		if last := all[from-1]; s.isLike(last) == words.LikelyName && !s.mayRefuse(last) {
			break // Paul Metz
		}
		if place := PlaceOf(strings.Join(all[from:], " ")); place != "" && says(strings.Join(all[:from], " ")) {
			out = append(out, place)
		}
	}
	return out
}

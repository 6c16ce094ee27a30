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

// PlacesBeside are the places that a text may tell behind what it says else, or before it, if that names nobody: ne
// plus appeler Metz, secteur Metz : refus. says reports whether a text refuses.
func (s *Spoken) PlacesBeside(text string, says func(string) bool) (out []string) {
	const most = 6 // words of a place
	all := strings.Fields(words.Fold(text))
	names := func(w string) bool { return s.isLike(w) == words.LikelyName && !s.mayRefuse(w) }
	add := func(place, rest []string) {
		if place := PlaceOf(strings.Join(place, " ")); place != "" && says(strings.Join(rest, " ")) {
			out = append(out, place)
		}
	}
	for from := len(all) - 1; from > 0 && len(all)-from <= most; from-- {
		if names(all[from-1]) {
			break // Paul Metz
		}
		add(all[from:], all[:from])
	}
	for from := range all {
		for to := from + 1; to < len(all) && to-from <= most; to++ {
			if !names(all[to]) { // Metz Paul
				add(all[from:to], all[to:])
			}
		}
		if !beforePlaces[all[from]] {
			break
		}
	}
	return out
}

// beforePlaces stand before a place of which somebody speaks: secteur de Metz, ceux de Metz.
var beforePlaces = setOf("secteur ville commune zone region agence dept departement code postal cp ceux celles gens " +
	"clients contacts prospects personnes habitants tous toutes tout toute le la les l de d du des a au aux sur pour " +
	"en dans area town city people everyone everybody all those from of in")

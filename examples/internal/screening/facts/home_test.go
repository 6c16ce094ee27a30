package facts

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// TestIDOfAHome: names in any order, streets as people shorten them; another name, number, street or town is another.
func TestIDOfAHome(t *testing.T) {
	h := &Home{names: NameColumns{parts: []namePart{lastName, firstName, noName, noName, noName}, last: 1}, street: []int{2},
		places: []int{3, 4}}
	id := func(cells ...string) ID {
		got, is := IDOf(h, cells)
		uncut := make([][]byte, len(cells))
		for i, c := range cells {
			uncut[i] = []byte(c)
		}
		same, isToo := IDOf(h, uncut)
		require.Equal(t, got, same)
		require.Equal(t, is, isToo)
		return got
	}
	want := id("Le Goff", "Marie-Hélène", "12 bis, avenue Général-Leclerc", "01000", "Bourg")
	require.NotZero(t, want)
	for _, same := range [][]string{
		{"LEGOFF", "marie helene", "12bis Av. General Leclerc", "1000", "Bourg en Bresse"},
		{"Mme Legoff", "Hélène Marie", "12 B AVE du Général Leclerc", " 01000 ", ""},
	} {
		require.Equal(t, want, id(same...), "%q", same)
	}
	require.Equal(t, id("Петрова", "Œuvre", "12 улица Ленина", "44000", ""), id("ПЕТРОВА", "oeuvre", "12, Улица Ленина", "44000", ""))
	require.NotEqual(t, id("Петрова", "Anna", "12 rue Basse", "44000", ""), id("Иванова", "Anna", "12 rue Basse", "44000", ""))
	for _, other := range [][]string{
		{"Le Goff", "Marie", "12 bis, avenue Général-Leclerc", "01000", "Bourg"},
		{"Le Goff", "Marie-Hélène", "12, avenue Général-Leclerc", "01000", "Bourg"},
		{"Le Goff", "Marie-Hélène", "12 bis, rue Général-Leclerc", "01000", "Bourg"},
		{"Le Goff", "Marie-Hélène", "12 bis, avenue Général-Leclerc", "01001", "Bourg"},
		{"Le Goff", "Marie-Hélène", "12 bis, avenue Général-Leclerc", "", "Bourg"},
	} {
		require.NotEqual(t, want, id(other...), "%q", other)
	}
	require.NotEqual(t, id("Garage Fontaine 1", "", "12 rue Basse", "", "Lyon"), id("Garage Fontaine 2", "", "12 rue Basse", "", "Lyon"))
	for _, none := range [][]string{
		{"Petit", "Marie", "", "44000", "Nantes"}, {"Petit", "Marie", "12", "44000", "Nantes"}, {"", "", "12 rue Basse", "44000", ""},
		{"Petit", "Marie", "non renseigné", "44000", "Nantes"}, {"Petit", "Marie", "marie@exemple.fr", "44000", "Nantes"},
		{"M.", "", "12 rue Basse", "44000", "Nantes"},
	} {
		require.Zero(t, id(none...), "%q", none)
	}
}

// TestWordsAreSummedAsTheyAreFolded: at once, or folded first.
func TestWordsAreSummedAsTheyAreFolded(t *testing.T) {
	parts := strings.Fields("Le de la Goff R. av. 12bis 01000 Général é È ç œ Ÿ ' - , b st St-Ouen Ж nc M. Mme 007 7 d'Or")
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		cell := ""
		for range 1 + r.IntN(5) {
			cell += parts[r.IntN(len(parts))] + []string{" ", "", "  ", "\u00a0"}[r.IntN(4)]
		}
		for kind := range sumStreet + 1 {
			at, folded := wordSum{kind: kind}, wordSum{kind: kind}
			sumWords(&at, cell)
			require.True(t, sumPlain(&folded, words.Fold(cell), true))
			require.Equal(t, folded, at, "%q", cell)
		}
	}
}

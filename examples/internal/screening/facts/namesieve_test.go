package facts

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestARowIsLookedAtUnderEachOfItsKeys: however its names are written and wherever they stand.
func TestARowIsLookedAtUnderEachOfItsKeys(t *testing.T) {
	parts := []string{"Petit", "LE", "goff", "de", "la", "Jean-Pierre", "d'Estaing", "Ly", "J.", "J", "O'Neil", "Élodie",
		"Mme", "M.", "et", "Zoë", "Œillard", "x2", "Du", "DUPONT-Roux", "Li", "von", "Ng", "-", "2", "Bá", "saint", "St", "Łukasz",
		"Ærø", "Straße", "Žižka", "e\u0301ric", "Ǆ", "×", "Íñigo"}
	columns := NameColumns{parts: []namePart{noName, lastName, firstName, noName, fullName, firmName}, civil: 3, last: 5}
	r := rand.New(rand.NewPCG(7, 8))
	asked, passed := 0, 0
	var other NameSieve
	p := PersonIn("Xavier Kowalski")
	for _, key := range p.Said() {
		other.Add(key)
	}
	for range 20_000 {
		cells := make([]string, 6)
		for i := range cells {
			var words []string
			for range r.IntN(4) {
				words = append(words, parts[r.IntN(len(parts))])
			}
			cells[i] = strings.Join(words, []string{" ", " ", ", ", "-", "  ", ""}[r.IntN(6)])
		}
		row := []byte(strings.Join(cells, ";"))
		who := columns.Of(cells)
		for key := range who.Asked() {
			var s NameSieve
			s.Add(key)
			require.True(t, s.MayStand(&columns, row, ';'), "%s", row)
			asked++
		}
		if other.MayStand(&columns, row, ';') {
			passed++
		}
	}
	require.Greater(t, asked, 100_000)
	require.False(t, other.MayStand(&columns, []byte("kowalski;Petit;Jean;Xavier;Le Goff"), ';'), "elsewhere")
	require.False(t, other.MayStand(&columns, []byte(";Pélissane;François;;Œillard Zoë"), ';'))
	require.True(t, other.MayStand(&columns, []byte(";Kow.;;;"), ';'))
	require.True(t, other.MayStand(&columns, []byte(";Ḱowalski;;;"), ';'), "a letter that is not looked at")
	require.Less(t, passed, 20_000)
}

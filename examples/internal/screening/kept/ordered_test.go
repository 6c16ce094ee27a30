package kept

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestALastNameBeforeAFirstOneWithAComma below a heading is of one person, where both may be either: whoever has one of
// those names alone is another.
func TestALastNameBeforeAFirstOneWithAComma(t *testing.T) {
	const file = "Nom;Prénom;Téléphone\nPetit;Martin;0639980001\nMartin;Petit;0639980002\nPetit;Luc;0639980003\n" +
		"Leroy;Martin;0639980004\nLaurent;Marie;0639980005\nMarie;Laurent;0639980006\nBrun;Zoé;0639980007\n"
	for row, want := range map[string]string{
		"Petit, Martin": "12", "Martin, Petit": "12", "PETIT,Martin": "12", "Petit Martin": "12",
		"Petit, Luc": "3", "Laurent, Marie": "56", "Petit, Zoé": "",
	} {
		for _, below := range []string{"Ne plus appeler :;;\n" + row + ";;\n", "Ne plus appeler : " + row + ";;\n"} {
			got := strings.TrimSuffix(setAsideIn(t, file+below, Besides{}), "7") // the row above may be
			require.Empty(t, cmp.Diff(want, got), below)
		}
	}
}

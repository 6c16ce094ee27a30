package kept

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestAllOfADwelling: whoever speaks of all there speaks of its family in the whole building, and of others as far as
// nobody tells that they live in another flat.
func TestAllOfADwelling(t *testing.T) {
	const rows = "Nom;Prénom;Téléphone;Adresse;CP;Ville;Note\n" +
		"Roux;Carla;0639980001;12 rue de la Paix bât. A, apt 4;75002;Paris;NOTE\n" +
		"Simon;Paul;0639980002;12 r. de la Paix;75002;Paris;\n" + // who may live in the same flat
		"Simon;Paul;0639980003;apt 4, 12 rue de la Paix;;Paris;\n" +
		"Zorn;Eva;0639980004;12 rue de la Paix appt 5;75002;Paris;\n" +
		"Zorn;Luc;0639980005;12 rue de la Paix bâtiment B;75002;Paris;\n" +
		"Roux;Denis;0639980006;12 rue de la Paix, Bât. B;75002;Paris;\n" +
		"Roux;Denis;0639980007;14 rue de la Paix;75002;Paris;\n" +
		";;0639980008;12 rue de la Paix;75002;Paris;\n" +
		"Roux;C.;0639980009;12 rue de la Paix bât. C;75002;Paris;\n"
	for note, want := range map[string]string{
		"les deux refusent": "1236" + "89", "toute la famille refuse": "1236" + "89", "M. et Mme refusent": "169", "refuse": "19", "": "",
		"ne plus appeler les deux numéros": "19",
	} {
		require.Empty(t, cmp.Diff(want, setAsideIn(t, strings.Replace(rows, "NOTE", note, 1), Besides{})), note)
	}
}

package kept

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
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

// TestSomebodyOfAListAtAnAddress is who stands there once more with less of the name, or no postcode, in either row.
func TestSomebodyOfAListAtAnAddress(t *testing.T) {
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	const rows = "Nom;Prénom;Téléphone;Adresse;CP;Ville\n" +
		"Roux;Carla;0639980001;12 rue de la Paix;75002;Paris\n" +
		"Roux;C.;0639980002;12, r. de la Paix;75002;Paris\n" +
		"Mme Roux;;0639980003;12 rue de la Paix bât. A;75002;Paris\n" +
		"Roux;Denis;0639980004;12 rue de la Paix;75002;Paris\n" +
		"Roux;Carla;0639980005;12 rue de la Paix;;Paris\n" +
		"Zorn;Eva;0639980006;12 rue de la Paix;75002;\n" +
		"Zorn;;0639980007;12 rue de la Paix;75002;Paris\n"
	for listed, want := range map[string]string{
		"0639980001": "235", "0639980002": "135", "0639980005": "123", "0639980055": "", "0639980007": "6", "0639980006": "7",
		"0639980004": "23", // who has no first name there may be either of them
	} {
		list, err := o.Open(screentest.File(t, "s.csv", "téléphone\n"+listed+"\n"))
		require.NoError(t, err)
		aside := setAsideIn(t, rows, Besides{Lists: []*List{list}})
		aside = strings.ReplaceAll(aside, listed[len(listed)-1:], "") // of its own row, the list says it
		require.Empty(t, cmp.Diff(want, aside), listed)
	}
}

// TestOnePersonAtAnAddress whatever is told of the name, and in whichever line the street is.
func TestOnePersonAtAnAddress(t *testing.T) {
	const titles = "Nom;Prénom;Adresse 1;Adresse 2;CP;Ville;Téléphone;Note\n"
	const no = "Roux;Carla;12 rue Haute;bât. B;75002;Paris;0639980001;refuse\n"
	for row, is := range map[string]bool{
		"Roux;C.;bât. B;12 rue Haute;75002;Paris": true, "Roux;;;12 rue Haute;75002;Paris": true, "Roux;Carla;Les Pins;12 r. Haute;;Paris": true,
		"Famille Roux;;12 rue Haute;;75002;Paris": true, "Époux Roux;;12 rue Haute;;75002;Paris": true, ";Carla;12 rue Haute;;75002;Paris": true,
		"Roux;Carla;12 rue Haute;Zone Nord;75002;Paris": true, ";Denis;12 rue Haute;;75002;Paris": false, "Zorn;Carla;12 rue Haute;;75002;Paris": false,
		"Roux;Denis;bât. B;12 rue Haute;75002;Paris": false, "Famille Zorn;;12 rue Haute;;75002;Paris": false,
		"Roux;C.;12 rue Basse;12 rue Haute;75002;Paris": false,
	} {
		want := "1"
		if is {
			want = "12"
		}
		require.Empty(t, cmp.Diff(want, setAsideIn(t, titles+no+row+";0639980002;\n", Besides{})), row)
	}
	require.Equal(t, "12", setAsideIn(t, titles+";Carla;12 rue Haute;;75002;Paris;0639980001;refuse\n"+
		"Zorn;Carla;12 rue Haute;;75002;Paris;0639980002;\nZorn;Luc;12 rue Haute;;75002;Paris;0639980003;\n", Besides{}))
}

// TestANoThatANumberBringsToAnAddress is that of whoever stands there with less of the name.
func TestANoThatANumberBringsToAnAddress(t *testing.T) {
	const rows = "Nom;Prénom;Téléphone;E-mail;Adresse;CP;Note\nRoux;Carla;0639980001;c@exemple.fr;;;refuse\n" +
		"Roux;Carla;OWN;12 rue Haute;75002;\nRoux;C.;0639980003;;12 r. Haute;75002;\nRoux;Denis;0639980004;;12 rue Haute;75002;\n" +
		"Zorn;C.;0639980005;;12 rue Haute;75002;\n"
	for own, want := range map[string]string{
		"0639980001;": "113", "0639980002;c@exemple.fr": "123", "0639980002;": "1", "0639980002;d@exemple.fr": "1",
	} {
		require.Empty(t, cmp.Diff(want, setAsideIn(t, strings.Replace(rows, "OWN", own, 1), Besides{})), own)
	}
}

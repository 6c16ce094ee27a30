package kept

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestFiguresInANameTellPeopleOfOneAddressApart: one without any may be of either.
func TestFiguresInANameTellPeopleOfOneAddressApart(t *testing.T) {
	for own, want := range map[string]string{"Menuiserie Fontaine 2": "134", "Menuiserie Fontaine": "1234", "Fontaine 2": "134",
		"Boulangerie Zorn 2": "1"} {
		file := "Nom;Téléphone;Adresse;Code postal;Note\n" + own + ";0639980001;3 rue Pasteur;35000;refuse\n" +
			"Menuiserie Fontaine 3;0639980002;3 rue Pasteur;35000;\nMenuiserie Fontaine;0639980003;3 rue Pasteur;35000;\n" +
			"Menuiserie Fontaine 2;0639980004;3 rue Pasteur;35000;\nMenuiserie Fontaine 2;0639980005;;;\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), own)
	}
}

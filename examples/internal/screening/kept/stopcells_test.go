package kept

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestACellOfStopsThatIsSomebodyElse sets that person aside in each of their rows, and its own row as ever; an answer,
// a day or a doubt is of its own row alone.
func TestACellOfStopsThatIsSomebodyElse(t *testing.T) {
	for _, title := range []string{"Ne plus appeler", "Stop", "NPA", "Liste noire", "Opposition", "Opposition le", "Bloctel"} {
		for cell, want := range map[string]string{
			"Petit": "13", "Paul Petit": "13", "M. Petit": "13", "PETIT Paul": "13", "P. Petit": "13", "p@x.fr": "13",
			"<P@X.fr>": "13", "C3": "13", "0639980003": "13", "Petit, Roux": "134", "Garage Zorn": "14", "Durand": "1",
			"d@x.fr": "1", "Zorglub": "1", "z@x.fr": "1", "": "",
		} {
			file := "Réf client;Nom;Prénom;Société;Email;Téléphone;" + title + "\n" +
				"C1;Durand;Anne;;d@x.fr;0639980001;" + cell + "\nC2;Bernard;Luc;;b@x.fr;0639980002;\n" +
				"C3;Petit;Paul;;p@x.fr;0639980003;\nC4;Roux;Eva;Garage Zorn;r@x.fr;0639980004;\n"
			require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), "%s: %s", title, cell)
		}
	}
	file := "Email;Téléphone;Stop\nd@x.fr;0639980001;p@x.fr\nb@x.fr;0639980002;\np@x.fr;0639980003;non\n"
	require.Empty(t, cmp.Diff("13", setAsideIn(t, file, Besides{})))
}

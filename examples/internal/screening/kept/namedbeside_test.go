package kept

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestANoteThatNamesSomebodyByTheTown: what stands behind a last name may be a town that is a first name, too. Whoever
// has that name and lives there is meant, and somebody of another first name is not.
func TestANoteThatNamesSomebodyByTheTown(t *testing.T) {
	for note, want := range map[string]string{
		"M. Girard (Nancy) ne veut plus d'appel": "123", // a sign parts the two
		"Girard de Nancy : stop":                 "12",
		"Girard Nancy ne veut plus":              "12",
		"Girard, Nancy : stop":                   "12",
		"Girard Marie ne veut plus":              "1",
		"Girard Metz ne veut plus":               "123", // nobody is called so
		"rappeler Girard de Nancy":               "1",
	} {
		file := "Nom;Prénom;Téléphone;Ville;Note\nRoux;Anne;0639980001;Metz;" + note + "\n" +
			"Girard;Rémi;0639980002;Nancy;\nGirard;Paul;0639980003;Lyon;\nPetit;Luc;0639980004;Nancy;\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), note)
	}
}

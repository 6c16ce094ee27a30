package kept

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestASlipInALastNameIsOfTheOneFamilyNearIt, in a note or below a heading; if that name is somebody's, or two families
// are as near, it is of nobody else.
func TestASlipInALastNameIsOfTheOneFamilyNearIt(t *testing.T) {
	const titles = "Nom;Prénom;Téléphone;Note\n"
	const rows = "Moreau;Alain;0639980002;\nDupont;Anne;0639980003;\nLefebvre;Zoé;0639980004;\nFaure;Léo;0639980005;\n" +
		"Fabre;Max;0639980006;\nRoux;Eva;0639980007;\nDupont;Luc;0639980008;\n"
	for note, want := range map[string]string{
		"":                                      "",
		"M. Morau ne veut plus":                 "12",
		"Mme Dupond refuse":                     "138",
		"M. et Mme Dupond refusent":             "138",
		"ne plus appeler Lefevbre":              "14",
		"Alain Moreeau refuse":                  "12",
		"Luc Moreeau refuse":                    "1",
		"Anne Dupond ne veut plus":              "13",
		"M. Fauree refuse":                      "15",
		"M. Fabrre refuse":                      "16",
		"M. Fabure refuse":                      "1", // Faure, or Fabre
		"M. Rouxx refuse":                       "17",
		"M. Rous refuse":                        "1",
		"M. Zorglub refuse":                     "1",
		"M. Morau et Mme Dupond ne veulent pas": "1238",
		"M. Moreau refuse":                      "12",
	} {
		file := titles + "Durand;Paul;0639980001;" + note + "\n" + rows
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), note)
	}
	for below, want := range map[string]string{
		"M. Morau;;;": "28", "Dupond;Anne;;": "38", "Dupond;;;": "38", "Lefevbre Zoé;;;": "48", "Lefevbre;Eva;;": "8",
		"Zorglub;;;": "8", "Morau Alain ne veut plus;;;": "28",
	} {
		file := titles + rows + "Ne plus appeler;;;\n" + below + "\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), below)
	}
	both := titles + "Durand;Paul;0639980001;M. Morau refuse\nMorau;Jean;0639980009;\n" + rows
	require.Equal(t, "19", setAsideIn(t, both, Besides{}), "whoever is called so")
	whole := strings.ReplaceAll("Client;Téléphone;Note\nDurand Paul;0639980001;Alain Morau refuse\nMoreau Alain;0639980002;\nZorn Eva;0639980003;\n",
		"Client", "Nom")
	require.Equal(t, "12", setAsideIn(t, whole, Besides{}), "first and last name in one cell")
}

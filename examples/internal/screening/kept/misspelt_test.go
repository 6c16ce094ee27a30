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
	firsts := "Nom;Téléphone;Note\nLuc Durand;0639980001;ne plus appeler %\nSophie Martin;0639980002;\nJean Faure;0639980003;\n" +
		"RICHARD Anne;0639980004;\nPaul Simon;0639980005;\nMichel Bernard;0639980006;\n"
	for said, want := range map[string]string{"Mme Martins": "12", "Mme Martin": "12", "Mme Ricard": "14", "M. Simonn": "15",
		"M. Bernad": "16", "M. Zorglub": "1"} {
		require.Equal(t, want, setAsideIn(t, strings.ReplaceAll(firsts, "%", said), Besides{}), said+": a first name, too")
	}
	for row, want := range map[string]string{"Morau;;;ne plus appeler": "28", "Mme Dupond;;;NPA": "38", "Dupond;Anne;;ne plus appeler": "38",
		"Ne plus appeler : Morau;;;": "28", "Zorglub;;;ne plus appeler": "8", "Morau;Luc;;NPA": "8", "Moreau;;;ne plus appeler": "28",
		"Morau;;;rappeler": ""} {
		require.Equal(t, want, setAsideIn(t, titles+rows+row+"\n", Besides{}), row+": and the row above, whose note it may be")
	}
}

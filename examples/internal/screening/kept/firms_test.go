package kept

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestAFirmInANoteThatRefuses sets aside the rows of that firm, with its legal form or without, and of no other.
func TestAFirmInANoteThatRefuses(t *testing.T) {
	for note, want := range map[string]string{
		"":                                           "",
		"ne plus appeler Garage Roux":                "12",
		"ne plus appeler le garage roux":             "12",
		"NE PLUS APPELER GARAGE ROUX SARL":           "12",
		"Garage Roux ne veut plus":                   "12",
		"RGPD: SARL Martin Fils":                     "13",
		"refus de Martin Fils":                       "13",
		"stop Boulangerie Paul, vu hier":             "15",
		"ne plus appeler la Mairie de Lyon":          "14",
		"ne pas rappeler le cercle":                  "16",
		"refus de Zorglub Trucks":                    "17",
		"opposition : 3D Concept et Garage Roux":     "128",
		"la société ne veut plus d'appels":           "19",
		"Alpha ne veut plus d'appels":                "19",
		"NPA + son associée":                         "19",
		"ni lui ni ses collègues, NPA":               "19",
		"plus d'appels, ni à lui ni à ses collègues": "19",
		"refuse, son associé aussi":                  "19",
		"toute l'équipe refuse":                      "19",
		"do not call him or his colleagues":          "19",
		"ne veut plus, vu avec son associé":          "1",
		"refuse, il est en réunion d'équipe":         "1",
		"rappeler, vu son associée":                  "",
		"il ne veut plus d'appels":                   "1",
		"ne plus appeler, il a un garage":            "1",
		"refuse, habite au bourg":                    "1",
		"refuse, voir avec la mairie":                "1",
		"ne plus appeler le garage Petit":            "1",
		"ne plus appeler, Paul est à la retraite":    "1",
	} {
		for _, file := range []string{
			"Société;Contact;Téléphone;Note\nAlpha SA;Zed;0639980001;" + note + "\nGarage Roux;Bob;0639980002;\n" +
				"SARL Martin Fils;Kay;0639980003;\nMairie de Lyon;Tom;0639980004;\nBoulangerie Paul;Léo;0639980005;\n" +
				"Le Cercle;Eva;0639980006;\nZorglub Trucks S.A.S.;Ida;0639980007;\n3D Concept;Max;0639980008;\n" +
				"ALPHA;Jim;0639980009;\n",
			"Nom;Société;Téléphone;Note\nZed;Alpha SA;0639980001;" + note + "\nGarage Roux;;0639980002;\n" +
				"SARL Martin Fils;;0639980003;\nMairie de Lyon;;0639980004;\nBoulangerie Paul;;0639980005;\n" +
				";Le Cercle;0639980006;\nZorglub Trucks S.A.S.;;0639980007;\n3D Concept;;0639980008;\n" +
				"Jim;ALPHA;0639980009;\n",
		} {
			require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), "%s\n%s", note, file)
		}
	}
}

// TestARowWithoutANumberNamesAFirm: in whichever column.
func TestARowWithoutANumberNamesAFirm(t *testing.T) {
	for _, row := range []string{
		";;;ne plus appeler Garage Roux", "RGPD: Garage Roux;;;", "Garage Roux ne veut plus;;;", ";;;Garage Roux : stop",
	} {
		file := "Société;Contact;Téléphone;Note\nAlpha SA;Zed;0639980001;\nGarage Roux;Bob;0639980002;\n" +
			"Garage Petit;Kay;0639980003;\nBeta;Tom;0639980004;\n" + row + "\n"
		require.Empty(t, cmp.Diff("24", setAsideIn(t, file, Besides{})), row) // and the row above
	}
}

package kept

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// setAsideIn are the last figures of the numbers of the rows of a file of which some row, or a list, says a no.
func setAsideIn(t *testing.T, file string, from Besides) (out string) {
	t.Helper()
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
	require.NoError(t, err)
	s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
	said, err := Hear(&s, tab, from, 2)
	require.NoError(t, err)
	s.Said = said
	w := newListener(&s, tab)
	_, err = tab.Each(func(rec *sheet.Record) {
		if w.hear(rec) != (noSaid{}) && len(w.r.Numbers) > 0 {
			out += string('0' + rune(w.r.Numbers[0].RevealDigits()%10))
		}
	})
	require.NoError(t, err)
	return out
}

// TestAFirstNameAloneIsOfSomebodyNear: of the last name, the address or the firm of the row whose note it is; whoever
// has it elsewhere is another.
func TestAFirstNameAloneIsOfSomebodyNear(t *testing.T) {
	for note, want := range map[string]string{
		"":                                "",
		"vu Alice : stop":                 "127",
		"Alice refuse":                    "127",
		"ne plus appeler Alice":           "127",
		"NPA Alice":                       "127",
		"STOP(Alice)":                     "127",
		"stop/Alice":                      "127",
		"la collègue Alice ne veut plus":  "127",
		"Mme Alice refuse":                "127",
		"Jean ne veut plus":               "136",
		"jean ne veut plus":               "136",
		"JEAN NE VEUT PLUS":               "136",
		"Jean : refus":                    "136",
		"son mari Jean : stop":            "136",
		"refus de son mari Jean":          "136",
		"elle ne veut plus, ni Jean":      "136",
		"pas d'appels, surtout pas Jean":  "136",
		"Alice et Jean ne veulent plus":   "12367",
		"Kerstin refuse":                  "18",
		"Marie ne veut plus":              "1",
		"Paul Zorn refuse":                "1",
		"Jean Zorn refuse":                "15",
		"ne plus appeler, vu en boutique": "1",
	} {
		file := "Nom;Prénom;Société;Téléphone;Adresse;CP;Note\nPetit;Marie;Alpha SA;0639980001;12 rue de la Paix;75002;" + note +
			"\nPetit;Alice;;0639980002;;;\nRoux;Jean;;0639980003;12, r. de la Paix;75002;\n" +
			"Durand;Alice;Beta SA;0639980004;1 rue Verte;44000;\nZorn;Jean;;0639980005;3 place Verte;44000;\n" +
			"Petit;Jean;;0639980006;9 rue Bleue;31000;\nDurand;Alice;ALPHA S.A.;0639980007;;;\n" +
			"Zorn;Kerstin;;0639980008;12 rue de la Paix;75002;\nZorn;Kerstin;;0639980009;;;\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), note)
	}
}

// TestAnotherToWhomANoteComparesHasEitherName: whoever has it as a last name, and whoever is near and has it as a first
// one.
func TestAnotherToWhomANoteComparesHasEitherName(t *testing.T) {
	for note, want := range map[string]string{
		"": "", "ne plus appeler, comme Richard": "124", "ne veut plus, pas Laurent non plus": "13", "Richard ne veut plus": "14",
		"comme Richard, à rappeler": "",
	} {
		file := "Nom;Prénom;Téléphone;Note\nDurand;Luc;0639980001;" + note + "\nRichard;Alain;0639980002;\n" +
			"Laurent;Anne;0639980003;\nDurand;Richard;0639980004;\nZorn;Richard;0639980005;\nPetit;Laurent;0639980006;\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), note)
	}
}

// TestAFirstNameThatSoundsAlikeIsOfTheSamePerson, beside the last name or near; one of another sound, sex or last name
// is not.
func TestAFirstNameThatSoundsAlikeIsOfTheSamePerson(t *testing.T) {
	for note, want := range map[string]string{
		"": "", "Karla Petit ne veut plus": "12", "refus de Petit Karla": "12", "Matthieu Petit refuse, Sara Roux aussi": "134",
		"stop pour Cathy Durand": "15", "Kathy Durand : NPA": "15", "Michel Zorn refuse": "1", "Michelle Zorn refuse": "16",
		"Karla Roux refuse": "1", "Karla ne veut plus": "12", "Manu refuse": "1", "à rappeler, vu Carla Petit": "",
	} {
		file := "Nom;Prénom;Téléphone;Note\nPetit;Emmanuel;0639980001;" + note + "\nPetit;Carla;0639980002;\n" +
			"Petit;Mathieu;0639980003;\nRoux;Sarah;0639980004;\nDurand;Catherine;0639980005;\nZorn;Michèle;0639980006;\n" +
			"Petit;Carole;0639980007;\n"
		require.Empty(t, cmp.Diff(want, setAsideIn(t, file, Besides{})), note)
	}
	for _, below := range []string{"Karla Petit;;", "PETIT;Karla;"} {
		file := "Nom;Prénom;Téléphone\nPetit;Carla;0639980002\nPetit;Carole;0639980003\nZorn;Eva;0639980004\nNe plus appeler;;\n" +
			below + "\n"
		require.Empty(t, cmp.Diff("24", setAsideIn(t, file, Besides{})), below) // and the row above
	}
}

package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNamesOfListsOfRefusals: a file or a sheet of people whom nobody means to call again is a list of those, whatever
// the reason; a longer name that has such a word is read by what else it says.
func TestNamesOfListsOfRefusals(t *testing.T) {
	for _, name := range []string{"KO", "ko 2", "Perdus", "PERDUS 2025", "Corbeille", "Archives", "Partis", "Lost", "Trash",
		"Blacklist", "NPA 2026", "Refus", "opposants", "NE + APPELER", "ne + contacter", "Plus d'appels", "TEL NON", "NON",
		"Oppo 2026", "oppo (1)", "NPA (2)", "DNC - Copie", "liste x",
		"Retraits", "Suppressions", "Rétractations", "n'appelez plus"} {
		require.True(t, NamesRefusals(name), name)
	}
	for _, name := range []string{"Feuil1", "Prospects", "OK", "Kobé", "perdus de vue à reconquérir", "archives départementales",
		"prospects sans bloctel", "2026", "TCD", "PAC", "Appels du 12 novembre", "à appeler", "Rappels", "Relances",
		"liste d'appel", "leads sans bloctel", "Lot n°3", "Tableau croisé", "isolation 59-62", "prospects_hauts_de_france",
		"base_client_v2 (1)", "base (12)", "Prospects - Copie (2)", "leads - Copy", "RDV pris", "Injoignables"} {
		require.False(t, NamesRefusals(name), name)
	}
}

// TestALetterBehindTheNameOfAFileIsNoRefusal: a word of one is, beside it as well.
func TestALetterBehindTheNameOfAFileIsNoRefusal(t *testing.T) {
	for _, name := range []string{"liste x", "Liste X", "liste_x", "Zone X", "zone-n", "fichier x (2)", "Segment X", "Vague N",
		"x_prospects", "X prospects", "plan x", "région x", "appels 2026 x", "liste x - Copie"} {
		require.False(t, FileOfRefusals(name), name)
	}
	for _, name := range []string{"liste noire x", "refus x", "NPA x", "x refus", "STOP_n", "liste x refus", "prospects - x",
		"prospects (x)", "liste xx", "liste HS", "prospects ❌", "N P A", "clients ko", "n'appelez plus", "liste rouge N",
		"blacklist x (1)", "liste non", "perdus x", "ne plus appeler x",
		"x ne plus appeler"} {
		require.True(t, FileOfRefusals(name), name)
	}
}

// TestNamesOfThoseToWhomTheLostAreGiven: departments in a dispute, or that erase, besides lists of refusals.
func TestNamesOfThoseToWhomTheLostAreGiven(t *testing.T) {
	for _, name := range []string{"Service juridique", "Recouvrement", "DPO", "Blacklist", "KO"} {
		require.True(t, NamesLost(name), name)
	}
	for _, name := range []string{"Julie Durand", "Service commercial", "Lyon", "", "Pompe à chaleur 2026"} {
		require.False(t, NamesLost(name), name)
	}
}

func TestCivilities(t *testing.T) {
	for _, cell := range []string{"M.", "Mme", "M. et Mme", "Melle", "Dr", "Maître", "Frau", "2", "Société", "", "non renseigné"} {
		require.True(t, IsCivility(cell), cell)
	}
	for _, cell := range []string{"Feu", "Feue Mme", "Succession", "Tutelle", "STOP", "Mme (DCD)", "Indivision"} {
		require.False(t, IsCivility(cell), cell)
	}
}

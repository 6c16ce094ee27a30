package kept

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestARefusalOfAGroup in a row that is nobody's stops the run.
func TestARefusalOfAGroup(t *testing.T) {
	for _, first := range []string{"Réf client", "Ville", "Téléphone 2"} {
		for _, said := range []string{"Aucune de ces personnes ne veut être appelée", "Vannes : tous ont refusé",
			"Ne plus appeler le 56", "Tout @kelm.fr : ne plus appeler", "Personne ne veut être rappelé",
			"Aucun client ne veut être rappelé", "None of them wants calls", "Tous ont dit non"} {
			require.ErrorContains(t, hearFile(t, fourPeople(first, "", false, said+";;")), "ou d'un groupe", said)
		}
		for _, said := range []string{"Petit : ne plus appeler", "Ne plus appeler Petit", "Aucun appel le soir",
			"Tous sont à rappeler", "Total : 56", "Personne de confiance : Mme Roux"} {
			require.NoError(t, hearFile(t, fourPeople(first, "", false, said+";;")), said)
		}
	}
}

// TestARefusalOfEverybody in a row that is nobody's stops the run, in whichever words; of a moment, or of who is called
// and did not refuse, it does not.
func TestARefusalOfEverybody(t *testing.T) {
	for _, said := range []string{"Ne plus appeler tout le monde", "Ne plus appeler personne", "n'appeler personne",
		"NPA tous", "stop à tous", "Refus de tous", "tout le monde refuse", "Ne plus appeler ceux-là",
		"Ne plus les appeler", "Ne les appelez plus", "Do not call anyone", "Do not call them", "Opposition générale",
		"Refus collectif", "personne ici ne veut d'appels", "personne ne veut d'appels", "seul Durand accepte",
		"Seuls Durand et Roux sont d'accord", "Only call Durand", "Call nobody", "aucun ne veut d'appels",
		"tout le monde sauf Luc Durand a dit non", "n'appeler que Durand", "Appeler uniquement Durand",
		"tous ont dit non", "les 3 derniers ont refusé", "all opted out", "all of them refused, stop to all",
		"Everybody said no", "nobody wants calls"} {
		require.ErrorContains(t, hearFile(t, fourPeople("Ville", "", false, said+";;")), "ou d'un groupe", said)
		require.ErrorContains(t, hearFile(t, fourPeople("Colonne", "", false, ";;"+said)), "ou d'un groupe", said)
	}
	for _, said := range []string{"tous les appels le matin", "personne absente", "rappeler tout le monde",
		"N'appeler que le matin", "Appeler uniquement le soir", "Only call mornings", "Only call after 6 pm",
		"ne plus les appeler", "Tout le monde est en congés", "Refus de tous les appels le matin", "Ne plus appeler",
		"personne ne répond", "seul le soir convient", "Seul Durand est absent", "les 3 derniers devis"} {
		require.NoError(t, hearFile(t, fourPeople("Ville", "", false, said+";;")), said)
	}
}

// TestALegendOfAWord sets aside each row with the word, and stops the run if none has it.
func TestALegendOfAWord(t *testing.T) {
	file := func(legend string) string {
		return "Nom;Téléphone;Remarques\nDurand;0639980001;RAS\nBernard;0639980002;rdv mardi\nPetit =;0639980003;\n" +
			"Roux ?;0639980004;NRP\nZorn •;0639980005;intéressé\nKay;0639980006;absent\n" + legend + "\n"
	}
	for legend, want := range map[string]string{"RAS = ne plus appeler;;": "1", "rdv = refus;;": "2",
		"NRP : ne plus rappeler;;": "4", "= = ne plus appeler;;": "3", "? : ne plus appeler;;": "4",
		"• = ne plus appeler;;": "5", "RAS = rien à signaler;;": ""} {
		got := setAsideIn(t, file(legend), Besides{})
		if want != "" {
			want += "6" // the row above
		}
		require.Empty(t, cmp.Diff(want, got), legend)
	}
	require.ErrorContains(t, hearFile(t, file("BTP = ne plus appeler;;")), "ligne 8 : une légende")
	require.ErrorContains(t, hearFile(t, file("Sans remarque : ne plus appeler;;")), "ligne 8 : une légende")
}

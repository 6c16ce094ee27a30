package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestADoubtAboutANoIsNotNone: under a title of refusals, a no in doubt says of nobody that they did not refuse; the
// no itself does.
func TestADoubtAboutANoIsNotNone(t *testing.T) {
	for _, title := range []string{"Bloctel", "Stop", "Opposition le", "Refus le", "Retrait le", "Liste rouge", "DNC",
		"Mention anti-prospection", "Ne plus appeler"} {
		got, _, _ := counts(t, "Mobile;"+title+"\n0639980001;non\n", asProfessionals...)
		require.Equal(t, bins.Callable, only(t, got), title)
		for _, cell := range []string{"non ?", "non...", "~non", "(non)", "non*", "aucun ?", "non (à vérifier)", "NON??",
			"≠ non", "!non", "❌ non", "-0"} {
			got, _, _, asked := countsOrAsked(t, "Mobile;"+title+"\n0639980001;"+cell+"\n", asProfessionals...)
			require.True(t, asked || got[bins.Callable]+got[bins.Later] == 0, "%s: %s", title, cell)
		}
	}
}

// TestADoubtAboutAYesIsNoYes: under a title that asks whether somebody may be called, what is in doubt, or below zero,
// sets its row aside among others, or is asked about; nobody is called by it.
func TestADoubtAboutAYesIsNoYes(t *testing.T) {
	for _, title := range []string{"Accord", "OPTIN_TEL", "Contactable", "Callable", "Accord téléphonique"} {
		for _, cell := range []string{"-1", "oui ?", "(oui)", "1 ?", "<1", "≠ 1", "oui ❌", "!oui", "- 1", "1*"} {
			const titles = "Mobile;Nom;"
			got, dir, _, asked := countsOrAsked(t, titles+title+"\n0639980001;Petit;1\n0639980002;Durand;"+cell+"\n",
				asProfessionals...)
			if !asked {
				require.NotContains(t, string(read(t, dir, bins.Callable)), "Durand", "%s: %s %v", title, cell, got)
				require.NotContains(t, string(read(t, dir, bins.Later)), "Durand", "%s: %s %v", title, cell, got)
			}
		}
	}
}

// TestATitleThatTakesANoBackIsNotOneOfRefusals: who is marked no there may be refused still. It is asked about.
func TestATitleThatTakesANoBackIsNotOneOfRefusals(t *testing.T) {
	for _, title := range []string{"Dé-blacklisté", "Déblacklisté", "De-listed", "Unblacklisted", "Débloqué",
		"Désopposé", "Unblocked", "Dé-opposé le", "Un-DNC"} {
		for _, rows := range []string{"0639980001;oui\n0639980002;non\n", "0639980001;\n0639980002;non\n"} {
			got, _, _, asked := countsOrAsked(t, "Mobile;"+title+"\n"+rows, asProfessionals...)
			require.True(t, asked || got[bins.Callable] == 0, "%s: %v", title, got)
		}
	}
}

// TestALetterThatCameBackIsSomebodyElsesOrNobodys: whoever is marked so is set aside, until somebody looked; a no there
// is none to a call.
func TestALetterThatCameBackIsSomebodyElsesOrNobodys(t *testing.T) {
	for _, title := range []string{"NPAI", "PND", "npai ?", "N.P.A.I."} {
		for _, cell := range []string{"oui", "x", "1", "VRAI", "NPAI", "oui ?"} {
			got, _, _, asked := countsOrAsked(t, "Mobile;"+title+"\n0639980001;"+cell+"\n0639980002;non\n",
				asProfessionals...)
			require.True(t, asked || got[bins.Callable] == 1 && got[bins.Ruined] == 1, "%s: %s %v", title, cell, got)
		}
		got, _, _ := counts(t, "Mobile;"+title+"\n0639980001;non\n0639980002;\n", asProfessionals...)
		require.Equal(t, 2, got[bins.Callable], title)
	}
}

// TestWhatANameOfAThingCannotBe: under a title of reasons or of things, somebody wrote that the person is lost. Whoever
// stands beside is called, unless it is asked what the column is.
func TestWhatANameOfAThingCannotBe(t *testing.T) {
	for _, title := range []string{"Raison", "Produit", "Motif", "Secteur", "Gamme", "Raison client"} {
		for _, cell := range []string{"à exclure", "withdrawn", "dead", "Lost", "Junk", "NI", "à supprimer", "A EXCLURE",
			"Removed", "à bannir", "décédé"} {
			got, dir, _, asked := countsOrAsked(t, strings.Join([]string{"Mobile;Nom;" + title, "0639980001;Durand;" + cell,
				"0639980002;Petit;devis", "0639980003;Leroy;fibre", ""}, "\n"), asProfessionals...)
			if asked {
				continue
			}
			require.NotContains(t, string(read(t, dir, bins.Callable)), "Durand", "%s: %s", title, cell)
			require.Equal(t, 2, got[bins.Callable], "%s: %s", title, cell)
		}
	}
	got, _, _ := counts(t, "Mobile;Raison sociale;Produit\n0639980001;Martin SARL;fibre\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable])
}

// TestASignOfNoBesideAStatusIsANo: whatever the status says.
func TestASignOfNoBesideAStatusIsANo(t *testing.T) {
	for _, cell := range []string{"Nouveau ❌", "⛔ à rappeler", "intéressé 👎", "n̶o̶u̶v̶e̶a̶u̶", "~~nouveau~~"} {
		got, _, _, asked := countsOrAsked(t, "Mobile;Statut\n0639980001;"+cell+"\n0639980002;Nouveau\n"+
			"0639980003;à rappeler\n0639980004;Nouveau\n", asProfessionals...)
		require.True(t, asked || got[bins.Callable] == 3, "%s: %v", cell, got)
	}
}

// TestASignOfNoBesideAResultIsANo: whatever the word says.
func TestASignOfNoBesideAResultIsANo(t *testing.T) {
	for word, want := range map[string]int{"absent": 2, "absent ❌": 1, "⛔ NRP": 1, "pas de réponse 👎": 1} {
		results := screentest.File(t, "r.csv", "Mobile;Résultat;Date\n0639980001;"+word+";20/11/2026 10:00\n")
		got, _, _ := counts(t, "Mobile\n0639980001\n0639980002\n", append([]string{"-results", results}, asProfessionals...)...)
		require.Equal(t, want, got[bins.Callable], "%s: %v", word, got)
	}
}

package mailroom

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestTitlesOfWhichNobodyKnowsWhatFrees: one that takes a refusal back, or speaks of calls and asks nothing that is
// known, binds under yes and under no; one that says a refusal alone, under anything but no; one that asks for leave,
// under anything but yes. An empty cell says nothing.
func TestTitlesOfWhichNobodyKnowsWhatFrees(t *testing.T) {
	of := func(title, cell string) rgpd.Answer {
		list := table(t, "dossier;reçu le;droit;téléphone;"+title+"\nM-1;03/11/2026;accès;01 99 00 12 34;"+cell+"\n")
		if e := list.Entries[0]; e.MayObject == rgpd.Yes || e.ToRead == rgpd.Yes {
			return rgpd.Yes
		}
		return rgpd.No
	}
	for _, title := range []string{"Démarchage", "Démarchage autorisé", "Démarchage accepté", "Démarchage OK", "Démarchage téléphonique",
		"Prospection", "Marketing OK", "OK prospection", "Appels", "Opt-in", "Publicité acceptée",
		"Opposition levée", "Opposition annulée", "Opposition caduque", "Opposition refusée", "Opposition : fin", "Fin d'opposition",
		"Oppo levée", "Oppositions retirées", "Retrait opposition", "Non opposé", "Pas opposé", "Sans opposition", "Aucune opposition",
		"Pas d'opposition", "Ex-opposé", "Refus levé", "Refus annulé", "Refus retiré", "Refus d'accord", "Stop levé", "Stop annulé", "Hors Bloctel",
		"Retrait Bloctel", "Radié de Bloctel", "Radiation annulée", "Désinscription annulée", "Réinscrit", "Dé-blacklisté", "Hors liste noire",
		"Accord retiré puis rendu", "Not opposed", "Objection lifted", "Opt-out cancelled", "Stop removed", "Marketing allowed",
		"Sorti du démarchage", "Exclu du Bloctel"} {
		for _, cell := range []string{"oui", "non", "0", "1", "N", "O", "x", "peut-être", "10/11/2026"} {
			if cell == "10/11/2026" && !titleRefuses(title) {
				continue // a day
			}
			require.Equal(t, rgpd.Yes, of(title, cell), "%s: %s", title, cell)
		}
		require.Equal(t, rgpd.No, of(title, ""), title)
	}
	for _, title := range []string{"NE PAS APPELER", "Ne veut plus d'appels", "Opposition", "Opposé", "Opposition au démarchage", "Refus", "Refus le", "Appel refusé",
		"Stop", "Stop pub", "STOP appels", "Opt-out", "Bloctel", "Désinscrit le", "Désabonné", "Retrait le", "Retrait du consentement",
		"Consentement retiré", "Radié", "Archivé", "Do not call", "Objection", "Unsubscribed"} {
		for cell, want := range map[string]rgpd.Answer{"oui": rgpd.Yes, "x": rgpd.Yes, "peut-être": rgpd.Yes, "non ?": rgpd.Yes, "non": rgpd.No, "N": rgpd.No, "0": rgpd.No} {
			require.Equal(t, want, of(title, cell), "%s: %s", title, cell)
		}
	}
	for _, title := range []string{"Accepte le démarchage", "Accord démarchage", "Contactable", "Démarchable", "Prospectable", "OK to call"} {
		for cell, want := range map[string]rgpd.Answer{"oui": rgpd.No, "oui ?": rgpd.Yes, "non": rgpd.Yes, "0": rgpd.Yes, "N": rgpd.Yes} {
			require.Equal(t, want, of(title, cell), "%s: %s", title, cell)
		}
	}
}

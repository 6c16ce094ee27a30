package mailroom

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestANoAnywhereInALine: whatever the column, words of a refusal, a title of one and a ground that is the person's no
// bind the calls, are told once, and are no request; what says none of it is not told.
func TestANoAnywhereInALine(t *testing.T) {
	for _, c := range []struct{ title, cell string }{
		{"téléphone", "06 39 98 30 51 ne veut plus être appelé"}, {"téléphone", "06 39 98 30 51 (STOP)"}, {"Tél. 2", "🚫 06 39 98 30 51"},
		{"dossier", "K-1 ne pas appeler"}, {"prospection arrêtée le", "10/11/2026"}, {"arrêté le", "oui"}, {"stoppé le", "10/11"},
		{"motif d'effacement", "opposition"}, {"motif d'effacement", "c"}, {"17(1)", "17(1)(c) opposition"}, {"motif d'effacement", "consentement retiré"},
		{"motif de limitation", "opposition en cours"}, {"motif de limitation", "d ?"}, {"canal", "téléphone, ne veut plus d'appels"},
		{"base légale", "aucune : elle s'oppose"}, {"reçu par", "nous, ne plus rappeler"}, {"situation particulière", "oui, harcelée, ne plus appeler"},
		{"répondu le", "ne pas rappeler"}, {"mineur", "🚫📞"}, {"finalité", "ne plus démarcher"}, {"lieu", "Lyon, stop appels"},
		{"retrait le", "10/11/2026"}, {"date de retrait", "10/11/2026"}, {"désinscrit le", "10/11/2026"}, {"ne plus appeler depuis", "10/11/2026"},
		{"NE PAS APPELER", "✓"}, {"NE PAS APPELER", "x"}, {"refus le", "10/11/2026"}, {"date de refus", "10/11/2026"}, {"refused on", "2026-11-10"},
		{"Opted out", "yes"}, {"Observations", "🚫📞"}, {"Observations", "plus la peine d'appeler"}, {"Suite", "radiation"}, {"Suite", "à radier"},
	} {
		titles, cells := "dossier;reçu le;droit;"+c.title, "M-1;03/11/2026;accès;"+c.cell
		if c.title == "dossier" {
			titles, cells = "dossier;reçu le;droit", c.cell+";03/11/2026;accès"
		}
		list := table(t, titles+"\n"+cells+"\n")
		require.Len(t, list.Entries, 1, "%s: %s", c.title, c.cell)
		e := list.Entries[0]
		require.Equal(t, rgpd.Yes, e.MayObject, "%s: %s", c.title, c.cell)
		require.Equal(t, rights.Access, e.Events[0].Right)
		for _, event := range e.Events[1:] {
			require.NotEqual(t, rights.Received, event.Kind, "%s: %s", c.title, c.cell)
			require.NotEqual(t, rights.Refused, event.Kind, "%s: whose refusal it is nobody knows", c.title)
		}
		told := 0
		for _, f := range list.Faults {
			if strings.Contains(f.Says.EN, "marketing stops") {
				told++
			}
		}
		require.Equal(t, 1, told, "%s: %s", c.title, c.cell)
	}
	for _, c := range []struct{ title, cell string }{
		{"téléphone", "06 39 98 30 51"}, {"téléphone", "fixe 01 99 00 12 34"}, {"prospection arrêtée le", "non"}, {"motif d'effacement", "aucun"},
		{"motif d'effacement", "plus nécessaires"}, {"motif de limitation", "aucun"}, {"NE PAS APPELER", "non"}, {"NE PAS APPELER", ""},
		{"retrait le", "n/a"}, {"refusé le", "10/11/2026"}, {"refusé le (par nous)", "10/11/2026"}, {"abusive", "non"}, {"abusive", "non ?"},
		{"encore nécessaires à", "rien"}, {"qualité", "aucune ?"}, {"canal", "téléphone"}, {"lieu", "Alsace-Moselle"}, {"accusé le", "10/11/2026"},
		{"demande retirée le", "10/11/2026"}, {"Suite", "rappeler mardi"}, {"Archivé le", "10/11/2026"},
	} {
		list := table(t, "dossier;reçu le;droit;"+c.title+"\nM-1;03/11/2026;accès;"+c.cell+"\n")
		require.Zero(t, list.Entries[0].MayObject, "%s: %s", c.title, c.cell)
	}
	// A request that stops the calls says it already.
	for _, right := range []string{"ne plus appeler", "retrait", "décès", "accès + opposition"} {
		list := table(t, "dossier;reçu le;droit;prospection arrêtée le\nM-1;03/11/2026;"+right+";10/11/2026\n")
		require.Zero(t, list.Entries[0].MayObject, right)
	}
	// One that is not known stops them where nothing says that it is about something else.
	for purpose, want := range map[string]rgpd.Answer{"": 0, "prospection": 0, "autre": rgpd.Yes, "recherche": rgpd.Yes} {
		list := table(t, "dossier;reçu le;droit;finalité\nM-1;03/11/2026;ne veut plus qu'on l'appelle;"+purpose+"\n")
		require.Equal(t, want, list.Entries[0].MayObject, purpose)
	}
	for cell, want := range map[string]rgpd.Answer{"10/11/2026": rgpd.Yes, "oui": rgpd.Yes, "bientôt": rgpd.Yes, "non": 0, "": 0} {
		require.Equal(t, want, table(t, "dossier;reçu le;droit;gelé le\nM-1;03/11/2026;limitation;"+cell+"\n").Entries[0].Frozen, cell)
	}
}

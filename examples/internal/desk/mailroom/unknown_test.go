package mailroom

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestWhatIsNotUnderstoodIsToBeRead: a note, or a cell of a column that is read, of which a word is not known to say no
// refusal binds the calls until somebody has read it, and is told once; what is understood is not told.
func TestWhatIsNotUnderstoodIsToBeRead(t *testing.T) {
	for _, c := range []struct{ title, cell string }{
		{"Observations", "respectez mon choix, mettez un terme à vos appels"}, {"Observations", "contact postal"},
		{"Observations", "M. Durand inhumé le 3"}, {"Notes", "trop"}, {"Suite", "au cimetière"}, {"Commentaire", "en a assez d'être sollicité"},
		{"Remarques", "schmilblique"}, {"Notes", "respectez mon silence"}, {"notes des cellules", "x : schmilblique"}, {"Observations", "schmilblicks daily"},
		{"finalité", "mettez un terme à vos appels"}, {"Objet", "schmilblique la maison"}, {"canal", "courrier, schmilblique"},
		{"répondu le", "schmilblique"}, {"lieu", "Lyon, schmilblique"}, {"téléphone", "06 39 98 30 51 schmilblique"}, {"identité", "identifiée, schmilblique"},
		{"dossier", "K-1 schmilblique cette dame"}, {"Observations", "non"},
	} {
		titles, cells := "dossier;reçu le;droit;"+c.title, "M-1;03/11/2026;accès;"+c.cell
		if c.title == "dossier" {
			titles, cells = "dossier;reçu le;droit", c.cell+";03/11/2026;accès"
		}
		list := table(t, titles+"\n"+cells+"\n")
		e := list.Entries[0]
		if strings.Contains(c.cell, "schmil") {
			require.Equal(t, rgpd.Yes, e.ToRead, "%s: %s", c.title, c.cell)
		}
		require.True(t, e.ToRead == rgpd.Yes || e.MayObject == rgpd.Yes, "%s: %s", c.title, c.cell) // words are learnt
		told := 0
		for _, f := range list.Faults {
			if strings.Contains(f.Says.EN, "marketing stops") {
				told++
				require.NotContains(t, f.Says.FR+f.Says.EN+f.Do.FR+f.Do.EN, "schmil", "no cell is shown")
			}
		}
		require.Equal(t, 1, told, "%s: %s", c.title, c.cell)
	}
	for _, c := range []struct{ title, cell string }{
		{"Observations", "rappeler mardi"}, {"Observations", "Mme Zorglub, dossier complet"}, {"Suite", "10/11/2026"}, {"Suite", "en cours"},
		{"Notes", "0199001235 ou +33 1 99 00 12 36"}, {"téléphone", "01 99 00 12 34 / 01 99 00 12 35"}, {"Nom", "Zorglub"}, {"Ville", "Schtroumpf"},
		{"Code client", "ZK-77 bis"}, {"canal", "courrier"}, {"mineur", "non"}, {"dossier", "ZK 2026 bis"}, {"Observations", "-"},
	} {
		titles, cells := "dossier;reçu le;droit;"+c.title, "M-1;03/11/2026;accès;"+c.cell
		if c.title == "dossier" {
			titles, cells = "dossier;reçu le;droit", c.cell+";03/11/2026;accès"
		}
		list := table(t, titles+"\n"+cells+"\n")
		require.Zero(t, list.Entries[0].ToRead, "%s: %s", c.title, c.cell)
		require.Empty(t, list.Faults, "%s: %s", c.title, c.cell)
	}
	// A name that the row has under its title is known in its note, and in no other row.
	list := table(t, "dossier;reçu le;droit;Nom;Notes\nM-1;03/11/2026;accès;Zorglub;rappeler Zorglub\nM-2;03/11/2026;accès;Schtroumpf;rappeler Zorglub\n")
	require.Equal(t, []rgpd.Answer{0, rgpd.Yes}, []rgpd.Answer{list.Entries[0].ToRead, list.Entries[1].ToRead})
	// An objection to marketing says all that there is to say.
	require.Zero(t, table(t, "dossier;reçu le;droit;Notes\nM-1;03/11/2026;stop pub;schmilblique\n").Entries[0].ToRead)
}

// TestAColumnThatAsksForLeave: whatever is no plain yes under it is a no.
func TestAColumnThatAsksForLeave(t *testing.T) {
	for cell, want := range map[string]rgpd.Answer{"non": rgpd.Yes, "peut-être": rgpd.Yes, "oui ?": rgpd.Yes, "oui": 0, "": 0} {
		for _, title := range []string{"Contactable", "Accepte d'être appelé", "Opt-in téléphone"} {
			list := table(t, "dossier;reçu le;droit;"+title+"\nM-1;03/11/2026;accès;"+cell+"\n")
			require.Equal(t, want, list.Entries[0].MayObject, "%s: %s", title, cell)
		}
	}
}

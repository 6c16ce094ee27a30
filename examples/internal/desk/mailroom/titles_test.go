package mailroom

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestTitlesOfMailRooms: titles as mail rooms write them, in French and in English.
func TestTitlesOfMailRooms(t *testing.T) {
	for title, of := range map[string]string{
		"Date d'arrivée": "reçu le", "Date d’arrivée": "reçu le", "date arrivée": "reçu le", "Reception date": "reçu le",
		"AR envoyé le": "accusé le", "Accusé de réception envoyé le": "accusé le", "Acknowledgement sent": "accusé le",
		"Droit demandé": "droit", "Droit concerné": "droit", "Nature de la demande": "droit", "Right requested": "droit",
		"Date réponse": "répondu le", "Date d'envoi de la réponse": "répondu le", "Date answered": "répondu le",
		"N° de demande": "dossier", "Dossier n°": "dossier", "Tél. 2": "téléphone", "Autre numéro": "téléphone",
	} {
		c := columnOf(title)
		require.NotNil(t, c, title)
		require.Equal(t, of, c.title.FR, title)
	}
	for _, other := range []string{"Observations", "Nom", "Date de naissance", "Échéance", "Délai", "Service", "Date" + " limite"} {
		require.Nil(t, columnOf(other), other)
	}
}

// TestShortDays: days as a hand writes them; none that may be another day is guessed.
func TestShortDays(t *testing.T) {
	want := rgpd.NewDate(2026, 11, 3)
	for _, s := range []string{"3/11/26", "03/11/26", "3-11-2026", "03-11-2026", "3.11.26", "3.11.2026", "3 nov. 2026", "le 3 nov. 2026",
		"mardi 3 nov. 2026", "3/11/2026", "03-nov-2026", "3 Nov 2026", "3 11 2026"} {
		m, err := ParseMoment(s)
		require.NoError(t, err, s)
		require.Equal(t, want, m.Day, s)
		require.Equal(t, rgpd.Yes, m.Whole, s)
	}
	m, err := ParseMoment("3/11/26 14h30")
	require.NoError(t, err)
	require.Equal(t, want, m.Day)
	require.Equal(t, rgpd.No, m.Whole)
	for _, s := range []string{"3/11", "11/26", "3/13/26", "32/11/26", "3/11/226", "26-11-03-04", "3 nov.", "3 nov. 26", "3 nov. 14h", "23-11-26", "26-11-23", "03-11-17", "31 nov. 2026", "3/11/26/1", "0/11/26",
		"lundi 3 nov. 2026", "3 nov. 226"} {
		_, err := ParseMoment(s)
		require.Error(t, err, s)
	}
}

// TestAnObjectionIsNoStop: a column that says when somebody objected says nothing of what was done since, and makes of
// any request an objection too. What it says that cannot be read is no objection yet, and binds.
func TestAnObjectionIsNoStop(t *testing.T) {
	for _, title := range []string{"Opposé le", "Date d'opposition", "Opposition le"} {
		for cell, want := range map[string]struct {
			on   string
			may  rgpd.Answer
			told int
		}{
			"05/11/2026": {"2026-11-05T00:00:00+01:00", 0, 0}, "oui": {"2026-11-03T00:00:00+01:00", 0, 0},
			"bientôt": {"", rgpd.Yes, 1}, "oui ?": {"", rgpd.Yes, 1}, "05/11": {"", rgpd.Yes, 1}, "pas encore": {"", rgpd.Yes, 1},
			"": {}, "non": {}, "Non.": {}, "n/a": {},
		} {
			list := table(t, "dossier;reçu le;droit;"+title+"\nM-1;03/11/2026;accès;"+cell+"\n")
			events := list.Entries[0].Events
			for _, e := range events {
				require.Equal(t, rights.Received, e.Kind, "nothing was stopped")
			}
			require.Equal(t, want.may, list.Entries[0].MayObject, cell)
			require.Len(t, list.Faults, want.told, cell)
			if want.on == "" {
				require.Len(t, events, 1, "%s: %s", title, cell)
				continue
			}
			require.Len(t, events, 2, "%s: %s", title, cell)
			require.Equal(t, []any{rights.Objection, rights.Marketing}, []any{events[1].Right, events[1].Purpose})
			require.True(t, events[1].At.Equal(instant(want.on)), "%s: %s", cell, events[1].At)
		}
		one := table(t, "dossier;reçu le;droit;"+title+"\nM-1;03/11/2026;ne plus appeler;05/11/2026\n")
		require.Len(t, one.Entries[0].Events, 1, "once")
	}
}

// TestEventsInWords: each kind of event has a French word of its own, which reads back.
func TestEventsInWords(t *testing.T) {
	seen := map[string]bool{}
	for k := rights.Received; k <= rights.CarriedOut; k++ {
		text := EventText(k)
		require.Equal(t, k.String(), text.EN)
		require.False(t, seen[text.FR], text.FR)
		seen[text.FR] = true
		for _, word := range []string{text.FR, text.EN} {
			got, err := ParseEvent(word)
			require.NoError(t, err)
			require.Equal(t, k, got)
		}
	}
	require.NotEmpty(t, EventText(99).FR)
}

// TestARefusalInANoteBinds: what stands in a column that is not read stops the calls until somebody has looked, and is
// told by the letter of its column; it is no request, for nobody knows that they objected. A note that refuses nothing
// is none, nor one beside an objection that is written as one.
func TestARefusalInANoteBinds(t *testing.T) {
	for note, want := range map[string]rgpd.Answer{
		"ne plus appeler svp": rgpd.Yes, "STOP": rgpd.Yes, "refuse d'être rappelé": rgpd.Yes,
		"demande pour sa mère décédée": rgpd.Yes, "ne s'oppose pas à être rappelée": rgpd.Yes,
		"refuse de donner sa carte d'identité": rgpd.Yes, "représentée par Me Stop, avocat": rgpd.Yes,
		"rappeler lundi": 0, "": 0,
	} {
		for right, asked := range map[string]int{"accès": 1, "accès + effacement": 2, "ne plus appeler": 0, "retrait": 0, "opposition": 0} {
			list := table(t, "dossier;reçu le;droit;Observations\nM-1;03/11/2026;"+right+";"+note+"\n")
			require.Len(t, list.Entries[0].Events, max(asked, 1), "%s: %s", right, note)
			if asked == 0 || want != rgpd.Yes {
				require.Zero(t, list.Entries[0].MayObject, "%s: %s", right, note)
				require.Empty(t, list.Faults, "%s: %s", right, note)
				continue
			}
			require.Equal(t, rgpd.Yes, list.Entries[0].MayObject, "%s: %s", right, note)
			require.Len(t, list.Faults, 1)
			require.Equal(t, "D", list.Faults[0].Column, "its title is no mask")
		}
	}
	// An objection to something else says nothing of the calls, and the note binds; a row of JSON is no other.
	list := table(t, "dossier;reçu le;droit;finalité;Observations\nM-1;03/11/2026;opposition;autre;ne plus appeler\n")
	require.Equal(t, rgpd.Yes, list.Entries[0].MayObject)
	lines, err := ReadLines(strings.NewReader(`{"dossier":"M-1","reçu le":"03/11/2026","droit":"accès","note":"ne plus appeler"}`), "x.jsonl", options)
	require.NoError(t, err)
	require.Equal(t, rgpd.Yes, lines.Entries[0].MayObject)
	require.Len(t, lines.Entries[0].Events, 1)
	require.Equal(t, "#4", lines.Faults[0].Column, "a name in JSON may be anything, and is not shown")
	require.Equal(t, []string{"#4 (aaaa)"}, lines.Unread)
}

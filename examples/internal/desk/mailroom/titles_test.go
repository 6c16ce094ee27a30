package mailroom

import (
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
// any request an objection too.
func TestAnObjectionIsNoStop(t *testing.T) {
	for title, marketing := range map[string]bool{"Opposé le": true, "Date d'opposition": true, "Opposition le": true} {
		for cell, want := range map[string]int{"05/11/2026": 2, "oui": 2, "bientôt": 2, "oui ?": 2, "": 1, "non": 1} {
			list := table(t, "dossier;reçu le;droit;"+title+"\nM-1;03/11/2026;accès;"+cell+"\n")
			events := list.Entries[0].Events
			require.Len(t, events, want, "%s: %s", title, cell)
			for _, e := range events {
				require.Equal(t, rights.Received, e.Kind, "nothing was stopped")
			}
			if want == 2 {
				require.Equal(t, rights.Objection, events[1].Right)
				on := map[string]string{"05/11/2026": "2026-11-05T00:00:00+01:00", "oui": "2026-11-03T00:00:00+01:00"}[cell]
				require.Equal(t, on == "", events[1].At.IsZero(), "nobody knows when: nothing is taken to follow it")
				require.True(t, on == "" || events[1].At.Equal(instant(on)), "%s: %s", cell, events[1].At)
				require.Equal(t, marketing, events[1].Purpose == rights.Marketing)
			}
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
// told; a note that refuses nothing does not.
func TestARefusalInANoteBinds(t *testing.T) {
	for note, want := range map[string]int{"ne plus appeler svp": 2, "STOP": 2, "refuse d'être rappelé": 2, "rappeler lundi": 1, "": 1} {
		list := table(t, "dossier;reçu le;droit;Observations\nM-1;03/11/2026;accès;"+note+"\n")
		require.Len(t, list.Entries[0].Events, want, note)
		require.Len(t, list.Faults, want-1, note)
		if want == 2 {
			e := list.Entries[0].Events[1]
			require.Equal(t, []any{rights.Received, rights.Objection, rights.Marketing}, []any{e.Kind, e.Right, e.Purpose})
		}
	}
}

package office

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestWordsOfARefusalThatAreNoRequest: the number is in the list of stops, somebody is told to look, and nothing else
// takes it for an objection: no date is owed for it, no letter says that one was received.
func TestWordsOfARefusalThatAreNoRequest(t *testing.T) {
	const known = "dossier;reçu le;droit;identité;données détenues;abusive;téléphone;Observations;opposé le\n"
	for name, cells := range map[string]string{
		"for the mother who died": "demande pour sa mère décédée;", "no objection": "ne s'oppose pas à être rappelée;",
		"no document": "refuse de donner sa carte d'identité;", "a name": "représentée par Me Stop, avocat;",
		"a refusal": "ne plus appeler svp;", "a day that is none": ";bientôt", "a doubt": ";oui ?",
	} {
		for right, answered := range map[string]string{"accès": "exécuté le;répondu le", "effacement": "accusé le;prolongé le"} {
			for _, done := range []string{";", "10/11/2026;"} {
				d := open(t, memory("list.csv", known[:len(known)-1]+";"+answered+"\nM-1;03/11/2026;"+right+";identifiée;oui;non;01 99 00 12 34;"+
					cells+";"+done+"\nM-2;03/11/2026;accès;identifiée;oui;non;01 99 00 12 35;rappeler lundi;;;\n"))
				stops, faults := d.Stops()
				require.Empty(t, faults)
				require.Empty(t, cmp.Diff([]string{"+33199001234"}, stopped(stops)), name)
				require.Zero(t, stops[0].Since, "nobody knows when")

				first := d.Day()[0]
				require.Equal(t, []any{"M-1", mayObject, Now, rights.Deadline{}}, []any{first.Case, first.Right, first.Tone, first.Deadline}, name)
				require.Contains(t, first.Owed.FR, "lire list.csv, ligne 2 : ")
				c, ok := d.Case("M-1")
				require.True(t, ok)
				require.Empty(t, c.Request.Besides, name)
				for _, x := range c.Owed(monday) {
					require.NotEqual(t, rights.Objection, x.Right(), name)
				}
				letters, err := d.Letters(rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"})
				require.NoError(t, err)
				require.Len(t, letters, 2)
				for _, l := range letters {
					require.NotRegexp(t, "(?i)votre opposition|your objection|prospection|marketing", l.Text.FR+l.Text.EN, name)
				}
			}
		}
	}
}

// TestAnObjectionThatIsConfirmed is one: in the list or in a journal, it has its dates, its day and its letter, and
// nobody must look any more.
func TestAnObjectionThatIsConfirmed(t *testing.T) {
	const note = "dossier;reçu le;droit;téléphone;Observations\nM-1;03/11/2026;accès;01 99 00 12 34;ne plus appeler svp\n"
	confirmed := map[string]File{
		"a line of the list": memory("more.csv", "dossier;reçu le;droit\nM-1;05/11/2026;ne plus appeler\n"),
		"a journal":          memory("desk.jsonl", `{"case":"M-1","event":"received","at":"2026-11-05T00:00:00+01:00","right":"objection"}`),
	}
	for name, file := range confirmed {
		d := open(t, memory("list.csv", note), file)
		_, ok := d.MayObject("M-1")
		require.False(t, ok, name)
		require.Equal(t, rights.StopMarketing, d.Day()[0].Deadline.Kind, name)
		stops, _ := d.Stops()
		require.Equal(t, "2026-11-05", rgpd.ParisDay(stops[0].Since).String(), name)
	}
	// One to something else confirms nothing, nor does another case.
	for _, other := range []string{"M-1;05/11/2026;opposition;autre", "M-1;05/11/2026;effacement;autre", "M-2;05/11/2026;ne plus appeler;"} {
		d := open(t, memory("list.csv", note), memory("more.csv", "dossier;reçu le;droit;finalité\n"+other+"\n"))
		look, ok := d.MayObject("M-1")
		require.True(t, ok, other)
		require.Equal(t, "read list.csv, line 2: if the person objects, enter the request; else take those words out", look.In(language.English))
	}
}

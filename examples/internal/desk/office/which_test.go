package office

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/rights"
)

// TestOneActOfSeveralRights: what is said to be carried out of a case that asks for several things is asked about, and
// no letter says that any of them was done; an act with its right, and a stop of marketing beside one right, are plain.
func TestOneActOfSeveralRights(t *testing.T) {
	const titles = "dossier;reçu le;droit;finalité;exécuté le;identité;base légale;données détenues;abusive;motif d'effacement;" +
		"encore nécessaires à;publiées;données sensibles sur consentement;décédée;prospection arrêtée le\n"
	const facts = ";identifiée;contrat;oui;non;plus nécessaires;à rien;non;non;non;20/11/2026\n"
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	for _, lines := range []string{
		"M-1;02/11/2026;accès + effacement;autre;20/11/2026" + facts, "M-1;02/11/2026;effacement + rectification;autre;20/11/2026" + facts,
		"M-1;02/11/2026;accès + portabilité;autre;20/11/2026" + facts,
		"M-1;02/11/2026;accès;autre;20/11/2026" + facts + "M-1;02/11/2026;effacement;autre;" + facts, // in two lines
	} {
		d := open(t, memory("list.csv", titles+lines))
		require.Contains(t, strings.Join(says(d.Faults()), "\n"), "sans dire laquelle", lines)
		letters, err := d.Letters(head)
		require.NoError(t, err)
		require.Len(t, letters, 2, lines)
		for _, l := range letters {
			require.Equal(t, AcknowledgementLetter, l.Kind, lines)
			require.NotContains(t, l.Text.FR, "20 novembre", lines)
		}
	}
	for _, lines := range []string{"M-1;02/11/2026;accès;autre;20/11/2026" + facts, "M-1;02/11/2026;accès + stop pub;;20/11/2026" + facts,
		"M-1;02/11/2026;accès;autre;20/11/2026" + facts + "M-2;02/11/2026;effacement;autre;20/11/2026" + facts} {
		require.NotContains(t, strings.Join(says(open(t, memory("list.csv", titles+lines)).Faults()), "\n"), "sans dire laquelle", lines)
	}
	journal := memory("desk.jsonl", `{"case":"M-1","event":"carried-out","at":"2026-11-20T10:00:00+01:00","right":"access"}`)
	d := open(t, memory("list.csv", titles+"M-1;02/11/2026;accès + effacement;autre;"+facts), journal)
	require.NotContains(t, strings.Join(says(d.Faults()), "\n"), "sans dire laquelle")
}

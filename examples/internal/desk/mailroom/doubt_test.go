package mailroom

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestDoubtIsNoAnswer: a word with a doubt beside it is unknown, whatever the word; the word alone is known.
func TestDoubtIsNoAnswer(t *testing.T) {
	for _, word := range []string{"oui", " Oui ", "x", "OUI !", "yes", "1", "oui."} {
		a, ok := answers.find(word)
		require.True(t, ok, word)
		require.Equal(t, rgpd.Yes, a, word)
	}
	for _, doubt := range []string{"oui ?", "x ?", "oui…", "oui...", "oui ..", "~oui", "oui*", "¿oui?", "oui ？", "≈ oui", "(oui)", "[x]",
		"? oui", "1 ?", "yes??", "non ?", "oui (à voir)"} {
		_, ok := answers.find(doubt)
		require.False(t, ok, doubt)
	}
	for _, doubt := range []string{"prospection ?", "~ autre", "autre…"} {
		_, ok := purposes.find(doubt)
		require.False(t, ok, doubt)
	}
	for _, doubt := range []string{"03/11/2026 ?", "~03/11/2026", "3 novembre 2026 ?", "03/11/2026...", "2026-11-03 *", "(03/11/2026)"} {
		_, err := ParseMoment(doubt)
		require.Error(t, err, doubt)
	}
}

// TestDoubtBinds: a request that may be another stops the calls, what may have been done was not done, and each is told.
func TestDoubtBinds(t *testing.T) {
	list := table(t, "dossier;reçu le;droit;finalité;répondu le;identité;données détenues\n"+
		"M-1;03/11/2026;accès ?;autre ?;10/11/2026 ?;identifiée ?;non ?\nM-2;03/11/2026;ne plus appeler ?;;;;\n")
	require.Len(t, list.Faults, 6)
	for _, e := range list.Entries {
		require.Len(t, e.Events, 1, "nothing was done")
		require.Zero(t, e.Events[0].Right, "the request is one that nobody understood, which stops the calls")
		require.Equal(t, rights.Facts{}, e.Facts)
	}
}

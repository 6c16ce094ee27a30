package main

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANoteOfAnotherFileNamesPeople who are set aside; the screen says in which file, and on which line. Whoever has
// the number of the row stands in the campaign as Fatou Diallo.
func TestANoteOfAnotherFileNamesPeople(t *testing.T) {
	const file = "Nom;Prénom;Téléphone\nMorel;Claire;0199001010\nDiallo;Fatou;0199001122\nDiallo;Fatou;0199001133\n"
	list := func(name, rows string) []string {
		return []string{"-" + name, screentest.File(t, name+".csv", rows), "-stops-as-of", "2026-11-23 10:00"}
	}
	const told = "\u00a0: des notes qui disent non y nomment quelqu'un (à la ligne 2)\u00a0; de ce nom, 1 ligne de côté"
	for _, c := range []struct {
		args []string
		want []string
		said string
	}{
		{list("stops", "telephone;date;motif\n0199001122;20/11/2026;opposition, et aussi Claire Morel\n"),
			[]string{"Diallo Fatou"}, "stops.csv" + told},
		{list("stops", "telephone;date;motif\n0199001122;20/11/2026;opposition de Mme Diallo\n"),
			[]string{"Morel Claire", "Diallo Fatou"}, ""},
		{list("results", "numero;date;resultat;commentaire\n0199001122;20/11/2026 10:12;pas de réponse;"+
			"Sa collègue Claire Morel ne veut plus de nos appels\n")[:2], []string{"Diallo Fatou"}, "results.csv" + told},
		{list("results", "numero;date;resultat;commentaire\n0199001122;20/11/2026 10:12;pas de réponse;"+
			"Mme Morel rappelle mardi\n")[:2], []string{"Morel Claire", "Diallo Fatou", "Diallo Fatou"}, ""},
	} {
		got, _, stderr := callableNames(t, file, c.args...)
		require.Empty(t, cmp.Diff(c.want, got), stderr)
		if c.said != "" {
			require.Contains(t, stderr, c.said)
		} else {
			require.NotContains(t, stderr, "des notes qui disent non")
		}
	}
	got, _, stderr := callableNames(t, file, slices.Concat(list("results",
		"numero;date;resultat;commentaire\n0199001122;20/11/2026 10:12;refus;idem Mme Morel\n")[:2], []string{"-lang", "en"})...)
	require.Equal(t, []string{"Diallo Fatou"}, got)
	require.Contains(t, stderr, "results.csv: notes that say no name somebody there (row 2); of that name, 1 row set aside")
}

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAListOfRefusalsIsNoCampaign: a file that is, by its name, one of those who are not to be called is asked about.
func TestAListOfRefusalsIsNoCampaign(t *testing.T) {
	run := func(name string) string {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte("Mobile\n0639980001\n"), 0o600))
		code, _, stderr := screen(t, "-in", path, "-out", filepath.Join(t.TempDir(), "out"), "-ask", "never")
		if code == 0 {
			return ""
		}
		return stderr
	}
	for _, name := range []string{"Ne plus appeler.csv", "blacklist_2026.csv", "Désinscrits.txt", "DNC.csv", "liste-noire.csv",
		"export oppositions.csv", "LISTE ROUGE (2).csv", "optout.csv", "donotcall.csv", "bloctel novembre.csv",
		"bl.csv", "BL 2026.csv", "export_lr.csv", "hors_cible.csv", "contacts hors-cibles.csv", "contacts_archives.csv",
		"Prospects archivés (2).csv", "archive-2025.csv"} {
		require.Contains(t, run(name), "la donner par -stops", name)
	}
	for _, name := range []string{"prospects.csv", "campagne_sans_bloctel.csv", "leads hors oppositions.csv", "rappels.csv",
		"a appeler.csv", "clients-nettoyés-DNC.csv", "salon 2026.csv", "x.csv", "liste x.csv", "Zone X.csv", "liste_x (1).csv",
		"blois.csv", "blr.csv", "prospects hors archives.csv", "archives départementales.csv", "cible.csv", "sans_bl.csv"} {
		require.NotContains(t, run(name), "-stops, avec la campagne", name)
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFilesOfOneNameAreToldApart: that a column is not to be read in one file says nothing of another whose name is
// the same, in another folder.
func TestFilesOfOneNameAreToldApart(t *testing.T) {
	dir := t.TempDir()
	written := func(name, text string) string {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	campaign := written("a/contacts.csv", "Mobile;Réf interne\n0639980001;x\n")
	twin := written("b/contacts.csv", "Mobile;Réf interne\n0639980002;non\n")
	other := written("b/stops.csv", "Mobile;Réf interne\n0639980002;non\n")
	upper := written("c/CONTACTS.csv", "Mobile;Réf interne\n0639980002;non\n")
	for name, c := range map[string]struct{ list, column, says string }{
		"a blanket word":                  {twin, "Réf interne=", "deux fichiers s'appellent"},
		"the name":                        {twin, "contacts.csv:Réf interne=", "deux fichiers s'appellent"},
		"the name, and a meaning":         {twin, "contacts.csv:Réf interne=stop", "deux fichiers s'appellent"},
		"names that differ by their case": {upper, "Réf interne=", "deux fichiers s'appellent"},
		"another name, and a blanket":     {other, "Réf interne=", "plusieurs fichiers ont une colonne"},
		"another name, told":              {other, "contacts.csv:Réf interne=", ""},
		"a meaning for both":              {twin, "Réf interne=stop", ""},
	} {
		code, _, stderr := screen(t, append([]string{"-in", campaign, "-out", t.TempDir() + "/o", "-ask", "never", "-stops", c.list,
			"-stops-as-of", "2026-11-23 10:30", "-at", "2026-11-23 11:00", "-column", c.column}, asProfessionals...)...)
		require.Equal(t, map[bool]int{true: 2}[c.says != ""], code, "%s: %s", name, stderr)
		require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), c.says, name)
	}
}

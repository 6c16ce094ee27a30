package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhatAKilledRunLeftIsTold: its folder, in both languages, and not that of the run itself.
func TestWhatAKilledRunLeftIsTold(t *testing.T) {
	w := &Work{Out: t.TempDir(), Run: "11"}
	said := func(english bool) string {
		var b strings.Builder
		w.leftovers(&b, english)
		return b.String()
	}
	require.NoError(t, os.Mkdir(w.unfinished(), 0o700))
	require.Empty(t, said(false))
	old := filepath.Join(w.Out, ".run-10")
	require.NoError(t, os.Mkdir(old, 0o700))
	require.Contains(t, said(false), old+" est d'un passage qui n'est pas allé à son terme")
	require.Contains(t, said(true), old+" is of a run that did not come to its end")
	require.DirExists(t, old)
}

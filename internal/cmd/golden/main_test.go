package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden" // the flag -update
)

func TestTheTestsThatHaveAGoldenFile(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a_test.go"), []byte(`package a

func TestPage(t *testing.T)   { page(t, "page") }
func TestSchema(t *testing.T) { if golden.Updating() {} }
func TestPlain(t *testing.T)  { other(t) }
func page(t *testing.T, name string) { golden.File(t, name, nil) }
func other(t *testing.T)      {}
`), 0o644))
	got, err := updating(dir)
	require.NoError(t, err)
	require.Equal(t, []string{"TestPage", "TestSchema"}, got)
	dirs, err := all(dir)
	require.NoError(t, err)
	require.Equal(t, []string{dir}, dirs)
}

// TestHeldFiles: what stands in the module is written by some test.
func TestHeldFiles(t *testing.T) {
	for dir, want := range map[string]string{"../../..": "TestLedger", "../../../prospect": "TestHistory", "../../law": "TestAll"} {
		got, err := updating(dir)
		require.NoError(t, err)
		require.Contains(t, got, want)
	}
}

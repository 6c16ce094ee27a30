package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// What was made for a run that fails is removed with it.
func TestFoldersAboveAreRemovedToo(t *testing.T) {
	top := t.TempDir()
	f, err := newFolder(filepath.Join(top, "a", "b", "c"), []string{"one", "seal"})
	require.NoError(t, err)
	f.drop()
	require.NoDirExists(t, filepath.Join(top, "a"))

	require.NoError(t, os.Mkdir(filepath.Join(top, "a"), 0o700))
	f, err = newFolder(filepath.Join(top, "a", "b", "c"), []string{"one", "seal"})
	require.NoError(t, err)
	f.drop()
	require.NoDirExists(t, filepath.Join(top, "a", "b"))
	require.DirExists(t, filepath.Join(top, "a"), "it was there")
}

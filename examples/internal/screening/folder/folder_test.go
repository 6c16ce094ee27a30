package folder

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// What was made for a run that fails is removed with it.
func TestFoldersAboveAreRemovedToo(t *testing.T) {
	top := t.TempDir()
	f, err := New(filepath.Join(top, "a", "b", "c"), []string{"one", "seal"})
	require.NoError(t, err)
	f.Drop()
	require.NoDirExists(t, filepath.Join(top, "a"))

	require.NoError(t, os.Mkdir(filepath.Join(top, "a"), 0o700))
	f, err = New(filepath.Join(top, "a", "b", "c"), []string{"one", "seal"})
	require.NoError(t, err)
	f.Drop()
	require.NoDirExists(t, filepath.Join(top, "a", "b"))
	require.DirExists(t, filepath.Join(top, "a"), "it was there")
}

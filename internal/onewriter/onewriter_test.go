package onewriter

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

func TestLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	open := func() *os.File {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		require.NoError(t, err)
		t.Cleanup(func() { f.Close() })
		return f
	}
	first, second := open(), open()
	_, err := Lock(first)
	require.NoError(t, err)
	for range 2 {
		_, err = Lock(second)
		require.ErrorIs(t, err, ErrTaken)
	}
	b, err := os.ReadFile(path)
	require.NoError(t, err, "a reader needs no lock")
	require.Empty(t, b)

	require.NoError(t, first.Close())
	release, err := Lock(second)
	require.NoError(t, err)
	release()
	require.NoError(t, second.Close())
	_, err = Lock(second)
	require.Error(t, err, "it is closed")
}

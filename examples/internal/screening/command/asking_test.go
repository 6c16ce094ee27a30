package command

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// Nobody types into a file, a pipe, or the null device, which looks like a terminal: nothing waits for an answer there.
func TestWhoTypes(t *testing.T) {
	null, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer func() { require.NoError(t, null.Close()) }()
	require.False(t, typed(null))
	file, err := os.Create(t.TempDir() + "/f")
	require.NoError(t, err)
	defer func() { require.NoError(t, file.Close()) }()
	require.False(t, typed(file))
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.False(t, typed(r))
	require.NoError(t, r.Close())
	require.NoError(t, w.Close())
	require.False(t, typed(strings.NewReader("1\n")))
}

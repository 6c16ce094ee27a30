package browser

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// copied writes the page as one file.
func copied(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	out, err := exec.Command("go", "run", "../static", "-o", path).CombinedOutput()
	require.NoError(t, err, "%s", out)
	t.Logf("%s", out)
	return path
}

// Package recipes tries the recipes in Python: twilio_call.py, livekit_call.py and jambonz_call.py. The others are
// programs, each in its folder. README.md says where each sits and what it cannot block.
package recipes

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
	"github.com/rgpd-go/rgpd/examples/gate/internal/started"
)

// TestNoCallLeaves any of the platforms, whatever stands where gate should; one does of each where gate permits it, the
// service itself and one that answers as it does.
func TestNoCallLeaves(t *testing.T) {
	python, err := exec.LookPath("python3")
	require.NoError(t, err, "python3 runs the recipes")
	permitting := httptest.NewServer(faults.Permitting())
	defer permitting.Close()
	services := map[string]string{"down": "http://127.0.0.1:1", "permitting": permitting.URL, "gate": started.Gate(t)}
	services["attempts"] = started.Gate(t, started.Listed(t, "-attempts", filepath.Join(t.TempDir(), "attempts"))...)
	permits := []string{"permitting", "gate"}
	for name, ahead := range map[string]time.Duration{"ahead": 20 * time.Second, "behind": -20 * time.Second} {
		srv := httptest.NewServer(faults.PermittingApart(ahead))
		defer srv.Close()
		services[name], permits = srv.URL, append(permits, name)
	}
	for name, h := range faults.Services() {
		srv := httptest.NewServer(h)
		defer srv.Close()
		services[name] = srv.URL
	}
	asked, err := json.Marshal(services)
	require.NoError(t, err)
	cmd := exec.Command(python, "recipes_test.py")
	cmd.Env = append(os.Environ(), "PYTHONPATH=..", "PYTHONDONTWRITEBYTECODE=1")
	cmd.Stdin = bytes.NewReader(asked)
	var wrong bytes.Buffer
	cmd.Stderr = &wrong
	out, err := cmd.Output()
	require.NoError(t, err, "%s", wrong.String())
	var told map[string]map[string][]string
	require.NoError(t, json.Unmarshal(out, &told))
	require.Len(t, told, len(services)-1, "one is asked with a key alone")
	for name, left := range told {
		want := []string{}
		if slices.Contains(permits, name) {
			want = []string{"+33639981234"}
		}
		require.Equal(t, map[string][]string{"twilio": want, "livekit": want, "jambonz": want}, left, name)
	}
}

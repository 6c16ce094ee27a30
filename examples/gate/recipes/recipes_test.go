// Package recipes tries the recipes in Python: twilio_call.py, livekit_call.py and jambonz_call.py. The others are
// programs, each in its folder. README.md says where each sits and what it cannot block.
package recipes

import (
	"bufio"
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
)

// TestNoCallLeaves any of the platforms, whatever stands where gate should; one does of each where gate permits it, the
// service itself and one that answers as it does.
func TestNoCallLeaves(t *testing.T) {
	python, err := exec.LookPath("python3")
	require.NoError(t, err, "python3 runs the recipes")
	permitting := httptest.NewServer(faults.Permitting())
	defer permitting.Close()
	services := map[string]string{"down": "http://127.0.0.1:1", "permitting": permitting.URL, "gate": startGate(t)}
	dir := t.TempDir()
	key, stops := filepath.Join(dir, "key"), filepath.Join(dir, "stops.csv")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("0f", 32)), 0o600))
	require.NoError(t, os.WriteFile(stops, []byte("# nobody\n"), 0o600))
	services["attempts"] = startGate(t, "-attempts", filepath.Join(dir, "attempts"), "-lists", filepath.Join(dir, "lists"),
		"-key", key, "-principal", "Alizé Télécom", "-stops", stops)
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

// startGate is the service itself.
func startGate(t *testing.T, flags ...string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "gate")
	out, err := exec.Command("go", "build", "-C", "..", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	cmd := exec.Command(program, append(flags, "-addr", "127.0.0.1:0")...)
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	address, err := bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(address)
}

package main

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTheClientIsPrintedFromTheDescription: gate.py is what this program prints.
func TestTheClientIsPrintedFromTheDescription(t *testing.T) {
	var want bytes.Buffer
	require.NoError(t, run(&want))
	got, err := os.ReadFile(filepath.Join("..", "gate.py"))
	require.NoError(t, err)
	require.Equal(t, want.String(), string(got), "go run -C examples/gate/contract . > examples/gate/gate.py")
}

// TestTheClientAsksAService that runs: an answer that permits, one that does not, many, each with its question, an
// objection that is in force at once, a replay, a problem; and each type of the client refers to others that are there.
// Of what is no service, or answers another question, nothing is a permission.
func TestTheClientAsksAService(t *testing.T) {
	python, err := exec.LookPath("python3")
	require.NoError(t, err, "python3 tries the client")
	asks := exec.Command(python, "client_test.py", served(t))
	asks.Env = append(os.Environ(), "PYTHONPATH=..", "PYTHONDONTWRITEBYTECODE=1")
	out, err := asks.CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Contains(t, string(out), "all held")
}

// served starts a service that keeps objections and attempts, and says where it is.
func served(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	program := filepath.Join(dir, "gate")
	out, err := exec.Command("go", "build", "-C", "..", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	key, stops := filepath.Join(dir, "key"), filepath.Join(dir, "stops.csv")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("0f", 32)), 0o600))
	require.NoError(t, os.WriteFile(stops, []byte("# nobody\n"), 0o600))
	cmd := exec.Command(program, "-addr", "127.0.0.1:0", "-lists", filepath.Join(dir, "lists"), "-key", key,
		"-principal", "Alizé Télécom", "-stops", stops, "-attempts", filepath.Join(dir, "attempts"))
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	base, err := bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(base)
}

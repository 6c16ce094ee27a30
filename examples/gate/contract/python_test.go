package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/started"
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

// served is a service that keeps objections and attempts.
func served(t *testing.T) string {
	return started.Gate(t, started.Listed(t, "-attempts", filepath.Join(t.TempDir(), "attempts"))...)
}

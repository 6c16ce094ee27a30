package main

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
)

// TestTheTypeScriptClientAsksAService: its types are those that the generator prints from the description, the compiler
// takes the client and refuses what is misspelt, and Node runs it on a service, and on those that permit nobody.
func TestTheTypeScriptClientAsksAService(t *testing.T) {
	if _, err := exec.LookPath("npm"); err != nil {
		require.NotEqual(t, "required", os.Getenv("RGPD_NODE"), "npm and node try the client in TypeScript")
		t.Skip("no npm")
	}
	dir, from := t.TempDir(), filepath.Join("..", "typescript")
	files, err := os.ReadDir(from)
	require.NoError(t, err)
	for _, f := range files {
		if f.Type().IsRegular() {
			b, err := os.ReadFile(filepath.Join(from, f.Name()))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name()), b, 0o600))
		}
	}
	run := func(program string, args ...string) string {
		t.Helper()
		cmd := exec.Command(program, args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s %s\n%s", program, strings.Join(args, " "), out)
		return string(out)
	}
	run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")

	text, err := description()
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "openapi.json"), text, 0o600))
	want, err := os.ReadFile(filepath.Join(dir, "openapi.d.ts"))
	require.NoError(t, err)
	run("npm", "run", "types")
	got, err := os.ReadFile(filepath.Join(dir, "openapi.d.ts"))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "print the types again: see README.md of gate")

	run("npm", "run", "build")
	sample, err := filepath.Abs(filepath.Join("..", "sample.json"))
	require.NoError(t, err)
	services, stand := map[string]string{}, faults.Services()
	stand["permitting"] = faults.Permitting()
	for name, h := range stand {
		srv := httptest.NewServer(h)
		defer srv.Close()
		services[name] = srv.URL
	}
	addresses, err := json.Marshal(services)
	require.NoError(t, err)
	require.Contains(t, run("node", filepath.Join("built", "gate_test.js"), served(t), sample, string(addresses)), "all held")
}

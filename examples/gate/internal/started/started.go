// Package started runs the service gate for tests of the programs that ask it.
package started

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Gate is the address of the service, which is built, started with some flags, and ends with the test.
func Gate(t *testing.T, flags ...string) string {
	t.Helper()
	_, self, _, _ := runtime.Caller(0)
	program := filepath.Join(t.TempDir(), "gate")
	out, err := exec.Command("go", "build", "-C", filepath.Dir(self)+"/../..", "-o", program, ".").CombinedOutput()
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

// Listed are the flags of a service with a list of objections that holds nobody yet, and more of them.
func Listed(t *testing.T, more ...string) []string {
	t.Helper()
	dir := t.TempDir()
	key, stops := filepath.Join(dir, "key"), filepath.Join(dir, "stops.csv")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("0f", 32)), 0o600))
	require.NoError(t, os.WriteFile(stops, []byte("# nobody\n"), 0o600))
	return append(more, "-lists", filepath.Join(dir, "lists"), "-key", key, "-principal", "Alizé Télécom",
		"-stops", stops)
}

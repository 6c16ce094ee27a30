package build_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/build"
	_ "github.com/rgpd-go/rgpd/internal/golden" // knows -update
)

// TestAProgramIsBuilt for a system that is not this one; what does not compile is said with its system.
func TestAProgramIsBuilt(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "dist")
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(from, name), []byte(text), 0o600))
	}
	write("go.mod", "module program\n\ngo 1.25.0\n")
	write("main.go", "package main\n\nfunc main() { println(1) }\n")
	var told bytes.Buffer
	require.NoError(t, build.Program(&told, from, to, "program", build.Targets[0]))
	require.FileExists(t, filepath.Join(to, "program-windows.exe"))
	require.Contains(t, told.String(), "program-windows.exe  ")
	write("main.go", "package main\n\nfunc main() { none() }\n")
	require.ErrorContains(t, build.Program(&told, from, to, "program", build.Targets[1]), "darwin/arm64")
}

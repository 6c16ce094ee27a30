package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/build"
)

// TestBuild: the program is built for a system that is not this one.
func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("builds for another system")
	}
	dir := filepath.Join(t.TempDir(), "dist")
	require.NoError(t, build.Program(&bytes.Buffer{}, "..", dir, "criblage", build.Targets[0]))
	require.FileExists(t, filepath.Join(dir, "criblage-windows.exe"))
}

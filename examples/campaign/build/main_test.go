package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBuild: the program is built for a system that is not this one.
func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("builds for another system")
	}
	dir := filepath.Join(t.TempDir(), "dist")
	require.NoError(t, build("..", dir, targets[:1]))
	require.FileExists(t, filepath.Join(dir, targets[0][2]))
}

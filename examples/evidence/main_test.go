package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden file anew")

func TestOutputIsAlwaysTheSame(t *testing.T) {
	dir := t.TempDir()
	var out bytes.Buffer
	require.NoError(t, run(&out, dir))
	const golden = "testdata/output.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String())
	for _, name := range []string{"2026-09.journal", "preuve-c-0001.html", "c-0001.jsonld"} {
		require.FileExists(t, filepath.Join(dir, name))
	}
	require.NoError(t, run(&bytes.Buffer{}, ""))
}

package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/internal/golden"
)

func TestOutputIsAlwaysTheSame(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "of", "mine") // which is made
	var out bytes.Buffer
	require.NoError(t, run(&out, dir))
	golden.File(t, "testdata/output.golden", out.Bytes())
	for _, name := range []string{"2026-09.journal", "preuve-c-0001.html", "c-0001.jsonld"} {
		require.FileExists(t, filepath.Join(dir, name))
	}
	require.NoError(t, run(&bytes.Buffer{}, ""))
}

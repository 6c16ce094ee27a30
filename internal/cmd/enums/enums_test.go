package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// The files of the module are those that its constants make.
func TestModule(t *testing.T) {
	t.Chdir("../../..")
	require.NoError(t, run(nil, true))
}

// write puts a package into a folder of its own.
func write(t *testing.T, source string) string {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "x.go"), []byte("package x\n\n"+source), 0o644))
	return dir
}

const colours = `// A Colour is one. Zero is unknown.
//
//enums:field shade
type Colour uint8

const (
	Red   Colour = iota + 1 // red
	Green                   // dark-green: of leaves
)

const Blue Colour = iota + 3 // blue

type DPIAStatus uint8

const Done DPIAStatus = iota + 1 // done

// Colours is a set of them.
//
//enums:kept shades
type Colours uint8

type other uint8

const one other = iota + 1 // It has no word.
`

func TestGenerate(t *testing.T) {
	dir := write(t, colours)
	require.ErrorContains(t, run([]string{dir}, true), "stale")
	require.NoError(t, run([]string{dir}, false))
	require.NoError(t, run([]string{dir}, true))
	b, err := os.ReadFile(filepath.Join(dir, output))
	require.NoError(t, err)
	for _, want := range []string{
		`"red", "dark-green", "blue",`, `enum.Unmarshal("shade", colourNames, v, b)`,
		`enum.Marshal("dpia_status", dpiaStatusNames, v)`, `stored.Scan("shade", v, from)`, `stored.Scan("shades", v, from)`,
	} {
		require.Contains(t, string(b), want)
	}
	require.NotContains(t, string(b), "otherNames")
	require.NotContains(t, string(b), "coloursNames")

	// What has no words left leaves no file.
	require.NoError(t, os.WriteFile(filepath.Join(dir, "x.go"), []byte("package x\n"), 0o644))
	require.ErrorContains(t, run([]string{dir}, true), "stale")
	require.NoError(t, run([]string{dir}, false))
	require.NoFileExists(t, filepath.Join(dir, output))
}

func TestFaults(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"no word":      {"// dark-green: of leaves", "", "Green has no word"},
		"a gap":        {"iota + 3", "iota + 4", "Blue is 4"},
		"a value more": {"iota + 3", "iota + 2", "Blue is 2"},
		"one word two": {"// blue", "// red", "red is the word of two"},
	} {
		source := strings.Replace(colours, c.old, c.new, 1)
		require.NotEqual(t, colours, source, name)
		require.ErrorContains(t, run([]string{write(t, source)}, false), c.want, name)
	}
}

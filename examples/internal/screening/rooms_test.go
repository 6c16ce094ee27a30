package screening

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
)

// rooms are those that a room may import: an import that goes up, or across, is not in the list.
var rooms = map[string][]string{
	"sheet":    nil,
	"words":    nil,
	"say":      nil,
	"bins":     nil,
	"folder":   nil,
	"sample":   nil,
	"preset":   {"words"},
	"facts":    {"sheet", "words", "say", "bins", "preset"},
	"survey":   {"sheet", "words", "say", "facts"},
	"handover": {"words"},
	"results":  {"sheet", "words", "say", "preset", "facts"},
	"kept":     {"sheet", "words", "say", "facts"},
	"decide":   {"sheet", "words", "say", "bins", "facts", "handover"},
	"report":   {"sheet", "words", "say", "bins", "folder", "preset", "facts", "results", "kept", "decide"},
	"workbook": {"sheet", "words"},
	"ask":      {"say", "bins", "words", "facts", "decide"},
	"job": {"sheet", "words", "say", "bins", "folder", "sample", "facts", "survey", "handover", "results", "kept",
		"decide", "report"},
	"command": {"sheet", "words", "say", "sample", "facts", "survey", "handover", "results", "kept", "decide",
		"report", "workbook", "ask",
		"job"},
	"screentest": {"sample"}, // for tests
}

const here = "github.com/rgpd-go/rgpd/examples/internal/screening/"

// TestRooms: arrows go one way, no room asks a program.
func TestRooms(t *testing.T) {
	used := map[string]map[string]bool{}
	forImports(t, ".", func(path, of string) {
		room := filepath.ToSlash(filepath.Dir(path))
		may, known := rooms[room]
		require.True(t, known, "%s is in no room", path)
		if used[room] == nil {
			used[room] = map[string]bool{}
		}
		if of, ours := strings.CutPrefix(of, here); ours {
			used[room][of] = true
			require.Contains(t, may, of, "%s imports %q, which is not below it", path, of)
		}
		require.NotContains(t, of, "rgpd/examples/screen", path)
	})
	for room, may := range rooms {
		for _, of := range may {
			require.True(t, used[room][of], "%s may import %s, and does not", room, of)
		}
	}
}

// TestProgramsTakeNothingOfTheTests: what makes files for tests is in no program.
func TestProgramsTakeNothingOfTheTests(t *testing.T) {
	asked := 0
	forImports(t, filepath.Join("..", "..", "screen"), func(path, of string) {
		require.NotEqual(t, here+"screentest", of, path)
		asked++
	})
	require.Positive(t, asked)
}

// forImports calls f with each import of each file that is no test.
func forImports(t *testing.T, dir string, f func(path, of string)) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range file.Imports {
			of, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			f(path, of)
		}
		return nil
	}))
}

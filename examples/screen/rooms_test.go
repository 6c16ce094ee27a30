package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// rooms are those that a room may import: an import that goes up, or across, is not in the list.
var rooms = map[string][]string{
	"sheet":      nil,
	"words":      nil,
	"say":        nil,
	"bins":       nil,
	"folder":     nil,
	"sample":     nil,
	"facts":      {"sheet", "words", "bins"},
	"kept":       {"sheet", "words", "say", "facts"},
	"decide":     {"sheet", "words", "say", "bins", "facts"},
	"report":     {"sheet", "words", "say", "bins", "folder", "facts", "kept", "decide"},
	"screentest": {"sample"}, // for tests
}

// TestRooms: arrows go one way, no room asks the program, and the program takes nothing of the tests.
func TestRooms(t *testing.T) {
	const here = "github.com/rgpd-go/rgpd/examples/screen"
	used := map[string]map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == "bulk":
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		room, inside := strings.CutPrefix(filepath.ToSlash(filepath.Dir(path)), "internal/")
		may, known := rooms[room]
		require.Equal(t, inside, known, "%s is in no room", path)
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		if used[room] == nil {
			used[room] = map[string]bool{}
		}
		for _, i := range file.Imports {
			of, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			of, ours := strings.CutPrefix(of, here)
			of = strings.TrimPrefix(of, "/internal/")
			switch {
			case !ours:
			case !inside && of != "screentest":
			case !slices.Contains(may, of):
				t.Errorf("%s imports %q, which is not below it", path, of)
			}
			used[room][of] = ours
		}
		return nil
	})
	require.NoError(t, err)
	for room, may := range rooms {
		require.NotNil(t, used[room], "%s is gone", room)
		for _, of := range may {
			require.True(t, used[room][of], "%s may import %s, and does not", room, of)
		}
	}
}

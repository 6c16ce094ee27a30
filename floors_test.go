package rgpd_test

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

// floors are the packages of the house that a package may import, beside what stands in
// internal: an import that runs up a floor, or across, is not in the list.
var floors = map[string][]string{
	"":                     nil,
	"consent":              {""},
	"prospect/number":      {""},
	"prospect/suppression": {"", "prospect/number"},
	"prospect/reserve":     {"", "prospect/number", "prospect/suppression"},
	"prospect":             {"", "consent", "prospect/number", "prospect/suppression"},
	"prospect/reserve/reservetest": {
		"", "consent", "prospect", "prospect/number", "prospect/reserve", "prospect/suppression",
	},
	"rights":   {""},
	"transfer": {""},
	"register": {"", "transfer"},
}

// modules are packages of the house in a module of their own, which the root module does not
// take on, with those that they may import.
var modules = map[string][]string{
	"prospect/reserve/postgres": {"", "prospect/reserve"},
}

// beneath are the packages of internal that the root package stands on. They import
// nothing of the house but each other.
var beneath = []string{
	"internal/calendar", "internal/engine", "internal/enum", "internal/french", "internal/input", "internal/law",
	"internal/stored",
}

// TestFloors: no import runs up a floor.
func TestFloors(t *testing.T) {
	const module = "github.com/rgpd-go/rgpd"
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != "." && (d.Name() == "examples" || d.Name() == "testdata" || d.Name()[0] == '.'):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		dir := filepath.ToSlash(filepath.Dir(path))
		if dir == "." {
			dir = ""
		}
		low := slices.Contains(beneath, dir)
		may, known := floors[dir]
		if !known {
			may, known = modules[dir]
		}
		switch {
		case !known && !low && !strings.HasPrefix(dir, "internal/"):
			t.Errorf("%s is on no floor", dir)
		case !known && !low:
			return nil // tools
		}
		seen[dir] = true
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range file.Imports {
			of, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			of, ours := strings.CutPrefix(of+"/", module+"/")
			of = strings.TrimSuffix(of, "/")
			switch {
			case !ours, slices.Contains(beneath, of) && (low || dir == ""):
			case !low && dir != "" && strings.HasPrefix(of, "internal/"):
			case !slices.Contains(may, of) || low:
				t.Errorf("%s imports %q, which runs up a floor", path, of)
			}
		}
		return nil
	})
	require.NoError(t, err)
	for dir := range floors {
		require.True(t, seen[dir], "%q is gone", dir)
	}
	for dir := range modules {
		require.True(t, seen[dir], "%q is gone", dir)
		require.FileExists(t, filepath.Join(dir, "go.mod"))
	}
}

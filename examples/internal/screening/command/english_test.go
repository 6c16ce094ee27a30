package command

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
)

// TestEveryErrorIsSaidInEnglish: each text that a room makes an error of is known, whatever it tells of a file; but for
// one that nobody is shown.
func TestEveryErrorIsSaidInEnglish(t *testing.T) {
	verb := regexp.MustCompile(`%[a-z]`)
	n := 0
	require.NoError(t, filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(node ast.Node) bool {
			fr, is := errorText(node)
			if !is || fr == "not XML" || !strings.ContainsRune(verb.ReplaceAllString(fr, ""), ' ') {
				return true
			}
			fr = verb.ReplaceAllString(fr, "X9")
			n++
			if en := inEnglish(fr); en == fr || strings.ContainsAny(en, "éèàùçœ«") &&
				!strings.Contains(en, "consentement") && !strings.Contains(en, "résultat") &&
				!strings.Contains(en, "téléphone") {
				t.Errorf("%s: %q is %q in English", path, fr, en)
			}
			return true
		})
		return nil
	}))
	require.Greater(t, n, 100)
}

// TestEveryWarningIsSaidInEnglish: each text that a room warns of.
func TestEveryWarningIsSaidInEnglish(t *testing.T) {
	verb := regexp.MustCompile(`%[a-z]`)
	n := 0
	for path, functions := range map[string]string{
		"../report/warnings.go": "Warnings Misread misread handedOn setAside", "../report/stated.go": "likeNoes",
		"../kept/sections.go": "Warnings", "../kept/stops.go": "Warnings", "../kept/unnumbered.go": "unnumberedWarnings", "../kept/consents.go": "Warnings",
		"../sheet/marks.go": "Says", "../facts/standing.go": "Says", "../workbook/marks.go": "notes", "../workbook/rows.go": "notes",
		"../workbook/workbook.go": "choose", "../results/results.go": "Says", "../facts/nearest.go": "nearest",
	} {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		for _, decl := range file.Decls {
			f, is := decl.(*ast.FuncDecl)
			if !is || !slices.Contains(strings.Fields(functions), f.Name.Name) {
				continue
			}
			ast.Inspect(f.Body, func(node ast.Node) bool {
				e, is := node.(ast.Expr)
				if !is {
					return true
				}
				fr, is := constant(e)
				if !is {
					return true
				}
				fr = strings.ReplaceAll(verb.ReplaceAllString(fr, "X9"), "%%", "%")
				if strings.Count(fr, " ") < 3 || strings.TrimSpace(fr) != fr { // a piece of another
					return false
				}
				n++
				if en := inEnglish(fr); en == fr || strings.ContainsAny(strings.ReplaceAll(en, "results", ""), "éèàùçœ«") {
					t.Errorf("%s: %q is %q in English", path, fr, en)
				}
				return false
			})
		}
	}
	require.Greater(t, n, 35)
}

// errorText is the text of a call that makes an error.
func errorText(node ast.Node) (string, bool) {
	call, is := node.(*ast.CallExpr)
	if !is || len(call.Args) == 0 {
		return "", false
	}
	name, at := "", 0
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		name = f.Sel.Name
	case *ast.Ident:
		name = f.Name
	}
	switch name {
	case "New", "Errorf":
	case "errAt":
		at = 1
	default:
		return "", false
	}
	return constant(call.Args[at])
}

func constant(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		a, is := constant(e.X)
		b, too := constant(e.Y)
		return a + b, is && too
	}
	return "", false
}

// TestInEnglish: errors within errors, and what they tell.
func TestInEnglish(t *testing.T) {
	for fr, want := range map[string]string{
		`-lang "de" : fr ou en (aide : -h)`: `-lang "de": fr or en (help: -h)`,
		"a.csv : le fichier est vide":       "a.csv: the file is empty",
		"liste repoussoir l.csv : ligne 3 : elle est incomplète ; elle peut dire un refus": "suppression list l.csv: " +
			"row 3: it is incomplete; it may say a refusal",
		"dossier o : écriture refusée ; rien n'a été écrit": "folder o: it may not be written to; nothing was written",
		"nobody knows this": "nobody knows this",
	} {
		if diff := cmp.Diff(want, inEnglish(fr)); diff != "" {
			t.Error(diff)
		}
	}
}

package report

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// eachNode calls f with each piece of the programs of the rooms that read rows.
func eachNode(t *testing.T, f func(ast.Node)) {
	t.Helper()
	for _, room := range []string{"facts", "words", "decide"} {
		paths, err := filepath.Glob("../" + room + "/*.go")
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(node ast.Node) bool {
				f(node)
				return true
			})
		}
	}
}

// TestFormInEnglish: how a file is written has no French word in it.
func TestFormInEnglish(t *testing.T) {
	for fr, want := range map[string]string{
		"point-virgule, UTF-8":                  "semicolon, UTF-8",
		"virgule, Windows-1252":                 "comma, Windows-1252",
		"tabulation, UTF-8 avec BOM":            "tab, UTF-8 with a mark",
		"barre verticale, UTF-8":                "vertical bar, UTF-8",
		"'~', UTF-8":                            "'~', UTF-8",
		"classeur Excel, feuille « Prospects »": "Excel workbook, sheet “Prospects”",
	} {
		require.Equal(t, want, FormInEnglish(fr))
	}
}

// calledIn is the name of what is called, without that of its room.
func calledIn(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	}
	return ""
}

// TestEveryDamageIsSaidInEnglish: what a row is set aside for, in each room that reads rows.
func TestEveryDamageIsSaidInEnglish(t *testing.T) {
	n := 0
	check := func(e ast.Expr) {
		lit, is := e.(*ast.BasicLit)
		if !is || lit.Kind != token.STRING {
			return
		}
		what, err := strconv.Unquote(lit.Value)
		require.NoError(t, err)
		if n++; DamageInEnglish(what) == "" {
			t.Errorf("%q", what)
		}
	}
	eachNode(t, func(node ast.Node) {
		switch x := node.(type) {
		case *ast.KeyValueExpr:
			if key, is := x.Key.(*ast.Ident); is && key.Name == "What" {
				check(x.Value)
			}
		case *ast.AssignStmt:
			if to, is := x.Lhs[0].(*ast.SelectorExpr); is && to.Sel.Name == "What" {
				check(x.Rhs[0])
			}
		case *ast.CallExpr:
			if name := calledIn(x); name == "damage" || name == "Damaged" {
				check(x.Args[0])
			}
		}
	})
	require.Greater(t, n, 25)
	for _, what := range []string{words.RefusalSaid, words.MarkSaid, words.HoursSaid, words.UnknownSaid, sheet.RowHidden, sheet.RowRed, sheet.RowMaybeRed} {
		require.NotEmpty(t, DamageInEnglish(what), what)
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0 rows", 1: "1 row", 999: "999 rows", 1000: "1,000 rows", 1234567: "1,234,567 rows"} {
		require.Equal(t, want, plural(n, "row"))
	}
}

// textOf is a text that a program is written with, each place for a value filled; empty if it is none.
func textOf(e ast.Expr) string {
	switch x := e.(type) {
	case *ast.BasicLit:
		if s, err := strconv.Unquote(x.Value); err == nil && x.Kind == token.STRING {
			return strings.NewReplacer("%d", "7", "%q", `"x"`, "%s", "x").Replace(s)
		}
	case *ast.BinaryExpr:
		if a, b := textOf(x.X), textOf(x.Y); a != "" && b != "" {
			return a + b
		}
	case *ast.CallExpr: // fmt.Sprintf
		if len(x.Args) > 0 {
			return textOf(x.Args[0])
		}
	}
	return ""
}

// TestEveryRemedyIsSaidInEnglish: what damaged.csv says to do, with what -column is told behind it and without.
func TestEveryRemedyIsSaidInEnglish(t *testing.T) {
	n := 0
	check := func(e ast.Expr) {
		fr := textOf(e)
		if fr == "" || strings.HasPrefix(fr, "x,") { // it is put together from others
			return
		}
		n++
		all := []string{fr}
		if !strings.Contains(fr, "-column \"") {
			all = append(all, fr+`, par -column "Suivi="`)
		}
		for _, whole := range all {
			if en := InEnglish(whole); en == whole || strings.Contains(en, ", par ") || strings.ContainsAny(en, "éèà«") &&
				!strings.Contains(en, "étranger") {
				t.Errorf("%q: %q", whole, en)
			}
		}
	}
	eachNode(t, func(node ast.Node) {
		switch x := node.(type) {
		case *ast.KeyValueExpr:
			if key, is := x.Key.(*ast.Ident); is && key.Name == "Remedy" {
				check(x.Value)
			}
		case *ast.AssignStmt:
			if to, is := x.Lhs[0].(*ast.SelectorExpr); is && to.Sel.Name == "Remedy" {
				check(x.Rhs[0])
			} else if to, is := x.Lhs[0].(*ast.Ident); is && to.Name == "remedy" {
				check(x.Rhs[0])
			}
		case *ast.ReturnStmt:
			if len(x.Results) == 2 && textOf(x.Results[0]) != "" && DamageInEnglish(textOf(x.Results[0])) != "" {
				check(x.Results[1]) // of a number
			}
		case *ast.CallExpr:
			if name := calledIn(x); name == "damage" && len(x.Args) == 2 || name == "Damaged" && len(x.Args) == 3 {
				check(x.Args[len(x.Args)-1])
			}
		}
	})
	require.Greater(t, n, 30)
	require.Equal(t, "column 3", InEnglish("colonne 3"))
	require.Equal(t, "téléphone", InEnglish("téléphone"), "the name of a column of the program")
	require.Equal(t, "3 cells instead of 4", InEnglish("3 cellules au lieu de 4"))
}

// TestThePageInEnglish: each piece of the page has its English, and nothing of it is left in French.
func TestThePageInEnglish(t *testing.T) {
	for _, p := range pageTexts {
		require.Contains(t, reportText, p[0])
	}
	s, tab := sampleScreening(t)
	s.English = InEnglish
	tl := counted(t, s, tab)
	c := &Certificate{in: pageTongue{true}, stated: statements(s), Encoding: "UTF-8", Separator: ";", Rows: tl.Rows()}
	c.Input.Name = "échantillon intégré"
	got := textIn(page(t, s, tl, c.page()))
	for _, fr := range []string{"ligne", "Campagne", "campagne", "criblage", "Criblage", "règle", "numéro", "jour", "n'est",
		"fichier", "À ", " ou ", "pour ", "depuis", " et "} {
		for _, line := range strings.Split(got, "\n") {
			if strings.Contains(line, "Code ") || strings.Contains(line, "Règlement") || strings.Contains(line, "Call of Success") ||
				strings.Contains(line, "Arcep") || strings.Contains(line, "CNIL") || strings.Contains(line, "décision") ||
				strings.Contains(line, "article") {
				continue // the name of a text is as it is
			}
			require.NotContains(t, strings.ReplaceAll(line, "rgpd_", ""), fr)
		}
	}
	require.Contains(t, got, "may be called at this instant")
}

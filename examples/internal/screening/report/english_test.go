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
					if f, is := x.Fun.(*ast.SelectorExpr); is && (f.Sel.Name == "damage" || f.Sel.Name == "Damaged") {
						check(x.Args[0])
					} else if f, is := x.Fun.(*ast.Ident); is && f.Name == "Damaged" {
						check(x.Args[0])
					}
				}
				return true
			})
		}
	}
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

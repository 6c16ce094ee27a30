package main

import (
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
)

// A said is a title or a remedy as it stands in a source: its text, or the expression of one that is put together.
type said struct{ text, expression string }

// sayings are all titles and remedies of the sources of a package: what stands in a field Title or Remedy, or is given to
// a function as its remedy.
func sayings(t *testing.T, folder string) (out []said) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	set, parsed := token.NewFileSet(), []*ast.File{}
	for _, path := range files {
		if !strings.HasSuffix(path, "_test.go") {
			f, err := parser.ParseFile(set, path, nil, 0)
			require.NoError(t, err)
			parsed = append(parsed, f)
		}
	}
	require.NotEmpty(t, parsed, folder)
	takes := map[string]int{} // functions by name, with the place of their remedy
	each := func(visit func(ast.Node)) {
		for _, f := range parsed {
			ast.Inspect(f, func(n ast.Node) bool {
				visit(n)
				return true
			})
		}
	}
	each(func(n ast.Node) {
		f, is := n.(*ast.FuncDecl)
		if !is {
			return
		}
		place := 0
		for _, p := range f.Type.Params.List {
			for _, name := range p.Names {
				if name.Name == "remedy" {
					takes[f.Name.Name] = place
				}
				place++
			}
		}
	})
	say := func(e ast.Expr) {
		if text, constant := literal(e); constant {
			out = append(out, said{text: text})
			return
		}
		var b strings.Builder
		require.NoError(t, printer.Fprint(&b, set, e))
		out = append(out, said{expression: b.String()})
	}
	each(func(n ast.Node) {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			if key, is := n.Key.(*ast.Ident); is && (key.Name == "Title" || key.Name == "Remedy") {
				say(n.Value)
			}
		case *ast.CallExpr:
			if f, is := n.Fun.(*ast.Ident); is {
				if place, has := takes[f.Name]; has {
					say(n.Args[place])
				}
			}
		case *ast.CompositeLit: // without the names of its fields
			if name, is := n.Type.(*ast.Ident); is && strings.EqualFold(name.Name, "problem") && len(n.Elts) > 0 {
				if _, keyed := n.Elts[0].(*ast.KeyValueExpr); !keyed {
					for _, e := range n.Elts {
						say(e)
					}
				}
			}
		}
	})
	return out
}

// literal is the text of literals, put together or not.
func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		return text, err == nil
	case *ast.BinaryExpr:
		left, one := literal(e.X)
		right, two := literal(e.Y)
		return left + right, one && two && e.Op == token.ADD
	}
	return "", false
}

// TestEveryTitleAndRemedyOfGateIsSaidInFrench: those of the service and of its client, as their sources have them. A new
// one without its French fails here; so does one of which the words are put together as they are told, until it is
// looked at.
func TestEveryTitleAndRemedyOfGateIsSaidInFrench(t *testing.T) {
	var together []string
	texts := 0
	for _, folder := range []string{"..", filepath.Join("..", "internal", "line"), "."} {
		for _, one := range sayings(t, folder) {
			if one.expression != "" {
				together = append(together, one.expression)
				continue
			}
			texts++
			for _, p := range []line.Problem{{Title: one.text}, {Where: &line.Where{Remedy: one.text}}} {
				french := inLanguage(p, true)
				if one.text == "" || cmp.Equal(p, french) {
					t.Errorf("%s: no French for %q", folder, one.text)
				}
			}
		}
	}
	require.Greater(t, texts, 80, "the sources were read")
	slices.Sort(together)
	require.Equal(t, []string{
		`"want " + other.Method`, // GET and POST, see below
		"words(french, t.title)", // of a tool
	}, slices.DeleteFunc(slices.Compact(together), func(e string) bool {
		// What the library, or the answer of gate, says already.
		return slices.Contains([]string{"remedy", "wrong.Remedy", "told.Title", "told.Remedy", "told.Where",
			"wantInstant"}, e) // a constant, which stands below
	}))
	const wantInstant = "want an instant such as 2026-11-23T11:00:00+01:00"
	require.NotEqual(t, wantInstant, inLanguage(line.Problem{Where: &line.Where{Remedy: wantInstant}}, true).Where.Remedy)
	for _, method := range []string{"GET", "POST"} {
		require.NotEqual(t, line.Problem{Title: "want " + method}, inLanguage(line.Problem{Title: "want " + method}, true))
	}
	seen := map[string]bool{}
	for _, p := range problems {
		require.False(t, seen[p.en], "%q stands twice", p.en)
		seen[p.en] = true
	}
}

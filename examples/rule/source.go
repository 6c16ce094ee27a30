package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// places are where a rule is written and where it is tried, as file:line, a case with
// its name.
type places struct{ rows, cases []string }

// written reads the source of a package for the IDs of rules: the literal that has one
// as its ID is the row; what names it in a test is a case. It is empty if the source is
// not where the command was built.
func written(pkg string) (map[rgpd.RuleID]*places, error) {
	found := map[rgpd.RuleID]*places{}
	_, self, _, ok := runtime.Caller(0)
	if !ok || !filepath.IsAbs(self) {
		return found, nil // built without paths
	}
	root := filepath.Join(filepath.Dir(self), "..", "..")
	err := filepath.WalkDir(filepath.Join(root, pkg), func(path string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil || d.IsDir() || filepath.Ext(path) != ".go":
			return err
		}
		return read(found, root, path)
	})
	return found, err
}

// read adds the strings of a file.
func read(found map[rgpd.RuleID]*places, root, path string) error {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	test := strings.HasSuffix(path, "_test.go")
	var in []ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			in = in[:len(in)-1]
			return true
		}
		in = append(in, n)
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING || !test && !isID(in) {
			return true
		}
		text, err := strconv.Unquote(lit.Value)
		if err != nil {
			return true
		}
		id := rgpd.RuleID(text)
		p := found[id]
		if p == nil {
			p = &places{}
			found[id] = p
		}
		at := fset.Position(n.Pos())
		name, err := filepath.Rel(root, at.Filename)
		if err != nil {
			name = at.Filename
		}
		line := fmt.Sprintf("%s:%d", filepath.ToSlash(name), at.Line)
		if test {
			p.cases = append(p.cases, line+told(in))
		} else {
			p.rows = append(p.rows, line)
		}
		return true
	})
	return nil
}

// isID reports whether the innermost literal is the value of a field ID.
func isID(in []ast.Node) bool {
	if len(in) < 2 {
		return false
	}
	pair, ok := in[len(in)-2].(*ast.KeyValueExpr)
	if !ok {
		return false
	}
	key, ok := pair.Key.(*ast.Ident)
	return ok && key.Name == "ID"
}

// told are the words of the case that an ID stands in: the other strings of its literal,
// else the name of its test.
func told(in []ast.Node) string {
	id := in[len(in)-1]
	for _, n := range slices.Backward(in) {
		lit, ok := n.(*ast.CompositeLit)
		if !ok {
			continue
		}
		var words []string
		for _, e := range lit.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			if s, ok := e.(*ast.BasicLit); ok && s != id && s.Kind == token.STRING {
				word, _ := strconv.Unquote(s.Value)
				words = append(words, word)
			}
		}
		if len(words) > 0 {
			return "  " + strings.Join(words, "; ")
		}
		break
	}
	for _, n := range in {
		if f, ok := n.(*ast.FuncDecl); ok {
			return "  " + f.Name.Name
		}
	}
	return ""
}

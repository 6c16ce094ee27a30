package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// sources are the files of one package, and what is to be inserted in them.
type sources struct {
	root    string
	fset    *token.FileSet
	files   map[string]*source // by path below root
	changed map[string][]byte  // files written whole
}

type source struct {
	text    []byte
	tree    *ast.File
	inserts map[int]string // by offset
	cut     map[int]int    // how much goes there
}

// read parses a package.
func (s *sources) read(dir string) error {
	s.fset, s.files, s.changed = token.NewFileSet(), map[string]*source{}, map[string][]byte{}
	names, err := filepath.Glob(filepath.Join(s.root, dir, "*.go"))
	if err != nil || len(names) == 0 {
		return fmt.Errorf("no package in %s: run it from the root of the module (%v)", dir, err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		tree, err := parser.ParseFile(s.fset, name, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		s.files[filepath.Join(dir, filepath.Base(name))] = &source{text, tree, map[int]string{}, map[int]int{}}
	}
	return nil
}

// paths are those of the files that are changed.
func (s *sources) paths() (out []string) {
	out = slices.Collect(maps.Keys(s.changed))
	for path, f := range s.files {
		if len(f.inserts) > 0 {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}

// content is a changed file, formatted.
func (s *sources) content(path string) ([]byte, error) {
	if text, ok := s.changed[path]; ok {
		return text, nil
	}
	f := s.files[path]
	var b bytes.Buffer
	from := 0
	for _, at := range slices.Sorted(maps.Keys(f.inserts)) {
		b.Write(f.text[from:at])
		b.WriteString(f.inserts[at])
		from = at + f.cut[at]
	}
	b.Write(f.text[from:])
	text, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return text, nil
}

func (s *sources) write() error {
	for _, path := range s.paths() {
		text, err := s.content(path)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(s.root, path), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// insert puts text before a place.
func (s *sources) insert(at token.Pos, text string) { s.put(at, 0, text) }

// replace puts text in the place of a node.
func (s *sources) replace(n ast.Node, text string) { s.put(n.Pos(), int(n.End()-n.Pos()), text) }

func (s *sources) put(at token.Pos, cut int, text string) {
	p := s.fset.Position(at)
	f := s.files[s.path(at)]
	f.inserts[p.Offset] += text
	f.cut[p.Offset] += cut
}

// path is that of the file of a place.
func (s *sources) path(at token.Pos) string {
	path, err := filepath.Rel(s.root, s.fset.Position(at).Filename)
	if err != nil {
		panic(err)
	}
	return path
}

// element adds one to the end of a literal.
func (s *sources) element(lit *ast.CompositeLit, text string) {
	one := len(lit.Elts) > 0 && s.line(lit.Elts[len(lit.Elts)-1].End()) == s.line(lit.Rbrace)
	if one {
		s.insert(lit.Elts[len(lit.Elts)-1].End(), ", "+text)
		return
	}
	s.insert(lit.Rbrace, text+",\n")
}

// field adds one to the end of a struct.
func (s *sources) field(st *ast.StructType, text string) { s.insert(st.Fields.Closing, text+"\n") }

func (s *sources) line(at token.Pos) int { return s.fset.Position(at).Line }

// code is the text of a node.
func (s *sources) code(n ast.Node) string {
	if n == nil || reflect.ValueOf(n).IsNil() {
		return ""
	}
	return string(s.files[s.path(n.Pos())].text[s.fset.Position(n.Pos()).Offset:s.fset.Position(n.End()).Offset])
}

// where is a place as a reader looks it up.
func (s *sources) where(at token.Pos) string { return fmt.Sprintf("%s:%d", s.path(at), s.line(at)) }

// inOrder are the paths of the package, tests or others.
func (s *sources) inOrder(tests bool) (out []string) {
	for _, path := range slices.Sorted(maps.Keys(s.files)) {
		if strings.HasSuffix(path, "_test.go") == tests {
			out = append(out, path)
		}
	}
	return out
}

// literals yields the composite literals of a file, outer ones first.
func (s *sources) literals(path string) (out []*ast.CompositeLit) {
	ast.Inspect(s.files[path].tree, func(n ast.Node) bool {
		if lit, ok := n.(*ast.CompositeLit); ok {
			out = append(out, lit)
		}
		return true
	})
	return out
}

// keyed are the elements of a literal by their key.
func keyed(lit *ast.CompositeLit) (keys []string, by map[string]ast.Expr) {
	by = map[string]ast.Expr{}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		name := ""
		switch k := kv.Key.(type) {
		case *ast.Ident:
			name = k.Name
		case *ast.BasicLit:
			name, _ = strconv.Unquote(k.Value)
		}
		keys, by[name] = append(keys, name), kv.Value
	}
	return keys, by
}

// structOf finds a struct type of the package.
func (s *sources) structOf(name string) *ast.StructType {
	for _, path := range s.inOrder(false) {
		for _, d := range s.files[path].tree.Decls {
			if gen, ok := d.(*ast.GenDecl); ok {
				for _, spec := range gen.Specs {
					if t, ok := spec.(*ast.TypeSpec); ok && t.Name.Name == name {
						st, _ := t.Type.(*ast.StructType)
						return st
					}
				}
			}
		}
	}
	return nil
}

// fill marks what is to be filled in: nothing declares toFill.
func fill(hint string) string { return "toFill(" + strconv.Quote(hint) + ")" }

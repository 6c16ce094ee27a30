package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A condition is the struct of sets that a new fact is added to.
type condition struct {
	path   string
	name   string
	sets   *ast.StructType
	names  []string // of its facts
	paths  bool     // its facts name the field of a record that settles them
	facts  string   // the struct of one case, as internal/cmd/columns writes it; empty: none
	prefix string   // of the places of its facts; empty: none
}

// A fact is what is added to it.
type fact struct {
	condition
	name, typ string
	values    []string // constants, the ordinary one first
	words     []string
	left      []string
}

func (s *sources) fact(dir, file, name string, words []string) ([]string, error) {
	var all, found []condition
	for _, path := range s.inOrder(false) {
		in := s.conditions(path)
		all = append(all, in...)
		if file == "" || filepath.Base(path) == file {
			found = append(found, in...)
		}
	}
	if len(found) != 1 {
		if len(found) == 0 {
			found = all // those that the file could have been
		}
		var in []string
		for _, c := range found {
			in = append(in, fmt.Sprintf("%s (%s)", c.path, strings.Join(c.names, ", ")))
		}
		where := filepath.Join(dir, file)
		return nil, fmt.Errorf("not one condition in %s; name the file of one: %s", where, strings.Join(in, "; "))
	}
	f := &fact{condition: found[0], name: name, typ: camel(name), words: words}
	for _, w := range words {
		f.values = append(f.values, f.typ+camel(w))
	}
	for _, n := range append(slices.Clone(f.values), f.typ) {
		if at := s.declared(n); at != "" {
			return nil, fmt.Errorf("%s is declared already: %s", n, at)
		}
	}
	if slices.Contains(f.names, name) {
		return nil, fmt.Errorf("%s is a fact of %s already", name, f.condition.name)
	}
	s.question(f)
	s.inWords(f)
	input := s.workedOut(f)
	s.given(f, input)
	s.ordinary(f, input)
	s.inTests(f, input)
	s.inBaseline(f)
	return append([]string{fmt.Sprintf("Fill in each toFill, the questions first: grep -rn toFill %s. Then go "+
		"generate ./%[1]s, and go vet ./%[1]s.", dir)},
		append(f.left, s.leftOfFact(dir, f)...)...), nil
}

// conditions are the condition types of a file.
func (s *sources) conditions(path string) (out []condition) {
	for _, d := range s.files[path].tree.Decls {
		gen, ok := d.(*ast.GenDecl)
		if !ok || gen.Tok != token.TYPE {
			continue
		}
		for _, spec := range gen.Specs {
			t := spec.(*ast.TypeSpec)
			st, ok := t.Type.(*ast.StructType)
			if !ok {
				continue
			}
			c := condition{path: path, name: t.Name.Name, sets: st}
			for _, f := range st.Fields.List {
				if f.Tag == nil {
					continue
				}
				text, _ := strconv.Unquote(f.Tag.Value)
				if name := reflect.StructTag(text).Get("fact"); name != "" {
					c.names = append(c.names, name)
				}
				c.paths = c.paths || reflect.StructTag(text).Get("path") != ""
			}
			for _, doc := range []*ast.CommentGroup{gen.Doc, t.Doc} {
				if doc == nil {
					continue
				}
				for _, line := range doc.List {
					if name, ok := strings.CutPrefix(line.Text, "//columns:facts "); ok {
						c.facts = name
					}
					if name, ok := strings.CutPrefix(line.Text, "//columns:index "); ok {
						c.prefix = name
					}
				}
			}
			if len(c.names) > 0 {
				out = append(out, c)
			}
		}
	}
	return out
}

// declared says where a name of the package is declared; empty if nowhere.
func (s *sources) declared(name string) string {
	for _, path := range s.inOrder(false) {
		for _, d := range s.files[path].tree.Decls {
			at := ""
			ast.Inspect(d, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncDecl, *ast.FuncLit, *ast.StructType:
					return false
				case *ast.TypeSpec:
					if n.Name.Name == name {
						at = s.where(n.Pos())
					}
				case *ast.ValueSpec:
					for _, id := range n.Names {
						if id.Name == name {
							at = s.where(id.Pos())
						}
					}
				}
				return true
			})
			if at != "" {
				return at
			}
		}
	}
	return ""
}

// question writes the fact of the condition, and the type with its values.
func (s *sources) question(f *fact) {
	tag := fmt.Sprintf("fact:%q", f.name)
	if f.paths {
		tag += ` path:"toFill"`
	}
	if f.condition.name == "When" { // of a prospect, whose fields a caller fills in
		tag += fmt.Sprintf(" fields:%q", f.typ)
	}
	s.field(f.sets, fmt.Sprintf("// FR: %s\n// EN: %s\n%s rgpd.Set[%[3]s] `%s`",
		fill("la question, avec son point d'interrogation"), fill("the question"), f.typ, tag))
	f.left = append(f.left, fmt.Sprintf("  %s: the question of %s, asked where the fact is missing", f.path, f.typ))
}

// typeText declares the type.
func (f *fact) typeText() string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n// %s %s %s. Zero is unknown.\ntype %[2]s uint8\n\nconst (\n", article(f.typ), f.typ,
		fill("says, or is, …"))
	for i, v := range f.values {
		of := ""
		if i == 0 {
			of = " " + f.typ + " = iota + 1"
		}
		fmt.Fprintf(&b, "// %s: %s.\n%[1]s%[3]s // %s\n", v, fill("what it means, and where the text says so"),
			of, f.words[i])
	}
	b.WriteString(")\n")
	return b.String()
}

// inWords writes the values in words.
func (s *sources) inWords(f *fact) {
	last := f.names[len(f.names)-1]
	for _, path := range s.inOrder(false) {
		for _, lit := range s.literals(path) {
			if s.code(lit.Type) != "rows.Words" {
				continue
			}
			if _, by := keyed(lit); by[last] == nil {
				continue
			}
			var b strings.Builder
			fmt.Fprintf(&b, "%q: {\n", f.name)
			for _, v := range f.values {
				fmt.Fprintf(&b, "%s: {\nFR: %s,\nEN: %s,\n},\n", v, fill("une proposition qui tient seule : « "+
					"la personne est … »"), fill("a clause that stands alone: “the person is …”"))
			}
			s.insert(lit.Rbrace, b.String()+"},\n")
			return
		}
	}
	f.left = append(f.left, "  the values of "+f.name+" in words: no rows.Words with "+last+" was found")
}

// workedOut writes the line that works the fact out, and returns the type that a caller
// fills in; empty where the line is not a plain reading of one.
func (s *sources) workedOut(f *fact) (input string) {
	if f.facts == "" {
		return s.inEights(f)
	}
	for _, path := range s.inOrder(false) {
		for _, d := range s.files[path].tree.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil || filepath.Base(path) == "columns.go" {
				continue
			}
			names := params(fn)
			for _, lit := range literalsIn(fn.Body) {
				if s.code(lit.Type) != f.facts {
					continue
				}
				if from := base(lit, names); from != "" {
					s.element(lit, fmt.Sprintf("%s: %s.%[1]s", f.typ, from))
					return names[from]
				}
			}
			if out := result(fn, f.facts); out != "" { // assigned one by one
				last := fn.Body.List[len(fn.Body.List)-1]
				s.insert(last.Pos(), fmt.Sprintf("%s.%s = %s\n", out, f.typ, fill("what the case says of it: "+
					"the field that a caller fills in")))
				f.left = append(f.left, fmt.Sprintf("  the field that a caller fills in, and %s, which reads "+
					"it", s.where(last.Pos())))
				return ""
			}
		}
	}
	f.left = append(f.left, "  the field that a caller fills in, and the line that works the fact out of it: "+
		"none was found for "+f.facts)
	return ""
}

// inEights writes the fact in the last store of eight that has room.
func (s *sources) inEights(f *fact) string {
	for _, path := range s.inOrder(false) {
		var last *ast.CallExpr
		ast.Inspect(s.files[path].tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && s.code(call.Fun) == "eight" {
				last = call
			}
			return true
		})
		if last == nil {
			continue
		}
		for _, arg := range last.Args[2:] {
			if s.code(arg) == "0" {
				s.replace(arg, "uint8(p."+f.typ+")")
				return "Prospect"
			}
		}
		s.insert(last.End(), fmt.Sprintf("\neight(f, %s%s, uint8(p.%[2]s), 0, 0, 0, 0, 0, 0, 0)", f.prefix, f.typ))
		return "Prospect"
	}
	return ""
}

// given writes the type, and the field that a caller fills in.
func (s *sources) given(f *fact, input string) {
	st := s.structOf(input)
	if st == nil {
		s.insert(s.files[f.path].tree.FileEnd, f.typeText())
		return
	}
	s.field(st, fmt.Sprintf("// %s %s.\n%[1]s %[1]s `json:\"%[3]s,omitzero\"`", f.typ,
		fill("says …, as a caller reads it"), strings.ReplaceAll(f.name, "-", "_")))
	s.insert(s.files[s.path(st.Pos())].tree.FileEnd, f.typeText())
}

// ordinary gives the fact its ordinary value in the cases that are in order.
func (s *sources) ordinary(f *fact, input string) {
	written := false
	set := func(lit *ast.CompositeLit, text string) {
		s.element(lit, text)
		written = true
	}
	for _, path := range s.inOrder(false) {
		if filepath.Base(path) == "columns.go" {
			continue
		}
		if n := s.count(path, input); n > 3 {
			f.left = append(f.left, fmt.Sprintf("  %s: %d cases leave %s open, which is unknown", path, n, f.typ))
			continue
		}
		for _, lit := range s.literals(path) {
			typ := s.code(lit.Type)
			keys, by := keyed(lit)
			switch {
			case len(keys) < 4 || by[f.typ] != nil:
			case typ == f.facts && f.facts != "" || typ == input && input != "" && len(keys) > 5:
				if !read(lit) {
					set(lit, f.typ+": "+f.values[0])
				}
			case strings.HasSuffix(typ, ".Facts") && f.prefix != "" && strings.HasPrefix(keys[0], f.prefix) &&
				len(keys) == len(f.names):
				set(lit, fmt.Sprintf("%s%s: uint8(%s)", f.prefix, f.typ, f.values[0]))
			case typ == f.condition.name && len(keys) > 10 && strings.HasPrefix(filepath.Base(path), "guarantees"):
				set(lit, fmt.Sprintf("%s: rgpd.Is(%s)", f.typ, f.values[0]))
			}
		}
	}
	if !written {
		f.left = append(f.left, fmt.Sprintf("  the ordinary value of %s, %s, where cases are in order: no literal of "+
			"such a case was found", f.typ, f.values[0]))
	}
}

// count is how many literals of a type a file has.
func (s *sources) count(path, typ string) (n int) {
	for _, lit := range s.literals(path) {
		if typ != "" && s.code(lit.Type) == typ && len(lit.Elts) > 5 {
			n++
		}
	}
	return n
}

var (
	byPlace = regexp.MustCompile(`\(f\[[a-z0-9]`)   // made from the places of the facts
	drawn   = regexp.MustCompile(`\b[A-Z]\w+\(v\(`) // drawn at random
)

// inTests writes the fact where tests go through all facts.
func (s *sources) inTests(f *fact, input string) {
	for _, path := range s.inOrder(true) {
		for _, lit := range s.literals(path) {
			typ := s.code(lit.Type)
			if typ == "" || typ != input && typ != f.facts && !strings.HasPrefix(typ, "map[string]struct") {
				continue
			}
			keys, _ := keyed(lit)
			switch {
			case len(keys) == 0 && len(lit.Elts) > 3 && byPlace.MatchString(s.code(lit)): // by position
				s.element(lit, fmt.Sprintf("%s(f[%d])", f.typ, len(f.names)))
			case len(keys) == 0 && len(lit.Elts) > 3:
				s.element(lit, f.values[0])
			case typ == input && len(keys) > 8 && byPlace.MatchString(s.code(lit)):
				at := strconv.Itoa(len(f.names))
				if f.prefix != "" && strings.Contains(s.code(lit), "f["+f.prefix) {
					at = f.prefix + f.typ
				}
				s.element(lit, fmt.Sprintf("%s: %[1]s(f[%s])", f.typ, at))
			case typ == input && len(keys) > 8 && drawn.MatchString(s.code(lit)):
				s.element(lit, fmt.Sprintf("%s: %[1]s(v(%d))", f.typ, len(f.values)))
			case typ == input && len(keys) > 8:
				s.element(lit, f.typ+": "+f.values[0])
			case strings.Contains(typ, "set ") && strings.Contains(typ, "map[string]struct") &&
				slices.Contains(keys, f.names[2]):
				s.element(lit, fmt.Sprintf("%q: {func(p *%s) { p.%s = %s }, map[int]uint8{%s%[3]s: "+
					"uint8(%[4]s)}}", f.name, input, f.typ, f.values[1], f.prefix))
			}
		}
	}
}

// inBaseline writes the ordinary value where a test fills what a case leaves unsaid: after the
// last line that does so for a fact of the same struct.
func (s *sources) inBaseline(f *fact) {
	for _, path := range s.inOrder(true) {
		var last *ast.CallExpr
		ast.Inspect(s.files[path].tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && len(call.Args) == 2 && s.code(call.Fun) == "unsaid" &&
				strings.HasPrefix(s.code(call.Args[0]), "&p.") {
				last = call
			}
			return true
		})
		if last != nil {
			pkg := s.files[path].tree.Name.Name
			of, external := strings.CutSuffix(pkg, "_test")
			if of += "."; !external {
				of = ""
			}
			s.insert(last.End(), fmt.Sprintf("\nunsaid(&p.%s, %s%s)", f.typ, of, f.values[0]))
			return
		}
	}
}

// leftOfFact is what the command cannot write.
func (s *sources) leftOfFact(dir string, f *fact) []string {
	left := []string{"Then, in this order:"}
	if len(s.globs("schema_test")) > 0 {
		left = append(left, fmt.Sprintf("  go test ./%s -run Schema -update", dir))
	}
	return append(left,
		"  the row that reads it: go run ./internal/cmd/scaffold rule "+dir,
		fmt.Sprintf("  go test ./%s. A guarantee of what is always allowed leaves %s out or holds it ordinary "+
			"(rgpd.Is(%s)); an ordinary case, or a case of a test, has it ordinary", dir, f.typ, f.values[0]),
		"  go test ./examples/...: who reads it from files, and which column holds it",
		"  make golden, and read what moved: lines of the history that name the fact come, no other moves",
	)
}

// params are the names of a function's receiver and parameters, with their types.
func params(fn *ast.FuncDecl) map[string]string {
	out := map[string]string{}
	lists := []*ast.FieldList{fn.Recv, fn.Type.Params}
	for _, list := range lists {
		if list == nil {
			continue
		}
		for _, field := range list.List {
			typ := field.Type
			if star, ok := typ.(*ast.StarExpr); ok {
				typ = star.X
			}
			for _, name := range field.Names {
				if id, ok := typ.(*ast.Ident); ok {
					out[name.Name] = id.Name
				}
			}
		}
	}
	return out
}

// result is the name of a result of a type; empty if there is none.
func result(fn *ast.FuncDecl, typ string) string {
	if fn.Type.Results == nil {
		return ""
	}
	for _, field := range fn.Type.Results.List {
		if id, ok := field.Type.(*ast.Ident); ok && id.Name == typ && len(field.Names) == 1 {
			return field.Names[0].Name
		}
	}
	return ""
}

func literalsIn(n ast.Node) (out []*ast.CompositeLit) {
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.CompositeLit); ok {
			out = append(out, lit)
		}
		return true
	})
	return out
}

// base is the parameter that most fields of a literal are read from; empty if none.
func base(lit *ast.CompositeLit, names map[string]string) (most string) {
	count := map[string]int{}
	_, by := keyed(lit)
	for _, v := range by {
		if sel, ok := v.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok && names[id.Name] != "" {
				if count[id.Name]++; count[id.Name] > count[most] {
					most = id.Name
				}
			}
		}
	}
	return most
}

// read reports whether the fields of a literal are read from something.
func read(lit *ast.CompositeLit) bool {
	n := 0
	_, by := keyed(lit)
	for _, v := range by {
		if sel, ok := v.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok && len(id.Name) == 1 {
				n++
			}
		}
	}
	return n > 1
}

func article(name string) string {
	if strings.ContainsAny(name[:1], "AEIO") {
		return "An"
	}
	return "A"
}

// camel writes lower-case words with hyphens as a Go name.
func camel(s string) string {
	var b strings.Builder
	for _, w := range strings.Split(s, "-") {
		if w != "" {
			b.WriteString(strings.ToUpper(w[:1]) + w[1:])
		}
	}
	return b.String()
}

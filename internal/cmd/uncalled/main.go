// Uncalled lists the exported functions, methods, constants and variables of the module that nobody calls: no test, no
// example, no README, no other package. What nobody calls is nobody's: it goes, or is not exported, or gets a test that
// shows what it is for. Types are let be: whoever is given a value need not name its type. So are the methods that
// the standard library calls.
//
//	go run ./internal/cmd/uncalled
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/internal/modules"
)

func main() {
	names, err := run(".")
	if err != nil {
		fmt.Fprintln(os.Stderr, "uncalled:", err)
		os.Exit(1)
	}
	for _, n := range names {
		fmt.Println(n)
	}
	if len(names) > 0 {
		os.Exit(1)
	}
}

// standard are methods that the standard library calls.
var standard = []string{"String", "MarshalText", "UnmarshalText", "MarshalJSON", "UnmarshalJSON", "Error", "Unwrap",
	"Format", "LogValue", "GoString", "Value", "Scan", "GobEncode", "GobDecode"}

// run returns the names that nobody calls in the modules below a folder, in order, each with its place.
func run(root string) (out []string, err error) {
	dirs, err := modules.Below(root)
	if err != nil {
		return nil, err
	}
	return list(root, dirs)
}

// list is run, of the modules in some folders.
func list(root string, dirs []string) (out []string, err error) {
	u := uses{defined: map[string]string{}, called: map[string]bool{}}
	for _, dir := range dirs {
		packages, err := modules.Load(dir)
		if err != nil {
			return nil, err
		}
		for _, p := range packages {
			if err := u.read(p); err != nil {
				return nil, err
			}
		}
	}
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		return nil, err
	}
	for name, at := range u.defined {
		if !u.called[name] && !bytes.Contains(readme, []byte(name[strings.LastIndex(name, "."):])) {
			out = append(out, at+": "+filepath.Base(name))
		}
	}
	slices.Sort(out)
	return out, nil
}

// uses are the exported names of packages that others may import, and those that are called.
type uses struct {
	defined map[string]string // where
	called  map[string]bool
}

func (u *uses) read(p *modules.Package) error {
	info := types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	fset, _, err := p.Check(&info)
	if err != nil {
		return err
	}
	path := p.Path()
	open := p.Name != "main" && !strings.Contains(path, "/internal/") && !strings.Contains(path, "/examples/") ||
		strings.Contains(path, "/testdata/") // its own tests
	for id, o := range info.Defs {
		at := fset.Position(id.Pos())
		if !open || strings.HasSuffix(at.Filename, "_test.go") {
			continue
		}
		if name := nameOf(o); name != "" {
			rel, err := filepath.Rel(p.Dir, at.Filename)
			if err != nil {
				return err
			}
			dir := strings.TrimPrefix(path, "github.com/rgpd-go/rgpd")
			u.defined[name] = fmt.Sprintf("%s:%d", filepath.Join(".", dir, rel), at.Line)
		}
	}
	for id, o := range info.Uses {
		name := nameOf(o)
		if name != "" && (strings.HasSuffix(fset.Position(id.Pos()).Filename, "_test.go") || o.Pkg().Path() != path) {
			u.called[name] = true
		}
	}
	return nil
}

// nameOf names what is exported, but for types: the path of its package, its type if it is a method, its name.
func nameOf(o types.Object) string {
	if o == nil || o.Pkg() == nil || !o.Exported() {
		return ""
	}
	path := o.Pkg().Path()
	switch o := o.(type) {
	case *types.Func:
		f := o.Origin()
		recv := f.Signature().Recv()
		if recv == nil {
			return path + "." + f.Name()
		}
		t := recv.Type()
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem()
		}
		named, ok := types.Unalias(t).(*types.Named)
		if !ok || !named.Obj().Exported() || types.IsInterface(named) || slices.Contains(standard, f.Name()) {
			return ""
		}
		return path + "." + named.Obj().Name() + "." + f.Name()
	case *types.Const, *types.Var:
		if o.Parent() == o.Pkg().Scope() {
			return path + "." + o.Name()
		}
	}
	return ""
}

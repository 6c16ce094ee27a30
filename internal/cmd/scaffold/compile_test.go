package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/rgpd-go/rgpd"

// A listed is a package as the toolchain lists it.
type listed struct {
	ImportPath, Dir, Export            string
	GoFiles, TestGoFiles, XTestGoFiles []string
	TestImports, XTestImports          []string
}

// list is packages and what they import, each compiled once.
func list(packages ...string) (map[string]listed, error) {
	cmd := exec.Command("go", append([]string{"list", "-export", "-deps",
		"-json=ImportPath,Dir,Export,GoFiles,TestGoFiles,XTestGoFiles,TestImports,XTestImports"}, packages...)...)
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	all := map[string]listed{}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all[p.ImportPath] = p
	}
}

// listing is the five packages, what they import and what their tests do.
var listing = sync.OnceValues(func() (map[string]listed, error) {
	all, err := list("./prospect", "./rights", "./register", "./consent", "./transfer")
	if err != nil {
		return nil, err
	}
	var tests []string
	for _, p := range all {
		if inModule(p.ImportPath) {
			tests = slices.Concat(tests, p.TestImports, p.XTestImports)
		}
	}
	slices.Sort(tests)
	more, err := list(slices.Compact(tests)...)
	maps.Copy(all, more)
	return all, err
})

func inModule(path string) bool { return path == module || strings.HasPrefix(path, module+"/") }

// A compiler checks the types of packages of the module, with files in the place of those that stand there. What
// other modules hold is taken as the toolchain compiled it.
type compiler struct {
	all    map[string]listed
	tested string            // the package whose tests are compiled
	files  map[string][]byte // by path in the module
	fset   *token.FileSet
	others types.Importer
	done   map[string]*types.Package
}

// compiled returns what the compiler says of a package and its tests, with files in the place of those that stand
// there; nil if it has nothing to say. It does what go vet would, without compiling what is only read.
func compiled(t *testing.T, pkg string, files map[string][]byte) error {
	t.Helper()
	all, err := listing()
	require.NoError(t, err)
	c := &compiler{all: all, tested: module + "/" + pkg, files: files, fset: token.NewFileSet(),
		done: map[string]*types.Package{}}
	c.others = importer.ForCompiler(c.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(all[path].Export)
	})
	if _, err := c.Import(c.tested); err != nil {
		return err
	}
	p := all[c.tested]
	return c.check(c.tested+"_test", p.Dir, p.XTestGoFiles, "_test", new(*types.Package))
}

// Import is that of [types.Importer].
func (c *compiler) Import(path string) (*types.Package, error) {
	if !inModule(path) {
		return c.others.Import(path)
	}
	if p := c.done[path]; p != nil {
		return p, nil
	}
	p := c.all[path]
	names := p.GoFiles
	if path == c.tested {
		names = slices.Concat(names, p.TestGoFiles)
	}
	var out *types.Package
	err := c.check(path, p.Dir, names, "", &out)
	c.done[path] = out
	return out, err
}

// check is the types of the files of a folder, and of those that are new to it, whose package ends in something.
func (c *compiler) check(path, dir string, names []string, ends string, out **types.Package) error {
	home, err := filepath.Abs(root)
	if err != nil {
		return err
	}
	inside, err := filepath.Rel(home, dir)
	if err != nil {
		return err
	}
	for name := range c.files {
		if base := filepath.Base(name); filepath.Dir(name) == filepath.ToSlash(inside) &&
			filepath.Ext(base) == ".go" && !slices.Contains(names, base) && !c.known(path, base) {
			names = append(slices.Clone(names), base)
		}
	}
	var parsed []*ast.File
	for _, name := range names {
		var src any // nil: as it stands
		if text, ok := c.files[filepath.ToSlash(filepath.Join(inside, name))]; ok {
			src = text
		}
		f, err := parser.ParseFile(c.fset, filepath.Join(dir, name), src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if strings.HasSuffix(f.Name.Name, "_test") == (ends != "") {
			parsed = append(parsed, f)
		}
	}
	var said []error
	conf := types.Config{Importer: c, IgnoreFuncBodies: strings.TrimSuffix(path, "_test") != c.tested,
		Error: func(err error) { said = append(said, err) }}
	p, _ := conf.Check(path, c.fset, parsed, nil)
	*out = p
	if len(said) > 0 {
		return fmt.Errorf("%s: %w", path, errors.Join(said...))
	}
	return nil
}

// known reports whether the toolchain knows a file as one of a package, or of its tests.
func (c *compiler) known(path, name string) bool {
	p := c.all[strings.TrimSuffix(path, "_test")]
	return slices.Contains(slices.Concat(p.GoFiles, p.TestGoFiles, p.XTestGoFiles), name)
}

// A package, its tests within it and those beside it are each compiled, and nothing is found in what is right.
func TestWhatDoesNotCompileIsSaid(t *testing.T) {
	require.NoError(t, compiled(t, "transfer", nil))
	for file, clause := range map[string]string{"transfer/new.go": "transfer", "transfer/new_test.go": "transfer",
		"transfer/newer_test.go": "transfer_test"} {
		text := []byte("package " + clause + "\n\nvar wrong = nowhere\n")
		require.ErrorContains(t, compiled(t, "transfer", map[string][]byte{file: text}), "undefined: nowhere", file)
	}
}

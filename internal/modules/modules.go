// Package modules reads the modules of this repository as the compiler does, tests included, for commands that
// look through all of their source.
package modules

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Below are the folders of the modules in a folder, its own first.
func Below(root string) (dirs []string, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && len(d.Name()) > 1 && (d.Name()[0] == '.' || d.Name() == "testdata"):
			return filepath.SkipDir
		case d.Name() == "go.mod":
			dirs = append(dirs, filepath.Dir(path))
		}
		return nil
	})
	return dirs, err
}

// A Package is one of a module, as go list tells it: with its tests, or without.
type Package struct {
	ImportPath, Dir, Export, Name string
	GoFiles                       []string
	ImportMap                     map[string]string
	DepOnly                       bool
	Error                         *struct{ Err string }
	exports                       map[string]string
}

// Load returns the packages of the module in a folder.
func Load(dir string) (own []*Package, err error) {
	cmd := exec.Command("go", "list", "-C", dir, "-export", "-deps", "-test",
		"-json=ImportPath,Dir,Export,Name,GoFiles,ImportMap,DepOnly,Error", "./...")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for dec := json.NewDecoder(out); ; {
		p := Package{exports: exports}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		if p.Error != nil {
			return nil, fmt.Errorf("%s: %s", p.ImportPath, p.Error.Err)
		}
		exports[p.ImportPath] = p.Export
		if !p.DepOnly && !strings.HasSuffix(p.ImportPath, ".test") {
			own = append(own, &p)
		}
	}
	return own, cmd.Wait()
}

// Path is the import path; "p [p.test]" is p with its tests.
func (p *Package) Path() string {
	path, _, _ := strings.Cut(p.ImportPath, " ")
	return path
}

// Check reads the files of the package, and finds out the types that info wants.
func (p *Package) Check(info *types.Info) (*token.FileSet, []*ast.File, error) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range p.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil,
			parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, f)
	}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if mapped, ok := p.ImportMap[path]; ok {
			path = mapped
		}
		if p.exports[path] == "" {
			return nil, fmt.Errorf("no export data for %s", path)
		}
		return os.Open(p.exports[path])
	})}
	_, err := config.Check(p.Path(), fset, files, info)
	return fset, files, err
}

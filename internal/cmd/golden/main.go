// Golden writes the golden files anew: it runs, with -update, the tests that have some,
// and no other. Read then what changed.
//
//	go run ./internal/cmd/golden              in all packages that have some
//	go run ./internal/cmd/golden prospect     in one
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	dirs := os.Args[1:]
	if len(dirs) == 0 {
		var err error
		if dirs, err = all("."); err != nil {
			fail(err)
		}
	}
	for _, dir := range dirs {
		tests, err := updating(dir)
		if err != nil {
			fail(err)
		}
		if len(tests) == 0 {
			continue
		}
		cmd := exec.Command("go", "test", "-run", "^("+strings.Join(tests, "|")+")$", ".", "-update")
		cmd.Dir, cmd.Stdout, cmd.Stderr = dir, os.Stdout, os.Stderr
		if err := cmd.Run(); err != nil {
			fail(fmt.Errorf("%s: %w", dir, err))
		}
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "golden:", err)
	os.Exit(1)
}

// all are the directories below one that hold tests.
func all(root string) (dirs []string, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && path != root && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		if dir := filepath.Dir(path); err == nil && strings.HasSuffix(path, "_test.go") && !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
		return err
	})
	return dirs, err
}

// marks are what a test calls that writes a golden file: internal/golden, and testkit.
var marks = map[string]bool{"golden.File": true, "golden.Updating": true, "testkit.TellHistory": true}

// golden stands for them among the names that a function uses.
const golden = "golden file"

// updating are the tests of a directory that have a golden file, themselves or through
// what they call.
func updating(dir string) (tests []string, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		return nil, err
	}
	names := map[string]map[string]bool{} // function to what it names
	for _, file := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range tree.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			used := names[fn.Name.Name]
			if used == nil {
				used = map[string]bool{}
				names[fn.Name.Name] = used
			}
			ast.Inspect(fn, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.SelectorExpr:
					if x, ok := n.X.(*ast.Ident); ok && marks[x.Name+"."+n.Sel.Name] {
						used[golden] = true
					}
				case *ast.Ident:
					used[n.Name] = true
				}
				return true
			})
		}
	}
	reads := map[string]bool{golden: true}
	for more := true; more; {
		more = false
		for name, used := range names {
			if !reads[name] &&
				slices.ContainsFunc(slices.Collect(maps.Keys(used)), func(u string) bool { return reads[u] }) {
				reads[name], more = true, true
			}
		}
	}
	for name := range reads {
		if strings.HasPrefix(name, "Test") {
			tests = append(tests, name)
		}
	}
	slices.Sort(tests)
	return tests, nil
}

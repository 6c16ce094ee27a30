// Ruleids checks that every constant of type rgpd.RuleID in the module, tests and
// examples included, is the ID of a rule: the compiler takes any string for one.
// Likewise for rgpd.PenaltyID. It reads the nested modules too.
//
// A test may make rules up. What begins with "house-" is a rule of a house; a test file
// of the package names the others in a comment:
//
//	//ruleids:made-up first second rule-1
//
//	go run ./internal/cmd/ruleids
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/book"
)

// madeUp begins the comment in which a test lists the IDs that it makes up.
const madeUp = "//ruleids:made-up "

func main() {
	wrong, err := run(".")
	if err != nil {
		fmt.Fprintln(os.Stderr, "ruleids:", err)
		os.Exit(1)
	}
	for _, w := range wrong {
		fmt.Println(w)
	}
	if len(wrong) > 0 {
		os.Exit(1)
	}
}

// run returns what is wrong in the modules below a folder.
func run(root string) (wrong []string, err error) {
	known := ids()
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && len(d.Name()) > 1 && (d.Name()[0] == '.' || d.Name() == "testdata"):
			return filepath.SkipDir
		case d.Name() != "go.mod":
			return nil
		}
		found, err := module(filepath.Dir(path), known)
		wrong = append(wrong, found...)
		return err
	})
	slices.Sort(wrong)
	return slices.Compact(wrong), err // a file is in its package, and again in the package with its tests
}

// ids are the IDs that there are, by the name of their type.
func ids() map[string]map[string]bool {
	rules, penalties := map[string]bool{}, map[string]bool{}
	for chapter := range book.Chapters() {
		for _, r := range chapter.Rules {
			rules[string(r.ID)] = true
		}
	}
	for p := range rgpd.AllPenalties() {
		penalties[string(p.ID)] = true
	}
	return map[string]map[string]bool{"RuleID": rules, "PenaltyID": penalties}
}

// A pkg is a package as go list tells it.
type pkg struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	ImportMap               map[string]string
	DepOnly                 bool
	Error                   *struct{ Err string }
}

// module returns what is wrong in a module.
func module(dir string, known map[string]map[string]bool) (wrong []string, err error) {
	cmd := exec.Command("go", "list", "-C", dir, "-export", "-deps", "-test",
		"-json=ImportPath,Dir,Export,GoFiles,ImportMap,DepOnly,Error", "./...")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	var own []pkg
	exports := map[string]string{}
	for dec := json.NewDecoder(out); ; {
		var p pkg
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
			own = append(own, p)
		}
	}
	if err := cmd.Wait(); err != nil {
		return nil, err
	}
	for i := range own {
		found, err := own[i].check(exports, known)
		if err != nil {
			return nil, err
		}
		wrong = append(wrong, found...)
	}
	return wrong, nil
}

// check returns the constants of a package that are no IDs.
func (p *pkg) check(exports map[string]string, known map[string]map[string]bool) (wrong []string, err error) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range p.GoFiles {
		f, err := parser.ParseFile(
			fset,
			filepath.Join(p.Dir, name),
			nil,
			parser.ParseComments|parser.SkipObjectResolution,
		)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if mapped, ok := p.ImportMap[path]; ok {
			path = mapped
		}
		if exports[path] == "" {
			return nil, fmt.Errorf("no export data for %s", path)
		}
		return os.Open(exports[path])
	})}
	info := types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	path, _, _ := strings.Cut(p.ImportPath, " ") // "p [p.test]" is p with its tests
	if _, err := config.Check(path, fset, files, &info); err != nil {
		return nil, err
	}
	invented := inventedBy(fset, files)
	for e, tv := range info.Types {
		named, ok := types.Unalias(tv.Type).(*types.Named)
		if !ok || tv.Value == nil || tv.Value.Kind() != constant.String || named.Obj().Pkg() == nil ||
			named.Obj().Pkg().Path() != "github.com/rgpd-go/rgpd" {
			continue
		}
		ids, ok := known[named.Obj().Name()]
		id := constant.StringVal(tv.Value)
		at := fset.Position(e.Pos())
		if !ok || id == "" || ids[id] || strings.HasPrefix(id, "house-") ||
			strings.HasSuffix(at.Filename, "_test.go") && slices.Contains(invented, id) {
			continue
		}
		if rel, err := relative(at.Filename); err == nil {
			at.Filename = rel
		}
		wrong = append(wrong, fmt.Sprintf("%s:%d: %q is no %s", at.Filename, at.Line, id, noun[named.Obj().Name()]))
	}
	return wrong, nil
}

var noun = map[string]string{"RuleID": "rule", "PenaltyID": "penalty"}

// inventedBy are the IDs that tests say that they make up.
func inventedBy(fset *token.FileSet, files []*ast.File) (ids []string) {
	for _, f := range files {
		if !strings.HasSuffix(fset.Position(f.Package).Filename, "_test.go") {
			continue
		}
		for _, group := range f.Comments {
			for _, c := range group.List {
				if list, ok := strings.CutPrefix(c.Text, madeUp); ok {
					ids = append(ids, strings.Fields(list)...)
				}
			}
		}
	}
	return ids
}

// relative is a path from the folder that the command runs in.
func relative(path string) (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return filepath.Rel(dir, path)
}

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
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/book"
	"github.com/rgpd-go/rgpd/internal/modules"
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
	dirs, err := modules.Below(root)
	for _, dir := range dirs {
		found, err := module(dir, known)
		if err != nil {
			return nil, err
		}
		wrong = append(wrong, found...)
	}
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

// module returns what is wrong in a module.
func module(dir string, known map[string]map[string]bool) (wrong []string, err error) {
	packages, err := modules.Load(dir)
	if err != nil {
		return nil, err
	}
	for _, p := range packages {
		found, err := check(p, known)
		if err != nil {
			return nil, err
		}
		wrong = append(wrong, found...)
	}
	return wrong, nil
}

// check returns the constants of a package that are no IDs.
func check(p *modules.Package, known map[string]map[string]bool) (wrong []string, err error) {
	info := types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	fset, files, err := p.Check(&info)
	if err != nil {
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

package rgpd_test

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// ruleSets are the packages that have rules.
var ruleSets = []struct {
	pkg   string
	rules iter.Seq[rgpd.Rule]
}{
	{"consent", consent.Rules()},
	{"prospect", prospect.Rules()},
	{"register", register.Rules()},
	{"rights", rights.Rules()},
	{"transfer", transfer.Rules()},
}

// TestLedger: a rule's ID is unique in the module, is never renamed and never
// reused. The ledger holds every ID ever given: a line is added with -update, and
// a rule that goes leaves its line, marked "retired" by hand.
func TestLedger(t *testing.T) {
	const file = "testdata/rules.ledger"
	held := map[rgpd.RuleID]string{} // ID to package, or "retired"
	f, err := os.Open(file)
	if err == nil {
		for lines := bufio.NewScanner(f); lines.Scan(); {
			if id, owner, ok := strings.Cut(lines.Text(), " "); ok && !strings.HasPrefix(id, "#") {
				if held[rgpd.RuleID(id)] != "" {
					t.Errorf("%s stands twice in the ledger", id)
				}
				held[rgpd.RuleID(id)] = owner
			}
		}
		f.Close()
	}
	live := map[rgpd.RuleID]string{}
	for _, set := range ruleSets {
		for r := range set.rules {
			if live[r.ID] != "" {
				t.Errorf("%s is a rule of %s and of %s", r.ID, live[r.ID], set.pkg)
			}
			live[r.ID] = set.pkg
			switch held[r.ID] {
			case set.pkg:
			case "":
				if !golden.Updating() {
					t.Errorf("%s is not in the ledger: run go test . -update", r.ID)
				}
				held[r.ID] = set.pkg
			default:
				t.Errorf("%s belongs to %q and cannot be given again", r.ID, held[r.ID])
			}
		}
	}
	for id, owner := range held {
		if owner != "retired" && live[id] == "" {
			t.Errorf("%s is gone; mark its line as retired", id)
		}
	}
	if golden.Updating() {
		var lines []string
		for id, owner := range held {
			lines = append(lines, string(id)+" "+owner)
		}
		slices.SortFunc(lines, func(a, b string) int {
			pa, pb := a[strings.IndexByte(a, ' '):], b[strings.IndexByte(b, ' '):]
			if pa != pb {
				return strings.Compare(pa, pb)
			}
			return strings.Compare(a, b)
		})
		head := "# Every rule ID ever given, and the package it is in. Never remove a line.\n"
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(head+strings.Join(lines, "\n")+"\n"), 0o644))
	}
}

// TestHabits reads the library's own sources: no clock but in the wrappers named
// CanCall, no zone database, no process zone, no exported bool among facts, one
// package comment a folder, and a state of the law beside every set of rules.
func TestHabits(t *testing.T) {
	docs := map[string]int{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "examples" || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && path != "."):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.Contains(string(text), "toFill") && !strings.HasPrefix(path, filepath.Join("internal", "cmd")) {
			t.Errorf("%s: fill in each toFill, which internal/cmd/scaffold left", path)
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, text, parser.ParseComments)
		if err != nil {
			return err
		}
		if file.Doc != nil {
			docs[filepath.Dir(path)]++
		} else {
			docs[filepath.Dir(path)] += 0
		}
		for _, decl := range file.Decls {
			name := ""
			if f, ok := decl.(*ast.FuncDecl); ok {
				name = f.Name.Name
			}
			ast.Inspect(decl, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.SelectorExpr:
					if x, ok := n.X.(*ast.Ident); !ok || x.Name != "time" {
						break
					}
					switch {
					case n.Sel.Name == "Now" && name != "CanCall", n.Sel.Name == "Local", n.Sel.Name == "LoadLocation", n.Sel.Name == "Since", n.Sel.Name == "Until":
						t.Errorf("%s: %s uses time.%s: the instant is a parameter, and zones are computed", path, name, n.Sel.Name)
					}
				case *ast.StructType:
					for _, f := range n.Fields.List {
						if id, ok := f.Type.(*ast.Ident); ok && id.Name == "bool" && len(f.Names) > 0 && f.Names[0].IsExported() && path != "report.go" && !strings.HasPrefix(path, "internal") {
							t.Errorf("%s: field %s is a bool: its zero would not be unknown", path, f.Names[0].Name)
						}
					}
				}
				return true
			})
		}
		return nil
	})
	require.NoError(t, err)
	for dir, n := range docs {
		if n != 1 {
			t.Errorf("%s: %d package comments", dir, n)
		}
	}
	for _, set := range ruleSets {
		b, err := os.ReadFile(filepath.Join(set.pkg, "LAW.md"))
		require.NoError(t, err)
		if !strings.Contains(string(b), rgpd.LawAsOf.String()) {
			t.Errorf("%s/LAW.md does not say the state of the law of %s", set.pkg, rgpd.LawAsOf)
		}
	}
}

// TestREADMECounts: both READMEs give the number of rules of prospect, and of the
// guarantees of each package and of those that do not hold yet. -update writes them.
func TestREADMECounts(t *testing.T) {
	count := func(sets ...iter.Seq[rgpd.Guarantee]) (n, fail int) {
		for _, set := range sets {
			for g := range set {
				n++
				if g.Fails != "" {
					fail++
				}
			}
		}
		return n, fail
	}
	rules := 0
	for range prospect.Rules() {
		rules++
	}
	var registers []iter.Seq[rgpd.Guarantee]
	for q := range register.Questions() {
		registers = append(registers, q.Guarantees())
	}
	inProspect, open := count(prospect.Guarantees())
	inConsent, _ := count(consent.Guarantees(), consent.NeedGuarantees())
	inRights, _ := count(rights.Guarantees())
	inTransfer, _ := count(transfer.Guarantees(), transfer.RoleGuarantees())
	inRegister, one := count(registers...)
	require.Zero(t, one, "the READMEs say that every guarantee of register holds")
	for file, want := range map[string][]string{
		"README.md": {
			fmt.Sprintf("encodes %d rules", rules), fmt.Sprintf("(%d in `prospect`, not yet held, with the number of the finding: %d;", inProspect, open),
			fmt.Sprintf("%d in `consent`, %d in `rights`, %d in `transfer`, %d in `register`", inConsent, inRights, inTransfer, inRegister),
		},
		"README.fr.md": {
			fmt.Sprintf("contient %d règles", rules), fmt.Sprintf("(%d dans `prospect`, pas encore tenues, avec le numéro du constat : %d ;", inProspect, open),
			fmt.Sprintf("%d dans `consent`, %d dans `rights`, %d dans `transfer`, %d dans `register`", inConsent, inRights, inTransfer, inRegister),
		},
	} {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		page := string(b)
		for _, words := range want {
			if golden.Updating() {
				any := regexp.MustCompile(figures.ReplaceAllString(regexp.QuoteMeta(words), "[0-9]+"))
				page = any.ReplaceAllLiteralString(page, words)
			}
			if !strings.Contains(page, words) {
				t.Errorf("%s does not say %q: run go test . -update", file, words)
			}
		}
		if golden.Updating() {
			require.NoError(t, os.WriteFile(file, []byte(page), 0o644))
		}
	}
}

var figures = regexp.MustCompile("[0-9]+")

// TestEveryPackageKnowsUpdate, so that -update may be given to all tests at once.
func TestEveryPackageKnowsUpdate(t *testing.T) {
	known := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			_, nested := os.Stat(filepath.Join(path, "go.mod"))
			if path != "." && (nested == nil || e.Name() == "testdata" || e.Name()[0] == '.') {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		dir := filepath.ToSlash(filepath.Dir(path))
		known[dir] = known[dir] || dir == "internal/golden" || dir == "internal/testkit"
		for _, i := range file.Imports {
			if strings.HasSuffix(i.Path.Value, `/internal/golden"`) || strings.HasSuffix(i.Path.Value, `/internal/testkit"`) {
				known[dir] = true
			}
		}
		return nil
	})
	require.NoError(t, err)
	for dir, knows := range known {
		if !knows {
			t.Errorf("no test in %s imports internal/golden; import it as _ if nothing is compared there", dir)
		}
	}
}

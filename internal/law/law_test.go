package law

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// parsed are the Go files under a directory, by path.
func parsed(t *testing.T, root string) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	set := token.NewFileSet()
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		f, err := parser.ParseFile(set, path, nil, parser.ParseComments)
		files[path] = f
		return err
	})
	require.NoError(t, err)
	return files
}

// declared are the exported variables of this package.
func declared(t *testing.T) (names []string) {
	for path, f := range parsed(t, ".") {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				for _, n := range s.(*ast.ValueSpec).Names {
					if n.IsExported() {
						names = append(names, n.Name)
					}
				}
			}
		}
	}
	slices.Sort(names)
	return names
}

// TestAll: the list of wordings that the tests read is that of the package; -update
// writes it.
func TestAll(t *testing.T) {
	names := declared(t)
	if golden.Updating() {
		var b bytes.Buffer
		b.WriteString("package law\n\n// all holds every wording of this package by its name: go test ./internal/law -update writes it.\n")
		b.WriteString("var all = map[string]Wording{\n")
		for _, name := range names {
			fmt.Fprintf(&b, "%q: %s,\n", name, name)
		}
		b.WriteString("}\n")
		text, err := format.Source(b.Bytes())
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("all_test.go", text, 0o644))
		return
	}
	held := slices.Sorted(maps.Keys(all))
	missing := slices.DeleteFunc(names, func(name string) bool { _, ok := all[name]; return ok })
	require.Empty(t, missing, "all_test.go lacks them: run go test ./internal/law -update")
	require.Len(t, held, len(declared(t)))
}

func TestNoTextTwice(t *testing.T) {
	cited := map[string]string{}
	for name, w := range all {
		require.NotZero(t, w.Rank, name)
		require.NotEmpty(t, w.Ref, name)
		assert.Empty(t, cited[w.Cited()], "%s and %s are both cited as %q", name, cited[w.Cited()], w.Cited())
		cited[w.Cited()] = name
	}
}

func TestPeriods(t *testing.T) {
	texts := map[string][]string{}
	for name, w := range all {
		texts[w.Ref] = append(texts[w.Ref], name)
		if w.Until != 0 {
			assert.Less(t, w.From, w.Until, name)
		}
	}
	for ref, names := range texts {
		slices.SortFunc(names, func(a, b string) int { return int(all[a].From - all[b].From) })
		for i, name := range names {
			w := all[name]
			if i == len(names)-1 {
				assert.Empty(t, w.As, "%s is the last of its text: no brackets", name)
				continue
			}
			next := all[names[i+1]]
			assert.NotEmpty(t, w.As, name)
			assert.Equal(t, w.Rank, next.Rank, ref)
			assert.Equal(t, w.Until, next.From, "%s, then %s", name, names[i+1])
		}
	}
}

var official = regexp.MustCompile(`^(LEGIARTI\d{12}|JORFARTI\d{12}|JORFTEXT\d{12}|[36]\d{4}[A-Z]{1,2}\d{4})$`)

func TestRead(t *testing.T) {
	for name, w := range all {
		if w.Read != 0 {
			assert.GreaterOrEqual(t, w.Read, read, name)
			assert.LessOrEqual(t, w.Read, read27, name)
			assert.NotEmpty(t, w.Note, "%s was read: in what?", name)
		}
		if w.Read == 0 && (w.From != 0 || w.Until != 0) {
			assert.NotEmpty(t, w.Note, "%s was not read: where are its days from?", name)
		}
		if w.ID != "" {
			assert.Regexp(t, official, w.ID, name)
		}
		assert.Regexp(t, `^(https?://\S+)?$`, w.URL, name)
	}
}

// The articles of loi 78-17 had other numbers until 2019-05-31: a wording that reaches
// back says which.
func TestNumbersBefore2019(t *testing.T) {
	reach := 0
	for name, w := range all {
		if strings.HasPrefix(w.Ref, "Loi 78-17, ") && w.From < DayPauseMoved {
			assert.Contains(t, w.Ref, "jusqu'au 31 mai 2019", name)
			reach++
		}
	}
	assert.Positive(t, reach)
}

// The days of days.go are those that their comments say.
func TestDays(t *testing.T) {
	dated := regexp.MustCompile(`^// (\d{4}-\d\d-\d\d)`)
	seen := 0
	for _, f := range parsed(t, ".") {
		ast.Inspect(f, func(n ast.Node) bool {
			v, ok := n.(*ast.ValueSpec)
			if !ok || v.Comment == nil || len(v.Values) != 1 {
				return true
			}
			lit, ok := v.Values[0].(*ast.BasicLit)
			m := dated.FindStringSubmatch(v.Comment.List[0].Text)
			if !ok || m == nil {
				return true
			}
			day, err := strconv.ParseInt(lit.Value, 0, 32)
			require.NoError(t, err)
			year, month, d := calendar.Civil(int32(day))
			assert.Equal(t, m[1], fmt.Sprintf("%04d-%02d-%02d", year, month, d), v.Names[0].Name)
			seen++
			return true
		})
	}
	assert.Greater(t, seen, 20)
}

func TestGDPR(t *testing.T) {
	w := GDPR("13(2)(b)")
	assert.Equal(t, "RGPD, art. 13(2)(b)", w.Cited())
	assert.Equal(t, read27, w.Read)
	assert.Equal(t, read, GDPR("7(3) et 21(2)").Read, "the earlier day of two")
	assert.Zero(t, GDPR("5(1)(b), 56").Read, "not read if one of them was not")
	assert.Equal(t, "RGPD, consid. 43", GDPR("consid. 43").Cited())
	assert.Equal(t, "RGPD, art. 8, lecture stricte", GDPR("8").Strictly().Cited())
}

func TestNamed(t *testing.T) {
	for which, want := range map[string][]string{
		"17(1)(a), (d), (e) et (f)": {"17"},
		"21(2)-(4)":                 {"21"},
		"49(1), al. 2, 49(6)":       {"49", "49"},
		"49, consid. 111":           {"49", "consid. 111"},
		"28(3), dernier alinéa":     {"28"},
		"49(1)(d) à (g)":            {"49"},
		"16, 17(1) et 19":           {"16", "17", "19"},
	} {
		assert.Equal(t, want, named(which), which)
	}
}

func TestWordings(t *testing.T) {
	joined := L2231.BackTo(L2231Of2020)
	assert.Equal(t, L2231Of2020.From, joined.From)
	assert.Zero(t, joined.Until)
	assert.Equal(t, "C. conso., art. L. 223-1", joined.Cited())
	assert.Zero(t, D2239.BackTo(D2239Of2022).Read, "not read if one of them was not")
	explained := Foriou.Explaining(GDPR("7(4)"))
	assert.Equal(t, Day(DayGDPR), explained.From)
	assert.Equal(t, Foriou.Read, explained.Read)
	assert.Equal(t, Foriou.Cited(), explained.Cited())
	assert.Equal(t, "C. conso., art. L. 222-16, al. 2 (version de 2016)", L22216Of2016.Part("al. 2").Cited())
	assert.Equal(t, "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285", L2231.Part("al. 1").Address())
	assert.Equal(t, Guidance, L2231.Strictly().Rank)
}

// cited are the names of this package that the module uses, and its citations of
// the RGPD, as rows write them.
func cited(t *testing.T) (names map[string]bool, provisions map[string]bool) {
	names, provisions = map[string]bool{}, map[string]bool{}
	for path, f := range parsed(t, "../..") {
		if strings.HasSuffix(path, "_test.go") || strings.Contains(path, "internal/law/") {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "law" {
					names[s.Sel.Name] = true
				}
			}
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 {
				return true
			}
			s, ok := call.Fun.(*ast.SelectorExpr)
			lit, isLit := call.Args[0].(*ast.BasicLit)
			if ok && isLit && s.Sel.Name == "GDPR" {
				which, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				provisions[which] = true
			}
			return true
		})
	}
	return names, provisions
}

func TestEveryWordingIsCited(t *testing.T) {
	names, _ := cited(t)
	for name := range all {
		assert.True(t, names[name], "nothing cites %s", name)
	}
}

// The same provisions are cited in one form: no row says "21(2), 21(3)" where
// another says "21(2) et (3)".
func TestOneFormOfEachProvision(t *testing.T) {
	_, provisions := cited(t)
	require.Greater(t, len(provisions), 150)
	forms := map[string]string{}
	for which := range provisions {
		require.NotEmpty(t, named(which), which)
		article := ""
		var parts []string
		for _, p := range strings.Split(strings.NewReplacer(" et ", ", ", " à ", "-").Replace(which), ", ") {
			if strings.HasPrefix(p, "(") {
				p = article + p
			} else {
				article, _, _ = strings.Cut(p, "(")
			}
			parts = append(parts, p)
		}
		slices.Sort(parts)
		same := strings.Join(parts, ", ")
		assert.Empty(t, forms[same], "%q and %q are one citation", forms[same], which)
		forms[same] = which
	}
}

package rgpd_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/internal/golden"
)

// The files of testdata/stable hold what is promised: exported names with their types, words, JSON schemas, the paths of
// gate with what they take and answer; rule IDs stand in rules.ledger. What comes is listed by
//
//	go test -run TestWhatIsStable . -update
//
// and is promised from then on. A line goes by hand alone, in a version that says so.

// stablePackages are those that a program may import, by their folders.
var stablePackages = []string{
	".", "consent", "prospect", "prospect/number", "prospect/reserve", "prospect/reserve/reservetest",
	"prospect/suppression", "register", "rights", "transfer",
}

// TestWhatIsStable: nothing that was promised is gone or is otherwise.
func TestWhatIsStable(t *testing.T) {
	var api, words []string
	for _, folder := range stablePackages {
		p := readPackage(t, folder)
		api, words = append(api, p.exported()...), append(words, p.words()...)
	}
	for file, have := range map[string][]string{"api": api, "words": words, "schemas": schemas(t)} {
		file = filepath.Join("testdata", "stable", file+".txt")
		require.Greater(t, len(have), 500, file)
		text, err := os.ReadFile(file)
		if !golden.Updating() {
			require.NoError(t, err)
		}
		promised := strings.FieldsFunc(string(text), func(c rune) bool { return c == '\n' })
		gone, came := promises(promised, have)
		gone = append(gone, required(promised, came)...)
		for _, line := range gone {
			t.Errorf("%s: promised, and gone or otherwise: %s", file, line)
		}
		if !golden.Updating() || len(gone) > 0 {
			if len(came) > 0 {
				t.Logf("%s: not promised yet: %d lines, such as %s", file, len(came), came[0])
			}
			continue
		}
		slices.Sort(have)
		golden.File(t, file, []byte(strings.Join(slices.Compact(have), "\n")+"\n"))
	}
}

// promises are the lines that are promised and not there, and those that are there and not promised.
func promises(promised, have []string) (gone, came []string) {
	is := map[string]bool{}
	for _, line := range have {
		is[line] = true
	}
	for _, line := range promised {
		if !is[line] {
			gone = append(gone, line)
		}
		delete(is, line)
	}
	return gone, slices.Sorted(maps.Keys(is))
}

// required are the fields that an object which was promised did not need: whoever sends it without them is refused.
func required(promised, came []string) (out []string) {
	for _, line := range came {
		object, name, is := strings.Cut(line, "/required ")
		if is && slices.ContainsFunc(promised, func(p string) bool { return strings.HasPrefix(p, object+"/") }) {
			out = append(out, object+": "+name+" was not required")
		}
	}
	return out
}

// TestAPromiseThatIsTakenBackIsFound: a name that goes, a type that is otherwise; and what comes is no fault.
func TestAPromiseThatIsTakenBackIsFound(t *testing.T) {
	before := stated(t, "type T struct { A int; b int }\nfunc F(a, b int) error { return nil }\nfunc (t *T) M() {}\n"+
		"const C uint8 = 1\nconst (\n\tX T2 = iota\n\tY\n)\ntype I interface { Do(x string) (n int, err error) }\ntype T2 uint8\nfunc hidden() {}")
	for after, want := range map[string]string{
		"type T struct { A int }\nfunc F(x int, _ int) error\nfunc (t *T) M()\nconst C uint8 = 2\nconst (\n\tX T2 = iota\n\tY\n)\n" +
			"type I interface { Do(string) (int, error) }\ntype T2 uint8\nfunc G()": "",
		"type T struct { A int64 }\nfunc F(a, b int) error\nfunc (t *T) M()\nconst C uint8 = 1\nconst (\n\tX T2 = iota\n\tY\n)\n" +
			"type I interface { Do(x string) (n int, err error) }\ntype T2 uint8": "p: field T.A int",
		"type T struct { A int }\nfunc F(a int) error\nfunc (t *T) M()\nconst C uint8 = 1\nconst (\n\tX T2 = iota\n\tY\n)\n" +
			"type I interface { Do(x string) (n int, err error) }\ntype T2 uint8": "p: func F(int, int) error",
		"type T struct { A int }\nfunc F(a, b int) error\nfunc (t T) M()\nconst C uint8 = 1\nconst (\n\tX T2 = iota\n\tY\n)\n" +
			"type I interface { Do(x string) (n int, err error) }\ntype T2 uint8": "p: method (*T) M()",
		"type T struct { A int }\nfunc F(a, b int) error\nfunc (t *T) M()\nconst C uint8 = 1\nconst (\n\tX T2 = iota\n)\n" +
			"type I interface { Do(x string) (n int, err error) }\ntype T2 uint8": "p: const Y",
		"type T struct { A int }\nfunc F(a, b int) error\nfunc (t *T) M()\nconst C uint8 = 1\nconst (\n\tX T2 = iota\n\tY\n)\n" +
			"type I interface { Do(x, y string) (n int, err error) }\ntype T2 uint8": "p: type I interface{ Do(string) (int, error) }",
		"type T struct { A int }\nfunc F(a, b int) error\nfunc (t *T) M()\nconst C uint8 = 1\nconst (\n\tX T2 = iota\n\tY\n)\n" +
			"type I interface { Do(x string) (n int, err error) }\ntype T2 int8": "p: type T2 uint8",
	} {
		gone, _ := promises(before, stated(t, after))
		require.Equal(t, want, strings.Join(gone, "; "), after)
	}
	was := []string{"s /properties/a/type=string", "s /required a"}
	require.Empty(t, required(was, []string{"s /properties/b/type=string", "s /properties/c/required d"}))
	require.Equal(t, []string{"s : b was not required"}, required(was, []string{"s /required b"}))
}

func stated(t *testing.T, text string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), "p.go", "package p\n"+text, 0)
	require.NoError(t, err)
	return goPackage{"p", []*ast.File{parsed}}.exported()
}

// A goPackage is the source of a package, without its tests.
type goPackage struct {
	name  string
	files []*ast.File
}

func readPackage(t *testing.T, folder string) goPackage {
	t.Helper()
	p := goPackage{name: folder}
	if folder == "." {
		p.name = "rgpd"
	}
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		p.files = append(p.files, parsed)
	}
	require.NotEmpty(t, p.files, folder)
	return p
}

// exported are the exported names, a line each, with their types and without the names of parameters.
func (p goPackage) exported() (out []string) {
	add := func(form string, args ...any) { out = append(out, p.name+": "+fmt.Sprintf(form, args...)) }
	for _, file := range p.files {
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				switch {
				case !d.Name.IsExported():
				case d.Recv == nil:
					add("func %s%s", d.Name.Name, signature(d.Type))
				case ast.IsExported(strings.TrimPrefix(types.ExprString(d.Recv.List[0].Type), "*")):
					add("method (%s) %s%s", types.ExprString(d.Recv.List[0].Type), d.Name.Name, signature(d.Type))
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					switch s := s.(type) {
					case *ast.ValueSpec:
						for _, name := range s.Names {
							if name.IsExported() {
								add("%v %s", d.Tok, name.Name)
							}
						}
					case *ast.TypeSpec:
						if s.Name.IsExported() {
							p.typed(s, add)
						}
					}
				}
			}
		}
	}
	return out
}

// typed are the lines of a type: its fields one by one, so that another may come.
func (p goPackage) typed(s *ast.TypeSpec, add func(form string, args ...any)) {
	name := s.Name.Name
	if s.TypeParams != nil {
		var params []string
		for _, f := range s.TypeParams.List {
			params = append(params, typesOf(f)...)
		}
		name += "[" + strings.Join(params, ", ") + "]"
	}
	switch of := s.Type.(type) {
	case *ast.StructType:
		add("type %s struct", name)
		for _, f := range of.Fields.List {
			tag := ""
			if f.Tag != nil {
				tag = " " + f.Tag.Value
			}
			for _, one := range f.Names {
				if one.IsExported() {
					add("field %s.%s %s%s", s.Name.Name, one.Name, typeOf(f.Type), tag)
				}
			}
			if f.Names == nil {
				add("field %s (%s)%s", s.Name.Name, typeOf(f.Type), tag)
			}
		}
	case *ast.InterfaceType: // whoever implements it needs them all
		var methods []string
		for _, f := range of.Methods.List {
			text := typeOf(f.Type)
			if fn, is := f.Type.(*ast.FuncType); is {
				text = f.Names[0].Name + signature(fn)
			}
			methods = append(methods, text)
		}
		slices.Sort(methods)
		add("type %s interface{ %s }", name, strings.Join(methods, "; "))
	default:
		add("type %s %s", name, typeOf(s.Type))
	}
}

// signature is a function's, without the names of its parameters.
func signature(f *ast.FuncType) string {
	list := func(fields *ast.FieldList) (all []string) {
		if fields != nil {
			for _, f := range fields.List {
				all = append(all, typesOf(f)...)
			}
		}
		return all
	}
	out := "(" + strings.Join(list(f.Params), ", ") + ")"
	if params := list(f.TypeParams); params != nil {
		out = "[" + strings.Join(params, ", ") + "]" + out
	}
	switch results := list(f.Results); len(results) {
	case 0:
		return out
	case 1:
		return out + " " + results[0]
	default:
		return out + " (" + strings.Join(results, ", ") + ")"
	}
}

// typesOf are the types of a field of several names, one each.
func typesOf(f *ast.Field) (all []string) {
	for range max(1, len(f.Names)) {
		all = append(all, typeOf(f.Type))
	}
	return all
}

func typeOf(e ast.Expr) string {
	if f, is := e.(*ast.FuncType); is {
		return "func" + signature(f)
	}
	return types.ExprString(e)
}

// words are those of the enumerations: of a type whose String looks them up.
func (p goPackage) words() (out []string) {
	names, of := map[string][]string{}, map[string]string{}
	for _, file := range p.files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, v := range n.Values {
					if l, is := v.(*ast.CompositeLit); is && l.Type != nil && types.ExprString(l.Type) == "enum.Names" {
						for _, e := range l.Elts {
							if b, is := e.(*ast.BasicLit); is {
								word, _ := strconv.Unquote(b.Value)
								names[n.Names[i].Name] = append(names[n.Names[i].Name], word)
							}
						}
					}
				}
			case *ast.FuncDecl:
				if n.Recv == nil || n.Name.Name != "String" || n.Body == nil {
					return true
				}
				receiver := strings.TrimPrefix(types.ExprString(n.Recv.List[0].Type), "*")
				ast.Inspect(n.Body, func(in ast.Node) bool {
					if c, is := in.(*ast.CallExpr); is && types.ExprString(c.Fun) == "enum.String" {
						of[receiver] = types.ExprString(c.Args[0])
					}
					return true
				})
			}
			return true
		})
	}
	for receiver, list := range of {
		for _, word := range names[list] {
			if ast.IsExported(receiver) {
				out = append(out, p.name+"."+receiver+" "+word)
			}
		}
	}
	return out
}

// schemas are the leaves of the JSON schemas, and of the description of gate, without what is said to people and without
// patterns, which hold the words that stand in words.txt.
func schemas(t *testing.T) (out []string) {
	t.Helper()
	for _, path := range []string{
		"prospect/prospect.schema.json", "prospect/decision.schema.json", "register/register.schema.json",
		"examples/gate/api.json",
	} {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		var doc map[string]any
		require.NoError(t, json.Unmarshal(b, &doc))
		delete(doc, "info")
		leaves(doc, path+" ", &out)
	}
	return out
}

// leaves are the values of a JSON at their places: of a list of words, each word.
func leaves(v any, at string, out *[]string) {
	switch v := v.(type) {
	case map[string]any:
		for name, one := range v {
			if _, word := one.(string); word && slices.Contains([]string{"description", "summary", "pattern", "$id"}, name) {
				continue
			}
			leaves(one, at+"/"+name, out)
		}
		if len(v) == 0 {
			*out = append(*out, at)
		}
	case []any:
		for i, one := range v {
			if _, word := one.(string); word {
				*out = append(*out, fmt.Sprintf("%s %v", at, one))
			} else {
				leaves(one, at+"/"+strconv.Itoa(i), out)
			}
		}
	default:
		*out = append(*out, fmt.Sprintf("%s=%v", at, v))
	}
}

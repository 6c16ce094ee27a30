package rgpd_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/big"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// The secrets of the test: a number, one shown to the person called, and the bytes of a key.
const (
	secretNumber, secretCaller = "+33698754321", "+33162987654"
	secretKey                  = "a secret of more than thirty-two bytes"
)

// holding are values of all exported types that hold a key or a number, filled with the
// secrets.
func holding(t *testing.T) map[string]any {
	n, err := number.Parse(secretNumber)
	require.NoError(t, err)
	c, err := number.ParseCaller(secretCaller)
	require.NoError(t, err)
	sealing, err := consent.NewKey([]byte(secretKey))
	require.NoError(t, err)
	listing, err := suppression.NewKey([]byte(secretKey))
	require.NoError(t, err)
	at := rgpd.Mainland.Instant(rgpd.LawAsOf, 11*time.Hour)
	journal, err := consent.CreateJournal(file(t, ""), "a journal", sealing, at)
	require.NoError(t, err)
	build := func() *suppression.Builder {
		b := suppression.NewBuilder(listing, suppression.Info{Principal: "Acme", Source: "CRM", Sequence: 1, AsOf: at})
		t.Cleanup(func() { b.Close() })
		b.Add(n, rgpd.LawAsOf)
		return b
	}
	list, err := build().List()
	require.NoError(t, err)
	gate := suppression.NewGate(time.Hour)
	require.NoError(t, gate.Put(list))
	policy, err := prospect.NewPolicy(prospect.Lists(gate))
	require.NoError(t, err)
	p := prospect.Prospect{Number: n, Postcode: "59000"}
	planner := policy.Planner(rgpd.LiveCall)
	planner.Next(p, at)
	return map[string]any{
		"consent.Key":          sealing,
		"consent.Journal":      journal,
		"number.Number":        n,
		"number.Caller":        c,
		"suppression.Key":      listing,
		"suppression.Builder":  build(),
		"suppression.List":     list,
		"suppression.Gate":     gate,
		"suppression.Keeping":  suppression.Keeping{Key: listing, Older: []suppression.Key{listing}},
		"suppression.Question": suppression.Question{Number: n},
		"suppression.Change":   suppression.Change{Number: n},
		"prospect.Prospect":    p,
		"prospect.Policy":      policy,
		"prospect.Planner":     planner,
		"prospect.Screening":   prospect.Screening{Policy: policy},
	}
}

// TestNothingPrintsASecret: whatever holds a key or a number prints neither, under any verb,
// by itself or in a field that package fmt may not ask how it prints.
func TestNothingPrintsASecret(t *testing.T) {
	var forms []string
	for _, whole := range []string{secretNumber, secretCaller} {
		digits, ok := new(big.Int).SetString(whole[1:], 10)
		require.True(t, ok)
		forms = append(forms, whole[3:], digits.Text(16), strings.ToUpper(digits.Text(16)), digits.Text(8), digits.Text(2))
	}
	for _, form := range []string{"%s", "%x", "%X", "% x", "%d", "%q", "%o", "%#v"} {
		f := fmt.Sprintf(form, []byte(secretKey))
		f = strings.Trim(strings.TrimPrefix(f, "[]byte"), `[]{}"`)
		forms = append(forms, f, f[:len(f)/2])
	}
	for name, v := range holding(t) {
		type field struct{ hidden any }
		for _, held := range []any{v, field{v}, &field{v}, []any{v}, map[string]any{"a": v}, []field{{v}}} {
			for _, flag := range []string{"", "+", "#", " "} {
				for verb := 'A'; verb <= 'z'; verb++ {
					said := fmt.Sprintf("%"+flag+string(verb), held)
					for _, f := range forms {
						if strings.Contains(said, f) {
							t.Fatalf("%s: %%%s%c of a %T shows a secret", name, flag, verb, held)
						}
					}
				}
			}
		}
	}
}

// TestEachHolderIsTried: an exported type that holds a key or a number, be it through others of
// its own package or of another, is printed above.
func TestEachHolderIsTried(t *testing.T) {
	fields := map[string]map[string]bool{} // of each type, the types that it is made of
	for dir := range floors {
		paths, err := filepath.Glob(filepath.Join(".", dir, "*.go"))
		require.NoError(t, err)
		for _, name := range paths {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			require.NoError(t, err)
			ast.Inspect(parsed, func(node ast.Node) bool {
				spec, ok := node.(*ast.TypeSpec)
				if !ok {
					return true
				}
				of := map[string]bool{}
				partsOf(of, path.Base(dir), spec.Type)
				fields[path.Base(dir)+"."+spec.Name.Name] = of
				return true
			})
		}
	}
	holds := map[string]bool{"number.Number": true, "number.Caller": true, "consent.Key": true, "suppression.Key": true}
	for more := true; more; {
		more = false
		for name, of := range fields {
			for part := range of {
				if holds[part] && !holds[name] {
					holds[name], more = true, true
				}
			}
		}
	}
	tried := holding(t)
	for name := range holds {
		if _, short, _ := strings.Cut(name, "."); ast.IsExported(short) && tried[name] == nil {
			t.Errorf("%s may hold a key or a number: print one in holding", name)
		}
	}
	for name := range tried {
		require.Contains(t, fields, name)
	}
}

// partsOf adds the types that a type is made of.
func partsOf(of map[string]bool, home string, node ast.Node) {
	ast.Inspect(node, func(part ast.Node) bool {
		switch part := part.(type) {
		case *ast.FuncType, *ast.InterfaceType: // package fmt prints no more than an address
			return false
		case *ast.SelectorExpr:
			of[fmt.Sprint(part.X, ".", part.Sel.Name)] = true
			return false
		case *ast.Field:
			partsOf(of, home, part.Type) // and not its name
			return false
		case *ast.Ident:
			of[home+"."+part.Name] = true
		}
		return true
	})
}

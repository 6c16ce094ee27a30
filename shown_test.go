package rgpd_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"log/slog"
	"maps"
	"math/big"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// private are the number of a person and the secrets of a house, which nothing prints.
const (
	privateNumber = "+33698754321"
	privateSecret = "SECRETSECRETSECRETSECRETSECRETSE"
)

// holders are values of all exported types that hold a number or a key, or were made of one.
func holders(t *testing.T) map[string]any {
	at := rgpd.Mainland.Instant(rgpd.LawAsOf, 11*time.Hour)
	n, err := number.Parse(privateNumber)
	require.NoError(t, err)
	c, err := number.ParseCaller(privateNumber)
	require.NoError(t, err)
	sealing, err := consent.NewKey([]byte(privateSecret))
	require.NoError(t, err)
	listing, err := suppression.NewKey([]byte(privateSecret))
	require.NoError(t, err)
	people, err := listing.Persons("A")
	require.NoError(t, err)
	build := func() *suppression.Builder {
		b := suppression.NewBuilder(listing, suppression.Info{Principal: "A", Source: "CRM", Sequence: 1, AsOf: at})
		t.Cleanup(func() { _ = b.Close() })
		b.Add(n, rgpd.LawAsOf)
		return b
	}
	list, err := build().List()
	require.NoError(t, err)
	gate := suppression.NewGate(time.Hour)
	require.NoError(t, gate.Put(list))
	journal, err := consent.CreateJournal(file(t, ""), "a journal", sealing, at)
	require.NoError(t, err)
	policy, err := prospect.NewPolicy(prospect.Lists(gate))
	require.NoError(t, err)
	p := prospect.Prospect{Number: n, Postcode: "59000", Campaign: prospect.Campaign{Purpose: prospect.Sale}}
	d := policy.CanCallAt(p, rgpd.LiveCall, at)
	planner := policy.Planner(rgpd.LiveCall)
	planner.Next(p, at)
	return map[string]any{
		"number.Number": n, "number.Caller": c, "prospect.Prospect": p, "suppression.Question": suppression.Question{Number: n},
		"consent.Key": sealing, "suppression.Key": listing, "suppression.Builder": build(), "suppression.List": list,
		"suppression.Gate": gate, "suppression.Change": suppression.Change{Number: n}, "suppression.Persons": people,
		"suppression.Keeping": suppression.Keeping{Key: listing, Older: []suppression.Key{listing}},
		"consent.Journal":     journal,
		"prospect.Policy":     policy, "prospect.Planner": planner, "prospect.Screening": prospect.Screening{Policy: policy},
		"prospect.Screened": prospect.Screened[prospect.Prospect]{Row: p, Decision: d},
		"Decision":          d, "Report": d.Report(), "Record": d.Record(people.ID(n)), "PersonID": people.ID(n),
	}
}

// hold puts a value where programs put values: in fields, exported and not, behind pointers,
// in lists, maps and interfaces.
func hold(v any) map[string]any {
	type open struct{ V any }
	type closed struct{ v any }
	return map[string]any{
		"itself": v, "a pointer": &v, "a field": open{v}, "a field that is not exported": closed{v}, "a pointer to one": &closed{v},
		"a list": []any{v}, "a map": map[string]any{"v": v}, "lists of fields": [][]closed{{{v}}},
	}
}

// typed are numbers in the fields of somebody's types, whose methods package fmt cannot call.
func typed(t *testing.T) map[string]any {
	n := holders(t)["number.Number"].(number.Number)
	c := holders(t)["number.Caller"].(number.Caller)
	p := holders(t)["prospect.Prospect"].(prospect.Prospect)
	type row struct {
		number number.Number
		caller number.Caller
		p      prospect.Prospect
		many   []number.Number
		by     map[number.Number]int
		q      *suppression.Question
	}
	r := row{n, c, p, []number.Number{n}, map[number.Number]int{n: 1}, &suppression.Question{Number: n}}
	return map[string]any{"a row": r, "a pointer to a row": &r, "rows": []row{r}, "a list": []number.Number{n}, "a key": map[number.Number]bool{n: true}}
}

// TestNothingPrivateIsShown: no digit of a number and nothing of a secret, under any verb, by
// any logger, in an error or in a panic, wherever the value stands.
func TestNothingPrivateIsShown(t *testing.T) {
	digits := strings.TrimPrefix(privateNumber, "+33")
	whole, err := strconv.ParseUint(privateNumber[1:], 10, 64)
	require.NoError(t, err)
	hidden := func(where, text string) {
		t.Helper()
		t.Run(where, func(t *testing.T) {
			// Digests, and addresses in whatever base, may have any five digits: they are longer than a number. So
			// may the name of a temporary folder.
			drawn := regexp.MustCompile(`\b(0x)?[0-9a-fA-F]{12,}\b|/TestNothingPrivateIsShown[0-9]+/`)
			short := drawn.ReplaceAllString(text, "·")
			for i := range len(digits) - 4 { // tables: three digits may be anybody's
				require.NotContains(t, short, digits[i:i+5])
			}
			for _, verb := range []string{"%x", "%X", "%d", "%o", "%b"} {
				require.NotContains(t, text, fmt.Sprintf(verb, whole), "the integer behind it")
			}
			require.NotContains(t, text, "SECRET")
			require.NotContains(t, text, fmt.Sprintf("%x", "SECRETSECRET"))
			require.NotContains(t, text, strings.Trim(fmt.Sprint([]byte("SECRETSECRET")), "[]"))
		})
	}
	all := map[string]any{}
	for name, v := range holders(t) {
		for how, held := range hold(v) {
			all[name+" as "+how] = held
		}
	}
	maps.Copy(all, typed(t))
	for name, v := range all {
		var said strings.Builder
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "%o", "%b", "%e", "%c", "%U", "%t", "%20v"} {
			fmt.Fprintf(&said, verb+"\n", v)
		}
		fmt.Fprintln(&said, v)
		fmt.Fprintln(&said, fmt.Errorf("dial: %v: %w", v, errors.New("no line")))
		log.New(&said, "", 0).Println(v)
		slog.New(slog.NewTextHandler(&said, testkit.Undated())).Info("dial", "to", v, slog.Group("in", "to", v))
		func() {
			defer func() { fmt.Fprint(&said, recover()) }()
			panic(fmt.Sprintf("unreachable: %v", v))
		}()
		hidden(name, said.String())
	}
	// A JSON handler writes the JSON of what it cannot see through, which is meant for
	// exchange: a value that is given to it as it is, is masked.
	for name, v := range holders(t) {
		if name == "suppression.Question" || name == "suppression.Change" || name == "prospect.Screened" {
			continue // no value to log: it has no LogValue, and its JSON is for exchange
		}
		var said bytes.Buffer
		slog.New(slog.NewJSONHandler(&said, testkit.Undated())).Info("dial", "to", v)
		hidden(name+" in a log of JSON", said.String())
	}
	// What was stored and cannot be read back.
	for name, v := range map[string]interface{ Scan(any) error }{
		"number": new(number.Number), "caller": new(number.Caller), "prospect": new(prospect.Prospect), "status": new(consent.Status),
	} {
		for _, column := range []any{int64(33698754321), privateNumber + "x9", []byte(`{"number":"` + privateNumber + `x"}`)} {
			if err := v.Scan(column); err != nil {
				b, jsonErr := json.Marshal(err)
				require.NoError(t, jsonErr)
				hidden(name+" from a column", fmt.Sprintf("%v %+v %#v %s", err, err, err, b))
			}
		}
	}
}

// TestNothingPrintsASecret: whatever holds a key or a number prints neither, under any verb,
// by itself or in a field that package fmt may not ask how it prints.
func TestNothingPrintsASecret(t *testing.T) {
	var forms []string
	for _, whole := range []string{privateNumber} {
		digits, ok := new(big.Int).SetString(whole[1:], 10)
		require.True(t, ok)
		forms = append(forms, whole[3:], digits.Text(16), strings.ToUpper(digits.Text(16)), digits.Text(8), digits.Text(2))
	}
	for _, form := range []string{"%s", "%x", "%X", "% x", "%d", "%q", "%o", "%#v"} {
		f := fmt.Sprintf(form, []byte(privateSecret))
		f = strings.Trim(strings.TrimPrefix(f, "[]byte"), `[]{}"`)
		forms = append(forms, f, f[:len(f)/2])
	}
	for name, v := range holders(t) {
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
	tried := holders(t)
	for name := range holds {
		if _, short, _ := strings.Cut(name, "."); ast.IsExported(short) && tried[name] == nil {
			t.Errorf("%s may hold a key or a number: list it in holders", name)
		}
	}
	for name := range tried {
		if strings.Contains(name, ".") { // the others are of the root, and were made of one
			require.Contains(t, fields, name)
		}
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

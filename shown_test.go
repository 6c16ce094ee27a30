package rgpd_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"log"
	"log/slog"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
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

// private are the number of a person and the secrets of a house, which nothing prints.
const (
	privateNumber = "+33698754321"
	privateSecret = "SECRETSECRETSECRETSECRETSECRETSE"
)

// holders are the values of the module that hold a number or a secret, or were made of one.
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
	builder := suppression.NewBuilder(listing, suppression.Info{Principal: "A", AsOf: at})
	builder.Add(n, rgpd.LawAsOf)
	other := suppression.NewBuilder(listing, suppression.Info{Principal: "A", AsOf: at})
	other.Add(n, rgpd.LawAsOf)
	list, err := other.List()
	require.NoError(t, err)
	gate := suppression.NewGate(time.Hour)
	require.NoError(t, gate.Put(list))
	journal, err := consent.CreateJournal(file(t, ""), "a journal", sealing, at)
	require.NoError(t, err)
	p := prospect.Prospect{Number: n, Campaign: prospect.Campaign{Purpose: prospect.Sale}}
	d := prospect.CanCallAt(p, rgpd.LiveCall, at)
	return map[string]any{
		"number.Number": n, "number.Caller": c, "prospect.Prospect": p, "suppression.Question": suppression.Question{Number: n},
		"consent.Key": sealing, "suppression.Key": listing, "suppression.Builder": builder, "suppression.List": list,
		"consent.Journal":     journal,
		"Decision":            d,
		"Report":              d.Report(),
		"prospect.Screened":   prospect.Screened[prospect.Prospect]{Row: p, Decision: d},
		"suppression.Keeping": suppression.Keeping{Key: listing},
		"suppression.Change":  suppression.Change{Number: n},
		"suppression.Gate":    gate,
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
			// Digests, and addresses in whatever base, may have any five digits: they are longer than a number.
			short := regexp.MustCompile(`\b(0x)?[0-9a-fA-F]{12,}\b`).ReplaceAllString(text, "·")
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
		slog.New(slog.NewTextHandler(&said, nil)).Info("dial", "to", v, slog.Group("in", "to", v))
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
		slog.New(slog.NewJSONHandler(&said, nil)).Info("dial", "to", v)
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

// TestHoldersAreListed: each exported type with a field of a number or of a key stands in
// the list above.
func TestHoldersAreListed(t *testing.T) {
	listed := holders(t)
	holds := []string{"number.Number", "number.Caller", "Number", "Caller", "Key", "suppression.Key", "consent.Key", "[]byte"}
	public := map[string]string{
		"consent.Publisher": "no number of a person",
	}
	for dir := range floors {
		paths, err := filepath.Glob(filepath.Join(".", dir, "*.go"))
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			ast.Inspect(parsed, func(n ast.Node) bool {
				spec, ok := n.(*ast.TypeSpec)
				if !ok || !spec.Name.IsExported() {
					return true
				}
				of, ok := spec.Type.(*ast.StructType)
				if !ok {
					return true
				}
				for _, f := range of.Fields.List {
					kind := strings.TrimLeft(types.ExprString(f.Type), "*[]")
					if types.ExprString(f.Type) == "[]byte" {
						kind = "[]byte"
					}
					name := filepath.Base(dir) + "." + spec.Name.Name
					if slices.Contains(holds, kind) && listed[name] == nil && public[name] == "" {
						t.Errorf("%s holds a %s: list it in holders", name, kind)
					}
				}
				return true
			})
		}
	}
}

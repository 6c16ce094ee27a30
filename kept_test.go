package rgpd_test

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// A keeper is a pointer to a value that is kept in a table.
type keeper interface {
	driver.Valuer
	sql.Scanner
}

// kept are values that are kept, of each type those that a case of it is made of.
func kept(t *testing.T) (values []any) {
	t.Helper()
	parse := func(s string) number.Number {
		n, err := number.Parse(s)
		require.NoError(t, err)
		return n
	}
	caller := func(s string) number.Caller {
		c, err := number.ParseCaller(s)
		require.NoError(t, err)
		return c
	}
	at := time.Date(2026, 11, 20, 10, 30, 0, 0, time.UTC)
	status := consent.Status{
		State: consent.Valid, Use: consent.Use{Principal: "Énergie & Fils", Caller: "B", Object: "C"},
		Channels: rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS), GivenAt: at, Until: at.AddDate(1, 0, 0),
		Slot: consent.Slot{From: at, Until: at.Add(time.Hour)}, WithdrawnAt: at, Broken: consent.CriteriaOf(consent.NamesCaller),
	}
	campaign := prospect.Campaign{Principal: `A "B" \ <é>`, Purpose: prospect.Sale, BloctelCheckedOn: rgpd.LawAsOf}
	back := prospect.CallBack{Asked: prospect.AskedPrincipal, At: at, Object: "fibre", Proof: prospect.ProofKept}
	p := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Places: rgpd.TerritoriesOf(rgpd.Reunion, rgpd.Mayotte), Postcode: "97400",
		Number: parse("06 12 34 56 78"), Origin: prospect.OwnForm, Stop: rgpd.Objected, StoppedAt: at, Consent: status,
		CallBack: back, LastContact: rgpd.LawAsOf, Attempts: prospect.AttemptsOf("A", at, at.Add(time.Hour)),
	}
	values = []any{
		rgpd.LawAsOf, rgpd.NewDate(1969, 12, 31), rgpd.NewDate(9999, 12, 31),
		rgpd.ChannelsOf(rgpd.LiveCall, rgpd.Email), rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Abroad),
		parse("06 12 34 56 78"), parse("+262 692 12 34 56"), parse("+44 20 7946 0958"),
		caller("01 62 00 00 00"), caller("3639"), caller("ACME"), caller("masqué"),
		consent.Seal{1, 2, 255}, consent.CriteriaOf(consent.NamesCaller, consent.NamesChannel), consent.Period{Years: 1, Days: 3},
		transfer.NeedsOf(1, 2), transfer.ConditionsOf(1, 3),
		status, campaign, back, p, prospect.NoAttempts(), p.Attempts, prospect.AttemptsAt(at),
		rgpd.Decision{}.Report(), prospect.CanCallAt(p, rgpd.LiveCall, at).Report(),
	}
	// The words of all enumerations that the facts and answers of the packages are made of.
	for _, typ := range enumerations(
		p, consent.Event{}, consent.Occasion{}, consent.Assessment{}, rights.Record{}, rights.Case{}, rights.Deadline{},
		register.Register{}, transfer.Contract{}, transfer.RoleFacts{}, transfer.Flow{}, rgpd.Report{}, rgpd.Finding{}, rgpd.LiveCall, rgpd.Mainland,
	) {
		for v := 0; v < 1<<8; v++ {
			value := reflect.New(typ).Elem()
			value.SetUint(uint64(v))
			if text, err := value.Interface().(encoding.TextMarshaler).MarshalText(); err == nil && len(text) > 0 {
				values = append(values, value.Interface())
			}
		}
	}
	return values
}

// enumerations are the types of words that are reached from values.
func enumerations(of ...any) []reflect.Type {
	seen := map[reflect.Type]bool{}
	var found []reflect.Type
	var visit func(reflect.Type)
	visit = func(t reflect.Type) {
		if seen[t] {
			return
		}
		seen[t] = true
		switch t.Kind() {
		case reflect.Uint8:
			if t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
				if _, many := reflect.Zero(t).Interface().(interface{ Has(rgpd.Channel) bool }); !many {
					found = append(found, t)
				}
			}
		case reflect.Pointer, reflect.Slice, reflect.Array:
			visit(t.Elem())
		case reflect.Map:
			visit(t.Key())
			visit(t.Elem())
		case reflect.Struct:
			for i := range t.NumField() {
				visit(t.Field(i).Type)
			}
		}
	}
	for _, v := range of {
		visit(reflect.TypeOf(v))
	}
	return found
}

// TestKept: what is kept in a table, in JSON, as text and in package gob comes back as it
// was, whole, as words, into a variable that held something else.
func TestKept(t *testing.T) {
	types := map[reflect.Type]bool{}
	for _, v := range kept(t) {
		typ := reflect.TypeOf(v)
		types[typ] = true
		back := map[string]reflect.Value{}
		fresh := func(how string) any {
			p := reflect.New(typ)
			p.Elem().Set(reflect.ValueOf(v))
			if k, ok := p.Interface().(keeper); ok { // dirty: a row before
				require.NoError(t, k.Scan(nil))
				require.True(t, p.Elem().IsZero(), "%s: NULL is zero", typ)
			}
			back[how] = p
			return p.Interface()
		}
		stored, err := fresh("NULL").(keeper).Value()
		require.NoError(t, err)
		zero := reflect.Zero(typ).Interface().(driver.Valuer)
		if _, words := zero.(encoding.TextMarshaler); words && typ.Kind() != reflect.Array {
			require.Contains(t, []any{nil, "undecided", "open"}, stored, "%s: zero", typ)
		}
		stored, err = v.(driver.Valuer).Value()
		require.NoError(t, err)
		require.IsType(t, "", stored, typ)
		require.NoError(t, fresh("a column").(keeper).Scan(stored))
		require.NoError(t, fresh("a column of bytes").(keeper).Scan([]byte(stored.(string))))
		delete(back, "NULL")

		if text, ok := v.(encoding.TextMarshaler); ok {
			b, err := text.MarshalText()
			require.NoError(t, err)
			require.Equal(t, string(b), stored, "one text for all")
			require.NoError(t, fresh("text").(encoding.TextUnmarshaler).UnmarshalText(b))
		}
		b, err := json.Marshal(v)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(b, fresh("JSON")))
		if _, report := v.(rgpd.Report); !report { // keeps the order of no map
			var wire bytes.Buffer
			require.NoError(t, gob.NewEncoder(&wire).Encode(v), typ)
			require.NoError(t, gob.NewDecoder(&wire).Decode(fresh("gob")), typ)
		}
		for how, got := range back {
			if _, report := v.(rgpd.Report); report {
				again, err := json.Marshal(got.Interface())
				require.NoError(t, err)
				require.JSONEq(t, string(b), string(again), how)
				continue
			}
			require.Equal(t, v, got.Elem().Interface(), "%s through %s", typ, how)
		}
	}
	require.Greater(t, len(types), 100)
}

// TestWhatIsMaskedIsStoredWhole: a store is given no text that package fmt masks.
func TestWhatIsMaskedIsStoredWhole(t *testing.T) {
	for _, v := range kept(t) {
		shown := fmt.Sprint(v)
		if !strings.Contains(shown, "•") {
			continue
		}
		stored, err := v.(driver.Valuer).Value()
		require.NoError(t, err)
		require.NotContains(t, stored, "•", "%T", v)
		require.NotEqual(t, shown, stored)
	}
	n, err := number.Parse("06 12 34 56 78")
	require.NoError(t, err)
	stored, err := n.Value()
	require.NoError(t, err)
	require.Equal(t, "+33612345678", stored)
	require.Error(t, new(number.Number).Scan(n.String()), "a masked number is no number")
}

// TestWrongColumns: an integer is no word, whatever it counted when it was written; nothing
// of what the variable held is left, and nothing of what the column holds is shown.
func TestWrongColumns(t *testing.T) {
	seen := map[reflect.Type]bool{}
	for _, v := range kept(t) {
		typ := reflect.TypeOf(v)
		if seen[typ] {
			continue
		}
		seen[typ] = true
		for _, wrong := range []any{
			int64(3), 0.5, true, time.Date(2026, 11, 20, 10, 30, 0, 0, time.UTC), "33", []byte("06 98 75 43 21"), "Martin", `{"Martin":1}`,
		} {
			p := reflect.New(typ)
			p.Elem().Set(reflect.ValueOf(v))
			err := p.Interface().(keeper).Scan(wrong)
			if typ == reflect.TypeFor[number.Number]() && err == nil && reflect.TypeOf(wrong) == reflect.TypeFor[[]byte]() {
				continue // it is a number
			}
			if typ == reflect.TypeFor[number.Caller]() && err == nil {
				require.Contains(t, []any{"Martin", []byte("06 98 75 43 21")}, wrong)
				continue
			}
			require.Error(t, err, "%s from %v", typ, wrong)
			var input *rgpd.InputError
			require.ErrorAs(t, err, &input, typ)
			require.NotEmpty(t, input.Path, "%s from %v", typ, wrong)
			require.NotContains(t, err.Error(), "Martin", typ)
			require.NotContains(t, err.Error(), "98 75", typ)
			require.NotContains(t, err.Error(), "2026-11-20T", typ)
			require.True(t, p.Elem().IsZero(), "%s from %v: %v is left", typ, wrong, p.Elem())
		}
	}
}

// TestADayFromAColumnOfDays: drivers give it as midnight in UTC; an instant is no day.
func TestADayFromAColumnOfDays(t *testing.T) {
	var d rgpd.Date
	require.NoError(t, d.Scan(time.Date(2026, 8, 11, 0, 0, 0, 0, time.UTC)))
	require.Equal(t, rgpd.NewDate(2026, 8, 11), d)
	require.NoError(t, d.Scan(nil))
	require.Zero(t, d)
	for _, instant := range []time.Time{
		time.Date(2026, 8, 11, 0, 0, 0, 1, time.UTC), time.Date(2026, 8, 11, 22, 0, 0, 0, time.UTC),
		time.Date(2026, 8, 11, 0, 0, 0, 0, time.FixedZone("", 7200)), {}, time.Unix(0, 0).UTC(),
	} {
		d = rgpd.LawAsOf
		require.Error(t, d.Scan(instant), instant)
		require.Zero(t, d)
	}
}

// TestADecisionIsNotReadBack: what it said is a report.
func TestADecisionIsNotReadBack(t *testing.T) {
	objector := prospect.Prospect{Stop: rgpd.Objected, Campaign: prospect.Campaign{Purpose: prospect.Sale}}
	d := prospect.CanCallAt(objector, rgpd.LiveCall, rgpd.Mainland.Instant(rgpd.LawAsOf, 0))
	require.Equal(t, rgpd.Forbidden, d.Verdict())
	b, err := json.Marshal(struct{ Decision rgpd.Decision }{d})
	require.NoError(t, err)
	var back struct{ Decision rgpd.Decision }
	back.Decision = d
	require.ErrorContains(t, json.Unmarshal(b, &back), "rgpd.Report")
	require.Zero(t, back.Decision)
	var report struct{ Decision rgpd.Report }
	require.NoError(t, json.Unmarshal(b, &report))
	require.Equal(t, d.Verdict(), report.Decision.Verdict)

	stored, err := d.Value()
	require.NoError(t, err)
	require.ErrorContains(t, d.Scan(stored), "rgpd.Report")
	require.Zero(t, d)
	require.NoError(t, report.Decision.Scan(stored))
	require.Error(t, gob.NewEncoder(new(bytes.Buffer)).Encode(d))
}

// TestEveryWordIsKept: each exported type over an integer or an array, which a driver would
// write as it lies in memory, has the methods that write its text, as they are generated.
func TestEveryWordIsKept(t *testing.T) {
	notWords := map[string]string{
		"Cents":             "an amount: its integer is what it means",
		"Verdicts":          "what a study asks about, no fact",
		"register.Question": "what a study asks about, no fact",
		"rights.FrozenUse":  "a use that is asked about, no fact",
	}
	methods := map[string]map[string]bool{}
	exported(t, func(dir, path string, fn *ast.FuncDecl) {
		if fn.Recv == nil {
			return
		}
		name, _, _ := strings.Cut(nameOf(dir, fn), "."+fn.Name.Name)
		if methods[name] == nil {
			methods[name] = map[string]bool{}
		}
		methods[name][fn.Name.Name] = true
	})
	integers := []string{
		"uint8", "uint16", "uint32", "uint64", "uint", "int8", "int16", "int32", "int64", "int", "byte", "bool", "float64",
	}
	words := 0
	for dir := range floors {
		paths, err := filepath.Glob(filepath.Join(".", dir, "*.go"))
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			for _, d := range file.Decls {
				gen, ok := d.(*ast.GenDecl)
				if !ok || gen.Tok != token.TYPE {
					continue
				}
				for _, spec := range gen.Specs {
					spec := spec.(*ast.TypeSpec)
					id, plain := spec.Type.(*ast.Ident)
					array, fixed := spec.Type.(*ast.ArrayType)
					if !spec.Name.IsExported() || spec.TypeParams != nil ||
						!(plain && slices.Contains(integers, id.Name)) && !(fixed && array.Len != nil) {
						continue
					}
					name := spec.Name.Name
					key := name
					if dir != "" {
						key = filepath.Base(dir) + "." + name
					}
					if notWords[key] != "" {
						delete(notWords, key)
						continue
					}
					words++
					for _, m := range []string{"MarshalText", "UnmarshalText", "Value", "Scan", "GobEncode", "GobDecode"} {
						if !methods[key][m] {
							t.Errorf("%s has no %s: //enums:kept, or a word for each of its values", key, m)
						}
					}
				}
			}
		}
	}
	require.Empty(t, slices.Sorted(maps.Keys(notWords)), "these are gone")
	require.Greater(t, words, 150)
}

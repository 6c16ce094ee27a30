package rgpd_test

import (
	"bytes"
	"database/sql"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"iter"
	"os"
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
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// pasted is personal data where it should not be: no error may show of it more than how
// it was written.
const pasted = "Martin 0698754321"

// readers are all functions of the module that read something from outside, each given
// something wrong.
func readers(t *testing.T) map[string]func() error {
	sealing, err := consent.NewKey(bytes.Repeat([]byte{7}, 32))
	require.NoError(t, err)
	listing, err := suppression.NewKey(make([]byte, 32))
	require.NoError(t, err)
	house, err := prospect.NewPolicy()
	require.NoError(t, err)
	study := house.Study()
	columns := consent.Mapping{Fields: map[string]string{"accord": "answer"}}
	return map[string]func() error{
		"ParseDate":              given(pasted, rgpd.ParseDate),
		"ParseReport":            given(`{"verdict":"`+pasted+`"}`, rgpd.ParseReport),
		"ParseRecord":            func() error { return errOf(rgpd.ParseRecord([]byte(pasted))) },
		"Record.UnmarshalText":   text(new(rgpd.Record)),
		"Record.Scan":            scan(pasted, new(rgpd.Record)),
		"Record.GobDecode":       func() error { return new(rgpd.Record).GobDecode([]byte(pasted)) },
		"PersonID.UnmarshalText": text(new(rgpd.PersonID)),
		"PersonID.Scan":          scan(pasted, new(rgpd.PersonID)),
		"PersonID.GobDecode":     func() error { return new(rgpd.PersonID).GobDecode([]byte(pasted)) },
		"ReadRecords":            func() error { return firstOf(rgpd.ReadRecords(lines(pasted))) },
		"PurgeRecords": func() error {
			_, _, err := rgpd.PurgeRecords(io.Discard, lines(pasted), func(rgpd.Record) bool { return true })
			return err
		},
		"suppression.Key.Persons":   func() error { return errOf(suppression.Key{}.Persons(pasted)) },
		"Report.UnmarshalJSON":      unmarshal(`{"verdict":"`+pasted+`"}`, new(rgpd.Report)),
		"Date.UnmarshalText":        text(new(rgpd.Date)),
		"Channels.UnmarshalText":    text(new(rgpd.Channels)),
		"Territories.UnmarshalText": text(new(rgpd.Territories)),
		"Verdict.UnmarshalText":     text(new(rgpd.Verdict)),
		"Report.Scan":               scan(`{"verdict":"`+pasted+`"}`, new(rgpd.Report)),
		"Decision.UnmarshalJSON":    unmarshal(`{"verdict":"`+pasted+`"}`, new(rgpd.Decision)),
		"Decision.Scan":             scan(`{"verdict":"`+pasted+`"}`, new(rgpd.Decision)),
		"Date.Scan":                 scan(pasted, new(rgpd.Date)),
		"Date.GobDecode":            func() error { return new(rgpd.Date).GobDecode([]byte(pasted)) },
		"Study.Case":                func() error { return errOf(study.Case(pasted, nil)) },
		"Study.Decide": func() error {
			return errOf(study.Decide("", map[string]string{"audience": pasted}, rgpd.LawAsOf))
		},
		"Study.Within": func() error { return errOf(study.Within(map[string][]string{pasted: {"yes"}})) },

		"consent.CreateJournal": func() error {
			return errOf(consent.CreateJournal(file(t, ""), strings.Repeat(pasted, 20), sealing, time.Time{}))
		},
		"consent.OpenJournal": func() error {
			return errOf(consent.OpenJournal(file(t, pasted+"\n"), sealing, nil))
		},
		"consent.RepairJournal": func() error {
			return errOf(consent.RepairJournal(file(t, pasted), sealing, nil))
		},
		"consent.Journal.History": func() error {
			f := file(t, "")
			j, err := consent.CreateJournal(f, "2026-09", sealing, time.Time{})
			require.NoError(t, err)
			_, err = f.WriteAt([]byte(pasted), 0)
			require.NoError(t, err)
			return errOf(j.History(pasted))
		},
		"consent.Verify": func() error { // whose error is that of the disk
			v, err := consent.Verify(lines(pasted), sealing, nil)
			return errors.Join(err, v.Fault)
		},
		"consent.NewKey":     given(pasted, consent.NewKey),
		"consent.Entries":    func() error { return firstOf(consent.Entries(lines(pasted), sealing)) },
		"consent.HistoryOf":  func() error { return errOf(consent.HistoryOf(lines(pasted), sealing, pasted)) },
		"consent.ImportCSV":  func() error { return firstOf(consent.ImportCSV(lines("accord", pasted), columns)) },
		"consent.ImportJSON": func() error { return firstOf(consent.ImportJSON(lines(`{"accord":"`+pasted+`"}`), columns)) },

		"consent.ParseRecord":              given(`{"form":{"lasts":"`+pasted+`"}}`, consent.ParseRecord),
		"consent.Record.UnmarshalJSON":     unmarshal(`{"form":{"lasts":"`+pasted+`"}}`, new(consent.Record)),
		"consent.Checkpoint.UnmarshalJSON": unmarshal(`{"seal":"`+pasted+`"}`, new(consent.Checkpoint)),
		"consent.ParseCheckpoint":          given(`{"seal":"`+pasted+`"}`, consent.ParseCheckpoint),
		"consent.ParsePeriod":              given(pasted, consent.ParsePeriod),
		"consent.Period.UnmarshalText":     text(new(consent.Period)),
		"consent.Criteria.UnmarshalText":   text(new(consent.Criteria)),
		"consent.Outcome.UnmarshalText":    text(new(consent.Outcome)),
		"consent.Seal.UnmarshalText":       text(new(consent.Seal)),

		"consent.Status.UnmarshalJSON":   unmarshal(`{"state":"`+pasted+`"}`, new(consent.Status)),
		"consent.Use.UnmarshalJSON":      unmarshal(`{"`+pasted+`":"x"}`, new(consent.Use)),
		"consent.Slot.UnmarshalJSON":     unmarshal(`{"from":"`+pasted+`"}`, new(consent.Slot)),
		"consent.Occasion.UnmarshalJSON": unmarshal(`{"head":"`+pasted+`"}`, new(consent.Occasion)),
		"consent.Event.UnmarshalJSON":    unmarshal(`{"means":"`+pasted+`"}`, new(consent.Event)),
		"consent.Status.Scan":            scan(`{"state":"`+pasted+`"}`, new(consent.Status)),

		"prospect.Parse":                  given(`{"number":"`+pasted+`"}`, prospect.Parse),
		"prospect.Campaign.UnmarshalJSON": unmarshal(`{"purpose":"`+pasted+`"}`, new(prospect.Campaign)),
		"prospect.CallBack.UnmarshalJSON": unmarshal(`{"asked":"`+pasted+`"}`, new(prospect.CallBack)),
		"prospect.Prospect.UnmarshalJSON": unmarshal(`{"number":"`+pasted+`"}`, new(prospect.Prospect)),
		"prospect.Attempts.UnmarshalJSON": unmarshal(`["`+pasted+`"]`, new(prospect.Attempts)),
		"prospect.Prospect.GobDecode": func() error {
			return new(prospect.Prospect).GobDecode([]byte(`{"postcode":["` + pasted + `"]}`))
		},
		"prospect.Campaign.GobDecode": func() error {
			return new(prospect.Campaign).GobDecode([]byte(`{"sector":"` + pasted + `"}`))
		},
		"prospect.CallBack.GobDecode": func() error {
			return new(prospect.CallBack).GobDecode([]byte(`{"asked":"` + pasted + `"}`))
		},
		"prospect.Attempts.GobDecode": func() error { return new(prospect.Attempts).GobDecode([]byte(`["` + pasted + `"]`)) },
		"prospect.Attempts.Scan":      scan(`["`+pasted+`"]`, new(prospect.Attempts)),
		"prospect.Prospect.Scan":      scan(`{"number":"`+pasted+`"}`, new(prospect.Prospect)),
		"prospect.Campaign.Scan":      scan(`{"principal":7,"`+pasted+`":1}`, new(prospect.Campaign)),
		"prospect.CallBack.Scan":      scan(`{"at":"`+pasted+`"}`, new(prospect.CallBack)),
		"number.Parse":                given(pasted, number.Parse),
		"number.ParseCaller":          given(pasted, number.ParseCaller),
		"number.Number.UnmarshalText": text(new(number.Number)),
		"number.Caller.UnmarshalText": text(new(number.Caller)),
		"suppression.NewKey":          given(pasted[:8], suppression.NewKey),
		"suppression.Read":            func() error { return errOf(suppression.Read(lines(pasted), listing)) },
		"suppression.List.Save": func() error {
			return new(suppression.List).Save(filepath.Join(t.TempDir(), pasted, pasted))
		},
		"suppression.Builder.Save": func() error {
			b := suppression.NewBuilder(listing, suppression.Info{AsOf: time.Now()})
			return b.Save(filepath.Join(t.TempDir(), pasted, pasted))
		},
		"suppression.MergeFiles": func() error {
			return errOf(suppression.MergeFiles(io.Discard, listing, lines(pasted)))
		},
		"suppression.DiffFiles": func() error {
			return errOf(suppression.DiffFiles(listing, lines(pasted), lines(pasted)))
		},

		"reserve.NewPeople":           func() error { return errOf(reserve.NewPeople(pasted+"\xff", listing)) },
		"reserve.State.UnmarshalJSON": unmarshal(`{"stop":"`+pasted+`"}`, new(reserve.State)),
		"reserve.ID.UnmarshalText":    text(new(reserve.ID)),
		"reserve.ID.Scan":             scan(pasted, new(reserve.ID)),
		"reserve.ID.GobDecode":        func() error { return new(reserve.ID).GobDecode([]byte(pasted)) },

		"rights.ParseRecord":          given(`{"event":"`+pasted+`"}`, rights.ParseRecord),
		"rights.Record.UnmarshalJSON": unmarshal(`{"event":"`+pasted+`"}`, new(rights.Record)),
		"rights.Records":              func() error { return firstOf(rights.Records(lines(`{"at":"` + pasted + `"}`))) },
		"rights.State.UnmarshalText":  text(new(rights.State)),

		"register.ReadJSON": func() error { return errOf(register.ReadJSON(lines(`{"on":"` + pasted + `"}`))) },
		"register.ReadTable": func() error {
			return errOf(register.ReadTable(lines("Part,Reference,Field,Datum\nregister,,on," + pasted + "\n")))
		},

		"transfer.ParseContract":                given(`{"form":"`+pasted+`"}`, transfer.ParseContract),
		"transfer.ParseRoleFacts":               given(`{"label":"`+pasted+`"}`, transfer.ParseRoleFacts),
		"transfer.ParseFlow":                    given(`{"parties":[{"id":"a","country":"`+pasted+`"}]}`, transfer.ParseFlow),
		"transfer.Contract.UnmarshalJSON":       unmarshal(`{"form":"`+pasted+`"}`, new(transfer.Contract)),
		"transfer.RoleFacts.UnmarshalJSON":      unmarshal(`{"label":"`+pasted+`"}`, new(transfer.RoleFacts)),
		"transfer.OperationFacts.UnmarshalJSON": unmarshal(`{"has":"`+pasted+`"}`, new(transfer.OperationFacts)),
		"transfer.Flow.UnmarshalJSON":           unmarshal(`{"parties":[{"role":"`+pasted+`"}]}`, new(transfer.Flow)),
		"transfer.Conditions.UnmarshalText":     text(new(transfer.Conditions)),
		"transfer.Needs.UnmarshalText":          text(new(transfer.Needs)),
	}
}

func given[S string | []byte, T any](in string, read func(S) (T, error)) func() error {
	return func() error { return errOf(read(S(in))) }
}

func unmarshal(in string, v any) func() error {
	return func() error { return json.Unmarshal([]byte(in), v) }
}

func text(v encoding.TextUnmarshaler) func() error {
	return func() error { return v.UnmarshalText([]byte(pasted)) }
}

func scan(in string, v sql.Scanner) func() error { return func() error { return v.Scan(in) } }

func errOf[T any](_ T, err error) error { return err }

func firstOf[T any](rows iter.Seq2[T, error]) error {
	for _, err := range rows {
		return err
	}
	return nil
}

func lines(of ...string) *strings.Reader { return strings.NewReader(strings.Join(of, "\n") + "\n") }

func file(t *testing.T, holds string) *os.File {
	path := filepath.Join(t.TempDir(), "journal")
	require.NoError(t, os.WriteFile(path, []byte(holds), 0o600))
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	require.NoError(t, err)
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// TestReaders: what refuses an input says where, and what would do, in one error for all,
// which shows nothing of the input.
func TestReaders(t *testing.T) {
	for name, read := range readers(t) {
		t.Run(name, func(t *testing.T) {
			err := read()
			require.Error(t, err)
			var wrong *rgpd.InputError
			require.ErrorAs(t, err, &wrong)
			require.NotEmpty(t, wrong.Path)
			require.NotEmpty(t, wrong.Remedy)
			body, jsonErr := json.Marshal(wrong)
			require.NoError(t, jsonErr)
			for _, said := range []string{
				err.Error(), fmt.Sprintf("%+v", err), wrong.Error(), fmt.Sprintf("%v %+v %#v", *wrong, wrong, wrong), string(body),
			} {
				require.NotContains(t, said, "Martin")
				require.NotContains(t, said, "0698")
			}
		})
	}
}

// TestAByteOrderMarkLosesNothing: what an editor of Windows puts before a text is no part of it, and
// a text in UTF-16 is refused with what to do.
func TestAByteOrderMarkLosesNothing(t *testing.T) {
	whole := register.Register{Title: rgpd.Text{FR: "Registre", EN: "Register"}, On: rgpd.NewDate(2026, 11, 1)}
	var kept bytes.Buffer
	require.NoError(t, whole.WriteJSON(&kept))
	request := `{"case":"D-1","event":"received","at":"2026-10-26T09:40:00+01:00","right":"access"}`
	for name, c := range map[string]struct {
		text string
		read func(b []byte) error
	}{
		"a prospect": {`{"audience":"consumer"}`, func(b []byte) error { return errOf(prospect.Parse(b)) }},
		"a consent":  {`{"answer":"yes"}`, func(b []byte) error { return errOf(consent.ParseRecord(b)) }},
		"a report":   {`{"verdict":"allowed","law_as_of":"2026-11-23"}`, func(b []byte) error { return errOf(rgpd.ParseReport(b)) }},
		"a request":  {request, func(b []byte) error { return errOf(rights.ParseRecord(b)) }},
		"requests": {request + "\n" + request, func(b []byte) error {
			n := 0
			for _, err := range rights.Records(bytes.NewReader(b)) {
				if n++; err != nil {
					return err
				}
			}
			if n != 2 {
				return fmt.Errorf("%d of 2", n)
			}
			return nil
		}},
		"a register": {kept.String(), func(b []byte) error { return errOf(register.ReadJSON(bytes.NewReader(b))) }},
		"consents": {`{"a":1}`, func(b []byte) error {
			for _, err := range consent.ImportJSON(bytes.NewReader(b), consent.Mapping{}) {
				if why := (*consent.ImportError)(nil); errors.As(err, &why) && why.Why == consent.ErrRow {
					return err
				}
			}
			return nil
		}},
		"a role": {`{}`, func(b []byte) error { return errOf(transfer.ParseRoleFacts(b)) }},
	} {
		require.NoError(t, c.read([]byte(c.text)), name)
		require.NoError(t, c.read([]byte("\ufeff"+c.text)), "%s, after a mark", name)
		wide := []byte{0xff, 0xfe}
		for _, r := range c.text {
			wide = append(wide, byte(r), byte(r>>8))
		}
		require.Error(t, c.read(wide), "%s, in UTF-16", name)
	}
	require.ErrorContains(t, errOf(prospect.Parse([]byte("\xff\xfe{\x00"))), "save the file as UTF-8")
	require.Error(t, errOf(prospect.Parse([]byte("\ufeff\ufeff{}"))), "one mark is one")
}

// TestNoKeyIsShown: what is no name of a field may be data in the wrong place.
func TestNoKeyIsShown(t *testing.T) {
	const key = `{"Martin":1}`
	for name, read := range map[string]func() error{
		"a report":     given(key, rgpd.ParseReport),
		"a consent":    given(key, consent.ParseRecord),
		"its form":     given(`{"form":`+key+`}`, consent.ParseRecord),
		"a checkpoint": given(key, consent.ParseCheckpoint),
		"a prospect":   given(key, prospect.Parse),
		"attempts":     given(`{"attempts":`+key+`}`, prospect.Parse),
		"a right":      given(key, rights.ParseRecord),
		"a contract":   given(key, transfer.ParseContract),
		"roles":        given(key, transfer.ParseRoleFacts),
		"a flow":       given(`{"parties":[`+key+`]}`, transfer.ParseFlow),
		"a register":   func() error { return errOf(register.ReadJSON(lines(`{"martin":1}`))) },
		"in capitals":  func() error { return errOf(register.ReadJSON(lines(key))) },
		"a table": func() error {
			return errOf(register.ReadTable(lines("Part,Reference,Field,Datum\nMartin,Martin,Martin,Martin\n")))
		},
		"a field of a table": func() error {
			return errOf(register.ReadTable(lines("Part,Reference,Field,Datum\nbreach,Martin,martin,Martin\n")))
		},
		"a reference": func() error {
			return errOf(register.ReadJSON(lines(`{"format":"` + register.Format + `","entries":[{"ref":"Martin"}]}`)))
		},
	} {
		err := read()
		require.Error(t, err, name)
		require.NotContains(t, strings.ToLower(err.Error()), "martin", name)
	}
}

// TestNoFieldTwice: of a field that stands twice no reader takes the one and drops the other.
func TestNoFieldTwice(t *testing.T) {
	for name, read := range map[string]func() error{
		"a report":     given(`{"verdict":"forbidden","verdict":"allowed"}`, rgpd.ParseReport),
		"a consent":    given(`{"answer":"no","answer":"yes"}`, consent.ParseRecord),
		"a checkpoint": given(`{"seq":1,"seq":2}`, consent.ParseCheckpoint),
		"a prospect":   given(`{"stop":"objected","stop":"none"}`, prospect.Parse),
		"attempts":     given(`{"attempts":{"principal":"A","at":[],"principal":"B"}}`, prospect.Parse),
		"a right":      given(`{"case":"1","event":"received","at":"2026-11-23T10:00:00Z","Case":"2"}`, rights.ParseRecord),
		"a contract":   given(`{"form":"unwritten","form":"written"}`, transfer.ParseContract),
		"roles":        given(`{"label":"processor","label":"controller"}`, transfer.ParseRoleFacts),
		"a flow":       given(`{"parties":[],"parties":[]}`, transfer.ParseFlow),
		"a register":   func() error { return errOf(register.ReadJSON(lines(`{"on":"2026-11-23","on":"2026-11-24"}`))) },
		// by package json alone, within whatever holds them
		"reports":     unmarshal(`[{"verdict":"forbidden","verdict":"allowed"}]`, new([]rgpd.Report)),
		"consents":    unmarshal(`[{"answer":"no","Answer":"yes"}]`, new([]consent.Record)),
		"an event":    unmarshal(`{"record":{"answer":"no","answer":"yes"}}`, new(consent.Event)),
		"checkpoints": unmarshal(`[{"seq":1,"seq":2}]`, new([]consent.Checkpoint)),
		"prospects":   unmarshal(`[{"stop":"objected","stop":"none"}]`, new([]prospect.Prospect)),
		"rights": unmarshal(`[{"case":"1","event":"received","at":"2026-11-23T10:00:00Z","case":"2"}]`,
			new([]rights.Record)),
		"contracts":      unmarshal(`[{"form":"unwritten","form":"written"}]`, new([]transfer.Contract)),
		"roles of firms": unmarshal(`[{"label":"processor","label":"controller"}]`, new([]transfer.RoleFacts)),
		"flows":          unmarshal(`[{"parties":[],"parties":[]}]`, new([]transfer.Flow)),
		"a row of base": func() error {
			mapping := consent.Mapping{Fields: map[string]string{"accord": "answer"}}
			return firstOf(consent.ImportJSON(lines(`{"accord":"no","accord":"yes"}`), mapping))
		},
	} {
		var wrong *rgpd.InputError
		require.ErrorAs(t, read(), &wrong, name)
		if name != "a row of base" { // ErrRow
			require.Contains(t, wrong.Remedy, "twice", name)
		}
	}
}

// facts are the types that a caller fills in, or keeps, each with a field of it that holds a
// word or a text.
var facts = map[string]struct {
	of   func() any
	json string
}{
	"a prospect":   {func() any { return new(prospect.Prospect) }, `{"stop":"objected"}`},
	"a campaign":   {func() any { return new(prospect.Campaign) }, `{"principal":"A"}`},
	"a request":    {func() any { return new(prospect.CallBack) }, `{"object":"A"}`},
	"attempts":     {func() any { return new(prospect.Attempts) }, `{"principal":"A","at":[]}`},
	"a status":     {func() any { return new(consent.Status) }, `{"state":"withdrawn"}`},
	"a use":        {func() any { return new(consent.Use) }, `{"principal":"A"}`},
	"a slot":       {func() any { return new(consent.Slot) }, `{"from":"2026-11-23T10:00:00Z"}`},
	"an occasion":  {func() any { return new(consent.Occasion) }, `{"stop":"objected"}`},
	"a consent":    {func() any { return new(consent.Record) }, `{"answer":"no"}`},
	"an event":     {func() any { return new(consent.Event) }, `{"kind":"withdrawn"}`},
	"a checkpoint": {func() any { return new(consent.Checkpoint) }, `{"journal":"A"}`},
	"a right":      {func() any { return new(rights.Record) }, `{"case":"A","event":"received","at":"2026-11-23T10:00:00Z"}`},
	"a contract":   {func() any { return new(transfer.Contract) }, `{"form":"unwritten"}`},
	"roles":        {func() any { return new(transfer.RoleFacts) }, `{"label":"processor"}`},
	"a flow":       {func() any { return new(transfer.Flow) }, `{"parties":[{"id":"A"}]}`},
	"an operation": {func() any { return new(transfer.OperationFacts) }, `{"text_orders":"no"}`},
}

// TestStrictByType: facts are read as strictly by package json alone, within whatever holds
// them, as by the function that parses them; beside the error nothing is left of what the variable
// held, and each error says where, as a JSON Pointer too.
func TestStrictByType(t *testing.T) {
	for name, c := range facts {
		whole := c.json
		field, value, _ := strings.Cut(strings.Trim(whole, "{}"), ":")
		upper := strings.ToUpper(field[:2]) + field[2:]
		inner := whole[1 : len(whole)-1]
		for what, bad := range map[string]string{
			"unknown":       `{` + inner + `,"stopp":"objected"}`,
			"twice":         `{` + inner + `,` + inner + `}`,
			"another case":  `{` + upper + `:` + strings.TrimPrefix(inner, field+":") + `}`,
			"null":          strings.Replace(whole, value, "null", 1),
			"not UTF-8":     strings.Replace(whole, field+`:"`, field+`:"`+"\xff", 1),
			"half a letter": strings.Replace(whole, field+`:"`, field+`:"\ud800`, 1),
			"a number":      `{` + field + `:6}`,
		} {
			if name == "attempts" && what == "null" || bad == whole {
				bad = `{"principal":null,"at":[]}`
			}
			held := reflect.New(reflect.StructOf([]reflect.StructField{{
				Name: "Held", Type: reflect.SliceOf(reflect.TypeOf(c.of()).Elem()), Tag: `json:"held"`,
			}}))
			require.NoError(t, json.Unmarshal([]byte(`{"held":[`+whole+`]}`), held.Interface()), name)
			err := json.Unmarshal([]byte(`{"held":[`+bad+`]}`), held.Interface())
			var wrong *rgpd.InputError
			require.ErrorAs(t, err, &wrong, "%s: %s", name, what)
			require.NotEmpty(t, wrong.Path, "%s: %s", name, what)
			if list := held.Elem().Field(0); list.Len() > 0 && name != "attempts" {
				require.True(t, list.Index(0).IsZero(), "%s: %s", name, what)
			}
			if what == "null" || what == "a number" {
				require.Equal(t, "/"+strings.Trim(field, `"`), wrong.Pointer(), "%s: %s", name, what)
			}
		}
	}
}

// exported visits the exported functions and methods of the library, with the file of each.
func exported(t *testing.T, visit func(dir, path string, fn *ast.FuncDecl)) {
	t.Helper()
	for dir := range floors {
		paths, err := filepath.Glob(filepath.Join(".", dir, "*.go"))
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			for _, d := range parsed.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.IsExported() {
					visit(dir, path, fn)
				}
			}
		}
	}
}

// TestReadersAreListed: whatever takes text, bytes or a file, and may return an error,
// stands in the list above, but for the words of enumerations, which package enum reads.
func TestReadersAreListed(t *testing.T) {
	from := map[string]bool{
		"string": true, "[]byte": true, "map[string]string": true, "map[string][]string": true,
		"any": true, "io.Reader": true, "io.ReadSeeker": true, "...io.ReadSeeker": true, "File": true,
	}
	left := map[string]bool{}
	for name := range readers(t) {
		left[name] = true
	}
	words := 0
	exported(t, func(dir, path string, fn *ast.FuncDecl) {
		if !fails(fn.Type.Results) || !takes(fn.Type.Params, from) {
			return
		}
		name := nameOf(dir, fn)
		switch {
		case name == "":
		case left[name]:
			delete(left, name)
		case filepath.Base(path) == "enums.go" && generated(fn):
			words++
		default:
			t.Errorf("%s reads something from outside: list it in readers", name)
		}
	})
	require.Empty(t, left, "these are gone, or read nothing")
	require.Greater(t, words, 100)
}

// nameOf is a function or a method by its package, the root's left out; empty for a method of
// a type that is not exported.
func nameOf(dir string, fn *ast.FuncDecl) string {
	name := fn.Name.Name
	if fn.Recv != nil {
		of := strings.TrimPrefix(types.ExprString(fn.Recv.List[0].Type), "*")
		if !ast.IsExported(of) {
			return ""
		}
		name = of + "." + name
	}
	if dir != "" {
		name = filepath.Base(dir) + "." + name
	}
	return name
}

// fails reports whether a function may return an error, on its own or with each row.
func fails(results *ast.FieldList) bool {
	if results == nil {
		return false
	}
	last := types.ExprString(results.List[len(results.List)-1].Type)
	return last == "error" || strings.HasPrefix(last, "iter.Seq2[") && strings.HasSuffix(last, ", error]")
}

// takes reports whether a function takes something to read. A text beside what it writes
// to goes out, and comes from nobody.
func takes(params *ast.FieldList, from map[string]bool) bool {
	writes := false
	reads := map[string]bool{}
	for _, p := range params.List {
		kind := types.ExprString(p.Type)
		writes = writes || kind == "io.Writer"
		if from[kind] {
			reads[kind] = true
		}
	}
	if writes {
		delete(reads, "string")
		delete(reads, "[]byte")
	}
	return len(reads) > 0
}

// generated reports whether a method is one call of the packages that read a word: see
// TestKept.
func generated(fn *ast.FuncDecl) bool {
	if len(fn.Body.List) != 1 {
		return false
	}
	out, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(out.Results) != 1 {
		return false
	}
	call, ok := out.Results[0].(*ast.CallExpr)
	return ok && slices.Contains([]string{"enum.Unmarshal", "stored.Scan", "stored.Gob"}, types.ExprString(call.Fun))
}

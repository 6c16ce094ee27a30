package consent_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

func collect(seq func(func(consent.Record, error) bool)) (records []consent.Record, errs []error) {
	for r, err := range seq {
		if err != nil {
			errs = append(errs, err)
		} else {
			records = append(records, r)
		}
	}
	return records, errs
}

var crm = consent.Mapping{
	Fields: map[string]string{
		"client": "person.ref", "optin_tel": "answer", "date": "at", "partenaires": "form.principals", "page": "evidence.origin", "moyen": "act",
	},
	Words: map[string]map[string]string{
		"answer": {"1": "yes", "0": "", "non": "no"}, // 0 is also what was never asked
		"act":    {"web": "ticked-box"},
	},
	Layout: "02/01/2006 15:04", Place: rgpd.Mainland, Separator: "|", Comma: ';',
}

const crmFile = "\ufeffclient;optin_tel;date;partenaires;page;moyen;commentaire\n" +
	"p-1;1;14/09/2026 11:12;Chaleur Durable SAS | Alpha;https://x.example;web;rappeler Mme Durand\n" +
	"p-2;0;;;;;\n" +
	"p-3;peut-être 0612345678;14/09/2026 11:12;;;web;\n" +
	"p-4;1;2026-09-14;;;web;\n" +
	"p-5;non;25/10/2026 02:30;;;;\n"

func TestImportLeavesUnknownWhatTheBaseDoesNotSay(t *testing.T) {
	records, errs := collect(consent.ImportCSV(strings.NewReader(crmFile), crm))
	at := time.Date(2026, 9, 14, 9, 12, 0, 0, time.UTC)
	october := time.Date(2026, 10, 25, 0, 30, 0, 0, time.UTC) // the first of the two 02:30
	want := []consent.Record{
		{Person: consent.Person{Ref: "p-1"}, Answer: consent.SaidYes, At: at, Act: consent.TickedBox,
			Form: consent.Form{Principals: consent.Named("Chaleur Durable SAS", "Alpha")}, Evidence: consent.Evidence{Origin: "https://x.example"}},
		{Person: consent.Person{Ref: "p-2"}},
		{Person: consent.Person{Ref: "p-5"}, Answer: consent.SaidNo, At: october},
	}
	if diff := cmp.Diff(want, records); diff != "" {
		t.Error(diff)
	}
	for _, r := range records {
		require.False(t, consent.Assess(r, boiler, rgpd.LiveCall, later).Decision().Allowed(), "a boolean is no proof")
	}

	require.Len(t, errs, 2)
	var e *consent.ImportError
	require.ErrorAs(t, errs[0], &e)
	require.Equal(t, []any{4, "optin_tel", "answer"}, []any{e.Line, e.Column, e.Field})
	require.ErrorIs(t, e, consent.ErrWord)
	require.NotContains(t, e.Error(), "0612345678", "an error holds nothing of the row")
	require.ErrorAs(t, errs[1], &e)
	require.Equal(t, 5, e.Line)
	require.ErrorIs(t, e, consent.ErrTime)
}

func TestImportWithAKnownForm(t *testing.T) {
	m := crm
	m.Fields = map[string]string{"client": "person.ref", "optin_tel": "answer", "date": "at", "page": "evidence.origin", "moyen": "act"}
	m.Base = good()
	m.Base.Answer, m.Base.At, m.Base.Act, m.Base.Person.Ref, m.Base.Evidence.Origin = 0, time.Time{}, 0, "", ""
	records, _ := collect(consent.ImportCSV(strings.NewReader(crmFile), m))
	require.True(t, consent.Assess(records[0], boiler, rgpd.LiveCall, later).Decision().Allowed())
	require.False(t, consent.Assess(records[1], boiler, rgpd.LiveCall, later).Decision().Allowed())
	records[0].Form.Principals[0] = "changed"
	require.Equal(t, "Chaleur Durable SAS", records[1].Form.Principals[0], "rows share nothing")
	require.Equal(t, "Chaleur Durable SAS", m.Base.Form.Principals[0])
}

func TestImportJSON(t *testing.T) {
	m := consent.Mapping{
		Fields: map[string]string{"id": "id", "contact.ref": "person.ref", "optin": "answer", "when": "at"},
		Words:  map[string]map[string]string{"answer": {"true": "yes", "false": ""}},
	}
	rows := []string{
		`{"id": 17, "contact": {"ref": "p-1"}, "optin": true, "when": "2026-09-14T11:12:31+02:00", "tags": [1]}`,
		`{"id": "18", "contact": {"ref": null}, "optin": false}`,
	}
	want := []consent.Record{
		{ID: "17", Person: consent.Person{Ref: "p-1"}, Answer: consent.SaidYes, At: collected},
		{ID: "18"},
	}
	for _, file := range []string{strings.Join(rows, "\n"), "\n [" + strings.Join(rows, ",") + "] \n"} {
		records, errs := collect(consent.ImportJSON(strings.NewReader(file), m))
		require.Empty(t, errs)
		if diff := cmp.Diff(want, records, cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) })); diff != "" {
			t.Error(diff)
		}
	}
	records, errs := collect(consent.ImportJSON(strings.NewReader(rows[0]+"\n[1]\n"+rows[1]+"\n{oops"), m))
	require.Len(t, records, 2)
	require.Len(t, errs, 2)
	for _, err := range errs {
		require.ErrorIs(t, err, consent.ErrRow)
	}
}

// Nothing under a mapped column is passed over: a base whose form is known and which says
// that nobody took anything back makes no consent of a row that says otherwise, however
// it says so.
func TestImportPassesNothingOver(t *testing.T) {
	base := good()
	base.Answer = 0
	mapping := func(change func(*consent.Mapping)) consent.Mapping {
		m := consent.Mapping{
			Base:   base,
			Fields: map[string]string{"optin": "answer", "contact.withdrawn_at": "withdrawal.at", "through": "collection.through"},
			Words:  map[string]map[string]string{"answer": {"1": "yes", "": "yes"}, "withdrawal.at": {"?": "", "jamais": ""}},
		}
		change(&m)
		return m
	}
	as := mapping(func(*consent.Mapping) {})
	unsaid := mapping(func(m *consent.Mapping) { m.Base.Withdrawal = consent.Withdrawal{} })
	const day, hour = "2026-10-01", "2026-10-01T00:00:00Z"
	for name, c := range map[string]struct {
		mapping consent.Mapping
		row     string
		want    any // a verdict, or why the row is refused
	}{
		"none":                         {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":null}}`, rgpd.Allowed},
		"none, as an empty text":       {as, `{"optin":1,"through":"","contact":{"withdrawn_at":" "}}`, rgpd.Allowed},
		"none, the whole is null":      {as, `{"optin":1,"through":null,"contact":null}`, rgpd.Allowed},
		"none, by a dotted name":       {as, `{"optin":1,"through":null,"contact.withdrawn_at":null}`, rgpd.Allowed},
		"an instant":                   {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":"` + hour + `"}}`, rgpd.Forbidden},
		"an instant in a list":         {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":["` + hour + `"]}}`, consent.ErrShape},
		"an empty list":                {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":[]}}`, consent.ErrShape},
		"an instant in an object":      {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":{"$date":"` + hour + `"}}}`, consent.ErrShape},
		"an empty object":              {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":{}}}`, consent.ErrShape},
		"a list of contacts":           {as, `{"optin":1,"through":null,"contact":[{"withdrawn_at":"` + hour + `"}]}`, consent.ErrShape},
		"a text for the contact":       {as, `{"optin":1,"through":null,"contact":"` + hour + `"}`, consent.ErrShape},
		"a day":                        {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":"` + day + `"}}`, consent.ErrTime},
		"a word":                       {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":"hier"}}`, consent.ErrTime},
		"seconds":                      {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":1790812800}}`, consent.ErrTime},
		"yes":                          {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":true}}`, consent.ErrTime},
		"no":                           {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":false}}`, consent.ErrTime},
		"a word that is unknown":       {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":"?"}}`, rgpd.Undecided},
		"missing":                      {as, `{"optin":1,"through":null,"contact":{}}`, consent.ErrNone},
		"all missing":                  {as, `{"optin":1,"through":null}`, consent.ErrNone},
		"missing, and Base is silent":  {unsaid, `{"optin":1,"through":null}`, rgpd.Undecided},
		"in another case":              {as, `{"optin":1,"through":null,"contact":{"Withdrawn_At":"` + hour + `"}}`, consent.ErrSpelt},
		"of another case, the whole":   {as, `{"optin":1,"through":null,"Contact":{"withdrawn_at":"` + hour + `"}}`, consent.ErrSpelt},
		"with another sign":            {as, `{"optin":1,"through":null,"contact":{"withdrawn-at":"` + hour + `"}}`, consent.ErrSpelt},
		"with a space":                 {as, `{"optin":1,"through":null,"contact":{"withdrawn_at ":"` + hour + `"}}`, consent.ErrSpelt},
		"in two spellings":             {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":null,"withdrawnAt":"` + hour + `"}}`, consent.ErrSpelt},
		"twice":                        {as, `{"optin":1,"through":null,"contact":{"withdrawn_at":"` + hour + `","withdrawn_at":null}}`, consent.ErrRow},
		"twice, once by a dotted name": {as, `{"optin":1,"through":null,"contact.withdrawn_at":null,"contact":{"withdrawn_at":"` + hour + `"}}`, consent.ErrRow},
		"bought, in a list":            {as, `{"optin":1,"through":["Broker"],"contact":null}`, consent.ErrShape},
		"bought, of whom is missing":   {as, `{"optin":1,"contact":null}`, consent.ErrNone},
		"no answer":                    {as, `{"through":null,"contact":null}`, rgpd.Undecided},
		"an answer in a list":          {as, `{"optin":["non"],"through":null,"contact":null}`, consent.ErrShape},
		"no object":                    {as, `["optin"]`, consent.ErrRow},
	} {
		records, errs := collect(consent.ImportJSON(strings.NewReader(c.row), c.mapping))
		switch want := c.want.(type) {
		case rgpd.Verdict:
			require.Empty(t, errs, name)
			require.Equal(t, want, consent.Assess(records[0], boiler, rgpd.LiveCall, later).Decision().Verdict(), name)
		case error:
			require.Empty(t, records, name)
			require.Len(t, errs, 1, name)
			require.ErrorIs(t, errs[0], want, name)
			testkit.Refused(t, errs[0])
			var wrong *rgpd.InputError
			require.ErrorAs(t, errs[0], &wrong, name)
			require.Equal(t, want == consent.ErrShape || want == consent.ErrTime, wrong.Shape != "", name)
		}
	}

	// A CSV says in its first line which columns it has.
	for name, c := range map[string]struct {
		head string
		want error
	}{
		"as mapped":          {"optin,contact.withdrawn_at,through", nil},
		"another spelling":   {"optin,Contact.Withdrawn_at,through", consent.ErrSpelt},
		"in two spellings":   {"optin,contact.withdrawn_at,through,contact_withdrawn_at", consent.ErrSpelt},
		"a column for other": {"optin,contact.withdrawn_at,through,contact.withdrawn_at_2", nil},
	} {
		_, errs := collect(consent.ImportCSV(strings.NewReader(c.head+"\n"), as))
		require.ErrorIs(t, errors.Join(errs...), c.want, name)
	}
	for cell, want := range map[string]rgpd.Verdict{"": rgpd.Allowed, hour: rgpd.Forbidden, "?": rgpd.Undecided, "jamais": rgpd.Undecided} {
		records, errs := collect(consent.ImportCSV(strings.NewReader("optin,contact.withdrawn_at,through\n1,"+cell+",\n"), as))
		require.Empty(t, errs)
		require.Equal(t, want, consent.Assess(records[0], boiler, rgpd.LiveCall, later).Decision().Verdict(), cell)
	}
	_, errs := collect(consent.ImportCSV(strings.NewReader("optin,contact.withdrawn_at,through\n1,\n"), as))
	require.ErrorIs(t, errors.Join(errs...), consent.ErrRow, "a short row")
}

func TestMappingThatDoesNotFit(t *testing.T) {
	for name, c := range map[string]struct {
		mapping consent.Mapping
		why     error
	}{
		"no such field":     {consent.Mapping{Fields: map[string]string{"client": "form"}}, consent.ErrField},
		"two for one field": {consent.Mapping{Fields: map[string]string{"client": "id", "page": "id"}, Comma: ';'}, consent.ErrTwice},
		"and the base":      {consent.Mapping{Fields: map[string]string{"page": "form.principals"}, Base: good(), Comma: ';'}, consent.ErrTwice},
		"and the base, 2":   {consent.Mapping{Fields: map[string]string{"page": "form.version"}, Base: good(), Comma: ';'}, consent.ErrTwice},
	} {
		records, errs := collect(consent.ImportCSV(strings.NewReader(crmFile), c.mapping))
		require.Empty(t, records, name)
		require.Len(t, errs, 1, name)
		require.ErrorIs(t, errs[0], c.why, name)
	}
	_, errs := collect(consent.ImportCSV(strings.NewReader(crmFile), consent.Mapping{Fields: map[string]string{"absente": "id"}, Comma: ';'}))
	require.ErrorContains(t, errs[0], "absente")
	_, errs = collect(consent.ImportCSV(strings.NewReader(""), crm))
	require.ErrorIs(t, errs[0], consent.ErrRow)
	require.Error(t, errors.Join(errs...))
}

// Each field that a mapping can fill can be filled.
func TestEachImportableFieldTakesAWord(t *testing.T) {
	for field := range consent.ImportFields() {
		ok := false
		for _, word := range []string{"2026-09-14T11:12:31+02:00", "P1Y", "yes", "ticked-box", "sms", "said", "adult", "minor-alone", "apart", "even", "per-purpose", "none",
			"individual", "principal", "abroad", "checked", "voice", "as-easy", "text"} {
			if slicesOK(field, word) {
				ok = true
			}
		}
		require.True(t, ok, field)
	}
}

func slicesOK(field, word string) bool {
	records, errs := collect(consent.ImportCSV(strings.NewReader("x\n"+word+"\n"), consent.Mapping{Fields: map[string]string{"x": field}}))
	return len(errs) == 0 && len(records) == 1 && !cmp.Equal(records[0], consent.Record{})
}

func FuzzImport(f *testing.F) {
	f.Add([]byte(crmFile))
	f.Add([]byte(`[{"client":"p","optin_tel":1}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, seq := range []func(func(consent.Record, error) bool){
			consent.ImportCSV(strings.NewReader(string(b)), crm), consent.ImportJSON(strings.NewReader(string(b)), crm),
		} {
			n := 0
			for r, err := range seq {
				if n++; n > len(b)+2 {
					t.Fatal("more rows than bytes")
				}
				testkit.Refused(t, err)
				if err == nil && consent.Assess(r, boiler, rgpd.LiveCall, later).Decision().Allowed() {
					t.Fatal("a base that says so little makes no consent")
				}
			}
		}
	})
}

// A bulk export of a telecom provider: who, opt-in or opt-out, where, when.
func ExampleImportJSON() {
	file := `
{"contact_id": "p-7f3a", "correlation_id": "c-1", "status": "opt-in", "source": "website", "date_of_consent": "2026-09-14T09:12:31Z"}
{"contact_id": "p-9c01", "correlation_id": "c-2", "status": "opt-out", "source": "offline", "date_of_consent": "2026-09-15T16:40:00Z"}
{"contact_id": "p-44be", "correlation_id": "c-3", "status": "re-opened", "source": "website", "date_of_consent": "2026-09-16T08:00:00Z"}
`
	mapping := consent.Mapping{
		Fields: map[string]string{"correlation_id": "id", "contact_id": "person.ref", "status": "answer", "source": "evidence.origin", "date_of_consent": "at"},
		Words:  map[string]map[string]string{"answer": {"opt-in": "yes", "opt-out": "no"}},
		Base:   consent.Record{Form: consent.Form{Principals: consent.Named("Chaleur Durable SAS")}},
	}
	use := consent.Use{Principal: "Chaleur Durable SAS", Caller: "Chaleur Durable SAS", Object: "entretien de chaudière"}
	for record, err := range consent.ImportJSON(strings.NewReader(file), mapping) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		a := consent.Assess(record, use, rgpd.SMS, time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC))
		fmt.Println(record.ID, a.Decision().Verdict(), len(a.Findings()), "findings")
	}
	// Output:
	// c-1 undecided 21 findings
	// c-2 forbidden 22 findings
	// consent: import: row 3, column "status", field answer: a word that the field does not have; give its meaning in Words
}

package register

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// awkward is text that a spreadsheet would run, fold, cut or take for something else.
func awkward(rng *rand.Rand) string {
	parts := []string{
		"=1+1", "+33 1 99 00 00 00", "-", "@x", "'", "\"", "\"quoted\"", ";", ",", "\t", "\n", "\r\n", " ", "  ", "é", "€", "😀", "\\", "\u0001", "\ufffd", "\u00a0",
		"0012", "01/02/2026", "2026-11-23", "TRUE", "1e5", "null", "a", "mot", "</text:p>", "\ufeff", "|", "[0]", "x.y",
	}
	s := ""
	for range rng.IntN(5) {
		s += parts[rng.IntN(len(parts))]
	}
	return s + "z" // it says something
}

// scramble puts awkward text into what is free text of a value.
func scramble(rng *rand.Rand, v reflect.Value, name string) {
	switch {
	case v.Type() == reflect.TypeFor[rgpd.Text]():
		if !v.IsZero() && rng.IntN(3) == 0 {
			v.Set(reflect.ValueOf(rgpd.Text{FR: awkward(rng), EN: []string{"", awkward(rng)}[rng.IntN(2)]}))
		}
	case v.Type() == reflect.TypeFor[string]():
		if !slices.Contains([]string{"Ref", "ID", "For", "Client"}, name) && v.Len() > 0 && rng.IntN(4) == 0 {
			v.SetString(awkward(rng))
		}
	case v.Type() == reflect.TypeFor[time.Time]():
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			scramble(rng, v.Index(i), name)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				scramble(rng, v.Field(i), v.Type().Field(i).Name)
			}
		}
	}
}

// drawn is a register of n entries of every kind, whose texts are awkward.
func drawn(t testing.TB, n int, seed uint64) Register {
	t.Helper()
	rng := rand.New(rand.NewPCG(seed, 1))
	from := full(t)
	r := Register{Title: from.Title, Holder: from.Holder, Representative: from.Representative, DPO: from.DPO, On: from.On}
	scramble(rng, reflect.ValueOf(&r.Holder).Elem(), "")
	for i := range n {
		a := from.Entries[i%len(from.Entries)].Activity()
		scramble(rng, reflect.ValueOf(&a).Elem(), "")
		a.Ref = fmt.Sprintf("=T-%d ", i)
		for k := range a.Transfers { // a country or an organisation
			a.Transfers[k].Organisation = from.Entries[i%len(from.Entries)].a.Transfers[k].Organisation
		}
		for k := range a.Data {
			for l := range a.Data[k].Retention {
				a.Data[k].Retention[l].Like = from.Entries[i%len(from.Entries)].a.Data[k].Retention[l].Like
			}
		}
		e, err := a.Build()
		require.NoError(t, err)
		r.Entries = append(r.Entries, e)
	}
	for i, e := range from.Services {
		s := e.Service()
		scramble(rng, reflect.ValueOf(&s).Elem(), "")
		s.Ref = fmt.Sprint("S-", i)
		for k := range s.Clients {
			s.Clients[k].Controller.Name = e.s.Clients[k].Controller.Name
		}
		for k := range s.Transfers {
			s.Transfers[k].Organisation = e.s.Transfers[k].Organisation
		}
		built, err := s.Build()
		require.NoError(t, err)
		r.Services = append(r.Services, built)
	}
	for i := range 3 {
		b := leak()
		scramble(rng, reflect.ValueOf(&b).Elem(), "")
		b.Ref = fmt.Sprint("V-", i)
		r.Breaches = append(r.Breaches, b)
	}
	return r
}

// What is written as a table is read back, fact for fact, whatever the texts are; and the facts of a register are
// the register.
func TestATableIsTheRegister(t *testing.T) {
	for seed := range uint64(20) {
		r := drawn(t, 12, seed)
		back, err := FromFacts(r.Facts())
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(r, back))
		for _, tag := range []language.Tag{language.French, language.English} {
			var b, again bytes.Buffer
			require.NoError(t, r.WriteTable(&b, tag))
			was := b.String()
			back, err = ReadTable(&b)
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(r, back))
			require.NoError(t, back.WriteTable(&again, tag))
			require.Equal(t, was, again.String(), "the same bytes")
			cells := csv.NewReader(strings.NewReader(strings.TrimPrefix(was, "\ufeff")))
			if tag == language.French {
				cells.Comma = ';'
			}
			rows, err := cells.ReadAll()
			require.NoError(t, err)
			for _, row := range rows {
				for _, cell := range row {
					require.False(t, cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r|%"), "a spreadsheet runs it")
				}
			}
		}
	}
	large := drawn(t, 300, 7)
	var b bytes.Buffer
	require.NoError(t, large.WriteTable(&b, language.French))
	back, err := ReadTable(&b)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(large, back))
	for f := range large.Facts() {
		part, ok := parsePart(" " + strings.ToUpper(f.Part.Text().FR) + " ")
		require.True(t, ok && part == f.Part)
	}
	empty, err := FromFacts(new(Register).Facts())
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(Register{}, empty))
}

// A table as a French spreadsheet saves it again: other separators, no mark, days as it shows them, rows moved and
// taken out.
func TestATableSavedAgain(t *testing.T) {
	r := full(t)
	var b bytes.Buffer
	require.NoError(t, r.WriteTable(&b, language.French))
	rows := strings.Split(strings.TrimPrefix(b.String(), "\ufeff"), "\n")
	read := func(text string) (Register, error) { return ReadTable(strings.NewReader(text)) }

	back, err := read(strings.ReplaceAll(strings.Join(rows, "\r\n"), ";created;2026-08-11", ";created;11/08/2026"))
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(r, back))

	ref := r.Entries[0].Ref()
	var kept []string
	for _, row := range rows {
		if !strings.Contains(row, ";"+ref+";data[1].") && row != "" {
			kept = append(kept, row+";;")
		}
	}
	back, err = read(strings.Join(kept, "\n"))
	require.NoError(t, err)
	want := r.Entries[0].Activity()
	want.Data = slices.Delete(want.Data, 1, 2)
	require.Empty(t, cmp.Diff(want, back.Entries[0].Activity()), "a list closes up")
}

// Each fault is told by its row and column with what to do, every one at once, and without what stands in a cell.
func TestFaultsOfATable(t *testing.T) {
	const head = "Partie;Référence;Champ;Donnée\n"
	r := full(t)
	var b bytes.Buffer
	require.NoError(t, r.WriteTable(&b, language.French))
	whole := b.String()
	line := func(part string) int {
		for i, l := range strings.Split(whole, "\n") {
			if strings.Contains(l, part) {
				return i + 1
			}
		}
		return 0
	}
	ref := r.Entries[0].Ref()
	status := "traitement;" + ref + ";status;active"
	require.NotZero(t, line(status))
	for name, c := range map[string]struct {
		text string
		says []string
	}{
		"no titles":              {"a;b;c;d\n", []string{"row 1", "Partie"}},
		"nothing":                {"", []string{"row 1"}},
		"another part":           {head + "Martin;T-1;status;active\n", []string{"row 2: part", "processing"}},
		"no reference":           {head + "traitement;;status;active\n", []string{"row 2: ref"}},
		"a field of no register": {head + "traitement;T-1;colour;x\n", []string{"row 2: field"}},
		"no field":               {head + "traitement;T-1;;x\n", []string{"row 2: field"}},
		"twice":                  {head + "traitement;T-1;status;active\ntraitement;T-1;status;planned\n", []string{"row 3: field", "twice"}},
		"too few cells":          {head + "traitement;T-1\n", []string{"row 2: cells"}},
		"a quote":                {head + "traitement;T-1;status;\"active\n", []string{"row 2: cells"}},
		"a word that is none":    {strings.Replace(whole, status, strings.Replace(status, "active", "Martin", 1), 1), []string{fmt.Sprintf("row %d: entries[0].status", line(status))}},
		"a day that is none": {strings.Replace(whole, "traitement;"+ref+";created;", "traitement;"+ref+";created;99", 1),
			[]string{fmt.Sprintf("row %d: entries[0].created", line("traitement;"+ref+";created;"))}},
		"an entry that lacks": {head + "traitement;T-1;name.fr;Martin\n", []string{"row 2: entries[0].purpose", "row 2: entries[0].data", "row 2: entries[0].controller.name"}},
		"two faults":          {head + "x;T-1;status;active\ntraitement;T-1;colour;x\n", []string{"row 2: part"}},
	} {
		_, err := ReadTable(strings.NewReader(c.text))
		require.Error(t, err, name)
		for _, says := range c.says {
			require.Contains(t, err.Error(), says, name)
		}
		require.NotContains(t, err.Error(), "Martin", name)
		require.True(t, errors.As(err, new(*rgpd.InputError)), name)
	}
	_, err := ReadTable(bytes.NewReader([]byte{0xff, 0xfe, 'P', 0}))
	require.ErrorContains(t, err, "UTF-8")
}

func FuzzReadTable(f *testing.F) {
	r := full(f)
	var b bytes.Buffer
	require.NoError(f, r.WriteTable(&b, language.French))
	f.Add(b.Bytes())
	f.Add([]byte("Partie;Référence;Champ;Donnée\ntraitement;T-1;data[9].name.fr;x\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := ReadTable(bytes.NewReader(in))
		if err != nil {
			return
		}
		back, err := FromFacts(r.Facts())
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(r, back))
	})
}

// A path is read as it stands, and what is none is refused.
func TestStepsOfAPath(t *testing.T) {
	for name, want := range map[string][2]string{
		"data": {"data", ""}, "data[0]": {"data", "[0]"}, "a_b[12][345678]": {"a_b", "[12][345678]"},
		"": {}, "[0]": {}, "data[": {}, "data[]": {}, "data[x]": {}, "data[1234567]": {}, "data[0]x": {}, "Data": {}, "data]": {}, "da ta": {},
	} {
		field, numbers, ok := step(name)
		require.Equal(t, want[0] != "", ok, name)
		if ok {
			require.Equal(t, want, [2]string{field, numbers}, name)
		}
	}
	for path, want := range map[string]string{
		"a": "a", "a[0].b[12].c": "a[].b[].c", "a[": "a[", "a[x]": "a[x]", "a[]": "a[]", "a[1": "a[1", "[3]": "[]", "a[1]]": "a[]]",
	} {
		require.Equal(t, want, plainPath(path), path)
	}
}

package register

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

func TestRegisterReadsBackEqual(t *testing.T) {
	want := full(t)
	var first, second bytes.Buffer
	require.NoError(t, want.WriteJSON(&first))
	got, err := ReadJSON(bytes.NewReader(first.Bytes()))
	require.NoError(t, err)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	require.NoError(t, got.WriteJSON(&second))
	require.Equal(t, first.String(), second.String())
	golden.File(t, "testdata/full.json", first.Bytes())
}

// An empty list says what a list left out says: every list of the form, one at a time,
// is read as left out, and what was read is written and read alike.
func TestAnEmptyListIsOneLeftOut(t *testing.T) {
	b, err := os.ReadFile("testdata/full.json")
	require.NoError(t, err)
	var root object
	require.NoError(t, json.Unmarshal(Schema(), &root))
	tried := map[string]bool{}
	// Each object of the form is visited in the full register; its lists are set, one
	// by one, to what the schema allows and nobody writes.
	var doc any
	require.NoError(t, json.Unmarshal(b, &doc))
	read := func() (Register, error) {
		in, err := json.Marshal(doc)
		require.NoError(t, err)
		return ReadJSON(bytes.NewReader(in))
	}
	var visit func(where string, s object, v any)
	visit = func(where string, s object, v any) {
		if ref, ok := s["$ref"].(string); ok {
			where = strings.TrimPrefix(ref, "#/$defs/")
			s = root["$defs"].(object)[where].(object)
		}
		if list, ok := v.([]any); ok {
			for _, one := range list {
				visit(where, s["items"].(object), one)
			}
			return
		}
		o, ok := v.(object)
		if !ok {
			return
		}
		for key, property := range s["properties"].(object) {
			was, had := o[key]
			if had {
				visit(where, property.(object), was)
			}
			name := where + "." + key
			if property.(object)["type"] != "array" || tried[name] {
				continue
			}
			tried[name] = true
			delete(o, key)
			want, wantErr := read()
			o[key] = []any{}
			got, gotErr := read()
			require.Equal(t, wantErr == nil, gotErr == nil, name)
			require.Equal(t, want, got, name)
			if delete(o, key); had {
				o[key] = was
			}
		}
	}
	visit("", root, doc)
	// No list of the form is forgotten.
	lists := 0
	for _, def := range append(slices.Collect(maps.Values(root["$defs"].(object))), root) {
		for _, property := range def.(object)["properties"].(object) {
			if property.(object)["type"] == "array" {
				lists++
			}
		}
	}
	require.Len(t, tried, lists)

	r, err := ReadJSON(strings.NewReader(`{"format":"` + Format + `","breaches":[]}`))
	require.NoError(t, err)
	require.Nil(t, r.Breaches)
}

func TestStrictReading(t *testing.T) {
	b, err := os.ReadFile("testdata/full.json")
	require.NoError(t, err)
	good := string(b)
	replace := func(old, new string) string {
		require.Contains(t, good, old)
		return strings.Replace(good, old, new, 1)
	}
	deep := strings.Repeat(`{"title":`, 40)
	for name, c := range map[string]struct {
		in, says string
		is       error
	}{
		"a field that does not exist":    {replace(`"ref": "T-001"`, `"refx": "T-001"`), `did you mean "ref"?`, ErrForm},
		"a field in capitals":            {replace(`"ref": "T-001"`, `"REF": "T-001"`), "entries[0]", ErrForm},
		"a field given twice":            {replace(`"ref": "T-001"`, `"ref": "T-001", "ref": "T-001"`), "entries[0].ref", ErrForm},
		"null":                           {replace(`"ref": "T-001"`, `"ref": null`), "entries[0].ref", ErrForm},
		"a number for a text":            {replace(`"ref": "T-001"`, `"ref": 1`), "ref", ErrForm},
		"a word that does not exist":     {replace(`"ceiling"`, `"maximum"`), "sense", ErrForm},
		"another format":                 {replace(Format, "rgpd-register/2"), "format", ErrForm},
		"no format":                      {`{}`, "format", ErrForm},
		"nothing":                        {``, "", ErrForm},
		"only a word":                    {`"register"`, "", ErrForm},
		"cut short":                      {good[:len(good)/2], "", ErrForm},
		"more after the end":             {good + "{}", "after", ErrForm},
		"rubbish after the end":          {good + "x", "", ErrForm},
		"not UTF-8":                      {replace("T-001", "T-\xff"), "UTF-8", ErrForm},
		"too deep":                       {deep, "deep", ErrTooLarge},
		"too long":                       {strings.Repeat(" ", maxBytes+1), "bytes", ErrTooLarge},
		"too many entries":               {`{"format":"` + Format + `","entries":[` + strings.Repeat("{},", maxItems) + `{}]}`, "entries", ErrTooLarge},
		"too many objects":               {`{"format":"` + Format + `","entries":[` + strings.Repeat(`{"data":[`+strings.Repeat("{},", 100)+"{}]},", maxItems-1) + `{}]}`, "many", ErrTooLarge},
		"two entries with one reference": {replace(`"ref": "T-002"`, `"ref": "T-001"`), "entries[1].ref", nil},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadJSON(strings.NewReader(c.in))
			require.ErrorContains(t, err, c.says)
			if c.is != nil {
				require.ErrorIs(t, err, c.is)
			}
			require.Less(t, len(err.Error()), 600)
			wrong := (*rgpd.InputError)(nil)
			require.ErrorAs(t, err, &wrong)
			require.NotEmpty(t, input.French(wrong.Remedy), wrong.Remedy)
		})
	}
	_, err = ReadJSON(strings.NewReader(`{"format":"` + Format + `","entries":[{"ref":"T-9","controller":{"name":"Secret SAS"}}]}`))
	var missing *Incomplete
	require.ErrorAs(t, err, &missing)
	require.Equal(t, "T-9", missing.Ref)
	require.ErrorContains(t, err, "entries[0]")
	require.NotContains(t, err.Error(), "Secret")
}

// What the largest input that is let through can take stays within a bound.
func TestReadingIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("takes memory")
	}
	in := `{"format":"` + Format + `","entries":[` + strings.Repeat(`{"transfers":[`+strings.Repeat("{},", 70)+`{}]},`, maxItems-1) + `{}]}`
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := ReadJSON(strings.NewReader(in))
	require.Error(t, err)
	runtime.ReadMemStats(&after)
	require.Less(t, (after.TotalAlloc-before.TotalAlloc)>>20, uint64(1500), "MiB allocated in all")
}

func FuzzReadJSON(f *testing.F) {
	b, err := os.ReadFile("testdata/full.json")
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte(`{"format":"` + Format + `"}`))
	f.Add([]byte(`{"format":"` + Format + `","breaches":[]}`)) // did not survive a round trip
	f.Add([]byte(`{"format":"` + Format + `","breaches":[{"ref":"V","kinds":[],"notices":[]}]}`))
	f.Add([]byte(`{"format":"` + Format + `","breaches":[{"ref":"V","aware":"2026-09-21T08:00:00+02:00"}]}`))
	f.Add([]byte(`{"format":"` + Format + `","entries":[{"data":[{"retention":[{"period":"P3Y"}]}]}]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := ReadJSON(bytes.NewReader(in))
		testkit.Refused(t, err)
		if err != nil {
			var missing *Incomplete
			if !errors.Is(err, ErrForm) && !errors.Is(err, ErrTooLarge) && !errors.As(err, &missing) && !strings.Contains(err.Error(), "ref") {
				t.Fatalf("an error of no kind: %v", err)
			}
			return
		}
		var out bytes.Buffer
		if err := r.WriteJSON(&out); err != nil {
			t.Fatal(err)
		}
		again, err := ReadJSON(bytes.NewReader(out.Bytes()))
		if err != nil {
			t.Fatalf("cannot read what was written: %v", err)
		}
		if d := cmp.Diff(r, again); d != "" {
			t.Fatal(d)
		}
		for i := range r.Breaches {
			r.Breaches[i].Assess(noon, 0)
		}
		for _, e := range r.Entries {
			e.Review(today)
		}
	})
}

func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"P3Y", "P0D", "P1Y6M", "P", "P3", "P1Y6", "P9999Y", "P-1Y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := Period(s)
		_, _, _, err := p.parts()
		if end := p.After(today); (err == nil) != (end != 0) || end != 0 && end < today {
			t.Fatal(s, end)
		}
		p.Text()
	})
}

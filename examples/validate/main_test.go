package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

func open(t testing.TB) *gate {
	t.Helper()
	g, err := newGate()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestSampleIsTenLinesOfWhichThreeAreFaulty(t *testing.T) {
	var out, count bytes.Buffer
	if err := run(nil, nil, &out, &count); err != nil {
		t.Fatal(err)
	}
	var faulty []int
	verdicts := map[rgpd.Verdict]bool{}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	for i, line := range lines {
		var a struct {
			Line     int             `json:"line"`
			Decision json.RawMessage `json:"decision"`
			Fault    string          `json:"fault"`
		}
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if a.Line != i+1 {
			t.Errorf("line %d answers line %d", i+1, a.Line)
		}
		if a.Fault != "" {
			faulty = append(faulty, a.Line)
			continue
		}
		report, err := rgpd.ParseReport(a.Decision)
		if err != nil {
			t.Error(err)
		}
		verdicts[report.Verdict] = true
	}
	if want := []int{4, 7, 10}; len(lines) != 10 || !slices.Equal(faulty, want) {
		t.Errorf("%d lines, faulty %v; want 10, %v", len(lines), faulty, want)
	}
	if len(verdicts) != 5 {
		t.Errorf("the sample shows %v; want every verdict", verdicts)
	}
	for _, digits := range []string{"612345", "123456", "145678", "987123", "470123", "75011", "98713"} {
		if strings.Contains(out.String(), digits) {
			t.Errorf("the output holds %s", digits)
		}
	}
	if !strings.Contains(count.String(), "10 read, 3 faulty") {
		t.Error(count.String())
	}
}

func TestFileAndStandardInputAreReadAlike(t *testing.T) {
	file := filepath.Join(t.TempDir(), "prospects.jsonl")
	if err := os.WriteFile(file, sample, 0o600); err != nil {
		t.Fatal(err)
	}
	var fromSample, fromFile, fromInput, count bytes.Buffer
	for args, out := range map[string]*bytes.Buffer{"": &fromSample, "-in " + file + " -at " + sampleAt: &fromFile, "-in - -at " + sampleAt: &fromInput} {
		if err := run(strings.Fields(args), bytes.NewReader(sample), out, &count); err != nil {
			t.Fatal(err)
		}
	}
	if fromSample.String() != fromFile.String() || fromFile.String() != fromInput.String() {
		t.Error("the outputs differ")
	}
	for _, args := range []string{"-channel fax", "-at yesterday", "-in " + file + ".none", "-nonsense"} {
		if err := run(strings.Fields(args), nil, &fromSample, &count); err == nil {
			t.Errorf("%s was accepted", args)
		}
	}
}

// published is as much of the schema as the samples below are made from.
type published struct {
	Properties map[string]property `json:"properties"`
	Defs       map[string]struct {
		Type       string              `json:"type"`
		Enum       []string            `json:"enum"`
		Properties map[string]property `json:"properties"`
	} `json:"$defs"`
}

type property struct {
	Ref    string   `json:"$ref"`
	Type   string   `json:"type"`
	Format string   `json:"format"`
	Enum   []string `json:"enum"`
}

// field is one field of a prospect, by its path, with values that are in order and
// values that are not, as JSON.
type field struct {
	path      []string
	good, bad []string
}

func (f field) document(value string) string {
	for _, name := range slices.Backward(f.path) {
		value = `{"` + name + `":` + value + `}`
	}
	return value
}

func fields(t testing.TB) (out []field) {
	t.Helper()
	var schema published
	if err := json.Unmarshal(prospect.Schema(), &schema); err != nil {
		t.Fatal(err)
	}
	var walk func(path []string, properties map[string]property)
	walk = func(path []string, properties map[string]property) {
		for _, name := range sorted(properties) {
			p := properties[name]
			f := field{path: append(slices.Clone(path), name), bad: []string{`null`, `""`, `0`, `true`, `["x"]`}}
			def := schema.Defs[strings.TrimPrefix(p.Ref, "#/$defs/")]
			switch kind := strings.TrimPrefix(p.Ref, "#/$defs/"); {
			case kind == "Number":
				f.good, f.bad = []string{`"+33612345678"`, `"+262692123456"`, `"+508412345"`}, append(f.bad, `"6,12E+08"`, `"+0612345678"`, `"inconnu"`)
			case kind == "Attempts":
				f.good = []string{`[]`, `["2026-11-02T10:00:00Z","2026-11-03T10:00:00.5+01:00"]`, `{"principal":"Lumen","at":["2026-11-02T10:00:00Z"]}`}
				f.bad = []string{`null`, `""`, `0`, `["2026-11-02"]`, `[null]`, `[""]`, `[3]`, `{}`, `{"at":[]}`, `{"principal":"Lumen"}`, `{"principal":"","at":[]}`, `{"principal":"Lumen","at":[],"of":1}`}
			case kind == "Territories":
				f.good, f.bad = []string{`"mainland"`, `"reunion mayotte"`}, append(f.bad, `"Mainland"`, `"paris"`, `"mainland,reunion"`)
			case kind == "Channels":
				f.good, f.bad = []string{`"sms"`, `"live-call sms"`}, append(f.bad, `"fax"`, `"sms,email"`)
			case kind == "Criteria":
				f.good, f.bad = []string{`"freely"`, `"freely proven"`}, append(f.bad, `"free"`)
			case def.Type == "object":
				f.good = []string{`{}`}
				f.bad = append(f.bad, `{"nonsense":1}`)
				walk(f.path, def.Properties)
			case def.Enum != nil, p.Enum != nil:
				for _, word := range append(def.Enum, p.Enum...) {
					f.good = append(f.good, `"`+word+`"`)
					f.bad = append(f.bad, `"`+word+`x"`, `"`+strings.ToUpper(word)+`"`, `" `+word+`"`)
				}
			case p.Format == "date":
				f.good, f.bad = []string{`"2026-08-01"`}, append(f.bad, `"2026-02-30"`, `"01/08/2026"`, `"2026-08-01T00:00:00Z"`)
			case p.Format == "date-time":
				f.good, f.bad = []string{`"2026-08-01T10:00:00Z"`, `"2026-08-01T10:00:00.25+02:00"`}, append(f.bad, `"2026-08-01"`, `"2026-13-01T10:00:00Z"`, `"2026-08-01T25:00:00Z"`, `"2026-08-01 10:00:00Z"`, `"hier"`)
			case p.Type == "string":
				f.good, f.bad = []string{`"Lumen Télécom"`, `"75011"`}, []string{`null`, `""`, `75011`, `{}`}
			default:
				t.Fatalf("%v: no sample for %+v", f.path, p)
			}
			out = append(out, f)
		}
	}
	walk(nil, schema.Properties)
	return out
}

func sorted(m map[string]property) (names []string) {
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// The decoder and the schema accept and refuse alike.
func TestSchemaAndDecoderAgree(t *testing.T) {
	g := open(t)
	agree := func(document string, want bool) {
		t.Helper()
		schema := valid(g.prospect, []byte(document))
		_, decoder := prospect.Parse([]byte(document))
		if (schema == nil) != want || (decoder == nil) != want {
			t.Errorf("%s: want accepted %v\n\tschema:  %v\n\tdecoder: %v", document, want, schema, decoder)
		}
	}
	accepted, refused := 0, 0
	for _, f := range fields(t) {
		for _, value := range f.good {
			agree(f.document(value), true)
			accepted++
		}
		for _, value := range f.bad {
			agree(f.document(value), false)
			refused++
		}
		misspelt := slices.Clone(f.path)
		last := misspelt[len(misspelt)-1]
		for _, name := range []string{last + "s", strings.ToUpper(last), last[:len(last)-1], strings.ReplaceAll(last, "_", "-") + "-", " " + last} {
			misspelt[len(misspelt)-1] = name
			agree(field{path: misspelt}.document(f.good[0]), false)
			refused++
		}
	}
	for _, document := range []string{`null`, `[]`, `"x"`, `3`, `{`, ``, `{} {}`} {
		agree(document, false)
		refused++
	}
	for _, line := range bytes.Split(bytes.TrimSpace(sample), []byte("\n")) {
		_, err := g.admit(line)
		agree(string(line), err == nil)
	}
	t.Logf("%d documents accepted by both, %d refused by both", accepted, refused)
}

// Where they differ, and why.
func TestSchemaAndDecoderDisagreeWhereSaid(t *testing.T) {
	g := open(t)
	for _, c := range []struct {
		why, document   string
		schema, decoder bool
	}{
		{"the decoder reads numbers as people type them", `{"number":"06 12 34 56 78"}`, false, true},
		{"the decoder counts the digits of a French number", `{"number":"+331234567"}`, true, false},
		{"the decoder knows which numbers belong to an overseas code", `{"number":"+262612345678"}`, true, false},
		{"a validator does not see that a field stands twice", `{"stop":"objected","stop":"none"}`, true, false},
		{"words of a set may be spaced in any way", `{"places":" mainland  reunion "}`, false, true},
	} {
		schema := valid(g.prospect, []byte(c.document)) == nil
		_, err := prospect.Parse([]byte(c.document))
		if schema != c.schema || (err == nil) != c.decoder {
			t.Errorf("%s: %s: schema %v, decoder %v", c.why, c.document, schema, err)
		}
		if _, err := g.admit([]byte(c.document)); err == nil {
			t.Errorf("%s: the gate let it pass", c.document)
		}
	}
}

// Whatever is decided, by any facts, channel and instant, validates on its way out
// and can be read again.
func TestEveryDecisionValidates(t *testing.T) {
	g := open(t)
	rng := rand.New(rand.NewPCG(2026, 11))
	all := fields(t)
	verdicts := map[rgpd.Verdict]int{}
	var lines []string // of the sample, those in order
	for _, line := range strings.Split(strings.TrimSpace(string(sample)), "\n") {
		if _, err := g.admit([]byte(line)); err == nil {
			lines = append(lines, line)
		}
	}
	for i := range 1500 {
		// One in two starts from a line of the sample and changes two facts; the
		// others have facts at random, more and more of them.
		document, changes := map[string]any{}, i*len(all)/1500
		if i%2 == 0 {
			changes = 2
			if err := json.Unmarshal([]byte(lines[rng.IntN(len(lines))]), &document); err != nil {
				t.Fatal(err)
			}
		}
		for range changes {
			f := all[rng.IntN(len(all))]
			value := f.good[rng.IntN(len(f.good))]
			if value == `{}` {
				continue
			}
			at := document
			for _, name := range f.path[:len(f.path)-1] {
				if at[name] == nil {
					at[name] = map[string]any{}
				}
				at = at[name].(map[string]any)
			}
			at[f.path[len(f.path)-1]] = json.RawMessage(value)
		}
		line, err := json.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}
		p, err := g.admit(line)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		at := time.Date(2017+rng.IntN(12), 1, 1+rng.IntN(365), rng.IntN(24), rng.IntN(60), 0, 0, time.UTC)
		if i%4 == 0 {
			at = time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
		}
		d := prospect.CanCallAt(p, rgpd.Channel(rng.IntN(5)), at)
		verdicts[d.Verdict()]++
		if err := g.release(d); err != nil {
			t.Fatalf("%s at %v: %v\n%v", line, at, err, d)
		}
	}
	if len(verdicts) != 5 {
		t.Errorf("the samples reach %v; want every verdict", verdicts)
	}
	if err := g.release(rgpd.Decision{}); err != nil {
		t.Errorf("the zero decision: %v", err)
	}
	t.Logf("verdicts: %v", verdicts)
}

// The schema of decisions refuses something, too.
func TestDecisionSchemaRefuses(t *testing.T) {
	g := open(t)
	for _, document := range []string{
		`{}`, `{"verdict":"allowed"}`, `{"verdict":"yes","law_as_of":"2026-11-23"}`, `{"verdict":"allowed","law_as_of":"23/11/2026"}`,
		`{"verdict":"allowed","law_as_of":"2026-11-23","because":[{"id":"x"}]}`, `{"verdict":"allowed","law_as_of":"2026-11-23","later":"no"}`,
	} {
		if valid(g.decision, []byte(document)) == nil {
			t.Errorf("%s was accepted", document)
		}
	}
}

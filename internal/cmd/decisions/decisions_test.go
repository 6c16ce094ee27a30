package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// each is how many cases of each package the tests draw.
const each = 6000

func drawn(t *testing.T, n int, seed uint64, pkg string) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := drawAll(&out, n, seed, pkg); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func decided(t *testing.T, cases []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := decideAll(bytes.NewReader(cases), &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// The draw reaches every verdict that a package gives, and nearly all of its rules, as
// a reason, a duty, a finding or a time limit.
func TestDrawReaches(t *testing.T) {
	verdicts := map[string][]rgpd.Verdict{
		"prospect": {rgpd.Undecided, rgpd.Forbidden, rgpd.Deferred, rgpd.Allowed, rgpd.OutOfScope},
		"consent":  {rgpd.Undecided, rgpd.Forbidden, rgpd.Allowed},
		"rights":   {rgpd.Undecided, rgpd.Forbidden, rgpd.Deferred, rgpd.Allowed},
		"transfer": {rgpd.Undecided, rgpd.Forbidden, rgpd.Allowed, rgpd.OutOfScope},
		"register": {rgpd.Undecided, rgpd.Forbidden, rgpd.Allowed},
	}
	for _, pkg := range packages() {
		t.Run(pkg, func(t *testing.T) {
			t.Parallel()
			met := map[string]bool{}
			lines := bytes.Split(bytes.TrimSpace(decided(t, drawn(t, each, 1, pkg))), []byte("\n"))
			if len(lines) != each {
				t.Fatalf("%d answers to %d cases", len(lines), each)
			}
			refusals := 0
			for _, line := range lines {
				var answer any
				if err := json.Unmarshal(line, &answer); err != nil {
					t.Fatalf("%s: %v", line, err)
				}
				collect(answer, "", met)
				if string(line) == `{"refused":true}` {
					refusals++
				}
			}
			if refusals > each/50 {
				t.Errorf("%d of %d cases were refused, which decides nothing", refusals, each)
			}
			for _, v := range verdicts[pkg] {
				if !met["verdict "+v.String()] {
					t.Errorf("no case was %s", v)
				}
			}
			var silent []string
			all := 0
			for r := range rulesOf[pkg]() {
				if all++; !met["rule "+string(r.ID)] {
					silent = append(silent, string(r.ID))
				}
			}
			t.Logf("%d rules; silent: %s", all, strings.Join(silent, ", "))
			if 10*len(silent) > all {
				t.Errorf("%d rules of %d fired nowhere", len(silent), all)
			}
		})
	}
}

// collect notes the verdicts and the rules that an answer names; not those that only
// apply.
func collect(v any, in string, met map[string]bool) {
	switch v := v.(type) {
	case map[string]any:
		for name, field := range v {
			collect(field, name, met)
		}
	case []any:
		for _, item := range v {
			collect(item, in, met)
		}
	case string:
		switch in {
		case "verdict":
			met["verdict "+v] = true
		case "because", "duties", "rule", "rules":
			met["rule "+v] = true
		}
	}
}

func TestSameSeedSameCases(t *testing.T) {
	once, again := drawn(t, 2000, 7, ""), drawn(t, 2000, 7, "")
	if !bytes.Equal(once, again) {
		t.Error("two draws of one seed differ")
	}
	if bytes.Equal(once, drawn(t, 2000, 8, "")) {
		t.Error("two seeds draw the same cases")
	}
	if first := drawn(t, 100, 7, ""); !bytes.HasPrefix(once, first) {
		t.Error("a shorter draw is not the beginning of a longer one")
	}
	if !bytes.Equal(decided(t, once), decided(t, once)) {
		t.Error("the same cases are decided in two ways")
	}
}

// A case is written and read without loss: one that is read and written again decides
// alike.
func TestCasesAreWhole(t *testing.T) {
	for _, qs := range ofPackage {
		for _, q := range qs {
			for n := range uint64(50) {
				c := q.draw(newDrawer(rand.New(rand.NewPCG(n, 3))))
				raw, err := json.Marshal(c)
				if err != nil {
					t.Fatal(err)
				}
				one, err := q.decide(raw)
				if err != nil {
					t.Fatalf("%s %s: %v: %s", q.pkg, q.ask, err, raw)
				}
				if _, err := encode(one); err != nil {
					t.Errorf("%s %s: %v", q.pkg, q.ask, err)
				}
			}
		}
	}
}

// A word or a field that nobody knows is an error, which says where.
func TestUnknownIsRefused(t *testing.T) {
	for _, bad := range []string{
		`{"package":"prospect","ask":"contact","case":{"policy":"standard","at":"2026-11-23T12:00:00Z",` +
			`"facts":{"stops":"none"}}}`,
		`{"package":"rights","ask":"opens","case":{"right":"acces","at":"2026-11-23T12:00:00Z"}}`,
		`{"package":"rights","ask":"nothing","case":{}}`,
		`{"package":"register","ask":"applies","case":{"at":"2026-11-23T12:00:00Z"},"more":1}`,
		`{`,
	} {
		err := decideAll(strings.NewReader("\n"+bad+"\n"), new(bytes.Buffer))
		if err == nil || !strings.Contains(err.Error(), "line ") {
			t.Errorf("%s: %v; want an error that names the line", bad, err)
		}
	}
}

// The days on which rules turn, and those before, are among those drawn.
func TestTurnsAreDrawn(t *testing.T) {
	drew := map[rgpd.Date]bool{}
	for n := range uint64(20_000) {
		drew[newDrawer(rand.New(rand.NewPCG(n, 1))).today()] = true
	}
	for _, day := range turns() {
		if !drew[day] || !drew[day-1] {
			t.Errorf("%s, or the day before, was not drawn", day)
		}
	}
	if !slices.Contains(turns(), rgpd.NewDate(2026, 8, 11)) {
		t.Error("the day of the prior consent is not among the turns")
	}
}

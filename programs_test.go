package rgpd_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// strangers are what may stand anywhere in a file: a cell that slipped, a file that is another.
var strangers = []string{
	"+33698754321", "06 98 75 43 21", "Zénobie Quatrepin", "zenobie@quatrepin.example", "17 venelle des Quatrepins",
	"1987-06-17", "Zénobie;Quatrepin;0698754321",
}

// traces are what of the strangers no program says.
var traces = []string{"698754321", "98 75 43 21", "nobie", "uatrepin", "venelle", "1987-06-17", "juin 1987"}

// A program reads files of people; says is what it prints and keeps of them, which shows none.
type program struct {
	sample string // a file that it reads well
	args   func(file, dir string) []string
	says   func(t *testing.T, stdout, stderr, dir string) string
}

func stderrAlone(_ *testing.T, _, stderr, _ string) string { return stderr }

// programs are those that read files of people; of the others it is said why they are not asked.
var programs = map[string]program{
	"validate": {
		"examples/validate/sample.jsonl",
		func(file, _ string) []string { return []string{"-in", file, "-at", "2026-11-23T11:00:00+01:00"} },
		func(_ *testing.T, stdout, stderr, _ string) string { return stdout + stderr },
	},
	"rightsdesk": {
		"examples/rightsdesk/sample.jsonl",
		func(file, _ string) []string { return []string{"-at", "2026-11-23T10:00:00+01:00", file} },
		stderrAlone, // the desk itself shows its cases
	},
	"screen": {
		"examples/internal/screening/sample/campaign.json",
		func(file, dir string) []string {
			return []string{"-in", filepath.Join(dir, "people.csv"), "-campaign", file, "-out",
				filepath.Join(dir, "out"), "-at", "2026-11-23 11:00", "-color", "never"}
		},
		func(t *testing.T, stdout, stderr, dir string) string {
			all := stdout + stderr
			for _, kept := range []string{"report.html", "certificate.json"} {
				if b, err := os.ReadFile(filepath.Join(dir, "out", kept)); err == nil {
					all += string(b)
				}
			}
			return all
		},
	},
}

var readsNobody = map[string]string{
	"beam":     "the same rooms as screen; see its tests",
	"campaign": "the same rooms as screen", "campaign/build": "it builds",
	"evidence": "pseudonyms of a journal", "first": "one of its own", "offshore": "flows and contracts of firms",
	"register": "a company of its own", "rule": "IDs of rules", "rulebook": "rules alone",
	"gate": "it answers requests; see TestNobodyIsNamedInWhatIsKept", "store": "its own base; see its tests",
	"dialler": "what screen wrote, masked; see its tests", "gate/contract": "a description of a service",
	"gate/build": "it builds", "gate/mcp": "it asks gate, see its tests", "gate/recipes/vicidial": "a base; see its tests",
	"gate/static":           "facts of nobody",
	"gate/recipes/asterisk": "what is true of a list; see its tests",
	"screen/bulk":           "it writes",
}

// TestNoProgramSaysWhoStandsInAFile: whatever is wrong in a file of people, no number, name,
// address or date of it stands in an error, or in what a program keeps of a run beside its rows.
func TestNoProgramSaysWhoStandsInAFile(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds programs")
	}
	require.NoError(t, filepath.WalkDir("examples", func(path string, d fs.DirEntry, err error) error {
		if name := filepath.ToSlash(filepath.Dir(strings.TrimPrefix(path, "examples/"))); err == nil && d.Name() == "main.go" {
			_, asked := programs[name]
			require.True(t, asked || readsNobody[name] != "", "%s is neither asked nor known to read nobody", name)
		}
		return err
	}))
	for _, name := range slices.Sorted(maps.Keys(programs)) {
		t.Run(name, func(t *testing.T) {
			p, dir := programs[name], t.TempDir()
			exe := filepath.Join(dir, "program")
			build := exec.Command("go", "build", "-o", exe, ".")
			build.Dir = filepath.Join("examples", name)
			out, err := build.CombinedOutput()
			require.NoError(t, err, "%s", out)
			sample, err := os.ReadFile(p.sample)
			require.NoError(t, err)
			run := func(says func(*testing.T, string, string, string) string, what string, file []byte) {
				in := filepath.Join(dir, "in")
				require.NoError(t, os.WriteFile(in, file, 0o600))
				c := exec.Command(exe, p.args(in, dir)...)
				var stdout, stderr bytes.Buffer
				c.Stdout, c.Stderr = &stdout, &stderr
				_ = c.Run() // a fault may end it
				all := says(t, stdout.String(), stderr.String(), dir)
				require.NotContains(t, all, "goroutine ", what)
				for _, trace := range traces {
					if strings.Contains(all, trace) {
						t.Fatalf("%s: it says %q:\n%s", what, trace, all)
					}
				}
			}
			if name == "screen" {
				for what, people := range wrongTables() {
					require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"), people, 0o600))
					run(p.says, what, sample)
				}
				require.NoError(t, os.WriteFile(filepath.Join(dir, "people.csv"),
					[]byte("téléphone;nom\n0199001234;Dupont\n"), 0o600))
			}
			says := p.says
			if name == "screen" {
				says = stderrAlone // names of the campaign are those of firms, and are shown
			}
			for what, file := range wrongJSON(t, sample) {
				run(says, what, file)
			}
		})
	}
}

// wrongJSON are lines of JSON in which strangers stand where something else should.
func wrongJSON(t *testing.T, sample []byte) map[string][]byte {
	t.Helper()
	line := sample
	if first, _, several := bytes.Cut(sample, []byte("\n")); several && json.Valid(first) {
		line = first
	}
	var facts map[string]any
	require.NoError(t, json.Unmarshal(line, &facts))
	write := func(v any) []byte {
		b, err := json.Marshal(v)
		require.NoError(t, err)
		return b
	}
	out := map[string][]byte{}
	for i, s := range strangers {
		say := func(what string, b []byte) { out[fmt.Sprintf("%s, stranger %d", what, i)] = b }
		say("no JSON at all", []byte(s+"\n"))
		say("a table", []byte("nom;tel\n"+s+";"+s+"\n"))
		say("cut short", append(bytes.TrimSuffix(bytes.TrimSpace(line), []byte("}")), []byte(`,"`+s)...))
		say("after the end", append(bytes.TrimSpace(line), []byte(" "+s)...))
		say("a text of its own", write(s))
		say("a list", write([]string{s}))
	}
	turn := 0
	forEach(facts, func(path string, holder map[string]any, key string) {
		was := holder[key]
		for what, v := range map[string]func(s string) any{
			"as":        func(s string) any { return s },
			"in a list": func(s string) any { return []any{map[string]any{s: s}} },
			"as a key":  func(s string) any { return map[string]any{s: s} },
		} {
			turn++
			holder[key] = v(strangers[turn%len(strangers)])
			out[what+" of "+path] = write(facts)
		}
		delete(holder, key)
		s := strangers[turn%len(strangers)]
		holder[s] = was
		out["in place of the key "+path] = write(facts)
		delete(holder, s)
		holder[key] = was
	})
	return out
}

// forEach calls f with every field, those within others too.
func forEach(facts map[string]any, f func(path string, holder map[string]any, key string)) {
	for _, key := range slices.Sorted(maps.Keys(facts)) {
		if inner, is := facts[key].(map[string]any); is {
			forEach(inner, func(path string, holder map[string]any, k string) { f(key+"."+path, holder, k) })
		}
		f(key, facts, key)
	}
}

// wrongTables are campaign files in which strangers stand under any title, as titles, and alone.
func wrongTables() map[string][]byte {
	titles := []string{
		"téléphone", "téléphone 2", "code postal", "pays", "territoire", "qualité", "offre pour", "type de ligne",
		"origine", "collecte vérifiée", "mention anti-prospection", "visibilité", "information", "fichier consulté",
		"stop", "opposition le", "refus le", "retrait le", "accord", "consentement état", "consentement le",
		"consentement jusqu'au", "consentement canaux", "consentement pour", "créneau", "contrat", "lien",
		"rappel demandé le", "rappel auprès de", "rappel preuve", "tentatives", "bloctel", "remarque",
	}
	table := func(rows ...[]string) []byte {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.Comma = ';'
		_ = w.WriteAll(rows)
		return b.Bytes()
	}
	out := map[string][]byte{}
	for i, s := range strangers {
		say := func(what string, b []byte) { out[fmt.Sprintf("%s, stranger %d", what, i)] = b }
		row := func(n string) []string { return []string{n, "Dupont", "oui"} }
		say("a number that cannot be read", table([]string{"téléphone", "nom", "x"}, row(s+"99"), row("0199001234")))
		say("no title", table(row(s), row("0199001235"), row(s)))
		if i != 2 && i != 4 { // a title is shown, so that somebody can say what it is; these may be one
			say("as a title", table([]string{"téléphone", s, "x"}, row("0199001236"), row("0199001237")))
		}
		say("a line alone", []byte("téléphone;nom\n"+s+"\n"))
		say("a torn line", []byte("téléphone;nom\n0199001238;\""+s+"\n"))
		say("too many cells", []byte("téléphone;nom\n0199001239;a;b;"+s+"\n"))
		for j := i; j < len(titles)+i; j += 2 {
			title := titles[j%len(titles)]
			say("under "+title, table([]string{"téléphone", title, "nom"}, []string{"0199001240", s, "a"},
				[]string{"0199001241", "", "b"}))
		}
	}
	return out
}

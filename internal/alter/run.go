package alter

import (
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/rgpd-go/rgpd"
)

var file = flag.String("alterations", "", "alter the rules, and write to this file which tests noticed")

// published are the decisions of courts and authorities that a package is compared with.
const published = "testdata/cases.json"

// Running reports whether rules are being altered: a test may then stop at the first
// thing that it notices.
func Running() bool { return *file != "" }

// A Subject is a table whose rows are altered, and the tests that may notice, the quick
// ones first. Tests hold a meaning: none compares with a golden file or a ledger, with
// the comments of the source, or with the rows themselves.
type Subject struct {
	Name  string
	Study *rgpd.Study
	// Besides makes the other rule sets that are made of the same rows, as they stand: an
	// alteration may have its effect in them alone. Nil: there are none.
	Besides func() []*rgpd.Study
	// Swap puts altered rows in the place of the table's own, for all that decides,
	// and returns what puts them back.
	Swap  func(rows []rgpd.Row) (restore func())
	Tests []testing.InternalTest
}

// An Outcome is what became of an alteration.
type Outcome string

const (
	Noticed   Outcome = "noticed"
	Unnoticed Outcome = "unnoticed"
	// Idle: under no rule set does a case get another verdict or another duty on any day,
	// nor read another sentence. It does not count.
	Idle Outcome = "idle"
)

// A Result is an alteration and what became of it.
type Result struct {
	Subject string `json:"subject"`
	Alteration
	Outcome Outcome `json:"outcome"`
	By      string  `json:"by,omitempty"` // the first test that failed
}

// Run alters each row of the subjects, if the flag asks for it, and writes the results.
// The tests run where there is no file but the published cases: one that reads a golden
// file, a ledger or the source fails before anything is altered.
func Run(t *testing.T, subjects ...Subject) {
	if !Running() {
		t.Skip("alters the rules, with -alterations FILE; see internal/cmd/alterations")
	}
	to, err := filepath.Abs(*file)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := os.ReadFile(published)
	t.Chdir(t.TempDir())
	if err == nil {
		err = errors.Join(os.Mkdir(filepath.Dir(published), 0o755), os.WriteFile(published, cases, 0o644))
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	var results []Result
	for _, s := range subjects {
		results = append(results, s.run(t)...)
	}
	b, err := json.Marshal(results)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

func (s *Subject) run(t *testing.T) (results []Result) {
	for _, test := range s.Tests {
		if !passes(test) {
			t.Fatalf("%s fails before anything is altered", test.Name)
		}
	}
	besides := s.besides()
	for a := range Of(s.Study.RuleSet) {
		results = append(results, s.try(t, a, besides))
	}
	return results
}

func (s *Subject) besides() []*rgpd.Study {
	if s.Besides == nil {
		return nil
	}
	return s.Besides()
}

// try tries one alteration; besides are the other rule sets as they were.
func (s *Subject) try(t *testing.T, a Alteration, besides []*rgpd.Study) Result {
	altered := *s.Study
	var err error
	if altered.RuleSet, err = s.Study.RuleSet.WithRows(a.Rows); err != nil {
		t.Fatalf("%v: %v", a, err)
	}
	defer s.Swap(a.Rows)()
	counts := a.Kind == SentencesMixed || s.Study.Differ(&altered)
	for i, is := range s.besides() {
		counts = counts || besides[i].Differ(is)
	}
	if !counts {
		return Result{s.Name, a, Idle, ""}
	}
	for _, test := range s.Tests {
		if !passes(test) {
			return Result{s.Name, a, Noticed, test.Name}
		}
	}
	return Result{s.Name, a, Unnoticed, ""}
}

// passes runs one test and keeps to itself what it prints.
func passes(test testing.InternalTest) bool {
	out := os.Stdout
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err == nil {
		os.Stdout = null
		defer func() { os.Stdout = out; null.Close() }()
	}
	run := test.F
	test.F = func(t *testing.T) {
		defer func() {
			if r := recover(); r != nil {
				t.Errorf("panic: %v", r)
			}
		}()
		run(t)
	}
	any := func(string, string) (bool, error) { return true, nil }
	return testing.RunTests(any, []testing.InternalTest{test})
}

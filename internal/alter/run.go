package alter

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/rgpd-go/rgpd"
)

var file = flag.String("alterations", "", "alter the rules, and write to this file which tests noticed")

// Running reports whether rules are being altered: a test may then stop at the first
// thing that it notices.
func Running() bool { return *file != "" }

// A Subject is a table whose rows are altered, and the tests that may notice, the quick
// ones first. Tests hold a meaning: none compares with a golden file or a ledger, with
// the comments of the source, or with the rows themselves.
type Subject struct {
	Name  string
	Study *rgpd.Study
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
	// Idle: no case gets another verdict or another duty on any day, nor reads another
	// sentence. It does not count.
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
func Run(t *testing.T, subjects ...Subject) {
	if !Running() {
		t.Skip("alters the rules, with -alterations FILE; see internal/cmd/alterations")
	}
	var results []Result
	for _, s := range subjects {
		results = append(results, s.run(t)...)
	}
	b, err := json.Marshal(results)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(*file, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

func (s *Subject) run(t *testing.T) (results []Result) {
	for _, test := range s.Tests {
		if !passes(test) {
			t.Fatalf("%s fails before anything is altered", test.Name)
		}
	}
	for a := range Of(s.Study.Table) {
		results = append(results, s.try(t, a))
	}
	return results
}

func (s *Subject) try(t *testing.T, a Alteration) Result {
	altered := *s.Study
	var err error
	if altered.Table, err = s.Study.Table.WithRows(a.Rows); err != nil {
		t.Fatalf("%v: %v", a, err)
	}
	if a.Kind != SentencesMixed && !s.Study.Differ(&altered) {
		return Result{s.Name, a, Idle, ""}
	}
	if by := noticed(s.Swap(a.Rows), s.Tests); by != "" {
		return Result{s.Name, a, Noticed, by}
	}
	return Result{s.Name, a, Unnoticed, ""}
}

func noticed(restore func(), tests []testing.InternalTest) string {
	defer restore()
	for _, test := range tests {
		if !passes(test) {
			return test.Name
		}
	}
	return ""
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

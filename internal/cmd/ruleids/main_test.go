package main

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// TestAWordThatIsNoRuleIsFound: in a list, in a comparison, in a test. A rule, a rule of a
// house and an ID that a test says it makes up are let pass.
func TestAWordThatIsNoRuleIsFound(t *testing.T) {
	got, err := module("testdata/tried", ids())
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	want := []string{
		`testdata/tried/a.go:10: "rgpd-83-7" is no penalty`,
		`testdata/tried/a.go:6: "work-ban" is no rule`,
		`testdata/tried/a.go:8: "energy-work-ban" is no rule`,
		`testdata/tried/a_test.go:7: "not-invented" is no rule`,
	}
	if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

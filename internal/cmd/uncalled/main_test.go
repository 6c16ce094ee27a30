package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// What no test, no README and no other package names is found; what the standard library calls is not, nor is a method
// of what is not exported.
func TestWhatNobodyCallsIsFound(t *testing.T) {
	got, err := list("testdata/tried", []string{"testdata/tried"})
	if err != nil {
		t.Fatal(err)
	}
	for i := range got {
		_, got[i], _ = strings.Cut(got[i], ": ")
	}
	slices.Sort(got)
	want := []string{"tried.Lost", "tried.Shape.Area", "tried.Square"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

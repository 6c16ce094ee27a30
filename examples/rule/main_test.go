package main

import (
	"bytes"
	"errors"
	"flag"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd/internal/book"
	_ "github.com/rgpd-go/rgpd/internal/golden"
)

func explained(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(args, &out); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(out.String(), "\u00a0", " ")
}

func TestARuleIsExplainedInEitherLanguage(t *testing.T) {
	for _, c := range []struct {
		args []string
		want []string
	}{
		{nil, []string{"works-ban (prospect)", "forbids: ", "since 2026-08-11", "except if: a contract is running", "C. conso., art. L. 223-1"}},
		{[]string{"-fr", "works-ban"}, []string{"interdit : ", "depuis le 2026-08-11", "sauf si : un contrat est en cours", "Textes"}},
		{[]string{"works-ban", "-fr"}, []string{"works-ban", "interdit : ", "Textes"}},
		{[]string{"works-ban", "-fr", "objected"}, []string{"works-ban", "\nobjected (prospect)\ninterdit : "}},
		{[]string{"objected", "-list"}, []string{"prospect  works-ban\n"}},
	} {
		got := explained(t, c.args...)
		for _, want := range c.want {
			if !strings.Contains(got, want) {
				t.Errorf("%v: %q is not in\n%s", c.args, want, got)
			}
		}
	}
}

func TestAFlagThatIsNoneIsAnError(t *testing.T) {
	for _, args := range [][]string{{"-de"}, {"works-ban", "-de"}} {
		var out bytes.Buffer
		if err := run(args, &out); err == nil || out.Len() > 0 {
			t.Errorf("%v: %v\n%s", args, err, &out)
		}
	}
}

func TestHelpNamesTheArgument(t *testing.T) {
	var out bytes.Buffer
	if err := run([]string{"-h"}, &out); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("got %v, which main tells as a failure", err)
	}
	if !strings.Contains(usage, "[ID...]") || !strings.Contains(usage, "works-ban") {
		t.Error(usage)
	}
}

func TestARuleThatIsNoneNamesThoseNearIt(t *testing.T) {
	err := run([]string{"ban-on-works"}, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "works-ban") {
		t.Errorf("got %v", err)
	}
}

// TestEachRuleIsFoundInItsFile: from a printed ID to its row is one search.
func TestEachRuleIsFoundInItsFile(t *testing.T) {
	for c := range book.Chapters() {
		found, err := written(c.Package)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range c.Rules {
			p := found[r.ID]
			switch {
			case p == nil || len(p.rows) != 1:
				t.Errorf("%s: written in %v, want one place", r.ID, p)
			case len(p.cases) == 0:
				t.Errorf("%s: no test names it", r.ID)
			}
		}
	}
}

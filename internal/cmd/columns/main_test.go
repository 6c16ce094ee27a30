package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

const source = `package p

import "github.com/rgpd-go/rgpd"

// when is a condition.
//
//columns:index col
//columns:facts facts
type when struct {
	// FR: Par quel canal,
	// au juste ?
	// EN: By which channel?
	Channel rgpd.Set[rgpd.Channel] ` + "`fact:\"channel\"`" + ` // as named
	// FR: Et alors ?
	// EN: And so?
	Agreed rgpd.Set[match] ` + "`fact:\"agreed\" last:\"other\"`" + `
}
`

func write(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "when.go"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestWhatAConditionSaysOnceIsWrittenOut(t *testing.T) {
	dir := write(t, source)
	got, err := generate(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"colChannel = iota\n\tcolAgreed\n\tcolCount",
		`Name: "channel", Values: enum.Words[rgpd.Channel](),`,
		`Name: "agreed", Values: enum.Words[match]()[:other],`,
		`FR: "Par quel canal, au juste ?",`, `EN: "By which channel?",`,
		"w.Channel.Mask(),\n\t\tw.Agreed.Mask(),",
		"type facts struct {\n\tChannel rgpd.Channel\n\tAgreed  match\n}",
		"uint8(f.Channel),\n\t\tuint8(f.Agreed),",
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if err := run(dir, true); err == nil {
		t.Error("a file that is not there is not stale")
	}
	if err := run(dir, false); err != nil {
		t.Fatal(err)
	}
	if err := run(dir, true); err != nil {
		t.Errorf("just written, and stale: %v", err)
	}
}

func TestAFactWithoutAQuestionIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"no French":  strings.ReplaceAll(source, "FR: Et alors ?", "Et alors ?"),
		"no English": strings.ReplaceAll(source, "EN: And so?", ""),
		"no set":     strings.ReplaceAll(source, "rgpd.Set[match]", "[]match"),
	} {
		if _, err := generate(write(t, text)); err == nil || !strings.Contains(err.Error(), "Agreed") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestALongQuestionIsBrokenBetweenWords(t *testing.T) {
	long := strings.Repeat("é", 60)
	for s, want := range map[string]string{
		"Où ?":            `"Où ?"`,
		long + " " + long: `"` + long + ` " +` + "\n" + `"` + long + `"`,
		long + long:       `"` + long + long + `"`,
	} {
		if got := quote(s); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

package french

import (
	"testing"
	"time"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

func TestTypeset(t *testing.T) {
	for typed, want := range map[string]string{
		"":                            "",
		"sans rien":                   "sans rien",
		"oui ; non : « peut-être » ?": "oui\u00a0; non\u00a0: «\u00a0peut-être\u00a0»\u00a0?",
		"à 10:00, déjà\u00a0!":        "à 10:00, déjà\u00a0!",
		"10 % ou 10%":                 "10\u00a0% ou 10%",
		"halte !":                     "halte\u00a0!",
	} {
		if got := Typeset(typed); got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}

func TestDay(t *testing.T) {
	got := ""
	for m := time.January; m <= time.December; m++ {
		got += Day(2026, m, 2) + ", "
	}
	want := "2 janvier 2026, 2 février 2026, 2 mars 2026, 2 avril 2026, 2 mai 2026, 2 juin 2026, " +
		"2 juillet 2026, 2 août 2026, 2 septembre 2026, 2 octobre 2026, 2 novembre 2026, 2 décembre 2026, "
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := Weekday(time.Sunday) + " " + Day(2026, time.November, 1); got != "dimanche 1er novembre 2026" {
		t.Errorf("the first day of a month: got %q", got)
	}
}

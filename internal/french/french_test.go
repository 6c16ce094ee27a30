package french

import "testing"

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

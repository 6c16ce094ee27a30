package enum

import (
	"slices"
	"strings"
	"testing"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

type colour uint8

var names = Names{"red", "green"}

func (c colour) MarshalText() ([]byte, error) { return Marshal("colour", names, c) }

func TestWords(t *testing.T) {
	if got := Words[colour](); !slices.Equal(got, names) {
		t.Errorf("Words = %q; want %q", got, names)
	}
	for v, want := range map[colour]string{0: "unknown", 1: "red", 2: "green", 9: "out-of-range-9"} {
		if got := String(names, v); got != want {
			t.Errorf("String(%d) = %q; want %q", v, got, want)
		}
	}
	if b, err := Marshal("colour", names, colour(0)); b != nil || err != nil {
		t.Errorf("zero: %q, %v; want nothing", b, err)
	}
	if _, err := Marshal("colour", names, colour(3)); err == nil {
		t.Error("a value out of range marshals")
	}
	var c colour
	if err := Unmarshal("colour", names, &c, []byte("green")); err != nil || c != 2 {
		t.Errorf("green: %v, %v", c, err)
	}
	for _, bad := range []string{"", "Green", "blue", strings.Repeat("x", 1000)} {
		err := Unmarshal("colour", names, &c, []byte(bad))
		if err == nil || c != 2 {
			t.Fatalf("%q: %v, value %v", bad, err, c)
		}
		if !strings.Contains(err.Error(), "colour") || !strings.Contains(err.Error(), "red, green") || len(err.Error()) > 200 {
			t.Errorf("%q: the error names field and choices, shortly: %v", bad, err)
		}
	}
	for _, pasted := range []string{"0612345678", "anne.martin@example.fr"} {
		err := Unmarshal("colour", names, &c, []byte(pasted))
		if err == nil || strings.Contains(err.Error(), "12") || strings.Contains(err.Error(), "martin") {
			t.Errorf("personal data in an error: %v", err)
		}
	}
}

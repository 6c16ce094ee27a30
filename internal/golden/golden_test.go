package golden

import (
	"strings"
	"testing"
)

func TestChanged(t *testing.T) {
	for _, c := range []struct{ want, got, shows string }{
		{"a\nb\nc\n", "a\nx\nc\n", "- b\n+ x\n"},
		{"a\nc\n", "a\nb\nc\n", "+ b\n"},
		{"a\na\n", "a\n", "- a\n"},
		{"a", "a\n", "+ \n"},
		{"", strings.Repeat("x\n", shown+2), strings.Repeat("+ x\n", shown) + "+ …\n"},
	} {
		if got := changed(c.want, c.got); got != c.shows {
			t.Errorf("%q and %q: got %q, want %q", c.want, c.got, got, c.shows)
		}
	}
}

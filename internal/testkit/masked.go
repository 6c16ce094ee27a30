package testkit

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// Masked holds that a text shows no three digits in a row of a telephone number, which is
// given whole in international form, but for its country code and its last two; nor the
// integer behind it, however it is written.
func Masked(t *testing.T, text, whole string) {
	t.Helper()
	d := strings.TrimPrefix(whole, "+")
	behind, err := strconv.ParseUint(d, 10, 64)
	if err != nil {
		t.Fatal("no number to look for")
	}
	for _, code := range []string{"33", "262"} {
		d = strings.TrimPrefix(d, code)
	}
	d = d[:len(d)-2]
	for i := range len(d) - 2 {
		if strings.Contains(text, d[i:i+3]) {
			t.Fatal("digits of the number are shown")
		}
	}
	for _, verb := range []string{"%x", "%X", "%d", "%o", "%b"} {
		if strings.Contains(text, fmt.Sprintf(verb, behind)) {
			t.Fatalf("the integer behind the number is shown, as %s writes it", verb)
		}
	}
}

package testkit

import (
	"errors"
	"testing"
	"unicode"

	"github.com/rgpd-go/rgpd"
)

// Refused fails the test if behind an error, where there is one, stands no
// [rgpd.InputError] with a place and a remedy, or one that shows more than a shape.
func Refused(tb testing.TB, err error) {
	tb.Helper()
	var wrong *rgpd.InputError
	switch {
	case err == nil:
		return
	case !errors.As(err, &wrong):
		tb.Fatalf("no error of input: %v", err)
	case wrong.Path == "" || wrong.Remedy == "":
		tb.Fatalf("no place, or no remedy: %#v", wrong)
	}
	for _, r := range wrong.Shape {
		if unicode.IsNumber(r) || unicode.IsLetter(r) && r != 'a' {
			tb.Fatalf("more than a shape: %q", wrong.Shape)
		}
	}
}

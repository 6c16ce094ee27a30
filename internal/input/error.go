// Package input is how the packages of the module refuse what they read: one error,
// which says where, what shape and what would do, and shows nothing of the value.
package input

import (
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Error is [rgpd.InputError], whose doc comment tells of it. It stands here since
// package enum, on which the root package stands, returns it.
//
// [rgpd.InputError]: https://pkg.go.dev/github.com/rgpd-go/rgpd#InputError
type Error struct {
	Path   string `json:"path,omitempty"`
	Shape  string `json:"shape,omitempty"`
	Remedy string `json:"remedy"`
	Err    error  `json:"-"` // holds nothing of the input either: the sentinel of a package
}

// Error gives the path, the shape and the remedy.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Path != "" {
		b.WriteString(e.Path + ": ")
	}
	if e.Shape != "" {
		b.WriteString(strconv.Quote(e.Shape) + ": ")
	}
	return b.String() + e.Remedy
}

// Unwrap returns the error of the package that refused the input, if it has one to
// ask for with [errors.Is]; else nil.
func (e *Error) Unwrap() error { return e.Err }

// At gives an error of input, or one behind which there is one, another path.
func At(path string, err error) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	there := *e
	there.Path = path
	return &there
}

// Below gives an error of a value that was read by itself the path of its field.
func Below(field string, err error) error {
	var e *Error
	if !errors.As(err, &e) || unicode.IsDigit(rune((e.Path + " ")[0])) { // line and column of that value
		return At(field, err)
	}
	return At(join(field, e.Path), err)
}

// Because lets [errors.Is] find a cause behind an error of input.
func Because(err, cause error) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	caused := *e
	caused.Err = cause
	return &caused
}

// shapeMost is how many characters of a value its shape tells of.
const shapeMost = 24

// Shape hides a value and keeps how it was written: digits as #, letters as a, punctuation
// and what no letter is made of as they are, cut after 24 characters. It is what an error
// may show of personal data.
func Shape(s string) string {
	out := []rune{}
	for _, r := range s {
		if len(out) == shapeMost {
			return string(out) + "…"
		}
		switch {
		case unicode.IsNumber(r):
			r = '#'
		case r <= unicode.MaxLatin1 && unicode.IsSymbol(r), unicode.IsPunct(r), r == utf8.RuneError:
		case !unicode.IsPrint(r) && !unicode.IsMark(r):
			r = ' '
		case r != ' ': // a letter, a mark that is part of one, a sign that may stand for one
			r = 'a'
		}
		out = append(out, r)
	}
	return string(out)
}

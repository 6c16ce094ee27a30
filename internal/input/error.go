// Package input is how the packages of the module refuse what they read: one error,
// which says where, what shape and what would do, and shows nothing of the value.
package input

import (
	"encoding/json"
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

// Pointer is the path as a JSON Pointer (RFC 6901), "/hops/1/from": of a name that is not
// known, that of the object that it stands in. It is empty where the path is none of names:
// of the whole, of a line of a file.
func (e *Error) Pointer() string {
	var b strings.Builder
	for rest := e.Path; rest != ""; {
		if rest[0] == '"' {
			break // the shape of a name
		}
		step := rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"))]
		if index, after, ok := strings.Cut(rest, "]"); ok && rest[0] == '[' {
			if strings.Trim(index[1:], "0123456789") != "" {
				return ""
			}
			step, rest = index[1:], after
		} else {
			rest = rest[len(step):]
		}
		if step == "" {
			return ""
		}
		b.WriteString("/" + step)
		if after, ok := strings.CutPrefix(rest, "."); ok {
			rest = after
		} else if rest != "" && rest[0] != '[' {
			return ""
		}
	}
	return b.String()
}

// MarshalJSON writes path, pointer, shape and remedy.
func (e *Error) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Path    string `json:"path,omitempty"`
		Pointer string `json:"pointer,omitempty"`
		Shape   string `json:"shape,omitempty"`
		Remedy  string `json:"remedy"`
	}{e.Path, e.Pointer(), e.Shape, e.Remedy})
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

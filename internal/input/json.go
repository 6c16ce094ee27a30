package input

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON reads one JSON value into what v points to. A field that v does not know, one that
// stands twice or in another case than ours, a null, anything after the value and text that
// is no UTF-8 are errors. Those of package encoding/json name the place for some faults only
// and the value for others: the error is an [*Error] instead.
func JSON(b []byte, v any) error { return read(b, v, mode{}) }

// Exact reads as [JSON] does, and refuses an empty text as well.
func Exact(b []byte, v any) error { return read(b, v, mode{empty: true}) }

// Answer reads as [JSON] does what another program answered, which may be newer: a field
// that v does not know is passed over.
func Answer(b []byte, v any) error { return read(b, v, mode{newer: true}) }

func read(b []byte, v any, m mode) error {
	b = Unmarked(b)
	if wrong := text(b); wrong != nil {
		return wrong
	}
	err := decode(b, v, m.newer)
	if err != nil {
		if wrong := unreadable(b, err); wrong != nil {
			return wrong
		}
	}
	start := len(b) - len(bytes.TrimLeft(b, space))
	r := reading{b: b, mode: m, probe: err != nil}
	_, wrong := r.value(start, reflect.TypeOf(v).Elem())
	switch {
	case wrong == nil && err == nil:
		return nil
	case wrong == nil: // refused for more than one part of it, or for none
		wrong = &Error{Shape: shapeOf(bytes.TrimSpace(b), err), Remedy: remedy(err)}
	}
	if wrong.Path == "" { // of the whole, as JSON that cannot be read has it
		wrong.Path = Place(b, start)
	}
	return wrong
}

const (
	space   = " \t\r\n"
	notText = "not UTF-8; write the text in UTF-8"
	isUTF16 = "UTF-16, as some programs of Windows write it; save the file as UTF-8"
)

// Unmarked leaves out what programs of Windows put before a text in UTF-8. It says nothing.
func Unmarked(b []byte) []byte { return bytes.TrimPrefix(b, []byte("\ufeff")) }

// text refuses what is not UTF-8.
func text(b []byte) error {
	if bytes.HasPrefix(b, []byte{0xff, 0xfe}) || bytes.HasPrefix(b, []byte{0xfe, 0xff}) {
		return &Error{Path: "1:1", Remedy: isUTF16}
	}
	if at := broken(b); at >= 0 {
		return &Error{Path: Place(b, at), Remedy: notText}
	}
	return nil
}

// Once refuses a name that stands twice in an object of a JSON value, and text that is no
// UTF-8.
func Once(b []byte) error {
	b = Unmarked(b)
	if wrong := text(b); wrong != nil {
		return wrong
	}
	if !json.Valid(b) {
		return &Error{Path: "1:1", Remedy: "no JSON; write the JSON of the schema"}
	}
	r := reading{b: b}
	if _, wrong := r.value(len(b)-len(bytes.TrimLeft(b, space)), nil); wrong != nil {
		return wrong
	}
	return nil
}

// broken is where text stops being UTF-8, or escapes one half of a character that has two; -1 if it
// is whole. What package encoding/json puts in place of it makes two names one.
func broken(b []byte) int {
	for i := 0; i < len(b); {
		if c := b[i]; c < utf8.RuneSelf && c != '\\' {
			i++
			continue
		}
		if b[i] != '\\' {
			r, n := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && n == 1 {
				return i
			}
			i += n
			continue
		}
		switch r := escaped(b[i:]); {
		case r < 0: // another escape, or none
			i += 2
		case !utf16.IsSurrogate(r):
			i += 6
		case utf16.DecodeRune(r, escaped(b[min(i+6, len(b)):])) == utf8.RuneError:
			return i
		default:
			i += 12
		}
	}
	return -1
}

// escaped is the code unit of an escape \uXXXX at the start of b; -1 if there is none.
func escaped(b []byte) rune {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(b[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}

// unreadable is what is wrong with bytes that are not one JSON value; nil if they are one.
func unreadable(b []byte, err error) *Error {
	start := len(b) - len(bytes.TrimLeft(b, space))
	if start == len(b) {
		return &Error{Path: Place(b, start), Remedy: "nothing to read; give one JSON value"}
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	var whole json.RawMessage
	if err := dec.Decode(&whole); err != nil {
		at := len(b)
		if wrong := (*json.SyntaxError)(nil); errors.As(err, &wrong) {
			at = max(int(wrong.Offset)-1, 0)
		}
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return &Error{Path: Place(b, at), Remedy: "the JSON ends before its value does; give all of it"}
		}
		return &Error{Path: Place(b, at), Remedy: "no JSON from here on; write the JSON of the schema"}
	}
	if errors.Is(err, errMore) || len(bytes.TrimSpace(b[dec.InputOffset():])) > 0 {
		return &Error{
			Path:   Place(b, int(dec.InputOffset())),
			Remedy: "there is more after the first JSON value; give one",
		}
	}
	return nil
}

var errMore = errors.New("more after the first JSON value")

// Decode reads as [JSON] does what this module wrote itself: it does not look for names
// that stand twice, nor for the place of a fault, and its error may show the value.
func Decode(b []byte, v any) error { return decode(b, v, false) }

func decode(b []byte, v any, newer bool) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	if !newer {
		dec.DisallowUnknownFields()
	}
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errMore
	}
	return nil
}

// Place is the line and the column, in bytes, of an offset.
func Place(b []byte, offset int) string {
	before := b[:min(offset, len(b))]
	return fmt.Sprintf("%d:%d", 1+bytes.Count(before, []byte("\n")), len(before)-bytes.LastIndexByte(before, '\n'))
}

func join(path, below string) string {
	if below == "" || below[0] == '[' {
		return path + below
	}
	return path + "." + below
}

// shapeOf is the shape of a value that is refused, a text without its quotes. A field
// that is not known is refused for its name: the value is not told of.
func shapeOf(raw []byte, why error) string {
	if isUnknown(why) {
		return ""
	}
	if ours := (*Error)(nil); errors.As(why, &ours) && ours.Shape != "" { // of one word of several, perhaps
		return ours.Shape
	}
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return Shape(text)
	}
	return Shape(string(raw))
}

// unknownPrefix begins the one error of package encoding/json that has no type.
const unknownPrefix = "json: unknown field "

func isUnknown(err error) bool { return strings.HasPrefix(err.Error(), unknownPrefix) }

const unknownRemedy = "give the names of the schema, or leave it out"

// remedy is what would do in place of what was refused.
func remedy(why error) string {
	var (
		ours  *Error
		wrong *json.UnmarshalTypeError
		clock *time.ParseError
	)
	switch {
	case errors.As(why, &ours):
		return ours.Remedy
	case errors.As(why, &wrong):
		return "want " + wanted(wrong.Type)
	case errors.As(why, &clock), strings.HasPrefix(why.Error(), "Time.UnmarshalJSON: "): // an error without a type
		return "not an instant with its offset, such as 2026-11-23T10:00:00+01:00"
	case isUnknown(why):
		return "unknown field; " + unknownRemedy
	}
	return "not what this field holds; see its documentation"
}

// wanted says in words of JSON what a type is read from.
func wanted(t reflect.Type) string {
	if reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		return "a text"
	}
	switch t.Kind() {
	case reflect.Pointer:
		return wanted(t.Elem())
	case reflect.String:
		return "a text"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice, reflect.Array:
		return "a list"
	case reflect.Struct, reflect.Map:
		return "an object"
	case reflect.Float32, reflect.Float64:
		return "a number"
	}
	return "a whole number within its range"
}

package input

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"
)

// JSON reads one JSON value into what v points to. A field that v does not know and
// anything after the value are errors. Those of package encoding/json name the place
// for some faults only and the value for others: the error is an [*Error] instead.
func JSON(b []byte, v any) error {
	err := decode(b, v)
	if err == nil {
		return nil
	}
	start := len(b) - len(bytes.TrimLeft(b, " \t\r\n"))
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
	if errors.Is(err, errMore) {
		return &Error{Path: Place(b, int(dec.InputOffset())), Remedy: "there is more after the first JSON value; give one"}
	}
	t := reflect.TypeOf(v).Elem()
	path, raw, why := fault(whole, func(v []byte) error { return decode(v, reflect.New(t).Interface()) })
	if why == nil {
		raw, why = whole, err
	}
	if path == "" {
		path = Place(b, start)
	}
	return &Error{Path: path, Shape: shapeOf(raw, why), Remedy: remedy(why)}
}

var errMore = errors.New("more after the first JSON value")

func decode(b []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
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

// fault is the path of the first part of a value that is refused, that part, and
// why. Each part is put alone in its place: then the value is refused for it alone.
func fault(value []byte, refuse func([]byte) error) (path string, part []byte, why error) {
	inside := func(step string, v []byte, alone func([]byte) []byte) bool {
		if why = refuse(alone(v)); why == nil {
			return false
		}
		path, part = step, v
		if empty := emptied(v); empty != nil && refuse(alone(empty)) == nil { // we know it: look inside
			below, deeper, because := fault(v, func(v []byte) error { return refuse(alone(v)) })
			if because != nil {
				path, part, why = join(step, below), deeper, because
			}
		}
		return true
	}
	switch {
	case len(value) > 0 && value[0] == '{':
		var fields map[string]json.RawMessage
		if json.Unmarshal(value, &fields) != nil {
			return "", nil, nil
		}
		for _, name := range slices.Sorted(maps.Keys(fields)) {
			key, _ := json.Marshal(name) // a string
			alone := func(v []byte) []byte { return slices.Concat([]byte("{"), key, []byte(":"), v, []byte("}")) }
			if inside(Name(name), fields[name], alone) {
				return path, part, why
			}
		}
	case len(value) > 0 && value[0] == '[':
		var items []json.RawMessage
		if json.Unmarshal(value, &items) != nil {
			return "", nil, nil
		}
		alone := func(v []byte) []byte { return slices.Concat([]byte("["), v, []byte("]")) }
		for i, item := range items {
			if inside(fmt.Sprintf("[%d]", i), item, alone) {
				return path, part, why
			}
		}
	}
	return "", nil, nil
}

// emptied is an object or a list without what is in it; nil for another value.
func emptied(v []byte) []byte {
	switch {
	case len(v) > 0 && v[0] == '{':
		return []byte("{}")
	case len(v) > 0 && v[0] == '[':
		return []byte("[]")
	}
	return nil
}

func join(path, below string) string {
	if strings.HasPrefix(below, "[") {
		return path + below
	}
	return path + "." + below
}

// shapeOf is the shape of a value that is refused, a text without its quotes. A field
// that is not known is refused for its name: the value is not told of.
func shapeOf(raw []byte, why error) string {
	if unknownField(why) {
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

// unknownField reports the one error of package encoding/json that has no type.
func unknownField(err error) bool { return strings.HasPrefix(err.Error(), "json: unknown field ") }

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
	case unknownField(why):
		return "unknown field; give the names of the schema, or leave it out"
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

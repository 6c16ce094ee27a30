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
	"strconv"
	"strings"
	"time"
	"unicode"
)

// JSON reads one JSON value into what v points to. A field that v does not know, one that
// stands twice and anything after the value are errors. Those of package encoding/json name
// the place for some faults only and the value for others: the error is an [*Error] instead.
func JSON(b []byte, v any) error { return read(b, v, false) }

// Exact reads as [JSON] does, and refuses as well a name in another case than ours, a null
// and an empty text.
func Exact(b []byte, v any) error { return read(b, v, true) }

func read(b []byte, v any, exact bool) error {
	if err := Decode(b, v); err != nil {
		return diagnose(b, v, err)
	}
	return passed(b, reflect.TypeOf(v), exact)
}

// Once refuses a name that stands twice in an object of a JSON value.
func Once(b []byte) error { return passed(b, nil, false) }

func passed(b []byte, t reflect.Type, exact bool) error {
	if !exact && surelyOnce(b) {
		return nil
	}
	wrong := walk(json.NewDecoder(bytes.NewReader(b)), t, exact)
	switch {
	case wrong == nil:
		return nil
	case wrong.Path == "": // of the whole, as JSON that cannot be read has it
		wrong.Path = "1:1"
	}
	return wrong
}

// surelyOnce reports that no name stands twice in an object of a JSON value. It is quick for
// what is usual, and knows nothing of the rest: many names, deep objects, names with escapes.
func surelyOnce(b []byte) bool {
	var names [64][]byte // of the objects that are open
	var first [16]int    // name of each, or -1 of a list
	n, depth := 0, 0
	key := false // comes next
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '{', '[':
			if depth == len(first) {
				return false
			}
			key = b[i] == '{'
			first[depth] = -1
			if key {
				first[depth] = n
			}
			depth++
		case '}', ']':
			if depth--; first[depth] >= 0 {
				n = first[depth]
			}
			key = false
		case ',':
			key = first[depth-1] >= 0
		case '"':
			start := i + 1
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					if key {
						return false
					}
					i++
				}
			}
			if !key {
				break
			}
			same := func(name []byte) bool { return bytes.EqualFold(name, b[start:i]) }
			if n == len(names) || slices.ContainsFunc(names[first[depth-1]:n], same) {
				return false
			}
			names[n], n, key = b[start:i], n+1, false
		}
	}
	return true
}

// walk refuses what encoding/json lets pass: it takes names in any case, and the last of
// those that stand twice. The type, if there is one, has the names that may be shown.
func walk(dec *json.Decoder, t reflect.Type, exact bool) *Error {
	token, err := dec.Token()
	if err != nil {
		return &Error{Remedy: "no JSON; write the JSON of the schema"}
	}
	switch token {
	case nil, "":
		if exact {
			return &Error{Remedy: "null or empty; leave the field out if it is unknown"}
		}
	case json.Delim('['):
		for i := 0; dec.More(); i++ {
			if wrong := walk(dec, t, exact); wrong != nil {
				wrong.Path = join("["+strconv.Itoa(i)+"]", wrong.Path)
				return wrong
			}
		}
		_, _ = dec.Token() // its end
	case json.Delim('{'):
		seen := map[string]bool{}
		for dec.More() {
			token, _ := dec.Token()
			name, _ := token.(string)
			folded := strings.Map(fold, name)
			switch {
			case exact && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_") != "":
				return &Error{Path: Name(name, NamesOf(t)), Remedy: "unknown field; names are in lower case"}
			case seen[folded]:
				return &Error{Path: Name(name, NamesOf(t)), Remedy: "the field stands twice; give it once"}
			}
			seen[folded] = true
			if wrong := walk(dec, t, exact); wrong != nil {
				wrong.Path = join(Name(name, NamesOf(t)), wrong.Path)
				return wrong
			}
		}
		_, _ = dec.Token() // its end
	}
	return nil
}

// fold is a letter as encoding/json compares it: the least of those that differ from it by
// their case.
func fold(r rune) rune {
	for {
		next := unicode.SimpleFold(r)
		if next <= r {
			return next
		}
		r = next
	}
}

// diagnose is what is wrong with a value that Decode refuses.
func diagnose(b []byte, v any, err error) error {
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
		return &Error{
			Path:   Place(b, int(dec.InputOffset())),
			Remedy: "there is more after the first JSON value; give one",
		}
	}
	t := reflect.TypeOf(v).Elem()
	path, raw, why := fault(whole, t, NamesOf(t), func(v []byte) error { return Decode(v, reflect.New(t).Interface()) })
	if why == nil {
		raw, why = whole, err
	}
	if path == "" {
		path = Place(b, start)
	}
	return &Error{Path: path, Shape: shapeOf(raw, why), Remedy: remedy(why)}
}

var errMore = errors.New("more after the first JSON value")

// Decode reads as [JSON] does what this module wrote itself: it does not look for names
// that stand twice, nor for the place of a fault, and its error may show the value.
func Decode(b []byte, v any) error {
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
// why. Each part is put alone in its place: then the value is refused for it alone. The
// type is that of the value, nil if it is unknown; names are those that may be shown.
func fault(
	value []byte, t reflect.Type, names []string, refuse func([]byte) error,
) (path string, part []byte, why error) {
	inside := func(step string, v []byte, t reflect.Type, alone func([]byte) []byte) bool {
		if why = refuse(alone(v)); why == nil {
			return false
		}
		path, part = step, v
		if empty := emptied(v); empty != nil && refuse(alone(empty)) == nil { // we know it: look inside
			below, deeper, because := fault(v, t, names, func(v []byte) error { return refuse(alone(v)) })
			if because != nil {
				path, part, why = join(step, below), deeper, because
			}
		} else if ours := (*Error)(nil); errors.As(why, &ours) { // it may have looked inside itself
			if below := strings.IndexAny(ours.Path, ".["); below >= 0 {
				path, part = path+ours.Path[below:], nil
			}
		}
		return true
	}
	switch {
	case len(value) > 0 && value[0] == '{':
		var parts map[string]json.RawMessage
		if json.Unmarshal(value, &parts) != nil {
			return "", nil, nil
		}
		own := fields(t)
		for _, name := range slices.Sorted(maps.Keys(parts)) {
			key, _ := json.Marshal(name) // a string
			alone := func(v []byte) []byte { return slices.Concat([]byte("{"), key, []byte(":"), v, []byte("}")) }
			if step := Name(name, names); inside(step, parts[name], own[name], alone) {
				if path == step && isUnknown(why) {
					why = unknownField{name, slices.Sorted(maps.Keys(own))}
				}
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
			if inside("["+strconv.Itoa(i)+"]", item, t, alone) {
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

// An unknownField is one that the object does not know, whose names are given.
type unknownField struct {
	name  string
	known []string
}

func (unknownField) Error() string { return unknownPrefix }

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
		field unknownField
	)
	switch {
	case errors.As(why, &ours):
		return ours.Remedy
	case errors.As(why, &wrong):
		return "want " + wanted(wrong.Type)
	case errors.As(why, &clock), strings.HasPrefix(why.Error(), "Time.UnmarshalJSON: "): // an error without a type
		return "not an instant with its offset, such as 2026-11-23T10:00:00+01:00"
	case errors.As(why, &field):
		return "unknown field; " + Meant(field.name, field.known, unknownRemedy)
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

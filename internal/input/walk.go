package input

import (
	"encoding"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// A mode is what a reading refuses and lets pass.
type mode struct {
	empty bool // an empty text is refused
	newer bool // a field that is unknown is let pass
}

// A reading walks through a JSON value, which is known to be one, beside the type that it is
// read into, and refuses what encoding/json lets pass: a name in any case, the last
// of those that stand twice, null for everything. Where encoding/json refused the value, it finds
// the part that is to blame, by reading each by itself.
type reading struct {
	b []byte
	mode
	probe bool         // the value was refused: read its parts
	names []string     // of all fields, at any depth: those that may be shown
	root  reflect.Type // of the value
}

var (
	readsJSON = reflect.TypeFor[json.Unmarshaler]()
	readsText = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// value walks through the value that starts at i, and is read into t; nil is anything. It
// returns where the value ends.
func (r *reading) value(i int, t reflect.Type) (end int, wrong *Error) {
	if r.root == nil {
		r.root = t
	}
	if t == nil || t.Kind() == reflect.Interface {
		return r.anything(i)
	}
	end = r.skip(i)
	raw := r.b[i:end]
	switch {
	case raw[0] == 'n', r.empty && string(raw) == `""`:
		return end, &Error{Remedy: "null or empty; leave the field out if it is unknown"}
	case t.Kind() == reflect.Pointer:
		return r.value(i, t.Elem())
	case reflect.PointerTo(t).Implements(readsJSON): // it reads strictly, or holds no object
		return end, r.alone(raw, t)
	case reflect.PointerTo(t).Implements(readsText):
		return end, r.alone(raw, t)
	case t.Kind() == reflect.Struct && raw[0] == '{':
		return r.object(i, fieldsOf(t))
	case t.Kind() == reflect.Map && raw[0] == '{':
		return r.entries(i, t.Elem())
	case (t.Kind() == reflect.Slice || t.Kind() == reflect.Array) && raw[0] == '[':
		return r.list(i, t.Elem())
	}
	return end, r.alone(raw, t)
}

// anything walks through a value of which nothing is known.
func (r *reading) anything(i int) (end int, wrong *Error) {
	switch r.b[i] {
	case '{':
		return r.entries(i, nil)
	case '[':
		return r.list(i, nil)
	}
	return r.skip(i), nil
}

// alone reads a part by itself, if the whole was refused.
func (r *reading) alone(raw []byte, t reflect.Type) *Error {
	if !r.probe {
		return nil
	}
	into := reflect.New(t)
	err := decode(raw, into.Interface(), r.newer)
	if err == nil {
		return nil
	}
	wrong := &Error{Shape: shapeOf(raw, err), Remedy: remedy(err)}
	if ours := (*Error)(nil); errors.As(err, &ours) {
		wrong.Err = ours.Err
		// A value of JSON says where in it the fault is; a word says what it is.
		if into.Type().Implements(readsJSON) && !unicode.IsDigit(rune((ours.Path + " ")[0])) {
			wrong.Path, wrong.Shape = ours.Path, ours.Shape
		}
	}
	return wrong
}

// object walks through an object whose fields are known.
func (r *reading) object(i int, known map[string]reflect.Type) (end int, wrong *Error) {
	return r.members(i, func(name string, at int) (int, *Error) {
		t, ok := known[name]
		switch {
		case ok:
			return r.value(at, t)
		case otherwise(known, name):
			return at, &Error{Remedy: "unknown field; names are in lower case"}
		case !r.newer:
			remedy := "unknown field; " + Meant(name, slices.Sorted(maps.Keys(known)), unknownRemedy)
			return at, &Error{Remedy: remedy}
		}
		return r.anything(at)
	})
}

// otherwise reports whether a name is that of a field in another case: encoding/json would take it.
func otherwise(known map[string]reflect.Type, name string) bool {
	folded := strings.Map(fold, name)
	for k := range known {
		if strings.Map(fold, k) == folded {
			return true
		}
	}
	return false
}

// entries walks through an object whose names are free.
func (r *reading) entries(i int, t reflect.Type) (end int, wrong *Error) {
	return r.members(i, func(_ string, at int) (int, *Error) { return r.value(at, t) })
}

// members walks through an object, and refuses a name that stands twice.
func (r *reading) members(i int, visit func(name string, at int) (int, *Error)) (end int, wrong *Error) {
	var seen names
	for i = r.next(i + 1); r.b[i] != '}'; {
		end := r.skip(i)
		name := r.name(r.b[i:end])
		if seen.add(name) {
			return i, &Error{Path: r.shown(name), Remedy: "the field stands twice; give it once"}
		}
		at := r.next(r.next(end) + 1) // past the colon
		if i, wrong = visit(name, at); wrong != nil {
			wrong.Path = join(r.shown(name), wrong.Path)
			return i, wrong
		}
		if i = r.next(i); r.b[i] == ',' {
			i = r.next(i + 1)
		}
	}
	return i + 1, nil
}

// names are those of an object, as encoding/json compares them: few, or many.
type names struct {
	few  []string
	many map[string]bool // folded
}

// add adds a name, and reports whether it stood there.
func (n *names) add(name string) bool {
	const few = 64
	if n.many == nil && len(n.few) < few {
		if slices.ContainsFunc(n.few, func(s string) bool { return strings.EqualFold(s, name) }) {
			return true
		}
		n.few = append(n.few, name)
		return false
	}
	if n.many == nil {
		n.many = map[string]bool{}
		for _, s := range n.few {
			n.many[strings.Map(fold, s)] = true
		}
	}
	folded := strings.Map(fold, name)
	there := n.many[folded]
	n.many[folded] = true
	return there
}

// list walks through a list.
func (r *reading) list(i int, t reflect.Type) (end int, wrong *Error) {
	i = r.next(i + 1)
	for n := 0; r.b[i] != ']'; n++ {
		if i, wrong = r.value(i, t); wrong != nil {
			wrong.Path = join("["+strconv.Itoa(n)+"]", wrong.Path)
			return i, wrong
		}
		if i = r.next(i); r.b[i] == ',' {
			i = r.next(i + 1)
		}
	}
	return i + 1, nil
}

// next is the first place from i on that is no space.
func (r *reading) next(i int) int {
	for r.b[i] == ' ' || r.b[i] == '\n' || r.b[i] == '\r' || r.b[i] == '\t' {
		i++
	}
	return i
}

// skip is the end of the value that starts at i.
func (r *reading) skip(i int) int {
	depth := 0
	for {
		switch r.b[i] {
		case '"':
			for i++; r.b[i] != '"'; i++ {
				if r.b[i] == '\\' {
					i++
				}
			}
			i++
		case '{', '[':
			depth++
			i++
		case '}', ']':
			depth--
			i++
		case ',', ':', ' ', '\n', '\r', '\t':
			i++
		default: // a number, or a name such as true
			for i < len(r.b) && strings.IndexByte(",:]} \n\r\t", r.b[i]) < 0 {
				i++
			}
		}
		if depth == 0 {
			return i
		}
	}
}

// name is a text as it is meant.
func (r *reading) name(raw []byte) string {
	if plain := raw[1 : len(raw)-1]; !strings.Contains(string(plain), "\\") {
		return string(plain)
	}
	var name string
	_ = json.Unmarshal(raw, &name) // a text
	return name
}

// shown is a name as an error may show it.
func (r *reading) shown(name string) string {
	if r.names == nil {
		r.names = NamesOf(r.root)
	}
	return Name(name, r.names)
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

// types are the fields of the structs that were read, by their types.
var types sync.Map

func fieldsOf(t reflect.Type) map[string]reflect.Type {
	if known, ok := types.Load(t); ok {
		return known.(map[string]reflect.Type)
	}
	known := fields(t)
	types.Store(t, known)
	return known
}

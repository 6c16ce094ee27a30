package input

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Name is a name of a field as an error may show it, whatever its case. One that is not
// among those known may be data in the wrong place, and shows as its shape.
func Name(key string, known []string) string {
	if slices.ContainsFunc(known, func(name string) bool { return strings.EqualFold(name, key) }) {
		return key
	}
	return strconv.Quote(Shape(key))
}

// Meant asks whether the known name next to a key was meant, and else says what would do.
func Meant(key string, known []string, otherwise string) string {
	best, least := "", 3
	for _, name := range known {
		if d := Distance(strings.ToLower(key), name); d < least && (d == 1 || len(name) > 4) {
			best, least = name, d
		}
	}
	if best == "" {
		return otherwise
	}
	return "did you mean " + strconv.Quote(best) + "?"
}

// Distance is the number of letters to change, add, leave out or exchange with the next
// that makes one text of another. A letter is a byte.
func Distance(a, b string) int {
	var before, last []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, make([]int, len(b)+1)
		row[0] = i + 1
		for j := range len(b) {
			d := last[j]
			if a[i] != b[j] {
				d++
			}
			d = min(d, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d = min(d, before[j-1]+1)
			}
			row[j+1] = d
		}
	}
	return row[len(b)]
}

// NamesOf lists the names of the fields, at any depth, that a value of a type is read from.
func NamesOf(t reflect.Type) []string {
	names := map[string]bool{}
	seen := map[reflect.Type]bool{}
	var visit func(reflect.Type)
	visit = func(t reflect.Type) {
		t = object(t)
		if t == nil || seen[t] {
			return
		}
		seen[t] = true
		for name, t := range fields(t) {
			names[name] = true
			visit(t)
		}
	}
	visit(t)
	return slices.Sorted(maps.Keys(names))
}

// object is the struct that a type holds, itself, behind a pointer or in a list; or nil.
func object(t reflect.Type) reflect.Type {
	for t != nil {
		switch t.Kind() {
		case reflect.Struct:
			return t
		case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
			t = t.Elem()
		default:
			return nil
		}
	}
	return nil
}

// fields are those of the struct that a type holds, by their names in JSON.
func fields(t reflect.Type) map[string]reflect.Type {
	out := map[string]reflect.Type{}
	if t = object(t); t == nil {
		return out
	}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() || f.Anonymous && name == "" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		out[name] = f.Type
	}
	return out
}

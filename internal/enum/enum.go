// Package enum gives the small enumerations of the library one way to be read
// and written: stable lower-case words, zero for unknown, and an error that
// names the field, the shape of the value and what would do.
package enum

import (
	"encoding"
	"fmt"
	"strings"

	"github.com/rgpd-go/rgpd/internal/input"
)

// Names are the words of an enumeration: Names[0] is that of value 1.
type Names []string

// Words returns the words of an enumeration, that of value 1 first.
func Words[T interface {
	~uint8
	encoding.TextMarshaler
}]() (words []string) {
	for v := 1; v < 1<<8; v++ {
		word, err := T(v).MarshalText()
		if err != nil {
			break
		}
		words = append(words, string(word))
	}
	return words
}

// String returns the word of a value; "unknown" for zero, and the number of a
// value out of range.
func String[T ~uint8](names Names, v T) string {
	switch {
	case v == 0:
		return "unknown"
	case int(v) <= len(names):
		return names[v-1]
	}
	return fmt.Sprintf("out-of-range-%d", v)
}

// Marshal returns the word of a value. Zero has none: it is left out of JSON.
func Marshal[T ~uint8](field string, names Names, v T) ([]byte, error) {
	switch {
	case v == 0:
		return nil, nil
	case int(v) <= len(names):
		return []byte(names[v-1]), nil
	}
	return nil, fmt.Errorf(
		"%s: value %d is out of range; the last is %d (%s)",
		field,
		v,
		len(names),
		names[len(names)-1],
	)
}

// Unmarshal sets v to the value whose word is b.
func Unmarshal[T ~uint8](field string, names Names, v *T, b []byte) error {
	for i, n := range names {
		if n == string(b) {
			*v = T(i + 1)
			return nil
		}
	}
	remedy := "unknown value; want one of "
	if len(b) == 0 {
		remedy = "empty value; leave the field out if it is unknown, or give one of "
	}
	return &input.Error{Path: field, Shape: input.Shape(string(b)), Remedy: remedy + strings.Join(names, ", ")}
}

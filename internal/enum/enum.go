// Package enum gives the small enumerations of the library one way to be read
// and written: stable lower-case words, zero for unknown, and an error that
// names the field, the value and what would do.
package enum

import (
	"encoding"
	"fmt"
	"strings"
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
	return nil, fmt.Errorf("%s: value %d is out of range; the last is %d (%s)", field, v, len(names), names[len(names)-1])
}

// Unmarshal sets v to the value whose word is b.
func Unmarshal[T ~uint8](field string, names Names, v *T, b []byte) error {
	for i, n := range names {
		if n == string(b) {
			*v = T(i + 1)
			return nil
		}
	}
	if len(b) == 0 {
		return fmt.Errorf("%s: empty value; leave the field out if it is unknown, or give one of %s", field, strings.Join(names, ", "))
	}
	return fmt.Errorf("%s: unknown value %q; want one of %s", field, clip(b), strings.Join(names, ", "))
}

// clip keeps an error short, and a number or an address pasted by mistake out of
// the logs: digits show as #, and what has an at sign not at all.
func clip(b []byte) string {
	s := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '#'
		}
		return r
	}, string(b))
	switch {
	case strings.Contains(s, "@"):
		return "…@…"
	case len(s) > 40:
		return s[:40] + "…"
	}
	return s
}

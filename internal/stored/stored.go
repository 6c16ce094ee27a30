// Package stored is how the values of the module go into a column of a table, and into
// package gob, and come back: as the text that encoding.TextMarshaler writes, never as the
// integer behind a word, to which a version that adds a word may give another meaning,
// nor as what package fmt prints, which may be masked.
//
// The binary form is that text too. It is offered to package gob alone: something that
// every program links calls MarshalBinary, so that those of all enumerations would be
// linked with it, 140 KB.
package stored

import (
	"bytes"
	"database/sql/driver"
	"encoding"
	"encoding/json"

	"github.com/rgpd-go/rgpd/internal/input"
)

// Text is what driver.Valuer answers for a value that was marshalled: its text, or
// NULL where it has none.
func Text(b []byte, err error) (driver.Value, error) {
	if err != nil || len(b) == 0 {
		return nil, err
	}
	return string(b), nil
}

// Scan is what sql.Scanner does for a value that is read from its text. NULL is its zero,
// and so is what stands beside an error: a row that is scanned into the variable of
// the row before leaves nothing of it.
func Scan[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](field string, v P, from any) error {
	return input.At(field, scan(field, v, from, P.UnmarshalText))
}

// JSON is [Text] of what is kept as JSON, whose null is NULL.
func JSON(v any) (driver.Value, error) {
	b, err := Facts(v)
	if string(b) == "null" {
		b = nil
	}
	return Text(b, err)
}

// Facts is json.Marshal, but for text that is not UTF-8, of which package json makes one
// replacement whatever it was, so that two names become equal: it is refused.
func Facts(v any) ([]byte, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	// A replacement that was there before is written as itself, and not as an escape.
	for rest := b; ; {
		i := bytes.Index(rest, []byte(`\ufffd`))
		if i < 0 {
			return b, nil
		}
		before := rest[:i]
		if (len(before)-len(bytes.TrimRight(before, `\`)))%2 == 0 {
			return nil, &input.Error{Path: "facts", Remedy: "a text is not UTF-8; convert it where it comes from"}
		}
		rest = rest[i+1:]
	}
}

// ScanJSON is [Scan] of what is kept as JSON.
func ScanJSON[T any, P interface {
	*T
	json.Unmarshaler
}](field string, v P, from any) error {
	return input.Below(field, scan(field, v, from, P.UnmarshalJSON))
}

// Gob reads what GobEncode writes, which is the text: nothing is the zero.
func Gob[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](v P, b []byte) error {
	if len(b) == 0 {
		*v = *new(T)
		return nil
	}
	return v.UnmarshalText(b)
}

func scan[T any, P interface{ *T }](field string, v P, from any, read func(P, []byte) error) error {
	*v = *new(T)
	var text []byte
	switch from := from.(type) {
	case nil:
		return nil
	case string:
		text = []byte(from)
	case []byte:
		text = from
	default:
		remedy := "a column of " + kind(from) + "; keep it as text, or as JSON in one of JSON"
		return &input.Error{Path: field, Remedy: remedy}
	}
	err := read(v, text)
	if err != nil {
		*v = *new(T)
	}
	return err
}

// kind says of what a column is, from what a driver gives.
func kind(v any) string {
	switch v.(type) {
	case int64, float64:
		return "numbers"
	case bool:
		return "booleans"
	}
	return "instants, or of a kind of its own"
}

package consent

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"iter"
	"maps"

	"github.com/rgpd-go/rgpd/internal/input"
)

// ImportJSON reads a base kept as JSON: objects one after another, one a line for
// instance, or one array of them. Nested objects are columns with dots,
// "contact.optin"; null is as an empty cell; numbers and true and false are taken as they
// are written. It yields as [ImportCSV] does. What is no JSON ends it.
//
// Nothing under a column that is mapped is passed over: a row is refused where a list or
// an object stands there, where contact holds no object, where the name stands twice or
// otherwise spelt; and where it is missing and that would say that nothing happened: no
// withdrawal, since Base has none, or no hands that the consent passed through. Another
// field that is missing is unknown.
func ImportJSON(r io.Reader, m Mapping) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		im, err := m.compile()
		if err != nil {
			yield(Record{}, err)
			return
		}
		in := bufio.NewReader(r)
		if b, _ := in.Peek(3); string(b) == "\ufeff" { // as programs of Windows put it
			_, _ = in.Discard(len(b))
		}
		dec := json.NewDecoder(in)
		if inArray(in) {
			if _, err := dec.Token(); err != nil {
				yield(Record{}, &ImportError{Line: 1, Why: ErrRow})
				return
			}
		}
		for n := 1; dec.More(); n++ {
			var raw json.RawMessage
			if err := dec.Decode(&raw); err != nil {
				yield(Record{}, &ImportError{Line: n, Why: ErrRow})
				return
			}
			row := map[string]cell{}
			if input.Once(raw) != nil || !flatten(raw, "", row) {
				if !yield(Record{}, &ImportError{Line: n, Why: ErrRow}) {
					return
				}
				continue
			}
			if column, spelt := im.otherwise(maps.Keys(row)); spelt {
				wrong := &ImportError{Line: n, Column: column, Field: im.fields[column], Why: ErrSpelt}
				if !yield(Record{}, wrong) {
					return
				}
				continue
			}
			if !yield(im.record(n, row)) {
				return
			}
		}
		// What follows the last row: the end of the array, and of the file.
		for {
			tok, err := dec.Token()
			if err == io.EOF {
				return
			}
			if err != nil || tok != json.Delim(']') {
				yield(Record{}, &ImportError{Why: ErrRow})
				return
			}
		}
	}
}

// inArray reports whether the first thing that is no space opens an array.
func inArray(in *bufio.Reader) bool {
	for {
		c, err := in.ReadByte()
		if err != nil {
			return false
		}
		if !bytes.ContainsRune([]byte(" \t\r\n"), rune(c)) {
			_ = in.UnreadByte() // follows a ReadByte: cannot fail
			return c == '['
		}
	}
}

// A cell is what a row has under a column.
type cell struct {
	text string // of a list or an object its start, to be shown as a shape
	kind byte   // '[' a list, '{' an object; 0: text, empty for null
}

// flatten notes whatever an object holds, lists and nulls too, so that nothing under a
// column that is mapped is passed over.
func flatten(raw json.RawMessage, prefix string, row map[string]cell) bool {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil || object == nil {
		return false
	}
	for name, v := range object {
		name = prefix + name
		if _, twice := row[name]; twice {
			return false // "a.b", and b in a
		}
		switch v[0] {
		case '{', '[':
			row[name] = cell{string(v[:min(len(v), 128)]), v[0]}
			if v[0] == '{' && !flatten(v, name+".", row) {
				return false
			}
		case '"':
			var s string
			if json.Unmarshal(v, &s) != nil {
				return false
			}
			row[name] = cell{text: s}
		case 'n':
			row[name] = cell{}
		default:
			row[name] = cell{text: string(v)}
		}
	}
	return true
}

// under returns what a row has under a column. There is nothing if it is missing, or if
// what should hold it is null.
func under(row map[string]cell, column string) (c cell, there bool, why error) {
	c, there = row[column]
	switch {
	case there && c.kind != 0:
		return c, true, ErrShape
	case there:
		return c, true, nil
	}
	for at := range column {
		if column[at] != '.' {
			continue
		}
		switch whole, ok := row[column[:at]]; {
		case !ok || whole.kind == '{':
		case whole == cell{}:
			return cell{}, true, nil
		default:
			return whole, true, ErrShape
		}
	}
	return cell{}, false, nil
}

package consent

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A Mapping says how the columns of an existing base of consents read as fields of a
// [Record]. What no column says, and Base does not, stays unknown: a base that
// holds "opt-in: 1" and a date becomes a record with an answer and an instant, and
// nothing else.
//
// Never map the day of an import, or of the last change of a row, to the field at:
// it is the instant at which the person answered.
type Mapping struct {
	// Fields gives for a column the field it fills, as JSON has it: "at",
	// "person.ref", "form.version". A column that is not here is ignored.
	Fields map[string]string
	// Words gives for a field the words of the base and those of the field:
	// Words["answer"]["1"] = "yes". A word that is not here is taken as it is, and
	// refused if the field has no such word. A word that maps to "" is unknown.
	Words map[string]map[string]string
	// Base holds what is so for all rows: the form, if all met the same. A field
	// that it sets cannot be mapped as well.
	Base Record
	// Layout is how times are written, as package time has it. Empty: RFC 3339.
	Layout string
	// Place is whose clock times without offset were read on. Zero: such times
	// are refused.
	Place rgpd.Territory
	// Separator parts the names in a cell that holds several. Empty: a cell holds
	// one.
	Separator string
	// Comma parts the cells of a CSV. Zero: a comma.
	Comma rune
}

// An ImportError is what kept a row out. It holds nothing of the row.
type ImportError struct {
	// Line of a CSV, or number of the row in JSON, from 1.
	Line int
	// Column and Field are those that cannot be read; empty: the row as a whole.
	Column, Field string
	Why           error
}

// Error says where, what and the remedy.
func (e *ImportError) Error() string {
	if e.Column == "" {
		return fmt.Sprintf("consent: import: row %d: %v", e.Line, e.Why)
	}
	return fmt.Sprintf("consent: import: row %d, column %q, field %s: %v", e.Line, e.Column, e.Field, e.Why)
}

// Unwrap returns what the row failed on.
func (e *ImportError) Unwrap() error { return e.Why }

// As lets [errors.As] find it as an [rgpd.InputError].
func (e *ImportError) As(target any) bool {
	as, ok := target.(**rgpd.InputError)
	if !ok {
		return false
	}
	path := fmt.Sprintf("row %d", e.Line)
	if e.Column != "" {
		path = fmt.Sprintf("row %d, column %q, field %s", e.Line, e.Column, e.Field)
	}
	*as = &rgpd.InputError{Path: path, Remedy: e.Why.Error(), Err: e.Why}
	return true
}

// Why a cell or a row was refused, to be asked for with [errors.Is].
var (
	ErrWord  = errors.New("a word that the field does not have; give its meaning in Words")
	ErrTime  = errors.New("not a time as Layout has it, or without an offset; see Layout and Place")
	ErrField = errors.New("no such field, or not one that a cell can fill")
	ErrTwice = errors.New("two columns, or a column and Base, fill this field")
	ErrRow   = errors.New("the row cannot be read")
)

type importKind uint8

const (
	importWord importKind = iota
	importText
	importTime
	importList
)

// importable are the fields that a cell can fill.
var importable = map[string]importKind{
	"id": importText, "answer": importWord, "at": importTime, "act": importWord, "channels": importWord,
	"person.ref": importText, "person.seen": importList, "person.age": importWord, "person.parents": importWord,
	"slot.from": importTime, "slot.until": importTime,
	"form.id": importText, "form.version": importText, "form.language": importText, "form.since": importTime,
	"form.wording": importText,
	"form.digest":  importText, "form.notice": importText, "form.principals": importList, "form.callers": importList,
	"form.objects": importList,
	"form.purpose": importWord, "form.data": importWord, "form.channels": importWord, "form.choice": importWord,
	"form.period": importWord,
	"form.lasts":  importWord, "form.withdrawal": importWord, "form.proof": importWord, "form.placement": importWord,
	"form.layout":      importWord,
	"form.granularity": importWord, "form.condition": importWord, "form.cost": importWord, "form.footing": importWord,
	"form.exit":    importWord,
	"form.exit_at": importText, "evidence.kind": importWord, "evidence.refs": importList, "evidence.origin": importText,
	"collection.by": importWord, "collection.collector": importText, "collection.through": importList,
	"collection.check":      importWord,
	"collection.checked_at": importTime, "withdrawal.by": importWord, "withdrawal.at": importTime,
}

// ImportFields yields the fields that a [Mapping] can fill, in order.
func ImportFields() iter.Seq[string] { return slices.Values(slices.Sorted(maps.Keys(importable))) }

// ImportCSV reads a base kept as CSV, whose first line names the columns. It yields
// each row as a record, or an [ImportError] that says why it is none, and goes on
// with the next. A mapping that does not fit the file is an error at once, and the
// last.
func ImportCSV(r io.Reader, m Mapping) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		in := csv.NewReader(r)
		in.Comma = ','
		if m.Comma != 0 {
			in.Comma = m.Comma
		}
		in.ReuseRecord = true
		head, err := in.Read()
		if err != nil {
			yield(Record{}, &ImportError{Line: 1, Why: ErrRow})
			return
		}
		head = slices.Clone(head)
		head[0] = strings.TrimPrefix(head[0], "\ufeff") // as spreadsheets put it
		im, err := m.compile()
		if err == nil {
			for column, field := range im.fields {
				if n := count(head, column); n != 1 {
					err = &ImportError{
						Line:   1,
						Column: column,
						Field:  field,
						Why:    fmt.Errorf("the first line has this column %d times; want once", n),
					}
					break
				}
			}
		}
		if err != nil {
			yield(Record{}, err)
			return
		}
		for {
			cells, err := in.Read()
			if err == io.EOF {
				return
			}
			if err != nil {
				line := 0
				if wrong := (*csv.ParseError)(nil); errors.As(err, &wrong) {
					line = wrong.Line
				}
				if !yield(Record{}, &ImportError{Line: line, Why: ErrRow}) || line == 0 {
					return
				}
				continue
			}
			line, _ := in.FieldPos(0)
			row := make(map[string]string, len(head))
			for i, name := range head {
				row[name] = cells[i]
			}
			if !yield(im.record(line, row)) {
				return
			}
		}
	}
}

func count(names []string, name string) (n int) {
	for _, s := range names {
		if s == name {
			n++
		}
	}
	return n
}

// ImportJSON reads a base kept as JSON: objects one after another, one a line for
// instance, or one array of them. Nested objects are columns with dots,
// "contact.optin"; null is unknown; numbers and true and false are taken as they are
// written; a name that stands twice in an object refuses its row. It yields as
// [ImportCSV] does. What is no JSON ends it.
func ImportJSON(r io.Reader, m Mapping) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		im, err := m.compile()
		if err != nil {
			yield(Record{}, err)
			return
		}
		in := bufio.NewReader(r)
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
			row := map[string]string{}
			if input.Once(raw) != nil || !flatten(raw, "", row) {
				if !yield(Record{}, &ImportError{Line: n, Why: ErrRow}) {
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

func flatten(raw json.RawMessage, prefix string, row map[string]string) bool {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil || object == nil {
		return false
	}
	for name, v := range object {
		if _, twice := row[prefix+name]; twice {
			return false // "a.b", and b in a
		}
		switch v[0] {
		case '{':
			if !flatten(v, prefix+name+".", row) {
				return false
			}
		case '[': // a list fills no column
		case '"':
			var s string
			if json.Unmarshal(v, &s) != nil {
				return false
			}
			row[prefix+name] = s
		case 'n':
		default:
			row[prefix+name] = string(v)
		}
	}
	return true
}

type importer struct {
	Mapping
	fields  map[string]string
	columns []string // of fields, in order
	base    []byte
}

func (m Mapping) compile() (*importer, error) {
	im := &importer{Mapping: m, fields: m.Fields, columns: slices.Sorted(maps.Keys(m.Fields))}
	var err error
	if im.base, err = canonical(m.Base); err != nil {
		return nil, &ImportError{Why: err}
	}
	row := map[string]string{}
	lists := map[string]bool{}
	var set func(raw json.RawMessage, prefix string)
	set = func(raw json.RawMessage, prefix string) {
		var object map[string]json.RawMessage
		_ = json.Unmarshal(raw, &object) // written by us
		for name, v := range object {
			switch v[0] {
			case '{':
				set(v, prefix+name+".")
			case '[':
				lists[prefix+name] = true
			default:
				row[prefix+name] = string(v)
			}
		}
	}
	set(im.base, "")
	seen := map[string]bool{}
	for _, column := range im.columns {
		field := m.Fields[column]
		_, inBase := row[field]
		switch _, known := importable[field]; {
		case !known:
			return nil, &ImportError{Column: column, Field: field, Why: ErrField}
		case seen[field] || inBase || lists[field]:
			return nil, &ImportError{Column: column, Field: field, Why: ErrTwice}
		}
		seen[field] = true
	}
	return im, nil
}

// record puts a row on top of a fresh copy of the base.
func (im *importer) record(line int, row map[string]string) (Record, error) {
	var r Record
	if err := json.Unmarshal(im.base, &r); err != nil {
		return Record{}, &ImportError{Line: line, Why: ErrRow}
	}
	for _, column := range im.columns {
		field := im.fields[column]
		fail := func(why error) (Record, error) {
			return Record{}, &ImportError{Line: line, Column: column, Field: field, Why: why}
		}
		cell := strings.TrimSpace(row[column])
		if meaning, ok := im.Words[field][cell]; ok {
			cell = meaning
		}
		if cell == "" {
			continue
		}
		var value any = cell
		switch importable[field] {
		case importTime:
			at, ok := im.time(cell)
			if !ok {
				return fail(ErrTime)
			}
			value = at
		case importList:
			names := []string{cell}
			if im.Separator != "" {
				names = strings.Split(cell, im.Separator)
				for i := range names {
					names[i] = strings.TrimSpace(names[i])
				}
			}
			value = names
		}
		if err := put(&r, field, value); err != nil {
			return fail(ErrWord)
		}
	}
	return r, nil
}

// put sets one field, through the decoder that reads records.
func put(r *Record, field string, value any) error {
	path := strings.Split(field, ".")
	for _, name := range slices.Backward(path) {
		value = node{{name, value}}
	}
	b, err := canonical(value)
	if err != nil {
		return err
	}
	return input.Decode(b, r)
}

func (im *importer) time(s string) (time.Time, bool) {
	layout := im.Layout
	if layout == "" {
		layout = time.RFC3339Nano
	}
	at, err := time.ParseInLocation(layout, s, time.UTC)
	if err != nil {
		return time.Time{}, false
	}
	// An offset in the layout shows as 07 or Z07; a name of a zone says nothing
	// that can be trusted.
	if strings.Contains(layout, "07") {
		return at, true
	}
	if !im.Place.French() {
		return time.Time{}, false
	}
	since := time.Duration(
		at.Hour(),
	)*time.Hour + time.Duration(
		at.Minute(),
	)*time.Minute + time.Duration(
		at.Second(),
	)*time.Second + time.Duration(
		at.Nanosecond(),
	)
	instant := im.Place.Instant(rgpd.DateOf(at), since)
	return instant.In(im.Place.Zone(instant)), true
}

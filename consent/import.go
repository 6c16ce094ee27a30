package consent

import (
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
	"unicode"

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
	// "person.ref", "form.version". A column that is not here is ignored, unless its
	// name is that of one which is but for case, spaces and signs: that is refused.
	Fields map[string]string
	// Words gives for a field the words of the base and those of the field:
	// Words["answer"]["1"] = "yes". A word that is not here is taken as it is, and
	// refused if the field has no such word. A word that maps to "" is unknown: of
	// withdrawal.at, whether there was a withdrawal at all is, whatever Base says.
	Words map[string]map[string]string
	// Base holds what is so for all rows: the form, if all met the same. A field
	// that it sets cannot be mapped as well. Where it says that there was no
	// withdrawal and a column gives its day, an empty cell leaves it at that.
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

// An ImportError is what kept a row out. It holds nothing of the row but the shape of
// a cell.
type ImportError struct {
	// Line of a CSV, or number of the row in JSON, from 1.
	Line int
	// Column and Field are those that cannot be read; empty: the row as a whole.
	Column, Field string
	// Shape is how the cell was written, digits as # and letters as a; empty if none was.
	Shape string
	Why   error
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
	*as = &rgpd.InputError{Path: path, Shape: e.Shape, Remedy: e.Why.Error(), Err: e.Why}
	return true
}

// Why a cell or a row was refused, to be asked for with [errors.Is].
var (
	ErrWord  = errors.New("a word that the field does not have; give its meaning in Words")
	ErrTime  = errors.New("not a time as Layout has it, or without an offset; see Layout and Place")
	ErrField = errors.New("no such field, or not one that a cell can fill")
	ErrTwice = errors.New("two columns, or a column and Base, fill this field")
	ErrRow   = errors.New("the row cannot be read")

	ErrShape = errors.New("a list or an object, or none where its parts are columns; map what holds one value")
	ErrSpelt = errors.New("a column that differs by case, spaces or signs only; write its name in one way")
	ErrNone  = errors.New("the row lacks the column, which says nothing of it; write null where there was none")
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
	"person.places": importWord,
	"slot.from":     importTime, "slot.until": importTime,
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
			if column, spelt := im.otherwise(slices.Values(head)); spelt {
				err = &ImportError{Line: 1, Column: column, Field: im.fields[column], Why: ErrSpelt}
			}
			for _, column := range im.columns {
				if n := count(head, column); n != 1 && err == nil {
					err = &ImportError{
						Line:   1,
						Column: column,
						Field:  im.fields[column],
						Why:    fmt.Errorf("the first line has this column %d times; want once", n),
					}
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
			row := make(map[string]cell, len(head))
			for i, name := range head {
				row[name] = cell{text: cells[i]}
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

type importer struct {
	Mapping
	fields  map[string]string
	columns []string          // of fields, in order
	spelt   map[string]string // columns by what spelling leaves of them
	base    []byte
}

// spelling is what is left of the name of a column without case, spaces and signs, by
// which two columns of one name are told from two columns.
func spelling(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(unicode.ToUpper(r)) // ſ is an s
		}
		return -1
	}, name)
}

// otherwise returns a column that a row names otherwise than the mapping does: whoever
// wrote both spellings, or one in some rows, meant one column.
func (im *importer) otherwise(names iter.Seq[string]) (column string, spelt bool) {
	for name := range names {
		if _, mapped := im.fields[name]; mapped {
			continue
		}
		if c, ok := im.spelt[spelling(name)]; ok && (!spelt || c < column) {
			column, spelt = c, true
		}
	}
	return column, spelt
}

// clears reports whether a field that a row does not have would say that nothing
// happened, and not that it is unknown.
func (im *importer) clears(field string) bool {
	switch field {
	case "withdrawal.at":
		return im.Base.Withdrawal.By == NoWithdrawal
	case "collection.through":
		return true
	}
	return false
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
	im.spelt = map[string]string{}
	for _, column := range im.columns {
		if s := spelling(column); s != "" {
			im.spelt[s] = column
		}
	}
	return im, nil
}

// record puts a row on top of a fresh copy of the base.
func (im *importer) record(line int, row map[string]cell) (Record, error) {
	var r Record
	if err := input.Decode(im.base, (*plainRecord)(&r)); err != nil {
		return Record{}, &ImportError{Line: line, Why: ErrRow}
	}
	doubtful := false
	for _, column := range im.columns {
		field := im.fields[column]
		in, there, why := under(row, column)
		fail := func(why error) (Record, error) {
			shape := input.Shape(in.text)
			return Record{}, &ImportError{Line: line, Column: column, Field: field, Shape: shape, Why: why}
		}
		switch {
		case why != nil:
			return fail(why)
		case !there && im.clears(field):
			return fail(ErrNone)
		case !there:
			continue // no word of Words is for what is not there
		}
		cell := strings.TrimSpace(in.text)
		if meaning, ok := im.Words[field][cell]; ok {
			doubtful = doubtful || field == "withdrawal.at" && cell != "" && meaning == ""
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
	if doubtful && r.Withdrawal.By == NoWithdrawal {
		r.Withdrawal.By = 0
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
	return input.Decode(b, (*plainRecord)(r)) // which keeps the other fields
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

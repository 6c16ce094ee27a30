package facts

import (
	"iter"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A cell that was lost, or pasted one column too far, leaves the number of a record under another title than its own:
// ;C0001;0639980003; has it under that of the name.

// Strays are numbers of records that may stand in other columns of a row than theirs, which are empty: each cell that
// is nothing else, and is told with them. Where a column asks for figures, a day, or numbers of its own, one of figures
// alone is its own.
func (t *Table) Strays(cells []string) iter.Seq2[ID, string] {
	return func(yield func(ID, string) bool) {
		for i := range t.Others {
			o := &t.Others[i]
			if o.record.kind == 0 || o.class == waived || o.index >= len(cells) {
				continue
			}
			if !t.readsNone(o, cells[o.index]) {
				continue
			}
			for at, cell := range cells {
				if t.Stands(at) == t.Stands(o.index) || !t.StraysIn(at).Has(cell) {
					continue // in a column of the same records it is in its place
				}
				for id := range t.IDsIn(o.index, strings.TrimSpace(cell)) {
					if id.Loose = o.record.loose; !yield(id, cell) {
						return
					}
				}
			}
		}
	}
}

// readsNone reports whether a cell of numbers of records has none.
func (t *Table) readsNone(o *Other, cell string) bool {
	if cell = strings.TrimSpace(cell); cell == "" {
		return true
	}
	for range RecordKeys(cell, o.record.kind == ofFirm) {
		return false
	}
	return true
}

// A Straying is which cells of a column may be numbers of records of another one.
type Straying uint8

// The kinds of them. Of the zero Straying none is: somebody said that the column is not to be read, or numbers to call
// stand in it.
const (
	_        Straying = iota
	lettered          // those that have a letter: the column asks for figures, days, numbers of its own
	anyStray
)

// StraysIn tells of a column which of its cells may be of another.
func (t *Table) StraysIn(column int) Straying {
	for i := range t.Others {
		o := &t.Others[i]
		switch {
		case o.index != column:
		case o.class == waived:
			return 0
		case o.content.Figured(), o.content.Lettered(), o.content == words.OfElse, o.record.kind != 0, o.civil,
			o.house, o.addresses, o.class != plain && o.class != free:
			return lettered
		default:
			return anyStray
		}
	}
	for _, p := range t.Columns {
		if p.Index == column && p.Column.several {
			return 0
		}
	}
	return lettered
}

// Has reports whether a cell of such a column may be the number of a record of another.
func (in Straying) Has(cell string) bool {
	return in != 0 && words.CountDigits(cell) > 0 && (in == anyStray || strings.ContainsFunc(cell, unicode.IsLetter))
}

// Strays are those of the row, while it is told what others say.
func (r *Reading) Strays() iter.Seq2[ID, string] {
	if r.table == nil {
		return func(func(ID, string) bool) {}
	}
	return r.table.Strays(r.cells)
}

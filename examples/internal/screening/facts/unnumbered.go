package facts

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A Naming is how a column of a list names the person of a row without a telephone number.
type Naming struct {
	Column int // its place, from zero
	Marks  []uint64
}

// mostNaming is how many columns of a list may name people so, from the first on.
const mostNaming = 64

// namesPeople reports whether the cells of a column name people by themselves: by an address, or by the number of a
// record whose kind its title says. That a row has a number says nothing of whom it is of.
func (o *Other) namesPeople() bool {
	return o.class != waived && o.index < mostNaming &&
		(o.addresses || o.record.kind != 0 && o.record.kind != ofRow)
}

// NamesPeople reports whether a list names people in a column, where it has none of numbers.
func (t *Table) NamesPeople() bool {
	for i := range t.Others {
		if t.Others[i].namesPeople() {
			return true
		}
	}
	return false
}

// NamesIn are the names of a row of a list, by column.
func (t *Table) NamesIn(rec *sheet.Record) (out []Naming) {
	var people []uint64
	for i := range t.Others {
		if o := &t.Others[i]; o.people && o.index < len(rec.Cells) && o.class != waived {
			people = appendNames(people, rec.Cells[o.index])
		}
	}
	for i := range t.Others {
		o := &t.Others[i]
		if !o.namesPeople() || o.index >= len(rec.Cells) {
			continue
		}
		if marks := (Marking{o.record, o.addresses, false}).append(nil, rec.Cells[o.index], people); len(marks) > 0 {
			out = append(out, Naming{o.index, marks})
		}
	}
	return out
}

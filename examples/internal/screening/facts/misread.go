package facts

import (
	"math/bits"
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A Misreads counts cells of facts that may stay unknown, and do, since they were not understood: by column.
type Misreads struct {
	cells [64]int
	// aside are cells of columns that are left aside and look like a refusal, by their place; the last are of more.
	aside  [64]int
	worded [64]int // of those, cells that are no bare answer
	// Noes are rows that say no, and by which nobody can be found: no number, address or record of a person is read.
	Noes int
	// lost are those of them that are set aside for one cell that says so, by the name of its column.
	lost map[string]int
	// Unanswered are rows of which a column that asks if one may be called says nothing, where others say yes, and no
	// other column that there is no refusal: by the place of the column, from one.
	Unanswered map[int]int
}

// Add counts those of a row.
func (m *Misreads) Add(r *Reading) {
	if r.lostNo {
		m.Noes++
	}
	if r.lostIn != "" {
		m.loses(r.lostIn, 1)
	}
	if r.unanswered {
		m.unanswered(r.unagreed, 1)
	}
	for left := r.asideNoes; left != 0; left &= left - 1 {
		m.aside[bits.TrailingZeros64(left)]++
	}
	for left := r.asideWords; left != 0; left &= left - 1 {
		m.worded[bits.TrailingZeros64(left)]++
	}
	for left := r.misreads; left != 0; left &= left - 1 {
		m.cells[bits.TrailingZeros64(left)]++
	}
}

// Join adds those of other rows.
func (m *Misreads) Join(o *Misreads) {
	m.Noes += o.Noes
	for name, n := range o.lost {
		m.loses(name, n)
	}
	for column, n := range o.Unanswered {
		m.unanswered(column, n)
	}
	for i, n := range o.cells {
		m.cells[i] += n
	}
	for i, n := range o.aside {
		m.aside[i] += n
	}
	for i, n := range o.worded {
		m.worded[i] += n
	}
}

func (m *Misreads) loses(name string, n int) {
	if m.lost == nil {
		m.lost = map[string]int{}
	}
	m.lost[name] += n
}

// Lost are rows by which nobody can be found, set aside for one cell, in a column that has this name, that says no: a
// heading among rows, mostly. What the column is would free none of them.
func (m *Misreads) Lost(name string) int { return m.lost[name] }

func (m *Misreads) unanswered(column, n int) {
	if m.Unanswered == nil {
		m.Unanswered = map[int]int{}
	}
	m.Unanswered[column] += n
}

// Of are those of a column.
func (m *Misreads) Of(c *Column) int {
	if c.bit == 0 {
		return 0
	}
	return m.cells[bits.TrailingZeros64(c.bit)]
}

// losesNo reports whether a row says no and has nothing by which its person could be found in other rows.
func (r *Reading) losesNo(ds []words.Damage) bool {
	said := r.allStops == words.Yes || slices.Contains(r.stops[:], words.Yes) ||
		slices.ContainsFunc(ds, func(d words.Damage) bool { return d.What == words.RefusalSaid || IsStop(d.Column) })
	if !said || len(r.Numbers)+len(r.Also)+len(r.Addresses)+len(r.IDs) > 0 {
		return false
	}
	numbers, stems := r.Meant()
	return len(numbers)+len(stems) == 0
}

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
}

// Add counts those of a row.
func (m *Misreads) Add(r *Reading) {
	if r.lostNo {
		m.Noes++
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

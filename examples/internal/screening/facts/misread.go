package facts

import "math/bits"

// A Misreads counts cells of facts that may stay unknown, and do, since they were not understood: by column.
type Misreads [64]int

// Add counts those of a row.
func (m *Misreads) Add(r *Reading) {
	for left := r.misreads; left != 0; left &= left - 1 {
		m[bits.TrailingZeros64(left)]++
	}
}

// Join adds those of other rows.
func (m *Misreads) Join(o *Misreads) {
	for i, n := range o {
		m[i] += n
	}
}

// Of are those of a column.
func (m *Misreads) Of(c *Column) int {
	if c.bit == 0 {
		return 0
	}
	return m[bits.TrailingZeros64(c.bit)]
}

package engine

import "encoding/binary"

// A Mask is the values that a row refuses in one column: bit v for value v.
type Mask uint32

// Facts are the facts of one case, in the order of the columns of a table. Zero, and
// any value that the column does not have, is unknown.
type Facts [MaxColumns]uint8

// CopyTo copies eight facts at a time. A plain copy takes sixteen, and waits until what
// was written just now by smaller pieces has reached the cache.
func (f *Facts) CopyTo(to *Facts) {
	binary.LittleEndian.PutUint64(to[0:], binary.LittleEndian.Uint64(f[0:]))
	binary.LittleEndian.PutUint64(to[8:], binary.LittleEndian.Uint64(f[8:]))
	binary.LittleEndian.PutUint64(to[16:], binary.LittleEndian.Uint64(f[16:]))
	binary.LittleEndian.PutUint64(to[24:], binary.LittleEndian.Uint64(f[24:]))
	binary.LittleEndian.PutUint64(to[32:], binary.LittleEndian.Uint64(f[32:]))
}

// Notes are the notes of a table that hold in a case.
type Notes struct{ lo, hi uint64 }

// MaxNotes is the most notes a table may have.
const MaxNotes = 128

// Add adds the note that stands at index i in its table.
func (n *Notes) Add(i int) {
	if i < 64 {
		n.lo |= 1 << i
	} else {
		n.hi |= 1 << (i - 64)
	}
}

// Has reports whether the note at index i holds.
func (n Notes) Has(i int) bool {
	if i < 64 {
		return n.lo>>i&1 == 1
	}
	return n.hi>>(i-64)&1 == 1
}

// A Setting is a fact and the value that it is given: the place of a column, and a value of it, from one up.
type Setting struct{ Column, Value uint8 }

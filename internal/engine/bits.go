package engine

import "math/bits"

// Bits is a set of rows. Four named words, and not an array, so that the
// compiler keeps them in registers.
type Bits struct{ A, B, C, D uint64 }

// Bit is the set of one row.
func Bit(i int) (b Bits) {
	b.Set(i)
	return b
}

// Set adds a row.
func (b *Bits) Set(i int) {
	switch i >> 6 {
	case 0:
		b.A |= 1 << (i & 63)
	case 1:
		b.B |= 1 << (i & 63)
	case 2:
		b.C |= 1 << (i & 63)
	case 3:
		b.D |= 1 << (i & 63)
	}
}

func (b Bits) Or(c Bits) Bits   { return Bits{b.A | c.A, b.B | c.B, b.C | c.C, b.D | c.D} }
func (b Bits) And(c Bits) Bits  { return Bits{b.A & c.A, b.B & c.B, b.C & c.C, b.D & c.D} }
func (b Bits) Less(c Bits) Bits { return Bits{b.A &^ c.A, b.B &^ c.B, b.C &^ c.C, b.D &^ c.D} }
func (b Bits) Empty() bool      { return b.A|b.B|b.C|b.D == 0 }
func (b Bits) Has(i int) bool   { return !b.And(Bit(i)).Empty() }

// Len counts the rows.
func (b Bits) Len() int {
	return bits.OnesCount64(b.A) + bits.OnesCount64(b.B) + bits.OnesCount64(b.C) + bits.OnesCount64(b.D)
}

// Each yields the rows in order. It has the form of a range function.
func (b Bits) Each(yield func(int) bool) {
	for w, x := range [...]uint64{b.A, b.B, b.C, b.D} {
		for ; x != 0; x &= x - 1 {
			if !yield(w<<6 + bits.TrailingZeros64(x)) {
				return
			}
		}
	}
}

package kept

import (
	"encoding/binary"
	"hash/maphash"
)

// Most columns have the same cells again and again. Those that came last are found at once, and short ones without
// looking at a text that lies elsewhere in memory.

// A known is what a cell says, as far as it is asked before its row is read.
type known struct{ silent, dayFirst bool }

// A knownCells is what is known of the cells of a column.
type knownCells struct {
	all   map[string]known
	short [quickCells]shortCell
	long  [quickCells]longCell
}

const (
	quickBits  = 12
	quickCells = 1 << quickBits // found at once, of each length
	mostKnown  = 1 << 13        // kept
)

type shortCell struct {
	outline
	known
}

type longCell struct {
	text string
	known
}

// find is what is known of a cell that is not empty.
func (k *knownCells) find(cell []byte) (says known, is bool) {
	if len(cell) <= mostShort {
		o := outlineOf(cell)
		if quick := &k.short[o.slot()]; quick.outline == o {
			return quick.known, true
		}
	} else if quick := &k.long[slotOf(cell)]; quick.text == string(cell) {
		return quick.known, true
	}
	if says, is = k.all[string(cell)]; is {
		k.place(cell, says)
	}
	return says, is
}

// keep keeps what a cell says, which was not known.
func (k *knownCells) keep(cell []byte, says known) {
	if len(k.all) < mostKnown {
		k.all[string(cell)] = says
	}
	k.place(cell, says)
}

func (k *knownCells) place(cell []byte, says known) {
	if len(cell) <= mostShort {
		o := outlineOf(cell)
		k.short[o.slot()] = shortCell{o, says}
	} else {
		k.long[slotOf(cell)] = longCell{string(cell), says}
	}
}

// mostShort is how many bytes a cell has at most that its outline tells from all others.
const mostShort = 16

// An outline is the length of a short cell, and its first and its last bytes, which are all of them. The zero outline
// is that of no cell.
type outline struct {
	first, last uint64
	length      uint32
}

func outlineOf(cell []byte) outline {
	switch n := len(cell); {
	case n >= 8:
		return outline{binary.LittleEndian.Uint64(cell), binary.LittleEndian.Uint64(cell[n-8:]), uint32(n)}
	case n >= 4:
		last := cell[n-4:]
		return outline{uint64(binary.LittleEndian.Uint32(cell)), uint64(binary.LittleEndian.Uint32(last)), uint32(n)}
	case n > 0:
		return outline{uint64(cell[0])<<8 | uint64(cell[n/2]), uint64(cell[n-1]), uint32(n)}
	}
	return outline{}
}

// slot numbers it, so that few of a column have the same number.
func (o outline) slot() uint64 {
	return (uint64(o.length) + o.first + 31*o.last) * 0x9e3779b97f4a7c15 >> (64 - quickBits)
}

var spread = maphash.MakeSeed()

// slotOf numbers a long cell so: lists of days begin and end alike.
func slotOf(cell []byte) uint64 { return maphash.Bytes(spread, cell) >> (64 - quickBits) }

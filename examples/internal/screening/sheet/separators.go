package sheet

import (
	"encoding/binary"
	"math/bits"
)

// Rows are cut at their separators, eight bytes at a time: cells are too short for a search of each.

const (
	inEach  = 0x0101010101010101 // of the bytes of a word
	lowBits = 0x7f * inEach
	ofWord  = 8 // bytes
	ofByte  = 8 // bits
)

// AppendSeparators appends where separators stand in a row.
func AppendSeparators(at []int, row []byte, sep byte) []int {
	pattern := uint64(sep) * inEach
	from := 0
	for ; from+ofWord <= len(row); from += ofWord {
		for found := zeros(binary.LittleEndian.Uint64(row[from:]) ^ pattern); found != 0; found &= found - 1 {
			at = append(at, from+bits.TrailingZeros64(found)/ofByte)
		}
	}
	for ; from < len(row); from++ {
		if row[from] == sep {
			at = append(at, from)
		}
	}
	return at
}

// zeros has the highest bit of each byte that is zero in a word, and no other.
func zeros(word uint64) uint64 { return ^(word&lowBits + lowBits | word | lowBits) }

// split cuts a line at its separators: text is its bytes.
func split(cells []string, line string, text []byte, sep byte) []string {
	pattern := uint64(sep) * inEach
	start, from := 0, 0
	for ; from+ofWord <= len(text); from += ofWord {
		for found := zeros(binary.LittleEndian.Uint64(text[from:]) ^ pattern); found != 0; found &= found - 1 {
			end := from + bits.TrailingZeros64(found)/ofByte
			cells = append(cells, line[start:end])
			start = end + 1
		}
	}
	for ; from < len(text); from++ {
		if text[from] == sep {
			cells = append(cells, line[start:from])
			start = from + 1
		}
	}
	return append(cells, line[start:])
}

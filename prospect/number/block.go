package number

import "slices"

//go:generate go run gen_blocks.go

// BlockKnown reports whether the number lies in a block that Arcep had assigned to an
// operator on [AsOf]. False is no ground to refuse a call: blocks are
// assigned every week, and those of other plans are not known here.
func (n Number) BlockKnown() bool {
	code, nine := n.french()
	if code == 0 {
		return false
	}
	head := nine / 1000
	lo, hi := 0, len(assigned)
	for lo < hi { // the first block that does not end before
		if mid := (lo + hi) / 2; assigned[mid].last < head {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(assigned) && assigned[lo].first <= head
}

// shortKnown reports the same of a short number.
func shortKnown(short uint32) bool {
	_, ok := slices.BinarySearch(assignedShort[:], short)
	return ok
}

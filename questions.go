package rgpd

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// Missing yields the facts to find out: those that are unknown and that a rule
// which may still decide waits for. What decides comes first:
//
//   - the facts of which one answer alone settles the case, those with the most such
//     answers first;
//   - where none of these answers is given, the fewest facts that may settle it then;
//   - the others, those that wait for the fewest further facts first.
//
// To ask little, ask [Decision.AskFirst], and decide anew. It yields nothing unless the
// verdict is Undecided. The order is worked out when it is asked for.
func (d Decision) Missing() iter.Seq[Column] {
	return func(yield func(Column) bool) {
		order, _ := d.questions()
		for _, c := range order {
			if !yield(d.table.columns[c].own()) {
				return
			}
		}
	}
}

// AskFirst returns the fewest facts of which some answers, together, settle the case:
// one, where one alone may. They head [Decision.Missing].
func (d Decision) AskFirst() (out []Column) {
	order, first := d.questions()
	for _, c := range order[:first] {
		out = append(out, d.table.columns[c].own())
	}
	return out
}

// questions are the columns of Missing in its order, and how many of them are the
// fewest that may settle the case.
func (d *Decision) questions() (order []int, first int) {
	open := d.open()
	if open == 0 {
		return nil, 0
	}
	var settling [engine.MaxColumns]float64 // the share of the answers that settle the case alone
	var alone uint64
	left := d.left()
	for c := range left {
		if open>>c&1 == 0 {
			continue
		}
		known, all := d.facts, bits.OnesCount32(left[c])
		for v := range d.table.columns[c].Values {
			known[c] = uint8(v + 1)
			if d.table.DecideOn(&known, d.at, d.on, d.notes).verdict != Undecided {
				left[c] &^= 1 << known[c]
				alone |= 1 << c
			}
		}
		settling[c] = 1 - float64(bits.OnesCount32(left[c]))/float64(all)
	}
	then := d.fewest(left, alone, bits.OnesCount64(open))
	waits := d.waits(open)
	for c := range left {
		if open>>c&1 == 1 {
			order = append(order, c)
		}
	}
	late := func(c int) int {
		switch {
		case alone>>c&1 == 1:
			return 0
		case then>>c&1 == 1:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(late(a)-late(b), cmp.Compare(settling[b], settling[a]), waits[a]-waits[b])
	})
	if alone != 0 {
		return order, 1
	}
	return order, bits.OnesCount64(then)
}

// left are the cases that the known facts leave.
func (d *Decision) left() engine.Cube {
	q := d.table.compiled.Known()
	for c := range q {
		if v := d.facts[c]; v != 0 && q[c]>>v&1 == 1 {
			q[c] = 1 << v
		}
	}
	return q
}

// fewest are the fewest columns that settle a case of those left by some answers; the
// columns asked are answered whatever is asked besides. Of several, those by which the
// act may be permitted.
func (d *Decision) fewest(left engine.Cube, asked uint64, most int) (columns uint64) {
	if slices.Contains(left, 0) {
		return 0 // no answer to what is asked leaves the case undecided
	}
	_, maybe := d.fire()
	for _, v := range [...]Verdict{Forbidden, OutOfScope, Deferred, Allowed} {
		if _, differs, ok := d.table.regionOf(v, maybe).Nearest(left, left, asked, most); ok {
			columns = differs &^ asked
			most = bits.OnesCount64(columns)
		}
	}
	return columns
}

// waits is, for each open column, how many open columns the rule reads that waits for it
// and for the fewest.
func (d *Decision) waits(open uint64) (n [engine.MaxColumns]int) {
	sure, maybe := d.fire()
	for i := range maybe.Less(sure).Less(d.table.oblige).Each {
		reads := d.table.compiled.Reads(engine.Bit(i)) & open
		for cols := reads; cols != 0; cols &= cols - 1 {
			c := bits.TrailingZeros64(cols)
			if k := bits.OnesCount64(reads); n[c] == 0 || k < n[c] {
				n[c] = k
			}
		}
	}
	return n
}

package engine

import (
	"math/bits"
	"math/rand/v2"
	"slices"
)

// What a maintainer asks of a table: is there a case that no row settles, a row
// that adds nothing, a day on which a verdict moves. None of it runs when a
// decision is taken.

// A Cube is a set of cases: for each column, the mask of its values.
type Cube []uint32

// Known is the cube of all cases whose facts are all known.
func (t *Table) Known() Cube {
	q := make(Cube, len(t.widths))
	for c, w := range t.widths {
		q[c] = all(w)
	}
	return q
}

// Accepts is the cube of the cases in which a row applies.
func (t *Table) Accepts(row int) Cube {
	q := t.Known()
	for c := range q {
		q[c] &^= t.rows[row].Reject[c]
	}
	return q
}

// Within reports whether every case of q is one of r.
func (q Cube) Within(r Cube) bool {
	for c := range q {
		if q[c]&^r[c] != 0 {
			return false
		}
	}
	return true
}

// Meets reports whether the cubes share a case.
func (q Cube) Meets(r Cube) bool {
	for c := range q {
		if q[c]&r[c] == 0 {
			return false
		}
	}
	return true
}

// Minus returns disjoint cubes that hold the cases of q outside r.
func (q Cube) Minus(r Cube) []Cube {
	if !q.Meets(r) {
		return []Cube{q}
	}
	var out []Cube
	rest := slices.Clone(q)
	for c := range rest {
		if ex := rest[c] &^ r[c]; ex != 0 {
			cut := slices.Clone(rest)
			cut[c] = ex
			out = append(out, cut)
			rest[c] &= r[c]
		}
	}
	return out
}

// Volume counts the cases of q, as a float since there may be many.
func (q Cube) Volume() float64 {
	v := 1.0
	for _, m := range q {
		v *= float64(bits.OnesCount32(m))
	}
	return v
}

// Gaps returns cubes, within start, of known cases that none of the rows
// accepts. It gives up after most cubes; 0 means all.
func (t *Table) Gaps(start Cube, rows Bits, most int) []Cube {
	var acc []Cube
	for i := range rows.Each {
		acc = append(acc, t.Accepts(i))
	}
	return Uncovered(start, acc, most)
}

// Uncovered returns cubes that hold the cases of start in none of the others.
func Uncovered(start Cube, others []Cube, most int) []Cube {
	var out []Cube
	var rec func(q Cube, others []Cube)
	rec = func(q Cube, others []Cube) {
		if most > 0 && len(out) >= most {
			return
		}
		// Keep those that meet q; stop if one holds it whole; go on with the
		// one that takes the most of it.
		var meet []Cube
		best, bestAt := -1.0, 0
		for _, o := range others {
			if !q.Meets(o) {
				continue
			}
			if q.Within(o) {
				return
			}
			share := 1.0
			for c := range q {
				share *= float64(bits.OnesCount32(q[c]&o[c])) / float64(bits.OnesCount32(q[c]))
			}
			if share > best {
				best, bestAt = share, len(meet)
			}
			meet = append(meet, o)
		}
		if len(meet) == 0 {
			out = append(out, q)
			return
		}
		first := meet[bestAt]
		for _, part := range q.Minus(first) {
			rec(part, meet)
		}
	}
	rec(start, others)
	return out
}

// Shadowed returns pairs (i, j) of rows of the set where i never applies
// without j, and j is in force whenever i is: i adds nothing.
func (t *Table) Shadowed(set Bits) [][2]int {
	var out [][2]int
	for i := range set.Each {
		for j := range set.Each {
			if i == j || !t.Accepts(i).Within(t.Accepts(j)) {
				continue
			}
			a, b := &t.rows[i], &t.rows[j]
			if (b.From == 0 || a.From != 0 && a.From >= b.From) &&
				(b.Until == 0 || a.Until != 0 && a.Until <= b.Until) {
				out = append(out, [2]int{i, j})
			}
		}
	}
	return out
}

// Opened and Closed are the rows that come into force, or leave it, between two
// days: the difference of the law.
func (t *Table) Opened(before, after int32) Bits { return t.Active(after).Less(t.Active(before)) }
func (t *Table) Closed(before, after int32) Bits { return t.Active(before).Less(t.Active(after)) }

// Sample draws a known case from a cube.
func (q Cube) Sample(r *rand.Rand) (values [MaxColumns]uint8) {
	for c, m := range q {
		k := r.IntN(bits.OnesCount32(m))
		for v := uint8(0); ; v++ {
			if m>>v&1 == 1 {
				if k == 0 {
					values[c] = v
					break
				}
				k--
			}
		}
	}
	return values
}

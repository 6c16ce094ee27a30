package table

import (
	"encoding/binary"
	"slices"
)

// An epoch is a period in which the same rows are in force. It is compiled for
// the rows in force that have a group, 64 at a time: few enough, in practice, for
// one word.
type epoch struct {
	from   int32
	active Bits
	words  []word
}

// A word holds 64 rows. The columns that they read are joined, several to a
// look-up: see join.
type word struct {
	active uint64
	group  [MaxGroups]uint64
	joins  []join
	kill   []pair // for each value of each join
}

// A pair holds, for a value, the rows that it rules out and, for unknown, the
// rows that it keeps from being sure.
type pair struct{ dead, open uint64 }

// A join looks several columns up at once. They stand in one eight of columns,
// one byte each: mask keeps them, and one multiplication by mix adds them up in
// the highest byte, each times the number of values of those behind it. The
// columns before it count least in the product's lower bytes, which hold less than
// half of what would carry over as long as all columns have maxJoin values at most.
type join struct {
	mask, mix uint64
	eight     uint8
	off       uint16 // of its values in word.kill
}

// maxJoin is the most values of a join: as many as a byte tells apart.
const maxJoin = 256

const eights = MaxColumns / 8

// limits finds values out of range, eight columns at a time: added to the seven
// low bits of a byte, over carries into the eighth if the column does not have the
// value. Only the columns of the table are asked.
type limits [eights]struct{ over, asked uint64 }

func limitsOf(widths []int) (l limits) {
	for c, w := range widths {
		l[c/8].over |= uint64(127-w) << (c % 8 * 8)
		l[c/8].asked |= 0x80 << (c % 8 * 8)
	}
	return l
}

// compile lays out an epoch's rows by the values that rule them out.
func (t *Table) compile(e *epoch) {
	var rows []int
	for i := range e.active.Each {
		if t.rows[i].Group < MaxGroups {
			rows = append(rows, i)
		}
	}
	for some := range slices.Chunk(rows, 64) {
		e.words = append(e.words, t.word(some))
	}
}

func (t *Table) word(rows []int) (w word) {
	for n, i := range rows {
		w.active |= 1 << n
		w.group[t.rows[i].Group] |= 1 << n
	}
	var parts [][]int // the columns of each join
	for c, width := range t.widths {
		if !slices.ContainsFunc(rows, func(i int) bool { return t.rows[i].Reject[c] != 0 }) {
			continue
		}
		fits := func(part []int) bool {
			if part[0]/8 != c/8 {
				return false
			}
			size := width + 1
			for _, other := range part {
				size *= t.widths[other] + 1
			}
			return size <= maxJoin
		}
		if i := slices.IndexFunc(parts, fits); i >= 0 {
			parts[i] = append(parts[i], c)
		} else {
			parts = append(parts, []int{c})
		}
	}
	for _, part := range parts {
		j := join{eight: uint8(part[0] / 8), off: uint16(len(w.kill))}
		kill := []pair{{}}
		for _, c := range slices.Backward(part) {
			at := c % 8 * 8
			j.mask |= 0xff << at
			j.mix |= uint64(len(kill)) << (56 - at)
			kill = joined(t.column(rows, c), kill)
		}
		w.joins = append(w.joins, j)
		w.kill = append(w.kill, kill...)
	}
	return w
}

// column is what each value of a column does to the rows.
func (t *Table) column(rows []int, c int) []pair {
	kill := make([]pair, t.widths[c]+1)
	for n, i := range rows {
		if t.rows[i].Reject[c] != 0 {
			kill[0].open |= 1 << n
		}
		for v := 1; v < len(kill); v++ {
			kill[v].dead |= uint64(t.rows[i].Reject[c]>>v&1) << n
		}
	}
	return kill
}

// joined is what the values of two columns do together; those of b count least.
func joined(a, b []pair) []pair {
	out := make([]pair, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			out = append(out, pair{x.dead | y.dead, x.open | y.open})
		}
	}
	return out
}

// Groups returns in which groups some row surely applies, and in which some row
// may: bit g for group g. It is [Table.Fire] for who needs no more.
func (t *Table) Groups(values *[MaxColumns]uint8, day int32) (sure, maybe uint8) {
	e := &t.epochs[0]
	for i := len(t.epochs) - 1; i > 0; i-- {
		if day >= t.epochs[i].from {
			e = &t.epochs[i]
			break
		}
	}
	const low = 0x7f7f7f7f_7f7f7f7f
	var x [8]uint64 // eights of columns; as many as make an index of three bits
	var beyond uint64
	for i := range t.limits {
		l := &t.limits[i]
		v := binary.LittleEndian.Uint64(values[8*i:])
		beyond |= (v&low + l.over | v) & l.asked
		x[i] = v
	}
	if beyond != 0 {
		t.forget(&x)
	}
	for i := range e.words {
		w := &e.words[i]
		dead, open := sweep(w.joins, w.kill, &x)
		may := w.active &^ dead
		surely := may &^ open
		for g, rows := range w.group {
			if may&rows != 0 {
				maybe |= 1 << g
			}
			if surely&rows != 0 {
				sure |= 1 << g
			}
		}
	}
	return sure, maybe
}

// sweep gathers the rows that the values rule out, and those that an unknown
// keeps from being sure. It is apart so that both sums stay in registers.
//
//go:noinline
func sweep(joins []join, kill []pair, x *[8]uint64) (dead, open uint64) {
	for i := range joins {
		j := &joins[i]
		k := &kill[uint64(j.off)+x[j.eight&7]&j.mask*j.mix>>56]
		dead |= k.dead
		open |= k.open
	}
	return dead, open
}

// forget makes the values that their columns do not have unknown.
func (t *Table) forget(x *[8]uint64) {
	for c, w := range t.widths {
		if at := c % 8 * 8; int(x[c/8]>>at&0xff) > w {
			x[c/8] &^= 0xff << at
		}
	}
}

// epochs returns the days on which the set of rows in force changes, in order.
func epochs(rows []Row) []epoch {
	cuts := []int32{Open}
	for _, r := range rows {
		if r.From != 0 {
			cuts = append(cuts, r.From)
		}
		if r.Until != 0 {
			cuts = append(cuts, r.Until)
		}
	}
	slices.Sort(cuts)
	var out []epoch
	for _, day := range slices.Compact(cuts) {
		e := epoch{from: day}
		for i := range rows {
			if rows[i].In(day) {
				e.active.Set(i)
			}
		}
		out = append(out, e)
	}
	return out
}

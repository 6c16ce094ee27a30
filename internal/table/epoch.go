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
	eight     uint64
	kill      *[maxJoin]pair // as many as the join has values; what follows belongs to the next
}

// maxJoin is the most values of a join: as many as a byte tells apart.
const maxJoin = 256

const eights = MaxColumns / 8

// A limit finds values out of range, eight columns at a time: added to the seven
// low bits of a byte, over carries into the eighth if the column does not have the
// value. Only the columns of the table are asked.
type limit struct{ over, asked uint64 }

func limitsOf(widths []int) (l [eights]limit) {
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
	var all []pair
	off := make([]int, len(parts))
	for i, part := range parts {
		j := join{eight: uint64(part[0] / 8)}
		kill := []pair{{}}
		for _, c := range slices.Backward(part) {
			at := c % 8 * 8
			j.mask |= 0xff << at
			j.mix |= uint64(len(kill)) << (56 - at)
			kill = joined(t.column(rows, c), kill)
		}
		w.joins = append(w.joins, j)
		off[i] = len(all)
		all = append(all, kill...)
	}
	// Behind the last, as much more as spares the check of an index.
	all = append(all, make([]pair, maxJoin)...)
	for i := range w.joins {
		w.joins[i].kill = (*[maxJoin]pair)(all[off[i]:])
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
	// One by one: a literal would be made elsewhere and copied here.
	var x [eights]uint64
	x[0] = binary.LittleEndian.Uint64(values[0:])
	x[1] = binary.LittleEndian.Uint64(values[8:])
	x[2] = binary.LittleEndian.Uint64(values[16:])
	x[3] = binary.LittleEndian.Uint64(values[24:])
	x[4] = binary.LittleEndian.Uint64(values[32:])
	l := &t.limits
	if l[0].beyond(x[0])|l[1].beyond(x[1])|l[2].beyond(x[2])|l[3].beyond(x[3])|l[4].beyond(x[4]) != 0 {
		t.forget(&x)
	}
	for i := range e.words {
		s, m := e.words[i].groups(&x)
		sure |= s
		maybe |= m
	}
	return sure, maybe
}

// beyond is not zero if a value is out of range.
func (l *limit) beyond(x uint64) uint64 { return (x&0x7f7f7f7f_7f7f7f7f + l.over | x) & l.asked }

// groups is Table.Groups for the rows of a word.
func (w *word) groups(x *[eights]uint64) (sure, maybe uint8) {
	var dead, open uint64 // the rows that a value rules out, or an unknown keeps from being sure
	for i := range w.joins {
		j := &w.joins[i]
		k := &j.kill[x[j.eight]&j.mask*j.mix>>56]
		dead |= k.dead
		open |= k.open
	}
	may := w.active &^ dead
	return w.holding(may &^ open), w.holding(may)
}

// holding returns the groups that have one of the rows. It has no branch: which
// groups they are is hard to foretell.
func (w *word) holding(rows uint64) uint8 {
	return one(rows&w.group[0]) | one(rows&w.group[1])<<1 | one(rows&w.group[2])<<2 | one(rows&w.group[3])<<3
}

func one(x uint64) (b uint8) {
	if x != 0 {
		b = 1
	}
	return b
}

// forget makes the values that their columns do not have unknown.
func (t *Table) forget(x *[eights]uint64) {
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

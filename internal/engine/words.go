package engine

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// words are those of an epoch: the first, and the others, if it needs them. If it does,
// by are the words for each known value of a column, which need the rows alone that
// accept it; by is empty where no column tells rows apart.
type words struct {
	first  word
	more   []word
	simple bool // the first word is all, and nothing of it is in rest
	column int
	by     []words // index 0, unknown, is not used: these words themselves are for it
}

// A word holds 64 rows. The columns that they read are joined, several to a look-up: see
// join. Of each of the first eights two joins stand in pairs, an idle one where there is
// none, so that they are looked up in a straight line; all others are in rest.
type word struct {
	active uint64
	group  [MaxGroups]uint64
	pairs  [2 * straight]join
	rest   []join
}

// idle is what an idle join looks up: nothing.
var idle [maxJoin]pair

// straight is how many eights are looked up in a straight line.
const straight = 4

// A pair holds, for a value, the rows that it rules out and, for unknown, the
// rows that it keeps from being sure.
type pair struct{ dead, open uint64 }

// A join looks several columns up at once. They stand in one eight of columns, a
// byte each: mask keeps them, and the product with mix has their sum in its highest
// byte, each times the number of values of those behind it. That sum is below
// maxJoin; what the lower bytes of the product add up to is below the half of it in
// each, so that nothing carries over.
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

// A part is the columns of a join, and how many values they have together.
type part struct {
	columns []int
	size    int
}

// parts shares the columns that the rows read out among joins: the widest first, so
// that few are needed.
func (t *Table) parts(rows []Row) []part {
	var read []int
	for c := range t.widths {
		if slices.ContainsFunc(rows, func(r Row) bool { return r.Reject[c] != 0 }) {
			read = append(read, c)
		}
	}
	slices.SortStableFunc(read, func(a, b int) int { return t.widths[b] - t.widths[a] })
	var parts []part
	for _, c := range read {
		size := t.widths[c] + 1
		fits := func(p part) bool { return p.columns[0]/8 == c/8 && p.size*size <= maxJoin }
		if i := slices.IndexFunc(parts, fits); i >= 0 {
			parts[i].columns = append(parts[i].columns, c)
			parts[i].size *= size
		} else {
			parts = append(parts, part{[]int{c}, size})
		}
	}
	for _, p := range parts {
		slices.Sort(p.columns)
	}
	return parts
}

func (t *Table) word(rows []Row) (w word) {
	for n := range rows {
		w.active |= 1 << n
		w.group[rows[n].Group] |= 1 << n
	}
	parts := t.parts(rows)
	// A join sees maxJoin pairs, its own and those behind, so that no index needs a
	// check. Behind the last, some must stand that are nobody's.
	total := maxJoin
	for _, p := range parts {
		total += p.size
	}
	var kill []pair
	if len(parts) > 0 {
		kill = make([]pair, total)
	}
	var had [eights]int
	for _, p := range parts {
		e := p.columns[0] / 8
		j := join{eight: uint64(e), kill: (*[maxJoin]pair)(kill)}
		n := 1
		for _, c := range slices.Backward(p.columns) {
			at := c % 8 * 8
			j.mask |= 0xff << at
			j.mix |= uint64(n) << (56 - at)
			n = t.join(kill, n, rows, c)
		}
		if e < straight && had[e] < 2 {
			w.pairs[2*e+had[e]] = j
			had[e]++
		} else {
			w.rest = append(w.rest, j)
		}
		kill = kill[p.size:]
	}
	for i := range w.pairs {
		if w.pairs[i].kill == nil {
			w.pairs[i].kill = &idle
		}
	}
	return w
}

// join adds a column to the n values that stand in kill, and returns how many they
// are then.
func (t *Table) join(kill []pair, n int, rows []Row, c int) int {
	column := column(rows, c)
	for v := t.widths[c]; v >= 0; v-- { // the first part of kill is read until the last
		k := column[v]
		for i := range n {
			kill[v*n+i] = pair{kill[i].dead | k.dead, kill[i].open | k.open}
		}
	}
	return n * (t.widths[c] + 1)
}

// column is what each value of a column does to the rows.
func column(rows []Row, c int) (k [MaxValues + 1]pair) {
	for n := range rows {
		reject := rows[n].Reject[c]
		if reject != 0 {
			k[0].open |= 1 << n
		}
		for ; reject != 0; reject &= reject - 1 {
			k[bits.TrailingZeros32(reject)].dead |= 1 << n
		}
	}
	return k
}

// Groups returns in which groups some row surely applies, and in which some row
// may: bit g for group g. It is [Table.Fire] for who needs no more.
func (t *Table) Groups(values *[MaxColumns]uint8, day int32) (sure, maybe uint8) {
	e := t.epochOn(day)
	w := e.words.Load()
	if w == nil {
		w = t.compile(e)
	}
	// One by one: a literal would be made elsewhere and copied here.
	var x [eights]uint64
	x[0] = binary.LittleEndian.Uint64(values[0:])
	x[1] = binary.LittleEndian.Uint64(values[8:])
	x[2] = binary.LittleEndian.Uint64(values[16:])
	x[3] = binary.LittleEndian.Uint64(values[24:])
	l := &t.limits
	out := l[0].beyond(x[0]) | l[1].beyond(x[1]) | l[2].beyond(x[2]) | l[3].beyond(x[3])
	if w.simple && out == 0 { // the fifth eight is not read
		may, open := w.first.straight(&x)
		return w.first.holding(may &^ open), w.first.holding(may)
	}
	x[4] = binary.LittleEndian.Uint64(values[32:])
	if out|l[4].beyond(x[4]) != 0 {
		t.forget(&x)
	}
	return w.groups(&x)
}

// groups is Table.Groups for values that their columns have.
func (w *words) groups(x *[eights]uint64) (sure, maybe uint8) {
	if len(w.by) > 0 {
		if v := x[w.column/8] >> (w.column % 8 * 8) & 0xff; v != 0 {
			w = &w.by[v]
		}
	}
	sure, maybe = w.first.groups(x)
	for i := range w.more {
		s, m := w.more[i].groups(x)
		sure |= s
		maybe |= m
	}
	return sure, maybe
}

// beyond is not zero if a value is out of range.
func (l *limit) beyond(x uint64) uint64 { return (x&0x7f7f7f7f_7f7f7f7f + l.over | x) & l.asked }

// groups is Table.Groups for the rows of a word.
func (w *word) groups(x *[eights]uint64) (sure, maybe uint8) {
	may, open := w.straight(x)
	for i := range w.rest {
		j := &w.rest[i]
		k := j.at(x[j.eight])
		may &^= k.dead
		open |= k.open
	}
	return w.holding(may &^ open), w.holding(may)
}

// straight looks up the first eights: it returns the rows that may apply, and those that an
// unknown keeps from being sure.
func (w *word) straight(x *[eights]uint64) (may, open uint64) {
	a, b := w.pairs[0].at(x[0]), w.pairs[1].at(x[0])
	c, d := w.pairs[2].at(x[1]), w.pairs[3].at(x[1])
	e, f := w.pairs[4].at(x[2]), w.pairs[5].at(x[2])
	g, h := w.pairs[6].at(x[3]), w.pairs[7].at(x[3])
	dead := a.dead | b.dead | c.dead | d.dead | e.dead | f.dead | g.dead | h.dead
	return w.active &^ dead, a.open | b.open | c.open | d.open | e.open | f.open | g.open | h.open
}

// at is what the values of its columns do, in their eight.
func (j *join) at(x uint64) *pair { return &j.kill[x&j.mask*j.mix>>56] }

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

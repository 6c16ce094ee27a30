package engine

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"sync/atomic"
)

// An epoch is a period in which the same rows are in force. It is compiled for
// the rows in force that have a group, 64 at a time. Where that is more than one word,
// the words are compiled once more for each value of one column, see split. Rows of a
// group that differ in one column are one, see merged; a row that another of its group
// covers adds nothing to the group, and is left out.
type epoch struct {
	from   int32
	active Bits
	words  atomic.Pointer[words] // nil until a decision is asked of one of its days
}

// words are those of an epoch: the first, and the others, if it needs them. If it does,
// by are the words for each known value of a column, which need the rows alone that
// accept it; by is empty where no column tells rows apart.
type words struct {
	first  word
	more   []word
	column int
	by     []words // index 0, unknown, is not used: these words themselves are for it
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

// compile lays out an epoch's rows by the values that rule them out. Most programs ask of
// today alone: the first to ask of a day compiles its epoch, and two at once do it alike.
func (t *Table) compile(e *epoch) *words {
	t.once.Do(func() {
		t.deciding = merged(t.rows)
		t.covering = covering(t.deciding)
	})
	var active Bits
	for i := range t.deciding {
		if t.deciding[i].InForce(e.from) {
			active.Set(i)
		}
	}
	var rows []Row
	for i := range active.Each {
		if active.And(t.covering[i]).Empty() {
			rows = append(rows, t.deciding[i])
		}
	}
	rows = together(rows)
	w := t.wordsOf(rows)
	if len(w.more) > 0 {
		t.split(&w, rows)
	}
	e.words.CompareAndSwap(nil, &w)
	return e.words.Load()
}

// wordsOf lays rows out in words of 64.
func (t *Table) wordsOf(rows []Row) (w words) {
	for some := range slices.Chunk(rows, 64) {
		if w.first.active == 0 {
			w.first = t.word(some)
		} else {
			w.more = append(w.more, t.word(some))
		}
	}
	return w
}

// split makes the words for each value of the column that leaves the fewest rows to its
// worst value: calls and messages, say, have few rows in common. Of a value that is
// known no row needs to ask, so that more of them merge or are covered.
func (t *Table) split(w *words, rows []Row) {
	least := len(rows)
	for c, width := range t.widths {
		most := 0
		for v := 1; v <= width; v++ {
			most = max(most, len(accepting(rows, c, v)))
		}
		if most < least {
			least, w.column = most, c
		}
	}
	if least == len(rows) {
		return
	}
	w.by = make([]words, t.widths[w.column]+1)
	for v := 1; v < len(w.by); v++ {
		some := accepting(rows, w.column, v)
		for i := range some {
			some[i].Reject = slices.Clone(some[i].Reject)
			some[i].Reject[w.column] = 0
		}
		w.by[v] = t.wordsOf(uncovered(merged(some)))
	}
}

// accepting are the rows that a value of a column leaves.
func accepting(rows []Row, column, value int) (out []Row) {
	for _, r := range rows {
		if r.Reject[column]>>value&1 == 0 {
			out = append(out, r)
		}
	}
	return out
}

// uncovered are the rows that no other covers.
func uncovered(rows []Row) (out []Row) {
	for i, by := range covering(rows) {
		if by.Empty() {
			out = append(out, rows[i])
		}
	}
	return out
}

// merged are the rows that have a group, those of one group and the same days that
// differ in one column made one: it applies, and surely, where one of them does. The
// column must still reject a value, or unknown would be sure in it.
func merged(rows []Row) []Row {
	out := make([]Row, 0, len(rows))
	for _, r := range rows {
		if r.Group >= MaxGroups {
			continue
		}
		for i := 0; i < len(out); i++ {
			if c := differ(&r, &out[i]); c >= 0 && r.Reject[c]&out[i].Reject[c] != 0 {
				both := slices.Clone(r.Reject)
				both[c] &= out[i].Reject[c]
				r.Reject = both
				out = slices.Delete(out, i, i+1)
				i = -1 // what is made may merge with one before
			}
		}
		out = append(out, r)
	}
	return out
}

// together merges rows that are all in force, whatever their days; they are copies.
func together(rows []Row) []Row {
	for i := range rows {
		rows[i].From, rows[i].Until = 0, 0
	}
	return merged(rows)
}

// differ is the one column in which two rows of a group and the same days differ, and
// -1 where there is not one.
func differ(a, b *Row) int {
	if a.Group != b.Group || a.From != b.From || a.Until != b.Until {
		return -1
	}
	at := -1
	for c := range a.Reject {
		switch {
		case a.Reject[c] == b.Reject[c]:
		case at >= 0:
			return -1
		default:
			at = c
		}
	}
	return at
}

// covering are, for each row, those of its group that apply whenever it does; of two
// that apply together, the first covers the second.
func covering(rows []Row) []Bits {
	out := make([]Bits, len(rows))
	for i := range rows {
		for j := range rows {
			a, b := &rows[i], &rows[j]
			if i != j && a.Group == b.Group && within(a, b) && (j < i || !within(b, a)) {
				out[i].Set(j)
			}
		}
	}
	return out
}

// within reports whether a row applies only where another does.
func within(a, b *Row) bool {
	for c := range a.Reject {
		if b.Reject[c]&^a.Reject[c] != 0 {
			return false
		}
	}
	return true
}

// Words is how many words of 64 rows decide on a day, where the column that splits them
// is known: the cost of [Table.Groups].
func (t *Table) Words(day int32) int {
	w := t.compile(t.epochOn(day))
	n := w.count()
	if len(w.by) > 0 {
		n = 0
		for v := range w.by {
			n = max(n, w.by[v].count())
		}
	}
	return n
}

func (w *words) count() int {
	if w.first.active == 0 {
		return 0
	}
	return 1 + len(w.more)
}

// epochOn is the epoch of a day.
func (t *Table) epochOn(day int32) *epoch {
	for i := len(t.epochs) - 1; i > 0; i-- {
		if day >= t.epochs[i].from {
			return &t.epochs[i]
		}
	}
	return &t.epochs[0]
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
	kill := make([]pair, total)
	w.joins = make([]join, 0, len(parts))
	for _, p := range parts {
		j := join{eight: uint64(p.columns[0] / 8), kill: (*[maxJoin]pair)(kill)}
		n := 1
		for _, c := range slices.Backward(p.columns) {
			at := c % 8 * 8
			j.mask |= 0xff << at
			j.mix |= uint64(n) << (56 - at)
			n = t.join(kill, n, rows, c)
		}
		w.joins = append(w.joins, j)
		kill = kill[p.size:]
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
	x[4] = binary.LittleEndian.Uint64(values[32:])
	l := &t.limits
	if l[0].beyond(x[0])|l[1].beyond(x[1])|l[2].beyond(x[2])|l[3].beyond(x[3])|l[4].beyond(x[4]) != 0 {
		t.forget(&x)
	}
	if len(w.by) > 0 {
		if v := x[w.column/8] >> (w.column % 8 * 8) & 0xff; v != 0 {
			w = &w.by[v]
		}
	}
	if len(w.more) == 0 {
		return w.first.groups(&x)
	}
	sure, maybe = w.first.groups(&x)
	for i := range w.more {
		s, m := w.more[i].groups(&x)
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
	cuts = slices.Compact(cuts)
	out := make([]epoch, len(cuts))
	for n, day := range cuts {
		out[n].from = day
		for i := range rows {
			if rows[i].InForce(day) {
				out[n].active.Set(i)
			}
		}
	}
	return out
}

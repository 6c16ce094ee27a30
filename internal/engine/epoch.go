package engine

import (
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
	w.simple = len(w.more) == 0 && len(w.first.rest) == 0
	e.words.CompareAndSwap(nil, &w)
	return e.words.Load()
}

// wordsOf lays rows out in words of 64.
func (t *Table) wordsOf(rows []Row) (w words) {
	w.first = t.word(nil)
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

// Straight reports whether a day is decided by one word in a straight line, without a loop:
// what most decisions should cost.
func (t *Table) Straight(day int32) bool { return t.compile(t.epochOn(day)).simple }

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

// Package engine evaluates decision tables. It knows bits and days, no law.
//
// A table has columns, each with a handful of numbered values, and rows, each a
// conjunction of sets of values. It is compiled by column: for each value of a
// column, the rows which that value rules out. Asking then costs one step for
// each column, whatever the number of rows.
package engine

import (
	"fmt"
	"slices"
	"sync"
)

// Limits of a table.
const (
	MaxRows    = 256 // as many as Bits holds
	MaxColumns = 40
	MaxValues  = 31 // of one column; value 0 is kept for unknown
)

// Open is the day before all days: a period that starts there has no beginning.
const Open int32 = -1 << 31

// A Row rejects a set of values in each column and applies on [From, Until).
// A zero bound is open. Bit v of Reject[c] is set when value v is rejected.
type Row struct {
	Reject      []uint32
	From, Until int32
	Group       uint8 // the rows of one group, below MaxGroups, decide together; others in none
}

// MaxGroups is the most groups a table may have.
const MaxGroups = 4

// InForce reports whether the row is in force on a day.
func (r *Row) InForce(day int32) bool {
	return (r.From == 0 || day >= r.From) && (r.Until == 0 || day < r.Until)
}

// A Table is a set of rows compiled by column. It is immutable.
type Table struct {
	widths []int // values of each column, without unknown
	rows   []Row
	at     []span
	kill   []Bits // for each value of each column; see New
	limits [eights]limit
	epochs []epoch

	once     sync.Once
	deciding []Row  // see merged; made with the first epoch that is compiled
	covering []Bits // for each of those
}

type span struct {
	off   uint16
	width uint8 // values, unknown included
}

// New compiles rows over columns of the given widths.
func New(widths []int, rows []Row) (*Table, error) {
	if len(rows) > MaxRows || len(widths) > MaxColumns {
		return nil, fmt.Errorf(
			"table: %d rows and %d columns; at most %d and %d", len(rows), len(widths), MaxRows, MaxColumns,
		)
	}
	t := &Table{widths: slices.Clone(widths), rows: slices.Clone(rows), at: make([]span, len(widths))}
	for i, r := range rows {
		if err := check(i, r, widths); err != nil {
			return nil, err
		}
	}
	// The entry of value v > 0 holds the rows that reject v. The entry of
	// value 0, unknown, holds the rows that reject some value: those are not
	// sure. No row rejects all values, so none is excluded by an unknown.
	for c, w := range widths {
		if w < 1 || w > MaxValues {
			return nil, fmt.Errorf("table: column %d has %d values; want 1 to %d", c, w, MaxValues)
		}
		off := len(t.kill)
		t.at[c] = span{uint16(off), uint8(w + 1)}
		t.kill = append(t.kill, make([]Bits, w+1)...)
		for i, r := range rows {
			if r.Reject[c] == 0 {
				continue
			}
			t.kill[off].Set(i)
			for v := 1; v <= w; v++ {
				if r.Reject[c]>>v&1 == 1 {
					t.kill[off+v].Set(i)
				}
			}
		}
	}
	t.limits = limitsOf(widths)
	t.epochs = epochs(rows)
	return t, nil
}

func check(i int, r Row, widths []int) error {
	if len(r.Reject) != len(widths) {
		return fmt.Errorf("table: row %d has %d columns; want %d", i, len(r.Reject), len(widths))
	}
	if r.Until != 0 && r.From != 0 && r.Until <= r.From {
		return fmt.Errorf("table: row %d ends before it starts", i)
	}
	for c, rej := range r.Reject {
		if all := all(widths[c]); rej&^all != 0 {
			return fmt.Errorf("table: row %d rejects a value that column %d does not have", i, c)
		} else if rej == all {
			return fmt.Errorf("table: row %d accepts nothing in column %d", i, c)
		}
	}
	return nil
}

// all is the mask of the values 1 to w.
func all(w int) uint32 { return uint32(1)<<(w+1) - 2 }

// Active returns the rows in force on a day.
func (t *Table) Active(day int32) Bits { return t.epochOn(day).active }

// Epochs returns the days on which the set of rows in force changes. The first
// is [Open].
func (t *Table) Epochs() []int32 {
	out := make([]int32, len(t.epochs))
	for i := range t.epochs {
		out[i] = t.epochs[i].from
	}
	return out
}

// Fire returns the rows that surely apply and those that may. Value 0 is
// unknown, and so is any value out of range. [Table.Groups] is quicker.
func (t *Table) Fire(values *[MaxColumns]uint8, day int32) (sure, maybe Bits) {
	var never, unsure Bits
	kill := t.kill
	for i, c := range t.at {
		v := values[i]
		if v != 0 && v < c.width {
			k := &kill[int(c.off)+int(v)]
			never.A |= k.A
			never.B |= k.B
			never.C |= k.C
			never.D |= k.D
			continue
		}
		k := &kill[c.off]
		unsure.A |= k.A
		unsure.B |= k.B
		unsure.C |= k.C
		unsure.D |= k.D
	}
	maybe = t.Active(day).Less(never)
	return maybe.Less(unsure), maybe
}

// Reads returns the columns, as a mask, in which one of the rows rejects a value.
func (t *Table) Reads(rows Bits) uint64 {
	var cols uint64
	for i, c := range t.at {
		if !t.kill[c.off].And(rows).Empty() {
			cols |= 1 << i
		}
	}
	return cols
}

// FireSlow is Fire by its definition, row by row: the oracle of the tests.
func (t *Table) FireSlow(values *[MaxColumns]uint8, day int32) (sure, maybe Bits) {
	for i, r := range t.rows {
		if !r.InForce(day) {
			continue
		}
		s, m := true, true
		for c, w := range t.widths {
			rej, v := r.Reject[c], int(values[c])
			if v == 0 || v > w {
				s = s && rej == 0
				continue
			}
			s = s && rej>>v&1 == 0
			m = m && rej>>v&1 == 0
		}
		if s {
			sure.Set(i)
		}
		if m {
			maybe.Set(i)
		}
	}
	return sure, maybe
}

package engine

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGroupsAreFire: several columns looked up at once say what each says alone, on
// tables of narrow, wide and widest columns, in every epoch, with values known,
// unknown, just out of range and far out of it.
func TestGroupsAreFire(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	joined, alone, fewer, split := 0, 0, 0, 0
	for range 40 {
		widths := make([]int, 1+r.IntN(MaxColumns))
		widest := []int{1, 3, 7, 15, MaxValues}[r.IntN(5)]
		for c := range widths {
			widths[c] = 1 + r.IntN(widest)
		}
		rows := make([]Row, r.IntN(MaxRows+1))
		for i := range rows {
			rows[i] = Row{Reject: make([]uint32, len(widths)), Group: uint8(r.IntN(MaxGroups + 1))}
			for range 1 + r.IntN(6) {
				c := r.IntN(len(widths))
				if m := uint32(r.Uint64()) & all(widths[c]); m != all(widths[c]) {
					rows[i].Reject[c] = m
				}
			}
			if i > 0 && r.IntN(3) == 0 { // near the one before, so that some merge
				c := r.IntN(len(widths))
				rows[i] = Row{Reject: slices.Clone(rows[i-1].Reject), Group: rows[i-1].Group}
				if m := uint32(r.Uint64()) & all(widths[c]); m != all(widths[c]) {
					rows[i].Reject[c] = m
				}
			}
			if r.IntN(3) == 0 {
				rows[i].From = int32(1 + r.IntN(6))
				rows[i].Until = rows[i].From + int32(1+r.IntN(6))
			}
		}
		tb, err := New(widths, rows)
		require.NoError(t, err)
		decide := 0
		for _, row := range rows {
			if row.Group < MaxGroups {
				decide++
			}
		}
		fewer += decide - len(merged(rows))
		for i := range tb.epochs {
			all := tb.compile(&tb.epochs[i])
			if len(all.by) > 0 {
				split++
			}
			for _, w := range append([]word{all.first}, all.more...) {
				for _, j := range joinsOf(&w) {
					columns := 0
					for mask := j.mask; mask != 0; mask >>= 8 {
						columns += int(mask & 1)
					}
					if columns > 1 {
						joined++
					} else {
						alone++
					}
				}
			}
		}
		for _, day := range tb.Epochs() {
			for range 150 {
				var v [MaxColumns]uint8
				for c := range v {
					switch r.IntN(12) {
					case 0:
						v[c] = uint8(r.IntN(256))
					case 1:
						v[c] = [...]uint8{0, 127, 128, 129, 255}[r.IntN(5)]
					default:
						w := widest
						if c < len(widths) {
							w = widths[c]
						}
						// The last value, and the first that is none, too.
						v[c] = uint8(min(r.IntN(w+3), w+1-r.IntN(2)))
					}
				}
				sure, maybe := tb.FireSlow(&v, day)
				s, m := tb.Fire(&v, day)
				require.Equal(t, [2]Bits{sure, maybe}, [2]Bits{s, m})
				gs, gm := tb.Groups(&v, day)
				if want := [2]uint8{tb.groupsOf(sure), tb.groupsOf(maybe)}; want != [2]uint8{gs, gm} {
					t.Fatalf("%v on day %d of %v: groups %b %b; want %b", v, day, widths, gs, gm, want)
				}
			}
		}
	}
	require.NotZero(t, joined)
	require.NotZero(t, alone)
	require.NotZero(t, fewer)
	require.NotZero(t, split)
}

// TestMoreRowsThanAWordAreSplit by the column that tells them apart, so that one word
// decides where it is known; where it is not, they all do.
func TestMoreRowsThanAWordAreSplit(t *testing.T) {
	var rows []Row
	for i := range 100 {
		// Sixty rows are of the first channel, forty of the second; no two merge.
		channel := uint32(0b100)
		if i >= 60 {
			channel = 0b010
		}
		rows = append(rows, Row{Reject: []uint32{1 << (1 + i%31), channel, 1 << (1 + i/31), 0}})
	}
	tb, err := New([]int{31, 2, 31, 2}, rows)
	require.NoError(t, err)
	require.Equal(t, 1, tb.Words(0))
	require.Equal(t, 2, tb.compile(tb.epochOn(0)).count())
	apart := []Row{{Reject: []uint32{1 << 1, 0b100, 0, 0}}, {Reject: []uint32{0, 0b010, 0, 0b10}, Group: 1}}
	tb, err = New([]int{31, 2, 31, 2}, append(rows, apart...))
	require.NoError(t, err)
	for _, c := range []struct {
		values      [MaxColumns]uint8
		sure, maybe uint8
	}{
		{[MaxColumns]uint8{2, 1, 31, 1}, 0b01, 0b01},
		{[MaxColumns]uint8{2, 2, 31, 1}, 0b01, 0b01},
		{[MaxColumns]uint8{2, 2, 31, 2}, 0b11, 0b11},
		{[MaxColumns]uint8{2, 2, 31, 0}, 0b01, 0b11},
		{[MaxColumns]uint8{2, 0, 31, 2}, 0b00, 0b11}, // either channel has rows; neither is sure
		{[MaxColumns]uint8{2, 3, 31, 2}, 0b00, 0b11}, // a channel that the table does not have
	} {
		sure, maybe := tb.Groups(&c.values, 0)
		require.Equal(t, [2]uint8{c.sure, c.maybe}, [2]uint8{sure, maybe}, "%v", c.values[:4])
	}
}

// TestRowsThatDifferInOneColumnAreOne, in a chain too, where they have one group and the
// same days, and unknown does not become sure.
func TestRowsThatDifferInOneColumnAreOne(t *testing.T) {
	row := func(a, b uint32) Row { return Row{Reject: []uint32{a, b}} }
	require.Len(t, merged([]Row{row(0b110, 0b1000), row(0b1010, 0b1000), row(0b1110, 0b1000)}), 1)
	require.Len(t, merged([]Row{row(0b110, 0b1000), row(0b1010, 0b10)}), 2)
	require.Len(t, merged([]Row{row(0b110, 0), row(0b1000, 0)}), 2, "unknown would be sure")
	for _, other := range []Row{{Group: 1}, {From: 3}, {Until: 3}} {
		other.Reject = []uint32{0b1010, 0b1000}
		require.Len(t, merged([]Row{row(0b110, 0b1000), other}), 2)
	}
	require.Empty(t, merged([]Row{{Reject: []uint32{0b10}, Group: MaxGroups}}))
	early, late := row(0b110, 0b1000), row(0b1010, 0b1000)
	early.From, late.From = 10, 20
	require.Len(t, merged([]Row{early, late}), 2, "not always in force together")
	require.Len(t, together([]Row{early, late}), 1, "on a day on which both are")
}

func (t *Table) groupsOf(rows Bits) (groups uint8) {
	for i := range rows.Each {
		if g := t.rows[i].Group; g < MaxGroups {
			groups |= 1 << g
		}
	}
	return groups
}

// TestEveryValueOfAJoinHasItsPlace walks all values of all joins of the tables whose
// joins are fullest: no sum carries over, no two cases share a place.
func TestEveryValueOfAJoinHasItsPlace(t *testing.T) {
	for _, widths := range [][]int{
		{15, 15}, {3, 3, 3, 3}, {2, 2, 2, 8}, {8, 2, 2, 2}, {2, 8, 2, 2}, {2, 2, 2, 2, 2}, {5, 5, 6}, {6, 5, 5},
		{7, 31}, {31, 7}, {7, 2, 2, 2, 2, 2, 2, 31}, {31, 2, 2, 2, 2, 2, 2, 7}, {31, 31, 31}, {4, 3, 2, 6, 16, 4, 11, 3},
	} {
		// One row for each value, which it rejects: the rows ruled out name the case.
		var rows []Row
		for c, w := range widths {
			for v := 1; v <= w && len(rows) < 64; v++ {
				reject := make([]uint32, len(widths))
				reject[c] = 1 << v
				rows = append(rows, Row{Reject: reject})
			}
		}
		tb, err := New(widths, rows)
		require.NoError(t, err)
		w := tb.word(rows)
		require.NotEmpty(t, joinsOf(&w))
		for _, j := range joinsOf(&w) {
			var part []int
			size := 1
			for c := range widths {
				if j.mask>>(c*8)&1 == 1 {
					part = append(part, c)
					size *= widths[c] + 1
				}
			}
			require.LessOrEqual(t, size, maxJoin)
			seen := map[uint64]bool{}
			v := make([]int, len(part))
			for {
				var x uint64
				var want pair
				for i, c := range part {
					x |= uint64(v[i]) << (c * 8)
					one := column(rows, c)[v[i]]
					want.dead |= one.dead
					want.open |= one.open
				}
				at := x & j.mask * j.mix >> 56
				require.False(t, seen[at])
				require.Less(t, at, uint64(size))
				seen[at] = true
				require.Equal(t, want, j.kill[at])
				i := 0
				for ; i < len(v); i++ {
					if v[i]++; v[i] <= widths[part[i]] {
						break
					}
					v[i] = 0
				}
				if i == len(v) {
					break
				}
			}
			require.Len(t, seen, size)
		}
	}
}

// TestACoveredRowIsLeftOut: of 65 rows, one that another of its group covers, and of two
// that are the same the second, cost nothing; one of another group does.
func TestACoveredRowIsLeftOut(t *testing.T) {
	widths := []int{31, 31, 31}
	var rows []Row
	for i := range 62 {
		reject := make([]uint32, 3)
		reject[i/31] = all(31) &^ (1 << (1 + i%31))
		reject[2] = 1 << (1 + i%31) // two of them differ in two columns, and do not merge
		rows = append(rows, Row{Reject: reject})
	}
	narrow := []uint32{all(31) &^ (1 << 1), 0, all(31) &^ (1 << 2)}
	words := func(more ...Row) int {
		tb, err := New(widths, append(append([]Row(nil), rows...), more...))
		require.NoError(t, err)
		return tb.compile(tb.epochOn(0)).count()
	}
	covered, same := Row{Reject: narrow}, Row{Reject: rows[0].Reject}
	require.Equal(t, 1, words(covered, covered, same))
	other := covered
	other.Group = 1
	require.Equal(t, 2, words(other, Row{Reject: narrow, Group: 2}, Row{Reject: narrow, Group: 3}))
	// Where the covering row is not in force, the covered one counts.
	late := rows[0]
	rows[0].From, rows[0].Until = 5, 9
	require.Equal(t, 1, words(covered, late))
}

// TestNoRowIsInForceOutsideItsDays: nor in a period between two that have the same rows.
func TestNoRowIsInForceOutsideItsDays(t *testing.T) {
	every := []uint32{0}
	tb, err := New([]int{2}, []Row{{Reject: every, From: 10, Until: 20}, {Reject: every, From: 30, Until: 40}})
	require.NoError(t, err)
	for day, want := range map[int32]uint8{9: 0, 10: 1, 19: 1, 20: 0, 29: 0, 30: 1, 39: 1, 40: 0} {
		sure, maybe := tb.Groups(&[MaxColumns]uint8{}, day)
		require.Equal(t, [2]uint8{want, want}, [2]uint8{sure, maybe}, "day %d", day)
	}
}

// joinsOf are the joins of a word that look something up.
func joinsOf(w *word) (js []join) {
	for _, j := range slices.Concat(w.pairs[:], w.rest) {
		if j.mask != 0 {
			js = append(js, j)
		}
	}
	return js
}

package engine

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// randomTable draws a table of any size, dated rows included.
func randomTable(t testing.TB, r *rand.Rand, columns, rows int) *Table {
	t.Helper()
	widths := make([]int, columns)
	for c := range widths {
		widths[c] = 1 + r.IntN(7)
	}
	rs := make([]Row, rows)
	for i := range rs {
		reject := make([]uint32, columns)
		for range r.IntN(5) {
			c := r.IntN(columns)
			if m := uint32(r.Uint64()) & all(widths[c]); m != all(widths[c]) {
				reject[c] = m
			}
		}
		rs[i] = Row{Reject: reject, Group: uint8(r.IntN(MaxGroups + 2))}
		if r.IntN(2) == 0 {
			rs[i].From = int32(1 + r.IntN(50))
		}
		if r.IntN(2) == 0 {
			rs[i].Until = rs[i].From + int32(1+r.IntN(50))
		}
	}
	tb, err := New(widths, rs)
	require.NoError(t, err)
	return tb
}

// TestFireIsFireSlow: bits and rows agree, on tables from empty to full, with
// values known, unknown and out of range; and groups are what fired.
func TestFireIsFireSlow(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, size := range []struct{ columns, rows int }{{1, 0}, {1, 1}, {3, 10}, {MaxColumns, 63}, {MaxColumns, 64}, {MaxColumns, 65}, {20, 130}, {MaxColumns, MaxRows}} {
		tb := randomTable(t, r, size.columns, size.rows)
		for range 3000 {
			var v [MaxColumns]uint8
			for c := range v {
				v[c] = uint8(r.IntN(9))
				if r.IntN(20) == 0 {
					v[c] = uint8(r.IntN(256))
				}
			}
			day := int32(r.IntN(110)) - 5
			sure, maybe := tb.Fire(&v, day)
			wantSure, wantMaybe := tb.FireSlow(&v, day)
			if sure != wantSure || maybe != wantMaybe {
				t.Fatalf("%v on day %d: %v %v; want %v %v", v, day, sure, maybe, wantSure, wantMaybe)
			}
			var gs, gm uint8
			for i := range wantSure.Each {
				if g := tb.rows[i].Group; g < MaxGroups {
					gs |= 1 << g
				}
			}
			for i := range wantMaybe.Each {
				if g := tb.rows[i].Group; g < MaxGroups {
					gm |= 1 << g
				}
			}
			if s, m := tb.Groups(&v, day); s != gs || m != gm {
				t.Fatalf("%v on day %d: groups %b %b; want %b %b", v, day, s, m, gs, gm)
			}
		}
	}
}

// TestGapsAreExact compares the cubes found with a count over every case.
func TestGapsAreExact(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	met := 0
	for range 200 {
		tb := randomTable(t, r, 4, 1+r.IntN(12))
		var rows Bits
		for i := range tb.rows {
			rows.Set(i)
		}
		var volume float64
		for i, q := range tb.Gaps(tb.Known(), rows, 0) {
			volume += q.Volume()
			for j, p := range tb.Gaps(tb.Known(), rows, 0) {
				if i != j && q.Meets(p) {
					t.Fatal("two gaps share a case")
				}
			}
		}
		var count float64
		var v [4]int
		var walk func(c int)
		walk = func(c int) {
			if c < 4 {
				for v[c] = 1; v[c] <= tb.widths[c]; v[c]++ {
					walk(c + 1)
				}
				return
			}
			for i := range tb.rows {
				ok := true
				for c := range v {
					ok = ok && tb.rows[i].Reject[c]>>v[c]&1 == 0
				}
				if ok {
					return
				}
			}
			count++
		}
		walk(0)
		if volume != count {
			t.Fatalf("gaps hold %v cases; a count gives %v", volume, count)
		}
		if count > 0 {
			met++
		}
	}
	if met == 0 {
		t.Error("no table of the sample had a gap")
	}
}

func TestMinusSamplesAndShadows(t *testing.T) {
	tb, err := New([]int{3, 2}, []Row{
		{Reject: []uint32{0b0010, 0}},                     // not 1
		{Reject: []uint32{0b0110, 0}, From: 5, Until: 10}, // only 3: within the first
		{Reject: []uint32{0b0110, 0b010}, From: 1},        // only 3 and 2
	})
	require.NoError(t, err)
	var rows Bits
	for i := range 3 {
		rows.Set(i)
	}
	require.Equal(t, [][2]int{{1, 0}, {2, 0}}, tb.Shadowed(rows))
	require.Equal(t, []int32{Open, 1, 5, 10}, tb.Epochs())
	require.Equal(t, Bit(1), tb.Opened(4, 5))
	require.Equal(t, Bit(1), tb.Closed(9, 10))
	require.Equal(t, 1, tb.Active(0).Len())
	require.True(t, tb.Active(7).Has(1))

	parts := tb.Known().Minus(tb.Accepts(2))
	volume := 0.0
	r := rand.New(rand.NewPCG(5, 6))
	for _, q := range parts {
		volume += q.Volume()
		require.False(t, q.Meets(tb.Accepts(2)))
		for range 20 {
			v := q.Sample(r)
			require.NotZero(t, q[0]>>v[0]&1&(q[1]>>v[1]&1))
		}
	}
	require.Equal(t, 5.0, volume) // six cases less one
	require.Equal(t, uint64(0b01), tb.Reads(Bit(0)))
	require.Equal(t, uint64(0b11), tb.Reads(rows))
}

func TestNewRefuses(t *testing.T) {
	ok := []uint32{0}
	for name, try := range map[string]func() (*Table, error){
		"too many columns":      func() (*Table, error) { return New(make([]int, MaxColumns+1), nil) },
		"too many rows":         func() (*Table, error) { return New([]int{1}, make([]Row, MaxRows+1)) },
		"a column of no value":  func() (*Table, error) { return New([]int{0}, nil) },
		"a column too wide":     func() (*Table, error) { return New([]int{MaxValues + 1}, nil) },
		"a row of no columns":   func() (*Table, error) { return New([]int{2}, []Row{{}}) },
		"an end before a start": func() (*Table, error) { return New([]int{2}, []Row{{Reject: ok, From: 5, Until: 5}}) },
		"a set of nothing":      func() (*Table, error) { return New([]int{2}, []Row{{Reject: []uint32{0b110}}}) },
		"a value not there":     func() (*Table, error) { return New([]int{2}, []Row{{Reject: []uint32{0b1000}}}) },
	} {
		if _, err := try(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

var sink uint8

func BenchmarkGroups(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, n := range []int{20, 60, 120, 230} {
		tb := randomTable(b, r, 30, n)
		var v [MaxColumns]uint8
		for c := range tb.widths {
			v[c] = uint8(1 + r.IntN(tb.widths[c]))
		}
		b.Run(string(rune('0'+n/100))+string(rune('0'+n/10%10))+"0 rows", func(b *testing.B) {
			for b.Loop() {
				sink, _ = tb.Groups(&v, 40)
			}
		})
	}
}

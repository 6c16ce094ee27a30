package engine

import (
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// randomRegion draws a region over small columns, and one case of it cannot hide:
// every case is asked.
func randomRegion(r *rand.Rand, known Cube) (g Region) {
	cube := func() Cube {
		q := make(Cube, len(known))
		copy(q, known)
		for range 1 + r.IntN(3) {
			c := r.IntN(len(q))
			if m := uint32(r.Uint64()) & known[c]; m != 0 {
				q[c] = m
			}
		}
		return q
	}
	for range r.IntN(3) {
		var union []Cube
		for range 1 + r.IntN(3) {
			union = append(union, cube())
		}
		g.In = append(g.In, union)
	}
	for range r.IntN(7) {
		g.Out = append(g.Out, cube())
	}
	return g
}

func (r Region) holds(q Cube) bool {
	for _, union := range r.In {
		in := false
		for _, u := range union {
			in = in || q.Within(u)
		}
		if !in {
			return false
		}
	}
	for _, o := range r.Out {
		if q.Meets(o) {
			return false
		}
	}
	return true
}

// everyCase calls f with each single case of the columns.
func everyCase(known Cube, f func(q Cube)) {
	q := make(Cube, len(known))
	var walk func(c int)
	walk = func(c int) {
		if c == len(known) {
			f(q)
			return
		}
		for v := 1; v < 32; v++ {
			if known[c]>>v&1 == 1 {
				q[c] = 1 << v
				walk(c + 1)
			}
		}
	}
	walk(0)
}

// TestARegionIsWhatACountFinds: what is found lies in the region, nothing is missed,
// and the nearest case is as near as the nearest of all.
func TestARegionIsWhatACountFinds(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	empty, full := 0, 0
	for range 600 {
		known := Cube{all(2), all(3), all(2), all(4)}
		g := randomRegion(r, known)
		base := make(Cube, len(known))
		for c := range base {
			base[c] = 1 << (1 + r.IntN(bits.OnesCount32(known[c])))
		}
		count, nearest := 0, 99
		var cases []Cube
		everyCase(known, func(q Cube) {
			if !g.holds(q) {
				return
			}
			count++
			far := 0
			for c := range q {
				if q[c] != base[c] {
					far++
				}
			}
			nearest = min(nearest, far)
			cases = append(cases, append(Cube(nil), q...))
		})
		q, ok := g.Find(known)
		require.Equal(t, count > 0, ok)
		if ok {
			require.True(t, g.holds(q))
			full++
		} else {
			empty++
		}
		cubes := g.Cubes(known)
		for _, c := range cases {
			held := false
			for _, q := range cubes {
				held = held || c.Within(q)
			}
			require.True(t, held, "a case of the region is in no cube")
		}
		for _, q := range cubes {
			require.True(t, g.holds(q))
		}
		near, differs, ok := g.Nearest(known, base, 0, len(known))
		require.Equal(t, count > 0, ok)
		if ok {
			require.True(t, g.holds(near))
			require.Equal(t, nearest, bits.OnesCount64(differs))
			for c := range near {
				if differs>>c&1 == 0 {
					require.Equal(t, base[c], near[c])
				}
			}
		}
		wide, _, ok := g.Nearest(known, known, 0, len(known))
		require.Equal(t, count > 0, ok)
		if ok {
			require.True(t, g.holds(wide))
		}
	}
	require.NotZero(t, empty)
	require.NotZero(t, full)
}

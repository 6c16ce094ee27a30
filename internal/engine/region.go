package engine

import (
	"math/bits"
	"slices"
)

// A Region is a set of known cases: those that lie in a cube of each union of In,
// and in no cube of Out. The zero Region holds every case.
type Region struct {
	In  [][]Cube
	Out []Cube
}

// And is the cases of both regions.
func (r Region) And(s Region) Region {
	return Region{slices.Concat(r.In, s.In), slices.Concat(r.Out, s.Out)}
}

// Meet is the cube of the cases of both, and whether there are any.
func (q Cube) Meet(r Cube) (Cube, bool) {
	out := make(Cube, len(q))
	for c := range q {
		if out[c] = q[c] & r[c]; out[c] == 0 {
			return nil, false
		}
	}
	return out, true
}

// Find returns a cube of cases of the region, within known. It is exact: there is
// none if the region is empty.
func (r Region) Find(known Cube) (Cube, bool) {
	cubes := r.cubes(known, 1)
	if len(cubes) == 0 {
		return nil, false
	}
	return cubes[0], true
}

// Cubes returns cubes that together hold the region within known; they may share
// cases.
func (r Region) Cubes(known Cube) []Cube { return r.cubes(known, 0) }

func (r Region) cubes(within Cube, most int) (out []Cube) {
	if len(r.In) == 0 {
		return Uncovered(within, r.Out, most)
	}
	rest := Region{r.In[1:], r.Out}
	for _, q := range r.In[0] {
		if m, ok := within.Meet(q); ok {
			left := most
			if most > 0 {
				if left = most - len(out); left == 0 {
					break
				}
			}
			out = append(out, rest.cubes(m, left)...)
		}
	}
	return out
}

// Nearest returns the cases of the region that differ from base in the fewest
// columns: a cube that keeps base in all the others, and the columns in which it
// differs as a mask. A column in which base holds every value is free, and one that
// is narrowed counts as one that differs; so from the cube of all cases it returns a
// largest cube of the region. The columns of spent may differ as they like; it looks no
// further than most others.
func (r Region) Nearest(known, base Cube, spent uint64, most int) (q Cube, differs uint64, ok bool) {
	s := search{known: known, region: r}
	for budget := 0; budget <= most; budget++ {
		s.steps = 0
		if s.from(slices.Clone(base), spent, budget) {
			return s.found, s.differs, true
		}
	}
	return nil, 0, false
}

// A search tries to satisfy what is violated, one union or one cube at a time.
type search struct {
	known   Cube
	region  Region
	steps   int
	found   Cube
	differs uint64
}

// maxSteps ends a search that takes too long; the next budget is then tried.
const maxSteps = 300_000

func (s *search) from(q Cube, changed uint64, budget int) bool {
	if s.steps++; s.steps > maxSteps {
		return false
	}
	for _, union := range s.region.In {
		if slices.ContainsFunc(union, q.Within) {
			continue
		}
		for _, to := range union {
			if next, now, ok := s.into(q, to, changed, budget); ok {
				if s.from(next, now, budget-bits.OnesCount64(now&^changed)) {
					return true
				}
			}
		}
		return false
	}
	// The cube to leave that leaves the fewest ways to do so.
	var leave Cube
	ways := len(q) + 1
	for _, o := range s.region.Out {
		if !q.Meets(o) {
			continue
		}
		n := 0
		for c := range q {
			if s.outside(q, o, changed, budget, c) != 0 {
				n++
			}
		}
		if n < ways {
			leave, ways = o, n
		}
	}
	if leave == nil {
		s.found, s.differs = q, changed
		return true
	}
	for c := range q {
		if m := s.outside(q, leave, changed, budget, c); m != 0 {
			next := slices.Clone(q)
			next[c] = m
			now := changed | 1<<c
			if s.from(next, now, budget-bits.OnesCount64(now&^changed)) {
				return true
			}
		}
	}
	return false
}

// into narrows or moves q until it lies in a cube.
func (s *search) into(q, to Cube, changed uint64, budget int) (Cube, uint64, bool) {
	next := slices.Clone(q)
	for c := range q {
		if q[c]&^to[c] == 0 {
			continue
		}
		if changed>>c&1 == 1 {
			next[c] &= to[c]
		} else {
			if budget--; budget < 0 {
				return nil, 0, false
			}
			next[c] = s.known[c] & to[c]
			changed |= 1 << c
		}
		if next[c] == 0 {
			return nil, 0, false
		}
	}
	return next, changed, true
}

// outside is the values of a column by which q leaves a cube.
func (s *search) outside(q, o Cube, changed uint64, budget, c int) uint32 {
	if changed>>c&1 == 1 {
		return q[c] &^ o[c]
	}
	if budget == 0 {
		return 0
	}
	return s.known[c] &^ o[c]
}

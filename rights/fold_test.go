package rights

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// scanned is what [folding.waiting] says, looked up in all requests of the case.
func (f *folding) scanned(right Right) (open []*Request, of, here bool) {
	for i := range f.all() {
		r := f.nth(i)
		if !f.asked() || right != 0 && r.Right != right {
			continue
		}
		of = true
		if i > 0 && r.Received.IsZero() {
			continue
		}
		here = true
		if !r.Status.Closed() {
			open = append(open, r)
		}
	}
	return open, of, here
}

// TestWhatWaitsIsKept: what a case keeps of its requests is what they say, after any events; a finding is told once.
func TestWhatWaitsIsKept(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		f := folding{Case: Case{Request: Request{Place: Place{Territory: rgpd.Mainland}}}}
		at := time.Date(2026, time.November, 2, 9, 0, 0, 0, time.UTC)
		for i := range 25 {
			at = at.Add(time.Duration(rnd.IntN(3)) * 24 * time.Hour)
			e := Event{Kind: EventKind(1 + rnd.IntN(len(eventKindNames))), Right: Right(rnd.IntN(5)), At: at, Ground: rgpd.Answer(rnd.IntN(3))}
			if e.Kind == Received && rnd.IntN(4) == 0 {
				e.At = time.Time{}
			}
			f.index = i
			f.apply(e)
			for right := Right(0); right < 6; right++ {
				open, of, here := f.waiting(right)
				wantOpen, wantOf, wantHere := f.scanned(right)
				require.Equal(t, [2]bool{wantOf, wantHere}, [2]bool{of, here})
				require.Empty(t, cmp.Diff(wantOpen, open))
			}
			closed := f.asked()
			for n := range f.all() {
				closed = closed && f.nth(n).Status.Closed()
			}
			require.Equal(t, closed, f.Status.Closed())
		}
		f.settle()
		seen := map[finding]bool{}
		for _, o := range f.Findings {
			one := finding{id: o.Rule}
			for _, c := range o.Path {
				one.index = one.index*31 + int(c)
			}
			require.False(t, seen[one], "%s %s", o.Rule, o.Path)
			seen[one] = true
		}
	}
}

package kept

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNoShortCellIsTakenForAnother: a no would be passed over with a cell that says nothing.
func TestNoShortCellIsTakenForAnother(t *testing.T) {
	for length := 1; length <= mostShort; length++ {
		one := []byte(strings.Repeat("o", length))
		want := outlineOf(one)
		require.NotZero(t, want)
		for at := range length {
			for _, c := range []byte{0, ' ', 'n', 0xff} {
				other := []byte(string(one))
				other[at] = c
				require.NotEqual(t, want, outlineOf(other), "%q", other)
			}
		}
		require.NotEqual(t, want, outlineOf(append(one, 'o')), "a longer one")
		require.NotEqual(t, outlineOf(make([]byte, length)), outlineOf(make([]byte, length+1)), "of zeros alone")
	}
}

// TestAKnownCellSaysWhatItSaid: of whatever length, however many others there are.
func TestAKnownCellSaysWhatItSaid(t *testing.T) {
	k, asked := knownCells{all: map[string]known{}}, 0
	says := func(i int) known { return known{i%2 == 0, i%3 == 0} }
	for round := range 3 {
		for i := range 2 * mostKnown {
			cell := fmt.Appendf(nil, "%d%s", i, strings.Repeat("|03/11/2026", i%4))
			got, is := k.find(cell)
			if !is {
				asked++
				got = says(i)
				k.keep(cell, got)
			}
			require.Equal(t, says(i), got, "%q in round %d", cell, round)
			again, is := k.find(cell)
			require.True(t, is)
			require.Equal(t, got, again)
		}
	}
	require.Less(t, asked, 6*mostKnown, "those kept are asked about once")
	require.Len(t, k.all, mostKnown)
}

package words

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFoldAtOnce: a cell of letters of ours is folded as any other is.
func TestFoldAtOnce(t *testing.T) {
	require.Equal(t, "n de tel", Fold("N° de Tél."))
	require.Equal(t, "l ete a noel", Fold(" L'été à Noël !"))
	r := rand.New(rand.NewPCG(5, 8))
	at, all := 0, []rune("abcXYZ 019.-'\u00a0\u00b0\u2019\u0301éÉçÇÿÝœßæøð×÷ñàÂｓ\xff")
	for c := rune(0); c < 0x180; c++ {
		all = append(all, c)
	}
	for range 200_000 {
		cell := make([]rune, r.IntN(8))
		for i := range cell {
			cell[i] = all[r.IntN(len(all))]
		}
		s := string(cell)
		if cut := r.IntN(len(s) + 1); r.IntN(8) == 0 {
			s = s[:cut]
		}
		got, is := foldLatin(s)
		if is {
			at++
			require.Equal(t, foldAny(s), got, "%q", s)
		}
		require.Equal(t, foldAny(s), Fold(s), "%q", s)
	}
	require.Greater(t, at, 10_000)
}

package sheet

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestPartsOfAFileAreCountedAsTheWhole: wherever its lines end, and whatever letters are cut.
func TestPartsOfAFileAreCountedAsTheWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	pieces := []string{"a", "é", "\xe9", "\n", "\r\n", "\r", "\x00", "œ", "\xc3", "€", "\x82", ";", "𝄞", "\xf0\x9d"}
	for range 120 {
		var file bytes.Buffer
		for range r.IntN(200) {
			file.WriteString(pieces[r.IntN(len(pieces))])
		}
		if r.IntN(3) == 0 {
			file.Write(bytes.Repeat([]byte("un texte sans fin de ligne "), 400))
		}
		src := NewSource(bytes.NewReader(file.Bytes()), int64(file.Len()))
		for _, letters := range []bool{false, true} {
			want, err := censusIn(src, letters, 1)
			require.NoError(t, err)
			for parts := 2; parts < 6; parts++ {
				got, err := censusIn(src, letters, parts)
				require.NoError(t, err)
				if !letters {
					// Of a block without a strange byte letters are not counted, and which blocks there are differs.
					got.letters, got.of = want.letters, want.of
				}
				if diff := cmp.Diff(want, got, cmp.AllowUnexported(counting{})); diff != "" {
					t.Fatalf("%q in %d parts: %s", file.String(), parts, diff)
				}
			}
		}
	}
}

package sheet

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Rows are cut where the standard library cuts them, whatever bytes they have.
func FuzzSeparators(f *testing.F) {
	for _, row := range []string{"", ";", "a", "a;b", ";;;;;;;;", ";;;;;;;;;", "12345678;", "1234567;;9", "é;\x00;\xff\xbb;:",
		"C0000001;Ribeyrolles Émile;0698296263;06 57 12 36 05;33000;particulier;;formulaire;oui;;oui;07/02/2026;;;;;"} {
		f.Add(row, byte(';'))
	}
	f.Add("a\tb\x08\x0a", byte('\t'))
	f.Fuzz(func(t *testing.T, row string, sep byte) {
		want := []string{}
		from := 0
		for i := range len(row) {
			if row[i] == sep {
				want, from = append(want, row[from:i]), i+1
			}
		}
		want = append(want, row[from:])
		require.Equal(t, want, split(nil, row, []byte(row), sep))
		got, from := []string{}, 0
		for _, at := range AppendSeparators(nil, []byte(row), sep) {
			got, from = append(got, row[from:at]), at+1
		}
		require.Equal(t, want, append(got, row[from:]))
	})
}

// TestASeparatorIsFoundWhereverItStands: among bytes that differ from it in one bit, which a borrow would take for it.
func TestASeparatorIsFoundWhereverItStands(t *testing.T) {
	for _, other := range []byte{';' ^ 1, ';' ^ 0x80, ';' - 1, ';' + 1, 0, 0xff} {
		for length := range 3 * ofWord {
			row := []byte(strings.Repeat(string([]byte{other}), length))
			require.Empty(t, AppendSeparators(nil, row, ';'))
			for at := range length {
				for and := range length {
					one := []byte(string(row))
					one[at], one[and] = ';', ';'
					want := []int{min(at, and), max(at, and)}
					if at == and {
						want = want[:1]
					}
					require.Equal(t, want, AppendSeparators(nil, one, ';'), "%q", one)
				}
			}
		}
	}
}

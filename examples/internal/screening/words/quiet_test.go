package words

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is quiet at a glance is no refusal for whoever reads it whole: no word of a refusal is lost, whatever
// stands beside it and however it is written.
func TestWhatIsQuietIsNoRefusal(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	known := slices.Sorted(maps.Keys(hints))
	known = append(known, slices.Sorted(maps.Keys(YesNo.words))...)
	known = append(known, slices.Sorted(maps.Keys(beginnings))...)
	known = append(known, slices.Concat(symbols, glued)...)
	known = append(known, "reinscription", "d\u00c3\u00a9sinscrit", "d\u00e8sabonn", "do", "not", "ne", "pas",
		"tutoyer", "NePlus", "STOPAppel", "st0p", "r3fus", "0pt", "b1acklist", "5top", "ST*P", "+", "2026", "(non)", "[",
		"stop-gap", "d?sinscrit", "ѕtор", "N", "E")
	known = append(known, strings.Fields("Marie Lefèvre 12 rue des Forêts Œuvres Straße n° 4bis C0000001 Zoë N'Diaye "+
		"ＳＴＯＰ Ångström garçon 06.39 intéressé \u00dd\u00ff s t o p")...)
	between := []string{" ", "-", "'", "  ", ".", ", ", "\u2019", "\u00a0", "_", "/", ""}
	accents := strings.NewReplacer("e", "é", "a", "à", "i", "î", "o", "ô", "c", "ç", "u", "ù")
	marked := strings.NewReplacer("e", "e\u0301", "o", "\u200bo")
	drawing := strings.NewReplacer("o", "0", "e", "3", "i", "1", "s", "5", "l", "1", "a", "4")
	quiet, refused := 0, 0
	for range 400_000 {
		var b strings.Builder
		for range 1 + r.IntN(4) {
			w := known[r.IntN(len(known))]
			switch r.IntN(10) {
			case 0:
				w = strings.ToUpper(w)
			case 1:
				w = accents.Replace(w)
			case 2:
				w = marked.Replace(w)
			case 3:
				w = w[:r.IntN(len(w)+1)] // may cut a letter in two
			case 4:
				w += string(rune('a' + r.IntN(26)))
			case 5:
				w = strings.ToUpper(w[:1]) + w[1:]
			case 6:
				w = drawing.Replace(w)
			}
			b.WriteString(w + between[r.IntN(len(between))])
		}
		cell := b.String()
		for _, text := range []bool{false, true} {
			switch no := refuses(cell, text); {
			case no:
				refused++
				require.False(t, Quiet(cell, text), "%q, in a text: %t", cell, text)
				require.False(t, Quiet([]byte(cell), text), "%q, in a text: %t", cell, text)
			case Quiet(cell, text):
				quiet++
			}
		}
	}
	require.Greater(t, quiet, 10_000)
	require.Greater(t, refused, 100_000)
}

func FuzzQuiet(f *testing.F) {
	for _, cell := range []string{"Marie Lefèvre", "s.t.o.p", "désinscrit", "ne plus appeler", "Ã©",
		"S\u0301top", "don't", "a b", "PPPAPA"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		for _, text := range []bool{false, true} {
			require.False(t, Quiet(cell, text) && refuses(cell, text), "%q, in a text: %t", cell, text)
		}
	})
}

// Names, streets and references are seen to be quiet at once, or the campaign takes its time.
func TestWhatMostCellsHoldIsQuiet(t *testing.T) {
	for _, cell := range []string{"", "C0000001", "Marie", "DUPONT", "Zoë Lefèvre", "12 bis, rue de l'Église", "75011",
		"marie.dupont@example.fr", "SARL Durand & Associés", "François Régis"} {
		require.True(t, Quiet(cell, false), "%q", cell)
		require.True(t, Quiet(cell, true), "%q", cell)
	}
}

// TestHasDigitsCountsThem: as many, or one more, wherever they stand.
func TestHasDigitsCountsThem(t *testing.T) {
	for _, cell := range []string{"", "1", "a", "a1", "1a", "0639980001", "06 39 98 00 01", "tél. 06 39 98 00 01 le soir", "n° 12",
		"23/11/2026", "1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8 9", "abc", "é9é"} {
		for least := 1; least < 12; least++ {
			require.Equal(t, CountDigits(cell) >= least, HasDigits(cell, least), "%q has %d", cell, least)
			require.Equal(t, CountDigits(cell) >= least, HasDigits([]byte(cell), least), "%q has %d", cell, least)
		}
	}
}

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestAFollowUpIsReadWhereItsWordsAreKnown: nobody is asked what it is. A no sets its row aside; words that nobody knows,
// and bare marks, are asked about or set aside.
func TestAFollowUpIsReadWhereItsWordsAreKnown(t *testing.T) {
	for _, title := range []string{"Suivi", "suivi", "Suivi commercial", "Suivi appel"} {
		file := func(cells ...string) string {
			out := "Mobile;" + title + "\n"
			for i, c := range cells {
				out += "06399800" + string(rune('1'+i)) + "1;" + c + "\n"
			}
			return out
		}
		got, _, _ := counts(t, file("à rappeler", "NRP", "nrp 3", "RDV pris", "Intéressé", ""), asProfessionals...)
		require.Equal(t, 6, got[bins.Callable], title)
		got, _, _ = counts(t, file("à rappeler", "NRP", "intéressé", "ne plus appeler"), asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 3, bins.Ruined: 1}, got, title)
		for _, cells := range [][]string{{"actif", ""}, {"ok", ""}, {"x", ""}, {"oui", "non"}, {"K7", "K8"}, {"20/10/2026", ""}} {
			_, dir, _, asked := countsOrAsked(t, file(cells...), asProfessionals...)
			require.True(t, asked || !strings.Contains(string(read(t, dir, bins.Callable)), "0639980011"), "%s: %v", title,
				cells)
		}
	}
}

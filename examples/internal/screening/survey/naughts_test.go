package survey_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAFigureThatCountsNothing under a title of interest sets its row aside: what tools and people write for never.
func TestAFigureThatCountsNothing(t *testing.T) {
	s := professionals(t)
	for _, title := range []string{"Score", "Lead score", "rank", "Rang", "Priorité", "Priority", "Rating", "Points", "Niveau"} {
		for _, odd := range []string{"-1", "-99", "-999", "-9999", "999", "9999", "−1", "-1.0"} {
			file, n := column(title, "12|35|48|"+odd+"|60|71")
			v := screened(t, s, file, true, nil)
			if len(v.asked) == 0 {
				require.Equal(t, n-1, strings.Count(v.callable, "\n")-1, "%s: %s", title, odd)
			}
		}
	}
	for _, c := range []struct{ title, cells string }{
		{"Score", "12|35|48|0|60|71"}, {"Score", "99|90|19"}, {"Solde", "-20|35|999"}, {"Latitude", "-21|48|50"},
		{"Étage", "-1|2|3"}, {"Priorité", "1|2|3|4|99"}, {"Score", "12.5|-"}, {"Montant", "-999|12"}, {"Points", "9|99|990"},
	} {
		file, n := column(c.title, c.cells)
		v := screened(t, s, file, true, nil)
		require.Empty(t, v.asked, c.title)
		require.Equal(t, n, strings.Count(v.callable, "\n")-1, "%s: %s", c.title, c.cells)
	}
}

// TestANaughtFarFromAllOthersIsAsked, where few rows have it; where many do, it is what the tool writes for nothing.
func TestANaughtFarFromAllOthersIsAsked(t *testing.T) {
	s := professionals(t)
	far := strings.Repeat("35|48|60|71|", 9)
	for _, cells := range []string{far + "0", far + "0.0"} {
		file, _ := column("Score", cells)
		require.NotEmpty(t, screened(t, s, file, false, nil).asked)
	}
	for _, cells := range []string{far + "3|0", far + strings.Repeat("0|", 9) + "35", far + "12"} {
		file, n := column("Score", cells)
		v := screened(t, s, file, false, nil)
		require.Empty(t, v.asked, cells)
		require.Equal(t, n, strings.Count(v.callable, "\n")-1)
	}
}

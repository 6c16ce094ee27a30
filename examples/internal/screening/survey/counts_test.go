package survey_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDigitsTellNothingOfMarks: where something is counted, a mark sets its row aside, however small the counts are.
func TestDigitsTellNothingOfMarks(t *testing.T) {
	s := professionals(t)
	aside := func(title, cells string, rows int) {
		t.Helper()
		file, n := column(title, cells)
		v := screened(t, s, file, false, nil)
		if len(v.asked) == 0 {
			require.Equal(t, n-rows, strings.Count(v.callable, "\n")-1, "%s: %s", title, cells)
		}
	}
	for _, title := range []string{"Nombre de salariés", "Effectif", "Nb enfants", "Montant", "CA", "Score", "Étage", "Quantité",
		"Surface", "Prix", "Prospect id"} {
		for _, mark := range []string{"X", "x", "N", "n", "NPA", "✗"} {
			aside(title, "2|3|5|8|12|20|45|"+mark+"|3|4|7|6", 1)
			aside(title, "30|45|80|"+mark+"|60|52|33|41", 1)
			aside(title, "30|45|80|"+mark+"|60|52|33|"+mark, 2)
		}
	}
	for _, title := range []string{"Score", "Rank", "Priority", "Priorité"} {
		for _, odd := range []string{"-1", "-99", "999", "-1,5", "–5", "- 1", "999,0", "-99%", "-1 pts"} {
			aside(title, "1|2|3|4|5|"+odd+"|2|3", 1)
		}
	}
	for _, title := range []string{"Code client", "Code NAF"} {
		for _, mark := range []string{"X", "N"} {
			aside(title, "4321A|4711F|8130Z|"+mark+"|4120B", 1)
		}
	}
	aside("Nombre de salariés", "2|3|B|D|X|5|8|4", 3) // two letters may be marks, and tell nothing of a third
	for _, c := range []struct{ title, cells string }{
		{"Nombre de salariés", "1|2|0|3|1|5"}, {"Étage", "A|B|C|D|N|X|2"}, {"Genre", "M|F|M|N|X"},
		{"Score", "1|2|3|4|5|0"}, {"Score", "45%|80%|62%"}, {"Code client", "C-12|N-13|X-14"},
	} {
		file, n := column(c.title, c.cells)
		v := screened(t, s, file, false, nil)
		require.Empty(t, v.asked, "%s: %s", c.title, c.cells)
		require.Equal(t, n, strings.Count(v.callable, "\n")-1, "%s: %s", c.title, c.cells)
	}
}

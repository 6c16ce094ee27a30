package registerbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
)

// TestCellsThatSayNothing: a cell that is struck out, or a formula that failed, is a fault by its place; a sentence that
// names one is a sentence.
func TestCellsThatSayNothing(t *testing.T) {
	require.NoError(t, noValues(nil))
	for _, text := range []string{"#REF!", " #n/a ", "#VALUE!", "#VALEUR!", "#NAME?", "#NOM?", "#DIV/0!", "#NUM!", "Err:502"} {
		err := noValues([]workbook.Sheet{{Name: "Fiche", Rows: [][]string{nil, {"", "ok", text}}}})
		require.Empty(t, cmp.Diff([]Fault{{"Fiche", 2, "C", failedFormula,
			Told(err)[0].Says}}, Told(err)), text)
	}
	for _, text := range []string{"", "#", "n° 12", "voir #REF! ci-dessous", "N/A", "Err: 502 personnes", "Err:"} {
		require.NoError(t, noValues([]workbook.Sheet{{Name: "Fiche", Rows: [][]string{{text}}}}), text)
	}
	faults := Told(noValues([]workbook.Sheet{{Name: "A"}, {Name: "Violations", Struck: []int{3, 7}}}))
	require.Len(t, faults, 2)
	require.Equal(t, "« Violations » : ligne 7, "+struckOut.FR, faults[1].Says.FR)
	require.Equal(t, "AB", letters(27))
}

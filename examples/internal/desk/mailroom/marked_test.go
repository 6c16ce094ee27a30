package mailroom

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestWhatAMarkTakesBackIsNotTold: a line through a cell of the row; a comment, where the row says what was done. What a
// colour or a hidden row means is told elsewhere.
func TestWhatAMarkTakesBackIsNotTold(t *testing.T) {
	for _, c := range []struct {
		titles, cells string
		unclear       rgpd.Answer
	}{
		{"exécuté le;lignes barrées", "20/11/2026;ligne barrée", rgpd.Yes},
		{"exécuté le;lignes barrées", "20/11/2026;ligne barrée, peut-être, par une mise en forme conditionnelle", rgpd.Yes},
		{"lignes barrées", "ligne barrée", rgpd.Yes},
		{"répondu le;notes des cellules", "20/11/2026;C2 : en cours", rgpd.Yes},
		{"répondu le;notes des cellules", ";C2 : en cours", 0},
		{"exécuté le;lignes barrées", "20/11/2026;", 0},
		{"exécuté le;notes des cellules", "20/11/2026;", 0},
		{"exécuté le;Observations", "20/11/2026;en cours", 0},
	} {
		list := table(t, "dossier;reçu le;droit;"+c.titles+"\nM-1;03/11/2026;effacement;"+c.cells+"\n")
		require.Equal(t, c.unclear, list.Entries[0].Unclear, c)
		told := 0
		for _, f := range list.Faults {
			if f.Says.EN != "" && (f.Do.EN == "empty the cell, or take the line off it" ||
				f.Do.EN == "read the comment, correct the line, then take it out") {
				told++
			}
		}
		require.Equal(t, c.unclear == rgpd.Yes, told == 1, "%v: %v", c, list.Faults)
	}
}

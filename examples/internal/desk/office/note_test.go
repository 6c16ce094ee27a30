package office

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestARefusalInANoteIsStopped: the number of whoever refused in a note that nobody reads is in the list of stops.
func TestARefusalInANoteIsStopped(t *testing.T) {
	d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone;Observations\n"+
		"M-1;03/11/2026;accès;01 99 00 12 34;ne plus appeler svp\nM-2;03/11/2026;accès;01 99 00 12 35;rappeler lundi\n"))
	stops, faults := d.Stops()
	require.Empty(t, faults)
	require.Empty(t, cmp.Diff([]string{"+33199001234"}, stopped(stops)))
	require.Len(t, d.Faults(), 1, "and the note is told")
}

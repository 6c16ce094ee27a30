package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestWhatSaysTheRowAbove is never taken for silence: in a column of refusals, in a note.
func TestWhatSaysTheRowAbove(t *testing.T) {
	for _, cell := range []string{"idem", `""""`, "id.", "//", "voir ligne 2", "″", "〃", "ditto", "''", "pareil", "-//-", "same",
		"voir ci-dessus", "cf. ligne 2", "same as above"} {
		got, dir, _ := counts(t, "Mobile;Stop\n0639980001;oui\n0639980002;"+cell+"\n0639980009;\n", asProfessionals...)
		require.Equal(t, 1, got[bins.Callable], "%s: %v", cell, got)
		require.Contains(t, string(read(t, dir, bins.Callable)), "0639980009", cell)

		got, dir, _, asked := countsOrAsked(t, "Mobile;Note\n0639980001;ne plus appeler\n0639980002;"+cell+
			"\n0639980009;devis envoyé\n", asProfessionals...)
		if !asked {
			require.Equal(t, 1, got[bins.Callable], "%s: %v", cell, got)
			require.Contains(t, string(read(t, dir, bins.Callable)), "0639980009", cell)
		}
	}
}

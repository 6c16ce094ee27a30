package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestARefusalUnderGluedNumbersBindsEach of them, in whatever spelling; the row itself cannot be read. Under a title of
// something else an id binds nobody.
func TestARefusalUnderGluedNumbersBindsEach(t *testing.T) {
	for _, cell := range []string{"+33639980001+33639980002", "0639980001+33639980002", "00336399800010033639980002",
		"3363998000133639980002", "+336399800010639980002", "33639980001 33639980002", "639980001 639980002",
		"639980001639980002", "639980001+0639980002", "639980009639980001639980002"} {
		got, _, stderr := counts(t, "Nom;Mobile;Stop\nDurand;"+cell+";oui\nPetit;0639980001;\nRoux;0639980002;\n"+
			"Morel;0639980003;\n", asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 2, bins.Ruined: 1}, got, "%s: %s", cell, stderr)
	}
	got, _, stderr := counts(t, "Nom;Mobile;Stop;Réf client\nDurand;0639980004;oui;639980001639980002\nPetit;0639980001;;\n",
		asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got, stderr)
}

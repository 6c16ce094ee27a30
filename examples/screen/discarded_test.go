package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestThatSomebodyIsDoneWithARecord sets its row aside under a title of names, of places or of references; who is called
// so is called.
func TestThatSomebodyIsDoneWithARecord(t *testing.T) {
	for _, c := range []struct {
		title, cell string
		want        bins.Bin
	}{
		{"Nom", "rayé", bins.Ruined},
		{"Nom", "Martin barré", bins.Ruined},
		{"Nom complet", "Durand (archivé)", bins.Ruined},
		{"Contact", "annulé Petit", bins.Ruined},
		{"Nom", "Martin NVPA", bins.Ruined},
		{"Nom", "L.R.", bins.Ruined},
		{"Nom", "Martin !!!", bins.Ruined},
		{"Nom", "***", bins.Ruined},
		{"Société", "oubli Boulangerie Roux", bins.Ruined},
		{"Ville", "Nantes rayé", bins.Ruined},
		{"Réf client", "PNA", bins.Ruined},
		{"Nom", "Durand plus rien", bins.Ruined},
		{"Nom", "Martin clos", bins.Ruined},
		{"Nom", "Jean CLOS", bins.Callable},
		{"Adresse", "4 clos Fleuri", bins.Callable},
		{"Nom", "Raymond BARRE", bins.Callable},
		{"Nom", "Poubelle", bins.Callable},
		{"Société", "Hôtel du Lac ***", bins.Callable},
		{"Adresse", "4 rue de la Corbeille", bins.Callable},
		{"Réf client", "PI-204", bins.Callable},
	} {
		got, dir, stderr := counts(t, c.title+";Mobile\n"+c.cell+";0639980001\nPetit;0639980002\n", asProfessionals...)
		want := [bins.Count]int{bins.Callable: 1}
		want[c.want]++
		require.Equal(t, want, got, "%s: %s: %s", c.title, c.cell, stderr)
		if c.want == bins.Ruined {
			require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980001", c.cell)
		}
	}
}

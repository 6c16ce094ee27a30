package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestAMarkBesideAPlaceOrAFirm sets its row aside; a firm, a town and a street of such a name are called. So does a note
// of known words that ends the calls.
func TestAMarkBesideAPlaceOrAFirm(t *testing.T) {
	for _, c := range []struct {
		title, cell string
		want        bins.Bin
	}{
		{"Ville", "LR Nantes", bins.Ruined},
		{"Ville", "x Dijon", bins.Ruined},
		{"Ville", "Nantes avocat", bins.Ruined},
		{"Adresse", "BL 12 avenue Foch", bins.Ruined},
		{"Société", "PI SARL Morel", bins.Ruined},
		{"Nom", "Martin 🔒", bins.Ruined},
		{"Nom", "Martin nsp appelée", bins.Ruined},
		{"Remarques", "LR absente", bins.Ruined},
		{"Remarques", "relancer moins", bins.Ruined},
		{"Remarques", "parti pour toujours", bins.Ruined},
		{"Remarques", "a son installateur", bins.Ruined},
		{"Ville", "Le Blanc", bins.Callable},
		{"Adresse", "N 7", bins.Callable},
		{"Adresse", "3 place du Tribunal", bins.Callable},
		{"Société", "PI Conseil", bins.Callable},
		{"Société", "BL Transport", bins.Callable},
		{"Remarques", "absente lundi", bins.Callable},
		{"Remarques", "rdv annulé, à reprogrammer", bins.Callable},
	} {
		got, dir, stderr := counts(t, c.title+";Mobile\n"+c.cell+";0639980001\nRoux;0639980002\n",
			append([]string{"-harmless", "roux"}, asProfessionals...)...)
		want := [bins.Count]int{bins.Callable: 1}
		want[c.want]++
		require.Equal(t, want, got, "%s: %s: %s", c.title, c.cell, stderr)
		if c.want == bins.Ruined {
			require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980001", c.cell)
		}
	}
}

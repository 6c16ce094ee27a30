package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestAMarkOfProtectionUnderATitleOfNames sets its row aside, and says so; a firm beside it is called.
func TestAMarkOfProtectionUnderATitleOfNames(t *testing.T) {
	for _, c := range []struct {
		title, cell string
		want        bins.Bin
	}{
		{"Société", "Martin Tutelle", bins.Ruined},
		{"Société", "tutelle de Martin", bins.Ruined},
		{"Raison sociale", "Durand Mineur", bins.Ruined},
		{"Nom", "Martin Mineur", bins.Ruined},
		{"Nom", "Mineur", bins.Ruined},
		{"Contact", "Jean Mineur", bins.Ruined},
		{"Dirigeant", "Petit (curatelle)", bins.Ruined},
		{"Nom complet", "Durand sous tutelle", bins.Ruined},
		{"Nom", "Martin Protégé", bins.Ruined},
		{"Adresse", "3 rue Pasteur, tutelle", bins.Ruined},
		{"Nom", "Martin (mandat de protection)", bins.Ruined},
		{"Nom", "Martin (sauvegarde de justice)", bins.Ruined},
		{"Nom", "Martin (maj. prot.)", bins.Ruined},
		{"Nom", "Martin incapable", bins.Ruined},
		{"Nom", "Martin (15 ans)", bins.Ruined},
		{"Nom", "Martin (enfant)", bins.Ruined},
		{"Nom", "Martin EHPAD", bins.Ruined},
		{"Nom", "Martin ATMP", bins.Ruined},
		{"Nom", "MJPM", bins.Ruined},
		{"Nom", "UDAF", bins.Ruined},
		{"Société", "Martin - UDAF", bins.Ruined},
		{"Adresse", "UDAF 4 rue Foch", bins.Ruined},
		{"Fonction", "Tutelle", bins.Ruined},
		{"Profession", "curatelle renforcée", bins.Ruined},
		{"Service", "Tutelle", bins.Ruined},
		{"Métier", "mineur", bins.Ruined},
		{"Métier", "Mineur", bins.Ruined},
		{"Poste", "Curatelle", bins.Ruined},
		{"Métier", "Mineur de fond", bins.Callable},
		{"Fonction", "Juge des tutelles", bins.Callable},
		{"Nom", "Martin (42 ans)", bins.Callable},
		{"Nom", "Jean L'Enfant", bins.Callable},
		{"Société", "EHPAD Les Lilas", bins.Callable},
		{"Société", "UDAF du Rhône", bins.Callable},
		{"Adresse", "12 rue Jean Mineur", bins.Callable},
		{"Société", "Garage Mineur", bins.Callable},
		{"Société", "Juge des tutelles", bins.Callable},
		{"Nom", "Minereau", bins.Callable},
	} {
		got, dir, stderr := counts(t, c.title+";Mobile\n"+c.cell+";0639980001\nPetit;0639980002\n", asProfessionals...)
		want := [bins.Count]int{bins.Callable: 1}
		want[c.want]++
		require.Equal(t, want, got, "%s: %s: %s", c.title, c.cell, stderr)
		if c.want == bins.Ruined {
			require.Contains(t, string(read(t, dir, bins.Ruined)), "refus", c.cell)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980001", c.cell)
		}
	}
}

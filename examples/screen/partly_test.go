package main

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestANoOfANumberThatIsWrittenInPart binds whoever may be meant; one by which nobody can be found is counted.
func TestANoOfANumberThatIsWrittenInPart(t *testing.T) {
	const file = "Nom;Mobile;Note\nZorn;0639980145;\nAubry;0639980001;\nColas;0639980003;\nBrun;%s;ne plus appeler\n"
	for cell, meant := range map[string]bool{"0001": true, "98 00 01": true, "xx xx xx 00 01": true,
		"zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro un": true, "01": false, "voir fiche": false} {
		got, dir, stderr, _ := countsOrAsked(t, fmt.Sprintf(file, cell), asProfessionals...)
		callable := string(read(t, dir, bins.Callable))
		require.Contains(t, callable, "Zorn", cell)
		require.NotContains(t, callable, "Brun", cell)
		if meant {
			require.NotContains(t, callable, "Aubry", cell)
			require.NotContains(t, stderr, "où un non se lit", cell)
		} else {
			require.Contains(t, callable, "Aubry", cell)
			require.Contains(t, stderr, "1 ligne où un non se lit, et aucun numéro", cell)
		}
		require.Equal(t, 4, got[bins.Callable]+got[bins.Ruined], cell)
	}
}

// TestAWishOfHoursIsNoRefusal: nobody is called who asks for other hours, and the reason is theirs.
func TestAWishOfHoursIsNoRefusal(t *testing.T) {
	got, dir, _, _ := countsOrAsked(t, "Nom;Mobile;Note\nAubry;0639980001;ne pas appeler avant 14h\nBrun;0639980002;\n",
		asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Ruined: 1}, got)
	require.Contains(t, string(read(t, dir, bins.Ruined)), "des heures ou des jours où ne pas appeler")
}

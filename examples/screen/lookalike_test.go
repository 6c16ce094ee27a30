package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestNotesThatLookLikeARefusalSetNoRowAside; what stands near them does.
func TestNotesThatLookLikeARefusalSetNoRowAside(t *testing.T) {
	got, _, stderr := counts(t, "Nom;Mobile;Note\nMartin;0639980001;avant de décider\nPetit;0639980002;Ne connaît pas encore notre offre\n"+
		"Roux;0639980003;Fin de contrat 12/2026\nNoir;0639980004;Parti en retraite, remplacé par Julie\n"+
		"Blanc;0639980005;Combles perdus\nLeroy;0639980006;Catégorie verte\n", asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 6}, got, stderr)
	got, _, stderr = counts(t, "Nom;Mobile;Note\nMartin;0639980001;décédé avant de décider\nPetit;0639980002;Ne connaît pas ce monsieur\n"+
		"Roux;0639980003;Fin de contact 12/2026\nNoir;0639980004;Partie\nBlanc;0639980005;Perdus\nLeroy;0639980006;Catégorie rouge\n",
		asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Ruined: 6}, got, stderr)
}

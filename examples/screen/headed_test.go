package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestAHeadingAsksForNoColumn: it binds the people below it, and to say what its column is would free or break others.
func TestAHeadingAsksForNoColumn(t *testing.T) {
	const people = "Nom;Mobile;Ville\nAlice Zorn;0639980145;Lyon\nMarie Aubry;0639980001;Lyon\nPaul Colas;0639980003;Lille\n" +
		"Luc Brun;0639980004;Lille\n"
	_, dir, stderr, _ := countsOrAsked(t, people+"Ne plus appeler :;;\nMarie Aubry;;\n", asProfessionals...)
	require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry")
	require.Contains(t, stderr, "un intertitre qui dit un refus")
	require.NotContains(t, stderr, `-column "Nom=`)
	require.NotContains(t, stderr, "dire pour chacune")

	_, dir, stderr, _ = countsOrAsked(t, people+"Ne plus appeler;0639980005;Lille\n", asProfessionals...)
	require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980005")
	require.Contains(t, stderr, `-column "Nom=`, "of somebody who has a number the advice stands")
}

package main

import (
	"strings"
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
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "une cellule dit peut-être un refus")
	require.NotContains(t, stderr, `-column "Nom=`, "a no among names binds others of the name")
}

// TestAHeadingIsNoRowOfSomebodyLost: what comes of it and of those below is said by itself.
func TestAHeadingIsNoRowOfSomebodyLost(t *testing.T) {
	const above = "Nom;Téléphone\nBob Martin;0639980001\nCarla Roux;0639980002\nLéon Faure;0639980003\n"
	for below, lost := range map[string]int{
		"Ne plus appeler :;\nBob Martin;\n":             0,
		"Ne plus appeler :;\nBob Martin;\nX Inconnu;\n": 0,
		"Ne plus appeler;\nCarla Roux;0639980004\n":     0,
		"Zoé Lupin ne veut plus;\n":                     1, // near misses: nobody says who that is
		"Ne plus appeler :;\n":                          1,
	} {
		_, dir, stderr := counts(t, above+below, asProfessionals...)
		stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
		require.Equal(t, lost == 1, strings.Contains(stderr, "1 ligne où un non se lit, et aucun numéro"), "%s: %s", below, stderr)
		require.Equal(t, lost > 0, strings.Contains(stderr, "où un non se lit"), "%s: %s", below, stderr)
		require.Equal(t, lost == 0, strings.Contains(stderr, "un intertitre qui dit un refus"), "%s: %s", below, stderr)
		require.Contains(t, string(read(t, dir, bins.Ruined)), strings.SplitN(below, ";", 2)[0], "it is set aside all the same")
	}
}

// TestTheRowAboveAPureHeading is called: nothing but a heading, with a colon, in the place of a name, says nothing of it
// if somebody who is known stands below.
func TestTheRowAboveAPureHeading(t *testing.T) {
	const above = "Nom;Téléphone;Ville\nBob Martin;0639980001;Nantes\nCarla Roux;0639980002;Lille\nLéon Faure;0639980003;Lyon\n"
	for below, called := range map[string]bool{
		"Ne plus appeler :;;\nBob Martin;;\n":               true,
		"À NE PAS RAPPELER:;;\nCarla Roux;0639980002;\n":    true,
		"Clients opposés :;;\nZoé Lupin;0639980005;Brest\n": true,
		"Ne plus appeler :;;\n":                             false, // near misses: nobody below
		"Ne plus appeler :;;\nZoé Inconnue;;\n":             false, // nor anybody who is known
		"Ne plus appeler;;\nBob Martin;;\n":                 false, // no colon
		"ne plus appeler :;;\nBob Martin;;\n":               false, // in small letters
		"Ne plus appeler :\nBob Martin;;\n":                 false, // of a row that lacks cells
		";;Ne plus appeler :\nBob Martin;;\n":               false, // in the place of a town
		"Ne plus appeler lui :;;\nBob Martin;;\n":           false, // with more words
		"Refuse, ne plus appeler :;;\nBob Martin;;\n":       false,
		"Ne plus appeler :;;\nLéon Faure;;\n":               false, // named below
		"Ne plus appeler :;;\nBob Martin;;\nFaure;;\n":      false,
	} {
		_, dir, stderr := counts(t, above+below, asProfessionals...)
		require.Equal(t, called, strings.Contains(string(read(t, dir, bins.Callable)), "Léon Faure"), "%s: %s", below, stderr)
	}
}

package input

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A remedy in French has no English in it, and one that nobody wrote in French is none.
func TestARemedyInFrench(t *testing.T) {
	for english, want := range map[string]string{
		"unknown value; want one of active, ended": "valeur inconnue ; écrire l'une de : active, ended",
		"empty value; leave the field out if it is unknown, or give one of yes, no": "valeur vide ; ne pas donner le champ " +
			"si l'on ne sait pas, ou écrire l'une de : yes, no",
		`unknown field; did you mean "purpose"?`: `champ inconnu ; voir celui-ci : "purpose"`,
		"want a text":                            "écrire un texte",
		"want a whole number within its range":   "écrire un nombre entier, dans ses bornes",
		"want of anything else":                  "",
		"something else":                         "",
		"":                                       "",
	} {
		require.Equal(t, want, French(english), english)
	}
	for _, r := range remedies {
		require.NotContains(t, r[1], "want ")
		require.Equal(t, strings.HasSuffix(r[0], " "), strings.HasSuffix(r[1], " "), r[0])
	}
	require.Equal(t, "ligne 1", FrenchPlace("row 1"))
	require.Equal(t, "entries[0].ref", FrenchPlace("entries[0].ref"))
}

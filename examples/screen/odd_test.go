package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestOneOddCellIsSettledByItself: under a title of names, or of notes, the advice is about that cell, and names the
// column by its number and its title wherever it is told; a column that nobody knows is still asked what it is.
func TestOneOddCellIsSettledByItself(t *testing.T) {
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	for title, cell := range map[string]string{"Nom": "X", "Ville": "ne plus appeler", "Société": "stop", "Notes": "refus"} {
		file := "Mobile;" + title + "\n"
		for _, other := range []string{"Aubert", "Lyon", "Martin", "Dupuis"} {
			file += "06399800" + "1" + string(rune('0'+len(other))) + ";" + other + "\n"
		}
		file += "0639980099;" + cell + "\n"
		got, dir, stderr := counts(t, file, asProfessionals...)
		require.NotZero(t, got[bins.Ruined], title)
		stderr = plain.Replace(stderr)
		require.Contains(t, stderr, "colonne 2 « "+title+" » : 1 ligne de côté, où une cellule dit peut-être un refus", title)
		require.Contains(t, stderr, "damaged.csv", title)
		require.NotContains(t, stderr, title+"=stop", title)
		damaged := plain.Replace(string(read(t, dir, bins.Ruined)))
		require.Contains(t, damaged, "colonne 2 « "+title+" »", title)
		require.NotContains(t, damaged, "la nommer stop", title)
		require.Contains(t, plain.Replace(textOf(t, dir, "report.html")), "Colonne 2 « "+title+" »", title)

		_, _, stderr = counts(t, file, append([]string{"-lang", "en"}, asProfessionals...)...)
		require.Contains(t, stderr, "column 2 “"+title+"”: 1 row set aside, where a cell may say a refusal", title)
	}
	_, _, stderr := counts(t, "Mobile;Note\n0639980001;zorglub\n", asProfessionals...)
	require.Contains(t, plain.Replace(stderr), `-harmless "MOT,MOT"`)
	_, _, stderr = counts(t, "Mobile;Statut\n0639980001;nouveau\n0639980002;nouveau\n0639980003;nouveau\n0639980004;zut\n",
		asProfessionals...)
	stderr = plain.Replace(stderr)
	require.Contains(t, stderr, "colonne 2 « Statut » : 1 ligne de côté, où une cellule dit peut-être un refus")
	require.NotContains(t, stderr, "Statut=stop", "as which the three others would be set aside too")
	require.NotContains(t, stderr, "Statut=note")
	_, _, stderr = counts(t, "Mobile;Joignable\n0639980001;oui\n0639980002;oui\n0639980003;oui\n0639980004;non\n",
		asProfessionals...)
	require.Contains(t, plain.Replace(stderr), `-column "Joignable=accord"`, "the near miss: a no is an answer there")
}

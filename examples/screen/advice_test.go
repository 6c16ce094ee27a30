package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestAdviceThatFreesSaysSo: what is to be done about a row never frees somebody who says no without saying it.
func TestAdviceThatFreesSaysSo(t *testing.T) {
	const keeps = "la retirer la libère"
	for _, c := range []struct{ name, file, says, not string }{
		{"a stop in a row without a number", "Nom;Prénom;Téléphone;Stop\nMartin;Alice;0639980001;\nRoux;Max;0639980002;\n" +
			"Martin;Alice;;oui\n", keeps, "ou retirer la ligne"},
		{"a stop in a row whose number is no number", "Nom;Prénom;Téléphone;Stop\nMartin;Alice;0639980001;\n" +
			"Roux;Max;0639980002;\nMartin;Alice;voir fiche;oui\n", keeps, "ou retirer la ligne"},
		{"names below a heading that says no", "Nom;Prénom;Téléphone;Stop\nMartin;Alice;0639980001;\n" +
			"Ne plus appeler :;;;\nMartin;Alice;;\n", "si ni elle ni un intertitre au-dessus d'elle ne dit un refus", keeps},
		{"no number, and no refusal", "Nom;Prénom;Téléphone;Stop\nMartin;Alice;0639980001;\nRoux;Max;;\n",
			"ou retirer la ligne", keeps},
		{"a legend", "Nom;Téléphone;Remarque\nMartin;0639980001;RAS\nZola;0639980002;\nRAS = ne plus appeler;;\n",
			"écrire d'abord son refus dans une colonne stop des lignes de la marque", "si elle n'est de personne"},
		{"a note that names somebody else", "Nom;Téléphone;Remarque\nDurand;0639980001;ne plus appeler Alice Martin\n" +
			"Roux;0639980002;\n", "de chaque autre personne qui y est nommée", "Alice Martin ;"},
	} {
		dir := t.TempDir()
		code, _, stderr := screen(t, "-in", screentest.File(t, "c.csv", c.file), "-out", dir+"/o", "-ask", "never")
		require.NotEqual(t, 2, code, "%s: %s", c.name, stderr)
		said := plainly(string(read(t, dir+"/o", bins.Ruined)))
		require.Contains(t, said, c.says, c.name)
		require.NotContains(t, said, c.not, c.name)
	}
}

// TestABannerIsGivenAsAList: above the titles it may be the refusal of all; the way out is not to take it out alone.
func TestABannerIsGivenAsAList(t *testing.T) {
	_, _, stderr := screen(t, "-in", screentest.File(t, "c.csv", "Ne plus appeler\nNom;Téléphone\nDurand;0639980001\n"),
		"-out", t.TempDir()+"/o", "-ask", "never")
	require.Contains(t, plainly(stderr), "le donner par -stops")
	require.Contains(t, plainly(stderr), "n'en rien ôter")
}

// TestAMinorIsNotToBeEmptied: the screen says that it is an age, and to leave it where it is.
func TestAMinorIsNotToBeEmptied(t *testing.T) {
	_, _, stderr := screen(t, "-in", screentest.File(t, "c.csv", "Nom;Téléphone;Âge\nDurand;0639980001;15\n"+
		"Roux;0639980002;40\n"), "-out", t.TempDir()+"/o", "-ask", "never")
	said := strings.Join(strings.Fields(plainly(stderr)), " ")
	require.Contains(t, said, "une cellule dit l'âge d'un mineur")
	require.NotContains(t, said, "en ôter ce qui n'en est pas un")
}

// plainly is a text with plain spaces.
func plainly(s string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\n", " ").Replace(s)
}

// TestATitleWithALegendIsNotReversed: what it tells the sign of is counted where the column is left unread, and no
// advice makes a no of the sign a yes.
func TestATitleWithALegendIsNotReversed(t *testing.T) {
	for name, c := range map[string]struct{ title, option, cells string }{
		"letters": {"Remarque (NR = ne plus rappeler)", "Remarque (NR ne plus rappeler)", "absent,NR,,"},
		"one":     {"Ville (R = refus)", "Ville (R refus)", "Nancy,R,,"},
		"figures": {"Suivi (1 = ne plus appeler)", "Suivi (1 ne plus appeler)", ",1,,"},
	} {
		rows := ""
		for i, cell := range strings.Split(c.cells, ",") {
			rows += "Durand;063998000" + string(rune('1'+i)) + ";" + cell + "\n"
		}
		file := screentest.File(t, "c.csv", "Nom;Téléphone;"+c.title+"\n"+rows)
		_, _, stderr := screen(t, "-in", file, "-out", t.TempDir()+"/o", "-ask", "never", "-column", c.option+"=")
		require.Contains(t, plainly(stderr), "1 cellule aurait mis sa ligne de côté", name)
		require.NotContains(t, stderr, "=accord", name)
		_, _, stderr = screen(t, "-in", file, "-out", t.TempDir()+"/o", "-ask", "never")
		require.NotContains(t, stderr, "=accord", name)
	}
}

// TestAColumnThatTiesIsSaidToBeUnread: nobody is counted for it, and the screen says so.
func TestAColumnThatTiesIsSaidToBeUnread(t *testing.T) {
	_, _, stderr := screen(t, "-in", screentest.File(t, "c.csv", "Référence;Nom;Téléphone;Stop\n"+
		"R100;Martin;0639980001;oui\nR100;Martin;0639980002;\n"), "-out", t.TempDir()+"/o", "-ask", "never",
		"-column", "Référence=")
	require.Contains(t, plainly(stderr), "Référence », qui n'est pas lue, liait des lignes")
}

// TestATitleHasNoNumberWholeOnTheScreen; the option that names the column has what is to be typed.
func TestATitleHasNoNumberWholeOnTheScreen(t *testing.T) {
	const title = "Suivi Mme Dupont 0639980009"
	file := screentest.File(t, "c.csv", "Nom;Téléphone;"+title+"\nDurand;0639980001;zorglub\nRoux;0639980002;bidule\n")
	options := regexp.MustCompile(`"[^"]*"`)
	for _, args := range [][]string{{"-column", title + "="}, {"-column", title + "=note"}} {
		code, stdout, stderr := screen(t, append([]string{"-in", file, "-out", t.TempDir() + "/o", "-ask", "never"},
			args...)...)
		require.NotEqual(t, 2, code, stderr)
		for _, said := range []string{stdout, options.ReplaceAllString(stderr, "")} {
			require.NotContains(t, said, "0639980009")
		}
	}
}

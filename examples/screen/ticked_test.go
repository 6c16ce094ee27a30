package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// ticked is a campaign of 24 rows, five of which are marked in a column.
func ticked(title, mark, others string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Nom;Mobile;%s\n", title)
	for i := range 24 {
		cell := others
		if i%5 == 2 {
			cell = mark
		}
		fmt.Fprintf(&b, "Martin%d;06399800%02d;%s\n", i, i, cell)
	}
	return b.String()
}

// TestAnEmptyCellIsNoYes: where some rows are ticked under a title that asks who may be called, the others wait, and
// what would answer is said.
func TestAnEmptyCellIsNoYes(t *testing.T) {
	for _, title := range []string{"Joignable", "Démarchable", "À appeler", "Appelable", "OK appel", "a_contacter"} {
		for _, mark := range []string{"✓", "✔", "☑", "x", "X", "oui"} {
			got, dir, stderr := counts(t, ticked(title, mark, ""), asProfessionals...)
			require.Equal(t, [bins.Count]int{bins.Callable: 5, bins.Undecided: 19}, got, "%s: %s: %s", title, mark, stderr)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980000")
			require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "vide pour 19 lignes, où d'autres répondent")
			require.Contains(t, stderr, `-set "stop=aucun"`)
		}
	}
	got, _, stderr := counts(t, ticked("Joignable", "✓", ""), append([]string{"-set", "stop=aucun"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 24}, got)
	require.NotContains(t, stderr, "vide pour")
	_, _, stderr = counts(t, ticked("Joignable", "✓", ""), append([]string{"-lang", "en"}, asProfessionals...)...)
	require.Contains(t, stderr, "empty in 19 rows, where others answer")

	got, _, _ = counts(t, ticked("Joignable", "✓", "non"), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 5, bins.Ruined: 19}, got)
	got, _, stderr = counts(t, ticked("Joignable", "", ""), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 24}, got, "a column that nobody fills in says nothing")
	require.NotContains(t, stderr, "vide pour")
	got, _, _ = counts(t, ticked("Joignable", "non", ""), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Undecided: 19, bins.Ruined: 5}, got)
	for _, mark := range []string{"☐", "✗", "❌", "?"} {
		got, _, _, asked := countsOrAsked(t, ticked("Joignable", mark, ""), asProfessionals...)
		require.True(t, asked || got[bins.Callable] == 0, mark)
	}
	got, _, _ = counts(t, ticked("Stop", "✓", ""), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 19, bins.Refused: 5}, got)

	for _, mark := range []string{"✓", "x"} { // of a title that nobody knows it is asked, with what each answer does
		_, _, stderr, asked := countsOrAsked(t, ticked("Zorglub", mark, ""), asProfessionals...)
		require.True(t, asked)
		stderr = strings.ReplaceAll(stderr, "\u00a0", " ")
		require.Contains(t, stderr, `"Zorglub=stop"   → 5 lignes refusent`)
		require.Contains(t, stderr, `"Zorglub=accord"   → aucun refus ; vide pour 19 lignes, qui attendront une réponse`)
	}
}

// TestACrossIsANoWhereLeaveIsAsked: as many as there are, they set their rows aside until somebody says that a no
// refuses there; what frees them is never the one answer that is offered.
func TestACrossIsANoWhereLeaveIsAsked(t *testing.T) {
	for _, title := range []string{"Joignable", "Démarchable", "OK appel"} {
		for _, mark := range []string{"✗", "✘", "❌", "✖️", "👎"} {
			for _, others := range []string{"✓", "oui"} {
				file := strings.Replace(ticked(title, others, mark), "Martin0;", "Petit;", 1)
				got, dir, stderr := counts(t, file, asProfessionals...)
				require.Equal(t, [bins.Count]int{bins.Callable: 5, bins.Ruined: 19}, got, "%s: %s: %s", title, mark, stderr)
				require.NotContains(t, string(read(t, dir, bins.Callable)), "Petit")
				require.Contains(t, stderr, title+"=accord")
				got, _, _ = counts(t, file, append([]string{"-column", title + "=accord"}, asProfessionals...)...)
				require.Equal(t, [bins.Count]int{bins.Callable: 5, bins.Refused: 19}, got)
				_, _, stderr = counts(t, file, append([]string{"-column", title + "="}, asProfessionals...)...)
				require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "), "19 cellules auraient mis leur ligne de côté")
				require.Contains(t, stderr, title+"=accord", "and no note, in which a yes is not understood")
			}
		}
		for _, mark := range []string{"☐", "✓✓", "☒", "?"} { // nobody knows what those say
			_, _, stderr, asked := countsOrAsked(t, ticked(title, "✓", mark), asProfessionals...)
			require.True(t, asked, mark)
			require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "),
				title+`=accord"   → aucun refus ; de côté, faute d'être comprises : 19 lignes`)
			got, _, _ := counts(t, ticked(title, "✓", mark), append([]string{"-column", title + "=accord"}, asProfessionals...)...)
			require.Equal(t, [bins.Count]int{bins.Callable: 5, bins.Ruined: 19}, got, mark)
		}
	}
	got, _, _ := counts(t, ticked("Stop", "✗", ""), asProfessionals...)
	require.Equal(t, [bins.Count]int{bins.Callable: 19, bins.Ruined: 5}, got, "under one of refusals nobody knows")
}

// TestANoteIsOfferedWithWhatItSetsAside: words of a status are not all words of a note.
func TestANoteIsOfferedWithWhatItSetsAside(t *testing.T) {
	_, _, stderr, asked := countsOrAsked(t, ticked("Zorglub", "ne plus appeler", "zorglubé hier"), asProfessionals...)
	require.True(t, asked)
	require.Contains(t, strings.ReplaceAll(stderr, "\u00a0", " "),
		`"Zorglub=note"   → les refus qui s'y lisent comptent : 5 lignes ; de côté, faute d'être comprises : 19 lignes`)
}

// TestWordsUnderATitleThatAsksAreANote, if somebody says so: a no among them counts.
func TestWordsUnderATitleThatAsksAreANote(t *testing.T) {
	file := ticked("Joignable", "non", "après 18h")
	_, _, stderr, asked := countsOrAsked(t, file, asProfessionals...)
	require.True(t, asked)
	require.Contains(t, stderr, `"Joignable=note"`)
	got, _, _ := counts(t, file, append([]string{"-column", "Joignable=note"}, asProfessionals...)...)
	require.Equal(t, [bins.Count]int{bins.Callable: 19, bins.Ruined: 5}, got)
}

package survey_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// notesOf are the notes of a table of package words.
func notesOf(t testing.TB, name string) []string {
	t.Helper()
	b, err := os.ReadFile("../words/testdata/" + name)
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(b)), "\n")
}

// noted is a file in which each row has a note, and others have none.
func noted(title string, notes []string) []byte {
	var b strings.Builder
	b.WriteString("Mobile;Nom;" + title + "\n")
	for i, note := range notes {
		fmt.Fprintf(&b, "063998%04d;Kerbrézec;\"%s\"\n", i, strings.ReplaceAll(note, `"`, `""`))
	}
	for i := range 3 {
		fmt.Fprintf(&b, "063998900%d;Montsablon;\n", i)
	}
	return []byte(b.String())
}

// TestWhoHasANoteThatNobodyUnderstandsIsNotCalled: in whatever column people write, but for one that somebody left aside
// by its name.
func TestWhoHasANoteThatNobodyUnderstandsIsNotCalled(t *testing.T) {
	s := professionals(t)
	refusals, harmless := notesOf(t, "refusals.txt"), notesOf(t, "harmless.txt")
	for _, title := range []string{"Note", "Commentaires", "Description", "Dernière note", "Tags", "notes des cellules"} {
		v := screened(t, s, noted(title, refusals), false, nil)
		require.Empty(t, v.asked)
		require.Equal(t, 3, strings.Count(v.callable, "\n")-1, "%s: %s", title, v.callable)
		v = screened(t, s, noted(title, harmless), false, nil)
		require.Empty(t, v.asked)
		require.Equal(t, 3+len(harmless), strings.Count(v.callable, "\n")-1, title)
	}
	aside := facts.Renames{"note": nil}
	v := screened(t, s, noted("Note", refusals), false, aside)
	require.Equal(t, 3+len(refusals), strings.Count(v.callable, "\n")-1, "somebody left it aside by its name")
}

// TestANoteBindsAllRowsOfAPerson: who has one that nobody understands is called by no row.
func TestANoteBindsAllRowsOfAPerson(t *testing.T) {
	s := professionals(t)
	file := "Mobile;Nom;Note\n0639980011;Durand;\n06 39 98 00 11;Durand;zorglub\n0639980012;Petit;rappeler lundi\n"
	v := screened(t, s, []byte(file), false, nil)
	require.False(t, v.called("0639980011") || v.called("06 39 98 00 11"))
	require.True(t, v.called("0639980012"))
	// The name of the row is no word that nobody knows.
	v = screened(t, s, []byte("Mobile;Nom;Note\n0639980011;Garricastel;rappeler Garricastel\n0639980012;Petit;rappeler Garricastel\n"),
		false, nil)
	require.True(t, v.called("0639980011"))
	require.False(t, v.called("0639980012"))
}

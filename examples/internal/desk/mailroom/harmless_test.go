package mailroom

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestAWordThatTheHouseSaysIsHarmless: a note that lacks that word alone is understood, and is counted; a refusal beside
// it, another unknown word, and a title that may say a refusal bind as before.
func TestAWordThatTheHouseSaysIsHarmless(t *testing.T) {
	var said facts.HarmlessWords
	require.NoError(t, said.Add("schmilblique, Véranda"))
	read := func(o Options, title, cell string) List {
		b := "dossier;reçu le;droit;" + title + "\nM-1;03/11/2026;accès;" + cell + "\n"
		list, err := ReadTable(sheet.NewSource(strings.NewReader(b), int64(len(b))), "liste.csv", o)
		require.NoError(t, err)
		return list
	}
	for _, c := range []struct {
		title, cell     string
		toRead, mayStop rgpd.Answer
		byWord          int
	}{
		{"Notes", "demande le prix du schmilblique", 0, 0, 1}, {"Notes", "SCHMILBLIQUE pour mardi", 0, 0, 1}, {"Suite", "rappeler mardi", 0, 0, 0},
		{"Notes", "schmilblique, ne plus appeler", 0, rgpd.Yes, 0}, {"Notes", "schmilblique, brzdouk", rgpd.Yes, 0, 0}, {"Notes", "schmilbliques", rgpd.Yes, 0, 0},
		{"ne plus appeler", "schmilblique", 0, rgpd.Yes, 0}, {"canal", "téléphone, schmilblique", 0, 0, 1},
	} {
		strict := read(options, c.title, c.cell)
		require.Zero(t, strict.OnTheWord)
		o := options
		o.Harmless = said
		list := read(o, c.title, c.cell)
		e := list.Entries[0]
		require.Equal(t, c.toRead, e.ToRead, c.cell)
		require.Equal(t, c.mayStop, e.MayObject, c.cell)
		require.Equal(t, c.byWord, list.OnTheWord, c.cell)
		if c.byWord > 0 {
			require.Equal(t, rgpd.Yes, strict.Entries[0].ToRead, c.cell)
		}
	}
	for _, no := range []string{"opposition", "stop", "non", "ne veut pas", "refus", "x1"} {
		require.Error(t, (&facts.HarmlessWords{}).Add(no), no)
	}
}

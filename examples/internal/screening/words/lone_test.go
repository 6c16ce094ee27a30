package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
)

// TestIsLone: what is an answer to nobody knows what, under which titles.
func TestIsLone(t *testing.T) {
	all := []Content{OfNames, OfAnswers, OfFigures, OfLetters, OfRemarks}
	for cells, in := range map[string][]Content{
		"non|Non.| NON !|(non)|no|KO|nok|faux|FALSE|contre|décliné|Écartée|refusé|DÉCLINÉE|jamais|[ND]|" +
			"mécontent|Désabo|Ininteressé": all,
		"oui|yes|true|vrai|ok|nein?":           {OfAnswers, OfFigures},
		"BL|tps|PI.|NRPA|L.R.":                 {OfNames, OfAnswers, OfFigures},
		"!!!|***|# #":                          {OfNames, OfAnswers, OfRemarks},
		"Archivé|RAYÉ|barré|oubli":             {OfNames, OfAnswers, OfFigures},
		"Barré|BARRE|barre":                    {OfAnswers},
		"Pi|Bl|Tps":                            nil,
		"N|n.|O|y|x|X":                         {OfNames, OfAnswers, OfFigures},
		"0|1":                                  {OfNames, OfAnswers},
		"✗|☐|✓|+|●":                            all,
		"aucun|Aucune|black|mauvais|favorable": {OfAnswers},
		"|-|/|...|null|NaN|A|C|J|7|42|Martin|Non-Lefèvre|N 12|Nonet|Contreras|non merci à tous|Noé|12 rue N|n/a": nil,
	} {
		for cell := range strings.SplitSeq(cells, "|") {
			for _, c := range append(all, 0, OfElse) {
				want := false
				for _, one := range in {
					want = want || one == c
				}
				if cell == "nein?" {
					want = c != 0 && c != OfElse
				}
				require.Equal(t, want, IsLone(cell, c), "%q in %d", cell, c)
				require.Equal(t, want, IsLone([]byte(cell), c), "%q in %d", cell, c)
			}
		}
	}
}

// TestIsLoneAsFolded: every word of the list is found however it is written.
func TestIsLoneAsFolded(t *testing.T) {
	for w := range lones {
		for _, cell := range []string{w, strings.ToUpper(w), strings.ReplaceAll(w, "e", "é"), "  " + w + ".",
			"«" + w + "»"} {
			require.True(t, IsLone(cell, OfAnswers), cell)
		}
	}
}

// TestWhatIsNoNameOfAThing: it says of whoever stands there that they are lost, and would be the name of nobody's
// product; of people and places it may be the name, and in a note it is heard otherwise.
func TestWhatIsNoNameOfAThing(t *testing.T) {
	require.Equal(t, OfThings, ContentOf("Produit"))
	require.Equal(t, OfNames, ContentOf("Nom"))
	require.Equal(t, OfNames, ContentOf("Ville"))
	for _, cell := range []string{"Poubelle", "corbeilles", "Archives", "Lost", "junk", "WITHDRAWN", "Dead", "exclure", "Retirer", "décédée", "removed"} {
		require.True(t, IsLone(cell, OfThings), cell)
		require.False(t, IsLone(cell, OfNames), cell)
	}
	for _, cell := range []string{"NPAI", "npai", "NVPEC", "excl.", "(DNU)", "(archived)", "marre"} {
		require.True(t, IsLone(cell, OfThings), cell)
		require.True(t, IsLone(cell, OfNames), cell)
	}
	for cell := range strings.SplitSeq("X|x|(x)|Poubelle|✗|DNC|NPA|non|Junk", "|") {
		require.True(t, IsLone(cell, ContentOf("Zone")), cell)
	}
	for cell := range strings.SplitSeq("A|B|N|1|0|V|Nord|Lyon|Z4|2A", "|") {
		require.False(t, IsLone(cell, ContentOf("Zone")), cell)
	}
	require.False(t, IsLone("X", ContentOf("Genre")))
	for _, cell := range []string{"Fibre", "Isolation", "Mortier", "Lostane", "junkers", "Gazoduc"} {
		require.False(t, IsLone(cell, OfThings), cell)
	}
}

func TestIsLoneDoesNotAllocate(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(100, func() { _ = IsLone("Refusée", OfNames) || IsLone("Martin", OfNames) }))
}

// FuzzIsLone: whatever a cell holds, it is the same whether it is text or bytes, and the same once folded.
func FuzzIsLone(f *testing.F) {
	for _, s := range []string{"non", "\xc3", "\xc3\x89cart\xc3\xa9", "✗", "", "+", "\xff\xfe", "NON !", "L. R.", "C01", "a b",
		"a É", "a \xc3", "+ 00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if saysMore(s) { // it is quick, and no more
			require.Zero(t, aloneIn(s))
		}
		got := IsLone(s, OfNames)
		require.Equal(t, got, IsLone([]byte(s), OfNames))
		if folded := Fold(s); got && folded != "" && folded == strings.TrimSpace(strings.ToLower(s)) {
			require.True(t, IsLone(folded, OfNames))
		}
	})
}

package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDoubted: a sign of doubt, or one that makes another word of it, is seen in every width and place; a word, a
// figure and a sentence have none.
func TestDoubted(t *testing.T) {
	for _, s := range []string{"oui ?", "x…", "~ oui", "(oui)", "[x]", "oui ？", "¿sí?", "oui..", "non*", "؟",
		"-1", "– 1", "−1", "1-", "-1,0", "<1", "> 0", "≠ 1", "¬oui", "!oui", "oui ❌", "x ⛔", "o\u0336u\u0336i\u0336"} {
		require.True(t, Doubted(s), s)
	}
	for _, s := range []string{"", "oui", " Oui. ", "18(1)", "3.5", "03/11/2026 14:30", "l'accord, écrit ; en 2026 !",
		"-", "–", "1", "2026-11-03", "10-12", "non-inscrit", "Oui !", "oui-"} {
		require.False(t, Doubted(s), s)
	}
}

// TestWhatIsInDoubtIsNoWord: of no vocabulary, however it is written; the word itself is.
func TestWhatIsInDoubtIsNoWord(t *testing.T) {
	for _, cell := range []string{"oui", "non", "Aucun", "1", "x", "OUI"} {
		_, known := YesNo.Find(cell)
		require.True(t, known, cell)
		for _, doubted := range []string{cell + " ?", cell + "?", "(" + cell + ")", "~" + cell, cell + "…", cell + "*",
			"≠ " + cell, "❌ " + cell, "[" + cell + "]", "! " + cell} {
			_, known = YesNo.Find(doubted)
			require.False(t, known, doubted)
		}
	}
	_, known := Stops.Find("aucun ?")
	require.False(t, known)
	_, known = Bloctels.Find("non (?)")
	require.False(t, known)
	_, known = YesNo.Find("-1")
	require.False(t, known)
}

// TestSignsNo: a sign that says no is seen beside words.
func TestSignsNo(t *testing.T) {
	for _, s := range []string{"nouveau ❌", "⛔", "~~nouveau~~", "n\u0336ouveau"} {
		require.True(t, SignsNo(s), s)
	}
	for _, s := range []string{"", "nouveau", "Nouveau !", "rappelé ✓", "~ nouveau", "été"} {
		require.False(t, SignsNo(s), s)
	}
}

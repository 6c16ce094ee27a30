package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDoubted: a sign of doubt is seen in every width and place; a word, a figure and a sentence have none.
func TestDoubted(t *testing.T) {
	for _, s := range []string{"oui ?", "x…", "~ oui", "(oui)", "[x]", "oui ？", "¿sí?", "oui..", "non*", "؟"} {
		require.True(t, Doubted(s), s)
	}
	for _, s := range []string{"", "oui", " Oui. ", "18(1)", "3.5", "03/11/2026 14:30", "l'accord, écrit ; en 2026 !"} {
		require.False(t, Doubted(s), s)
	}
}

package say

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestQuoted(t *testing.T) {
	for in, want := range map[string]string{
		"plain-1.csv": "plain-1.csv", "qualité=pro": `"qualité=pro"`, "a b": `"a b"`, "": `""`,
		`a"b`: `'a"b'`, "$HOME": "'$HOME'", "l'été": `"l'été"`, "`x'": `'` + "`x" + `'\'''`,
	} {
		require.Equal(t, want, Quoted(in))
	}
}

func TestTitle(t *testing.T) {
	for in, want := range map[string]string{
		"Ne pas appeler": "Ne pas appeler", "  l'été ": "l'été", "Accord (1=oui, 0=non)": "Accord (1 oui, 0 non)",
		"Ne pas\nappeler !": "Ne pas appeler", "a\"b$c`d\\e%f": "a b c d e f", "N°\u00a0tél.": "N° tél.", "\u200bStop": "Stop",
		"=": "", "\xff": "",
	} {
		require.Equal(t, want, Title(in), in)
	}
	require.Equal(t, `-column "Accord (1 oui)=stop"`, Column("Accord (1=oui)", "stop"))
}

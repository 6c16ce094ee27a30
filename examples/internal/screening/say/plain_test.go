package say

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// R12: a name of a file or of a principal does nothing to the terminal that shows it.
func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"prospects été.csv":           "prospects été.csv",
		"Alizé Télécom\u00a0: l’été":  "Alizé Télécom\u00a0: l’été",
		"\x1b[2J\x1b]0;titre\a.csv":   `\x1b[2J\x1b]0;titre\a.csv`,
		"a\r\nscreen : tout va bien":  `a\r\nscreen : tout va bien`,
		"vsc.\u202eexe":               `vsc.\u202eexe`,
		"a\u009b31m":                  `a\u009b31m`,
		"zero\u200bwidth":             `zero\u200bwidth`,
		"a\xffb":                      `a\xffb`,
		"\u2028":                      `\u2028`,
		"C:\\Users\\campagne [1].csv": "C:\\Users\\campagne [1].csv",
	} {
		require.Equal(t, want, Plain(in))
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("\x1b[31mété\xff")
	f.Fuzz(func(t *testing.T, s string) {
		out := Plain(s)
		for _, r := range out {
			require.False(t, unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp), "%U", r)
		}
		require.Equal(t, out, Plain(out), "what is plain stays as it is")
	})
}

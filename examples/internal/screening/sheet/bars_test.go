package sheet

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBarsAreASeparatorWhereTheFirstRowsAgree, and stand in cells elsewhere: where another separator tells as many
// titles, where the rows have not as many of them, and where no title is told.
func TestBarsAreASeparatorWhereTheFirstRowsAgree(t *testing.T) {
	known := func(titles []string) (n int) {
		for _, t := range titles {
			if t == "tel" || t == "cp" || t == "tentatives" {
				n++
			}
		}
		return n
	}
	many := "nom|tel|cp\n" + strings.Repeat("a|1|2\n", agreed-1)
	for file, want := range map[string]byte{
		"nom|tel|cp\na|1|2\nb|3|4\n":                      '|',
		"nom|tel|cp\r\n\r\na|1|2\r\n":                     '|',
		"nom|tel|cp\na;b|1|2\n\"c|d\"|3|\n":               '|',
		"tel|cp\n":                                        '|',
		"\"nom\"|\"tel\"|\"cp\"\n\"x\"\"|\"|1|2":          '|',
		many + "a|1\n":                                    '|', // it is torn further down, and set aside there
		"nom;tel;tentatives\na;1;2026-11-01|2026-11-02\n": ';',
		"nom,tel,tentatives\na,1,01/11/2026|02/11/2026\n": ',',
		"tel;nom|cp\n1;a|2\n":                             ';',
		"tel\n1|2\n":                                      ';',
		"1|2\n3|4\n":                                      ';',
		"nom|prénom\na|b\n":                               ';',
		"nom|tel|cp\na|1\n":                               ';',
		"nom|tel|cp\na|1|2|3\nb|1|2\n":                    ';',
		"sep=|\nnom|prénom\na|b\n":                        '|',
	} {
		tab, err := Open(NewSource(strings.NewReader(file), int64(len(file))), "f", 0, known)
		require.NoError(t, err, file)
		require.Equal(t, string(want), string(tab.Sep), file)
	}
}

package facts

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestNumbersInWords: as they are dictated, in French and English, and mixed with digits.
func TestNumbersInWords(t *testing.T) {
	for cell, want := range map[string]string{
		"zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro un":                         "0639980001",
		"Zero Six 39 98 zéro zéro zéro un":                                                     "0639980001",
		"zéro un soixante-dix-sept vingt et un soixante et onze dix":                           "0177217110",
		"zéro deux quatre-vingts quatre-vingt-un dix-neuf soixante":                            "0280811960",
		"zero six three nine nine eight oh oh oh one":                                          "0639980001",
		"zéro six double trois quatre-vingt-dix-huit double zéro un":                           "063398001",
		"oh six triple nine zero one":                                                          "0699901",
		"appeler Paul au zéro un soixante-dix-sept vingt et un soixante et onze dix svp merci": "0177217110",
		"zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro un puis zéro six douze treize quatorze quinze": "" +
			"06399800010612131415",
		"zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro un Marie zéro six douze treize quatorze quinze": "" +
			"06399800010612131415",
		// A word that nobody knows, between those of a number.
		"zéro six double douze cent trois quatre":            "",
		"zéro six cent trente-neuf douze douze":              "",
		"zero six hum trente-neuf douze douze zéro un":       "",
		"zéro six trente-neuf quatre-vingt-dix-huit cent un": "",
		"06 39 98 00 01":           "06 39 98 00 01",
		"appeler le six":           "appeler le six",
		"un deux, et rien":         "un deux, et rien",
		"septante nonante zéro un": "709001",
	} {
		if diff := cmp.Diff(want, inDigits(cell)); diff != "" {
			t.Errorf("%s: %s", cell, diff)
		}
	}
}

// TestTheCodeOfAmericaBeforeThatOfFrance is no number that can be read; a no of it is of the French one too.
func TestTheCodeOfAmericaBeforeThatOfFrance(t *testing.T) {
	const cell = "001 33 199001122"
	require.Empty(t, NumbersIn(cell))
	want, err := number.Parse("0199001122")
	require.NoError(t, err)
	r := Reading{unread: []string{cell}}
	numbers, _ := r.Meant()
	require.Contains(t, numbers, want)
	require.True(t, r.HasOwn())
}

// TestANumberInWordsThatNobodyKnows: it is somebody's, who cannot be found: no other number is meant by what is left of
// it, and its row stands for itself.
func TestANumberInWordsThatNobodyKnows(t *testing.T) {
	for _, cell := range []string{"zéro six double douze cent trois quatre", "zéro six cent douze", "zéro six hum douze"} {
		r := Reading{unread: []string{cell}}
		numbers, stems := r.Meant()
		require.Empty(t, numbers, cell)
		require.Empty(t, stems, cell)
		require.True(t, r.HasOwn(), cell)
	}
}

// TestPartsOfANumber: of the end, or the beginning, of a number that a row writes, every number is meant that has it.
func TestPartsOfANumber(t *testing.T) {
	whole, err := number.Parse("0639980001")
	require.NoError(t, err)
	other, err := number.Parse("0145671234")
	require.NoError(t, err)
	means := func(cell string, n number.Number) bool {
		r := Reading{unread: []string{cell}}
		numbers, stems := r.Meant()
		for _, one := range numbers {
			if one == n {
				return true
			}
		}
		for _, s := range stems {
			if StemOf(n, s.Lost) == s {
				return true
			}
		}
		return false
	}
	for _, cell := range []string{"0001", "00 01", "980001", "98.00.01", "...0001", "…0001", "xx xx xx 00 01",
		"** ** ** 00 01", "finit par 0001", "se termine par 00-01", "06 39 98", "06 39 98 xx xx", "+33 6 39 98 ...",
		"0639980…", "zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro un", "39 98 00 01", "6.3998E+08"} {
		require.True(t, means(cell, whole), cell)
		require.False(t, means(cell, other), cell)
	}
	for _, cell := range []string{"01", "001", "1", "voir fiche", "xx xx xx xx 01", "0002", "06 39 97"} {
		require.False(t, means(cell, whole), cell)
	}
}

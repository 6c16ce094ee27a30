package facts

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestANumberInWords is each that they may be read as.
func TestANumberInWords(t *testing.T) {
	for text, want := range map[string][]string{
		"refuse aussi sur le zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro un": {"0639980001"},
		"ZÉRO SIX TRENTE-NEUF QUATRE-VINGT-DIX-HUIT DOUBLE ZÉRO ZÉRO UN":                   {"0639980001"},
		"zéro six, trente neuf, quatre vingt dix huit, zéro zéro, zéro deux : stop":        {"0639980002"},
		"zéro six trois neuf neuf huit zéro zéro zéro un":                                  {"0639980001"},
		"zero six three nine nine eight zero zero zero one":                                {"0639980001"},
		"zéro six 39 98 zéro zéro soixante et onze":                                        {"0639980071"},
		"zéro un quatre-vingt-dix-neuf zéro zéro dix dix":                                  {"0199001010"},
		"zéro six trente-neuf nonante-huit zéro zéro septante-deux":                        {"0639980072"},
		"NPA 06 trente-neuf 98 00 03":                                                      {"0639980003"},
		"06 39 98 00 zéro trois":                                                           {"0639980003"},
		"stop 0639 quatre-vingt-dix-huit 00 zéro trois":                                    {"0639980003"},
		"O6 39 98 zéro zéro O3":                                                            {"0639980003"},
		"plus trente-trois six trente-neuf 98 zéro zéro 03":                                {"0639980003"},
		"+33 six 39 98 00 zéro trois":                                                      {"0639980003"},
		"0033 (zéro) six trente-neuf 98 00 03":                                             {"0639980003"},
		"zéro six point trente-neuf point 98 point 00 point 03":                            {"0639980003"},
		"oh six thirty-nine ninety-eight double zero oh three":                             {"0639980003"},
		"trois trois six trois neuf neuf huit zéro zéro zéro trois":                        {"0639980003"},
		"06 trente-neuf 98 00":                                                             nil,
		"vu à 06 h 39, puis le trois, 98 euros":                                            nil,
		"trente-trois ans, six enfants":                                                    nil,
		"zéro intérêt, six mois d'essai":                                                   nil,
		"zéro six heures trente":                                                           nil,
		"ne plus appeler":                                                                  nil,
	} {
		var got []number.Number
		for _, w := range want {
			n, err := number.Parse(w)
			require.NoError(t, err)
			got = append(got, n)
		}
		for _, n := range got {
			require.Contains(t, SpelledIn(text), n, text)
		}
		require.Equal(t, want == nil, len(SpelledIn(text)) == 0, text)
	}
	both := SpelledIn("zéro six soixante dix-neuf zéro zéro zéro un zéro un")
	seventy, err := number.Parse("0679000101")
	require.NoError(t, err)
	sixty, err := number.Parse("0660190001")
	require.NoError(t, err)
	require.Subset(t, both, []number.Number{seventy, sixty}, "either reading")
}

// TestEachNumberUpTo99InWords is heard as it is said in France.
func TestEachNumberUpTo99InWords(t *testing.T) {
	units := []string{"", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
		"quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"}
	tens := []string{"", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"}
	for i := 10; i < 100; i++ {
		said := ""
		switch ten, unit := i/10, i%10; {
		case i < 20:
			said = units[i]
		case ten == 7 || ten == 9:
			said = tens[ten] + "-" + units[10+unit]
		case unit == 1 && ten < 8:
			said = tens[ten] + " et un"
		case unit == 0:
			said = tens[ten]
		default:
			said = tens[ten] + "-" + units[unit]
		}
		n, err := number.Parse(fmt.Sprintf("06399800%d", i))
		require.NoError(t, err)
		require.True(t, slices.Contains(SpelledIn("zéro six trente-neuf quatre-vingt-dix-huit zéro zéro "+said), n), said)
	}
}

// TestAnAddressAsItIsSaid is found without its sign.
func TestAnAddressAsItIsSaid(t *testing.T) {
	for text, want := range map[string][]string{
		"refuse, et son mari aussi jean(at)free.fr":               {"jean@free.fr"},
		"ne plus contacter, anne arobase free point fr":           {"anne@free.fr"},
		"STOP Jean.Petit [at] Free [dot] fr":                      nil,
		"STOP Jean.Petit[at]Free[dot]fr":                          {"jean.petit@free.fr"},
		"stop : jean (arobase) free.fr":                           {"jean@free.fr"},
		"jean point petit arobase free point fr refuse":           {"jean.petit@free.fr", "petit@free.fr"},
		"jean tiret petit arobase ma tiret boite point fr refuse": {"jean-petit@ma-boite.fr", "petit@ma-boite.fr"},
		"il est arrivé at home":                                   nil,
		"ne plus appeler, c'est un appartement":                   nil,
	} {
		require.Empty(t, cmp.Diff(want, SaidAddressesIn(text)), text)
	}
}

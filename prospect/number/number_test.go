package number_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func TestParseReadsWhatPeopleType(t *testing.T) {
	for _, c := range []struct{ name, typed, want string }{
		{"nothing: the unknown number", "", ""},
		{"ten digits", "0612345678", "+33612345678"},
		{"ten digits with spaces", "06 12 34 56 78", "+33612345678"},
		{"dots", "06.12.34.56.78", "+33612345678"},
		{"hyphens", "06-12-34-56-78", "+33612345678"},
		{"slashes", "06/12/34/56/78", "+33612345678"},
		{"no-break spaces", "06\u00a012\u00a034\u00a056\u00a078", "+33612345678"},
		{"narrow no-break spaces", "06\u202f12\u202f34\u202f56\u202f78", "+33612345678"},
		{"invisible marks of a copied web page", "\u202a06 12 34 56 78\u202c", "+33612345678"},
		{"a byte order mark", "\ufeff0612345678", "+33612345678"},
		{"an apostrophe that keeps a cell a text", "'0612345678", "+33612345678"},
		{"the zero that a spreadsheet dropped", "612345678", "+33612345678"},
		{"a decimal number that a program made of it", "612345678.0", "+33612345678"},
		{"international", "+33612345678", "+33612345678"},
		{"international with the zero in brackets", "+33 (0)6 12 34 56 78", "+33612345678"},
		{"international with the zero left in", "+330612345678", "+33612345678"},
		{"00 in place of the plus sign", "0033612345678", "+33612345678"},
		{"00 and the zero in brackets", "0033 (0)6 12 34 56 78", "+33612345678"},
		{"no plus sign", "33612345678", "+33612345678"},
		{"America", "+1 202 555 0123", "+12025550123"},
		{"Belgium, with the zero in brackets", "+32 (0)2 000 00 12", "+3220000012"},
		{"Germany, the same after 00", "0049(0)30 000012", "+4930000012"},
		{"Belgium, with the zone in brackets", "+32 (02) 000 00 12", "+3220000012"},
		{"the same, after 00 in brackets", "(0032) (02) 0000012", "+3220000012"},
		{"the United Kingdom, with the zone in brackets", "+44 (020) 0000 0012", "+442000000012"},
		{"France, with the operator in brackets", "+33 (06) 12 34 56 78", "+33612345678"},
		{"Italy keeps the zero of its zone", "+39 (06) 0000 0012", "+390600000012"},
		{"Côte d'Ivoire keeps its zero", "+225 (07) 00 00 00 12", "+2250700000012"},
		{"Italy keeps its zero", "+39 (0)6 0000 0012", "+390600000012"},
		{"a zero in brackets that follows no country code", "+44 20 (0)000 0012", "+442000000012"},
		{"Belgium, with the zero left in", "+32 0470 12 34 56", "+32470123456"},
		{"Belgium, the same after 00", "0032 0470 12 34 56", "+32470123456"},
		{"Belgium, the longest way", "+32 (0)470 12 34 56", "+32470123456"},
		{"Germany, fifteen digits and the zero", "+49 0 1234567890123", "+491234567890123"},
		{"Tunisia, a code of three digits, with a zero", "+216 0 20 123 456", "+21620123456"},
		{"Russia, a code of one digit, with a zero", "+7 0 495 000 00 12", "+74950000012"},
		{"New Caledonia, with the zero in brackets", "+687 (0)12 34 56", "+687123456"},
		{"New Caledonia, a number that starts with zeros", "+687 00 00 45", "+687000045"},
		{"Italy keeps its zero without brackets", "+39 06 0000 0012", "+390600000012"},
		{"San Marino keeps its zero", "+378 0549 00 00 12", "+3780549000012"},
		{"Benin keeps its zero", "+229 01 00 00 00 12", "+2290100000012"},
		{"Burkina Faso keeps its zero", "+226 01 23 45 67", "+22601234567"},
		{"Gabon keeps its zero", "+241 06 12 34 56", "+24106123456"},
		{"Hungary calls within by 06", "+36 06 30 123 4567", "+36301234567"},
		{"the Congo keeps its zero", "+242 06 000 00 12", "+242060000012"},
		{"a plus sign in brackets", "(+33) 6 12 34 56 78", "+33612345678"},
		{"a decimal number with blanks around", " 33612345678.0\t", "+33612345678"},
		{"a geographic number", "01 23 45 67 89", "+33123456789"},
		{"a special number", "0800 123 456", "+33800123456"},

		{"Réunion, the national way", "0692 12 34 56", "+262692123456"},
		{"Réunion, with the code of the mainland", "+33 692 12 34 56", "+262692123456"},
		{"Réunion, without the zero", "692123456", "+262692123456"},
		{"Réunion, international", "+262 692 12 34 56", "+262692123456"},
		{"Réunion, without a plus sign", "262692123456", "+262692123456"},
		{"Mayotte", "0639 12 34 56", "+262639123456"},
		{"Guadeloupe", "0590 12 34 56", "+590590123456"},
		{"Guyane", "0694 12 34 56", "+594694123456"},
		{"Martinique", "0696 12 34 56", "+596696123456"},
		{"Saint-Pierre, six digits abroad", "+508 41 23 45", "+508412345"},
		{"Saint-Pierre, with a zero in brackets", "+508 (0)41 23 45", "+508412345"},
		{"Saint-Pierre, the same in France", "0508 41 23 45", "+508412345"},
		{"Saint-Pierre, nine digits after the code", "+508 508 41 23 45", "+508412345"},
		{"Saint-Pierre, a mobile of nine digits", "0708 56 12 34", "+508708561234"},
		{"New Caledonia", "+687 12 34 56", "+687123456"},
		{"Wallis-et-Futuna", "+681 12 34 56", "+681123456"},
		{"French Polynesia", "00689 87 12 34 56", "+68987123456"},
		{"Belgium", "+32 470 12 34 56", "+32470123456"},
		{"Tunisia", "00216 20 123 456", "+21620123456"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := number.Parse(c.typed)
			require.NoError(t, err)
			require.Equal(t, c.want, got.Reveal())

			again, err := number.Parse(got.Reveal())
			require.NoError(t, err)
			require.Equal(t, got, again)
		})
	}
}

func TestParseRefusesWithoutShowingIt(t *testing.T) {
	for _, c := range []struct{ name, typed, remedy string }{
		{"scientific notation, French", "6,12E+08", "scientific"},
		{"scientific notation, English", "6.12345E+08", "scientific"},
		{"scientific notation, international", "3,36123E+10", "scientific"},
		{"two numbers, a semicolon", "0612345678;0712345678", "several numbers"},
		{"two numbers, a comma", "0612345678, 0712345678", "several numbers"},
		{"two numbers, a slash", "06 12 34 56 78 / 07 12 34 56 78", "several numbers"},
		{"two numbers, a space", "0612345678 0712345678", "several numbers"},
		{"two numbers, both international", "+33612345678 +33712345678", "several numbers"},
		{"two numbers, a word", "0612345678 ou 0712345678", "no digit"},
		{"an emergency number", "112", "short"},
		{"a short number", "3639", "short"},
		{"a directory number", "118 218", "short"},
		{"a digit missing", "06 12 34 56 7", "ten digits"},
		{"a digit too many", "06 12 34 56 78 9", "ten digits"},
		{"a foreign number without a plus sign", "32470123456", "plus sign"},
		{"a French number one digit short", "+33 6 12 34 56 7", "nine digits"},
		{"a French code and three digits", "+33 612", "nine digits"},
		{"a French code and nothing", "+33", "country code"},
		{"a French code and a number that starts with two zeros", "+33 00 12 34 56 7", "nine digits"},
		{"a foreign number too long, without a plus sign", "4412345678901234", "several numbers"},
		{"two zeros after a foreign country code", "+32 00 470 12 34 56", "country code"},
		{"a foreign country code and zeros", "+32 00000", "country code"},
		{"a country code that starts with zero", "+0612345678", "country code"},
		{"more than fifteen digits", "+1234567890123456", "digits"},
		{"the code of America, and no ten digits after it", "001 33 199001122", "country code"},
		{"the same, of too few", "+1 202 555 012", "country code"},
		{"the code of Réunion before a number of the mainland", "+262 612 34 56 78", "country code"},
		{"the code of Réunion before a number of Martinique", "+262 696 12 34 56", "country code"},
		{"a number of a machine, fourteen digits", "07 00 50 12 34 56 78", "machine"},
		{"a number of a machine, thirteen digits", "0700 5 1234 5678", "machine"},
		{"an extension", "01 23 45 67 89 poste 12", "extension"},
		{"an extension, English", "+33123456789 ext. 12", "extension"},
		{"an extension, a letter", "0123456789x12", "extension"},
		{"a letter O for the first zero", "O6 12 34 56 78", "letter O"},
		{"letters O among the digits", "06 o1 O2 34 56", "letter O"},
		{"a letter O on its own", "12345678 O", "digit"},
		{"forty digits", strings.Repeat("0612345678", 4), "several numbers"},
		{"letters", "inconnu", "digit"},
		{"a name and a number", "Mme Martin 0612345678", "digit"},
		{"no digit at all", "-", "no digit"},
		{"only a plus sign", "+", "no digit"},
		{"digits of another script", "٠٦١٢٣٤٥٦٧٨", "digit"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := number.Parse(c.typed)
			require.Error(t, err)
			require.Zero(t, got)
			var shaped *rgpd.InputError
			require.True(t, errors.As(err, &shaped))
			require.NotEmpty(t, shaped.Remedy)
			require.Contains(t, shaped.Remedy, c.remedy)
			require.NotRegexp(t, `\pN`, err.Error(), "an error goes to a log")
		})
	}
}

func TestNumberPrintsMasked(t *testing.T) {
	n, err := number.Parse("06 12 34 56 78")
	require.NoError(t, err)
	const masked = "+33•••••••78"
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%x", "%X", "%s", "%q", "%o", "%b", "%T and %[1]v", "%20v", "%e"} {
		got := fmt.Sprintf(verb, n)
		require.Contains(t, got, masked, verb)
		testkit.Masked(t, got, n.Reveal())
		for name, holder := range map[string]any{
			"a pointer": &n, "a list": []number.Number{n}, "a map": map[string]number.Number{"number": n},
		} {
			require.NotContains(t, fmt.Sprintf(verb, holder), "345", "%s under %s", name, verb)
		}
		// Package fmt cannot reach the methods of an unexported field.
		testkit.Masked(t, fmt.Sprintf(verb, struct{ number number.Number }{n}), n.Reveal())
	}
	require.Equal(t, masked, n.String())
	require.Equal(t, masked, fmt.Sprint(n))

	var text, js bytes.Buffer
	for _, handler := range []slog.Handler{
		slog.NewTextHandler(&text, testkit.Undated()), slog.NewJSONHandler(&js, testkit.Undated()),
	} {
		log := slog.New(handler)
		log.Info("call", "number", n, "pointer", &n)
	}
	require.Equal(t, 2, strings.Count(text.String(), masked), text.String())
	require.Equal(t, 2, strings.Count(js.String(), masked), js.String())
	testkit.Masked(t, text.String(), n.Reveal())
	testkit.Masked(t, js.String(), n.Reveal())

	require.Empty(t, number.Number{}.String())
	require.Empty(t, number.Number{}.Reveal())
}

func TestNumberJSONCarriesItWhole(t *testing.T) {
	n, err := number.Parse("0692 12 34 56")
	require.NoError(t, err)
	b, err := json.Marshal(n)
	require.NoError(t, err)
	require.JSONEq(t, `"+262692123456"`, string(b))
	var back number.Number
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, n, back)

	err = json.Unmarshal([]byte(`"06 12"`), &back)
	require.Error(t, err)
	require.NotRegexp(t, `[0-9]{2}`, err.Error())
	require.Equal(t, n, back, "a number that cannot be read changes nothing")
}

func TestTerritoriesOfNumber(t *testing.T) {
	for _, c := range []struct{ name, number, want string }{
		{"unknown", "", ""},
		{"a mobile", "0612345678", "mainland"},
		{"a number in 09", "0912345678", "mainland"},
		{"08 belongs to no place", "0800123456", ""},
		{"a number that a verified caller shows on the mainland", "0948 00 00 00", "mainland"},
		{"the same in Guyane", "09476 00000", "guyane"},
		{"New Caledonia", "+687123456", "new-caledonia"},
		{"Wallis-et-Futuna", "+681123456", "wallis-futuna"},
		{"French Polynesia has three clocks", "+68987123456", "tahiti marquesas gambier"},
		{"Monaco", "+37799123456", "abroad"},
		{"Belgium", "+32470123456", "abroad"},
		{"Comoros, beside Mayotte", "+2693212345", "abroad"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, err := number.Parse(c.number)
			require.NoError(t, err)
			require.Equal(t, c.want, n.Territories().String())
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "0612345678", "+33 (0)6 12 34 56 78", "6,12E+08", "+508412345", "0692 12 34 56", "1;2", "+", "\xff", "612345678.0", "'0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := number.Parse(s)
		testkit.Refused(t, err)
		if err != nil {
			if n != (number.Number{}) {
				t.Fatal("an error and a number")
			}
			// The escape of an odd character may hold digits of its own.
			if strings.ContainsAny(err.Error(), "0123456789") && !strings.Contains(err.Error(), `\`) {
				t.Fatalf("an error with a digit: %v", err)
			}
			return
		}
		again, err := number.Parse(n.Reveal())
		if err != nil || again != n {
			t.Fatalf("%q: %v", n.Reveal(), err)
		}
		if back, err := number.Parse(n.RevealNational()); err != nil || back != n {
			t.Fatalf("%q: %v", n.RevealNational(), err)
		}
		if n != (number.Number{}) && n.Family() == 0 || n.BlockKnown() && n.Family() == number.Foreign {
			t.Fatalf("%q: family %s", n.Reveal(), n.Family())
		}
		_ = n.Territories()
		if r := n.Reveal(); r != "" && (len(r) < 8 || strings.Contains(n.String(), r[len(r)-4:])) {
			t.Fatalf("not masked: %q", n.String())
		}
	})
}

func TestTheNationalWriting(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "+33612345678": "06 12 34 56 78", "0692123456": "06 92 12 34 56", "0508551234": "05 08 55 12 34", "+32 2 123 45 67": "00 3221234567",
		"0639981234": "06 39 98 12 34",
	} {
		n, err := number.Parse(s)
		require.NoError(t, err)
		require.Equal(t, want, n.RevealNational(), s)
		if back, err := number.Parse(n.RevealNational()); err != nil || back != n {
			t.Errorf("%q does not come back: %v", s, err)
		}
	}
	n, err := number.Parse("06 39 98 12 34")
	require.NoError(t, err)
	require.Equal(t, rgpd.TerritoriesOf(rgpd.Mainland), n.Territories(), "the range kept for fiction is the mainland's")
}

func TestFamilyOfNumber(t *testing.T) {
	for _, c := range []struct {
		name, number string
		want         number.Family
	}{
		{"unknown", "", 0},
		{"Paris", "01 23 45 67 89", number.Geographic},
		{"Saint-Pierre, six digits abroad", "+508 41 23 45", number.Geographic},
		{"a mobile", "06 12 34 56 78", number.Mobile},
		{"a mobile of Mayotte", "+262 639 12 34 56", number.Mobile},
		{"a box", "09 51 23 45 67", number.Polyvalent},
		{"a box overseas", "0976 01 23 45", number.Polyvalent},
		{"the last number before a verified prefix", "01 61 99 99 99", number.Geographic},
		{"the first of it", "01 62 00 00 00", number.Verified},
		{"the last of it", "01 63 99 99 99", number.Verified},
		{"the first after it", "01 64 00 00 00", number.Geographic},
		{"a verified prefix of which no block is assigned", "09 49 12 34 56", number.Verified},
		{"a verified prefix overseas", "+262 9479 12345", number.Verified},
		{"beside the verified prefixes overseas", "0947 4 12345", number.Polyvalent},
		{"a platform", "09 37 12 34 56", number.Platform},
		{"a platform overseas", "+596 9397 12345", number.Platform},
		{"free", "0805 12 34 56", number.Free},
		{"at the ordinary rate", "0806 12 34 56", number.OrdinaryRate},
		{"shared cost", "0820 12 34 56", number.SharedCost},
		{"premium", "0899 12 34 56", number.Premium},
		{"a private network", "0854 12 34 56", number.OtherSpecial},
		{"a machine", "0700 12 34 56", number.Machine},
		{"Belgium", "+32 470 12 34 56", number.Foreign},
		{"New Caledonia", "+687 12 34 56", number.Foreign},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, err := number.Parse(c.number)
			require.NoError(t, err)
			require.Equal(t, c.want, n.Family(), n.Family().String())
		})
	}
}

func TestFamiliesAreWordsInJSON(t *testing.T) {
	words := map[string]bool{}
	for f := number.Geographic; f <= number.OtherShort; f++ {
		b, err := json.Marshal(f)
		require.NoError(t, err)
		words[string(b)] = true
		var back number.Family
		require.NoError(t, json.Unmarshal(b, &back))
		require.Equal(t, f, back)
	}
	require.Len(t, words, int(number.OtherShort))
	require.True(t, words[`"verified"`])
	var f number.Family
	require.ErrorContains(t, json.Unmarshal([]byte(`"landline"`), &f), "family")
}

// Five million rows are read while a campaign is screened.
func TestReadingANumberAllocatesNothing(t *testing.T) {
	for _, s := range typedWays {
		require.Zero(t, testing.AllocsPerRun(100, func() {
			n, err := number.Parse(s)
			if err != nil || n.Territories() == 0 || n.Family() == 0 {
				t.Fatal(s)
			}
		}), s)
	}
}

var typedWays = []string{
	"0612345678", "06 12 34 56 78", "06.12.34.56.78", "06\u00a012\u00a034\u00a056\u00a078", "612345678", "612345678.0",
	"+33612345678", "+33 (0)6 12 34 56 78", "0033612345678", "0692 12 34 56", "+262692123456", "+508412345", "+32470123456",
}

func BenchmarkParse(b *testing.B) {
	for _, s := range typedWays {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := number.Parse(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

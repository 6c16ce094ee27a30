package prospect_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

func TestTerritoriesOfPostcode(t *testing.T) {
	for _, c := range []struct{ name, postcode, want string }{
		{"Paris", "75001", "mainland"},
		{"Ain, the first department", "01000", "mainland"},
		{"Ain, the zero lost to a spreadsheet", "1000", "mainland"},
		{"Corsica", "20000", "mainland"},
		{"Val-d'Oise, the last department of the mainland", "95999", "mainland"},
		{"with spaces", " 75 001 ", "mainland"},
		{"with a no-break space", "75\u00a0001", "mainland"},
		{"Guadeloupe", "97110", "guadeloupe"},
		{"Saint-Barthélemy under its old postcode", "97133", "saint-barthelemy"},
		{"Saint-Martin under its old postcode", "97150", "saint-martin"},
		{"Martinique", "97200", "martinique"},
		{"Guyane", "97300", "guyane"},
		{"Réunion", "97400", "reunion"},
		{"Saint-Pierre-et-Miquelon", "97500", "saint-pierre-miquelon"},
		{"Mayotte", "97600", "mayotte"},
		{"Saint-Barthélemy", "97700", "saint-barthelemy"},
		{"Saint-Martin", "97800", "saint-martin"},
		{"Monaco, with a French postcode", "98000", "abroad"},
		{"Wallis-et-Futuna", "98600", "wallis-futuna"},
		{"French Polynesia: the postcode does not tell the clock", "98713", "tahiti marquesas gambier"},
		{"New Caledonia", "98800", "new-caledonia"},
		{"no department", "00000", ""},
		{"no department either, four digits", "0999", ""},
		{"96 was never given", "96000", ""},
		{"no territory", "97900", ""},
		{"six digits", "750010", ""},
		{"three digits", "750", ""},
		{"a letter in it", "2A000", ""},
		{"a foreign postcode", "SW1A 1AA", ""},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, prospect.TerritoriesOfPostcode(c.postcode).String())
		})
	}
}

func TestPlaceIsStatedElseReadElsePresumed(t *testing.T) {
	mobile, err := prospect.ParseNumber("0692 12 34 56")
	require.NoError(t, err)
	p := prospect.Prospect{Number: mobile}
	require.Equal(t, "reunion", p.Territories().String(), "from the number")
	p.Postcode = "97600"
	require.Equal(t, "mayotte", p.Territories().String(), "from the postcode")
	p.Places = rgpd.TerritoriesOf(rgpd.Mainland)
	require.Equal(t, "mainland", p.Territories().String(), "as stated")

	// A postcode that tells nothing is no reason to trust the prefix.
	p = prospect.Prospect{Number: mobile, Postcode: "SW1A 1AA"}
	require.Empty(t, p.Territories().String())
}

// The place is worked out anew for each decision.
func TestPlaceAllocatesNothing(t *testing.T) {
	for name, p := range map[string]prospect.Prospect{
		"postcode of the mainland": {Postcode: "75001"},
		"postcode overseas":        {Postcode: "97 133"},
		"no postcode":              {Postcode: "SW1A 1AA"},
		"number of the mainland":   {Number: numberFor(t, "0612345678")},
		"number of Réunion":        {Number: numberFor(t, "0692123456")},
		"number of Saint-Pierre":   {Number: numberFor(t, "0508412345")},
		"number of New Caledonia":  {Number: numberFor(t, "+687123456")},
		"number of Belgium":        {Number: numberFor(t, "+32470123456")},
	} {
		at := casesToday
		require.Zero(t, testing.AllocsPerRun(100, func() { _ = prospect.CanCallAt(p, rgpd.LiveCall, at) }), name)
	}
}

func numberFor(t *testing.T, s string) prospect.Number {
	t.Helper()
	n, err := prospect.ParseNumber(s)
	require.NoError(t, err)
	return n
}

func FuzzTerritoriesOfPostcode(f *testing.F) {
	for _, s := range []string{"", "75001", "1000", "97133", "98713", " 75 001", "\xff", "９７４００"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		digits := 0
		for _, r := range s {
			if r >= '0' && r <= '9' {
				digits++
			}
		}
		if places := prospect.TerritoriesOfPostcode(s); places != 0 && digits != 4 && digits != 5 {
			t.Fatalf("%d digits make %v", digits, places)
		}
	})
}

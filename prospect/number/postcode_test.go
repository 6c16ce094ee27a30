package number_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/number"
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
			require.Equal(t, c.want, number.TerritoriesOfPostcode(c.postcode).String())
		})
	}
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
		if places := number.TerritoriesOfPostcode(s); places != 0 && digits != 4 && digits != 5 {
			t.Fatalf("%d digits make %v", digits, places)
		}
	})
}

// TestDepartment: a log holds no more of a postcode than where nobody is found by it.
func TestDepartment(t *testing.T) {
	for postcode, want := range map[string]string{
		"75001": "75", "1000": "01", " 67 480 ": "67", "20000": "20", "97400": "974", "98714": "987", "": "", "W1A 1AA": "", "123456": "",
	} {
		require.Equal(t, want, number.Department(postcode), postcode)
	}
}

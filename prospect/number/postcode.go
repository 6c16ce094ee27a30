package number

import (
	"unicode"

	"github.com/rgpd-go/rgpd"
)

// TerritoriesOfPostcode returns the places that a French postcode belongs to. A
// postcode of four digits has lost its zero to a spreadsheet. The set is empty
// where the postcode is not a French one.
func TerritoriesOfPostcode(s string) rgpd.Territories {
	code, ok := postcode(s)
	if !ok {
		return 0
	}
	n := 0
	for _, d := range code {
		n = 10*n + int(d-'0')
	}
	switch {
	case n == 97133:
		return rgpd.TerritoriesOf(rgpd.SaintBarthelemy)
	case n == 97150:
		return rgpd.TerritoriesOf(rgpd.SaintMartin)
	}
	return territoriesOf1000[n/100]
}

// territoriesOf1000 are the places of postcodes by their first three digits.
var territoriesOf1000 = func() (out [1000]rgpd.Territories) {
	for d := 10; d < 960; d++ {
		out[d] = mainland
	}
	for d, places := range map[int]rgpd.Territories{
		971: rgpd.TerritoriesOf(rgpd.Guadeloupe),
		972: martinique,
		973: guyane,
		974: reunion,
		975: miquelon,
		976: mayotte,
		977: rgpd.TerritoriesOf(rgpd.SaintBarthelemy),
		978: rgpd.TerritoriesOf(rgpd.SaintMartin),
		980: rgpd.TerritoriesOf(rgpd.Abroad), // Monaco
		986: rgpd.TerritoriesOf(rgpd.WallisFutuna),
		987: polynesia,
		988: rgpd.TerritoriesOf(rgpd.NewCaledonia),
	} {
		out[d] = places
	}
	return out
}()

// postcode reads the five digits of a postcode, spaces of every kind left out.
func postcode(s string) (code [5]byte, ok bool) {
	if len(s) == len(code) && copy(code[:], s) > 0 && digits(&code) {
		return code, true // as most are written
	}
	n := 0
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			if n == len(code) {
				return code, false
			}
			code[n] = byte(r)
			n++
		case unicode.IsSpace(r), unicode.Is(unicode.Cf, r):
		default:
			return code, false
		}
	}
	if n == 4 {
		copy(code[1:], code[:4])
		code[0] = '0'
		n++
	}
	return code, n == len(code)
}

func digits(code *[5]byte) bool {
	for _, c := range code {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Department keeps of a postcode what a log may hold: nothing if it is no French
// one.
func Department(s string) string {
	code, ok := postcode(s)
	switch {
	case !ok:
		return ""
	case code[0] == '9' && code[1] > '5':
		return string(code[:3])
	}
	return string(code[:2])
}

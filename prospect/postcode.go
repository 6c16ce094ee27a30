package prospect

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
	d := string(code[:])
	switch d[:3] {
	case "971":
		switch d {
		case "97133":
			return rgpd.TerritoriesOf(rgpd.SaintBarthelemy)
		case "97150":
			return rgpd.TerritoriesOf(rgpd.SaintMartin)
		}
		return rgpd.TerritoriesOf(rgpd.Guadeloupe)
	case "972":
		return martinique
	case "973":
		return guyane
	case "974":
		return reunion
	case "975":
		return miquelon
	case "976":
		return mayotte
	case "977":
		return rgpd.TerritoriesOf(rgpd.SaintBarthelemy)
	case "978":
		return rgpd.TerritoriesOf(rgpd.SaintMartin)
	case "986":
		return rgpd.TerritoriesOf(rgpd.WallisFutuna)
	case "987":
		return polynesia
	case "988":
		return rgpd.TerritoriesOf(rgpd.NewCaledonia)
	case "980":
		return rgpd.TerritoriesOf(rgpd.Abroad) // Monaco
	}
	if d[:2] >= "01" && d[:2] <= "95" {
		return mainland
	}
	return 0
}

// postcode reads the five digits of a postcode, spaces of every kind left out.
func postcode(s string) (code [5]byte, ok bool) {
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

// department keeps of a postcode what a log may hold: nothing if it is no French
// one.
func department(s string) string {
	code, ok := postcode(s)
	switch {
	case !ok:
		return ""
	case code[0] == '9' && code[1] > '5':
		return string(code[:3])
	}
	return string(code[:2])
}

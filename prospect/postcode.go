package prospect

import (
	"strings"

	"github.com/rgpd-go/rgpd"
)

// TerritoriesOfPostcode returns the places that a French postcode belongs to. A
// postcode of four digits has lost its zero to a spreadsheet. The set is empty
// where the postcode is not a French one.
func TerritoriesOfPostcode(s string) rgpd.Territories {
	var code [5]byte
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			if n == len(code) {
				return 0
			}
			code[n] = c
			n++
		case c == ' ' || c == '\t':
		default:
			return 0
		}
	}
	if n == 4 {
		copy(code[1:], code[:4])
		code[0] = '0'
	} else if n != 5 {
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

// department keeps of a postcode what a log may hold.
func department(postcode string) string {
	p := strings.TrimSpace(postcode)
	if len(p) < 3 {
		return ""
	}
	if strings.HasPrefix(p, "97") || strings.HasPrefix(p, "98") {
		return p[:3]
	}
	return p[:2]
}

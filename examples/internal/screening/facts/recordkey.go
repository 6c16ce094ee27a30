package facts

import (
	"iter"
	"strings"
)

// People write the number of a record in more ways than one: C-1042, c1042, '1042, n° 1042, ="1042"; some put two in a
// cell, and some have a SIRET where others have a SIREN.

// RecordKey stands for the number of a record: see [KeyOf]. It is false if the cell is to be read by RecordKeys: it may
// have several, or what stands around one. firm is that it is one of firms.
func RecordKey[S string | []byte](cell S, firm bool) (key uint64, plain bool) {
	var bare [32]byte
	n := 0
	for i := range len(cell) {
		switch c := cell[i]; {
		case '0' <= c && c <= '9', 'a' <= c|0x20 && c|0x20 <= 'z', c == '_':
			if n == len(bare) {
				return 0, false
			}
			bare[n], n = c, n+1
		case c != '-':
			return 0, false
		}
	}
	if firm {
		return KeyOf(sirenIn(bare[:n])), n > 0
	}
	return KeyOf(bare[:n]), n > 0
}

// sirenIn is the number of the firm in one that holds it: a SIRET is the SIREN and five digits for one of its places
// (code de commerce, art. R. 123-221), a number of TVA is FR, two signs and the SIREN,
// that of the RCS ends with it.
func sirenIn(number []byte) []byte {
	const siren, siret, tva = 9, 14, 13
	digits := 0
	for digits < len(number) && '0' <= number[len(number)-1-digits] && number[len(number)-1-digits] <= '9' {
		digits++
	}
	switch n := len(number); {
	case digits == siret && n == siret:
		return number[:siren]
	case digits == siren, n == tva && digits >= siren && number[0]|0x20 == 'f' && number[1]|0x20 == 'r':
		return number[n-siren:]
	}
	return number
}

// RecordKeys stand for the numbers of records in a cell.
func RecordKeys(cell string, firm bool) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		if key, plain := RecordKey(cell, firm); plain {
			yield(key)
			return
		}
		for _, apart := range aparts {
			cell = strings.ReplaceAll(cell, apart, ";")
		}
		for one := range strings.SplitSeq(cell, ";") {
			one = bareRecord(one)
			if one == "" {
				continue
			}
			key, plain := RecordKey(one, firm)
			if !plain {
				key = KeyOf(one)
			}
			if !yield(key) {
				return
			}
		}
	}
}

// aparts stand between numbers of records in one cell.
var aparts = []string{"\n", "|", " / ", ", ", " + ", " & ", " et ", " and "}

// bareRecord is the number of a record without what stands around it, and the spaces and dashes in it; the address of
// somebody's page without what differs from link to link.
func bareRecord(s string) string {
	s = strings.Trim(s, " \t\r\u00a0\u202f'’‘\"“”=`«»()[].,:")
	if at := strings.Index(s, "://"); at >= 0 {
		s = s[at+len("://"):]
	}
	if at := strings.IndexByte(s, '/'); at > 0 && strings.IndexByte(s[:at], '.') > 0 {
		host, page := strings.ToLower(s[:at]), s[at:]
		host = host[strings.LastIndexByte(host[:strings.LastIndexByte(host, '.')], '.')+1:] // www., fr.
		page, _, _ = strings.Cut(page, "?")
		page, _, _ = strings.Cut(page, "#")
		return host + strings.TrimRight(page, "/")
	}
	for _, before := range [...]string{"n°", "N°", "nº", "Nº", "#"} {
		s = strings.TrimPrefix(s, before)
	}
	return strings.Map(func(c rune) rune {
		switch {
		case '\u2010' <= c && c <= '\u2015', c == '\u2212', c == '-', c == ' ', c == '\u00a0', c == '\u202f',
			c == '\u00ad':
			return -1
		}
		return c
	}, s)
}

package facts

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// People write the number of a record in more ways than one: C-1042, c1042, '1042, n° 1042, ="1042"; some put two in a
// cell, or a word beside it, K10003 (ex K10001), and some have a SIRET where others have a SIREN.

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

// sirenDigits is how many digits a SIREN has.
const sirenDigits = 9

// sirenIn is the number of the firm in one that holds it: a SIRET is the SIREN and five digits for one of its places
// (code de commerce, art. R. 123-221), a number of TVA is FR, two signs and the SIREN,
// that of the RCS ends with it.
func sirenIn(number []byte) []byte {
	const siren, siret, tva = sirenDigits, 14, 13
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
		for _, key := range keysAmong(cell, firm) {
			if !yield(key) {
				return
			}
		}
	}
}

// keysAmong are those of a cell that has more than one number, each once.
func keysAmong(cell string, firm bool) (out []uint64) {
	add := func(number string) {
		if number = bareRecord(number); number == "" {
			return
		}
		key, plain := RecordKey(number, firm)
		if !plain {
			key = KeyOf(number)
		}
		if !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	cell = words.Plainly(cell)
	for _, apart := range aparts {
		cell = strings.ReplaceAll(cell, apart, ";")
	}
	for one := range strings.SplitSeq(cell, ";") {
		add(one)
		if strings.Contains(one, "://") {
			continue
		}
		for _, number := range recordsAmong(one) {
			if !firm || words.CountDigits(number) >= sirenDigits {
				add(number)
			}
		}
	}
	return out
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

// recordsAmong are the numbers of records among the words of a text: K10003 and K10001 of "K10003 (ex K10001)". Groups
// of figures may be one number, 10 003 10 001, and are several too if none is short.
func recordsAmong(text string) (out []string) {
	const least = 4 // figures of a group that may be a number of its own
	begun, run := "", []string(nil)
	flush := func() {
		if len(run) > 0 {
			out = append(out, begun+strings.Join(run, ""))
			short := func(group string) bool { return len(group) < least }
			if len(run) > 1 && !slices.ContainsFunc(run, short) {
				out = append(out, run...)
			}
		}
		begun, run = "", nil
	}
	several := 0
	for w := range strings.FieldsFuncSeq(text, betweenWords) {
		several++
		if w = strings.Trim(w, ".,!?°"); strings.IndexAny(w, "/,") > 0 && eachIsRecord(w) {
			flush()
			several++
			out = append(out, strings.FieldsFunc(w, isSlash)...)
			continue
		}
		switch figures, letters := words.CountDigits(w), strings.ContainsFunc(w, unicode.IsLetter); {
		case figures > 0 && figures == len(w):
			run = append(run, w)
		case figures > 0 && letters:
			flush()
			out = append(out, w)
		case letters && figures == 0:
			if flush(); words.BeginsRecord(w) && !saysRecord[words.Fold(w)] {
				begun = w
			}
		}
	}
	flush()
	if several < 2 {
		return nil // the whole of it
	}
	return out
}

// saysRecord stand before a number of a record, and are none of it.
var saysRecord = setOf("n no nr num ref id cli ex fid")

// eachIsRecord reports whether each of the parts of a word has letters and figures: K1/K2, but not 2024/12.
func eachIsRecord(w string) bool {
	for part := range strings.FieldsFuncSeq(w, isSlash) {
		if n := words.CountDigits(part); n == 0 || !strings.ContainsFunc(part, unicode.IsLetter) {
			return false
		}
	}
	return true
}

func isSlash(c rune) bool { return c == '/' || c == ',' }

// betweenWords reports whether a sign is in no number of a record.
func betweenWords(c rune) bool {
	return unicode.IsSpace(c) || strings.ContainsRune("()[]{}<>:=→+&|\"'’‘«»“”`", c)
}

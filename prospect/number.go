package prospect

import (
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
)

// A Number is a telephone number, with its country code. It is comparable, and
// prints masked under every verb of package fmt and in logs: use
// [Number.Reveal] where the whole number is wanted. JSON carries it whole; so does a
// log in JSON of a list or a struct that holds numbers, since such a log is made of
// their JSON. The zero Number is unknown.
type Number struct {
	veiled uint64 // zero, or the digits under the veil
}

// Package fmt cannot call the methods of a Number that stands in an unexported
// field of somebody's struct, and prints the integer: the veil keeps the number out
// of it. It hides nothing from whoever looks for it.
const veil = 0x9e3779b97f4a7c15

// numberOf is the number whose country code and national number are digits.
func numberOf(digits string) Number {
	n, _ := strconv.ParseUint(digits, 10, 64)
	return Number{n ^ veil}
}

// digits are the country code and the national number: 33 6 12 34 56 78.
func (n Number) digits() uint64 {
	if n.veiled == 0 {
		return 0
	}
	return n.veiled ^ veil
}

// ParseNumber reads a telephone number as people type it and spreadsheets break
// it: 06 12 34 56 78, +33 (0)6.12.34.56.78, 0033612345678, 612345678, 612345678.0.
// Overseas numbers written the national way get the code of their territory. An
// empty string is the unknown number.
//
// The error is a [*NumberError]; it names the shape of what was given and the
// remedy, never the number.
func ParseNumber(s string) (Number, error) {
	digits, plus, err := strip(s)
	if err != nil || digits == "" {
		return Number{}, err
	}
	fail := func(remedy string) (Number, error) { return Number{}, &NumberError{shape(s), remedy} }
	switch {
	case plus:
	case strings.HasPrefix(digits, "00"):
		digits = digits[2:]
	case len(digits) == 10 && digits[0] == '0':
		return national(digits), nil
	case len(digits) == 9 && digits[0] != '0':
		return national("0" + digits), nil // the zero that a spreadsheet dropped
	case len(digits) >= 11 && frenchCode(digits) != "":
		// A French code without its plus sign.
	case len(digits) > 15:
		return fail("more digits than a number has: several numbers in one cell; give one")
	case len(digits) <= 6:
		return fail("a short or a special number; give the number of a subscriber, ten digits in France")
	default:
		return fail("not ten digits of France; give the country code after a plus sign")
	}
	code := frenchCode(digits)
	if code == "" {
		if len(digits) < 7 || len(digits) > 15 || digits[0] == '0' {
			return fail("not an international number; the country code comes first, without zero, and fifteen digits are the most")
		}
		return numberOf(digits), nil
	}
	rest := strings.TrimPrefix(digits, code)
	if code == "508" && len(rest) == 6 {
		rest = "508" + rest
	}
	if len(rest) == 10 && rest[0] == '0' {
		rest = rest[1:] // +33 (0)6 …
	}
	if len(rest) != 9 || rest[0] == '0' {
		return fail("a French number has nine digits after its country code")
	}
	n := national("0" + rest)
	if code != "33" && frenchCode(n.Reveal()[1:]) != code {
		return fail("these nine digits do not belong to that country code; check both")
	}
	return n, nil
}

// frenchCode returns the country code of a part of France that digits start
// with, or none. +687, +689 and +681 have plans of their own and are kept as
// they are.
func frenchCode(digits string) string {
	for _, code := range []string{"33", "262", "508", "590", "594", "596"} {
		if strings.HasPrefix(digits, code) {
			return code
		}
	}
	return ""
}

// national builds the number of ten digits written the national way. What is 0508
// and six digits in France is +508 and those six digits abroad; all other numbers
// keep their nine digits.
func national(ten string) Number {
	code := "33"
	if r := overseas(ten); r != nil {
		code = r.code
	}
	return numberOf(code + strings.TrimPrefix(ten[1:], "508"))
}

// A reach is the territories and the country code of a prefix of the national
// plan.
type reach struct {
	prefix string
	code   string
	at     rgpd.Territories
}

var (
	antilles    = rgpd.TerritoriesOf(rgpd.Guadeloupe, rgpd.SaintMartin, rgpd.SaintBarthelemy)
	guyane      = rgpd.TerritoriesOf(rgpd.Guyane)
	martinique  = rgpd.TerritoriesOf(rgpd.Martinique)
	reunion     = rgpd.TerritoriesOf(rgpd.Reunion)
	mayotte     = rgpd.TerritoriesOf(rgpd.Mayotte)
	indianOcean = reunion | mayotte // what Arcep calls "La Réunion - Océan indien"
	miquelon    = rgpd.TerritoriesOf(rgpd.SaintPierreMiquelon)
	mainland    = rgpd.TerritoriesOf(rgpd.Mainland)
	polynesia   = rgpd.TerritoriesOf(rgpd.Tahiti, rgpd.Marquesas, rgpd.Gambier)
)

// The overseas prefixes of the national plan: Arcep, list of number blocks, April
// 2026. All others of 01 to 07 and 09 are of the mainland.
var reaches = []reach{
	{"063998", "33", mainland}, // kept for works of fiction, within a prefix of Mayotte: Arcep, décision 2018-0881
	{"0262", "262", indianOcean}, {"0263", "262", indianOcean}, {"02688", "262", indianOcean}, {"02689", "262", mayotte},
	{"0269", "262", mayotte}, {"0508", "508", miquelon}, {"0590", "590", antilles}, {"0594", "594", guyane},
	{"0596", "596", martinique}, {"05987", "590", antilles}, {"05988", "594", guyane}, {"05989", "596", martinique},
	{"0639", "262", mayotte}, {"0690", "590", antilles}, {"0691", "590", antilles}, {"0692", "262", reunion},
	{"0693", "262", reunion}, {"0694", "594", guyane}, {"0696", "596", martinique}, {"0697", "596", martinique},
	{"070856", "508", miquelon}, {"07090", "590", antilles}, {"07091", "596", martinique}, {"070921", "262", reunion}, {"07092", "262", indianOcean},
	{"070930", "594", guyane}, {"070931", "594", guyane}, {"070932", "594", guyane}, {"070933", "594", guyane},
	{"070935", "262", mayotte}, {"070936", "262", mayotte}, {"070937", "262", mayotte},
	{"09395", "590", antilles}, {"09396", "594", guyane}, {"09397", "596", martinique}, {"09398", "262", mayotte}, {"09399", "262", indianOcean},
	{"09475", "590", antilles}, {"09476", "594", guyane}, {"09477", "596", martinique}, {"09478", "262", mayotte}, {"09479", "262", indianOcean},
	{"09760", "590", antilles}, {"09761", "590", antilles}, {"09762", "262", indianOcean}, {"09763", "262", indianOcean},
	{"09764", "594", guyane}, {"09765", "594", guyane}, {"09766", "596", martinique}, {"09767", "596", martinique}, {"09769", "262", mayotte},
}

func overseas(ten string) *reach {
	for i := range reaches {
		if strings.HasPrefix(ten, reaches[i].prefix) {
			return &reaches[i]
		}
	}
	return nil
}

// Territories returns the places that the prefix of the number belongs to: a
// presumption and no proof, since people travel and numbers with them. It is
// empty for an unknown number, and for 08, which belongs to no place.
func (n Number) Territories() rgpd.Territories {
	digits := n.digits()
	if digits == 0 {
		return 0
	}
	if digits/1e9 == 33 {
		switch digits / 1e8 % 10 {
		case 0, 8:
			return 0
		}
		return mainland
	}
	var buf [20]byte // a decision allocates nothing
	d := string(strconv.AppendUint(buf[:0], digits, 10))
	switch code := frenchCode(d); {
	case code == "508" && len(d) == 9:
		return miquelon
	case code != "" && code != "33" && len(d) == len(code)+9:
		if r := overseas("0" + d[len(code):]); r != nil {
			return r.at
		}
		return 0
	case strings.HasPrefix(d, "687"):
		return rgpd.TerritoriesOf(rgpd.NewCaledonia)
	case strings.HasPrefix(d, "681"):
		return rgpd.TerritoriesOf(rgpd.WallisFutuna)
	case strings.HasPrefix(d, "689"):
		return polynesia
	}
	return rgpd.TerritoriesOf(rgpd.Abroad)
}

// Reveal returns the whole number in international form, +33612345678; the empty
// string for the unknown number. It is personal data.
func (n Number) Reveal() string {
	if n.veiled == 0 {
		return ""
	}
	return "+" + strconv.FormatUint(n.digits(), 10)
}

// RevealNational returns the whole number as people in France write it, in pairs:
// 06 12 34 56 78. A number of another plan comes as 00 and its digits. It is
// personal data.
func (n Number) RevealNational() string {
	d := strings.TrimPrefix(n.Reveal(), "+")
	code := frenchCode(d)
	if d == "" {
		return ""
	}
	ten := "0" + d[len(code):]
	if code == "508" && len(ten) == 7 {
		ten = "0508" + ten[1:]
	}
	if code == "" || len(ten) != 10 {
		return "00 " + d
	}
	return ten[0:2] + " " + ten[2:4] + " " + ten[4:6] + " " + ten[6:8] + " " + ten[8:10]
}

// String returns the number masked but for its country code and last two digits.
func (n Number) String() string {
	d := n.Reveal()
	if len(d) < 8 {
		return strings.Repeat("•", min(len(d), 4))
	}
	code := frenchCode(d[1:])
	return "+" + code + strings.Repeat("•", len(d)-1-len(code)-2) + d[len(d)-2:]
}

// Format prints the number masked, whatever the verb.
func (n Number) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, n.String()) }

// LogValue gives a log the number masked.
func (n Number) LogValue() slog.Value { return slog.StringValue(n.String()) }

// MarshalText writes the whole number, as [Number.Reveal] does: it is meant for
// exchange, and is personal data.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.Reveal()), nil }

// UnmarshalText reads a number as [ParseNumber] does.
func (n *Number) UnmarshalText(b []byte) error {
	got, err := ParseNumber(string(b))
	if err == nil {
		*n = got
	}
	return err
}

// A NumberError says why a number could not be read. It holds no digit of it, nor
// any other.
type NumberError struct {
	Shape  string // what was given, digits as # and letters as a
	Remedy string // what would do
}

func (e *NumberError) Error() string { return fmt.Sprintf("number: %q: %s", e.Shape, e.Remedy) }

// strip keeps the digits, and whether a plus sign came first.
func strip(s string) (digits string, plus bool, err error) {
	if scientific(s) {
		return "", false, &NumberError{shape(s), "a spreadsheet turned the number into scientific notation and lost digits; export the column as text"}
	}
	var b strings.Builder
	for _, r := range strings.TrimPrefix(unfloat(s), "'") {
		switch {
		case r >= '0' && r <= '9':
			b.WriteByte(byte(r))
		case r == '+' && b.Len() == 0 && !plus:
			plus = true
		case unicode.IsSpace(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Pd, r), strings.ContainsRune("./()_", r):
		case r == ';' || r == '|' || r == ',' || r == '+':
			return "", false, &NumberError{shape(s), "several numbers in one cell; give one"}
		default:
			return "", false, &NumberError{shape(s), "a character that is no digit; give digits, with a plus sign before a country code"}
		}
	}
	if b.Len() == 0 && (plus || strings.TrimSpace(s) != "") {
		return "", false, &NumberError{shape(s), "no digit; leave the field out if the number is unknown"}
	}
	return b.String(), plus, nil
}

// scientific reports whether s is a number such as 6,12E+08.
func scientific(s string) bool {
	s = strings.Replace(strings.TrimSpace(s), ",", ".", 1)
	_, err := strconv.ParseFloat(s, 64)
	return err == nil && strings.ContainsAny(s, "eE")
}

// unfloat takes away the .0 of a number that a program kept as a decimal one.
func unfloat(s string) string {
	whole, ok := strings.CutSuffix(strings.TrimSpace(s), ".0")
	if _, err := strconv.ParseUint(whole, 10, 64); ok && err == nil {
		return whole
	}
	return s
}

// shape hides what was typed and keeps how: digits as #, letters as a.
func shape(s string) string {
	out := []rune{}
	for _, r := range s {
		if len(out) == 24 {
			return string(out) + "…"
		}
		switch {
		case unicode.IsNumber(r):
			r = '#'
		case unicode.IsLetter(r):
			r = 'a'
		case !unicode.IsPrint(r):
			r = ' '
		}
		out = append(out, r)
	}
	return string(out)
}

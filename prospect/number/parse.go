package number

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// Parse reads a telephone number as people type it and spreadsheets break
// it: 06 12 34 56 78, +33 (0)6.12.34.56.78, 0033612345678, 612345678, 612345678.0.
// The zero that calls within a country start with goes, in every country that has it.
// Overseas numbers written the national way get the code of their territory. An
// empty string is the unknown number. Short numbers, which no prospect has, are read
// by [ParseCaller].
//
// The error is a [*rgpd.InputError]; it names the shape of what was given and the
// remedy, never the number.
func Parse(s string) (Number, error) {
	t, remedy := scan(s)
	if remedy == "" && t.n > 0 {
		var n Number
		if n, remedy = t.number(); remedy == "" {
			return n, nil
		}
	}
	if remedy == "" {
		return Number{}, nil
	}
	return Number{}, unread(s, remedy)
}

func unread(s, remedy string) error {
	return &rgpd.InputError{Path: "number", Shape: Shape(s), Remedy: remedy}
}

// What would do.
const (
	remedyScientific = "a spreadsheet turned the number into scientific notation and lost digits; export the " +
		"column as text"
	remedySeveral       = "several numbers in one cell; give one"
	remedyCharacter     = "a character that is no digit; give digits, with a plus sign before a country code"
	remedyLetterO       = "a letter O among the digits; write a zero"
	remedyExtension     = "an extension after the number; give the number alone, it has no digit for an extension"
	remedyNoDigit       = "no digit; leave the field out if the number is unknown"
	remedyTooLong       = "more digits than a number has: several numbers in one cell; give one"
	remedyMachine       = "a number of a machine, which nobody answers; give the number of a subscriber"
	remedyShort         = "a short or a special number; give the number of a subscriber, ten digits in France"
	remedyNotTen        = "not ten digits of France; give the country code after a plus sign"
	remedyInternational = "not an international number; the country code comes first, without zero, and fifteen " +
		"digits are the most"
	remedyNineDigits = "a French number has nine digits after its country code"
	remedyOtherCode  = "these nine digits do not belong to that country code; check both"
)

// A typed is the digits of what was typed.
type typed struct {
	value uint64 // of the digits, as one integer; meaningless beyond 19 of them
	n     int    // how many digits, leading zeros included
	zeros int    // how many leading zeros
	plus  bool   // a plus sign came first
}

// scan keeps the digits, or gives a remedy.
func scan(s string) (t typed, remedy string) {
	in := unfloat(s)
	var value uint64
	n, zeros := 0, 0
	for i := 0; i < len(in); i++ {
		c := in[i]
		digit := c - '0'
		if digit > 9 {
			switch {
			case c == '(' && (t.plus || zeros >= 2) && trunkZero(value) && strings.HasPrefix(in[i:], "(0"):
				i++ // +32 (0)2 … and +32 (02) … alike
				continue
			case c == ' ' || c == '.' || c == '-' || c == '/' || c == '(' ||
				c == ')' || c == '_' || c-'\t' <= '\r'-'\t':
				continue
			case c >= utf8.RuneSelf:
				r, size := utf8.DecodeRuneInString(in[i:])
				if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Pd, r) {
					return t, whyNot(s, remedyCharacter)
				}
				i += size - 1
				continue
			case c == '+' && n == 0 && !t.plus:
				t.plus = true
				continue
			case c == '\'' && i == 0: // keeps a cell of a spreadsheet a text
				continue
			case (c == 'O' || c == 'o') && (i > 0 && in[i-1]-'0' <= 9 || i+1 < len(in) && in[i+1]-'0' <= 9):
				return t, whyNot(s, remedyLetterO)
			case c == ';' || c == '|' || c == ',' || c == '+':
				return t, whyNot(s, remedySeveral)
			case n >= 9 && extension(in[i:]):
				return t, remedyExtension
			default:
				return t, whyNot(s, remedyCharacter)
			}
		}
		value = value*10 + uint64(digit)
		n++
		if value == 0 {
			zeros = n
		}
	}
	if n == 0 && in != "" {
		return t, remedyNoDigit
	}
	t.value, t.n, t.zeros = value, n, zeros
	return t, ""
}

// trunkZero reports whether a zero in brackets after these digits is that of calls within
// a country, which no call from abroad dials. Italy and San Marino keep theirs, and so do
// Côte d'Ivoire, Burkina Faso, Benin, Gabon and the Congo.
func trunkZero(code uint64) bool {
	switch code {
	case 0, 39, 378, 379, 225, 226, 229, 241, 242:
		return false
	}
	return code < 1000
}

// number is the number of a subscriber that the digits make, or a remedy.
func (t typed) number() (Number, string) {
	switch {
	case t.n > 19:
		return Number{}, remedyTooLong
	case t.plus:
		return international(t.value, t.n, t.zeros)
	case t.zeros >= 2:
		return international(t.value, t.n-2, t.zeros-2)
	case t.zeros == 1 && t.n == 10, t.zeros == 0 && t.n == 9: // nine: a spreadsheet dropped the zero
		return national(uint32(t.value)), ""
	case t.zeros == 0 && t.n >= 11 && frenchCode(t.value, t.n) != 0:
		return international(t.value, t.n, 0) // a French code without its plus sign
	case t.machine():
		return Number{}, remedyMachine
	case t.n > 15:
		return Number{}, remedyTooLong
	case t.n <= 6:
		return Number{}, remedyShort
	}
	return Number{}, remedyNotTen
}

// machine tells numbers of extended length, thirteen digits or fourteen.
func (t typed) machine() bool {
	if t.zeros != 1 || t.n != 13 && t.n != 14 {
		return false
	}
	head := t.value / pow10[t.n-4]
	return head == 700 || head == 901
}

// international reads n digits that start with a country code.
func international(value uint64, n, zeros int) (Number, string) {
	if zeros == 0 && frenchCode(value, n) == 0 {
		value, n = withoutTrunkZero(value, n)
	}
	if zeros > 0 || n < 7 || n > 15 {
		if zeros == 0 && frenchCode(value, n) != 0 {
			return Number{}, remedyNineDigits
		}
		return Number{}, remedyInternational
	}
	code := frenchCode(value, n)
	length := n - 3
	switch code {
	case 0:
		if _, again := withoutTrunkZero(value, n); again != n || northAmerican(value, n) && n != 11 {
			return Number{}, remedyInternational
		}
		return Number{value ^ veil}, ""
	case 33:
		length = n - 2
	}
	rest := value % pow10[length]
	switch {
	case code == 508 && (length == 6 || length == 7 && rest < pow10[6]): // +508 (0)41 …
		rest += miquelonPrefix
	case length == 9:
	case length == 10 && rest < pow10[9]: // +33 (0)6 …
	default:
		return Number{}, remedyNineDigits
	}
	if rest < pow10[8] {
		return Number{}, remedyNineDigits
	}
	got := national(uint32(rest))
	if code != 33 && sectionOf(uint32(rest)).code != code {
		return Number{}, remedyOtherCode
	}
	return got, ""
}

// northAmerican reports whether a number begins with the code 1, after which each has ten digits: 001 33 1 … is none of
// there, nor of France.
func northAmerican(value uint64, n int) bool { return value/pow10[n-1] == 1 }

// withoutTrunkZero drops the zero that calls within a country start with and none from abroad
// dials, without brackets too: +32 0475 … is +32 475 …. In New Caledonia, Polynesia and
// Wallis-et-Futuna none starts with it, and numbers of theirs do.
func withoutTrunkZero(value uint64, n int) (uint64, int) {
	if n < 4 || n > 16 {
		return value, n
	}
	after := n - 3 // digits after the country code (ITU-T E.164, annex D)
	switch head := value / pow10[n-2]; {
	case head/10 == 1, head/10 == 7:
		after = n - 1
	case twoDigits[head]:
		after = n - 2
	}
	code, rest := value/pow10[after], value%pow10[after]
	if !trunkZero(code) || code == 681 || code == 687 || code == 689 || rest >= pow10[after-1] {
		return value, n
	}
	if code == 36 && after > 2 && rest/pow10[after-2] == 6 { // Hungary calls within by 06
		return code*pow10[after-2] + rest%pow10[after-2], n - 2
	}
	return code*pow10[after-1] + rest, n - 1
}

// twoDigits are the country codes of two digits; the others that do not start with 1 or 7 have three.
var twoDigits = func() (is [100]bool) {
	for _, code := range []int{
		20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58,
		60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
	} {
		is[code] = true
	}
	return is
}()

// frenchCode returns the country code of a part of France that n digits start
// with, or 0. +687, +689 and +681 have plans of their own and are kept as they are.
func frenchCode(value uint64, n int) uint16 {
	if n < 3 {
		return 0
	}
	switch code := value / pow10[n-3]; {
	case code == 262, code == 508, code == 590, code == 594, code == 596:
		return uint16(code)
	case code/10 == 33:
		return 33
	}
	return 0
}

// national builds a number from the nine digits after the zero of the national
// writing. What is 0508 and six digits in France is +508 and those six digits
// abroad; all other numbers keep their nine digits.
func national(nine uint32) Number {
	if nine/1e6 == 508 {
		return Number{(508e6 + uint64(nine%1e6)) ^ veil}
	}
	return Number{(uint64(sectionOf(nine).code)*1e9 + uint64(nine)) ^ veil}
}

// miquelonPrefix is what the national writing puts before the six digits.
const miquelonPrefix = 508_000_000

var pow10 = func() (p [20]uint64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = p[i-1] * 10
	}
	return p
}()

// french returns the country code of a number of the national plan and its nine
// digits; 0 for another number.
func (n Number) french() (code uint16, nine uint32) {
	d := n.RevealDigits()
	switch head := d / 1e9; head {
	case 33, 262, 508, 590, 594, 596:
		return uint16(head), uint32(d % 1e9)
	}
	if d/1e6 == 508 {
		return 508, uint32(miquelonPrefix + d%1e6)
	}
	return 0, 0
}

// whyNot is the remedy of what the reader could not read: scientific notation has
// one of its own.
func whyNot(s, remedy string) string {
	s = strings.Replace(strings.TrimSpace(s), ",", ".", 1)
	if _, err := strconv.ParseFloat(s, 64); err == nil && strings.ContainsAny(s, "eE") {
		return remedyScientific
	}
	return remedy
}

// extension reports whether what follows a number is the word for an extension.
func extension(s string) bool {
	for _, word := range []string{"poste", "post", "ext", "x", "#"} {
		if len(s) > len(word) && strings.EqualFold(s[:len(word)], word) &&
			strings.ContainsAny(s[len(word):], "0123456789") {
			return true
		}
	}
	return false
}

// unfloat takes away the blanks around, and the .0 of a number that a program kept
// as a decimal one.
func unfloat(s string) string {
	s = strings.TrimSpace(s)
	whole, ok := strings.CutSuffix(s, ".0")
	if !ok || whole == "" {
		return s
	}
	for i := range len(whole) {
		if whole[i]-'0' > 9 {
			return s
		}
	}
	return whole
}

// Shape hides what was typed and keeps how: digits as #, letters as a, cut after 24
// characters. It is what an error may show of a cell that holds personal data.
func Shape(s string) string { return input.Shape(s) }

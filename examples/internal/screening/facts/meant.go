package facts

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Stem is all numbers that have the same digits but for the last ones, which a spreadsheet lost; or, if less than
// none are lost, all numbers that end with the same digits.
type Stem struct {
	Digits uint64 // those that are left, the code of the country before them
	Lost   int    // how many are not; below zero, how many are known at the end
}

// StemOf is that of a number which lacks its last digits, or of which they alone are known.
func StemOf(n number.Number, lost int) Stem {
	if lost < 0 {
		return Stem{n.RevealDigits() % tens[min(-lost, len(tens)-1)], lost}
	}
	return Stem{n.RevealDigits() / tens[min(lost, len(tens)-1)], lost}
}

// ended is how many digits the end of a number has, as [StemOfEnd] takes it.
const ended = 9

// End is a stem as it is known from the last nine digits of its numbers alone.
func (s Stem) End() Stem {
	return Stem{s.Digits % tens[max(0, min(ended-s.Lost, ended))], s.Lost}
}

// StemOfEnd is that of a number of which the last nine digits are known.
func StemOfEnd(end uint64, lost int) Stem {
	if lost < 0 {
		return Stem{end % tens[min(-lost, ended)], lost}
	}
	return Stem{end / tens[min(lost, ended)], lost}
}

var tens = func() (out [16]uint64) {
	out[0] = 1
	for i := 1; i < len(out); i++ {
		out[i] = 10 * out[i-1]
	}
	return out
}()

// Meant are the numbers that may be meant by the cells which could not be read: for a no that binds whom it may
// be of. Nobody is called by them.
func (r *Reading) Meant() (numbers []number.Number, stems []Stem) {
	for _, cell := range r.unread {
		if s, is := rounded(cell); is {
			stems = append(stems, s...)
			continue
		}
		cell = inDigits(cell)
		numbers = appendMeant(numbers, digitsMeant(cell))
		numbers = appendEndings(appendHidden(numbers, cell), cell)
		for part := range strings.FieldsFuncSeq(betweenNumbers.Replace(cell),
			func(c rune) bool { return strings.ContainsRune("/;,|\n", c) }) {
			if part != cell {
				numbers = appendMeant(numbers, digitsMeant(part))
			}
		}
		if len(digitsMeant(cell)) < leastOfOne {
			stems = appendParts(stems, cell)
		}
	}
	return numbers, stems
}

// hidden are digits that nobody knows, or wants to show: 06 39 98 00 1?, 06 39 98 .. 11.
var hidden = regexp.MustCompile(`[?#*xX_•]|\.\.`)

// appendHidden appends the numbers of a cell in which two digits at most are hidden.
func appendHidden(out []number.Number, cell string) []number.Number {
	const blank = 'h'
	cell = hidden.ReplaceAllStringFunc(cell, func(s string) string {
		return strings.Repeat(string(blank), len([]rune(s)))
	})
	blanks := strings.Count(cell, string(blank))
	if blanks == 0 || blanks > 2 || words.CountDigits(cell)+blanks < leastOfOne || len(cell) > 2*longest {
		return out
	}
	places := 1
	for range blanks {
		places *= 10
	}
	for n := range places {
		one := cell
		for range blanks {
			one = strings.Replace(one, string(blank), strconv.Itoa(n%10), 1)
			n /= 10
		}
		out = appendMeant(out, digitsMeant(one))
	}
	return out
}

// endings are the last digits of further numbers that differ by them alone: 06 39 98 00 34 ou 36, 34/35/36, 34 à 36.
var endings = regexp.MustCompile(`(?i)^([0-9])((?:\s*(?:ou|et|or|and|puis|[/,;|&+]|à|a|au|to|-|–)\s*[0-9]{1,4})+)\s*$`)

var digitEnds = regexp.MustCompile(`[0-9]`)

var ending = regexp.MustCompile(`(?i)(ou|et|or|and|puis|[/,;|&+]|à|a|au|to|-|–)\s*([0-9]{1,4})`)

// mostEndings is how many numbers one to another are taken for a row of numbers.
const mostEndings = 100

// appendEndings appends the numbers of a cell that writes the first of them whole, and of the others the end.
func appendEndings(out []number.Number, cell string) []number.Number {
	const most = 64 // of what writes a few numbers
	if len(cell) > most {
		return out
	}
	// Where a dash stands between the digits of the first, nobody can tell where it ends: each place is tried.
	for _, at := range digitEnds.FindAllStringIndex(cell, -1) {
		m := endings.FindStringSubmatch(cell[at[0]:])
		if m == nil {
			continue
		}
		m[1] = cell[:at[0]] + m[1]
		first := digitsMeant(m[1])
		if len(first) < leastOfOne || len(first) > longest {
			continue
		}
		out = appendMeant(out, first)
		last := first
		for _, e := range ending.FindAllStringSubmatch(m[2], -1) {
			next := first[:len(first)-len(e[2])] + e[2]
			out = appendMeant(out, next)
			if strings.Contains("à a au to - –", strings.ToLower(e[1])) {
				from, _ := strconv.ParseUint(last, 10, 64)
				to, _ := strconv.ParseUint(next, 10, 64)
				for n := from + 1; n < to && to-from <= mostEndings; n++ {
					out = appendMeant(out, fmt.Sprintf("%0*d", len(last), n))
				}
			}
			last = next
		}
	}
	return out
}

// leastOfOne is how many digits the shortest whole number has.
const leastOfOne = 9

// digitsMeant are the digits of a cell, in any script, and the letters that look like some: 06 39 98 OO 0I.
func digitsMeant(cell string) string {
	var b strings.Builder
	runes := []rune(cell)
	for i := 0; i < len(runes); i++ {
		if d, is := digitOf(runes[i]); is {
			b.WriteByte('0' + d)
			continue
		}
		end := i
		for end < len(runes) && unicode.IsLetter(runes[end]) {
			end++
		}
		if like := string(runes[i:end]); strings.Trim(like, "OoＯIlｌＩ") == "" {
			for _, c := range like {
				if strings.ContainsRune("OoＯ", c) {
					b.WriteByte('0')
				} else {
					b.WriteByte('1')
				}
			}
		}
		i = max(i, end-1)
	}
	return b.String()
}

// digitOf is the value of a digit of any script: each has its ten in a row.
func digitOf(c rune) (byte, bool) {
	if c < 0x80 {
		return byte(c) - '0', '0' <= c && c <= '9'
	}
	for _, s := range unicode.Nd.R16 {
		if rune(s.Lo) <= c && c <= rune(s.Hi) {
			return byte(c-rune(s.Lo)) % 10, true
		}
	}
	for _, s := range unicode.Nd.R32 {
		if rune(s.Lo) <= c && c <= rune(s.Hi) {
			return byte((c - rune(s.Lo)) % 10), true
		}
	}
	return 0, false
}

// appendMeant appends the numbers that digits may be: with or without the code of France, and whatever zeros stand
// before. Of more than one has, each ten that begin with a zero are one.
func appendMeant(out []number.Number, digits string) []number.Number {
	add := func(s string) {
		if n, err := number.Parse(s); err == nil && n != (number.Number{}) {
			out = append(out, n)
		}
	}
	for rest := digits; len(rest) > 10 && rest[0] == '0' && rest[1] != '0'; rest = rest[10:] {
		add(rest[:10])
	}
	if len(digits) == len("063998001") && digits[0] == '0' { // one is missing, and any may be it
		for at := 1; at <= len(digits); at++ {
			for d := '0'; d <= '9'; d++ {
				add(digits[:at] + string(d) + digits[at:])
			}
		}
	}
	if international, is := strings.CutPrefix(digits, "011"); is && len(international) >= 10 {
		add("+" + international) // as one dials from America
	}
	d := strings.TrimLeft(digits, "0")
	if len(d) < 8 {
		return out
	}
	if len(d) == 9 {
		add("0" + d)
	}
	if national, is := strings.CutPrefix(d, "33"); is {
		if national = strings.TrimLeft(national, "0"); len(national) >= 9 {
			add("0" + national[:9])
		}
	}
	if national, is := strings.CutPrefix(d, "133"); is && len(national) == 9 { // 001 33 …
		add("0" + national)
	}
	if len(d) <= 18 {
		add("+" + d)
		for _, code := range []int{2, 3} { // +262 0692…
			add("+" + d[:code] + strings.TrimLeft(d[code:], "0"))
		}
	}
	return out
}

var scientific = regexp.MustCompile(`^\s*\+?\s*0*([1-9][0-9]*)(?:[.,]([0-9]*))?\s*[eE]\s*\+?\s*([0-9]{1,2})\s*$`)

// hasPower reports whether a text has a letter that scientific asks for.
func hasPower(cell string) bool { return strings.ContainsAny(cell, "eE") }

// isScientific reports whether a spreadsheet wrote a number as a power of ten.
func isScientific(cell string) bool { return hasPower(cell) && scientific.MatchString(cell) }

// rounded are the stems of a number that a spreadsheet wrote as a power of ten. Its last digit may be rounded up.
func rounded(cell string) (out []Stem, is bool) {
	if !hasPower(cell) {
		return nil, false
	}
	m := scientific.FindStringSubmatch(cell)
	if m == nil {
		return nil, false
	}
	digits := m[1] + m[2]
	power, _ := strconv.Atoi(m[3])
	all := len(m[1]) + power
	if all < 8 || all > 15 {
		return nil, true
	}
	lost := max(0, all-len(digits))
	had := digits[:all-lost]
	value, err := strconv.ParseUint(had, 10, 64)
	if err != nil {
		return nil, true
	}
	for _, v := range []uint64{value, value - 1} {
		whole := strconv.FormatUint(v*tens[lost], 10)
		for _, n := range appendMeant(nil, whole) {
			out = append(out, StemOf(n, lost))
		}
		if lost > 0 && len(whole) >= 10 { // of a country whose numbers are not known
			out = append(out, Stem{v, lost})
		}
		if lost > 0 && len(whole) == 9 {
			out = append(out, Stem{33*tens[9-lost] + v, lost})
		}
		if lost == 0 {
			break
		}
	}
	return out, true
}

// HasOwn reports whether a row stands for somebody of its own: a cell of numbers has one, or most of one. It does
// not where the cell is empty, as in cells that were merged, or where the row is the rest of another.
func (r *Reading) HasOwn() bool {
	if len(r.Numbers) > 0 {
		return true
	}
	for _, cell := range r.unread {
		if isScientific(cell) || len(digitsMeant(inDigits(cell))) >= OwnDigits || spokenWords(cell) != nil {
			return true
		}
	}
	return false
}

// OwnDigits is how many digits of a number show that a row has one.
const OwnDigits = 6

// Worded reports whether a cell of numbers that could not be read has more than digits.
func (r *Reading) Worded() bool { return r.worded }

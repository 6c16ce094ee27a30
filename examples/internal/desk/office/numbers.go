package office

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect/number"
)

var betweenNumbers = strings.NewReplacer(" et ", "/", " ou ", "/", " and ", "/", " or ", "/", " - ", "/", ",", "/",
	";", "/", "|", "/", "\n", "/")

// NumbersOf reads a cell of a telephone: one number, or several, in whatever signs. unread: something in it may be one,
// and cannot be read.
func NumbersOf(cell string) (all []number.Number, unread bool) {
	if n, err := number.Parse(cell); err == nil {
		if n == (number.Number{}) {
			return nil, false
		}
		return []number.Number{n}, false
	}
	for _, n := range slices.Concat(facts.NumbersInCell(cell), facts.RespeltIn(cell)) {
		if !slices.Contains(all, n) {
			all = append(all, n)
		}
	}
	for part := range strings.SplitSeq(betweenNumbers.Replace(norm.NFKC.String(cell)), "/") {
		unread = unread || hasMore(part)
	}
	return all, unread || len(all) == 0
}

// hasMore reports whether a part of a cell has digits, of any script, that may be of a number that is not read there.
func hasMore(part string) bool {
	if !strings.ContainsFunc(part, unicode.IsNumber) {
		return false
	}
	read := facts.NumbersInCell(part)
	for _, n := range facts.RespeltIn(part) {
		if !slices.Contains(read, n) {
			read = append(read, n)
		}
	}
	digits, others := digitsIn(part)
	const whole, few = 10, 6 // digits of a number of France, and of a year, a postcode, an extension beside it
	if len(read) == 0 || len(digits)+others-whole*len(read) >= few {
		return true
	}
	national, french := strings.CutPrefix(read[0].Reveal(), "+33")
	if len(read) > 1 || !french || others > 0 || strings.ContainsFunc(part, unicode.IsLetter) {
		return false
	}
	before, ends := strings.CutSuffix(digits, national)
	return !ends || strings.TrimLeft(strings.Replace(before, "33", "", 1), "0") != "" // 0639980001-02
}

// digitsIn are the digits of a text, and how many it has in other scripts.
func digitsIn(text string) (digits string, others int) {
	digits = strings.Map(func(c rune) rune {
		switch {
		case '0' <= c && c <= '9':
			return c
		case unicode.IsNumber(c):
			others++
		}
		return -1
	}, text)
	return digits, others
}

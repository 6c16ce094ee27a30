package facts

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Numbers of which what stood between was lost: 06399800010639980002, +33639980001+33639980002, 639980001639980002.
// Their digits are cut in every way into whole French numbers, and whatever number a cut has is looked up.

// leastOfTwo is how many digits two French numbers have at least.
const leastOfTwo = 2 * leastOfOne

// beforePlus is a digit that a plus follows, where another number begins.
var beforePlus = regexp.MustCompile(`[0-9]\+`)

// ungluedAtPlus parts numbers that a plus alone parts.
func ungluedAtPlus(text string) string {
	return beforePlus.ReplaceAllStringFunc(text, func(s string) string { return s[:1] + " " + s[1:] })
}

// searchGlued keeps the numbers of digits that are several French numbers and nothing else, of all of them and of what
// stands without a space between. Numbers that lost their zero are such in a cell of numbers; elsewhere, where ids of
// nine digits stand too, if a sign parts each of them from what is beside it.
func (r *Reading) searchGlued(text string, ofNumbers bool) {
	if !ofNumbers && words.CountDigits(text) < leastOfTwo {
		return
	}
	for one := range strings.SplitSeq(text, "+") {
		for solid := range strings.FieldsFuncSeq(one, func(c rune) bool { return c < '0' || c > '9' }) {
			if len(solid) >= leastOfOne && len(solid) < len(one) {
				r.keepCuts(solid, ofNumbers)
			}
		}
		if words.CountDigits(one) >= leastOfOne && (len(one) <= longText || words.CountDigits(one) == len(one)) {
			r.keepCuts(one, ofNumbers)
		}
	}
}

// keepCuts keeps the numbers of each cut of digits that leaves none over.
func (r *Reading) keepCuts(text string, ofNumbers bool) {
	digits := make([]byte, 0, len(text))
	parted := make([]bool, 1, len(text)+1) // whether a sign stands before a digit
	for i := range len(text) {
		if isDigit(text[i]) {
			digits, parted = append(digits, text[i]), append(parted, false)
			continue
		}
		parted[len(digits)] = true
	}
	alone := len(digits) == len(text)
	parted[0], parted[len(digits)] = !alone, !alone
	ends := make([]bool, len(digits)+1) // whether numbers from there on reach the end
	ends[len(digits)] = true
	cuts := func(from int, each func(to int, number string)) {
		for _, s := range spellings {
			to := from + s.digits
			if to <= len(digits) && s.is(digits[from:to]) &&
				(!s.bare || ofNumbers || s.code == "" && parted[from] && parted[to]) {
				each(to, s.spell(digits[from:to]))
			}
		}
	}
	for from := len(digits) - 1; from >= 0; from-- {
		cuts(from, func(to int, _ string) { ends[from] = ends[from] || ends[to] })
	}
	starts := make([]bool, len(digits)+1) // whether numbers from the beginning reach it
	starts[0] = true
	for from := range digits {
		if !starts[from] || !ends[from] {
			continue
		}
		cuts(from, func(to int, number string) {
			if ends[to] {
				starts[to] = true
				r.keep(number)
			}
		})
	}
}

// A spelling is one way to write a French number: what stands before its last nine digits.
type spelling struct {
	zeros, code, trunk string
	digits             int
	bare               bool // an id may have those digits
}

// spellings are all of them, with the codes of the departments overseas.
var spellings = func() (out []spelling) {
	add := func(zeros, code, trunk string, bare bool) {
		out = append(out, spelling{zeros, code, trunk, len(zeros+code+trunk) + leastOfOne, bare})
	}
	add("", "", "0", false)
	add("", "", "", true)
	for _, code := range []string{"33", "262", "590", "594", "596"} {
		for _, trunk := range []string{"", "0"} {
			add("", code, trunk, code != "33")
			add("00", code, trunk, false)
		}
	}
	return out
}()

func (s spelling) is(digits []byte) bool {
	before := s.digits - leastOfOne
	return digits[before] != '0' && string(digits[:before]) == s.zeros+s.code+s.trunk
}

// spell writes a number so that it is read whatever was before it.
func (s spelling) spell(digits []byte) string {
	national := string(digits[s.digits-leastOfOne:])
	if s.code == "" {
		return "0" + national
	}
	return "+" + s.code + national
}

// NumbersIn are all numbers that can be read in a text.
func NumbersIn(text string) []number.Number { return numbersIn(text, false) }

// NumbersInCell are all that can be read in a cell of a column of numbers, where no digits are of an id.
func NumbersInCell(cell string) []number.Number { return numbersIn(cell, true) }

func numbersIn(text string, ofNumbers bool) []number.Number {
	if words.CountDigits(text) < 8 || IsInstant(text) {
		return nil
	}
	r := Reading{}
	r.searchIn(text, ofNumbers)
	return slices.DeleteFunc(r.Also, func(n number.Number) bool { return n == (number.Number{}) })
}

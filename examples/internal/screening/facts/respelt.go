package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// A text that says no may have a number in signs that a telephone does not have: 06/39/98/00/01, 06–39–98–00–01, digits
// of other scripts, letters that look like digits, marks that nobody sees. Whoever has it is not called; a day and an
// hour may look so, too, and are a number that nobody has.

// RespeltIn are the numbers that a text may have in such signs, or in their own.
func RespeltIn(text string) (out []number.Number) {
	digits, plain := 0, 0 // at the most, each byte of a sign of another script for one
	for i := range len(text) {
		switch c := text[i]; {
		case c-'0' <= 9, c >= utf8.RuneSelf:
			plain++
			digits++
		case c == 'O', c == 'o', c == 'I', c == 'l':
			digits++
		}
	}
	if plain < leastPlain || digits < leastRespelt || areInstants(text) {
		return nil
	}
	s := respelling{}
	for _, c := range norm.NFKC.String(text) {
		s.sign(c)
	}
	s.letters()
	s.end()
	return s.out
}

// leastPlain is how many digits of a number are written as digits: the others may be letters.
const leastPlain = 3

// leastRespelt is how many digits a number has, with those that letters stand for.
const leastRespelt = 10

// areInstants reports whether a text is days and hours, with bars between.
func areInstants(text string) bool {
	for part := range strings.SplitSeq(text, "|") {
		if part = strings.TrimSpace(part); !IsInstant(part) && !isDayAlone(part) {
			return false
		}
	}
	return true
}

func isDayAlone(cell string) bool {
	return len(cell) == len("31/12/2026") && (hasShape(cell, "00-00-0000") || hasShape(cell, "0000-00-00"))
}

// A respelling is the digits of a text up to a word, each with those that stand at once behind it.
type respelling struct {
	tokens []respelt
	gap    int    // signs behind the last of them
	plus   bool   // before what comes
	like   []rune // letters at hand
	joined bool   // those letters, or a digit, stand at once behind the last token
	out    []number.Number
}

type respelt struct {
	digits string
	plus   bool
}

const mostBetween = 3 // signs between two digits of one number: " / "

func (s *respelling) sign(c rune) {
	d, is := digitOf(c)
	switch {
	case unicode.In(c, unicode.Cf, unicode.M):
	case is:
		s.letters()
		s.add(string('0' + d))
	case unicode.IsLetter(c):
		s.like = append(s.like, c)
	default:
		s.letters()
		s.joined = false
		if s.gap++; s.gap > mostBetween && len(s.tokens) > 0 {
			s.end()
		}
		s.plus = c == '+' || s.plus && c == '('
	}
}

var likeDigits = strings.NewReplacer("O", "0", "o", "0", "I", "1", "l", "1")

// letters ends the letters at hand: a word ends a number.
func (s *respelling) letters() {
	like := string(s.like)
	if s.like = s.like[:0]; like == "" {
		return
	}
	const most = 2
	if len(like) > most && strings.Trim(like, "Oo") != "" || strings.Trim(like, "OoIl") != "" {
		s.end()
		return
	}
	s.add(likeDigits.Replace(like))
}

func (s *respelling) add(digits string) {
	if n := len(s.tokens); s.joined && n > 0 {
		s.tokens[n-1].digits += digits
	} else {
		s.tokens = append(s.tokens, respelt{digits, s.plus})
	}
	s.joined, s.plus, s.gap = true, false, 0
}

// end keeps the numbers of what was read.
func (s *respelling) end() {
	for i := range s.tokens {
		all := ""
		for _, t := range s.tokens[i:] {
			if all += t.digits; len(all) > longest {
				break
			}
			s.keep(all, s.tokens[i].plus)
		}
	}
	s.tokens, s.joined, s.plus, s.gap = s.tokens[:0], false, false, 0
}

// keep keeps the number that digits are as a whole.
func (s *respelling) keep(digits string, plus bool) {
	const national, least = leastRespelt, leastRespelt
	abroad := strings.TrimLeft(digits, "0")
	if rest, is := strings.CutPrefix(abroad, "330"); is {
		abroad = "33" + rest
	}
	switch {
	case len(digits) == national && digits[0] == '0' && digits[1] != '0':
	case len(abroad) >= least && (plus || strings.HasPrefix(digits, "00")),
		len(abroad) == len("33639980001") && strings.HasPrefix(abroad, "33"):
		digits = "+" + abroad
	default:
		return
	}
	if n, err := number.Parse(digits); err == nil && n != (number.Number{}) {
		s.out = append(s.out, n)
	}
}

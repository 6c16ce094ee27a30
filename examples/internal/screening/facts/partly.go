package facts

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Numbers of which a part alone is written, and those that are written in words: what such a row says against a call
// binds whoever may be meant.

// leastKnown is how many digits at the end of a number tell it from most others; of fewer, nobody is set aside.
const leastKnown = 4

// appendParts appends the stems of a cell that has the end of a number, 0001 or xx xx xx 00 01, or the beginning of
// one.
func appendParts(out []Stem, cell string) []Stem {
	end := len(cell)
	for end > 0 && !isDigit(cell[end-1]) {
		end--
	}
	from := end
	for from > 0 && (isDigit(cell[from-1]) || strings.IndexByte(" -/()", cell[from-1]) >= 0 ||
		cell[from-1] == '.' && from > 1 && isDigit(cell[from-2])) {
		from--
	}
	known := digitsMeant(cell[from:end])
	if tail := strings.TrimSpace(cell[end:]); hidden.MatchString(tail) || strings.HasPrefix(tail, "…") {
		known = "" // it is no end
	}
	if leastKnown <= len(known) && len(known) < leastOfOne {
		out = append(out, Stem{valueOf(known), -len(known)})
	}
	first := strings.IndexFunc(cell, func(c rune) bool { return '0' <= c && c <= '9' })
	if first < 0 {
		return out
	}
	to := first
	for to < len(cell) && (isDigit(cell[to]) || strings.IndexByte(" -/()", cell[to]) >= 0 ||
		cell[to] == '.' && to+1 < len(cell) && isDigit(cell[to+1])) {
		to++
	}
	begin := digitsMeant(cell[first:to])
	if national, is := strings.CutPrefix(strings.TrimLeft(begin, "0"), "33"); is && len(national) >= leastKnown {
		begin = "0" + strings.TrimPrefix(national, "0")
	}
	const whole = 10 // digits of a number of France
	if len(begin) < OwnDigits || len(begin) >= leastOfOne || begin[0] != '0' || begin[1] == '0' {
		return out
	}
	lost := whole - len(begin)
	for _, n := range appendMeant(nil, begin+strings.Repeat("0", lost)) {
		out = append(out, StemOf(n, lost))
	}
	return out
}

func valueOf(digits string) (n uint64) {
	for i := range len(digits) {
		n = 10*n + uint64(digits[i]-'0')
	}
	return n
}

// spoken are the words of numbers below a hundred, in French and English.
var spoken = func() map[string]int {
	m := map[string]int{}
	for n, all := range map[int]string{0: "zero oh nought o", 1: "un une one", 2: "deux two", 3: "trois three",
		4: "quatre four", 5: "cinq five", 6: "six", 7: "sept seven", 8: "huit eight", 9: "neuf nine", 10: "dix ten",
		11: "onze eleven", 12: "douze twelve", 13: "treize thirteen", 14: "quatorze fourteen", 15: "quinze fifteen",
		16: "seize sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "vingt vingts twenty",
		30: "trente thirty", 40: "quarante forty", 50: "cinquante fifty", 60: "soixante sixty", 70: "septante seventy",
		80: "huitante octante eighty", 90: "nonante ninety"} {
		for w := range strings.FieldsSeq(all) {
			m[w] = n
		}
	}
	return m
}()

// leastSpoken is how many words of numbers show that a cell is written in them.
const leastSpoken = 3

// times are words that say a digit again, as one dictates; betweenSpoken stand between the words of a number.
var times, betweenSpoken = map[string]int{"double": 2, "triple": 3}, map[string]bool{"et": true, "and": true,
	"puis": true, "then": true, "point": true, "tiret": true, "dash": true, "espace": true, "ou": true, "or": true}

// spokenWords are the words of a cell in which numbers are written in words; none of any other.
func spokenWords(cell string) []string {
	const most = 200 // bytes
	if len(cell) > most || !strings.ContainsFunc(cell, func(c rune) bool { return c > '9' }) {
		return nil
	}
	all, n := strings.Fields(words.Fold(cell)), 0
	for _, w := range all {
		if _, is := spoken[w]; is {
			n++
		}
	}
	if n < leastSpoken {
		return nil
	}
	return all
}

// inDigits is a cell whose numbers are written in words, in digits: zéro six trente-neuf. Others stay as they are. It
// is empty if a word that is not known stands between those of a number: nobody can tell what it is.
func inDigits(cell string) string {
	all := spokenWords(cell)
	if all == nil {
		return cell
	}
	var b strings.Builder
	from, unknown := 0, false // where the digits begin after the last such word
	for i := 0; i < len(all); i++ {
		w := all[i]
		n, is := spoken[w]
		if again := times[w]; again > 0 && i+1 < len(all) {
			if n, is := spoken[all[i+1]]; is && n < 10 {
				b.WriteString(strings.Repeat(string('0'+byte(n)), again))
				i++
				continue
			}
		}
		if !is {
			switch {
			case isDigit(w[0]):
				b.WriteString(w)
			case !betweenSpoken[w] && b.Len() > 0:
				if b.Len()-from < leastOfOne && b.Len() > from {
					unknown = true
				}
				from = b.Len()
			}
			continue
		}
		next := func() (n int, is bool) {
			at := i + 1
			if at < len(all) && all[at] == "et" {
				at++
			}
			if at < len(all) {
				n, is = spoken[all[at]]
			}
			if is && n == 4 && at+1 < len(all) && spoken[all[at+1]] == 20 {
				n = 80
			}
			return n, is
		}
		take := func() {
			if i++; all[i] == "et" {
				i++
			}
		}
		if more, is := next(); is && n == 4 && more == 20 { // quatre-vingts
			n = 80
			take()
		}
		if more, is := next(); is {
			wide := n == 60 || n == 80 && w == "quatre" // soixante-dix, quatre-vingt-seize
			if n == 10 && 7 <= more && more <= 9 || n >= 20 && 0 < more && (more < 10 || wide && more < 20) {
				ten := more == 10
				n += more
				take()
				if more, is := next(); is && ten && 7 <= more && more <= 9 { // soixante-dix-sept
					n += more
					take()
				}
			}
		}
		if n >= 10 {
			b.WriteByte(byte('0' + n/10))
		}
		b.WriteByte(byte('0' + n%10))
	}
	if rest := b.Len() - from; unknown && rest > 0 || from > 0 && 0 < rest && rest < leastOfOne {
		return ""
	}
	return b.String()
}

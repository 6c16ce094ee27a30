package facts

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A NameSieve lets all rows pass in which one of some people may stand, and few others, from the letters alone: the key
// of a name tells how the longer of its words begins.
type NameSieve struct {
	begins [beginnings + 1]bool
}

// beginnings are the bits of a key that tell how its longer word begins: three letters of five bits.
const beginnings = 1<<15 - 1

// beginning is how a folded word begins. No letter is zero, as what a short word lacks is.
func beginning(word string) uint64 {
	var b uint64
	for i := range 3 {
		b <<= 5
		if i < len(word) {
			b |= letterOf(word[i])
		}
	}
	return b
}

// letterOf is a letter from one on, and notLetter of anything else.
func letterOf(c byte) uint64 {
	if c |= 0x20; 'a' <= c && c <= 'z' {
		return uint64(c-'a') + 1
	}
	return notLetter
}

const notLetter = 31

// Add lets rows pass that are found under a key: see [Person.Asked].
func (s *NameSieve) Add(key uint64) { s.begins[key&beginnings] = true }

// MayStand reports whether somebody may stand in a row, uncut, of the cells that sep parts: true wherever names have
// other letters than those of Latin.
func (s *NameSieve) MayStand(n *NameColumns, row []byte, sep byte) bool {
	for column, at := 0, 0; at <= len(row) && column <= n.last; column, at = column+1, at+1 {
		from := at
		if to := bytes.IndexByte(row[at:], sep); to >= 0 {
			at += to
		} else {
			at = len(row)
		}
		if n.parts[column] != noName && s.mayBeIn(row[from:at]) {
			return true
		}
	}
	return false
}

// mayBeIn reports whether the letters of a cell have the beginning of a name, whatever stands between them: Le Goff and
// Jean-Pierre are found by Legoff and Jeanpierre.
func (s *NameSieve) mayBeIn(cell []byte) bool {
	two, one := uint64(notLetter), uint64(notLetter)
	parted := false // by an apostrophe: of what two of them part, not all is kept
	has := func(letter uint64) bool {
		is := s.begins[two<<10|one<<5|letter] || s.begins[one<<10|letter<<5] || s.begins[letter<<10]
		two, one = one, letter
		return is
	}
	for i := 0; i < len(cell); i++ {
		c := cell[i]
		switch letter := letterOf(c); {
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRune(cell[i:])
			if r < firstLatin || r > lastLatin || latinLetters()[r-firstLatin] == "" {
				return true
			}
			for _, c := range []byte(latinLetters()[r-firstLatin]) {
				if has(letterOf(c)) {
					return true
				}
			}
			i += n - 1
		case '0' <= c && c <= '9', c == '\'' && parted:
			return true // a word with a digit is none of a name, and those around it may join
		case c == '\'':
			parted = true
		case letter != notLetter && has(letter):
			return true
		}
	}
	return false
}

const firstLatin, lastLatin = 'À', 'ž'

// latinLetters are, of each letter from firstLatin on, those that it is once folded; none of what is no letter then.
var latinLetters = sync.OnceValue(func() (out [lastLatin - firstLatin + 1]string) {
	for i := range out {
		f := words.Fold(string(rune(firstLatin + i)))
		if !strings.ContainsFunc(f, func(c rune) bool { return c < 'a' || c > 'z' }) {
			out[i] = f
		}
	}
	return out
})

package words

import (
	"iter"
	"maps"
	"strings"
)

// Most cells hold no word of a refusal, and that is seen letter by letter, without folding them. What is not
// surely quiet is read by [refuses].

// accented is the letter that the second byte of U+00C0 to U+00FF is once folded; zero is none of one letter.
var accented = func() (out [64]byte) {
	const letters = "aaaaaa.ceeeeiiii.nooooo..uuuuy.."
	for i := range len(letters) {
		if letters[i] != '.' {
			out[i], out[i+32] = letters[i], letters[i]
		}
	}
	out[0xff-0xc0], out[0xdd-0xc0+32] = 'y', 'y' // ÿ, and ý
	return out
}()

// A sieve lets all of its words pass, and few others.
type sieve [1 << sieveBits / 64]uint64

const sieveBits = 16

// A key is the last eight letters of what was read of a word.
type key uint64

func (k key) and(letter byte) key { return k<<8 | key(letter) }

func slot(k key, n int) uint64 {
	return (uint64(k) + uint64(n)) * 0x9e3779b97f4a7c15 >> (64 - sieveBits)
}

func (s *sieve) add(word string) {
	k := key(0)
	for i := range len(word) {
		k = k.and(word[i])
	}
	at := slot(k, len(word))
	s[at/64] |= 1 << (at % 64)
}

func (s *sieve) may(k key, n int) bool {
	at := slot(k, n)
	return s[at/64]>>(at%64)&1 == 1
}

// wordSieve is of all words that have a hint, of those that answer a question, and of those that tell a sentence;
// beginSieve of the first letters, six at most, of what refuses whatever follows; gluedSieve of the first eight of two
// words in one.
var wordSieve, beginSieve, gluedSieve = func() (words, begin, glue sieve) {
	for w, h := range hints {
		if h != endsPhrase {
			words.add(w)
		}
	}
	for w := range telling(everywhere, sentences) {
		words.add(w)
	}
	for w := range YesNo.words {
		words.add(w)
	}
	for w := range telling(phrases, everywhere, foreign, closings, wholes, codesOfRefusal, set("pu voir cf see "+
		"id same renvoi")) {
		words.add(w)
	}
	for w := range telling(marksInFront, protections, besideName, guardians, homes, youths, yearsOld,
		set("protection prot retraite nursing under moins"), discards, closedOfPeople, discardsOfPeople, outs,
		agentCodes, leavings, verbsOfCalls, nos, deniesFirst, nots, lonely) {
		words.add(w)
	}
	for w, h := range beginnings {
		// Of what refuses with another word, one of the two is enough.
		if h&^(contact|accord|remove|numeral) != 0 {
			begin.add(w[:min(len(w), mostLetters)])
		}
	}
	for _, w := range glued {
		glue.add(w[:gluedLetters])
	}
	return words, begin, glue
}()

// longestFigures is how long a word of figures alone is at most that says something: of longer ones, the codes and
// postcodes of each row, none is asked of a sieve that would let a few pass.
var longestFigures = func() (n int) {
	for _, all := range []iter.Seq[string]{maps.Keys(hints), maps.Keys(YesNo.words)} {
		for w := range all {
			if CountDigits(w) == len(w) {
				n = max(n, len(w))
			}
		}
	}
	return n
}()

// Of how many letters the sieve of beginnings is.
const leastLetters, mostLetters = 4, 6

// Letters that were read in a code page that is not theirs leave these.
const (
	sinscri key = 's'<<48 | 'i'<<40 | 'n'<<32 | 's'<<24 | 'c'<<16 | 'r'<<8 | 'i'
	sabonn  key = 's'<<40 | 'a'<<32 | 'b'<<24 | 'o'<<16 | 'n'<<8 | 'n'
)

// A sign is what a byte is of a cell.
type sign uint8

const (
	apart   sign = iota // parts words
	odd                 // with it a word may be written, or a remark be set apart
	plus                // so it may be in a text
	digit               // one of those
	small               // a letter
	large               // a capital
	twofold             // half a letter of two bytes
)

var signs = func() (out [256]sign) {
	for c := range out {
		switch b := byte(c); {
		case strings.IndexByte("*?$([{<~`", b) >= 0:
			out[c] = odd
		case b == '+':
			out[c] = plus
		case isDigit(b):
			out[c] = digit
		case 'a' <= b && b <= 'z':
			out[c] = small
		case 'A' <= b && b <= 'Z':
			out[c] = large
		case b >= 0x80:
			out[c] = twofold
		}
	}
	return out
}()

// Quiet reports whether a cell surely holds no refusal: what [Memo.Refuses] would say no of. It says of few
// quiet cells that they are not.
func Quiet[S string | []byte](cell S, text bool) bool {
	if text && (len(cell) == 1 && signs[cell[0]] >= digit || len(cell) <= longestCode && isUnknownCode(cell)) {
		return false
	}
	if !text && (mayBeStruck(cell) || mayBePinned(cell)) {
		return false
	}
	spelled := 0 // words of one letter: S.T.O.P.
	// What stands without a space between: its length, whether a digit is in it, whether that is one which no
	// letter is drawn as, and whether a letter is its last.
	long, drawn, exact, letter := 0, false, false, false
	for i := 0; i < len(cell); {
		var k key
		n := 0 // letters, or digits, of a word
		switch sign := signs[cell[i]]; sign {
		case apart, plus:
			if sign == plus && (text || !followsDigit(cell, i)) ||
				drawn && letter && !exact && leastDrawn <= long && long <= longestDrawn {
				return false
			}
			if cell[i] == '&' && i+1 < len(cell) && (cell[i+1] == '#' || signs[cell[i+1]] >= small) { // &shy;
				return false
			}
			if (cell[i] == '!' || cell[i] == '#') && comesAgain(cell, i) { // Martin !!!, (!) Martin (!)
				return false
			}
			if !text && signAt(cell, i) {
				return Quiet(cell, true) // what stands beside a name is a note
			}
			long, drawn, exact = 0, false, false
			i++
			continue
		case odd:
			return false
		case digit:
			for ; i < len(cell) && signs[cell[i]] == digit; i++ {
				exact = exact || cell[i] == '2' || cell[i] == '6'
				k, n = k.and(cell[i]), n+1
			}
			if text && n == len(spamNumber) && string(cell[i-n:i]) == spamNumber {
				return false
			}
			drawn, letter = true, false
			if n > longestFigures {
				long += n
				continue
			}
		default:
			capitals, smalls := 0, false
			for ; i < len(cell); i++ {
				sign, c := signs[cell[i]], cell[i]|0x20
				if sign == twofold {
					if i++; cell[i-1] != 0xc3 || i == len(cell) || cell[i]&0xc0 != 0x80 {
						return false
					}
					if c = accented[cell[i]&0x3f]; c == 0 {
						return false
					}
					if sign = small; cell[i] < 0xa0 {
						sign = large
					}
				}
				if sign == small {
					if capitals > 1 { // STOPAppel
						return false
					}
					smalls = true
				} else if sign != large {
					break
				} else if capitals++; smalls { // NePlus
					return false
				}
				k, n = k.and(c), n+1
				if (k^k>>8)&0xffff == 0 { // STOOOP
					return false
				}
				if n < leastLetters {
					continue
				}
				if n <= mostLetters && beginSieve.may(k, n) || n >= gluedLetters && gluedSieve.may(k, gluedLetters) ||
					k&(1<<56-1) == sinscri || k&(1<<48-1) == sabonn {
					return false
				}
			}
			letter = true
		}
		if wordSieve.may(k, n) {
			return false
		}
		if n == 1 {
			spelled++
		}
		long += n
	}
	return spelled < 2 && !(drawn && letter && !exact && leastDrawn <= long && long <= longestDrawn)
}

// comesAgain reports whether the byte at a place of a cell stands behind it, too.
func comesAgain[S string | []byte](cell S, at int) bool {
	for i := at + 1; i < len(cell); i++ {
		if cell[i] == cell[at] {
			return true
		}
	}
	return false
}

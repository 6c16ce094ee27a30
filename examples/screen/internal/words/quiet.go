package words

// Most cells hold no word of a refusal, and that is seen letter by letter, without folding them. What is not
// surely quiet is read by [refuses].

// plain is the letter or the digit that each byte is once folded; zero parts words. beyond is no plain letter.
var plain = func() (out [256]byte) {
	for c := range out {
		switch b := byte(c); {
		case b >= 0x80:
			out[c] = beyond
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			out[c] = b | 0x20
		case '0' <= b && b <= '9':
			out[c] = b
		}
	}
	return out
}()

const beyond = 0xff

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

const sieveBits = 15

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

// hintSieve is of all words that have a hint, and of those that answer a question; beginnings of
// those that refuse in a text.
var hintSieve, beginnings = func() (words, begin sieve) {
	for w := range hints {
		words.add(w)
	}
	for w := range YesNo.words {
		words.add(w)
	}
	for _, w := range refusing {
		begin.add(w)
	}
	return words, begin
}()

// shortest is how many letters the shortest beginning has.
var shortest = func() int {
	n := len(refusing[0])
	for _, w := range refusing {
		n = min(n, len(w))
	}
	return n
}()

// Letters that were read in a code page that is not theirs leave these.
const (
	sinscri key = 's'<<48 | 'i'<<40 | 'n'<<32 | 's'<<24 | 'c'<<16 | 'r'<<8 | 'i'
	sabonn  key = 's'<<40 | 'a'<<32 | 'b'<<24 | 'o'<<16 | 'n'<<8 | 'n'
)

// Quiet reports whether a cell surely holds no refusal: what [Memo.Refuses] would say no of. It says of few
// quiet cells that they are not.
func Quiet[S string | []byte](cell S, text bool) bool {
	var (
		k       key
		n       int
		spelled = 0     // words of one letter: S.T.O.P.
		foreign = false // a letter is none of ASCII
		torn    = false // what is left of letters of another code page may stand in it
	)
	for i := 0; i < len(cell); i++ {
		c := plain[cell[i]]
		if c == 0 {
			if n == 1 {
				spelled++
			}
			if n > 0 && hintSieve.may(k, n) {
				return false
			}
			k, n = 0, 0
			continue
		}
		if c == beyond {
			if i++; cell[i-1] != 0xc3 || i == len(cell) || cell[i]&0xc0 != 0x80 {
				return false
			}
			if c = accented[cell[i]&0x3f]; c == 0 {
				return false
			}
			foreign = true
		}
		k, n = k.and(c), n+1
		torn = torn || k&(1<<56-1) == sinscri || k&(1<<48-1) == sabonn
		if text && n >= shortest && beginnings.may(k, n) {
			return false
		}
	}
	if n == 1 {
		spelled++
	}
	return spelled < 2 && !(foreign && torn) && (n == 0 || !hintSieve.may(k, n))
}

package kept

import "math/bits"

// A sieve lets all keys pass that were added, and few others: three bits of one word for each.
type sieve struct {
	words []uint64
	shift int
}

// sieveBits are those of the words of a sieve at most: 256 kB, of which a core keeps much at hand.
const sieveBits = 15

// newSieve is one of some keys.
func newSieve(keys int) sieve {
	words := min(bits.Len(uint(keys)), sieveBits)
	return sieve{make([]uint64, 1<<words), 64 - words}
}

func (s *sieve) add(key uint64) {
	at, bits := s.of(key)
	s.words[at] |= bits
}

func (s *sieve) may(key uint64) bool {
	at, bits := s.of(key)
	return s.words[at]&bits == bits
}

// of is the word of a key, and its bits there.
func (s *sieve) of(key uint64) (at, bits uint64) {
	h := key * 0x9e3779b97f4a7c15
	return h >> s.shift, 1<<(h>>32&63) | 1<<(h>>26&63) | 1<<(h>>20&63)
}

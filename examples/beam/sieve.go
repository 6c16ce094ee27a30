package main

import (
	"encoding/binary"
	"encoding/hex"
)

// A Sieve lets pass all pseudonyms under which something is held, and few of the others: one in forty at the most, and
// in four hundred at the least. Most people said nothing, and no file of consents or results has them: their rows need
// not ask through the runner.
type Sieve []uint64

// sieveOf is that of some pseudonyms: two bytes for each at the most, half of that at the least.
func sieveOf(pseudonyms []string) Sieve {
	size := 1
	for size*64 < 8*len(pseudonyms) {
		size *= 2
	}
	s := make(Sieve, size)
	for _, p := range pseudonyms {
		for _, at := range s.places(p) {
			s[at/64] |= 1 << (at % 64)
		}
	}
	return s
}

// may reports whether something may be held under a pseudonym.
func (s Sieve) may(pseudonym string) bool {
	for _, at := range s.places(pseudonym) {
		if s[at/64]>>(at%64)&1 == 0 {
			return false
		}
	}
	return true
}

// places are where a pseudonym has its bits: all of its own are as good as drawn.
func (s Sieve) places(pseudonym string) (out [4]uint64) {
	b, err := hex.DecodeString(pseudonym)
	if err != nil || len(b) != 4*4 { // not known to happen: each is made by [secret.pseudonym]
		panic("no pseudonym")
	}
	for i := range out {
		out[i] = uint64(binary.BigEndian.Uint32(b[4*i:])) % uint64(64*len(s))
	}
	return out
}

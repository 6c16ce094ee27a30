package suppression

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding"
	"encoding/binary"
	"hash"
)

// hmacStates are what all stamps of a list start from.
type hmacStates struct{ sub, inner, outer []byte }

func (k Key) states(principal string) hmacStates {
	sub := k.derive("entries", principal)
	return hmacStates{sub, padState(sub, 0x36), padState(sub, 0x5c)}
}

func (h hmacStates) stamp() *hmacStamp {
	plain := hmac.New(sha256.New, h.sub)
	if s := newHMACStamp(h.inner, h.outer); s != nil && s.agrees(plain) {
		return s
	}
	return &hmacStamp{mac: plain}
}

// An hmacStamp makes the pseudonyms of lists of before version 3 of their file.
//
// HMAC-SHA-256 of 8 bytes is two compressions, each from a state that the key alone
// determines (FIPS 198-1, section 6). [hash.Hash] offers the compressions, and the
// states before and after in their binary form; to keep the padding at hand and to
// restore a state as soon as it was used, not when it is needed, takes a third
// off the time of crypto/hmac.
type hmacStamp struct {
	inner, outer    resumable // as after the key
	innerPad        []byte    // their binary forms then
	outerPad        []byte
	message, digest [sha256.BlockSize]byte // both with their padding
	state           [stateRoom]byte

	mac hash.Hash // in the place of all these, where their form is not the one known here
	sum [sha256.Size]byte
}

// A resumable hash can be brought back to a former state.
type resumable interface {
	hash.Hash
	encoding.BinaryAppender
	encoding.BinaryUnmarshaler
}

// The binary form of a SHA-256 state: 4 bytes of name, the 32 of the chaining value, and
// what was not compressed yet.
const (
	chainAt   = 4
	stateRoom = chainAt + sha256.Size + sha256.BlockSize + 8
)

// padState is the state of SHA-256 after a key block, the key of 32 bytes; nil if it
// cannot be had.
func padState(key []byte, pad byte) []byte {
	h, ok := sha256.New().(resumable)
	if !ok {
		return nil
	}
	var block [sha256.BlockSize]byte
	copy(block[:], key)
	for i := range block {
		block[i] ^= pad
	}
	h.Write(block[:])
	state, err := h.AppendBinary(nil)
	if err != nil || len(state) > stateRoom {
		return nil
	}
	return state
}

// newHMACStamp starts from two states; nil if they cannot be had.
func newHMACStamp(inner, outer []byte) *hmacStamp {
	s := &hmacStamp{innerPad: inner, outerPad: outer}
	var ok1, ok2 bool
	s.inner, ok1 = sha256.New().(resumable)
	s.outer, ok2 = sha256.New().(resumable)
	if !ok1 || !ok2 || s.inner.UnmarshalBinary(inner) != nil || s.outer.UnmarshalBinary(outer) != nil {
		return nil
	}
	pad := func(block *[sha256.BlockSize]byte, n int) {
		block[n] = 0x80
		binary.BigEndian.PutUint64(block[sha256.BlockSize-8:], uint64(sha256.BlockSize+n)*8)
	}
	pad(&s.message, 8)
	pad(&s.digest, sha256.Size)
	return s
}

// ofDigits is the first 64 bits of the HMAC-SHA-256 of a number.
func (s *hmacStamp) ofDigits(digits uint64) uint64 {
	binary.BigEndian.PutUint64(s.message[:], digits)
	if s.mac != nil {
		s.mac.Reset()
		s.mac.Write(s.message[:8])
		return binary.BigEndian.Uint64(s.mac.Sum(s.sum[:0]))
	}
	s.inner.Write(s.message[:])
	_, _ = s.inner.AppendBinary(s.state[:0])
	copy(s.digest[:sha256.Size], s.state[chainAt:])
	_ = s.inner.UnmarshalBinary(s.innerPad)
	s.outer.Write(s.digest[:])
	_, _ = s.outer.AppendBinary(s.state[:0])
	_ = s.outer.UnmarshalBinary(s.outerPad)
	return binary.BigEndian.Uint64(s.state[chainAt:])
}

// agrees tries the stamp against crypto/hmac with the same key: the binary form of a
// state is no promise of the standard library.
func (s *hmacStamp) agrees(mac hash.Hash) bool {
	for _, digits := range []uint64{0, 33_612_345_678, 1<<64 - 1} {
		mac.Reset()
		mac.Write(binary.BigEndian.AppendUint64(nil, digits))
		if s.ofDigits(digits) != binary.BigEndian.Uint64(mac.Sum(nil)) {
			return false
		}
	}
	return true
}

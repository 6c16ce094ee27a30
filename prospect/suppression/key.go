package suppression

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"sync"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Key turns numbers into the pseudonyms of a suppression list. It
// stays with the house, apart from the lists: whoever has both can try every number
// of France in minutes, so a list stays personal data; whoever has the list alone
// learns how many entries it has.
//
// It prints as its type, whatever the verb. The zero key is no key.
type Key struct {
	// secret is in a function, which package fmt cannot look into: it prints the fields of
	// whatever holds a key without asking the key, and follows a pointer where a verb is wrong.
	// And two keys cannot be compared but by [Key.ID].
	secret func() []byte
	ident  [8]byte
}

// keyMin is half the output of SHA-256: 128 bits cannot be tried.
const keyMin = 16

// NewKey takes at least 16 random bytes; 32 are usual. A key that is
// lost cannot open the lists made with it. A pseudonym is not moved to another key
// without its number: see [Keeping] for how two keys are in force at once.
func NewKey(secret []byte) (Key, error) {
	if len(secret) < keyMin {
		return Key{}, &rgpd.InputError{
			Path:   "suppression key",
			Remedy: fmt.Sprintf("%d bytes; at least %d random ones are needed", len(secret), keyMin),
		}
	}
	kept := append([]byte(nil), secret...)
	k := Key{secret: func() []byte { return kept }}
	copy(k.ident[:], k.derive("key id", ""))
	return k, nil
}

// ID identifies the key without telling it: 16 hexadecimal digits, as in
// [Info.KeyID]. It is the empty string for the zero key.
func (k Key) ID() string {
	if k.secret == nil {
		return ""
	}
	id := k.id()
	return hex.EncodeToString(id[:])
}

// String tells nothing of the key.
func (k Key) String() string { return "suppression.Key" }

// Format keeps the key out of logs, whatever the verb.
func (k Key) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

func (k Key) id() [8]byte { return k.ident }

// derive makes a key for one use out of the secret, so that what is written for one
// use says nothing of another: the pseudonyms of two principals do not meet.
func (k Key) derive(use, principal string) []byte {
	if k.secret == nil { // is refused where it is used; FIPS 140 does not even hash with it
		return make([]byte, sha256.Size)
	}
	mac := hmac.New(sha256.New, k.secret())
	fmt.Fprintf(mac, "rgpd suppression list 1\x00%s\x00%s", use, principal)
	return mac.Sum(nil)
}

// A naming is how numbers are named in a list: by which key, and how. Two lists of one
// principal and one naming have the same pseudonyms.
type naming struct {
	id     [8]byte // of the key
	scheme scheme
}

// A scheme is how a pseudonym is made of a number and a key.
type scheme uint8

// hmacNames: the first 64 bits of HMAC-SHA-256 of the number.
const hmacNames scheme = 1

// pseudonyms makes the pseudonyms of a principal's list. It is safe for use by
// several goroutines at once.
type pseudonyms struct {
	naming
	pool sync.Pool
}

func (k Key) pseudonyms(principal string) *pseudonyms {
	sub := k.derive("entries", principal)
	p := &pseudonyms{naming{k.id(), hmacNames}, sync.Pool{
		New: func() any { return &stamp{mac: hmac.New(sha256.New, sub)} },
	}}
	inner, outer := padState(sub, 0x36), padState(sub, 0x5c)
	if s := newStamp(inner, outer); s != nil && s.agrees(hmac.New(sha256.New, sub)) {
		p.pool.New = func() any { return newStamp(inner, outer) }
	}
	return p
}

func (p *pseudonyms) take() *stamp  { return p.pool.Get().(*stamp) }
func (p *pseudonyms) give(s *stamp) { p.pool.Put(s) }

// of is the pseudonym of one number.
func (p *pseudonyms) of(n number.Number) uint64 {
	s := p.take()
	key := s.of(n)
	p.give(s)
	return key
}

// A stamp makes the pseudonyms of one list after the other, and allocates nothing.
//
// HMAC-SHA-256 of 8 bytes is two compressions, each from a state that the key alone
// determines (FIPS 198-1, section 6). [hash.Hash] offers the compressions, and the
// states before and after in their binary form; to keep the padding at hand and to
// restore a state as soon as it was used, not when it is needed, takes a third
// off the time of crypto/hmac.
type stamp struct {
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

// newStamp starts from two states; nil if they cannot be had.
func newStamp(inner, outer []byte) *stamp {
	s := &stamp{innerPad: inner, outerPad: outer}
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

// of is the pseudonym of a number: the first 64 bits of its HMAC-SHA-256.
func (s *stamp) of(n number.Number) uint64 { return s.ofDigits(n.RevealDigits()) }

func (s *stamp) ofDigits(digits uint64) uint64 {
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
func (s *stamp) agrees(mac hash.Hash) bool {
	for _, digits := range []uint64{0, 33_612_345_678, 1<<64 - 1} {
		mac.Reset()
		mac.Write(binary.BigEndian.AppendUint64(nil, digits))
		if s.ofDigits(digits) != binary.BigEndian.Uint64(mac.Sum(nil)) {
			return false
		}
	}
	return true
}

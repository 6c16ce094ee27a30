package prospect

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"sync"
)

// A SuppressionKey turns numbers into the pseudonyms of a suppression list. It
// stays with the house, apart from the lists: whoever has both can try every number
// of France in minutes, so a list stays personal data; whoever has the list alone
// learns how many entries it has.
//
// It prints as its type, whatever the verb. The zero key is no key.
type SuppressionKey struct{ secret []byte }

// suppressionKeyMin is half the output of SHA-256: 128 bits cannot be tried.
const suppressionKeyMin = 16

// NewSuppressionKey takes at least 16 random bytes; 32 are usual. A key that is
// lost or changed cannot open the lists made with it, and a pseudonym cannot be
// moved to another key: a new key means a list built anew from the objections.
func NewSuppressionKey(secret []byte) (SuppressionKey, error) {
	if len(secret) < suppressionKeyMin {
		return SuppressionKey{}, fmt.Errorf("suppression key: %d bytes; at least %d random ones are needed", len(secret), suppressionKeyMin)
	}
	return SuppressionKey{append([]byte(nil), secret...)}, nil
}

// ID identifies the key without telling it: 16 hexadecimal digits, as in
// [SuppressionInfo.KeyID]. It is the empty string for the zero key.
func (k SuppressionKey) ID() string {
	if k.secret == nil {
		return ""
	}
	id := k.id()
	return hex.EncodeToString(id[:])
}

// String tells nothing of the key.
func (k SuppressionKey) String() string { return "prospect.SuppressionKey" }

// Format keeps the key out of logs, whatever the verb.
func (k SuppressionKey) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

func (k SuppressionKey) id() (id [8]byte) {
	copy(id[:], k.derive("key id", ""))
	return id
}

// derive makes a key for one use out of the secret, so that what is written for one
// use says nothing of another: the pseudonyms of two principals do not meet.
func (k SuppressionKey) derive(use, principal string) []byte {
	mac := hmac.New(sha256.New, k.secret)
	fmt.Fprintf(mac, "rgpd suppression list 1\x00%s\x00%s", use, principal)
	return mac.Sum(nil)
}

// pseudonyms makes the pseudonyms of a principal's list. It is safe for use by
// several goroutines at once.
type pseudonyms struct{ pool sync.Pool }

// A stamp is a keyed hash at work, with what it reads and writes beside it, so that
// a look-up allocates nothing.
type stamp struct {
	mac hash.Hash
	msg [8]byte
	sum [sha256.Size]byte
}

func (k SuppressionKey) pseudonyms(principal string) *pseudonyms {
	sub := k.derive("entries", principal)
	return &pseudonyms{sync.Pool{New: func() any { return &stamp{mac: hmac.New(sha256.New, sub)} }}}
}

func (p *pseudonyms) take() *stamp  { return p.pool.Get().(*stamp) }
func (p *pseudonyms) give(s *stamp) { p.pool.Put(s) }

// of is the pseudonym of a number: the first 64 bits of its HMAC-SHA-256.
func (s *stamp) of(n Number) uint64 {
	binary.BigEndian.PutUint64(s.msg[:], n.digits())
	s.mac.Reset()
	s.mac.Write(s.msg[:])
	return binary.BigEndian.Uint64(s.mac.Sum(s.sum[:0]))
}

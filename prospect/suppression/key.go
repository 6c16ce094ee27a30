package suppression

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
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

const (
	// hmacNames: the first 64 bits of HMAC-SHA-256 of the number, in files of before version 3.
	hmacNames scheme = iota + 1
	// aesNames: the first 64 bits of one block of AES-128 over the number, see [List].
	aesNames
)

// pseudonyms makes the pseudonyms of a principal's list. It is safe for use by
// several goroutines at once.
type pseudonyms struct {
	naming
	key  Key
	pool sync.Pool
}

// pseudonyms are those of lists that are built now.
func (k Key) pseudonyms(principal string) *pseudonyms { return k.named(principal, aesNames) }

func (k Key) named(principal string, by scheme) *pseudonyms {
	p := &pseudonyms{naming: naming{k.id(), by}, key: k}
	if by == hmacNames {
		states := sync.OnceValue(func() hmacStates { return k.states(principal) })
		p.pool.New = func() any { return &stamp{hmac: states().stamp()} }
		return p
	}
	block, err := aes.NewCipher(k.derive("entries, by AES", principal)[:aesKey])
	if err != nil {
		panic(err) // the key has the length of an AES key
	}
	p.pool.New = func() any { return &stamp{block: block, message: aesMessage} }
	return p
}

// aesKey is the length of an AES-128 key.
const aesKey = 16

// aesMessage is what a number is written into, in its last 8 bytes.
var aesMessage = [aes.BlockSize]byte{'n', 'u', 'm', 'b', 'e', 'r'}

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
type stamp struct {
	block         cipher.Block
	message, name [aes.BlockSize]byte

	hmac *hmacStamp // in the place of the above, for old lists
}

// of is the pseudonym of a number.
func (s *stamp) of(n number.Number) uint64 { return s.ofDigits(n.RevealDigits()) }

func (s *stamp) ofDigits(digits uint64) uint64 {
	if s.hmac != nil {
		return s.hmac.ofDigits(digits)
	}
	binary.BigEndian.PutUint64(s.message[aes.BlockSize-8:], digits)
	s.block.Encrypt(s.name[:], s.message[:])
	return binary.BigEndian.Uint64(s.name[:])
}

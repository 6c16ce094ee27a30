package consent

import (
	"bytes"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A Key seals the entries of a journal. It stays with the house, apart from the
// journal: who has both can write the journal anew, up to the last checkpoint that
// someone else holds.
//
// The zero Key is none, and an error wherever one is wanted: anybody can seal with it. A
// Key prints as its type, whatever the verb, and in a struct that holds it as an address.
type Key struct {
	// secret is in a function, which package fmt cannot look into: it prints the fields of
	// whatever holds a key without asking the key, and follows a pointer where a verb is wrong.
	secret func() []byte
}

// NewKey takes at least 32 random bytes. That many zeros are refused: they are room that
// nothing was read into.
func NewKey(random []byte) (Key, error) {
	if len(random) < sha256.Size {
		return Key{}, unread(
			"key",
			"",
			fmt.Sprintf("%d bytes; at least %d random ones are needed", len(random), sha256.Size),
		)
	}
	if len(bytes.Trim(random, "\x00")) == 0 {
		return Key{}, unread("key", "", "nothing but zeros; fill it with random bytes first")
	}
	own := bytes.Clone(random)
	return Key{func() []byte { return own }}, nil
}

// none is the error of the key that is none.
func (k Key) none() error {
	if k.secret == nil {
		return fmt.Errorf("key: %w", &rgpd.InputError{Path: "key", Remedy: "empty; make one with NewKey"})
	}
	return nil
}

// String tells nothing of the key, whatever the verb.
func (k Key) String() string { return "consent.Key" }

// Format keeps the key out of logs.
func (k Key) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.String())) }

// A Seal is the keyed digest of an entry and of all before it: HMAC-SHA256.
//
//enums:kept seal
type Seal [sha256.Size]byte

// String writes the seal as hexadecimal digits.
func (s Seal) String() string { return hex.EncodeToString(s[:]) }

// MarshalText writes what [Seal.String] does.
func (s Seal) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Seal.MarshalText] writes.
func (s *Seal) UnmarshalText(b []byte) error {
	if len(b) != 2*len(s) {
		return unread("seal", b, fmt.Sprintf("%d characters; want %d hexadecimal digits", len(b), 2*len(s)))
	}
	var got Seal
	if _, err := hex.Decode(got[:], b); err != nil {
		return unread("seal", b, fmt.Sprintf("not hexadecimal digits; want %d of them", 2*len(s)))
	}
	*s = got
	return nil
}

func unread[T ~string | ~[]byte](what string, value T, remedy string) error {
	return fmt.Errorf("consent: %w", &rgpd.InputError{Path: what, Shape: input.Shape(string(value)), Remedy: remedy})
}

// A sealer computes the chain.
type sealer struct {
	mac  hash.Hash
	last Seal
}

// sealer starts a chain. That of no key seals nothing: see [Key].none.
func (k Key) sealer() *sealer {
	if k.secret == nil {
		return new(sealer)
	}
	return &sealer{mac: hmac.New(sha256.New, k.secret())}
}

// next is the seal of what follows the last one.
func (s *sealer) next(payload []byte) (out Seal) {
	s.mac.Reset()
	s.mac.Write(s.last[:])
	s.mac.Write(payload)
	s.mac.Sum(out[:0])
	return out
}

// A Checkpoint is a signed statement that a journal had so many entries, the last
// with that seal. Give it to someone else to keep: a journal cut short after it, or
// written anew before it, no longer agrees with it.
type Checkpoint struct {
	// Journal is the name of the journal.
	Journal string    `json:"journal"`
	Seq     uint64    `json:"seq"`
	Seal    Seal      `json:"seal"`
	At      time.Time `json:"at"`
	// Signature is Ed25519 over the fields above, in base64.
	Signature string `json:"signature"`
}

func (c *Checkpoint) signed() []byte {
	b := append([]byte("rgpd consent checkpoint 1\n"), strconv.Quote(c.Journal)...)
	b = append(b, '\n')
	b = strconv.AppendUint(b, c.Seq, 10)
	b = append(b, '\n')
	b = append(b, c.Seal.String()...)
	b = append(b, '\n')
	return c.At.UTC().AppendFormat(b, time.RFC3339Nano)
}

// Signed reports whether the checkpoint bears the signature of a key.
func (c Checkpoint) Signed(by ed25519.PublicKey) bool {
	sig, err := base64.StdEncoding.DecodeString(c.Signature)
	return err == nil && len(by) == ed25519.PublicKeySize && len(sig) == ed25519.SignatureSize &&
		ed25519.Verify(by, c.signed(), sig)
}

// ParseCheckpoint reads the JSON of a checkpoint. It does not check its signature.
func ParseCheckpoint(b []byte) (Checkpoint, error) {
	var c plainCheckpoint
	if err := input.JSON(b, &c); err != nil {
		return Checkpoint{}, fmt.Errorf("consent: checkpoint: %w", err)
	}
	return Checkpoint(c), nil
}

// plainCheckpoint is a checkpoint without its own reading.
type plainCheckpoint Checkpoint

// UnmarshalJSON reads as [ParseCheckpoint] does: package json alone would take the last of two fields.
// What c held before is gone; beside an error it holds nothing.
func (c *Checkpoint) UnmarshalJSON(b []byte) error {
	got, err := ParseCheckpoint(b)
	*c = got
	return err
}

package suppression

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Persons names people in the records of decisions, see [rgpd.Record]: by a keyed ID, from
// which nobody without the key comes to a number, nor to a suppression list, nor from the
// records of one principal to those of another. It is safe for use by several goroutines at
// once. A nil or zero Persons names nobody.
type Persons struct {
	// block is in a function for the reason of [Key]: it holds a key.
	block func() cipher.Block
}

// Persons returns what names the people of a principal, in the words of
// prospect.Campaign.Principal. The zero key is refused.
func (k Key) Persons(principal string) (*Persons, error) {
	if k.secret == nil {
		return nil, &rgpd.InputError{Path: "suppression key", Remedy: "there is none; make one with NewKey"}
	}
	block, err := aes.NewCipher(k.derive("people of records", principal)[:16])
	if err != nil {
		return nil, err
	}
	return &Persons{func() cipher.Block { return block }}, nil
}

// ID is the person of a number, and nobody for none. One block of AES under a key of its
// own is a permutation that cannot be told from a random one: two numbers never share an ID.
// It allocates nothing.
func (p *Persons) ID(n number.Number) (id rgpd.PersonID) {
	if p == nil || p.block == nil || n == (number.Number{}) {
		return id
	}
	binary.BigEndian.PutUint64(id[:], n.RevealDigits())
	p.block().Encrypt(id[:], id[:])
	return id
}

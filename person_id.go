package rgpd

import (
	"database/sql/driver"
	"encoding/hex"
	"fmt"

	"github.com/rgpd-go/rgpd/internal/stored"
)

// A PersonID finds the records of one person without their number: what they ask access to,
// what is purged. It is keyed, see package suppression: whoever has no key cannot try
// numbers. It is that of one key and one spelling of the principal: after a key was changed, ask
// by the former one too. Zero is nobody, as of a decision that was taken without a number.
type PersonID [16]byte

// String is the shape of an ID, and not the ID: with the key it is a number.
func (id PersonID) String() string {
	if id == (PersonID{}) {
		return "nobody"
	}
	return "a person"
}

// Format keeps the ID out of logs, whatever the verb.
func (id PersonID) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(id.String())) }

// MarshalText writes the ID in 32 hexadecimal digits, and nobody as nothing.
func (id PersonID) MarshalText() ([]byte, error) {
	if id == (PersonID{}) {
		return []byte{}, nil
	}
	return hex.AppendEncode(nil, id[:]), nil
}

// UnmarshalText reads what MarshalText writes. Beside an error id is nobody.
func (id *PersonID) UnmarshalText(text []byte) error {
	*id = PersonID{}
	if len(text) == 0 {
		return nil
	}
	var got PersonID
	if len(text) != hex.EncodedLen(len(got)) {
		return &InputError{Path: "person", Remedy: "write 32 hexadecimal digits"}
	}
	if _, err := hex.Decode(got[:], text); err != nil {
		return &InputError{Path: "person", Remedy: "write 32 hexadecimal digits"}
	}
	*id = got
	return nil
}

// Value stores the ID as its text, and nobody as NULL. It is a driver.Valuer.
func (id PersonID) Value() (driver.Value, error) { return stored.Text(id.MarshalText()) }

// Scan reads what Value stores.
func (id *PersonID) Scan(from any) error { return stored.Scan("person", id, from) }

// GobEncode writes what MarshalText does.
func (id PersonID) GobEncode() ([]byte, error) { return id.MarshalText() }

// GobDecode reads what GobEncode writes.
func (id *PersonID) GobDecode(b []byte) error { return stored.Gob(id, b) }

package reserve

import (
	"crypto/sha256"
	"database/sql/driver"
	"encoding/hex"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/internal/stored"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A Key finds one person for one principal: what binds is theirs, whatever the campaign, the
// call centre and the list. It holds pseudonyms, no number; see [People]. The zero Key is
// nobody's, and is refused.
type Key struct {
	// Principal is the name of the professional on whose behalf the call is made, folded: in
	// lower case, without accents, as [People] writes it. One spelling is one principal.
	Principal string
	// Person is the pseudonym under which what is new is kept.
	Person rgpd.PersonID
	// Also are other pseudonyms of the same person: by former keys, of their other numbers. What
	// stands under one of them binds under all, from the first use of the key on and for good.
	Also []rgpd.PersonID
}

// Check returns an [rgpd.InputError] for a key that finds nobody: a store calls it first.
func (k Key) Check() error {
	switch folded, ok := names.Fold(k.Principal); {
	case !ok || folded != k.Principal:
		return &rgpd.InputError{Path: "key.principal", Remedy: "it is empty or not folded; let NewPeople make the key"}
	case k.Person == (rgpd.PersonID{}), slices.Contains(k.Also, rgpd.PersonID{}):
		return &rgpd.InputError{Path: "key.person", Remedy: "it is nobody's; give a number that could be read"}
	}
	return nil
}

// People makes the keys of the people of a principal. It is safe for use by several goroutines
// at once. A nil or zero People makes keys of nobody.
type People struct {
	principal string
	now       *suppression.Persons
	former    []*suppression.Persons
}

// NewPeople returns what makes the keys of a principal, whose name it folds: "Lumen Télécom" and
// "LUMEN TELECOM" are one. The key is the house's secret, the same in every process and call
// centre. After it was changed, give the former ones too: attempts and objections that were
// kept under these bind, until the last of them is purged. A name that is empty, or not UTF-8, is refused.
func NewPeople(principal string, key suppression.Key, former ...suppression.Key) (*People, error) {
	folded, ok := names.Fold(principal)
	if !ok {
		return nil, &rgpd.InputError{
			Path:   "principal",
			Remedy: "name the professional on whose behalf calls are made, in UTF-8",
		}
	}
	now, err := key.Persons(folded)
	if err != nil {
		return nil, err
	}
	p := &People{principal: folded, now: now}
	for _, k := range former {
		was, err := k.Persons(folded)
		if err != nil {
			return nil, err
		}
		p.former = append(p.former, was)
	}
	return p, nil
}

// Key is the key of the person of a number, and of their other numbers if they have some: all
// are one person then, for good. Without a number it is nobody's.
func (p *People) Key(n number.Number, others ...number.Number) Key {
	if p == nil {
		return Key{}
	}
	k := Key{Principal: p.principal, Person: p.now.ID(n)}
	also := func(id rgpd.PersonID) {
		if id != k.Person && !slices.Contains(k.Also, id) {
			k.Also = append(k.Also, id)
		}
	}
	for _, was := range p.former {
		also(was.ID(n))
	}
	for _, other := range others {
		also(p.now.ID(other))
		for _, was := range p.former {
			also(was.ID(other))
		}
	}
	return k
}

// An ID names a reservation of a person: the key of idempotency, which whoever asks chooses and
// repeats when they ask again. Zero is none, and is refused.
type ID [16]byte

// IDOf is the ID of a job, by whatever names it for good: "campaign 12, row 4711, try 2". After a
// restart the same job has the same ID. Do not name a job by a number that is called: who knows
// how it is made can try all of them.
func IDOf(job string) (id ID) {
	if job == "" {
		return id
	}
	sum := sha256.Sum256([]byte("rgpd reservation 1\x00" + job))
	copy(id[:], sum[:])
	return id
}

// String is the ID in 32 hexadecimal digits, and "none" for none.
func (id ID) String() string {
	if id == (ID{}) {
		return "none"
	}
	return hex.EncodeToString(id[:])
}

// MarshalText writes the ID in 32 hexadecimal digits, and none as nothing.
func (id ID) MarshalText() ([]byte, error) {
	if id == (ID{}) {
		return []byte{}, nil
	}
	return hex.AppendEncode(nil, id[:]), nil
}

// UnmarshalText reads what MarshalText writes. Beside an error the ID is none.
func (id *ID) UnmarshalText(text []byte) error {
	*id = ID{}
	if len(text) == 0 {
		return nil
	}
	var got ID
	if len(text) != hex.EncodedLen(len(got)) {
		return badID()
	}
	if _, err := hex.Decode(got[:], text); err != nil {
		return badID()
	}
	*id = got
	return nil
}

func badID() error {
	return &rgpd.InputError{Path: "reservation", Remedy: "write 32 hexadecimal digits"}
}

// Value stores the ID as its text, and none as NULL. It is a driver.Valuer.
func (id ID) Value() (driver.Value, error) { return stored.Text(id.MarshalText()) }

// Scan reads what Value stores.
func (id *ID) Scan(from any) error { return stored.Scan("reservation", id, from) }

// GobEncode writes what MarshalText does.
func (id ID) GobEncode() ([]byte, error) { return id.MarshalText() }

// GobDecode reads what GobEncode writes.
func (id *ID) GobDecode(b []byte) error { return stored.Gob(id, b) }

package consent

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// A Quality is what a consent must be as a whole. The first four are those of
// RGPD, art. 4(11), and of the source article. Zero is none.
type Quality uint8

const (
	Free        Quality = iota + 1 // free: a real choice, without pressure or price
	Specific                       // specific: for these principals, this object, this channel
	Informed                       // informed: the person was told beforehand what matters
	Unambiguous                    // unambiguous: by a statement or a clear positive act
	Revocable                      // revocable: can be withdrawn, and was not
	OnProof                        // proven: the house can show it
	Current                        // in-time: its time is not over
	OfAge                          // of-age: the person could consent
)

var qualityTexts = [...]rgpd.Text{
	Free:        {FR: "libre", EN: "free"},
	Specific:    {FR: "spécifique", EN: "specific"},
	Informed:    {FR: "éclairé", EN: "informed"},
	Unambiguous: {FR: "univoque", EN: "unambiguous"},
	Revocable:   {FR: "révocable", EN: "revocable"},
	OnProof:     {FR: "prouvé", EN: "proven"},
	Current:     {FR: "en cours de validité", EN: "in time"},
	OfAge:       {FR: "donné à l'âge requis", EN: "of age"},
}

// Text returns the quality for a reader.
func (q Quality) Text() rgpd.Text {
	if int(q) < len(qualityTexts) {
		return qualityTexts[q]
	}
	return rgpd.Text{}
}

// AllQualities yields the qualities, in the order of their values.
func AllQualities() iter.Seq[Quality] {
	return func(yield func(Quality) bool) {
		for q := Free; q <= OfAge; q++ {
			if !yield(q) {
				return
			}
		}
	}
}

// qualities is a set of qualities: bit q for quality q.
type qualities uint16

func of(qs ...Quality) (s qualities) {
	for _, q := range qs {
		s |= 1 << q
	}
	return s
}

func (s qualities) has(q Quality) bool { return s>>q&1 == 1 }

// An Outcome is how a consent stands in one respect. Zero is open: the record
// does not settle it.
//
//enums:kept outcome
type Outcome uint8

const (
	Open  Outcome = iota // the record does not say
	Holds                // it holds
	Fails                // it fails, and the consent with it
)

var outcomeNames = enum.Names{"holds", "fails"}

// String returns open, holds or fails.
func (o Outcome) String() string {
	if o == Open {
		return "open"
	}
	return enum.String(outcomeNames, o)
}

// MarshalText writes the word of [Outcome.String].
func (o Outcome) MarshalText() ([]byte, error) {
	if o == Open {
		return []byte("open"), nil
	}
	return enum.Marshal("outcome", outcomeNames, o)
}

// UnmarshalText reads the word of [Outcome.String].
func (o *Outcome) UnmarshalText(b []byte) error {
	if string(b) == "open" {
		*o = Open
		return nil
	}
	return enum.Unmarshal("outcome", outcomeNames, o, b)
}

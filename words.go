package rgpd

import (
	"encoding"

	"github.com/rgpd-go/rgpd/internal/enum"
)

// Words returns the words of an enumeration of this module, as JSON, columns and
// flags write them, in the order of its values from 1: the words that UnmarshalText
// reads.
//
//	rgpd.Words[rgpd.Channel]() // live-call, automated-call, sms, email
func Words[T interface {
	~uint8
	encoding.TextMarshaler
}]() []string {
	return enum.Words[T]()
}

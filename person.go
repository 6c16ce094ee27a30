package rgpd

import "github.com/rgpd-go/rgpd/internal/enum"

// An Audience says as what a person is contacted. Zero is unknown.
type Audience uint8

const (
	// Consumer is a natural person acting outside their trade or profession.
	// C. conso., article liminaire.
	Consumer Audience = iota + 1
	// Professional is a natural person contacted at work: an employee, a
	// manager, a sole trader. An offer without link to their work makes them a
	// consumer.
	Professional
	// LegalPerson is a line or an address of an organisation that names nobody:
	// a switchboard, contact@example.fr.
	LegalPerson
)

var audienceNames = enum.Names{"consumer", "professional", "legal-person"}

func (a Audience) String() string               { return enum.String(audienceNames, a) }
func (a Audience) MarshalText() ([]byte, error) { return enum.Marshal("audience", audienceNames, a) }
func (a *Audience) UnmarshalText(b []byte) error {
	return enum.Unmarshal("audience", audienceNames, a, b)
}

// AudienceNames returns the words of the audiences, in the order of their values.
func AudienceNames() []string { return append([]string(nil), audienceNames...) }

// A Stop is the last word of a person who does not want to be contacted by a
// principal. Zero is unknown, which is not the same as [NoStop].
type Stop uint8

const (
	// NoStop: our records were searched and hold none.
	NoStop Stop = iota + 1
	// RefusedInCall: during a call, the person refused the offer or ended it.
	RefusedInCall
	// Objected: the person objected to prospecting, by any means. RGPD, art.
	// 21(2).
	Objected
	// WithdrewConsent: the person withdrew a consent, by any means, oral ones
	// included. RGPD, art. 7(3).
	WithdrewConsent
	// Restricted: the person had the use of their data restricted. RGPD, art. 18.
	Restricted
)

var stopNames = enum.Names{"none", "refused-in-call", "objected", "withdrew-consent", "restricted"}

func (s Stop) String() string                { return enum.String(stopNames, s) }
func (s Stop) MarshalText() ([]byte, error)  { return enum.Marshal("stop", stopNames, s) }
func (s *Stop) UnmarshalText(b []byte) error { return enum.Unmarshal("stop", stopNames, s, b) }

// StopNames returns the words of the stops, in the order of their values.
func StopNames() []string { return append([]string(nil), stopNames...) }

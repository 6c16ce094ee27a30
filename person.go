package rgpd

// An Audience says as what a person is contacted. Zero is unknown.
type Audience uint8

const (
	// Consumer is a natural person acting outside their trade or profession.
	// C. conso., article liminaire.
	Consumer Audience = iota + 1 // consumer
	// Professional is a natural person contacted at work: an employee, a
	// manager, a sole trader. An offer without link to their work makes them a
	// consumer.
	Professional // professional
	// LegalPerson is a line or an address of an organisation that names nobody:
	// a switchboard, contact@example.fr.
	LegalPerson // legal-person
)

// A Stop is the last word of a person who does not want to be contacted by a
// principal. Zero is unknown, which is not the same as [NoStop].
type Stop uint8

const (
	// NoStop: our records were searched and hold none.
	NoStop Stop = iota + 1 // none
	// RefusedInCall: during a call, the person refused the offer or ended it.
	RefusedInCall // refused-in-call
	// Objected: the person objected to prospecting, by any means. RGPD, art.
	// 21(2).
	Objected // objected
	// WithdrewConsent: the person withdrew a consent, by any means, oral ones
	// included. RGPD, art. 7(3).
	WithdrewConsent // withdrew-consent
	// Restricted: the person had the use of their data restricted. RGPD, art. 18.
	Restricted // restricted
)

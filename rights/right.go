package rights

// A Right is what a person asks for. Zero is unknown.
type Right uint8

const (
	Access        Right = iota + 1 // access: RGPD, art. 15
	Rectification                  // rectification: art. 16
	Erasure                        // erasure: art. 17
	Restriction                    // restriction: art. 18
	Portability                    // portability: art. 20
	Objection                      // objection: art. 21; see [Purpose]
	HumanReview                    // human-review: art. 22: not to be subject to an automated decision
	Withdrawal                     // withdrawal: art. 7(3): withdrawal of a consent
	Posthumous                     // posthumous: loi Informatique et Libertés, art. 84 and 85: directives, heirs
)

// known reports whether the right is one of the nine.
func (r Right) known() bool { return r >= Access && r <= Posthumous }

// A Purpose is what the processing that a request is about serves. Zero is
// unknown: an objection or a withdrawal whose purpose nobody noted stops the calls,
// as one to marketing does, and holds the rest until the purpose is known.
type Purpose uint8

const (
	// Marketing is direct marketing, with the profiling that goes with it.
	Marketing Purpose = iota + 1 // marketing
	// Research is scientific or historical research, or statistics.
	Research // research
	// OtherPurpose is any other.
	OtherPurpose // other
)

// known reports whether the purpose is one of the three.
func (p Purpose) known() bool { return p >= Marketing && p <= OtherPurpose }

// A Basis is the legal basis of the processing that a request is about: RGPD,
// art. 6(1). Each purpose has one, and one only. Zero is unknown.
type Basis uint8

const (
	Consent            Basis = iota + 1 // consent: a)
	Contract                            // contract: b)
	LegalObligation                     // legal-obligation: c)
	VitalInterests                      // vital-interests: d)
	PublicTask                          // public-task: e)
	LegitimateInterest                  // legitimate-interest: f)
)

// known reports whether the basis is one of the six.
func (b Basis) known() bool { return b >= Consent && b <= LegitimateInterest }

// An Intake says who took the request in. No channel and no hour moves a date:
// a letter, a message on a social network, a word said on a call at night all
// count from the day they come in. Zero is unknown, and counts as OwnChannel.
type Intake uint8

const (
	// OwnChannel: any address, mailbox, counter, line or person through whom
	// the controller is usually reached, the general mailbox included.
	OwnChannel Intake = iota + 1 // own-channel
	// MandatedProcessor: a processor that takes requests in the controller's
	// name, such as its call centre.
	MandatedProcessor // mandated-processor
	// OtherProcessor: a processor that has no mandate to take requests.
	OtherProcessor // other-processor
	// StrayAddress: an address plainly unfit, such as a cleaner's; the period runs from the day on which the
	// request reaches the controller. Where nobody says when, what is on record has reached somebody: the cautious
	// day counts from the receipt.
	StrayAddress // stray-address
)

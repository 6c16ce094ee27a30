package rights

import "github.com/rgpd-go/rgpd/internal/enum"

// A Right is what a person asks for. Zero is unknown.
type Right uint8

const (
	Access        Right = iota + 1 // RGPD, art. 15
	Rectification                  // art. 16
	Erasure                        // art. 17
	Restriction                    // art. 18
	Portability                    // art. 20
	Objection                      // art. 21; see [Purpose]
	HumanReview                    // art. 22: not to be subject to an automated decision
	Withdrawal                     // art. 7(3): withdrawal of a consent
	Posthumous                     // loi Informatique et Libertés, art. 84 and 85: directives, heirs
)

var rightNames = enum.Names{
	"access", "rectification", "erasure", "restriction", "portability", "objection", "human-review", "withdrawal", "posthumous",
}

// known reports whether the right is one of the nine.
func (r Right) known() bool { return r >= Access && r <= Posthumous }

func (r Right) String() string                { return enum.String(rightNames, r) }
func (r Right) MarshalText() ([]byte, error)  { return enum.Marshal("right", rightNames, r) }
func (r *Right) UnmarshalText(b []byte) error { return enum.Unmarshal("right", rightNames, r, b) }

// RightNames returns the words of the rights, in the order of their values.
func RightNames() []string { return append([]string(nil), rightNames...) }

// A Purpose is what the processing that a request is about serves. Zero is
// unknown: an objection or a withdrawal whose purpose nobody noted stops the calls,
// as one to marketing does, and holds the rest until the purpose is known.
type Purpose uint8

const (
	// Marketing is direct marketing, with the profiling that goes with it.
	Marketing Purpose = iota + 1
	// Research is scientific or historical research, or statistics.
	Research
	// OtherPurpose is any other.
	OtherPurpose
)

var purposeNames = enum.Names{"marketing", "research", "other"}

// known reports whether the purpose is one of the three.
func (p Purpose) known() bool { return p >= Marketing && p <= OtherPurpose }

func (p Purpose) String() string                { return enum.String(purposeNames, p) }
func (p Purpose) MarshalText() ([]byte, error)  { return enum.Marshal("purpose", purposeNames, p) }
func (p *Purpose) UnmarshalText(b []byte) error { return enum.Unmarshal("purpose", purposeNames, p, b) }

// A Basis is the legal basis of the processing that a request is about: RGPD,
// art. 6(1). Each purpose has one, and one only. Zero is unknown.
type Basis uint8

const (
	Consent            Basis = iota + 1 // a)
	Contract                            // b)
	LegalObligation                     // c)
	VitalInterests                      // d)
	PublicTask                          // e)
	LegitimateInterest                  // f)
)

var basisNames = enum.Names{"consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"}

// known reports whether the basis is one of the six.
func (b Basis) known() bool { return b >= Consent && b <= LegitimateInterest }

func (b Basis) String() string                { return enum.String(basisNames, b) }
func (b Basis) MarshalText() ([]byte, error)  { return enum.Marshal("basis", basisNames, b) }
func (b *Basis) UnmarshalText(t []byte) error { return enum.Unmarshal("basis", basisNames, b, t) }

// A Fact is yes or no. Zero is unknown, which is neither.
type Fact uint8

const (
	Yes Fact = iota + 1
	No
)

var factNames = enum.Names{"yes", "no"}

func (f Fact) String() string                { return enum.String(factNames, f) }
func (f Fact) MarshalText() ([]byte, error)  { return enum.Marshal("fact", factNames, f) }
func (f *Fact) UnmarshalText(b []byte) error { return enum.Unmarshal("fact", factNames, f, b) }

// An Intake says who took the request in. No channel and no hour moves a date:
// a letter, a message on a social network, a word said on a call at night all
// count from the day they come in. Zero is unknown, and counts as OwnChannel.
type Intake uint8

const (
	// OwnChannel: any address, mailbox, counter, line or person through whom
	// the controller is usually reached, the general mailbox included.
	OwnChannel Intake = iota + 1
	// MandatedProcessor: a processor that takes requests in the controller's
	// name, such as its call centre.
	MandatedProcessor
	// OtherProcessor: a processor that has no mandate to take requests.
	OtherProcessor
	// StrayAddress: an address plainly unfit, such as a cleaner's; the request
	// may be disregarded as long as it has not reached the controller.
	StrayAddress
)

var intakeNames = enum.Names{"own-channel", "mandated-processor", "other-processor", "stray-address"}

func (i Intake) String() string                { return enum.String(intakeNames, i) }
func (i Intake) MarshalText() ([]byte, error)  { return enum.Marshal("intake", intakeNames, i) }
func (i *Intake) UnmarshalText(b []byte) error { return enum.Unmarshal("intake", intakeNames, i, b) }

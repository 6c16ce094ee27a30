package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// A Campaign is what is known once for all calls of a campaign: who prospects, for
// what, by which means. Every zero field is unknown.
type Campaign struct {
	// Principal is the professional in whose name the person is contacted.
	Principal string `json:"principal,omitempty"`
	// Caller is who places the call: a call centre, or the principal by its own
	// name. A consent names both.
	Caller string `json:"caller,omitempty"`
	// Object is the kind of goods or services offered, in the words that
	// consents and call-back requests use.
	Object  string  `json:"object,omitempty"`
	Purpose Purpose `json:"purpose,omitzero"`
	Sector  Sector  `json:"sector,omitzero"`
	Offer   Offer   `json:"offer,omitzero"`
	// Dialling, Shown, Holder and Voice concern calls and SMS, not e-mail.
	Dialling Dialling `json:"dialling,omitzero"`
	Shown    Shown    `json:"shown,omitzero"`
	Holder   Holder   `json:"holder,omitzero"`
	Voice    Voice    `json:"voice,omitzero"`
	Identity Identity `json:"identity,omitzero"`
	// BloctelCheckedOn is the day on which the file was last checked against
	// Bloctel. Only read for instants before 2026-08-11.
	BloctelCheckedOn rgpd.Date `json:"bloctel_checked_on,omitzero"`
}

// A Purpose is what the contact is for. Zero is unknown.
type Purpose uint8

const (
	// Sale: to offer goods or services, or to promote them or an image. A charity
	// that sells goods does this.
	Sale Purpose = iota + 1
	// CollectData: to obtain personal data from the person for later sales.
	CollectData
	// Charity: a non-commercial appeal of a charity or a political body.
	Charity
	// Survey: a study or a poll, which offers nothing.
	Survey
	// Service: an appointment, a delivery, a complaint, a debt. An offer added to
	// it makes it a Sale.
	Service
	// PremiumNumberBait: to have the person ring or text a premium-rate number.
	PremiumNumberBait
)

var purposeNames = enum.Names{"sale", "collect-data", "charity", "survey", "service", "premium-number-bait"}

func (p Purpose) String() string                { return enum.String(purposeNames, p) }
func (p Purpose) MarshalText() ([]byte, error)  { return enum.Marshal("purpose", purposeNames, p) }
func (p *Purpose) UnmarshalText(b []byte) error { return enum.Unmarshal("purpose", purposeNames, p, b) }

// A Sector is the trade of what is offered, as far as a rule turns on it. Zero is unknown.
type Sector uint8

const (
	// OtherSector: none of the following.
	OtherSector Sector = iota + 1
	// EnergyRenovation: equipment, works or services for housing, for energy
	// savings or renewable energy.
	EnergyRenovation
	// HomeAdaptation: works to adapt housing to ageing or disability.
	HomeAdaptation
	// TrainingAccount: training paid from a compte personnel de formation.
	TrainingAccount
	// Insurance, health cover included.
	Insurance
	// FinancialServices: banking, credit, investment, payment.
	FinancialServices
	// Press: subscriptions to newspapers, periodicals or magazines.
	Press
	// HealthCare: care by health professionals.
	HealthCare
	// SocialServices: social housing, child care, help to families.
	SocialServices
	// Gambling: games of chance, bets, lotteries.
	Gambling
	// PackageTravel: packages under the Code du tourisme.
	PackageTravel
	// TimeShare: shared enjoyment of buildings, long-term holiday products.
	TimeShare
	// PassengerTransport: tickets and carriage of people.
	PassengerTransport
	// RealEstate: sale or building of real estate, housing leases.
	RealEstate
	// Funeral: funeral goods and services.
	Funeral
	// LegalServices: services of lawyers.
	LegalServices
)

var sectorNames = enum.Names{"other", "energy-renovation", "home-adaptation", "training-account", "insurance", "financial-services", "press", "health-care", "social-services", "gambling", "package-travel", "time-share", "passenger-transport", "real-estate", "funeral", "legal-services"}

func (s Sector) String() string                { return enum.String(sectorNames, s) }
func (s Sector) MarshalText() ([]byte, error)  { return enum.Marshal("sector", sectorNames, s) }
func (s *Sector) UnmarshalText(b []byte) error { return enum.Unmarshal("sector", sectorNames, s, b) }

// An Offer says which life of the person the offer is for. It decides whether a
// person reached at work is a professional or a consumer. Zero is unknown.
type Offer uint8

const (
	// OfferForWork: the offer relates to the work of the person contacted.
	OfferForWork Offer = iota + 1
	// OfferForPrivateLife: it does not.
	OfferForPrivateLife
)

var offerNames = enum.Names{"for-work", "for-private-life"}

func (o Offer) String() string                { return enum.String(offerNames, o) }
func (o Offer) MarshalText() ([]byte, error)  { return enum.Marshal("offer", offerNames, o) }
func (o *Offer) UnmarshalText(b []byte) error { return enum.Unmarshal("offer", offerNames, o, b) }

// A Dialling is how numbers are dialled. It is apart from who speaks: see
// [rgpd.AutomatedCall]. Zero is unknown.
type Dialling uint8

const (
	// DialledByHand: an agent dials, or clicks on, each number.
	DialledByHand Dialling = iota + 1
	// DialledAutomatically: a system dials numbers of a list: predictive, power,
	// sequential; or sends messages.
	DialledAutomatically
	// DialledInSmallNumbers: a system that reaches five numbers or fewer in thirty
	// days, or sends about as many messages as it receives. Arcep exempts it.
	DialledInSmallNumbers
	// DialledAtRandom: a system makes up the numbers, at random or in sequence.
	DialledAtRandom
)

var diallingNames = enum.Names{"by-hand", "automatic", "small-numbers", "random"}

func (d Dialling) String() string               { return enum.String(diallingNames, d) }
func (d Dialling) MarshalText() ([]byte, error) { return enum.Marshal("dialling", diallingNames, d) }
func (d *Dialling) UnmarshalText(b []byte) error {
	return enum.Unmarshal("dialling", diallingNames, d, b)
}

// A Shown is the kind of number that the person sees. Zero is unknown.
type Shown uint8

const (
	// ShownNone: the number is withheld.
	ShownNone Shown = iota + 1
	// ShownTerritorial: a geographic number 01 to 05, or an ordinary 09.
	ShownTerritorial
	// ShownOwnMobile: the mobile of the very person who calls, on a mobile network.
	ShownOwnMobile
	// ShownDeskMobile: a number in 06 or 07 shown by a call centre or a desk.
	ShownDeskMobile
	// ShownVerified: a verified polyvalent number (NPV): 0162, 0270, 0377, 0424,
	// 0568, 0948, 09475 to 09479 …
	ShownVerified
	// ShownGeneralInterest: a number of the category kept for calls of general
	// interest.
	ShownGeneralInterest
	// ShownService: 08 but 089, or a short number 30PQ or 31PQ.
	ShownService
	// ShownPlatform: 0937 to 0939, for exchanges with a technical platform.
	ShownPlatform
	// ShownPremium: 089, another short number 3BPQ, or 118XYZ.
	ShownPremium
	// ShownName: a name in letters in place of a number, on messages.
	ShownName
	// ShownForeign: a number of another country.
	ShownForeign
)

var shownNames = enum.Names{"none", "territorial", "own-mobile", "desk-mobile", "verified", "general-interest", "service", "platform", "premium", "name", "foreign"}

func (s Shown) String() string                { return enum.String(shownNames, s) }
func (s Shown) MarshalText() ([]byte, error)  { return enum.Marshal("shown", shownNames, s) }
func (s *Shown) UnmarshalText(b []byte) error { return enum.Unmarshal("shown", shownNames, s, b) }

// A Holder is whose the number shown is. Zero is unknown.
type Holder uint8

const (
	// HeldByPrincipal: assigned to the principal.
	HeldByPrincipal Holder = iota + 1
	// HeldByOther: assigned to somebody else, who agreed to its being shown.
	HeldByOther
	// HeldWithoutRight: neither assigned to the caller's side nor agreed to.
	HeldWithoutRight
)

var holderNames = enum.Names{"principal", "other-agreed", "none"}

func (h Holder) String() string                { return enum.String(holderNames, h) }
func (h Holder) MarshalText() ([]byte, error)  { return enum.Marshal("holder", holderNames, h) }
func (h *Holder) UnmarshalText(b []byte) error { return enum.Unmarshal("holder", holderNames, h, b) }

// A Voice is who speaks. Zero is unknown.
type Voice uint8

const (
	// HumanVoice: a person.
	HumanVoice Voice = iota + 1
	// RecordedVoice: a recording.
	RecordedVoice
	// ArtificialVoice: an AI system.
	ArtificialVoice
)

var voiceNames = enum.Names{"human", "recorded", "artificial"}

func (v Voice) String() string                { return enum.String(voiceNames, v) }
func (v Voice) MarshalText() ([]byte, error)  { return enum.Marshal("voice", voiceNames, v) }
func (v *Voice) UnmarshalText(b []byte) error { return enum.Unmarshal("voice", voiceNames, v, b) }

// An Identity is whether the contact says truly who makes it and why. Zero is unknown.
type Identity uint8

const (
	// TrueIdentity: the caller, the principal and the aim are told as they are.
	TrueIdentity Identity = iota + 1
	// FalseIdentity: the caller poses as another, or hides the aim.
	FalseIdentity
)

var identityNames = enum.Names{"true", "false"}

func (i Identity) String() string               { return enum.String(identityNames, i) }
func (i Identity) MarshalText() ([]byte, error) { return enum.Marshal("identity", identityNames, i) }
func (i *Identity) UnmarshalText(b []byte) error {
	return enum.Unmarshal("identity", identityNames, i, b)
}

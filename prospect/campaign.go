package prospect

import (
	"github.com/rgpd-go/rgpd"
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
	// OwnRules is whether the canvassing rules of the sector's own codes are met, where it
	// has some that no rule here holds: finance, gambling, health care, lawyers.
	OwnRules OwnRules `json:"own_rules,omitzero"`
	Offer    Offer    `json:"offer,omitzero"`
	// Dialling, Shown, Holder and Voice concern calls and SMS, not e-mail.
	Dialling Dialling `json:"dialling,omitzero"`
	Shown    Shown    `json:"shown,omitzero"`
	Holder   Holder   `json:"holder,omitzero"`
	Voice    Voice    `json:"voice,omitzero"`
	Identity Identity `json:"identity,omitzero"`
	// Recording, RecordingUse and RecordingNotice are what is recorded of the calls, what for,
	// and whether people are told. They bring duties, and no call waits for them.
	Recording       Recording       `json:"recording,omitzero"`
	RecordingUse    RecordingUse    `json:"recording_use,omitzero"`
	RecordingNotice RecordingNotice `json:"recording_notice,omitzero"`
	// Reward is read for training paid from a training account only.
	Reward Reward `json:"reward,omitzero"`
	// Weighing is read for appeals that sell nothing, and no contact waits for it.
	Weighing Weighing `json:"weighing,omitzero"`
	// BloctelCheckedOn is the day on which the file was last checked against
	// Bloctel. Only read for instants before 2026-08-11.
	BloctelCheckedOn rgpd.Date `json:"bloctel_checked_on,omitzero"`
}

// A Purpose is what the contact is for. Zero is unknown.
type Purpose uint8

const (
	// Sale: to offer goods or services, or to promote them or an image. A charity
	// that sells goods does this.
	Sale Purpose = iota + 1 // sale
	// CollectData: to obtain personal data from the person for later sales.
	CollectData // collect-data
	// Appeal: a non-commercial appeal of a charity or a political body, and nobody says of
	// which; so it was written before the two were told apart. It is held to what binds a party.
	Appeal // charity
	// Survey: a study or a poll, which offers nothing.
	Survey // survey
	// Service: an appointment, a delivery, a complaint, a debt. An offer added to
	// it makes it a Sale.
	Service // service
	// PremiumNumberBait: to have the person ring or text a premium-rate number.
	PremiumNumberBait // premium-number-bait
	// CharitableAppeal: a non-commercial appeal of a charity, or of a trade union about itself.
	CharitableAppeal // charitable
	// PoliticalAppeal: an appeal for a party, a candidate, an elected person, or about a vote.
	PoliticalAppeal // political
)

// A Sector is the trade of what is offered, as far as a rule turns on it. Zero is unknown.
type Sector uint8

const (
	// OtherSector: none of the following.
	OtherSector Sector = iota + 1 // other
	// EnergyRenovation: equipment, works or services for housing, for energy
	// savings or renewable energy.
	EnergyRenovation // energy-renovation
	// HomeAdaptation: equipment, works or services to adapt housing to ageing or
	// disability; the sale of equipment alone, too.
	HomeAdaptation // home-adaptation
	// TrainingAccount: training paid from a compte personnel de formation.
	TrainingAccount // training-account
	// Insurance, health cover included. It is a financial service (C. conso., art. L. 222-1:
	// a reading of L. 221-2, which defines none).
	Insurance // insurance
	// FinancialServices: banking, credit, investment, payment.
	FinancialServices // financial-services
	// Press: newspapers, periodicals or magazines, by subscription or not.
	Press // press
	// HealthCare: care by health professionals.
	HealthCare // health-care
	// SocialServices: social housing, child care, help to families; but home help and care
	// at home (C. trav., art. L. 7231-1) are of OtherSector.
	SocialServices // social-services
	// Gambling: games of chance, bets, lotteries.
	Gambling // gambling
	// PackageTravel: packages under the Code du tourisme.
	PackageTravel // package-travel
	// TimeShare: shared enjoyment of buildings, long-term holiday products.
	TimeShare // time-share
	// PassengerTransport: tickets and carriage of people.
	PassengerTransport // passenger-transport
	// RealEstate: sale of real estate or of rights in it, new buildings, important
	// transformations, housing leases; small works and repairs are of OtherSector.
	RealEstate // real-estate
	// Funeral: goods or services tied to a death, offered in view of a funeral or within
	// two months of the death; as long as nobody knows how old the death is, these too.
	// What is offered later, or to undertakers, is of OtherSector.
	Funeral // funeral
	// LegalServices: services of lawyers.
	LegalServices // legal-services
	// FuneralFinancing: formules de financement d'obsèques, which are insurance.
	FuneralFinancing // funeral-financing
)

// An OwnRules is whether the canvassing rules of the sector's own codes are met: C. mon.
// fin., art. L. 341-1 ff., CSI, art. L. 320-11 and L. 320-12, those of the health
// professions and of lawyers. No rule here holds them: whoever says that they are met has
// checked them. Zero is unknown: nobody checked.
type OwnRules uint8

const (
	// OwnRulesMet: they were checked, and are met or do not reach this campaign.
	OwnRulesMet OwnRules = iota + 1 // met
	// OwnRulesNotMet: they were checked, and are not met.
	OwnRulesNotMet // not-met
)

// An Offer says which life of the person the offer is for. It decides whether a
// person reached at work is a professional or a consumer. Zero is unknown.
type Offer uint8

const (
	// OfferForWork: the offer relates to the work of the person contacted.
	OfferForWork Offer = iota + 1 // for-work
	// OfferForPrivateLife: it does not.
	OfferForPrivateLife // for-private-life
)

// A Dialling is how numbers are dialled. It is apart from who speaks: see
// [rgpd.AutomatedCall]. Zero is unknown.
type Dialling uint8

const (
	// DialledByHand: an agent dials, or clicks on, each number.
	DialledByHand Dialling = iota + 1 // by-hand
	// DialledAutomatically: a system dials numbers of a list: predictive, power,
	// sequential; or sends messages.
	DialledAutomatically // automatic
	// DialledInSmallNumbers: a system that reaches five numbers or fewer in thirty
	// days, or sends about as many messages as it receives. Arcep exempts it.
	DialledInSmallNumbers // small-numbers
	// DialledAtRandom: a system makes up the numbers, at random or in sequence.
	DialledAtRandom // random
)

// A Shown is the kind of number that the person sees. Zero is unknown.
type Shown uint8

const (
	// ShownNone: the number is withheld.
	ShownNone Shown = iota + 1 // none
	// ShownTerritorial: a geographic number 01 to 05, or an ordinary 09.
	ShownTerritorial // territorial
	// ShownOwnMobile: the mobile of the very person who calls, on a mobile network.
	ShownOwnMobile // own-mobile
	// ShownDeskMobile: a number in 06 or 07 shown by a call centre or a desk.
	ShownDeskMobile // desk-mobile
	// ShownVerified: a verified polyvalent number (NPV): 0162, 0270, 0377, 0424,
	// 0568, 0948, 09475 to 09479 …
	ShownVerified // verified
	// ShownGeneralInterest: a number of the category kept for calls of general
	// interest.
	ShownGeneralInterest // general-interest
	// ShownService: 08 but 089, or a short number 30PQ or 31PQ.
	ShownService // service
	// ShownPlatform: 0937 to 0939, for exchanges with a technical platform.
	ShownPlatform // platform
	// ShownPremium: 089, another short number 3BPQ, or 118XYZ.
	ShownPremium // premium
	// ShownName: a name in letters in place of a number, on messages.
	ShownName // name
	// ShownForeign: a number of another country.
	ShownForeign // foreign
)

// A Holder is whose the number shown is. Zero is unknown.
type Holder uint8

const (
	// HeldByPrincipal: assigned to the principal.
	HeldByPrincipal Holder = iota + 1 // principal
	// HeldByOther: assigned to somebody else, who agreed to its being shown.
	HeldByOther // other-agreed
	// HeldWithoutRight: neither assigned to the caller's side nor agreed to.
	HeldWithoutRight // none
)

// A Voice is who speaks. Zero is unknown.
type Voice uint8

const (
	// HumanVoice: a person.
	HumanVoice Voice = iota + 1 // human
	// RecordedVoice: a recording.
	RecordedVoice // recorded
	// ArtificialVoice: an AI system.
	ArtificialVoice // artificial
)

// An Identity is whether the contact says truly who makes it and why. Zero is unknown.
type Identity uint8

const (
	// TrueIdentity: the caller, the principal and the aim are told as they are.
	TrueIdentity Identity = iota + 1 // true
	// FalseIdentity: the caller poses as another, or hides the aim.
	FalseIdentity // false
)

// A Recording is how many calls of the campaign are recorded, in sound, in whole or in part.
// Zero is unknown.
type Recording uint8

const (
	// RecordingNone: none is.
	RecordingNone Recording = iota + 1 // none
	// RecordingSomeCalls: samples are, or the part of a call that a purpose needs.
	RecordingSomeCalls // some-calls
	// RecordingEveryCall: every call is, or may be.
	RecordingEveryCall // every-call
)

// A RecordingUse is what calls are recorded for; of several uses, name the one that
// asks for the most calls. Zero is unknown.
type RecordingUse uint8

const (
	// RecordingUseTraining: to train or to assess who calls.
	RecordingUseTraining RecordingUse = iota + 1 // training
	// RecordingUseProof: to prove a contract, or what was said.
	RecordingUseProof // proof
	// RecordingUseRequired: because a text orders it: C. mon. fin., art. L. 533-10, for
	// investment services; C. assur., art. L. 112-2-2, IV, from 2022-04-01 to 2026-08-10.
	RecordingUseRequired // required
)

// A RecordingNotice is whether people are told that they are, or may be, recorded. Zero is
// unknown.
type RecordingNotice uint8

const (
	// RecordingNoticeTold: they are told at the start of the call, what for, and how to object.
	RecordingNoticeTold RecordingNotice = iota + 1 // told
	// RecordingNoticeNotTold: they are not, or later, or in part.
	RecordingNoticeNotTold // not-told
)

// A Reward is whether something is given, sold or offered at a promotional price against
// enrolment in training paid from a training account: C. trav., art. L. 6323-8-1. Zero is
// unknown.
type Reward uint8

const (
	// RewardNone: nothing is.
	RewardNone Reward = iota + 1 // none
	// RewardOffered: something is: a product, sold or at a discount, or any reward, money or a gift.
	RewardOffered // offered
)

// A Weighing is whether the legitimate interest that an appeal rests on was weighed
// against those of the people contacted, in writing: RGPD, art. 5(2) and 6(1)(f). Zero is
// unknown.
type Weighing uint8

const (
	// WeighingDone: it was, and people can expect to be contacted.
	WeighingDone Weighing = iota + 1 // done
	// WeighingNone: nobody weighed it, or nothing is kept of it.
	WeighingNone // none
)

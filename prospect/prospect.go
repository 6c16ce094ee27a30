package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Prospect is what is known of one contact: the campaign, the person, where the
// number comes from, and what our records say. Every zero field is unknown, and
// an unknown fact is never taken for a yes or a no: what the decision then needs
// it names, see [rgpd.Decision.Missing].
//
// Its JSON carries the number whole, for exchange between services of the same
// controller; its logs do not, see [Prospect.LogValue].
type Prospect struct {
	Campaign Campaign `json:"campaign,omitzero"`

	// Audience is as what the person is contacted.
	Audience rgpd.Audience `json:"audience,omitzero"`
	// Places are the territories where the person may be. Several open only the
	// hours that they share. If none is given, the place is read from Postcode,
	// else presumed from Number.
	Places   rgpd.Territories `json:"places,omitzero"`
	Postcode string           `json:"postcode,omitempty"`
	Number   number.Number    `json:"number,omitzero"`
	Line     Line             `json:"line,omitzero"`

	// Origin is where the number comes from. Provenance is read for bought,
	// passed on, contest and profile numbers; Marking for published ones;
	// Visibility for profiles.
	Origin      Origin      `json:"origin,omitzero"`
	Provenance  Provenance  `json:"provenance,omitzero"`
	Marking     Marking     `json:"marking,omitzero"`
	Visibility  Visibility  `json:"visibility,omitzero"`
	Information Information `json:"information,omitzero"`

	// Rest says what the fields below hold, from Stop to RelationEnded, where they are left out;
	// Attempts are always told. Set it after they were read, never with the facts that are kept:
	// beside [NothingOnFile] a Stop that nobody loaded is no stop.
	Rest Rest `json:"rest,omitzero"`
	// Stop is the last word of a person who wants no contact, and StoppedAt its
	// instant. A consent that is dated later reopens the contact for what it covers, and
	// a later call-back request a call by a person; without StoppedAt nothing does. A
	// consent that was withdrawn has the day that its status tells, or that of a Stop of
	// withdrawal, the later of both. A StoppedAt without a Stop leaves open what was said.
	Stop      rgpd.Stop `json:"stop,omitzero"`
	StoppedAt time.Time `json:"stopped_at,omitzero"`
	// StoppedTo is the principal to whom the person said the Stop, or whose records hold
	// none, in the words of [Campaign.Principal]; empty: that of the campaign. A stop
	// told to another principal stands for this one too (strict reading: nobody asked the
	// person whom they meant). That another was told nothing clears nobody: the stop is
	// then unknown, whatever Rest says.
	StoppedTo string `json:"stopped_to,omitempty"`
	// Consent is an assessed consent; see package consent.
	Consent  consent.Status `json:"consent,omitzero"`
	Contract Contract       `json:"contract,omitzero"`
	// Products says whether the offer is like what the person bought. Read for
	// messages to customers, and for the source article's rule before 2026-08-11.
	Products Products `json:"products,omitzero"`
	CallBack CallBack `json:"call_back,omitzero"`
	// LastContact is the last day, in Paris, on which the person got in touch with the
	// principal of their own accord: an order, a question, a click on a link; not our calls,
	// nor the opening of a message. RelationEnded is the day on which a contract, or an
	// account, came to its end. Zero is unknown; a day later than the instant asked about is
	// no news of it. More than three years after the later of them, and after the day of a
	// consent or of a request, the person is prospected no more: CNIL, délibération
	// 2021-131. Left out, they are none later than those told where Rest says that nothing
	// is on file, and unknown otherwise. Where no day is known of who was a customer, or gave
	// the number, three years are presumed not to have run, and the decision says so.
	LastContact   rgpd.Date `json:"last_contact,omitzero"`
	RelationEnded rgpd.Date `json:"relation_ended,omitzero"`
	// Attempts are the calls and attempts of the principal, call centres
	// included, to this person: [AttemptsOf], [AttemptsAt] or [NoAttempts]. No other field
	// settles them, and those of another principal are unknown ones.
	Attempts Attempts `json:"attempts,omitzero"`

	// Bloctel is only read for instants before 2026-08-11, when the register
	// ended.
	Bloctel Bloctel `json:"bloctel,omitzero"`

	searched bool    // Rest said so, before lists that answer nothing left the Stop open
	inquiry  inquiry // of whom lists were asked; see [Policy.LookUp]
}

// A Line is which life of the person the number or address belongs to. Zero is unknown.
type Line uint8

const (
	// WorkLine: used or published for work, whatever its prefix.
	WorkLine Line = iota + 1 // work
	// PersonalLine: private.
	PersonalLine // personal
)

// An Origin is where the number or address comes from. Zero is unknown.
type Origin uint8

const (
	// OwnForm: given by the person to the principal, on a form, a site, by voice, otherwise
	// than in a sale.
	OwnForm Origin = iota + 1 // own-form
	// OwnSale: given by the person to the principal in a sale or a service, on the form of
	// the order for instance, or of the free account of a paid service.
	OwnSale // own-sale
	// BusinessCard: handed over by the person, at a fair for instance.
	BusinessCard // business-card
	// EmployerSite: published by the firm where the person works.
	EmployerSite // employer-site
	// BusinessDirectory: a public directory of firms and professionals.
	BusinessDirectory // business-directory
	// PublicDirectory: a telephone directory, or an advertisement of the person.
	PublicDirectory // public-directory
	// SocialProfile: a profile on a network, LinkedIn for instance.
	SocialProfile // social-profile
	// Partner: recommended or passed on by a partner.
	Partner // partner
	// BoughtList: bought or rented.
	BoughtList // bought-list
	// Contest: a contest, a draw, a product test.
	Contest // contest
	// Informal: learnt in a private exchange.
	Informal // informal
	// Invented: by nobody. It was made up, at random or in sequence, as polls do; a contact on
	// it is one at random, whoever dials.
	Invented // invented
)

// A Provenance says whether the caller itself checked that the number was collected
// and passed on lawfully. A clause of the seller's contract is no check. Zero is unknown.
type Provenance uint8

const (
	// ProvenanceChecked: checked by the caller, and in order.
	ProvenanceChecked Provenance = iota + 1 // checked
	// ProvenanceUnchecked: not checked, or not in order.
	ProvenanceUnchecked // unchecked
)

// A Marking says whether a published entry bears a sign against marketing. Zero is unknown.
type Marking uint8

const (
	// Unmarked: it bears none.
	Unmarked Marking = iota + 1 // unmarked
	// MarkedNoMarketing: it does, or the subscriber is unlisted. CPCE, art. R. 10.
	MarkedNoMarketing // no-marketing
)

// A Visibility is whom a profile shows the number to. Zero is unknown.
type Visibility uint8

const (
	// ShownToAll: everybody.
	ShownToAll Visibility = iota + 1 // all
	// ShownToSome: a circle that the person chose.
	ShownToSome // some
)

// An Information is what the person was, or will be, told of this use of their data. Zero is unknown.
type Information uint8

const (
	// ToldAndFree: told of it when the data was collected, and able to refuse then,
	// simply and free.
	ToldAndFree Information = iota + 1 // told-and-free
	// ToldOnly: told of it at collection, without a means to refuse.
	ToldOnly // told-only
	// ToldByContact: will be told at this first contact at the latest, the source
	// and the right to object included.
	ToldByContact // told-by-contact
	// NeverTold: neither.
	NeverTold // never-told
)

// A Rest says what our records hold of the facts that are left out. Zero is unknown.
type Rest uint8

const (
	// NothingOnFile: our records were searched, and hold nothing of what is left
	// out: no stop, no consent, no contract, no call-back request, no later day. The calls made stand
	// in no such record: Attempts are told, or unknown. Not for a record that is there
	// and cannot be told in full: leave Rest out then, and state the others one by one.
	NothingOnFile Rest = iota + 1 // nothing-on-file
)

// A Contract is the relation with the principal, and its link with the offer. Zero is unknown.
type Contract uint8

const (
	// NoContract: none, now or before.
	NoContract Contract = iota + 1 // none
	// RunningRelated: a contract is running, the contact is made in its performance
	// and relates to its object, complements and improvements included.
	RunningRelated // running-related
	// RunningUnrelated: a contract is running, the contact is about something else.
	RunningUnrelated // running-unrelated
	// Ended: the contract was performed or is over.
	Ended // ended
	// AccountOnly: an account was opened and nothing bought.
	AccountOnly // account-only
	// FreeAccount: a free account that is the entry level of a paid service, which
	// the offer promotes.
	FreeAccount // free-account
)

// A Products compares the offer with what the person bought from the same firm. Zero is unknown.
type Products uint8

const (
	// SimilarProducts: similar goods or services of the same firm.
	SimilarProducts Products = iota + 1 // similar
	// OtherProducts: others, or those of a third party.
	OtherProducts // other
)

// A Bloctel is the answer of the register that consumers could enter until
// 2026-08-10. Zero is unknown.
type Bloctel uint8

const (
	// NotOnBloctel: not listed at the check of [Campaign.BloctelCheckedOn].
	NotOnBloctel Bloctel = iota + 1 // not-listed
	// OnBloctel: listed.
	OnBloctel // listed
	// BloctelNeverChecked: the file was never checked.
	BloctelNeverChecked // never-checked
)

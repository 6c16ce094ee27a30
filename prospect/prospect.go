package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/enum"
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

	// Rest settles the zero fields below, from Stop to Attempts.
	Rest Rest `json:"rest,omitzero"`
	// Stop is the last word of a person who wants no contact, and StoppedAt its
	// instant. A consent that is dated later reopens the contact for what it covers, and
	// a later call-back request a call by a person; without StoppedAt nothing does. A
	// consent that was withdrawn has no day but that of a Stop of withdrawal. A StoppedAt
	// without a Stop leaves open what was said.
	Stop      rgpd.Stop `json:"stop,omitzero"`
	StoppedAt time.Time `json:"stopped_at,omitzero"`
	// Consent is an assessed consent; see package consent.
	Consent  consent.Status `json:"consent,omitzero"`
	Contract Contract       `json:"contract,omitzero"`
	// Products says whether the offer is like what the person bought. Read for
	// messages to customers, and for the source article's rule before 2026-08-11.
	Products Products `json:"products,omitzero"`
	CallBack CallBack `json:"call_back,omitzero"`
	// Attempts are the calls and attempts of the principal, call centres
	// included, to this person.
	Attempts Attempts `json:"attempts,omitzero"`

	// Bloctel is only read for instants before 2026-08-11, when the register
	// ended.
	Bloctel Bloctel `json:"bloctel,omitzero"`
}

// A Line is which life of the person the number or address belongs to. Zero is unknown.
type Line uint8

const (
	// WorkLine: used or published for work, whatever its prefix.
	WorkLine Line = iota + 1
	// PersonalLine: private.
	PersonalLine
)

var lineNames = enum.Names{"work", "personal"}

func (l Line) String() string                { return enum.String(lineNames, l) }
func (l Line) MarshalText() ([]byte, error)  { return enum.Marshal("line", lineNames, l) }
func (l *Line) UnmarshalText(b []byte) error { return enum.Unmarshal("line", lineNames, l, b) }

// An Origin is where the number or address comes from. Zero is unknown.
type Origin uint8

const (
	// OwnForm: given by the person to the principal, on a form, a site, by voice.
	OwnForm Origin = iota + 1
	// OwnSale: given by the person to the principal in a sale or a service.
	OwnSale
	// BusinessCard: handed over by the person, at a fair for instance.
	BusinessCard
	// EmployerSite: published by the firm where the person works.
	EmployerSite
	// BusinessDirectory: a public directory of firms and professionals.
	BusinessDirectory
	// PublicDirectory: a telephone directory, or an advertisement of the person.
	PublicDirectory
	// SocialProfile: a profile on a network, LinkedIn for instance.
	SocialProfile
	// Partner: recommended or passed on by a partner.
	Partner
	// BoughtList: bought or rented.
	BoughtList
	// Contest: a contest, a draw, a product test.
	Contest
	// Informal: learnt in a private exchange.
	Informal
)

var originNames = enum.Names{"own-form", "own-sale", "business-card", "employer-site", "business-directory", "public-directory", "social-profile", "partner", "bought-list", "contest", "informal"}

func (o Origin) String() string                { return enum.String(originNames, o) }
func (o Origin) MarshalText() ([]byte, error)  { return enum.Marshal("origin", originNames, o) }
func (o *Origin) UnmarshalText(b []byte) error { return enum.Unmarshal("origin", originNames, o, b) }

// A Provenance says whether the caller itself checked that the number was collected
// and passed on lawfully. A clause of the seller's contract is no check. Zero is unknown.
type Provenance uint8

const (
	// ProvenanceChecked: checked by the caller, and in order.
	ProvenanceChecked Provenance = iota + 1
	// ProvenanceUnchecked: not checked, or not in order.
	ProvenanceUnchecked
)

var provenanceNames = enum.Names{"checked", "unchecked"}

func (p Provenance) String() string { return enum.String(provenanceNames, p) }
func (p Provenance) MarshalText() ([]byte, error) {
	return enum.Marshal("provenance", provenanceNames, p)
}
func (p *Provenance) UnmarshalText(b []byte) error {
	return enum.Unmarshal("provenance", provenanceNames, p, b)
}

// A Marking says whether a published entry bears a sign against marketing. Zero is unknown.
type Marking uint8

const (
	// Unmarked: it bears none.
	Unmarked Marking = iota + 1
	// MarkedNoMarketing: it does, or the subscriber is unlisted. CPCE, art. R. 10.
	MarkedNoMarketing
)

var markingNames = enum.Names{"unmarked", "no-marketing"}

func (m Marking) String() string                { return enum.String(markingNames, m) }
func (m Marking) MarshalText() ([]byte, error)  { return enum.Marshal("marking", markingNames, m) }
func (m *Marking) UnmarshalText(b []byte) error { return enum.Unmarshal("marking", markingNames, m, b) }

// A Visibility is whom a profile shows the number to. Zero is unknown.
type Visibility uint8

const (
	// ShownToAll: everybody.
	ShownToAll Visibility = iota + 1
	// ShownToSome: a circle that the person chose.
	ShownToSome
)

var visibilityNames = enum.Names{"all", "some"}

func (v Visibility) String() string { return enum.String(visibilityNames, v) }
func (v Visibility) MarshalText() ([]byte, error) {
	return enum.Marshal("visibility", visibilityNames, v)
}
func (v *Visibility) UnmarshalText(b []byte) error {
	return enum.Unmarshal("visibility", visibilityNames, v, b)
}

// An Information is what the person was, or will be, told of this use of their data. Zero is unknown.
type Information uint8

const (
	// ToldAndFree: told of it when the data was collected, and able to refuse then,
	// simply and free.
	ToldAndFree Information = iota + 1
	// ToldOnly: told of it at collection, without a means to refuse.
	ToldOnly
	// ToldByContact: will be told at this first contact at the latest, the source
	// and the right to object included.
	ToldByContact
	// NeverTold: neither.
	NeverTold
)

var informationNames = enum.Names{"told-and-free", "told-only", "told-by-contact", "never-told"}

func (i Information) String() string { return enum.String(informationNames, i) }
func (i Information) MarshalText() ([]byte, error) {
	return enum.Marshal("information", informationNames, i)
}
func (i *Information) UnmarshalText(b []byte) error {
	return enum.Unmarshal("information", informationNames, i, b)
}

// A Rest says what our records hold of the facts that are left out. Zero is unknown.
type Rest uint8

const (
	// NothingOnFile: our records were searched, and hold nothing of what is left
	// out: no stop, no consent, no contract, no call-back request, no attempts. Not
	// for a record that is there and cannot be told in full: leave Rest out then, and
	// state the others one by one.
	NothingOnFile Rest = iota + 1
)

var restNames = enum.Names{"nothing-on-file"}

func (r Rest) String() string                { return enum.String(restNames, r) }
func (r Rest) MarshalText() ([]byte, error)  { return enum.Marshal("rest", restNames, r) }
func (r *Rest) UnmarshalText(b []byte) error { return enum.Unmarshal("rest", restNames, r, b) }

// A Contract is the relation with the principal, and its link with the offer. Zero is unknown.
type Contract uint8

const (
	// NoContract: none, now or before.
	NoContract Contract = iota + 1
	// RunningRelated: a contract is running, the contact is made in its performance
	// and relates to its object, complements and improvements included.
	RunningRelated
	// RunningUnrelated: a contract is running, the contact is about something else.
	RunningUnrelated
	// Ended: the contract was performed or is over.
	Ended
	// AccountOnly: an account was opened and nothing bought.
	AccountOnly
	// FreeAccount: a free account that is the entry level of a paid service, which
	// the offer promotes.
	FreeAccount
)

var contractNames = enum.Names{"none", "running-related", "running-unrelated", "ended", "account-only", "free-account"}

func (c Contract) String() string               { return enum.String(contractNames, c) }
func (c Contract) MarshalText() ([]byte, error) { return enum.Marshal("contract", contractNames, c) }
func (c *Contract) UnmarshalText(b []byte) error {
	return enum.Unmarshal("contract", contractNames, c, b)
}

// A Products compares the offer with what the person bought from the same firm. Zero is unknown.
type Products uint8

const (
	// SimilarProducts: similar goods or services of the same firm.
	SimilarProducts Products = iota + 1
	// OtherProducts: others, or those of a third party.
	OtherProducts
)

var productsNames = enum.Names{"similar", "other"}

func (p Products) String() string               { return enum.String(productsNames, p) }
func (p Products) MarshalText() ([]byte, error) { return enum.Marshal("products", productsNames, p) }
func (p *Products) UnmarshalText(b []byte) error {
	return enum.Unmarshal("products", productsNames, p, b)
}

// A Bloctel is the answer of the register that consumers could enter until
// 2026-08-10. Zero is unknown.
type Bloctel uint8

const (
	// NotOnBloctel: not listed at the check of [Campaign.BloctelCheckedOn].
	NotOnBloctel Bloctel = iota + 1
	// OnBloctel: listed.
	OnBloctel
	// BloctelNeverChecked: the file was never checked.
	BloctelNeverChecked
)

var bloctelNames = enum.Names{"not-listed", "listed", "never-checked"}

func (l Bloctel) String() string                { return enum.String(bloctelNames, l) }
func (l Bloctel) MarshalText() ([]byte, error)  { return enum.Marshal("bloctel", bloctelNames, l) }
func (l *Bloctel) UnmarshalText(b []byte) error { return enum.Unmarshal("bloctel", bloctelNames, l, b) }

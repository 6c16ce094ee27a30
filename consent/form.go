package consent

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd/internal/names"
)

// A Form is the request as the person met it: what it said and how it was laid
// out. It is the same for all who met one version of it, so a house fills it once
// for each version of a page, a leaflet or a script, and puts it in its records. An
// empty field is unknown.
type Form struct {
	// ID and Version name the page, the leaflet or the script.
	ID      string `json:"id,omitempty"`
	Version string `json:"version,omitempty"`
	// Language of the wording: "fr".
	Language string `json:"language,omitempty"`
	// Since is when this version first went out. Unknown, it is presumed to have
	// been out when the person answered.
	Since time.Time `json:"since,omitzero"`
	// Wording is the exact text that the person met, and Digest its SHA-256 as
	// [DigestOf] writes it. Either may be kept without the other, and is presumed
	// to be that of the other; if both are, they must agree. What is not so written
	// is no digest: alone it shows nothing, and it is that of no wording.
	Wording string `json:"wording,omitempty"`
	Digest  string `json:"digest,omitempty"`
	// Notice is where the full information was, with its version.
	Notice string `json:"notice,omitempty"`

	// Principals are the professionals that the request named, Callers the third
	// parties that call for them, Objects the kinds of goods or services.
	Principals Names `json:"principals,omitzero"`
	Callers    Names `json:"callers,omitzero"`
	Objects    Names `json:"objects,omitzero"`

	// Purpose: that the data will serve prospecting.
	Purpose Mention `json:"purpose,omitzero"`
	// Data: which data will serve.
	Data Mention `json:"data,omitzero"`
	// Channels: by which channels the person will be contacted. [Record.Channels]
	// holds those agreed to: another is not, whatever the request said.
	Channels Mention `json:"channels,omitzero"`
	// Choice: that one may agree or not, for these principals and this object.
	Choice Mention `json:"choice,omitzero"`
	// Period: for how long one agrees. Lasts is what was said: it ends the consent
	// whatever Period says. A form for messages that tells none has Period: LeftOut
	// and no Lasts; with one the record contradicts itself: see "consent-proof-contradicted".
	Period Mention `json:"period,omitzero"`
	Lasts  Period  `json:"lasts,omitzero"`
	// Withdrawal: that one may withdraw at any time, and how. The right without
	// the way is [SaidInPart].
	Withdrawal Mention `json:"withdrawal,omitzero"`
	// Proof: that the proof will be available on a durable medium.
	Proof Mention `json:"proof,omitzero"`

	// Placement: apart from the general terms, or among them.
	Placement Placement `json:"placement,omitzero"`
	// Layout: refusing beside accepting.
	Layout Layout `json:"layout,omitzero"`
	// Granularity: one for each purpose, or one for all.
	Granularity Granularity `json:"granularity,omitzero"`
	// Condition: what one gets only by agreeing.
	Condition Condition `json:"condition,omitzero"`
	// Cost of refusing or withdrawing.
	Cost Cost `json:"cost,omitzero"`
	// Footing of the person before who asks.
	Footing Footing `json:"footing,omitzero"`
	// Exit: how one withdraws, beside how one agrees. ExitAt is where: a page, a
	// number, an address.
	Exit   Exit   `json:"exit,omitzero"`
	ExitAt string `json:"exit_at,omitempty"`
}

// Names are what a request named of one kind. They compare but for case, accents and
// blanks: "Lumen Télécom" is "LUMEN TELECOM". Nil is unknown. Empty, as [Named] without
// names gives it, says that the request named none: "our partners" names nobody.
type Names []string

// Named returns the names given, and an empty list, which is not nil, for none.
func Named(names ...string) Names { return append(Names{}, names...) }

// Has reports whether a name is among them.
func (n Names) Has(name string) bool {
	return slices.ContainsFunc(n, func(own string) bool { return names.Same(own, name) })
}

// A Mention says whether a request told one thing before the person answered.
// Zero is unknown.
type Mention uint8

const (
	Said       Mention = iota + 1 // said: told, and whole
	SaidInPart                    // in-part: told, but not all of it
	LeftOut                       // left-out: not told
)

// A Placement is where the request stood. Zero is unknown.
type Placement uint8

const (
	// Apart: distinguishable from all else, as RGPD, art. 7(2), wants it.
	Apart Placement = iota + 1 // apart
	// InTerms: within the general terms, or in a text about other things.
	InTerms // in-terms
)

// A Layout is how refusing stood beside accepting. Zero is unknown.
type Layout uint8

const (
	// Even: refusing is as visible and as easy as accepting; out loud, the
	// question can be answered no as shortly as yes.
	Even Layout = iota + 1 // even
	// RefusalHidden: a large coloured button to accept, a small link lost in the
	// text to refuse, and the like.
	RefusalHidden // refusal-hidden
	// NoRefusal: the only way to refuse is to leave.
	NoRefusal // no-refusal
)

// A Granularity says how the purposes were agreed to. Zero is unknown.
type Granularity uint8

const (
	// ChoicePerPurpose: prospecting has a choice of its own. It may be the only
	// purpose.
	ChoicePerPurpose Granularity = iota + 1 // per-purpose
	// OneChoiceForAll: one box or button for several purposes.
	OneChoiceForAll // one-for-all
)

// A Condition is what a person gets only by agreeing. Zero is unknown.
type Condition uint8

const (
	// Unconditional: nothing depends on the answer.
	Unconditional Condition = iota + 1 // none
	// ForService: a service that does not need the data.
	ForService // service
	// ForSale: a sale.
	ForSale // sale
	// ForSeparableSale: a sale, of a thing that can be bought without agreeing as
	// well. C. conso., art. L. 121-11, al. 3.
	ForSeparableSale // separable-sale
	// ForContest: entry to a contest, or a product to test.
	ForContest // contest
)

// A Cost is what refusing or withdrawing costs. Zero is unknown.
type Cost uint8

const (
	NoCost   Cost = iota + 1 // none: nothing
	SomeCost                 // some: a fee, a worse service
)

// A Footing is how the person stands before who asks. Zero is unknown.
type Footing uint8

const (
	// EvenFooting: a customer, a visitor, anybody.
	EvenFooting Footing = iota + 1 // even
	// Imbalance: an employer, a public authority, a dominant firm without a real
	// choice, which makes a free one unlikely: RGPD, consid. 43.
	Imbalance // imbalance
	// ImbalanceOvercome: as Imbalance, with reasons on file why the choice was
	// real all the same.
	ImbalanceOvercome // imbalance-overcome
)

// An Exit is how one withdraws beside how one agreed. Zero is unknown.
type Exit uint8

const (
	// ExitAsEasy: as easy as agreeing, by voice during a call as well.
	ExitAsEasy Exit = iota + 1 // as-easy
	// ExitHarder: another channel, an account to open, a letter, a fee.
	ExitHarder // harder
	// ExitNotByVoice: as easy as agreeing, but a withdrawal said during a call is
	// not taken.
	ExitNotByVoice // not-by-voice
)

package rights

import "github.com/rgpd-go/rgpd"

// Facts are what decides whether a right opens. The zero value of a field is
// unknown; a field that does not bear on the right is not read.
type Facts struct {
	// Purpose and Basis are those of the processing that the request is about,
	// one purpose at a time: a customer's invoices rest on a legal obligation,
	// the marketing to the same customer does not.
	Purpose Purpose `json:"purpose,omitzero"`
	Basis   Basis   `json:"basis,omitzero"`
	// Held: data about the person are processed.
	Held rgpd.Answer `json:"held,omitzero"`
	// Deceased: the person is dead.
	Deceased rgpd.Answer `json:"deceased,omitzero"`
	// Identity is how well the person is identified. No marketing objection
	// waits for it.
	Identity Identity `json:"identity,omitzero"`
	// Abusive: the controller proves the request manifestly unfounded or
	// excessive. RGPD, art. 12(5).
	Abusive rgpd.Answer `json:"abusive,omitzero"`
	// Accuracy is what the check of the data found.
	Accuracy Accuracy `json:"accuracy,omitzero"`
	// ErasureGround and Needed are the two sides of art. 17.
	ErasureGround ErasureGround `json:"erasure_ground,omitzero"`
	Needed        Needed        `json:"needed,omitzero"`
	// Published: the controller made the data public. Art. 17(2).
	Published rgpd.Answer `json:"published,omitzero"`
	// RestrictionGround is one of the four cases of art. 18(1).
	RestrictionGround RestrictionGround `json:"restriction_ground,omitzero"`
	// Supply says where the data come from, and Automated whether they are
	// processed by automated means. Art. 20.
	Supply    Supply      `json:"supply,omitzero"`
	Automated rgpd.Answer `json:"automated,omitzero"`
	// SpecialConsent: the data are of a special category and processed on the
	// explicit consent of art. 9(2)(a), beside the basis of art. 6. It can be withdrawn
	// (art. 7(3)), which is a ground for erasure (17(1)(b)); art. 20(1)(a).
	SpecialConsent rgpd.Answer `json:"special_consent,omitzero"`
	// Situation: the person gives reasons of their particular situation.
	// Overriding: the controller has shown compelling grounds that override
	// them, or legal claims. Art. 21(1).
	Situation  rgpd.Answer `json:"situation,omitzero"`
	Overriding rgpd.Answer `json:"overriding,omitzero"`
	// Decided: a decision rests solely on automated processing, and has legal or
	// similarly significant effects. Excuse is what authorises it. Art. 22.
	Decided rgpd.Answer `json:"decided,omitzero"`
	Excuse  Excuse      `json:"excuse,omitzero"`
	// Title is by what right somebody acts for a dead person.
	Title Title `json:"title,omitzero"`
}

// Identity says how well the person is identified. Zero is unknown.
type Identity uint8

const (
	Identified Identity = iota + 1 // identified: known well enough for the request
	Doubtful                       // doubtful: a reasonable doubt is on record: art. 12(6)
	// NotIdentifiable: the controller demonstrates that it cannot identify the person:
	// art. 11(2), 12(2).
	NotIdentifiable // not-identifiable
	// NamedOnly: by a name, a birth date or other data that others know as well; that is no
	// proof of who asks. RGPD, art. 32(1); décret 2019-536, art. 77.
	NamedOnly // named-only
)

// Accuracy is what the check of contested data found. Zero: not checked yet.
type Accuracy uint8

const (
	Accurate   Accuracy = iota + 1 // accurate
	Inaccurate                     // inaccurate
	Incomplete                     // incomplete: for the purpose
)

// An ErasureGround is a ground of RGPD, art. 17(1). Zero is unknown.
type ErasureGround uint8

const (
	NoErasureGround ErasureGround = iota + 1 // none: none of the six
	NoLongerNeeded                           // no-longer-needed: a)
	ConsentGone                              // consent-gone: b) consent withdrawn, and no other basis
	// ObjectionGround: c) objection under 21(1) that nothing overrides, or under 21(2).
	ObjectionGround    // objection
	UnlawfulProcessing // unlawful: d)
	ErasureLaidDown    // laid-down-by-law: e) a law orders erasure
	// ChildServiceCollectedIt: f) collected for an online service offered to a child.
	ChildServiceCollectedIt // child-service
)

func (g ErasureGround) known() bool { return g >= NoErasureGround && g <= ChildServiceCollectedIt }

// Needed says for what the processing stays necessary in spite of a ground for
// erasure: RGPD, art. 17(3). It holds back only what is necessary, never the
// whole record for its own sake. Zero is unknown.
type Needed uint8

const (
	NotNeeded       Needed = iota + 1 // not-needed: for none of the five
	ForExpression                     // expression: a) expression and information
	ForDutyOrTask                     // duty-or-task: b) legal obligation, public task
	ForPublicHealth                   // public-health: c)
	ForArchives                       // archives: d) archives, research, statistics
	ForClaims                         // claims: e) legal claims
)

// A RestrictionGround is a case of RGPD, art. 18(1). Zero is unknown.
type RestrictionGround uint8

const (
	NoRestrictionGround RestrictionGround = iota + 1 // none
	AccuracyContested                                // accuracy-contested: a) while it is checked
	UnlawfulButKept                                  // unlawful-but-kept: b) the person prefers restriction to erasure
	NeededByPerson                                   // needed-by-person: c) for the person's legal claims
	// ObjectionPending: d) objection under 21(1), while it is examined.
	ObjectionPending // objection-pending
)

func (g RestrictionGround) known() bool { return g >= NoRestrictionGround && g <= ObjectionPending }

// Supply says how data asked for under RGPD, art. 20, came to be. Zero is
// unknown.
type Supply uint8

const (
	Provided Supply = iota + 1 // provided: given by the person, or observed of them
	Derived                    // derived: worked out by the controller: scores, segments
)

// An Excuse is what authorises a decision that rests solely on automated
// processing: RGPD, art. 22(2). Zero is unknown.
type Excuse uint8

const (
	NoExcuse        Excuse = iota + 1 // none
	ContractNeed                      // contract-need: a) necessary for a contract with the person
	AuthorisedByLaw                   // authorised-by-law: b) a law with safeguards
	ExplicitConsent                   // explicit-consent: c)
)

// A Title is by what right somebody acts for a dead person. Zero is unknown.
type Title uint8

const (
	NoTitle    Title = iota + 1 // none
	Directives                  // directives: the person left directives
	// Heir: no directives: an heir, to settle the estate or have the death taken into account.
	Heir // heir
)

package consent

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// A Record is what a house holds of one consent: RGPD, art. 7(1), and C. conso.,
// art. R. 223-2. The zero Record says nothing: it is worth no consent and is no
// proof that there is none. That our records were searched and hold none is
// Record{Answer: [NothingOnFile]}.
//
// Its JSON holds all of it, personal data included; keep it as such.
type Record struct {
	// ID names the record.
	ID     string `json:"id,omitempty"`
	Person Person `json:"person,omitzero"`
	Answer Answer `json:"answer,omitzero"`
	// At is when the person answered, with the zone of the clock that was read.
	At time.Time `json:"at,omitzero"`
	// Act is how the person answered.
	Act Act `json:"act,omitzero"`
	// Channels the person agreed to, one by one.
	Channels rgpd.Channels `json:"channels,omitzero"`
	// Slot is a precise date and hour agreed to besides, outside the hours of
	// the law. Zero: none.
	Slot Slot `json:"slot,omitzero"`
	// Form is what the person met.
	Form Form `json:"form,omitzero"`
	// Evidence is what shows it.
	Evidence Evidence `json:"evidence,omitzero"`
	// Collection is by whose hands it came.
	Collection Collection `json:"collection,omitzero"`
	// Withdrawal is whether, when and how the person took it back.
	Withdrawal Withdrawal `json:"withdrawal,omitzero"`
}

// A Person is who consented.
type Person struct {
	// Ref names the person: a pseudonym rather than the number.
	Ref string `json:"ref,omitempty"`
	// Seen are the kinds of data by which the person was known: "name", "number".
	Seen []string `json:"seen,omitempty"`
	Age  Age      `json:"age,omitzero"`
	// Parents is asked of minors only.
	Parents Parents `json:"parents,omitzero"`
}

// An Age is what matters of a person's age. Zero is unknown.
type Age uint8

const (
	Under15    Age = iota + 1
	From15To17     // a minor who may consent alone to an online service
	Adult          // of age, known or declared: a form that only adults may fill will do
)

var ageNames = enum.Names{"under-15", "15-to-17", "adult"}

func (a Age) String() string                { return enum.String(ageNames, a) }
func (a Age) MarshalText() ([]byte, error)  { return enum.Marshal("age", ageNames, a) }
func (a *Age) UnmarshalText(b []byte) error { return enum.Unmarshal("age", ageNames, a, b) }

// Parents says who consented for a minor. Zero is unknown.
type Parents uint8

const (
	WithParents  Parents = iota + 1 // the minor and a holder of parental authority, together
	MinorAlone                      // the minor alone
	ParentsAlone                    // a holder of parental authority alone
)

var parentsNames = enum.Names{"with-parents", "minor-alone", "parents-alone"}

func (p Parents) String() string                { return enum.String(parentsNames, p) }
func (p Parents) MarshalText() ([]byte, error)  { return enum.Marshal("parents", parentsNames, p) }
func (p *Parents) UnmarshalText(b []byte) error { return enum.Unmarshal("parents", parentsNames, p, b) }

// An Answer is what the person said when asked. Zero is unknown.
type Answer uint8

const (
	// NothingOnFile: our records were searched and hold no answer.
	NothingOnFile Answer = iota + 1
	SaidYes              // the person agreed
	SaidNo               // the person was asked and refused
)

var answerNames = enum.Names{"nothing-on-file", "yes", "no"}

func (a Answer) String() string                { return enum.String(answerNames, a) }
func (a Answer) MarshalText() ([]byte, error)  { return enum.Marshal("answer", answerNames, a) }
func (a *Answer) UnmarshalText(b []byte) error { return enum.Unmarshal("answer", answerNames, a, b) }

// An Act is how the person answered. Zero is unknown.
type Act uint8

const (
	// TickedBox: the person ticked a dedicated box that was not ticked, or
	// pressed a button that does nothing else.
	TickedBox Act = iota + 1
	// SignedPaper: on paper, ticked or signed for this by the person's hand.
	SignedPaper
	// SpokeOnOwnCall: out loud, on a call that the person placed.
	SpokeOnOwnCall
	// SpokeOnServiceCall: out loud, on a call received that was not prospecting:
	// an appointment, a delivery, a complaint.
	SpokeOnServiceCall
	// SpokeOnSalesCall: out loud, on a call received that was placed to sell, or
	// to get this very consent.
	SpokeOnSalesCall
	// PreTickedBox: the box was ticked beforehand, and left so.
	PreTickedBox
	// TickedByOther: a seller or an operator ticked it for the person. If a
	// recording shows the person's own words, those are the act.
	TickedByOther
	// OptOutBox: the person did not tick "I do not want".
	OptOutBox
	// KeptStill: silence, browsing on, staying on the line.
	KeptStill
	// AcceptedTerms: the person accepted general terms of sale or use.
	AcceptedTerms
	// RenewedTacitly: an earlier consent was held to go on.
	RenewedTacitly
)

var actNames = enum.Names{
	"ticked-box", "signed-paper", "spoke-on-own-call", "spoke-on-service-call", "spoke-on-sales-call", "pre-ticked-box",
	"ticked-by-other", "opt-out-box", "kept-still", "accepted-terms", "renewed-tacitly",
}

func (a Act) String() string                { return enum.String(actNames, a) }
func (a Act) MarshalText() ([]byte, error)  { return enum.Marshal("act", actNames, a) }
func (a *Act) UnmarshalText(b []byte) error { return enum.Unmarshal("act", actNames, a, b) }

// Evidence is what shows a consent to an inspector.
type Evidence struct {
	Kind EvidenceKind `json:"kind,omitzero"`
	// Refs name the pieces: a log line, a recording, a scan, a page capture.
	Refs []string `json:"refs,omitempty"`
	// Origin is where the answer was given: a page, a call, a shop.
	Origin string `json:"origin,omitempty"`
}

// An EvidenceKind is what kind of evidence is held. Zero is unknown.
type EvidenceKind uint8

const (
	// IndividualProof: what this person did, when, before which wording. It counts
	// only with what it needs: the instant, the wording, its digest or its version,
	// the origin and the person.
	IndividualProof EvidenceKind = iota + 1
	// PartialProof: this person's, without instant, wording, origin or identity.
	PartialProof
	// SpecimenForm: a blank form, the same for all.
	SpecimenForm
	// SupplierWord: a contract or an invoice that says "opt-in".
	SupplierWord
	// NoProof: nothing.
	NoProof
)

var evidenceNames = enum.Names{"individual", "partial", "specimen-form", "supplier-word", "none"}

func (k EvidenceKind) String() string { return enum.String(evidenceNames, k) }
func (k EvidenceKind) MarshalText() ([]byte, error) {
	return enum.Marshal("evidence", evidenceNames, k)
}
func (p *EvidenceKind) UnmarshalText(b []byte) error {
	return enum.Unmarshal("proof", evidenceNames, p, b)
}

// A Collection is by whose hands a consent came.
type Collection struct {
	By Collector `json:"by,omitzero"`
	// Collector is the name of who collected it, and Through the names of those
	// it passed through since, in order.
	Collector string   `json:"collector,omitempty"`
	Through   []string `json:"through,omitempty"`
	// Check says whether who bought it checked how it was collected.
	Check Check `json:"check,omitzero"`
	// CheckedAt is when. A check counts after the consent and before the contact
	// only, else the consent was used unchecked. Zero is unknown, and leaves open
	// whether the check counts: a date cannot be presumed in time (strict reading).
	CheckedAt time.Time `json:"checked_at,omitzero"`
}

// A Collector is who collected a consent. Zero is unknown.
type Collector uint8

const (
	ByPrincipal Collector = iota + 1 // the professional itself
	ByProcessor                      // its call centre or agency, on its instructions
	BySupplier                       // a broker, a partner, a contest site
)

var collectorNames = enum.Names{"principal", "processor", "supplier"}

func (c Collector) String() string { return enum.String(collectorNames, c) }
func (c Collector) MarshalText() ([]byte, error) {
	return enum.Marshal("collector", collectorNames, c)
}
func (c *Collector) UnmarshalText(b []byte) error {
	return enum.Unmarshal("collector", collectorNames, c, b)
}

// A Check says whether a buyer looked at how a bought consent was collected:
// forms, proofs, samples, and not only the contract. Zero is unknown.
type Check uint8

const (
	Checked Check = iota + 1
	Unchecked
)

var checkNames = enum.Names{"checked", "unchecked"}

func (c Check) String() string                { return enum.String(checkNames, c) }
func (c Check) MarshalText() ([]byte, error)  { return enum.Marshal("check", checkNames, c) }
func (c *Check) UnmarshalText(b []byte) error { return enum.Unmarshal("check", checkNames, c, b) }

// A Withdrawal is whether, how and when a person took a consent back. The zero
// value is unknown: say [NoWithdrawal] when our records were searched and hold
// none.
type Withdrawal struct {
	By Means `json:"by,omitzero"`
	// At is when. A date withdraws from then on whatever By says, [NoWithdrawal]
	// and unknown means included: RGPD, art. 7(3), a withdrawal in doubt withdraws.
	// Zero with known means: at an unknown time, and it counts.
	At time.Time `json:"at,omitzero"`
}

// Means are the means of a withdrawal: any will do, RGPD, art. 7(3). Zero is
// unknown.
type Means uint8

const (
	NoWithdrawal Means = iota + 1 // our records were searched and hold none
	ByVoice                       // said, during a call or face to face
	ByLink                        // a link, a page, an account
	ByReply                       // STOP, or another answer to a message
	ByEmail
	ByLetter
	ByOtherMeans
)

var meansNames = enum.Names{"none", "voice", "link", "reply", "email", "letter", "other"}

func (m Means) String() string                { return enum.String(meansNames, m) }
func (m Means) MarshalText() ([]byte, error)  { return enum.Marshal("withdrawal", meansNames, m) }
func (m *Means) UnmarshalText(b []byte) error { return enum.Unmarshal("withdrawal", meansNames, m, b) }

// DigestOf returns the SHA-256 of a wording, byte for byte, as "sha256:" and 64
// hexadecimal digits.
func DigestOf(wording string) string {
	sum := sha256.Sum256([]byte(wording))
	return digestPrefix + hex.EncodeToString(sum[:])
}

const digestPrefix = "sha256:"

// isDigest reports whether a text has the form of a digest.
func isDigest(s string) bool {
	return len(s) == len(digestPrefix)+2*sha256.Size && s[:len(digestPrefix)] == digestPrefix &&
		strings.Trim(s[len(digestPrefix):], "0123456789abcdef") == ""
}

// digests reports whether a digest is that of a wording, without allocating.
func digests(digest, wording string) bool {
	sum := sha256.Sum256([]byte(wording))
	var text [len(digestPrefix) + 2*sha256.Size]byte
	hex.Encode(text[copy(text[:], digestPrefix):], sum[:])
	return string(text[:]) == digest
}

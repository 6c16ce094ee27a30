package consent

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
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
	// Places are the territories where the person may be when contacted. The texts of France
	// bind unless none is in France; unknown is taken to be France.
	Places rgpd.Territories `json:"places,omitzero"`
	Age    Age              `json:"age,omitzero"`
	// Parents is asked of minors only: a parent or a minor alone, of an adult, is a proof
	// that contradicts itself.
	Parents Parents `json:"parents,omitzero"`
}

// An Age is what matters of a person's age. Zero is unknown.
type Age uint8

const (
	Under15    Age = iota + 1 // under-15
	From15To17                // 15-to-17: a minor who may consent alone to an online service
	Adult                     // adult: of age, known or declared: a form that only adults may fill will do
)

// Parents says who consented for a minor. Zero is unknown.
type Parents uint8

const (
	WithParents  Parents = iota + 1 // with-parents: the minor and a holder of parental authority, together
	MinorAlone                      // minor-alone: the minor alone
	ParentsAlone                    // parents-alone: a holder of parental authority alone
)

// An Answer is what the person said when asked. Zero is unknown.
type Answer uint8

const (
	// NothingOnFile: our records were searched and hold no answer.
	NothingOnFile Answer = iota + 1 // nothing-on-file
	SaidYes                         // yes: the person agreed
	SaidNo                          // no: the person was asked and refused
)

// An Act is how the person answered. Zero is unknown.
type Act uint8

const (
	// TickedBox: the person ticked a dedicated box that was not ticked, or
	// pressed a button that does nothing else.
	TickedBox Act = iota + 1 // ticked-box
	// SignedPaper: on paper, ticked or signed for this by the person's hand.
	SignedPaper // signed-paper
	// SpokeOnOwnCall: out loud, on a call that the person placed.
	SpokeOnOwnCall // spoke-on-own-call
	// SpokeOnServiceCall: out loud, on a call received that was not prospecting:
	// an appointment, a delivery, a complaint.
	SpokeOnServiceCall // spoke-on-service-call
	// SpokeOnSalesCall: out loud, on a call received that was placed to sell, or
	// to get this very consent.
	SpokeOnSalesCall // spoke-on-sales-call
	// PreTickedBox: the box was ticked beforehand, and left so.
	PreTickedBox // pre-ticked-box
	// TickedByOther: a seller or an operator ticked it for the person. If a
	// recording shows the person's own words, those are the act.
	TickedByOther // ticked-by-other
	// OptOutBox: the person did not tick "I do not want".
	OptOutBox // opt-out-box
	// KeptStill: silence, browsing on, staying on the line.
	KeptStill // kept-still
	// AcceptedTerms: the person accepted general terms of sale or use.
	AcceptedTerms // accepted-terms
	// RenewedTacitly: an earlier consent was held to go on.
	RenewedTacitly // renewed-tacitly
)

// Evidence is what shows a consent to an inspector.
type Evidence struct {
	Kind EvidenceKind `json:"kind,omitzero"`
	// Refs name the pieces: a log line, a recording, a scan, a page capture.
	Refs []string `json:"refs,omitempty"`
	// Origin is where the answer was given: a page, a call, a shop.
	Origin string `json:"origin,omitempty"`
}

// An EvidenceKind is what kind of evidence is held. Zero is unknown.
//
//enums:field proof
type EvidenceKind uint8

const (
	// IndividualProof: what this person did, when, before which wording. It counts
	// only with what it needs: the instant, the wording, its digest or its version,
	// the origin and the person.
	IndividualProof EvidenceKind = iota + 1 // individual
	// PartialProof: this person's, without instant, wording, origin or identity.
	PartialProof // partial
	// SpecimenForm: a blank form, the same for all.
	SpecimenForm // specimen-form
	// SupplierWord: a contract or an invoice that says "opt-in".
	SupplierWord // supplier-word
	// NoProof: nothing.
	NoProof // none
)

// A Collection is by whose hands a consent came.
type Collection struct {
	By Collector `json:"by,omitzero"`
	// Collector is the name of who collected it, and Through the names of those
	// it passed through since, in order. What passed through any was not collected by the
	// principal itself: unless it was checked, it is not known who did.
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
	ByPrincipal Collector = iota + 1 // principal: the professional itself
	ByProcessor                      // processor: its call centre or agency, on its instructions
	BySupplier                       // supplier: a broker, a partner, a contest site
)

// A Check says whether a buyer looked at how a bought consent was collected:
// forms, proofs, samples, and not only the contract. Zero is unknown.
type Check uint8

const (
	Checked   Check = iota + 1 // checked
	Unchecked                  // unchecked
)

// A Withdrawal is whether, how and when a person took a consent back. The zero
// value is unknown: say [NoWithdrawal] when our records were searched and hold
// none.
type Withdrawal struct {
	By Means `json:"by,omitzero"`
	// At is when. A date withdraws from then on whatever By says, [NoWithdrawal]
	// and unknown means included: RGPD, art. 7(3), a withdrawal in doubt withdraws.
	// Zero with known means: at an unknown time, and it counts.
	At time.Time `json:"at,omitzero"`
	// Again is when the person last said so again. Zero: they said it once. What they ask
	// for in between lifts nothing.
	Again time.Time `json:"again,omitzero"`
}

// Means are the means of a withdrawal: any will do, RGPD, art. 7(3). Zero is
// unknown.
//
//enums:field withdrawal
type Means uint8

const (
	NoWithdrawal Means = iota + 1 // none: our records were searched and hold none
	ByVoice                       // voice: said, during a call or face to face
	ByLink                        // link: a link, a page, an account
	ByReply                       // reply: STOP, or another answer to a message
	ByEmail                       // email
	ByLetter                      // letter
	ByOtherMeans                  // other
)

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

package rights

import (
	"time"

	"github.com/rgpd-go/rgpd"
)

// A Pause is information that the controller asked of the person before going
// on. Days are those of the place of action.
type Pause struct {
	// Ground says whether there was reason to ask. For an identity: a reasonable
	// doubt is recorded with its reason, and the information is necessary to
	// settle it. RGPD, art. 12(6). For a clarification: a large quantity of data
	// is processed. Recital 63.
	Ground rgpd.Answer `json:"ground,omitzero"`
	// Asked is the day on which the information was first asked.
	Asked rgpd.Date `json:"asked,omitzero"`
	// Enough is the day on which enough of it had come in. Zero: not yet. A
	// part is not enough.
	Enough rgpd.Date `json:"enough,omitzero"`
	// Within is how many days after receipt count as prompt. Zero: PromptDays.
	Within int8 `json:"within,omitzero"`
}

// An Extension is a claim to two more months. RGPD, art. 12(3).
type Extension struct {
	// Notified is when the notice was sent to the person. Zero: it was not.
	Notified time.Time `json:"notified,omitzero"`
	// Reasons: the notice gives them.
	Reasons rgpd.Answer `json:"reasons,omitzero"`
	// Complexity and Number are the controller's own assessment, which the
	// library records and does not make: the request is complex; the number of
	// requests weighs. The text joins them with "and": one of them at the least is
	// known to be there, or nothing is extended; [Deadline.Cautious] is extended
	// where both are there.
	Complexity rgpd.Answer `json:"complexity,omitzero"`
	Number     rgpd.Answer `json:"number,omitzero"`
}

// A Standing says what a claim to an extension is worth. Zero is unknown.
type Standing uint8

const (
	NotClaimed   Standing = iota + 1 // not-claimed: the person was told of no extension
	Effective                        // effective: told in time, with reasons: three months in all
	NotifiedLate                     // notified-late: told after the first month: no extension
	// WithoutReason: told without reasons, or it is not known that they were given, or whether
	// they are one of the two of the law: no extension.
	WithoutReason // without-reason
	// Unfounded: neither complex nor many requests, by the controller's own assessment: no
	// extension.
	Unfounded // unfounded
)

package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/names"
)

// A CallBack is a person's request to be called, by a person: it is worth nothing to a
// machine or a message. The zero CallBack is unknown; one whose Asked is [NotAsked] is
// none.
//
// It stands for five working days, Saturdays counted, from the day after the
// request. C. conso., art. R. 223-4. The article is new; for instants before
// 2026-08-11 the same delay is taken, which is stricter than what was tolerated.
type CallBack struct {
	Asked Asked `json:"asked,omitzero"`
	// At is when the person asked.
	At time.Time `json:"at,omitzero"`
	// Object is what they asked about, in the words of [Campaign.Object].
	Object string `json:"object,omitempty"`
	Proof  Proof  `json:"proof,omitzero"`
}

// An Asked says whom a call-back was asked of. Zero is unknown.
type Asked uint8

const (
	// NotAsked: our records were searched and hold no request.
	NotAsked Asked = iota + 1 // not-asked
	// AskedPrincipal: the person asked the principal itself to be called.
	AskedPrincipal // principal
	// AskedElsewhere: the number was left on a simulator, a comparator, or with
	// somebody else.
	AskedElsewhere // elsewhere
)

// A Proof says whether a proof of the request is kept. Zero is unknown.
type Proof uint8

const (
	ProofKept Proof = iota + 1 // kept: for three years from the request
	NoProof                    // none: the request cannot be shown
)

const (
	callBackDays   = 5              // jours ouvrables, R. 223-4
	callBackPrompt = 48 * time.Hour // the delay of CAA Lyon, 10 November 2023, 22LY01667
)

// request is what the call-back is worth at an instant, for an object.
func (c *CallBack) request(object string, m *moment) Request {
	switch {
	case c.Asked == NotAsked:
		return NoRequest
	case c.Asked == AskedElsewhere, c.Proof == NoProof:
		return RequestUnfit
	case c.Asked != AskedPrincipal, c.Proof != ProofKept, c.Object == "", object == "", c.At.IsZero():
		return 0
	case !names.Same(c.Object, object):
		return RequestUnfit
	case m.at.Before(c.At):
		return NoRequest
	case m.at.Sub(c.At) < callBackPrompt:
		return RequestPrompt
	}
	last := calendar.AddBusiness(int32(rgpd.ParisDay(c.At)), callBackDays)
	if int32(m.day) <= last {
		return RequestStanding
	}
	return RequestLapsed
}

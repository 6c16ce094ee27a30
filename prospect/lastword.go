package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// lastWord is the last word of the person, from the stop on file. What they dated
// later, a valid consent or a request that stands, prevails for what it covers: a
// request covers a call by a person. A running contract does not.
func (y *Policy) lastWord(
	p *Prospect, ch rgpd.Channel, s rgpd.Stop, state consent.State, request Request, notes *engine.Notes,
) rgpd.Stop {
	given := &p.Consent
	stoppedAt, withdrawnAt := lastOf(p.StoppedAt), lastOf(given.WithdrawnAt)
	withdrawn := state == consent.Withdrawn || given.State == consent.Withdrawn || given.Broken.Has(consent.StillStands)
	asked := ch == rgpd.LiveCall && (request == RequestPrompt || request == RequestStanding)
	if withdrawn && !(asked && p.CallBack.At.After(withdrawnAt)) ||
		withdrawn && s != rgpd.WithdrewConsent && !dated(given.WithdrawnAt) {
		// A withdrawal of an unknown day stands, even beside a stop whose day is known:
		// nothing is later.
		if s <= rgpd.RefusedInCall {
			s = rgpd.WithdrewConsent
		}
		return s
	}
	if s != 0 && !p.StoppedAt.IsZero() {
		switch since := dated(p.StoppedAt); {
		case since && (state == consent.Valid && given.GivenAt.After(stoppedAt) ||
			asked && p.CallBack.At.After(stoppedAt)):
			s = rgpd.NoStop
		case s == rgpd.NoStop:
			notes.Add(noteStopOfNoKind) // something stopped then, and nobody says what
			return 0
		}
	}
	if withdrawn && s == rgpd.RefusedInCall {
		return rgpd.WithdrewConsent // a refusal after both, or of an unknown day: the withdrawal stands
	}
	unknown := given.State == 0 && !(p.Rest == NothingOnFile && leftOut(given)) || given.State > consent.Valid ||
		given.Open.Has(consent.StillStands)
	if unknown && (s == rgpd.NoStop || s == rgpd.RefusedInCall && y.lawOnly) {
		// No objection stands, and what is not known of a consent could be its withdrawal.
		// So it is after a refusal, which under the law alone does not stop everybody.
		notes.Add(noteWithdrawalOpen)
		return 0
	}
	return s
}

// lastOf is the last instant that a time may stand for. A midnight, by UTC or in Paris, is
// what a column of days gives of a word: it was said at some time of that day.
func lastOf(at time.Time) time.Time {
	if !dated(at) || at.Nanosecond() != 0 || at.Unix()%3600 != 0 {
		return at
	}
	day, since := rgpd.Mainland.Local(at)
	if since != 0 && at.Unix()%(24*3600) != 0 {
		return at
	}
	return stoppedOn(day)
}

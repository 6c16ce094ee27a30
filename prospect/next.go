package prospect

import (
	"iter"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// horizon is how far Next looks: past the sixty days that a refusal once opened,
// and past the longest run of closed days.
const horizon = 100 * 24 * time.Hour

// Next returns the next instant, at or after at, at which the contact is Allowed,
// under the default policy, and whether there is one within a hundred days. It
// answers for a contact that is Allowed or Deferred; where a contact is Forbidden,
// Undecided or OutOfScope, waiting changes nothing that is known, and there is no
// next instant. The same holds where the permission runs out before the obstacle
// does.
//
// The instant is in UTC, to the second. It supposes that nothing happens in
// between: decide again when it comes.
func Next(p Prospect, ch rgpd.Channel, at time.Time) (time.Time, bool) {
	return standard.Next(p, ch, at)
}

// Next is the function [Next], under the policy. Its [Lists] are asked once, at the
// instant given.
func (y *Policy) Next(p Prospect, ch rgpd.Channel, at time.Time) (time.Time, bool) {
	w := y.orStandard().ask(&p, at).wait(&p, ch, wholeSecond(at))
	return w.next()
}

// A wait is how far Next had to look: the last instant asked, and its verdict. It is
// Allowed where there is a next instant.
type wait struct {
	last    time.Time
	verdict rgpd.Verdict
}

func (w *wait) next() (time.Time, bool) {
	if w.verdict != rgpd.Allowed {
		return time.Time{}, false
	}
	return w.last, true
}

func (y *Policy) wait(p *Prospect, ch rgpd.Channel, at time.Time) (w wait) {
	for t, end := at, at.Add(horizon); t.Before(end); t = y.change(p, t) {
		w = wait{t, y.verdict(p, ch, t)}
		if w.verdict != rgpd.Deferred {
			break
		}
	}
	return w
}

// A Window is a span of time in which a contact is Allowed: [From, Until), in UTC.
type Window struct {
	From  time.Time `json:"from"`
	Until time.Time `json:"until"`
}

// Windows yields, in order, the spans of [from, to) in which the contact is
// Allowed, under the default policy: those of a day for a dialler, of a week for a
// planner. It yields nothing where the contact is not to be made at all.
func Windows(p Prospect, ch rgpd.Channel, from, to time.Time) iter.Seq[Window] {
	return standard.Windows(p, ch, from, to)
}

// Windows is the function [Windows], under the policy. Its [Lists] are asked once, at
// from: ask for windows from now on.
func (y *Policy) Windows(p Prospect, ch rgpd.Channel, from, to time.Time) iter.Seq[Window] {
	return func(yield func(Window) bool) {
		p := p // lists are asked each time that windows are yielded
		y := y.orStandard().ask(&p, from)
		var open time.Time
		from, to := wholeSecond(from), to.UTC()
		for t := from; t.Before(to); t = y.change(&p, t) {
			switch allowed := y.verdict(&p, ch, t) == rgpd.Allowed; {
			case allowed && open.IsZero():
				open = t
			case !allowed && !open.IsZero():
				if !yield(Window{open, t}) {
					return
				}
				open = time.Time{}
			}
		}
		if !open.IsZero() {
			yield(Window{open, to})
		}
	}
}

// wholeSecond is the first whole second at or after an instant.
func wholeSecond(at time.Time) time.Time {
	at = at.UTC()
	if part := at.Nanosecond(); part != 0 {
		at = at.Add(time.Second - time.Duration(part))
	}
	return at
}

// change is the first instant after t at which the verdict can move: an hour
// opens or closes, a day begins where the person is or in Paris, a consent, a slot
// or a request starts or ends.
func (y *Policy) change(p *Prospect, t time.Time) time.Time {
	next := t.Add(24 * time.Hour)
	sooner := func(c time.Time) {
		if c = wholeSecond(c); c.After(t) && c.Before(next) {
			next = c
		}
	}
	var notes engine.Notes
	places := y.places(p, &notes) &^ abroad
	if places == 0 {
		places = anywhere
	}
	for place := range places.All {
		today, _ := place.Local(t)
		for _, since := range []time.Duration{morningFrom, morningUntil, afternoonFrom, afternoonUntil} {
			sooner(place.Instant(today, since))
		}
		if y.hours != nil {
			sooner(place.Instant(today, y.hours.From))
			sooner(place.Instant(today, y.hours.Until))
		}
		sooner(place.Instant(today+1, 0))
	}
	sooner(rgpd.Mainland.Instant(rgpd.ParisDay(t)+1, 0))
	for _, c := range p.instants() {
		if !c.IsZero() {
			sooner(c)
		}
	}
	return next
}

// instants are those at which a fact of the person may change; besides, facts change
// with the day alone.
func (p *Prospect) instants() [8]time.Time {
	return [...]time.Time{
		p.Consent.GivenAt, p.Consent.Until, p.Consent.WithdrawnAt, p.Consent.Slot.From, p.Consent.Slot.Until,
		p.CallBack.At, p.CallBack.At.Add(callBackPrompt),
		p.Consent.GivenAt.Add(recent + time.Second), // a house rule may read how old a consent is
	}
}

package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
)

// Until returns the first instant, at or after at, at which the same facts are no longer
// Allowed, under the default policy, and whether there is one within a hundred days: the
// hours close, a consent, a slot or a request comes to its end, three years are over, the
// law changes. For a contact that is not Allowed now it is the instant given. Without one
// the time returned is that of the hundred days: ask again by then. Like [CanCallAt] it asks
// no list: a house with lists asks [Policy.Until].
//
// A dialler that was handed a contact may ring before that instant, if nothing happened to
// the person in between: an objection, an attempt. It is in UTC, to the nanosecond.
func Until(p Prospect, ch rgpd.Channel, at time.Time) (time.Time, bool) {
	return standard.Until(p, ch, at)
}

// Until is the function [Until], under the policy. Its [Lists] are asked once, at the
// instant given; the contact is no longer Allowed when one of them is too old to clear a
// number. An objection that comes after is not seen: decide again before you ring.
func (y *Policy) Until(p Prospect, ch rgpd.Channel, at time.Time) (time.Time, bool) {
	y = y.orStandard()
	at = at.UTC()
	end, found := at.Add(horizon), false
	for _, g := range y.lists {
		last, ok := g.FreshUntil(p.Campaign.Principal)
		if y.asked { // a list that came since is not the one that was asked
			if of := time.Unix(p.inquiry.at, 0).Add(g.MaxAge()); of.Before(last) {
				last = of
			}
		}
		if last = last.UTC().Add(1); !ok || !last.After(at) {
			return at, true
		}
		if last.Before(end) {
			end, found = last, true
		}
	}
	if !end.After(at) { // at the end of time
		return at, true
	}
	y = y.ask(&p, at)
	for t := at; t.Before(end); t = y.moved(&p, t) {
		if y.verdict(&p, ch, t) != rgpd.Allowed {
			return t, true
		}
	}
	return end, found
}

// moved is the first instant after t at which the verdict can move, to the nanosecond. What
// moves at one of the person's instants moves then, or just after.
func (y *Policy) moved(p *Prospect, t time.Time) time.Time {
	next := y.change(p, t) // all others are whole seconds
	for _, c := range p.instants() {
		for _, c := range [...]time.Time{c, c.Add(1)} {
			if c.After(t) && c.Before(next) {
				next = c.UTC()
			}
		}
	}
	return next
}

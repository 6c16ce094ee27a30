package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// CanCall decides whether the person may be contacted by a channel now, under the
// default policy: this line and that of [Policy.CanCall] alone read the clock. See
// [CanCallAt].
func CanCall(p Prospect, ch rgpd.Channel) rgpd.Decision { return CanCallAt(p, ch, time.Now()) }

// CanCallAt decides whether the person may be contacted by a channel at an
// instant, under the default policy. It never fails: what it cannot decide is
// Undecided, and says what is missing. It reads no clock, no file and no lock, and
// allocates nothing.
func CanCallAt(p Prospect, ch rgpd.Channel, at time.Time) (d rgpd.Decision) {
	standard.decide(&d, &p, ch, at)
	return d
}

// CanCall is the function [CanCall], under the policy.
func (y *Policy) CanCall(p Prospect, ch rgpd.Channel) rgpd.Decision {
	return y.CanCallAt(p, ch, time.Now())
}

// CanCallAt is the function [CanCallAt], under the policy.
func (y *Policy) CanCallAt(p Prospect, ch rgpd.Channel, at time.Time) (d rgpd.Decision) {
	y.orStandard().lookUp(&p, at).decide(&d, &p, ch, at)
	return d
}

// decide writes the decision where it is wanted, on facts that lists need not settle: passed from hand to hand, it
// costs as much to copy as to take.
func (y *Policy) decide(d *rgpd.Decision, p *Prospect, ch rgpd.Channel, at time.Time) {
	var facts engine.Facts
	m := moment{at: at.UTC()}
	m.day, m.since = rgpd.Mainland.Local(at)
	if ch > rgpd.Email { // no channel: nothing is known of such a contact
		y.table.DecideInto(d, &facts, m.at, m.day, engine.Notes{})
		return
	}
	notes := y.classify(p, ch, &m, &facts)
	y.table.DecideInto(d, &facts, m.at, m.day, notes)
}

// verdict is the verdict alone.
func (y *Policy) verdict(p *Prospect, ch rgpd.Channel, at time.Time) rgpd.Verdict {
	var d rgpd.Decision
	y.decide(&d, p, ch, at)
	return d.Verdict()
}

package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
)

// CanCall decides whether the person may be contacted by a channel now, under the
// default policy: the one line of the package that reads the clock. See
// [CanCallAt].
func CanCall(p Prospect, ch rgpd.Channel) rgpd.Decision { return CanCallAt(p, ch, time.Now()) }

// CanCallAt decides whether the person may be contacted by a channel at an
// instant, under the default policy. It never fails: what it cannot decide is
// Undecided, and says what is missing. It reads no clock, no file and no lock, and
// allocates nothing.
func CanCallAt(p Prospect, ch rgpd.Channel, at time.Time) rgpd.Decision {
	return standard.decide(&p, ch, at)
}

// CanCall is the function [CanCall], under the policy.
func (y *Policy) CanCall(p Prospect, ch rgpd.Channel) rgpd.Decision {
	return y.decide(&p, ch, time.Now())
}

// CanCallAt is the function [CanCallAt], under the policy.
func (y *Policy) CanCallAt(p Prospect, ch rgpd.Channel, at time.Time) rgpd.Decision {
	return y.decide(&p, ch, at)
}

func (y *Policy) decide(p *Prospect, ch rgpd.Channel, at time.Time) rgpd.Decision {
	var facts rgpd.Facts
	m := moment{at: at}
	m.day, m.since = rgpd.Mainland.Local(at)
	n := y.classify(p, ch, &m, &facts)
	return y.table.DecideOn(&facts, at, m.day, n)
}

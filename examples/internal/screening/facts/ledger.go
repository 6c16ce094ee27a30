package facts

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// WithLedger is a prospect with what a ledger of reservations knows of the person: its attempts and its words count
// besides those that were told, and take the place of none.
func WithLedger(p prospect.Prospect, k reserve.Known) prospect.Prospect {
	if k.Attempts == nil {
		p.Attempts = prospect.Attempts{}
	}
	for _, at := range k.Attempts { // those that are unknown, or another principal's, stay so
		p.Attempts.Add(at)
	}
	switch {
	case k.Stop == rgpd.NoStop:
	case k.Stop == 0: // nobody read it: a word may be on file
		if p.Rest = 0; p.Stop == rgpd.NoStop {
			p.Stop = 0
		}
	case p.Stop > rgpd.NoStop:
		p.Stop, p.StoppedAt = Joined(p.Stop, p.StoppedAt, k.Stop, k.StoppedAt)
		p.StoppedTo = ""
	case p.Stop == 0 && p.Rest != prospect.NothingOnFile: // a later word may be on file
		p.Stop, p.StoppedAt, p.StoppedTo = k.Stop, time.Time{}, ""
	default:
		p.Stop, p.StoppedAt, p.StoppedTo = k.Stop, k.StoppedAt, ""
	}
	return p
}

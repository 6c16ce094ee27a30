package rights

import (
	"slices"

	"github.com/rgpd-go/rgpd"
)

// A House is what a controller sets itself: days within which it means to answer, and days on which nobody is there.
// No law knows of them: they move no time limit, and none stands in the place of one. The zero House has neither.
type House struct {
	// Within is how many days after the receipt the house means to have answered. Zero: it has no such target.
	Within int16
	// Closed are days on which the house is closed, besides weekends and the holidays of its place.
	Closed []rgpd.Date
}

// Target is the day for which the house works towards a deadline of a request: the last on which it is open, no later
// than [Deadline.WorkTo] and than its own target from the receipt on. Zero: the deadline has no day, nobody knows when
// the request came in, or the house is not open from then on to that day; answer without waiting.
func (h House) Target(r Request, d Deadline) rgpd.Date {
	to := d.WorkTo()
	if to == 0 || r.Received.IsZero() || d.State == Instant || d.State == NoFigure {
		return 0
	}
	from := r.Place.Day(r.Received)
	if h.Within > 0 {
		to = min(to, from+rgpd.Date(h.Within))
	}
	for day := to; day >= from; day-- {
		if r.Place.IsWorking(day) && !slices.Contains(h.Closed, day) {
			return day
		}
	}
	return 0
}

// Set reports whether the house has anything of its own.
func (h House) Set() bool { return h.Within > 0 || len(h.Closed) > 0 }

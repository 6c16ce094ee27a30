package office

import (
	"slices"

	"github.com/rgpd-go/rgpd/rights"
)

// ofElseAlone reports whether nothing of a case bears on calls: all its requests object to another purpose than
// marketing, or withdraw a consent to one, and no cell of it is in doubt. A number that is on file stops all the same,
// since its data may be on hold; one that is not makes no line of the list that frees nobody.
func (d *Desk) ofElseAlone(id string) bool {
	if d.crowded(id) || d.frozen[id] || d.dead[id] || d.either[id] ||
		len(d.doubts[id])+len(d.halts[id])+len(d.unclear[id])+len(d.another[id]) > 0 {
		return false
	}
	all := d.Requests(id)
	return len(all) > 0 && !slices.ContainsFunc(all, func(r Request) bool {
		of := r.Case.Request.Right
		return r.Case.Request.StopsMarketing() || of != rights.Objection && of != rights.Withdrawal
	})
}

package rights

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Guarantees yields what [Opens] is held to as a whole, whatever the other facts: no
// right is refused that is due, none is granted that would harm, and what a request
// brings is never forgotten. The tests prove each for every rule set since
// 2018-05-25. What the plan of a request does is stated in the tests of [Request.Plan].
func Guarantees() iter.Seq[rgpd.Guarantee] {
	return rows.Guarantees(slices.Concat(
		ofStop, ofObjection, ofAccess, ofData, ofPortability, ofDecisions, ofDeath, ofIdentity,
	))
}

// Study returns what asks the rules of [Opens] about all requests at once: see
// [rgpd.Study].
func Study() *rgpd.Study { return rows.Study(rightsTable, nil, ordinary) }

// A guarantee is one of [Guarantees], with its condition in the fields of a row.
type guarantee = rows.Guarantee[when, rows.None]

var (
	always = rgpd.Always(rgpd.Allowed)
	never  = rgpd.Never(rgpd.Allowed)
)

// asked is a request of a living person, known, sincere, whose data are held.
func asked(w when) when {
	w.Held = rgpd.Is(rgpd.Yes)
	return living(w)
}

// living is a request of a living person, known and sincere.
func living(w when) when {
	w.Deceased, w.Identity, w.Abusive = rgpd.Is(rgpd.No), rgpd.Is(Identified), rgpd.Is(rgpd.No)
	return w
}

// erasable are data that a living person asks to erase, and that nothing of art. 17(3)
// needs.
func erasable(w when) when {
	w.Right, w.Needed = rgpd.Is(Erasure), rgpd.Is(NotNeeded)
	return asked(w)
}

var (
	ofOwn  = rgpd.Is(Access, Rectification, Erasure, Restriction, Portability, HumanReview)
	ofWord = rgpd.Is(Objection, Withdrawal)
)

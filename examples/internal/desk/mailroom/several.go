package mailroom

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A row may ask for several things and have one day of an answer. Of which of them it is nobody knows: an access that
// was refused erases nothing, and an erasure that was done gives no copy. It closes none, and calms no clock.

// unattributed reports whether an act that closes or puts off a request is of one of several that the row asks for, and
// tells it. What is asked against marketing is no other: it is stopped, and not decided.
func (e *entry) unattributed(k rights.EventKind) bool {
	switch k {
	case rights.Answered, rights.PartlyRefused, rights.Refused, rights.RequestWithdrawn, rights.Extended:
	default:
		return false
	}
	var of []rights.Right
	for _, a := range e.asks {
		r := rights.Request{Right: a.right, Purpose: a.purpose}
		if a.right != 0 && !r.AboutMarketing() && !slices.Contains(of, a.right) {
			of = append(of, a.right)
		}
	}
	if len(of) < 2 {
		return false
	}
	e.Unclear = rgpd.Yes
	what := EventText(k)
	e.reading.fault(e.Line, "", rgpd.Text{
		FR: "la ligne demande plusieurs choses et n'a qu'un jour (" + what.FR + "), sans dire de laquelle : elles " +
			"restent toutes ouvertes",
		EN: "the line asks for several things and has one day (" + what.EN + "), without saying of which: all of " +
			"them stay open",
	}, rgpd.Text{FR: "donner à chaque droit sa ligne, sous le même numéro de dossier",
		EN: "give each right its line, under the same number of the case"})
	return true
}

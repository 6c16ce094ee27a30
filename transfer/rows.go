package transfer

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A row is a rule on a link. It adds the conclusion that it carries; a duty carries none.
type row = rows.Row[when, Conclusion]

var hopRows = rows.NewList(slices.Concat(
	groundRows, derogationRows, clauseRows, toolRows, assessmentRows, soundRows, dutyRows, countryRows,
))

// Rules yields the rules of the package: chapter V, roles, contracts, operations.
func Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for _, list := range []iter.Seq[rgpd.Rule]{
			hopRows.Rules(), roleRows.Rules(), duties(checks), duties(otherChecks), needs.Rules(),
			recordingRows.Rules(), duties(labelRows),
		} {
			for r := range list {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// duties yields checks as duties: to do what mends the fault.
func duties[M any](list *rows.List[rows.None, M]) iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for r := range list.Rules() {
			r.Says, r.Do = r.Do, rgpd.Text{}
			if !yield(r) {
				return
			}
		}
	}
}

package register

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A check is a question that a review asks of a record. Its sentence is what is wrong.
type check = rows.Row[rows.None, inspection]

// An inspection is what the row of a check adds. The level comes from the verb of the
// text. Compulsory: error; "where possible": warning; good practice: info.
type inspection struct {
	Level  rgpd.Level
	Clause string // of the source article, where it says otherwise
}

var checks = rows.NewList(slices.Concat(entryChecks, designChecks, reviewChecks, breachChecks, contentChecks))

// Rules yields the rules of the package: accountability, breaches, what an entry is
// reviewed for, periods of retention.
func Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for _, list := range []iter.Seq[rgpd.Rule]{
			scopeRows.Rules(), recordRows.Rules(), officerRows.Rules(), assessmentRows.Rules(), authorityRows.Rules(),
			personsRows.Rules(), duties(), principleRows.Rules(), periods.Rules(),
		} {
			for r := range list {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// duties yields the checks as duties: to do what mends the fault.
func duties() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for r := range checks.Rules() {
			r.Says, r.Do = r.Do, rgpd.Text{}
			if !yield(r) {
				return
			}
		}
	}
}

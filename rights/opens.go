package rights

import (
	"iter"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// Opens decides whether a right opens on the facts, at an instant. Allowed: the
// person has it, and the duties say what goes with it. Forbidden: it does not
// open, and the reasons are those of a refusal, which is owed within the month as
// any answer is. Deferred: it opens once a reasonable doubt on the identity is
// settled. Undecided: [rgpd.Decision.Missing] says what to find out; nothing may
// be refused on it.
//
// An objection to marketing opens whatever else is known or unknown. The CNIL's
// matrix of legal bases and rights is a first answer; the conditions of the
// articles decide here.
func Opens(r Right, f Facts, at time.Time) rgpd.Decision {
	table := f.table(r)
	return rightsTable.Decide(&table, at, engine.Notes{})
}

// RuleSet returns the rules that [Opens] decides by, to list and to study it.
func RuleSet() *rgpd.RuleSet { return rightsTable }

// Rules yields every rule of the package: those of [Opens], the time limits, and
// what the review of a case looks for.
func Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for r := range rightsTable.Rules() {
			if !yield(r) {
				return
			}
		}
		for r := range limitRows.Rules() {
			if !yield(r) {
				return
			}
		}
		for r := range reviewRows.Rules() {
			if !yield(r) {
				return
			}
		}
	}
}

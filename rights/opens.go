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
// Who asks for themselves is presumed alive where nobody said otherwise: the decision lists
// it among what it presumed. Where a Title of directives or of an heir is noted, nobody is.
//
// An objection to marketing opens whatever else is known or unknown. The CNIL's
// matrix of legal bases and rights is a first answer; the conditions of the
// articles decide here.
func Opens(r Right, f Facts, at time.Time) rgpd.Decision {
	var n engine.Notes
	marketing := (r == Objection || r == Withdrawal) && f.Purpose == Marketing // it stops whatever is known
	if f.Deceased == 0 && f.forThemselves() && r.known() && r != Posthumous && !marketing {
		f.Deceased = rgpd.No
		n.Add(noteAlive)
	}
	table := f.table(r)
	return rightsTable.Decide(&table, at, n)
}

// forThemselves reports whether no title to act for a dead person is noted.
func (f *Facts) forThemselves() bool { return f.Title == 0 || f.Title == NoTitle }

// noteAlive is the note of the presumption that the person is alive.
const noteAlive = 0

var notes = []rgpd.Note{
	noteAlive: {ID: "alive", Presumes: "deceased", Says: rgpd.Text{
		FR: "la personne qui demande pour elle-même est présumée en vie : rien au dossier ne dit le contraire",
		EN: "who asks for themselves is presumed alive: nothing on file says otherwise",
	}},
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

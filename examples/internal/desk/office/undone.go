package office

import (
	"slices"
	"strconv"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

// An answer erases nothing: who was told that the data are erased has a right to it until they are. And a check of
// identity is over once somebody is identified, were the day of it unknown.

// undone are the requests of a case that were answered and not refused, and of which nothing says that what they ask
// was done. What stops or holds is owed by the case itself: see [rights.Case.Owed].
func (d *Desk) undone(id string) (out []Request) {
	for _, r := range d.Requests(id) {
		asks, c := r.Case.Request, r.Case
		switch asks.Right {
		case rights.Rectification, rights.Erasure, rights.HumanReview, rights.Posthumous:
		case rights.Objection:
			if asks.AboutMarketing() || !c.Held.IsZero() {
				continue
			}
		default:
			continue
		}
		answered := c.Status == rights.ClosedAnswered || c.Status == rights.ClosedPartlyRefused
		held := d.facts[known{id, asks.Right, asks.Received.UTC()}].Held
		if answered && c.CarriedOut.IsZero() && held != rgpd.No && r.Plan.Opens.Verdict() != rgpd.Forbidden {
			out = append(out, r)
		}
	}
	return out
}

// dueUndone is what is owed of them: at once, since no text gives it a figure after the answer.
func (d *Desk) dueUndone(id string) (out []Due) {
	for _, r := range d.undone(id) {
		x := r.Case.Request.Deadline(rights.CarryOut)
		out = append(out, Due{Case: id, Right: x.Right().Text(), Deadline: x, Left: atOnce, Tone: Now, Owed: rgpd.Text{
			FR: "faire ce qui est demandé, ou dire que c'est fait", EN: "do what is asked, or say that it is done"}})
	}
	return out
}

// caseOf makes the case of its events. A check of identity that is over suspends nothing, and nothing says of it that
// it rested on no doubt: the doubt is on record.
func (d *Desk) caseOf(id string, events []rights.Event) rights.Case {
	folded, over := d.identified(id, events)
	c := rights.Fold(d.places[id], folded...)
	for _, i := range over {
		path := "events[" + strconv.Itoa(i) + "]"
		c.Findings = slices.DeleteFunc(c.Findings, func(f rgpd.Finding) bool {
			return f.Rule == "request-identity-without-doubt" && f.Path == path
		})
		ended := func(r *rights.Request) {
			if e := folded[i]; r.Identity.Ground == rgpd.No && r.Identity.Asked == d.places[id].Day(e.At) &&
				(e.Right == 0 || e.Right == r.Right) {
				r.Identity = rights.Pause{}
			}
		}
		ended(&c.Request)
		for j := range c.Request.Besides {
			ended(&c.Request.Besides[j])
		}
	}
	return c
}

// identified takes the ground from a check of identity of which the facts say that the person is identified, and
// nothing says since when: it would suspend the answer without end. over are these events by their place.
func (d *Desk) identified(id string, events []rights.Event) (out []rights.Event, over []int) {
	told := false
	out = slices.Clone(events)
	for i, e := range out {
		if e.Kind != rights.IdentityAsked || e.Ground != rgpd.Yes || !d.isIdentified(id, e.Right) ||
			slices.ContainsFunc(events, func(in rights.Event) bool {
				return in.Kind == rights.IdentityEnough && (in.Right == e.Right || in.Right == 0)
			}) {
			continue
		}
		out[i].Ground, over = rgpd.No, append(over, i)
		if !told {
			told = true
			d.fault(Fault{Fault: mailroom.Fault{Case: id, Says: rgpd.Text{
				FR: "la personne est dite identifiée, et rien ne dit depuis quand : la vérification d'identité ne " +
					"suspend rien",
				EN: "the person is said to be identified, and nothing says since when: the check of identity " +
					"suspends nothing",
			}, Do: rgpd.Text{FR: "écrire le jour sous « identité reçue le »",
				EN: "write the day under “identity enough”"}}})
		}
	}
	return out, over
}

// isIdentified reports whether the facts of a request of a right, or of any, say that the person is identified.
func (d *Desk) isIdentified(id string, right rights.Right) bool {
	for at, f := range d.facts {
		if at.id == id && (right == 0 || at.right == right) && f.Identity == rights.Identified {
			return true
		}
	}
	return false
}

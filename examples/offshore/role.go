package main

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// changesNothing is the duty of a role that only notes something: nothing is owed for it.
const changesNothing rgpd.RuleID = "role-non-essential-means"

// role says who the centre is, and reports whether a contract under article 28 is the right one, and
// nothing is to be found out. It counts what is to be done.
func (p *page) role(a transfer.RoleAssessment) (stands bool, owed int) {
	p.heading(p.text("Qui est le centre d'appels", "Who the call centre is"))
	p.print("  %s\n", p.verdict(a.Decision.Verdict()))
	open := unsettled(a.Decision)
	for r := range a.Decision.Because() {
		p.print("  %s%s\n", p.iff(open[r.ID]), r.Says.In(p.tag))
	}
	for r := range a.Decision.Duties() {
		p.print("  - %s%s\n", p.iff(open[r.ID]), r.Says.In(p.tag))
		if r.ID != changesNothing {
			owed++
		}
	}
	asked := roleQuestions(a.Decision)
	for _, ask := range asked {
		p.print("  ? %s\n", ask.In(p.tag))
	}
	for _, f := range a.Findings {
		p.print("  ! %s %s\n", f.Says.In(p.tag), f.Do.In(p.tag))
	}
	return a.Decision.Allowed() && len(asked)+len(a.Findings) == 0, owed
}

// unsettled are the rules of which it is not known whether they apply.
func unsettled(d rgpd.Decision) map[rgpd.RuleID]rgpd.Answer {
	out := map[rgpd.RuleID]rgpd.Answer{}
	for r := range d.Unsettled() {
		out[r.ID] = rgpd.Yes
	}
	return out
}

// iff is what stands before a rule of which it is not known whether it applies: what it says is not asserted.
func (p *page) iff(open rgpd.Answer) string {
	if open != rgpd.Yes {
		return ""
	}
	return p.text("selon la réponse, non établi : ", "depending on the answer, not established: ")
}

// roleQuestions are the facts to find out: those that the decision waits for, and those that say whether a duty goes
// with it. Who chooses the tools changes nothing, and is not asked.
func roleQuestions(d rgpd.Decision) (ask []rgpd.Text) {
	for c := range d.Missing() {
		ask = append(ask, c.Ask)
	}
	for _, c := range dutyQuestions(transfer.RoleStudy().RuleSet, d, changesNothing) {
		ask = append(ask, c.Ask)
	}
	return ask
}

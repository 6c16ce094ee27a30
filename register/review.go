package register

import (
	"fmt"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// A Review is what an entry is worth beyond its form. Findings and questions make
// no verdict.
type Review struct {
	// Findings are the gravest first; those of [Activity.Faults] are among them, on the day of
	// the review.
	Findings []rgpd.Finding `json:"findings,omitempty"`
	// Missing are the facts that would settle more.
	Missing []rgpd.Question `json:"missing,omitempty"`
}

// Sound reports whether nothing found is an error or a defect and nothing is
// missing.
func (r *Review) Sound() bool {
	return len(r.Missing) == 0 &&
		!slices.ContainsFunc(r.Findings, func(f rgpd.Finding) bool { return f.Level >= rgpd.Defect })
}

// Review examines the entry on a day: minimisation, sensitive data, retention
// against what a text or the CNIL says, design and default (RGPD, art. 25), security
// (art. 32), and each transfer by package transfer.
func (e Entry) Review(on rgpd.Date) Review {
	a := e.Activity()
	return a.Review(on)
}

// Review is [Entry.Review] for an activity that is not finished yet.
func (a *Activity) Review(on rgpd.Date) Review {
	var r Review
	f := findings(a.faults(on))
	ask := func(path string, says rgpd.Text) { r.Missing = append(r.Missing, rgpd.Question{Fact: path, Ask: says}) }

	for i := range a.Data {
		d := &a.Data[i]
		path := fmt.Sprintf("data[%d]", i)
		if len(d.For) == 0 {
			f.add("register-category-without-purpose", path+".for")
		}
		if d.Kind == 0 {
			ask(
				path+".kind",
				rgpd.Text{
					FR: "La catégorie est-elle sensible, et laquelle ?",
					EN: "Is the category sensitive, and which?",
				},
			)
		}
		switch {
		case d.Kind.special() && (d.Exception == 0 || d.Exception > Archives):
			f.add("register-special-without-exception", path+".exception")
		case d.Kind == Convictions && d.Exception != AuthorisedByLaw:
			f.add("register-convictions-unauthorised", path+".exception")
		}
		for k, kept := range d.Retention {
			f.retention(&kept, fmt.Sprintf("%s.retention[%d]", path, k), on)
		}
	}

	if a.Status == Active && a.DPIA.Status == DPIARequired {
		f.add("register-assessment-not-done", "dpia.status")
	}
	for i, answer := range a.Design.answers() {
		switch answer {
		case rgpd.Yes:
		case rgpd.No:
			f.add(designChecks[i].ID, designPaths[i])
		default:
			ask(designPaths[i], designQuestion(i))
		}
	}

	if len(a.Security) > 0 { // else "register-security-missing" says so at once
		for _, m := range securityMeasures {
			if !a.describes(m.kind) {
				f.add(m.rule, "security")
			}
		}
	}
	if len(a.Transfers) > 0 {
		a.reviewTransfers(on, &f, ask)
	}
	a.doubts(on, &f, ask)
	f.unwritten(OfEntry, a)
	r.Findings = f.graded()
	return r
}

func designQuestion(i int) rgpd.Text {
	says := checks.Row(designChecks[i].ID).Rule().Says
	return rgpd.Text{FR: "À vérifier : " + says.FR + " ?", EN: "To be checked: " + says.EN + "?"}
}

// retention compares a period with the rule that it says it follows.
func (f *findings) retention(r *Retention, path string, on rgpd.Date) {
	row := periods.Row(r.Like)
	if row == nil || r.Period == "" {
		return
	}
	p, rule := &row.More, row.Rule()
	if !rule.InForce(on) {
		f.add("retention-rule-not-in-force", path+".like")
		return
	}
	most := p.Period
	if p.Sense == Range {
		most = p.Longest
	}
	longest := r.Period
	if r.Longest != "" {
		longest = r.Longest
	}
	over := p.Sense != Floor && longest.longer(most)
	under := p.Sense != Ceiling && p.Sense != Archive && p.Period.longer(r.Period)
	var id rgpd.RuleID
	switch {
	case !over && !under || p.Nature == ControllersChoice:
		return
	case p.Nature == Statutory:
		id = "retention-against-law"
	case over:
		id = "retention-too-long"
	default:
		id = "retention-too-short"
	}
	f.add(id, path+".period")
	last := &(*f)[len(*f)-1]
	last.Sources = slices.Concat(rule.Sources, last.Sources)
}

// securityMeasures are those of RGPD, art. 32(1) and (4), then what is usual.
var securityMeasures = []struct {
	kind MeasureKind
	rule rgpd.RuleID
}{
	{
		Pseudonymisation,
		"security-pseudonymisation",
	}, {Encryption, "security-encryption"}, {Resilience, "security-resilience"},
	{Restoration, "security-restoration"}, {RegularTesting, "security-testing"}, {StaffInstruction, "security-staff"},
	{
		AccessControl,
		"security-access",
	}, {StrongAuthentication, "security-authentication"}, {Traceability, "security-logs"},
}

// flow returns the transfers of the activity as package transfer takes them: one
// hop from the controller to each recipient. The contracts of the register name no
// chain; draw one with [transfer.Flow] where data go further.
func (a *Activity) flow() transfer.Flow {
	home := a.Controller.Country
	if home == "" {
		home = "FR"
	}
	f := transfer.Flow{Parties: []transfer.Party{{ID: "controller", Country: home, Role: transfer.Controller}}}
	for i := range a.Transfers {
		t := &a.Transfers[i]
		id := fmt.Sprintf("recipient-%d", i+1)
		f.Parties = append(
			f.Parties,
			transfer.Party{ID: id, Country: t.Country, Organisation: t.Organisation, Role: t.Role},
		)
		f.Hops = append(f.Hops, transfer.Hop{
			From: "controller", To: id, Means: t.Means, Frequency: t.Frequency, Stable: t.Stable,
			ClearData: t.ClearData,
			Met:       t.Met, Unmet: t.Unmet, ListCheckedOn: t.ListCheckedOn,
			Safeguard: t.Safeguard, Assessment: t.Assessment, Derogation: t.Derogation, DerogationMet: t.DerogationMet,
		})
	}
	return f
}

func (a *Activity) reviewTransfers(on rgpd.Date, f *findings, ask func(string, rgpd.Text)) {
	judged, err := transfer.Assess(a.flow(), on)
	if err != nil {
		f.malformed(
			"transfers",
			rgpd.Text{
				FR: "décrire chaque transfert sans contradiction : pays, rôle, outil",
				EN: "describe each transfer without contradiction: country, role, tool",
			},
		)
		return
	}
	for i := range judged.Hops {
		h := &judged.Hops[i]
		path := fmt.Sprintf("transfers[%d]", i)
		for _, found := range h.Findings() {
			found.Path = path
			*f = append(*f, found)
		}
		if h.Decision.Verdict() == rgpd.Undecided {
			for c := range h.Decision.Missing() {
				ask(path+"."+c.Name, c.Ask)
			}
			for c := range h.Open.All() {
				ask(path+".met", c.Ask())
			}
		}
	}
}

package register

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A PrincipleReview is what an entry shows of one principle of RGPD, art. 5, and what it
// leaves open. What is shown is written down, and not proven true.
type PrincipleReview struct {
	// Principle is the rule that says it, with its source.
	Principle rgpd.Rule `json:"principle"`
	// Shown are the fields, filled in, that speak of it.
	Shown []string `json:"shown,omitempty"`
	// Review holds those findings and questions of the entry's review that touch it; where
	// no field speaks of it, it is asked how it is kept.
	Review
}

// Principles examines the entry on a day against each principle of art. 5, in its order. An
// entry has no field for accuracy: it is always asked.
func (e Entry) Principles(on rgpd.Date) []PrincipleReview {
	a := e.Activity()
	return a.Principles(on)
}

// Principles is [Entry.Principles] for an activity that is not finished yet.
func (a *Activity) Principles(on rgpd.Date) []PrincipleReview {
	var out []PrincipleReview
	at := map[rgpd.RuleID]int{}
	for row := range principleRows.All() {
		at[row.ID] = len(out)
		out = append(out, PrincipleReview{Principle: row.Rule()})
	}
	of := func(path string) *PrincipleReview { return &out[at[principleOf(path)]] }
	r := a.Review(on)
	for _, f := range r.Findings {
		p := of(f.Path)
		p.Findings = append(p.Findings, f)
	}
	for _, q := range r.Missing {
		p := of(q.Fact)
		p.Missing = append(p.Missing, q)
	}
	for _, path := range a.shown() {
		p := of(path)
		p.Shown = append(p.Shown, path)
	}
	for i := range out {
		if p := &out[i]; len(p.Shown) == 0 {
			says := p.Principle.Says
			p.Missing = append(p.Missing, rgpd.Question{Fact: string(p.Principle.ID), Ask: rows.Typeset(rgpd.Text{
				FR: "Comment fait-on pour " + says.FR + " ?", EN: "How does one " + says.EN + "?",
			})})
		}
	}
	return out
}

// shown are the fields that say something. Of categories of data all say it, or none does.
func (a *Activity) shown() (paths []string) {
	all := func(has func(d DataCategory) bool) bool {
		return len(a.Data) > 0 && !slices.ContainsFunc(a.Data, func(d DataCategory) bool { return !has(d) })
	}
	for _, f := range []struct {
		path string
		says bool
	}{
		{"controller", a.Controller != Party{}}, {"dpo", a.DPO != Officer{}}, {"updated", a.Updated != 0},
		{"dpia", a.DPIA.Status != 0}, {"purpose", !silent(a.Purpose.Says)}, {"bases", len(a.Bases) > 0},
		{"origins", len(a.Origins) > 0}, {"rights", len(a.Rights) > 0}, {"information", !silent(a.Information)},
		{"recipients", len(a.Recipients) > 0}, {"any_transfer", a.AnyTransfer != 0}, {"security", len(a.Security) > 0},
		{"data.for", all(func(d DataCategory) bool { return len(d.For) > 0 })},
		{"data.retention", all(func(d DataCategory) bool { return len(d.Retention) > 0 })},
	} {
		if f.says {
			paths = append(paths, f.path)
		}
	}
	for i, answer := range a.Design.answers() {
		if answer == rgpd.Yes {
			paths = append(paths, designPaths[i])
		}
	}
	return paths
}

var index = regexp.MustCompile(`\[\d+\]`)

// principleOf is the principle that a field speaks of; of those that no row names, it is
// accountability.
func principleOf(path string) rgpd.RuleID {
	path = index.ReplaceAllString(path, "")
	best, length := rgpd.RuleID("register-principle-accountability"), 0
	for row := range principleRows.All() {
		for _, field := range row.More {
			if (path == field || strings.HasPrefix(path, field+".")) && len(field) > length {
				best, length = row.ID, len(field)
			}
		}
	}
	return best
}

// principleRows are in the order of art. 5. Each adds the fields that speak of it, the longest
// first of those that hold one another.
var principleRows = rows.NewList([]rows.Row[rows.None, []string]{
	{
		ID: "register-principle-lawfulness", Then: rgpd.Oblige,
		FR: "traiter les données de manière licite, loyale et transparente",
		EN: "process the data lawfully, fairly and transparently",
		By: rows.By(law.GDPR("5(1)(a)")),
		More: []string{
			"bases", "origins", "rights", "information", "recipients", "automated_decision", "any_transfer",
			"transfers", "data.exception", "data.kind", "design.unticked_by_default", "design.objection_blocks_calls",
			"design.stays_in_union",
		},
	},
	{
		ID: "register-principle-purpose-limitation", Then: rgpd.Oblige,
		FR: "collecter les données pour des finalités déterminées, explicites et légitimes, et ne pas les traiter " +
			"ensuite d'une manière incompatible avec elles",
		EN: "collect the data for specified, explicit and legitimate purposes, and not process them further in a " +
			"way that is incompatible with those",
		By:   rows.By(law.GDPR("5(1)(b)")),
		More: []string{"purpose", "sub_purposes", "design.campaign_fields_only"},
	},
	{
		ID: "register-principle-minimisation", Then: rgpd.Oblige,
		FR: "ne traiter que des données adéquates, pertinentes et limitées à ce qui est nécessaire aux finalités",
		EN: "process only data that are adequate, relevant and limited to what the purposes need",
		By: rows.By(law.GDPR("5(1)(c)")),
		More: []string{
			"data", "subjects", "design.every_field_serves", "design.free_text_watched", "design.recording_off",
		},
	},
	{
		ID: "register-principle-accuracy", Then: rgpd.Oblige,
		FR: "tenir les données exactes et à jour, et effacer ou rectifier sans tarder celles qui ne le sont pas",
		EN: "keep the data accurate and up to date, and erase or rectify without delay those that are not",
		By: rows.By(law.GDPR("5(1)(d)")),
	},
	{
		ID: "register-principle-storage-limitation", Then: rgpd.Oblige,
		FR: "ne pas conserver les données sous une forme qui identifie les personnes plus longtemps que les " +
			"finalités ne le demandent",
		EN:   "not keep the data in a form that identifies people for longer than the purposes need",
		By:   rows.By(law.GDPR("5(1)(e)")),
		More: []string{"data.retention", "design.retention_enforced"},
	},
	{
		ID: "register-principle-integrity", Then: rgpd.Oblige,
		FR: "protéger les données contre le traitement non autorisé ou illicite, la perte, la destruction et les " +
			"dégâts, par des mesures appropriées",
		EN: "protect the data against unauthorised or unlawful processing, loss, destruction and damage, by " +
			"appropriate measures",
		By:   rows.By(law.GDPR("5(1)(f)")),
		More: []string{"security", "design.closed_by_default", "design.test_data_masked"},
	},
	{
		ID: "register-principle-accountability", Then: rgpd.Oblige,
		FR: "être en mesure de démontrer que ces principes sont respectés",
		EN: "be able to show that these principles are kept",
		By: rows.By(law.GDPR("5(2)")),
	},
})

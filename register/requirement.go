package register

import (
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Need is whether the law asks for something. Zero is undecided, which is no
// exemption.
type Need uint8

const (
	Needed    Need = iota + 1 // needed
	NotNeeded                 // not-needed
)

// A Requirement is whether the law asks for something, with its reasons.
type Requirement struct{ decision rgpd.Decision }

// Need returns whether it is needed; zero if a fact is missing that could tell:
// see Decision.Missing.
func (r Requirement) Need() Need {
	switch r.decision.Verdict() {
	case rgpd.Forbidden:
		return Needed
	case rgpd.Allowed:
		return NotNeeded
	}
	return 0
}

// Decision returns the decision on "may one do without?": Forbidden is that it is
// needed, Allowed that it is not. It holds the reasons, the missing facts, the
// duties.
func (r Requirement) Decision() rgpd.Decision { return r.decision }

// In returns the requirement in one line, in French or English.
func (r Requirement) In(tag language.Tag) string {
	colon := rgpd.Text{FR: " : ", EN: ": "}.In(tag)
	word := rgpd.Text{FR: "à établir", EN: "to be established"}
	switch r.Need() {
	case Needed:
		word = rgpd.Text{FR: "requis", EN: "required"}
	case NotNeeded:
		word = rgpd.Text{FR: "non requis", EN: "not required"}
	}
	line := word.In(tag)
	if r.Need() == 0 {
		for c := range r.decision.Missing() {
			line += colon + c.Ask.In(tag)
			colon = " "
		}
		return line
	}
	if rule, ok := r.decision.Headline(); ok {
		line += colon + rule.Says.In(tag) + " (" + rule.Sources[0].Ref + ")"
	}
	return line
}

// String returns the requirement in one line, in English.
func (r Requirement) String() string { return r.In(language.English) }

func weigh(t *rgpd.RuleSet, facts engine.Facts, at time.Time) Requirement {
	return Requirement{t.Decide(&facts, at, engine.Notes{})}
}

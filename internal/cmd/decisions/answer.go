package main

import (
	"iter"

	"github.com/rgpd-go/rgpd"
)

// A verdict is what a decision says, without what only words it: rules by their IDs, in
// their order.
type verdict struct {
	Verdict     rgpd.Verdict  `json:"verdict"`
	Because     []rgpd.RuleID `json:"because,omitempty"`
	Duties      []rgpd.RuleID `json:"duties,omitempty"`
	Applying    []rgpd.RuleID `json:"applying,omitempty"`
	Missing     []string      `json:"missing,omitempty"`
	Presumed    []string      `json:"presumed,omitempty"`
	Particulars []string      `json:"particulars,omitempty"`
	Later       bool          `json:"later,omitempty"`
}

func verdictOf(d rgpd.Decision) verdict {
	v := verdict{
		Verdict: d.Verdict(), Later: d.Later(),
		Because: ids(d.Because()), Duties: ids(d.Duties()), Applying: ids(d.Applying()),
		Presumed: notes(d.Presumed()), Particulars: notes(d.Particulars()),
	}
	for c := range d.Missing() {
		v.Missing = append(v.Missing, c.Name)
	}
	return v
}

func ids(rules iter.Seq[rgpd.Rule]) (out []rgpd.RuleID) {
	for r := range rules {
		out = append(out, r.ID)
	}
	return out
}

func notes(seq iter.Seq[rgpd.Note]) (out []string) {
	for n := range seq {
		out = append(out, n.ID)
	}
	return out
}

// A finding is what a review found, and where.
type finding struct {
	Rule   rgpd.RuleID `json:"rule"`
	Level  rgpd.Level  `json:"level"`
	Path   string      `json:"path,omitempty"`
	Clause string      `json:"clause,omitempty"`
}

func findings(fs []rgpd.Finding) (out []finding) {
	for _, f := range fs {
		out = append(out, finding{f.Rule, f.Level, f.Path, f.Clause})
	}
	return out
}

func questions(qs []rgpd.Question) (facts []string) {
	for _, q := range qs {
		facts = append(facts, q.Fact)
	}
	return facts
}

// refused is the answer to a case that a package does not take.
type refused struct {
	Refused bool `json:"refused"`
}

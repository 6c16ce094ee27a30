package rgpd

import (
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/stored"
)

// A Report is a decision as plain data: what is kept, sent, or shown to an
// inspector. Its JSON is stable: codes never change their meaning, and new
// fields may come.
type Report struct {
	Verdict Verdict `json:"verdict"`
	// Because holds the rules that carry the verdict, highest rank first.
	Because []Rule `json:"because,omitempty"`
	// Duties holds the duties that go with the act.
	Duties []Rule `json:"duties,omitempty"`
	// Missing holds what to find out, if the verdict is Undecided: what decides first.
	Missing []Question `json:"missing,omitempty"`
	// Presumed holds what the policy took for granted.
	Presumed []Note `json:"presumed,omitempty"`
	// Particulars holds what more is known of the facts.
	Particulars []Note `json:"particulars,omitempty"`
	// Applying holds the IDs of all rules that surely apply.
	Applying []RuleID `json:"applying,omitempty"`
	// Facts holds the facts that were known, as codes.
	Facts map[string]string `json:"facts,omitempty"`
	// At is the instant that was decided.
	At time.Time `json:"at,omitzero"`
	// LawAsOf is the day on which the law was last read, and Later whether At
	// lies after it.
	LawAsOf Date `json:"law_as_of"`
	Later   bool `json:"later,omitempty"`
	// Policy names the policy that decided: [Decision.Policy].
	Policy string `json:"policy,omitempty"`
	// RuleSet is the digest of the rules that decided: [RuleSet.Digest].
	RuleSet string `json:"rule_set,omitempty"`
}

// A Question is a fact to find out.
type Question struct {
	Fact string `json:"fact"`
	Ask  Text   `json:"ask"`
	// Fields and Values are those of the [Column].
	Fields []string `json:"fields,omitempty"`
	Values []string `json:"values,omitempty"`
}

// ParseReport reads the JSON of a decision. A field that it does not know is one that a newer
// version of this module says besides, and is passed over. A word that it does not know, a
// null, a field that stands twice or in another case, and a verdict that is missing are
// errors that name it.
func ParseReport(b []byte) (Report, error) {
	var r struct {
		Verdict *Verdict `json:"verdict"` // which no report lacks
		plainReport
	}
	if err := input.Answer(b, &r); err != nil {
		return Report{}, fmt.Errorf("decision: %w", err)
	}
	if r.Verdict == nil {
		wrong := &InputError{Path: "verdict", Remedy: "missing; no report is without it"}
		return Report{}, fmt.Errorf("decision: %w", wrong)
	}
	r.plainReport.Verdict = *r.Verdict
	return Report(r.plainReport), nil
}

// plainReport is a report without its own reading.
type plainReport Report

// UnmarshalJSON reads as [ParseReport] does: package json alone would take the last of two fields.
// What r held before is gone; beside an error it holds nothing.
func (r *Report) UnmarshalJSON(b []byte) error {
	got, err := ParseReport(b)
	*r = got
	return err
}

// Value stores the report as its JSON. It is a driver.Valuer.
func (r Report) Value() (driver.Value, error) { return stored.JSON(r) }

// Scan reads what Value stores, of a report or of a [Decision]; NULL is the zero Report,
// which allows nothing. Beside an error r holds nothing.
func (r *Report) Scan(from any) error { return stored.ScanJSON("decision", r, from) }

// Value stores the decision as the JSON of its [Report], which reads it back. It is a
// driver.Valuer.
func (d Decision) Value() (driver.Value, error) { return stored.JSON(d) }

// Scan refuses, as UnmarshalJSON does.
func (d *Decision) Scan(any) error { return d.UnmarshalJSON(nil) }

// UnmarshalJSON refuses: a decision is taken by rules, on facts, and is not read from what
// it said. Read a [Report], by [ParseReport], or take the decision again. Beside the error d
// is the zero Decision.
func (d *Decision) UnmarshalJSON([]byte) error {
	*d = Decision{}
	const remedy = "a decision is not read back; read an rgpd.Report, replay an rgpd.Record, or decide again"
	return &InputError{Path: "decision", Remedy: remedy}
}

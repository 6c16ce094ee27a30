package rgpd

import "slices"

// A RuleID names a rule for ever: lower-case words joined by hyphens, unique in
// the module, never renamed, never given to another rule.
type RuleID string

// An Effect is what a rule does when its condition holds. Zero is none.
type Effect uint8

const (
	Forbid  Effect = iota + 1 // forbid: a prohibition
	Exclude                   // exclude: the act is outside these rules
	Permit                    // permit: a permission; without one nothing is allowed
	Defer                     // defer: an obstacle that passes: hours, holidays, attempts
	Oblige                    // oblige: a duty that goes with the act; it decides nothing
)

// A Rule is one sentence of law, dated and cited. Its condition is held by the
// table it stands in: see [RuleSet.Condition].
type Rule struct {
	ID   RuleID `json:"id"`
	Then Effect `json:"effect"`
	// Says is the rule for a reader, as the end of a sentence that starts with
	// the verdict, or for a duty as an instruction.
	Says Text `json:"says"`
	// From is the first day in force and Until the first day out of force. Zero
	// leaves that side open. No rule of this module starts before 2018-05-25.
	From  Date `json:"from,omitzero"`
	Until Date `json:"until,omitzero"`
	// Known is the day on which a judgment, a decision or a page of an authority showed the
	// rule, where that is later than From: a text has its meaning from its first day, and
	// whoever acted before is bound all the same. Zero: the text says it. It is for a page,
	// and no part of a record.
	Known Date `json:"-"`
	// Sources holds the highest first.
	Sources []Source `json:"sources"`
	// Do is what to do about it where the sentence does not say it: what mends a fault,
	// which lawful change would lift a prohibition. Open is an open point of law, and the
	// reading that the rule takes. They are for a page, and no part of a record.
	Do   Text `json:"-"`
	Open Text `json:"-"`
}

// own is the rule without what it shares with the table: whoever is handed a rule may
// write to it, and no decision tells of it.
func (r Rule) own() Rule {
	r.Sources = slices.Clone(r.Sources)
	return r
}

// InForce reports whether the rule is in force on a day.
func (r Rule) InForce(day Date) bool {
	return (r.From == 0 || day >= r.From) && (r.Until == 0 || day < r.Until)
}

// Rank is the rank of the rule's highest source.
func (r Rule) Rank() Rank {
	var top Rank
	for _, s := range r.Sources {
		top = max(top, s.Rank)
	}
	return top
}

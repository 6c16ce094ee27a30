// Package alter alters the rows of a decision table, one thing at a time, and finds
// out which tests notice: a rule that may be changed without a test that fails is
// held by nobody. It serves the tests of this module, and the command beside it.
package alter

import (
	"fmt"
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Kind is what was altered.
type Kind string

const (
	Dropped        Kind = "row dropped"
	OtherEffect    Kind = "verdict"
	FromMoved      Kind = "From by a day"
	UntilMoved     Kind = "Until by a day"
	ConditionGone  Kind = "condition removed"
	ValueMore      Kind = "one value more"
	ValueLess      Kind = "one value less"
	SentencesMixed Kind = "sentences swapped"
	DutyNegated    Kind = "duty negated"
)

// Kinds are all kinds, in the order of a report.
var Kinds = []Kind{
	Dropped,
	OtherEffect,
	FromMoved,
	UntilMoved,
	ConditionGone,
	ValueMore,
	ValueLess,
	SentencesMixed,
	DutyNegated,
}

// An Alteration is a table with one thing altered.
type Alteration struct {
	Kind   Kind        `json:"kind"`
	Rule   rgpd.RuleID `json:"rule"`
	Effect rgpd.Effect `json:"effect"`
	Detail string      `json:"detail,omitempty"`
	Rows   []rgpd.Row  `json:"-"`
}

func (a Alteration) String() string { return fmt.Sprintf("%s: %s %s", a.Rule, a.Kind, a.Detail) }

// instead is the effect that a row gets where its verdict is altered: a permission for
// what stops, a prohibition for a permission.
var instead = map[rgpd.Effect]rgpd.Effect{
	rgpd.Forbid: rgpd.Permit, rgpd.Exclude: rgpd.Permit, rgpd.Defer: rgpd.Permit, rgpd.Permit: rgpd.Forbid,
}

// Of yields every alteration of a table: of each row, whether it has an effect on any
// verdict or not.
func Of(t *rgpd.RuleSet) iter.Seq[Alteration] {
	rows := slices.Collect(t.Rows())
	columns := slices.Collect(t.Columns())
	return func(yield func(Alteration) bool) {
		for i, r := range rows {
			with := func(kind Kind, detail string, change func(r *rgpd.Row)) bool {
				altered := slices.Clone(rows)
				altered[i].When = slices.Clone(r.When)
				change(&altered[i])
				return yield(Alteration{kind, r.ID, r.Then, detail, altered})
			}
			if !yield(Alteration{Dropped, r.ID, r.Then, "", slices.Delete(slices.Clone(rows), i, i+1)}) {
				return
			}
			if e := instead[r.Then]; e != 0 && !with(OtherEffect, e.String(), func(r *rgpd.Row) { r.Then = e }) {
				return
			}
			for _, by := range []rgpd.Date{-1, 1} {
				if r.From != 0 && (r.Until == 0 || r.From+by < r.Until) &&
					!with(FromMoved, (r.From+by).String(), func(r *rgpd.Row) { r.From += by }) {
					return
				}
				if r.Until != 0 && r.Until+by > r.From &&
					!with(UntilMoved, (r.Until+by).String(), func(r *rgpd.Row) { r.Until += by }) {
					return
				}
			}
			for c, col := range columns {
				full := engine.Mask(1)<<(len(col.Values)+1) - 2
				if r.When[c]&full == 0 {
					continue
				}
				if !with(ConditionGone, col.Name, func(r *rgpd.Row) { r.When[c] = 0 }) {
					return
				}
				if r.Then == rgpd.Oblige &&
					!with(DutyNegated, col.Name, func(r *rgpd.Row) { r.When[c] = ^r.When[c] & full }) {
					return
				}
				for v, word := range col.Values {
					bit := engine.Mask(1) << (v + 1)
					switch {
					case r.When[c]&bit != 0:
						if r.When[c]&full != bit && // else the condition is removed, see above
							!with(ValueMore, col.Name+"="+word, func(r *rgpd.Row) { r.When[c] &^= bit }) {
							return
						}
					case (r.When[c]|bit)&full != full:
						if !with(ValueLess, col.Name+"="+word, func(r *rgpd.Row) { r.When[c] |= bit }) {
							return
						}
					}
				}
			}
			if i+1 < len(rows) {
				altered := slices.Clone(rows)
				altered[i].Says, altered[i+1].Says = altered[i+1].Says, altered[i].Says
				if altered[i].Says != r.Says &&
					!yield(Alteration{SentencesMixed, r.ID, r.Then, "with " + string(rows[i+1].ID), altered}) {
					return
				}
			}
		}
	}
}

package prospect

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// LawReadWithin makes the policy decide for so many days after [rgpd.LawAsOf], on which the
// law was last read, and no longer: later what would be Allowed, Deferred or OutOfScope is
// Undecided, and [rgpd.Decision.Missing] asks, as "law-read", whether the law has changed
// since that day. A newer version of the library answers, no field does. What is Forbidden
// stays so.
//
// The last day is LawAsOf + days, by the date in Paris; [Policy.Next] and [Policy.Windows]
// find nothing after it. Zero days set no limit, as a policy without this option has none,
// and says of a later instant only [rgpd.Decision.Later]. It may be given once; a number
// below zero, or of more than ten years, is an error.
func LawReadWithin(days int) Option {
	return func(b *builder) { b.lawAges = append(b.lawAges, days) }
}

// The column of [LawReadWithin] stands after the others, in policies that have the option
// alone: the others pay nothing for it. A fact of it is lawUnchanged or unknown; nobody is
// told here that the law has changed.
const (
	colLawRead   = colCount
	lawUnchanged = 1
	mostLawDays  = 3660 // ten years: more is a slip
)

// lawReadColumn asks what a newer library answers.
func lawReadColumn() rgpd.Column {
	day := rgpd.LawAsOf.String()
	return rgpd.Column{
		Name: "law-read", Values: []string{"unchanged", "changed"},
		Ask: rows.Typeset(rgpd.Text{
			FR: "Le droit a-t-il changé depuis sa dernière lecture, le " + day + " ? (mettre la bibliothèque à jour)",
			EN: "Has the law changed since it was last read, on " + day + "? (update the library)",
		}),
		Words: []rgpd.Text{
			{FR: "le droit a été lu assez récemment", EN: "the law was read recently enough"},
			{FR: "le droit a changé depuis qu'il a été lu", EN: "the law has changed since it was read"},
		},
	}
}

// lawAge gives the rows and the columns of a policy their place for the age of the law.
func (p *Policy) lawAge(days int, given []rgpd.Row) ([]rgpd.Column, []rgpd.Row) {
	p.lawUntil = rgpd.LawAsOf + rgpd.Date(days) + 1
	own := obstacle("house-law-read", "le droit n'a pas été relu depuis le "+rgpd.LawAsOf.String()+", et peut avoir "+
		"changé", "the law was not read since "+rgpd.LawAsOf.String()+", and may have changed", When{})
	own.Then = rgpd.Forbid
	for i := range given {
		given[i].When = p.masks(given[i].When)
	}
	own.When = p.masks(own.When)
	own.When[colLawRead] = rgpd.Is[lawRead](lawUnchanged + 1).Mask()
	return append(slices.Clone(columns), lawReadColumn()), append(given, own)
}

// lawRead is the type of the values of the column.
type lawRead uint8

// masks are those of a condition, for the columns of the policy.
func (p *Policy) masks(of []engine.Mask) []engine.Mask {
	if p.lawUntil == 0 || len(of) != colCount {
		return of
	}
	return append(slices.Clone(of), 0)
}

// lawReadFact is the fact of a day: unknown once the law was read too long ago.
func (p *Policy) lawReadFact(on rgpd.Date) uint8 {
	if on < p.lawUntil {
		return lawUnchanged
	}
	return 0
}

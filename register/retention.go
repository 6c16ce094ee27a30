package register

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A Suggestion is a period of retention that a text sets or an authority advises,
// with the rule that says so. Whether a period binds is its Nature: statutory ones
// do; a recommendation may be departed from with reasons; a controller's choice is a
// default and no rule.
type Suggestion struct {
	Rule      rgpd.Rule `json:"rule"`
	Retention Retention `json:"retention"`
	// Note is what else to know of the period.
	Note rgpd.Text `json:"note,omitzero"`
}

// Suggest returns the period of a rule on a day, and whether there is one: the
// rules are those whose IDs start with "retention-". A period that a text
// brought in later, or repealed, is not suggested.
func Suggest(id rgpd.RuleID, on rgpd.Date) (Suggestion, bool) {
	row := periods.Row(id)
	if row == nil || !row.Rule().InForce(on) {
		return Suggestion{}, false
	}
	return suggestion(row), true
}

// Suggestions yields the periods in force on a day.
func Suggestions(on rgpd.Date) iter.Seq[Suggestion] {
	return func(yield func(Suggestion) bool) {
		for row := range periods.All() {
			if row.Rule().InForce(on) && !yield(suggestion(row)) {
				return
			}
		}
	}
}

func suggestion(row *rows.Row[rows.None, keeping]) Suggestion {
	p, rule := &row.More, row.Rule()
	return Suggestion{
		Rule: rule, Note: p.Note,
		Retention: Retention{
			Like: row.ID, Period: p.Period, Longest: p.Longest, Trigger: p.Trigger, Sense: p.Sense, Nature: p.Nature,
			Source: rule.Sources[0].Ref,
		},
	}
}

var senseTexts = [...]rgpd.Text{
	{FR: "durée", EN: "period"},
	Ceiling: {FR: "au plus", EN: "at most"},
	Floor:   {FR: "au moins", EN: "at least"},
	Fixed:   {FR: "exactement", EN: "exactly"},
	Archive: {FR: "en archive à accès restreint", EN: "in a restricted archive"},
	Range:   {FR: "au moins", EN: "at least"},
}

// Text returns the sense for a reader.
func (s Sense) Text() rgpd.Text {
	if int(s) < len(senseTexts) {
		return senseTexts[s]
	}
	return senseTexts[0]
}

var natureTexts = [...]rgpd.Text{
	{FR: "nature non dite", EN: "nature not stated"},
	Statutory:         {FR: "imposée par un texte", EN: "set by law"},
	Recommendation:    {FR: "recommandation", EN: "recommendation"},
	Derived:           {FR: "déduite d'une autre règle", EN: "derived from another rule"},
	ControllersChoice: {FR: "choix du responsable", EN: "controller's choice"},
}

// Text returns the nature for a reader.
func (n Nature) Text() rgpd.Text {
	if int(n) < len(natureTexts) {
		return natureTexts[n]
	}
	return natureTexts[0]
}

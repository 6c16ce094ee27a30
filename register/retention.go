package register

import (
	"iter"

	"github.com/rgpd-go/rgpd"
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
	p, ok := periodOf(id)
	if !ok || !p.rule().In(on) {
		return Suggestion{}, false
	}
	return p.suggestion(), true
}

// Suggestions yields the periods in force on a day.
func Suggestions(on rgpd.Date) iter.Seq[Suggestion] {
	return func(yield func(Suggestion) bool) {
		for i := range periods {
			if p := &periods[i]; p.rule().In(on) && !yield(p.suggestion()) {
				return
			}
		}
	}
}

// A keeping is a row of the periods.
type keeping struct {
	ID              rgpd.RuleID
	Period, Longest Period
	Trigger         rgpd.Text
	Sense           Sense
	Nature          Nature
	From, Until     rgpd.Date
	Sources         []rgpd.Source
	What, Note      rgpd.Text // What is kept, as the end of the rule's sentence
}

func periodOf(id rgpd.RuleID) (*keeping, bool) {
	for i := range periods {
		if periods[i].ID == id {
			return &periods[i], true
		}
	}
	return nil, false
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

// rule is the period as a duty.
func (p *keeping) rule() rgpd.Rule {
	span := rgpd.Text{FR: p.Period.Text().FR, EN: p.Period.Text().EN}
	if p.Longest != "" {
		span = rgpd.Text{FR: span.FR + " à " + p.Longest.Text().FR, EN: span.EN + " to " + p.Longest.Text().EN}
	} else if p.Period != "P0D" {
		span = rgpd.Text{FR: span.FR + " " + p.Sense.Text().FR, EN: span.EN + " " + p.Sense.Text().EN}
	}
	return rgpd.Rule{
		ID: p.ID, Then: rgpd.Oblige, From: p.From, Until: p.Until, Sources: p.Sources,
		Says: rgpd.Text{
			FR: "conserver " + p.What.FR + " : " + span.FR + " ; point de départ : " + p.Trigger.FR,
			EN: "keep " + p.What.EN + ": " + span.EN + ", from " + p.Trigger.EN,
		},
	}
}

func (p *keeping) suggestion() Suggestion {
	return Suggestion{
		Rule: p.rule(), Note: p.Note,
		Retention: Retention{
			Like: p.ID, Period: p.Period, Longest: p.Longest, Trigger: p.Trigger, Sense: p.Sense, Nature: p.Nature, Source: p.Sources[0].Ref,
		},
	}
}

package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/ask"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A question is one of package ask, for the person before the page.
type question struct {
	Name    string   `json:"name"`  // of the fact of the campaign, or of the column
	Group   string   `json:"group"` // campaign, rows, searched, or notes: words of a column
	Asks    text     `json:"asks"`
	Claims  *text    `json:"claims,omitempty"` // what an answer states besides itself
	Rows    int      `json:"rows"`             // that wait for it
	Costs   int      `json:"costs"`            // rows that stay to complete where it alone is left open
	Only    []string `json:"only,omitempty"`   // answers under which alone it is needed
	Options []option `json:"options"`          // none: any text will do
}

// An option is an answer, with what it would come to.
type option struct {
	Value string          `json:"value"`
	Says  text            `json:"says"`
	Moves [bins.Count]int `json:"moves"` // rows, by file, more or fewer than now
	Why   *text           `json:"why,omitempty"`
	// Together is what it refuses beside answers to another question, and not without one of them.
	Together []together `json:"together,omitempty"`
}

// A together is answers to another question, in the short form, and how many rows one of them refuses beside this one.
type together struct {
	With []string `json:"with"`
	Rows int      `json:"rows"`
	Why  text     `json:"why"`
}

// togetherOf is what an answer refuses beside others.
func togetherOf(all []ask.Together) (out []together) {
	for _, t := range all {
		one := together{Rows: t.Rows, Why: both(t.Why)}
		for _, a := range t.With {
			one.With = append(one.With, a.Short())
		}
		out = append(out, one)
	}
	return out
}

// asksOf are the questions that are worth answering, and those that were answered and may be answered otherwise.
func asksOf(s *ask.Session, given answers) []question {
	out := []question{}
	now := s.Counts()
	open := map[string]bool{}
	for _, o := range s.Weighed() {
		q := questionOf(&o.Question)
		if open[o.Name] = true; typed[q.Name] {
			continue // it has a field of its own
		}
		q.Rows, q.Costs = o.Waits, o.Costs
		for _, a := range o.Only {
			q.Only = append(q.Only, a.Short())
		}
		for _, e := range o.Effects {
			_, value, _ := strings.Cut(e.Short(), "=")
			i := slices.IndexFunc(q.Options, func(known option) bool { return known.Value == or(value, "yes") })
			option := &q.Options[i]
			for b := range bins.Count {
				option.Moves[b] = e.Counts[b] - now[b]
			}
			option.Together = togetherOf(e.Together)
			if e.Settles > 0 && e.Why != (rgpd.Text{}) {
				why := both(e.Why)
				option.Why = &why
			}
		}
		out = append(out, q)
	}
	out = append(out, notesAsked(s, given)...)
	for _, known := range ask.Questions() {
		if q := questionOf(&known); !open[known.Name] && !typed[q.Name] && given.of(q) != "" {
			out = append(out, q)
		}
	}
	return out
}

// notesAsked are the questions about words of notes, and those that were answered.
func notesAsked(s *ask.Session, given answers) (out []question) {
	for _, c := range s.Notes() {
		var shown, names []string
		for _, w := range c.Words {
			shown, names = append(shown, w.Word+" ("+say.Count(w.Rows)+")"), append(names, w.Word)
		}
		title := s.Title(c.Column)
		words := strings.Join(names, ",")
		if had := given.Notes[title]; had != "" {
			words = had + "," + words
		}
		out = append(out, noteQuestion(title, strings.Join(shown, ", "), words, c.Rows))
	}
	for _, title := range slices.Sorted(maps.Keys(given.Notes)) {
		open := slices.ContainsFunc(out, func(q question) bool { return q.Name == title })
		if words := given.Notes[title]; words != "" && !open {
			out = append(out, noteQuestion(title, strings.ReplaceAll(words, ",", ", "), words, 0))
		}
	}
	return out
}

// noteQuestion asks whether words of a column may say a refusal.
func noteQuestion(title, shown, words string, rows int) question {
	fr := "Dans les notes de la colonne « " + title + " », ces mots peuvent-ils dire un refus ? " + shown
	en := "In the notes of column “" + title + "”, may these words say a refusal? " + shown
	none := text{FR: french.Typeset("aucun n'y dit un refus"), EN: "none says a refusal there"}
	return question{Name: title, Group: "notes", Rows: rows, Costs: rows, Asks: text{FR: french.Typeset(fr), EN: en},
		Options: []option{{Value: words, Says: none}}}
}

// typed are the names of a campaign, which the page asks where it asks who calls.
var typed = map[string]bool{"principal": true, "caller": true, "object": true}

// questionOf is a question with its answers, and nothing of what they come to.
func questionOf(q *ask.Question) question {
	out := question{Name: q.Name, Group: "rows", Asks: both(q.Ask), Options: []option{}}
	if q.Claims != (rgpd.Text{}) {
		claims := both(rgpd.Text{FR: strings.ReplaceAll(q.Claims.FR, "par -stops", "sous « Listes »"),
			EN: strings.ReplaceAll(q.Claims.EN, "by -stops", "under “Lists”")})
		out.Claims = &claims
	}
	if q.Campaign {
		out.Group = "campaign"
	}
	for _, a := range q.Answers {
		_, value, _ := strings.Cut(a.Short(), "=")
		if a.Searched {
			out.Name, out.Group, value = "searched", "searched", "yes"
		}
		out.Options = append(out.Options, option{Value: value, Says: both(a.Says)})
	}
	return out
}

// of is what was answered to a question.
func (a answers) of(q question) string {
	switch {
	case q.Group == "campaign":
		return a.Campaign[q.Name]
	case q.Group == "rows":
		return a.Rows[q.Name]
	case q.Group == "notes":
		return a.Notes[q.Name]
	case a.Searched:
		return "yes"
	}
	return ""
}

// Package whatif is what the page of examples/gate shows, served or as a file without a server: the facts of a contact
// as a form, the verdict on them with its reasons, and what would be otherwise. It takes JSON and gives JSON, and needs
// neither a network nor a file, so that a browser can run it (GOOS=js GOARCH=wasm).
//
// Its columns, questions, values, rules and scenarios are those of the library. It decides by the policy
// [prospect.Standard], about nobody: facts have no number and no name.
package whatif

import (
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect"
)

// A form is what the page is made of.
type form struct {
	Groups    []group        `json:"groups"`
	Places    []option       `json:"places"`
	Scenarios []scenarioName `json:"scenarios"`
	Verdicts  []option       `json:"verdicts"`
	From      rgpd.Date      `json:"from"`  // the first day that can be asked about
	Today     rgpd.Date      `json:"today"` // the last
	Time      string         `json:"time"`  // of the first question
	LawAsOf   rgpd.Date      `json:"law_as_of"`
	RuleSet   string         `json:"rule_set"`
	Changes   []rgpd.Date    `json:"changes"` // the days on which the law changed
}

// A group is facts that are told together.
type group struct {
	ID      string    `json:"id"`
	Says    rgpd.Text `json:"says"`
	Columns []control `json:"columns"`
}

// A control is a fact to choose.
type control struct {
	Name   string    `json:"name"`
	Ask    rgpd.Text `json:"ask"`
	Values []option  `json:"values"`
}

type option struct {
	Value string    `json:"value"`
	Says  rgpd.Text `json:"says"`
}

type scenarioName struct {
	ID      string       `json:"id"`
	Says    rgpd.Text    `json:"says"`
	Article rgpd.Verdict `json:"article"`
}

// workedOut are the columns that nobody chooses: the clock of the place tells them, or a house of whose rules the page
// knows none.
var workedOut = []string{"day", "hour", "place", "house-hour", "house-cap"}

// groups are in the order of a Prospect: what is told once of a campaign, the channel among it; the person and the
// number; the records.
var groups = []group{
	{ID: "campaign", Says: rgpd.Text{FR: "La campagne", EN: "The campaign"}},
	{ID: "person", Says: rgpd.Text{FR: "La personne et son numéro", EN: "The person and the number"}},
	{ID: "records", Says: rgpd.Text{FR: "Ce que disent nos fichiers", EN: "What our records say"}},
}

// formAt is the form at an instant.
func formAt(now time.Time) form {
	f := form{From: law.DayGDPR, LawAsOf: rgpd.LawAsOf, RuleSet: rules.Digest()}
	f.Today, _ = rgpd.Mainland.Local(now)
	f.Time = "11:00"
	for _, g := range groups {
		g.Columns = nil
		f.Groups = append(f.Groups, g)
	}
	for _, c := range asked() {
		at := place(c)
		n := 0
		switch {
		case at[0] >= reflect.TypeFor[prospect.Prospect]().NumField():
		case at[0] >= restField:
			n = 2
		case at[0] > 0:
			n = 1
		}
		one := control{Name: c.Name, Ask: c.Ask}
		for i, v := range c.Values {
			says := rgpd.Text{FR: v, EN: v}
			if c.Words != nil {
				says = c.Words[i]
			}
			one.Values = append(one.Values, option{v, says})
		}
		f.Groups[n].Columns = append(f.Groups[n].Columns, one)
	}
	for i, word := range rgpd.Words[rgpd.Territory]() {
		f.Places = append(f.Places, option{word, territories[i]})
	}
	for s := range prospect.Scenarios() {
		f.Scenarios = append(f.Scenarios, scenarioName{s.ID, s.Name, s.Article})
	}
	for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
		f.Verdicts = append(f.Verdicts, option{v.String(), v.Text()})
	}
	for _, day := range rules.Changes() {
		if day > f.From && day <= f.Today {
			f.Changes = append(f.Changes, day)
		}
	}
	return f
}

// asked are the columns of the form, in the order in which a Prospect has their fields.
func asked() (out []rgpd.Column) {
	for c := range rules.Columns() {
		if !slices.Contains(workedOut, c.Name) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b rgpd.Column) int {
		return slices.Compare(place(a), place(b))
	})
	return out
}

var restField = fieldOf(reflect.TypeFor[prospect.Prospect](), "Rest")

// place is where a Prospect has the first field of a column; the channel stands before all.
func place(c rgpd.Column) []int {
	if c.Fields == nil {
		return []int{0, -1}
	}
	first, rest, deeper := strings.Cut(c.Fields[0], ".")
	at := []int{fieldOf(reflect.TypeFor[prospect.Prospect](), first)}
	if deeper {
		at = append(at, fieldOf(reflect.TypeFor[prospect.Campaign](), rest))
	}
	return at
}

// fieldOf is the place of a field; of none that there is, after all.
func fieldOf(t reflect.Type, name string) int {
	if f, ok := t.FieldByName(name); ok {
		return f.Index[0]
	}
	return t.NumField()
}

// territories are the names of the places, in the order of their values.
var territories = [...]rgpd.Text{
	{FR: "France métropolitaine, Corse comprise", EN: "mainland France, Corsica included"},
	{FR: "Guadeloupe", EN: "Guadeloupe"},
	{FR: "Martinique", EN: "Martinique"},
	{FR: "Guyane", EN: "French Guiana"},
	{FR: "La Réunion", EN: "Réunion"},
	{FR: "Mayotte", EN: "Mayotte"},
	{FR: "Saint-Barthélemy", EN: "Saint-Barthélemy"},
	{FR: "Saint-Martin", EN: "Saint-Martin"},
	{FR: "Saint-Pierre-et-Miquelon", EN: "Saint-Pierre and Miquelon"},
	{FR: "Nouvelle-Calédonie", EN: "New Caledonia"},
	{FR: "Wallis-et-Futuna", EN: "Wallis and Futuna"},
	{FR: "Polynésie française (Tahiti et autres îles)", EN: "French Polynesia (Tahiti and other islands)"},
	{FR: "Îles Marquises", EN: "Marquesas Islands"},
	{FR: "Îles Gambier", EN: "Gambier Islands"},
	{FR: "à l'étranger", EN: "abroad"},
}

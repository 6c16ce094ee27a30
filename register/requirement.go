package register

import (
	"iter"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
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

// A row is a rule and its condition, in the named fields of W.
type row[W interface{ masks() []rgpd.Mask }] struct {
	ID          rgpd.RuleID
	Then        rgpd.Effect
	Says        rgpd.Text
	Sources     []rgpd.Source
	From, Until rgpd.Date // From zero: the day of the RGPD
	When        W
}

func tableOf[W interface{ masks() []rgpd.Mask }](columns []rgpd.Column, rows []row[W]) *rgpd.Table {
	out := make([]rgpd.Row, len(rows))
	for i, r := range rows {
		if r.From == 0 {
			r.From = law.DayGDPR
		}
		out[i] = rgpd.Row{
			Rule: rgpd.Rule{ID: r.ID, Then: r.Then, Says: r.Says, From: r.From, Until: r.Until, Sources: r.Sources},
			When: r.When.masks(),
		}
	}
	return rgpd.MustTable(columns, nil, out)
}

func weigh(t *rgpd.Table, facts rgpd.Facts, at time.Time) Requirement {
	return Requirement{t.Decide(&facts, at, rgpd.Notes{})}
}

// column is a fact with its values, its question, and its values in words.
func column(name string, values []string, fr, en string) rgpd.Column {
	words, ok := columnWords[name]
	if !ok { // two columns are called so
		words = columnWords[name+"="+values[0]]
	}
	return rgpd.Column{Name: name, Values: values, Ask: rgpd.Text{FR: fr, EN: en}, Words: words}
}

// tables are all that decide here.
func tables() []*rgpd.Table {
	return []*rgpd.Table{scopeTable, recordTable, officerTable, assessmentTable, authorityTable, personsTable}
}

func checkLists() [][]check {
	return [][]check{entryChecks, designChecks, reviewChecks, breachChecks}
}

var checksByID = func() map[rgpd.RuleID]*check {
	out := map[rgpd.RuleID]*check{}
	for _, list := range checkLists() {
		for i := range list {
			out[list[i].ID] = &list[i]
		}
	}
	return out
}()

func checkOf(id rgpd.RuleID) *check { return checksByID[id] }

// Rules yields the rules of the package: accountability, breaches, what an entry is
// reviewed for, periods of retention.
func Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for _, t := range tables() {
			for r := range t.Rules() {
				if !yield(r) {
					return
				}
			}
		}
		for _, list := range checkLists() {
			for _, k := range list {
				if !yield(rgpd.Rule{ID: k.ID, Then: rgpd.Oblige, Says: k.Do, From: max(k.From, law.DayGDPR), Sources: k.Sources}) {
					return
				}
			}
		}
		for i := range periods {
			if !yield(periods[i].rule()) {
				return
			}
		}
	}
}

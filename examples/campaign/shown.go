package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

// A shown is what the page shows.
type shown struct {
	Version  int         `json:"version"`
	Phase    string      `json:"phase"` // empty, running, done, failed; sheets, columns: to be answered first
	Name     string      `json:"name,omitempty"`
	Form     string      `json:"form,omitempty"`
	Error    *text       `json:"error,omitempty"`
	Sheets   []string    `json:"sheets,omitempty"` // to choose one of
	Progress *progressed `json:"progress,omitempty"`
	Columns  []column    `json:"columns,omitempty"`
	Result   *result     `json:"result,omitempty"`
}

// A text is one in both languages; what the rooms say of a file is French alone.
type text struct {
	FR string `json:"fr"`
	EN string `json:"en,omitempty"`
}

// french is a text that is given in French alone.
func frenchOnly(s string) text { return text{FR: french.Typeset(s)} }

func both(t rgpd.Text) text {
	return text{FR: say.Capital(french.Typeset(t.FR)), EN: say.Capital(t.EN)}
}

type progressed struct {
	Read int64 `json:"read"`
	Size int64 `json:"size"`
	Rows int   `json:"rows"`
}

// A column is one of the file, and what is done with it.
type column struct {
	Title  string `json:"title"`
	State  string `json:"state"`            // read, aside, explained, or asked: nobody knows what it says
	Grave  bool   `json:"grave,omitempty"`  // it may bear on a call: it is answered by its name alone
	Means  string `json:"means,omitempty"`  // what it is read as
	Why    *text  `json:"why,omitempty"`    // what explains it, or does not
	Filled int    `json:"filled,omitempty"` // cells of the rows that were looked at
	Aside  int    `json:"aside,omitempty"`  // rows that are set aside for what it says
}

type result struct {
	Rows     int        `json:"rows"`
	Bins     []bin      `json:"bins"`
	Once     []question `json:"once"` // asked of the campaign
	Each     []question `json:"each"` // asked of each person, or said of all
	Records  int        `json:"records"`
	Warnings []text     `json:"warnings"`
	Files    []file     `json:"files"` // none: they are not written yet
}

// A bin is where rows are.
type bin struct {
	Kind    string   `json:"kind"`
	File    string   `json:"file"`
	Rows    int      `json:"rows"`
	Reasons []reason `json:"reasons"`
}

// A reason is why, with one row of it, whose number is masked.
type reason struct {
	Says   text   `json:"says"`
	Ref    string `json:"ref,omitempty"`
	Rows   int    `json:"rows"`
	Line   int    `json:"line"`
	Masked string `json:"masked,omitempty"`
}

// A question is asked of the person before the page.
type question struct {
	Name    string   `json:"name"`
	Asks    text     `json:"asks"`
	Rows    int      `json:"rows"` // that wait for it
	Options []option `json:"options"`
}

type option struct {
	Value string `json:"value"`
	Says  text   `json:"says"`
}

type file struct {
	Name  string `json:"name"`
	Bytes int64  `json:"bytes"`
}

// fail says why nothing came out.
func (s *shown) fail(err error) {
	if choice := (*workbook.ChoiceError)(nil); errors.As(err, &choice) {
		s.Phase, s.Sheets, s.Name = "sheets", choice.Sheets, choice.Name
		return
	}
	says := frenchOnly(err.Error())
	s.Phase, s.Error, s.Result = "failed", &says, nil
}

// states are those of columns, for the page.
var states = map[survey.State]string{survey.Unexplained: "asked", survey.Read: "read", survey.Aside: "aside",
	survey.Explained: "explained"}

// whys are the reasons of the survey in English; of one that is not there, the French stands.
var whys = map[string]string{
	"titre inconnu": "unknown title",
	"son titre peut dire un refus, et ses valeurs ne le disent pas toutes": "its title may speak of a refusal, and " +
		"not all of its values do",
	"des oui, des non ou des marques, sous un titre qui n'en dit rien": "yes, no or marks, under a title that says " +
		"nothing of them",
}

// columnsOf are the columns of the file, in its order; of no tally, none is set aside yet.
func columnsOf(o *job.Opened, tl *decide.Tally) []column {
	var out []column
	for i := range o.Survey.Columns {
		c := &o.Survey.Columns[i]
		one := column{Title: c.Title, State: states[c.State], Grave: c.Grave, Means: c.Means, Filled: c.Filled}
		if c.Why != "" && c.State != survey.Read {
			why := frenchOnly(c.Why)
			why.EN = whys[c.Why]
			one.Why = &why
		}
		if tl != nil {
			for code, counted := range tl.Reasons[bins.Ruined] {
				if strings.HasPrefix(code, fmt.Sprintf("colonne %d: ", c.Index+1)) {
					one.Aside += counted.Rows
				}
			}
		}
		out = append(out, one)
	}
	return out
}

// ofRows are the facts of people that one answer may state for all rows of a file, with the column that would say it.
var ofRows = []struct{ fact, column string }{
	{"audience", "qualité"}, {"offer", "offre pour"}, {"origin", "origine"}, {"information", "information"},
	{"line", "type de ligne"},
	{"provenance", "collecte vérifiée"}, {"marking", "mention anti-prospection"}, {"visibility", "visibilité"},
	{"products", "produits analogues"},
}

// ofRecords are the facts that the records of the house tell, where it searched them.
var ofRecords = []string{"stop", "consent", "contract", "call-back", "attempts", "house-cap"}

// ruleTexts are the rules in both languages.
func ruleTexts(s *decide.Screening) map[string]text {
	out := map[string]text{}
	for r := range s.Policy.Rules() {
		out[string(r.ID)] = both(r.Says)
	}
	return out
}

// factColumns are the facts that rules read, by their names.
func factColumns() map[string]rgpd.Column {
	out := map[string]rgpd.Column{}
	for c := range prospect.Standard().RuleSet().Columns() {
		out[c.Name] = c
	}
	// The rules read it with the audience: it is asked on its own, since it has a column of its own.
	out["offer"] = rgpd.Column{Name: "offer", Values: rgpd.Words[prospect.Offer](),
		Ask: rgpd.Text{FR: "à quoi l'offre se rapporte-t-elle, pour ces personnes ?",
			EN: "what does the offer relate to, for these people?"},
		Words: []rgpd.Text{{FR: "leur travail", EN: "their work"}, {FR: "leur vie privée", EN: "their private life"}}}
	return out
}

func optionsOf(c rgpd.Column) (out []option) {
	for i, v := range c.Values {
		o := option{Value: v, Says: text{FR: v, EN: v}}
		switch {
		case i < len(c.Words):
			o.Says = both(c.Words[i])
		case v == "true":
			o.Says = text{FR: "Oui", EN: "Yes"}
		case v == "false":
			o.Says = text{FR: "Non", EN: "No"}
		}
		out = append(out, o)
	}
	return out
}

// mostReasons are shown of a bin; the report has all.
const mostReasons = 30

// resultOf is what came out, for the page.
func (d *desk) resultOf(o *job.Opened, tl *decide.Tally) *result {
	facts := factColumns()
	rules := ruleTexts(o.Screening)
	r := &result{Rows: tl.Rows(), Once: []question{}, Each: []question{}, Warnings: []text{}, Files: []file{}}
	for b := range bins.Count {
		name := bins.Files[b]
		one := bin{Kind: strings.TrimSuffix(name, ".csv"), File: name, Rows: tl.Bins[b], Reasons: []reason{}}
		for _, c := range tl.Ranked(b) {
			if len(one.Reasons) == mostReasons {
				break
			}
			says, known := rules[c.Code]
			if f, asked := facts[c.Code]; b == bins.Undecided && asked {
				says, known = both(f.Ask), true
			}
			if !known {
				says = frenchOnly(say.Capital(c.Says))
			}
			one.Reasons = append(one.Reasons, reason{says, c.Ref, c.Rows, c.Line, c.Masked})
		}
		r.Bins = append(r.Bins, one)
	}
	d.ask(r, tl, facts)
	for _, w := range notesOf(o) {
		r.Warnings = append(r.Warnings, frenchOnly(w))
	}
	return r
}

// results are the files that a run may write.
func results() []string { return slices.Concat(report.Files, handover.Files()) }

// written are the files of the run.
func (d *desk) written() (out []file, err error) {
	for _, name := range results() {
		info, err := os.Stat(filepath.Join(d.out(), name))
		if errors.Is(err, os.ErrNotExist) && !slices.Contains(report.Files, name) {
			continue // of an e-mail, nobody is handed on to a dialler
		} else if err != nil {
			return nil, err
		}
		out = append(out, file{name, info.Size()})
	}
	return out, nil
}

// ask lists the questions: those that wait, and those that were answered and may be answered otherwise.
func (d *desk) ask(r *result, tl *decide.Tally, facts map[string]rgpd.Column) {
	once, each := tl.Asked()
	waiting := map[string]int{}
	for _, c := range slices.Concat(once, each) {
		waiting[c.Code] = c.Rows
	}
	waiting["offer"] = waiting["audience"]
	d.mu.Lock()
	given := d.asked
	d.mu.Unlock()
	var names []string
	for _, c := range once {
		names = append(names, c.Code)
	}
	for name, f := range facts {
		if key, of := campaignKey(f); of && given.Campaign[key] != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names[len(once):])
	for _, name := range names {
		if key, of := campaignKey(facts[name]); of {
			r.Once = append(r.Once, question{key, both(facts[name].Ask), waiting[name], optionsOf(facts[name])})
		}
	}
	for _, q := range ofRows {
		if waiting[q.fact] > 0 || given.Rows[q.fact] != "" {
			f := facts[q.fact]
			r.Each = append(r.Each, question{q.fact, both(f.Ask), waiting[q.fact], optionsOf(f)})
		}
	}
	for _, name := range ofRecords {
		r.Records = max(r.Records, waiting[name])
	}
}

// campaignKey is the name in JSON of the fact of the campaign that answers a question alone.
func campaignKey(c rgpd.Column) (key string, of bool) {
	if len(c.Fields) != 1 || !strings.HasPrefix(c.Fields[0], "Campaign.") {
		return "", false
	}
	return strings.ReplaceAll(c.Name, "-", "_"), true
}

// notesOf are what somebody must know of the files before believing the results.
func notesOf(o *job.Opened) (out []string) {
	if origin := o.Of.Campaign.Source.Origin; origin != nil {
		out = append(out, origin.Notes...)
	}
	for _, l := range o.Of.Stops {
		out = append(out, l.Warnings(&o.Screening.Reader)...)
	}
	if o.Of.Consents != nil {
		out = append(out, o.Of.Consents.Warnings()...)
	}
	return out
}

// meanings are all that a column may mean.
func meanings() (out []text) {
	for c := range facts.Columns {
		out = append(out, text{FR: c.Name})
	}
	return out
}

package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/ask"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

// A shown is what the page shows.
type shown struct {
	Version  int          `json:"version"`
	Phase    string       `json:"phase"` // empty, running, done, failed; sheets, columns, words: to be answered first
	Name     string       `json:"name,omitempty"`
	Form     *text        `json:"form,omitempty"`
	Preset   string       `json:"preset,omitempty"` // the tool that wrote the file
	Error    *text        `json:"error,omitempty"`
	Sheets   []string     `json:"sheets,omitempty"` // to choose one of
	Words    []word       `json:"words,omitempty"`  // of results, to be explained
	Progress *progressed  `json:"progress,omitempty"`
	Columns  []column     `json:"columns,omitempty"`
	Left     []leftAnswer `json:"left,omitempty"` // answers that are not taken
	Result   *result      `json:"result,omitempty"`
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

// A word is one of results that nobody explained: it could be a refusal.
type word struct {
	Shown text   `json:"shown"`
	Word  string `json:"word"`  // as it stands in the file
	Known bool   `json:"known"` // it is shown; else the person reads it in the file, and writes it
	Rows  int    `json:"rows"`
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
	Means  *text  `json:"means,omitempty"`  // what it is read as
	Seen   *text  `json:"seen,omitempty"`   // of one to be answered: what was seen in it
	Fits   []fit  `json:"fits,omitempty"`   // and what it may be
	Why    *text  `json:"why,omitempty"`    // what explains it, or does not
	Filled int    `json:"filled,omitempty"` // cells of the rows that were looked at
	Aside  int    `json:"aside,omitempty"`  // rows that are set aside for what it says
}

// A fit is what a column may be, and what that would come to.
type fit struct {
	Means   string `json:"means"`   // empty: not read
	Noes    int    `json:"noes"`    // refusals
	Misread int    `json:"misread"` // rows that would be set aside
}

type result struct {
	Rows     int        `json:"rows"`
	Bins     []bin      `json:"bins"`
	Asks     []question `json:"asks"` // worth answering, and answered
	Warnings []text     `json:"warnings"`
	Files    []file     `json:"files"`          // none: they are not written yet
	Lang     string     `json:"lang,omitempty"` // of what is written in them: fr, en
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
	if unknown := (*results.Unknown)(nil); errors.As(err, &unknown) && len(unknown.Words) > 0 {
		s.Phase = "words"
		for _, w := range unknown.Words {
			one := word{Shown: text{FR: french.Typeset("« " + w.Word + " »"), EN: "“" + w.Word + "”"}, Word: w.Word,
				Known: w.Shown, Rows: w.Rows}
			if !w.Shown {
				line := strconv.Itoa(w.Line)
				one.Shown = text{FR: french.Typeset("le mot de la ligne " + line + " de « " + w.File + " »"),
					EN: "the word of row " + line + " of “" + w.File + "”"}
			} else if w.Word == "" {
				one.Shown = text{FR: "une cellule vide", EN: "an empty cell"}
			}
			s.Words = append(s.Words, one)
		}
		return
	}
	says := saidOf(err)
	s.Phase, s.Error, s.Result = "failed", &says, nil
}

// states are those of columns, for the page.
var states = map[survey.State]string{survey.Unexplained: "asked", survey.Read: "read", survey.Aside: "aside",
	survey.Explained: "explained"}

// columnsOf are the columns of the file, in its order; of no tally, none is set aside yet.
func columnsOf(o *job.Opened, tl *decide.Tally) []column {
	var out []column
	for i := range o.Survey.Columns {
		c := &o.Survey.Columns[i]
		one := column{Title: c.Title, State: states[c.State], Grave: c.Grave, Filled: c.Filled}
		if c.Means != "" {
			means := nameOf(c.Means)
			one.Means = &means
		}
		if c.Why != "" && c.State != survey.Read {
			why := whyOf(c.Why)
			one.Why = &why
		}
		if c.State == survey.Unexplained {
			seen := seenIn(c)
			one.Seen = &seen
			for _, a := range c.Fitting() {
				one.Fits = append(one.Fits, fit{a.Means, a.Noes, a.Misread})
			}
		}
		if tl != nil {
			for code, counted := range tl.Reasons[bins.Ruined] {
				if strings.HasPrefix(code, facts.NameOf(c.Index)+": ") {
					one.Aside += counted.Rows
				}
			}
		}
		out = append(out, one)
	}
	return out
}

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
	return out
}

// mostReasons are shown of a bin; the report has all.
const mostReasons = 30

// resultOf is what came out, for the page.
func (d *desk) resultOf(o *job.Opened, tl *decide.Tally) *result {
	facts := factColumns()
	d.mu.Lock()
	given := d.asked
	d.mu.Unlock()
	rules := ruleTexts(o.Screening)
	r := &result{Rows: tl.Rows(), Asks: asksOf(ask.New(o.Screening, tl, language.French), given),
		Warnings: notesOf(o, tl), Files: []file{}}
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
				says = damageOf(c.Code, c.Says, c.Title)
			}
			one.Reasons = append(one.Reasons, reason{says, c.Ref, c.Rows, c.Line, c.Masked})
		}
		r.Bins = append(r.Bins, one)
	}
	return r
}

// outputs are the files that a run may write.
func outputs() []string { return slices.Concat(report.Files, handover.Files()) }

// written are the files of the run.
func (d *desk) written() (out []file, err error) {
	for _, name := range outputs() {
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

package main

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// A requestsShown is what the page of the requests shows.
type requestsShown struct {
	Version  int             `json:"version"`
	Phase    string          `json:"phase"` // empty, read
	Now      time.Time       `json:"now"`   // by the clock of this machine: the list is of that instant
	Asked    requestsAsked   `json:"asked"`
	Places   []string        `json:"places"`
	Files    []string        `json:"files"`
	Notes    []text          `json:"notes"`
	Faults   []requestsFault `json:"faults"`
	Requests int             `json:"requests"`
	Open     int             `json:"open"`
	Day      []dueShown      `json:"day"`
	Cases    []caseShown     `json:"cases"`
	Stops    int             `json:"stops"` // numbers that are not to be called
	Unlisted []requestsFault `json:"unlisted"`
}

// A requestsFault is what could not be read or does not hold: where, what, and what to do.
type requestsFault struct {
	File   string `json:"file,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column string `json:"column,omitempty"`
	Cell   string `json:"cell,omitempty"` // of a workbook
	Case   string `json:"case,omitempty"`
	Says   text   `json:"says"`
	Do     text   `json:"do"`
}

// A dueShown is one line of the list of the day.
type dueShown struct {
	Case   string `json:"case"`
	Right  text   `json:"right"`
	Owed   text   `json:"owed"`
	Left   text   `json:"left"`
	WorkTo string `json:"work_to,omitempty"`
	Last   string `json:"last,omitempty"`
	Past   bool   `json:"past,omitempty"` // the day to work to is over, the last in law is not
	Tone   string `json:"tone,omitempty"` // now, soon
}

// A caseShown is one of the list of all.
type caseShown struct {
	ID       string      `json:"id"`
	Status   string      `json:"status"`
	Right    text        `json:"right"`
	Findings []caseFound `json:"findings"`
}

type caseFound struct {
	Level  string `json:"level"`
	Says   text   `json:"says"`
	Do     text   `json:"do"`
	Source text   `json:"source"`
}

// A caseTold is a case with its reasons.
type caseTold struct {
	ID       string        `json:"id"`
	Findings []caseFound   `json:"findings"`
	Requests []requestTold `json:"requests"`
	Letters  []letterShown `json:"letters"`
}

type requestTold struct {
	Right    text       `json:"right"`
	Received time.Time  `json:"received"`
	Closed   time.Time  `json:"closed"`
	Status   string     `json:"status"`
	Dates    []dateTold `json:"dates"`
	Presumed []text     `json:"presumed"`
	Duties   []text     `json:"duties"`
	Tasks    []taskTold `json:"tasks"`
}

// A dateTold is a date with the way to it.
type dateTold struct {
	Says     text      `json:"says"`
	State    string    `json:"state"`
	Nominal  string    `json:"nominal,omitempty"`
	Due      string    `json:"due,omitempty"`
	WorkTo   string    `json:"work_to,omitempty"`
	Over     time.Time `json:"over"` // the instant from which it is over
	At       time.Time `json:"at"`   // of what is owed from an instant
	Missing  *text     `json:"missing,omitempty"`
	Steps    []stepOf  `json:"steps"`
	OpenLaws []openLaw `json:"open"`
}

type stepOf struct {
	Says   text   `json:"says"`
	Source string `json:"source,omitempty"`
}

type openLaw struct {
	Asks   text   `json:"asks"`
	Strict string `json:"strict"`
	Loose  string `json:"loose,omitempty"`
}

type taskTold struct {
	Says     text   `json:"says"`
	Contents []text `json:"contents"`
}

type letterShown struct {
	Right text   `json:"right"`
	Kind  string `json:"kind"` // answer, refusal, acknowledgement, none
	File  string `json:"file,omitempty"`
	Text  *text  `json:"text,omitempty"`
	Lacks *text  `json:"lacks,omitempty"`
}

var requestTones = map[office.Tone]string{office.Soon: "soon", office.Now: "now"}

// shown is what the page shows now. The lock is held.
func (p *requestsPage) shown() requestsShown {
	s := requestsShown{Version: p.version, Phase: "empty", Now: p.now(), Asked: p.asked, Places: requestsPlaces,
		Files: []string{}, Notes: []text{}, Faults: []requestsFault{}, Day: []dueShown{}, Cases: []caseShown{},
		Unlisted: []requestsFault{}}
	d := p.desk()
	if d == nil {
		return s
	}
	s.Phase, s.Now, s.Requests, s.Open = "read", d.Now, len(d.IDs()), d.Open()
	for _, f := range p.files {
		s.Files = append(s.Files, f.name)
	}
	for _, n := range d.Notes {
		s.Notes = append(s.Notes, text{french.Typeset(n.FR), n.EN}) // it begins with the name of a file
	}
	for _, f := range d.Faults() {
		s.Faults = append(s.Faults, requestsFaultOf(f))
	}
	for _, x := range d.Day() {
		one := dueShown{Case: x.Case, Right: both(x.Right), Owed: both(x.Owed), Left: both(x.Left),
			WorkTo: x.WorkTo.String(), Last: x.Last.String(), Past: x.Past == rgpd.Yes, Tone: requestTones[x.Tone]}
		s.Day = append(s.Day, one)
	}
	for id, c := range d.Cases() {
		s.Cases = append(s.Cases, caseShown{id, c.Status.String(), both(c.Request.Right.Text()), foundIn(c)})
	}
	stops, unlisted := d.Stops()
	for _, one := range stops {
		if one.Number != (number.Number{}) {
			s.Stops++
		}
	}
	for _, f := range unlisted {
		s.Unlisted = append(s.Unlisted, requestsFaultOf(f))
	}
	return s
}

// requestsHints are what a page may add to the remedy of a fault.
var requestsHints = map[office.Hint]rgpd.Text{
	office.GivePlace: {FR: " ; « Lieu », sur cette page, dit celui des journaux",
		EN: "; “Place”, on this page, gives that of journals"},
	office.GiveKey: {FR: " : cette page n'ouvre que les journaux qui n'en ont pas",
		EN: ": this page opens none but journals without one"},
}

func requestsFaultOf(f office.Fault) requestsFault {
	out := requestsFault{File: f.File, Line: f.Line, Column: f.Column, Cell: f.Cell, Case: f.Case, Says: both(f.Says),
		Do: both(f.Do)}
	hint := requestsHints[f.Hint]
	out.Do.FR, out.Do.EN = out.Do.FR+hint.FR, out.Do.EN+hint.EN
	return out
}

func foundIn(c rights.Case) []caseFound {
	out := []caseFound{}
	for _, f := range c.Findings {
		one := caseFound{Level: f.Level.String(), Says: both(f.Says), Do: both(f.Do)}
		if len(f.Sources) > 0 {
			one.Source = text{f.Sources[0].Ref, f.Sources[0].Ref}
		}
		out = append(out, one)
	}
	return out
}

// told is a case, for the page; ok: there is one of that number. The lock is held.
func (p *requestsPage) told(d *office.Desk, id string) (out caseTold, ok bool) {
	c, ok := d.Case(id)
	if !ok {
		return out, false
	}
	out = caseTold{ID: id, Findings: foundIn(c), Requests: []requestTold{}, Letters: []letterShown{}}
	if look, ok := d.MayObject(id); ok {
		says := rgpd.Text{FR: "une opposition est à confirmer, la prospection s'arrête jusque-là",
			EN: "an objection is to be confirmed, marketing stops until then"}
		out.Findings = append(out.Findings, caseFound{Level: rgpd.Warning.String(), Says: both(says), Do: both(look)})
	}
	for _, r := range d.Requests(id) {
		out.Requests = append(out.Requests, requestOf(r))
	}
	for _, l := range p.letters(d) {
		if l.Case == id {
			out.Letters = append(out.Letters, letterOf(&l))
		}
	}
	return out, true
}

func requestOf(r office.Request) requestTold {
	of := r.Case.Request
	out := requestTold{Right: both(of.Right.Text()), Received: of.Received, Closed: of.Closed,
		Status: r.Case.Status.String(), Dates: []dateTold{}, Presumed: []text{}, Duties: []text{}, Tasks: []taskTold{}}
	for x := range r.Case.Deadlines() {
		if x.State == rights.NotDue || x.Kind == rights.StopMarketing && x.Right() != of.Right {
			continue // the one is of nothing, the other of another request of the case
		}
		out.Dates = append(out.Dates, dateOf(x))
	}
	for n := range r.Plan.Opens.Presumed() {
		out.Presumed = append(out.Presumed, both(n.Says))
	}
	unsettled := map[rgpd.RuleID]bool{}
	for duty := range r.Plan.Opens.Unsettled() {
		unsettled[duty.ID] = true
	}
	for duty := range r.Plan.Opens.Duties() {
		says := duty.Says
		if unsettled[duty.ID] {
			says.FR += " (selon ce qui reste à établir)"
			says.EN += " (by what remains to find out)"
		}
		out.Duties = append(out.Duties, both(says))
	}
	for _, t := range r.Plan.Tasks {
		one := taskTold{Says: both(t.Says), Contents: []text{}}
		for _, item := range t.Contents {
			one.Contents = append(one.Contents, both(item))
		}
		out.Tasks = append(out.Tasks, one)
	}
	return out
}

func dateOf(x rights.Deadline) dateTold {
	rule, _ := x.Kind.Rule()
	out := dateTold{Says: both(rule.Says), State: x.State.String(), Nominal: x.Nominal.String(), Due: x.Due.String(),
		WorkTo: x.WorkTo().String(), Over: x.Limit, At: x.At, Steps: []stepOf{}, OpenLaws: []openLaw{}}
	if x.State == rights.FactMissing {
		missing := both(x.Missing())
		out.Missing = &missing
	}
	for s := range x.Steps() {
		var refs []string
		for _, source := range s.Sources {
			refs = append(refs, source.Ref)
		}
		out.Steps = append(out.Steps, stepOf{both(s.Says), strings.Join(refs, " ; ")})
	}
	for o := range x.Open() {
		out.OpenLaws = append(out.OpenLaws, openLaw{both(o.Asks), o.Strict.String(), o.Loose.String()})
	}
	return out
}

var letterKinds = map[office.LetterKind]string{0: "none", office.AnswerLetter: "answer",
	office.RefusalLetter: "refusal", office.AcknowledgementLetter: "acknowledgement"}

func letterOf(l *office.Letter) letterShown {
	out := letterShown{Right: both(l.Right.Text()), Kind: letterKinds[l.Kind]}
	if l.Kind != 0 {
		out.File, out.Text = l.Name+".txt", &text{l.Text.FR, l.Text.EN}
	}
	if l.Lacks != nil {
		lacks := both(l.Lacks.Why)
		out.Lacks = &lacks
	}
	return out
}

package whatif

import (
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// An answer is all that the page shows of a question.
type answer struct {
	Verdict     rgpd.Verdict `json:"verdict"`
	Says        string       `json:"says"`
	Excluded    []told       `json:"excluded,omitempty"`  // no contact has these answers together
	Otherwise   []told       `json:"otherwise,omitempty"` // the library reads them so
	Because     []reason     `json:"because,omitempty"`
	MayApply    []reason     `json:"may_apply,omitempty"`
	Duties      []reason     `json:"duties,omitempty"`
	Missing     []ask        `json:"missing,omitempty"`
	Particulars []string     `json:"particulars,omitempty"`
	Presumed    []string     `json:"presumed,omitempty"`
	Until       *when        `json:"until,omitempty"`
	Next        *when        `json:"next,omitempty"`
	NoNext      bool         `json:"no_next,omitempty"` // deferred, and no instant is known
	Dated       []string     `json:"dated,omitempty"`   // the days that were taken where the form asks for none
	Remedies    [][]step     `json:"remedies,omitempty"`
	Spans       []span       `json:"spans,omitempty"`
	Clock       []told       `json:"clock,omitempty"` // what the hour is worth where the person is
	Later       bool         `json:"later,omitempty"` // the instant is after the law was last read
}

// A told fact is one with its value for a reader.
type told struct {
	Fact  string `json:"fact"`
	Ask   string `json:"ask"`
	Value string `json:"value"`
	Says  string `json:"says"`
}

// A reason is a rule, with its texts.
type reason struct {
	ID      rgpd.RuleID   `json:"id"`
	Says    string        `json:"says"`
	Do      string        `json:"do,omitempty"`
	Open    string        `json:"open,omitempty"`
	From    rgpd.Date     `json:"from,omitzero"`
	Until   rgpd.Date     `json:"until,omitzero"`
	Sources []rgpd.Source `json:"sources"`
}

type ask struct {
	Fact  string `json:"fact"`
	Says  string `json:"says"`
	First bool   `json:"first,omitempty"` // of the fewest that may settle the case
}

// when is an instant by the clock of the place.
type when struct {
	Day  rgpd.Date `json:"day"`
	Time string    `json:"time"`
}

// A step is one of those that a remedy needs, all of them.
type step struct {
	ID    string            `json:"id"`
	By    string            `json:"by"`
	Says  string            `json:"says"`
	Facts map[string]string `json:"facts"`
}

// A span is days on which the same facts have the same verdict, by the law of these days.
type span struct {
	From    rgpd.Date    `json:"from"`
	Until   rgpd.Date    `json:"until,omitzero"` // the first day after
	Visit   rgpd.Date    `json:"visit"`          // the first of them that is no day off
	Verdict rgpd.Verdict `json:"verdict"`
	Says    string       `json:"says,omitempty"` // by which rule
}

// answerTo answers a question; now bounds the days whose law is known.
func answerTo(q *question, now time.Time) (a answer, err error) {
	r, err := read(q)
	if err != nil {
		return a, err
	}
	tag := tagOf(q.Lang)
	a = answer{Verdict: r.Verdict(), Later: rgpd.ParisDay(r.at) > rgpd.LawAsOf}
	a.Otherwise = r.told(r.otherwise, tag)
	a.Clock = r.clocked(tag)
	if r.excluded != nil {
		a.Says = excluding.In(tag)
		a.Excluded = tellings(q.Facts, r.excluded, tag)
		return a, nil
	}
	a.Says = r.In(tag)
	why := reasons(slices.Collect(r.Because()), tag)
	if a.Verdict == rgpd.Undecided {
		a.MayApply = why
	} else {
		a.Because = why
	}
	if a.Verdict == rgpd.Allowed || a.Verdict == rgpd.Deferred {
		a.Duties = reasons(slices.Collect(r.Duties()), tag)
	}
	first := len(r.AskFirst())
	for c := range r.Missing() {
		a.Missing = append(a.Missing, ask{c.Name, c.Ask.In(tag), len(a.Missing) < first})
	}
	for n := range r.Particulars() {
		a.Particulars = append(a.Particulars, n.Says.In(tag))
	}
	for _, n := range r.presumed {
		a.Presumed = append(a.Presumed, n.Says.In(tag))
	}
	a.Remedies = remedies(r.Decision, tag)
	a.Spans = r.spans(now, tag)
	if r.assumed == nil {
		r.instants(&a, q.Lang)
	}
	return a, nil
}

// excluding is said of answers that no contact has together.
var excluding = rgpd.Text{
	FR: "indécis : ces réponses s'excluent, rien n'est décidé", EN: "undecided: these answers exclude each other, " +
		"nothing is decided",
}

// instants are the end of a permission, and the next one.
func (r *reading) instants(a *answer, lang string) {
	if a.Verdict == rgpd.Allowed || a.Verdict == rgpd.Deferred {
		a.Dated = in(r.dated, tagOf(lang))
	}
	switch a.Verdict {
	case rgpd.Allowed:
		if until, ok := policy.Until(r.Prospect, r.channel, r.at); ok {
			a.Until = r.when(until)
		}
	case rgpd.Deferred:
		if next, ok := policy.Next(r.Prospect, r.channel, r.at); ok {
			a.Next = r.when(next)
		}
		a.NoNext = a.Next == nil
	}
}

func (c *contact) when(at time.Time) *when {
	day, since := c.clock.Local(at)
	return &when{day, time.Time{}.Add(since).Format("15:04")}
}

func in(texts []rgpd.Text, tag language.Tag) (out []string) {
	for _, t := range texts {
		out = append(out, t.In(tag))
	}
	return out
}

func tagOf(lang string) language.Tag {
	if lang == "fr" {
		return language.French
	}
	return language.English
}

func reasons(all []rgpd.Rule, tag language.Tag) (out []reason) {
	for _, r := range all {
		out = append(out, reason{r.ID, r.Says.In(tag), r.Do.In(tag), r.Open.In(tag), r.From, r.Until, r.Sources})
	}
	return out
}

// told are facts as they were read.
func (r *reading) told(names []string, tag language.Tag) (out []told) {
	words := map[string]string{}
	for name, word := range r.Decision.Facts() {
		words[name] = word
	}
	return tellings(words, names, tag)
}

func tellings(words map[string]string, names []string, tag language.Tag) (out []told) {
	for _, name := range names {
		if col := columns[name]; words[name] != "" {
			out = append(out, told{name, col.Ask.In(tag), words[name], col.says(words[name]).In(tag)})
		}
	}
	return out
}

// clocked is what day and hour are worth in the place.
func (r *reading) clocked(tag language.Tag) (out []told) {
	for _, name := range []string{"day", "hour"} {
		col := columns[name]
		if v := r.facts[col.place]; v > 0 {
			word := col.Values[v-1]
			out = append(out, told{name, col.Ask.In(tag), word, col.says(word).In(tag)})
		}
	}
	return out
}

// actors are who can bring a fact about.
var actors = map[rgpd.Actor]rgpd.Text{
	rgpd.ByPrincipal: {FR: "le donneur d'ordre", EN: "the principal"},
	rgpd.ByTime:      {FR: "le temps", EN: "time"},
	rgpd.ByPerson:    {FR: "la personne, d'elle-même", EN: "the person, of their own accord"},
}

func remedies(d rgpd.Decision, tag language.Tag) (out [][]step) {
	for _, r := range d.Remedies() {
		var steps []step
		for _, c := range r.Changes {
			steps = append(steps, step{c.ID, actors[c.By].In(tag), c.Says.In(tag), c.Facts})
		}
		out = append(out, steps)
	}
	return out
}

// mayBe stands before what is not known to be so.
var mayBe = rgpd.Text{FR: "il se peut que : ", EN: "it may be that "}

// spans are the verdicts that the law of each day gives the facts, from the first to today.
func (r *reading) spans(now time.Time, tag language.Tag) (out []span) {
	today := rgpd.ParisDay(now)
	for _, on := range append([]rgpd.Date{firstDay}, rules.Changes()...) {
		if on < firstDay || on > today {
			continue
		}
		d := rules.DecideOn(&r.facts, r.at.UTC(), on, engine.Notes{})
		s := span{From: on, Visit: on, Verdict: d.Verdict()}
		if rule, ok := d.Headline(); ok {
			s.Says = rule.Says.In(tag)
			if s.Verdict == rgpd.Undecided {
				s.Says = mayBe.In(tag) + s.Says
			}
		}
		for calendar.IsClosed(int32(s.Visit)) {
			s.Visit++
		}
		switch last := len(out) - 1; {
		case last >= 0 && out[last].Verdict == s.Verdict && out[last].Says == s.Says:
			continue
		case last >= 0 && out[last].From == on:
			out[last] = s
			continue
		case last >= 0:
			out[last].Until = on
		}
		out = append(out, s)
	}
	return out
}

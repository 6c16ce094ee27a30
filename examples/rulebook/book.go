package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	rows "github.com/rgpd-go/rgpd/internal/book"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

// A book is what the page shows, in one language.
type book struct {
	tag          language.Tag
	Lang         string
	Title, State string
	Digest       string
	Counts       []count
	Parts        []part
	Cases        []aCase
	Partings     []parting
	Open         []openPoint
	Calendar     []change
}

type count struct {
	N  int
	Of string
}

// A part is a package.
type part struct {
	Package  string
	Sections []section
	Checked  []rule // of no table: code brings them to bear
}

type section struct {
	Asks       string
	ID         string
	Guarantees []guarantee
	Rules      []rule
}

type guarantee struct {
	ID, Says, Days, Fails string
	Texts                 []text
}

type rule struct {
	ID, Effect, Says, Days, Known string
	Class                         string   // of a prohibition or a permission
	When                          []string // all of them
	Any                           bool     // whatever the facts
	Do, Open                      string
	Texts                         []text
	Held                          []string // guarantees that ask for it
}

type text struct{ Says, URL string }

// Say picks a language.
func (b *book) Say(fr, en string) string {
	return rgpd.Text{FR: french.Typeset(fr), EN: en}.In(b.tag)
}

func newBook(tag language.Tag) *book {
	french, english := told(language.French), told(language.English)
	b := english
	if tag == language.French {
		b = french
	}
	b.Digest = digestOf(french, english)
	return b
}

// told is the book without its digest.
func told(tag language.Tag) *book {
	b := &book{tag: tag, Lang: "en"}
	if tag == language.French {
		b.Lang = "fr"
	}
	b.Title = b.Say("Le recueil des règles", "The book of rules")
	b.State = b.Say("État du droit : ", "State of the law: ") + rgpd.LawAsOf.String() +
		b.Say(". Aucun conseil juridique.", ". Not legal advice.")
	var rules []rgpd.Rule
	held := 0
	for c := range rows.Chapters() {
		p := part{Package: c.Package}
		for i := range c.Sections {
			p.Sections = append(p.Sections, b.section(&c, i))
			held += len(c.Sections[i].Guarantees)
		}
		for _, r := range c.Rules {
			if _, ok := c.Section(r.ID); !ok {
				p.Checked = append(p.Checked, b.rule(nil, r))
			}
			if r.Open != (rgpd.Text{}) {
				b.Open = append(b.Open, openPoint{string(r.ID), r.Open.In(tag)})
			}
		}
		rules = append(rules, c.Rules...)
		b.Parts = append(b.Parts, p)
	}
	b.cases()
	b.partings()
	b.calendar(rules)
	b.Counts = []count{
		{held, b.Say("garanties", "guarantees")}, {len(rules), b.Say("règles", "rules")},
		{len(b.Cases), b.Say("cas de l'article de référence", "cases of the source article")},
		{len(b.Open), b.Say("points ouverts, avec la lecture prise", "open points, with the reading taken")},
		{len(b.Calendar), b.Say("jours où le droit change", "days on which the law changes")},
	}
	return b
}

func (b *book) section(c *rows.Chapter, i int) section {
	s := &c.Sections[i]
	out := section{Asks: s.Asks.In(b.tag), ID: fmt.Sprintf("%s-%d", c.Package, i+1)}
	for _, g := range s.Guarantees {
		out.Guarantees = append(out.Guarantees, guarantee{
			ID: g.ID, Says: g.Says.In(b.tag), Days: rows.Days(g.From, g.Until, b.tag), Fails: g.Fails,
			Texts: b.texts(g.Sources),
		})
	}
	for r := range s.Study.RuleSet.Rules() {
		out.Rules = append(out.Rules, b.rule(s, r))
	}
	return out
}

func (b *book) rule(s *rows.Section, r rgpd.Rule) rule {
	out := rule{
		ID: string(r.ID), Effect: s.Effect(r.Then, b.tag), Says: r.Says.In(b.tag),
		Days: rows.Days(r.From, r.Until, b.tag), Known: rows.Known(r, b.tag),
		Do: r.Do.In(b.tag), Open: r.Open.In(b.tag), Texts: b.texts(r.Sources),
	}
	switch r.Then {
	case rgpd.Forbid:
		out.Class = "forbids"
	case rgpd.Permit:
		out.Class = "permits"
	}
	if s != nil {
		out.When = s.Condition(r.ID, b.tag)
		out.Any = len(out.When) == 0
		for _, g := range s.Held(r.ID) {
			out.Held = append(out.Held, g.ID)
		}
	}
	return out
}

func (b *book) texts(sources []rgpd.Source) (out []text) {
	for _, s := range sources {
		out = append(out, text{rows.Text(s, b.tag), s.URL})
	}
	return out
}

// An aCase is a row of the source article's tables.
type aCase struct {
	ID, Name, Article, Default, Alone string
	Because                           []string
	Differs                           bool // the article and the policy answer otherwise
}

// atEleven is the instant at which the cases are decided.
func atEleven() time.Time { return rgpd.Mainland.Instant(rgpd.LawAsOf, 11*time.Hour) }

func (b *book) cases() {
	alone, err := prospect.NewPolicy(prospect.LawOnly())
	if err != nil {
		panic(err) // a policy with this option stands
	}
	at := atEleven()
	for s := range prospect.Scenarios() {
		d := prospect.CanCallAt(s.At(at), s.Channel, at)
		c := aCase{
			ID: s.ID, Name: s.Name.In(b.tag), Article: s.Article.Text().In(b.tag),
			Default: d.Verdict().Text().In(b.tag),
			Alone:   alone.CanCallAt(s.At(at), s.Channel, at).Verdict().Text().In(b.tag),
			Differs: d.Verdict() != s.Article,
		}
		for r := range d.Because() {
			c.Because = append(c.Because, string(r.ID))
		}
		b.Cases = append(b.Cases, c)
	}
}

// A parting is a statement of the article, and what the law says of it.
type parting struct {
	Topic, Says, Words, Law string
	Rules                   []string
}

func (b *book) partings() {
	for _, topic := range rows.Statements() {
		for _, s := range topic.Of {
			p := parting{
				Topic: topic.Title.In(b.tag), Says: b.Say(s.Says.FR, s.Says.EN), Words: s.Words,
				Law: b.Say(s.Law.FR, s.Law.EN),
			}
			for _, id := range s.Rules {
				p.Rules = append(p.Rules, string(id))
			}
			b.Partings = append(b.Partings, p)
		}
	}
}

// An openPoint is a question that no text settles, and the reading that a rule takes.
type openPoint struct{ ID, Says string }

// A change is a day on which rules open or close.
type change struct {
	Day            string
	Opened, Closed []string
	// Allows and Forbids are the kinds of contact, by the rules that carry them, that are allowed
	// from the day on and were not, or are no longer.
	Allows, Forbids []flip
}

type flip struct{ Says, Before, After, Case string }

func (b *book) calendar(all []rgpd.Rule) {
	days := map[rgpd.Date]*change{}
	on := func(day rgpd.Date) *change {
		if days[day] == nil {
			days[day] = &change{Day: day.String()}
		}
		return days[day]
	}
	for _, r := range all {
		if r.From != 0 {
			on(r.From).Opened = append(on(r.From).Opened, string(r.ID))
		}
		if r.Until != 0 {
			on(r.Until).Closed = append(on(r.Until).Closed, string(r.ID))
		}
	}
	study := prospect.Standard().Study()
	first := true
	for _, day := range study.RuleSet.Changes() {
		if first { // before it nothing is decided
			first = false
			continue
		}
		allowed := rgpd.VerdictsOf(rgpd.Allowed)
		c := on(day)
		c.Allows = b.flips(study, day, rgpd.Always(rgpd.Allowed), allowed)
		c.Forbids = b.flips(study, day, allowed, rgpd.VerdictsOf(rgpd.Forbidden))
	}
	for _, day := range slices.Sorted(maps.Keys(days)) {
		b.Calendar = append(b.Calendar, *days[day])
	}
}

func (b *book) flips(study *rgpd.Study, day rgpd.Date, was, is rgpd.Verdicts) (out []flip) {
	for _, f := range study.Flips(day-1, study, day, was, is) {
		out = append(out, flip{
			Says:   f.Was.Text().In(b.tag) + " → " + f.Is.Text().In(b.tag),
			Before: string(f.Before), After: string(f.After), Case: f.Witness.In(b.tag),
		})
	}
	return out
}

// digestOf is of all that the book tells, in both languages, but for how it is laid out; and of the conditions as the
// rules have them, by the digests of their sets.
func digestOf(books ...*book) string {
	h := sha256.New()
	for _, b := range books {
		plain := *b
		plain.Digest = ""
		told, err := json.Marshal(plain)
		if err != nil {
			panic(err) // a book is plain data
		}
		h.Write(told)
	}
	for c := range rows.Chapters() {
		for _, s := range c.Sections {
			fmt.Fprintln(h, c.Package, s.Study.RuleSet.Digest())
			for _, g := range s.Guarantees {
				fmt.Fprintln(h, g.ID, g.Within, g.Never, g.Brings)
			}
		}
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

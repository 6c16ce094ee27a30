package book

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// Write writes the page of a chapter as Markdown: first what the package is held to as
// a whole, then its rules, table by table, then those that code brings to bear.
func (c *Chapter) Write(w io.Writer, tag language.Tag) error {
	p := page{tag: tag}
	say := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	p.line("<!-- %s -->", say("Écrit d'après les règles par go run ./internal/cmd/pages ; ne pas modifier.",
		"Written from the rules by go run ./internal/cmd/pages; do not edit."))
	p.line("# %s `%s`", say("Les règles du paquet", "The rules of package"), c.Package)
	p.line("%s", say(
		"État du droit : "+rgpd.LawAsOf.String()+". Aucun conseil juridique. Une règle s'explique seule par "+
			"`go run ./examples/rule ID -fr`.",
		"State of the law: "+rgpd.LawAsOf.String()+". Not legal advice. One rule is explained by `go run "+
			"./examples/rule ID`.",
	))
	p.line("## %s", say("Ce qui tient en toute hypothèse", "What holds whatever else is so"))
	p.line(
		"%s",
		say("Chaque énoncé est prouvé par les tests, sur tous les cas et tous les jours, sauf ceux dits tomber.",
			"Each statement is proven by the tests, over all cases and all days, but those said to fail."),
	)
	for i := range c.Sections {
		s := &c.Sections[i]
		p.line("### %s", s.Asks.In(tag))
		open := 0
		for j := range s.Guarantees {
			if g := &s.Guarantees[j]; !s.opens(g) {
				p.guarantee(g)
			} else {
				open++
			}
		}
		if open > 0 {
			p.line("#### %s", say("Ce qui n'est jamais refusé sans texte", "What is never refused without a text"))
		}
		for j := range s.Guarantees {
			if g := &s.Guarantees[j]; s.opens(g) {
				p.guarantee(g)
			}
		}
	}
	told := map[rgpd.RuleID]bool{}
	for i := range c.Sections {
		s := &c.Sections[i]
		p.line("## %s", say("Règles : ", "Rules: ")+s.Asks.In(tag))
		for r := range s.Study.RuleSet.Rules() {
			told[r.ID] = true
			p.rule(r, s.Effect(r.Then, tag))
			p.condition(s.Condition(r.ID, tag))
			p.rest(r)
		}
	}
	first := true
	for _, r := range c.Rules {
		if told[r.ID] {
			continue
		}
		if first {
			p.line("## %s", say("Règles qu'un programme vérifie", "Rules that code brings to bear"))
			first = false
		}
		p.rule(r, Effect(r.Then, tag))
		p.rest(r)
	}
	_, err := io.WriteString(w, strings.TrimRight(p.String(), "\n")+"\n")
	return err
}

type page struct {
	strings.Builder
	tag language.Tag
}

func (p *page) say(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(p.tag) }

// line writes a block of its own.
func (p *page) line(format string, args ...any) { fmt.Fprintf(p, format+"\n\n", args...) }

func (p *page) guarantee(g *rgpd.Guarantee) {
	fmt.Fprintf(p, "- **`%s`** %s. ", g.ID, g.Says.In(p.tag))
	var refs []string
	for _, s := range g.Sources {
		refs = append(refs, s.Ref)
	}
	fmt.Fprintf(p, "*%s ; %s.*", strings.Join(refs, " ; "), Days(g.From, g.Until, p.tag))
	if g.Fails != "" {
		fmt.Fprintf(p, " **%s %s.**", p.say("Ne tient pas encore :", "Does not hold yet:"), g.Fails)
	}
	p.WriteString("\n\n")
}

func (p *page) rule(r rgpd.Rule, effect string) {
	p.line("### `%s`", r.ID)
	p.line("**%s**%s%s.", effect, p.say("\u00a0: ", ": "), p.clause(r.Says))
	p.line("%s.%s", capital(Days(r.From, r.Until, p.tag)), space(Known(r, p.tag)))
}

// space sets a sentence, if there is one, after another.
func space(sentence string) string {
	if sentence == "" {
		return ""
	}
	return " " + sentence
}

func (p *page) condition(lines []string) {
	if len(lines) == 0 {
		p.line("%s", p.say("Quels que soient les faits.", "Whatever the facts."))
		return
	}
	p.line("%s", p.say("Quand :", "When:"))
	for _, l := range lines {
		fmt.Fprintf(p, "- %s\n", l)
	}
	p.WriteString("\n")
}

func (p *page) rest(r rgpd.Rule) {
	if r.Do != (rgpd.Text{}) {
		p.line("%s %s", p.say("Que faire :", "What to do:"), r.Do.In(p.tag))
	}
	if r.Open != (rgpd.Text{}) {
		p.line("**%s** %s.", p.say("Point ouvert :", "Open point:"), p.clause(r.Open))
	}
	var texts []string
	for _, s := range r.Sources {
		t := Text(s, p.tag)
		if s.URL != "" {
			t = strings.Replace(t, s.Ref, "["+s.Ref+"]("+s.URL+")", 1)
		}
		texts = append(texts, t)
	}
	p.line("%s %s.", p.say("Textes :", "Texts:"), strings.Join(texts, " ; "))
}

// clause is a text that the page ends with a full stop, be it a sentence that has one.
func (p *page) clause(t rgpd.Text) string { return strings.TrimSuffix(t.In(p.tag), ".") }

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

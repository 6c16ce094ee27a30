package book

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/internal/rows"
	"github.com/rgpd-go/rgpd/prospect"
)

// articleDay is the day of the source article's own revision.
var articleDay = rgpd.NewDate(2024, 10, 7)

// eleven is the hour at which the scenarios are decided: one at which consumers may be called.
func eleven(on rgpd.Date) time.Time { return rgpd.Mainland.Instant(on, 11*time.Hour) }

// WriteArticle writes the page of the source article: its two tables, each scenario with its
// facts and what decides it, then its other statements with the rules that have them.
func WriteArticle(w io.Writer, tag language.Tag) error {
	law, err := prospect.NewPolicy(prospect.LawOnly())
	if err != nil {
		return err
	}
	p := articlePage{page: page{tag: tag}, law: law}
	p.line("<!-- %s -->", p.say(
		"Écrit d'après prospect.Scenarios et internal/book/statements*.go par go run ./internal/cmd/pages ; ne pas "+
			"modifier.",
		"Written from prospect.Scenarios and internal/book/statements*.go by go run ./internal/cmd/pages; do not edit.",
	))
	p.line("# %s", p.say("L'article de référence, cas par cas", "The source article, case by case"))
	p.line("%s", p.say(
		"Call of Success, *Prospection téléphonique et RGPD : les 5 grands principes à respecter*, révisé le 7 "+
			"octobre 2024. Rang : pratique. Ses phrases sont dites ici en d'autres mots ; seul ce qui est entre "+
			"guillemets lui est repris. Chaque cas est décidé le "+rgpd.LawAsOf.String()+" à 11 heures à Paris : par "+
			"la politique par défaut, qui n'est jamais plus permissive que l'article ni que la loi du jour, et par "+
			"la loi seule (`LawOnly`). Un test relit cette page et décide chaque cas. Aucun conseil juridique.",
		"Call of Success, *Prospection téléphonique et RGPD : les 5 grands principes à respecter*, revised on "+
			"2024-10-07. Rank: practice. Its sentences are told here in other words; what is between guillemets "+
			"alone is taken from it. Each case is decided on "+rgpd.LawAsOf.String()+" at 11:00 in Paris: by the "+
			"default policy, which is never laxer than the article nor than the law of the day, and by the law "+
			"alone (`LawOnly`). A test reads this page again and decides each case. Not legal advice.",
	))
	all := slices.Collect(prospect.Scenarios())
	p.table(p.say("Envers les professionnels (B2B)", "Towards professionals (B2B)"), all[:12])
	p.table(p.say("Envers les consommateurs (B2C)", "Towards consumers (B2C)"), all[12:])
	p.statements()
	_, err = io.WriteString(w, strings.TrimRight(p.String(), "\n")+"\n")
	return err
}

type articlePage struct {
	page
	law *prospect.Policy
}

// say is a text of the page, set as print does.
func (p *articlePage) say(fr, en string) string {
	return rows.Typeset(rgpd.Text{FR: fr, EN: en}).In(p.tag)
}

// table writes one table of the article, allowed beside forbidden, and its scenarios.
func (p *articlePage) table(title string, scenarios []prospect.Scenario) {
	p.line("## %s", title)
	var yes, no []prospect.Scenario
	for _, s := range scenarios {
		if s.Article == rgpd.Allowed {
			yes = append(yes, s)
		} else {
			no = append(no, s)
		}
	}
	fmt.Fprintf(p, "| %s | %s |\n|---|---|\n",
		p.say("ce que l'article permet", "what the article allows"), p.say("ce qu'il interdit", "what it forbids"))
	for i := range yes {
		fmt.Fprintf(p, "| %s | %s |\n", p.named(yes[i]), p.named(no[i]))
	}
	p.WriteString("\n")
	usual := p.usual(scenarios)
	var words []string
	for _, c := range p.columns() {
		if v := usual[c.Name]; v != "" {
			words = append(words, p.word(c, v))
		}
	}
	p.line("**%s** %s.", p.say("Dans chaque cas, sauf mention contraire :", "In each case, unless it says otherwise:"),
		strings.Join(words, p.say(" ; ", "; ")))
	for _, s := range scenarios {
		p.scenario(s, usual)
	}
}

func (p *articlePage) named(s prospect.Scenario) string {
	return s.ID + " · " + p.say(s.Name.FR, s.Name.EN)
}

// columns are the facts that some rule in force turns on.
func (p *articlePage) columns() (out []rgpd.Column) {
	set := prospect.Standard().RuleSet()
	read := map[string]bool{}
	for r := range set.Rules() {
		if r.InForce(rgpd.LawAsOf) && r.Then != rgpd.Oblige {
			for name := range set.Condition(r.ID) {
				read[name] = true
			}
		}
	}
	for c := range set.Columns() {
		if read[c.Name] {
			out = append(out, c)
		}
	}
	return out
}

// usual is the value of each fact that more than half of the scenarios have.
func (p *articlePage) usual(scenarios []prospect.Scenario) map[string]string {
	count := map[[2]string]int{}
	usual := map[string]string{}
	for _, s := range scenarios {
		for name, value := range p.decide(s).Facts() {
			count[[2]string{name, value}]++
			if count[[2]string{name, value}] > len(scenarios)/2 {
				usual[name] = value
			}
		}
	}
	return usual
}

func (p *articlePage) decide(s prospect.Scenario) rgpd.Decision {
	at := eleven(rgpd.LawAsOf)
	return prospect.CanCallAt(s.At(at), s.Channel, at)
}

func (p *articlePage) word(c rgpd.Column, value string) string {
	if i := slices.Index(c.Values, value); i >= 0 && i < len(c.Words) {
		return c.Words[i].In(p.tag)
	}
	return c.Ask.In(p.tag) + " " + value
}

// scenario writes a scenario: its own facts, what decides it, what lies beside it, its JSON.
func (p *articlePage) scenario(s prospect.Scenario, usual map[string]string) {
	at := eleven(rgpd.LawAsOf)
	p.line("### %s", p.named(s))
	facts := map[string]string{}
	for name, value := range p.decide(s).Facts() {
		facts[name] = value
	}
	var own []string
	for _, c := range p.columns() {
		switch v := facts[c.Name]; {
		case v == usual[c.Name]:
		case v == "":
			own = append(own, p.say("n'est pas dit : ", "is not told: ")+c.Ask.In(p.tag))
		default:
			own = append(own, p.word(c, v))
		}
	}
	p.item("Faits propres", "Own facts", strings.Join(own, p.say(" ; ", "; ")))
	if s.Record != nil {
		p.item("Le consentement au dossier", "The consent on file", p.onFile(s))
	}
	p.item("L'article", "The article", "**"+s.Article.Text().In(p.tag)+"**")
	p.item("Politique par défaut", "Default policy", p.answer(p.decide(s)))
	p.item("Loi seule", "Law alone", p.answer(p.law.CanCallAt(s.At(at), s.Channel, at)))
	then := eleven(articleDay)
	past := p.law.CanCallAt(s.At(then), s.Channel, then)
	if past.Verdict() != s.Article {
		p.item("Loi seule, le "+articleDay.String(), "Law alone on "+articleDay.String(), p.answer(past))
	}
	if d := p.decide(s); d.Allowed() {
		var ids []string
		for r := range d.Duties() {
			ids = append(ids, p.rule("prospect", r.ID))
		}
		p.item("Avec ces devoirs", "With these duties", strings.Join(ids, " "))
	}
	beside := func(fr, en string, v prospect.Variant) {
		d := prospect.CanCallAt(v.At(at), v.Channel, at)
		p.item(fr, en, p.say(v.Says.FR, v.Says.EN)+" → "+p.answer(d))
	}
	for _, v := range s.Also {
		beside("De même", "Likewise", v)
	}
	for _, v := range s.Near {
		beside("Mais si", "But if", v)
	}
	fmt.Fprintf(p, "\n<details><summary>%s, `%v`</summary>\n\n",
		p.say("Les faits en JSON", "The facts as JSON"), s.Channel)
	p.json(s.At(at))
	if s.Record != nil {
		p.line("%s", p.say("Le consentement au dossier :", "The consent on file:"))
		p.json(s.Record(at))
	}
	if past.Verdict() != s.Article {
		// They are not those of today: while Bloctel lived, the file had just been checked.
		p.line("%s", p.say("Les faits du ", "The facts of ")+articleDay.String()+p.say(" :", ":"))
		p.json(s.At(then))
	}
	p.WriteString("</details>\n\n")
}

// onFile tells a consent on file: by which act, where and when it was given; what is said to
// have broken it.
func (p *articlePage) onFile(s prospect.Scenario) string {
	at := eleven(rgpd.LawAsOf)
	r, c := s.Record(at), s.At(at).Campaign
	use := consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object}
	facts := map[string]string{}
	for name, value := range consent.Assess(r, use, s.Channel, at).Decision().Facts() {
		facts[name] = value
	}
	var words []string
	for col := range consent.Study().RuleSet.Columns() {
		switch col.Name {
		case "act", "exit", "collector", "evidence", "standing":
			words = append(words, p.word(col, facts[col.Name]))
		}
	}
	out := strings.Join(words, p.say(" ; ", "; ")) + p.say(" ; donné le ", "; given on ") + rgpd.ParisDay(r.At).String()
	if r.Evidence.Origin != "" {
		out += ", " + r.Evidence.Origin
	}
	return out
}

func (p *articlePage) item(fr, en, text string) {
	fmt.Fprintf(p, "- %s%s%s\n", p.say(fr, en), p.say(" : ", ": "), text)
}

// answer is a verdict with the rules that carry it.
func (p *articlePage) answer(d rgpd.Decision) string {
	out := "**" + d.Verdict().Text().In(p.tag) + "** ·"
	for r := range d.Because() {
		out += " " + p.rule("prospect", r.ID)
	}
	return out
}

// rule is a rule as a link to its page.
func (p *articlePage) rule(of string, id rgpd.RuleID) string {
	dir := "../" + of + "/"
	if of == "prospect" {
		dir = ""
	}
	return fmt.Sprintf("[`%s`](%s%s#%[1]s)", id, dir, p.say("RULES.fr.md", "RULES.md"))
}

func (p *articlePage) json(v any) {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		panic(err) // facts written here
	}
	p.line("```json\n%s\n```", b)
}

// statements writes what the article says outside its tables.
func (p *articlePage) statements() {
	p.line("## %s", p.say("Ce que l'article dit en dehors de ses tableaux", "What the article says outside its tables"))
	p.line("%s", p.say(
		"L'article entier n'est pas au dossier : sont repris ici son début, ses phrases relevées mot à mot, et ce que "+
			"les notes du projet en rapportent. Ce que rien de cela ne contient manque, et n'est pas deviné.",
		"The whole article is not at hand: here are its beginning, its sentences that were noted word for word, and "+
			"what the notes of the project report of it. What none of these has is missing, and is not guessed.",
	))
	for _, s := range statements {
		p.line("### %s", s.Title.In(p.tag))
		fmt.Fprintf(p, "| %s | %s | %s |\n|---|---|---|\n",
			p.say("l'article", "the article"), p.say("règles", "rules"), p.say("la loi, ou pourquoi aucune règle",
				"the law, or why no rule"))
		for _, x := range s.Of {
			var ids []string
			for _, id := range x.Rules {
				c, _, _ := Find(id)
				ids = append(ids, p.rule(c.Package, id))
			}
			rules := strings.Join(ids, ", ")
			if rules == "" {
				rules = "—"
			}
			said := p.say(x.Says.FR, x.Says.EN)
			if x.Words != "" {
				said += french.Typeset(p.say(" : ", ": ") + "« " + x.Words + " »")
			}
			fmt.Fprintf(p, "| %s | %s | %s |\n", said, rules, p.say(x.Law.FR, x.Law.EN))
		}
		p.WriteString("\n")
	}
}

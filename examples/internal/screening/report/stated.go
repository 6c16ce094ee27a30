package report

import (
	"fmt"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A stated is what somebody stated for all rows, which no row says: nobody checked it here.
type stated struct {
	Says string
	en   string // in English
	By   string // the option
	file bool   // it stands in the file of the campaign
}

// statements are what the screening takes from whoever asked for it.
func statements(s *decide.Screening) (out []stated) {
	given := map[string]bool{}
	for _, g := range s.Given {
		given[g.Name] = true
	}
	for _, g := range facts.GivensOf(s.Campaign) {
		one := stated{Says: say.Plain(g.Says().FR), en: say.Plain(g.Says().EN), By: "-campaign", file: true}
		if given[g.Name] {
			one.By, one.file = "-fact "+say.Quoted(g.String()), false
		}
		out = append(out, one)
	}
	if s.Searched == words.Yes {
		out = append(out, stated{Says: "vos fichiers furent consultés pour chaque personne : où rien n'est écrit " +
			"d'une opposition, d'un consentement, d'un contrat, d'un rappel ou d'un appel, il n'y en a pas",
			en: "your records were searched for each person: where nothing is written of an objection, a consent, a " +
				"contract, a call-back or a call, there is none",
			By: "-searched"})
	}
	if len(s.Harmless) > 0 {
		list := say.Plain(strings.Join(s.Harmless, ", "))
		out = append(out, stated{Says: "ces mots des notes n'y disent aucun refus : " + list,
			en: "these words of notes say no refusal there: " + list,
			By: "-harmless " + say.Quoted(strings.Join(s.Harmless, ","))})
	}
	for _, f := range s.Fillings {
		out = append(out, stated{
			Says: fmt.Sprintf("« %s » vaut « %s » dans chaque ligne qui n'en dit rien", f.Column.Name,
				say.Plain(f.Cell)),
			en: fmt.Sprintf("“%s” is “%s” in each row that says nothing of it", f.Column.Name, say.Plain(f.Cell)),
			By: "-set " + say.Quoted(f.Column.Name+"="+f.Cell),
		})
	}
	return out
}

// waivers says which columns were left aside, by name or together; empty if none was.
func (c *Certificate) waivers() string {
	var titles []string
	for _, w := range c.Waived {
		title := "« " + say.Plain(w.Title) + " »"
		if w.Together {
			title += " (par -leave-aside)"
		}
		if w.Noes > 0 {
			title += " (" + likeNoes(w.Noes) + ")"
		}
		titles = append(titles, title)
	}
	switch len(titles) {
	case 0:
		return ""
	case 1:
		return "la colonne " + titles[0] + " ne dit aucun refus"
	}
	return "les colonnes " + strings.Join(titles, ", ") + " ne disent aucun refus"
}

// likeNoes says how many cells would have set their rows aside, of a column that by somebody's word says no refusal.
func likeNoes(n int) string {
	if n == 1 {
		return "1 cellule aurait mis sa ligne de côté"
	}
	return say.Count(n) + " cellules auraient mis leur ligne de côté"
}

// listStands says of a suppression list how many it holds, up to when, and how old that is at the instant asked.
func listStands(s *decide.Screening, l listRecord) string {
	out := fmt.Sprintf("%s, complète jusqu'au %s", numbers(l.Rows), say.Time(l.AsOf.In(rgpd.Mainland.Zone(l.AsOf))))
	if age := s.At.Sub(l.AsOf); age < 0 {
		out += ", après l'instant décidé"
	} else {
		out += ", " + kept.Age(age) + " avant l'instant décidé"
	}
	if l.Lost > 0 {
		out += " ; " + say.Rows(l.Lost) + " sans numéro lisible"
	}
	if l.Unnumbered > 0 {
		out += " ; " + say.Rows(l.Unnumbered) + " sans numéro, avec un identifiant ou une adresse" +
			map[bool]string{true: ", dont une sorte n'a trouvé personne : ne libère personne"}[l.Unfound]
	}
	return out
}

// listStandsEN is listStands in English.
func listStandsEN(s *decide.Screening, l listRecord) string {
	out := plural(l.Rows, "number") + ", complete up to " + timeEN(l.AsOf.In(rgpd.Mainland.Zone(l.AsOf)))
	if s.At.Before(l.AsOf) {
		out += ", after the instant decided"
	}
	if l.Lost > 0 {
		out += "; " + plural(l.Lost, "row") + " without a number that can be read"
	}
	if l.Unnumbered > 0 {
		out += "; " + plural(l.Unnumbered, "row") + " named by an id or an address" +
			map[bool]string{true: ", of which one kind found nobody: clears nobody"}[l.Unfound]
	}
	return out
}

func numbers(n int) string {
	if n < 2 {
		return say.Count(n) + " numéro"
	}
	return say.Count(n) + " numéros"
}

// stated prints what the screening rests on besides the rows: on a terminal that of the options, since the facts of a
// campaign's file stand in it.
func (s *Summary) stated(sc *decide.Screening, c *Certificate) {
	var lines []stated
	for _, st := range c.stated {
		if !st.file {
			lines = append(lines, st)
		}
	}
	if says := c.waivers(); says != "" {
		lines = append(lines, stated{Says: says, en: c.waiversEN(), By: "-column"})
	}
	for _, l := range c.Suppressions {
		says := "liste repoussoir " + say.Plain(l.Name) + " : " + listStands(sc, l)
		en := "suppression list " + say.Plain(l.Name) + ": " + listStandsEN(sc, l)
		lines = append(lines, stated{Says: says, en: en, By: "-stops"})
	}
	if c.Consents != nil {
		says := "consentements " + say.Plain(c.Consents.Name) + " : " + say.Rows(c.Consents.Rows)
		en := "consents " + say.Plain(c.Consents.Name) + ": " + plural(c.Consents.Rows, "row")
		lines = append(lines, stated{Says: says, en: en, By: "-consents"})
	}
	if c.called != nil {
		lines = append(lines, stated{Says: "résultats d'appels : " + c.called.FR, en: "results of calls: " +
			"" + c.called.EN,
			By: "-results"})
	}
	if len(lines) == 0 {
		return
	}
	s.line("")
	who := s.in("pour tout le fichier, par qui le crible ; rien ne l'a vérifié",
		"for the whole file, by who screens it; nothing checked it")
	s.line("  %s  %s", s.paint(bold, s.in("AFFIRMÉ", "STATED")), s.paint(dim, who))
	for _, l := range lines {
		for i, says := range say.Wrap(say.Capital(s.typeset(s.in(l.Says, l.en))), summaryWidth-6) {
			s.line("  %s %s", map[bool]string{true: "·", false: " "}[i == 0], says)
		}
		s.line("    %s", s.paint(dim, say.Plain(l.By)))
	}
}

// Offshore plays the case of the source article: a French insurer has prospects
// called by a French outsourcer, whose Tunisian affiliate sees the records on
// screens shared from Paris. It draws the chain, decides each link, reads the
// contract against the article's nine clauses, says what it may cost, and then
// repairs one thing after another until the whole stands.
//
//	go run ./examples/offshore          # in French
//	go run ./examples/offshore -lang en
//	go run ./examples/offshore -print files           # three models to fill in
//	go run ./examples/offshore -flow files/flow.csv -contract files/contract.csv -roles files/roles.csv
//
// The day of the story is fixed, so that its output is always the same. Colours appear on a
// terminal only.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, time.Now, isTerminal(os.Stdout)))
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("NO_COLOR") == ""
}

// A page is where the story is written.
type page struct {
	w      io.Writer
	tag    language.Tag
	colour bool
	err    error

	gapsShown int // gaps of the contract, as last printed
}

func (p *page) print(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

func (p *page) text(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(p.tag) }

const (
	red    = "31"
	green  = "32"
	yellow = "33"
	bold   = "1"
	dim    = "2"
)

func (p *page) paint(code, s string) string {
	if !p.colour {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p *page) heading(s string) {
	p.print("\n%s\n%s\n\n", p.paint(bold, s), strings.Repeat("─", len([]rune(s))))
}

// A file is what the insurer holds on the case: the flow and the contract.
type file struct {
	flow     transfer.Flow
	contract transfer.Contract
}

// play tells the whole story.
func play(p *page) error {
	f := asFound()
	p.heading(p.text("Le dossier tel qu'il est, le "+today.String(), "The case as it is, on "+today.String()))
	ok, err := p.show(&f)
	for _, s := range repairs() {
		if err != nil || ok {
			break
		}
		p.heading(s.title.In(p.tag))
		s.do(&f)
		ok, err = p.show(&f)
	}
	if err != nil {
		return err
	}
	end := p.text("Le montage ne tient pas.", "The arrangement does not stand.")
	if ok {
		end = p.text("Le montage tient : chaque maillon est permis ou hors champ, et le contrat est complet.",
			"The arrangement stands: every link is allowed or out of scope, and the contract is complete.")
	}
	p.print("\n%s\n", p.paint(bold, end))
	if ok {
		p.duties(&f)
	}
	return p.err
}

// show draws and judges the file, and reports whether it stands.
func (p *page) show(f *file) (bool, error) {
	a, err := transfer.Assess(f.flow, today)
	if err != nil {
		return false, err
	}
	p.draw(&f.flow, &a)
	for i := range a.Hops {
		p.link(&a.Hops[i])
	}
	r := f.contract.Review()
	if len(r.Findings) != p.gapsShown {
		p.clauses(&f.contract, &r)
		p.gapsShown = len(r.Findings)
	} else {
		p.print("\n%s\n", p.text("Le contrat n'a pas changé.", "The contract has not changed."))
	}
	p.cost(&a, &r)
	return a.Allowed() && r.Complete(), p.err
}

func (p *page) verdict(v rgpd.Verdict) string {
	code := map[rgpd.Verdict]string{rgpd.Forbidden: red, rgpd.Allowed: green, rgpd.OutOfScope: dim}[v]
	if code == "" {
		code = yellow
	}
	return p.paint(code, v.Text().In(p.tag))
}

// link says why a link is forbidden or open, and what would mend it.
func (p *page) link(h *transfer.HopAssessment) {
	findings := h.Findings()
	if len(findings) > 0 {
		p.print("\n")
	}
	for i, f := range findings {
		p.print("  %s : %s (%s)\n", ends(h), f.Says.In(p.tag), f.Sources[0].Ref)
		if i+1 == len(findings) || findings[i+1].Do != f.Do {
			p.print("      %s %s\n", p.paint(green, "⇒"), f.Do.In(p.tag))
		}
	}
	if h.Decision.Verdict() == rgpd.Undecided {
		if h.Elsewhere == rgpd.Yes {
			p.print("  %s : %s\n", ends(h), p.text(
				"les garanties d'un autre pays ne disent rien de ce lieu ; en faire une partie, avec son maillon",
				"the safeguards of another country say nothing of this place; make it a party, with its hop"))
		}
		for c := range h.Decision.Missing() {
			p.print("  %s ? %s\n", ends(h), c.Ask.In(p.tag))
		}
	}
}

// clauses reads the contract against the nine clauses of the article, then against
// what it leaves out. A clause of which something is not known has no tick; it reports whether there is none.
func (p *page) clauses(c *transfer.Contract, r *transfer.ContractReview) (known bool) {
	known = true
	p.print("\n%s\n", p.text("Le contrat, clause par clause de l'article :", "The contract, by the article's clauses:"))
	for i, name := range transfer.ArticleClauses() {
		gaps := r.Gaps(i + 1)
		mark := p.mark(c, r, i+1, gaps)
		known = known && mark != p.paint(yellow, "?")
		p.print("  %s %s\n", mark, name.In(p.tag))
		p.gaps(gaps)
		if i+1 == breaches && c.Breaches.Hours == 0 && c.Breaches.Notice != rgpd.No && c.Form != transfer.NoContract {
			p.print("      %s\n", p.text(
				"aucun délai chiffré n'est relevé, l'article en demande un : l'écrire à la ligne breaches.hours",
				"no limit in hours is on file, the article asks for one: write it on the row breaches.hours"))
		}
	}
	if gaps := r.Gaps(0); len(gaps) > 0 {
		p.print(
			"  %s %s\n",
			p.paint(red, "+"),
			p.text("ce que l'article ne demande pas", "what the article does not ask for"),
		)
		p.gaps(gaps)
	}
	return known
}

// breaches is the clause of the article on the notice of breaches.
const breaches = 4

// mark is how a clause stands: the gravest of what is wrong, what nobody looked up, what had better be.
func (p *page) mark(c *transfer.Contract, r *transfer.ContractReview, clause int, gaps []rgpd.Finding) string {
	known := c.Form == transfer.Written || c.Form == transfer.Unwritten
	switch {
	case c.Form == transfer.NoContract, len(gaps) > 0 && gaps[0].Level >= rgpd.Defect: // the gravest comes first
		return p.paint(red, "✗")
	case !known, len(r.Open(clause)) > 0, clause == breaches && c.Breaches.Hours == 0:
		return p.paint(yellow, "?")
	case len(gaps) > 0, c.Form != transfer.Written:
		return p.paint(yellow, "~")
	}
	return p.paint(green, "✓")
}

func (p *page) gaps(gaps []rgpd.Finding) {
	level := map[rgpd.Level]rgpd.Text{
		rgpd.Error:   {FR: "erreur", EN: "error"},
		rgpd.Defect:  {FR: "défaut", EN: "defect"},
		rgpd.Warning: {FR: "conseil", EN: "warning"},
		rgpd.Info:    {FR: "note", EN: "info"},
	}
	for _, g := range gaps {
		p.print("      %-7s  %s (%s)\n", level[g.Level].In(p.tag), g.Says.In(p.tag), g.Sources[0].Ref)
	}
}

// cost lists the exposure: ceilings and maxima, side by side.
func (p *page) cost(a *transfer.Assessment, r *transfer.ContractReview) {
	penalties := transfer.Penalties()
	var rules []rgpd.RuleID
	rules = append(rules, a.Exposure(penalties, insurer).Rules...)
	rules = append(rules, r.Exposure(penalties, today, insurer).Rules...)
	if len(rules) == 0 {
		p.print("\n%s\n", p.text("Exposition : aucune, d'après ce dossier.", "Exposure: none, by what is on file."))
		return
	}
	p.print("\n%s\n", p.text("Exposition (plafonds, sans addition) :", "Exposure (maxima, never added up):"))
	for _, line := range strings.Split(penalties.OfRules(rules, today, insurer).In(p.tag), "\n") {
		p.print("  %s\n", line)
	}
}

// duties lists what goes on once the arrangement stands.
func (p *page) duties(f *file) {
	a, err := transfer.Assess(f.flow, today)
	if err != nil {
		p.err = err
		return
	}
	p.print("\n%s\n", p.text("Ce qui reste à faire, maillon par maillon :", "What remains to be done, link by link:"))
	for i := range a.Hops {
		h := &a.Hops[i]
		for r := range h.Decision.Duties() {
			p.print("  %s : %s (%s)\n", ends(h), r.Says.In(p.tag), r.Sources[0].Ref)
		}
	}
}

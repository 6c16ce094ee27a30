package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

// ordinary are the facts of a request of which nothing is doubtful; the rest is unknown.
func ordinary(r rights.Right) rights.Facts {
	f := rights.Facts{
		Purpose: rights.OtherPurpose, Held: rgpd.Yes, Deceased: rgpd.No, Identity: rights.Identified, Abusive: rgpd.No,
	}
	if r == rights.Posthumous {
		f.Deceased = rgpd.Yes
	}
	return f
}

// matrix prints whether each right opens on each legal basis, what remains to be found out, and every fact that a list
// may give, with its words.
func matrix(w io.Writer, o *options, at time.Time) {
	fmt.Fprintln(w, o.say(
		"Quand un droit s'ouvre, pour une autre finalité que la prospection : personne identifiée et en vie (ou\n"+
			"décédée, pour la dernière ligne), données traitées, demande non abusive. L'opposition à la prospection "+
			"et\n"+
			"le retrait du consentement à celle-ci s'ouvrent toujours.\n",
		"When a right opens, for another purpose than marketing: a person who is identified and alive (or dead, on\n"+
			"the last line), data that are processed, a request that is not abusive. An objection to marketing, and "+
			"the\n"+
			"withdrawal of a consent to it, always open.\n",
	))
	var all []rights.Right
	for r := rights.Access; r <= rights.Posthumous; r++ {
		all = append(all, r)
	}
	head := pad("", 24)
	for b := rights.Consent; b <= rights.LegitimateInterest; b++ {
		head += pad(mailroom.BasisText(b).In(o.tag), 21)
	}
	fmt.Fprintln(w, strings.TrimRight(head, " "))
	asks := map[rights.Right][]string{}
	for _, r := range all {
		line := pad(r.Text().In(o.tag), 24)
		for b := rights.Consent; b <= rights.LegitimateInterest; b++ {
			f := ordinary(r)
			f.Basis = b
			d := rights.Opens(r, f, at)
			says := o.say("s'ouvre", "opens")
			switch d.Verdict() {
			case rgpd.Forbidden:
				says = o.say("ne s'ouvre pas", "does not open")
			case rgpd.Deferred:
				says = o.say("plus tard", "later")
			case rgpd.Undecided:
				says = o.say("à établir", "find out")
				for c := range d.Missing() {
					asks[r] = append(asks[r], c.Name)
				}
			}
			line += pad(says, 21)
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
	fmt.Fprintf(w, "\n%s\n", o.say("Les faits, leur colonne dans une liste, et leurs mots",
		"The facts, their column in a list, and their words"))
	for c := range rights.RuleSet().Columns() {
		title, ok := mailroom.TitleOf(c.Name)
		write, ok2 := mailroom.WordsOf(c.Name)
		if !ok || !ok2 {
			continue // held by a test: there is none
		}
		fmt.Fprintf(w, "\n%s%s%s\n  %s\n", title.In(o.tag), o.say(" : ", ": "), c.Ask.In(o.tag), write.In(o.tag))
		var of []string
		for _, r := range all {
			for _, name := range asks[r] {
				if name == c.Name {
					of = append(of, r.Text().In(o.tag))
					break
				}
			}
		}
		if len(of) > 0 {
			fmt.Fprintf(w, "  %s %s\n", o.say("à établir pour :", "to find out for:"), strings.Join(of, ", "))
		}
	}
}

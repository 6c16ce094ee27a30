package main

import (
	"fmt"
	"strings"

	"github.com/rgpd-go/rgpd/prospect"
)

// warnings are what a user must know before believing the files.
func warnings(s *screening, tl *tally, of made) (out []string) {
	if s.campaign == (prospect.Campaign{}) {
		out = append(out, "les faits de la campagne sont inconnus, presque rien ne peut être décidé ; les donner par -campaign (modèle : -print-campaign)")
	}
	for _, f := range of.stops {
		out = append(out, f.warnings(&s.rowReader)...)
	}
	if of.consents != nil {
		out = append(out, of.consents.warnings()...)
	}
	return append(out, setAside(of.campaign, tl)...)
}

// setAside names the columns for which rows were set aside, and what to answer.
func setAside(t *headed, tl *tally) (out []string) {
	for i := range t.others {
		o := &t.others[i]
		rows := 0
		for code, c := range tl.reasons[ruined] {
			if strings.HasPrefix(code, o.name()+": ") {
				rows += c.rows
			}
		}
		if rows == 0 {
			continue
		}
		if out == nil {
			out = append(out, "des lignes sont mises de côté dans damaged.csv, où un refus peut se lire dans une colonne que le programme ne comprend pas ; dire pour chacune ce qu'elle est (stop : oui y est un refus ; accord : non en est un), ou qu'elle ne dit aucun refus :")
		}
		answers := ""
		for _, as := range o.answers() {
			answers += fmt.Sprintf(" ou -column %q", o.title+"="+as)
		}
		out = append(out, "    "+lignes(rows)+" :"+strings.TrimPrefix(answers, " ou"))
	}
	return out
}

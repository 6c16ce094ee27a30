package register

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// doubts asks what the words of an entry leave open: a period that never ends or lasts no day, sensitive data under a
// kind that is not, a recipient in a third country of which nothing says so.
func (a *Activity) doubts(on rgpd.Date, f *findings, ask func(string, rgpd.Text)) {
	for i := range a.Data {
		d := &a.Data[i]
		path := fmt.Sprintf("data[%d]", i)
		if d.Kind != 0 && !d.Kind.sensitive() && names(sensitiveWords, d.Name, d.Items) {
			ask(path+".kind", rgpd.Text{
				FR: "La catégorie nomme des données qui semblent sensibles (art. 9 ou 10) : lesquelles ?",
				EN: "The category names data that look sensitive (art. 9 or 10): which?",
			})
		}
		for k := range d.Retention {
			r := &d.Retention[k]
			at := fmt.Sprintf("%s.retention[%d]", path, k)
			if names(endless, r.Criterion, r.Archived, r.Trigger) {
				f.defect(at+".criterion", rgpd.Text{
					FR: "une conservation sans fin n'est pas une durée (RGPD, art. 5(1)(e)) : écrire ce qui y met fin",
					EN: "keeping without end is no period (RGPD, art. 5(1)(e)): write what ends it",
				})
			}
			if r.Period == "P0D" && unsaid(r.Trigger) && unsaid(r.Criterion) {
				ask(at+".period", rgpd.Text{
					FR: "Les données sont-elles vraiment effacées aussitôt (P0D), et après quoi ?",
					EN: "Are the data really erased at once (P0D), and after what?",
				})
			}
		}
	}
	for i := range a.Recipients {
		r := &a.Recipients[i]
		if r.Country != "" {
			continue
		}
		declared := func(c transfer.Country) bool {
			return slices.ContainsFunc(a.Transfers, func(t Transfer) bool { return t.Country == c })
		}
		for c, name := range countryNames() {
			if names(name, r.Name) && !declared(c) && abroad(c, on) != rgpd.No {
				ask(fmt.Sprintf("recipients[%d].country", i), rgpd.Text{
					FR: "Dans quel pays est ce destinataire, et les données y vont-elles ?",
					EN: "In which country is this recipient, and do the data go there?",
				})
				break
			}
		}
	}
}

var (
	sensitiveWords = regexp.MustCompile(`\b(pathologies?|handicaps?|maladies?|medica(l|le|les|ux)|sante|diagnostics?|` +
		`allergies?|grossesses?|invalidites?|rqth|religi\w+|syndica\w+|orientation sexuelle|ethni\w+|biometri\w+|` +
		`genetiques?|casiers? judiciaires?|condamnations?|health|diseases?|disabilit\w+|illness\w*|trade unions?|` +
		`criminal records?)\b`)
	endless = regexp.MustCompile(`\b(illimitee?s?|sans limite|indefinie?s?|indefiniment|a vie|perpetuel\w*|` +
		`pour toujours|unlimited|indefinite(ly)?|for ?ever|no limit)\b`)
	saidNo = regexp.MustCompile(`\b(aucune?|pas|jamais|hors|ni|no|not|never|without|non)\b`)
)

// names reports whether a text has such a word, in a clause that does not deny it.
func names(words *regexp.Regexp, texts ...rgpd.Text) bool {
	for _, t := range texts {
		for _, s := range []string{t.FR, t.EN} {
			for _, clause := range clauses.Split(alike(s), -1) {
				rest := words.ReplaceAllString(clause, "")
				if rest != clause && !saidNo.MatchString(rest) {
					return true
				}
			}
		}
	}
	return false
}

// countryNames are the names of countries in French and English, as a text may have them.
var countryNames = sync.OnceValue(func() map[transfer.Country]*regexp.Regexp {
	out := map[transfer.Country]*regexp.Regexp{}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			c := transfer.Country([]rune{a, b})
			fr := alike(countryName(c, language.French))
			if !known(c) || fr == "france" || strings.EqualFold(fr, string(c)) { // FX too
				continue
			}
			en := alike(countryName(c, language.English))
			out[c] = regexp.MustCompile(`\b(` + regexp.QuoteMeta(fr) + `|` + regexp.QuoteMeta(en) + `)\b`)
		}
	}
	return out
})

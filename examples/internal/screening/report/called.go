package report

import (
	"fmt"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

// resultsStand says what results of calls brought.
func resultsStand(r *results.Results) rgpd.Text {
	t := rgpd.Text{
		FR: fmt.Sprintf("%s ; refus : %s ; oppositions : %s ; faux numéros : %s ; chaque appel compte pour une "+
			"tentative", say.Rows(r.Calls), say.Count(r.Refusals), say.Count(r.Objections), say.Count(r.Wrong)),
		EN: fmt.Sprintf("%s; refusals: %s; objections: %s; wrong numbers: %s; each call counts as an attempt",
			plural(r.Calls, "row"), thousands(r.Refusals), thousands(r.Objections), thousands(r.Wrong)),
	}
	if r.Lost > 0 {
		t.FR += fmt.Sprintf(" ; sans numéro lisible, comptées à personne : %s", say.Rows(r.Lost))
		t.EN += fmt.Sprintf("; without a number that can be read, and counted for nobody: %s", plural(r.Lost, "row"))
	}
	return t
}

// resultsStated are the words of results of which somebody said what they are; those of -harmless are said with the
// words of notes.
func resultsStated(s *decide.Screening, r *results.Results) (out []stated) {
	if r == nil {
		return nil
	}
	for _, w := range r.Taken() {
		if slices.Contains(s.Harmless, w.Word) {
			continue
		}
		word := say.Plain(w.Word)
		out = append(out, stated{
			Says: fmt.Sprintf("« %s », dans les résultats d'appels, y dit : %s", word, w.Means),
			en:   fmt.Sprintf("“%s”, in the results of calls, says there: %s", word, means[w.Means]),
			By:   "-result " + say.Quoted(w.Word+"="+w.Means)})
	}
	return out
}

// means are what a word of results may be said to be.
var means = map[string]string{"tentative": "an attempt", "refus": "a refusal", "opposition": "an objection",
	"faux numéro": "a wrong number"}

package mailroom

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// anotherAsks reports whether a text may say that somebody else asks, that the person is dead, or that the request is
// taken back: an answer would send the data of one to another, or speak to nobody.
func anotherAsks(text string) bool {
	folded := words.Fold(text)
	for w := range strings.SplitSeq(folded, " ") {
		if slices.ContainsFunc(anotherStems, func(stem string) bool { return strings.HasPrefix(w, stem) }) {
			return true
		}
	}
	return slices.ContainsFunc(anotherWords, func(s string) bool { return strings.Contains(" "+folded+" ", " "+s+" ") })
}

// isFamilyName reports whether a cell of a plain column, such as a name or a street, is no more than a word of kin.
func isFamilyName(c cell, text string) bool {
	return facts.IsPlain(c.title) && c.of == nil && len(strings.Fields(words.Fold(text))) == 1 &&
		slices.Contains([]string{"mere", "pere", "parent", "fils", "fille"}, words.Fold(text))
}

// onlyAnotherAsks reports whether a text says so, and its other words refuse nothing.
func onlyAnotherAsks(text string) bool {
	if !anotherAsks(text) {
		return false
	}
	rest := " " + words.Fold(text) + " "
	for _, s := range anotherWords {
		rest = strings.ReplaceAll(rest, " "+s+" ", "  ")
	}
	left := slices.DeleteFunc(strings.Fields(rest), func(w string) bool {
		return slices.ContainsFunc(anotherStems, func(stem string) bool { return strings.HasPrefix(w, stem) })
	})
	return !memoRefuses(strings.Join(left, " "))
}

var noteAnother = rgpd.Text{
	FR: "cette colonne n'est pas lue, et la cellule peut dire que quelqu'un d'autre demande, que la personne est " +
		"décédée ou que la demande est retirée : la prospection s'arrête, et aucune réponse ne part",
	EN: "this column is not read, and the cell may say that somebody else asks, that the person is dead or that the " +
		"request is taken back: marketing stops, and no answer goes",
}

var enterWhoAsks = rgpd.Text{
	FR: "la lire, inscrire ce qu'elle dit dans sa colonne et l'ôter",
	EN: "read it, enter what it says in its column and take it out",
}

var (
	anotherStems = strings.Fields("tuteur tutric tutel curatel curateur curatric avocat procur mandat represent " +
		"habilit defunt decede deces decedee heritier notaire veuf veuve orphelin successi huissier syndic usurp " +
		"homonym guardian lawyer attorney solicitor deceased proxy behalf executor widow heir impersonat namesake")
	anotherWords = strings.Split("mere|pere|maman|papa|parents|fils|fille|livret de famille|autorite parentale|"+
		"mother|father|parent|fils de|fille de|son fils|sa fille|sa mere|son pere|ses parents|son mari|sa femme|"+
		"son epoux|son epouse|son conjoint|sa conjointe|sa compagne|son compagnon|mere de|pere de|frere de|soeur de|"+
		"epoux de|epouse de|conjoint de|mari de|femme de|parent de|au nom de|pour le compte|a la place de|"+
		"de la part de|demande faite par|demande pour|me|maitre|power of attorney|on behalf of|son of|daughter of|"+
		"husband of|wife of|his son|her son|his wife|her husband|her daughter|his daughter|passed away|"+
		"est mort|est morte|retire sa demande|a retire sa demande|retire la demande|annule sa demande|a annule|"+
		"renonce|renonce a|ne demande plus|sans objet|withdraws|withdrew|withdrawn|takes back|cancelled", "|")
)

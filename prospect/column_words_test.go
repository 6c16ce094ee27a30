package prospect

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestEveryValueHasItsWords: each value of each column has a clause of its own in
// French and in English, which a sentence may hold: no capital but that of Bloctel, no stop, no break.
func TestEveryValueHasItsWords(t *testing.T) {
	testkit.Clauses(t, standard.table, "Bloctel")
}

// TestWordsMeanTheirValues: what a reader takes from a clause is the value it is said of.
func TestWordsMeanTheirValues(t *testing.T) {
	testkit.Mean(t, standard.table, map[string][2]string{
		"audience=consumer":           {"consommateur", "consumer"},
		"audience=professional":       {"pour son travail", "their work"},
		"audience=legal-person":       {"personne morale", "legal person"},
		"channel=live-call":           {"passé par une personne", "live call"},
		"channel=automated-call":      {"automate", "automated"},
		"information=told-and-free":   {"pouvait refuser", "could refuse"},
		"information=told-only":       {"sans pouvoir refuser", "could not refuse"},
		"information=told-by-contact": {"au premier contact", "at the first contact"},
		"information=never-told":      {"jamais informée", "never told"},
		"stop=none":                   {"rien refusé", "refused nothing"},
		"stop=objected":               {"opposée", "objected"},
		"consent=none":                {"aucun consentement", "no consent"},
		"consent=valid":               {"est valable", "is valid"},
		"consent=withdrawn":           {"retiré", "withdrawn"},
		"contract=running-related":    {"l'offre s'y rattache", "the offer relates"},
		"contract=running-unrelated":  {"ne s'y rattache pas", "does not relate"},
		"products=similar":            {"analogues", "similar"},
		"products=other":              {"autres", "other than"},
		"slot=agreed":                 {"convenue de ce jour", "agreed to this very day"},
		"slot=none":                   {"aucun créneau", "no precise slot"},
		"call-back=lapsed":            {"plus de cinq jours", "more than five"},
		"call-back=standing":          {"cinq jours ouvrables au plus", "at most"},
		"bloctel=listed":              {"inscrite", "is on Bloctel"},
		"bloctel=clear":               {"ne cite pas", "does not list"},
		"pause=running":               {"le refus date", "the refusal is of"},
		"day=holiday":                 {"férié", "public holiday"},
		"hour=other":                  {"ni entre", "neither between"},
		"attempts=reached":            {"quatre", "four"},
		"identity=false":              {"se fait passer", "poses"},
		"marking=no-marketing":        {"porte une mention", "bears a mark"},
		"provenance=unchecked":        {"n'a pas été vérifiée", "was not checked"},
		"visibility=some":             {"cercle choisi", "chosen circle"},
		"holder=none":                 {"aucun droit", "no right"},
		"place=abroad":                {"à l'étranger", "abroad"},
		"line=personal":               {"personnelle", "personal"},
	})
}

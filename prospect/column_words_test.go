package prospect

import (
	"strings"
	"testing"
	"unicode"

	"github.com/rgpd-go/rgpd"
)

// TestEveryValueHasItsWords: each value of each column has a clause of its own in
// French and in English, which a sentence may hold: no capital, no stop, no break.
func TestEveryValueHasItsWords(t *testing.T) {
	seen := map[string]string{}
	for col := range standard.table.Columns() {
		if len(col.Words) != len(col.Values) {
			t.Errorf("%s: %d values, %d in words", col.Name, len(col.Values), len(col.Words))
			continue
		}
		for v, words := range col.Words {
			where := col.Name + "=" + col.Values[v]
			for _, clause := range []string{words.FR, words.EN} {
				switch {
				case len(strings.Fields(clause)) < 3:
					t.Errorf("%s: %q is no clause", where, clause)
				case unicode.IsUpper(rune(clause[0])) && !strings.HasPrefix(clause, "Bloctel"), strings.ContainsAny(clause, ".;!?"):
					t.Errorf("%s: %q cannot stand within a sentence", where, clause)
				case seen[clause] != "":
					t.Errorf("%s: %q is said of %s too", where, clause, seen[clause])
				}
				seen[clause] = where
			}
			if words.FR == words.EN {
				t.Errorf("%s: %q in both languages", where, words.FR)
			}
		}
	}
}

// TestWordsMeanTheirValues: what a reader takes from a clause is the value it is said of.
func TestWordsMeanTheirValues(t *testing.T) {
	for _, tt := range []struct{ column, value, fr, en string }{
		{"audience", "consumer", "consommateur", "consumer"},
		{"audience", "professional", "pour son travail", "their work"},
		{"audience", "legal-person", "personne morale", "legal person"},
		{"channel", "live-call", "passé par une personne", "live call"},
		{"channel", "automated-call", "automate", "automated"},
		{"information", "told-and-free", "pouvait refuser", "could refuse"},
		{"information", "told-only", "sans pouvoir refuser", "could not refuse"},
		{"information", "told-by-contact", "au premier contact", "at the first contact"},
		{"information", "never-told", "jamais informée", "never told"},
		{"stop", "none", "rien refusé", "refused nothing"},
		{"stop", "objected", "opposée", "objected"},
		{"consent", "none", "aucun consentement", "no consent"},
		{"consent", "valid", "est valable", "is valid"},
		{"consent", "withdrawn", "retiré", "withdrawn"},
		{"contract", "running-related", "l'offre s'y rattache", "the offer relates"},
		{"contract", "running-unrelated", "ne s'y rattache pas", "does not relate"},
		{"products", "similar", "analogues", "similar"},
		{"products", "other", "autres", "other than"},
		{"slot", "agreed", "convenue de ce jour", "agreed to this very day"},
		{"slot", "none", "aucun créneau", "no precise slot"},
		{"call-back", "lapsed", "plus de cinq jours", "more than five"},
		{"call-back", "standing", "cinq jours ouvrables au plus", "at most"},
		{"bloctel", "listed", "inscrite", "is on Bloctel"},
		{"bloctel", "clear", "ne cite pas", "does not list"},
		{"pause", "running", "le refus date", "the refusal is of"},
		{"day", "holiday", "férié", "public holiday"},
		{"hour", "other", "ni entre", "neither between"},
		{"attempts", "reached", "quatre", "four"},
		{"identity", "false", "se fait passer", "poses"},
		{"marking", "no-marketing", "porte une mention", "bears a mark"},
		{"provenance", "unchecked", "n'a pas été vérifiée", "was not checked"},
		{"visibility", "some", "cercle choisi", "chosen circle"},
		{"holder", "none", "aucun droit", "no right"},
		{"place", "abroad", "à l'étranger", "abroad"},
		{"line", "personal", "personnelle", "personal"},
	} {
		says, ok := said(tt.column, tt.value)
		if !ok || !strings.Contains(says.FR, tt.fr) || !strings.Contains(says.EN, tt.en) {
			t.Errorf("%s=%s: %+v does not say %q / %q", tt.column, tt.value, says, tt.fr, tt.en)
		}
	}
}

// said is what a value of a column is in words.
func said(column, value string) (rgpd.Text, bool) {
	for col := range standard.table.Columns() {
		for v, word := range col.Values {
			if col.Name == column && word == value && v < len(col.Words) {
				return col.Words[v], true
			}
		}
	}
	return rgpd.Text{}, false
}

package facts

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSpoken: a note speaks of somebody by two names side by side, by a title and the last name, or as one of the
// family; and of nobody by a word alone, nor of whoever stands in its row.
func TestSpoken(t *testing.T) {
	person := func(last, first, civility string) Person {
		n := NameColumns{parts: []namePart{lastName, firstName}, civil: 2, last: 1}
		return n.Of([]string{last, first, civility})
	}
	roux, s := person("Roux", "Paul", "M."), NewSpoken()
	for _, c := range []struct {
		note              string
		last, first, with string
		is                bool
	}{
		{"Marie Petit ne veut plus être appelée", "Petit", "Marie", "", true},
		{"marie petit ne veut plus", "PETIT", "Marie", "Mme", true},
		{"MARIE PETIT NE VEUT PLUS", "Petit", "Marie", "", true},
		{"Petit Marie refuse", "Petit", "Marie", "", true},
		{"refus, son mari Jean Petit aussi", "Petit", "Jean", "", true},
		{"Mme Petit ne veut plus", "Petit", "Marie", "Mme", true},
		{"Mme Petit ne veut plus", "Petit", "Marie", "", true},
		{"Mme Petit ne veut plus", "Petit", "Jean", "M.", false},
		{"M. et Mme Petit refusent", "Petit", "Jean", "M.", true},
		{"M et Mme Petit refusent", "Petit", "Marie", "Mme", true},
		{"madame le goff ne veut plus", "Legoff", "Anne", "", true},
		{"MME DURAND NE VEUT PLUS", "Durand", "Alice", "", true},
		{"MADAME DURAND REFUSE", "Durand", "Alice", "", true},
		{"mme durand refuse", "Durand", "Alice", "", true},
		{"MME BARRE REFUSE", "Barre", "Alice", "Mme", true},
		{"MME BARRE REFUSE", "Barre", "Luc", "M.", false},
		{"MONSIEUR RUDE REFUSE", "Rude", "Luc", "", true},
		{"MADAME REFUSE", "Refuse", "Anne", "", false},
		{"Mme Marie Petit refuse", "Petit", "Marie", "", true},
		{"Mme Marie Petit refuse", "Petit", "Jeanne", "", false},
		{"Mme Marie Petit refuse", "Marie", "Jeanne", "", false},
		{"refus de M. d'Estaing", "Destaing", "Luc", "", true},
		{"Jean-Pierre Petit refuse", "Petit", "Jean Pierre", "", true},
		{"Jean-Pierre Petit refuse", "Petit", "Pierre", "", false},
		{"son mari Jean ne veut plus non plus", "Roux", "Jean", "", true},
		{"son mari Jean ne veut plus non plus", "Petit", "Jean", "", false},
		{"Paul et Anne ne veulent plus", "Roux", "Anne", "", true},
		{"un petit refus", "Petit", "Marie", "", false},
		{"Refuse, petit budget", "Petit", "Marie", "Mme", false},
		{"ne veut plus, vu avec Martin", "Martin", "Luc", "", false},
		{"Marie ne veut plus", "Marie", "Luc", "", false},
		{"Marie ne veut plus. Petit budget", "Petit", "Marie", "", false},
		{"il m'a dit de ne plus me rappeler", "Dit", "Luc", "", false},
		{"ne me rappelez plus", "Rappelez", "Luc", "", false},
		{"Madame refuse", "Refuse", "Anne", "", false},
		{"M. Roux refuse", "Roux", "Paul", "M.", false},
		{"Paul Roux refuse", "Roux", "Paul", "", false},
		{"habite rue des roses", "Rose", "Marie", "", false},
	} {
		other, is := person(c.last, c.first, c.with), false
		for _, said := range s.In(c.note, &roux) {
			for asked := range other.Asked() {
				is = is || said == asked
			}
		}
		require.Equal(t, c.is, is, "%s: %s %s", c.note, c.first, c.last)
	}
}

package facts

import (
	"math/rand/v2"
	"strings"
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
		{"A. Durand ne veut plus", "Durand", "Alice", "", true},
		{"A. Durand ne veut plus", "Durand", "Bob", "", false},
		{"Mme A. Durand refuse", "Durand", "Alice", "", true},
		{"Alice D. ne veut plus", "Durand", "Alice", "", true},
		{"Alice D. ne veut plus", "Martin", "Alice", "", false},
		{"Petit M. refuse", "Petit", "Marie", "", true},
		{"Petit M. refuse", "Petit", "Jean", "", false},
		{"refus de E. Zorn", "Zorn", "Eva", "", true},
		{"Marie et Luc Petit refusent", "Petit", "Marie", "", true},
		{"Marie et Luc Petit refusent", "Petit", "Luc", "", true},
		{"Marie et Luc Petit refusent", "Petit", "Anne", "", false},
		{"Petit Marie et Luc refusent", "Petit", "Luc", "", true},
		{"ne pas rappeler durand", "Durand", "Alice", "", true},
		{"NPA Durand", "Durand", "Alice", "", true},
		{"NPA DURAND", "Durand", "Alice", "", true},
		{"STOP Durand/Petit", "Durand", "Alice", "", true},
		{"STOP Durand/Petit", "Petit", "Marie", "", true},
		{"Durand ne veut plus d'appels", "Durand", "Alice", "", true},
		{"Petit ne veut plus d'appels", "Petit", "Marie", "", true},
		{"PETIT NE VEUT PLUS", "Petit", "Marie", "", true},
		{"les Petit ne veulent plus", "Petit", "Marie", "", true},
		{"la famille Petit refuse", "Petit", "Marie", "", true},
		{"ne plus appeler petit", "Petit", "Marie", "", true},
		{"ne plus appeler petit, il refuse", "Petit", "Marie", "", true},
		{"ne plus appeler Martin", "Martin", "Luc", "", true},
		{"concernant le dossier Durand, arrêter les appels", "Durand", "Alice", "", true},
		{"m. martin refuse", "Martin", "Luc", "", true},
		{"il m appelle martin", "Martin", "Luc", "M.", false},
		{"ne plus appeler petit budget", "Petit", "Marie", "", false},
		{"le grand refuse", "Grand", "Marie", "", false},
		{"le grand refuse", "Legrand", "Marie", "", false},
		{"petit problème, refuse", "Petit", "Marie", "", false},
		{"Petit problème, refuse", "Petit", "Marie", "", false},
		{"Alice Durand refuse", "Durand", "Bob", "", false},
		{"DURAND ALICE REFUSE", "Durand", "Bob", "", false},
		{"Kowalski Zbigniew refuse", "Kowalski", "Jan", "", true}, // it may be a town or a trade: see the next
		{"NPA Mme Vernet Directrice", "Vernet", "Marie", "", true},
		{"NPA Vernet Paris 15", "Vernet", "Marie", "", true},
		{"Paris Vernet NPA", "Vernet", "Marie", "", true},
		{"NPA VERNET PLOMBERIE", "Vernet", "Marie", "", true},
		{"NPA Docteur Vernet Cardiologue", "Vernet", "Marie", "", true},
		{"NPA Mme Vernet Karim", "Vernet", "Marie", "", true}, // an agent
		{"NPA Mme Vernet (Sophie au standard)", "Vernet", "Marie", "", true},
		{"NPA Mme Vernet Sophie", "Vernet", "Marie", "", false},
		{"NPA Mme Sophie Vernet", "Vernet", "Marie", "", false},
		{"NPA Marie Ange Vernet", "Vernet", "Marie", "", true},
		{"NPA Marie Anne Vernet", "Vernet", "Marie", "", true},
		{"NPA Marie Anne Vernet", "Vernet", "Luc", "", false},
		{"Karla Roux refuse", "Roux", "Anne", "", false},
		{"Durand, Alice refuse", "Durand", "Bob", "", false},
		{"Roux ne veut plus", "Roux", "Anne", "", false},
		{"PETIT A REFUSE", "Petit", "Alain", "", true},
		{"refuse, aime la rose", "Rose", "Anne", "", false},
		{"Mme Roux refuse", "Roux", "Anne", "", true},
		{"M. et Mme Roux refusent", "Roux", "Anne", "", true},
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

// TestATitleTellsPeopleOfOneLastNameApart: a note that says M. Petit, in the row of Marie Petit, is of another.
func TestATitleTellsPeopleOfOneLastNameApart(t *testing.T) {
	n := NameColumns{parts: []namePart{lastName, firstName}, civil: 2, last: 1}
	for _, c := range []struct {
		own, note string
		is        bool
	}{
		{"Petit;Marie;", "M. Petit ne veut plus d'appels", true},
		{"Petit;Marie;", "Mr Petit : STOP", true},
		{"Petit;Marie;Mme", "ne pas appeler M. Petit", true},
		{"Petit;Marie;", "M. et Mme Petit refusent", true},
		{"Petit;Kerstin;", "M. Petit refuse", true},
		{"Petit;Paul;", "M. Petit refuse", false},
		{"Petit;Kerstin;M.", "M. Petit refuse", false},
		{"Petit;;", "M. Petit refuse", false},
		{"Petit;Marie;", "Mme Petit refuse", false},
		{"Petit;Marie;", "Petit refuse", false},
		{"Petit;Marie;", "Marie Petit refuse", false},
		{"Petit;Marie;", "J. Petit refuse", true},
	} {
		own, jean, is := n.Of(strings.Split(c.own, ";")), n.Of([]string{"Petit", "Jean", ""}), false
		for _, said := range NewSpoken().In(c.note, &own) {
			for asked := range jean.Asked() {
				is = is || said == asked
			}
		}
		require.Equal(t, c.is, is, "%s: %s", c.own, c.note)
	}
}

// TestANoteThatIsKnownToNameNobody names nobody in whatever row it stands.
func TestANoteThatIsKnownToNameNobody(t *testing.T) {
	n := NameColumns{parts: []namePart{lastName, firstName, firmName}, civil: -1, last: 2}
	words := strings.Fields("ne veut plus Petit petit refuse, Paul et Anne zorn avec le garage stop. M. Mme son mari société " +
		"a déjà un contrat Refus B. NPA 3D Roux rappeler - :")
	r, known := rand.New(rand.NewPCG(9, 9)), 0
	var rows []Person
	for _, row := range []string{"Petit;Marie;", "Roux;Paul;Garage Petit", ";;", "Zorn;;Le Garage", "Anne;Petit;Stop SA"} {
		rows = append(rows, n.Of(strings.Split(row, ";")))
	}
	for range 20_000 {
		var note []string
		for range 1 + r.IntN(6) {
			note = append(note, words[r.IntN(len(words))])
		}
		text, s := strings.Join(note, " "), NewSpoken()
		named := func(p *Person) bool {
			return len(s.In(text, p))+len(s.FirmsIn(text, p))+len(MatesIn[string](s, text, p, nil, nil, FirstNames{})) > 0
		}
		if named(&rows[r.IntN(len(rows))]) {
			continue
		}
		if s.LearnNobody(text); !s.NamesNobody(text) {
			continue
		}
		known++
		for i := range rows {
			require.False(t, named(&rows[i]), text)
		}
	}
	require.Greater(t, known, 100)
}

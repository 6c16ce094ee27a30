package facts

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAStreetInManyWords: abbreviations, the place of its number, and what is told of a building, are of one address;
// another number, bis, kind of way or name is another.
func TestAStreetInManyWords(t *testing.T) {
	sum := func(cell string) uint64 {
		w := wordSum{kind: sumStreet}
		sumWords(&w, cell)
		require.True(t, w.told, cell)
		return w.street.sum()
	}
	for address, same := range map[string][]string{
		"12 rue des Lilas": {"12, rue des lilas", "12 r. des LILAS", "rue des Lilas 12", "Rue des Lilas, 12", "n° 12 rue des Lilas",
			"12 rue des Lilas bât. B", "12 rue des Lilas Bâtiment B apt 4", "12 rue des Lilas 2e étage", "2ème étage 12 rue des Lilas",
			"12 rue des Lilas, esc. C", "apt 4, 12 rue des Lilas", "Appt B12 12 rue des Lilas", "Résidence les Pins, 12 rue des Lilas",
			"12 rue des Lilas résidence Les Pins", "bât B - 12 rue des Lilas", "12 rue des Lilas RDC", "12 rue des Lilas porte gauche",
			"12-14 rue des Lilas", "12 rue des Lilas B", "chez M. Roux 12 rue des Lilas", "Kergoat 12 rue des Lilas",
			"12 rue des Lilas 69001 Lyon", "12 rue des Lilas 1er étage droite", "12 rue des Lilas étage 3 porte 31", "012 rue des Lilas"},
		"12 bis rue des Lilas":           {"12bis rue des Lilas", "12 B rue des Lilas", "12b r. des Lilas", "rue des Lilas, 12 bis", "12bis, rue des Lilas esc 2"},
		"3 avenue Victor-Hugo":           {"3 av. Victor Hugo", "3, ave Victor Hugo", "3 AV VICTOR HUGO APPT 12"},
		"3 boulevard Saint-Michel":       {"3 bd St Michel", "3, Bld. St-Michel", "3 BLVD SAINT MICHEL"},
		"4 rue du 8 mai 1945":            {"4 r du 8 Mai", "rue du 8 mai 1945, 4"},
		"5 rue de la Tour":               {"5 r. de la tour", "5 rue de la Tour bât A"},
		"6 avenue de la Porte de Clichy": {"6 av Porte de Clichy"},
		"7 Grande Rue":                   {"7 gde rue", "Grande rue, 7", "7 grand-rue"},
		"8 résidence les Pins":           {"8 Rés. Les Pins", "résidence les pins 8", "8 residence les pins bat C"},
		"9 avenue du Général Leclerc":    {"9 av du Gal Leclerc", "9 ave Gén. Leclerc"},
		"Le Bourg":                       {"bourg", "lieu-dit Le Bourg"},
		"1 rue de l'Église":              {"1 rue de l’Eglise", "1 RUE EGLISE"},
	} {
		for _, one := range same {
			require.Equal(t, sum(address), sum(one), "%s: %s", address, one)
		}
	}
	seen := map[uint64]string{}
	for _, address := range []string{"12 rue des Lilas", "14 rue des Lilas", "12 bis rue des Lilas", "12 ter rue des Lilas",
		"12 A rue des Lilas", "12 avenue des Lilas", "12 rue des Roses", "rue des Lilas", "12 rue du 8 mai", "12 rue du 11 novembre",
		"rue de la Tour 4", "Tour Blanche", "Tour Noire", "Le Bourg", "12 Le Bourg", "Kergoat", "résidence les Pins",
		"résidence les Lilas", "8 résidence les Lilas", "rue de la Place", "place de la Rue", "Immeuble Alpha", "12 chemin Vert",
		"12 rue du Chemin Vert", "1 rue Porte Neuve", "1 rue Neuve"} {
		require.Empty(t, seen[sum(address)], address)
		seen[sum(address)] = address
	}
}

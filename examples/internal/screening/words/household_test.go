package words

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestHouseholdIn: of those who live with somebody, and not of two numbers, nor of a firm.
func TestHouseholdIn(t *testing.T) {
	for note, is := range map[string]Household{
		"Toute la famille ne veut plus": OfAll, "refus, les deux": OfAll, "LE COUPLE REFUSE": OfAll,
		"le foyer ne veut plus": OfAll, "foyer opposé": OfAll, "son mari aussi": OfAll, "sa femme non plus": OfAll,
		"tous les deux refusent": OfAll, "les 2 refusent": OfAll, "les deux numéros, les deux refusent": OfAll,
		"Ils ne veulent plus être appelés": OfAll, "ils ne veulent plus, lui et sa femme": OfAll,
		"sa femme ne veut plus être appelée": OfAll, "son mari refuse": OfAll, "M. et Mme, les deux": OfAll,
		"ne plus appeler M. et Mme": OfOneName, "Mme et M. Petit refusent": OfOneName,
		"ne plus appeler les deux numéros": 0, "les 2 portables": 0, "ne veut plus": 0, "Foyer rural": 0,
		"deux refus": 0, "couple": 0, "femme": 0, "il ne veut plus": 0, "sa femme rappellera": 0,
	} {
		require.Equal(t, is, HouseholdIn(note), note)
	}
}

// TestHouseholdsAreFoundByTheirFirstWords as by each phrase.
func TestHouseholdsAreFoundByTheirFirstWords(t *testing.T) {
	slow := func(note string) (is Household) {
		folded := " " + Fold(note) + " "
		for _, of := range households {
			for _, phrase := range of.phrases {
				for rest := folded; ; {
					_, after, found := strings.Cut(rest, " "+phrase+" ")
					if !found {
						break
					}
					if next, _, _ := strings.Cut(after, " "); !countedTwice[next] {
						is = max(is, of.is)
					}
					rest = " " + after
				}
			}
		}
		return is
	}
	var parts []string
	for _, of := range households {
		parts = append(parts, of.phrases...)
	}
	parts = append(parts, "les", "la", "famille", "numéros", "Sa femme", "ni", "fixes", "refuse", ",", "")
	r, seen := rand.New(rand.NewPCG(3, 4)), map[Household]int{}
	for range 20_000 {
		var note []string
		for range 1 + r.IntN(4) {
			words := strings.Fields(parts[r.IntN(len(parts))])
			note = append(note, words[:r.IntN(len(words)+1)]...)
		}
		text := strings.Join(note, " ")
		require.Equal(t, slow(text), HouseholdIn(text), text)
		seen[slow(text)]++
	}
	require.Len(t, seen, 3)
}

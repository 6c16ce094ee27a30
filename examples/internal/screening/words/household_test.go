package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSpeaksOfHousehold: of those who live with somebody, and not of two numbers, nor of a firm.
func TestSpeaksOfHousehold(t *testing.T) {
	for note, is := range map[string]bool{
		"Toute la famille ne veut plus": true, "refus, les deux": true, "LE COUPLE REFUSE": true, "le foyer ne veut plus": true,
		"ne plus appeler M. et Mme": true, "son mari aussi": true, "sa femme non plus": true, "tous les deux refusent": true,
		"les 2 refusent": true, "les deux numéros, les deux refusent": true,
		"ne plus appeler les deux numéros": false, "les 2 portables": false, "ne veut plus": false, "Foyer rural": false,
		"deux refus": false, "couple": false,
	} {
		require.Equal(t, is, SpeaksOfHousehold(note), note)
	}
}

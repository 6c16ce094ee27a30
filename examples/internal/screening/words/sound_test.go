package words

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFirstNamesThatSoundAlike are one as they are heard, or cut short; those of another sex, or of another sound, are
// not.
func TestFirstNamesThatSoundAlike(t *testing.T) {
	alike := func(a, b string) bool {
		sound, is := FirstSound(Fold(b))
		return is && slices.Contains(FirstSounds(Fold(a)), sound)
	}
	for _, c := range [][2]string{
		{"Karla", "Carla"}, {"Mathieu", "Matthieu"}, {"Sara", "Sarah"}, {"Cathy", "Catherine"}, {"Kathy", "Catherine"},
		{"Emily", "Émilie"}, {"Sofie", "Sophie"}, {"Eric", "Erik"}, {"Nicolas", "Nikolas"}, {"Thibaut", "Thibault"},
		{"Thibaud", "Thibault"}, {"Hélène", "Elène"}, {"Kristine", "Christine"}, {"Nathalie", "Nataly"},
		{"Lucy", "Lucie"}, {"Philipe", "Philippe"}, {"Fred", "Frédéric"}, {"Fred", "Frédérique"}, {"Séb", "Sébastien"},
		{"Arnault", "Arnaud"}, {"Marc", "Mark"}, {"Zoé", "Soe"}, {"Danielle", "Danièle"},
	} {
		require.True(t, alike(c[0], c[1]), "%s %s", c[0], c[1])
		require.True(t, alike(c[1], c[0]), "%s %s", c[1], c[0])
	}
	for _, c := range [][2]string{
		{"Michel", "Michèle"}, {"Pascal", "Pascale"}, {"Daniel", "Danielle"}, {"René", "Renée"}, {"Marie", "Maria"},
		{"Paul", "Paule"}, {"Luc", "Lucie"}, {"Jean", "Jeanne"}, {"Carla", "Carole"}, {"Emmanuel", "Emmanuelle"},
		{"Claude", "Claudine"}, {"Max", "Marc"}, {"Petit", "Petite"}, {"Zorglub", "Zorglub"}, {"Catherine", "Katia Rose"},
	} {
		require.False(t, alike(c[0], c[1]), "%s %s", c[0], c[1])
	}
}

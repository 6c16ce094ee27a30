package facts

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhomANoteComparesMayBeALastName: a first name that is said of another is a last name, too; where nobody is
// compared, it is a first name.
func TestWhomANoteComparesMayBeALastName(t *testing.T) {
	n := NameColumns{parts: []namePart{lastName, firstName}, civil: -1, last: 1}
	own, richard, petit := n.Of([]string{"Durand", "Luc"}), n.Of([]string{"Richard", "Alain"}), n.Of([]string{"Petit", "Anne"})
	for note, is := range map[string]bool{
		"ne plus appeler, comme Richard":          true,
		"NE PLUS APPELER COMME RICHARD":           true,
		"refuse tout comme richard":               true,
		"ne veut plus, pas Richard non plus":      true,
		"stop ; Richard aussi":                    true,
		"refus, et Richard également":             true,
		"ne veut plus, ni Paul, ni Richard":       true,
		"NPA, idem Richard":                       true,
		"refuse, même chose pour Richard":         true,
		"refuse, idem pour Richard":               true,
		"ne veut plus ainsi que Richard":          true,
		"ne plus appeler, comme Paul et Richard":  true,
		"ne plus appeler, comme Richard Zorn":     false,
		"Richard ne veut plus":                    false,
		"vu avec Richard, refuse":                 false,
		"refuse, son mari Richard aussi":          false,
		"refuse comme Richard, son mari":          false,
		"à rappeler, comme Richard":               false,
		"refuse, comme toujours, dit à Richard":   false,
		"ne veut plus, Richard Zorn non plus":     false,
		"refuse, et sa femme aussi, vu à Richard": false,
	} {
		said := NewSpoken().In(note, &own)
		found := false
		for key := range richard.Asked() {
			found = found || slices.Contains(said, key)
		}
		require.Equal(t, is, found, note)
	}
	found := false
	for key := range petit.Asked() {
		found = found || slices.Contains(NewSpoken().In("refuse, comme petit", &own), key)
	}
	require.True(t, found, "a last name that is an ordinary word")
	self := n.Of([]string{"Durand", "Richard"})
	for key := range richard.Asked() {
		require.NotContains(t, NewSpoken().In("ne plus appeler, comme Richard", &self), key, "whoever stands in the row")
	}
}

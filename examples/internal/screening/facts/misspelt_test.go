package facts

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestOneLetterOfDifferenceIsASlip, in a name of five letters or more that begins as the other does.
func TestOneLetterOfDifferenceIsASlip(t *testing.T) {
	for _, c := range []struct {
		a, b string
		is   bool
	}{
		{"morau", "moreau", true}, {"moreeau", "moreau", true}, {"dupond", "dupont", true}, {"lefevbre", "lefebvre", true},
		{"mroeau", "moreau", true}, {"durant", "durand", true}, {"moreau", "moreaux", true}, {"faur", "faure", true},
		{"moreau", "moreau", false}, {"morue", "moreau", false}, {"roux", "rous", false}, {"marin", "sarin", false},
		{"dupond", "duport", false}, {"mraeou", "moreau", false}, {"", "moreau", false},
	} {
		require.Equal(t, c.is, IsSlip(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.is, IsSlip(c.b, c.a), "%s %s", c.b, c.a)
		if c.is {
			var s NameSieve
			s.AddSlips(c.a)
			require.True(t, s.mayBeIn([]byte(c.b)), "%s %s", c.a, c.b)
		}
	}
	require.Empty(t, cmp.Diff([]string{"morau"}, NewSpoken().Misspelt("M. Morau ne veut plus, vu avec Claire")))
	require.Equal(t, "M. Moreau ne veut plus", Respelt("M. MORAU ne veut plus", "morau", "moreau"))
}

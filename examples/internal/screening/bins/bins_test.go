package bins

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// One verdict alone permits, and one that is not known does not.
func TestOf(t *testing.T) {
	require.Equal(t, Callable, Of(rgpd.Allowed))
	require.Equal(t, Undecided, Of(0))
	for v := range rgpd.Verdict(255) {
		if v != rgpd.Allowed {
			require.NotEqual(t, Callable, Of(v), v)
		}
		require.Less(t, Of(v), Ruined, "no verdict says that a row cannot be read")
	}
}

// A file of codes has the titles of the other, in order, without those in words.
func TestTitles(t *testing.T) {
	for b := range Count {
		all, short := Titles(b, false), Titles(b, true)
		require.Subset(t, all, short, Files[b])
		require.Equal(t, "rgpd_ligne", short[0])
		for _, word := range spelt {
			require.NotContains(t, short, word)
		}
		for _, title := range all {
			require.True(t, IsOurs(title))
			require.True(t, IsOurs(title+"_2"), "of a file that was screened before")
			require.False(t, IsOurs(title+"s"))
		}
	}
	require.False(t, IsOurs("téléphone"))
}

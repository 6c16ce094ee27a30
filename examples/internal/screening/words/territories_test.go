package words

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/stretchr/testify/require"
)

func TestEveryTerritoryHasAFrenchName(t *testing.T) {
	require.Len(t, Territories.shown, len(rgpd.Words[rgpd.Territory]()))
	for i, name := range rgpd.Words[rgpd.Territory]() {
		got, ok := Territories.Find(name)
		require.True(t, ok)
		require.Equal(t, rgpd.Territory(i+1), got)
	}
}

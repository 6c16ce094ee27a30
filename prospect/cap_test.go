package prospect_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A consumer may be rung to sell under the cap of D. 223-9, and nobody may once it is reached.
func TestNobodyIsRungOnceTheCapIsReached(t *testing.T) {
	calls := func(f prospect.Frequency) bool {
		_, found := prospect.Standard().Find(prospect.When{
			Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Place: rgpd.Is(prospect.InFrance),
			Purpose: rgpd.Is(prospect.Sale), Frequency: rgpd.Is(f),
		}, rgpd.LawAsOf, rgpd.Allowed)
		return found
	}
	require.True(t, calls(prospect.UnderCap))
	require.False(t, calls(prospect.CapReached))
}

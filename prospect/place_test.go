package prospect_test

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/stretchr/testify/require"
)

func TestPlaceIsStatedElseReadElsePresumed(t *testing.T) {
	mobile, err := number.Parse("0692 12 34 56")
	require.NoError(t, err)
	p := prospect.Prospect{Number: mobile}
	require.Equal(t, "reunion", p.Territories().String(), "from the number")
	p.Postcode = "97600"
	require.Equal(t, "mayotte", p.Territories().String(), "from the postcode")
	p.Places = rgpd.TerritoriesOf(rgpd.Mainland)
	require.Equal(t, "mainland", p.Territories().String(), "as stated")

	// A postcode that tells nothing is no reason to trust the prefix.
	p = prospect.Prospect{Number: mobile, Postcode: "SW1A 1AA"}
	require.Empty(t, p.Territories().String())
}

// The place is worked out anew for each decision.
func TestPlaceAllocatesNothing(t *testing.T) {
	for name, p := range map[string]prospect.Prospect{
		"postcode of the mainland": {Postcode: "75001"},
		"postcode overseas":        {Postcode: "97 133"},
		"no postcode":              {Postcode: "SW1A 1AA"},
		"number of the mainland":   {Number: numberFor(t, "0612345678")},
		"number of Réunion":        {Number: numberFor(t, "0692123456")},
		"number of Saint-Pierre":   {Number: numberFor(t, "0508412345")},
		"number of New Caledonia":  {Number: numberFor(t, "+687123456")},
		"number of Belgium":        {Number: numberFor(t, "+32470123456")},
	} {
		at := casesToday
		require.Zero(t, testing.AllocsPerRun(100, func() { _ = prospect.CanCallAt(p, rgpd.LiveCall, at) }), name)
	}
}

func numberFor(t *testing.T, s string) number.Number {
	t.Helper()
	n, err := number.Parse(s)
	require.NoError(t, err)
	return n
}

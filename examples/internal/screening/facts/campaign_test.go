package facts

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect"
)

// Each fact of a campaign has an option, which says what its file would.
func TestEachFactOfACampaignHasAnOption(t *testing.T) {
	for _, name := range campaignNames() {
		field := campaignField(&prospect.Campaign{}, name)
		values := []string{"Alizé Télécom"}
		switch field.Kind() {
		case reflect.Uint8:
			c, ok := Given{Name: name}.column()
			require.True(t, ok, name)
			if values = c.Values; name == "offer" {
				values = []string{"for-work", "for-private-life"}
			}
		case reflect.String:
		default:
			values = []string{"2026-08-01"}
		}
		for _, value := range values {
			var g Givens
			require.NoError(t, g.Add(" "+name+" = "+value+" "), name)
			require.NoError(t, g.Add(name+"="+value), "twice and alike")
			require.Len(t, g, 1)
			require.Equal(t, name+"="+value, g[0].String())
			var got, want prospect.Campaign
			require.NoError(t, g.Fill(&got))
			b, err := json.Marshal(map[string]string{name: value})
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(b, &want))
			require.Empty(t, cmp.Diff(want, got))
			require.NoError(t, g.Fill(&got), "it says so already")
			require.Equal(t, g, GivensOf(got), "and back")
			for _, says := range []string{g[0].Says().FR, g[0].Says().EN} {
				require.NotEqual(t, g[0].String(), says, "a fact has words")
			}
		}
	}
}

func TestAFactThatCannotBe(t *testing.T) {
	for _, c := range []struct{ option, says string }{
		{"", "fait=valeur"}, {"sector", "fait=valeur"}, {"sector=", "fait=valeur"}, {"=other", "own_rules"},
		{"secteur=other", "sector"}, {"Sector=other", "sector"}, {"sector=autre", "energy-renovation"},
		{"sector=Other", "energy-renovation"}, {"offer=travail", "for-work"}, {"identity=…", "true, false"},
		{"bloctel_checked_on=hier", "date"}, {"sector=0", "other"}, {"purpose=null", "sale"},
	} {
		var g Givens
		require.ErrorContains(t, g.Add(c.option), c.says, c.option)
		require.Empty(t, g)
	}
	var g Givens
	require.NoError(t, g.Add("sector=other"))
	require.ErrorContains(t, g.Add("sector=press"), "deux fois")
	said := prospect.Campaign{Sector: prospect.EnergyRenovation}
	require.ErrorContains(t, g.Fill(&said), "-campaign", "an option does not take back what the file says")
	require.Equal(t, prospect.EnergyRenovation, said.Sector)
}

func FuzzGivens(f *testing.F) {
	for _, s := range []string{"sector=other", "principal=Alizé", "bloctel_checked_on=2026-08-01", "=", "a=b=c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var g Givens
		var c prospect.Campaign
		if g.Add(s) == nil {
			require.NoError(t, g.Fill(&c))
			require.NotZero(t, c)
			require.True(t, strings.Contains(s, "="))
		} else {
			require.Empty(t, g)
		}
	})
}

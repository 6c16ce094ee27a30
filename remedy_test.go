package rgpd_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// A rule set with means proposes those that are lawful in the case, the fewest first, and no
// other; without means it proposes nothing.
func TestRemedies(t *testing.T) {
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	set := func(column, value uint8) []engine.Setting { return []engine.Setting{{Column: column, Value: value}} }
	plain := houseTable(t)
	table := plain.WithMeans([]rgpd.Means{
		{ID: "wait", By: rgpd.ByTime, Says: rgpd.Text{FR: "attendre", EN: "wait"}, Sets: set(1, 1)},
		{ID: "paint-it", By: rgpd.ByPrincipal, Says: rgpd.Text{FR: "peindre", EN: "paint it"}, Sets: set(0, 2)},
		{ID: "never", By: rgpd.ByPerson, Sets: set(0, 2), Only: []engine.Mask{rgpd.Not[colour](1).Mask(), 0}},
		{ID: "nor-this", By: rgpd.ByPerson, Says: rgpd.Text{FR: "demander", EN: "ask"}, Sets: set(0, 2), Never: [][]engine.Mask{{rgpd.Is[colour](1).Mask(), 0}}},
	})
	require.Equal(t, plain.Digest(), table.Digest(), "means decide nothing")
	for name, c := range map[string]struct {
		colour, size uint8
		want         []string
	}{
		"allowed already":       {2, 1, nil},
		"out of scope":          {3, 1, nil},
		"one step":              {1, 1, []string{"paint it"}},
		"two steps":             {1, 2, []string{"wait; paint it"}},
		"time alone":            {2, 2, []string{"wait"}},
		"time makes none known": {2, 0, nil},
		"not surely barred":     {0, 1, []string{"paint it", "ask"}},
	} {
		t.Run(name, func(t *testing.T) {
			facts := &engine.Facts{c.colour, c.size}
			var got []string
			for _, r := range table.Decide(facts, at, engine.Notes{}).Remedies() {
				got = append(got, r.String())
			}
			require.Empty(t, cmp.Diff(c.want, got))
			require.Nil(t, plain.Decide(facts, at, engine.Notes{}).Remedies())
		})
	}
	r := table.Decide(&engine.Facts{1, 2}, at, engine.Notes{}).Remedies()[0]
	require.Equal(t, "attendre ; peindre", r.In(language.French))
	require.Equal(t, map[string]string{"size": "small"}, r.Changes[0].Facts)
	require.Equal(t, rgpd.ByTime, r.Changes[0].By)
	require.Nil(t, rgpd.Decision{}.Remedies())
}

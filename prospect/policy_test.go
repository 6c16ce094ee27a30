package prospect

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// TestADecisionTellsItsPolicy: whoever reads a decision sees which policy took it, and that a
// house's own was not asked.
func TestADecisionTellsItsPolicy(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	rule := func(id rgpd.RuleID) HouseRule {
		return HouseRule{ID: id, Says: rgpd.Text{FR: "règle", EN: "rule"}, When: When{Sector: rgpd.Is(Gambling)}}
	}
	weekdays := Hours{Days: []time.Weekday{time.Friday, time.Monday, time.Monday}, From: 10 * time.Hour, Until: 18*time.Hour + 30*time.Minute}
	gate := suppression.NewGate(time.Hour)
	for want, options := range map[string][]Option{
		"law article presumptions":               nil,
		"law presumptions":                       {LawOnly()},
		"law article":                            {NoPresumptions()},
		"law":                                    {LawOnly(), NoPresumptions()},
		"law article presumptions house-rules:2": {HouseRules(rule("house-a")), HouseRules(rule("house-b"))},
		"law article presumptions house-hours:mon,fri/10h0m0s-18h30m0s": {HouseHours(weekdays)},
		"law article presumptions house-cap:2":                          {HouseCap(2, When{})},
		"law article presumptions lists:2":                              {Lists(gate), Lists(gate)},
		"law presumptions house-rules:1 house-cap:3 lists:1":            {Lists(gate), HouseCap(3, When{}), LawOnly(), HouseRules(rule("house-a"))},
	} {
		y := policy(t, options...)
		d := y.CanCallAt(p, rgpd.LiveCall, at)
		require.Equal(t, want, d.Policy())
		require.Equal(t, want, y.LookUp(nil, at).CanCallAt(p, rgpd.LiveCall, at).Policy())

		b, err := json.Marshal(d)
		require.NoError(t, err)
		back, err := rgpd.ParseReport(b)
		require.NoError(t, err)
		require.Equal(t, want, back.Policy)
		require.Equal(t, y.RuleSet().Digest(), back.RuleSet)

		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("call", "decision", d)
		require.Contains(t, log.String(), "decision.policy="+quoted(want)+" decision.rule_set="+back.RuleSet+" ")

		require.Equal(t, d.String()+" ["+want+"]", fmt.Sprintf("%+v", d))
		require.Equal(t, d.String()+" ["+want+"]", fmt.Sprintf("%+v", &d))
		for _, plain := range []string{"%v", "%s"} {
			require.Equal(t, d.String(), fmt.Sprintf(plain, d))
		}
		require.Equal(t, fmt.Sprintf("%q", d.String()), fmt.Sprintf("%q", d))
	}
	// The functions of the package ask no policy of a house, and it shows.
	require.Equal(t, "law article presumptions", CanCall(p, rgpd.LiveCall).Policy())
	require.Equal(t, "law article presumptions", Standard().CanCall(p, rgpd.LiveCall).Policy())
	for d := range Screen(func(yield func(Prospect, error) bool) { yield(p, nil) }, rgpd.LiveCall, at) {
		require.Equal(t, "law article presumptions", d.Policy())
	}
	var none rgpd.Decision
	require.Empty(t, none.Policy())
	require.Equal(t, none.String(), fmt.Sprintf("%+v", none))
}

func quoted(s string) string {
	for _, r := range s {
		if r == ' ' || r == ',' {
			return fmt.Sprintf("%q", s)
		}
	}
	return s
}

package prospect

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// An error of NewPolicy may be passed over; the policy beside it then allows nobody.
func TestAPolicyThatCannotStandDecidesNothing(t *testing.T) {
	at := lawReadAgain
	says := rgpd.Text{FR: "la maison ne le veut pas", EN: "the house does not want it"}
	for name, o := range map[string]Option{
		"an ID that is not of the house": HouseRules(HouseRule{ID: "works-ban", Says: says}),
		"a rule without a sentence":      HouseRules(HouseRule{ID: "house-mute"}),
		"an ID that stands twice": HouseRules(
			HouseRule{ID: "house-twice", Says: says}, HouseRule{ID: "house-twice", Says: says},
		),
		"an ID in capitals":     HouseRules(HouseRule{ID: "house-NO", Says: says}),
		"empty hours":           HouseHours(Hours{}),
		"a cap above the law's": HouseCap(5, When{}),
		"hours in nanoseconds":  HouseHours(Hours{Days: []time.Weekday{1, 2, 3, 4, 5}, From: 10, Until: 19}),
		"hours in seconds":      HouseHours(Hours{Days: []time.Weekday{1}, From: 10 * time.Hour, Until: 19*time.Hour + time.Second}),
		"a day of no week":      HouseHours(Hours{Days: []time.Weekday{1, 7}, From: 10 * time.Hour, Until: 19 * time.Hour}),
		"a list that is none":   Lists(nil),
		"no lists":              Lists(),
	} {
		y, err := NewPolicy(o)
		require.Error(t, err, name)
		for _, p := range []Prospect{{}, baseConsumer(at), baseProfessional(at)} {
			for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.SMS} {
				d := y.CanCallAt(p, ch, at)
				require.Equal(t, rgpd.Undecided, d.Verdict(), name)
				require.Equal(t, "invalid", d.Policy(), name)
			}
			_, ok := y.Next(p, rgpd.LiveCall, at)
			require.False(t, ok, name)
			for w := range y.Windows(p, rgpd.LiveCall, at, at.Add(7*24*time.Hour)) {
				t.Errorf("%s: a window %v", name, w)
			}
		}
	}
	d := CanCallAt(baseConsumer(at), rgpd.LiveCall, at)
	require.True(t, d.Allowed(), "the same person, by the law and the article: %v", d)
}

// All that is wrong is told at once.
func TestNewPolicyTellsAllThatIsWrong(t *testing.T) {
	says := rgpd.Text{FR: "la maison ne le veut pas", EN: "the house does not want it"}
	_, err := NewPolicy(
		HouseRules(
			HouseRule{ID: "house-twice", Says: says}, HouseRule{ID: "house-twice", Says: says},
			HouseRule{ID: "house-NO", Says: says}, HouseRule{ID: "house-mute"},
			HouseRule{ID: "house-over", Says: says, From: 9, Until: 9},
		),
		HouseHours(Hours{}), HouseCap(9, When{}), Lists(nil),
	)
	for _, told := range []string{
		"house-twice", "house-NO", "house-mute", "house-over", "house hours", "house cap", "lists",
	} {
		require.ErrorContains(t, err, told)
	}
}

// A policy is immutable, whatever becomes of what it was built from.
func TestAPolicyKeepsItsHours(t *testing.T) {
	at := lawReadAgain
	days := []time.Weekday{(at.Weekday() + 1) % 7}
	y, err := NewPolicy(HouseHours(Hours{Days: days, Until: 24 * time.Hour}))
	require.NoError(t, err)
	days[0] = at.Weekday()
	require.False(t, y.CanCallAt(baseConsumer(at), rgpd.LiveCall, at).Allowed())
}

// An instant whose day no Date holds is none of another day.
func TestInstantsFarOff(t *testing.T) {
	for _, unix := range []int64{-1 << 62, -1 << 50, math.MinInt64} {
		d := CanCallAt(baseConsumer(lawReadAgain), rgpd.LiveCall, time.Unix(unix, 0))
		require.Equal(t, rgpd.Undecided, d.Verdict(), unix)
	}
	for _, unix := range []int64{86400<<32 + 1_790_000_000, 1 << 60} {
		d := CanCallAt(baseConsumer(lawReadAgain), rgpd.LiveCall, time.Unix(unix, 0))
		require.True(t, d.Later(), unix)
	}
}

// TestAHundredRulesOfTheHouse: there is room for them beside the law.
func TestAHundredRulesOfTheHouse(t *testing.T) {
	rules := make([]HouseRule, 100)
	for i := range rules {
		rules[i] = HouseRule{
			ID: rgpd.RuleID(fmt.Sprintf("house-%d", i)), Says: rgpd.Text{FR: "règle", EN: "rule"},
			When: When{Sector: rgpd.Is(Gambling)},
		}
	}
	policy(t, HouseRules(rules...))
}

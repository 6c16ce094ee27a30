package prospect

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// respelt is a prospect whose every name is written otherwise than in its campaign.
func respelt(p Prospect, spell func(string) string) Prospect {
	p.StoppedTo = spell(p.StoppedTo)
	p.Consent.Use.Principal = spell(p.Consent.Use.Principal)
	p.Consent.Use.Caller = spell(p.Consent.Use.Caller)
	p.Consent.Use.Object = spell(p.Consent.Use.Object)
	p.CallBack.Object = spell(p.CallBack.Object)
	p.Attempts.principal = spell(p.Attempts.principal)
	return p
}

// TestNamesAreComparedFolded: case, accents and blanks make no other firm, and any other
// letter does.
func TestNamesAreComparedFolded(t *testing.T) {
	r := rand.New(rand.NewPCG(16, 5))
	at := lawReadAgain
	allowed := 0
	for range 20_000 {
		p := someProspect(r, at)
		ch := rgpd.Channel(1 + r.IntN(4))
		folded := respelt(p, func(s string) string {
			if s == "" {
				return ""
			}
			return " " + strings.ToUpper(strings.ReplaceAll(s, " ", " \u00a0")) + "\t"
		})
		want, got := CanCallAt(p, ch, at), CanCallAt(folded, ch, at)
		require.Equal(t, want, got)
		require.Equal(t, p.Differences() == nil, folded.Differences() == nil)
		if want.Allowed() {
			allowed++
		}
	}
	require.Greater(t, allowed, 100)
}

// TestDifferences: whoever is refused for a name sees the two.
func TestDifferences(t *testing.T) {
	p := baseConsumer(lawReadAgain)
	require.Empty(t, p.Differences())
	c := p.Campaign
	p.Consent.Use = consent.Use{Principal: c.Principal + " SA", Caller: strings.ToUpper(c.Caller), Object: "x"}
	p.StoppedTo, p.CallBack.Object, p.Attempts = "y", "z", NoAttemptsOf("w")
	want := []Difference{
		{"stopped_to", c.Principal, "y"}, {"consent.use.principal", c.Principal, c.Principal + " SA"},
		{"consent.use.object", c.Object, "x"}, {"call_back.object", c.Object, "z"}, {"attempts.principal", c.Principal, "w"},
	}
	require.Empty(t, cmp.Diff(want, p.Differences()))
	require.Empty(t, Prospect{}.Differences())
	require.Zero(t, testing.AllocsPerRun(100, func() { CanCallAt(p, rgpd.LiveCall, lawReadAgain) }))
}

// TestNoChannelIsUndecided: a number that is no channel permits and forbids nothing, under any
// policy, whatever is known of the person; and nothing is planned on it.
func TestNoChannelIsUndecided(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	at := lawReadAgain
	policies := plannedPolicies(t)
	for range 5_000 {
		p := someProspect(r, at)
		y := policies[r.IntN(len(policies))]
		for _, ch := range []rgpd.Channel{rgpd.Email + 1, 31, 32, 33, 100, 200, 255} {
			d := y.CanCallAt(p, ch, at)
			require.Equal(t, rgpd.Undecided, d.Verdict(), "%d: %v", ch, d)
			if r.IntN(50) == 0 {
				_, ok := y.Next(p, ch, at)
				require.False(t, ok)
				_, ok = y.Planner(ch).Next(p, at)
				require.False(t, ok)
			}
		}
	}
	// Of the unknown channel nothing is Allowed that some channel does not allow.
	for range 5_000 {
		p := someProspect(r, at)
		if CanCallAt(p, 0, at).Allowed() {
			for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
				require.True(t, CanCallAt(p, ch, at).Allowed())
			}
		}
	}
	s := baseConsumer(at).Consent
	state, _, _ := s.At(&s.Use, 200, at)
	require.NotEqual(t, consent.Valid, state)
}

// TestAConsentOfNoDay: year 1, 1899 and 1970 are zero dates of other systems, and no consent
// was given then, whatever the channel.
func TestAConsentOfNoDay(t *testing.T) {
	for _, at := range []time.Time{
		{}, time.Time{}.Add(time.Hour), time.Unix(0, 0), time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC),
		time.Date(1, 1, 1, 0, 0, 0, 0, time.FixedZone("", 3600)),
	} {
		p := baseConsumer(lawReadAgain)
		p.LastContact = rgpd.ParisDay(lawReadAgain) - 10
		p.Consent.Channels = rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS, rgpd.Email)
		p.Consent.GivenAt = at
		for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
			require.False(t, CanCallAt(p, ch, lawReadAgain).Allowed(), "%v by %v", at, ch)
		}
	}
}

// TestWhoTookADecision: the policy of the house tells a decision of its own from one of the
// package, or of another policy.
func TestWhoTookADecision(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	house, twin := policy(t, HouseCap(2, When{})), policy(t, HouseCap(2, When{}))
	bound := policy(t, Lists(gateOf(nil, time.Hour)))
	require.True(t, house.CanCallAt(p, rgpd.LiveCall, at).TakenBy(house.RuleSet()))
	require.True(t, bound.CanCallAt(p, rgpd.LiveCall, at).TakenBy(bound.RuleSet()))
	for _, d := range []rgpd.Decision{{}, CanCallAt(p, rgpd.LiveCall, at), twin.CanCallAt(p, rgpd.LiveCall, at)} {
		require.False(t, d.TakenBy(house.RuleSet()), d.Policy())
		require.False(t, d.TakenBy(bound.RuleSet()), d.Policy())
		require.False(t, d.TakenBy(nil))
	}
	require.True(t, CanCallAt(p, rgpd.LiveCall, at).TakenBy((*Policy)(nil).RuleSet()), "no policy is the default policy")
}

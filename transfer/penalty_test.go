package transfer

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// Rules without a penalty of their own, by reason.
func withoutPenalty(r rgpd.Rule) string {
	switch id := string(r.ID); {
	case r.Then == rgpd.Permit, r.Then == rgpd.Exclude:
		return "not a duty"
	case r.Rank() == rgpd.Practice || r.Rank() == rgpd.Guidance:
		return "advice, or our reading"
	case r.ID == "contract-breach-limit", r.ID == "contract-breach-limit-48":
		return "the limit is advice: art. 33(2) has no figure"
	case r.ID == "contract-standard-text":
		return "art. 28(6) permits standard clauses and owes none"
	case r.ID == "transfer-duty-other-checks", r.ID == "transfer-duty-keep-fallback", r.ID == "transfer-duty-relay":
		return "points to other rules"
	case strings.HasPrefix(id, "role-"):
		return "qualifies; the rules that follow from the role have the penalties"
	}
	return ""
}

// The tier of each rule is that of an article it cites.
func TestTierOfEachRule(t *testing.T) {
	penalties := Penalties()
	known := map[rgpd.RuleID]bool{}
	for r := range Rules() {
		known[r.ID] = true
		ids := penalties[r.ID]
		if len(ids) == 0 {
			require.NotEmpty(t, withoutPenalty(r), "%s names no penalty", r.ID)
			continue
		}
		e := penalties.OfRules([]rgpd.RuleID{r.ID}, rgpd.LawAsOf, rgpd.Body{Kind: rgpd.OtherBody})
		cited := map[rgpd.Tier]bool{}
		for _, s := range r.Sources {
			rest, isRGPD := strings.CutPrefix(s.Ref, "RGPD, art. ")
			if !isRGPD {
				if s.Rank == rgpd.Regulation || s.Rank == rgpd.CaseLaw || strings.HasPrefix(string(r.ID), "transfer-") {
					cited[rgpd.HigherTier] = true // an act under art. 46, or case law on chapter V
				}
				continue
			}
			// Paragraphs and letters aside, the numbers are articles.
			rest = regexp.MustCompile(`\([^)]*\)`).ReplaceAllString(rest, "")
			for _, n := range regexp.MustCompile(`\d+`).FindAllString(rest, -1) {
				a, err := strconv.Atoi(n)
				require.NoError(t, err)
				if tier, ok := rgpd.TierOf(a); ok {
					cited[tier] = true
				}
			}
		}
		require.True(t, cited[e.Ceiling.Tier], "%s: tier %s, sources %v", r.ID, e.Ceiling.Tier, r.Sources)
	}
	for id, ids := range penalties {
		require.True(t, known[id], "no rule %s", id)
		for _, p := range ids {
			_, ok := rgpd.PenaltyOn(p, rgpd.LawAsOf)
			require.True(t, ok, p)
		}
	}
}

func TestExposureOfTheArticlesCase(t *testing.T) {
	f := offshore2026()
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	group := rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1_000_000_000)}
	e := a.Exposure(Penalties(), group)
	require.Equal(t, rgpd.Euros(40_000_000), e.Ceiling.Amount)
	var ids []rgpd.PenaltyID
	for _, p := range e.Beside {
		ids = append(ids, p.ID)
	}
	require.Equal(t, []rgpd.PenaltyID{"lil-20", "cp-226-22-1"}, ids)
	require.Equal(t, rgpd.Forbidden, e.Verdict)

	f.Hops[1].Safeguard.Tool = 0
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, rgpd.Undecided, a.Verdict)
	require.Equal(t, rgpd.Undecided, a.Exposure(Penalties(), group).Verdict)
	require.NotEmpty(t, a.Exposure(Penalties(), group).Rules)

	f.Hops[1].Safeguard, f.Hops[1].Assessment = sound(ProcessorToProcessor), green()
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Empty(t, a.Exposure(Penalties(), group).Rules)
}

// A silent processor: the lower tier, and a crime beside it.
func TestExposureOfASilentProcessor(t *testing.T) {
	c := complete()
	c.Breaches.Notice = rgpd.No
	r := c.Review()
	e := r.Exposure(Penalties(), rgpd.LawAsOf, rgpd.Body{Kind: rgpd.OtherBody})
	require.Equal(t, rgpd.Euros(10_000_000), e.Ceiling.Amount)
	require.Equal(t, rgpd.PenaltyID("cp-226-17-1"), e.Beside[0].ID)
	require.Equal(t, rgpd.Euros(1_500_000), e.Beside[0].Legal)
}

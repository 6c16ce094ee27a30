package consent

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

var tables = map[string]*rgpd.RuleSet{"conditions": conditions, "needs": needTable()}

// addsNothing are the rows that change no verdict, each with its reason.
var addsNothing = map[rgpd.RuleID]string{
	"consent-identity-unsaid":  "recital 42 of RGPD holds it already; R. 223-1 says it for calls",
	"consent-no-positive-act":  "R. 223-1, II, repeats for calls what U1, U2, U4 and I6 hold for all; it is cited besides",
	"consent-tacit-renewal":    "silence, U2, forbids it already; R. 223-1 says it for calls",
	"consent-sale-conditional": "RGPD, art. 7(4), holds it already; the statute is cited besides",
	"consent-burden-of-proof":  "RGPD, art. 7(1), holds it already; L. 223-1, al. 3, is cited besides",
}

func draw(r *rand.Rand, t *rgpd.RuleSet, unknown, beyond float64) (f engine.Facts) {
	i := 0
	for c := range t.Columns() {
		switch p := r.Float64(); {
		case p < unknown:
		case p < unknown+beyond:
			f[i] = uint8(len(c.Values) + 1 + r.IntN(200))
		default:
			f[i] = uint8(1 + r.IntN(len(c.Values)))
		}
		i++
	}
	return f
}

func eachTable(t *testing.T, do func(t *testing.T, tab *rgpd.RuleSet)) {
	for name, tab := range tables {
		t.Run(name, func(t *testing.T) { do(t, tab) })
	}
}

// days are all boundary days, with the day before each.
func days(tab *rgpd.RuleSet) (out []rgpd.Date) {
	for _, d := range tab.Compiled().Epochs() {
		if d > 0 {
			out = append(out, rgpd.Date(d)-1, rgpd.Date(d))
		}
	}
	return out
}

func TestCompiledTableEqualsRowByRow(t *testing.T) {
	eachTable(t, func(t *testing.T, tab *rgpd.RuleSet) {
		r := rand.New(rand.NewPCG(5, 6))
		for _, day := range days(tab) {
			for range 4000 {
				f := draw(r, tab, r.Float64(), 0.05)
				sure, maybe := tab.Compiled().Fire((*[engine.MaxColumns]uint8)(&f), int32(day))
				slowSure, slowMaybe := tab.Compiled().FireSlow((*[engine.MaxColumns]uint8)(&f), int32(day))
				require.Equal(t, slowSure, sure)
				require.Equal(t, slowMaybe, maybe)
			}
		}
	})
}

func TestLearningNeverTakesBackAVerdict(t *testing.T) {
	eachTable(t, func(t *testing.T, tab *rgpd.RuleSet) {
		r := rand.New(rand.NewPCG(7, 8))
		width := []int{}
		for c := range tab.Columns() {
			width = append(width, len(c.Values))
		}
		for _, day := range days(tab) {
			at := rgpd.Mainland.Instant(day, 0)
			require.NotEqual(t, rgpd.Allowed, tab.Decide(&engine.Facts{}, at, engine.Notes{}).Verdict())
			for range 4000 {
				f := draw(r, tab, 0.3+0.6*r.Float64(), 0)
				before := tab.Decide(&f, at, engine.Notes{}).Verdict()
				for c := range width {
					if f[c] == 0 {
						f[c] = uint8(1 + r.IntN(width[c]))
						after := tab.Decide(&f, at, engine.Notes{}).Verdict()
						if before != rgpd.Undecided {
							require.Equal(t, before, after)
						}
						before = after
					}
				}
			}
		}
	})
}

func TestNoGapAmongKnownFacts(t *testing.T) {
	eachTable(t, func(t *testing.T, tab *rgpd.RuleSet) {
		c := tab.Compiled()
		deciding := tab.With(rgpd.Forbid).Or(tab.With(rgpd.Permit))
		for _, day := range days(tab) {
			gaps := c.Gaps(c.Known(), deciding.And(c.Active(int32(day))), 3)
			if day < law.DayGDPR {
				require.NotEmpty(t, gaps, "before the RGPD nothing is decided")
				continue
			}
			require.Empty(t, gaps, "%v", day)
		}
	})
}

func TestEachDecidingRowChangesAVerdict(t *testing.T) {
	eachTable(t, func(t *testing.T, tab *rgpd.RuleSet) {
		c := tab.Compiled()
		i := -1
		for rule := range tab.Rules() {
			i++
			var rivals engine.Bits
			switch rule.Then {
			case rgpd.Forbid:
				rivals = tab.With(rgpd.Forbid)
			case rgpd.Permit:
				rivals = tab.With(rgpd.Forbid).Or(tab.With(rgpd.Permit))
			default:
				continue
			}
			alone := false
			for _, day := range days(tab) {
				if !rule.InForce(day) {
					continue
				}
				others := rivals.Less(engine.Bit(i)).And(c.Active(int32(day)))
				alone = alone || len(c.Gaps(c.Accepts(i), others, 1)) > 0
			}
			_, listed := addsNothing[rule.ID]
			require.Equal(t, !listed, alone, "%s", rule.ID)
		}
	})
}

func TestDecisionsAllocateNothing(t *testing.T) {
	eachTable(t, func(t *testing.T, tab *rgpd.RuleSet) {
		f := draw(rand.New(rand.NewPCG(1, 1)), tab, 0.1, 0)
		at := rgpd.Mainland.Instant(law.DayOptIn, 0)
		require.Zero(t, testing.AllocsPerRun(100, func() { tab.Decide(&f, at, engine.Notes{}) }))
	})
}

// The highest source heads a rule.
func TestSourcesStandInOrderOfRank(t *testing.T) {
	for rule := range Rules() {
		for i, s := range rule.Sources[1:] {
			require.LessOrEqual(t, s.Rank, rule.Sources[i].Rank, "%s: sources not in order of rank", rule.ID)
		}
	}
}

// A decision on a day of the past cites no text that came later.
func TestNoRowCitesATextOfLater(t *testing.T) {
	opens := map[string]rgpd.Date{
		law.L2231.Ref: law.DayOptIn, law.R2231.Part("I").Ref: law.DayOptIn, law.R2231.Part("II").Ref: law.DayOptIn,
		law.R2232.Ref: law.DayOptIn, law.R2233.Ref: law.DayOptIn, law.R2234.Ref: law.DayOptIn,
		law.L12111.Part("al. 3").Ref: law.Day2025,
	}
	for rule := range Rules() {
		for _, s := range rule.Sources {
			require.GreaterOrEqual(t, rule.From, opens[s.Ref], "%s: %s", rule.ID, s.Ref)
		}
	}
}

func TestCriteriaAndQualitiesAreComplete(t *testing.T) {
	require.LessOrEqual(t, len(criterionNames), 31)
	require.Len(t, criterionTexts, len(criterionNames)+1)
	var broken Criteria
	var met qualities
	for r := range conditionRows.All() {
		if r.Then == rgpd.Forbid {
			require.NotZero(t, r.More.Breaks, "%s", r.ID)
			require.NotZero(t, r.More.Of, "%s", r.ID)
			require.NotEmpty(t, r.More.Path, "%s", r.ID)
			require.NotEmpty(t, r.Do.FR, "%s", r.ID)
			require.NotEmpty(t, r.Do.EN, "%s", r.ID)
		}
		broken |= r.More.Breaks
		met |= r.More.Of
	}
	for c := range AllCriteria() {
		require.True(t, broken.Has(c), "no row breaks %v", c)
		require.NotEmpty(t, c.Text().FR, "%v", c)
		require.NotEmpty(t, c.Text().EN, "%v", c)
	}
	for c := range conditions.Columns() {
		require.True(t, paths[c.Name] != "" || c.Name == "channel", "no field settles %s", c.Name)
	}
	require.Len(t, paths, len(asks))
	for q := range AllQualities() {
		require.True(t, met.has(q), "no row is about %v", q)
	}
}

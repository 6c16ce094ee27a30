package register

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

// named are the tables, small enough to be tried on every case there is.
var named = []struct {
	name  string
	table *rgpd.RuleSet
	// gaps are cases that no row settles, each with the reason why none does.
	gaps []gap
	// overlaps are deciding rows that another of their effect holds whole on purpose.
	oracle func(f engine.Facts, on rgpd.Date) rgpd.Verdict
}{
	{"scope", scopeTable, nil, scopeByHand},
	{"record", recordTable, nil, recordByHand},
	{"officer", officerTable, nil, officerByHand},
	{"assessment", assessmentTable, []gap{
		{"before the CNIL's list, a kind that it lists later settles nothing by itself", law.DayImpactList, func(f engine.Facts) bool { return Listed(f[3]) != NotListed }},
	}, assessmentByHand},
	{"authority", authorityTable, nil, authorityByHand},
	{"persons", personsTable, []gap{
		{"a risk that could not be settled does not settle whether to tell people: the authority will say", 0, func(f engine.Facts) bool { return Risk(f[2]) == RiskOpen }},
	}, personsByHand},
}

type gap struct {
	reason string
	until  rgpd.Date // zero: open
	holds  func(engine.Facts) bool
}

const yesV, noV = 1, 2

func verdictOf(forbid, permit bool) rgpd.Verdict {
	switch {
	case forbid:
		return rgpd.Forbidden
	case permit:
		return rgpd.Allowed
	}
	return rgpd.Undecided
}

// The oracles read the law as sentences, for facts that are all known.

func scopeByHand(f engine.Facts, _ rgpd.Date) rgpd.Verdict {
	matter := About(f[0]) == NaturalPerson && Handling(f[1]) != Unfiled && f[2] == noV && f[3] == noV
	reach := f[4] == yesV || f[5] == yesV || f[6] == yesV
	return verdictOf(matter && reach, true)
}

func recordByHand(f engine.Facts, _ rgpd.Date) rgpd.Verdict {
	spared := staff(f[0]) == belowThreshold && f[1] == noV && f[2] == yesV && f[3] == noV
	return verdictOf(!spared, spared)
}

func officerByHand(f engine.Facts, _ rgpd.Date) rgpd.Verdict {
	return verdictOf(f[0] == yesV || Extent(f[1]) == LargeScale || Extent(f[2]) == LargeScale, true)
}

func assessmentByHand(f engine.Facts, on rgpd.Date) rgpd.Verdict {
	listed := Listed(f[3]) != NotListed
	due := f[0] == yesV || f[1] == yesV || f[2] == yesV || howMany(f[4]) == twoOrMore || listed && on >= law.DayImpactList || f[6] == yesV
	return verdictOf(due, !listed)
}

func authorityByHand(f engine.Facts, _ rgpd.Date) rgpd.Verdict {
	controller := f[1] <= 2
	due := Incident(f[0]) == PersonalDataBreach && controller && (Risk(f[2]) != RiskUnlikely || f[5] == yesV)
	return verdictOf(due, true)
}

func personsByHand(f engine.Facts, _ rgpd.Date) rgpd.Verdict {
	if Incident(f[0]) == NoPersonalData || f[1] > 2 {
		return rgpd.Allowed
	}
	excepted := f[3] == yesV || f[4] == yesV || f[5] == yesV
	carrier := f[7] == yesV && f[3] != yesV && Risk(f[2]) != RiskUnlikely
	return verdictOf(
		f[6] == yesV || carrier || f[7] != yesV && Risk(f[2]) == RiskHigh && !excepted, Risk(f[2]) != RiskOpen,
	)
}

// each yields every case of a table; with unknown facts if unknown is 0.
func each(t *rgpd.RuleSet, least uint8, yield func(engine.Facts)) {
	var widths []uint8
	for c := range t.Columns() {
		widths = append(widths, uint8(len(c.Values)))
	}
	var f engine.Facts
	var walk func(c int)
	walk = func(c int) {
		if c == len(widths) {
			yield(f)
			return
		}
		for v := least; v <= widths[c]; v++ {
			f[c] = v
			walk(c + 1)
		}
	}
	walk(0)
}

func days(t *rgpd.RuleSet) (out []rgpd.Date) {
	for _, e := range t.Compiled().Epochs() {
		if e != engine.Open {
			out = append(out, rgpd.Date(e))
		}
	}
	return append(out, law.DayGDPR, rgpd.LawAsOf)
}

// On every known case and every day that matters, the rows say what the law says; and
// where they are silent, a declared reason holds, none of which is idle.
func TestRowsSayWhatTheLawSays(t *testing.T) {
	for _, n := range named {
		t.Run(n.name, func(t *testing.T) {
			used := make([]bool, len(n.gaps))
			for _, on := range days(n.table) {
				each(n.table, 1, func(f engine.Facts) {
					got := n.table.DecideOn(&f, noon, on, engine.Notes{}).Verdict()
					if on < law.DayGDPR {
						require.Equal(t, rgpd.Undecided, got)
						return
					}
					if got != n.oracle(f, on) {
						require.Fail(t, "rows and law part", "on %s: %v: the rows say %s, %sByHand in this file %s: where the law "+
							"has changed, write it there too, from the text", on, f, got, n.name, n.oracle(f, on))
					}
					if got == rgpd.Undecided {
						found := false
						for i, g := range n.gaps {
							if g.holds(f) && (g.until == 0 || on < g.until) {
								used[i], found = true, true
							}
						}
						require.True(t, found, "an undeclared gap on %s: %v", on, f)
					}
				})
			}
			for i, g := range n.gaps {
				require.True(t, used[i], "no gap is left where %q", g.reason)
			}
		})
	}
}

// Unknown facts: the compiled table fires what a plain reading row by row fires;
// knowing one more fact takes back no verdict but Undecided; knowing nothing is never a
// permission.
func TestUnknownFacts(t *testing.T) {
	r := rand.New(rand.NewPCG(30, 33))
	for _, n := range named {
		t.Run(n.name, func(t *testing.T) {
			c := n.table.Compiled()
			for _, on := range days(n.table) {
				each(n.table, 0, func(f engine.Facts) {
					if r.IntN(20) == 0 {
						f[r.IntN(4)] = uint8(20 + r.IntN(200)) // out of range is unknown
					}
					if r.IntN(10) > 1 {
						return
					}
					sure, maybe := c.Fire((*[engine.MaxColumns]uint8)(&f), int32(on))
					slowSure, slowMaybe := c.FireSlow((*[engine.MaxColumns]uint8)(&f), int32(on))
					require.Equal(t, [2]engine.Bits{slowSure, slowMaybe}, [2]engine.Bits{sure, maybe})
					before := n.table.DecideOn(&f, noon, on, engine.Notes{}).Verdict()
					if before == rgpd.Undecided {
						return
					}
					i := 0
					for col := range n.table.Columns() {
						if f[i] == 0 {
							f[i] = uint8(1 + r.IntN(len(col.Values)))
						}
						i++
					}
					require.Equal(t, before, n.table.DecideOn(&f, noon, on, engine.Notes{}).Verdict(), "learning takes back a verdict: %v", f)
				})
				var nothing engine.Facts
				require.Equal(t, rgpd.Undecided, n.table.DecideOn(&nothing, noon, on, engine.Notes{}).Verdict())
			}
		})
	}
}

// Each row fires, nearly fires with any one fact changed, and is out of force before
// its day; no deciding row is held whole by another of its effect, and each decides
// alone somewhere.
func TestEachRow(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range named {
		c := n.table.Compiled()
		for _, e := range []rgpd.Effect{rgpd.Forbid, rgpd.Permit} {
			require.Empty(t, c.Shadowed(n.table.With(e)), "%s: a shadowed row", n.name)
		}
		i := -1
		for rule := range n.table.Rules() {
			i++
			t.Run(string(rule.ID), func(t *testing.T) {
				fires := func(f [engine.MaxColumns]uint8, on rgpd.Date) bool {
					sure, _ := c.Fire(&f, int32(on))
					return sure.Has(i)
				}
				f := c.Accepts(i).Sample(r)
				require.True(t, fires(f, rule.From), "first day")
				require.False(t, fires(f, rule.From-1), "day before")
				require.True(t, fires(f, max(rgpd.LawAsOf, rule.From)))
				for name, words := range n.table.Condition(rule.ID) {
					k := 0
					for col := range n.table.Columns() {
						for v, w := range col.Values {
							if col.Name == name && !strings.Contains(" "+strings.Join(words, " ")+" ", " "+w+" ") {
								near := f
								near[k] = uint8(v + 1)
								require.False(t, fires(near, rule.From), "%s is %s", name, w)
							}
						}
						k++
					}
				}
				if rule.Then == rgpd.Oblige {
					return
				}
				alone := false
				for range 5000 {
					g := c.Accepts(i).Sample(r)
					sure, _ := c.Fire(&g, int32(max(rgpd.LawAsOf, rule.From)))
					alone = alone || sure.And(n.table.With(rgpd.Forbid).Or(n.table.With(rgpd.Permit))).Len() == 1
				}
				require.True(t, alone, "never decides alone")
			})
		}
	}
}

func TestDecidingAllocatesNothing(t *testing.T) {
	var sink Need
	breach := leak()
	require.Zero(t, testing.AllocsPerRun(100, func() {
		sink = Applies(ScopeFacts{About: NaturalPerson}, noon).Need()
		sink = RecordRequired(RecordFacts{Persons: 12}, noon).Need()
		sink = OfficerRequired(OfficerFacts{}, noon).Need()
		sink = AssessmentRequired(AssessmentFacts{}, noon).Need()
		sink = weigh(authorityTable, engine.Facts{1, 1, uint8(breach.Risk)}, noon).Need()
	}))
	_ = sink
}

func BenchmarkBreachAssess(b *testing.B) {
	breach := leak()
	for b.Loop() {
		breach.Assess(noon, rgpd.Mainland)
	}
}

func BenchmarkReview(b *testing.B) {
	e := build(b, filled(ConsumerCampaigns()))
	for b.Loop() {
		e.Review(today)
	}
}

func TestRulesAreSound(t *testing.T) {
	seen := map[rgpd.RuleID]bool{}
	for r := range Rules() {
		require.Regexp(t, `^(register|accountability|breach|design|security|retention)(-[a-z0-9]+)+$`, string(r.ID))
		require.False(t, seen[r.ID], "%s stands twice", r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Says.FR, r.ID)
		require.NotEmpty(t, r.Says.EN, r.ID)
		require.NotEmpty(t, r.Sources, r.ID)
		require.GreaterOrEqual(t, r.From, rgpd.Date(law.DayGDPR), r.ID)
		top := r.Sources[0].Rank
		for _, s := range r.Sources {
			require.NotEmpty(t, s.Ref, r.ID)
			require.NotZero(t, s.Rank, r.ID)
			require.LessOrEqual(t, s.Rank, top, "%s: the highest source comes first", r.ID)
		}
	}
	require.Greater(t, len(seen), 120)
}

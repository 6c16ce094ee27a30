package transfer

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

func deciding() engine.Bits {
	return compiled.With(rgpd.Forbid).Or(compiled.With(rgpd.Exclude)).Or(compiled.With(rgpd.Permit))
}

func cube(w when) engine.Cube {
	q := rowTable().Known()
	for c, m := range w.Masks() {
		q[c] &^= uint32(m)
	}
	return q
}

// Cases that no row settles, each with the reason why none does.
var declaredGaps = []struct {
	reason      string
	from, until rgpd.Date
	when        when
}{
	{"before the RGPD nothing is decided", 0, law.DayGDPR, when{}},
	{"no text says whether chapter V applies to the territory", 0, 0, when{Importer: rgpd.Is(unsettled)}},
	{
		"before the EDPB's guidelines no text settles one legal person on both sides", 0, rgpd.NewDate(2023, 2, 14),
		when{SameEntity: rgpd.Is(rgpd.Yes)},
	},
	{"nor direct collection", 0, rgpd.NewDate(2023, 2, 14), when{Collection: rgpd.Is(CollectedForItself)}},
	{
		"no decision that was in force then is challenged", 0, rgpd.NewDate(2023, 7, 10),
		when{Coverage: rgpd.Is(coveredAtRisk)},
	},
	{
		"the clauses of 2021 did not apply yet", 0, rgpd.NewDate(2021, 6, 27),
		when{Tool: rgpd.Is(StandardClauses, ProcessorClauses)},
	},
}

func TestNoGapButDeclaredOnes(t *testing.T) {
	used := make([]bool, len(declaredGaps))
	for _, day := range boundaryDays() {
		var known []engine.Cube
		for i, g := range declaredGaps {
			if (g.from == 0 || day >= g.from) && (g.until == 0 || day < g.until) {
				known = append(known, cube(g.when))
				gaps := rowTable().Gaps(known[len(known)-1], rowTable().Active(int32(day)).And(deciding()), 1)
				used[i] = used[i] || len(gaps) > 0
			}
		}
		for i := range deciding().Each {
			if rowTable().Active(int32(day)).Has(i) {
				known = append(known, rowTable().Accepts(i))
			}
		}
		left := engine.Uncovered(rowTable().Known(), known, 1)
		require.Empty(t, left, "on %s", day)
	}
	for i, g := range declaredGaps {
		require.True(t, used[i], "no gap is left where %q", g.reason)
	}
}

// A deciding row that another holds whole would add nothing. Duties may: each is an
// instruction of its own.
func TestNoShadowedRow(t *testing.T) {
	all := slices.Collect(hopRows.All())
	for _, effect := range []rgpd.Effect{rgpd.Forbid, rgpd.Exclude, rgpd.Permit} {
		for _, p := range rowTable().Shadowed(compiled.With(effect)) {
			require.Fail(t, "shadowed", "%s adds nothing to %s", all[p[0]].ID, all[p[1]].ID)
		}
	}
}

// Each row fires; with one fact changed it does not; and out of its period it does
// not. The sample of a cube is the case that a lawyer would draw from the condition.
func TestEachRowFiresNearlyFiresAndEnds(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for i, row := range slices.Collect(hopRows.All()) {
		rule := row.Rule()
		t.Run(string(row.ID), func(t *testing.T) {
			day := rule.From
			f := rowTable().Accepts(i).Sample(r)
			fires := func(f [engine.MaxColumns]uint8, on rgpd.Date) bool {
				sure, _ := rowTable().Fire(&f, int32(on))
				return sure.Has(i)
			}
			require.True(t, fires(f, day), "first day")
			require.False(t, fires(f, day-1), "day before")
			if rule.Until != 0 {
				require.True(t, fires(f, rule.Until-1), "last day")
				require.False(t, fires(f, rule.Until), "first day out")
			} else {
				require.True(t, fires(f, rgpd.LawAsOf))
			}
			for c, m := range row.When.Masks() {
				for v := range columns[c].Values {
					if uint32(m)>>(v+1)&1 == 1 {
						near := f
						near[c] = uint8(v + 1)
						require.False(t, fires(near, day), "%s is %s", columns[c].Name, columns[c].Values[v])
					}
				}
			}
		})
	}
}

// Each deciding row changes a verdict on some day: some case has no other row of its
// effect.
func TestEachDecidingRowMatters(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 1))
	for i, row := range slices.Collect(hopRows.All()) {
		rule := row.Rule()
		if row.Then == rgpd.Oblige {
			continue
		}
		matters := false
		for n := 0; n < 20_000 && !matters; n++ {
			f := rowTable().Accepts(i).Sample(r)
			day := rule.From
			if rule.Until == 0 && n%2 == 0 {
				day = rgpd.LawAsOf
			}
			sure, _ := rowTable().Fire(&f, int32(day))
			switch row.Then {
			case rgpd.Forbid:
				matters = sure.And(compiled.With(rgpd.Forbid)).Len() == 1
			case rgpd.Exclude:
				matters = sure.And(compiled.With(rgpd.Exclude)).Len() == 1
			case rgpd.Permit:
				matters = sure.And(compiled.With(rgpd.Permit)).Len() == 1 &&
					sure.And(compiled.With(rgpd.Forbid)).Empty()
			}
		}
		require.True(t, matters, "%s never decides alone", row.ID)
	}
}

func TestDecidingAllocatesNothing(t *testing.T) {
	f := offshore2026()
	on := rgpd.LawAsOf
	l := f.link(f.course(), &f.Hops[1], on)
	var sink rgpd.Verdict
	require.Zero(t, testing.AllocsPerRun(100, func() {
		c, found := derive(&l, on)
		d, _ := decide(c, notesOf(&c, &found), on)
		sink = d.Verdict()
	}))
	_ = sink
}

// Every rule of the package: form, sentences, sources, dates; unique IDs.
func TestRulesAreSound(t *testing.T) {
	seen := map[rgpd.RuleID]bool{}
	n := 0
	for r := range Rules() {
		n++
		require.Regexp(t, `^(transfer|contract|role|operation)(-[a-z0-9]+)+$|^role-processor$`, string(r.ID))
		require.False(t, seen[r.ID], "%s stands twice", r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Says.FR, r.ID)
		require.NotEmpty(t, r.Says.EN, r.ID)
		require.NotEmpty(t, r.Sources, r.ID)
		require.GreaterOrEqual(t, r.From, rgpd.Date(law.DayGDPR), "%s starts before the RGPD", r.ID)
		for _, s := range r.Sources {
			require.NotEmpty(t, s.Ref, r.ID)
			require.NotZero(t, s.Rank, r.ID)
			require.True(t, s.URL == "" || strings.HasPrefix(s.URL, "http"), r.ID)
		}
	}
	require.Greater(t, n, 150)
	for r := range Rules() {
		if r.Then == rgpd.Forbid && strings.HasPrefix(string(r.ID), "transfer-") {
			require.NotEmpty(t, r.Do.FR, "%s says no cure", r.ID)
			require.NotEmpty(t, r.Do.EN, "%s says no cure", r.ID)
		}
	}
}

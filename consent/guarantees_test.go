package consent

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// stated are the guarantees of the two tables.
func stated() []statements {
	return []statements{
		{"conditions", Study(), slices.Collect(Guarantees())},
		{"needs", NeedStudy(), slices.Collect(NeedGuarantees())},
	}
}

type statements struct {
	name       string
	study      *rgpd.Study
	guarantees []rgpd.Guarantee
}

// TestGuaranteesHold: on every day since 2018-05-25, over all facts together.
func TestGuaranteesHold(t *testing.T) {
	for _, s := range stated() {
		testkit.Prove(t, s.guarantees, map[string]*rgpd.Study{s.name: s.study})
	}
}

// TestGuaranteesAreSound: each is well formed, and none follows from another.
func TestGuaranteesAreSound(t *testing.T) {
	seen := map[string]bool{}
	for r := range Rules() {
		seen[string(r.ID)] = true
	}
	for _, s := range stated() {
		testkit.Sound(t, s.guarantees, s.study)
		for _, g := range s.guarantees {
			require.False(t, seen[g.ID], "%s: another has this ID", g.ID)
			seen[g.ID] = true
		}
	}
}

// TestEachGuaranteeCanFail: on at least one altered row.
func TestEachGuaranteeCanFail(t *testing.T) {
	for _, s := range stated() {
		testkit.CanFail(t, s.guarantees, s.study)
	}
}

// TestEachAssumptionIsNeeded: without it a guarantee fails.
func TestEachAssumptionIsNeeded(t *testing.T) {
	for _, s := range stated() {
		testkit.Needed(t, s.guarantees, s.study)
	}
}

// TestNoChangeOfLawLetsMoreThrough: since the RGPD each law of consent was stricter than
// the one before. No consent stands, and no occasion is spared, that was not the day before.
func TestNoChangeOfLawLetsMoreThrough(t *testing.T) {
	some := map[string][]rgpd.Date{"conditions": {law.Day2025, law.DayOptIn}, "needs": {law.DayOptIn}}
	for _, s := range stated() {
		days := slices.DeleteFunc(s.study.RuleSet.Changes(), func(d rgpd.Date) bool { return d == law.DayGDPR })
		require.Subset(t, days, some[s.name], s.name)
		for _, day := range days {
			for _, f := range s.study.Flips(day-1, s.study, day, rgpd.Always(rgpd.Allowed), rgpd.Never(rgpd.Allowed)) {
				t.Errorf("%s: on %s %s lets through: %v", s.name, day, f.After, f.Witness)
			}
		}
	}
}

package transfer

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// What the rules as a whole are held to, for every day since the RGPD: proven over all
// cases at once.
func TestGuaranteesHold(t *testing.T) {
	testkit.Prove(t, guarantees, map[string]*rgpd.Study{"chapter V": Study()})
	testkit.Prove(t, roleGuarantees, map[string]*rgpd.Study{"roles": RoleStudy()})
}

func TestGuaranteesAreSound(t *testing.T) {
	testkit.Sound(t, guarantees, Study())
	testkit.Sound(t, roleGuarantees, RoleStudy())
	testkit.Needed(t, guarantees, Study())
	for _, n := range []int{len(slices.Collect(Guarantees())), len(slices.Collect(RoleGuarantees()))} {
		if n < 10 {
			t.Errorf("%d guarantees", n)
		}
	}
}

// Each guarantee fails on an altered row: of those that carry the verdict of a case
// within its condition, or one of its forbidden verdicts elsewhere; else of any.
func TestEachGuaranteeCanFail(t *testing.T) {
	canFail(t, guarantees, Study())
	canFail(t, roleGuarantees, RoleStudy())
}

func canFail(t *testing.T, gs []rgpd.Guarantee, study *rgpd.Study) {
	t.Helper()
	byRule := map[rgpd.RuleID][]int{}
	for i := range gs {
		g := &gs[i]
		ids := slices.Concat(g.Brings, g.Spares)
		on := g.From
		if on == 0 {
			on = max(regulation, g.Until-1)
		}
		for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
			if g.Never == 0 {
				break
			}
			within := g.Within
			if g.Never.Has(v) {
				within = nil // what carries that verdict elsewhere
			}
			w, _ := study.Find(within, rgpd.VerdictsOf(v), on)
			ids = append(ids, w.Rules()...)
		}
		for _, id := range ids {
			byRule[id] = append(byRule[id], i)
		}
	}
	failed := map[int]bool{}
	for a := range alter.Of(study.Table) {
		if a.Kind == alter.SentencesMixed || a.Kind == alter.FromMoved || a.Kind == alter.UntilMoved {
			continue
		}
		left := slices.DeleteFunc(slices.Clone(byRule[a.Rule]), func(i int) bool { return failed[i] })
		if len(left) == 0 {
			continue
		}
		s := *study
		var err error
		if s.Table, err = study.Table.WithRows(a.Rows); err != nil {
			t.Fatal(err)
		}
		for _, i := range left {
			if _, ok := s.Refute(&gs[i]); ok {
				failed[i] = true
			}
		}
	}
	var rest []rgpd.Guarantee
	for i := range gs {
		if !failed[i] {
			rest = append(rest, gs[i])
		}
	}
	testkit.CanFail(t, rest, study)
}

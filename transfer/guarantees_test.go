package transfer

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
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
	testkit.CanFail(t, guarantees, Study())
	testkit.CanFail(t, roleGuarantees, RoleStudy())
}

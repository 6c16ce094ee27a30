package transfer

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// What the rules as a whole are held to, for every day since the RGPD: proven over all
// cases at once.
func TestGuaranteesHold(t *testing.T) {
	testkit.Prove(t, slices.Collect(Guarantees()), map[string]*rgpd.Study{"chapter V": Study()})
	testkit.Prove(t, slices.Collect(RoleGuarantees()), map[string]*rgpd.Study{"roles": RoleStudy()})
}

func TestGuaranteesAreSound(t *testing.T) {
	testkit.Sound(t, slices.Collect(Guarantees()), Study())
	testkit.Sound(t, slices.Collect(RoleGuarantees()), RoleStudy())
	testkit.Needed(t, slices.Collect(Guarantees()), Study())
	// None was lost on the way: a new one is counted here.
	require.Len(t, slices.Collect(Guarantees()), 106)
	require.Len(t, slices.Collect(RoleGuarantees()), 12)
}

// Each guarantee fails on an altered row: of those that carry the verdict of a case
// within its condition, or one of its forbidden verdicts elsewhere; else of any.
func TestEachGuaranteeCanFail(t *testing.T) {
	testkit.CanFail(t, slices.Collect(Guarantees()), Study())
	testkit.CanFail(t, slices.Collect(RoleGuarantees()), RoleStudy())
}

package rights_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

// TestGuarantees proves what the rights are held to, over all requests at once.
func TestGuarantees(t *testing.T) {
	testkit.Prove(t, slices.Collect(rights.Guarantees()), map[string]*rgpd.Study{"the law": rights.Study()})
}

func TestGuaranteesAreSound(t *testing.T) {
	testkit.Sound(t, slices.Collect(rights.Guarantees()), rights.Study())
}

func TestEachGuaranteeCanFail(t *testing.T) {
	testkit.CanFail(t, slices.Collect(rights.Guarantees()), rights.Study())
}

// TestGuaranteesHoldOfRequests: each guarantee speaks of requests that people can
// make, and [rights.Opens] keeps it for them.
func TestGuaranteesHoldOfRequests(t *testing.T) {
	for g := range rights.Guarantees() {
		on := g.From
		w, ok := rights.Study().Find(
			g.Within, rgpd.VerdictsOf(rgpd.Undecided, rgpd.Forbidden, rgpd.Deferred, rgpd.Allowed), on,
		)
		require.True(t, ok, g.ID)
		right, facts := rights.FactsOf(w.Facts())
		d := rights.Opens(right, facts, rgpd.Mainland.Instant(on, 0))
		require.False(t, g.Never.Has(d.Verdict()), "%s: %v", g.ID, d)
		testkit.Duties(t, &g, d)
	}
}

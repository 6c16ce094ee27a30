package rights_test

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

// TestHistoryStands: what became of an ordinary request of each kind, of those one fact
// away, and of the scenarios, from the first day of the RGPD on.
func TestHistoryStands(t *testing.T) {
	type f = map[string]string
	named := map[string]engine.Facts{}
	for _, c := range scenarios() {
		named[c.name] = rights.Pack(c.right, c.facts)
	}
	testkit.TellHistory(t, "testdata/history.golden", testkit.History{
		RuleSet: rights.RuleSet(), Plain: rights.Study().Like,
		More: []testkit.Told{
			{Like: "erasure", Facts: f{"basis": "legal-obligation", "erasure-ground": "consent-gone"}},
			{Like: "erasure", Facts: f{"basis": "contract", "erasure-ground": "objection"}},
			{Like: "erasure", Facts: f{"purpose": "research", "basis": "public-task", "erasure-ground": "objection"}},
			{Like: "restriction", Facts: f{"basis": "contract", "restriction-ground": "objection-pending"}},
			{Like: "portability", Facts: f{"basis": "legitimate-interest", "special-consent": "yes"}},
		},
		Scenarios: func(rgpd.Date) map[string]engine.Facts { return named },
	})
}

package rights_test

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

type values = map[string]string

// proofs are those of all rows of the table: each stands in the test beside its row.
var proofs = testkit.Join(
	accessProofs, deathProofs, decisionProofs, erasureProofs, generalProofs, objectionProofs, portabilityProofs,
	restrictionProofs, withdrawalProofs,
)

// TestProofs: what each request brings, the single facts that spare it, and the sentence
// of each rule, which says what no other says.
func TestProofs(t *testing.T) { proofs.Hold(t, rights.Study()) }

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	alter.Run(t, alter.Subject{
		Name: "rights", Study: rights.Study(), Swap: rights.SwapRows,
		Tests: []testing.InternalTest{
			{Name: "TestOpens", F: TestOpens},
			{Name: "TestProofs", F: TestProofs},
			{Name: "TestGuarantees", F: TestGuarantees},
			{Name: "TestMatrixOfTheCNIL", F: TestMatrixOfTheCNIL},
		},
	})
}

package prospect_test

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	alter.Run(t, alter.Subject{
		Name: "prospect", Study: prospect.Standard().Study(), Swap: prospect.SwapRows,
		Besides: func() []*rgpd.Study {
			lawOnly, err := prospect.NewPolicy(prospect.LawOnly())
			if err != nil {
				t.Fatal(err)
			}
			return []*rgpd.Study{lawOnly.Study()}
		},
		Tests: slices.Concat(prospect.HoldMeaning, []testing.InternalTest{
			{Name: "TestCasesAgree", F: TestCasesAgree},
			{Name: "TestEachBreachHasItsPenalty", F: TestEachBreachHasItsPenalty},
		}),
	})
}

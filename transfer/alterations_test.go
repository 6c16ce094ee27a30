package transfer

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/alter"
)

// The tests that hold the meaning of the rules, the quick ones first: no golden file,
// no ledger, no comparison with the rows themselves.
var (
	holdChapterV = []testing.InternalTest{
		{Name: "TestReachOfEachRule", F: TestReachOfEachRule},
		{Name: "TestSentencesSayWhatTheyMean", F: TestSentencesSayWhatTheyMean},
		{Name: "TestLastDayAndDayAfter", F: TestLastDayAndDayAfter},
		{Name: "TestScenarios", F: TestScenarios},
		{Name: "TestReturns", F: TestReturns},
		{Name: "TestWhatIsHandedDown", F: TestWhatIsHandedDown},
		{Name: "TestTheArticlesChain", F: TestTheArticlesChain},
		{Name: "TestDecidedCases", F: TestDecidedCases},
		{Name: "TestGuaranteesHold", F: TestGuaranteesHold},
	}
	holdRoles = []testing.InternalTest{
		{Name: "TestReachOfEachRule", F: TestReachOfEachRule},
		{Name: "TestSentencesSayWhatTheyMean", F: TestSentencesSayWhatTheyMean},
		{Name: "TestLastDayAndDayAfter", F: TestLastDayAndDayAfter},
		{Name: "TestRoles", F: TestRoles},
		{Name: "TestLabelDoesNotDecide", F: TestLabelDoesNotDecide},
		{Name: "TestGuaranteesHold", F: TestGuaranteesHold},
	}
)

// TestAlterations alters the rows, one thing at a time, and asks which tests notice.
func TestAlterations(t *testing.T) {
	alter.Run(t,
		alter.Subject{Name: "transfer", Study: Study(), Swap: swap(&compiled), Tests: holdChapterV},
		alter.Subject{Name: "transfer roles", Study: RoleStudy(), Swap: swap(&roleTable), Tests: holdRoles},
	)
}

func swap(table **rgpd.RuleSet) func(rows []rgpd.Row) (restore func()) {
	return func(rows []rgpd.Row) func() {
		was := *table
		altered, err := was.WithRows(rows)
		if err != nil {
			panic(err)
		}
		*table = altered
		return func() { *table = was }
	}
}

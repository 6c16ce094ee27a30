package consent

import (
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// HoldMeaning are the tests of this package that hold the meaning of rows, the quick
// ones first. It and the Swaps are for TestAlterations, which has those outside as well.
var HoldMeaning = []testing.InternalTest{
	{Name: "TestGuaranteesHold", F: TestGuaranteesHold},
}

// SwapConditions puts other rows in the place of those by which [Assess] judges.
func SwapConditions(rows []rgpd.Row) (restore func()) { return swap(&conditions, rows) }

// SwapNeeds puts other rows in the place of those by which [Required] answers.
func SwapNeeds(rows []rgpd.Row) (restore func()) {
	needTable()
	return swap(&needs, rows)
}

func swap(table **rgpd.RuleSet, rows []rgpd.Row) (restore func()) {
	was, changed := *table, lawChanges
	altered, err := was.WithRows(rows)
	if err != nil {
		panic(err)
	}
	*table, lawChanges = altered, changes()
	return func() { *table, lawChanges = was, changed }
}

// ConditionFacts and OccasionFacts are how this package reads a record and an occasion.
func ConditionFacts(r Record, use Use, ch rgpd.Channel, at time.Time) engine.Facts {
	f := r.facts(&use, ch, at)
	return f.table()
}

func OccasionFacts(o Occasion) engine.Facts { return o.facts() }

package consent

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestRowsKeepToTheDaysOfTheirTexts: a row that decides opens and closes on a day on which
// one of its texts changed, and on no other without a reason.
func TestRowsKeepToTheDaysOfTheirTexts(t *testing.T) {
	testkit.OwnDays(t, needRows(), map[string]string{
		"consent-spared-before-opt-in closes": "L. 223-1, which consent-needed-for-call cites, asks for consent",
	})
	testkit.OwnDays(t, conditionRows, nil)
}

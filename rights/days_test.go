package rights

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestRowsKeepToTheDaysOfTheirTexts: a row that decides opens and closes on a day on which
// one of its texts changed, and on no other without a reason.
func TestRowsKeepToTheDaysOfTheirTexts(t *testing.T) {
	testkit.OwnDays(t, rightsRows, nil)
	testkit.OwnDays(t, limitRows, nil)
	testkit.OwnDays(t, reviewRows, nil)
}

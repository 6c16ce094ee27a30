package register

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestRowsKeepToTheDaysOfTheirTexts: a row that decides opens and closes on a day on which
// one of its texts changed, and on no other without a reason.
func TestRowsKeepToTheDaysOfTheirTexts(t *testing.T) {
	testkit.OwnDays(t, checks, nil)
	testkit.OwnDays(t, principleRows, nil)
	testkit.OwnDays(t, personsRows, nil)
	testkit.OwnDays(t, recordRows, nil)
	testkit.OwnDays(t, assessmentRows, nil)
	testkit.OwnDays(t, scopeRows, nil)
	testkit.OwnDays(t, authorityRows, nil)
	testkit.OwnDays(t, officerRows, nil)
	testkit.OwnDays(t, periods, nil)
}

package transfer

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestRowsKeepToTheDaysOfTheirTexts: a row that decides opens and closes on a day on which
// one of its texts changed, and on no other without a reason.
func TestRowsKeepToTheDaysOfTheirTexts(t *testing.T) {
	testkit.OwnDays(t, checks, nil)
	testkit.OwnDays(t, hopRows, map[string]string{
		"transfer-old-clauses-signed-late opens": "art. 4(2) and (3) of decision 2021/914 repeal the old sets three months after it is in force",
		"transfer-old-clauses-changed opens":     "art. 4(2) and (3) of decision 2021/914 repeal the old sets three months after it is in force",
		"transfer-old-clauses-changed closes":    "art. 4(4) of decision 2021/914 lets contracts run on until 27 December 2022, a day of its own",
		"transfer-old-clauses-over opens":        "art. 4(4) of decision 2021/914 lets contracts run on until 27 December 2022, a day of its own",
		"transfer-old-clauses closes":            "art. 4(4) of decision 2021/914 lets contracts run on until 27 December 2022, a day of its own",
	})
	testkit.OwnDays(t, roleRows, nil)
	testkit.OwnDays(t, labelRows, nil)
	testkit.OwnDays(t, needs, nil)
	testkit.OwnDays(t, recordingRows, nil)
	testkit.OwnDays(t, otherChecks, nil)
}

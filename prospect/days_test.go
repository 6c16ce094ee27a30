package prospect

import (
	"testing"

	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestRowsKeepToTheDaysOfTheirTexts: a row that decides opens and closes on a day on which
// one of its texts changed, and on no other without a reason.
func TestRowsKeepToTheDaysOfTheirTexts(t *testing.T) {
	testkit.OwnDays(t, ruleRows, map[string]string{
		"consumer-consent-given closes": "L. 223-1, which consumer-consent cites, takes its place",
		"consumer-opt-out closes":       "L. 223-1, which consumer-opt-in cites, asks for consent",
		"call-back-tolerated closes":    "R. 223-4, which call-back-requested cites, takes its place",
		"refusal-elsewhere opens":       "D. 223-9 of 2022, which refusal-pause cites, went: what art. 21 says was held back by it",
		"number-without-right opens":    "IV of art. L. 44, which the wording has had since 2020, applies from a day of its own",
		"name-without-right opens":      "IV of art. L. 44, which the wording has had since 2020, applies from a day of its own",
	})
}

package register

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

type told = map[string]string

// TestHistoryStands: what each table answered of an ordinary case, and of those one fact
// away.
func TestHistoryStands(t *testing.T) {
	plain := func(table *rgpd.RuleSet, id string, facts told) []rgpd.Ordinary {
		f, err := (&rgpd.Study{RuleSet: table}).Case("", facts)
		require.NoError(t, err)
		return []rgpd.Ordinary{{ID: id, Facts: f}}
	}
	breach := told{"incident": "personal-data-breach", "role": "controller", "risk": "unlikely"}
	with := func(more told) told {
		for k, v := range breach {
			more[k] = v
		}
		return more
	}
	testkit.TellHistory(t, "testdata/history.golden",
		testkit.History{
			Title: "scope: does the RGPD govern the processing (forbidden: not without it)", RuleSet: scopeTable,
			Plain: plain(scopeTable, "customers-of-a-french-firm", told{
				"about": "natural-person", "handling": "automated", "household": "no", "other-law": "no",
				"established": "yes", "offers-in-union": "no", "watches-in-union": "no",
			}),
			More: []testkit.Told{
				{Like: "customers-of-a-french-firm", Facts: told{"established": "no", "offers-in-union": "yes"}},
				{Like: "customers-of-a-french-firm", Facts: told{"established": "no", "watches-in-union": "yes"}},
			},
		},
		testkit.History{
			Title: "record: must the processing be recorded (forbidden: not without)", RuleSet: recordTable,
			Plain: plain(recordTable, "once-in-a-small-firm", told{
				"staff": "below-threshold", "risk": "no", "occasional": "yes", "sensitive": "no",
			}),
		},
		testkit.History{
			Title: "officer: must an officer be designated (forbidden: not without)", RuleSet: officerTable,
			Plain: plain(officerTable, "a-shop", told{
				"public-body": "no", "monitoring": "not-core", "sensitive": "not-core", "designated": "no",
			}),
			More: []testkit.Told{{Like: "a-shop", Facts: told{"public-body": "yes", "designated": "yes"}}},
		},
		testkit.History{
			Title: "assessment: must the impact be assessed (forbidden: not without)", RuleSet: assessmentTable,
			Plain: plain(assessmentTable, "a-customer-file", told{
				"systematic-evaluation": "no", "large-scale-sensitive": "no", "public-monitoring": "no",
				"listed": "not-listed", "criteria": "fewer-than-two", "high-residual-risk": "no", "high-risk": "no",
			}),
		},
		testkit.History{
			Title: "authority: must a breach be notified (forbidden: not without)", RuleSet: authorityTable,
			Plain: plain(authorityTable, "a-breach-without-risk", with(told{"timing": "in-time", "seat": "one-state", "carrier": "no"})),
			More: []testkit.Told{
				{Like: "a-breach-without-risk", Facts: told{"risk": "likely", "timing": "late"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "likely", "timing": "disputed"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "likely", "seat": "several-states"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "likely", "seat": "outside-union"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "likely", "carrier": "yes"}},
			},
		},
		testkit.History{
			Title: "persons: must people be told of a breach (forbidden: not without)", RuleSet: personsTable,
			Plain: plain(personsTable, "a-breach-without-risk", with(told{
				"unintelligible": "no", "risk-removed": "no", "disproportionate": "no", "ordered": "no", "carrier": "no",
			})),
			More: []testkit.Told{
				{Like: "a-breach-without-risk", Facts: told{"risk": "high", "unintelligible": "yes"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "high", "risk-removed": "yes"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "high", "disproportionate": "yes"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "high", "disproportionate": "yes", "ordered": "yes"}},
				{Like: "a-breach-without-risk", Facts: told{"risk": "likely", "carrier": "yes"}},
			},
		})
}

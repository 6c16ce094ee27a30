package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

type told = map[string]string

// TestHistoryStands: what the rules answered of ordinary transfers to a country without
// adequacy, and of those one fact away.
func TestHistoryStands(t *testing.T) {
	sound := told{
		"exporter": "inside", "importer": "outside", "same-entity": "no", "collection": "passed-on",
		"adequacy": "not-covered",
		"tool":     "scc-2021-914", "module": "2", "roles": "controller-processor", "relay": "own",
		"signed":    "from-2021-09-27",
		"unaltered": "yes", "annexes": "yes", "unchanged": "yes", "approved": "yes", "bound": "yes", "covers": "yes",
		"clients-data": "no", "public-bodies": "no", "assessment-due": "yes", "assessment": "exporters-own",
		"assessment-day": "before-the-flow", "assessment-onward": "yes", "outcome": "favourable",
		"measures": "not-only-technical", "review": "yes", "clear-data": "yes", "derogation": "none",
		"derogation-met": "yes", "frequency": "recurrent", "stable": "yes", "public-powers": "no", "means": "sent",
		"under-rgpd": "no", "staff-abroad": "no", "relays": "yes", "country": "TN", "module-further-down": "yes",
	}
	study := &rgpd.Study{RuleSet: compiled}
	f, err := study.Case("", sound)
	require.NoError(t, err)
	study.Like = []rgpd.Ordinary{{ID: "new-clauses", Facts: f}}
	with := func(id string, facts told) {
		f, err := study.Case("new-clauses", facts)
		require.NoError(t, err)
		study.Like = append(study.Like, rgpd.Ordinary{ID: id, Facts: f})
	}
	with("old-clauses", told{"tool": "scc-old", "signed": "before-2021-06-27"})
	with("group-rules", told{"tool": "bcr-p", "clients-data": "yes"})
	with(
		"one-booking",
		told{
			"tool": "none", "derogation": "b", "frequency": "one-off", "stable": "no",
			"roles": "controller-controller",
		},
	)
	testkit.TellHistory(t, "testdata/history.golden", testkit.History{
		RuleSet: compiled, Plain: study.Like,
		More: []testkit.Told{
			{Like: "new-clauses", Facts: told{"outcome": "favourable-with-measures", "measures": "technical-only"}},
			{Like: "new-clauses", Facts: told{"importer": "inside", "staff-abroad": "yes"}},
			{Like: "new-clauses", Facts: told{"exporter": "outside-subject", "importer": "inside"}},
			{Like: "new-clauses", Facts: told{"exporter": "outside-subject", "importer": "inside", "country": "MA"}},
			{Like: "group-rules", Facts: told{"tool": "code-of-conduct", "bound": "no"}},
			{Like: "group-rules", Facts: told{"tool": "code-of-conduct", "relay": "relayed"}},
			{Like: "group-rules", Facts: told{"tool": "public-instrument", "public-bodies": "yes"}},
			{Like: "group-rules", Facts: told{"tool": "administrative-arrangement", "public-bodies": "yes"}},
			{Like: "one-booking", Facts: told{"derogation": "a", "public-powers": "yes"}},
			{Like: "one-booking", Facts: told{"derogation": "f", "frequency": "recurrent"}},
			{Like: "one-booking", Facts: told{"derogation": "residual", "frequency": "recurrent"}},
		},
	})
}

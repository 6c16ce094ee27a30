package transfer

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// What each change of law newly allows, or newly leaves out of scope: the exact
// difference over all cases, by the rule that opens it, each with the text that gives
// it. No day opens anything else; LAW.md lists them.
func TestWhatAChangeOfLawOpens(t *testing.T) {
	type gain struct {
		On        string
		Was, Is   rgpd.Verdict
		Opened    rgpd.RuleID
		Text      string
		Otherwise int // facts in which the nearest case differs from an ordinary one
	}
	want := []gain{
		{"2021-06-27", rgpd.Undecided, rgpd.Allowed, "transfer-standard-clauses", "RGPD, art. 46(2)(c)", 0},
		{
			"2023-02-14", rgpd.Undecided, rgpd.OutOfScope, "transfer-direct-collection",
			"CEPD, lignes directrices 05/2021", 1,
		},
		{"2023-02-14", rgpd.Undecided, rgpd.OutOfScope, "transfer-same-entity", "CEPD, lignes directrices 05/2021", 1},
		{"2023-07-10", rgpd.Undecided, rgpd.Allowed, "transfer-adequate-challenged", "RGPD, art. 45", 1},
	}
	var got []gain
	s := Study()
	for _, day := range s.RuleSet.Changes() {
		if day <= law.DayGDPR {
			continue // before it nothing is decided
		}
		closed, open := rgpd.VerdictsOf(
			rgpd.Undecided, rgpd.Forbidden,
		), rgpd.VerdictsOf(rgpd.Allowed, rgpd.OutOfScope)
		for _, f := range s.Flips(day-1, s, day, closed, open) {
			rule, _ := s.RuleSet.Rule(f.After)
			got = append(
				got, gain{day.String(), f.Was, f.Is, f.After, rule.Sources[0].Ref, len(f.Witness.Differing())},
			)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("what the law opens (-want +got):\n%s", diff)
	}
}

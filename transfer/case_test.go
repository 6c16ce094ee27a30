package transfer

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// Decisions of authorities, in testdata/cases.json, in the words of the package.
// Each is decided on every day given.
var decided = map[string]struct {
	flow Flow
	days []rgpd.Date
}{
	// More than thirty centres in Africa, no contract for the transfer.
	"fr-cnil-san-2019-010-transfer": {
		Flow{
			Parties: []Party{
				{ID: "controller", Country: "FR", Role: Controller}, {ID: "centre", Country: "TN", Role: Processor},
			},
			Hops: []Hop{
				{
					From: "controller", To: "centre", Stable: rgpd.Yes, Safeguard: Safeguard{Tool: NoTool},
					Derogation: NoDerogation,
				},
			},
		},
		[]rgpd.Date{rgpd.NewDate(2018, 9, 1), rgpd.NewDate(2019, 11, 21), rgpd.LawAsOf},
	},
	// A European company and its American parent, which joined the framework at the
	// end of 2023; no clauses from August 2021.
	"nl-ap-2024-uber": {
		Flow{
			Parties: []Party{
				{ID: "company", Country: "NL", Role: Controller},
				{ID: "parent", Country: "US", Role: JointController},
			},
			Hops: []Hop{{From: "company", To: "parent", SameEntity: rgpd.No, SameGroup: rgpd.Yes,
				Collection: CollectedForExporter, Frequency: Recurrent, Stable: rgpd.Yes,
				Unmet: ConditionsOf(OnDPFList), Safeguard: Safeguard{Tool: NoTool}, Derogation: NoDerogation}},
		},
		[]rgpd.Date{
			rgpd.NewDate(2021, 8, 6), rgpd.NewDate(2023, 7, 9), rgpd.NewDate(2023, 7, 10),
			rgpd.NewDate(2023, 11, 1),
		},
	},
}

func TestDecidedCases(t *testing.T) {
	b, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	var cases []struct {
		ID       string `json:"id"`
		Expected struct {
			Verdict string `json:"verdict"`
		} `json:"expected"`
	}
	require.NoError(t, json.Unmarshal(b, &cases))
	require.Len(t, cases, len(decided))
	for _, c := range cases {
		tc, ok := decided[c.ID]
		require.True(t, ok, "%s is not encoded", c.ID)
		for _, on := range tc.days {
			a, err := Assess(tc.flow, on)
			require.NoError(t, err)
			require.Equal(
				t, c.Expected.Verdict == "denied", a.Verdict == rgpd.Forbidden, "%s on %s: %s", c.ID, on,
				a.Hops[0].Decision,
			)
			require.Equal(t, SafeguardMissing, a.Hops[0].Conclusion)
		}
	}
}

// Where the article and the law part (LAW.md), and what the package answers.
func TestDeparturesOfTheArticle(t *testing.T) {
	tier := func(article int) rgpd.Tier { got, _ := rgpd.TierOf(article); return got }
	group := rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1_000_000_000)}
	small := rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1_000_000)}
	rule := func(id rgpd.RuleID) rgpd.Rule {
		for r := range Rules() {
			if r.ID == id {
				return r
			}
		}
		return rgpd.Rule{}
	}
	for _, tc := range []struct {
		article, law string
		holds        func() bool // nil: answered elsewhere, see elsewhere
		elsewhere    string
	}{
		{"fines of 2 to 4 %, or of 10 to 20 million",
			"two tiers; in each the higher of amount and percentage, as a ceiling", func() bool {
				return tier(28).Ceiling(group).Amount == rgpd.Euros(20_000_000) &&
					tier(44).Ceiling(group).Amount == rgpd.Euros(40_000_000) &&
					tier(28).Ceiling(small).Amount == rgpd.Euros(10_000_000)
			}, ""},
		{"fines only after warnings", "no compulsory prior step: nothing in an exposure waits for one", func() bool {
			a, _ := Assess(offshore2026(), rgpd.LawAsOf)
			return a.Exposure(Penalties(), small).Ceiling.Amount > 0
		}, ""},
		{"make Tunisia's level adequate by SCC", "clauses are used because it is not adequate", func() bool {
			f := offshore2026()
			f.Hops[1].Safeguard.Tool = ClaimedAdequacy
			a, _ := Assess(f, rgpd.LawAsOf)
			return a.Hops[1].Conclusion == SafeguardMissing
		}, ""},
		{"SCC as an example", "one tool of art. 46 is compulsory", func() bool {
			a, _ := Assess(offshore2026(), rgpd.LawAsOf)
			return a.Verdict == rgpd.Forbidden
		}, ""},
		{"SCC are enough", "with an impact assessment", func() bool {
			f := offshore2026()
			f.Hops[1].Safeguard, f.Hops[1].Assessment = sound(ProcessorToProcessor), ImpactAssessment{
				Evidence: NoAssessment,
			}
			a, _ := Assess(f, rgpd.LawAsOf)
			return a.Hops[1].Conclusion == AssessmentMissing
		}, ""},
		{"the processor has 72 hours", "without undue delay; 72 hours are the controller's", func() bool {
			c := complete()
			c.Breaches.Hours = 72
			r := c.Review()
			return len(r.Findings) == 1 && r.Findings[0].Level == rgpd.Warning
		}, ""},
		{"encryption and anonymisation in art. 32", "pseudonymisation and encryption", func() bool {
			return rule("contract-security-pseudonymisation").Sources[0].Ref == "RGPD, art. 32(1)(a)"
		}, ""},
		{"MFA and logs as the law's measures", "state of the art, not the text", func() bool {
			return rule("contract-security-mfa").Rank() == rgpd.Practice &&
				rule("contract-security-logs").Rank() == rgpd.Practice
		}, ""},
		{"the way back is a transfer like the first", "none under chapter V; Tunisian law asks for an authorisation",
			func() bool {
				a, _ := Assess(offshore2026(), rgpd.LawAsOf)
				return a.Hops[2].Conclusion == NoTransferReturnFlow && SendingBack.Reach() == IsReturnFlow &&
					SendingBack.Needs().Has(LocalExportAuthorisation)
			}, ""},
		{"data of European citizens", "citizenship is no fact of the rules", func() bool {
			for c := range compiled.Columns() {
				if c.Name == "citizenship" || c.Name == "nationality" {
					return false
				}
			}
			return true
		}, ""},
		{"French firm controller, Tunisian centre processor, always",
			"on those facts only; module 3 with a French outsourcer", func() bool {
				f := forClient()
				f.CentrePicksPeople = rgpd.Yes
				return AssessRole(f, rgpd.LawAsOf).Role == Controller
			}, ""},
		{
			"no ban of such weight was pronounced so far", "bans have been ordered in Europe since", nil,
			"a statement of its day; RGPD, art. 58(2)(f) and (j), gives the powers: rgpd.PenaltyCNILPowers",
		},
		{
			"tell the users of a leak",
			"the authority unless a risk is unlikely (art. 33), the persons at high risk only (art. 34)", nil,
			"package register: breaches",
		},
		{"a DPO is compulsory", "only in the cases of art. 37(1)", nil, "package register: who must appoint a DPO"},
		{
			"a register is compulsory for all", "art. 30(5) has a narrow exception", nil,
			"package register: who must keep a record",
		},
	} {
		require.NotEqual(t, tc.holds == nil, tc.elsewhere == "", tc.article)
		require.True(t, tc.holds == nil || tc.holds(), "the article: %s; the law: %s", tc.article, tc.law)
	}
}

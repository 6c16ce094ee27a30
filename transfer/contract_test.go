package transfer

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// complete is a contract in which every element is there.
func complete() Contract {
	c := Contract{Form: Written, Standard: OwnText, SufficientGuarantees: rgpd.Yes, ChainKnown: rgpd.Yes}
	v := reflect.ValueOf(&c).Elem()
	for i := range v.NumField() {
		if g := v.Field(i); g.Kind() == reflect.Struct {
			for k := range g.NumField() {
				if g.Field(k).Type() == reflect.TypeFor[rgpd.Answer]() {
					g.Field(k).Set(reflect.ValueOf(rgpd.Yes))
				}
			}
		}
	}
	c.Instructions.ForeignLawException, c.Ending.ForeignLawRetention, c.Audits.CertificateOnly = rgpd.No, rgpd.No, rgpd.No
	c.Breaches.Hours = 24
	return c
}

// set finds the field of a path, as in JSON, and answers it.
func set(t *testing.T, c *Contract, path string, a rgpd.Answer) {
	t.Helper()
	v := reflect.ValueOf(c).Elem()
	for _, part := range strings.Split(path, ".") {
		found := false
		for i := range v.NumField() {
			if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == part {
				v, found = v.Field(i), true
				break
			}
		}
		require.True(t, found, path)
	}
	v.Set(reflect.ValueOf(a))
}

func TestCompleteContract(t *testing.T) {
	c := complete()
	r := c.Review()
	require.Empty(t, r.Findings)
	require.Empty(t, r.Missing)
	require.Empty(t, r.Unchecked)
	require.True(t, r.Complete())
}

func TestNothingKnownOfAContract(t *testing.T) {
	var c Contract
	r := c.Review()
	require.Empty(t, r.Findings, "what is unknown is not found wanting")
	require.False(t, r.Complete(), "nor is it complete")
	asked := map[string]bool{}
	for _, q := range r.Missing {
		asked[q.Fact] = true
		require.NotEmpty(t, q.Ask.FR)
	}
	for _, p := range []string{
		"form", "sufficient_guarantees", "chain_known", "description.purpose", "instructions.documented",
		"audits.allowed", "abroad.data_leave",
	} {
		require.True(t, asked[p], p)
	}
}

// Each element: there, it is not found; absent, it is, once, at its level, where it
// stands; unknown, it is asked for, and never taken for there.
func TestEachElement(t *testing.T) {
	for k := range checks.All() {
		e, rule := &k.More, k.Rule()
		t.Run(string(k.ID), func(t *testing.T) {
			bad := rgpd.No
			if e.Want == rgpd.No {
				bad = rgpd.Yes
			}
			c := complete()
			set(t, &c, e.Path, bad)
			r := c.Review()
			var mine []rgpd.Finding
			for _, f := range r.Findings {
				if f.Rule == k.ID {
					mine = append(mine, f)
				}
			}
			want := []rgpd.Finding{{
				Rule: k.ID, Level: e.Level, Path: e.Path, Says: rule.Says, Do: rule.Do, Sources: rule.Sources,
				Clause: articleClauses[e.Clause].FR,
			}}
			if diff := cmp.Diff(want, mine); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			require.Equal(t, e.Level < rgpd.Defect, r.Complete())

			set(t, &c, e.Path, 0)
			r = c.Review()
			asked := append(r.Missing, r.Unchecked...)
			require.Len(t, asked, 1)
			require.Equal(t, e.Path, asked[0].Fact)
			require.Equal(t, e.Level < rgpd.Defect, r.Complete())
		})
	}
}

func TestBreachClause(t *testing.T) {
	for _, tc := range []struct {
		name  string
		hours int
		want  rgpd.Level
	}{
		{"without undue delay", 0, 0}, {"a day", 24, 0}, {"over a day", 25, rgpd.Info}, {"two days", 48, rgpd.Info},
		{"over two days", 49, rgpd.Warning}, {"the article's 72 hours", 72, rgpd.Warning},
		{"over 72 hours", 73, rgpd.Error}, {"nonsense", -1, rgpd.Error},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := complete()
			c.Breaches.Hours = tc.hours
			r := c.Review()
			if tc.want == 0 {
				require.Empty(t, r.Findings)
				return
			}
			require.Len(t, r.Findings, 1)
			require.Equal(t, tc.want, r.Findings[0].Level)
			require.Equal(t, r.Findings, r.Gaps(4))
		})
	}
}

func TestNoContractAtAll(t *testing.T) {
	c := Contract{Form: NoContract, Abroad: Abroad{DataLeave: rgpd.Yes}}
	r := c.Review()
	require.Len(t, r.Findings, 2)
	e := r.Exposure(Penalties(), rgpd.LawAsOf, rgpd.Body{Kind: rgpd.OtherBody})
	require.Equal(t, rgpd.HigherTier, e.Ceiling.Tier)
	require.Equal(t, rgpd.PenaltyID("cp-226-22-1"), e.Beside[len(e.Beside)-1].ID)

	c.Abroad.DataLeave = rgpd.No
	r = c.Review()
	require.Len(t, r.Findings, 1)
	require.Equal(t, rgpd.LowerTier, r.Exposure(Penalties(), rgpd.LawAsOf, rgpd.Body{}).Ceiling.Tier)

	c.Abroad.DataLeave = 0
	r = c.Review()
	require.Len(t, r.Missing, 1)
}

func TestWordOfMouth(t *testing.T) {
	c := complete()
	c.Form = Unwritten
	r := c.Review()
	require.Len(t, r.Findings, 1)
	require.Equal(t, rgpd.RuleID("contract-unwritten"), r.Findings[0].Rule)
}

// Complete standard clauses settle what they contain, and nothing else.
func TestStandardClauses(t *testing.T) {
	for _, s := range []StandardText{ProcessorText, TransferModuleTwo, TransferModuleThree} {
		c := Contract{
			Form: Written, Standard: s, StandardComplete: rgpd.Yes, SufficientGuarantees: rgpd.Yes, ChainKnown: rgpd.Yes,
			Abroad: Abroad{DataLeave: rgpd.No},
		}
		c.SubProcessing.Settled, c.SubProcessing.Listed = rgpd.Yes, rgpd.Yes
		r := c.Review()
		require.True(t, r.Complete(), "%s: %v %v", s, r.Findings, r.Missing)
		require.Equal(t, rgpd.Yes, r.Covered)

		c.Abroad = Abroad{
			DataLeave: rgpd.Yes, Clause: rgpd.Yes, CountriesListed: rgpd.Yes, ToolSigned: rgpd.No, AnnexesFilled: rgpd.Yes,
			ImpactAssessed: rgpd.Yes,
		}
		r = c.Review()
		if s == ProcessorText {
			require.Len(t, r.Findings, 1, "naming the tool is not signing it")
			require.Equal(t, rgpd.RuleID("contract-transfers-tool"), r.Findings[0].Rule)
		} else {
			require.Contains(
				t, ids(r.Findings), rgpd.RuleID("contract-transfers-tool"),
				"S5: the contract is the tool, and nobody signed it",
			)
			c.Abroad.ToolSigned = 0
			r = c.Review()
			require.Empty(t, r.Findings, "the contract is the tool")
			require.True(t, r.Complete())
		}
		c.Abroad.ImpactAssessed = rgpd.No
		r = c.Review()
		require.Contains(t, ids(r.Findings), rgpd.RuleID("contract-transfers-assessment"), "and never the assessment")

		c.StandardComplete = rgpd.No
		r = c.Review()
		require.NotEmpty(t, r.Missing, "incomplete clauses dispense with nothing")
		c.StandardComplete = 0
		r = c.Review()
		require.False(t, r.Complete())
	}
}

// S5: an answer that does not satisfy beats the label, whichever standard text is
// claimed and however complete it is said to be; and a label that is belied settles
// nothing else.
func TestAnAnswerBeatsTheLabel(t *testing.T) {
	labels := []StandardText{0, OwnText, ProcessorText, TransferModuleTwo, TransferModuleThree}
	bare := func(s StandardText, leave rgpd.Answer) Contract {
		return Contract{
			Form: Written, Standard: s, StandardComplete: rgpd.Yes, SufficientGuarantees: rgpd.Yes, ChainKnown: rgpd.Yes,
			Abroad: Abroad{DataLeave: leave},
		}
	}
	for _, label := range labels {
		for k := range checks.All() {
			e := &k.More
			t.Run(label.String()+" "+string(k.ID), func(t *testing.T) {
				c := bare(label, rgpd.Yes)
				set(t, &c, e.Path, 3-e.Want)
				r := c.Review()
				require.Contains(t, ids(r.Findings), k.ID)
				require.True(t, e.Level < rgpd.Defect || !r.Complete())
				if e.settledBy(label) && label > OwnText {
					require.Equal(t, rgpd.No, r.Covered)
					require.Contains(t, ids(r.Findings), rgpd.RuleID("contract-standard-text"))
					require.NotEmpty(t, r.Missing, "the other clauses are asked for")
				}
			})
		}
		// Every clause answered no, at once.
		all := bare(label, rgpd.Yes)
		for k := range checks.All() {
			set(t, &all, k.More.Path, 3-k.More.Want)
		}
		r := all.Review()
		require.False(t, r.Complete())
		for k := range checks.All() {
			require.Contains(t, ids(r.Findings), k.ID, label)
		}
	}
	// The smallest case of the finding.
	c := bare(ProcessorText, rgpd.No)
	c.Instructions.Documented, c.Audits.Allowed = rgpd.No, rgpd.No
	r := c.Review()
	require.False(t, r.Complete())
	require.Contains(t, ids(r.Findings), rgpd.RuleID("contract-instructions"))
	require.Contains(t, ids(r.Findings), rgpd.RuleID("contract-audits"))
	// Data that stay inside take no transfer clause, whatever is answered about one.
	c = complete()
	c.Abroad = Abroad{
		DataLeave: rgpd.No, Clause: rgpd.No, CountriesListed: rgpd.No, ToolSigned: rgpd.No,
		AnnexesFilled: rgpd.No, ImpactAssessed: rgpd.No,
	}
	r = c.Review()
	require.Empty(t, r.Findings)
	require.True(t, r.Complete())
}

// S28: standard clauses are permitted, not owed (art. 28(6)). A contract that holds
// every element is complete whatever is learnt of its label.
func TestALabelCostsNothing(t *testing.T) {
	for standard := range TransferModuleThree + 1 {
		for _, whole := range []rgpd.Answer{0, rgpd.Yes, rgpd.No} {
			c := complete()
			c.Standard, c.StandardComplete = standard, whole
			r := c.Review()
			require.True(t, r.Complete(), "%s %s: %v %v", standard, whole, r.Findings, r.Missing)
			if standard > OwnText && whole == rgpd.No {
				require.Equal(t, []rgpd.RuleID{"contract-standard-text"}, ids(r.Findings), "said all the same")
				require.Equal(t, rgpd.Warning, r.Findings[0].Level)
			}
		}
	}
}

func TestChainOfSubProcessors(t *testing.T) {
	c := complete()
	c.Chain = []ChainLink{
		{ID: "affiliate", Authorised: rgpd.Yes, SameObligations: rgpd.Yes, Form: Written},
		{ID: "night", Authorised: rgpd.No, SameObligations: rgpd.No, Form: Unwritten},
		{ID: "overflow"},
	}
	r := c.Review()
	var paths []string
	for _, f := range r.Findings {
		paths = append(paths, f.Path)
	}
	require.Equal(t, []string{"chain[1].authorised", "chain[1].same_obligations", "chain[1].form"}, paths)
	require.Len(t, r.Missing, 3)
	require.Equal(t, "chain[2].authorised", r.Missing[0].Fact)
}

// The article's own nine clauses, as it prints them, and what the law adds.
func TestTheArticlesNineClauses(t *testing.T) {
	c := Contract{Form: Written, Standard: OwnText, SufficientGuarantees: rgpd.Yes, ChainKnown: rgpd.Yes}
	c.Instructions.Documented = rgpd.Yes
	c.Confidentiality.StaffBound = rgpd.Yes
	c.Security = Security{
		Clause: rgpd.Yes, Concrete: rgpd.Yes, Encryption: rgpd.Yes, AccessControl: rgpd.Yes,
		MFA: rgpd.Yes, Logs: rgpd.Yes, Testing: rgpd.Yes,
	}
	c.Breaches = Breaches{Notice: rgpd.Yes, Hours: 72}
	c.Rights.Help = rgpd.Yes
	c.Ending.DeletesOrReturns = rgpd.Yes
	c.SubProcessing = SubProcessing{Settled: rgpd.Yes, PriorWritten: rgpd.Yes}
	c.Audits.Allowed = rgpd.Yes
	c.Abroad = Abroad{DataLeave: rgpd.Yes, Clause: rgpd.Yes, CountriesListed: rgpd.Yes}
	// What the article does not print is not in the contract.
	v := reflect.ValueOf(&c).Elem()
	for i := range v.NumField() {
		if g := v.Field(i); g.Kind() == reflect.Struct {
			for k := range g.NumField() {
				if f := g.Field(k); f.Type() == reflect.TypeFor[rgpd.Answer]() && f.IsZero() {
					f.Set(reflect.ValueOf(rgpd.No))
				}
			}
		}
	}
	r := c.Review()
	require.Empty(t, r.Missing)
	has := map[rgpd.RuleID]rgpd.Level{}
	for _, f := range r.Findings {
		has[f.Rule] = f.Level
	}
	for _, id := range []rgpd.RuleID{
		"contract-description-subject", "contract-help-dpia", "contract-help-consultation",
		"contract-unlawful-instruction", "contract-flow-down", "contract-sub-processing-liability",
		"contract-transfers-tool", "contract-transfers-assessment",
	} {
		require.Equal(t, rgpd.Error, has[id], id)
	}
	for _, id := range []rgpd.RuleID{
		"contract-instructions-transfers", "contract-instructions-union-law", "contract-ending-choice",
		"contract-ending-copies", "contract-audits-information",
	} {
		require.Equal(t, rgpd.Defect, has[id], id)
	}
	require.Equal(t, rgpd.Warning, has["contract-breach-limit-48"], "72 hours are the controller's")
	require.Equal(t, rgpd.Warning, has["contract-objections-live"])
	require.NotContains(t, has, rgpd.RuleID("contract-breach"))
	for n := 1; n <= 9; n++ {
		for _, f := range r.Gaps(n) {
			require.Equal(t, ArticleClauses()[n-1].FR, f.Clause)
		}
	}
	require.Len(t, ArticleClauses(), 9)
	require.Empty(t, r.Gaps(2), "confidentiality is complete")
	require.Empty(t, r.Gaps(10))
}

func ids(fs []rgpd.Finding) (out []rgpd.RuleID) {
	for _, f := range fs {
		out = append(out, f.Rule)
	}
	return out
}

// What a contract says of transfers counts once it is known that data leave.
func TestTransfersCountOnceDataLeave(t *testing.T) {
	for leave, found := range map[rgpd.Answer]int{rgpd.Yes: 1, rgpd.No: 0, 0: 0} {
		c := complete()
		c.Abroad.DataLeave, c.Abroad.ToolSigned = leave, rgpd.No
		r := c.Review()
		require.Len(t, r.Findings, found, leave)
		require.Equal(t, leave == rgpd.No, r.Complete(), leave)
	}
}

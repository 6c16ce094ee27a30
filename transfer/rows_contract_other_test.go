package transfer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What a review finds that is no plain answer about a clause: when, how grave, where it
// is written, and words that no other of them says.
var others = []struct {
	rule    rgpd.RuleID
	when    func(*Contract) // in a contract that is else complete
	level   rgpd.Level
	clause  int // of the source article
	article string
	fr, en  string
}{
	{"contract-missing", func(c *Contract) { *c = Contract{Form: NoContract, Abroad: Abroad{DataLeave: rgpd.No}} },
		rgpd.Error, 0, "28(3)", "aucun contrat", "no contract binds"},
	{"contract-missing-abroad", func(c *Contract) { *c = Contract{Form: NoContract, Abroad: Abroad{DataLeave: rgpd.Yes}} },
		rgpd.Error, 0, "44", "rien n'encadre les données", "nothing frames the data"},
	{
		"contract-unwritten", func(c *Contract) { c.Form = Unwritten }, rgpd.Error, 0, "28(9)",
		"le contrat n'est pas écrit", "the contract is not in writing",
	},
	{
		"contract-sufficient-guarantees", func(c *Contract) { c.SufficientGuarantees = rgpd.No }, rgpd.Defect, 0, "28(1)",
		"choisi pour ses garanties", "chosen for its guarantees",
	},
	{
		"contract-chain-known", func(c *Contract) { c.ChainKnown = rgpd.No }, rgpd.Defect, 0, "28(1)", "toute la chaîne",
		"the whole chain",
	},
	{
		"contract-breach-limit", func(c *Contract) { c.Breaches.Hours = 25 }, rgpd.Info, 4, "33(2)",
		"dépasse 24 heures",
		"over 24 hours",
	},
	{
		"contract-breach-limit-48", func(c *Contract) { c.Breaches.Hours = 49 }, rgpd.Warning, 4, "33(2)",
		"dépasse 48 heures", "over 48 hours",
	},
	{
		"contract-breach-limit-72", func(c *Contract) { c.Breaches.Hours = 73 }, rgpd.Error, 4, "33(1), (2)",
		"dépasse 72 heures", "over 72 hours",
	},
	{"contract-sub-processor-authorised", func(c *Contract) {
		c.Chain = []ChainLink{{Authorised: rgpd.No, SameObligations: rgpd.Yes, Form: Written}}
	},
		rgpd.Error, 7, "28(2)", "n'est pas autorisé", "is not authorised"},
	{"contract-sub-processor-bound",
		func(c *Contract) {
			c.Chain = []ChainLink{{Authorised: rgpd.Yes, SameObligations: rgpd.No, Form: Written}}
		},
		rgpd.Error, 0, "28(4)", "mêmes obligations", "same obligations"},
	{"contract-sub-processor-written", func(c *Contract) {
		c.Chain = []ChainLink{{Authorised: rgpd.Yes, SameObligations: rgpd.Yes, Form: NoContract}}
	},
		rgpd.Error, 0, "28(9)", "avec un sous-traitant ultérieur n'est pas écrit",
		"with a sub-processor is not in writing"},
	{"contract-standard-text", func(c *Contract) { c.Standard, c.StandardComplete = ProcessorText, rgpd.No },
		rgpd.Warning, 0, "28(6)", "elles ne dispensent de rien", "they dispense with nothing"},
}

func otherFaults() (faults []string) {
	for _, o := range others {
		c := complete()
		o.when(&c)
		r := c.Review()
		var own []rgpd.Finding
		for _, f := range r.Findings {
			if f.Rule == o.rule {
				own = append(own, f)
			}
		}
		cites := func(s rgpd.Source) bool { return s.Ref == "RGPD, art. "+o.article }
		if len(own) != 1 || own[0].Level != o.level || own[0].Clause != articleClauses[o.clause].FR ||
			!slices.ContainsFunc(own[0].Sources, cites) {
			faults = append(faults, fmt.Sprintf("%s: found %v", o.rule, own))
		}
		if r.Complete() != (o.level < rgpd.Defect) {
			faults = append(faults, fmt.Sprintf("%s: complete: %t", o.rule, r.Complete()))
		}
		for k := range otherChecks.All() {
			said := k.Rule().Says
			if says := strings.Contains(said.FR, o.fr) && strings.Contains(said.EN, o.en); says != (k.ID == o.rule) {
				faults = append(faults, fmt.Sprintf("%s: %s says so: %t", o.rule, k.ID, says))
			}
		}
	}
	return faults
}

func TestOtherFindingsOfAContract(t *testing.T) {
	require.Empty(t, otherFaults())
	require.Len(t, others, count(otherChecks.All()))
}

// Altered one thing at a time, each alteration is noticed.
func TestAlteredOtherChecksAreNoticed(t *testing.T) {
	list, was := otherChecks, []check{}
	for k := range list.All() {
		was = append(was, *k)
	}
	t.Cleanup(func() { otherChecks = list })
	for i := range was {
		next := was[(i+1)%len(was)]
		for what, change := range map[string]func(k *check){
			"graver":            func(k *check) { k.More.Level++ },
			"less grave":        func(k *check) { k.More.Level-- },
			"of another clause": func(k *check) { k.More.Clause = (k.More.Clause + 1) % len(articleClauses) },
			"another source":    func(k *check) { k.By = rows.By(law.GDPR("99")) },
			"another's words":   func(k *check) { k.FR, k.EN = next.FR, next.EN },
		} {
			altered := slices.Clone(was)
			change(&altered[i])
			otherChecks = rows.NewList(altered)
			if len(otherFaults()) == 0 {
				t.Errorf("nothing notices: %s, %s", was[i].ID, what)
			}
		}
	}
}

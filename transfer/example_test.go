package transfer_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// A French firm has a centre in Tunis call its prospects; nothing is signed.
func ExampleAssess() {
	flow := transfer.Flow{
		Parties: []transfer.Party{
			{ID: "firm", Country: "FR", Role: transfer.Controller},
			{ID: "centre", Country: "TN", Role: transfer.Processor},
		},
		Hops: []transfer.Hop{{
			From: "firm", To: "centre", Means: transfer.OnScreen, Stable: rgpd.Yes, ClearData: rgpd.Yes,
			Safeguard: transfer.Safeguard{Tool: transfer.NoTool}, Derogation: transfer.NoDerogation,
		}},
	}
	day := rgpd.NewDate(2026, 11, 23)
	a, err := transfer.Assess(flow, day)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Verdict, a.Hops[0].Conclusion)

	// Clauses with their annexes, and an assessment of the firm's own.
	flow.Hops[0].Safeguard = transfer.Safeguard{
		Tool: transfer.StandardClauses, Module: transfer.ControllerToProcessor, Signed: rgpd.NewDate(2026, 9, 1),
		Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
	}
	flow.Hops[0].Assessment = transfer.ImpactAssessment{
		Evidence: transfer.ExportersOwn, On: rgpd.NewDate(2026, 8, 20), Outcome: transfer.Favourable,
		ReviewBy: rgpd.NewDate(2027, 8, 20),
	}
	if a, err = transfer.Assess(flow, day); err == nil {
		fmt.Println(a.Hops[0].Decision.In(language.French))
	}
	// Output:
	// forbidden safeguard-missing
	// permis : les clauses types 2021/914 encadrent le transfert (RGPD, art. 46(2)(c))
}

// The conditions of an adequacy decision are never taken for granted.
func ExampleHopAssessment() {
	flow := transfer.Flow{
		Parties: []transfer.Party{
			{ID: "firm", Country: "FR", Role: transfer.Controller},
			{ID: "host", Country: "US", Role: transfer.Processor},
		},
		Hops: []transfer.Hop{
			{
				From: "firm", To: "host", Safeguard: transfer.Safeguard{Tool: transfer.ClaimedAdequacy},
				Derogation: transfer.NoDerogation,
			},
		},
	}
	day := rgpd.NewDate(2026, 11, 23)
	a, _ := transfer.Assess(flow, day)
	h := a.Hops[0]
	fmt.Println(h.Decision.Verdict(), h.Conclusion, h.Record)
	for c := range h.Open.All() {
		fmt.Println("-", c.Ask().EN)
	}

	flow.Hops[0].Met = h.Open
	flow.Hops[0].ListCheckedOn = day
	a, _ = transfer.Assess(flow, day)
	fmt.Println(a.Verdict, a.Hops[0].Conclusion)
	// Output:
	// undecided adequate-if US-DPF
	// - Was the recipient active on the Data Privacy Framework List on the day of the flow (list checked on that day or within a year)?
	// - Does the certification cover these data (HR or not)?
	// - Is the contracting entity the one in the record, or one of its covered entities?
	// allowed adequate-at-risk
}

func ExampleAdequacyOf() {
	last, _ := transfer.AdequacyOf("US", rgpd.NewDate(2020, 7, 15))
	fmt.Println(last.ID, last.Status)
	_, ok := transfer.AdequacyOf("US", rgpd.NewDate(2020, 7, 16))
	fmt.Println(ok)
	_, ok = transfer.AdequacyOf("TN", transfer.AdequacyAsOf)
	fmt.Println(ok)
	// Output:
	// US-PRIVACY-SHIELD annulled
	// false
	// false
}

func ExampleContract_Review() {
	c := transfer.Contract{
		Form: transfer.Written, Standard: transfer.ProcessorText, StandardComplete: rgpd.Yes,
		SufficientGuarantees: rgpd.Yes, ChainKnown: rgpd.Yes,
		SubProcessing: transfer.SubProcessing{Settled: rgpd.Yes, Listed: rgpd.Yes},
		Breaches:      transfer.Breaches{Hours: 72},
		Abroad: transfer.Abroad{
			DataLeave: rgpd.Yes, Clause: rgpd.Yes, CountriesListed: rgpd.Yes, ToolSigned: rgpd.No,
			AnnexesFilled: rgpd.No, ImpactAssessed: rgpd.No,
		},
	}
	r := c.Review()
	fmt.Println(r.Complete())
	for _, f := range r.Findings {
		fmt.Println(f.Level, f.Path, f.Rule)
	}
	// Output:
	// false
	// error abroad.tool_signed contract-transfers-tool
	// error abroad.impact_assessed contract-transfers-assessment
	// defect abroad.annexes_filled contract-transfers-annexes
	// warning breaches.hours contract-breach-limit-48
}

// The contract calls the centre a processor; it calls from a base of its own.
func ExampleAssessRole() {
	got := transfer.AssessRole(transfer.RoleFacts{
		CentrePicksPeople: rgpd.Yes, DecideTogether: rgpd.No, Label: transfer.Processor,
	}, rgpd.LawAsOf)
	fmt.Println(got.Role)
	fmt.Println(got.Decision)
	fmt.Println(got.Findings[0].Says.EN)
	// Output:
	// controller
	// forbidden: the centre picks whom to call from its own base: it is controller of it, maybe jointly for the campaign (RGPD, art. 4(7), 28(10))
	// the contract gives the centre a role that the facts belie
}

func ExampleOperations() {
	for o := range transfer.Operations() {
		fmt.Println(o, o.Reach())
	}
	// Output:
	// first-sending transfer
	// storage part-of-transfer
	// consultation transfer
	// updating no-new-transfer
	// recording to-be-weighed
	// reporting part-of-transfer
	// deletion no-new-transfer
	// sending-back return-flow
}

func ExampleReviewOperation() {
	r := transfer.ReviewOperation(transfer.OperationFacts{
		Operation: transfer.SendingBack, Has: transfer.NeedsOf(transfer.ReturnSecured),
		Lacks: transfer.NeedsOf(transfer.LocalExportAuthorisation),
	})
	fmt.Println(r.Reach, r.Findings[0].Says.EN)
	// Output:
	// return-flow missing: the local authorisation to export (in Tunisia, that of the INPDP)
}

func ExampleAssessment_Exposure() {
	flow := transfer.Flow{
		Parties: []transfer.Party{
			{ID: "firm", Country: "FR", Role: transfer.Controller},
			{ID: "centre", Country: "MA", Role: transfer.Processor},
		},
		Hops: []transfer.Hop{{
			From: "firm", To: "centre", Safeguard: transfer.Safeguard{Tool: transfer.NoTool},
			Derogation: transfer.NoDerogation,
		}},
	}
	a, _ := transfer.Assess(flow, rgpd.LawAsOf)
	group := rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1_000_000_000)}
	fmt.Println(a.Exposure(transfer.Penalties(), group))
	// Output:
	// RGPD, art. 83(5): ceiling of €40,000,000 (a maximum, not a forecast)
	// Loi 78-17, art. 20: for each day: €100,000, reprimand, limitation, suspension of flows to a third country, publication
	// Code pénal, art. 226-22-1: 5 years in prison, €300,000, legal person: €1,500,000
}

func ExampleParseFlow() {
	_, err := transfer.ParseFlow([]byte(`{
		"parties": [{"id": "a", "country": "FR"}, {"id": "b", "country": "TN"}],
		"hops": [{"from": "a", "to": "b"}, {"from": "b", "to": "a"}]
	}`))
	fmt.Println(err)
	// Output:
	// flow: hops[1]: the chain comes back to a party it passed through; put a flow back into returns
}

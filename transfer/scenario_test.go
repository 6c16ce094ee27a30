package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// sound is a set of standard clauses without a fault.
func sound(m Module) Safeguard {
	return Safeguard{
		Tool: StandardClauses, Module: m, Signed: rgpd.NewDate(2024, 1, 15), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
	}
}

// green is an impact assessment without a fault, on the days of these tests.
func green() ImpactAssessment {
	return ImpactAssessment{
		Evidence: ExportersOwn, On: rgpd.NewDate(2024, 1, 10), Outcome: Favourable,
		ReviewBy: rgpd.NewDate(2027, 1, 10), CoversOnward: rgpd.Yes,
	}
}

// offshore2026 is the article's case as it stands in most firms: a French insurer,
// a French outsourcer, its Tunisian affiliate, screens shared from Paris, nothing
// signed.
func offshore2026() Flow {
	return Flow{
		Purpose: "prospection",
		Parties: []Party{
			{ID: "insurer", Country: "FR", Role: Controller},
			{ID: "outsourcer", Country: "FR", Role: Processor},
			{ID: "affiliate", Country: "TN", Role: SubProcessor},
		},
		Hops: []Hop{
			{From: "insurer", To: "outsourcer", Means: Sent},
			{From: "outsourcer", To: "affiliate", Means: OnScreen, SameGroup: rgpd.Yes, Frequency: Recurrent, Stable: rgpd.Yes,
				ClearData: rgpd.Yes,
				Safeguard: Safeguard{Tool: NoTool}, Derogation: NoDerogation},
		},
		Returns: []Hop{{From: "affiliate", To: "insurer", Means: Sent}},
	}
}

// ofAnAuthority makes a hop rest on clauses that an authority adopted.
func ofAnAuthority(unaltered, annexes rgpd.Answer) func(*Hop) {
	return func(h *Hop) {
		h.Safeguard = Safeguard{
			Tool: AuthorityClauses, Signed: rgpd.NewDate(2024, 1, 1), Approved: rgpd.Yes,
			Unaltered: unaltered, AnnexesFilled: annexes,
		}
	}
}

// groupRulesForClients are rules for processors in order.
var groupRulesForClients = Safeguard{
	Tool: BCRProcessor, Signed: rgpd.NewDate(2024, 1, 1), Approved: rgpd.Yes, Covers: rgpd.Yes, ClientsData: rgpd.Yes,
}

func TestScenarios(t *testing.T) {
	day := rgpd.NewDate(2026, 11, 23)
	direct := func(change func(*Flow)) Flow { // French controller, Tunisian processor
		f := Flow{
			Parties: []Party{
				{ID: "firm", Country: "FR", Role: Controller}, {ID: "centre", Country: "TN", Role: Processor},
			},
			Hops: []Hop{{From: "firm", To: "centre", Means: Sent, Frequency: Recurrent, Stable: rgpd.Yes, ClearData: rgpd.Yes,
				Safeguard: sound(ControllerToProcessor), Assessment: green(), Derogation: NoDerogation}},
		}
		change(&f)
		return f
	}
	hop := func(change func(h *Hop)) Flow { return direct(func(f *Flow) { change(&f.Hops[0]) }) }
	for _, tc := range []struct {
		name string
		flow Flow
		on   rgpd.Date
		want Conclusion
	}{
		{"the article's centre, everything in order", direct(func(f *Flow) {}), day, AllowedWithSafeguard},
		{"nothing signed", hop(func(h *Hop) { h.Safeguard = Safeguard{Tool: NoTool} }), day, SafeguardMissing},
		{
			"nothing signed, on screens only",
			hop(func(h *Hop) { h.Safeguard = Safeguard{Tool: NoTool}; h.Means = OnScreen }), day, SafeguardMissing,
		},
		{
			"the country said to be adequate by the clauses",
			hop(func(h *Hop) { h.Safeguard = Safeguard{Tool: ClaimedAdequacy} }), day, SafeguardMissing,
		},
		{"consent of the persons for an outsourced centre", hop(func(h *Hop) {
			h.Safeguard, h.Derogation, h.DerogationMet = Safeguard{Tool: NoTool}, ExplicitConsent, rgpd.Yes
		}), day, DerogationRefused},
		{"a derogation left unknown changes nothing for outsourcing", hop(func(h *Hop) {
			h.Safeguard, h.Derogation = Safeguard{Tool: NoTool}, 0
		}), day, DerogationRefused},
		{"one booking abroad for a traveller", direct(func(f *Flow) {
			f.Parties[1].Role = Controller
			h := &f.Hops[0]
			h.SameEntity, h.Collection, h.Safeguard = rgpd.No, PassedOn, Safeguard{Tool: NoTool}
			h.Derogation, h.DerogationMet, h.Frequency, h.Stable = ContractWithPerson, rgpd.Yes, OneOff, rgpd.No
			f.Parties[0].PublicPowers = rgpd.No
		}), day, DerogationPossible},
		{"the same booking, every week", direct(func(f *Flow) {
			f.Parties[1].Role = Controller
			h := &f.Hops[0]
			h.SameEntity, h.Collection, h.Safeguard = rgpd.No, PassedOn, Safeguard{Tool: NoTool}
			h.Derogation, h.DerogationMet, h.Frequency, h.Stable = ContractWithPerson, rgpd.Yes, Recurrent, rgpd.No
			f.Parties[0].PublicPowers = rgpd.No
		}), day, DerogationRefused},
		{"consent asked by a public authority", direct(func(f *Flow) {
			f.Parties[0].PublicPowers = rgpd.Yes
			h := &f.Hops[0]
			h.Safeguard, h.Derogation, h.DerogationMet, h.Stable = Safeguard{Tool: NoTool}, ExplicitConsent, rgpd.Yes, rgpd.No
		}), day, DerogationRefused},
		{"the clauses of 2021/915", hop(func(h *Hop) { h.Safeguard.Tool = ProcessorClauses }), day, SafeguardDefective},
		{
			"module 1 between controller and processor",
			hop(func(h *Hop) { h.Safeguard.Module = ControllerToController }), day, SafeguardDefective,
		},
		{"annexes left blank", hop(func(h *Hop) { h.Safeguard.AnnexesFilled = rgpd.No }), day, SafeguardDefective},
		{"a text that was edited", hop(func(h *Hop) { h.Safeguard.Unaltered = rgpd.No }), day, SafeguardDefective},
		{"signed tomorrow", hop(func(h *Hop) { h.Safeguard.Signed = day + 1 }), day, SafeguardDefective},
		{"signed today", hop(func(h *Hop) { h.Safeguard.Signed = day }), day, AllowedWithSafeguard},
		{"old clauses, last day", hop(func(h *Hop) {
			h.Safeguard = Safeguard{
				Tool: OldClauses, Signed: rgpd.NewDate(2020, 1, 1), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
				ProcessingUnchanged: rgpd.Yes,
			}
			h.Assessment.On, h.Assessment.ReviewBy = rgpd.NewDate(2021, 1, 1), rgpd.NewDate(2023, 1, 1)
		}), rgpd.NewDate(2022, 12, 27), AllowedWithSafeguard},
		{"old clauses, the day after", hop(func(h *Hop) {
			h.Safeguard = Safeguard{
				Tool: OldClauses, Signed: rgpd.NewDate(2020, 1, 1), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
				ProcessingUnchanged: rgpd.Yes,
			}
			h.Assessment.On, h.Assessment.ReviewBy = rgpd.NewDate(2021, 1, 1), rgpd.NewDate(2023, 1, 1)
		}), rgpd.NewDate(2022, 12, 28), SafeguardDefective},
		{
			"no assessment", hop(func(h *Hop) { h.Assessment = ImpactAssessment{Evidence: NoAssessment} }), day,
			AssessmentMissing,
		},
		{"no assessment, the day before Schrems II", hop(func(h *Hop) {
			h.Safeguard = Safeguard{
				Tool: OldClauses, Signed: rgpd.NewDate(2019, 1, 1), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
				ProcessingUnchanged: rgpd.Yes,
			}
			h.Assessment = ImpactAssessment{Evidence: NoAssessment}
		}), rgpd.NewDate(2020, 7, 15), AllowedWithSafeguard},
		{"no assessment, the day of Schrems II", hop(func(h *Hop) {
			h.Safeguard = Safeguard{
				Tool: OldClauses, Signed: rgpd.NewDate(2019, 1, 1), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
				ProcessingUnchanged: rgpd.Yes,
			}
			h.Assessment = ImpactAssessment{Evidence: NoAssessment}
		}), rgpd.NewDate(2020, 7, 16), AssessmentMissing},
		{
			"the importer's own summary", hop(func(h *Hop) { h.Assessment.Evidence = ImportersSummary }), day,
			AssessmentMissing,
		},
		{"an assessment made after the event", hop(func(h *Hop) { h.Assessment.On = day + 1 }), day, AssessmentMissing},
		{"a red assessment", hop(func(h *Hop) { h.Assessment.Outcome = Unfavourable }), day, AssessmentNegative},
		{"encryption, while operators need clear data", hop(func(h *Hop) {
			h.Assessment.Outcome, h.Assessment.Measures = FavourableWithMeasures, TechnicalOnly
		}), day, AssessmentNegative},
		{"encryption, and nobody there needs clear data", hop(func(h *Hop) {
			h.Assessment.Outcome, h.Assessment.Measures, h.ClearData = FavourableWithMeasures, TechnicalOnly, rgpd.No
		}), day, AllowedWithSafeguard},
		{"what is agreed on besides, while operators need clear data", hop(func(h *Hop) {
			h.Assessment.Outcome, h.Assessment.Measures = FavourableWithMeasures, NotOnlyTechnical
		}), day, AllowedWithSafeguard},
		{"the last day before review", hop(func(h *Hop) { h.Assessment.ReviewBy = day }), day, AllowedWithSafeguard},
		{"past its review", hop(func(h *Hop) { h.Assessment.ReviewBy = day - 1 }), day, AssessmentStale},
		{"no review date", hop(func(h *Hop) { h.Assessment.ReviewBy = 0 }), day, 0},
		{"rules of a group towards a centre outside it", hop(func(h *Hop) {
			h.Safeguard = Safeguard{
				Tool: BCRController, Signed: rgpd.NewDate(2024, 1, 1), Approved: rgpd.Yes, ClientsData: rgpd.No,
			}
			h.SameGroup = rgpd.No
		}), day, SafeguardDefective},
		{"rules for processors, approved and covering", hop(func(h *Hop) {
			h.Safeguard = groupRulesForClients
		}), day, AllowedWithSafeguard},
		{"S6: rules for processors, for data of the group's own", hop(func(h *Hop) {
			h.Safeguard = Safeguard{
				Tool: BCRProcessor, Signed: rgpd.NewDate(2024, 1, 1), Approved: rgpd.Yes, Covers: rgpd.Yes, ClientsData: rgpd.No,
			}
		}), day, SafeguardDefective},
		{"S6: whose data they are is not known", hop(func(h *Hop) {
			h.Safeguard = Safeguard{Tool: BCRProcessor, Signed: rgpd.NewDate(2024, 1, 1), Approved: rgpd.Yes, Covers: rgpd.Yes}
		}), day, 0},
		{"S6: rules for processors between two controllers", direct(func(f *Flow) {
			f.Parties[1].Role = Controller
			h := &f.Hops[0]
			h.SameEntity, h.Collection = rgpd.No, PassedOn
			h.Safeguard = groupRulesForClients
		}), day, SafeguardDefective},
		{"rules for processors, to a controller that is not the processor's client", direct(func(f *Flow) {
			f.Parties[0].Role, f.Parties[1].Role = Processor, Controller
			h := &f.Hops[0]
			h.SameEntity, h.Collection, h.ToClient = rgpd.No, PassedOn, rgpd.No
			h.Safeguard = groupRulesForClients
		}), day, SafeguardDefective},
		{"the same, to a sub-processor", direct(func(f *Flow) {
			f.Parties[0].Role, f.Parties[1].Role = Processor, SubProcessor
			f.Hops[0].Safeguard = groupRulesForClients
		}), day, AllowedWithSafeguard},
		{"S12: old clauses from a French processor to its sub-processor", direct(func(f *Flow) {
			f.Parties[0].Role, f.Parties[1].Role = Processor, SubProcessor
			h := &f.Hops[0]
			h.Safeguard = Safeguard{
				Tool: OldClauses, Signed: rgpd.NewDate(2020, 1, 1), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
				ProcessingUnchanged: rgpd.Yes,
			}
			h.Assessment.On, h.Assessment.ReviewBy = rgpd.NewDate(2021, 1, 1), rgpd.NewDate(2023, 1, 1)
		}), rgpd.NewDate(2022, 12, 27), SafeguardDefective},
		{"S12: the same, from its controller", direct(func(f *Flow) {
			h := &f.Hops[0]
			h.Safeguard = Safeguard{
				Tool: OldClauses, Signed: rgpd.NewDate(2020, 1, 1), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
				ProcessingUnchanged: rgpd.Yes,
			}
			h.Assessment.On, h.Assessment.ReviewBy = rgpd.NewDate(2021, 1, 1), rgpd.NewDate(2023, 1, 1)
		}), rgpd.NewDate(2022, 12, 27), AllowedWithSafeguard},
		{"clauses of an authority, whole and approved", hop(ofAnAuthority(rgpd.Yes, rgpd.Yes)), day, AllowedWithSafeguard},
		{
			"the same, altered: no longer those that were approved", hop(ofAnAuthority(rgpd.No, rgpd.Yes)), day,
			SafeguardDefective,
		},
		{"the same, an annex blank", hop(ofAnAuthority(rgpd.Yes, rgpd.No)), day, SafeguardDefective},
		{"the same, and whether altered is not known", hop(ofAnAuthority(0, rgpd.Yes)), day, 0},
		{"ad hoc clauses without the CNIL", hop(func(h *Hop) {
			h.Safeguard = Safeguard{Tool: AdHocClauses, Signed: rgpd.NewDate(2024, 1, 1), Approved: rgpd.No}
		}), day, SafeguardDefective},
		{"a firm in New Caledonia", direct(func(f *Flow) { f.Parties[1].Country = "NC" }), day, UncertainTerritory},
		{"a firm in La Réunion", direct(func(f *Flow) { f.Parties[1].Country = "RE" }), day, NoTransferInside},
		{
			"a firm in Norway before the EEA decision", direct(func(f *Flow) { f.Parties[1].Country = "NO" }),
			rgpd.NewDate(2018, 7, 19), UncertainTerritory,
		},
		{
			"a firm in Norway after it", direct(func(f *Flow) { f.Parties[1].Country = "NO" }),
			rgpd.NewDate(2018, 7, 20), NoTransferInside,
		},
		{"results sent home from Tunisia", direct(func(f *Flow) {
			f.Parties[0] = Party{ID: "firm", Country: "TN", Role: Processor}
			f.Parties[1] = Party{ID: "centre", Country: "FR", Role: Controller}
		}), day, NoTransferReturnFlow},
		{"a French centre sends data to its client in Morocco, none added", direct(func(f *Flow) {
			f.Parties = []Party{
				{ID: "firm", Country: "FR", Role: Processor}, {ID: "centre", Country: "MA", Role: Controller},
			}
			h := &f.Hops[0]
			h.SameEntity, h.Collection, h.ToClient = rgpd.No, PassedOn, rgpd.Yes
			h.Safeguard, h.Assessment = sound(ProcessorToController), ImpactAssessment{}
			h.Safeguard.UnionDataAdded = rgpd.No
		}), day, AllowedWithSafeguard},
		{"the same, with data collected in the Union", direct(func(f *Flow) {
			f.Parties = []Party{
				{ID: "firm", Country: "FR", Role: Processor}, {ID: "centre", Country: "MA", Role: Controller},
			}
			h := &f.Hops[0]
			h.SameEntity, h.Collection, h.ToClient = rgpd.No, PassedOn, rgpd.Yes
			h.Safeguard, h.Assessment = sound(ProcessorToController), ImpactAssessment{Evidence: NoAssessment}
			h.Safeguard.UnionDataAdded = rgpd.Yes
		}), day, AssessmentMissing},
		{"an employee who works from Tunis for a while", direct(func(f *Flow) {
			f.Parties[1].Role = 0
			f.Hops[0].SameEntity = rgpd.Yes
		}), day, NoTransferSameEntity},
		{"a person orders from a foreign shop", direct(func(f *Flow) {
			f.Parties[1].Role = Controller
			f.Hops[0].SameEntity, f.Hops[0].Collection, f.Hops[0].Means = rgpd.No, CollectedForItself, 0
		}), day, NoTransferDirectCollection},
		{
			"a foreign firm outside the RGPD",
			direct(func(f *Flow) { f.Parties[0].Country, f.Parties[0].UnderRGPD = "US", rgpd.No }), day,
			NoTransferExporterOutside,
		},
		{
			"a foreign firm under the RGPD",
			direct(func(f *Flow) { f.Parties[0].Country, f.Parties[0].UnderRGPD = "US", rgpd.Yes }), day,
			AllowedWithSafeguard,
		},
		{
			"an adequate country that is known only in part, with clauses",
			direct(func(f *Flow) { f.Parties[1].Country = "BR" }), day, AllowedWithSafeguard,
		},
		{"a tool that fails and a derogation that holds", hop(func(h *Hop) {
			h.Safeguard.AnnexesFilled = rgpd.No
			h.Derogation, h.DerogationMet, h.Stable, h.Frequency = VitalInterests, rgpd.Yes, rgpd.No, OneOff
		}), day, DerogationPossible},
		{"before the RGPD", direct(func(f *Flow) {}), rgpd.NewDate(2018, 5, 24), 0},
		{"on a day that is no date", direct(func(f *Flow) {}), 0, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			h := assess(t, tc.flow, tc.on)
			require.Equal(t, tc.want.String(), h.Conclusion.String(), "%s", h.Decision)
			require.Equal(t, class(tc.want), h.Decision.Verdict())
			if h.Decision.Verdict() == rgpd.Forbidden {
				require.NotEmpty(t, h.Findings())
				require.NotEmpty(t, h.Findings()[0].Do.FR, "what would cure it")
			}
		})
	}
}

// When the derogation decides, the reasons of the tool are kept.
func TestReasonsOfTheToolAreKept(t *testing.T) {
	f := offshore2026()
	h := &f.Hops[1]
	h.Safeguard, h.Assessment, h.Derogation = sound(ControllerToProcessor), green(), ExplicitConsent
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	got := a.Hops[1]
	require.Equal(t, DerogationRefused, got.Conclusion)
	require.Equal(t, rgpd.Forbidden, got.Tool.Verdict())
	ids := map[rgpd.RuleID]bool{}
	for _, x := range got.Findings() {
		ids[x.Rule] = true
	}
	require.True(t, ids["transfer-derogation-outsourcing"])
	require.True(t, ids["transfer-module-3"])
}

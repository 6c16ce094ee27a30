package transfer

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A link that says two things at once is an error, not a link out of scope.
func TestOneLegalPersonIsNotTwo(t *testing.T) {
	branch := func(change func(f *Flow, h *Hop)) Flow {
		f := Flow{
			Parties: []Party{{ID: "firm", Country: "FR", Role: Controller}, {ID: "branch", Country: "TN"}},
			Hops: []Hop{{
				From: "firm", To: "branch", SameEntity: rgpd.Yes, Safeguard: Safeguard{Tool: NoTool},
				Derogation: NoDerogation,
			}},
		}
		change(&f, &f.Hops[0])
		return f
	}
	require.Equal(t, NoTransferSameEntity, assess(t, branch(func(*Flow, *Hop) {}), rgpd.LawAsOf).Conclusion)
	for name, change := range map[string]func(f *Flow, h *Hop){
		"a company of the group": func(_ *Flow, h *Hop) { h.SameGroup = rgpd.Yes },
		"a client":               func(_ *Flow, h *Hop) { h.ToClient = rgpd.Yes },
		"a processor's principal": func(f *Flow, _ *Hop) {
			f.Parties[0].Role, f.Parties[1].Role = Processor, Controller
		},
		"a public body and a private one": func(f *Flow, _ *Hop) {
			f.Parties[0].PublicBody, f.Parties[1].PublicBody = rgpd.Yes, rgpd.No
		},
		"a private body and a public one": func(f *Flow, _ *Hop) {
			f.Parties[0].PublicBody, f.Parties[1].PublicBody = rgpd.No, rgpd.Yes
		},
	} {
		_, err := Assess(branch(change), rgpd.LawAsOf)
		require.ErrorIs(t, err, ErrFlow, name)
		require.ErrorContains(t, err, "hops[0].same_entity", name)
		// Said apart, it is a transfer that rests on nothing.
		f := branch(change)
		f.Hops[0].SameEntity, f.Hops[0].Collection = rgpd.No, PassedOn
		require.Equal(t, rgpd.Forbidden, assess(t, f, rgpd.LawAsOf).Decision.Verdict(), name)
	}
	same := branch(func(f *Flow, h *Hop) {
		h.SameGroup, f.Parties[0].PublicBody, f.Parties[1].PublicBody = rgpd.No, rgpd.Yes, rgpd.Yes
	})
	require.Equal(t, NoTransferSameEntity, assess(t, same, rgpd.LawAsOf).Conclusion, "what does not contradict it")

	// A way back as well.
	back := branch(func(f *Flow, _ *Hop) {
		f.Returns = []Hop{{From: "branch", To: "firm", SameEntity: rgpd.Yes, SameGroup: rgpd.Yes}}
	})
	require.ErrorContains(t, back.Check(), "returns[0].same_entity")
}

// What the person gives by itself is neither sent by an exporter nor passed down a
// chain.
func TestDirectCollectionIsNoLinkOfAChain(t *testing.T) {
	chain := func(change func(h *Hop)) Flow {
		f := Flow{
			Parties: []Party{
				{ID: "firm", Country: "FR", Role: Controller}, {ID: "centre", Country: "TN", Role: Processor},
				{ID: "shop", Country: "CN", Role: Controller},
			},
			Hops: []Hop{
				{
					From: "firm", To: "centre", ClearData: rgpd.Yes, Derogation: NoDerogation,
					Safeguard: sound(ControllerToProcessor), Assessment: green(),
				},
				{
					From: "centre", To: "shop", SameEntity: rgpd.No, Safeguard: Safeguard{Tool: NoTool},
					Derogation: NoDerogation,
				},
			},
		}
		change(&f.Hops[1])
		return f
	}
	for name, change := range map[string]func(h *Hop){
		"sent":       func(h *Hop) { h.Means = Sent },
		"on screen":  func(h *Hop) { h.Means = OnScreen },
		"by no word": func(*Hop) {},
	} {
		f := chain(change)
		f.Hops[1].Collection = CollectedForItself
		_, err := Assess(f, rgpd.LawAsOf)
		require.ErrorIs(t, err, ErrFlow, name)
		require.ErrorContains(t, err, "hops[1].collection", name)
		f.Hops[1].Collection = PassedOn
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		require.Equal(t, rgpd.Forbidden, a.Verdict, name)
	}

	shop := Flow{
		Parties: []Party{{ID: "shopper", Country: "FR"}, {ID: "shop", Country: "CN", Role: Controller}},
		Hops:    []Hop{{From: "shopper", To: "shop", SameEntity: rgpd.No, Collection: CollectedForItself}},
	}
	require.Equal(t, NoTransferDirectCollection, assess(t, shop, rgpd.LawAsOf).Conclusion)
	for name, change := range map[string]func(h *Hop){
		"sent by the exporter":          func(h *Hop) { h.Means = Sent },
		"seen on the exporter's screen": func(h *Hop) { h.Means = OnScreen },
		"to a client":                   func(h *Hop) { h.ToClient = rgpd.Yes },
	} {
		f := shop
		f.Hops = []Hop{shop.Hops[0]}
		change(&f.Hops[0])
		require.ErrorContains(t, f.Check(), "hops[0].collection", name)
	}
	kept := shop
	kept.Parties = slices.Clone(shop.Parties)
	kept.Parties[0].Places = []Place{{Country: "CN", By: "shop"}}
	require.ErrorContains(t, kept.Check(), "hops[0].collection", "the shop sees the exporter's copy")
	kept.Parties[0].Places[0].By = "shopper"
	require.Equal(t, NoTransferDirectCollection, assess(t, kept, rgpd.LawAsOf).Conclusion)
}

// A list that is looked at over a year after the flow says nothing of its day.
func TestListCheckedLongAfter(t *testing.T) {
	day := rgpd.NewDate(2025, 3, 10)
	dpf := ConditionsOf(OnDPFList, CertificationCoversData, EntityMatchesListing)
	for checked, want := range map[rgpd.Date]Conclusion{
		rgpd.NewDate(2026, 3, 10): AdequateAtRisk, rgpd.NewDate(2026, 3, 11): AdequateIf, day + 400: AdequateIf,
	} {
		require.Equal(t, want, assess(t, to("US", dpf, checked), day).Conclusion, checked)
	}
}

// An assessment from before the RGPD, or without an end, is none.
func TestAssessmentDays(t *testing.T) {
	on := rgpd.NewDate(2026, 11, 23)
	done := rgpd.NewDate(2024, 1, 10)
	for name, tc := range map[string]struct {
		done, review, on rgpd.Date
		want             Conclusion
	}{
		"of 1999":                           {rgpd.NewDate(1999, 6, 1), on, on, 0},
		"review within three years":         {done, rgpd.NewDate(2027, 1, 10), on, AllowedWithSafeguard},
		"review a day after three years":    {done, rgpd.NewDate(2027, 1, 11), on, 0},
		"review in 2999":                    {done, rgpd.NewDate(2999, 1, 1), on, 0},
		"review in 2999, day not noted":     {0, rgpd.NewDate(2999, 1, 1), on, 0},
		"concluded today":                   {on, on + 365, on, AllowedWithSafeguard},
		"review after five years, today":    {rgpd.NewDate(2021, 11, 23), on, on, 0},
		"review after five years, past":     {rgpd.NewDate(2021, 11, 23), on - 1, on, AssessmentStale},
		"review before the flow, as before": {done, on - 1, on, AssessmentStale},
	} {
		f := Flow{
			Parties: []Party{
				{ID: "firm", Country: "FR", Role: Controller}, {ID: "centre", Country: "TN", Role: Processor},
			},
			Hops: []Hop{{
				From: "firm", To: "centre", ClearData: rgpd.Yes, Derogation: NoDerogation,
				Safeguard: sound(ControllerToProcessor), Assessment: green(),
			}},
		}
		f.Hops[0].Safeguard.Signed = min(f.Hops[0].Safeguard.Signed, tc.on)
		f.Hops[0].Assessment.On, f.Hops[0].Assessment.ReviewBy = tc.done, tc.review
		h := assess(t, f, tc.on)
		require.Equal(t, tc.want, h.Conclusion, name)
		require.Equal(t, tc.want == AllowedWithSafeguard, h.Decision.Allowed(), name)
	}
	// On the first day of the RGPD it could be made, on the day before not.
	require.Zero(t, timingOf(law.DayGDPR-1, on))
	require.Equal(t, inTime, timingOf(law.DayGDPR, law.DayGDPR))
}

// A number that names nothing is no answer, and leaves the contract open.
func TestANumberThatNamesNothingIsNoAnswer(t *testing.T) {
	whole := complete()
	r := whole.Review()
	require.True(t, r.Complete())
	for name, spoil := range map[string]func(c *Contract){
		"form": func(c *Contract) { c.Form = 9 }, "documented": func(c *Contract) { c.Instructions.Documented = 9 },
		"data leave": func(c *Contract) { c.Abroad.DataLeave = 9 },
		"guarantees": func(c *Contract) { c.SufficientGuarantees = 9 },
		"link":       func(c *Contract) { c.Chain = []ChainLink{{Authorised: rgpd.Yes, SameObligations: rgpd.Yes, Form: 9}} },
		"link's word": func(c *Contract) {
			c.Chain = []ChainLink{
				{Authorised: 9, SameObligations: rgpd.Yes, Form: Written},
			}
		},
	} {
		c := complete()
		spoil(&c)
		r := c.Review()
		require.False(t, r.Complete(), name)
		require.NotEmpty(t, r.Missing, name)
	}
	label := complete()
	label.Standard, label.StandardComplete = ProcessorText, 9
	r = label.Review()
	require.Empty(t, r.Findings)
	require.Len(t, r.Unchecked, 1)
	require.Equal(t, "standard_complete", r.Unchecked[0].Fact)
	role := AssessRole(RoleFacts{CentrePicksPeople: rgpd.Yes, DecideTogether: 9}, rgpd.LawAsOf)
	require.Equal(t, rgpd.Forbidden, role.Decision.Verdict())
	require.Zero(t, role.Role, "a controller; whether jointly is open")
	bare := Contract{Form: 9}
	r = bare.Review()
	require.Equal(t, "form", r.Missing[0].Fact)

	for _, o := range []Operation{0, 9, 99} {
		r := ReviewOperation(OperationFacts{Operation: o})
		require.Len(t, r.Missing, 1, o)
		require.Equal(t, "operation", r.Missing[0].Fact, o)
		require.NotEmpty(t, r.Missing[0].Ask.FR)
	}
}

// Whether a processor adds data of the Union to those of its client is not taken for a
// no: module 4 then asks for an assessment, or for the answer.
func TestModule4AsksWhetherDataAreAdded(t *testing.T) {
	for added, want := range map[rgpd.Answer]Conclusion{rgpd.No: AllowedWithSafeguard, rgpd.Yes: AssessmentMissing, 0: 0} {
		f := Flow{
			Parties: []Party{
				{ID: "centre", Country: "FR", Role: Processor}, {ID: "client", Country: "TN", Role: Controller},
			},
			Hops: []Hop{{
				From: "centre", To: "client", ToClient: rgpd.Yes, SameEntity: rgpd.No, Collection: PassedOn, ClearData: rgpd.Yes,
				Derogation: NoDerogation, Safeguard: sound(ProcessorToController),
				Assessment: ImpactAssessment{Evidence: NoAssessment},
			}},
		}
		f.Hops[0].Safeguard.UnionDataAdded = added
		require.Equal(t, want, assess(t, f, rgpd.LawAsOf).Conclusion, added)
	}
}

// The derogation is asked of the link without the tool, which no assumption takes
// away: without a tool an assessment is due.
func TestDerogationIsAskedOfALinkWithoutTool(t *testing.T) {
	f := Flow{
		Parties: []Party{
			{ID: "centre", Country: "FR", Role: Processor}, {ID: "client", Country: "TN", Role: Controller},
		},
		Hops: []Hop{{
			From: "centre", To: "client", ToClient: rgpd.Yes, SameEntity: rgpd.No, Collection: PassedOn, ClearData: rgpd.Yes,
			Frequency: OneOff, Stable: rgpd.No, Derogation: VitalInterests, DerogationMet: rgpd.Yes,
			Safeguard: sound(ProcessorToController),
		}},
	}
	f.Hops[0].Safeguard.UnionDataAdded, f.Hops[0].Safeguard.AnnexesFilled = rgpd.No, rgpd.No
	h := assess(t, f, rgpd.LawAsOf)
	require.Equal(t, DerogationPossible, h.Conclusion)
	facts := maps.Collect(h.Decision.Facts())
	want := map[string]string{"tool": "none", "assessment-due": "yes", "module": "4"}
	got := map[string]string{}
	for k := range want {
		got[k] = facts[k]
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
	require.Equal(t, "no", maps.Collect(h.Tool.Facts())["assessment-due"])
}

// A condition that is both met and unmet is unmet, whether or not a list answers it.
func TestAConditionMetAndUnmetIsUnmet(t *testing.T) {
	day := rgpd.LawAsOf
	for c, country := range map[Condition]Country{
		OnDPFList: "US", CertificationCoversData: "US", EntityMatchesListing: "US",
		SubjectToPIPEDA: "CA", SubjectToLGPD: "BR",
	} {
		f := to(country, everyCondition, day)
		require.True(t, assess(t, f, day).Decision.Allowed(), c)
		f.Hops[0].Unmet = ConditionsOf(c)
		h := assess(t, f, day)
		require.Equal(t, rgpd.Forbidden, h.Decision.Verdict(), c)
		require.Equal(t, ConditionsOf(c), h.Unmet)
		require.Zero(t, h.Open)
	}
}

// A chain of clauses is bound in writing at each step, or not at all.
func TestAChainHoldsNoBetterThanItsWeakestLink(t *testing.T) {
	for _, first := range []rgpd.Answer{rgpd.Yes, rgpd.No, 0} {
		for _, last := range []rgpd.Answer{rgpd.Yes, rgpd.No, 0} {
			f := Flow{
				Parties: []Party{
					{ID: "firm", Country: "FR", Role: Controller}, {ID: "centre", Country: "TN", Role: Processor},
					{ID: "night", Country: "MA", Role: SubProcessor},
					{ID: "overflow", Country: "SN", Role: SubProcessor},
				},
				Hops: []Hop{{
					From: "firm", To: "centre", Derogation: NoDerogation, ClearData: rgpd.Yes,
					Safeguard: sound(ControllerToProcessor), Assessment: green(),
				}},
			}
			for i, relayed := range []rgpd.Answer{first, last} {
				f.Hops = append(f.Hops, Hop{
					From: f.Parties[i+1].ID, To: f.Parties[i+2].ID, Derogation: NoDerogation, ClearData: rgpd.Yes,
					Safeguard:  Safeguard{Tool: ToolOfHopBefore, Relayed: relayed, Signed: handedDown.Signed},
					Assessment: green(),
				})
			}
			a, err := Assess(f, rgpd.LawAsOf)
			require.NoError(t, err)
			want := AllowedWithSafeguard
			switch {
			case first == rgpd.No || last == rgpd.No:
				want = SafeguardDefective
			case first == 0 || last == 0:
				want = 0
			}
			require.Equal(t, want, a.Hops[2].Conclusion, "%v, then %v", first, last)
		}
	}
}

package transfer

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// A Moroccan sub-processor of the Tunisian centre of a French client; both have their
// clauses.
func farChain() Flow {
	return Flow{
		Parties: []Party{
			{ID: "client", Country: "FR", Role: Controller},
			{ID: "tunis", Country: "TN", Role: Processor, UnderRGPD: rgpd.No},
			{ID: "rabat", Country: "MA", Role: SubProcessor, UnderRGPD: rgpd.No},
		},
		Hops: []Hop{
			{
				From: "client", To: "tunis", Derogation: NoDerogation, Safeguard: sound(ControllerToProcessor),
				Assessment: green(),
			},
			{
				From: "tunis", To: "rabat", Derogation: NoDerogation, Safeguard: sound(ProcessorToProcessor),
				Assessment: green(),
			},
		},
	}
}

// An American processor has an Indian one work for it, and gets the results back from
// it, with nothing signed and no certificate.
func american(client Party) Flow {
	client.ID, client.Role = "client", Controller
	off := ConditionsOf(OnDPFList)
	return Flow{
		Parties: []Party{
			client,
			{ID: "boston", Country: "US", Role: Processor, UnderRGPD: rgpd.No},
			{ID: "pune", Country: "IN", Role: SubProcessor, UnderRGPD: rgpd.No},
		},
		Hops: []Hop{
			{
				From: "client", To: "boston", Unmet: off, Derogation: NoDerogation,
				Safeguard: sound(ControllerToProcessor), Assessment: green(),
			},
			{
				From: "boston", To: "pune", Derogation: NoDerogation, Safeguard: sound(ProcessorToProcessor),
				Assessment: green(),
			},
		},
		Returns: []Hop{
			{From: "pune", To: "boston", Unmet: off, Safeguard: Safeguard{Tool: NoTool}, Derogation: NoDerogation},
		},
	}
}

// S1: what a return is worth. RGPD, art. 44: onward transfers out of a third country
// are transfers, and the way back from one third country to another is one of them.
func TestReturns(t *testing.T) {
	with := func(f Flow, change func(*Flow)) Flow {
		change(&f)
		return f
	}
	french, canadian := Party{Country: "FR"}, Party{Country: "CA", UnderRGPD: rgpd.No}
	for _, tc := range []struct {
		name string
		flow Flow
		want Conclusion // of the return; zero: undecided
	}{
		{"results sent home from Morocco to the French client", with(farChain(), func(f *Flow) {
			f.Returns = []Hop{{From: "rabat", To: "client"}}
		}), NoTransferReturnFlow},
		{"results sent from Morocco to the Tunisian centre, nothing signed", with(farChain(), func(f *Flow) {
			f.Returns = []Hop{
				{From: "rabat", To: "tunis", Safeguard: Safeguard{Tool: NoTool}, Derogation: NoDerogation},
			}
		}), SafeguardMissing},
		{"the same, with clauses of its own", with(farChain(), func(f *Flow) {
			f.Returns = []Hop{
				{
					From: "rabat", To: "tunis", Safeguard: sound(ProcessorToProcessor), Assessment: green(),
					Derogation: NoDerogation,
				},
			}
		}), AllowedWithSafeguard},
		{"the same, and nothing said of onward hops: there is none", with(farChain(), func(f *Flow) {
			f.Returns = []Hop{
				{
					From: "rabat", To: "tunis", Safeguard: sound(ProcessorToProcessor), Assessment: green(),
					Derogation: NoDerogation,
				},
			}
			f.Returns[0].Assessment.CoversOnward = 0
		}), AllowedWithSafeguard},
		{"the same, and nothing is known of a tool", with(farChain(), func(f *Flow) {
			f.Returns = []Hop{{From: "rabat", To: "tunis", Derogation: NoDerogation}}
		}), 0},
		{"back to a Tunisian centre with a second sub-processor, left out of the assessment",
			with(farChain(), func(f *Flow) {
				f.Parties = append(f.Parties, Party{ID: "dakar", Country: "SN", Role: SubProcessor})
				f.Hops = append(
					f.Hops,
					Hop{
						From: "tunis", To: "dakar", Derogation: NoDerogation, Safeguard: sound(ProcessorToProcessor),
						Assessment: green(),
					},
				)
				f.Returns = []Hop{
					{
						From: "rabat", To: "tunis", Safeguard: sound(ProcessorToProcessor), Assessment: green(),
						Derogation: NoDerogation,
					},
				}
				f.Returns[0].Assessment.CoversOnward = rgpd.No
			}), AssessmentMissing},
		{"back to an American processor", american(french), SafeguardMissing},
		{"back to a Swiss processor, which is adequate", with(american(french), func(f *Flow) {
			f.Parties[1].Country, f.Returns[0].Unmet = "CH", 0
		}), Adequate},
		{"the client is in New Caledonia, under the same law", american(Party{Country: "NC"}), SafeguardMissing},
		{
			"the client is Canadian, and under the RGPD for these data",
			american(Party{Country: "CA", UnderRGPD: rgpd.Yes}), SafeguardMissing,
		},
		{"whether the Canadian client is under the RGPD is unknown", american(Party{Country: "CA"}), 0},
		{"where the client is is unknown", american(Party{}), 0},
		{"the same, and it is not said to be under the RGPD by art. 3(2)", american(Party{UnderRGPD: rgpd.No}), 0},
		{
			"the client is in the United Kingdom", american(Party{Country: "GB", UnderRGPD: rgpd.No}),
			NoTransferExporterOutside,
		},
		{"nobody on the way is in the Union or under the RGPD", american(canadian), NoTransferExporterOutside},
		{"but the Indian exporter is under the RGPD", with(american(canadian), func(f *Flow) {
			f.Parties[2].UnderRGPD = rgpd.Yes
		}), SafeguardMissing},
		{"or the American importer, which had the data first, is", with(american(canadian), func(f *Flow) {
			f.Parties[1].UnderRGPD = rgpd.Yes
		}), SafeguardMissing},
		{"a French processor sends back to its American client, none added", Flow{
			Parties: []Party{
				{ID: "client", Country: "US", Role: Controller, UnderRGPD: rgpd.No},
				{ID: "paris", Country: "FR", Role: Processor},
			},
			Hops: []Hop{{From: "client", To: "paris"}},
			Returns: []Hop{{
				From: "paris", To: "client", ToClient: rgpd.Yes, SameEntity: rgpd.No, Collection: PassedOn,
				Unmet: ConditionsOf(OnDPFList), Derogation: NoDerogation,
				Safeguard: Safeguard{
					Tool: StandardClauses, Module: ProcessorToController, Signed: rgpd.NewDate(2024, 1, 15),
					Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes, UnionDataAdded: rgpd.No,
				},
			}},
		}, AllowedWithSafeguard},
		{"the same data, on from Paris to Tunis, and from there to America", Flow{
			Parties: []Party{
				{
					ID: "client", Country: "US", Role: Controller, UnderRGPD: rgpd.No,
				}, {ID: "paris", Country: "FR", Role: Processor},
				{ID: "tunis", Country: "TN", Role: SubProcessor, UnderRGPD: rgpd.No},
			},
			Hops: []Hop{
				{From: "client", To: "paris"},
				{From: "paris", To: "tunis", Safeguard: sound(ProcessorToProcessor), Assessment: green()},
			},
			Returns: []Hop{{
				From: "tunis", To: "client", SameEntity: rgpd.No, Collection: PassedOn, Unmet: ConditionsOf(OnDPFList),
				Safeguard: Safeguard{Tool: NoTool}, Derogation: NoDerogation,
			}},
		}, SafeguardMissing},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a, err := Assess(tc.flow, rgpd.LawAsOf)
			require.NoError(t, err)
			last := a.Hops[len(a.Hops)-1]
			require.Equal(t, Returning, last.Kind)
			require.Equal(t, tc.want.String(), last.Conclusion.String(), "%s", last.Decision)
			require.Equal(t, class(tc.want), last.Decision.Verdict())
			if class(tc.want) == rgpd.Forbidden {
				require.False(t, a.Allowed())
			}
		})
	}
}

// S1: a return is a link back to a party that the data came from, and nothing else.
func TestWhatIsNoReturn(t *testing.T) {
	for _, tc := range []struct {
		name  string
		spoil func(*Flow)
		names string
	}{
		{
			"forward, from one third country to another",
			func(f *Flow) { f.Returns = []Hop{{From: "tunis", To: "rabat"}} }, "returns[0].to",
		},
		{
			"forward, along a hop of the chain", func(f *Flow) { f.Returns = []Hop{{From: "client", To: "tunis"}} },
			"returns[0].to",
		},
		{"to a party outside the chain", func(f *Flow) {
			f.Parties = append(f.Parties, Party{ID: "dakar", Country: "SN"})
			f.Returns = []Hop{{From: "rabat", To: "dakar"}}
		}, "returns[0].to"},
		{"from a party that the data never reached", func(f *Flow) {
			f.Parties = append(f.Parties, Party{ID: "dakar", Country: "SN"})
			f.Returns = []Hop{{From: "dakar", To: "client"}}
		}, "returns[0].to"},
		{"from a party that only another return would reach", func(f *Flow) {
			f.Parties = append(f.Parties, Party{ID: "dakar", Country: "SN"})
			f.Returns = []Hop{{From: "rabat", To: "dakar"}, {From: "dakar", To: "client"}}
		}, "returns[1].to"},
		{"to another French firm", func(f *Flow) {
			f.Parties = append(f.Parties, Party{ID: "broker", Country: "FR", Role: Controller})
			f.Returns = []Hop{{From: "rabat", To: "broker"}}
		}, "returns[0].to"},
		{"to the other branch of the chain", func(f *Flow) {
			f.Parties = append(f.Parties, Party{ID: "dakar", Country: "SN", Role: Processor})
			f.Hops = append(f.Hops, Hop{From: "client", To: "dakar"})
			f.Returns = []Hop{{From: "dakar", To: "tunis"}}
		}, "returns[0].to"},
		{"to the party itself", func(f *Flow) { f.Returns = []Hop{{From: "rabat", To: "rabat"}} }, "returns[0]"},
		{"to an unknown party", func(f *Flow) { f.Returns = []Hop{{From: "rabat", To: "nobody"}} }, "returns[0].to"},
		{
			"from an unknown party", func(f *Flow) { f.Returns = []Hop{{From: "nobody", To: "client"}} },
			"returns[0].from",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			f := farChain()
			f.Parties[1].Places = []Place{{Country: "MA", By: "rabat"}}
			require.NoError(t, f.Check())
			tc.spoil(&f)
			a, err := Assess(f, rgpd.LawAsOf)
			require.ErrorIs(t, err, ErrFlow)
			require.ErrorContains(t, err, tc.names)
			require.False(t, a.Allowed())
		})
	}
}

// S1: what a return may describe in the place of a place, and what it may not.
func TestReturnsAndPlaces(t *testing.T) {
	type judged struct {
		Path, From, To string
		Kind           LinkKind
		Conclusion     Conclusion
	}
	seen := func(f Flow) (out []judged) {
		t.Helper()
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		for _, h := range a.Hops {
			out = append(out, judged{h.Path, h.From, h.To, h.Kind, h.Conclusion})
		}
		return out
	}

	// The centre's copy is kept by a Moroccan host that no hop names: a link.
	f := farChain()
	f.Hops = f.Hops[:1]
	f.Parties[1].Places = []Place{{Country: "MA", By: "rabat"}}
	hosted := []judged{
		{"hops[0]", "client", "tunis", Declared, 0}, // whether the assessment covers the host is asked
		{"parties[1].places[0]", "tunis", "rabat", Implied, 0},
	}
	f.Hops[0].Assessment.CoversOnward = 0
	require.Empty(t, cmp.Diff(hosted, seen(f)))

	// The host may send back: the data came to it by the place. The place stays a link.
	f.Returns = []Hop{{From: "rabat", To: "tunis"}}
	require.Empty(t, cmp.Diff(append(hosted, judged{"returns[0]", "rabat", "tunis", Returning, 0}), seen(f)))
	f.Returns = []Hop{{From: "rabat", To: "client"}}
	require.Empty(
		t,
		cmp.Diff(append(hosted, judged{"returns[0]", "rabat", "client", Returning, NoTransferReturnFlow}), seen(f)),
	)

	// What silenced the place is refused.
	f.Returns = []Hop{{From: "tunis", To: "rabat", Safeguard: Safeguard{Tool: NoTool}, Derogation: NoDerogation}}
	require.ErrorIs(t, f.Check(), ErrFlow)

	// Two that keep data for each other: one of the two links is the way back, and both
	// are judged, in either order of the parties.
	f = farChain()
	f.Hops = f.Hops[:1]
	f.Parties[1].Places = []Place{{Country: "MA", By: "rabat"}}
	f.Parties[2].Places = []Place{{Country: "TN", By: "tunis"}}
	for range 2 {
		got := seen(f)
		require.Len(t, got, 3)
		for _, j := range got[1:] {
			require.Zero(t, j.Conclusion, "from one third country to another, nothing signed: %+v", j)
			require.Equal(t, j.From == "rabat", j.Kind == Returning)
		}
		f.Parties[1], f.Parties[2] = f.Parties[2], f.Parties[1]
	}

	// The Tunisian centre looks at what its Moroccan sub-processor holds: a way back,
	// between two third countries, judged once, and by the return that describes it.
	f = farChain()
	f.Parties[2].Places = []Place{{Country: "TN", By: "tunis", Means: OnScreen}}
	require.Equal(t, judged{"parties[2].places[0]", "rabat", "tunis", Returning, 0}, seen(f)[2])
	f.Returns = []Hop{
		{From: "rabat", To: "tunis", Means: OnScreen, Derogation: NoDerogation, Safeguard: Safeguard{Tool: NoTool}},
	}
	got := seen(f)
	require.Len(t, got, 3)
	require.Equal(t, judged{"returns[0]", "rabat", "tunis", Returning, SafeguardMissing}, got[2])
}

// S1, over chains drawn at random: a return is taken if and only if the data that its
// exporter holds came through its importer; no link between two third countries escapes
// once the data came through the Union; and no place that somebody else keeps goes
// unjudged.
func TestNoWayAround(t *testing.T) {
	r := rand.New(rand.NewPCG(14, 1))
	taken, refused, onward, kept := 0, 0, 0, 0
	for range 4000 {
		n := 2 + r.IntN(5)
		f := Flow{Parties: make([]Party, n)}
		countries := []Country{"FR", "TN", "US", "IN", "MA", "DE"}
		for i := range f.Parties {
			f.Parties[i] = Party{
				ID: string(rune('a' + i)), Country: countries[r.IntN(len(countries))], UnderRGPD: rgpd.Answer(r.IntN(3)),
			}
		}
		from := make([][]bool, n) // from[j][i]: what j holds came through i
		for j := range n {
			from[j] = make([]bool, n)
			from[j][j] = true
		}
		for j := 1; j < n; j++ {
			// Every party is reached by one that stands before it, or by two.
			for range 1 + r.IntN(2) {
				i := r.IntN(j)
				f.Hops = append(
					f.Hops, Hop{From: f.Parties[i].ID, To: f.Parties[j].ID, SameEntity: rgpd.No, Collection: PassedOn},
				)
				for k := range n {
					from[j][k] = from[j][k] || from[i][k]
				}
			}
		}
		i, j := r.IntN(n), r.IntN(n)
		f.Returns = []Hop{{From: f.Parties[j].ID, To: f.Parties[i].ID, SameEntity: rgpd.No, Collection: PassedOn}}
		if err := f.Check(); (err == nil) != (i != j && from[j][i]) {
			require.Fail(t, "return", "%+v: %v", f, err)
		} else if err != nil {
			refused++
			continue
		}
		taken++
		for range r.IntN(3) {
			p, by := &f.Parties[r.IntN(n)], f.Parties[r.IntN(n)].ID
			p.Places = append(p.Places, Place{Country: countries[r.IntN(len(countries))], By: by})
		}
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		judged := map[[2]string]bool{}
		for _, h := range a.Hops {
			judged[[2]string{h.From, h.To}] = true
			e, m := int(h.From[0]-'a'), int(h.To[0]-'a')
			union := slices.ContainsFunc(f.Parties, func(p Party) bool {
				return from[e][p.ID[0]-'a'] && (p.Country == "FR" || p.Country == "DE" || p.UnderRGPD == rgpd.Yes)
			})
			third := func(p *Party) bool { return p.Country != "FR" && p.Country != "DE" }
			if union && third(&f.Parties[e]) && third(&f.Parties[m]) {
				onward++
				require.NotEqual(t, rgpd.OutOfScope, h.Decision.Verdict(), "%s to %s: %+v", h.From, h.To, f)
				require.NotEqual(t, rgpd.Allowed, h.Decision.Verdict(), "nothing is known of its ground")
			}
		}
		for _, p := range f.Parties {
			for _, pl := range p.Places {
				if pl.By != p.ID {
					kept++
					require.True(t, judged[[2]string{p.ID, pl.By}], "what %s keeps for %s: %+v", pl.By, p.ID, f)
				}
			}
		}
	}
	for what, n := range map[string]int{"taken": taken, "refused": refused, "onward": onward, "kept": kept} {
		require.Greater(t, n, 200, what)
	}
}

// S1 as it was found: the link from Tunis to Rabat written under returns was out of
// scope, and the flow allowed. As a return it is refused, as a hop forbidden.
func TestTheHopWrittenAsAReturn(t *testing.T) {
	const parties = `"parties":[{"id":"client","country":"FR","role":"controller"},
		{"id":"tunis","country":"TN","role":"processor","under_rgpd":"no"},
		{"id":"rabat","country":"MA","role":"sub-processor"}]`
	const first = `{"from":"client","to":"tunis",
		"safeguard":{"tool":"scc-2021-914","module":"2","signed":"2024-01-15","unaltered":"yes","annexes_filled":"yes"},
		"assessment":{"evidence":"exporters-own","on":"2024-01-10","outcome":"favourable",
			"review_by":"2027-01-10","covers_onward":"yes"}}`
	const second = `{"from":"tunis","to":"rabat","safeguard":{"tool":"none"},"derogation":"none"}`
	_, err := ParseFlow([]byte(`{` + parties + `,"hops":[` + first + `],"returns":[` + second + `]}`))
	require.ErrorIs(t, err, ErrFlow)
	require.ErrorContains(t, err, "returns[0].to")
	f, err := ParseFlow([]byte(`{` + parties + `,"hops":[` + first + `,` + second + `]}`))
	require.NoError(t, err)
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, []Conclusion{AllowedWithSafeguard, SafeguardMissing}, conclusions(a))
	require.False(t, a.Allowed())
}

package transfer

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// handedDown binds an importer by the tool of the hop before.
var handedDown = Safeguard{Tool: ToolOfHopBefore, Relayed: rgpd.Yes, Signed: rgpd.NewDate(2024, 1, 15)}

func TestClausesHandedDown(t *testing.T) {
	f := Flow{
		Parties: []Party{
			{
				ID: "firm", Country: "FR", Role: Controller,
			}, {ID: "centre", Country: "TN", Role: Processor}, {ID: "night", Country: "MG", Role: SubProcessor},
			{ID: "overflow", Country: "SN", Role: SubProcessor},
		},
		Hops: []Hop{
			{
				From: "firm", To: "centre", Derogation: NoDerogation, ClearData: rgpd.Yes,
				Safeguard: sound(ControllerToProcessor), Assessment: green(),
			},
			{
				From: "centre", To: "night", Derogation: NoDerogation, ClearData: rgpd.Yes,
				Safeguard: handedDown, Assessment: green(),
			},
			{
				From: "night", To: "overflow", Derogation: NoDerogation, ClearData: rgpd.Yes,
				Safeguard: handedDown, Assessment: green(),
			},
		},
	}
	got := func() []Conclusion {
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		return conclusions(a)
	}
	all := []Conclusion{AllowedWithSafeguard, AllowedWithSafeguard, AllowedWithSafeguard}
	require.Equal(t, all, got())
	f.Hops[1].Safeguard.Relayed = rgpd.No
	require.Equal(
		t, []Conclusion{AllowedWithSafeguard, SafeguardDefective, SafeguardDefective}, got(),
		"the chain breaks below",
	)
	f.Hops[1].Safeguard.Relayed = 0
	require.Equal(t, []Conclusion{AllowedWithSafeguard, 0, 0}, got())
	f.Hops[1].Safeguard.Relayed = rgpd.Yes
	f.Hops[1].Safeguard.Signed = rgpd.LawAsOf
	require.Equal(t, all, got(), "bound on the day of the flow")
	f.Hops[1].Safeguard.Signed++
	require.Equal(
		t, []Conclusion{AllowedWithSafeguard, SafeguardDefective, SafeguardDefective}, got(), "and a day after it",
	)
	f.Hops[1].Safeguard.Signed = 0
	require.Equal(t, []Conclusion{AllowedWithSafeguard, 0, 0}, got(), "since when is not known")
	f.Hops[1].Safeguard.Relayed = rgpd.No
	require.Equal(
		t, []Conclusion{AllowedWithSafeguard, SafeguardDefective, SafeguardDefective}, got(), "since no day at all",
	)
	f.Hops[1].Safeguard = handedDown
	f.Hops[0].Safeguard.AnnexesFilled = rgpd.No
	require.Equal(
		t, []Conclusion{SafeguardDefective, SafeguardDefective, SafeguardDefective}, got(),
		"a defect is handed down as well",
	)
}

// S4: what may be handed down to whom. The chain is a French controller, its importer,
// and the importer's own; the tool of the first hop is handed down in writing.
func TestWhatIsHandedDown(t *testing.T) {
	signed := rgpd.NewDate(2024, 1, 15)
	rules := Safeguard{Tool: BCRController, Signed: signed, Approved: rgpd.Yes, Covers: rgpd.Yes, ClientsData: rgpd.No}
	adhered := Safeguard{Tool: Certification, Signed: signed, Approved: rgpd.Yes, ImporterBound: rgpd.Yes}
	code := adhered
	code.Tool = CodeOfConduct
	adHoc := Safeguard{Tool: AdHocClauses, Signed: signed, Approved: rgpd.Yes}
	down := handedDown
	covering := func(a rgpd.Answer) Safeguard { s := down; s.Covers = a; return s }
	relayed := func(a rgpd.Answer) Safeguard { s := down; s.Relayed = a; return s }
	sub, other := [2]Role{Processor, SubProcessor}, [2]Role{Processor, Controller}
	for _, tc := range []struct {
		name     string
		first    Safeguard
		roles    [2]Role // of the two importers
		second   Safeguard
		group    rgpd.Answer // whether the second hop stays in the group
		toClient rgpd.Answer
		want     Conclusion // of the second hop; zero: undecided
		rule     rgpd.RuleID
	}{
		// (a) Binding corporate rules are asked of each importer whether they cover it.
		{
			"S4a: rules of a group, whether they cover the next importer is unknown", rules,
			sub, down, 0, 0, 0, "",
		},
		{
			"S4a: one of the group, which is not the same", rules, sub, down, rgpd.Yes, 0, 0,
			"",
		},
		{
			"S4a: they cover it", rules, sub, covering(rgpd.Yes), rgpd.Yes, 0,
			AllowedWithSafeguard, "",
		},
		{
			"S4a: they do not", rules, sub, covering(rgpd.No), 0, 0, SafeguardDefective,
			"transfer-bcr-not-covered",
		},
		{
			"S4a: it belongs to another group", rules, sub, down, rgpd.No, 0,
			SafeguardDefective, "transfer-bcr-not-covered",
		},
		{"S4a: they did not cover the first importer", func() Safeguard { s := rules; s.Covers = rgpd.No; return s }(),
			sub, covering(rgpd.Yes), rgpd.Yes, 0, SafeguardDefective, "transfer-bcr-not-covered"},
		// (b) A certification or a code binds who adheres.
		{
			"S4b: a certification", adhered, sub, down, 0, 0, SafeguardDefective,
			"transfer-adherence-not-handed-down",
		},
		{
			"S4b: a code of conduct", code, sub, down, 0, 0, SafeguardDefective,
			"transfer-adherence-not-handed-down",
		},
		{
			"S4b: a code of conduct, and whether in writing is unknown", code, sub,
			relayed(0), 0, 0, SafeguardDefective, "transfer-adherence-not-handed-down",
		},
		{
			"S4b: a code of conduct, and not in writing", code, sub, relayed(rgpd.No), 0, 0,
			SafeguardDefective, "transfer-adherence-not-handed-down",
		},
		{
			"S4b: the next importer is certified itself", adhered, sub, adhered, 0, 0,
			AllowedWithSafeguard, "",
		},
		{
			"S4b: ad hoc clauses are a contract", adHoc, sub, down, 0, 0,
			AllowedWithSafeguard, "",
		},
		// (c) The clauses have a module for the new pair of roles.
		{
			"S4c: module 2, to a sub-processor", sound(ControllerToProcessor), sub, down,
			0, 0, AllowedWithSafeguard, "",
		},
		{
			"S4c: module 2, to another controller", sound(ControllerToProcessor), other,
			down, 0, rgpd.No, SafeguardDefective, "transfer-no-module-further-down",
		},
		{
			"S4c: module 2, to a controller that is the processor's own client", sound(ControllerToProcessor),
			other, down, 0, rgpd.Yes, SafeguardDefective, "transfer-no-module-further-down",
		},
		{
			"S4c: module 2, to a controller, whose client it is is unknown", sound(ControllerToProcessor),
			other, down, 0, 0, 0, "",
		},
		{
			"S4c: module 2, to somebody whose role is unknown", sound(ControllerToProcessor), [2]Role{Processor, 0},
			down, 0, 0, 0, "",
		},
		{
			"S4c: module 1, to another controller", sound(ControllerToController), [2]Role{Controller, Controller},
			down, 0, 0, AllowedWithSafeguard, "",
		},
		{
			"S4c: module 1, to its own processor", sound(ControllerToController), [2]Role{Controller, Processor},
			down, 0, 0, AllowedWithSafeguard, "",
		},
		{
			"S4c: module 1, to a sub-processor that it never engaged", sound(ControllerToController),
			[2]Role{Controller, SubProcessor}, down, 0, 0, SafeguardDefective, "transfer-no-module-further-down",
		},
		{
			"S4c: the module is unknown, to another controller", sound(0), other, down, 0,
			rgpd.No, SafeguardDefective, "transfer-no-module-further-down",
		},
		{
			"S4c: a wrong module is handed down as a fault", sound(ControllerToController),
			sub, down, 0, 0, SafeguardDefective, "transfer-module-2",
		},
		// A group's rules for processors go from processor to processor.
		{
			"rules for processors, to a sub-processor", groupRulesForClients, sub, covering(rgpd.Yes), rgpd.Yes, 0,
			AllowedWithSafeguard, "",
		},
		{
			"rules for processors, to a controller", groupRulesForClients, other, covering(rgpd.Yes), rgpd.Yes, rgpd.No,
			SafeguardDefective, "transfer-bcr-for-processors",
		},
		{
			"rules for processors, to a controller, whose client it is is unknown", groupRulesForClients, other,
			covering(rgpd.Yes), rgpd.Yes, 0, 0, "",
		},
		{
			"rules for processors, to somebody whose role is unknown", groupRulesForClients, [2]Role{Processor, 0},
			covering(rgpd.Yes), rgpd.Yes, 0, 0, "",
		},
		{
			"rules for processors, signed with somebody whose role is unknown", groupRulesForClients,
			[2]Role{0, SubProcessor}, covering(rgpd.Yes), rgpd.Yes, 0, 0, "",
		},
		{
			"rules for processors, signed with a controller", groupRulesForClients, [2]Role{Controller, Processor},
			covering(rgpd.Yes), rgpd.Yes, 0, SafeguardDefective, "transfer-bcr-for-processors",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			f := Flow{
				Parties: []Party{
					{
						ID: "firm", Country: "FR", Role: Controller,
					}, {
						ID: "centre", Country: "TN", Role: tc.roles[0],
					}, {ID: "next", Country: "MG", Role: tc.roles[1]},
				},
				Hops: []Hop{
					{
						From: "firm", To: "centre", SameEntity: rgpd.No, Collection: PassedOn, Derogation: NoDerogation,
						Safeguard: tc.first, Assessment: green(),
					},
					{From: "centre", To: "next", SameEntity: rgpd.No, Collection: PassedOn, Derogation: NoDerogation,
						Safeguard: tc.second, Assessment: green(),
						SameGroup: tc.group, ToClient: tc.toClient},
				},
			}
			a, err := Assess(f, rgpd.LawAsOf)
			require.NoError(t, err)
			got := a.Hops[1]
			require.Equal(t, tc.want.String(), got.Conclusion.String(), "%s", got.Decision)
			require.Equal(t, class(tc.want), got.Decision.Verdict())
			if tc.rule != "" {
				require.Contains(t, ids(got.Findings()), tc.rule)
			}
		})
	}
}

// What its importer passed on below is asked of each link, whoever signed the tool.
func TestWhatEachImporterPassedOnBelow(t *testing.T) {
	f := farChain()
	f.Parties = append(f.Parties, Party{ID: "dakar", Country: "SN", Role: SubProcessor})
	f.Hops[0].Safeguard = sound(ControllerToProcessor)
	f.Hops[1].Safeguard = handedDown
	f.Hops = append(f.Hops, f.Hops[1])
	f.Hops[2].From, f.Hops[2].To = "rabat", "dakar"
	for _, tc := range []struct{ tunis, rabat rgpd.Answer }{{rgpd.Yes, rgpd.No}, {rgpd.No, rgpd.Yes}} {
		f.Hops[0].Safeguard.SubProcessorsBound, f.Hops[1].Safeguard.SubProcessorsBound = tc.tunis, tc.rabat
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		for i, passed := range []rgpd.Answer{tc.tunis, tc.rabat, rgpd.Yes} { // the last passes nothing on
			owed := slices.ContainsFunc(slices.Collect(a.Hops[i].Decision.Duties()), func(d rgpd.Rule) bool {
				return d.ID == "transfer-duty-relay"
			})
			require.Equal(t, passed == rgpd.No, owed, "hops[%d], %v", i, tc)
		}
	}
}

// The old clauses, on their last day: below a processor a sub-processor only, below a
// controller another or its processor.
func TestOldClausesHandedDown(t *testing.T) {
	last := rgpd.NewDate(2022, 12, 27)
	for _, tc := range []struct {
		roles [2]Role // of the two importers
		want  Conclusion
	}{
		{[2]Role{Processor, SubProcessor}, AllowedWithSafeguard},
		{[2]Role{Processor, Controller}, SafeguardDefective},
		{[2]Role{Processor, 0}, 0},
		{[2]Role{Controller, Controller}, AllowedWithSafeguard},
		{[2]Role{Controller, Processor}, AllowedWithSafeguard},
		{[2]Role{Controller, SubProcessor}, SafeguardDefective},
		{[2]Role{Controller, 0}, 0},
	} {
		f := farChain()
		f.Parties[1].Role, f.Parties[2].Role = tc.roles[0], tc.roles[1]
		f.Hops[0].Safeguard = Safeguard{
			Tool: OldClauses, Signed: rgpd.NewDate(2020, 1, 15), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
			ProcessingUnchanged: rgpd.Yes,
		}
		f.Hops[1].Safeguard = handedDown
		f.Hops[1].Safeguard.Signed = rgpd.NewDate(2021, 3, 1)
		for i := range f.Hops {
			h := &f.Hops[i]
			h.SameEntity, h.Collection, h.ToClient = rgpd.No, PassedOn, rgpd.No
			h.Assessment.On, h.Assessment.ReviewBy = rgpd.NewDate(2021, 1, 10), rgpd.NewDate(2023, 1, 10)
		}
		a, err := Assess(f, last)
		require.NoError(t, err)
		require.Equal(t, []Conclusion{AllowedWithSafeguard, tc.want}, conclusions(a), "%v", tc.roles)
		a, err = Assess(f, last+1)
		require.NoError(t, err)
		require.Equal(t, []Conclusion{SafeguardDefective, SafeguardDefective}, conclusions(a), "%v", tc.roles)
	}
}

// Clauses are handed down while they can be signed, not before and not after.
func TestDayOfHandingClausesDown(t *testing.T) {
	old := Safeguard{
		Tool: OldClauses, Signed: rgpd.NewDate(2020, 1, 15), Unaltered: rgpd.Yes, AnnexesFilled: rgpd.Yes,
		ProcessingUnchanged: rgpd.Yes,
	}
	undated := old
	undated.Signed = 0
	for _, tc := range []struct {
		first   Safeguard
		writing rgpd.Date
		want    Conclusion
		rule    rgpd.RuleID
	}{
		{old, law.DayOldClauses - 1, AllowedWithSafeguard, ""},
		{old, law.DayOldClauses, SafeguardDefective, "transfer-old-clauses-signed-late"},
		{undated, law.DayOldClauses - 1, 0, ""},
		{undated, law.DayOldClauses, SafeguardDefective, "transfer-old-clauses-signed-late"},
		{sound(ControllerToProcessor), law.DayClauses - 1, SafeguardDefective, "transfer-new-clauses-too-early"},
		{sound(ControllerToProcessor), law.DayClauses, AllowedWithSafeguard, ""},
	} {
		f := farChain()
		tc.first.Signed = min(tc.first.Signed, law.DayClauses)
		f.Hops[0].Safeguard, f.Hops[1].Safeguard = tc.first, handedDown
		f.Hops[1].Safeguard.Signed = tc.writing
		for i := range f.Hops {
			f.Hops[i].Assessment.On = rgpd.NewDate(2021, 1, 10)
			f.Hops[i].Assessment.ReviewBy = rgpd.NewDate(2023, 1, 10)
		}
		a, err := Assess(f, rgpd.NewDate(2022, 12, 27))
		require.NoError(t, err)
		require.Equal(t, tc.want, a.Hops[1].Conclusion, "%s, %s", tc.first.Tool, tc.writing)
		if tc.rule != "" {
			require.Contains(t, ids(a.Hops[1].Findings()), tc.rule)
		}
	}
}

// S4: each step of a long chain is asked, not the last alone.
func TestHandedDownTwice(t *testing.T) {
	chain := func(first Safeguard, covers [2]rgpd.Answer, third Role) Assessment {
		t.Helper()
		f := Flow{
			Parties: []Party{
				{ID: "a", Country: "FR", Role: Controller}, {ID: "b", Country: "TN", Role: Processor},
				{ID: "c", Country: "MG", Role: SubProcessor}, {ID: "d", Country: "SN", Role: third},
			},
			Hops: []Hop{{From: "a", To: "b", Derogation: NoDerogation, Safeguard: first, Assessment: green()}},
		}
		for i, to := range []string{"c", "d"} {
			f.Hops = append(f.Hops, Hop{From: f.Hops[i].To, To: to, SameEntity: rgpd.No, Collection: PassedOn, ToClient: rgpd.No,
				Derogation: NoDerogation, Assessment: green(),
				Safeguard: Safeguard{
					Tool: ToolOfHopBefore, Relayed: rgpd.Yes, Signed: handedDown.Signed, Covers: covers[i],
				}})
		}
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		return a
	}
	rules := groupRulesForClients
	ok, bad := AllowedWithSafeguard, SafeguardDefective
	require.Equal(t, []Conclusion{ok, ok, ok}, conclusions(chain(rules, [2]rgpd.Answer{rgpd.Yes, rgpd.Yes}, SubProcessor)))
	require.Equal(t, []Conclusion{ok, ok, 0}, conclusions(chain(rules, [2]rgpd.Answer{rgpd.Yes, 0}, SubProcessor)))
	require.Equal(t, []Conclusion{ok, 0, 0}, conclusions(chain(rules, [2]rgpd.Answer{0, rgpd.Yes}, SubProcessor)))
	require.Equal(
		t, []Conclusion{ok, bad, bad}, conclusions(chain(rules, [2]rgpd.Answer{rgpd.No, rgpd.Yes}, SubProcessor)),
		"who is not covered hands nothing down",
	)
	instrument := Safeguard{Tool: PublicInstrument, Signed: rgpd.NewDate(2024, 1, 15)}
	a := chain(instrument, [2]rgpd.Answer{}, SubProcessor)
	require.Equal(t, []Conclusion{0, 0, 0}, conclusions(a), "whether they are public bodies is asked of each")
	clauses := sound(ControllerToProcessor)
	require.Equal(t, []Conclusion{ok, ok, ok}, conclusions(chain(clauses, [2]rgpd.Answer{}, SubProcessor)))
	require.Equal(t, []Conclusion{ok, ok, bad}, conclusions(chain(clauses, [2]rgpd.Answer{}, Controller)))
}

// An instrument between public bodies is handed down between public bodies only, from
// the first hop on.
func TestPublicInstrumentHandedDown(t *testing.T) {
	for _, tc := range []struct {
		public [3]rgpd.Answer
		want   []Conclusion
	}{
		{[3]rgpd.Answer{rgpd.Yes, rgpd.Yes, rgpd.Yes}, []Conclusion{AllowedWithSafeguard, AllowedWithSafeguard}},
		{[3]rgpd.Answer{rgpd.Yes, rgpd.Yes, rgpd.No}, []Conclusion{AllowedWithSafeguard, SafeguardDefective}},
		{[3]rgpd.Answer{rgpd.Yes, rgpd.Yes, 0}, []Conclusion{AllowedWithSafeguard, 0}},
		{[3]rgpd.Answer{rgpd.No, rgpd.Yes, rgpd.Yes}, []Conclusion{SafeguardDefective, SafeguardDefective}},
	} {
		f := farChain()
		f.Hops[0].Safeguard = Safeguard{Tool: PublicInstrument, Signed: rgpd.NewDate(2024, 1, 15)}
		f.Hops[1].Safeguard = handedDown
		for i, a := range tc.public {
			f.Parties[i].PublicBody = a
		}
		a, err := Assess(f, rgpd.LawAsOf)
		require.NoError(t, err)
		require.Equal(t, tc.want, conclusions(a), "%v", tc.public)
	}
}

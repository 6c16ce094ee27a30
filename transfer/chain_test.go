package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

func TestTheArticlesChain(t *testing.T) {
	f := offshore2026()
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, rgpd.Forbidden, a.Verdict)
	require.Equal(t, []Conclusion{NoTransferInside, SafeguardMissing, NoTransferReturnFlow}, conclusions(a))
	require.False(t, a.Allowed())

	f.Hops[1].Safeguard = sound(ControllerToProcessor) // the article's module
	f.Hops[1].Assessment = green()
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, SafeguardDefective, a.Hops[1].Conclusion)

	f.Hops[1].Safeguard.Module = ProcessorToProcessor
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, rgpd.Allowed, a.Verdict)
	require.True(t, a.Allowed())
	duties := map[rgpd.RuleID]bool{}
	for r := range a.Hops[1].Decision.Duties() {
		duties[r.ID] = true
	}
	for _, id := range []rgpd.RuleID{
		"transfer-duty-notice", "transfer-duty-register", "transfer-duty-assessment-by-exporter",
		"transfer-duty-screens", "transfer-duty-tunisia",
	} {
		require.True(t, duties[id], id)
	}
	require.False(t, duties["transfer-duty-morocco"])
	back := map[rgpd.RuleID]bool{}
	for r := range a.Hops[2].Decision.Duties() {
		back[r.ID] = true
	}
	require.True(t, back["transfer-duty-tunisian-export"])
}

func conclusions(a Assessment) (out []Conclusion) {
	for _, h := range a.Hops {
		out = append(out, h.Conclusion)
	}
	return out
}

func TestFiveHops(t *testing.T) {
	f := Flow{
		Parties: []Party{
			{ID: "a", Country: "FR", Role: Controller}, {ID: "b", Country: "FR", Role: Processor},
			{ID: "c", Country: "TN", Role: SubProcessor},
			{ID: "d", Country: "MA", Role: SubProcessor}, {ID: "e", Country: "CH", Role: SubProcessor},
			{ID: "f", Country: "PH", Role: SubProcessor},
		},
	}
	for i := range 5 {
		h := Hop{
			From: f.Parties[i].ID, To: f.Parties[i+1].ID, Derogation: NoDerogation,
			Safeguard: sound(ProcessorToProcessor), Assessment: green(), ClearData: rgpd.Yes,
		}
		f.Hops = append(f.Hops, h)
	}
	f.Hops[3].Safeguard = Safeguard{Tool: ClaimedAdequacy} // Switzerland
	f.Hops[4].Safeguard = Safeguard{Tool: NoTool}          // and on to the Philippines
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(
		t, []Conclusion{NoTransferInside, AllowedWithSafeguard, AllowedWithSafeguard, Adequate, SafeguardMissing},
		conclusions(a),
	)
	require.Equal(t, rgpd.Forbidden, a.Verdict, "the gravest hop")

	f.Hops[4].Safeguard = Safeguard{}
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, rgpd.Undecided, a.Verdict, "an unknown tool is not a tool")

	f.Hops[1].Assessment.CoversOnward = rgpd.No
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, AssessmentMissing, a.Hops[1].Conclusion, "the assessment leaves the onward hops out")
}

// Where data rest and from where they are seen makes links of its own.
func TestPlaces(t *testing.T) {
	f := Flow{
		Parties: []Party{
			{ID: "insurer", Country: "FR", Role: Controller},
			{
				ID: "outsourcer", Country: "FR", Role: Processor,
				Places: []Place{{Country: "FR"}, {Country: "TN", By: "affiliate", Means: OnScreen}},
			},
			{ID: "affiliate", Country: "TN", Role: SubProcessor},
		},
		Hops: []Hop{{From: "insurer", To: "outsourcer"}},
	}
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Len(t, a.Hops, 2)
	require.Equal(t, Implied, a.Hops[1].Kind)
	require.Equal(t, "parties[1].places[1]", a.Hops[1].Path)
	require.Equal(t, rgpd.Undecided, a.Verdict, "nothing is known of its safeguard")

	// The outsourcer's own staff, travelling: no transfer, and a duty.
	f.Parties[1].Places = []Place{{Country: "FR"}, {Country: "TN"}}
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Len(t, a.Hops, 1)
	require.Equal(t, NoTransferInside, a.Hops[0].Conclusion)
	has := func(id rgpd.RuleID) bool {
		for r := range a.Hops[0].Decision.Duties() {
			if r.ID == id {
				return true
			}
		}
		return false
	}
	require.True(t, has("transfer-duty-staff-abroad"))
	f.Parties[1].Places = []Place{{Country: "FR"}}
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.False(t, has("transfer-duty-staff-abroad"))

	// A French sub-processor whose staff look from Tunis.
	f.Parties[1].Places = []Place{{Country: "FR"}, {Country: "TN", By: "night"}}
	f.Parties = append(
		f.Parties, Party{ID: "night", Country: "FR", Role: SubProcessor, Places: []Place{{Country: "FR"}}},
	)
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, NoTransferInside, a.Hops[1].Conclusion)
	a.Hops[0] = a.Hops[1]
	require.True(t, has("transfer-duty-staff-abroad"))

	// The client looks at what its outsourcer holds: a way back.
	f.Parties[1].Places = []Place{{Country: "FR", By: "insurer"}}
	a, err = Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, Returning, a.Hops[1].Kind)
	require.Equal(t, rgpd.OutOfScope, a.Verdict)
}

func TestFaultyFlows(t *testing.T) {
	ok := func() Flow {
		return Flow{
			Parties: []Party{
				{ID: "a", Country: "FR", Role: Controller}, {ID: "b", Country: "TN", Role: Processor},
				{ID: "c", Country: "MA", Role: SubProcessor},
			},
			Hops: []Hop{{From: "a", To: "b"}, {From: "b", To: "c"}},
		}
	}
	good := ok()
	require.NoError(t, good.Check())
	for _, tc := range []struct {
		name  string
		spoil func(*Flow)
		want  error
		names string
	}{
		{
			"a chain that comes back", func(f *Flow) { f.Hops = append(f.Hops, Hop{From: "c", To: "a"}) }, ErrCycle,
			"hops[2]",
		},
		{
			"a chain that comes back half way", func(f *Flow) { f.Hops = append(f.Hops, Hop{From: "c", To: "b"}) },
			ErrCycle, "hops[2]",
		},
		{"no hop", func(f *Flow) { f.Hops = nil }, ErrFlow, "hops"},
		{"a party twice", func(f *Flow) { f.Parties[2].ID = "a" }, ErrFlow, "parties[2].id"},
		{"a party without a label", func(f *Flow) { f.Parties[2].ID = "" }, ErrFlow, "parties[2].id"},
		{"an unknown party", func(f *Flow) { f.Hops[1].To = "z" }, ErrFlow, "hops[1].to"},
		{"an unknown exporter", func(f *Flow) { f.Hops[1].From = "z" }, ErrFlow, "hops[1].from"},
		{"one party on both sides", func(f *Flow) { f.Hops[1].To = "b" }, ErrFlow, "hops[1]"},
		{
			"a second origin",
			func(f *Flow) { f.Parties = append(f.Parties, Party{ID: "z"}); f.Hops[1].From = "z" }, ErrFlow,
			"hops[1].from",
		},
		{"a cycle apart from the origin", func(f *Flow) {
			f.Parties = append(f.Parties, Party{ID: "y"}, Party{ID: "z"})
			f.Hops = append(f.Hops, Hop{From: "y", To: "z"}, Hop{From: "z", To: "y"})
		}, ErrFlow, "hops[2]"},
		{"UK for GB", func(f *Flow) { f.Parties[1].Country = "UK" }, ErrFlow, "GB"},
		{"a country in words", func(f *Flow) { f.Parties[1].Country = "Tunisie" }, ErrFlow, "parties[1]"},
		{"a code in small letters", func(f *Flow) { f.Parties[1].Country = "tn" }, ErrFlow, "parties[1]"},
		{"a country and an organisation", func(f *Flow) { f.Parties[1].Organisation = "EPO" }, ErrFlow, "parties[1]"},
		{"a place of nobody", func(f *Flow) { f.Parties[1].Places = []Place{{By: "z"}} }, ErrFlow, "places[0].by"},
		{"a processor that is the controller", func(f *Flow) { f.Hops[0].SameEntity = rgpd.Yes }, ErrFlow, "same_entity"},
		{
			"a processor that collects for itself", func(f *Flow) { f.Hops[0].Collection = CollectedForItself },
			ErrFlow, "collection",
		},
		{"a joint controller that is the exporter itself", func(f *Flow) {
			f.Parties[1].Role, f.Hops[0].SameEntity = JointController, rgpd.Yes
		}, ErrFlow, "same_entity"},
		{"S13: a joint controller that collects for itself alone", func(f *Flow) {
			f.Parties[1].Role, f.Hops[0].Collection = JointController, CollectedForItself
		}, ErrFlow, "collection"},
		{
			"group rules that cover a stranger",
			func(f *Flow) { f.Hops[0].SameGroup, f.Hops[0].Safeguard.Covers = rgpd.No, rgpd.Yes }, ErrFlow, "same_group",
		},
		{
			"a tool handed down from nowhere", func(f *Flow) { f.Hops[0].Safeguard.Tool = ToolOfHopBefore },
			ErrFlow, "tool",
		},
		{"a flow too long to be one", func(f *Flow) { f.Parties = make([]Party, maxLinks+1) }, ErrFlow, "200"},
		{"a return with a tool handed down", func(f *Flow) {
			f.Returns = []Hop{{From: "b", To: "a", Safeguard: Safeguard{Tool: ToolOfHopBefore}}}
		}, ErrFlow, "returns[0]"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			f := ok()
			tc.spoil(&f)
			a, err := Assess(f, rgpd.LawAsOf)
			require.ErrorIs(t, err, tc.want)
			require.ErrorContains(t, err, tc.names)
			require.Zero(t, a.Verdict)
			require.False(t, a.Allowed())
		})
	}
}

// Two importers may share one of their own.
func TestChainsMayMeet(t *testing.T) {
	f := Flow{
		Parties: []Party{
			{ID: "a", Country: "FR", Role: Controller}, {ID: "b", Country: "FR", Role: Processor},
			{ID: "c", Country: "FR", Role: Processor}, {ID: "d", Country: "FR", Role: SubProcessor},
		},
		Hops: []Hop{{From: "a", To: "b"}, {From: "a", To: "c"}, {From: "b", To: "d"}, {From: "c", To: "d"}},
	}
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	require.Equal(t, rgpd.OutOfScope, a.Verdict)
}

// What is open has its own answer, in words.
func TestHopsInWords(t *testing.T) {
	nc := assess(t, to("NC", 0, 0), rgpd.LawAsOf)
	require.Contains(t, nc.In(language.French), "ni adéquat, ni interdit")
	us := assess(t, to("US", 0, 0), rgpd.LawAsOf)
	require.Contains(t, us.String(), "Data Privacy Framework")
	tn := assess(t, to("TN", 0, 0), rgpd.LawAsOf)
	require.Equal(t, tn.Decision.String(), tn.String())
}

// An organisation is outside wherever it is; one without a decision is not adequate.
func TestOrganisations(t *testing.T) {
	f := to("EPO", 0, 0)
	require.Equal(t, Adequate, assess(t, f, rgpd.NewDate(2025, 7, 18)).Conclusion)
	f.Parties[1].Organisation = "XYZ"
	require.Equal(t, SafeguardMissing, assess(t, f, rgpd.LawAsOf).Conclusion)
}

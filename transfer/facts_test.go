package transfer

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

// From the facts of a flow to the columns of the table, and back: what is proven of the
// columns is true of flows.

// flowOf makes a flow one link of which is read as a case, if it can: the last hop. Facts
// that do not go together (an adequacy decision for Tunisia) give another case.
func flowOf(c *hopCase, on rgpd.Date) (f Flow, hop int) {
	roles := map[pair][2]Role{
		cc: {Controller, Controller}, cp: {Controller, Processor}, pp: {Processor, SubProcessor},
		pc: {Processor, Controller}, otherPair: {Controller, SubProcessor},
	}[c.Pair]
	if c.Pair == otherPair && c.ClearData == rgpd.Yes {
		roles = [2]Role{Processor, Controller} // which is not its client
	}
	from := Party{ID: "from", Country: "FR", Role: roles[0], PublicBody: c.PublicBodies, PublicPowers: c.PublicPowers}
	to := Party{ID: "to", Role: roles[1], PublicBody: c.PublicBodies, UnderRGPD: c.UnderRGPD}
	local := map[country]Country{
		tunisia: "TN", morocco: "MA", madagascar: "MG", senegal: "SN", mauritius: "MU", ivoryCoast: "CI",
		elsewhere: "IN",
	}[c.Country]
	switch c.Importer {
	case inside:
		to.Country = "DE"
	case unsettled:
		to.Country = "NC"
	default:
		to.Country = local
		if c.Country == elsewhere {
			to.Country = map[coverage]Country{notCovered: "IN", covered: "CH", coveredAtRisk: "US"}[c.Coverage]
		}
	}
	if c.Exporter != fromInside {
		from.Country = "IN"
		if c.Importer == inside {
			from.Country = local
		}
		from.UnderRGPD = map[origin]rgpd.Answer{fromOutsideSubject: rgpd.Yes, fromOutsideFree: rgpd.No}[c.Exporter]
	}
	h := Hop{
		From: "from", To: "to", Means: c.Means, SameEntity: c.SameEntity, Collection: c.Collection, ToClient: rgpd.No,
		Frequency: c.Frequency, Stable: c.Stable, ClearData: c.ClearData,
		Met: everyCondition, ListCheckedOn: on, Derogation: c.Derogation, DerogationMet: c.DerogationMet,
		Safeguard: Safeguard{
			Tool: c.Tool, Module: c.Module,
			Unaltered: c.Unaltered, AnnexesFilled: c.Annexes, ProcessingUnchanged: c.Unchanged,
			Approved: c.Approved, ImporterBound: c.Bound, Covers: c.Covers, ClientsData: c.ClientsData,
			UnionDataAdded: c.AssessmentDue, SubProcessorsBound: c.Relays,
			Signed: map[signature]rgpd.Date{
				signedBefore914: law.DayClauses - 400, signedInOverlap: law.DayClauses,
				signedAfterRepeal: law.DayOldClauses, signedAfterFlow: on + 1,
			}[c.Signature],
		},
		Assessment: ImpactAssessment{
			Evidence: c.Evidence, Outcome: c.Outcome, Measures: c.Measures, CoversOnward: c.CoversOnward,
			On:       map[timing]rgpd.Date{inTime: on, tooLate: on + 1}[c.Timing],
			ReviewBy: map[rgpd.Answer]rgpd.Date{rgpd.Yes: on, rgpd.No: on - 1}[c.Review],
		},
	}
	if c.Pair == pc {
		h.ToClient = rgpd.Yes
	}
	if c.Collection == CollectedForItself {
		h.Means = 0 // nothing is sent by the exporter
	}
	f.Parties = []Party{{ID: "origin", Country: "FR", Role: Controller}, from, to}
	switch {
	case c.Passing != ownTool:
		// The columns are those of the hop on which the tool was signed.
		first := h
		first.From, first.To, first.SameEntity, first.Collection = "origin", "from", rgpd.No, PassedOn
		f.Parties[0].Role, f.Parties[1].Role = roles[0], roles[1]
		f.Parties[2].Role = map[rgpd.Answer]Role{rgpd.Yes: SubProcessor, rgpd.No: Controller}[c.Fits]
		if c.Pair == cc {
			f.Parties[2].Role = map[rgpd.Answer]Role{rgpd.Yes: Controller, rgpd.No: SubProcessor}[c.Fits]
		}
		h.ToClient = rgpd.No
		h.Safeguard = Safeguard{
			Tool: ToolOfHopBefore, Signed: on, Covers: c.Covers, SubProcessorsBound: c.Relays,
			Relayed: map[passing]rgpd.Answer{relayed: rgpd.Yes, notRelayed: rgpd.No}[c.Passing],
		}
		f.Hops = []Hop{first, h}
	case c.Exporter == fromOnward:
		f.Hops = []Hop{{From: "origin", To: "from"}, h}
	default:
		f.Parties, f.Hops = f.Parties[1:], []Hop{h}
	}
	hop = len(f.Hops) - 1
	if c.CoversOnward == rgpd.No || c.Relays == rgpd.No {
		f.Parties = append(f.Parties, Party{ID: "next", Country: "FR", Role: SubProcessor})
		f.Hops = append(f.Hops, Hop{From: "to", To: "next"})
	}
	if c.StaffAbroad != 0 {
		i := slices.IndexFunc(f.Parties, func(p Party) bool { return p.ID == "to" })
		f.Parties[i].Places = []Place{{Country: map[rgpd.Answer]Country{rgpd.Yes: "PH", rgpd.No: to.Country}[c.StaffAbroad]}}
	}
	return f, hop
}

var everyCondition = Conditions(1<<(len(conditionNames)+1) - 2)

// readAs is the case that a link of a flow is read as.
func readAs(f *Flow, hop int, on rgpd.Date) hopCase {
	l := f.link(f.course(), &f.Hops[hop], on)
	c, _ := derive(&l, on)
	return c
}

// holds reports whether the known facts of a case are within a condition.
func holds(within []engine.Mask, f engine.Facts) bool {
	for c, m := range within {
		if m != 0 && (f[c] == 0 || m>>f[c]&1 == 1) {
			return false
		}
	}
	return true
}

var columns = when{}.Columns()

// draw changes an ordinary case at random, and brings it within a condition.
func draw(r *rand.Rand, within []engine.Mask, much int) (f engine.Facts) {
	f = ordinaryHops[r.IntN(len(ordinaryHops))].Facts
	for c, col := range columns {
		if r.IntN(100) < much {
			f[c] = uint8(1 + r.IntN(len(col.Values)))
		}
		for within[c]>>f[c]&1 == 1 {
			f[c] = uint8(1 + r.IntN(len(col.Values)))
		}
	}
	return f
}

// Each guarantee has flows that are read as cases of its condition; and it holds of what
// Assess answers to them, a derogation tried after a tool included.
func TestGuaranteesHoldOfFlows(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 14))
	days := append(boundaryDays(), rgpd.LawAsOf)
	for g := range Guarantees() {
		made := 0
		for n := 0; n < 4000 && made < 25; n++ {
			on := days[r.IntN(len(days))]
			if on < max(g.From, law.DayGDPR) || g.Until != 0 && on >= g.Until {
				continue
			}
			c := fromFacts(draw(r, g.Within, []int{0, 5, 30}[n%3]))
			f, hop := flowOf(&c, on)
			if f.Check() != nil {
				continue
			}
			c = readAs(&f, hop, on)
			if !holds(g.Within, c.table()) {
				continue
			}
			made++
			a, err := Assess(f, on)
			require.NoError(t, err)
			h := &a.Hops[hop]
			require.False(
				t, g.Never.Has(h.Decision.Verdict()), "%s (%s) on %s: %s\n%+v", g.ID, g.Says.EN, on, h.Decision, f,
			)
			if !h.Tool.At().IsZero() {
				c.Tool = NoTool // decided without the tool, which failed
			}
			if h.Decision.Verdict() == rgpd.Forbidden || !holds(g.Within, c.table()) {
				continue
			}
			owed := map[rgpd.RuleID]bool{}
			for duty := range h.Decision.Duties() {
				owed[duty.ID] = true
			}
			for _, id := range g.Spares {
				require.False(t, owed[id], "%s on %s brings %s", g.ID, on, id)
			}
			for _, id := range g.Brings {
				require.True(t, owed[id], "%s on %s lacks %s: %s", g.ID, on, id, h.Decision)
			}
		}
		require.NotZero(t, made, "no flow is read as a case of %s: %s", g.ID, g.Says.EN)
	}
}

// What the guarantees assume is so: no flow is read as a case that is assumed away.
func TestAssumptionsAreSo(t *testing.T) {
	// Whether an assessment is due is worked out of a few facts: all of them.
	for tool := range Tool(AdministrativeArrangement + 1) {
		for module := range Module(ProcessorToController + 1) {
			for roles := range pair(otherPair + 1) {
				for added := range rgpd.Answer(rgpd.No + 1) {
					for _, on := range append(boundaryDays(), rgpd.LawAsOf) {
						due := assessmentDue(&Safeguard{Tool: tool, Module: module, UnionDataAdded: added}, roles, on)
						if due == rgpd.No {
							require.Equal(
								t, [2]uint8{uint8(StandardClauses), uint8(ProcessorToController)},
								[2]uint8{uint8(tool), uint8(module)},
							)
						}
					}
				}
			}
		}
	}
	// Where the module is not known, neither is it, but of roles that module 4 is not for.
	for roles, due := range map[pair]rgpd.Answer{
		0: 0, pc: 0, cc: rgpd.Yes, cp: rgpd.Yes, pp: rgpd.Yes, otherPair: rgpd.Yes,
	} {
		require.Equal(t, due, assessmentDue(&Safeguard{Tool: StandardClauses}, roles, law.DayClauses), "%d", roles)
	}
	r := rand.New(rand.NewPCG(16, 14))
	days := append(boundaryDays(), rgpd.LawAsOf)
	down := 0
	for range 6_000 {
		f := Flow{Parties: make([]Party, 4), Hops: make([]Hop, 3)}
		for i := range f.Parties {
			fill(r, reflect.ValueOf(&f.Parties[i]).Elem(), days)
			f.Parties[i].ID = string(rune('a' + i))
		}
		for i := range f.Hops {
			fill(r, reflect.ValueOf(&f.Hops[i]).Elem(), days)
			f.Hops[i].From, f.Hops[i].To = f.Parties[i].ID, f.Parties[i+1].ID
			if i > 0 && r.IntN(2) == 0 {
				f.Hops[i].Safeguard.Tool = ToolOfHopBefore
			}
			erase(r, reflect.ValueOf(&f.Hops[i]).Elem())
			f.Hops[i].From, f.Hops[i].To = f.Parties[i].ID, f.Parties[i+1].ID
		}
		if f.Check() != nil {
			continue
		}
		on := days[r.IntN(len(days))]
		for i := range f.Hops {
			c := readAs(&f, i, on)
			if c.Passing == relayed {
				down++
			}
			for _, a := range assumptions {
				require.False(t, holds(a.Within, c.table()), "%s\n%+v", a.Because.EN, f)
			}
		}
	}
	require.NotZero(t, down)
}

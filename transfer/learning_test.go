package transfer

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// fill answers every fact of v at random, and erase forgets some of them. Labels
// and tools handed down are left as they are.
func fill(r *rand.Rand, v reflect.Value, days []rgpd.Date) {
	switch v.Type() {
	case reflect.TypeFor[rgpd.Date]():
		v.Set(reflect.ValueOf(days[r.IntN(len(days))]))
		return
	case reflect.TypeFor[Country]():
		cs := []Country{"FR", "TN", "US", "CH", "BR", "NC", "GB", "NO", "MA"}
		v.Set(reflect.ValueOf(cs[r.IntN(len(cs))]))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(r, v.Field(i), days)
		}
	case reflect.Uint8:
		most := map[reflect.Type]int{
			reflect.TypeFor[rgpd.Answer](): 2, reflect.TypeFor[Role](): 4, reflect.TypeFor[Means](): 2,
			reflect.TypeFor[Collection](): 3, reflect.TypeFor[Tool](): int(AdministrativeArrangement),
			reflect.TypeFor[Module](): 4, reflect.TypeFor[Derogation](): 9, reflect.TypeFor[Frequency](): 2,
			reflect.TypeFor[Evidence](): 3, reflect.TypeFor[Outcome](): 3, reflect.TypeFor[Measures](): 2,
		}[v.Type()]
		v.SetUint(uint64(1 + r.IntN(most)))
	}
}

func erase(r *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			erase(r, v.Field(i))
		}
	case reflect.Uint8, reflect.Int32, reflect.Uint32:
		if r.IntN(4) == 0 {
			v.SetZero()
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[Country]() && r.IntN(6) == 0 {
			v.SetZero()
		}
	}
}

// What holds for the rows holds for the facts of a flow: to forget facts never
// turns one verdict into another, but into undecided.
func TestForgettingFactsOfAFlow(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 23))
	days := append(boundaryDays(), rgpd.LawAsOf, rgpd.LawAsOf, rgpd.LawAsOf)
	seen := map[rgpd.Verdict]int{}
	for range 40_000 {
		on := days[r.IntN(len(days))]
		f := Flow{Parties: make([]Party, 3), Hops: make([]Hop, 2)}
		for i := range f.Parties {
			fill(r, reflect.ValueOf(&f.Parties[i]).Elem(), days)
			f.Parties[i].ID = []string{"a", "b", "c"}[i]
		}
		for i := range f.Hops {
			h := &f.Hops[i]
			fill(r, reflect.ValueOf(h).Elem(), days)
			h.From, h.To = f.Parties[i].ID, f.Parties[i+1].ID
			h.Met, h.Unmet = Conditions(r.Uint32()), 0
			if r.IntN(2) == 0 {
				h.Met = everyCondition
			}
			h.Met &= everyCondition
			h.Unmet = everyCondition &^ h.Met
			h.ListCheckedOn = on
			if r.IntN(2) == 0 { // sound tools are rare by chance
				h.Safeguard, h.Assessment = sound(ProcessorToProcessor), green()
			}
		}
		if r.IntN(3) == 0 {
			f.Hops[1].Safeguard.Tool = ToolOfHopBefore
		}
		if f.Check() != nil {
			continue
		}
		whole, err := Assess(f, on)
		require.NoError(t, err)
		g := Flow{Parties: append([]Party(nil), f.Parties...), Hops: append([]Hop(nil), f.Hops...)}
		for i := range g.Parties {
			erase(r, reflect.ValueOf(&g.Parties[i]).Elem())
		}
		for i := range g.Hops {
			erase(r, reflect.ValueOf(&g.Hops[i]).Elem())
		}
		if g.Check() != nil {
			continue
		}
		part, err := Assess(g, on)
		require.NoError(t, err)
		for i := range part.Hops {
			seen[part.Hops[i].Decision.Verdict()]++
			if v := part.Hops[i].Decision.Verdict(); v != rgpd.Undecided {
				require.Equal(
					t, whole.Hops[i].Decision.Verdict(), v, "hop %d on %s\nknown: %+v\nwhole: %+v", i, on, g, f,
				)
			}
		}
		if part.Verdict != rgpd.Undecided && part.Verdict != rgpd.Forbidden {
			require.Equal(t, whole.Verdict, part.Verdict)
		}
	}
	for _, v := range []rgpd.Verdict{rgpd.Undecided, rgpd.Forbidden, rgpd.Allowed, rgpd.OutOfScope} {
		require.Greater(t, seen[v], 50, "the sample hardly reaches %s", v)
	}
}

// A flow of which nothing is known but who sends to whom is never allowed.
func TestNothingKnown(t *testing.T) {
	f := Flow{Parties: []Party{{ID: "a"}, {ID: "b"}}, Hops: []Hop{{From: "a", To: "b"}}}
	for _, on := range boundaryDays() {
		a, err := Assess(f, on)
		require.NoError(t, err)
		require.Equal(t, rgpd.Undecided, a.Verdict)
		require.False(t, a.Allowed())
	}
}

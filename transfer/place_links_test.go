package transfer

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// keptElsewhere is a chain that stands, whose last party has data kept or seen at a place.
func keptElsewhere(of int, places ...Place) Flow {
	f := farChain()
	f.Hops = f.Hops[:1]
	f.Parties = f.Parties[:2]
	f.Parties[of].Places = places
	return f
}

// Clauses, an assessment and a decision are of the importer's country: a place in another is judged by itself.
func TestPlaceInAnotherCountry(t *testing.T) {
	type link struct {
		From, To, Path string
		At             Country
		Verdict        rgpd.Verdict
	}
	for name, tc := range map[string]struct {
		flow Flow
		want []link
		all  rgpd.Verdict
	}{
		"none":             {keptElsewhere(1), nil, rgpd.Allowed},
		"its own country":  {keptElsewhere(1, Place{Country: "TN"}), nil, rgpd.Allowed},
		"the Union":        {keptElsewhere(1, Place{Country: "DE"}), nil, rgpd.Allowed},
		"named by another": {keptElsewhere(0, Place{Country: "TN", By: "tunis"}), nil, rgpd.Allowed},
		"China, by its own staff": {
			keptElsewhere(1, Place{Country: "TN"}, Place{Country: "CN"}),
			[]link{{"client", "tunis", "parties[1].places[1]", "CN", rgpd.Undecided}}, rgpd.Undecided,
		},
		"China, named as its own": {
			keptElsewhere(1, Place{Country: "CN", By: "tunis"}),
			[]link{{"client", "tunis", "parties[1].places[0]", "CN", rgpd.Undecided}}, rgpd.Undecided,
		},
		"China, told by the exporter": {
			keptElsewhere(0, Place{Country: "FR"}, Place{Country: "CN", By: "tunis", Means: OnScreen}),
			[]link{{"client", "tunis", "parties[0].places[1]", "CN", rgpd.Undecided}}, rgpd.Undecided,
		},
		"nobody said where": {
			keptElsewhere(1, Place{Means: OnScreen}),
			[]link{{"client", "tunis", "parties[1].places[0]", "", rgpd.Undecided}}, rgpd.Undecided,
		},
		"nobody said where, in the Union": {
			keptElsewhere(0, Place{Means: OnScreen}),
			[]link{{"client", "client", "parties[0].places[0]", "", rgpd.Undecided}}, rgpd.Undecided,
		},
		"a territory that nothing settles": {
			keptElsewhere(1, Place{Country: "NC"}),
			[]link{{"client", "tunis", "parties[1].places[0]", "NC", rgpd.Undecided}}, rgpd.Undecided,
		},
		"a country that is adequate": {
			keptElsewhere(1, Place{Country: "CH"}),
			[]link{{"client", "tunis", "parties[1].places[0]", "CH", rgpd.Allowed}}, rgpd.Allowed,
		},
		"two others, each once": {
			keptElsewhere(1, Place{Country: "CN"}, Place{Country: "IN"}, Place{Country: "CN", By: "tunis"}),
			[]link{
				{"client", "tunis", "parties[1].places[0]", "CN", rgpd.Undecided},
				{"client", "tunis", "parties[1].places[1]", "IN", rgpd.Undecided},
			}, rgpd.Undecided,
		},
		"the client's own staff": {
			keptElsewhere(0, Place{Country: "CN"}),
			[]link{{"client", "client", "parties[0].places[0]", "CN", rgpd.OutOfScope}}, rgpd.Allowed,
		},
	} {
		a, err := Assess(tc.flow, rgpd.LawAsOf)
		require.NoError(t, err, name)
		var got []link
		for _, h := range a.Hops {
			if h.Elsewhere == rgpd.Yes {
				got = append(got, link{h.From, h.To, h.Path, h.Country, h.Decision.Verdict()})
			}
		}
		require.Empty(t, cmp.Diff(tc.want, got), name)
		require.Equal(t, tc.all, a.Verdict, name)
	}
}

// A decision on the importer's country does not reach its people in another.
func TestAdequacyOfOneCountryAlone(t *testing.T) {
	f := keptElsewhere(1)
	f.Parties[1].Country = "CH"
	f.Hops[0].Safeguard, f.Hops[0].Assessment = Safeguard{Tool: NoTool}, ImpactAssessment{}
	require.Equal(t, rgpd.Allowed, verdictOf(t, f))
	f.Parties[1].Places = []Place{{Country: "CH"}, {Country: "CN"}}
	require.Equal(t, rgpd.Undecided, verdictOf(t, f))
}

// Whoever tells of it, and of whatever party: what is kept abroad is never lost from a chain that stands.
func TestNoPlaceAbroadIsDropped(t *testing.T) {
	require.Equal(t, rgpd.Allowed, verdictOf(t, farChain()))
	for teller := range farChain().Parties {
		for _, keeper := range []string{"", "tunis", "rabat"} {
			for _, at := range []Country{"", "CN", "US", "MA", "TN", "NC"} {
				f := farChain()
				p := &f.Parties[teller]
				p.Places = []Place{{Country: at, By: keeper}}
				if keeper != "" {
					p = f.party(keeper)
				}
				if p.Country == "FR" && at != "" || p.Country == at {
					continue // its own staff abroad, its own country
				}
				require.Equal(t, rgpd.Undecided, verdictOf(t, f), "%d %s %s", teller, keeper, at)
			}
		}
	}
}

// Each who brings the data to a place is judged: that one is outside the RGPD frees none that is in the Union.
func TestAPlaceIsJudgedForEachWhoBringsTheData(t *testing.T) {
	f := keptElsewhere(1)
	f.Parties = append(f.Parties, Party{ID: "boston", Country: "US", Role: Controller, UnderRGPD: rgpd.No})
	f.Parties[1].Places = []Place{{Country: "CN"}}
	toClient, toTunis := Hop{From: "boston", To: "client"}, Hop{From: "boston", To: "tunis", Derogation: NoDerogation}
	for _, hops := range [][]Hop{{toTunis, toClient, f.Hops[0]}, {toClient, f.Hops[0], toTunis}} {
		f.Hops = hops
		require.Empty(t, cmp.Diff(map[string]rgpd.Verdict{
			"boston tunis CN": rgpd.OutOfScope, "client tunis CN": rgpd.Undecided,
		}, placesOf(t, f)), "%v", f.Hops)
		f.Hops = []Hop{toTunis}
		require.Equal(t, map[string]rgpd.Verdict{"boston tunis CN": rgpd.OutOfScope}, placesOf(t, f))
	}
}

// placesOf are the links that places tell of, by their ends and the country.
func placesOf(t *testing.T, f Flow) map[string]rgpd.Verdict {
	t.Helper()
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	out := map[string]rgpd.Verdict{}
	for _, h := range a.Hops {
		if h.Elsewhere == rgpd.Yes {
			out[h.From+" "+h.To+" "+string(h.Country)] = h.Decision.Verdict()
		}
	}
	return out
}

// The place as a branch with a label of its own is answered by its hop.
func TestBranchInAnotherCountry(t *testing.T) {
	f := keptElsewhere(1, Place{Country: "CN", By: "branch"})
	f.Parties = append(f.Parties, Party{ID: "branch", Country: "CN"})
	require.Equal(t, rgpd.Undecided, verdictOf(t, f))
	f.Hops = append(f.Hops, Hop{From: "tunis", To: "branch", SameEntity: rgpd.Yes})
	f.Hops[0].Safeguard.SubProcessorsBound = rgpd.Yes
	require.Equal(t, rgpd.Allowed, verdictOf(t, f))
}

func verdictOf(t *testing.T, f Flow) rgpd.Verdict {
	t.Helper()
	a, err := Assess(f, rgpd.LawAsOf)
	require.NoError(t, err)
	return a.Verdict
}

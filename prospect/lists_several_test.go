package prospect

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// permits reports whether any answer of a policy on a prospect is a permission.
func permits(y *Policy, p Prospect, at time.Time) bool {
	if y.CanCallAt(p, rgpd.LiveCall, at).Allowed() {
		return true
	}
	if _, ok := y.Next(p, rgpd.LiveCall, at); ok {
		return true
	}
	if len(slices.Collect(y.Windows(p, rgpd.LiveCall, at, at.Add(48*time.Hour)))) > 0 {
		return true
	}
	pl := y.Planner(rgpd.LiveCall)
	if _, ok := pl.Next(p, at); ok || len(pl.AppendWindows(nil, p, at, at.Add(48*time.Hour))) > 0 {
		return true
	}
	for d := range y.Screen(slicesOf([]Prospect{p}), rgpd.LiveCall, at) {
		if d.Allowed() {
			return true
		}
	}
	return false
}

// TestPoliciesOfOtherLists: the lists of one policy answer for no other, whichever looked
// the person up, in whatever order, and with whatever answer.
func TestPoliciesOfOtherLists(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	p.Number, p.Stop, p.StoppedAt, p.Rest = mobile(1), 0, time.Time{}, NothingOnFile
	require.True(t, CanCallAt(p, rgpd.LiveCall, at).Allowed())
	day := rgpd.ParisDay(at) - 30
	lists := map[string]func() *suppression.Gate{
		"clear": func() *suppression.Gate {
			return gateOf(listOf(t, suppression.Info{AsOf: at.Add(-time.Minute)}, nil), time.Hour)
		},
		"listed": func() *suppression.Gate {
			return gateOf(listOf(t, suppression.Info{AsOf: at.Add(-time.Minute)}, map[number.Number]rgpd.Date{mobile(1): day}), time.Hour)
		},
		"stale": func() *suppression.Gate {
			return gateOf(listOf(t, suppression.Info{AsOf: at.Add(-48 * time.Hour)}, nil), time.Hour)
		},
		"not read": func() *suppression.Gate { return suppression.NewGate(time.Hour) },
	}
	open := func(name string) bool { return name == "stale" || name == "not read" }
	for a, gateA := range lists {
		for b, gateB := range lists {
			t.Run(fmt.Sprintf("%s, then %s", a, b), func(t *testing.T) {
				ya, yb := policy(t, Lists(gateA())), policy(t, Lists(gateB()))
				nobody := ya.LookUp(nil, at)
				require.False(t, permits(nobody, p, at), "whom nobody looked up")

				ps := []Prospect{p}
				keptA := ya.LookUp(ps, at)
				require.Equal(t, a == "clear", permits(keptA, ps[0], at), "by its own lists")
				byA := ps[0]

				// The other looks the person up: a look-up by itself, or in place.
				require.Equal(t, a == "clear" && b == "clear", permits(yb, byA, at), "what both say")
				keptB := yb.LookUp(ps, at)
				require.Equal(t, a == "clear" && b == "clear", permits(keptB, ps[0], at), "what both say")
				require.False(t, permits(keptA, ps[0], at), "the other looked the person up last")
				require.False(t, permits(keptB, byA, at), "only the first looked the person up")
				require.False(t, permits(nobody, byA, at) && a != "clear", "the lists of the first clear nobody")
				require.Equal(t, a == "clear" && b == "clear", permits(ya, ps[0], at), "asked again")

				// What is open is not settled by a word of nobody, nor by another round.
				if open(a) || open(b) {
					for range 2 {
						ps[0].Stop, ps[0].StoppedTo = rgpd.NoStop, ""
						keptB, keptA = yb.LookUp(ps, at), ya.LookUp(ps, at)
						for _, y := range []*Policy{keptA, keptB, ya, yb} {
							require.False(t, permits(y, ps[0], at))
						}
					}
				}
			})
		}
	}
}

// TestWhoCouldNotClearClearsLater: the policy whose list was not there yet finds the person
// clear once it is, and no other policy does so in its place.
func TestWhoCouldNotClearClearsLater(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	p.Number, p.Stop, p.StoppedAt = mobile(1), rgpd.NoStop, time.Time{}
	fresh := listOf(t, suppression.Info{AsOf: at.Add(-time.Minute)}, nil)
	late := suppression.NewGate(time.Hour)
	first, second := policy(t, Lists(late)), policy(t, Lists(gateOf(fresh, time.Hour)))

	ps := []Prospect{p}
	first.LookUp(ps, at)
	require.False(t, permits(second.LookUp(ps, at), ps[0], at))
	late.Put(fresh)
	require.False(t, permits(second.LookUp(ps, at), ps[0], at), "the second has not seen that list")
	require.True(t, permits(first.LookUp(ps, at), ps[0], at))
	require.True(t, permits(second.LookUp(ps, at), ps[0], at), "nothing is open any more")

	// Without its number the person is nobody else, and with another number somebody else.
	first = policy(t, Lists(suppression.NewGate(time.Hour)))
	ps = []Prospect{p}
	first.LookUp(ps, at)
	ps[0].Number = number.Number{}
	second.LookUp(ps, at)
	ps[0].Number = p.Number
	require.False(t, permits(second.LookUp(ps, at), ps[0], at))
	ps[0].Number = mobile(2)
	ps[0].Stop = rgpd.NoStop
	require.True(t, permits(second.LookUp(ps, at), ps[0], at))
}

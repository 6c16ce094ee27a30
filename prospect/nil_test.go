package prospect

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// asked are the methods that a type has, each asked something: its answer as text.
type asked[T any] map[string]func(T) string

// answersAs asks values of a type the same as a standard, by every method.
func (a asked[T]) answersAs(t *testing.T, standard T, others map[string]T) {
	t.Helper()
	of := reflect.TypeFor[T]()
	for m := range of.NumMethod() {
		name := of.Method(m).Name
		ask := a[name]
		if ask == nil {
			t.Errorf("%s.%s is not asked", of, name)
			continue
		}
		want := ask(standard)
		require.NotEmpty(t, want, name)
		for what, y := range others {
			if diff := cmp.Diff(want, ask(y)); diff != "" {
				t.Errorf("%s of %s (-standard +got):\n%s", name, what, diff)
			}
		}
	}
}

// TestNoPolicyIsTheDefaultPolicy, whatever it is asked.
func TestNoPolicyIsTheDefaultPolicy(t *testing.T) {
	at := lawReadAgain
	people := []Prospect{{}, baseConsumer(at), baseProfessional(at)}
	each := func(ask func(p Prospect) any) (out string) {
		for _, p := range people {
			out += fmt.Sprintln(ask(p))
		}
		return out
	}
	in := func(yield func(Prospect, error) bool) {
		for _, p := range people {
			if !yield(p, nil) {
				return
			}
		}
	}
	answers := func(decisions iter.Seq2[rgpd.Decision, error]) (out string) {
		for d, err := range decisions {
			out += fmt.Sprintln(d, err)
		}
		return out
	}
	others := map[string]*Policy{"nil": nil, "the zero Policy": {}}
	asked[*Policy]{
		"Assumptions": func(y *Policy) string { return fmt.Sprint(y.Assumptions()) },
		"CanCall": func(y *Policy) string {
			return each(func(p Prospect) any { return y.CanCall(p, rgpd.Email).Verdict() })
		},
		"CanCallAt": func(y *Policy) string {
			return each(func(p Prospect) any { return y.CanCallAt(p, rgpd.LiveCall, at) })
		},
		"Find": func(y *Policy) string {
			w, found := y.Find(When{Day: rgpd.Is(WeekendDay)}, rgpd.LawAsOf, rgpd.Allowed)
			return fmt.Sprint(w, found)
		},
		"Guarantees": func(y *Policy) (out string) {
			for g := range y.Guarantees() {
				out += string(g.ID) + "\n"
			}
			return out
		},
		"LookUp": func(y *Policy) string {
			ps := slices.Clone(people)
			return fmt.Sprint(y.LookUp(ps, at) == standard, reflect.DeepEqual(ps, people))
		},
		"Next": func(y *Policy) string {
			return each(func(p Prospect) any { return fmt.Sprint(y.Next(p, rgpd.LiveCall, at)) })
		},
		"Until": func(y *Policy) string {
			return each(func(p Prospect) any { return fmt.Sprint(y.Until(p, rgpd.LiveCall, at)) })
		},
		"Planner": func(y *Policy) string {
			return each(func(p Prospect) any { return fmt.Sprint(y.Planner(rgpd.LiveCall).Next(p, at)) })
		},
		"Rules":  func(y *Policy) string { return fmt.Sprint(slices.Collect(y.Rules())) },
		"Screen": func(y *Policy) string { return answers(y.Screen(in, rgpd.LiveCall, at)) },
		"Study": func(y *Policy) string {
			return fmt.Sprint(y.Study().RuleSet == standard.table, len(y.Study().Assume), len(y.Study().Like))
		},
		"RuleSet": func(y *Policy) string { return y.RuleSet().Digest() },
		"Windows": func(y *Policy) string {
			return each(func(p Prospect) any {
				return slices.Collect(y.Windows(p, rgpd.LiveCall, at, at.Add(48*time.Hour)))
			})
		},
	}.answersAs(t, Standard(), others)

	for what, y := range others {
		for row, err := range ScreenRows(Screening{y, rgpd.LiveCall, at}, in, func(p Prospect) (Prospect, error) { return p, nil }) {
			require.NoError(t, err)
			require.Equal(t, CanCallAt(row.Row, rgpd.LiveCall, at).String(), row.Decision.String(), what)
		}
	}
}

// TestNoPlannerFindsNothing: it knows no channel, and everything else as the default
// policy does.
func TestNoPlannerFindsNothing(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	asked[*Planner]{
		"AppendWindows": func(pl *Planner) string { return fmt.Sprint(pl.AppendWindows(nil, p, at, at.Add(48*time.Hour))) },
		"Next":          func(pl *Planner) string { return fmt.Sprint(pl.Next(p, at)) },
		"Windows": func(pl *Planner) string {
			return fmt.Sprint(slices.Collect(pl.Windows(p, at, at.Add(48*time.Hour))))
		},
	}.answersAs(t, Standard().Planner(0), map[string]*Planner{
		"nil": nil, "the zero Planner": {}, "of no policy": (*Policy)(nil).Planner(0),
	})
	require.Empty(t, (*Planner)(nil).AppendWindows(nil, p, at, at.Add(48*time.Hour)))
}

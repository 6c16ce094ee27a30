package prospect

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// settles reports whether some answers to the columns settle the case: the oracle, which
// tries all of them.
func settles(f engine.Facts, at time.Time, asked []int) bool {
	if verdictOf(f, at) != rgpd.Undecided {
		return true
	}
	if len(asked) == 0 {
		return false
	}
	for v := range columns[asked[0]].Values {
		f[asked[0]] = uint8(v + 1)
		if settles(f, at, asked[1:]) {
			return true
		}
	}
	return false
}

func verdictOf(f engine.Facts, at time.Time) rgpd.Verdict {
	return standard.table.Decide(&f, at, engine.Notes{}).Verdict()
}

// askedOf are the places of the facts that a decision asks for, and of those it asks first.
func askedOf(f engine.Facts, at time.Time) (all, first []int) {
	d := standard.table.Decide(&f, at, engine.Notes{})
	place := func(a rgpd.Column) int {
		return slices.IndexFunc(columns, func(c rgpd.Column) bool { return c.Name == a.Name })
	}
	for c := range d.Missing() {
		all = append(all, place(c))
	}
	for _, c := range d.AskFirst() {
		first = append(first, place(c))
	}
	return all, first
}

// requireFewest: the facts asked first head the missing ones, settle the case by some
// answers, none is asked in vain, and no fewer facts settle it. Facts of which one answer
// settles it stand before all others.
func requireFewest(t *testing.T, f engine.Facts, at time.Time) int {
	t.Helper()
	all, first := askedOf(f, at)
	if len(all) == 0 {
		return 0 // whatever the answers, no rule permits or forbids it
	}
	require.NotEmpty(t, first, "%v at %v: %v", f, at, all)
	require.Equal(t, all[:len(first)], first)
	require.True(t, settles(f, at, first), "%v: no answers to %v settle it", f, first)
	others := false
	for i := range all {
		alone := settles(f, at, all[i:i+1])
		require.False(t, alone && len(first) > 1, "%v: %d alone settles it", f, all[i])
		require.False(t, alone && others, "%v: %d settles it, and one before it does not", f, all[i])
		others = others || !alone
		for j := range i {
			if len(first) > 2 {
				require.False(t, settles(f, at, []int{all[i], all[j]}), "%v: %d and %d settle it", f, all[i], all[j])
			}
			for k := range j {
				if len(first) > 3 {
					require.False(t, settles(f, at, []int{all[i], all[j], all[k]}), "%v: three settle it", f)
				}
			}
		}
	}
	return len(first)
}

// TestWhatDecidesIsAskedFirst: one fact is unknown, or many are.
func TestWhatDecidesIsAskedFirst(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 2))
	met := map[int]int{}
	try := func(f engine.Facts, at time.Time) {
		if verdictOf(f, at) == rgpd.Undecided {
			met[requireFewest(t, f, at)]++
		}
	}
	for range 300 {
		truth, at := knownFacts(r), aDay(r)
		for c := range columns {
			f := truth
			f[c] = 0
			try(f, at)
		}
		for range 10 {
			f := truth
			for _, c := range r.Perm(colCount)[:2+r.IntN(12)] {
				f[c] = 0
			}
			try(f, at)
		}
	}
	require.Greater(t, met[1], 300)
	require.Greater(t, met[2], 5, "%v", met)
}

// knownFacts draws facts as mostly does, all of them known.
func knownFacts(r *rand.Rand) engine.Facts {
	f := mostly(r)
	for c := range columns {
		if f[c] == 0 || int(f[c]) > len(columns[c].Values) {
			f[c] = uint8(1 + r.IntN(len(columns[c].Values)))
		}
	}
	return f
}

// TestAFactNamesItsFields: each fact but the channel, which is asked for, names fields of a
// prospect, and they are there.
func TestAFactNamesItsFields(t *testing.T) {
	for _, c := range columns {
		require.Equal(t, c.Name == "channel", len(c.Fields) == 0, "%s: say in its tag which fields tell it", c.Name)
		for _, path := range c.Fields {
			at := reflect.TypeFor[Prospect]()
			for name := range strings.SplitSeq(path, ".") {
				field, ok := at.FieldByName(name)
				require.True(t, ok, "%s: no field %s", c.Name, path)
				at = field.Type
			}
		}
	}
}

// TestFewAnswersSettleACase: who asks what is asked first, and decides anew, asks five
// facts in the median of cases that miss any number of them, each true answer drawn
// beforehand. In the order of the columns it was seven.
func TestFewAnswersSettleACase(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 3))
	var counts, fewest []int
	for range 600 {
		truth, at := knownFacts(r), aDay(r)
		f := truth
		for _, c := range r.Perm(colCount)[:1+r.IntN(colCount)] {
			f[c] = 0
		}
		if verdictOf(f, at) != rgpd.Undecided || verdictOf(truth, at) == rgpd.Undecided {
			continue
		}
		n := 0
		for _, first := askedOf(f, at); len(first) > 0; _, first = askedOf(f, at) {
			if n == 0 {
				fewest = append(fewest, len(first))
			}
			f[first[0]] = truth[first[0]]
			n++
		}
		require.Equal(t, verdictOf(truth, at), verdictOf(f, at))
		counts = append(counts, n)
	}
	slices.Sort(counts)
	slices.Sort(fewest)
	require.LessOrEqual(t, counts[len(counts)/2], 5)
	require.LessOrEqual(t, fewest[len(fewest)*9/10], 1)
	require.LessOrEqual(t, fewest[len(fewest)-1], 3)
}

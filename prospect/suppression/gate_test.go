package suppression

import (
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestAsk: what can be relied on of a list, case by case.
func TestAsk(t *testing.T) {
	day := rgpd.NewDate(2026, 9, 1)
	l := buildList(t, testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): day, mobile(2): 0})
	const maxAge = 24 * time.Hour
	fresh, stale := listedAsOf.Add(maxAge), listedAsOf.Add(maxAge+1)
	for name, c := range map[string]struct {
		q    Question
		list *List
		at   time.Time
		want Answer
	}{
		"listed with a day":                             {Question{mobile(1), "Lumen"}, l, fresh, Answer{Listed, day}},
		"listed without a day":                          {Question{mobile(2), "Lumen"}, l, fresh, Answer{Listing: Listed}},
		"listed in a stale list: its day is no more":    {Question{mobile(1), "Lumen"}, l, stale, Answer{Listing: Listed}},
		"listed in a list of after the instant":         {Question{mobile(1), "Lumen"}, l, listedAsOf.Add(-time.Second), Answer{Listing: Listed}},
		"clear":                                         {Question{mobile(3), "Lumen"}, l, fresh, Answer{Listing: NotListed}},
		"clear on the instant of the list":              {Question{mobile(3), "Lumen"}, l, listedAsOf, Answer{Listing: NotListed}},
		"clear, but stale":                              {Question{mobile(3), "Lumen"}, l, stale, Answer{}},
		"clear, but the list is later than the instant": {Question{mobile(3), "Lumen"}, l, listedAsOf.Add(-time.Second), Answer{}},
		"no list":                                               {Question{mobile(3), "Lumen"}, nil, fresh, Answer{}},
		"the zero list":                                         {Question{mobile(1), "Lumen"}, new(List), fresh, Answer{}},
		"number unknown":                                        {Question{number.Number{}, "Lumen"}, l, fresh, Answer{}},
		"listed by another principal":                           {Question{mobile(1), "Autre"}, l, fresh, Answer{}},
		"not listed by another principal":                       {Question{mobile(3), "Autre"}, l, fresh, Answer{}},
		"listed, and nobody says for whom":                      {Question{mobile(1), ""}, l, fresh, Answer{}},
		"not listed, and nobody says for whom":                  {Question{mobile(3), ""}, l, fresh, Answer{}},
		"listed by a list of all principals":                    {Question{mobile(1), "Lumen"}, listOf(t, mobile(1)), fresh, Answer{Listing: Listed}},
		"not listed by a list of all, and nobody says for whom": {Question{mobile(2), ""}, listOf(t, mobile(1)), fresh, Answer{Listing: NotListed}},
	} {
		t.Run(name, func(t *testing.T) {
			g := NewGate(maxAge)
			g.Put(c.list)
			require.Equal(t, c.want, g.Ask(c.q, c.at))
			require.Equal(t, []Answer{c.want, c.want}, g.AskAll(nil, []Question{c.q, c.q}, c.at))
		})
	}
	ageless := NewGate(0)
	ageless.Put(listOf(t, mobile(1)))
	require.Zero(t, ageless.Ask(Question{Number: mobile(2)}, listedAsOf), "no age is allowed")
	require.Equal(t, Listed, ageless.Ask(Question{Number: mobile(1)}, listedAsOf).Listing)
}

// TestAskAll asks many, of several principals, as one after another.
func TestAskAll(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 11))
	pool := drawNumbers(r, 2000)
	entries := map[number.Number]rgpd.Date{}
	for _, n := range pool[:1000] {
		entries[n] = rgpd.Date(r.IntN(3) * 10_000)
	}
	g := NewGate(time.Hour)
	g.Put(buildList(t, testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}, entries))
	qs := make([]Question, 3*lookupBatch+7)
	for i := range qs {
		qs[i] = Question{pool[r.IntN(len(pool))], []string{"Lumen", "Autre", ""}[r.IntN(3)]}
		if r.IntN(20) == 0 {
			qs[i].Number = number.Number{}
		}
	}
	for _, at := range []time.Time{listedAsOf.Add(-time.Hour), listedAsOf, listedAsOf.Add(2 * time.Hour)} {
		out := g.AskAll([]Answer{{Listing: Listed}}, qs, at)
		require.Len(t, out, 1+len(qs))
		require.Equal(t, Answer{Listing: Listed}, out[0], "what stands is kept")
		for i, q := range qs {
			require.Equal(t, g.Ask(q, at), out[1+i])
		}
	}
	require.Empty(t, g.AskAll(nil, nil, listedAsOf))
}

// TestJoin: no order of the lists tells, and no list lifts what another says.
func TestJoin(t *testing.T) {
	and := func(a, b Answer) Answer {
		a.Join(b)
		return a
	}
	all := []Answer{{}, {Listing: NotListed}, {Listing: Listed}, {Listed, 1}, {Listed, 2}}
	for _, a := range all {
		require.Equal(t, a, and(a, a))
		require.Equal(t, a, and(a, Answer{Listing: NotListed}))
		for _, b := range all {
			both := and(a, b)
			require.Equal(t, both, and(b, a))
			require.Equal(t, both.Listing == Listed, a.Listing == Listed || b.Listing == Listed)
			require.Equal(t, both.Listing == NotListed, a.Listing == NotListed && b.Listing == NotListed)
			for _, c := range all {
				require.Equal(t, and(both, c), and(a, and(b, c)))
			}
		}
	}
	require.Equal(t, Answer{Listed, 2}, and(Answer{Listed, 1}, Answer{Listed, 2}), "the later day")
	require.Equal(t, Answer{Listing: Listed}, and(Answer{Listed, 2}, Answer{}), "the other list may hold a later day")
}

// TestPatchIsOfOneList: a diff takes nothing out that was not in what it starts from.
func TestPatchIsOfOneList(t *testing.T) {
	key, info := testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}
	const day = rgpd.Date(20000)
	list := func(info Info, days map[number.Number]rgpd.Date) *List { return buildList(t, key, info, days) }
	from := list(info, map[number.Number]rgpd.Date{mobile(1): day, mobile(2): day})
	to := list(Info{Principal: "Lumen", AsOf: listedAsOf.Add(time.Hour)}, map[number.Number]rgpd.Date{mobile(2): day + 1})
	d, err := from.Diff(to) // takes out the first, gives the second another day
	require.NoError(t, err)
	copied := func() *Gate {
		g := opened(t, newRAM(), key)
		require.NoError(t, g.Put(list(info, map[number.Number]rgpd.Date{mobile(1): day, mobile(2): day})))
		return g
	}
	g := copied()
	require.NoError(t, g.Patch(d))
	require.Equal(t, fileOf(t, to), fileOf(t, g.List()))
	require.ErrorIs(t, g.Patch(d), ErrChanged, "once")

	for name, c := range map[string]struct {
		changes []Change
		want    error
	}{
		"nothing":                             {nil, nil},
		"one who is in objects again":         {[]Change{{Add, mobile(1), 0}}, ErrChanged},
		"one who is in, on a later day":       {[]Change{{Add, mobile(1), day + 5}}, ErrChanged},
		"one who is in, on the day they have": {[]Change{{Add, mobile(1), day}}, ErrChanged},
		"taken out, and entered again":        {[]Change{{Remove, mobile(1), 0}, {Add, mobile(1), day}}, ErrChanged},
		"another objects":                     {[]Change{{Add, mobile(3), day}}, ErrChanged},
		"another is taken out":                {[]Change{{Remove, mobile(2), 0}}, ErrChanged},
		"the day that the diff gives":         {[]Change{{Add, mobile(2), day}}, nil},
		"another, in and out":                 {[]Change{{Add, mobile(3), day}, {Remove, mobile(3), 0}}, nil},
	} {
		for _, one := range []bool{false, true} {
			g := copied()
			if one {
				require.NoError(t, g.Change(c.changes...), name)
			}
			for i := range c.changes {
				if !one {
					require.NoError(t, g.Change(c.changes[i]), name)
				}
			}
			was := fileOf(t, g.List())
			require.ErrorIs(t, g.Patch(d), c.want, name)
			if c.want != nil {
				require.Equal(t, was, fileOf(t, g.List()), name)
			}
		}
	}

	g = opened(t, newRAM(), key)
	require.NoError(t, g.Put(list(info, map[number.Number]rgpd.Date{mobile(1): day, mobile(3): day})))
	require.ErrorIs(t, g.Patch(d), ErrChanged, "another list of the same instant")
	require.Equal(t, Listed, g.List().Lookup(mobile(3)).Listing)
}

// TestPutKeepsWhatWasEntered: a list that was read before an objection came does not
// take it out, however often lists are put, until it is taken back.
func TestPutKeepsWhatWasEntered(t *testing.T) {
	key, info := testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}
	const day = rgpd.Date(20000)
	var nights atomic.Int64
	night := func(days map[number.Number]rgpd.Date) *List {
		info := info
		info.AsOf = listedAsOf.Add(time.Duration(nights.Add(1)) * time.Second)
		return buildList(t, key, info, days)
	}
	g := opened(t, newRAM(), key)
	require.NoError(t, g.Put(night(nil)))
	require.NoError(t, g.Change(Change{Add, mobile(1), day}, Change{Add, mobile(2), 0}, Change{Add, mobile(3), day}))
	require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(3)}))
	for range 2 {
		for _, l := range []*List{night(nil), night(map[number.Number]rgpd.Date{mobile(4): 0}), nil, new(List)} {
			if !l.made() {
				was := g.List()
				require.Error(t, g.Put(l))
				require.Same(t, was, g.List(), "the old list stays")
				continue
			}
			require.NoError(t, g.Put(l))
			require.Equal(t, Answer{Listed, day}, g.List().Lookup(mobile(1)))
			require.Equal(t, Answer{Listing: Listed}, g.List().Lookup(mobile(2)))
			require.Equal(t, NotListed, g.List().Lookup(mobile(3)).Listing)
			require.Equal(t, l.Len()+2, g.List().Len())
		}
	}
	require.NoError(t, g.Put(night(map[number.Number]rgpd.Date{mobile(1): day - 1, mobile(2): day})))
	require.Equal(t, Answer{Listed, day}, g.List().Lookup(mobile(1)), "the later day")
	require.Equal(t, Answer{Listing: Listed}, g.List().Lookup(mobile(2)), "a day that is unknown may be later")
	require.NoError(t, g.Put(night(nil)))
	require.Equal(t, Answer{Listed, day}, g.List().Lookup(mobile(1)), "a list that held them does not take them out either")

	was := g.List()
	require.ErrorIs(t, g.Put(buildList(t, keyOf(t, "another secret of 16 bytes"), info, nil)), ErrKey)
	require.ErrorIs(t, g.Put(buildList(t, key, Info{Principal: "Autre", AsOf: listedAsOf}, nil)), ErrPrincipal)
	require.Same(t, was, g.List(), "the old list stays")

	require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(1)}, Change{Do: Remove, Number: mobile(2)}))
	require.NoError(t, g.Put(night(nil)))
	require.Zero(t, g.List().Len(), "taken back")
}

// TestGate swaps and changes lists while others ask.
func TestGate(t *testing.T) {
	at := listedAsOf.Add(time.Hour)
	one, two := Question{Number: mobile(1)}, Question{Number: mobile(2)}
	var none *Gate
	require.Zero(t, none.Ask(one, at))
	require.Nil(t, none.List())
	require.Equal(t, []Answer{{}}, none.AskAll(nil, []Question{one}, at))

	g := NewGate(24 * time.Hour)
	require.Zero(t, g.Ask(one, at), "no list yet")
	require.ErrorIs(t, g.Change(Change{Do: Add, Number: mobile(1)}), ErrUnkept)
	require.Error(t, g.Patch(new(Diff)), "no list yet")
	g.Put(listOf(t, mobile(1)))
	require.Equal(t, Listed, g.Ask(one, at).Listing)
	require.Equal(t, NotListed, g.Ask(two, at).Listing)

	require.ErrorIs(t, g.Change(Change{Do: Add, Number: mobile(1)}), ErrUnkept, "whatever it holds")
	require.ErrorIs(t, none.Change(Change{Do: Add, Number: mobile(1)}), ErrUnkept)
	require.Error(t, none.Put(listOf(t)))
	require.Error(t, none.Patch(new(Diff)))
	require.NoError(t, none.Close())
	require.Zero(t, none.Behind())
	require.NoError(t, g.Close())
	require.Zero(t, g.Ask(one, at), "closed")
}

// A firm is the same under another case, accent or blank, and another under another letter.
func TestAGateKnowsItsPrincipalAsPeopleWriteIt(t *testing.T) {
	g := NewGate(time.Hour)
	require.NoError(t, g.Put(buildList(t, testKey(t), Info{Principal: "Énergie du Midi", AsOf: listedAsOf}, nil)))
	for principal, want := range map[string]Listing{
		"Énergie du Midi": NotListed, "ENERGIE  DU MIDI": NotListed, "Énergie de Midi": 0, "": 0,
	} {
		q := Question{Number: mobile(1), Principal: principal}
		require.Equal(t, want, g.Ask(q, listedAsOf).Listing, principal)
		require.Equal(t, want, g.AskAll(nil, []Question{q}, listedAsOf)[0].Listing, principal)
	}
}

// The principal of a sole trader is a name, and stands in no error.
func TestNoPrincipalStandsInAnError(t *testing.T) {
	key, names := testKey(t), [2]string{"Zénobie Quatrepin", "Ursule Vingtras"}
	a := buildList(t, key, Info{Principal: names[0], AsOf: listedAsOf}, nil)
	b := buildList(t, key, Info{Principal: names[1], AsOf: listedAsOf.Add(time.Hour)}, nil)
	g := NewGate(time.Hour)
	require.NoError(t, g.Put(a))
	_, merged := Merge(a, b)
	_, differ := a.Diff(b)
	for _, err := range []error{g.Put(b), merged, differ} {
		require.ErrorIs(t, err, ErrPrincipal)
		require.ErrorContains(t, err, "aaaaaaa aaaaaaaaa")
		for _, name := range names {
			for _, word := range strings.Fields(name) {
				require.NotContains(t, err.Error(), word)
			}
		}
	}
}

// A gate that nobody made takes no list, and does not panic.
func TestAGateThatNobodyMade(t *testing.T) {
	g := new(Gate)
	require.Error(t, g.Put(buildList(t, testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}, nil)))
	require.Error(t, g.Change(Change{Do: Add, Number: mobile(1)}))
	require.Error(t, g.Patch(new(Diff)))
	require.NoError(t, g.Close())
	require.Equal(t, Answer{}, g.Ask(Question{Number: mobile(1), Principal: "Lumen"}, listedAsOf))
	require.Zero(t, g.Behind())
	require.Nil(t, g.List())
}

// TestTheSameListAgainWhileOthersObject: a gate in memory, whose list is put again and again
// by some while others add to it.
func TestTheSameListAgainWhileOthersObject(t *testing.T) {
	key := testKey(t)
	g := NewGate(24 * time.Hour)
	l := night(t, key, "crm", 1, mobile(5))
	require.NoError(t, g.Put(l))
	var all sync.WaitGroup
	for w := range 8 {
		all.Go(func() {
			for i := range 50 {
				if w%2 == 0 {
					if err := g.Put(l); err != nil {
						t.Error(err)
					}
					continue
				}
				n := mobile(1000 + w*50 + i)
				_ = g.Change(add(n)...) // an error, as nothing is kept; the person is refused all the same
				if got := g.Ask(Question{n, "Lumen"}, listedAsOf.Add(time.Hour)).Listing; got != Listed {
					t.Errorf("an objection is away: %v", got)
				}
			}
		})
	}
	all.Wait()
}

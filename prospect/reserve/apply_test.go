package reserve_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

var key, _ = suppression.NewKey([]byte("32 random bytes of the house ..."))

func parse(s string) number.Number {
	n, err := number.Parse(s)
	if err != nil {
		panic(err)
	}
	return n
}

// somebody is a person of a principal.
func somebody(t testing.TB) reserve.Key {
	people, err := reserve.NewPeople("Lumen Télécom", key)
	require.NoError(t, err)
	return people.Key(parse("06 39 98 00 01"))
}

// noon is a day of December 2026 at noon in Paris.
func noon(day int) time.Time {
	return rgpd.Mainland.Instant(rgpd.NewDate(2026, time.December, day), 12*time.Hour)
}

var here = rgpd.TerritoriesOf(rgpd.Mainland)

func id(i int) reserve.ID { return reserve.IDOf(fmt.Sprint("job ", i)) }

// A witness is told each event with its answer, and keeps all that was accepted in the plainest
// way: it knows nothing of how a state is kept, and says what may never be.
type witness struct {
	made   []reserve.Reservation // all that were, in whatever phase they now are
	closed bool                  // an objection was the last word to come
}

func (w *witness) tell(was, is reserve.State, e event, a reserve.Answer) error {
	if a.Result != reserve.Done {
		if diff := cmp.Diff(written(was), written(is)); diff != "" {
			return fmt.Errorf("what was %v changed the state: %s", a.Result, diff)
		}
		if a.MayDial() {
			return fmt.Errorf("what was %v lets dial", a.Result)
		}
		return nil
	}
	if is.Version() != was.Version()+1 || a.Version != is.Version() {
		return fmt.Errorf("version %d comes after %d", is.Version(), was.Version())
	}
	switch e.kind {
	case "reserve":
		w.made = append(w.made, a.Reservation)
		for place := range e.places.All {
			today, _ := place.Local(e.at)
			n := 0
			for _, r := range w.made {
				if day, _ := place.Local(r.At); r.Phase != reserve.Released && day > today-30 {
					n++
				}
			}
			if n > 4 {
				return fmt.Errorf("%d attempts in the thirty days that end with %v, in %v", n, today, place)
			}
		}
		if w.closed {
			return fmt.Errorf("a reservation after an objection")
		}
	case "bind", "lose", "release":
		i := slices.IndexFunc(w.made, func(r reserve.Reservation) bool { return r.ID == e.id })
		if i < 0 {
			return fmt.Errorf("what was never reserved became %v", a.Reservation.Phase)
		}
		from, to := w.made[i].Phase, a.Reservation.Phase
		if !slices.Contains(arrows[from], to) {
			return fmt.Errorf("from %v to %v", from, to)
		}
		if w.made[i].Phase = to; to == reserve.Bound && w.closed {
			return fmt.Errorf("a call after an objection")
		}
	case "stop":
		w.closed = w.closed || e.stop != rgpd.RefusedInCall
	case "reopen":
		w.closed = false
	}
	return nil
}

// arrows are those of the package's page.
var arrows = map[reserve.Phase][]reserve.Phase{
	reserve.Reserved: {reserve.Bound, reserve.Lost, reserve.Released},
	reserve.Bound:    {reserve.Released},
	reserve.Lost:     {reserve.Released},
}

// An event is one to be told, and what it is made of.
type event struct {
	kind   string
	id     reserve.ID
	at     time.Time
	places rgpd.Territories
	stop   rgpd.Stop
	make   func(s reserve.State) reserve.Event
}

func written(s reserve.State) string {
	b, err := json.Marshal(s)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func asking(who reserve.Key, i int, at time.Time, places rgpd.Territories) event {
	return event{kind: "reserve", id: id(i), at: at, places: places, make: func(s reserve.State) reserve.Event {
		return reserve.Reserves(reserve.Request{ID: id(i), At: at, Places: places}, s, reservetest.Allowed(at), who)
	}}
}

func settling(kind string, i int, e reserve.Event) event {
	return event{kind: kind, id: id(i), make: func(reserve.State) reserve.Event { return e }}
}

// fold tells events one after the other, and says what may not be.
func fold(t *testing.T, s reserve.State, w witness, events []event) {
	t.Helper()
	for i, e := range events {
		made := e.make(s)
		next, a := s.Apply(made)
		require.NoError(t, w.tell(s, next, e, a), "event %d, %s", i, e.kind)
		if a.Result == reserve.Done {
			_, again := next.Apply(made)
			require.Equal(t, reserve.Replayed, again.Result, "the same %s again, at once", e.kind)
		}
		var back reserve.State
		require.NoError(t, json.Unmarshal([]byte(written(next)), &back))
		require.Equal(t, written(next), written(back))
		require.Equal(t, next.Known(), back.Known())
		s = back
	}
}

// TestAllOrders: of eleven events, all orders of five of them, each told on what the others left.
func TestAllOrders(t *testing.T) {
	who := somebody(t)
	objects := noon(2)
	events := []event{
		asking(who, 1, noon(1), here), asking(who, 2, noon(2), here), asking(who, 1, noon(3), here),
		settling("bind", 1, reserve.Binds(id(1), "call", noon(1))),
		settling("lose", 1, reserve.Loses(id(1))),
		settling("release", 1, reserve.Releases(id(1), reserve.NotSent)),
		settling("release", 2, reserve.Releases(id(2), 0)),
		{
			kind: "stop",
			stop: rgpd.Objected,
			make: func(reserve.State) reserve.Event { return reserve.Stops(rgpd.Objected, objects) },
		},
		{
			kind: "stop",
			stop: rgpd.RefusedInCall,
			make: func(reserve.State) reserve.Event { return reserve.Stops(rgpd.RefusedInCall, objects) },
		},
		{
			kind: "reopen",
			make: func(reserve.State) reserve.Event { return reserve.Reopens(objects.Add(time.Hour), time.Time{}) },
		},
		{kind: "reopen", make: func(reserve.State) reserve.Event { return reserve.Reopens(objects, time.Time{}) }},
	}
	length := 5
	if testing.Short() {
		length = 3
	}
	orders := 0
	// Three attempts lie before, so that the second that follows is the fifth.
	start := reserve.NewState()
	var w witness
	for i := range 3 {
		e := asking(who, 10+i, noon(1), here)
		next, a := start.Apply(e.make(start))
		require.NoError(t, w.tell(start, next, e, a))
		start = next
	}
	var walk func(s reserve.State, w witness, deep int)
	walk = func(s reserve.State, w witness, deep int) {
		if deep == length {
			orders++
			return
		}
		for _, e := range events {
			next, a := s.Apply(e.make(s))
			then := witness{slices.Clone(w.made), w.closed}
			require.NoError(t, then.tell(s, next, e, a), e.kind)
			walk(next, then, deep+1)
		}
	}
	walk(start, w, 0)
	if want := 161_051; !testing.Short() {
		require.Equal(t, want, orders)
	}
}

// TestAllInterleavings: two workers that read, decide, reserve and bind, one that retries what the
// first asked, and a person who objects: in each order in which their steps can come, on the store.
func TestAllInterleavings(t *testing.T) {
	who := somebody(t)
	ctx := t.Context()
	type world struct {
		store         *reserve.Memory
		made, left    int
		objected, bad bool
	}
	worker := func(i int) []func(*world) {
		var seen reserve.State
		var may bool
		return []func(*world){
			func(w *world) { seen, _ = w.store.View(ctx, who) },
			func(w *world) {
				r := reserve.Request{ID: id(i), At: noon(2), Places: here}
				a, _ := w.store.Apply(ctx, who, reserve.Reserves(r, seen, reservetest.Allowed(r.At), who))
				if may = a.MayDial(); may {
					w.made++
					w.bad = w.bad || w.objected
				}
			},
			func(w *world) {
				if !may {
					return
				}
				a, _ := w.store.Apply(ctx, who, reserve.Binds(id(i), fmt.Sprint("call ", i), noon(2)))
				if a.Result == reserve.Done {
					w.left++
					w.bad = w.bad || w.objected
				}
			},
		}
	}
	retry := worker(1)[:2]
	objects := []func(*world){func(w *world) {
		a, _ := w.store.Apply(ctx, who, reserve.Stops(rgpd.Objected, noon(2)))
		w.objected = a.Result == reserve.Done
	}}
	programs := [][]func(*world){worker(1), worker(2), retry, objects}
	orders, both := 0, 0
	var walk func(taken []int, order []int)
	walk = func(taken, order []int) {
		done := true
		for p, steps := range programs {
			if taken[p] < len(steps) {
				done = false
				then := slices.Clone(taken)
				then[p]++
				walk(then, append(slices.Clip(order), p))
			}
		}
		if !done {
			return
		}
		orders++
		w := &world{store: reserve.NewMemory()}
		for i := range 3 {
			s, _ := w.store.View(ctx, who)
			a, _ := w.store.Apply(ctx, who, asking(who, 10+i, noon(1), here).make(s))
			require.True(t, a.MayDial())
		}
		at := make([]int, len(programs))
		for _, p := range order {
			programs[p][at[p]](w)
			at[p]++
		}
		require.LessOrEqual(t, w.made, 1, "a fifth was reserved: %v", order)
		require.LessOrEqual(t, w.left, w.made)
		require.False(t, w.bad, "reserved or rung after the objection: %v", order)
		both += w.left
	}
	walk(make([]int, len(programs)), nil)
	require.Equal(t, 5040, orders)
	require.Positive(t, both)
}

// TestZeroPermitsNothing: no zero of the package reserves, counts less or lets dial.
func TestZeroPermitsNothing(t *testing.T) {
	who := somebody(t)
	require.False(t, reserve.Answer{}.MayDial())
	require.False(t, reserve.Taken{}.MayDial())
	require.True(t, reserve.Reservation{}.Counts())
	require.True(t, reserve.State{}.IsZero())
	require.Nil(t, reserve.State{}.Known().Attempts)
	require.Zero(t, reserve.State{}.Known().Stop)
	for _, e := range []reserve.Event{{}, asking(who, 1, noon(1), here).make(reserve.NewState()), reserve.Stops(rgpd.Objected, noon(1))} {
		_, a := reserve.State{}.Apply(e)
		require.Equal(t, reserve.Unread, a.Reason)
	}
	require.True(t, reserve.State{}.Join(reserve.NewState()).IsZero())
	require.True(t, reserve.NewState().Join(reserve.State{}).IsZero())
	require.False(t, reserve.State{}.Empty())
	require.Error(t, reserve.Key{}.Check())
	require.Error(t, (*reserve.People)(nil).Key(parse("06 39 98 00 01")).Check())
	require.Error(t, new(reserve.People).Key(parse("06 39 98 00 01")).Check())
	require.Error(t, reserve.CheckPurge(time.Time{}, noon(1)))
	require.Error(t, reserve.CheckPurge(noon(1), time.Time{}))
	_, err := new(reserve.Memory).View(t.Context(), who)
	require.Error(t, err)
	_, err = (*reserve.Ledger)(nil).Tell(t.Context(), who, reserve.Stops(rgpd.Objected, noon(1)))
	require.Error(t, err)
}

// TestStatesThatAreNone: what is no state of this version is an error, and zero beside it.
func TestStatesThatAreNone(t *testing.T) {
	held := `{"id":"00000000000000000000000000000001","at":"2026-12-01T11:00:00Z","phase":"reserved","request":"` +
		"00000000000000000000000000000000" + `"}`
	good := `{"form":"reserve/1","version":1,"held":[` + held + `]}`
	var s reserve.State
	require.NoError(t, json.Unmarshal([]byte(good), &s))
	require.Len(t, s.Known().Attempts, 1)
	for _, bad := range []string{
		`{}`, `{"form":"reserve/2","version":1}`, `{"form":"reserve/1","version":-1}`, `{"form":"reserve/1","more":1}`, `[]`, `""`, `7`,
		`{"form":"reserve/1","stop":"none"}`, `{"form":"reserve/1","stopped_at":"2026-12-01T11:00:00Z"}`,
		`{"form":"reserve/1","refused":"no"}`, `{"form":"reserve/1","refused_at":"2026-12-01T11:00:00Z"}`,
		`{"form":"reserve/1","held":[{}]}`,
		`{"form":"reserve/1","held":[` + held[:len(held)-3] + `"}]}`,
		`{"form":"reserve/1","held":[{"phase":"bound",` + held[1:] + `]}`,
		`{"form":"reserve/1","held":[{"call":"a",` + held[1:] + `]}`,
		`{"form":"reserve/1","held":[{"evidence":"not-sent",` + held[1:] + `]}`,
	} {
		require.NoError(t, json.Unmarshal([]byte(good), &s))
		require.Error(t, json.Unmarshal([]byte(bad), &s), bad)
		require.True(t, s.IsZero(), bad)
	}
	require.NoError(t, json.Unmarshal([]byte("null"), &s))
	require.True(t, s.IsZero())
	require.Equal(t, "null", written(reserve.State{}))
}

// TestTwoWhoAreOne: whatever binds in one of two states binds in both together, in either order.
func TestTwoWhoAreOne(t *testing.T) {
	who := somebody(t)
	build := func(events ...event) reserve.State {
		s := reserve.NewState()
		for _, e := range events {
			s, _ = s.Apply(e.make(s))
		}
		return s
	}
	says := func(e reserve.Event) event { return event{make: func(reserve.State) reserve.Event { return e }} }
	stop := func(day int) event { return says(reserve.Stops(rgpd.Objected, noon(day))) }
	refuse := func(day int) event { return says(reserve.Stops(rgpd.RefusedInCall, noon(day))) }
	consent := func(day int) event { return says(reserve.Reopens(noon(day), time.Time{})) }
	ask := func(i, day int) event { return asking(who, i, noon(day), here) }
	undated := says(reserve.Stops(rgpd.Objected, time.Time{}))
	for name, c := range map[string]struct {
		a, b reserve.State
		want reserve.Reason
	}{
		"two of two each":                        {build(ask(1, 1), ask(2, 1)), build(ask(3, 2), ask(4, 3)), reserve.CapReached},
		"the same ID twice is two attempts":      {build(ask(1, 1), ask(2, 1)), build(ask(1, 1), ask(2, 1)), reserve.CapReached},
		"three":                                  {build(ask(1, 1), ask(2, 1)), build(ask(3, 2)), 0},
		"one objected":                           {build(stop(1)), build(), reserve.Stopped},
		"both objected":                          {build(stop(1)), build(stop(2)), reserve.Stopped},
		"one refused":                            {build(), build(refuse(1)), reserve.Stopped},
		"one of no day, one consented":           {build(undated), build(consent(5)), reserve.Stopped},
		"one objected, the other consented then": {build(stop(1)), build(consent(5)), reserve.Stopped},
		"one objected and consented":             {build(stop(1), consent(5)), build(), 0},
		"both objected and consented":            {build(stop(1), consent(5)), build(stop(2), consent(6)), 0},
		"one consented before the other's word":  {build(stop(1), consent(3)), build(stop(5), consent(4)), reserve.Stopped},
		"consents of both, a word between":       {build(stop(1), consent(2)), build(stop(4), consent(5)), 0},
		"refused in one, objected in the other":  {build(refuse(1), consent(2)), build(stop(3)), reserve.Stopped},
	} {
		for _, j := range []reserve.State{c.a.Join(c.b), c.b.Join(c.a)} {
			require.Greater(t, j.Version(), max(c.a.Version(), c.b.Version()), name)
			_, a := j.Apply(ask(9, 8).make(j))
			require.Equal(t, c.want, a.Reason, name)
			_, a = j.Apply(ask(9, 8).make(c.a))
			require.NotEqual(t, reserve.Done, a.Result, "%s: on one of the two", name)
		}
	}
}

// TestAClockThatJumpsFreesNobody: one attempt of years ahead lets go of the others, and whoever
// comes after it with the right time is refused until the thirty days are over.
func TestAClockThatJumpsFreesNobody(t *testing.T) {
	who := somebody(t)
	s := reserve.NewState()
	for i := range 4 {
		s, _ = s.Apply(asking(who, i, noon(1), here).make(s))
	}
	s, a := s.Apply(asking(who, 5, noon(4000), here).make(s))
	require.True(t, a.MayDial(), "ten years later by somebody's clock")
	for _, day := range []int{1, 2, 20, 32} {
		_, a = s.Apply(asking(who, 6, noon(day), here).make(s))
		require.Equal(t, reserve.TooOld, a.Reason, "day %d", day)
	}
	_, a = s.Apply(asking(who, 6, noon(33), here).make(s))
	require.Equal(t, reserve.Done, a.Result)
}

// TestReasonsAreSaid, in both languages, and each is a word.
func TestReasonsAreSaid(t *testing.T) {
	require.Zero(t, reserve.Reason(0).Says())
	require.Zero(t, reserve.Reason(255).Says())
	for r := reserve.NotAllowed; r <= reserve.NoWord; r++ {
		require.NotEmpty(t, r.Says().FR, r)
		require.NotEmpty(t, r.Says().EN, r)
		require.NotEqual(t, "unknown", r.String())
	}
	require.Error(t, new(reserve.Reason).UnmarshalText([]byte("out-of-range")))
	require.Contains(t, (reserve.NoWord + 1).String(), "out-of-range")
}

// FuzzFold: whatever is told in whatever order, nothing happens that may never be.
func FuzzFold(f *testing.F) {
	f.Add([]byte{0, 1, 1, 0, 0, 2, 1, 1, 0, 3, 2, 2, 0, 4, 3, 3, 0, 5, 30, 0, 0, 5, 31, 0})
	f.Add([]byte{0, 1, 1, 0, 1, 1, 1, 0, 2, 1, 0, 0, 4, 0, 9, 0, 5, 0, 10, 1, 0, 2, 11, 9})
	who, err := reserve.NewPeople("Lumen Télécom", key)
	require.NoError(f, err)
	person := who.Key(parse("06 39 98 00 01"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var events []event
		for ; len(b) >= 4 && len(events) < 200; b = b[4:] {
			i, at := int(b[1]), noon(1).Add(time.Duration(b[2])*24*time.Hour+time.Duration(b[3])*5*time.Minute)
			places := rgpd.TerritoriesOf(
				rgpd.Territory(b[3]%uint8(rgpd.Abroad)),
				rgpd.Territory(b[1]%uint8(rgpd.Abroad)),
			)
			if places == 0 {
				places = here
			}
			switch b[0] % 8 {
			case 0, 1, 2:
				events = append(events, asking(person, i, at, places))
			case 3:
				events = append(events, settling("bind", i, reserve.Binds(id(i), "call", at)))
			case 4:
				events = append(events, settling("lose", i, reserve.Loses(id(i))))
			case 5:
				events = append(events, settling("release", i, reserve.Releases(id(i), reserve.Evidence(b[2]%3))))
			case 6:
				stop := rgpd.Stop(b[1]%5 + 1)
				events = append(
					events,
					event{
						kind: "stop",
						stop: stop,
						make: func(reserve.State) reserve.Event { return reserve.Stops(stop, at) },
					},
				)
			default:
				until := time.Time{}
				if b[1]%2 == 1 {
					until = at.Add(time.Duration(b[1]) * time.Hour)
				}
				events = append(
					events,
					event{
						kind: "reopen",
						make: func(reserve.State) reserve.Event { return reserve.Reopens(at, until) },
					},
				)
			}
		}
		fold(t, reserve.NewState(), witness{}, events)
	})
}

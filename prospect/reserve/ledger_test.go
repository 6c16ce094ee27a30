package reserve_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// poor is a store that promises less than it is asked for.
type poor struct {
	reserve.Store
	promises []reserve.Promise
}

func (p poor) Promises() []reserve.Promise { return p.promises }

// What a store cannot enforce is refused, and not skipped.
func TestWhatAStoreDoesNotPromiseIsRefused(t *testing.T) {
	memory := reserve.NewMemory()
	_, err := reserve.Open(memory, reserve.Durable, reserve.Atomic, reserve.Shared, reserve.Durable)
	var unmet *reserve.UnmetError
	require.ErrorAs(t, err, &unmet)
	require.Equal(t, []reserve.Promise{reserve.Durable, reserve.Shared}, unmet.Missing)
	require.EqualError(t, err, "reserve: the store does not promise to be durable, shared")

	_, err = reserve.Open(poor{memory, []reserve.Promise{reserve.Durable, reserve.Recorded}}, reserve.Durable)
	require.ErrorAs(t, err, &unmet)
	require.Equal(t, []reserve.Promise{reserve.Atomic}, unmet.Missing, "each store has to be")

	for _, open := range []func() (*reserve.Ledger, error){
		func() (*reserve.Ledger, error) { return reserve.Open(memory) },
		func() (*reserve.Ledger, error) { return reserve.Open(nil, reserve.Atomic) },
	} {
		l, err := open()
		require.Nil(t, l)
		var input *rgpd.InputError
		require.ErrorAs(t, err, &input)
	}

	l, err := reserve.Open(poor{memory, []reserve.Promise{reserve.Atomic, reserve.Recorded}}, reserve.Atomic)
	require.NoError(t, err)
	people, err := reserve.NewPeople("A", key)
	require.NoError(t, err)
	two := people.Key(parse("06 39 98 00 01"), parse("06 39 98 00 02"))
	_, err = l.Tell(t.Context(), two, reserve.Stops(rgpd.Objected, noon(1)))
	require.ErrorAs(t, err, &unmet)
	require.Equal(t, []reserve.Promise{reserve.Linked}, unmet.Missing)
}

// failing is a store whose n-th call fails after it was done.
type failing struct {
	*reserve.Memory
	left int
}

var errLine = errors.New("the line is down")

func (f *failing) Apply(ctx context.Context, k reserve.Key, e reserve.Event) (reserve.Answer, error) {
	a, err := f.Memory.Apply(ctx, k, e)
	if f.left--; err == nil && f.left < 0 {
		return reserve.Answer{}, errLine
	}
	return a, err
}

// Beside an error nobody dials; the same request again is told that it was made.
func TestAnAnswerThatGotLost(t *testing.T) {
	who := somebody(t)
	store := &failing{reserve.NewMemory(), 0}
	l, err := reserve.Open(store, reserve.Atomic)
	require.NoError(t, err)
	decided := 0
	r := reserve.Request{ID: id(1), At: noon(1), Places: here}
	ask := func() (reserve.Taken, error) {
		return l.Reserve(
			t.Context(),
			who,
			r,
			func(reserve.Known) rgpd.Decision { decided++; return reservetest.Allowed(r.At) },
		)
	}
	taken, err := ask()
	require.ErrorIs(t, err, errLine)
	require.Zero(t, taken)
	store.left = 100
	taken, err = ask()
	require.NoError(t, err)
	require.Equal(t, reserve.Replayed, taken.Result)
	require.False(t, taken.MayDial())
	require.Equal(t, 1, decided, "a replay decides nothing")

	r.At = noon(2)
	taken, err = ask()
	require.NoError(t, err)
	require.Equal(t, reserve.OtherRequest, taken.Reason)
}

// What happens between reading and reserving has the decision taken anew, on what is known then.
func TestADecisionIsTakenAnew(t *testing.T) {
	who, store := somebody(t), reserve.NewMemory()
	l, err := reserve.Open(store, reserve.Atomic)
	require.NoError(t, err)
	var knew []int
	taken, err := l.Reserve(
		t.Context(),
		who,
		reserve.Request{ID: id(1), At: noon(1), Places: here},
		func(k reserve.Known) rgpd.Decision {
			if knew = append(knew, len(k.Attempts)); len(knew) < 3 { // another comes between, twice
				s, err := store.View(t.Context(), who)
				require.NoError(t, err)
				_, err = store.Apply(t.Context(), who, asking(who, 10+len(knew), noon(1), here).make(s))
				require.NoError(t, err)
			}
			return reservetest.Allowed(noon(1))
		},
	)
	require.NoError(t, err)
	require.True(t, taken.MayDial())
	require.Equal(t, []int{0, 1, 2}, knew)
	require.Equal(t, taken.Decision.Record(who.Person), taken.Record)
	kept, err := store.Record(t.Context(), who, id(1))
	require.NoError(t, err)
	require.Equal(t, taken.Record, kept)
}

// The house's own lower cap binds at once, since the decision is taken on what is known.
func TestARefusalTakesNothing(t *testing.T) {
	who, store := somebody(t), reserve.NewMemory()
	l, err := reserve.Open(store, reserve.Atomic)
	require.NoError(t, err)
	taken, err := l.Reserve(
		t.Context(),
		who,
		reserve.Request{ID: id(1), At: noon(1)},
		func(reserve.Known) rgpd.Decision { return rgpd.Decision{} },
	)
	require.NoError(t, err)
	require.Equal(t, reserve.NotAllowed, taken.Reason)
	require.Equal(t, rgpd.Undecided, taken.Record.Verdict(), "which says why nobody was called")
	s, err := store.View(t.Context(), who)
	require.NoError(t, err)
	require.Zero(t, s.Version())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = l.Reserve(ctx, who, reserve.Request{ID: id(1), At: noon(1)}, nil)
	require.ErrorIs(t, err, context.Canceled)
}

// One spelling is one principal, and one key is one person; nothing of either shows a number.
func TestKeys(t *testing.T) {
	n := parse("06 39 98 00 01")
	a, err := reserve.NewPeople("Lumen Télécom", key)
	require.NoError(t, err)
	b, err := reserve.NewPeople(" LUMEN  telecom ", key)
	require.NoError(t, err)
	other, err := reserve.NewPeople("Lumen", key)
	require.NoError(t, err)
	require.Equal(t, a.Key(n), b.Key(n))
	require.NoError(t, a.Key(n).Check())
	require.NotEqual(t, a.Key(n).Person, other.Key(n).Person)
	require.NotEqual(t, a.Key(n).Person, a.Key(parse("06 39 98 00 02")).Person)
	require.Error(t, a.Key(number.Number{}).Check())

	second, err := suppression.NewKey([]byte("another 32 bytes of the house ..."))
	require.NoError(t, err)
	rotated, err := reserve.NewPeople("Lumen Télécom", second, key)
	require.NoError(t, err)
	require.Equal(t, []rgpd.PersonID{a.Key(n).Person}, rotated.Key(n).Also)
	require.Len(t, rotated.Key(n, n, parse("06 39 98 00 02")).Also, 3, "the same number twice is one")
	same, err := reserve.NewPeople("Lumen Télécom", key, key)
	require.NoError(t, err)
	require.Empty(t, same.Key(n).Also)

	for _, wrong := range []func() (*reserve.People, error){
		func() (*reserve.People, error) { return reserve.NewPeople(" ", key) },
		func() (*reserve.People, error) { return reserve.NewPeople("a\xff", key) },
		func() (*reserve.People, error) { return reserve.NewPeople("A", suppression.Key{}) },
		func() (*reserve.People, error) { return reserve.NewPeople("A", key, suppression.Key{}) },
	} {
		p, err := wrong()
		require.Error(t, err)
		require.Nil(t, p)
	}
}

// An ID is the same for the same job, and comes back from text as it was.
func TestIDs(t *testing.T) {
	require.Equal(t, reserve.IDOf("a"), reserve.IDOf("a"))
	require.NotEqual(t, reserve.IDOf("a"), reserve.IDOf("b"))
	require.Zero(t, reserve.IDOf(""))
	require.Equal(t, "none", reserve.ID{}.String())
	b, err := json.Marshal(reserve.IDOf("a"))
	require.NoError(t, err)
	var back reserve.ID
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, reserve.IDOf("a"), back)
	for _, bad := range []string{"7", strings.Repeat("g", 32), strings.Repeat("0", 31)} {
		require.Error(t, back.UnmarshalText([]byte(bad)))
		require.Zero(t, back)
	}
	v, err := reserve.ID{}.Value()
	require.NoError(t, err)
	require.Nil(t, v)
}

// A purge that comes twice, or is older than the last, brings nothing back.
func TestPurges(t *testing.T) {
	who, store := somebody(t), reserve.NewMemory()
	s, err := store.View(t.Context(), who)
	require.NoError(t, err)
	_, err = store.Apply(t.Context(), who, asking(who, 1, noon(1), here).make(s))
	require.NoError(t, err)
	for _, before := range []time.Time{noon(5), noon(5), noon(3)} {
		_, err := store.Purge(t.Context(), before, noon(100))
		require.NoError(t, err)
		s, err = store.View(t.Context(), who)
		require.NoError(t, err)
		_, a := s.Apply(asking(who, 1, noon(36), here).make(s))
		require.Equal(t, reserve.TooOld, a.Reason)
		_, a = s.Apply(asking(who, 1, noon(37), here).make(s))
		require.Equal(t, reserve.Done, a.Result)
	}
}

// A sweep finds what is reserved and nothing else, and a store says what it promises.
func TestWhatAProgramLeftIsUnknown(t *testing.T) {
	who, store := somebody(t), reserve.NewMemory()
	require.Equal(t, []reserve.Promise{reserve.Atomic, reserve.Recorded, reserve.Linked}, store.Promises())
	for i := range 3 {
		s, err := store.View(t.Context(), who)
		require.NoError(t, err)
		_, err = store.Apply(t.Context(), who, asking(who, i, noon(i+1), here).make(s))
		require.NoError(t, err)
	}
	lost, err := store.Sweep(t.Context(), noon(2))
	require.NoError(t, err)
	require.Equal(t, 1, lost)
	s, err := store.View(t.Context(), who)
	require.NoError(t, err)
	require.Len(t, s.Known().Attempts, 3)
}

// A state that was viewed before is decided on if it still stands, and read anew if not.
func TestAReservationOnAStateOfBefore(t *testing.T) {
	who, store := somebody(t), reserve.NewMemory()
	l, err := reserve.Open(store, reserve.Atomic)
	require.NoError(t, err)
	before, err := store.View(t.Context(), who)
	require.NoError(t, err)
	for i, want := range [][]int{{0}, {0, 1}, {0, 2}} {
		var knew []int
		r := reserve.Request{ID: id(i), At: noon(1), Places: here}
		taken, err := l.ReserveOn(t.Context(), who, r, before, func(k reserve.Known) rgpd.Decision {
			knew = append(knew, len(k.Attempts))
			return reservetest.Allowed(noon(1))
		})
		require.NoError(t, err)
		require.True(t, taken.MayDial())
		require.Equal(t, want, knew)
	}
	_, err = store.Apply(t.Context(), who, reserve.Stops(rgpd.Objected, noon(1)))
	require.NoError(t, err)
	taken, err := l.ReserveOn(t.Context(), who, reserve.Request{ID: id(9), At: noon(1)}, before, func(reserve.Known) rgpd.Decision {
		return reservetest.Allowed(noon(1))
	})
	require.NoError(t, err)
	require.Equal(t, reserve.Stopped, taken.Reason)
}

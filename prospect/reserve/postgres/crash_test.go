package postgres_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
)

// A server that is killed while many reserve loses nothing that it answered, and what it did not
// answer is found out by asking again: nobody is reserved a fifth time, and no objector once more.
func TestKilledWhileManyReserve(t *testing.T) {
	s, p := fresh(t), people(t)
	const workers, persons, tries = 8, 40, 6
	places := rgpd.TerritoriesOf(rgpd.Mainland)
	ask := func(l *reserve.Ledger, person, try int) (reserve.Taken, error) {
		r := reserve.Request{ID: reserve.IDOf(fmt.Sprint(person, " ", try)), At: now, Places: places}
		return l.Reserve(t.Context(), p.Key(phone(t, person)), r, func(reserve.Known) rgpd.Decision { return reservetest.Allowed(now) })
	}
	l, err := reserve.Open(s, reserve.Durable, reserve.Shared)
	require.NoError(t, err)
	var mu sync.Mutex
	answered, objected, unanswered := map[reserve.ID]int{}, map[int]bool{}, 0
	var all sync.WaitGroup
	halfway := make(chan struct{})
	var once sync.Once
	for w := range workers {
		all.Go(func() {
			for person := w; person < persons; person += workers {
				for try := range tries {
					taken, err := ask(l, person, try)
					mu.Lock()
					switch {
					case err != nil:
						unanswered++
					case taken.MayDial():
						answered[taken.Reservation.ID] = person
					}
					if len(answered) == persons {
						once.Do(func() { close(halfway) })
					}
					mu.Unlock()
				}
				if person%5 == 0 {
					if a, err := l.Tell(t.Context(), p.Key(phone(t, person)), reserve.Stops(rgpd.Objected, now)); err == nil {
						mu.Lock()
						objected[person] = a.Result == reserve.Done
						mu.Unlock()
					}
				}
			}
		})
	}
	<-halfway
	require.NoError(t, own.Crash())
	all.Wait()
	require.Positive(t, unanswered, "it was killed while they asked")
	for person, done := range objected {
		require.True(t, done, "person %d", person)
	}

	again := open(t, s.dsn)
	l, err = reserve.Open(again, reserve.Durable, reserve.Shared)
	require.NoError(t, err)
	for id, person := range answered {
		state, err := again.View(t.Context(), p.Key(phone(t, person)))
		require.NoError(t, err)
		r, ok := state.Find(id)
		require.True(t, ok && r.Counts(), "an attempt that was answered is lost")
		record, err := again.Record(t.Context(), p.Key(phone(t, person)), id)
		require.NoError(t, err)
		require.Equal(t, rgpd.Allowed, record.Verdict())
	}
	for person := range persons {
		for try := range tries {
			taken, err := ask(l, person, try)
			require.NoError(t, err)
			require.False(t, taken.MayDial() && objected[person], "reserved for who objected")
		}
		state, err := again.View(t.Context(), p.Key(phone(t, person)))
		require.NoError(t, err)
		require.LessOrEqual(t, len(state.Known().Attempts), 4)
		if !objected[person] {
			require.Len(t, state.Known().Attempts, 4, "person %d", person)
		}
		if objected[person] {
			a, err := again.Apply(t.Context(), p.Key(phone(t, person)),
				reserve.Binds(reserve.IDOf(fmt.Sprint(person, " ", 0)), "call", now.Add(time.Second)))
			require.NoError(t, err)
			require.Equal(t, reserve.Stopped, a.Reason)
		}
	}
}

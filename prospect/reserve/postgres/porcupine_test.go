package postgres_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
)

// A told is what was told of a person; who is which.
type told struct {
	who   int
	event reserve.Event
}

// model is the pure one: a state is as it is written.
var model = porcupine.Model{
	Partition: func(history []porcupine.Operation) (parts [][]porcupine.Operation) {
		by := map[int]int{}
		for _, op := range history {
			who := op.Input.(told).who
			if _, ok := by[who]; !ok {
				by[who] = len(parts)
				parts = append(parts, nil)
			}
			parts[by[who]] = append(parts[by[who]], op)
		}
		return parts
	},
	Init: func() any { return written(reserve.NewState()) },
	Step: func(state, input, output any) (bool, any) {
		var s reserve.State
		if err := json.Unmarshal([]byte(state.(string)), &s); err != nil {
			return false, state
		}
		next, a := s.Apply(input.(told).event)
		return a == output.(reserve.Answer), written(next)
	},
}

func written(s reserve.State) string {
	b, err := json.Marshal(s)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// A checker of standing agrees with ours, and asks no version: what many told at once was answered
// as if one came after the other.
func TestLinearizable(t *testing.T) {
	s, p := fresh(t), people(t)
	const persons, workers, steps = 8, 16, 12
	var all sync.WaitGroup
	var mu sync.Mutex
	var history []porcupine.Operation
	began := time.Now()
	var failed error
	for w := range workers {
		all.Go(func() {
			dice := rand.New(rand.NewPCG(7, uint64(w)))
			for step := range steps {
				i := dice.IntN(persons)
				who, at := p.Key(phone(t, i)), now.Add(time.Duration(step)*time.Minute)
				id := reserve.IDOf(fmt.Sprint("job ", dice.IntN(12)))
				var e reserve.Event
				switch dice.IntN(8) {
				case 0:
					e = reserve.Binds(id, "call", at)
				case 1:
					e = reserve.Loses(id)
				case 2:
					e = reserve.Releases(id, reserve.NotSent)
				case 3:
					e = reserve.Stops(rgpd.Objected, at)
				case 4:
					e = reserve.Reopens(at.Add(time.Second), time.Time{})
				default:
					seen, err := s.View(t.Context(), who)
					if err != nil {
						failed = err
						return
					}
					r := reserve.Request{ID: id, At: now, Places: rgpd.TerritoriesOf(rgpd.Mainland)}
					e = reserve.Reserves(r, seen, reservetest.Allowed(now), who)
				}
				from := time.Since(began)
				a, err := s.Apply(t.Context(), who, e)
				to := time.Since(began)
				mu.Lock()
				if err != nil {
					failed = err
				}
				history = append(history, porcupine.Operation{
					ClientId: w, Input: told{i, e}, Call: int64(from), Output: a, Return: int64(to),
				})
				mu.Unlock()
			}
		})
	}
	all.Wait()
	require.NoError(t, failed)
	require.True(t, porcupine.CheckOperations(model, history))

	// It finds what is none: an answer that says another thing than happened.
	for i, op := range history {
		if a := op.Output.(reserve.Answer); a.MayDial() {
			a.Reservation.Phase = reserve.Lost
			history[i].Output = a
			break
		}
	}
	require.False(t, porcupine.CheckOperations(model, history))
}

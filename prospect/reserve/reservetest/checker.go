package reservetest

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A history is what many goroutines asked of one person at once, and were answered.
type history struct {
	ticks atomic.Int64 // a clock on which no two instants are one
	mu    sync.Mutex
	ops   []op
}

// An op is an event with its answer, or a view, and when it was asked and answered.
type op struct {
	began, ended int64
	view         bool
	event        reserve.Event
	answer       reserve.Answer
	state        reserve.State
}

func (o *op) version() uint64 {
	if o.view {
		return o.state.Version()
	}
	return o.answer.Version
}

func (h *history) add(o op) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.ops = append(h.ops, o)
}

// tell tells an event, and notes it.
func (h *history) tell(k *kit, key reserve.Key, e reserve.Event) (reserve.Answer, error) {
	o := op{began: h.ticks.Add(1), event: e}
	a, err := k.store.Apply(k.ctx(), key, e)
	o.ended, o.answer = h.ticks.Add(1), a
	if err == nil {
		h.add(o)
	}
	return a, err
}

// view reads the state, and notes it.
func (h *history) view(k *kit, key reserve.Key) (reserve.State, error) {
	o := op{began: h.ticks.Add(1), view: true}
	s, err := k.store.View(k.ctx(), key)
	o.ended, o.state = h.ticks.Add(1), s
	if err == nil {
		h.add(o)
	}
	return s, err
}

// check says what of a history no store can have done that takes one event after the other. The
// events that changed the state say by their versions in which order that was; the model takes
// them in it, and has to answer the same; and no event that was asked after the answer to
// another may come before it. Those that changed nothing are judged on the state of their version.
func (h *history) check() error {
	var made []*op
	for i := range h.ops {
		if o := &h.ops[i]; !o.view && o.answer.Result == reserve.Done {
			made = append(made, o)
		}
	}
	slices.SortFunc(made, func(a, b *op) int { return int(a.version()) - int(b.version()) })
	states := []reserve.State{reserve.NewState()}
	for i, o := range made {
		switch v := o.version(); {
		case v == uint64(i):
			return fmt.Errorf("two events were told that they made version %d: one of them is lost", v)
		case v != uint64(i)+1:
			return fmt.Errorf("no event made version %d: the next one made %d", i+1, v)
		}
		next, want := states[i].Apply(o.event)
		if o.answer != want {
			return fmt.Errorf(
				"the event that made version %d was answered %s, %v; one after the other it is %s, %v",
				i+1,
				said(
					o.answer.Result,
					o.answer.Reason,
				),
				o.answer.Reservation.Phase,
				said(want.Result, want.Reason),
				want.Reservation.Phase,
			)
		}
		states = append(states, next)
	}
	for i := range h.ops {
		o := &h.ops[i]
		if o.version() >= uint64(len(states)) {
			return fmt.Errorf("somebody was shown version %d, which no event made", o.version())
		}
		s := states[o.version()]
		if o.view {
			if got, want := written(o.state), written(s); got != want {
				return fmt.Errorf(
					"somebody was shown a state that never was:\n%s\nversion %d was\n%s",
					got,
					o.version(),
					want,
				)
			}
		} else if o.answer.Result != reserve.Done {
			if _, want := s.Apply(o.event); o.answer != want {
				return fmt.Errorf("an event was answered %s on version %d, where it is %s",
					said(o.answer.Result, o.answer.Reason), o.version(), said(want.Result, want.Reason))
			}
		}
	}
	return h.inTime()
}

// inTime says where what was asked later was done before what had been answered.
func (h *history) inTime() error {
	began := make([]*op, len(h.ops))
	for i := range h.ops {
		began[i] = &h.ops[i]
	}
	ended := slices.Clone(began)
	slices.SortFunc(began, func(a, b *op) int { return int(a.began - b.began) })
	slices.SortFunc(ended, func(a, b *op) int { return int(a.ended - b.ended) })
	seen, i := uint64(0), 0 // the latest version that was answered before
	for _, o := range began {
		for ; i < len(ended) && ended[i].ended < o.began; i++ {
			seen = max(seen, ended[i].version())
		}
		least := seen
		if !o.view && o.answer.Result == reserve.Done {
			least++
		}
		if o.version() < least {
			return fmt.Errorf(
				"what had been answered was forgotten: version %d was shown, and then version %d",
				seen,
				o.version(),
			)
		}
	}
	return nil
}

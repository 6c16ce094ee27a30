package reservetest

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

const goroutines = 64

// together runs what 64 goroutines do at once, and ends the case with the first fault.
func (k *kit) together(do func(i int) error) {
	var start, all sync.WaitGroup
	var errs [goroutines]error
	start.Add(1)
	for i := range goroutines {
		all.Go(func() {
			start.Wait()
			errs[i] = do(i)
		})
	}
	start.Done()
	all.Wait()
	for _, err := range errs {
		if err != nil {
			k.fault("%w", err)
		}
	}
}

// mostRounds is how often a goroutine decides anew: each time another came between.
const mostRounds = 10_000

// reserve asks until nothing comes between.
func (h *history) reserve(k *kit, key reserve.Key, r reserve.Request) (reserve.Answer, error) {
	for range mostRounds {
		seen, err := h.view(k, key)
		if err != nil {
			return reserve.Answer{}, err
		}
		a, err := h.tell(k, key, reserve.Reserves(r, seen, Allowed(r.At), key))
		if err != nil || a.Reason != reserve.Moved {
			return a, err
		}
	}
	return reserve.Answer{}, fmt.Errorf("a reservation was refused %d times since something came between", mostRounds)
}

func raceCases() []trial {
	return []trial{
		{
			name: "of 64 at once no more than four reserve",
			why:  "read, decide, write is no reservation: in an engineer's first try 50 of 50 people were over the cap",
			run: func(k *kit) {
				key, h := k.key(), &history{}
				var made atomic.Int64
				k.together(func(i int) error {
					a, err := h.reserve(
						k,
						key,
						reserve.Request{ID: reserve.IDOf(fmt.Sprint(k.name, i)), At: noon(1), Places: here},
					)
					if a.MayDial() {
						made.Add(1)
					}
					return err
				})
				if made.Load() != 4 {
					k.fault("%d of 64 were let dial at once, want 4", made.Load())
				}
				k.counted(key, 4, "after 64 at once")
				k.sound(h)
			},
		},
		{
			name: "of 64 that ask for one request at once one may dial",
			why:  "a job that two workers took is one call",
			run: func(k *kit) {
				key, h := k.key(), &history{}
				r := reserve.Request{ID: k.id(), At: noon(1), Places: here}
				var may, replayed atomic.Int64
				k.together(func(int) error {
					a, err := h.reserve(k, key, r)
					if a.MayDial() {
						may.Add(1)
					}
					if a.Result == reserve.Replayed {
						replayed.Add(1)
					}
					return err
				})
				if may.Load() != 1 || replayed.Load() != goroutines-1 {
					k.fault("%d of 64 may dial and %d are replays, want 1 and 63", may.Load(), replayed.Load())
				}
				k.counted(key, 1, "after one request")
				k.sound(h)
			},
		},
		{
			name: "nothing is reserved and no call leaves after an objection was acknowledged",
			why:  "a store that loses an objection in a race rings somebody who was told that it would not",
			run: func(k *kit) {
				for round := range 4 {
					key, h := k.key(), &history{}
					var acknowledged atomic.Bool
					k.together(func(i int) error {
						if i == 0 {
							a, err := h.tell(k, key, reserve.Stops(rgpd.Objected, noon(1)))
							if err == nil && a.Result != reserve.Done {
								err = fmt.Errorf("an objection was answered %s", said(a.Result, a.Reason))
							}
							acknowledged.Store(err == nil)
							return err
						}
						id := reserve.IDOf(fmt.Sprint(k.name, round, i))
						for range 4 {
							told := acknowledged.Load()
							a, err := h.reserve(k, key, reserve.Request{ID: id, At: noon(1), Places: here})
							if err != nil {
								return err
							}
							if a.MayDial() && told {
								return fmt.Errorf("a call was reserved after the objection was acknowledged")
							}
							told = acknowledged.Load()
							if a, err = h.tell(k, key, reserve.Binds(id, "call", noon(1))); err != nil {
								return err
							}
							if a.Result == reserve.Done && told {
								return fmt.Errorf("a call left after the objection was acknowledged")
							}
						}
						return nil
					})
					k.sound(h)
					k.refused(k.at(key, noon(60)), reserve.Stopped, "a call, once all is quiet")
				}
			},
		},
		{
			name: "64 that do everything at once are answered as if one came after the other",
			why:  "what is not one step is lost, or counted twice, on a day when many call",
			run: func(k *kit) {
				for round := range 3 {
					key, h := k.key(), &history{}
					k.together(func(i int) error { return h.churn(k, key, round, i) })
					k.sound(h)
				}
			},
		},
		{
			name:  "two keys at once are one person",
			why:   "the cap is of the person while the key is changed, too",
			needs: reserve.Linked,
			run: func(k *kit) {
				was, is := k.principal("A", 1), k.principal("A", 2, 1)
				for person := range 4 {
					var made atomic.Int64
					h := &history{}
					k.together(func(i int) error {
						people := is
						if i%2 == 0 {
							people = was
						}
						key := people.Key(phone(person))
						a, err := h.reserve(
							k,
							key,
							reserve.Request{ID: reserve.IDOf(fmt.Sprint(k.name, i)), At: noon(1), Places: here},
						)
						if a.MayDial() {
							made.Add(1)
						}
						return err
					})
					if made.Load() != 4 {
						k.fault("%d of 64 with two keys were let dial at once, want 4", made.Load())
					}
				}
			},
		},
	}
}

// sound ends the case if a history is none of a store that takes one event after the other.
func (k *kit) sound(h *history) {
	if err := h.check(); err != nil {
		k.fault("%w", err)
	}
}

// churn is what one of many does: it reserves, settles, now and then lets the person speak.
func (h *history) churn(k *kit, key reserve.Key, round, i int) error {
	dice := rand.New(rand.NewPCG(uint64(round), uint64(i)))
	for step := range 6 {
		id := reserve.IDOf(fmt.Sprint(k.name, round, i%40, step)) // some ask for what another asks for
		at := noon(1 + step*12)
		a, err := h.reserve(k, key, reserve.Request{ID: id, At: at, Places: here})
		if err != nil {
			return err
		}
		var e reserve.Event
		switch dice.IntN(12) {
		case 0, 1, 2:
			e = reserve.Binds(id, fmt.Sprint("call ", i), at)
		case 3, 4:
			e = reserve.Loses(id)
		case 5, 6, 7, 8:
			e = reserve.Releases(id, reserve.NotSent)
		case 9:
			e = reserve.Stops(rgpd.Objected, at.Add(time.Duration(dice.IntN(7200))*time.Second))
		default:
			e = reserve.Reopens(at.Add(time.Duration(dice.IntN(7200))*time.Second), time.Time{})
		}
		if a, err = h.tell(k, key, e); err != nil {
			return err
		}
		if a.Result == 0 {
			return fmt.Errorf("an event was answered nothing, and no error")
		}
	}
	return nil
}

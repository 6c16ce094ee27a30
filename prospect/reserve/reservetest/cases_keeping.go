package reservetest

import (
	"context"
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func keepingCases() []trial {
	return []trial{
		{
			name: "the record of the decision is kept with the reservation",
			why:  "a call without the record of what allowed it cannot be shown to have been lawful (RGPD, art. 5(2))",
			run: func(k *kit) {
				key := k.key()
				var asked []reserve.Event
				for day := 1; day <= 4; day++ {
					r := reserve.Request{ID: k.id(), At: noon(day), Places: here}
					e := reserve.Reserves(r, k.view(key), Allowed(r.At), key)
					k.done(k.tell(key, e), "a reservation")
					k.tell(key, e)
					asked = append(asked, e)
				}
				over := reserve.Request{ID: k.id(), At: noon(5), Places: here}
				e := reserve.Reserves(over, k.view(key), Allowed(over.At), key)
				k.refused(k.tell(key, e), reserve.CapReached, "a fifth")
				for _, a := range asked {
					if got, err := k.store.Record(k.ctx(), key, a.ID()); err != nil || got != a.Record() ||
						got.IsZero() {
						k.fault("the record of a reservation is not the one that it was made with (%v)", err)
					}
				}
				for _, id := range []reserve.ID{over.ID, k.id()} {
					if got, err := k.store.Record(k.ctx(), key, id); err != nil || !got.IsZero() {
						k.fault("there is a record of what was not reserved (%v)", err)
					}
				}
			},
		},
		{
			name: "a purge of what may still bind is an error",
			why:  "what is purged too early is a fifth attempt, or a replay that is taken for a first",
			run: func(k *kit) {
				key := k.key()
				k.fill(key, here, noon(1), noon(1), noon(1), noon(1))
				young := noon(31).Add(-reserve.Remembered + time.Second)
				for _, before := range []time.Time{noon(31), young, noon(60), {}} {
					if n, err := k.store.Purge(k.ctx(), before, noon(31)); err == nil || n != 0 {
						k.fault("Purge of what is younger than 32 days: %d, %v; want an error", n, err)
					}
				}
				if n, err := k.store.Purge(k.ctx(), noon(1), time.Time{}); err == nil || n != 0 {
					k.fault("Purge at no instant: %d, %v; want an error", n, err)
				}
				k.counted(key, 4, "after purges that were refused")
			},
		},
		{
			name: "a purge forgets attempts and no word",
			why:  "an objection outlives the erasure of all else; reservations that bind nobody are not kept for ever",
			run: func(k *kit) {
				old, objector, young := k.key(), k.key(), k.key()
				id := k.fill(old, here, noon(1), noon(2))[0]
				k.fill(objector, here, noon(1))
				k.done(k.tell(objector, reserve.Stops(rgpd.Objected, noon(1))), "an objection")
				k.fill(young, here, noon(1), noon(10), noon(11))
				if n, err := k.store.Purge(k.ctx(), noon(5), noon(40)); err != nil || n != 4 {
					k.fault("Purge: %d, %v; want 4", n, err)
				}
				k.counted(old, 0, "of who was purged")
				k.counted(young, 2, "of who was purged in part")
				if r, err := k.store.Record(k.ctx(), old, id); err != nil || !r.IsZero() {
					k.fault("the record of what was purged is kept (%v)", err)
				}
				k.refused(k.at(objector, noon(60)), reserve.Stopped, "a call to who objected, after the purge")
				k.done(k.at(old, noon(60)), "a call to who did not")
			},
		},
		{
			name: "nothing is reserved within thirty-two days of what was purged",
			why:  "where attempts were let go, nobody knows whether this is the fifth, or was made already",
			run: func(k *kit) {
				key, stranger := k.key(), k.key()
				r := reserve.Request{ID: k.id(), At: noon(1), Places: here}
				k.done(k.ask(key, r), "a reservation")
				if _, err := k.store.Purge(k.ctx(), noon(5), noon(40)); err != nil {
					k.fault("Purge: %w", err)
				}
				k.refused(k.ask(key, r), reserve.TooOld, "a replay of what was purged")
				for _, who := range []reserve.Key{key, stranger} {
					edge := noon(5).Add(reserve.Remembered)
					k.refused(
						k.at(who, edge.Add(-time.Second)),
						reserve.TooOld,
						"a reservation within 32 days of the purge",
					)
					k.done(k.at(who, edge), "a reservation after 32 days")
				}
			},
		},
		{
			name: "a call that was given up does nothing, or all",
			why:  "an error says that nothing is known: the same event again finds out",
			run: func(k *kit) {
				key := k.key()
				r := reserve.Request{ID: k.id(), At: noon(1), Places: here}
				e := reserve.Reserves(r, k.view(key), Allowed(r.At), key)
				ctx, cancel := context.WithCancel(k.ctx())
				cancel()
				if a, err := k.store.Apply(ctx, key, e); err == nil || a != (reserve.Answer{}) {
					k.fault("Apply under a context that has ended: want an error, and the zero answer")
				}
				if s, err := k.store.View(ctx, key); err == nil || !s.IsZero() {
					k.fault("View under a context that has ended: want an error, and the zero state")
				}
				if a := k.tell(key, e); a.Result != reserve.Done && a.Result != reserve.Replayed {
					k.fault("the same event again: the answer is %s", said(a.Result, a.Reason))
				}
				k.counted(key, 1, "after a call that was given up, and again")
			},
		},
		{
			name:  "what was answered is in force after a restart",
			why:   "a store that loses what it answered makes a fifth attempt, and calls who objected",
			needs: reserve.Durable,
			run: func(k *kit) {
				full, objector, reopened := k.key(), k.key(), k.key()
				ids := k.fill(full, here, noon(1), noon(1), noon(1), noon(1))
				k.done(k.tell(full, reserve.Binds(ids[0], "call", noon(1))), "a call")
				k.done(k.tell(full, reserve.Loses(ids[1])), "one that is lost")
				k.done(k.tell(objector, reserve.Stops(rgpd.Objected, noon(1))), "an objection")
				k.done(k.tell(reopened, reserve.Stops(rgpd.WithdrewConsent, noon(1))), "a withdrawal")
				k.done(k.tell(reopened, reserve.Reopens(noon(2), time.Time{})), "a consent")
				people := []reserve.Key{full, objector, reopened}
				var before []string
				for _, key := range people {
					before = append(before, written(k.view(key)))
				}
				record, err := k.store.Record(k.ctx(), full, ids[0])
				if err != nil {
					k.fault("Record: %w", err)
				}
				k.store = k.options.Restart(k.t, k.store)
				for i, key := range people {
					if after := written(k.view(key)); after != before[i] {
						k.fault("the state after the restart is another:\nbefore %s\nafter  %s", before[i], after)
					}
				}
				if got, err := k.store.Record(k.ctx(), full, ids[0]); err != nil || got != record {
					k.fault("the record after the restart is another (%v)", err)
				}
				k.refused(k.at(full, noon(2)), reserve.CapReached, "a fifth, after the restart")
				k.refused(k.at(objector, noon(2)), reserve.Stopped, "a call to who objected, after the restart")
				k.want(k.tell(full, reserve.Loses(ids[1])), reserve.Replayed, 0, "what was told before the restart")
				k.done(k.at(reopened, noon(3)), "a call to who consented")
			},
		},
		{
			name:  "a replay after a restart is a replay",
			why:   "whoever got no answer asks again: once the store is back it may not be taken for the first time",
			needs: reserve.Durable,
			run: func(k *kit) {
				key := k.key()
				r := reserve.Request{ID: k.id(), At: noon(1), Places: here}
				first := k.done(k.ask(key, r), "a reservation")
				k.store = k.options.Restart(k.t, k.store)
				a := k.want(k.ask(key, r), reserve.Replayed, 0, "the same after the restart")
				if a.Reservation != first.Reservation {
					k.fault("the replay has another reservation")
				}
				if n, err := k.store.Sweep(k.ctx(), noon(2)); err != nil || n != 1 {
					k.fault("Sweep of what the program left: %d, %v; want 1", n, err)
				}
				k.counted(key, 1, "after restart, replay and sweep")
			},
		},
		{
			name:  "another process sees at once what was answered",
			why:   "what one call centre was told binds the others, and so does each attempt (CNIL, SAN-2019-010)",
			needs: reserve.Shared,
			run: func(k *kit) {
				other := *k
				other.store = k.options.Another(k.t, k.store)
				for i := range 20 {
					key := k.key()
					other.view(key)
					k.fill(key, here, noon(1), noon(1))
					other.counted(key, 2, "in the other process")
					other.ids = 1000 * (i + 1)
					other.fill(key, here, noon(1), noon(1))
					k.refused(k.at(key, noon(1)), reserve.CapReached, "a fifth, of two processes together")
					k.done(k.tell(key, reserve.Stops(rgpd.Objected, noon(1))), "an objection")
					other.refused(other.at(key, noon(40)), reserve.Stopped, "a call by the other process")
					if a, b := written(k.view(key)), written(other.view(key)); a != b {
						k.fault("the two processes see two states:\n%s\n%s", a, b)
					}
				}
			},
		},
		{
			name: "many people do not mix",
			why:  "what one person did is not counted for another",
			run: func(k *kit) {
				var keys []reserve.Key
				for range 50 {
					keys = append(keys, k.key())
				}
				for i, key := range keys {
					for range i % 4 {
						k.fill(key, here, noon(1))
					}
				}
				for i, key := range keys {
					k.counted(key, i%4, fmt.Sprintf("of person %d", i))
				}
			},
		},
	}
}

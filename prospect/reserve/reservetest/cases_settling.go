package reservetest

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func settlingCases() []trial {
	return []trial{
		{
			name: "a call that was made counts",
			why:  "an attempt that nobody answered is an attempt (C. conso., art. D. 223-9)",
			run: func(k *kit) {
				key := k.key()
				for _, id := range k.fill(key, here, noon(1), noon(1), noon(1), noon(1)) {
					k.done(k.tell(key, reserve.Binds(id, "call of "+id.String(), noon(1))), "a call")
				}
				k.counted(key, 4, "of four calls")
				k.refused(k.at(key, noon(2)), reserve.CapReached, "a fifth")
			},
		},
		{
			name: "a call of which nothing is known counts",
			why:  "a store that frees an unknown call lets a crash make a fifth: the telephone may have rung",
			run: func(k *kit) {
				key := k.key()
				for _, id := range k.fill(key, here, noon(1), noon(1), noon(1), noon(1)) {
					a := k.done(k.tell(key, reserve.Loses(id)), "of which nothing is known")
					if a.Reservation.Phase != reserve.Lost || !a.Reservation.Counts() || a.MayDial() {
						k.fault("an unknown call is %v, want unknown, counted, and no permission", a.Reservation.Phase)
					}
					k.want(k.tell(key, reserve.Loses(id)), reserve.Replayed, 0, "the same again")
				}
				k.counted(key, 4, "of four unknown calls")
				k.refused(k.at(key, noon(2)), reserve.CapReached, "a fifth")
			},
		},
		{
			name: "a sweep makes what was left behind unknown, and frees nothing",
			why:  "a program that ended between its intent and its call may have rung: what it left counts",
			run: func(k *kit) {
				key, other := k.key(), k.key()
				ids := k.fill(key, here, noon(1), noon(1), noon(1).Add(time.Hour), noon(3))
				k.fill(other, here, noon(1))
				k.done(k.tell(key, reserve.Binds(ids[1], "call", noon(1))), "a call")
				k.done(k.tell(key, reserve.Releases(ids[2], reserve.NotSent)), "one that was not sent")
				if n, err := k.store.Sweep(k.ctx(), noon(2)); err != nil || n != 2 {
					k.fault("Sweep: %d, %v; want 2: one of each person", n, err)
				}
				s := k.view(key)
				for i, want := range []reserve.Phase{reserve.Lost, reserve.Bound, reserve.Released, reserve.Reserved} {
					if got, _ := s.Find(ids[i]); got.Phase != want {
						k.fault("after the sweep reservation %d is %v, want %v", i, got.Phase, want)
					}
				}
				k.counted(key, 3, "after the sweep")
				if n, err := k.store.Sweep(k.ctx(), noon(2)); err != nil || n != 0 {
					k.fault("the same sweep again: %d, %v; want 0", n, err)
				}
				k.refused(
					k.tell(key, reserve.Binds(ids[0], "late", noon(1))),
					reserve.Settled,
					"a call of what was swept",
				)
			},
		},
		{
			name: "evidence that nobody was rung gives the attempt back",
			why:  "what rang nobody is no attempt: a line of ours that was full takes no call from the person's four",
			run: func(k *kit) {
				key := k.key()
				ids := k.fill(key, here, noon(1), noon(1), noon(1), noon(1))
				k.done(k.tell(key, reserve.Binds(ids[1], "call", noon(1))), "a call")
				k.done(k.tell(key, reserve.Loses(ids[2])), "one that is lost")
				for i, by := range []reserve.Evidence{reserve.NotSent, reserve.NetworkRefused, reserve.NotSent} {
					a := k.done(k.tell(key, reserve.Releases(ids[i], by)), "%v", by)
					if a.Reservation.Phase != reserve.Released || a.Reservation.Evidence != by ||
						a.Reservation.Counts() {
						k.fault("what was released is %v by %v", a.Reservation.Phase, a.Reservation.Evidence)
					}
					k.want(k.tell(key, reserve.Releases(ids[i], by)), reserve.Replayed, 0, "the same again")
				}
				k.counted(key, 1, "after three releases")
				k.fill(key, here, noon(2), noon(2), noon(2))
				k.refused(k.at(key, noon(2)), reserve.CapReached, "a fifth that counts")
			},
		},
		{
			name: "without evidence nothing is given back",
			why:  "no answer, busy, a timeout: somebody may have been rung",
			run: func(k *kit) {
				key := k.key()
				id := k.fill(key, here, noon(1))[0]
				for _, by := range []reserve.Evidence{0, reserve.NetworkRefused + 1, 255} {
					k.refused(k.tell(key, reserve.Releases(id, by)), reserve.NoEvidence, "a release without evidence")
				}
				k.counted(key, 1, "after releases without evidence")
			},
		},
		{
			name: "what became of a reservation is told once",
			why:  "a slow worker that finds its reservation lost or released has no right to dial on it",
			run: func(k *kit) {
				key := k.key()
				ids := k.fill(key, here, noon(1), noon(1), noon(1))
				k.done(k.tell(key, reserve.Loses(ids[0])), "lost")
				k.done(k.tell(key, reserve.Releases(ids[1], reserve.NotSent)), "released")
				k.done(k.tell(key, reserve.Binds(ids[2], "call", noon(1))), "bound")
				for _, i := range []int{0, 1} {
					k.refused(
						k.tell(key, reserve.Binds(ids[i], "call", noon(1))),
						reserve.Settled,
						"a call of what is settled",
					)
				}
				k.refused(k.tell(key, reserve.Loses(ids[1])), reserve.Settled, "the loss of what was released")
				k.refused(k.tell(key, reserve.Loses(ids[2])), reserve.Settled, "the loss of a call that has a name")
				k.refused(k.tell(key, reserve.Loses(k.id())), reserve.NotHeld, "the loss of what is not held")
				k.refused(k.tell(key, reserve.Binds(reserve.ID{}, "call", noon(1))), reserve.NotHeld, "no ID")
			},
		},
		{
			name: "a reservation is bound to one call",
			why:  "two calls on one reservation are two attempts of which one is counted",
			run: func(k *kit) {
				key := k.key()
				id := k.fill(key, here, noon(1))[0]
				call := "a84b4c76e66710@pbx.example " + strings.Repeat("é", 100)
				k.refused(k.tell(key, reserve.Binds(id, "", noon(1))), reserve.Unnamed, "a call without a name")
				k.refused(
					k.tell(key, reserve.Binds(id, strings.Repeat("a", 256), noon(1))),
					reserve.Unnamed,
					"a name of 256 bytes",
				)
				k.refused(k.tell(key, reserve.Binds(id, call, time.Time{})), reserve.Undated, "a call on no day")
				k.done(k.tell(key, reserve.Binds(id, call, noon(1))), "a call")
				k.want(k.tell(key, reserve.Binds(id, call, noon(1))), reserve.Replayed, 0, "the same call again")
				k.refused(k.tell(key, reserve.Binds(id, "another", noon(1))), reserve.OtherCall, "another call")
				if r, _ := k.view(key).Find(id); r.Call != call {
					k.fault("the name of the call came back as another")
				}
				k.counted(key, 1, "of one call")
			},
		},
		{
			name: "a call leaves within five minutes of its decision",
			why:  "hours end, slots end: a decision is of its instant",
			run: func(k *kit) {
				key := k.key()
				ids := k.fill(key, here, noon(1), noon(1), noon(1))
				k.done(k.tell(key, reserve.Binds(ids[0], "call", noon(1).Add(5*time.Minute))), "after five minutes")
				late := noon(1).Add(5*time.Minute + time.Microsecond)
				k.refused(
					k.tell(key, reserve.Binds(ids[1], "call", late)),
					reserve.Late,
					"after more than five minutes",
				)
				k.done(k.tell(key, reserve.Releases(ids[1], reserve.NotSent)), "its release")
				k.done(
					k.tell(key, reserve.Binds(ids[2], "call", noon(1).Add(-time.Minute))),
					"by a clock that runs behind",
				)
			},
		},
		{
			name: "no call leaves once the person has objected",
			why:  "an objection binds from its acknowledgement on, those too who have reserved (RGPD, art. 21(3))",
			run: func(k *kit) {
				for stop := rgpd.RefusedInCall; stop <= rgpd.Restricted; stop++ {
					key := k.key()
					id := k.fill(key, here, noon(1))[0]
					k.done(k.tell(key, reserve.Stops(stop, noon(1).Add(time.Hour))), "%v", stop)
					k.refused(
						k.tell(key, reserve.Binds(id, "call", noon(1))),
						reserve.Stopped,
						"a call, reserved before: %v",
						stop,
					)
					k.done(k.tell(key, reserve.Releases(id, reserve.NotSent)), "its release")
				}
			},
		},
	}
}

package reservetest

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func askingCases() []trial {
	return []trial{
		{
			name: "a key that is nobody's is an error",
			why:  "what is counted for nobody binds nobody",
			run: func(k *kit) {
				good := k.key()
				for _, key := range []reserve.Key{
					{}, {Principal: good.Principal}, {Person: good.Person},
					{Principal: "Not FOLDED", Person: good.Person},
					{Principal: good.Principal, Person: good.Person, Also: []rgpd.PersonID{{}}},
				} {
					if s, err := k.store.View(k.ctx(), key); err == nil || !s.IsZero() {
						k.fault("View of a key that is nobody's: want an error, and the zero state")
					}
					if a, err := k.store.Apply(k.ctx(), key, reserve.Stops(rgpd.Objected, noon(1))); err == nil ||
						a.Result != 0 {
						k.fault("Apply to a key that is nobody's: want an error, and the zero answer")
					}
					if r, err := k.store.Record(k.ctx(), key, k.id()); err == nil || !r.IsZero() {
						k.fault("Record of a key that is nobody's: want an error, and the zero record")
					}
				}
			},
		},
		{
			name: "of a person of whom nothing is held the state is known and empty",
			why:  "a state that was not read and one that is empty are two: the one refuses, the other permits",
			run: func(k *kit) {
				s := k.view(k.key())
				if known := s.Known(); known.Attempts == nil || len(known.Attempts) != 0 || known.Stop != rgpd.NoStop {
					k.fault("a new person has %d attempts, stop %v", len(known.Attempts), known.Stop)
				}
				if s.Version() != 0 {
					k.fault("a new person has version %d, want 0", s.Version())
				}
			},
		},
		{
			name: "a reservation is made, and lets dial once",
			why:  "nobody may dial who has not reserved, and who has reserved must be able to",
			run: func(k *kit) {
				key, id := k.key(), k.id()
				a := k.done(k.ask(key, reserve.Request{ID: id, At: noon(1), Places: here}), "the first of a person")
				if !a.MayDial() || a.Version != 1 || a.Reservation.ID != id || !a.Reservation.At.Equal(noon(1)) {
					k.fault("the answer is not that of the reservation: version %d, %v", a.Version, a.Reservation.Phase)
				}
				k.counted(key, 1, "once a reservation was answered")
			},
		},
		{
			name: "without a decision that allows it nothing is reserved",
			why:  "a reservation is no permission: the decision is, and the two cannot part",
			run: func(k *kit) {
				key := k.key()
				seen := k.view(key)
				ask := func(d rgpd.Decision) reserve.Answer {
					return k.tell(
						key,
						reserve.Reserves(reserve.Request{ID: k.id(), At: noon(1), Places: here}, seen, d, key),
					)
				}
				k.refused(ask(rgpd.Decision{}), reserve.NotAllowed, "no decision")
				k.refused(
					ask(decision(noon(1), rgpd.LiveCall, rgpd.Consumer, rgpd.Objected)),
					reserve.NotAllowed,
					"a decision that forbids",
				)
				k.refused(
					ask(decision(noon(1), rgpd.SMS, rgpd.Consumer, rgpd.NoStop)),
					reserve.NoCall,
					"a decision of a message",
				)
				k.refused(ask(Allowed(noon(2))), reserve.OtherInstant, "a decision for another day")
				k.refused(
					k.tell(key, reserve.Asks(reserve.Request{ID: k.id(), At: noon(1)})),
					reserve.NotAllowed,
					"a replay of nothing",
				)
				k.refused(k.tell(key, reserve.Event{}), reserve.Unread, "no event")
				k.counted(key, 0, "after refusals alone")
			},
		},
		{
			name: "without an ID or a day nothing is reserved",
			why:  "what has no ID cannot be told again, and what has no day counts in no thirty days",
			run: func(k *kit) {
				key := k.key()
				k.refused(k.ask(key, reserve.Request{At: noon(1), Places: here}), reserve.Unnamed, "no ID")
				for _, at := range []time.Time{{}, time.Unix(0, 0), time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)} {
					k.refused(
						k.ask(key, reserve.Request{ID: k.id(), At: at, Places: here}),
						reserve.Undated,
						"an instant of no day",
					)
				}
				k.counted(key, 0, "after refusals alone")
			},
		},
		{
			name: "a replay gets the first answer and is told so",
			why:  "a store that forgets idempotency makes two attempts of one, or lets two dial on one",
			run: func(k *kit) {
				key := k.key()
				r := reserve.Request{ID: k.id(), At: noon(1), Places: here}
				first := k.done(k.ask(key, r), "the first asking")
				for range 3 {
					a := k.want(k.ask(key, r), reserve.Replayed, 0, "the same request again")
					if a.Reservation != first.Reservation || a.Version != first.Version {
						k.fault("the replay has another reservation or version than the first answer")
					}
				}
				k.want(k.tell(key, reserve.Asks(r)), reserve.Replayed, 0, "the same request, without a decision")
				k.counted(key, 1, "after a request and its replays")
				k.done(k.tell(key, reserve.Binds(r.ID, "call-1", noon(1))), "the call of it")
				a := k.want(k.ask(key, r), reserve.Replayed, 0, "the request, after its call")
				if a.Reservation.Phase != reserve.Bound {
					k.fault("the replay after the call says %v, want bound", a.Reservation.Phase)
				}
			},
		},
		{
			name: "the same ID with another request is a conflict",
			why:  "the answer to one request is none to another: whoever mixes up two jobs must be told",
			run: func(k *kit) {
				key := k.key()
				r := reserve.Request{ID: k.id(), At: noon(1), Places: here, Of: [32]byte{1}}
				k.done(k.ask(key, r), "the first request")
				for what, other := range map[string]reserve.Request{
					"another instant":       {ID: r.ID, At: noon(1).Add(time.Nanosecond), Places: here, Of: r.Of},
					"other places":          {ID: r.ID, At: r.At, Places: rgpd.TerritoriesOf(rgpd.Reunion), Of: r.Of},
					"something else of it":  {ID: r.ID, At: r.At, Places: here, Of: [32]byte{2}},
					"nothing said about it": {ID: r.ID, At: r.At, Places: here},
				} {
					k.refused(k.ask(key, other), reserve.OtherRequest, "the same ID with %s", what)
				}
				k.counted(key, 1, "after conflicts")
			},
		},
		{
			name: "what was refused took nothing, and is judged anew",
			why:  "a refusal that is kept as the answer would refuse for ever; one that counts, the next",
			run: func(k *kit) {
				key := k.key()
				k.fill(key, here, noon(1), noon(1), noon(1), noon(1))
				r := reserve.Request{ID: k.id(), At: noon(2), Places: here}
				for range 3 {
					k.refused(k.ask(key, r), reserve.CapReached, "over the cap")
				}
				r.At = noon(31)
				k.done(k.ask(key, r), "the ID of a refusal, on the thirtieth day")
			},
		},
		{
			name: "a decision holds for the state that it was taken on",
			why:  "a decision that was taken before another attempt, or before an objection, says nothing of now",
			run: func(k *kit) {
				key := k.key()
				seen := k.view(key)
				ask := func(s reserve.State) reserve.Answer {
					return k.tell(
						key,
						reserve.Reserves(
							reserve.Request{ID: k.id(), At: noon(1), Places: here},
							s,
							Allowed(noon(1)),
							key,
						),
					)
				}
				k.done(ask(seen), "on the state as it stands")
				k.refused(ask(seen), reserve.Moved, "on the state of before that")
				k.refused(ask(reserve.State{}), reserve.Moved, "on a state that was read nowhere")
				k.refused(ask(reserve.NewState()), reserve.Moved, "on a state of nobody")
				k.counted(key, 1, "after decisions on other states")
				k.done(ask(k.view(key)), "on the state as it now stands")
			},
		},
		{
			name: "instants are kept to the microsecond, and the request to the nanosecond",
			why:  "an instant that comes back as another is another request, and may be of another day",
			run: func(k *kit) {
				key := k.key()
				at := local(rgpd.Mainland, 2026, time.December, 1, 23, 59).Add(59*time.Second + 999_999_999)
				r := reserve.Request{ID: k.id(), At: at, Places: rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Mayotte)}
				k.done(k.ask(key, r), "a nanosecond before midnight")
				got, ok := k.view(key).Find(r.ID)
				if want := at.Truncate(time.Microsecond); !ok || !got.At.Equal(want) || got.Places != r.Places {
					k.fault("the reservation came back with another instant or other places")
				}
				k.want(k.ask(key, r), reserve.Replayed, 0, "the same request again")
			},
		},
	}
}

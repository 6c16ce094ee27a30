// Package reserve keeps what binds every process and every call centre of a principal at once:
// how often a person was called, and what they said. Four calls or attempts in thirty calendar
// days, by the same professional, its call centres together (C. conso., art. D. 223-9, for the
// prospecting of art. L. 223-1); no call after an objection, which is centralised (RGPD, art.
// 21(3); C. conso., art. L. 221-16).
//
// A program that reads the attempts, decides, dials and writes the attempt lets two processes
// through at once. Here the decision, the attempt and the record of the decision are one step,
// taken before anybody dials:
//
//	people, err := reserve.NewPeople("Lumen Télécom", key)
//	ledger, err := reserve.Open(store, reserve.Durable, reserve.Shared)
//	who, request := people.Key(n), reserve.Request{ID: reserve.IDOf(job), At: now, Places: p.Territories()}
//	taken, err := ledger.Reserve(ctx, who, request, func(k reserve.Known) rgpd.Decision {
//		p.Attempts, p.Stop, p.StoppedAt = prospect.AttemptsOf(principal, k.Attempts...), k.Stop, k.StoppedAt
//		return policy.CanCallAt(p, rgpd.LiveCall, now)
//	})
//	if err == nil && taken.MayDial() {
//		answer, err := ledger.Tell(ctx, who, reserve.Binds(request.ID, callID, now)) // about to leave
//		if err == nil && answer.Result == reserve.Done {
//			dial(p, taken.Decision.Duties())
//		}
//	}
//
// Whoever has a store of their own implements [Store] over [State.Apply], which is all of the
// rules, and holds it to package reservetest. [NewMemory] is a store for one process.
//
// # States and events
//
// A [State] is that of one person for one principal: reservations, and the last word of the person. An
// [Event] moves it, or is refused for a [Reason], in one step; nothing else does. A reservation
// is an attempt from the moment that it is made until it is shown that nobody was rung:
//
//	                 Reserves
//	(nothing) ─────────────────────▶ reserved ──── Binds ────▶ bound
//	                                    │                        │
//	                                    │ Loses, a sweep         │
//	                                    ▼                        │
//	                                 unknown                     │
//	                                    │    Releases            │
//	                                    └──────────┬─────────────┘
//	                                               ▼    (and from reserved)
//	                                            released
//
// What each event does:
//
//   - [Reserves]: the intent, written before the request leaves. It takes a decision that is
//     [rgpd.Decision.Allowed] and was taken on the state as it stands: in between, nothing
//     happened. The cap, the pause and the person's word are asked again, in the same step.
//   - [Binds]: the request is about to leave, under the name of a call. It is the last look: it
//     is refused once the person has objected, and once the decision is five minutes old.
//   - [Loses]: nobody knows what became of it. It counts: no crash, timeout or sweep frees a
//     reservation, and nothing brings it back to reserved.
//   - [Releases]: there is positive evidence that nobody was rung, see [Evidence]. It alone gives
//     an attempt back. Busy and no answer are attempts.
//   - [Stops]: the person objected, withdrew, had the use restricted, or refused in a call. It is
//     never refused, whatever its date, and it closes on arrival, whatever was reopened before.
//   - [Reopens]: the person consented, or asked to be called, later than all that they said.
//
// A replay, the same [ID] with the same [Request], gets the first answer and is told so:
// [Replayed] is no permission to dial. The same ID with another request is a conflict. What was
// refused took nothing, and is judged anew.
//
// # Days
//
// Thirty calendar days are those of the person: with four attempts, the first on day d, the
// fifth is possible on d+30 of the calendar of the place where the person is, whatever the
// hours and the changes of clocks between. Of several places the strictest binds; of a place
// that nobody knows, all of France. After a refusal on day d of before 2026-08-11, d+61 is the first day (D. 223-9 as
// it was); a later refusal closes until the person reopens (C. conso., art. L. 221-16, R. 223-3).
//
// Time is an argument. The instant of a reservation is that of its decision; no store reads a
// clock. An attempt of later than the instant, by a clock that runs ahead, counts too.
//
// The cap is that of the law. It is lifted for what D. 223-9 does not bind, which the facts of
// the decision say: a professional or the line of a company, a purpose that sells nothing. A
// house whose policy has a lower cap has it here as well: the decision is taken on what is known.
//
// # What is promised, and what is not
//
// A zero state, key, event or answer permits nothing. A store says what it can enforce,
// [Store.Promises], and [Open] refuses one that lacks what the house needs. An error says that
// nothing is known: ask again with the same ID.
//
// Between the answer to Binds and the ringing of a telephone lies what no store sees: stop what
// is under way when the person objects, see [State.All].
//
// A person who has two numbers is two people, unless their key says so: [People.Key].
package reserve

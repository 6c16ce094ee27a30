package reservetest

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// edge tries the end of the thirty days: four attempts, the first at an instant; then one is
// refused at closed, and reserved at open.
func (k *kit) edge(places rgpd.Territories, first, closed, open time.Time) {
	key := k.key()
	k.fill(key, places, first, first.Add(time.Hour), first.Add(25*time.Hour), first.Add(49*time.Hour))
	a := k.refused(k.ask(key, reserve.Request{ID: k.id(), At: closed, Places: places}), reserve.CapReached,
		"a fifth at %s, four since %s", closed.Format(time.RFC3339), first.Format(time.RFC3339))
	if !a.NotBefore.Equal(open) {
		k.fault("the answer says not before %s, want %s", a.NotBefore.Format(time.RFC3339), open.Format(time.RFC3339))
	}
	k.done(k.ask(key, reserve.Request{ID: k.id(), At: open, Places: places}),
		"a fifth at %s, four since %s", open.Format(time.RFC3339), first.Format(time.RFC3339))
}

func dayCases() []trial {
	const law = " (C. conso., art. D. 223-9)"
	// at is the edge of a place: late on day d, then the last second of d+29 and the first of d+30.
	at := func(place rgpd.Territory, year int, month time.Month, day, hour int) func(*kit) {
		return func(k *kit) {
			open := local(place, year, month, day+30, 0, 0)
			k.edge(rgpd.TerritoriesOf(place), local(place, year, month, day, hour, 30), open.Add(-time.Second), open)
		}
	}
	return []trial{
		{
			name: "a fifth attempt in thirty days is refused",
			why:  "four calls or attempts in thirty calendar days are the law's cap, whoever makes them" + law,
			run: func(k *kit) {
				key := k.key()
				k.fill(key, here, noon(1), noon(1), noon(2), noon(8))
				for day := 8; day < 31; day++ {
					k.refused(k.at(key, noon(day)), reserve.CapReached, "a fifth on day %d, the first on day 1", day)
				}
				k.counted(key, 4, "after the cap")
				k.done(k.at(key, noon(31)), "the thirtieth day after the first")
				k.done(k.at(key, noon(31)), "and a second then, since two were on the first day")
				k.refused(k.at(key, noon(31)), reserve.CapReached, "a third then")
			},
		},
		{
			name: "the thirty days end at midnight of the person's day",
			why:  "days are calendar days: neither 720 hours nor midnight of the server" + law,
			run:  at(rgpd.Mainland, 2026, time.December, 1, 23),
		},
		{
			name: "days are those of Réunion for who is there",
			why:  "midnight there is 20:00 UTC: a store that counts by UTC days, or by Paris, is a day off" + law,
			run: func(k *kit) {
				at(rgpd.Reunion, 2026, time.December, 1, 21)(k)
				at(rgpd.Reunion, 2026, time.December, 1, 1)(k)
			},
		},
		{
			name: "days are those of Martinique for who is there",
			why:  "midnight there is 04:00 UTC: a store that counts by UTC days, or by Paris, is a day off" + law,
			run: func(k *kit) {
				at(rgpd.Martinique, 2026, time.December, 1, 22)(k)
				at(rgpd.Martinique, 2026, time.December, 1, 1)(k)
			},
		},
		{
			name: "a change of clocks moves no day",
			why:  "between the two days lie 719, 720 or 721 hours: days are counted, not hours" + law,
			run: func(k *kit) {
				at(rgpd.Mainland, 2026, time.October, 10, 23)(k)            // 25 October
				at(rgpd.Mainland, 2027, time.March, 10, 23)(k)              // 28 March
				at(rgpd.Mainland, 2026, time.September, 25, 22)(k)          // d+30 is the day of the change
				at(rgpd.SaintPierreMiquelon, 2026, time.October, 15, 21)(k) // 1 November, by the American rule
			},
		},
		{
			name: "a leap day and the end of a year are days",
			why:  "thirty days are thirty days of the calendar, over every end of month and year" + law,
			run: func(k *kit) {
				at(rgpd.Mainland, 2027, time.December, 15, 12)(k)
				at(rgpd.Mainland, 2028, time.February, 10, 12)(k)
			},
		},
		{
			name: "of several places the strictest binds",
			why:  "while nobody knows where the person is, a call that one of their days forbids is not allowed",
			run: func(k *kit) {
				both := rgpd.TerritoriesOf(rgpd.Martinique, rgpd.Reunion)
				// 1 December in Réunion, 30 November in Martinique: free where both are past.
				k.edge(
					both,
					local(rgpd.Reunion, 2026, time.December, 1, 1, 0),
					local(
						rgpd.Reunion,
						2026,
						time.December,
						30,
						23,
						59,
					),
					local(rgpd.Reunion, 2026, time.December, 31, 0, 0),
				)
				k.edge(
					both,
					local(rgpd.Reunion, 2026, time.December, 1, 12, 0),
					local(
						rgpd.Reunion,
						2026,
						time.December,
						31,
						0,
						0,
					),
					local(rgpd.Martinique, 2026, time.December, 31, 0, 0),
				)
			},
		},
		{
			name: "a place that nobody knows is all of France",
			why:  "no place is no excuse: the strictest of all binds",
			run: func(k *kit) {
				abroad := rgpd.TerritoriesOf(rgpd.Abroad)
				for _, nowhere := range []rgpd.Territories{0, abroad, abroad | here} {
					open := local(rgpd.Tahiti, 2026, time.December, 31, 0, 0)
					k.edge(nowhere, local(rgpd.Mainland, 2026, time.December, 1, 12, 0), open.Add(-time.Second), open)
				}
			},
		},
		{
			name: "an attempt of a clock that runs ahead counts",
			why:  "two machines never agree on the time: what one has made is made, whatever the other's clock",
			run: func(k *kit) {
				key := k.key()
				k.fill(key, here, noon(20), noon(20), noon(21), noon(22))
				k.refused(k.at(key, noon(3)), reserve.CapReached, "a fifth by a clock that is 17 days behind")
				k.refused(
					k.at(key, noon(20).Add(-time.Second)),
					reserve.CapReached,
					"a fifth by a clock that is a second behind",
				)
			},
		},
		{
			name: "an attempt by a clock that runs behind counts",
			why:  "an instant of before the last one is still one of these thirty days",
			run: func(k *kit) {
				key := k.key()
				k.fill(key, here, noon(20), noon(19), noon(18), noon(17))
				k.counted(key, 4, "of attempts told in the wrong order")
				k.refused(k.at(key, noon(21)), reserve.CapReached, "a fifth")
				k.done(k.at(key, noon(17+30)), "thirty days after the first of them")
			},
		},
		{
			name: "a call at work is outside the cap, and counts",
			why:  "the article protects consumers; who is called at work may be called as a consumer tomorrow" + law,
			run: func(k *kit) {
				key := k.key()
				work := func() reserve.Answer {
					r := reserve.Request{ID: k.id(), At: noon(1), Places: here}
					d := decision(r.At, rgpd.LiveCall, rgpd.Professional, rgpd.NoStop)
					return k.tell(key, reserve.Reserves(r, k.view(key), d, key))
				}
				for range 6 {
					k.done(work(), "a call at work")
				}
				k.refused(k.at(key, noon(2)), reserve.CapReached, "a call to the same person as a consumer")
				k.done(k.tell(key, reserve.Stops(rgpd.Objected, noon(1))), "an objection")
				k.refused(work(), reserve.Stopped, "a call at work, after an objection")
			},
		},
	}
}

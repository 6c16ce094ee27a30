package reservetest

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func keyCases() []trial {
	return []trial{
		{
			name:  "attempts and objections survive a change of the key",
			why:   "a new key gives everybody a new pseudonym: what is kept under the former binds",
			needs: reserve.Linked,
			run: func(k *kit) {
				was, is := k.principal("A", 1), k.principal("A", 2, 1)
				k.fill(was.Key(phone(1)), here, noon(1), noon(1), noon(1))
				k.done(k.tell(was.Key(phone(2)), reserve.Stops(rgpd.Objected, noon(1))), "an objection")
				k.counted(is.Key(phone(1)), 3, "under the new key")
				k.done(k.at(is.Key(phone(1)), noon(2)), "the fourth, under the new key")
				k.refused(k.at(is.Key(phone(1)), noon(2)), reserve.CapReached, "the fifth, under the new key")
				k.refused(k.at(is.Key(phone(2)), noon(2)), reserve.Stopped, "a call under the new key")
			},
		},
		{
			name:  "two processes with two keys count together",
			why:   "not all change their key in the same second: the former one finds what is kept under the new",
			needs: reserve.Linked,
			run: func(k *kit) {
				was, is := k.principal("A", 1), k.principal("A", 2, 1)
				// The new key comes first: nothing is held yet under either.
				k.fill(is.Key(phone(1)), here, noon(1), noon(1))
				k.fill(was.Key(phone(1)), here, noon(1), noon(1))
				k.refused(k.at(was.Key(phone(1)), noon(2)), reserve.CapReached, "a fifth under the former key")
				k.refused(k.at(is.Key(phone(1)), noon(2)), reserve.CapReached, "a fifth under the new key")
				k.done(
					k.tell(is.Key(phone(1)), reserve.Stops(rgpd.Objected, noon(1))),
					"an objection under the new key",
				)
				k.refused(k.at(was.Key(phone(1)), noon(40)), reserve.Stopped, "a call under the former key")
			},
		},
		{
			name:  "who was kept as two is one",
			why:   "four attempts under each of two pseudonyms of a person are eight to that person",
			needs: reserve.Linked,
			run: func(k *kit) {
				was, is, both := k.principal("A", 1), k.principal("A", 2), k.principal("A", 2, 1)
				k.fill(was.Key(phone(1)), here, noon(1), noon(2))
				k.fill(is.Key(phone(1)), here, noon(1), noon(2))
				k.counted(both.Key(phone(1)), 4, "under both keys")
				for _, p := range []*reserve.People{both, was, is} {
					k.refused(k.at(p.Key(phone(1)), noon(3)), reserve.CapReached, "a fifth")
				}
				// The one consented, the other objected, and nobody knows which came last.
				k.done(k.tell(was.Key(phone(2)), reserve.Reopens(noon(4), time.Time{})), "a consent")
				k.done(k.tell(is.Key(phone(2)), reserve.Stops(rgpd.Objected, noon(3))), "an objection")
				k.refused(
					k.at(both.Key(phone(2)), noon(5)),
					reserve.Stopped,
					"a call to who objected as one of the two",
				)
			},
		},
		{
			name:  "a decision on half of a person does not hold",
			why:   "what was not known of the person under another pseudonym changes what is decided",
			needs: reserve.Linked,
			run: func(k *kit) {
				was, is, both := k.principal("A", 1), k.principal("A", 2), k.principal("A", 2, 1)
				k.fill(was.Key(phone(1)), here, noon(1))
				k.fill(is.Key(phone(1)), here, noon(1))
				half := k.view(is.Key(phone(1)))
				key := both.Key(phone(1))
				k.counted(key, 2, "under both keys")
				r := reserve.Request{ID: k.id(), At: noon(2), Places: here}
				k.refused(
					k.tell(key, reserve.Reserves(r, half, Allowed(r.At), key)),
					reserve.Moved,
					"a decision on one of the two",
				)
			},
		},
		{
			name:  "several numbers of a person are one person",
			why:   "the cap is of the consumer, not of the number (C. conso., art. D. 223-9)",
			needs: reserve.Linked,
			run: func(k *kit) {
				people := k.principal("A")
				k.fill(people.Key(phone(1)), here, noon(1), noon(1))
				k.fill(people.Key(phone(2), phone(1)), here, noon(1), noon(1))
				one, two, both := people.Key(phone(1)), people.Key(phone(2)), people.Key(phone(1), phone(2))
				for _, key := range []reserve.Key{one, two, both} {
					k.refused(k.at(key, noon(2)), reserve.CapReached, "a fifth, by whichever number")
				}
				k.done(
					k.tell(people.Key(phone(2)), reserve.Stops(rgpd.Objected, noon(1))),
					"an objection by the one number",
				)
				k.refused(k.at(people.Key(phone(1)), noon(40)), reserve.Stopped, "a call on the other")
			},
		},
		{
			name:  "records are found by each pseudonym of a person",
			why:   "the person asks once for what is kept of them (RGPD, art. 15)",
			needs: reserve.Linked,
			run: func(k *kit) {
				was, is, both := k.principal("A", 1), k.principal("A", 2), k.principal("A", 2, 1)
				a := k.fill(was.Key(phone(1)), here, noon(1))[0]
				b := k.fill(is.Key(phone(1)), here, noon(1))[0]
				k.view(both.Key(phone(1)))
				for _, p := range []*reserve.People{was, is, both} {
					for _, id := range []reserve.ID{a, b} {
						if r, err := k.store.Record(k.ctx(), p.Key(phone(1)), id); err != nil || r.IsZero() {
							k.fault("a record is not found by one of the pseudonyms (%v)", err)
						}
					}
				}
			},
		},
	}
}

package reservetest

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func wordCases() []trial {
	words := []rgpd.Stop{rgpd.Objected, rgpd.WithdrewConsent, rgpd.Restricted}
	return []trial{
		{
			name: "an objection closes, for every campaign and for good",
			why:  "whoever objects is not to be prospected any more (RGPD, art. 21(3); C. conso., art. L. 221-16)",
			run: func(k *kit) {
				for _, stop := range words {
					key := k.key()
					k.done(k.tell(key, reserve.Stops(stop, noon(1))), "%v", stop)
					for _, at := range []time.Time{noon(1).Add(-time.Hour), noon(1), noon(2), noon(100), noon(10_000)} {
						a := k.refused(k.at(key, at), reserve.Stopped, "a reservation after %v", stop)
						if !a.NotBefore.IsZero() {
							k.fault("%v is said to end by itself", stop)
						}
					}
					if known := k.view(key).Known(); known.Stop != stop || !known.StoppedAt.Equal(noon(1)) {
						k.fault("%v came back as %v, or at another instant", stop, known.Stop)
					}
				}
			},
		},
		{
			name: "an objection is that of one person to one principal",
			why:  "who objected to one house may deal with another; whose neighbour objected may be called",
			run: func(k *kit) {
				n := phone(1)
				a, b := k.principal("A").Key(n), k.principal("B").Key(n)
				k.done(k.tell(a, reserve.Stops(rgpd.Objected, noon(1))), "an objection to A")
				k.done(k.at(b, noon(2)), "a call for B")
				k.done(k.at(k.principal("A").Key(phone(2)), noon(2)), "a call to another person")
				same := reserve.Key{Principal: b.Principal, Person: a.Person}
				k.done(k.at(same, noon(2)), "a call for B to a person of A's pseudonym")
				k.refused(k.at(a, noon(2)), reserve.Stopped, "a call for A")
			},
		},
		{
			name: "an objection of an unknown day closes for good",
			why:  "a word without a date is a word: nothing is known to be later",
			run: func(k *kit) {
				for _, at := range []time.Time{{}, time.Unix(0, 0), time.Date(12_000, 1, 1, 0, 0, 0, 0, time.UTC)} {
					for _, stop := range append(words, rgpd.RefusedInCall) {
						key := k.key()
						k.done(k.tell(key, reserve.Stops(stop, at)), "%v of no day", stop)
						k.refused(k.at(key, noon(1)), reserve.Stopped, "a reservation after %v of no day", stop)
						k.refused(
							k.tell(key, reserve.Reopens(noon(2), time.Time{})),
							reserve.Stopped,
							"a consent after %v of no day",
							stop,
						)
						k.tell(key, reserve.Stops(stop, noon(1)))
						k.refused(
							k.tell(key, reserve.Reopens(noon(2), time.Time{})),
							reserve.Stopped,
							"a consent after %v, once of no day",
							stop,
						)
						k.refused(k.at(key, noon(3)), reserve.Stopped, "a reservation then")
					}
				}
			},
		},
		{
			name: "a word that nobody knows closes",
			why:  "what is not understood is no permission",
			run: func(k *kit) {
				for _, stop := range []rgpd.Stop{0, rgpd.Restricted + 1, 255} {
					key := k.key()
					k.done(k.tell(key, reserve.Stops(stop, noon(1))), "a word that nobody knows")
					k.refused(k.at(key, noon(2)), reserve.Stopped, "a reservation after it")
				}
				key := k.key()
				k.refused(k.tell(key, reserve.Stops(rgpd.NoStop, noon(1))), reserve.NoWord, "no word")
				k.done(k.at(key, noon(2)), "a reservation after no word")
			},
		},
		{
			name: "a later consent reopens, and nothing earlier does",
			why:  "the last word of the person stands: a consent that is not later than their objection is none",
			run: func(k *kit) {
				key := k.key()
				k.done(k.tell(key, reserve.Stops(rgpd.Objected, noon(2))), "an objection")
				for _, at := range []time.Time{noon(1), noon(2), {}} {
					a := k.tell(key, reserve.Reopens(at, time.Time{}))
					if a.Result != reserve.Refused {
						k.fault(
							"a consent that is not later than the objection: the answer is %s",
							said(a.Result, a.Reason),
						)
					}
					k.refused(k.at(key, noon(3)), reserve.Stopped, "a reservation after it")
				}
				k.done(k.tell(key, reserve.Reopens(noon(4), time.Time{})), "a later consent")
				k.want(k.tell(key, reserve.Reopens(noon(4), time.Time{})), reserve.Replayed, 0, "the same again")
				k.refused(k.at(key, noon(4).Add(-time.Second)), reserve.Stopped, "a reservation for before the consent")
				k.done(k.at(key, noon(4)), "a reservation from the consent on")
			},
		},
		{
			name: "what the person says after a consent closes again",
			why:  "an objection closes when it comes, even one whose clock runs behind the consent's",
			run: func(k *kit) {
				key := k.key()
				k.done(k.tell(key, reserve.Reopens(noon(4), time.Time{})), "a consent")
				k.done(
					k.tell(key, reserve.Stops(rgpd.Objected, noon(3))),
					"an objection that comes later, with an earlier date",
				)
				k.refused(k.at(key, noon(5)), reserve.Stopped, "a reservation")
				k.done(k.tell(key, reserve.Reopens(noon(4), time.Time{})), "the consent, told again")
				k.done(k.tell(key, reserve.Stops(rgpd.Objected, noon(3))), "the objection, told again")
				k.refused(k.at(key, noon(5)), reserve.Stopped, "a reservation: the last to come closes")
			},
		},
		{
			name: "a request to be called reopens until it ends",
			why:  "a call-back stands for five working days and opens nothing after them (C. conso., art. R. 223-4)",
			run: func(k *kit) {
				key := k.key()
				k.done(k.tell(key, reserve.Stops(rgpd.WithdrewConsent, noon(1))), "a withdrawal")
				k.refused(
					k.tell(key, reserve.Reopens(noon(2), noon(2))),
					reserve.Undated,
					"a request that ends as it begins",
				)
				k.done(k.tell(key, reserve.Reopens(noon(2), noon(7))), "a request")
				k.done(k.at(key, noon(7).Add(-time.Second)), "a call while it stands")
				k.refused(k.at(key, noon(7)), reserve.Stopped, "a call once it has ended")
				k.refused(k.at(key, noon(8)), reserve.Stopped, "a call the day after")
				k.done(k.tell(key, reserve.Reopens(noon(8), time.Time{})), "a consent")
				k.done(k.tell(key, reserve.Reopens(noon(9), noon(10))), "a request after it")
				k.done(k.at(key, noon(20)), "a call by the consent, after the request ended")
			},
		},
		{
			name: "a refusal of before 11 August 2026 pauses for sixty full days",
			why:  "cap and pause bind in one step: a store that counts and does not pause lets a second call through",
			run: func(k *kit) {
				for _, place := range []rgpd.Territory{rgpd.Mainland, rgpd.Reunion, rgpd.Martinique} {
					key, places := k.key(), rgpd.TerritoriesOf(place)
					said := local(place, 2026, time.July, 20, 0, 30)
					k.done(k.tell(key, reserve.Stops(rgpd.RefusedInCall, said)), "a refusal")
					open := local(place, 2026, time.July, 20+61, 0, 0)
					for _, at := range []time.Time{said, said.Add(time.Hour), open.Add(-time.Second)} {
						a := k.refused(
							k.ask(key, reserve.Request{ID: k.id(), At: at, Places: places}),
							reserve.Paused,
							"within the pause in %v",
							place,
						)
						if !a.NotBefore.Equal(open) {
							k.fault(
								"the pause is said to end at %s, want %s",
								a.NotBefore.Format(time.RFC3339),
								open.Format(time.RFC3339),
							)
						}
					}
					k.done(
						k.ask(key, reserve.Request{ID: k.id(), At: open, Places: places}),
						"after the pause in %v",
						place,
					)
				}
			},
		},
		{
			name: "a refusal of today closes until the person reopens",
			why:  "since 11 August 2026 who refuses in a call is not to be contacted again (C. conso., art. L. 221-16)",
			run: func(k *kit) {
				key := k.key()
				said := local(rgpd.Mainland, 2026, time.August, 11, 0, 0)
				k.done(k.tell(key, reserve.Stops(rgpd.RefusedInCall, said)), "a refusal")
				k.refused(k.at(key, noon(1)), reserve.Stopped, "a call in December")
				k.done(k.tell(key, reserve.Reopens(noon(2), time.Time{})), "a consent")
				k.done(k.at(key, noon(3)), "a call after it")
			},
		},
		{
			name: "an objection and a refusal are both reopened, or none is",
			why:  "a consent between the two is older than what the person said last",
			run: func(k *kit) {
				key := k.key()
				k.done(k.tell(key, reserve.Stops(rgpd.Objected, noon(1))), "an objection")
				k.done(k.tell(key, reserve.Stops(rgpd.RefusedInCall, noon(5))), "a refusal")
				k.refused(
					k.tell(key, reserve.Reopens(noon(3), time.Time{})),
					reserve.Stopped,
					"a consent between the two",
				)
				if known := k.view(key).Known(); known.Stop != rgpd.Objected || !known.StoppedAt.Equal(noon(5)) {
					k.fault("known is %v at %s, want the objection, on the later day", known.Stop, known.StoppedAt)
				}
				k.done(k.tell(key, reserve.Reopens(noon(6), time.Time{})), "a consent after both")
				k.done(k.at(key, noon(7)), "a call")
			},
		},
	}
}

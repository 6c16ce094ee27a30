package reserve_test

import (
	"context"
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A dialler that takes a person five times, and a person who objects: the decision, the attempt
// and its record are one call, and the last look comes before the request leaves.
func Example() {
	campaign := prospect.Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles",
		Purpose: prospect.Sale, Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife,
		Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
		Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity,
	}
	monday := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)
	person := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Number: parse("06 39 98 00 01"), Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Information: prospect.ToldAndFree, Rest: prospect.NothingOnFile,
		LastContact: rgpd.NewDate(2026, time.October, 1),
		Consent: consent.Status{
			State: consent.Valid, Use: consent.Use{Principal: campaign.Principal, Caller: campaign.Caller, Object: campaign.Object},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall), GivenAt: monday.AddDate(0, -1, 0),
		},
	}

	people, err := reserve.NewPeople(campaign.Principal, key)
	if err != nil {
		fmt.Println(err)
		return
	}
	// In memory, for one process: a house of several opens its store with Durable and Shared.
	ledger, err := reserve.Open(reserve.NewMemory(), reserve.Atomic)
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx, who := context.Background(), people.Key(person.Number)
	call := func(try int, at time.Time) {
		id := reserve.IDOf(fmt.Sprintf("campaign 12, row 4711, try %d", try))
		request := reserve.Request{ID: id, At: at, Places: person.Territories()}
		taken, err := ledger.Reserve(ctx, who, request, func(k reserve.Known) rgpd.Decision {
			p := person
			p.Attempts = prospect.AttemptsOf(campaign.Principal, k.Attempts...)
			if k.Stop != rgpd.NoStop { // else what the house has on file stands
				p.Stop, p.StoppedAt = k.Stop, k.StoppedAt
			}
			return prospect.CanCallAt(p, rgpd.LiveCall, at)
		})
		if err != nil || !taken.MayDial() {
			fmt.Println(try, "not called:", taken.Reason, err, "-", taken.Decision)
			return
		}
		answer, err := ledger.Tell(ctx, who, reserve.Binds(id, fmt.Sprintf("call-%d@centre", try), at))
		if err != nil || answer.Result != reserve.Done {
			fmt.Println(try, "not called:", answer.Reason, err)
			return
		}
		fmt.Println(try, "called,", taken.Record.Verdict())
	}
	for day := range 5 {
		call(day+1, monday.AddDate(0, 0, day))
	}
	_, err = ledger.Tell(ctx, who, reserve.Stops(rgpd.Objected, monday.AddDate(0, 0, 5)))
	if err != nil {
		fmt.Println(err)
	}
	call(6, monday.AddDate(0, 0, 35))
	// Output:
	// 1 called, allowed
	// 2 called, allowed
	// 3 called, allowed
	// 4 called, allowed
	// 5 not called: cap-reached <nil> - deferred: four calls or attempts were already made in thirty days (C. conso., art. D. 223-9)
	// 6 not called: stopped <nil> - forbidden: the person objected to prospecting (RGPD, art. 21(2)-(4))
}

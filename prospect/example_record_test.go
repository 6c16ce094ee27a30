package prospect_test

import (
	"bytes"
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A dialler keeps a record of each decision; an inspector replays it.
func ExampleRuleSet_Replay() {
	key, err := suppression.NewKey([]byte("thirty-two random bytes, in truth"))
	if err != nil {
		panic(err)
	}
	people, err := key.Persons("Alizé Télécom")
	if err != nil {
		panic(err)
	}
	at := time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)
	p := prospect.Prospect{
		Campaign: prospect.Campaign{Principal: "Alizé Télécom", Purpose: prospect.Sale, Sector: prospect.OtherSector},
		Number:   parsed("01 99 00 11 22"), Audience: rgpd.Consumer, Stop: rgpd.Objected,
	}
	d := prospect.CanCallAt(p, rgpd.LiveCall, at)

	// What is kept: no number, no name.
	record := d.Record(people.ID(p.Number))
	fmt.Println(record.Verdict(), record.At().Format(time.DateOnly), len(record.Bytes()) <= 400)
	var file bytes.Buffer
	if _, err := record.WriteTo(&file); err != nil {
		panic(err)
	}

	// Later, somebody asks why.
	for r, err := range rgpd.ReadRecords(&file) {
		if err != nil {
			panic(err)
		}
		if r.Person() != people.ID(p.Number) {
			continue
		}
		again, err := prospect.Standard().RuleSet().Replay(r)
		if err != nil {
			panic(err)
		}
		fmt.Println(again)
		for rule := range again.Decision.Because() {
			fmt.Println(rule.ID)
		}
	}
	// Output:
	// forbidden 2026-11-23 true
	// forbidden, by the rules that decided
	// objected
}

// A contact that is handed to a dialler is good until then.
func ExampleUntil() {
	at := time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)
	p := prospect.Prospect{
		Campaign: prospect.Campaign{
			Principal: "Alizé Télécom", Caller: "Bonjour Centre d'appels", Object: "abonnement", Purpose: prospect.Sale,
			Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife, Dialling: prospect.DialledByHand,
			Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal, Voice: prospect.HumanVoice,
			Identity: prospect.TrueIdentity,
		},
		Number: parsed("01 99 00 11 22"), Audience: rgpd.Consumer, Line: prospect.PersonalLine, Origin: prospect.OwnSale,
		Information: prospect.ToldAndFree, Rest: prospect.NothingOnFile, Contract: prospect.RunningRelated,
		Products: prospect.SimilarProducts, Attempts: prospect.NoAttempts(),
	}
	until, _ := prospect.Until(p, rgpd.LiveCall, at)
	fmt.Println(until.Format(time.RFC3339), "is 13:00 in Paris")
	// Output: 2026-11-23T12:00:00Z is 13:00 in Paris
}

// Command first is a first program: may this person be rung, by whom, until when, and why.
// It prints the same at any hour.
package main

import (
	"fmt"
	"log"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func main() {
	phone, err := number.Parse("01 99 00 11 22")
	if err != nil {
		log.Fatal(err) // names the shape and the remedy, and no digit
	}
	p := prospect.Prospect{
		Campaign: prospect.Campaign{ // who prospects, for what, how: given once
			Principal: "Alizé Télécom", Caller: "Bonjour Centre d'appels", Object: "abonnement internet",
			Purpose: prospect.Sale, Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife,
			Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
			Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity,
		},
		Number:      phone,
		Audience:    rgpd.Consumer,
		Origin:      prospect.OwnSale,
		Information: prospect.ToldAndFree,
		Contract:    prospect.RunningRelated, // the offer relates to it
		Rest:        prospect.NothingOnFile,  // our records were searched: no objection, no consent
		Attempts:    prospect.NoAttempts(),   // the calls already made: none
	}
	at := time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC) // 10:30 in Paris; time.Now() in a dialler

	d := prospect.CanCallAt(p, rgpd.LiveCall, at)
	fmt.Println(d.In(language.French))
	if d.Allowed() {
		until, _ := prospect.Until(p, rgpd.LiveCall, at)
		fmt.Println("until", until.Format(time.RFC3339))
	}

	p.Contract = prospect.Ended
	fmt.Println(prospect.CanCallAt(p, rgpd.LiveCall, at).In(language.French))

	p.Rest = 0 // nobody looked
	for fact := range prospect.CanCallAt(p, rgpd.LiveCall, at).Missing() {
		fmt.Println("ask:", fact.Ask.In(language.French))
		break
	}
}

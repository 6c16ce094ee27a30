package prospect_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// What would make a call lawful, and who can bring it about; of whoever objected, nothing.
func Example_remedies() {
	p := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000",
		Line: prospect.PersonalLine, Origin: prospect.OwnForm, Information: prospect.ToldAndFree,
		Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
	}
	p.Campaign.Shown = prospect.ShownNone
	d := prospect.CanCallAt(p, rgpd.LiveCall, monday)
	fmt.Println(d)
	for _, remedy := range d.Remedies() {
		for i, change := range remedy.Changes {
			fmt.Printf("%d. %s: %s\n", i+1, change.By, change.ID)
		}
	}
	fmt.Println(d.Remedies()[0].In(language.French))

	p.Stop = rgpd.Objected
	fmt.Println(len(prospect.CanCallAt(p, rgpd.LiveCall, monday).Remedies()))
	// Output:
	// forbidden: call to a consumer without prior consent (C. conso., art. L. 223-1)
	// 1. principal: show-own-territorial-number
	// 2. person: consent
	// 1. principal: show-own-territorial-number
	// 2. person: call-back-request
	// 1. principal: show-own-verified-number
	// 2. person: consent
	// 1. principal: show-own-verified-number
	// 2. person: call-back-request
	// afficher un numéro géographique, ou un 09 ordinaire, affecté au professionnel pour qui l'appel est passé ; recevoir de la personne un consentement valable, donné d'elle-même ou demandé autrement que par un appel ou un message de prospection
	// 0
}

package prospect_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// Could anybody be rung at night, by the rules of today? The answer is about all cases
// at once, and is told as the one that differs least from an ordinary call.
func ExamplePolicy_Find() {
	night := prospect.When{
		Channel: rgpd.Is(rgpd.LiveCall), Audience: rgpd.Is(rgpd.Consumer), Purpose: rgpd.Is(prospect.Sale),
		Place: rgpd.Is(prospect.InFrance), Hour: rgpd.Is(prospect.OtherHour),
	}
	w, found := prospect.Standard().Find(night, rgpd.LawAsOf, rgpd.Allowed)
	fmt.Println(found)
	fmt.Println(w.In(language.French))
	fmt.Println(w.In(language.English))

	night.AgreedSlot = rgpd.Is(prospect.SlotNotAgreed)
	_, found = prospect.Standard().Find(night, rgpd.LawAsOf, rgpd.Allowed)
	fmt.Println(found)
	// Output:
	// true
	// Le 23 novembre 2026, un appel commercial ordinaire à un consommateur qui y a consenti, à ceci près : la personne est convenue de ce jour et de cette heure ; chez la personne, il n'est ni entre 10 h et 13 h, ni entre 14 h et 20 h. Permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1).
	// On 23 November 2026, an ordinary sales call to a consumer who consented to it, but for this: the person agreed to this very day and hour; where the person is, it is neither between 10:00 and 13:00 nor 14:00 and 20:00. Allowed: the consumer consented to telephone prospecting (C. conso., art. L. 223-1).
	// false
}

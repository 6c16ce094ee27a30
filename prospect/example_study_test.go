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
	// Selon les règles du 23 novembre 2026, un appel commercial ordinaire à un consommateur qui y a consenti, à ceci près : la personne est convenue de ce jour et de cette heure ; chez la personne, il n'est ni entre 10 h et 13 h, ni entre 14 h et 20 h. Permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1).
	// By the rules of 23 November 2026, an ordinary sales call to a consumer who consented to it, but for this: the person agreed to this very day and hour; where the person is, it is neither between 10:00 and 13:00 nor 14:00 and 20:00. Allowed: the consumer consented to telephone prospecting (C. conso., art. L. 223-1).
	// false
}

// A house states what its own policy is held to, and has it proven: that no customer is
// rung by a machine. Its rule forgot that it polls its customers, and the witness says
// so, as a test ready to be pasted.
func ExamplePolicy_Study() {
	policy, err := prospect.NewPolicy(prospect.HouseRules(prospect.HouseRule{
		ID:   "house-no-machines",
		Says: rgpd.Text{FR: "la maison n'emploie pas d'automate", EN: "the house uses no machine"},
		When: prospect.When{Channel: rgpd.Is(rgpd.AutomatedCall), Purpose: rgpd.Is(prospect.Sale)},
	}))
	if err != nil {
		fmt.Println(err)
		return
	}
	customers := prospect.When{Channel: rgpd.Is(rgpd.AutomatedCall), Contract: rgpd.Is(prospect.RunningRelated)}
	g := rgpd.Guarantee{
		ID:      "no-customer-is-rung-by-a-machine",
		Says:    rgpd.Text{FR: "aucun client n'est appelé par un automate", EN: "no customer is rung by a machine"},
		Sources: []rgpd.Source{{Rank: rgpd.Practice, Ref: "Charte d'appel, § 4"}},
		Within:  customers.Masks(),
		Never:   rgpd.Never(rgpd.Allowed, rgpd.Deferred),
		From:    rgpd.LawAsOf,
	}
	w, refuted := policy.Study().Refute(&g)
	fmt.Println(refuted)
	fmt.Print(w.TestCase())
	// Output:
	// true
	// // By the rules of 23 November 2026, an ordinary sales call to a customer, in a running contract, but for this: the contact is an automated call; the contact is a study or a poll, and offers nothing. Allowed: non-commercial appeal to a person who is told and free to refuse (RGPD, art. 6(1)(f)).
	// func TestNoCustomerIsRungByAMachine(t *testing.T) {
	// 	facts := map[string]string{"channel": "automated-call", "purpose": "survey"}
	// 	d, err := study.Decide("customer", facts, rgpd.NewDate(2026, 11, 23))
	// 	if err != nil {
	// 		t.Fatal(err)
	// 	}
	// 	if d.Verdict() == rgpd.Allowed {
	// 		t.Error(d)
	// 	}
	// }
}

// What did the law of 11 August 2026, which is stricter, allow that it did not the day
// before? The exact difference of the two days, a line for each pair of rules.
func ExamplePolicy_Study_flips() {
	study := prospect.Standard().Study()
	eve, day := rgpd.NewDate(2026, 8, 10), rgpd.NewDate(2026, 8, 11)
	for _, f := range study.Flips(eve, study, day, rgpd.Never(rgpd.Forbidden), rgpd.Never(rgpd.Allowed)) {
		fmt.Printf("%v by %s, then %v by %s\n", f.Was, f.Before, f.Is, f.After)
	}
	// Output:
	// forbidden by bloctel-listed, then allowed by consumer-consent
	// forbidden by bloctel-unchecked, then allowed by consumer-consent
	// forbidden by energy-works-ban, then allowed by consumer-consent
	// forbidden by energy-works-ban, then allowed by call-back-requested
	// forbidden by bloctel-listed, then allowed by machine-consent
	// forbidden by bloctel-unchecked, then allowed by machine-consent
}

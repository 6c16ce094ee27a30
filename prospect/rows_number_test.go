package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var numberProofs = map[rgpd.RuleID]proof{
	"number-withheld": {
		name: "the number is withheld",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownNone }),
		near: "real estate, whose chapter is another",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = RealEstate },
		reach: []testkit.Reach{
			// L. 221-17, in its chapter; L. 221-2 leaves each sector out by its own number.
			{
				Like: "consumer-who-consented", Facts: values{"shown": "none"},
				Not: besides(notCalled, values{"sector": notChapter, "shown": "but none"}),
			},
		},
		says: testkit.Words{FR: "masqué", EN: "withheld"},
	},
	"number-not-principals": {
		name: "the call centre's own number",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldByOther }),
		near: "to a professional",
		undo: atWork,
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"holder": "other-agreed"},
				Not: besides(notCalled, values{"sector": notChapter, "holder": "principal"}),
			},
		},
		says: testkit.Words{
			FR: "pas affecté au professionnel pour qui l'appel est passé",
			EN: "not assigned to the professional on whose behalf",
		},
	},
	"number-premium": {
		name: "an 089 number",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownPremium }),
		near: "an 080 number",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownService },
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"shown": "premium"},
				Not: besides(notCalled, values{"sector": notChapter, "shown": "but premium"}),
			},
		},
		says: testkit.Words{FR: "commence par 089", EN: "starts with 089"},
	},
	"number-premium-elsewhere": {
		name: "a bank shows an 089 number",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Sector, p.Campaign.Shown = FinancialServices, ShownPremium
		}),
		near: "an 080 number",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownService },
		reach: []testkit.Reach{
			// READING of L. 34-5 al. 3, where the arrêté does not reach.
			{
				Like: "consumer-who-consented", Facts: values{"shown": "premium", "sector": "insurance"},
				Not: besides(notCalled, values{"sector": "but " + notChapter, "shown": "but premium"}),
			},
		},
		says: testkit.Words{FR: "pousse à le rappeler", EN: "urges to ring it back"},
	},
	"name-without-right": {
		name: "the name of a bank on a text that is not the bank's",
		set: home(both(onChannels(rgpd.SMS), func(p *Prospect, at time.Time) {
			p.Campaign.Shown, p.Campaign.Holder = ShownName, HeldWithoutRight
		})),
		ch:    rgpd.SMS,
		near:  "with the bank's leave",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldByOther },
		first: "2023-07-25",
		reach: []testkit.Reach{
			// READING of L. 44 IV, as for numbers: whoever is written to, for whatever.
			{
				Like: "subscriber", Facts: values{"shown": "name", "holder": "none", "channel": "sms", "purpose": "service"},
				Not: values{"channel": "email", "place": "abroad", "shown": "but name", "holder": "but none"},
			},
			{
				Like: "switchboard", Facts: values{"shown": "name", "holder": "none"},
				Not: values{"channel": "email", "place": "abroad", "shown": "but name", "holder": "but none"},
			},
		},
		says: testkit.Words{FR: "le nom affiché", EN: "the name shown"},
	},
	"number-without-right": {
		name:  "somebody else's number, without leave",
		set:   work(func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldWithoutRight }),
		near:  "with leave",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Holder = HeldByOther },
		first: "2023-07-25",
		reach: []testkit.Reach{
			// CPCE, L. 44 IV: every number of the plan, whoever is called for whatever; a name is
			// the next row's.
			{
				Like: "professional", Facts: values{"holder": "none"},
				Not: values{
					"channel": "email", "place": "abroad", "shown": "none name foreign", "holder": "but none",
				},
			},
			{
				Like: "charity", Facts: values{"holder": "none", "channel": "sms", "purpose": "service"},
				Not: values{
					"channel": "email", "place": "abroad", "shown": "none name foreign", "holder": "but none",
				},
			},
		},
		says: testkit.Words{FR: "ni l'affectataire du numéro affiché", EN: "neither assigned to the caller"},
	},
	"number-territorial-automatic": {
		name:  "a predictive dialler shows an 01",
		set:   work(func(p *Prospect, at time.Time) { p.Campaign.Dialling = DialledAutomatically }),
		near:  "it shows an 0162",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownVerified },
		first: "2023-01-01",
		reach: []testkit.Reach{
			// Arcep, décision 2022-1583: systems that dial or send, surveys and service included.
			{
				Like: "professional", Facts: values{"dialling": "automatic"},
				Not: values{
					"channel": "email", "place": "abroad", "dialling": "but automatic random",
					"shown": "but territorial own-mobile desk-mobile",
				},
			},
			{
				Like: "charity", Facts: values{"dialling": "automatic", "channel": "sms", "purpose": "survey"},
				Not: values{
					"channel": "email", "place": "abroad", "dialling": "but automatic random",
					"shown": "but territorial own-mobile desk-mobile",
				},
			},
		},
		says: testkit.Words{
			FR: "un système automatique affiche un numéro territorial",
			EN: "an automatic system shows a territorial number",
		},
	},
	"number-mobile-desk": {
		name:  "a call centre shows an 06",
		set:   work(func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownDeskMobile }),
		near:  "a salesman rings from his own mobile",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownOwnMobile },
		first: "2023-01-01",
		reach: []testkit.Reach{
			{
				Like: "professional", Facts: values{"shown": "desk-mobile"},
				Not: values{"channel": noVoice, "place": "abroad", "shown": "but desk-mobile"},
			},
		},
		says: testkit.Words{
			FR: "un centre d'appels affiche un numéro mobile",
			EN: "a call centre shows a mobile number",
		},
	},
}

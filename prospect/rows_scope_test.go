package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var (
	notMachinePolitics = values{
		"channel": "live-call", "audience": "legal-person", "place": "abroad", "purpose": "but political charity",
		"consent": "valid",
	}
	notLateCharity = values{
		"channel": "live-call", "audience": "legal-person", "place": "abroad", "purpose": "but charitable",
		"information": "but told-by-contact", "consent": "valid",
	}
)

var scopeProofs = map[rgpd.RuleID]proof{
	"called-abroad": {
		name: "a person in Belgium",
		set:  home(func(p *Prospect, at time.Time) { p.Places = abroad }),
		near: "in Lille",
		undo: func(p *Prospect, at time.Time) { p.Places = mainland },
		reach: []testkit.Reach{
			// Scope.
			{Like: "consumer-who-consented", Facts: values{"place": "abroad"}, Not: values{"place": "france"}},
			{Like: "charity", Facts: values{"place": "abroad", "channel": "email"}, Not: values{"place": "france"}},
		},
		says: testkit.Words{FR: "hors de France", EN: "outside France"},
	},
	"service-contact": {
		name: "a delivery is announced",
		set:  home(service),
		near: "and an offer added",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Sale },
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"purpose": "service"},
				Not: values{"purpose": "but service", "place": "abroad"},
			},
			{
				Like: "professional", Facts: values{"purpose": "service", "channel": "sms"},
				Not: values{"purpose": "but service", "place": "abroad"},
			},
		},
		says: testkit.Words{FR: "n'est pas de la prospection", EN: "is not prospecting"},
	},
	"professional-interest": {
		name: "software to a purchasing manager",
		set:  work(asIs),
		near: "holidays to a purchasing manager",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Offer = OfferForPrivateLife },
		reach: []testkit.Reach{
			// RGPD, art. 6(1)(f): a person at work is rung by a person about their work.
			{Like: "professional", Not: besides(notLive, values{"audience": "but professional"})},
		},
		says: testkit.Words{
			FR: "se rattache à la profession de la personne appelée",
			EN: "relates to the profession of the person called",
		},
	},
	"legal-person-line": {
		name: "a switchboard",
		set:  work(func(p *Prospect, at time.Time) { p.Audience = rgpd.LegalPerson }),
		near: "a direct line",
		undo: atWork,
		reach: []testkit.Reach{
			// C. conso., article liminaire, and L. 34-5 al. 1: a legal person is neither
			// consumer nor « personne physique ».
			{Like: "switchboard", Not: values{"audience": "but legal-person", "place": "abroad", "purpose": noSale}},
			{
				Like: "switchboard", Facts: values{"channel": "email"},
				Not: values{"audience": "but legal-person", "place": "abroad", "purpose": noSale},
			},
		},
		says: testkit.Words{FR: "ligne d'une personne morale", EN: "line of a legal person"},
	},
	"non-commercial-appeal": {
		name: "a charity asks for a gift",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = CharitableAppeal }),
		near: "of somebody who was never told",
		undo: func(p *Prospect, at time.Time) { p.Information = NeverTold },
		reach: []testkit.Reach{
			// A gift is no « prospection commerciale », nor is a poll; told and free to refuse.
			// Machines and messages want more: see the two rows that follow.
			{
				Like: "charity",
				Not: values{
					"place": "abroad", "purpose": "but charity charitable political survey", "information": "told-only never-told",
				},
			},
			{
				Like:  "charity",
				Facts: values{"purpose": "survey", "audience": "professional", "information": "told-by-contact"},
				Not: values{
					"place": "abroad", "purpose": "but charity charitable political survey", "information": "told-only never-told",
				},
			},
		},
		says: testkit.Words{FR: "étant informée et libre de refuser", EN: "told and free to refuse"},
	},
	"politics-without-consent": {
		name: "a candidate texts people who gave their number to the party",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Purpose, p.Consent = PoliticalAppeal, consent.Status{State: consent.None}
		}),
		near: "a charity does",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = CharitableAppeal },
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// CNIL, 2017, 2016 and 2012: by machine, text message and e-mail, of anybody, however told.
			{
				Like: "charity", Facts: values{"purpose": "political", "channel": "automated-call"}, Not: notMachinePolitics,
			},
			{
				Like: "charity",
				Facts: values{
					"purpose": "charity", "channel": "email", "audience": "professional", "contract": "running-related",
				},
				Not: notMachinePolitics,
			},
		},
		says: testkit.Words{FR: "automate, SMS ou courriel politique", EN: "political machine call, text message or e-mail"},
	},
	"charity-told-too-late": {
		name: "a charity texts people who learn of it by the text",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Purpose, p.Information = CharitableAppeal, ToldByContact
			p.Consent = consent.Status{State: consent.None}
		}),
		near: "who were told at collection, and could refuse",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldAndFree },
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// CNIL, 2022: informed and able to object when the data are collected, wherever they are.
			{
				Like:  "charity",
				Facts: values{"information": "told-by-contact", "channel": "automated-call"},
				Not:   notLateCharity,
			},
			{
				Like: "charity",
				Facts: values{
					"information": "told-by-contact", "channel": "email", "audience": "professional", "origin": "bought-list",
				},
				Not: notLateCharity,
			},
		},
		says: testkit.Words{FR: "n'a pas été informée lors de la collecte", EN: "was not told at collection"},
	},
	"non-commercial-untold": {
		name: "a poll rings people who were never told",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Purpose, p.Information = Survey, NeverTold }),
		near: "who are told in the call",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact },
		reach: []testkit.Reach{
			{
				Like: "charity", Facts: values{"information": "told-only"},
				Not: values{
					"place": "abroad", "purpose": "but charity charitable political survey",
					"information": "told-and-free told-by-contact",
				},
			},
			{
				Like: "charity",
				Facts: values{
					"information": "never-told", "purpose": "survey", "audience": "professional", "channel": "sms",
				},
				Not: values{
					"place": "abroad", "purpose": "but charity charitable political survey",
					"information": "told-and-free told-by-contact",
				},
			},
		},
		says: testkit.Words{
			FR: "sollicitation non commerciale à une personne qui n'est pas informée ou ne peut pas refuser",
			EN: "not told or cannot refuse",
		},
	},
}

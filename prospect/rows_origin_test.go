package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var originProofs = map[rgpd.RuleID]proof{
	"bought-unchecked": {
		name: "a bought list, taken on trust",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = BoughtList, ProvenanceUnchecked }),
		near: "checked by the buyer",
		undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked },
		reach: []testkit.Reach{
			// RGPD, art. 5(2), 6 and 14: who uses a list answers for its collection, whoever is
			// on it, and for whatever it is used.
			{
				Like: "professional", Facts: values{"origin": "bought-list", "provenance": "unchecked"},
				Not: notFrom("bought-list"),
			},
			{
				Like:  "charity",
				Facts: values{"origin": "bought-list", "provenance": "unchecked", "channel": "email"},
				Not:   notFrom("bought-list"),
			},
		},
		says: testkit.Words{
			FR: "base achetée dont la collecte n'a pas été vérifiée",
			EN: "bought list whose collection was not checked",
		},
	},
	"contest-unchecked": {
		name: "contest entries, form not seen",
		set:  home(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = Contest, ProvenanceUnchecked }),
		near: "form checked",
		undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked },
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"origin": "contest", "provenance": "unchecked"},
				Not: notFrom("contest"),
			},
		},
		says: testkit.Words{
			FR: "jeu-concours dont le formulaire n'a pas été vérifié",
			EN: "contest whose form was not checked",
		},
	},
	"partner-unchecked": {
		name: "a partner's list, taken on trust",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = Partner, ProvenanceUnchecked }),
		near: "the partner's right was checked",
		undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked },
		reach: []testkit.Reach{
			{
				Like: "professional", Facts: values{"origin": "partner", "provenance": "unchecked"},
				Not: notFrom("partner"),
			},
		},
		says: testkit.Words{
			FR: "un partenaire dont le droit de le transmettre n'a pas été vérifié",
			EN: "a partner whose right to do so was not checked",
		},
	},
	"partner-without-consent": {
		name:  "a consumer's number passed on for a call, without consent",
		set:   home(func(p *Prospect, at time.Time) { p.Origin, p.Consent = Partner, consent.Status{} }),
		near:  "with consent",
		undo:  consents,
		first: "2026-06-10",
		reach: []testkit.Reach{
			// CNIL, 10 June 2026: live calls too, from that day; consumers, to sell.
			{
				Like: "consumer-who-consented", Facts: values{"origin": "partner", "consent": "none"},
				Not: values{
					"channel": "but live-call", "audience": notToBuy, "place": "abroad", "purpose": noSale,
					"origin": "but partner", "consent": "valid", "contract": "running-related",
					"call-back": "prompt standing",
				},
			},
		},
		says: testkit.Words{FR: "pour un appel de vive voix, sans son consentement", EN: "for a live call, without their consent"},
	},
	"profile-unchecked": {
		name: "numbers scraped from profiles",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Provenance = SocialProfile, ProvenanceUnchecked }),
		near: "taken from one profile, by hand, and checked",
		undo: func(p *Prospect, at time.Time) { p.Provenance = ProvenanceChecked },
		reach: []testkit.Reach{
			{
				Like: "professional", Facts: values{"origin": "social-profile", "provenance": "unchecked"},
				Not: notFrom("social-profile"),
			},
		},
		says: testkit.Words{FR: "profil sans vérifier", EN: "profile without checking"},
	},
	"profile-restricted": {
		name: "a number that the profile shows to contacts",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Visibility = SocialProfile, ShownToSome }),
		near: "to everybody",
		undo: func(p *Prospect, at time.Time) { p.Visibility = ShownToAll },
		reach: []testkit.Reach{
			// CNIL, SAN-2024-020: a circle that the person chose.
			{
				Like: "professional", Facts: values{"origin": "social-profile", "visibility": "some"},
				Not: values{
					"purpose": "service", "place": "abroad", "origin": "but social-profile", "visibility": "all",
				},
			},
		},
		says: testkit.Words{
			FR: "profil qui ne le montre pas à tous",
			EN: "profile that does not show it to everybody",
		},
	},
	"marked-against-marketing": {
		name: "a directory entry that says no",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Marking = PublicDirectory, MarkedNoMarketing }),
		near: "given on a card",
		undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard },
		reach: []testkit.Reach{
			// CPCE, R. 10, 4° and R. 10-1: lists of subscribers and users of the telephone.
			{
				Like: "professional", Facts: values{"marking": "no-marketing", "origin": "public-directory"},
				Not: values{
					"purpose": "service", "place": "abroad", "origin": "but public-directory", "marking": "unmarked",
				},
			},
		},
		says: testkit.Words{FR: "mention contre la prospection", EN: "mark against marketing"},
	},
	"published-against-marketing": {
		name: "a site that says no",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Marking = EmployerSite, MarkedNoMarketing }),
		near: "given on a card",
		undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard },
		reach: []testkit.Reach{
			// RGPD, art. 21(2), and the CNIL of what is published.
			{
				Like: "professional", Facts: values{"marking": "no-marketing"},
				Not: values{
					"purpose": "service", "place": "abroad",
					"origin":  "but employer-site business-directory social-profile",
					"marking": "unmarked",
				},
			},
			{
				Like: "charity", Facts: values{"marking": "no-marketing", "origin": "social-profile"},
				Not: values{
					"purpose": "service", "place": "abroad",
					"origin":  "but employer-site business-directory social-profile",
					"marking": "unmarked",
				},
			},
		},
		says: testkit.Words{FR: "le profil d'où vient le numéro s'oppose", EN: "the number comes from objects"},
	},
	"professional-private-line": {
		name: "a private mobile on a bought list",
		set: work(func(p *Prospect, at time.Time) {
			p.Origin, p.Provenance, p.Line = BoughtList, ProvenanceChecked, PersonalLine
		}),
		near: "a work mobile on it",
		undo: func(p *Prospect, at time.Time) { p.Line = WorkLine },
		reach: []testkit.Reach{
			// RGPD, art. 6(1)(f), our strict reading: given by the person, or published for work, a
			// number may be called; the telephone directory publishes nothing for work.
			{
				Like: "professional", Facts: values{"line": "personal", "origin": "partner"},
				Not: besides(notAtWork, values{
					"line": "work", "consent": "valid",
					"origin": "but social-profile public-directory partner bought-list contest",
				}),
			},
		},
		says: testkit.Words{FR: "ni remise lui-même ni publiée", EN: "neither gave themselves nor published"},
	},
	"private-number-informal": {
		name: "a private mobile learnt at dinner",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Line = Informal, PersonalLine }),
		near: "a work number learnt at dinner",
		undo: func(p *Prospect, at time.Time) { p.Line = WorkLine },
		reach: []testkit.Reach{
			// The article, B2B-N6; RGPD, art. 5 and 6: agreement alone lifts it.
			{
				Like: "professional", Facts: values{"line": "personal", "origin": "informal"},
				Not: values{
					"purpose": "service", "place": "abroad", "line": "work", "origin": "but informal",
					"consent": "valid",
				},
			},
		},
		says: testkit.Words{
			FR: "numéro personnel obtenu dans un échange informel",
			EN: "personal number learnt in a private exchange",
		},
	},
}

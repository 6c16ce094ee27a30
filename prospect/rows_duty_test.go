package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var dutyProofs = map[rgpd.RuleID]proof{
	"say-who-calls": {
		name: "a sales call to a consumer",
		set:  home(asIs),
		near: "of an insurer",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance },
		reach: []testkit.Reach{
			// L. 221-16 al. 1: who rings a consumer to sell a good or a service says who they
			// are, for whom, and that it is commercial. The text says « en vue de conclure un
			// contrat »: to collect data for it is held to be the same.
			{Like: "consumer-who-consented", Not: notInChapter},
			{Like: "automated-call", Facts: values{"purpose": "collect-data"}, Not: notInChapter},
		},
		says: testkit.Words{
			FR: "dire dès le début qui appelle, pour qui",
			EN: "say at the start who calls, for whom",
		},
	},
	"say-who-calls-finance": {
		name: "a bank's call to a consumer",
		set:  sector(FinancialServices),
		near: "a telephone company's",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		reach: []testkit.Reach{
			// R. 222-2: the same in distance selling of financial services, insurance included
			// (L. 222-1).
			{
				Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
				Not: notConsumer(values{"sector": "but financial-services insurance"}),
			},
			{
				Like: "customer", Facts: values{"sector": "insurance"},
				Not: notConsumer(values{"sector": "but financial-services insurance"}),
			},
		},
		says: testkit.Words{
			FR: "l'identité du fournisseur et le caractère commercial",
			EN: "who the supplier is and that the call is commercial",
		},
	},
	"inform-on-finance": {
		name:  "a bank's call to a consumer",
		set:   sector(FinancialServices),
		near:  "an insurer's",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance },
		first: "2026-06-19",
		reach: []testkit.Reach{
			// L. 222-5 and L. 222-5-1 as of 2026-06-19: narrower than L. 222-1, which has
			// insurance; the human contact is asked where online tools are used.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
				Not: notConsumer(values{"sector": "but financial-services"}),
			},
		},
		says: testkit.Words{
			FR: "l'information précontractuelle et un interlocuteur humain",
			EN: "the pre-contract information, and a human contact",
		},
	},
	"mention-bloctel": {
		name:  "a sales call while Bloctel lived",
		set:   home(asIs),
		near:  "to a professional",
		undo:  atWork,
		first: "2020-07-26", last: "2026-08-10",
		reach: []testkit.Reach{
			// L. 221-16 al. 1, second sentence, 2020 to 2026: Bloctel is told in every such call.
			{Like: "customer", On: lastDayOptOut, Not: notInChapter},
		},
		says: testkit.Words{
			FR: "dire que le consommateur peut s'inscrire sur Bloctel",
			EN: "say that the consumer may register on Bloctel",
		},
	},
	"end-on-objection": {
		name:  "a sales call to a consumer",
		set:   home(asIs),
		near:  "to a professional",
		undo:  atWork,
		first: "2026-08-11",
		reach: []testkit.Reach{
			// The same sentence since: the call ends when the consumer objects, consent or not,
			// customer or not.
			{Like: "customer", Not: notInChapter},
			{Like: "consumer-who-consented", Not: notInChapter},
		},
		says: testkit.Words{FR: "mettre fin à l'appel sans délai", EN: "end the call at once"},
	},
	"confirm-in-writing": {
		name: "a sale by telephone",
		set:  home(asIs),
		near: "a collection of data",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = CollectData },
		reach: []testkit.Reach{
			// L. 221-16 al. 2: the offer is confirmed; there is none where data are collected.
			{Like: "consumer-who-consented", Not: notConsumer(values{"sector": notChapter, "purpose": "but sale"})},
		},
		says: testkit.Words{FR: "confirmer l'offre sur support durable", EN: "confirm the offer on a durable medium"},
	},
	"answer-on-number": {
		name: "a sales call to a consumer",
		set:  home(asIs),
		near: "a travel agency's",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = PackageTravel },
		reach: []testkit.Reach{
			// L. 221-17 al. 2: whoever rings back the number learns whose it is.
			{Like: "consumer-who-consented", Not: notInChapter},
		},
		says: testkit.Words{
			FR: "s'identifier quand le consommateur rappelle",
			EN: "who one is when the consumer rings back",
		},
	},
	"follow-code-of-practice": {
		name:  "a sales call to a consumer",
		set:   home(asIs),
		near:  "a charity's",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = Charity },
		first: "2020-07-26",
		reach: []testkit.Reach{
			// L. 223-1: « Les professionnels respectent un code de bonnes pratiques », in all
			// telephone prospecting of consumers.
			{Like: "consumer-who-consented", Not: notConsumer(nil)},
			{Like: "customer", Facts: values{"sector": "press"}, On: "2020-07-26", Not: notConsumer(nil)},
		},
		says: testkit.Words{FR: "code de bonnes pratiques", EN: "code of good practice"},
	},
	"follow-survey-code": {
		name:  "a poll",
		set:   home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = Survey }),
		near:  "a charity's appeal",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = Charity },
		first: "2020-07-26",
		reach: []testkit.Reach{
			// Loi 2020-901, art. 3, II: who rings somebody for a study or a poll. The text has
			// the telephone only, and the row every channel.
			{
				Like: "charity", Facts: values{"purpose": "survey"},
				Not: values{"place": "abroad", "purpose": "but survey"},
			},
			{
				Like: "switchboard", Facts: values{"purpose": "survey"},
				Not: values{"place": "abroad", "purpose": "but survey"},
			},
		},
		says: testkit.Words{FR: "études et sondages", EN: "studies and polls"},
	},
	"count-attempt": {
		name:  "a sales call to a consumer",
		set:   home(asIs),
		near:  "to a professional",
		undo:  atWork,
		first: "2023-03-01",
		reach: []testkit.Reach{
			// D. 223-9: four attempts at one consumer in thirty days; consent lifts no cap.
			{Like: "consumer-who-consented", Not: notConsumer(nil)},
			{Like: "customer", Facts: values{"sector": "press"}, On: "2023-03-01", Not: notConsumer(nil)},
		},
		says: testkit.Words{FR: "compter cet appel", EN: "count this call"},
	},
	"do-not-harass": {
		name: "an SMS to a consumer",
		set:  home(asIs),
		near: "to a professional",
		undo: atWork,
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// L. 121-7 3°: « par téléphone, télécopieur, courrier électronique ou tout autre
			// outil »: every channel.
			{Like: "subscriber", Not: values{"audience": notToBuy, "place": "abroad", "purpose": noSale}},
		},
		says: testkit.Words{FR: "de façon répétée et non souhaitée", EN: "repeatedly against the person's wish"},
	},
	"tell-source": {
		name: "a number from the company's site",
		set:  work(asIs),
		near: "from a card",
		undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard },
		reach: []testkit.Reach{
			// RGPD, art. 14: the source is told where the number does not come from the person;
			// art. 13: they are told at collection where it does. A service call is no
			// prospecting, and is not reached.
			{
				Like: "professional",
				Not:  values{"place": "abroad", "purpose": "service", "origin": "own-form own-sale business-card"},
			},
			{
				Like: "charity", Facts: values{"origin": "bought-list"},
				Not: values{"place": "abroad", "purpose": "service", "origin": "own-form own-sale business-card"},
			},
		},
		says: testkit.Words{FR: "dire d'où vient le numéro", EN: "say where the number comes from"},
	},
	"inform-at-collection": {
		name: "a number from our form",
		set:  home(asIs),
		near: "from a directory",
		undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory },
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented",
				Not:  values{"place": "abroad", "purpose": "service", "origin": "but own-form own-sale business-card"},
			},
			{
				Like: "charity",
				Not:  values{"place": "abroad", "purpose": "service", "origin": "but own-form own-sale business-card"},
			},
		},
		says: testkit.Words{
			FR: "avoir informé la personne lors de la collecte",
			EN: "have told the person at collection",
		},
	},
	"offer-to-object": {
		name: "any prospecting",
		set:  work(asIs),
		near: "a service call",
		undo: service,
		reach: []testkit.Reach{
			// Art. 21(4), whoever prospects, for whatever, by whatever means.
			{Like: "professional", Not: values{"place": "abroad", "purpose": "service"}},
			{Like: "charity", Facts: values{"channel": "sms"}, Not: values{"place": "abroad", "purpose": "service"}},
		},
		says: testkit.Words{FR: "à part, le droit de s'opposer", EN: "separately the right to object"},
	},
	"record-objection": {
		name:  "any prospecting",
		set:   home(asIs),
		near:  "a service call",
		undo:  service,
		first: "2019-11-21",
		reach: []testkit.Reach{
			// Art. 21(3), and the list that all call centres share.
			{Like: "professional", Not: values{"place": "abroad", "purpose": "service"}},
			{Like: "charity", Facts: values{"channel": "sms"}, Not: values{"place": "abroad", "purpose": "service"}},
		},
		says: testkit.Words{FR: "la liste repoussoir", EN: "the suppression list"},
	},
	"offer-to-stop-messages": {
		name: "an SMS",
		set:  home(asIs),
		near: "about a delivery",
		undo: service,
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// L. 34-5 al. 5: machines, SMS and e-mail; consent lifts nothing. The text has
			// « prospection directe »: that of charities is kept to it by prudence.
			{Like: "subscriber", Not: values{"channel": "live-call", "place": "abroad", "purpose": "service"}},
			{
				Like: "automated-call", Facts: values{"audience": "professional"},
				Not: values{"channel": "live-call", "place": "abroad", "purpose": "service"},
			},
		},
		says: testkit.Words{FR: "dans chaque message un moyen gratuit", EN: "in each message a free way"},
	},
	"disclose-ai": {
		name:  "an artificial voice",
		set:   home(func(p *Prospect, at time.Time) { p.Campaign.Voice = ArtificialVoice }),
		near:  "a recording",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Voice = RecordedVoice },
		first: "2026-08-02", ch: rgpd.AutomatedCall,
		reach: []testkit.Reach{
			// AI Act, art. 50(1): systems that people speak with, whatever for.
			{
				Like: "automated-call", Facts: values{"voice": "artificial"},
				Not: values{"channel": noVoice, "place": "abroad", "voice": "but artificial"},
			},
			{
				Like: "professional", Facts: values{"voice": "artificial", "purpose": "service"},
				Not: values{"channel": noVoice, "place": "abroad", "voice": "but artificial"},
			},
		},
		says: testkit.Words{FR: "fait savoir qu'une intelligence artificielle parle", EN: "known that an AI speaks"},
	},
	"keep-consent-proof": {
		name:  "a call on consent",
		set:   home(asIs),
		near:  "on a running contract",
		undo:  both(noConsent, running),
		first: "2026-08-11",
		reach: []testkit.Reach{
			// R. 223-2: the proof of a consent that served.
			{Like: "consumer-who-consented", Not: notConsumer(values{"consent": "but valid"})},
		},
		says: testkit.Words{FR: "trois ans la preuve du consentement", EN: "the proof of consent for three years"},
	},
	"keep-call-back-proof": {
		name:  "a call-back",
		set:   home(callBackAsked),
		near:  "none was asked",
		undo:  func(p *Prospect, at time.Time) { p.CallBack = CallBack{} },
		first: "2026-08-11",
		reach: []testkit.Reach{
			// R. 223-4: the proof of a request that served.
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none", "call-back": "standing"},
				Not: notConsumer(values{"call-back": "but prompt standing"}),
			},
		},
		says: testkit.Words{
			FR: "trois ans la preuve de la demande de rappel",
			EN: "the proof of the call-back request for three years",
		},
	},
	"mention-consent-needed": {
		name:  "a number from our form",
		set:   home(asIs),
		near:  "from a directory",
		undo:  func(p *Prospect, at time.Time) { p.Origin = PublicDirectory },
		first: "2026-08-11",
		reach: []testkit.Reach{
			// L. 223-2: « Lorsqu'un professionnel recueille les données téléphoniques d'un
			// consommateur »: any collection from the person. The row leaves out cards and
			// contests.
			{Like: "consumer-who-consented", Not: notConsumer(values{"origin": "but own-form own-sale"})},
		},
		says: testkit.Words{
			FR: "en recueillant le numéro, que l'appel commercial demande un consentement",
			EN: "when collecting the number, that sales calls need consent",
		},
	},
	"mention-bloctel-at-collection": {
		name: "a number from our form, while Bloctel lived",
		set:  home(asIs),
		near: "from a directory",
		undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory },
		last: "2026-08-10",
		reach: []testkit.Reach{
			{Like: "customer", On: lastDayOptOut, Not: notConsumer(values{"origin": "but own-form own-sale"})},
		},
		says: testkit.Words{
			FR: "en recueillant le numéro, que l'on peut s'inscrire sur Bloctel",
			EN: "when collecting the number, that one may register on Bloctel",
		},
	},
	"ask-insurance-agreement": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who agreed a fortnight ago",
		undo:  func(p *Prospect, at time.Time) { consents(p, at); p.Consent.GivenAt = at.AddDate(0, 0, -14) },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			// C. assur., L. 112-2-2, I, IV and V: not where any contract is running, nor where
			// the person asked for the call, nor agreed to it within thirty days (R. 112-7, III).
			// « contacte par téléphone » would reach machines too; the row has live calls.
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
			{
				Like: "consumer-who-consented", On: lastDayOptOut,
				Facts: values{"sector": "insurance", "contract": "ended"},
				Not:   insured(),
			},
		},
		says: testkit.Words{
			FR: "assurance : obtenir l'accord explicite dès le début",
			EN: "insurance: get explicit agreement at the start",
		},
	},
	"keep-insurance-recording": {
		name:  "an insurer rings a stranger",
		set:   sector(Insurance),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10",
		reach: []testkit.Reach{
			{Like: "consumer-who-consented", Facts: values{"sector": "insurance"}, On: lastDayOptOut, Not: insured()},
		},
		says: testkit.Words{FR: "conserver deux ans l'enregistrement", EN: "keep the recording for two years"},
	},
	"do-not-prove-by-recording": {
		name:  "a sales call to a consumer",
		set:   home(asIs),
		near:  "an insurer's, who then had to record",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance },
		first: "2022-04-25",
		reach: []testkit.Reach{
			// CNIL, 25 April 2022: no recording to prove a contract by telephone, save where a
			// text asks for one. Insurers' text went on 2026-08-11 and the row still spares
			// them; banks have to record (C. mon. fin., art. L. 533-10) and it binds them.
			{Like: "consumer-who-consented", Not: notConsumer(values{"sector": "insurance"})},
		},
		says: testkit.Words{
			FR: "ne pas enregistrer pour prouver le contrat",
			EN: "do not record to prove the contract",
		},
	},
	"show-number-that-answers": {
		name:  "an 01 is shown",
		set:   work(asIs),
		near:  "an 0800 is shown",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Shown = ShownService },
		first: "2023-01-01",
		reach: []testkit.Reach{
			// Numbering plan: who shows a number of the plan can be reached on it. Not read.
			{
				Like: "professional",
				Not:  values{"channel": "email", "place": "abroad", "shown": "but territorial own-mobile verified"},
			},
			{
				Like: "professional", Facts: values{"shown": "verified", "purpose": "service"},
				Not: values{"channel": "email", "place": "abroad", "shown": "but territorial own-mobile verified"},
			},
		},
		says: testkit.Words{FR: "un numéro qui permet de joindre l'appelant", EN: "a number on which the caller"},
	},
	"declare-numbers-to-operator": {
		name:  "a call",
		set:   work(asIs),
		near:  "to Belgium",
		undo:  func(p *Prospect, at time.Time) { p.Places = abroad },
		first: "2026-01-01",
		reach: []testkit.Reach{
			// Arcep, décision 2025-2215: the numbers that calls show. Not read.
			{Like: "switchboard", Not: values{"channel": noVoice, "place": "abroad"}},
		},
		says: testkit.Words{FR: "déclarés à l'opérateur", EN: "declared to the operator"},
	},
	"check-own-sector-rules": {
		name: "funeral plans",
		set:  sector(Funeral),
		near: "telephone plans",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		reach: []testkit.Reach{
			// Sectors with rules that no row holds.
			{
				Like: "professional", Facts: values{"sector": "legal-services"},
				Not: values{
					"place": "abroad", "purpose": noSale,
					"sector": "but financial-services health-care gambling funeral legal-services",
				},
			},
			{
				Like: "subscriber", Facts: values{"sector": "funeral"},
				Not: values{
					"place": "abroad", "purpose": noSale,
					"sector": "but financial-services health-care gambling funeral legal-services",
				},
			},
		},
		says: testkit.Words{FR: "les règles propres au secteur", EN: "the sector's own rules"},
	},
}

package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
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
		last: "2026-06-18",
		reach: []testkit.Reach{
			// R. 222-2: the same in distance selling of financial services, insurance included
			// (L. 222-1).
			{
				Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
				Not: notConsumer(values{"sector": "but financial-services insurance funeral-financing"}),
			},
			{
				Like: "customer", Facts: values{"sector": "insurance"},
				Not: notConsumer(values{"sector": "but financial-services insurance funeral-financing"}),
			},
		},
		says: testkit.Words{
			FR: "l'identité du fournisseur et le caractère commercial",
			EN: "who the supplier is and that the call is commercial",
		},
	},
	"say-who-calls-finance-2026": {
		name:  "a bank's call to a consumer",
		set:   sector(FinancialServices),
		near:  "a telephone company's",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		first: "2026-06-19",
		reach: []testkit.Reach{
			// « par tout moyen de communication par téléphonie vocale en vue de conclure un
			// contrat »: to collect data for it is held to be the same.
			{
				Like: "customer", Facts: values{"sector": "insurance", "purpose": "collect-data"},
				Not: notConsumer(values{"sector": "but financial-services insurance funeral-financing"}),
			},
		},
		says: testkit.Words{FR: "qui parle et quel est son lien", EN: "who speaks and how they are tied"},
	},
	"announce-recording-finance": {
		name:  "an insurer's call to a consumer",
		set:   sector(Insurance),
		near:  "an SMS",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = Service },
		first: "2026-06-19",
		reach: []testkit.Reach{
			// « Lorsque l'appel est enregistré ou pourrait l'être, le consommateur en est
			// également informé. »
			{
				Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
				Not: notConsumer(values{"sector": "but financial-services insurance funeral-financing"}),
			},
		},
		says: testkit.Words{
			FR: "si l'appel est enregistré ou pourrait l'être", EN: "if the call is or might be recorded",
		},
	},
	"inform-on-finance": {
		name:  "an insurer's call to a consumer",
		set:   sector(Insurance),
		near:  "a telephone company's",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		first: "2026-06-19",
		reach: []testkit.Reach{
			// L. 222-5 and L. 222-5-1; L. 222-1 brings insurance into the chapter.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "financial-services"},
				Not: notConsumer(values{"sector": "but financial-services insurance funeral-financing"}),
			},
		},
		says: testkit.Words{FR: "des explications adéquates", EN: "adequate explanations"},
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
		last: "2022-05-27",
		reach: []testkit.Reach{
			// L. 221-16 al. 2 and 3: the offer is confirmed; there is none where data are
			// collected.
			{Like: "customer", On: "2022-05-27", Not: notConsumer(values{"sector": notChapter, "purpose": "but sale"})},
		},
		says: testkit.Words{FR: "par écrit, ou consentement par voie électronique", EN: "in writing, or agreed to electronically"},
	},
	"confirm-on-durable-medium": {
		name:  "a sale by telephone",
		set:   home(asIs),
		near:  "a collection of data",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = CollectData },
		first: "2022-05-28",
		reach: []testkit.Reach{
			// « signée et acceptée sur support durable »
			{Like: "consumer-who-consented", Not: notConsumer(values{"sector": notChapter, "purpose": "but sale"})},
		},
		says: testkit.Words{FR: "acceptation sur support durable", EN: "signed and accepted on a durable medium"},
	},
	"answer-on-number": {
		name: "a sales call to a consumer",
		set:  home(asIs),
		near: "a travel agency's",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = PackageTravel },
		reach: []testkit.Reach{
			// L. 221-17 al. 2: whoever rings back the number learns whose it is « préalablement à la
			// facturation de toute prestation de services autre que le prix de la communication ».
			{Like: "consumer-who-consented", Not: notInChapter},
		},
		says: testkit.Words{
			FR: "rappelle le numéro affiché, avant de facturer tout service autre que le prix",
			EN: "rings back the number shown, before any service but the price",
		},
	},
	"follow-code-of-practice": {
		name:  "a sales call to a consumer",
		set:   home(asIs),
		near:  "a charity's",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = CharitableAppeal },
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
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Purpose = CharitableAppeal },
		first: "2020-07-26",
		reach: []testkit.Reach{
			// Loi 2020-901, art. 3, II: « contacte par téléphone une personne ».
			{
				Like: "charity", Facts: values{"purpose": "survey"},
				Not: values{"channel": noVoice, "place": "abroad", "purpose": "but survey"},
			},
			{
				Like: "switchboard", Facts: values{"purpose": "survey"},
				Not: values{"channel": noVoice, "place": "abroad", "purpose": "but survey"},
			},
		},
		says: testkit.Words{FR: "jours, horaires et fréquence compris", EN: "their days, hours and frequency included"},
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
		says: testkit.Words{
			FR: "dans un délai raisonnable, d'un mois au plus", EN: "within a reasonable time, a month at most",
		},
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
		name: "any prospecting",
		set:  home(asIs),
		near: "a service call",
		undo: service,
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
			// L. 34-5 al. 5: machines, SMS and e-mail; consent lifts nothing; « prospection directe »
			// is that of goods, services, image, and of calls and messages to premium numbers: al. 3.
			{Like: "subscriber", Not: values{"channel": "live-call", "place": "abroad", "purpose": "but sale collect-data premium-number-bait"}},
			{
				Like: "automated-call", Facts: values{"audience": "professional"},
				Not: values{"channel": "live-call", "place": "abroad", "purpose": "but sale collect-data premium-number-bait"},
			},
		},
		says: testkit.Words{
			FR: "des coordonnées valables où s'opposer sans autre frais", EN: "a valid address at which to object",
		},
	},
	"offer-to-stop-appeals": {
		name: "a charity's SMS",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = CharitableAppeal }),
		near: "about a delivery",
		undo: service,
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// RGPD, art. 21(4), read of each message: whoever appeals, to anybody, consented to or not.
			{
				Like: "charity", Facts: values{"channel": "email"},
				Not: values{
					"channel": "live-call", "place": "abroad", "purpose": "sale collect-data premium-number-bait service",
				},
			},
			{
				Like: "automated-call", Facts: values{"audience": "professional", "purpose": "political"},
				Not: values{
					"channel": "live-call", "place": "abroad", "purpose": "sale collect-data premium-number-bait service",
				},
			},
		},
		says: testkit.Words{FR: "sans rien vendre non plus, donner", EN: "selling nothing, too, give"},
	},
	"guard-political-opinions": {
		name: "a party rings voters",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = PoliticalAppeal }),
		near: "a charity does",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = CharitableAppeal },
		reach: []testkit.Reach{
			// RGPD, art. 9(1): « les opinions politiques » of natural persons, by whatever means they are contacted.
			{
				Like: "charity", Facts: values{"purpose": "political"},
				Not: values{"audience": "legal-person", "place": "abroad", "purpose": "but political charity"},
			},
			{
				Like: "charity", Facts: values{"purpose": "charity", "channel": "email", "audience": "professional"},
				Not: values{"audience": "legal-person", "place": "abroad", "purpose": "but political charity"},
			},
		},
		says: testkit.Words{
			FR: "sauf membre ou ancien membre, contact régulier, consentement explicite, ou opinion que la personne " +
				"a manifestement rendue publique",
			EN: "members and former members, regular contacts, explicit consent and opinions that the person " +
				"manifestly made public apart",
		},
	},
	"ask-consent-to-political-hours": {
		name: "a party's machine rings who consented",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Purpose, p.Campaign.Voice = PoliticalAppeal, RecordedVoice
		}),
		near: "a person rings",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Voice = HumanVoice },
		reach: []testkit.Reach{
			// CNIL, 2017: « sur la plage horaire précise des appels », of machines alone.
			{
				Like: "charity", Facts: values{"purpose": "political", "channel": "automated-call"},
				Not: values{
					"channel": "but automated-call", "audience": "legal-person", "place": "abroad",
					"purpose": "but political charity",
				},
			},
			{
				Like:  "professional",
				Facts: values{"purpose": "charity", "channel": "automated-call"},
				Not: values{
					"channel": "but automated-call", "audience": "legal-person", "place": "abroad",
					"purpose": "but political charity",
				},
			},
		},
		says: testkit.Words{FR: "la plage horaire précise", EN: "the precise hours"},
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
		name:  "a sales call",
		set:   home(asIs),
		near:  "to a professional",
		undo:  atWork,
		first: "2026-08-11",
		reach: []testkit.Reach{
			// L. 223-2: « Lorsqu'un professionnel recueille les données téléphoniques d'un
			// consommateur »: any collection, the press included (L. 223-5 lifts the ban only).
			{Like: "consumer-who-consented", Not: notConsumer(nil)},
			{Like: "customer", Facts: values{"sector": "press", "origin": "public-directory"}, Not: notConsumer(nil)},
		},
		says: testkit.Words{FR: "suppose un consentement préalable", EN: "supposes prior consent"},
	},
	"mention-bloctel-at-collection": {
		name: "a number from our form, while Bloctel lived",
		set:  home(asIs),
		near: "from a directory",
		undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory },
		last: "2026-08-10",
		reach: []testkit.Reach{
			// « recueillir auprès d'un consommateur »
			{
				Like: "customer", On: lastDayOptOut,
				Not: notConsumer(values{"origin": "but own-form own-sale business-card"}),
			},
		},
		says: testkit.Words{
			FR: "en recueillant le numéro, que l'on peut s'inscrire sur Bloctel",
			EN: "when collecting the number, that one may register on Bloctel",
		},
	},
	"do-not-prove-by-recording": {
		name: "a sales call to a consumer",
		set:  home(asIs),
		near: "an insurer's, who may have to record",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance },
		reach: []testkit.Reach{
			// CNIL, 25 April 2022, of art. 5(1)(c): no recording to prove a contract that the written
			// confirmation of L. 221-16 proves, in the sectors of that article.
			{Like: "consumer-who-consented", Not: notInChapter},
		},
		says: testkit.Words{
			FR: "ne pas enregistrer pour prouver le contrat",
			EN: "do not record to prove the contract",
		},
	},
	"record-what-a-text-asks": {
		name: "a bank's call to a consumer",
		set:  sector(FinancialServices),
		near: "a telephone company's",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		reach: []testkit.Reach{
			// The same page: banks have to record some calls (C. mon. fin., art. L. 533-10), and
			// insurers had to until 2026-08-10.
			{
				Like: "consumer-who-consented", Facts: values{"sector": "insurance"},
				Not: notConsumer(values{"sector": "but financial-services insurance funeral-financing"}),
			},
		},
		says: testkit.Words{FR: "n'enregistrer que ce qu'un texte impose", EN: "record only what a text asks for"},
	},
	"identify-advert": {
		name: "an SMS to sell",
		set:  home(asIs),
		near: "about a delivery",
		undo: service,
		ch:   rgpd.SMS,
		reach: []testkit.Reach{
			// « Toute publicité, sous quelque forme que ce soit », to anybody; read of messages.
			{Like: "subscriber", Not: values{"channel": "but sms email", "place": "abroad", "purpose": noSale}},
			{
				Like: "switchboard", Facts: values{"channel": "sms"},
				Not: values{"channel": "but sms email", "place": "abroad", "purpose": noSale},
			},
		},
		says: testkit.Words{FR: "faire clairement reconnaître une publicité", EN: "make it plain that it is an advert"},
	},
	"mention-renovation-service": {
		name:  "an e-mail to a customer about heat pumps",
		set:   both(sector(EnergyRenovation), running),
		near:  "about stair lifts",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = HomeAdaptation },
		first: "2025-07-02",
		ch:    rgpd.Email,
		reach: []testkit.Reach{
			// L. 122-26: « Tout support de promotion ou de publicité proposant des travaux ».
			{
				Like: "subscriber", Facts: values{"sector": "energy-renovation", "contract": "running-related"},
				Not: values{
					"channel": "live-call", "place": "abroad", "purpose": "but sale", "sector": "but energy-renovation",
				},
			},
			{
				Like: "switchboard", Facts: values{"sector": "energy-renovation", "channel": "automated-call"},
				Not: values{
					"channel": "live-call", "place": "abroad", "purpose": "but sale", "sector": "but energy-renovation",
				},
			},
		},
		says: testkit.Words{FR: "France Rénov'", EN: "France Rénov'"},
	},
	"announce-recording": {
		name: "some calls are recorded",
		set:  work(func(p *Prospect, at time.Time) { p.Campaign.Recording = RecordingSomeCalls }),
		near: "none is",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Recording = RecordingNone },
		reach: []testkit.Reach{
			// RGPD, art. 13: the voice is data of whoever speaks, a delivery and a switchboard included.
			{
				Like: "professional", Facts: values{"recording": "some-calls"},
				Not: values{"channel": noVoice, "place": "abroad", "recording": "none"},
			},
			{
				Like: "switchboard", Facts: values{"recording": "every-call", "purpose": "service"},
				Not: values{"channel": noVoice, "place": "abroad", "recording": "none"},
			},
		},
		says: testkit.Words{FR: "en prévenir la personne dès le début", EN: "tell the person at the start"},
	},
	"record-nobody-untold": {
		name: "a call is recorded, and nobody says so",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Recording, p.Campaign.RecordingNotice = RecordingSomeCalls, RecordingNoticeNotTold
		}),
		near: "the call says so",
		undo: func(p *Prospect, at time.Time) { p.Campaign.RecordingNotice = RecordingNoticeTold },
		reach: []testkit.Reach{
			{
				Like: "charity", Facts: values{"recording": "every-call", "recording-notice": "not-told"},
				Not: values{"channel": noVoice, "place": "abroad", "recording": "none", "recording-notice": "told"},
			},
		},
		says: testkit.Words{FR: "qui n'en est pas prévenu", EN: "anybody who is not told of it"},
	},
	"record-samples-only": {
		name: "all calls are recorded to train who calls",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Recording = RecordingEveryCall }),
		near: "samples are",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Recording = RecordingSomeCalls },
		reach: []testkit.Reach{
			// Spartoo: « l'enregistrement intégral et permanent » of calls to train; Cosmospace: of all
			// calls, to prove, too. Where a text orders it, the text decides.
			{
				Like: "consumer-who-consented", Facts: values{"recording": "every-call"},
				Not: values{
					"channel": noVoice, "place": "abroad", "recording": "but every-call", "recording-use": "required",
				},
			},
			{
				Like: "professional", Facts: values{"recording": "every-call", "recording-use": "proof"},
				Not: values{
					"channel": noVoice, "place": "abroad", "recording": "but every-call", "recording-use": "required",
				},
			},
		},
		says: testkit.Words{
			FR: "ne pas enregistrer tous les appels, sauf texte qui l'impose",
			EN: "do not record every call, unless a text orders it",
		},
	},
	"weigh-interest": {
		name: "a charity rings, and nobody weighed its interest",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Purpose, p.Campaign.Weighing = CharitableAppeal, WeighingNone
			p.Consent = consent.Status{State: consent.None}
		}),
		near: "somebody did",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Weighing = WeighingDone },
		reach: []testkit.Reach{
			// CNIL, December 2025, of art. 5(2) and 6(1)(f): consent, or an interest that is accounted for.
			{
				Like: "charity", Facts: values{"weighing": "none"},
				Not: values{
					"audience": "legal-person", "place": "abroad", "purpose": "but charitable political charity survey",
					"consent": "valid", "weighing": "done",
				},
			},
			{
				Like:  "charity",
				Facts: values{"weighing": "none", "channel": "sms", "purpose": "political", "audience": "professional"},
				Not: values{
					"audience": "legal-person", "place": "abroad", "purpose": "but charitable political charity survey",
					"consent": "valid", "weighing": "done",
				},
			},
		},
		says: testkit.Words{FR: "mettre par écrit l'intérêt légitime", EN: "write down the legitimate interest"},
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
		name: "a savings plan",
		set:  sector(FinancialServices),
		near: "telephone plans",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		reach: []testkit.Reach{
			// Sectors with rules that no row holds.
			{
				Like: "professional", Facts: values{"sector": "legal-services"},
				Not: values{
					"place": "abroad", "purpose": noSale,
					"sector": "but financial-services health-care gambling legal-services",
				},
			},
			{
				Like: "subscriber", Facts: values{"sector": "gambling"},
				Not: values{
					"place": "abroad", "purpose": noSale,
					"sector": "but financial-services health-care gambling legal-services",
				},
			},
		},
		says: testkit.Words{FR: "les règles propres au secteur", EN: "the sector's own rules"},
	},
}

package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// lateAppeal is what takes appeal-told-too-late out.
var lateAppeal = values{
	"audience": "legal-person", "place": "abroad", "purpose": "but charity charitable political survey",
	"information": "but told-by-contact", "origin": "but own-form own-sale business-card",
	"consent": "valid", "call-back": "prompt standing",
}

var personProofs = map[rgpd.RuleID]proof{
	"objected": {
		name: "a buyer objected a month ago",
		set:  work(objectsTo),
		near: "it is a service call",
		undo: service,
		reach: []testkit.Reach{
			// RGPD, art. 21(2) and (3): prospecting of any kind, by any means, of anybody,
			// wherever they are; nothing but a later word of theirs lifts it, and that is
			// worked out before the rows.
			{
				Like: "consumer-who-consented", Facts: values{"stop": "objected"},
				Not: values{"stop": "but objected", "purpose": "service"},
			},
			{
				Like: "switchboard", Facts: values{"stop": "objected", "place": "abroad", "channel": "email"},
				Not: values{"stop": "but objected", "purpose": "service"},
			},
			{
				Like: "charity", Facts: values{"stop": "objected"},
				Not: values{"stop": "but objected", "purpose": "service"},
			},
		},
		says: testkit.Words{FR: "s'est opposée à la prospection", EN: "objected to prospecting"},
	},
	"kept-too-long": {
		name: "a buyer who left, and was heard of last, three years and a day ago",
		set: work(func(p *Prospect, at time.Time) {
			p.Contract, p.RelationEnded = Ended, rgpd.ParisDay(at).AddMonths(-40)
			p.LastContact = rgpd.ParisDay(at).AddMonths(-36) - 1
		}),
		near: "three years ago to the day",
		undo: func(p *Prospect, at time.Time) { p.LastContact = rgpd.ParisDay(at).AddMonths(-36) },
		reach: []testkit.Reach{
			// CNIL, délibération 2021-131, for commercial files: customers and prospects,
			// whatever they are contacted by; a natural person's data, not a company's.
			{
				Like: "professional", Facts: values{"last-contact": "over-3-years"},
				Not: values{
					"audience": "legal-person", "place": "abroad", "purpose": "but sale collect-data",
					"last-contact": "within-3-years",
				},
			},
			{
				Like:  "consumer-who-consented",
				Facts: values{"last-contact": "over-3-years", "channel": "sms"},
				Not: values{
					"audience": "legal-person", "place": "abroad", "purpose": "but sale collect-data",
					"last-contact": "within-3-years",
				},
			},
		},
		says: testkit.Words{
			FR: "plus de trois ans depuis la fin de la relation", EN: "more than three years since the end of the relation",
		},
	},
	"appeal-told-too-late": {
		name: "a charity rings who signed its petition, and was told nothing then",
		set: home(func(p *Prospect, at time.Time) {
			p.Campaign.Purpose, p.Information, p.Origin = CharitableAppeal, ToldByContact, OwnForm
			p.Consent = consent.Status{State: consent.None}
		}),
		near: "who was told on the form, and could refuse",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldAndFree },
		reach: []testkit.Reach{
			// Art. 13(1): at the time when the data are obtained from the data subject.
			{
				Like: "charity", Facts: values{"information": "told-by-contact", "origin": "own-form"},
				Not: lateAppeal,
			},
			{
				Like: "charity",
				Facts: values{
					"information": "told-by-contact", "origin": "own-sale", "purpose": "survey", "channel": "sms",
					"audience": "professional",
				},
				Not: lateAppeal,
			},
		},
		says: testkit.Words{
			FR: "n'a pas été informée quand elle a donné son numéro", EN: "was not told when they gave their number",
		},
	},
	"consent-withdrawn": {
		name: "a subscriber withdrew by voice",
		set:  home(func(p *Prospect, at time.Time) { p.Stop = rgpd.WithdrewConsent }),
		near: "a fresh consent came after the withdrawal",
		undo: func(p *Prospect, at time.Time) { p.StoppedAt = at.AddDate(0, -3, 0) },
		reach: []testkit.Reach{
			// Art. 7(3).
			{
				Like: "subscriber", Facts: values{"stop": "withdrew-consent"},
				Not: values{"stop": "but withdrew-consent", "purpose": "service"},
			},
			{
				Like: "customer", Facts: values{"stop": "withdrew-consent"},
				Not: values{"stop": "but withdrew-consent", "purpose": "service"},
			},
		},
		says: testkit.Words{FR: "retiré son consentement", EN: "withdrew their consent"},
	},
	"use-restricted": {
		name: "a person had their data frozen",
		set:  home(func(p *Prospect, at time.Time) { p.Stop = rgpd.Restricted }),
		near: "the delivery of what they bought is announced",
		undo: service,
		reach: []testkit.Reach{
			// Art. 18(2).
			{
				Like: "professional", Facts: values{"stop": "restricted"},
				Not: values{"stop": "but restricted", "purpose": "service"},
			},
		},
		says: testkit.Words{FR: "la limitation", EN: "restricted"},
	},
	"refusal-professional": {
		name: "a manager said no last week",
		set:  work(func(p *Prospect, at time.Time) { p.Stop = rgpd.RefusedInCall }),
		near: "the offer is for private life",
		undo: privately,
		reach: []testkit.Reach{
			// Who refuses at work, or for a firm, objects.
			{
				Like: "professional", Facts: values{"stop": "refused-in-call"},
				Not: values{"stop": "but refused-in-call", "audience": "consumer", "purpose": "service"},
			},
			{
				Like: "switchboard", Facts: values{"stop": "refused-in-call"},
				Not: values{"stop": "but refused-in-call", "audience": "consumer", "purpose": "service"},
			},
		},
		says: testkit.Words{FR: "le professionnel a refusé", EN: "the professional refused"},
	},
	"refusal-consumer": {
		name: "a consumer said no in a call",
		set:  home(func(p *Prospect, at time.Time) { p.Stop = rgpd.RefusedInCall }),
		near: "they asked to be called back since",
		undo: func(p *Prospect, at time.Time) { p.StoppedAt = at.AddDate(0, 0, -2); callBackAsked(p, at) },
		reach: []testkit.Reach{
			// The article knows no end to a refusal.
			{
				Like: "customer", Facts: values{"stop": "refused-in-call"},
				Not: values{"stop": "but refused-in-call", "audience": notToBuy, "purpose": "service"},
			},
		},
		says: testkit.Words{
			FR: "le consommateur a refusé lors d'un appel",
			EN: "the consumer refused during an earlier call",
		},
	},
	"refusal-final": {
		name:  "a consumer said no, a contract is running",
		set:   home(both(running, func(p *Prospect, at time.Time) { p.Stop = rgpd.RefusedInCall })),
		near:  "the offer is insurance, whose chapter is another",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance },
		first: "2026-08-11",
		reach: []testkit.Reach{
			// L. 221-16 al. 1 as of 2026-08-11: « s'abstient de le contacter à nouveau », by any
			// means, in the sectors of its chapter.
			{
				Like: "customer", Facts: values{"stop": "refused-in-call"},
				Not: values{
					"stop": "but refused-in-call", "audience": notToBuy, "place": "abroad", "purpose": noSale,
					"sector": notChapter,
				},
			},
		},
		says: testkit.Words{FR: "la poursuite de la communication", EN: "refrains from contacting them again"},
	},
	"refusal-elsewhere": {
		name: "a tenant said no to an estate agent, a contract is running",
		set: home(both(running, func(p *Prospect, at time.Time) {
			p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, RealEstate
		})),
		near:  "the offer is a telephone plan, which L. 221-16 reaches",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		first: "2026-08-11",
		reach: []testkit.Reach{
			// In the other sectors, where nothing else speaks of a refusal: art. 21(2), wherever
			// the person is. A bank's and an insurer's text has the live call alone.
			{
				Like: "customer", Facts: values{"stop": "refused-in-call", "sector": "real-estate"},
				Not: values{
					"stop": "but refused-in-call", "audience": notToBuy, "purpose": noSale,
					"sector": "but " + notChapter,
				},
			},
			{
				Like:  "subscriber",
				Facts: values{"stop": "refused-in-call", "sector": "insurance", "place": "abroad"},
				Not: values{
					"stop": "but refused-in-call", "audience": notToBuy, "purpose": noSale,
					"sector": "but " + notChapter,
				},
			},
		},
		says: testkit.Words{
			FR: "aucune pause ne court plus : il s'oppose pour l'avenir",
			EN: "no pause runs any more: they object for the future",
		},
	},
	"refusal-finance": {
		name: "a bank's customer said no in a call",
		set: home(both(running, func(p *Prospect, at time.Time) {
			p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, FinancialServices
		})),
		near: "the offer is a telephone plan",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		last: "2026-06-18",
		reach: []testkit.Reach{
			// L. 222-16 al. 2: other techniques than those of L. 34-5, « si le consommateur n'a
			// pas manifesté son opposition »; neither contract nor consent is an exception.
			{
				Like: "customer", On: "2026-06-18",
				Facts: values{"stop": "refused-in-call", "sector": "financial-services"},
				Not: besides(notLive, values{
					"stop": "but refused-in-call", "sector": "but insurance financial-services funeral-financing",
				}),
			},
		},
		says: testkit.Words{
			FR: "services financiers ou assurance : le consommateur a manifesté son opposition",
			EN: "showed opposition by refusing",
		},
	},
	"refusal-finance-2026": {
		name: "an insurer's customer said no in a call",
		set: home(both(running, func(p *Prospect, at time.Time) {
			p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, Insurance
		})),
		near:  "the offer is a telephone plan",
		undo:  func(p *Prospect, at time.Time) { p.Campaign.Sector = OtherSector },
		first: "2026-06-19",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"stop": "refused-in-call", "sector": "insurance"},
				Not: besides(notLive, values{
					"stop": "but refused-in-call", "sector": "but insurance financial-services funeral-financing",
				}),
			},
		},
		says: testkit.Words{
			FR: "services financiers ou assurance : le consommateur a manifesté son opposition",
			EN: "showed opposition by refusing",
		},
	},
	"refusal-insurance": {
		name: "a stranger hung up on an insurer, who now writes",
		set: home(both(noConsent, func(p *Prospect, at time.Time) {
			p.Stop, p.Campaign.Sector = rgpd.RefusedInCall, Insurance
		})),
		near:  "who holds another contract of his",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2022-04-01", last: "2026-08-10", ch: rgpd.Email,
		reach: []testkit.Reach{
			// C. assur., L. 112-2-2, I 1° and V: an agreement or a request before the no is none after it.
			{
				Like: "subscriber", On: lastDayOptOut,
				Facts: values{"stop": "refused-in-call", "sector": "insurance", "recency": "within-30-days"},
				Not: values{
					"stop": "but refused-in-call", "audience": notToBuy, "place": "abroad", "purpose": noSale,
					"sector": "but insurance funeral-financing", "contract": "running-related running-unrelated",
				},
			},
		},
		says: testkit.Words{
			FR: "le distributeur s'abstient de la contacter à nouveau",
			EN: "the distributor does not contact them again",
		},
	},
	"refusal-appeal": {
		name: "a donor said no a minute ago",
		set: home(func(p *Prospect, at time.Time) {
			p.Stop, p.StoppedAt, p.Campaign.Purpose = rgpd.RefusedInCall, at.Add(-time.Minute), CharitableAppeal
		}),
		near: "no refusal is on file",
		undo: func(p *Prospect, at time.Time) { p.Stop, p.StoppedAt = rgpd.NoStop, time.Time{} },
		reach: []testkit.Reach{
			// Who says no to an appeal objects: art. 21.
			{
				Like: "charity", Facts: values{"stop": "refused-in-call"},
				Not: values{"stop": "but refused-in-call", "audience": notToBuy, "purpose": "but charity charitable political survey"},
			},
		},
		says: testkit.Words{FR: "dit non à une sollicitation non commerciale", EN: "said no to a non-commercial appeal"},
	},
	"never-told": {
		name: "a manager who was never told",
		set:  work(func(p *Prospect, at time.Time) { p.Information = NeverTold }),
		near: "who is told in the call",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact },
		reach: []testkit.Reach{
			// Art. 13 and 14 have no exception in consent, contract, press or request. A legal
			// person has no personal data.
			{
				Like: "customer", Facts: values{"information": "never-told"},
				Not: values{
					"information": "but never-told", "audience": "legal-person", "place": "abroad", "purpose": noSale,
				},
			},
			{
				Like: "professional", Facts: values{"information": "never-told"},
				Not: values{
					"information": "but never-told", "audience": "legal-person", "place": "abroad", "purpose": noSale,
				},
			},
		},
		says: testkit.Words{FR: "jamais été informée", EN: "never told of this use"},
	},
	"professional-no-choice": {
		name: "a card handed over, no word of a right to object",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Information = BusinessCard, ToldOnly }),
		near: "a number from the firm's site, whose owner is told at the first contact",
		undo: func(p *Prospect, at time.Time) { p.Origin = EmployerSite },
		reach: []testkit.Reach{
			// Art. 13(2)(b): the right to object is told when the person gives the number.
			{
				Like: "professional", Facts: values{"origin": "business-card", "information": "told-only"},
				Not: besides(notAtWork, values{
					"origin": "but own-form own-sale business-card", "information": "but told-only",
					"consent": "valid",
				}),
			},
		},
		says: testkit.Words{
			FR: "le professionnel a été informé lors de la collecte sans pouvoir refuser",
			EN: "told at collection without a means to refuse",
		},
	},
	"article-no-choice": {
		name: "a number from the firm's site, no word of a right to object",
		set:  work(func(p *Prospect, at time.Time) { p.Information = ToldOnly }),
		near: "with such a word in the call",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldByContact },
		reach: []testkit.Reach{
			{
				Like: "professional", Facts: values{"information": "told-only"},
				Not: besides(notAtWork, values{"information": "but told-only", "consent": "valid"}),
			},
		},
		says: testkit.Words{
			FR: "demande que le professionnel puisse refuser",
			EN: "asks that the professional be able to refuse",
		},
	},
	"professional-told-too-late": {
		name: "a form that said nothing, told in the call",
		set:  work(func(p *Prospect, at time.Time) { p.Origin, p.Information = OwnForm, ToldByContact }),
		near: "a card handed over at a fair",
		undo: func(p *Prospect, at time.Time) { p.Origin = BusinessCard },
		reach: []testkit.Reach{
			// Art. 13(1): on a form or at a sale; a card may wait for the first contact.
			{
				Like: "professional", Facts: values{"origin": "own-form"},
				Not: besides(notAtWork, values{
					"channel": "automated-call", "origin": "but own-form own-sale",
					"information": "but told-by-contact", "consent": "valid",
				}),
			},
		},
		says: testkit.Words{
			FR: "le professionnel n'a pas été informé quand il a donné ses coordonnées",
			EN: "not told when they gave their details",
		},
	},
	"disguised-identity": {
		name: "the caller poses as the accounts department",
		set:  work(func(p *Prospect, at time.Time) { p.Campaign.Identity = FalseIdentity }),
		near: "the caller says who they are",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Identity = TrueIdentity },
		reach: []testkit.Reach{
			// L. 121-2 ff., C. pén. 226-18: whoever is called, wherever, for whatever.
			{
				Like: "professional", Facts: values{"identity": "false", "purpose": "service", "place": "abroad"},
				Not: values{"identity": "true"},
			},
		},
		says: testkit.Words{FR: "dissimule son identité ou l'objet de l'appel", EN: "who they are or why they call"},
	},
	"random-dialling": {
		name: "a machine makes up numbers",
		set:  work(func(p *Prospect, at time.Time) { p.Campaign.Dialling = DialledAtRandom }),
		near: "it dials those of a list",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Dialling = DialledAutomatically },
		reach: []testkit.Reach{
			// A number made up was collected from nobody: calls and SMS, appeals included. A
			// poll offers nothing, and L. 34-5 speaks of direct prospecting alone.
			{
				Like: "professional", Facts: values{"dialling": "random"},
				Not: values{"channel": "email", "place": "abroad", "purpose": "survey", "dialling": "but random"},
			},
			{
				Like: "charity", Facts: values{"dialling": "random", "channel": "sms"},
				Not: values{"channel": "email", "place": "abroad", "purpose": "survey", "dialling": "but random"},
			},
		},
		says: testkit.Words{FR: "les numéros sont composés au hasard", EN: "numbers are dialled at random"},
	},
	"random-survey-by-machine": {
		name: "a recording polls numbers that a machine makes up",
		set:  home(func(p *Prospect, at time.Time) { polls(p); p.Campaign.Voice = RecordedVoice }),
		near: "a person asks",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Voice = HumanVoice },
		reach: []testkit.Reach{
			// Strict reading of art. 6: what reaches without limit and hears no refusal.
			{
				Like: "charity",
				Facts: values{
					"dialling": "random", "purpose": "survey", "channel": "automated-call", "voice": "recorded",
				},
				Not: values{
					"channel": "email", "place": "abroad", "purpose": "but survey", "dialling": "but random",
					"voice": "human",
				},
			},
			{
				Like:  "professional",
				Facts: values{"dialling": "random", "purpose": "survey", "voice": "artificial"},
				Not: values{
					"channel": "email", "place": "abroad", "purpose": "but survey", "dialling": "but random",
					"voice": "human",
				},
			},
		},
		says: testkit.Words{
			FR: "voix enregistrée ou artificielle interroge",
			EN: "a recorded or artificial voice polls",
		},
	},
	"premium-number-baited": {
		name: "a ping call from a premium number",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.Purpose = PremiumNumberBait }),
		near: "it offers a contract",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Purpose = Sale },
		reach: []testkit.Reach{
			// L. 34-5 al. 3: « ou à envoyer un message textuel surtaxé ». It makes it direct
			// prospecting, and the row forbids it outright: a strict reading.
			{
				Like: "consumer-who-consented", Facts: values{"purpose": "premium-number-bait"},
				Not: values{"purpose": "but premium-number-bait"},
			},
		},
		says: testkit.Words{FR: "appeler un numéro surtaxé ou à y envoyer", EN: "to ring a premium-rate number, or to text"},
	},
}

// polls makes it a poll, told in the call, of a number that a machine made up.
func polls(p *Prospect) {
	p.Campaign.Purpose, p.Campaign.Shown = Survey, ShownVerified
	p.Origin, p.Information, p.Consent = Invented, ToldByContact, consent.Status{}
}

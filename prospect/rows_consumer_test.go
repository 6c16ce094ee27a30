package prospect

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var consumerProofs = map[rgpd.RuleID]proof{
	"consumer-opt-in": {
		name:  "no consent on file",
		set:   home(noConsent),
		near:  "the contract is running and the offer relates to it",
		undo:  running,
		first: "2026-08-11",
		reach: []testkit.Reach{
			// L. 223-1 al. 1, 2, 4; R. 223-4; L. 223-5. By telephone: machines, too.
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none"},
				Not: besides(notCalled, sparedByBan, values{"consent": "but none withdrawn"}),
			},
			{
				Like: "automated-call", Facts: values{"consent": "withdrawn", "contract": "ended"},
				Not: besides(notCalled, sparedByBan, values{"consent": "but none withdrawn"}),
			},
		},
		says: testkit.Words{
			FR: "appel d'un consommateur sans consentement préalable",
			EN: "call to a consumer without prior consent",
		},
	},
	"consumer-consent-flawed": {
		name:  "consent given to another firm",
		set:   home(func(p *Prospect, at time.Time) { p.Consent.Use.Principal = "Partenaires" }),
		near:  "consent given to the principal",
		undo:  consents,
		first: "2026-08-11",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"consent": "flawed"},
				Not: besides(notCalled, sparedByBan, values{"consent": "but flawed"}),
			},
		},
		says: testkit.Words{FR: "ne vaut pas pour cet appel", EN: "does not count for this call"},
	},
	"consumer-consent-lapsed": {
		name:  "consent of thirteen months",
		set:   home(func(p *Prospect, at time.Time) { p.Consent.Until = at.AddDate(0, -1, 0) }),
		near:  "consent of two months",
		undo:  consents,
		first: "2026-08-11",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"consent": "lapsed"},
				Not: besides(notCalled, sparedByBan, values{"consent": "but lapsed"}),
			},
		},
		says: testkit.Words{FR: "arrivé à son terme", EN: "come to its end"},
	},
	"article-opt-in": {
		name: "a stranger, no consent, off Bloctel",
		set:  home(noConsent),
		near: "a customer of old",
		undo: func(p *Prospect, at time.Time) { p.Contract = Ended },
		reach: []testkit.Reach{
			// The article, which makes no exception for the press: consent for whoever is no customer; a customer's agreement to other
			// products.
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none"},
				Not: besides(notLive, values{
					"contract": "running-related running-unrelated ended", "consent": "valid",
					"call-back": "prompt standing",
				}),
			},
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none", "sector": "press"},
				Not: besides(notLive, values{
					"contract": "running-related running-unrelated ended", "consent": "valid",
					"call-back": "prompt standing",
				}),
			},
		},
		says: testkit.Words{
			FR: "demande le consentement préalable du consommateur",
			EN: "the source article asks for the consumer's prior consent",
		},
	},
	"article-other-products": {
		name: "a former customer, other products",
		set: home(func(p *Prospect, at time.Time) {
			p.Consent, p.Contract, p.Products = consent.Status{}, Ended, OtherProducts
		}),
		near: "similar products",
		undo: func(p *Prospect, at time.Time) { p.Products = SimilarProducts },
		reach: []testkit.Reach{
			{
				Like:  "consumer-who-consented",
				Facts: values{"consent": "none", "contract": "ended", "products": "other"},
				Not: besides(notLive, values{
					"contract": "but running-unrelated ended", "products": "similar",
					"consent": "valid", "call-back": "prompt standing",
				}),
			},
		},
		says: testkit.Words{
			FR: "l'accord du client pour des produits différents",
			EN: "the customer's agreement to other products",
		},
	},
	"bloctel-listed-before-2020": {
		name: "listed, never a customer",
		set:  home(func(p *Prospect, at time.Time) { p.Bloctel = OnBloctel }),
		near: "listed, a former customer",
		undo: func(p *Prospect, at time.Time) { p.Contract = Ended },
		last: "2020-07-25",
		reach: []testkit.Reach{
			// L. 223-1 (2016): « sauf en cas de relations contractuelles préexistantes »; then
			// (2020) only in the performance of a running contract. Consent is no exception of
			// the text. A free account is held to be a contract.
			{
				Like: "consumer-who-consented", Facts: values{"bloctel": "listed"}, On: "2020-07-25",
				Not: besides(notCalled, values{
					"sector": "press", "contract": "but none account-only", "call-back": "prompt standing",
					"bloctel": "but listed",
				}),
			},
		},
		says: testkit.Words{FR: "inscrit sur Bloctel et n'est pas client", EN: "on Bloctel and is not a customer"},
	},
	"bloctel-listed": {
		name:  "listed, a former customer",
		set:   home(func(p *Prospect, at time.Time) { p.Bloctel, p.Contract = OnBloctel, Ended }),
		near:  "listed, in a running contract",
		undo:  running,
		first: "2020-07-26", last: "2026-08-10",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"bloctel": "listed"}, On: lastDayOptOut,
				Not: besides(notCalled, sparedByBan, values{"bloctel": "but listed"}),
			},
		},
		says: testkit.Words{
			FR: "inscrit sur Bloctel, hors contrat en cours",
			EN: "on Bloctel, outside a running contract",
		},
	},
	"bloctel-unchecked": {
		name: "the file was checked five weeks ago",
		set:  home(func(p *Prospect, at time.Time) { p.Campaign.BloctelCheckedOn = rgpd.ParisDay(at) - 35 }),
		near: "it was checked four weeks ago",
		undo: func(p *Prospect, at time.Time) { p.Campaign.BloctelCheckedOn = rgpd.ParisDay(at) - 28 },
		last: "2026-08-10",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"bloctel": "stale"}, On: lastDayOptOut,
				Not: besides(notCalled, sparedByBan, values{"bloctel": "but stale"}),
			},
		},
		says: testkit.Words{
			FR: "pas été vérifié auprès de Bloctel depuis un mois",
			EN: "not checked against Bloctel within a month",
		},
	},
	"consumer-untold": {
		name: "told on the form, without a means to refuse",
		set:  home(func(p *Prospect, at time.Time) { p.Consent, p.Information = consent.Status{}, ToldOnly }),
		near: "told, and able to refuse",
		undo: func(p *Prospect, at time.Time) { p.Information = ToldAndFree },
		reach: []testkit.Reach{
			// Legitimate interest asks for information and a way to refuse; consent and request
			// are informed of themselves.
			{
				Like: "customer", Facts: values{"information": "told-only"},
				Not: besides(notLive, values{
					"information": "told-and-free told-by-contact", "consent": "valid",
					"call-back": "prompt standing",
				}),
			},
		},
		says: testkit.Words{
			FR: "le consommateur n'a pas été informé, ou ne pouvait pas refuser",
			EN: "the consumer was not told, or could not refuse",
		},
	},
	"consumer-told-too-late": {
		name: "told in the call of what a form should have said",
		set:  home(func(p *Prospect, at time.Time) { p.Consent, p.Information = consent.Status{}, ToldByContact }),
		near: "the number came from a directory",
		undo: func(p *Prospect, at time.Time) { p.Origin = PublicDirectory },
		reach: []testkit.Reach{
			{
				Like: "customer", Facts: values{"information": "told-by-contact"},
				Not: besides(notLive, values{
					"origin": "but own-form own-sale business-card", "information": "but told-by-contact",
					"consent": "valid", "call-back": "prompt standing",
				}),
			},
		},
		says: testkit.Words{
			FR: "n'a pas été informé lors de la collecte de son numéro",
			EN: "not told when their number was collected",
		},
	},
	"consumer-consent-given": {
		name: "consent, while the law was opt-out",
		set:  home(asIs),
		near: "no consent",
		undo: noConsent,
		last: "2026-08-10",
		reach: []testkit.Reach{
			// Consent: RGPD, art. 6(1)(a), then L. 223-1 al. 1. One that is flawed, lapsed or
			// withdrawn is none.
			{Like: "consumer-who-consented", On: lastDayOptOut, Not: besides(notLive, values{"consent": "but valid"})},
		},
		says: testkit.Words{FR: "le consommateur y a consenti", EN: "the consumer consented to it"},
	},
	"consumer-consent": {
		name:  "consent of two months",
		set:   home(asIs),
		near:  "consent to SMS only",
		undo:  onChannels(rgpd.SMS),
		first: "2026-08-11",
		reach: []testkit.Reach{
			{Like: "consumer-who-consented", Not: besides(notLive, values{"consent": "but valid"})},
		},
		says: testkit.Words{
			FR: "a consenti à la prospection par téléphone",
			EN: "consented to telephone prospecting",
		},
	},
	"running-contract-opt-out": {
		name: "a running contract, while the law was opt-out",
		set:  home(both(noConsent, running)),
		near: "the contract is over",
		undo: func(p *Prospect, at time.Time) { p.Contract = Ended },
		last: "2026-08-10",
		reach: []testkit.Reach{
			// L. 223-1 (2020) al. 2 and (2026) al. 4: in the performance of a running contract,
			// and related to its object. The version of 2016 had « relations contractuelles
			// préexistantes », which is wider.
			{Like: "customer", On: lastDayOptOut, Not: besides(notLive, values{"contract": "but running-related"})},
		},
		says: testkit.Words{FR: "se rattache à un contrat en cours", EN: "relates to a running contract"},
	},
	"running-contract": {
		name:  "a running contract, a complement offered",
		set:   home(both(noConsent, running)),
		near:  "something else is offered",
		undo:  func(p *Prospect, at time.Time) { p.Contract = RunningUnrelated },
		first: "2026-08-11",
		reach: []testkit.Reach{
			{Like: "customer", Not: besides(notLive, values{"contract": "but running-related"})},
		},
		says: testkit.Words{
			FR: "l'exécution d'un contrat en cours et a un rapport avec son objet",
			EN: "the performance of a running contract and relates to its object",
		},
	},
	"call-back-tolerated": {
		name: "a call-back asked for this morning",
		set:  home(both(noConsent, callBackAsked)),
		near: "asked of a comparator",
		undo: func(p *Prospect, at time.Time) { p.CallBack.Asked = AskedElsewhere },
		last: "2026-08-10",
		reach: []testkit.Reach{
			// R. 223-4: a request to this firm, for this object, on proof, five working days
			// old at most.
			{
				Like: "consumer-who-consented", On: lastDayOptOut,
				Facts: values{"consent": "none", "call-back": "prompt"},
				Not:   besides(notLive, values{"call-back": "but prompt standing"}),
			},
		},
		says: testkit.Words{
			FR:  "a demandé à être rappelé",
			EN:  "asked to be called back",
			Not: []string{"jours", "days"},
		},
	},
	"call-back-requested": {
		name:  "a call-back asked for this morning",
		set:   home(both(noConsent, callBackAsked)),
		near:  "asked two weeks ago",
		undo:  func(p *Prospect, at time.Time) { p.CallBack.At = at.AddDate(0, 0, -14) },
		first: "2026-08-11",
		reach: []testkit.Reach{
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none", "call-back": "standing"},
				Not: besides(notLive, values{"call-back": "but prompt standing"}),
			},
		},
		says: testkit.Words{
			FR: "rappelé, il y a cinq jours ouvrables au plus",
			EN: "called back, five working days ago at most",
		},
	},
	"press-offer": {
		name: "a newspaper offers a subscription",
		set:  sector(Press),
		near: "it offers insurance",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Insurance },
		reach: []testkit.Reach{
			// L. 223-5.
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none", "sector": "press"},
				Not: besides(notLive, values{"sector": "but press"}),
			},
		},
		says: testkit.Words{FR: "journaux, de périodiques ou de magazines", EN: "newspapers, periodicals or magazines"},
	},
	"consumer-opt-out": {
		name: "a stranger, told, off Bloctel",
		set:  home(noConsent),
		near: "a newspaper calls, which another row permits",
		undo: func(p *Prospect, at time.Time) { p.Campaign.Sector = Press },
		last: "2026-08-10",
		reach: []testkit.Reach{
			// Legitimate interest before 2026-08-11, where nothing above permits the call.
			{
				Like: "consumer-who-consented", Facts: values{"consent": "none"}, On: lastDayOptOut,
				Not: besides(notLive, values{
					"sector": "press", "contract": "running-related", "consent": "valid",
					"call-back": "prompt standing",
				}),
			},
		},
		says: testkit.Words{FR: "tant qu'il ne s'y opposait pas", EN: "as long as they did not object"},
	},
}

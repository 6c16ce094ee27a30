package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Calls to consumers: C. conso., art. L. 223-1 to L. 223-7, and what stood before
// them. An automated call must satisfy these rows and those of L. 34-5 (L. 223-7,
// reading).
func consumerRows() []row {
	// The ban of L. 223-1 al. 1 gives way to a running contract (al. 4), to a
	// request of the consumer (R. 223-4), and to the press (L. 223-5).
	banned := When{
		Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Not(Press),
		Contract: unrelated, Request: notAskedBack,
	}
	bannedBy := func(states ...consent.State) When {
		w := banned
		w.Consent = rgpd.Is(states...)
		return w
	}
	live := When{Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := live
		change(&w)
		return w
	}
	return []row{
		{
			ID: "consumer-opt-in", Then: rgpd.Forbid,
			FR:   "appel d'un consommateur sans consentement préalable",
			EN:   "call to a consumer without prior consent",
			By:   rows.By(law.L2231, law.Article("B2C-N1")),
			When: bannedBy(consent.None, consent.Withdrawn),
			Do: rgpd.Text{
				FR: "Recueillir avant l'appel, et autrement que par un appel, un consentement valable. Le contrat en " +
					"cours auquel l'offre se rattache et la demande de rappel en dispensent.",
				EN: "Get a valid consent before the call, and not by a call. A running contract that the offer " +
					"relates to and a request to be called back need none.",
			},
		},
		{
			// R. 223-1 II: no consent where the information was incomplete or no
			// clear positive act was made; L. 223-1 al. 3: the professional proves.
			ID: "consumer-consent-flawed", Then: rgpd.Forbid,
			FR:   "le consentement du consommateur ne vaut pas pour cet appel",
			EN:   "the consumer's consent does not count for this call",
			By:   rows.By(law.L2231, law.R2231),
			When: bannedBy(consent.Flawed),
			Do: rgpd.Text{
				FR: "Recueillir un nouveau consentement qui remplisse ce qui manque, autrement que par un appel.",
				EN: "Get a new consent that meets what is missing, and not by a call.",
			},
		},
		{
			ID: "consumer-consent-lapsed", Then: rgpd.Forbid,
			FR:   "le consentement du consommateur est arrivé à son terme",
			EN:   "the consumer's consent has come to its end",
			By:   rows.By(law.L2231, law.R2231),
			When: bannedBy(consent.Lapsed),
			Do: rgpd.Text{
				FR: "Recueillir un nouveau consentement, autrement que par un appel.",
				EN: "Get a new consent, and not by a call.",
			},
		},
		{
			// Its exception for existing customers is the next row's. It makes none for the press.
			ID: "article-opt-in", Then: rgpd.Forbid,
			FR: "l'article de référence (Call of Success) demande le consentement préalable du consommateur",
			EN: "the source article asks for the consumer's prior consent",
			By: rows.By(law.Article("B2C-N1, B2C-N2, B2C-N5 ; « seulement le recours à l'opt-in »")),
			When: with(func(w *When) {
				w.Contract = rgpd.Not(RunningRelated, RunningUnrelated, Ended)
				w.Consent, w.Request = notConsented, notAskedBack
			}),
			Open: rgpd.Text{
				FR: "L'article exige toujours le consentement ; la loi, jusqu'au 10 août 2026, laissait appeler " +
					"jusqu'à l'opposition. L'article l'emporte sous la politique par défaut.",
				EN: "The article is opt-in throughout; until 10 August 2026 the law let call until an objection. The " +
					"article prevails under the default policy.",
			},
		},
		{
			ID: "article-other-products", Then: rgpd.Forbid,
			FR: "l'article de référence (Call of Success) demande l'accord du client pour des produits différents",
			EN: "the source article asks for the customer's agreement to other products",
			By: rows.By(law.Article("B2C-Y2")),
			When: with(func(w *When) {
				w.Contract = rgpd.Is(RunningUnrelated, Ended)
				w.Consent, w.Request = notConsented, notAskedBack
				w.Products = rgpd.Is(OtherProducts)
			}),
		},
		{
			ID: "bloctel-listed-before-2020", Then: rgpd.Forbid,
			FR: "le consommateur est inscrit sur Bloctel et n'est pas client",
			EN: "the consumer is on Bloctel and is not a customer",
			By: rows.By(law.L2231Of2016),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   rgpd.Not(Press),
				Contract: strangers,
				Request:  notAskedBack,
				Register: rgpd.Is(RegisterListed),
			},
		},
		{
			ID: "bloctel-listed", Then: rgpd.Forbid,
			FR: "le consommateur est inscrit sur Bloctel, hors contrat en cours",
			EN: "the consumer is on Bloctel, outside a running contract",
			By: rows.By(law.L2231Of2020),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   rgpd.Not(Press),
				Contract: unrelated,
				Request:  notAskedBack,
				Register: rgpd.Is(RegisterListed),
			},
			Open: rgpd.Text{
				FR: "Le consentement lève-t-il une inscription sur Bloctel ? Non, la lecture la plus stricte.",
				EN: "Does consent lift a listing on Bloctel? No, the strictest reading.",
			},
		},
		{
			ID: "bloctel-unchecked", Then: rgpd.Forbid,
			FR: "le fichier n'a pas été vérifié auprès de Bloctel depuis un mois",
			EN: "the file was not checked against Bloctel within a month",
			By: rows.By(law.R2236, law.L2231Of2020),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   rgpd.Not(Press),
				Contract: unrelated,
				Request:  notAskedBack,
				Register: rgpd.Is(RegisterStale),
			},
			Do: rgpd.Text{
				FR: "Faire vérifier le fichier auprès de Bloctel, et de nouveau chaque mois.",
				EN: "Have the file checked against Bloctel, and again each month.",
			},
			Open: rgpd.Text{
				FR: "L'appelant occasionnel vérifiait avant chaque campagne : le mois des appelants habituels est " +
					"retenu pour tous.",
				EN: "Occasional callers checked before each campaign: the month of habitual callers is taken for all.",
			},
		},
		{
			// Legitimate interest asks for information and a free way to refuse at
			// collection. The article grants calls on the same condition. Without any
			// information see never-told.
			ID: "consumer-untold", Then: rgpd.Forbid,
			FR: "le consommateur n'a pas été informé, ou ne pouvait pas refuser",
			EN: "the consumer was not told, or could not refuse",
			By: rows.By(
				law.GDPR("6(1)(f)"), law.GDPR("13"), law.GDPR("14"), law.LetterAndTelephone,
				law.Article("condition générale : informer et laisser refuser"),
			),
			When: with(func(w *When) {
				w.Consent, w.Request, w.Information = notConsented, notAskedBack, rgpd.Is(NeverTold, ToldOnly)
			}),
			Open: rgpd.Text{
				FR: "Ce qui n'exige plus de consentement depuis le 11 août 2026, contrat en cours ou presse, exige " +
					"toujours l'information. Un consentement valable, sans rien de dit sur l'information, la fait " +
					"présumer.",
				EN: "What needs no consent since 11 August 2026, a running contract or the press, is told all the " +
					"same. A valid consent, with nothing said of information, presumes it.",
			},
		},
		{
			ID: "consumer-told-too-late", Then: rgpd.Forbid,
			FR: "le consommateur n'a pas été informé lors de la collecte de son numéro",
			EN: "the consumer was not told when their number was collected",
			By: rows.By(law.GDPR("13"), law.LetterAndTelephone),
			When: with(func(w *When) {
				w.Consent, w.Request = notConsented, notAskedBack
				w.Origin, w.Information = direct, rgpd.Is(ToldByContact)
			}),
		},

		{
			ID: "consumer-consent-given", Then: rgpd.Permit,
			FR:       "le consommateur y a consenti",
			EN:       "the consumer consented to it",
			By:       rows.By(law.GDPR("6(1)(a)"), law.Article("B2C-Y1, B2C-Y3, B2C-Y5")),
			Until:    law.DayOptIn,
			Narrowed: "L. 223-1 rests on consent since: see consumer-consent",
			When:     with(func(w *When) { w.Consent = consented }),
		},
		{
			ID: "consumer-consent", Then: rgpd.Permit,
			FR: "le consommateur a consenti à la prospection par téléphone",
			EN: "the consumer consented to telephone prospecting",
			By: rows.By(
				law.L2231, law.R2231,
				law.Article("B2C-Y1, B2C-Y3, B2C-Y5"),
			),
			When: with(func(w *When) { w.Consent = consented }),
		},
		{
			ID: "running-contract-opt-out", Then: rgpd.Permit,
			FR: "l'appel se rattache à un contrat en cours",
			EN: "the call relates to a running contract",
			By: rows.By(
				law.GDPR("6(1)(f)"), law.L2231Of2020, law.L2231Of2016,
				law.Article("« la personne prospectée est déjà cliente »"),
			),
			Until:    law.DayOptIn,
			Narrowed: "L. 223-1 of 2026 has an exception of its own: see running-contract",
			When:     with(func(w *When) { w.Contract = rgpd.Is(RunningRelated) }),
		},
		{
			// No consent needed, but hours, attempts and objection do apply.
			ID: "running-contract", Then: rgpd.Permit,
			FR:   "l'appel intervient dans l'exécution d'un contrat en cours et a un rapport avec son objet",
			EN:   "the call is made in the performance of a running contract and relates to its object",
			By:   rows.By(law.L2231, law.Article("« la personne prospectée est déjà cliente »")),
			When: with(func(w *When) { w.Contract = rgpd.Is(RunningRelated) }),
		},
		{
			ID: "call-back-tolerated", Then: rgpd.Permit,
			FR:       "le consommateur a demandé à être rappelé",
			EN:       "the consumer asked to be called back",
			By:       rows.By(law.CallBacks, law.Article("B2C-Y4")),
			Until:    law.DayOptIn,
			Narrowed: "R. 223-4 speaks of it since: see call-back-requested",
			When:     with(func(w *When) { w.Request = askedBack }),
			Open: rgpd.Text{
				FR: "Toléré sans délai fixe : les cinq jours ouvrables sont retenus.",
				EN: "Tolerated without a fixed delay: the five working days are taken.",
			},
		},
		{
			ID: "call-back-requested", Then: rgpd.Permit,
			FR:   "le consommateur a demandé à être rappelé, il y a cinq jours ouvrables au plus",
			EN:   "the consumer asked to be called back, five working days ago at most",
			By:   rows.By(law.R2234, law.Article("B2C-Y4")),
			When: with(func(w *When) { w.Request = askedBack }),
			Open: rgpd.Text{
				FR: "R. 223-4 vaut-il hors des secteurs interdits ? Oui, comme les autorités, telles que rapportées, " +
					"le présentent et comme l'article l'accorde : pas la lecture la plus stricte. Le jour de la " +
					"demande ne compte pas, les samedis comptent, les onze jours fériés non. La demande vise l'appel " +
					"d'une personne : elle ne lève rien pour un automate ou un message.",
				EN: "Does R. 223-4 reach beyond the banned sectors? Yes, as the authorities are reported to present " +
					"it and as the article grants: not the strictest reading. The day of the request does not count, " +
					"Saturdays do, the eleven holidays do not. The request is for a call by a person: it lifts " +
					"nothing for a machine or a message.",
			},
		},
		{
			ID: "press-offer", Then: rgpd.Permit,
			FR:   "l'appel propose la fourniture de journaux, de périodiques ou de magazines",
			EN:   "the call offers newspapers, periodicals or magazines",
			By:   rows.By(law.L2235),
			When: with(func(w *When) { w.Sector = rgpd.Is(Press) }),
			Open: rgpd.Text{
				FR: "L'exception de presse lève-t-elle l'interdiction des secteurs de travaux ? Non : une campagne a " +
					"un seul secteur.",
				EN: "Does the press exception lift the ban of the works sectors? No: a campaign has one sector.",
			},
		},
		{
			ID: "consumer-opt-out", Then: rgpd.Permit,
			FR:       "le consommateur pouvait être appelé tant qu'il ne s'y opposait pas",
			EN:       "the consumer could be called as long as they did not object",
			By:       rows.By(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
			Until:    law.DayOptIn,
			Narrowed: "L. 223-1 asks for consent since",
			When: with(func(w *When) {
				w.Sector, w.Contract, w.Consent, w.Request = rgpd.Not(Press), unrelated, notConsented, notAskedBack
			}),
		},
	}
}

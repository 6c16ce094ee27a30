package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
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
			ID: ConsumerOptIn, Then: rgpd.Forbid, From: law.DayOptIn,
			FR:      "appel d'un consommateur sans consentement préalable",
			EN:      "call to a consumer without prior consent",
			When:    bannedBy(consent.None, consent.Withdrawn),
			Sources: rgpd.Cite(law.L2231, law.Article("B2C « sans consentement »")),
		},
		{
			// R. 223-1 II: no consent where the information was incomplete or no
			// clear positive act was made; L. 223-1 al. 3: the professional proves.
			ID: ConsumerConsentFlawed, Then: rgpd.Forbid, From: law.DayOptIn,
			FR:      "le consentement du consommateur ne vaut pas pour cet appel",
			EN:      "the consumer's consent does not count for this call",
			When:    bannedBy(consent.Flawed),
			Sources: rgpd.Cite(law.L2231, law.R2231),
		},
		{
			ID: ConsumerConsentLapsed, Then: rgpd.Forbid, From: law.DayOptIn,
			FR:      "le consentement du consommateur est arrivé à son terme",
			EN:      "the consumer's consent has come to its end",
			When:    bannedBy(consent.Lapsed),
			Sources: rgpd.Cite(law.L2231, law.R2231),
		},
		{
			// The article is opt-in for consumers throughout; the law was opt-out
			// until 2026-08-10. Its exception for existing customers is the next
			// row's; it says nothing of the press, and silence forbids nothing.
			ID: ArticleOptIn, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "l'article demande le consentement préalable du consommateur",
			EN: "the source article asks for the consumer's prior consent",
			When: with(func(w *When) {
				w.Sector, w.Contract, w.Consent, w.Request = rgpd.Not(Press), rgpd.Not(RunningRelated, RunningUnrelated, Ended), notConsented, notAskedBack
			}),
			Sources: rgpd.Cite(law.Article("B2C « consentement préalable » ; annuaire, jeu-concours, base achetée")),
		},
		{
			ID: ArticleOtherProducts, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "l'article demande l'accord du client pour des produits différents",
			EN: "the source article asks for the customer's agreement to other products",
			When: with(func(w *When) {
				w.Sector, w.Contract, w.Consent, w.Request = rgpd.Not(Press), rgpd.Is(RunningUnrelated, Ended), notConsented, notAskedBack
				w.Products = rgpd.Is(OtherProducts)
			}),
			Sources: rgpd.Cite(law.Article("B2C « client existant »")),
		},
		{
			ID: BloctelListedBefore2020, Then: rgpd.Forbid, From: law.DayGDPR, Until: law.Day2020,
			FR:      "le consommateur est inscrit sur Bloctel et n'est pas client",
			EN:      "the consumer is on Bloctel and is not a customer",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Not(Press), Contract: strangers, Request: notAskedBack, Register: rgpd.Is(RegisterListed)},
			Sources: rgpd.Cite(law.L2231Of2016),
		},
		{
			ID: BloctelListed, Then: rgpd.Forbid, From: law.Day2020, Until: law.DayOptIn,
			FR:      "le consommateur est inscrit sur Bloctel, hors contrat en cours",
			EN:      "the consumer is on Bloctel, outside a running contract",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Not(Press), Contract: unrelated, Request: notAskedBack, Register: rgpd.Is(RegisterListed)},
			Sources: rgpd.Cite(law.L2231Of2020),
		},
		{
			// Habitual callers check monthly, others before each campaign; the
			// month is taken for all.
			ID: BloctelUnchecked, Then: rgpd.Forbid, From: law.DayGDPR, Until: law.DayOptIn,
			FR:      "le fichier n'a pas été vérifié auprès de Bloctel depuis un mois",
			EN:      "the file was not checked against Bloctel within a month",
			When:    When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Not(Press), Contract: unrelated, Request: notAskedBack, Register: rgpd.Is(RegisterStale)},
			Sources: rgpd.Cite(law.L2231Of2020, law.R2236),
		},
		{
			// Legitimate interest asks for information and a free way to refuse at
			// collection. The article grants calls on the same condition. What needs no
			// consent since 2026-08-11, a running contract or the press, is told all the
			// same. Without any information see NeverToldOfUse.
			ID: ConsumerUntold, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "le consommateur n'a pas été informé, ou ne pouvait pas refuser",
			EN: "the consumer was not told, or could not refuse",
			When: with(func(w *When) {
				w.Consent, w.Request, w.Information = notConsented, notAskedBack, rgpd.Is(NeverTold, ToldOnly)
			}),
			Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.GDPR("13"), law.GDPR("14"), law.LetterAndTelephone, law.Article("condition générale : informer et laisser refuser")),
		},
		{
			ID: ConsumerToldTooLate, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "le consommateur n'a pas été informé lors de la collecte de son numéro",
			EN: "the consumer was not told when their number was collected",
			When: with(func(w *When) {
				w.Consent, w.Request, w.Origin, w.Information = notConsented, notAskedBack, direct, rgpd.Is(ToldByContact)
			}),
			Sources: rgpd.Cite(law.GDPR("13"), law.LetterAndTelephone),
		},

		{
			ID: ConsumerConsentGiven, Then: rgpd.Permit, From: law.DayGDPR, Until: law.DayOptIn,
			FR:      "le consommateur y a consenti",
			EN:      "the consumer consented to it",
			When:    with(func(w *When) { w.Consent = consented }),
			Sources: rgpd.Cite(law.GDPR("6(1)(a)"), law.Article("B2C « consentement explicite au téléphone »")),
		},
		{
			ID: ConsumerConsent, Then: rgpd.Permit, From: law.DayOptIn,
			FR:      "le consommateur a consenti à la prospection par téléphone",
			EN:      "the consumer consented to telephone prospecting",
			When:    with(func(w *When) { w.Consent = consented }),
			Sources: rgpd.Cite(law.L2231, law.R2231, law.Article("B2C « consentement explicite au téléphone », « case autorisant les appels », « liste de diffusion »")),
		},
		{
			ID: RunningContractOptOut, Then: rgpd.Permit, From: law.DayGDPR, Until: law.DayOptIn,
			FR:      "l'appel se rattache à un contrat en cours",
			EN:      "the call relates to a running contract",
			When:    with(func(w *When) { w.Contract = rgpd.Is(RunningRelated) }),
			Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.L2231Of2020, law.Article("B2C « client existant »")),
		},
		{
			// No consent needed, but hours, attempts and objection do apply.
			ID: RunningContract, Then: rgpd.Permit, From: law.DayOptIn,
			FR:      "l'appel intervient dans l'exécution d'un contrat en cours et a un rapport avec son objet",
			EN:      "the call is made in the performance of a running contract and relates to its object",
			When:    with(func(w *When) { w.Contract = rgpd.Is(RunningRelated) }),
			Sources: rgpd.Cite(law.L2231, law.Article("B2C « client existant »")),
		},
		{
			ID: CallBackTolerated, Then: rgpd.Permit, From: law.DayGDPR, Until: law.DayOptIn,
			FR:      "le consommateur a demandé à être rappelé",
			EN:      "the consumer asked to be called back",
			When:    with(func(w *When) { w.Request = askedBack }),
			Sources: rgpd.Cite(law.CallBacks, law.Article("B2C « demande de rappel »")),
		},
		{
			// Open point: R. 223-4 may cover the banned sectors only. The pages of
			// the authorities, as reported, present it as general, and the article
			// grants the call. Not the strictest reading.
			ID: CallBackRequested, Then: rgpd.Permit, From: law.DayOptIn,
			FR:      "le consommateur a demandé à être rappelé, il y a cinq jours ouvrables au plus",
			EN:      "the consumer asked to be called back, five working days ago at most",
			When:    with(func(w *When) { w.Request = askedBack }),
			Sources: rgpd.Cite(law.R2234, law.Article("B2C « demande de rappel »")),
		},
		{
			// Whether the 2026 wording also lifts the ban of the banned sectors is
			// open; here it does not, since Sector has one value.
			ID: PressOffer, Then: rgpd.Permit, From: law.DayGDPR,
			FR:      "l'appel propose un abonnement de presse",
			EN:      "the call offers a press subscription",
			When:    with(func(w *When) { w.Sector = rgpd.Is(Press) }),
			Sources: rgpd.Cite(law.L2235),
		},
		{
			ID: ConsumerOptOut, Then: rgpd.Permit, From: law.DayGDPR, Until: law.DayOptIn,
			FR: "le consommateur pouvait être appelé tant qu'il ne s'y opposait pas",
			EN: "the consumer could be called as long as they did not object",
			When: with(func(w *When) {
				w.Sector, w.Contract, w.Consent, w.Request = rgpd.Not(Press), unrelated, notConsented, notAskedBack
			}),
			Sources: rgpd.Cite(law.GDPR("6(1)(f)"), law.LetterAndTelephone),
		},
	}
}

package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Calls to consumers: consent, Bloctel, and the article's own conditions.
func consumerGuarantees() []guarantee {
	stranger := When{
		Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Not(Press),
		Contract: unrelated, Request: notAskedBack,
	}
	with := func(change func(w *When)) When {
		w := stranger
		change(&w)
		return w
	}
	return []guarantee{
		{
			ID: "no-sales-call-without-consent", By: rows.By(law.L2231), Never: forbidden, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, aucun consommateur n'est appelé pour une vente sans consentement valable, " +
				"contrat en cours lié à l'offre, ni demande de sa part ; hors presse",
			EN: "since 11 August 2026 no consumer is called to sell without a valid consent, a running contract that " +
				"the offer relates to, or a request; the press aside",
			Within: with(func(w *When) { w.Consent = notConsented }),
		},
		{
			ID: "the-article-is-opt-in",
			By: rows.By(law.Article("B2C, consentement préalable")), Never: forbidden, More: withArticle,
			FR: "sous la politique par défaut, aucun consommateur qui n'a jamais été client n'est appelé par " +
				"quelqu'un sans consentement ni demande, quel que soit le jour ; hors presse",
			EN: "under the default policy no consumer who never was a customer is called by people without consent " +
				"or request, on any day; the press aside",
			Within: with(func(w *When) {
				w.Channel = rgpd.Is(rgpd.LiveCall)
				w.Contract = rgpd.Is(NoContract, AccountOnly, FreeAccount)
				w.Consent = notConsented
			}),
		},
		{
			ID: "customers-agree-to-other-products",
			By: rows.By(law.Article("B2C-Y2")), Never: forbidden, More: withArticle,
			FR: "sous la politique par défaut, un client n'est pas appelé par quelqu'un pour d'autres produits sans " +
				"consentement ni demande, presse comprise",
			EN: "under the default policy no customer is called by people about other products without consent or " +
				"request, the press included",
			Within: with(func(w *When) {
				w.Channel, w.Sector = rgpd.Is(rgpd.LiveCall), rgpd.Set[Sector]{}
				w.Contract = rgpd.Is(RunningUnrelated, Ended)
				w.Consent = notConsented
				w.Products = rgpd.Is(OtherProducts)
			}),
		},
		{
			ID: "nobody-listed-is-called-before-2020",
			By: rows.By(law.L2231Of2016), Never: forbidden, Until: law.Day2020,
			FR: "jusqu'au 25 juillet 2020, aucun inscrit sur Bloctel n'est appelé, hors relation contractuelle ou " +
				"demande ; hors presse",
			EN: "until 25 July 2020 nobody on Bloctel is called, outside a contractual relation or a request; the " +
				"press aside",
			Within: with(func(w *When) {
				w.Contract = rgpd.Is(NoContract, AccountOnly)
				w.Register = rgpd.Is(RegisterListed)
			}),
		},
		{
			ID: "nobody-listed-is-called",
			By: rows.By(law.L2231Of2020), Never: forbidden, From: law.Day2020, Until: law.DayOptIn,
			FR: "du 26 juillet 2020 au 10 août 2026, aucun inscrit sur Bloctel n'est appelé hors contrat en cours ou " +
				"demande, même avec consentement ; hors presse",
			EN: "from 26 July 2020 to 10 August 2026 nobody on Bloctel is called outside a running contract or a " +
				"request, consent or not; the press aside",
			Within: with(func(w *When) { w.Register = rgpd.Is(RegisterListed) }),
		},
		{
			ID: "every-file-is-checked-against-the-register",
			By: rows.By(law.L2231Of2020, law.L2231Of2016, law.R2236), Never: forbidden, Until: law.DayOptIn,
			FR: "jusqu'au 10 août 2026, aucun consommateur n'est appelé d'un fichier qui n'a pas été vérifié auprès " +
				"de Bloctel dans le mois, hors contrat en cours ou demande ; hors presse",
			EN: "until 10 August 2026 no consumer is called from a file not checked against Bloctel within the " +
				"month, outside a running contract or a request; the press aside",
			Within: with(func(w *When) { w.Register = rgpd.Is(RegisterStale) }),
		},
		{
			ID: "the-press-asks-for-consent-too",
			By: rows.By(law.Article("B2C, consentement préalable")), Never: forbidden, More: withArticle,
			FR: "sous la politique par défaut, la presse n'appelle pas un consommateur sans consentement, contrat ni " +
				"demande",
			EN: "under the default policy the press calls no consumer without consent, contract or request",
			Within: with(func(w *When) {
				w.Channel, w.Sector, w.Consent = rgpd.Is(rgpd.LiveCall), rgpd.Is(Press), notConsented
				w.Contract = rgpd.Is(NoContract, AccountOnly, FreeAccount)
			}),
		},
	}
}

// Days, hours and attempts.
func hourGuarantees() []guarantee {
	call := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := call
		change(&w)
		return w
	}
	return []guarantee{
		{
			ID: "no-call-outside-hours", By: rows.By(law.L2231, law.D2239), Never: never, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, aucun consommateur n'est appelé pour une vente hors des heures de la loi, " +
				"sauf au créneau précis dont il est convenu, qu'il ait consenti, soit client, ait demandé l'appel ou " +
				"qu'il s'agisse de presse",
			EN: "since 11 August 2026 no consumer is called to sell outside the hours of the law, but to the precise " +
				"slot they agreed to: whether they consented, are a customer, asked for the call, or it is about the " +
				"press",
			Within: with(func(w *When) { w.Hour, w.AgreedSlot = rgpd.Is(OtherHour), rgpd.Is(SlotNotAgreed) }),
		},
		{
			ID: "no-call-on-closed-days", By: rows.By(law.L2231, law.D2239), Never: never, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, aucun consommateur n'est appelé pour une vente un samedi, un dimanche ou un " +
				"jour férié, sauf au créneau dont il est convenu",
			EN: "since 11 August 2026 no consumer is called to sell on a Saturday, a Sunday or a public holiday, but " +
				"to the slot they agreed to",
			Within: with(func(w *When) {
				w.Day = rgpd.Is(WeekendDay, HolidayDay)
				w.AgreedSlot = rgpd.Is(SlotNotAgreed)
			}),
		},
		{
			ID: "no-slot-without-consent", By: rows.By(law.L2231), Never: never, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, hors des heures, rien sans consentement valable : le créneau convenu en " +
				"suppose un",
			EN: "since 11 August 2026 nothing outside the hours without a valid consent: a slot that is agreed " +
				"supposes one",
			Within: with(func(w *When) { w.Hour, w.Consent = rgpd.Is(OtherHour), notConsented }),
		},
		{
			ID: "no-call-outside-hours-but-by-consent",
			By: rows.By(law.D2239Of2022), Never: never, From: law.DayHours, Until: law.DayOptIn,
			FR: "du 1er mars 2023 au 10 août 2026, aucun consommateur n'est appelé pour une vente hors des heures de " +
				"la loi sans consentement exprès",
			EN: "from 1 March 2023 to 10 August 2026 no consumer is called to sell outside the hours of the law " +
				"without express consent",
			Within: with(func(w *When) { w.Hour, w.Consent = rgpd.Is(OtherHour), notConsented }),
		},
		{
			ID: "no-call-on-closed-days-but-by-consent",
			By: rows.By(law.D2239Of2022), Never: never, From: law.DayHours, Until: law.DayOptIn,
			FR: "du 1er mars 2023 au 10 août 2026, aucun consommateur n'est appelé pour une vente un samedi, un " +
				"dimanche ou un jour férié sans consentement exprès",
			EN: "from 1 March 2023 to 10 August 2026 no consumer is called to sell on a Saturday, a Sunday or a " +
				"public holiday without express consent",
			Within: with(func(w *When) { w.Day, w.Consent = rgpd.Is(WeekendDay, HolidayDay), notConsented }),
		},
		{
			ID: "no-fifth-attempt", By: rows.By(law.D2239Of2022, law.D2239), Never: never, From: law.DayHours,
			FR: "depuis le 1er mars 2023, aucun consommateur n'est appelé pour une vente une cinquième fois en " +
				"trente jours, consentement ou non",
			EN:     "since 1 March 2023 no consumer is called to sell a fifth time in thirty days, consent or not",
			Within: with(func(w *When) { w.Frequency = rgpd.Is(CapReached) }),
		},
		{
			ID: "sixty-days-after-a-no",
			By: rows.By(law.D2239Of2022), Never: never, From: law.DayHours, Until: law.DayOptIn,
			FR: "du 1er mars 2023 au 10 août 2026, aucun consommateur n'est appelé pour une vente dans les soixante " +
				"jours de son refus",
			EN: "from 1 March 2023 to 10 August 2026 no consumer is called to sell within sixty days of their " +
				"refusal",
			Within: with(func(w *When) { w.Stop, w.Pause = rgpd.Is(rgpd.RefusedInCall), rgpd.Is(PauseRunning) }),
		},
		{
			ID: "what-is-not-on-a-working-day-can-wait",
			By: rows.By(law.D2239), Never: rgpd.Always(rgpd.Deferred), From: law.DayOptIn, More: noHouse,
			FR: "un appel consenti que seul le jour arrête est différé, non interdit",
			EN: "a call that was consented to, and that only the day stops, is deferred, not forbidden",
			Within: lawful(func(w *When) {
				w.Day, w.AgreedSlot = rgpd.Is(WeekendDay, HolidayDay), rgpd.Is(SlotNotAgreed)
			}),
		},
		{
			ID: "what-was-tried-four-times-can-wait",
			By: rows.By(law.D2239), Never: rgpd.Always(rgpd.Deferred), From: law.DayOptIn, More: noHouse,
			FR:     "un appel consenti que seul le nombre d'essais arrête est différé, non interdit",
			EN:     "a call that was consented to, and that only the attempts stop, is deferred, not forbidden",
			Within: lawful(func(w *When) { w.Frequency = rgpd.Is(CapReached) }),
		},
		{
			ID: "what-is-late-can-wait",
			By: rows.By(law.D2239), Never: rgpd.Always(rgpd.Deferred), From: law.DayOptIn, More: noHouse,
			FR: "un appel consenti que seule l'heure arrête est différé, non interdit",
			EN: "a call that was consented to, and that only the hour stops, is deferred, not forbidden",
			Within: lawful(func(w *When) {
				w.Hour, w.AgreedSlot = rgpd.Is(OtherHour), rgpd.Is(SlotNotAgreed)
			}),
		},
	}
}

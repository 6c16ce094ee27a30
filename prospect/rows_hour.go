package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Days, hours and attempts: C. conso., art. D. 223-9, by the clock and the calendar
// of the person. A call must start inside the hours (reading). They bind calls to
// consumers, customers and press included; a call-back that was asked for may fall
// outside the article, and is kept inside by prudence.
func hourRows() []row {
	base := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial}
	with := func(change func(w *When)) When {
		w := base
		change(&w)
		return w
	}
	// Version A let express consent lift days and hours; version B, since L. 223-1
	// al. 6 says so, only consent to one precise date and hour.
	return []row{
		{
			ID: "weekend-unless-consent", Then: rgpd.Defer,
			FR:   "pas d'appel le samedi ni le dimanche",
			EN:   "no call on Saturday or Sunday",
			By:   rows.By(law.D2239Of2022, law.Decree1313Notice),
			When: with(func(w *When) { w.Day, w.Consent = rgpd.Is(WeekendDay), notConsented }),
		},
		{
			ID: "holiday-unless-consent", Then: rgpd.Defer,
			FR:   "pas d'appel un jour férié",
			EN:   "no call on a public holiday",
			By:   rows.By(law.D2239Of2022, law.Decree1313Notice),
			When: with(func(w *When) { w.Day, w.Consent = rgpd.Is(HolidayDay), notConsented }),
		},
		{
			ID: "hour-unless-consent", Then: rgpd.Defer,
			FR:   "pas d'appel hors de 10 h à 13 h et de 14 h à 20 h",
			EN:   "no call outside 10:00 to 13:00 and 14:00 to 20:00",
			By:   rows.By(law.D2239Of2022, law.Decree1313Notice),
			When: with(func(w *When) { w.Hour, w.Consent = rgpd.Is(OtherHour), notConsented }),
			Open: rgpd.Text{
				FR: "À quoi le consentement « exprès et préalable » est-il donné ? À être appelé, dit la notice du " +
					"décret : tout consentement valable, puisqu'il suppose un acte positif et une preuve " +
					"individuelle, lève donc les jours et les heures.",
				EN: "What is the “exprès et préalable” consent given to? To being called, says the notice of the " +
					"decree: any valid consent, as it supposes a positive act and an individual proof, lifts days " +
					"and hours then.",
			},
		},
		{
			ID: "weekend", Then: rgpd.Defer,
			FR:   "pas d'appel le samedi ni le dimanche, même avec consentement",
			EN:   "no call on Saturday or Sunday, consent or not",
			By:   rows.By(law.L2231.Part("al. 6"), law.D2239),
			When: with(func(w *When) { w.Day, w.AgreedSlot = rgpd.Is(WeekendDay), rgpd.Is(SlotNotAgreed) }),
			Do: rgpd.Text{
				FR: "Attendre un jour permis, ou un créneau dont la personne est convenue.",
				EN: "Wait for a day that is open, or a slot that the person agreed to.",
			},
			Open: rgpd.Text{
				FR: "« À une date et à un horaire précisément spécifiés » : un créneau d'une heure au plus, dans un " +
					"consentement valable, dont la preuve individuelle l'atteste ; faute de preuve, il n'est pas " +
					"convenu. Il ne lève pas la limite des quatre appels. Presse : L. 223-5, al. 2, renvoie ses " +
					"jours et ses heures à un décret, lu comme D. 223-9, qui la nommait jusqu'au 10 août 2026 ; " +
					"le créneau de L. 223-1, dont l'al. 2 ne parle pas, lui est ouvert.",
				EN: "“À une date et à un horaire précisément spécifiés”: a slot of one hour at most, inside a valid " +
					"consent whose individual proof shows it; without the proof it is not agreed. It lifts no " +
					"cap. The press: L. 223-5, al. 2, leaves its days and hours to a decree, read as D. 223-9, " +
					"which named it until 10 August 2026; the slot of L. 223-1, of which al. 2 does not speak, is " +
					"open to it.",
			},
		},
		{
			ID: "holiday", Then: rgpd.Defer,
			FR:   "pas d'appel un jour férié, même avec consentement",
			EN:   "no call on a public holiday, consent or not",
			By:   rows.By(law.L2231.Part("al. 6"), law.D2239),
			When: with(func(w *When) { w.Day, w.AgreedSlot = rgpd.Is(HolidayDay), rgpd.Is(SlotNotAgreed) }),
			Do: rgpd.Text{
				FR: "Attendre un jour permis, ou un créneau dont la personne est convenue.",
				EN: "Wait for a day that is open, or a slot that the person agreed to.",
			},
			Open: rgpd.Text{
				FR: "Les onze jours de C. trav., art. L. 3133-1, seuls : le vendredi saint et le 26 décembre en " +
					"Alsace-Moselle, et les jours d'outre-mer, restent ouverts.",
				EN: "The eleven days of C. trav., art. L. 3133-1, alone: Good Friday and 26 December in " +
					"Alsace-Moselle, and the overseas days, are callable.",
			},
		},
		{
			ID: "outside-hours", Then: rgpd.Defer,
			FR:   "pas d'appel hors de 10 h à 13 h et de 14 h à 20 h, même avec consentement",
			EN:   "no call outside 10:00 to 13:00 and 14:00 to 20:00, consent or not",
			By:   rows.By(law.L2231.Part("al. 6"), law.D2239),
			When: with(func(w *When) { w.Hour, w.AgreedSlot = rgpd.Is(OtherHour), rgpd.Is(SlotNotAgreed) }),
			Do: rgpd.Text{
				FR: "Attendre l'heure, ou un créneau dont la personne est convenue.",
				EN: "Wait for the hour, or a slot that the person agreed to.",
			},
			Open: rgpd.Text{
				FR: "L'appel commence dans les heures, fins exclues ; plusieurs lieux possibles n'ouvrent que leurs " +
					"heures communes. Les heures s'appliquent aussi au rappel demandé, par prudence.",
				EN: "The call starts inside the hours, ends excluded; several possible places open only their common " +
					"hours. The hours bind call-backs that were asked for too, by prudence.",
			},
		},
		{
			ID: "attempt-cap-before-2026", Then: rgpd.Defer,
			FR:   "quatre appels ou tentatives ont déjà eu lieu en trente jours",
			EN:   "four calls or attempts were already made in thirty days",
			By:   rows.By(law.D2239Of2022),
			When: with(func(w *When) { w.Frequency = rgpd.Is(CapReached) }),
			Do: rgpd.Text{
				FR: "Attendre le trentième jour après le premier des quatre.",
				EN: "Wait for the thirtieth day after the first of the four.",
			},
			Open: rgpd.Text{
				FR: "Jours civils de la personne, qui glissent : le cinquième appel est possible trente jours après " +
					"le premier ; comptés par donneur d'ordre et personne.",
				EN: "Calendar days of the person, that slide: the fifth is possible thirty days after the first; " +
					"counted by principal and person.",
			},
		},
		{
			ID: "attempt-cap-reached", Then: rgpd.Defer,
			FR:   "quatre appels ou tentatives ont déjà eu lieu en trente jours",
			EN:   "four calls or attempts were already made in thirty days",
			By:   rows.By(law.D2239),
			When: with(func(w *When) { w.Frequency = rgpd.Is(CapReached) }),
			Do: rgpd.Text{
				FR: "Attendre le trentième jour après le premier des quatre.",
				EN: "Wait for the thirtieth day after the first of the four.",
			},
			Open: rgpd.Text{
				FR: "Jours civils de la personne, qui glissent : le cinquième appel est possible trente jours après " +
					"le premier ; comptés par donneur d'ordre et personne.",
				EN: "Calendar days of the person, that slide: the fifth is possible thirty days after the first; " +
					"counted by principal and person.",
			},
		},
		{
			ID: "refusal-pause", Then: rgpd.Defer,
			FR:   "le consommateur a refusé ce démarchage dans les soixante jours qui précèdent",
			EN:   "the consumer refused this canvassing within the sixty days before",
			By:   rows.By(law.D2239Of2022),
			When: with(func(w *When) { w.Stop, w.Pause = rgpd.Is(rgpd.RefusedInCall), rgpd.Is(PauseRunning) }),
			Open: rgpd.Text{
				FR: "Jours pleins : après un refus au jour d, le premier jour possible est d+61. L'article ne " +
					"connaît pas de fin : la politique par défaut interdit. Avant le 1er mars 2023, hors banque et " +
					"assurance, nul texte ne disait ce que vaut un refus : la loi seule n'y voit alors que celui de " +
					"cet appel, pas la lecture la plus stricte (RGPD, art. 21(2) ; L. 223-6 réserve les droits de la " +
					"personne).",
				EN: "Full days: after a refusal on day d, the first possible day is d+61. The article knows no end: " +
					"the default policy forbids. Before 1 March 2023 no text, banks and insurers apart, said what a " +
					"refusal is worth: the law alone then takes it for that of one call, which is not the strictest " +
					"reading (RGPD, art. 21(2); L. 223-6 leaves the person's rights as they are).",
			},
		},
	}
}

package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// The number that the person sees. Numbering rules follow the French plan and the
// person in France.
func callerNumberRows() []row {
	consumer := When{Channel: calls, Audience: consumers, Place: inFrance, Purpose: commercial, Sector: chapter2}
	with := func(change func(w *When)) When {
		w := consumer
		change(&w)
		return w
	}
	return []row{
		{
			ID: "number-withheld", Then: rgpd.Forbid,
			FR:   "le numéro est masqué",
			EN:   "the number is withheld",
			By:   rows.By(law.L22117),
			When: with(func(w *When) { w.Shown = rgpd.Is(ShownNone) }),
			Do: rgpd.Text{
				FR: "Afficher un numéro affecté au professionnel pour qui l'appel est passé.",
				EN: "Show a number assigned to the professional on whose behalf the call is made.",
			},
		},
		{
			ID: "number-not-principals", Then: rgpd.Forbid,
			FR:   "le numéro affiché n'est pas affecté au professionnel pour qui l'appel est passé",
			EN:   "the number shown is not assigned to the professional on whose behalf the call is made",
			By:   rows.By(law.L22117),
			When: with(func(w *When) { w.Holder = rgpd.Not(HeldByPrincipal) }),
			Do: rgpd.Text{
				FR: "Afficher un numéro affecté à ce professionnel.",
				EN: "Show a number assigned to that professional.",
			},
		},
		{
			ID: "number-premium", Then: rgpd.Forbid,
			FR:   "le numéro affiché commence par 089, est un numéro court 3BPQ (hors 30PQ et 31PQ) ou un 118 XYZ",
			EN:   "the number shown starts with 089, is a short number 3BPQ (but 30PQ and 31PQ) or a 118 XYZ",
			By:   rows.By(law.CallerNumbers),
			When: with(func(w *When) { w.Shown = rgpd.Is(ShownPremium) }),
			Do: rgpd.Text{
				FR: "Afficher un autre numéro.",
				EN: "Show another number.",
			},
		},
		{
			ID: "number-premium-elsewhere", Then: rgpd.Forbid,
			FR:   "le numéro affiché, court ou surtaxé, pousse à le rappeler",
			EN:   "the number shown, a short or a premium one, urges to ring it back",
			By:   rows.By(law.L345.Part("al. 3").Reading()),
			When: with(func(w *When) { w.Sector, w.Shown = elsewhere, rgpd.Is(ShownPremium) }),
			Do: rgpd.Text{
				FR: "Afficher un autre numéro.",
				EN: "Show another number.",
			},
			Open: rgpd.Text{
				FR: "L'arrêté du 5 juillet 2016 ne lie que les secteurs de son chapitre, et le plan de numérotation " +
					"n'a pas été lu sur ce point. Ailleurs, montrer un tel numéro est lu comme inciter à le " +
					"rappeler, ce que L. 34-5 range dans la prospection et la CNIL dit illicite.",
				EN: "The arrêté of 5 July 2016 binds the sectors of its chapter alone, and the numbering plan was " +
					"not read on this point. Elsewhere, to show such a number is read as urging to ring it, which " +
					"L. 34-5 counts as prospecting and the CNIL calls unlawful.",
			},
		},
		{
			ID: "number-without-right", Then: rgpd.Forbid,
			FR: "l'opérateur doit couper l'appel : l'appelant n'est ni l'affectataire du numéro affiché, ni " +
				"autorisé par lui",
			EN: "the operator must cut the call: the number shown is neither assigned to the caller nor shown with " +
				"the assignee's agreement",
			By:       rows.By(law.L44),
			From:     law.DayNumberRight,
			Narrowed: "IV of the article applies since then (loi 2020-901)",
			When: When{
				Channel: rgpd.Not(rgpd.Email),
				Place:   inFrance,
				Shown:   rgpd.Not(ShownNone, ShownName, ShownForeign),
				Holder:  rgpd.Is(HeldWithoutRight),
			},
			Do: rgpd.Text{
				FR: "Obtenir l'accord de l'affectataire, ou afficher un autre numéro.",
				EN: "Get the assignee's agreement, or show another number.",
			},
			Open: rgpd.Text{
				FR: "L. 44, IV, oblige les opérateurs ; que l'appelant ne puisse passer un appel qu'ils doivent " +
					"couper est une lecture.",
				EN: "L. 44, IV, binds operators; that the caller may not place a call which they have to cut is a " +
					"reading.",
			},
		},
		{
			ID: "name-without-right", Then: rgpd.Forbid,
			FR:       "le nom affiché à la place d'un numéro n'est ni celui de l'émetteur, ni permis par son titulaire",
			EN:       "the name shown in place of a number is neither the sender's nor allowed by its holder",
			By:       rows.By(law.L44.Part("IV").Reading()),
			From:     law.DayNumberRight,
			Narrowed: "IV of the article applies since then (loi 2020-901)",
			When: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Shown: rgpd.Is(ShownName),
				Holder: rgpd.Is(HeldWithoutRight),
			},
			Do: rgpd.Text{
				FR: "Afficher son propre nom, ou obtenir l'accord de son titulaire.",
				EN: "Show one's own name, or get the agreement of its holder.",
			},
			Open: rgpd.Text{
				FR: "L. 44 parle des numéros du plan : un nom qui en tient lieu est lu de même.",
				EN: "L. 44 speaks of numbers of the plan: a name that stands for one is read alike.",
			},
		},
		{
			// Surveys included (Conseil d'État, 489787, 6 June 2024).
			ID: "number-territorial-automatic", Then: rgpd.Forbid,
			FR: "un système automatique affiche un numéro territorial, hors numéros polyvalents vérifiés",
			EN: "an automatic system shows a territorial number that is not a verified polyvalent one",
			By: rows.By(law.Numbering2022, law.L44),
			When: When{
				Channel:  rgpd.Not(rgpd.Email),
				Place:    inFrance,
				Dialling: rgpd.Is(DialledAutomatically, DialledAtRandom),
				Shown:    rgpd.Is(ShownTerritorial, ShownOwnMobile, ShownDeskMobile),
			},
			Do: rgpd.Text{
				FR: "Afficher un numéro polyvalent vérifié, ou faire composer chaque numéro par un agent.",
				EN: "Show a verified polyvalent number, or have an agent dial each number.",
			},
			Open: rgpd.Text{
				FR: "La composition prédictive, un agent répondant, est-elle automatique ? Oui pour le plan de " +
					"numérotation, comme les opérateurs le prennent ; pour L. 34-5 c'est l'appel d'une personne. " +
					"De même du système qui invente les numéros.",
				EN: "Is predictive dialling automatic where an agent answers? Yes for the numbering plan, as " +
					"operators take it; for L. 34-5 it is a live call. So is a system that makes the numbers up.",
			},
		},
		{
			ID: "number-mobile-desk", Then: rgpd.Forbid,
			FR:   "un centre d'appels affiche un numéro mobile",
			EN:   "a call centre shows a mobile number",
			By:   rows.By(law.NumberingAnswers.Explaining(law.Numbering2022)),
			When: When{Channel: calls, Place: inFrance, Shown: rgpd.Is(ShownDeskMobile)},
			Do: rgpd.Text{
				FR: "Afficher un numéro qui n'est pas mobile.",
				EN: "Show a number that is no mobile one.",
			},
			Open: rgpd.Text{
				FR: "Connu par les réponses de l'Arcep aux professionnels : le plan même (décision 2022-1583, annexe " +
					"1, 2.3.4) n'a pas été lu sur ce point.",
				EN: "Known by the Arcep's answers to professionals: the plan itself (decision 2022-1583, annex 1, " +
					"2.3.4) was not read on this point.",
			},
		},
	}
}

package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
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
			ID: NumberWithheld, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "le numéro est masqué",
			EN:      "the number is withheld",
			When:    with(func(w *When) { w.Shown = rgpd.Is(ShownNone) }),
			Sources: rgpd.Cite(law.L22117),
		},
		{
			ID: NumberNotPrincipals, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "le numéro affiché n'est pas affecté au professionnel pour qui l'appel est passé",
			EN:      "the number shown is not assigned to the professional on whose behalf the call is made",
			When:    with(func(w *When) { w.Holder = rgpd.Not(HeldByPrincipal) }),
			Sources: rgpd.Cite(law.L22117),
		},
		{
			ID: NumberPremium, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "le numéro affiché est surtaxé ou court",
			EN:      "the number shown is a premium or a short one",
			When:    with(func(w *When) { w.Shown = rgpd.Is(ShownPremium) }),
			Sources: rgpd.Cite(law.CallerNumbers),
		},
		{
			ID: NumberWithoutRight, Then: rgpd.Forbid, From: law.DayNumberRight,
			FR:      "l'appelant n'a pas de droit sur le numéro affiché",
			EN:      "the caller has no right to the number shown",
			When:    When{Channel: rgpd.Not(rgpd.Email), Place: inFrance, Shown: rgpd.Not(ShownNone, ShownName, ShownForeign), Holder: rgpd.Is(HeldWithoutRight)},
			Sources: rgpd.Cite(law.L44),
		},
		{
			// Surveys included (Conseil d'État, 489787, 6 June 2024). Operators take
			// predictive dialling for automatic even when an agent answers.
			ID: NumberTerritorialAutomatic, Then: rgpd.Forbid, From: law.DayNumbering,
			FR:      "un système automatique affiche un numéro territorial, hors numéros polyvalents vérifiés",
			EN:      "an automatic system shows a territorial number that is not a verified polyvalent one",
			When:    When{Channel: rgpd.Not(rgpd.Email), Place: inFrance, Dialling: rgpd.Is(DialledAutomatically), Shown: rgpd.Is(ShownTerritorial, ShownOwnMobile, ShownDeskMobile)},
			Sources: rgpd.Cite(law.Numbering2022, law.L44),
		},
		{
			ID: NumberMobileDesk, Then: rgpd.Forbid, From: law.DayNumbering,
			FR:      "un centre d'appels affiche un numéro mobile",
			EN:      "a call centre shows a mobile number",
			When:    When{Channel: calls, Place: inFrance, Shown: rgpd.Is(ShownDeskMobile)},
			Sources: rgpd.Cite(law.NumberingAnswers),
		},
	}
}

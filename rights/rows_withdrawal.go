package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// withdrawalRows are the rules on withdrawal of a consent: art. 7(3).
func withdrawalRows() []row {
	return []row{
		{
			ID: "right-withdrawal", Then: rgpd.Permit,
			FR:   "le consentement peut être retiré à tout moment ; le traitement antérieur reste licite",
			EN:   "a consent can be withdrawn at any time; what was done before stays lawful",
			By:   rows.By(law.GDPR("7(3)")),
			When: when{Right: rgpd.Is(Withdrawal), Basis: rgpd.Is(Consent)},
		},
		{
			ID: "right-withdrawal-marketing", Then: rgpd.Permit,
			FR:   "dire stop vaut retrait et opposition, quelle que soit la base",
			EN:   "“stop” is a withdrawal and an objection, whatever the basis",
			By:   rows.By(law.GDPR("7(3) et 21(2)"), law.SuppressionList),
			When: when{Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(Marketing)},
		},
		{
			ID: "right-withdrawal-stops", Then: rgpd.Oblige,
			FR: "cesser sans délai ce qui repose sur le consentement retiré ; effacer ce qu'aucune autre base ne " +
				"permet de conserver",
			EN: "cease without waiting what rests on the consent withdrawn; erase what no other basis keeps",
			By: rows.By(law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent),
			},
		},
		{
			ID: "right-withdrawal-special", Then: rgpd.Permit,
			FR: "le consentement explicite au traitement de données sensibles peut être retiré à tout moment, en " +
				"quelques termes que ce soit",
			EN: "an explicit consent to the processing of special data can be withdrawn at any time, by " +
				"whatever word",
			By: rows.By(law.GDPR("7(3) et 9(2)(a)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
				SpecialConsent: rgpd.Is(rgpd.Yes),
			},
			Open: rgpd.Text{
				FR: "Le consentement de 9(2)(a) peut être retiré quelle que soit la base de l'art. 6 et en quelques " +
					"termes que ce soit ; tant que son existence n'est pas connue, rien n'est refusé.",
				EN: "The consent of 9(2)(a) can be withdrawn whatever the basis of art. 6 and by whatever " +
					"word; until it is known whether there was one nothing is refused.",
			},
		},
		{
			ID: "right-withdrawal-special-stops", Then: rgpd.Oblige,
			FR: "ne plus traiter les données sensibles que ce consentement permettait de traiter ; effacer celles " +
				"qu'aucune autre base ne permet de conserver",
			EN: "process no more the special data that this consent allowed; erase those that no other basis " +
				"keeps",
			By: rows.By(law.GDPR("7(3)"), law.GDPR("17(1)(b)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
				SpecialConsent: rgpd.Is(rgpd.Yes),
			},
		},
		{
			ID: "right-withdrawal-no-consent", Then: rgpd.Forbid,
			FR: "le traitement ne repose ni sur un consentement, ni sur une base susceptible d'opposition",
			EN: "the processing rests neither on consent nor on what can be objected to",
			By: rows.By(law.GDPR("7(3)")),
			When: when{
				Right: rgpd.Is(Withdrawal), Purpose: rgpd.Is(OtherPurpose),
				Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(rgpd.No),
			},
			Open: rgpd.Text{
				FR: "Le retrait demandé d'une mission publique, d'un intérêt légitime ou d'une recherche vaut " +
					"opposition, comme l'opposition à un traitement consenti vaut retrait.",
				EN: "To withdraw from what rests on a public task or a legitimate interest, or from " +
					"research, is taken as an objection to it, as to object to a consent is to withdraw it.",
			},
		},
		{
			ID: "right-withdrawal-as-easy", Then: rgpd.Oblige,
			FR:   "recevoir le retrait par toute voie, aussi simplement que le consentement a été donné",
			EN:   "take the withdrawal by the channel it comes by, as easily as the consent was given",
			By:   rows.By(law.GDPR("7(3)")),
			When: when{Right: rgpd.Is(Withdrawal)},
		},
		{
			ID: "right-withdrawal-reaches-others", Then: rgpd.Oblige,
			FR:   "informer du retrait ceux à qui les données ont été communiquées, et celui qui les a fournies",
			EN:   "tell of the withdrawal those to whom the data went, and whoever supplied them",
			By:   rows.By(law.GDPR("5(2) et 24"), law.Proximus.Strictly()),
			When: when{Right: rgpd.Is(Withdrawal)},
			Open: rgpd.Text{
				FR: "L'arrêt est rendu sur des annuaires ; lecture stricte : il vaut de tout fichier transmis.",
				EN: "The judgment is about directories; strict reading: it holds of any file that is handed on.",
			},
		},
	}
}

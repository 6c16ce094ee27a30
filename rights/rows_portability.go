package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// portabilityRows are the rules on portability: art. 20.
func portabilityRows() []row {
	return []row{
		{
			ID: "right-portability", Then: rgpd.Permit,
			FR: "données fournies par la personne, traitées de façon automatisée sur consentement ou contrat",
			EN: "data provided by the person, processed by automated means on consent or contract",
			By: rows.By(law.GDPR("20(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right: rgpd.Is(Portability), Basis: rgpd.Is(Consent, Contract), Supply: rgpd.Is(Provided),
				Automated: rgpd.Is(rgpd.Yes),
			},
		},
		{
			ID: "right-portability-special", Then: rgpd.Permit,
			FR: "données sensibles fournies par la personne, traitées de façon automatisée sur son " +
				"consentement explicite",
			EN: "special data provided by the person, processed by automated means on their explicit consent",
			By: rows.By(law.GDPR("20(1)(a)")),
			When: when{
				Right: rgpd.Is(Portability),
				Basis: rgpd.Is(LegalObligation, VitalInterests, LegitimateInterest), Supply: rgpd.Is(Provided),
				Automated: rgpd.Is(rgpd.Yes), SpecialConsent: rgpd.Is(rgpd.Yes),
			},
		},
		{
			ID: "right-portability-public-task", Then: rgpd.Forbid,
			FR:   "le traitement est nécessaire à une mission d'intérêt public",
			EN:   "the processing is necessary for a task of public interest",
			By:   rows.By(law.GDPR("20(3)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{Right: rgpd.Is(Portability), Basis: rgpd.Is(PublicTask)},
		},
		{
			ID: "right-portability-basis", Then: rgpd.Forbid,
			FR: "le traitement ne repose ni sur le consentement ni sur un contrat",
			EN: "the processing rests neither on consent nor on a contract",
			By: rows.By(law.GDPR("20(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right:          rgpd.Is(Portability),
				Basis:          rgpd.Is(LegalObligation, VitalInterests, LegitimateInterest),
				SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-portability-by-hand", Then: rgpd.Forbid,
			FR:   "le traitement n'est pas automatisé",
			EN:   "the processing is not automated",
			By:   rows.By(law.GDPR("20(1)(b)")),
			When: when{Right: rgpd.Is(Portability), Automated: rgpd.Is(rgpd.No)},
		},
		{
			ID: "right-portability-derived", Then: rgpd.Forbid,
			FR:   "données déduites par le responsable, non fournies par la personne",
			EN:   "data derived by the controller, not provided by the person",
			By:   rows.By(law.GDPR("20(1)"), law.GuidelinesPortability),
			When: when{Right: rgpd.Is(Portability), Supply: rgpd.Is(Derived)},
		},
		{
			ID: "right-portability-format", Then: rgpd.Oblige,
			FR: "remettre un format structuré, couramment utilisé et lisible par machine ; un PDF ne suffit " +
				"pas",
			EN:   "hand over a structured, commonly used, machine-readable format; a PDF is not enough",
			By:   rows.By(law.GDPR("20(1)")),
			When: when{Right: rgpd.Is(Portability)},
		},
		{
			ID: "right-portability-others", Then: rgpd.Oblige,
			FR:   "remettre le fichier sans porter atteinte aux droits et libertés de tiers",
			EN:   "hand the file over without harm to the rights and freedoms of third parties",
			By:   rows.By(law.GDPR("20(4)")),
			When: when{Right: rgpd.Is(Portability)},
		},
	}
}

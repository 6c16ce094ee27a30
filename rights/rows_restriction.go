package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// restrictionRows are the rules on restriction, and telling recipients: art. 18 and 19.
func restrictionRows() []row {
	return []row{
		{
			ID: "right-restriction", Then: rgpd.Permit,
			FR:   "un cas de limitation est établi",
			EN:   "a case for restriction is established",
			By:   rows.By(law.GDPR("18(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Not(NoRestrictionGround)},
		},
		{
			ID: "right-restriction-without-ground", Then: rgpd.Forbid,
			FR:   "aucun des quatre cas de limitation n'est établi",
			EN:   "none of the four cases for restriction is established",
			By:   rows.By(law.GDPR("18(1)")),
			When: when{Right: rgpd.Is(Restriction), RestrictionGround: rgpd.Is(NoRestrictionGround)},
		},
		{
			ID: "right-restriction-no-objection", Then: rgpd.Forbid,
			FR: "la limitation pendant l'examen d'une opposition suppose une opposition possible",
			EN: "restriction while an objection is examined supposes that an objection opens",
			By: rows.By(law.GDPR("18(1)(d) et 21(1)")),
			When: when{
				Right: rgpd.Is(Restriction), Purpose: rgpd.Not(Marketing),
				Basis: rgpd.Not(PublicTask, LegitimateInterest), RestrictionGround: rgpd.Is(ObjectionPending),
			},
			Open: rgpd.Text{
				FR: "Le texte ne nomme que 21(1) ; l'opposition à la prospection étant ouverte quelle que soit la " +
					"base, la limitation demandée avec elle n'est pas refusée faute d'opposition possible.",
				EN: "The text names 21(1) alone; since an objection to marketing opens whatever the basis, a " +
					"restriction asked with it is not refused for want of an objection.",
			},
		},
		{
			ID: "right-restriction-uses", Then: rgpd.Oblige,
			FR: "ne plus que conserver les données, sauf consentement, droits en justice, protection d'autrui ou " +
				"motif important d'intérêt public ; prospecter n'en fait pas partie",
			EN: "do nothing but store, save with consent, for legal claims, another's rights or an important " +
				"public interest; calling is none of these",
			By:   rows.By(law.GDPR("18(2)")),
			When: when{Right: rgpd.Is(Restriction)},
		},
		{
			ID: "right-restriction-warning", Then: rgpd.Oblige,
			FR:   "informer la personne avant de lever la limitation",
			EN:   "warn the person before the restriction is lifted",
			By:   rows.By(law.GDPR("18(3)")),
			When: when{Right: rgpd.Is(Restriction)},
		},
		{
			ID: "right-recipients-told", Then: rgpd.Oblige,
			FR: "notifier à chaque destinataire, sous-traitants compris, ce qui a été fait, sauf impossibilité ou " +
				"efforts disproportionnés ; nommer ces destinataires à la personne qui le demande",
			EN: "tell each recipient, processors included, of what was done, unless impossible or of " +
				"disproportionate effort; name these recipients to the person who asks",
			By:   rows.By(law.GDPR("19")),
			When: when{Right: rgpd.Is(Rectification, Erasure, Restriction)},
		},
	}
}

package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// erasureRows are the rules on erasure: art. 17.
func erasureRows() []row {
	return []row{
		{
			ID: "right-erasure", Then: rgpd.Permit,
			FR: "un motif d'effacement est établi et rien n'impose de conserver les données",
			EN: "a ground for erasure is established, and nothing requires to keep the data",
			By: rows.By(law.GDPR("17(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right: rgpd.Is(Erasure), ErasureGround: rgpd.Not(NoErasureGround), Needed: rgpd.Is(NotNeeded),
			},
		},
		{
			ID: "right-erasure-without-ground", Then: rgpd.Forbid,
			FR:   "aucun des six motifs d'effacement n'est établi",
			EN:   "none of the six grounds for erasure is established",
			By:   rows.By(law.GDPR("17(1)")),
			When: when{Right: rgpd.Is(Erasure), ErasureGround: rgpd.Is(NoErasureGround)},
		},
		{
			ID: "right-erasure-held-back", Then: rgpd.Forbid,
			FR:   "le traitement reste nécessaire ; seul ce qui l'est est conservé, le reste est effacé",
			EN:   "the processing stays necessary; only what is so is kept, the rest is erased",
			By:   rows.By(law.GDPR("17(3)")),
			When: when{Right: rgpd.Is(Erasure), Needed: rgpd.Not(NotNeeded)},
		},
		{
			// Marketing is left out, since the objection to it opens whatever the basis; so is, of
			// special data, the consent of art. 9(2)(a), which 17(1)(b) names.
			ID: "right-erasure-legal-obligation", Then: rgpd.Forbid,
			FR: "le traitement répond à une obligation légale : ni le retrait d'un consentement ni une " +
				"opposition n'y mettent fin",
			EN: "the processing meets a legal obligation: neither a consent withdrawn nor an objection ends it",
			By: rows.By(law.GDPR("17(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(LegalObligation),
				ErasureGround: rgpd.Is(ConsentGone, ObjectionGround), SpecialConsent: rgpd.Is(rgpd.No),
			},
			Open: rgpd.Text{
				FR: "La fiche 15 de la CNIL refuse aussi le motif f) à une obligation légale ; l'art. " +
					"17(1)(f) ne connaît pas cette limite, et 17(3)(b) garde ce dont l'obligation a besoin : " +
					"le motif est admis.",
				EN: "The CNIL's sheet 15 denies the ground f) too to a legal obligation; art. 17(1)(f) knows " +
					"no such limit, and 17(3)(b) keeps what the obligation needs: the ground is accepted.",
			},
		},
		{
			// The ground c) supposes an objection that opens. One to a consent is its withdrawal,
			// the ground b).
			ID: "right-erasure-no-objection", Then: rgpd.Forbid,
			FR: "le motif tiré d'une opposition suppose une opposition possible",
			EN: "the ground of an objection supposes that an objection opens",
			By: rows.By(law.GDPR("17(1)(c) et 21(1)")),
			When: when{
				Right: rgpd.Is(Erasure), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Contract, VitalInterests),
				ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-erasure-research-task", Then: rgpd.Forbid,
			FR: "on ne s'oppose pas à la recherche d'une mission d'intérêt public, et cette opposition n'est " +
				"pas un motif d'effacement",
			EN: "research of a task of public interest cannot be objected to, and such an objection is no " +
				"ground for erasure",
			By: rows.By(law.GDPR("17(1)(c) et 21(6)")),
			When: when{
				Right: rgpd.Is(Erasure), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
				ErasureGround: rgpd.Is(ObjectionGround), SpecialConsent: rgpd.Is(rgpd.No),
			},
			Open: rgpd.Text{
				FR: "17(1)(c) nomme 21(1) et 21(2), non 21(6) : s'opposer à la recherche n'est un motif que " +
					"là où elle repose sur un intérêt légitime.",
				EN: "17(1)(c) names 21(1) and 21(2), not 21(6): an objection to research is a ground only " +
					"where it rests on a legitimate interest.",
			},
		},
		{
			ID: "right-erasure-keeps-suppression", Then: rgpd.Oblige,
			FR: "conserver l'inscription sur la liste repoussoir, réduite au minimum, pour que la personne ne soit " +
				"pas rappelée d'après une liste achetée ensuite",
			EN: "keep the suppression entry, cut down to the least, so that the next list bought does not " +
				"call again",
			By:   rows.By(law.GDPR("21(3)"), law.SuppressionList),
			When: when{Right: rgpd.Is(Erasure)},
			Open: rgpd.Text{
				FR: "Aucun texte ne le dit. Lecture : l'article 21(3) interdit de prospecter à nouveau, ce qu'aucune " +
					"liste ne garantirait si l'inscription disparaissait ; elle reste (art. 17(3)(b)), sans " +
					"rien de plus.",
				EN: "No text says so. The reading: art. 21(3) forbids to prospect again, which no list could ensure " +
					"if the entry went; it stays (art. 17(3)(b)), with nothing more.",
			},
		},
		{
			ID: "right-erasure-published", Then: rgpd.Oblige,
			FR:   "informer les autres responsables des données rendues publiques, par des mesures raisonnables",
			EN:   "tell other controllers of the data made public, by reasonable steps",
			By:   rows.By(law.GDPR("17(2)")),
			When: when{Right: rgpd.Is(Erasure), Published: rgpd.Is(rgpd.Yes)},
		},
	}
}

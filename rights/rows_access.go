package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// accessRows are the rules on access and rectification: art. 15 and 16.
func accessRows() []row {
	return []row{
		{
			ID: "right-access", Then: rgpd.Permit,
			FR:   "la personne a le droit d'accéder à ses données et d'en obtenir une copie",
			EN:   "the person has access to their data, and a copy",
			By:   rows.By(law.GDPR("15"), law.DeveloperGuide.Part("fiche 15")),
			When: when{Right: rgpd.Is(Access)},
		},
		{
			ID: "right-access-confirms", Then: rgpd.Oblige,
			FR:   "confirmer qu'aucune donnée concernant la personne n'est traitée ; c'est une réponse, non un refus",
			EN:   "confirm that no data about the person are processed; it is an answer, not a refusal",
			By:   rows.By(law.GDPR("15(1)")),
			When: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.No)},
		},
		{
			ID: "right-access-others", Then: rgpd.Oblige,
			FR:   "occulter ce qui porterait atteinte aux droits et libertés d'autrui, sans jamais refuser l'ensemble",
			EN:   "black out what would harm the rights of others, and never refuse the whole for that",
			By:   rows.By(law.GDPR("15(4)")),
			When: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.Yes)},
		},
		{
			ID: "right-access-names-recipients", Then: rgpd.Oblige,
			FR:   "indiquer l'identité de chaque destinataire, sous-traitants compris, sauf impossibilité",
			EN:   "name each recipient, processors included, unless that is impossible",
			By:   rows.By(law.GDPR("15(1)(c)"), law.OesterreichischePost),
			When: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.Yes)},
		},
		{
			ID: "right-access-names-source", Then: rgpd.Oblige,
			FR: "indiquer tout ce que l'on sait de la source des données qui n'ont pas été collectées auprès de " +
				"la personne",
			EN:   "tell all that is known of the source of data that were not collected from the person",
			By:   rows.By(law.GDPR("15(1)(g)")),
			When: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.Yes)},
		},
		{
			ID: "right-access-first-copy-free", Then: rgpd.Oblige,
			FR: "donner la première copie sans frais ; seule une copie supplémentaire peut se payer, à des frais " +
				"raisonnables fondés sur les coûts administratifs",
			EN: "give the first copy free of charge; a further one alone may cost, a reasonable fee based on " +
				"administrative costs",
			By:   rows.By(law.GDPR("12(5) et 15(3)")),
			When: when{Right: rgpd.Is(Access), Held: rgpd.Is(rgpd.Yes), Abusive: rgpd.Is(rgpd.No)},
		},
		{
			ID: "right-rectification", Then: rgpd.Permit,
			FR:   "les données inexactes sont rectifiées, et les données incomplètes complétées",
			EN:   "inaccurate data are rectified, incomplete ones completed",
			By:   rows.By(law.GDPR("16"), law.DeveloperGuide.Part("fiche 15")),
			When: when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Inaccurate, Incomplete)},
		},
		{
			ID: "right-rectification-accurate", Then: rgpd.Forbid,
			FR:   "la vérification établit que les données sont exactes et complètes",
			EN:   "the check shows accurate and complete data",
			By:   rows.By(law.GDPR("16")),
			When: when{Right: rgpd.Is(Rectification), Accuracy: rgpd.Is(Accurate)},
		},
	}
}

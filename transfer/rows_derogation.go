package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What art. 49 opens, and to whom it is closed.
var derogationRows = []row{
	{
		ID: "transfer-derogation-outsourcing", Then: rgpd.Forbid,
		FR:   "une externalisation ou une relation stable ne peut pas reposer sur l'article 49",
		EN:   "an outsourcing or a stable relationship cannot rest on article 49",
		By:   rows.By(law.GuidelinesDerogations),
		When: without(when{Stable: rgpd.Is(rgpd.Yes)}),
		Do: rgpd.Text{
			FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact " +
				"du transfert ; ou gardez les données et les écrans dans l'EEE.",
			EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the " +
				"transfer impact assessment; or keep data and screens in the EEA.",
		},
		Open: rgpd.Text{
			FR: "Chaque point de l'article 49 est refusé à une relation stable, quel que soit celui qui est " +
				"invoqué. Lecture stricte.",
			EN: "Every point of art. 49 is refused to a stable relationship, whichever is claimed. Strict reading.",
		},
		More: DerogationRefused,
	},
	{
		ID: "transfer-derogation-recurrent", Then: rgpd.Forbid,
		FR: "ce point de l'article 49 n'est ouvert qu'à un transfert occasionnel",
		EN: "this point of article 49 is open to occasional transfers only",
		By: rows.By(law.GDPR("consid. 111"), law.GuidelinesDerogations),
		When: without(when{
			Derogation: rgpd.Is(ContractWithPerson, ContractInInterest, LegalClaims), Frequency: rgpd.Is(Recurrent),
		}),
		Do: rgpd.Text{
			FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact " +
				"du transfert ; ou gardez les données et les écrans dans l'EEE.",
			EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the " +
				"transfer impact assessment; or keep data and screens in the EEA.",
		},
		Open: rgpd.Text{
			FR: "Les points b), c) et e) de l'article 49(1) ne disent pas « occasionnel » : le considérant 111 " +
				"le dit, et le CEPD le tient pour une condition. Lecture stricte.",
			EN: "Points (b), (c) and (e) of art. 49(1) do not say \"occasional\": recital 111 does, and the EDPB " +
				"takes it for a condition. Strict reading.",
		},
		More: DerogationRefused,
	},
	{
		ID: "transfer-derogation-repetitive", Then: rgpd.Forbid,
		FR:   "l'intérêt légitime impérieux est fermé à un transfert qui revêt un caractère répétitif",
		EN:   "compelling legitimate interests are closed to a transfer that is repetitive",
		By:   rows.By(law.GDPR("49(1), al. 2")),
		When: without(when{Derogation: rgpd.Is(CompellingInterest), Frequency: rgpd.Is(Recurrent)}),
		Do: rgpd.Text{
			FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact " +
				"du transfert ; ou gardez les données et les écrans dans l'EEE.",
			EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the " +
				"transfer impact assessment; or keep data and screens in the EEA.",
		},
		More: DerogationRefused,
	},
	{
		ID: "transfer-derogation-public-authority", Then: rgpd.Forbid,
		FR: "ce point de l'article 49 est fermé à une autorité qui exerce ses prérogatives de puissance publique",
		EN: "this point of article 49 is closed to an authority that exercises its powers",
		By: rows.By(law.GDPR("49(3)")),
		When: without(when{
			Derogation:   rgpd.Is(ExplicitConsent, ContractWithPerson, ContractInInterest, CompellingInterest),
			PublicPowers: rgpd.Is(rgpd.Yes),
		}),
		Do: rgpd.Text{
			FR: "Fondez le flux sur un instrument entre organismes publics (art. 46) ou sur un motif important " +
				"d'intérêt public.",
			EN: "Rest the flow on an instrument between public bodies (art. 46) or on important reasons of " +
				"public interest.",
		},
		More: DerogationRefused,
	},
	{
		ID: "transfer-derogation-condition", Then: rgpd.Forbid,
		FR:   "une condition du point invoqué de l'article 49 manque",
		EN:   "a condition of the point of article 49 that is claimed is missing",
		By:   rows.By(law.GDPR("49(1)")),
		When: without(when{Derogation: rgpd.Not(NoDerogation), DerogationMet: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Remplissez les conditions du point invoqué, ou signez un outil de l'article 46.",
			EN: "Meet the conditions of the point claimed, or sign a tool of article 46.",
		},
		More: DerogationRefused,
	},
	{
		ID: "transfer-derogation-consent", Then: rgpd.Permit,
		FR:   "la personne a consenti expressément, informée des risques",
		EN:   "the person consented explicitly, told of the risks",
		By:   rows.By(law.GDPR("49(1)(a)")),
		When: derogating(when{Derogation: rgpd.Is(ExplicitConsent)}),
		More: DerogationPossible,
	},
	{
		ID: "transfer-derogation-contract", Then: rgpd.Permit,
		FR:   "le transfert occasionnel est nécessaire à un contrat avec la personne ou dans son intérêt",
		EN:   "the occasional transfer is needed for a contract with the person or in their interest",
		By:   rows.By(law.GDPR("49(1)(b), (c)")),
		When: derogating(when{Derogation: rgpd.Is(ContractWithPerson, ContractInInterest)}),
		More: DerogationPossible,
	},
	{
		ID: "transfer-derogation-special", Then: rgpd.Permit,
		FR:   "intérêt public important, droits en justice, intérêts vitaux ou registre public",
		EN:   "important public interest, legal claims, vital interests or a public register",
		By:   rows.By(law.GDPR("49(1)(d) à (g)")),
		When: derogating(when{Derogation: rgpd.Is(PublicInterest, LegalClaims, VitalInterests, PublicRegister)}),
		More: DerogationPossible,
	},
	{
		ID: "transfer-derogation-residual", Then: rgpd.Permit,
		FR: "aucune autre dérogation n'est applicable : intérêts légitimes impérieux du responsable, sur lesquels " +
			"ceux de la personne ne prévalent pas, transfert non répétitif, pour peu de personnes",
		EN: "no other derogation is applicable: compelling legitimate interests of the controller, not overridden " +
			"by those of the person, a transfer that is not repetitive, few persons",
		By:   rows.By(law.GDPR("49(1), al. 2")),
		When: derogating(when{Derogation: rgpd.Is(CompellingInterest)}),
		More: DerogationPossible,
	},
}

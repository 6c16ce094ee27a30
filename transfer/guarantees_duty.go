package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What a transfer brings, and what spares it.
var dutyGuarantees = []guarantee{
	{
		ID: "duty-of-every-transfer",
		FR: "tout transfert demande d'en informer les personnes, d'inscrire le pays au registre et de prévoir " +
			"les demandes d'autorités étrangères",
		EN: "every transfer takes a notice to the persons, the country in the register and a provision for " +
			"foreign authorities' requests",
		By:     rows.By(law.GDPR("13(1)(f), 14(1)(f), 30(1)(e), 48")),
		Within: abroad(when{}),
		Brings: []rgpd.RuleID{"transfer-duty-notice", "transfer-duty-register", "transfer-duty-foreign-orders"},
	},
	{
		ID:     "duty-of-every-tool",
		FR:     "qui transfère avec un outil de l'article 46 en indique les garanties à qui exerce son droit d'accès",
		EN:     "who transfers with a tool of article 46 states the safeguards to whoever asks for access",
		By:     rows.By(law.GDPR("15(2)")),
		Within: abroad(when{Tool: rgpd.Is(tools...)}),
		Brings: []rgpd.RuleID{"transfer-duty-access"},
	},
	{
		ID:     "duty-beside-adequacy",
		FR:     "l'adéquation ne dispense jamais du contrat, de la base légale ni de la sécurité",
		EN:     "adequacy never dispenses with the contract, the legal basis or security",
		By:     rows.By(law.GDPR("44")),
		Within: abroad(when{Coverage: rgpd.Is(covered, coveredAtRisk)}),
		Brings: []rgpd.RuleID{"transfer-duty-other-checks"},
	},
	{
		ID:     "duty-while-challenged",
		FR:     "sur une décision contestée, on garde toujours des clauses et une analyse au dossier",
		EN:     "under a challenged decision clauses and an assessment are always kept on file",
		By:     rows.By(law.FrameworkAppeal),
		Within: abroad(when{Coverage: rgpd.Is(coveredAtRisk)}),
		Brings: []rgpd.RuleID{"transfer-duty-keep-fallback"},
		From:   dpfDecision,
	},
	{
		ID: "duty-of-every-derogation",
		FR: "toute dérogation se lit étroitement, et ce qui la justifie se garde par écrit",
		EN: "every derogation is read narrowly, and what justifies it is kept in writing",
		By: rows.By(law.GDPR("49, 5(2)"), law.GuidelinesDerogations),
		Within: abroad(derogatingOn(
			when{}, ExplicitConsent, ContractWithPerson, ContractInInterest, PublicInterest, LegalClaims,
			VitalInterests, PublicRegister, CompellingInterest,
		)),
		Brings: []rgpd.RuleID{"transfer-duty-derogation"},
	},
	{
		ID:     "duty-of-the-residual-ground",
		FR:     "un transfert fondé sur l'intérêt impérieux est toujours annoncé à la CNIL et aux personnes",
		EN:     "a transfer that rests on a compelling interest is always told to the CNIL and to the persons",
		By:     rows.By(law.GDPR("49(1), al. 2, 49(6)")),
		Within: abroad(derogatingOn(when{}, CompellingInterest)),
		Brings: []rgpd.RuleID{"transfer-duty-derogation-residual"},
	},
	{
		ID:     "duty-of-screens",
		FR:     "regarder un écran depuis un pays tiers demande toujours ce que demande un transfert",
		EN:     "looking at a screen from a third country always takes what a transfer takes",
		By:     rows.By(law.GuidelinesTransfers),
		Within: abroad(when{Means: rgpd.Is(OnScreen)}),
		Brings: []rgpd.RuleID{"transfer-duty-screens"},
		From:   guided,
	},
	{
		ID:     "duty-of-the-branch",
		FR:     "l'établissement d'une même personne hors de l'Union reste toujours à protéger",
		EN:     "the branch of one legal person outside the Union is always to be protected",
		By:     rows.By(law.GDPR("32, 48"), law.GuidelinesTransfers),
		Within: when{Importer: rgpd.Is(unsettled, outside), SameEntity: rgpd.Is(rgpd.Yes)},
		Brings: []rgpd.RuleID{"transfer-duty-own-branch"},
		From:   guided,
	},
	{
		ID:     "duty-of-staff-abroad",
		FR:     "un destinataire de l'Union dont le personnel voit les données de l'étranger les protège toujours",
		EN:     "an importer in the Union whose staff see the data from abroad always protects them",
		By:     rows.By(law.GDPR("32, 48"), law.GuidelinesTransfers),
		Within: when{Importer: rgpd.Is(inside), StaffAbroad: rgpd.Is(rgpd.Yes)},
		Brings: []rgpd.RuleID{"transfer-duty-staff-abroad"},
		From:   guided,
	},
	{
		ID:     "duty-none-inside",
		FR:     "ce qui reste dans l'Union, ou y revient, ne demande rien du chapitre V",
		EN:     "what stays in the Union, or comes back to it, takes nothing of chapter V",
		By:     rows.By(law.GDPR("44")),
		Within: when{Importer: rgpd.Is(inside)},
		Spares: ofTransfers,
	},
	{
		ID:     "duty-none-outside-the-rgpd",
		FR:     "qui ne relève pas du RGPD, et ne tient pas les données de qui en relève, ne doit rien du chapitre V",
		EN:     "who is not under the RGPD, and did not get the data from somebody who is, owes nothing of chapter V",
		By:     rows.By(law.GDPR("3, 44")),
		Within: when{Exporter: rgpd.Is(fromOutsideFree)},
		Spares: ofTransfers,
	},
	{
		ID:     "duty-none-of-one-person",
		FR:     "d'une personne morale à elle-même, rien n'est dû du chapitre V",
		EN:     "from a legal person to itself nothing of chapter V is owed",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{SameEntity: rgpd.Is(rgpd.Yes)},
		Spares: ofTransfers,
	},
	{
		ID:     "duty-none-of-direct-collection",
		FR:     "ce que la personne donne elle-même ne demande rien du chapitre V",
		EN:     "what the person gives takes nothing of chapter V",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{Collection: rgpd.Is(CollectedForItself)},
		Spares: ofTransfers,
	},
	{
		ID: "duty-local-export",
		FR: "ce qui revient de Tunisie dans l'Union demande toujours l'autorisation tunisienne",
		EN: "what comes back from Tunisia to the Union always takes the Tunisian authorisation",
		By: rows.By(law.Tunisia),
		Within: when{
			Importer: rgpd.Is(inside), Country: rgpd.Is(tunisia),
			Exporter: rgpd.Is(fromOutsideSubject, fromOnward, fromOutsideFree),
		},
		Brings: []rgpd.RuleID{"transfer-duty-tunisian-export"},
	},
	{
		ID:     "duty-none-of-local-export-from-the-union",
		FR:     "ce qui part de l'Union ne demande jamais l'autorisation d'un pays tiers",
		EN:     "what leaves the Union never takes the authorisation of a third country",
		By:     rows.By(law.GDPR("44")),
		Within: when{Exporter: rgpd.Is(fromInside)},
		Spares: []rgpd.RuleID{"transfer-duty-tunisian-export", "transfer-duty-moroccan-export"},
	},
}

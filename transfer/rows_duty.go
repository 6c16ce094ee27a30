package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What a transfer asks for besides.
var dutyRows = []row{
	{
		ID: "transfer-duty-staff-abroad", Then: rgpd.Oblige,
		FR: "protéger l'accès du personnel situé hors de l'Union : il n'y a pas de transfert, mais les " +
			"articles 5, 24, 32 et 48 obligent",
		EN:   "protect the access of staff outside the Union: it is no transfer, but articles 5, 24, 32 and 48 bind",
		By:   rows.By(law.GuidelinesTransfers),
		When: when{Importer: rgpd.Is(inside), StaffAbroad: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "transfer-duty-own-branch", Then: rgpd.Oblige,
		FR:   "protéger les données dans l'établissement situé hors de l'Union (art. 5, 24, 32, 48)",
		EN:   "protect the data in the branch outside the Union (art. 5, 24, 32, 48)",
		By:   rows.By(law.GuidelinesTransfers),
		When: when{Importer: rgpd.Not(inside), SameEntity: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "transfer-duty-screens", Then: rgpd.Oblige,
		FR: "traiter l'accès à distance comme un transfert : opérateurs nommés et tenus au secret, journaux, " +
			"besoin d'en connaître",
		EN:   "treat remote access as a transfer: named operators bound to secrecy, logs, need to know",
		By:   rows.By(law.GuidelinesTransfers),
		When: transferring(when{Means: rgpd.Is(OnScreen)}),
	},
	{
		ID: "transfer-duty-notice", Then: rgpd.Oblige,
		FR: "dire aux personnes que leurs données partent hors de l'Union, s'il y a adéquation, et comment " +
			"obtenir copie des garanties : au responsable de le dire, un sous-traitant exportât-il pour lui",
		EN: "tell the persons that their data go outside the Union, whether there is adequacy, and how to get " +
			"a copy of the safeguards: the controller tells, even where a processor exports on its behalf",
		By:   rows.By(law.GDPR("13(1)(f), 14(1)(f)")),
		When: transferring(when{}),
	},
	{
		ID: "transfer-duty-access", Then: rgpd.Oblige,
		FR:   "indiquer les garanties du transfert à qui exerce son droit d'accès",
		EN:   "state the safeguards of the transfer to whoever asks for access",
		By:   rows.By(law.GDPR("15(2)")),
		When: transferring(when{Tool: rgpd.Not(NoTool, ClaimedAdequacy)}),
	},
	{
		ID: "transfer-duty-register", Then: rgpd.Oblige,
		FR:   "inscrire le pays tiers au registre",
		EN:   "enter the third country in the register",
		By:   rows.By(law.GDPR("30(1)(d)-(e), 30(2)(c)")),
		When: transferring(when{}),
	},
	{
		ID: "transfer-duty-other-checks", Then: rgpd.Oblige,
		FR: "tenir aussi le contrat de l'article 28, la base légale et la sécurité : l'adéquation ne remplace " +
			"que l'outil",
		EN: "keep the contract of article 28, the legal basis and security as well: adequacy replaces only the " +
			"tool",
		By:   rows.By(law.GDPR("44")),
		When: transferring(when{Coverage: rgpd.Not(notCovered)}),
	},
	{
		ID: "transfer-duty-keep-fallback", Then: rgpd.Oblige,
		FR:       "garder au dossier des clauses types et une analyse : la décision d'adéquation est contestée",
		EN:       "keep standard clauses and an assessment on file: the adequacy decision is challenged",
		By:       rows.By(law.FrameworkAppeal),
		From:     rgpd.Date(law.DataPrivacyFramework.From),
		Narrowed: "the decision whose annulment is sought is of that day",
		When:     transferring(when{Coverage: rgpd.Is(coveredAtRisk)}),
		Open: rgpd.Text{
			FR: "Aucun texte ne le demande : prudence, dès le premier jour de la décision dont l'annulation " +
				"est demandée.",
			EN: "No text asks for it: prudence, from the first day of the decision whose annulment is sought.",
		},
	},
	{
		ID: "transfer-duty-assessment-by-exporter", Then: rgpd.Oblige,
		FR: "faire mener l'analyse par l'exportateur, fût-il sous-traitant ; le responsable la vérifie et la " +
			"complète",
		EN: "have the exporter carry out the assessment, even if it is a processor; the controller checks and " +
			"completes it",
		By:   rows.By(law.TransferGuide),
		When: transferring(when{AssessmentDue: rgpd.Is(rgpd.Yes), Tool: rgpd.Not(NoTool, ClaimedAdequacy)}),
	},
	{
		ID: "transfer-duty-importer-under-rgpd", Then: rgpd.Oblige,
		FR: "justifier par écrit l'usage des clauses 2021/914 envers un destinataire lui-même soumis au RGPD : " +
			"aucun autre jeu n'existe encore",
		EN: "state in writing why the clauses 2021/914 are used towards an importer itself under the RGPD: no " +
			"other set exists yet",
		By:   rows.By(law.StandardClauses("considérant 7").Reading()),
		When: transferring(when{Tool: rgpd.Is(StandardClauses), UnderRGPD: rgpd.Is(rgpd.Yes)}),
	},
	{
		ID: "transfer-duty-relay", Then: rgpd.Oblige,
		FR:   "faire imposer aux sous-traitants du destinataire les mêmes obligations que les siennes",
		EN:   "have the importer's obligations passed on to its own processors",
		By:   rows.By(law.StandardClauses("clauses 8 et 9")),
		When: transferring(when{Tool: rgpd.Is(StandardClauses), Relays: rgpd.Is(rgpd.No)}),
	},
	{
		ID: "transfer-duty-foreign-orders", Then: rgpd.Oblige,
		FR:   "prévoir au contrat la notification et la contestation des demandes d'autorités étrangères",
		EN:   "provide in the contract for notice and challenge of foreign authorities' requests",
		By:   rows.By(law.GDPR("48"), law.GuidelinesForeignOrders),
		When: transferring(when{}),
	},
	{
		ID: "transfer-duty-derogation", Then: rgpd.Oblige,
		FR:   "lire la dérogation étroitement, en informer les personnes et garder par écrit ce qui la justifie",
		EN:   "read the derogation narrowly, tell the persons and keep in writing what justifies it",
		By:   rows.By(law.GDPR("49, 13(1)(f), 5(2)"), law.GuidelinesDerogations),
		When: derogating(when{Derogation: rgpd.Not(NoDerogation)}),
		Open: rgpd.Text{
			FR: "L'article 49(6) ne fait documenter que les transferts du second alinéa. Pour les autres, " +
				"l'écrit se tire de l'article 5(2), et la lecture étroite du CEPD.",
			EN: "Art. 49(6) has only the transfers of al. 2 documented. For the others the writing follows " +
				"from art. 5(2), and the narrow reading from the EDPB.",
		},
	},
	{
		ID: "transfer-duty-derogation-residual", Then: rgpd.Oblige,
		FR: "informer la CNIL et les personnes du transfert, et celles-ci des intérêts légitimes impérieux " +
			"poursuivis, et inscrire l'évaluation et les garanties au registre",
		EN: "inform the CNIL and the persons of the transfer, and the persons of the compelling legitimate " +
			"interests pursued, and enter assessment and safeguards in the register",
		By:   rows.By(law.GDPR("49(1), al. 2, 49(6)")),
		When: derogating(when{Derogation: rgpd.Is(CompellingInterest)}),
	},
}

package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A need is a row on what an operation takes.
type need = rows.Row[rows.None, needing]

// needing is what the row of a need adds.
type needing struct {
	Level  rgpd.Level
	Record rgpd.Answer // yes: a record or piece of evidence
}

var needs = rows.NewList(needRows)

// whereATextOrders is of both rows on recordings: C. assur., art. L. 112-2-2, IV.
var whereATextOrders = rgpd.Text{
	FR: "Où un texte impose d'enregistrer, lui seul décide de ce qui l'est et pour combien de temps : " +
		"investissement (C. mon. fin., art. L. 533-10, non lu) ; assurance, du 1er avril 2022 au 10 août 2026 : " +
		"tous les appels qui précèdent le contrat, deux ans (C. assur., art. L. 112-2-2, IV).",
	EN: "Where a text orders recordings, it alone decides what is recorded and for how long: investment (C. mon. " +
		"fin., art. L. 533-10, not read); insurance, from 1 April 2022 to 10 August 2026: all calls that " +
		"precede the contract, for two years (C. assur., art. L. 112-2-2, IV).",
}

// Over six months: a warning with a written reason, a defect without, an error over a
// year.
var recordingRows = rows.NewList([]rows.Row[rows.None, rows.None]{
	{
		ID: "operation-recording-retention", Then: rgpd.Oblige,
		FR: "garder le son six mois au plus, sauf texte qui fixe une autre durée, et la fiche d'analyse un an au plus",
		EN: "keep the sound six months at most, unless a text sets another period, and the sheet a year at most",
		By: rows.By(law.GDPR("5(1)(e)"), law.RecordingNorm),
		Open: rgpd.Text{
			FR: "Six mois, la fiche un an : du droit souple. Plus de six mois : avertissement si un motif est écrit, " +
				"défaut sinon ; plus d'un an : erreur. L'année dite en 2018 n'est pas reprise. " + whereATextOrders.FR,
			EN: "Six months, the rating sheet a year: soft law. Over six months a warning with a written reason, a " +
				"defect without; over a year an error. The \"one year\" of 2018 is not used. " + whereATextOrders.EN,
		},
	},
})

// needRows are in the order of the needs.
var needRows = []need{
	LegalBasis - 1: {
		ID: "operation-legal-basis", Then: rgpd.Oblige,
		FR:   "une base légale de l'article 6",
		EN:   "a legal basis under article 6",
		By:   rows.By(law.GDPR("6")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	ProcessorContract - 1: {
		ID: "operation-processor-contract", Then: rgpd.Oblige,
		FR:   "un contrat de l'article 28",
		EN:   "a contract under article 28",
		By:   rows.By(law.GDPR("28(3)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	TransferTool - 1: {
		ID: "operation-transfer-tool", Then: rgpd.Oblige,
		FR:   "un outil de transfert signé",
		EN:   "a transfer tool that is signed",
		By:   rows.By(law.GDPR("44, 46")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	TransferAssessment - 1: {
		ID: "operation-transfer-assessment", Then: rgpd.Oblige,
		FR:   "une analyse d'impact du transfert, datée",
		EN:   "a transfer impact assessment, with a date",
		By:   rows.By(law.GDPR("46"), law.Schrems),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	TransferNotice - 1: {
		ID: "operation-transfer-notice", Then: rgpd.Oblige,
		FR:   "l'information des personnes sur le transfert",
		EN:   "the notice of the transfer to the persons",
		By:   rows.By(law.GDPR("13(1)(f), 14(1)(f)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	MinimisedFile - 1: {
		ID: "operation-minimised-file", Then: rgpd.Oblige,
		FR:   "un fichier réduit au nécessaire",
		EN:   "a file cut down to what is needed",
		By:   rows.By(law.GDPR("5(1)(c)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	EncryptedInTransit - 1: {
		ID: "operation-encrypted-in-transit", Then: rgpd.Oblige,
		FR:   "le chiffrement en transit",
		EN:   "encryption in transit",
		By:   rows.By(law.GDPR("32(1)(a)")),
		More: needing{Level: rgpd.Warning, Record: rgpd.No},
	},
	RegisterEntry - 1: {
		ID: "operation-register-entry", Then: rgpd.Oblige,
		FR:   "la mention du transfert au registre",
		EN:   "the entry of the transfer in the register",
		By:   rows.By(law.GDPR("30(1)(d)-(e)")),
		More: needing{Level: rgpd.Error, Record: rgpd.Yes},
	},
	TransferDescribed - 1: {
		ID: "operation-transfer-described", Then: rgpd.Oblige,
		FR:   "l'annexe I.B des clauses, remplie",
		EN:   "annex I.B of the clauses, filled in",
		By:   rows.By(law.GDPR("46(2)(c)")),
		More: needing{Level: rgpd.Defect, Record: rgpd.Yes},
	},
	RetentionRule - 1: {
		ID: "operation-retention-rule", Then: rgpd.Oblige,
		FR:   "une durée de conservation",
		EN:   "a retention period",
		By:   rows.By(law.GDPR("5(1)(e)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	SecurityAnnex - 1: {
		ID: "operation-security-annex", Then: rgpd.Oblige,
		FR:   "l'annexe de sécurité",
		EN:   "the security annex",
		By:   rows.By(law.GDPR("28(3)(c), 32")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	LocalAccessAnalysis - 1: {
		ID: "operation-local-access-analysis", Then: rgpd.Oblige,
		FR:   "l'analyse des accès permis par la loi locale",
		EN:   "an analysis of access under local law",
		By:   rows.By(law.GDPR("46"), law.Schrems),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	ScreenAccessOnly - 1: {
		ID: "operation-screen-access-only", Then: rgpd.Oblige,
		FR:   "de préférence, des données gardées dans l'EEE et vues à l'écran",
		EN:   "preferably, data kept in the EEA and seen on screens",
		By:   rows.By(law.GoodPractice),
		More: needing{Level: rgpd.Info, Record: rgpd.No},
	},
	AssetList - 1: {
		ID: "operation-asset-list", Then: rgpd.Oblige,
		FR:   "la liste des serveurs et supports",
		EN:   "the list of servers and media",
		By:   rows.By(law.GoodPractice),
		More: needing{Level: rgpd.Warning, Record: rgpd.Yes},
	},
	BoundStaff - 1: {
		ID: "operation-bound-staff", Then: rgpd.Oblige,
		FR:   "des opérateurs nommés et tenus au secret",
		EN:   "operators who are named and bound",
		By:   rows.By(law.GDPR("28(3)(b), 32(4)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	NeedToKnow - 1: {
		ID: "operation-need-to-know", Then: rgpd.Oblige,
		FR:   "un accès limité au besoin d'en connaître",
		EN:   "access by need to know",
		By:   rows.By(law.GDPR("5(1)(f), 32")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	AccessLog - 1: {
		ID: "operation-access-log", Then: rgpd.Oblige,
		FR:   "un journal des accès",
		EN:   "an access log",
		By:   rows.By(law.GDPR("32"), law.GoodPractice),
		More: needing{Level: rgpd.Warning, Record: rgpd.Yes},
	},
	TrainedStaff - 1: {
		ID: "operation-trained-staff", Then: rgpd.Oblige,
		FR:   "des opérateurs formés",
		EN:   "operators who are trained",
		By:   rows.By(law.GDPR("32(4)")),
		More: needing{Level: rgpd.Warning, Record: rgpd.No},
	},
	Accuracy - 1: {
		ID: "operation-accuracy", Then: rgpd.Oblige,
		FR:   "des données exactes et tenues à jour",
		EN:   "data that are accurate and kept up to date",
		By:   rows.By(law.GDPR("5(1)(d)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	RelayOfChanges - 1: {
		ID: "operation-relay-of-changes", Then: rgpd.Oblige,
		FR:   "le relais des corrections aux destinataires",
		EN:   "the relay of corrections to recipients",
		By:   rows.By(law.GDPR("19")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	ObjectionAtOnce - 1: {
		ID: "operation-objection-at-once", Then: rgpd.Oblige,
		FR:   "l'opposition inscrite aussitôt, dans tous les centres",
		EN:   "the objection written at once, in all centres",
		By:   rows.By(law.GDPR("21(2) et 21(3)"), law.Futura),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	FreeTextControl - 1: {
		ID: "operation-free-text-control", Then: rgpd.Oblige,
		FR:   "le contrôle des commentaires libres",
		EN:   "control of free-text comments",
		By:   rows.By(law.GDPR("5(1)(c)"), law.Futura),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	ChangeLog - 1: {
		ID: "operation-change-log", Then: rgpd.Oblige,
		FR:   "un journal des modifications",
		EN:   "a change log",
		By:   rows.By(law.GoodPractice),
		More: needing{Level: rgpd.Warning, Record: rgpd.Yes},
	},
	ObjectionLog - 1: {
		ID: "operation-objection-log", Then: rgpd.Oblige,
		FR:   "un journal des oppositions",
		EN:   "an objection log",
		By:   rows.By(law.GDPR("5(2)")),
		More: needing{Level: rgpd.Warning, Record: rgpd.Yes},
	},
	RecordingPurpose - 1: {
		ID: "operation-recording-purpose", Then: rgpd.Oblige,
		FR:   "une finalité et une base propres, fixées par le responsable",
		EN:   "a purpose and a basis of its own, set by the controller",
		By:   rows.By(law.GDPR("5(1)(b), 6"), law.CNILAnswers.Part("347 et 269")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	RecordingNotice - 1: {
		ID: "operation-recording-notice", Then: rgpd.Oblige,
		FR:   "l'information des deux interlocuteurs au moment de l'appel",
		EN:   "the notice to both speakers at the time of the call",
		By:   rows.By(law.GDPR("13"), law.CNILAnswers.Part("347 et 269")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	RecordingObjection - 1: {
		ID: "operation-recording-objection", Then: rgpd.Oblige,
		FR:   "le droit de s'opposer à l'enregistrement",
		EN:   "the right to object to the recording",
		By:   rows.By(law.GDPR("21"), law.CNILAnswers.Part("347 et 269")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	SamplingRule - 1: {
		ID: "operation-sampling-rule", Then: rgpd.Oblige,
		FR:   "une règle d'échantillon : pas d'enregistrement permanent, sauf texte qui l'impose",
		EN:   "a sampling rule: no permanent recording, unless a text orders it",
		By:   rows.By(law.GDPR("5(1)(c)"), law.CNILAnswers.Part("347 et 269"), law.ListeningIn),
		Open: whereATextOrders,
		More: needing{Level: rgpd.Error, Record: rgpd.Yes},
	},
	StaffInformed - 1: {
		ID: "operation-staff-informed", Then: rgpd.Oblige,
		FR:   "l'information du personnel et de ses représentants",
		EN:   "the information of staff and of their representatives",
		By:   rows.By(law.GDPR("13"), law.CNILAnswers.Part("347 et 269")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	StaffImpactAssessment - 1: {
		ID: "operation-staff-impact-assessment", Then: rgpd.Oblige,
		FR:   "une AIPD si le personnel est surveillé en permanence",
		EN:   "a DPIA if staff are watched constantly",
		By:   rows.By(law.GDPR("35"), law.ImpactList),
		More: needing{Level: rgpd.Defect, Record: rgpd.No},
	},
	AggregatedReports - 1: {
		ID: "operation-aggregated-reports", Then: rgpd.Oblige,
		FR:   "des rapports agrégés d'abord",
		EN:   "reports that aggregate first",
		By:   rows.By(law.GDPR("5(1)(c)")),
		More: needing{Level: rgpd.Defect, Record: rgpd.No},
	},
	NoOwnReuse - 1: {
		ID: "operation-no-own-reuse", Then: rgpd.Oblige,
		FR:   "aucune réutilisation par le centre pour lui-même",
		EN:   "no reuse by the centre for itself",
		By:   rows.By(law.GDPR("28(10)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	ReportSpecification - 1: {
		ID: "operation-report-specification", Then: rgpd.Oblige,
		FR:   "la définition écrite des rapports",
		EN:   "the written specification of the reports",
		By:   rows.By(law.GoodPractice),
		More: needing{Level: rgpd.Warning, Record: rgpd.Yes},
	},
	ScoringAsProfiling - 1: {
		ID: "operation-scoring-as-profiling", Then: rgpd.Oblige,
		FR:   "l'évaluation des opérateurs traitée comme un profilage RH",
		EN:   "the scoring of operators treated as HR profiling",
		By:   rows.By(law.GDPR("35"), law.ImpactList),
		More: needing{Level: rgpd.Defect, Record: rgpd.No},
	},
	DeletionDone - 1: {
		ID: "operation-deletion-done", Then: rgpd.Oblige,
		FR:   "la suppression, copies comprises",
		EN:   "the deletion, copies included",
		By:   rows.By(law.GDPR("5(1)(e), 17, 28(3)(g)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	DeletionCertificate - 1: {
		ID: "operation-deletion-certificate", Then: rgpd.Oblige,
		FR:   "une attestation de suppression",
		EN:   "a certificate of deletion",
		By:   rows.By(law.GoodPractice),
		More: needing{Level: rgpd.Warning, Record: rgpd.No},
	},
	ObjectionListKept - 1: {
		ID: "operation-objection-list-kept", Then: rgpd.Oblige,
		FR:   "la liste d'opposition conservée",
		EN:   "the objection list kept",
		By:   rows.By(law.GDPR("21(3)")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	DeletionLog - 1: {
		ID: "operation-deletion-log", Then: rgpd.Oblige,
		FR:   "un journal des suppressions",
		EN:   "a deletion log",
		By:   rows.By(law.GoodPractice),
		More: needing{Level: rgpd.Warning, Record: rgpd.Yes},
	},
	ReturnSecured - 1: {
		ID: "operation-return-secured", Then: rgpd.Oblige,
		FR:   "intégrité et chiffrement au retour",
		EN:   "integrity and encryption on the way back",
		By:   rows.By(law.GDPR("5(1)(f), 32")),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
	LocalExportAuthorisation - 1: {
		ID: "operation-local-export-authorisation", Then: rgpd.Oblige,
		FR:   "l'autorisation locale d'exporter (en Tunisie, celle de l'INPDP)",
		EN:   "the local authorisation to export (in Tunisia, that of the INPDP)",
		By:   rows.By(law.Tunisia),
		More: needing{Level: rgpd.Error, Record: rgpd.No},
	},
}

package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Need is something that an operation of the call centre takes. Zero is none.
type Need uint8

const (
	LegalBasis            Need = iota + 1 // legal-basis: a legal basis under article 6
	ProcessorContract                     // processor-contract: a contract under article 28
	TransferTool                          // transfer-tool: a transfer tool that is signed
	TransferAssessment                    // transfer-assessment: a transfer impact assessment, with a date
	TransferNotice                        // transfer-notice: the notice of the transfer to the persons
	MinimisedFile                         // minimised-file: a file cut down to what is needed
	EncryptedInTransit                    // encrypted-in-transit: encryption in transit
	RegisterEntry                         // register-entry: the entry of the transfer in the register
	TransferDescribed                     // transfer-described: annex I.B of the clauses, filled in
	RetentionRule                         // retention-rule: a retention period
	SecurityAnnex                         // security-annex: the security annex
	LocalAccessAnalysis                   // local-access-analysis: an analysis of access under local law
	ScreenAccessOnly                      // screen-access-only: preferably, data kept in the EEA and seen on screens
	AssetList                             // asset-list: the list of servers and media
	BoundStaff                            // bound-staff: operators who are named and bound
	NeedToKnow                            // need-to-know: access by need to know
	AccessLog                             // access-log: an access log
	TrainedStaff                          // trained-staff: operators who are trained
	Accuracy                              // accuracy: data that are accurate and kept up to date
	RelayOfChanges                        // relay-of-changes: the relay of corrections to recipients
	ObjectionAtOnce                       // objection-at-once: the objection written at once, in all centres
	FreeTextControl                       // free-text-control: control of free-text comments
	ChangeLog                             // change-log: a change log
	ObjectionLog                          // objection-log: an objection log
	RecordingPurpose                      // recording-purpose: a purpose and a basis of its own, set by the controller
	RecordingNotice                       // recording-notice: the notice to both speakers at the time of the call
	RecordingObjection                    // recording-objection: the right to object to the recording
	SamplingRule                          // sampling-rule: a sampling rule: no permanent recording
	StaffInformed                         // staff-informed: the information of staff and of their representatives
	StaffImpactAssessment                 // staff-impact-assessment: a DPIA if staff are watched constantly
	AggregatedReports                     // aggregated-reports: reports that aggregate first
	NoOwnReuse                            // no-own-reuse: no reuse by the centre for itself
	ReportSpecification                   // report-specification: the written specification of the reports
	ScoringAsProfiling                    // scoring-as-profiling: the scoring of operators treated as HR profiling
	DeletionDone                          // deletion-done: the deletion, copies included
	DeletionCertificate                   // deletion-certificate: a certificate of deletion
	ObjectionListKept                     // objection-list-kept: the objection list kept
	DeletionLog                           // deletion-log: a deletion log
	ReturnSecured                         // return-secured: integrity and encryption on the way back
	// LocalExportAuthorisation: the local authorisation to export (in Tunisia, that of the
	// INPDP).
	LocalExportAuthorisation // local-export-authorisation
)

type needRow struct {
	ID      rgpd.RuleID
	Level   rgpd.Level
	Record  Answer // yes: a record or piece of evidence
	Says    rgpd.Text
	Sources []rgpd.Source
}

var needRows = [...]needRow{
	LegalBasis: {ID: "operation-legal-basis", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "une base légale de l'article 6", EN: "a legal basis under article 6"},
		Sources: rgpd.Cite(law.GDPR("6"))},
	ProcessorContract: {ID: "operation-processor-contract", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "un contrat de l'article 28", EN: "a contract under article 28"},
		Sources: rgpd.Cite(law.GDPR("28(3)"))},
	TransferTool: {ID: "operation-transfer-tool", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "un outil de transfert signé", EN: "a transfer tool that is signed"},
		Sources: rgpd.Cite(law.GDPR("44, 46"))},
	TransferAssessment: {ID: "operation-transfer-assessment", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "une analyse d'impact du transfert, datée", EN: "a transfer impact assessment, with a date"},
		Sources: rgpd.Cite(law.GDPR("46"), law.Schrems)},
	TransferNotice: {ID: "operation-transfer-notice", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'information des personnes sur le transfert", EN: "the notice of the transfer to the persons"},
		Sources: rgpd.Cite(law.GDPR("13(1)(f), 14(1)(f)"))},
	MinimisedFile: {ID: "operation-minimised-file", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "un fichier réduit au nécessaire", EN: "a file cut down to what is needed"},
		Sources: rgpd.Cite(law.GDPR("5(1)(c)"))},
	EncryptedInTransit: {ID: "operation-encrypted-in-transit", Level: rgpd.Warning, Record: No, Says: rgpd.Text{FR: "le chiffrement en transit", EN: "encryption in transit"},
		Sources: rgpd.Cite(law.GDPR("32(1)(a)"))},
	RegisterEntry: {ID: "operation-register-entry", Level: rgpd.Error, Record: Yes, Says: rgpd.Text{FR: "la mention du transfert au registre", EN: "the entry of the transfer in the register"},
		Sources: rgpd.Cite(law.GDPR("30(1)(d)-(e)"))},
	TransferDescribed: {ID: "operation-transfer-described", Level: rgpd.Defect, Record: Yes, Says: rgpd.Text{FR: "l'annexe I.B des clauses, remplie", EN: "annex I.B of the clauses, filled in"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c)"))},
	RetentionRule: {ID: "operation-retention-rule", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "une durée de conservation", EN: "a retention period"},
		Sources: rgpd.Cite(law.GDPR("5(1)(e)"))},
	SecurityAnnex: {ID: "operation-security-annex", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'annexe de sécurité", EN: "the security annex"},
		Sources: rgpd.Cite(law.GDPR("28(3)(c), 32"))},
	LocalAccessAnalysis: {ID: "operation-local-access-analysis", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'analyse des accès permis par la loi locale", EN: "an analysis of access under local law"},
		Sources: rgpd.Cite(law.GDPR("46"), law.Schrems)},
	ScreenAccessOnly: {ID: "operation-screen-access-only", Level: rgpd.Info, Record: No, Says: rgpd.Text{FR: "de préférence, des données gardées dans l'EEE et vues à l'écran", EN: "preferably, data kept in the EEA and seen on screens"},
		Sources: rgpd.Cite(law.GoodPractice)},
	AssetList: {ID: "operation-asset-list", Level: rgpd.Warning, Record: Yes, Says: rgpd.Text{FR: "la liste des serveurs et supports", EN: "the list of servers and media"},
		Sources: rgpd.Cite(law.GoodPractice)},
	BoundStaff: {ID: "operation-bound-staff", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "des opérateurs nommés et tenus au secret", EN: "operators who are named and bound"},
		Sources: rgpd.Cite(law.GDPR("28(3)(b), 32(4)"))},
	NeedToKnow: {ID: "operation-need-to-know", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "un accès limité au besoin d'en connaître", EN: "access by need to know"},
		Sources: rgpd.Cite(law.GDPR("5(1)(f), 32"))},
	AccessLog: {ID: "operation-access-log", Level: rgpd.Warning, Record: Yes, Says: rgpd.Text{FR: "un journal des accès", EN: "an access log"},
		Sources: rgpd.Cite(law.GDPR("32"), law.GoodPractice)},
	TrainedStaff: {ID: "operation-trained-staff", Level: rgpd.Warning, Record: No, Says: rgpd.Text{FR: "des opérateurs formés", EN: "operators who are trained"},
		Sources: rgpd.Cite(law.GDPR("32(4)"))},
	Accuracy: {ID: "operation-accuracy", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "des données exactes et tenues à jour", EN: "data that are accurate and kept up to date"},
		Sources: rgpd.Cite(law.GDPR("5(1)(d)"))},
	RelayOfChanges: {ID: "operation-relay-of-changes", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "le relais des corrections aux destinataires", EN: "the relay of corrections to recipients"},
		Sources: rgpd.Cite(law.GDPR("19"))},
	ObjectionAtOnce: {ID: "operation-objection-at-once", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'opposition inscrite aussitôt, dans tous les centres", EN: "the objection written at once, in all centres"},
		Sources: rgpd.Cite(law.GDPR("21(2) et 21(3)"), law.Futura)},
	FreeTextControl: {ID: "operation-free-text-control", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "le contrôle des commentaires libres", EN: "control of free-text comments"},
		Sources: rgpd.Cite(law.GDPR("5(1)(c)"), law.Futura)},
	ChangeLog: {ID: "operation-change-log", Level: rgpd.Warning, Record: Yes, Says: rgpd.Text{FR: "un journal des modifications", EN: "a change log"},
		Sources: rgpd.Cite(law.GoodPractice)},
	ObjectionLog: {ID: "operation-objection-log", Level: rgpd.Warning, Record: Yes, Says: rgpd.Text{FR: "un journal des oppositions", EN: "an objection log"},
		Sources: rgpd.Cite(law.GDPR("5(2)"))},
	RecordingPurpose: {ID: "operation-recording-purpose", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "une finalité et une base propres, fixées par le responsable", EN: "a purpose and a basis of its own, set by the controller"},
		Sources: rgpd.Cite(law.GDPR("5(1)(b), 6"), law.CNILAnswers.Part("347 et 269"))},
	RecordingNotice: {ID: "operation-recording-notice", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'information des deux interlocuteurs au moment de l'appel", EN: "the notice to both speakers at the time of the call"},
		Sources: rgpd.Cite(law.GDPR("13"), law.CNILAnswers.Part("347 et 269"))},
	RecordingObjection: {ID: "operation-recording-objection", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "le droit de s'opposer à l'enregistrement", EN: "the right to object to the recording"},
		Sources: rgpd.Cite(law.GDPR("21"), law.CNILAnswers.Part("347 et 269"))},
	SamplingRule: {ID: "operation-sampling-rule", Level: rgpd.Error, Record: Yes, Says: rgpd.Text{FR: "une règle d'échantillon : pas d'enregistrement permanent", EN: "a sampling rule: no permanent recording"},
		Sources: rgpd.Cite(law.GDPR("5(1)(c)"), law.CNILAnswers.Part("347 et 269"), law.ListeningIn)},
	StaffInformed: {ID: "operation-staff-informed", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'information du personnel et de ses représentants", EN: "the information of staff and of their representatives"},
		Sources: rgpd.Cite(law.GDPR("13"), law.CNILAnswers.Part("347 et 269"))},
	StaffImpactAssessment: {ID: "operation-staff-impact-assessment", Level: rgpd.Defect, Record: No, Says: rgpd.Text{FR: "une AIPD si le personnel est surveillé en permanence", EN: "a DPIA if staff are watched constantly"},
		Sources: rgpd.Cite(law.GDPR("35"), law.ImpactList)},
	AggregatedReports: {ID: "operation-aggregated-reports", Level: rgpd.Defect, Record: No, Says: rgpd.Text{FR: "des rapports agrégés d'abord", EN: "reports that aggregate first"},
		Sources: rgpd.Cite(law.GDPR("5(1)(c)"))},
	NoOwnReuse: {ID: "operation-no-own-reuse", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "aucune réutilisation par le centre pour lui-même", EN: "no reuse by the centre for itself"},
		Sources: rgpd.Cite(law.GDPR("28(10)"))},
	ReportSpecification: {ID: "operation-report-specification", Level: rgpd.Warning, Record: Yes, Says: rgpd.Text{FR: "la définition écrite des rapports", EN: "the written specification of the reports"},
		Sources: rgpd.Cite(law.GoodPractice)},
	ScoringAsProfiling: {ID: "operation-scoring-as-profiling", Level: rgpd.Defect, Record: No, Says: rgpd.Text{FR: "l'évaluation des opérateurs traitée comme un profilage RH", EN: "the scoring of operators treated as HR profiling"},
		Sources: rgpd.Cite(law.GDPR("35"), law.ImpactList)},
	DeletionDone: {ID: "operation-deletion-done", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "la suppression, copies comprises", EN: "the deletion, copies included"},
		Sources: rgpd.Cite(law.GDPR("5(1)(e), 17, 28(3)(g)"))},
	DeletionCertificate: {ID: "operation-deletion-certificate", Level: rgpd.Warning, Record: No, Says: rgpd.Text{FR: "une attestation de suppression", EN: "a certificate of deletion"},
		Sources: rgpd.Cite(law.GoodPractice)},
	ObjectionListKept: {ID: "operation-objection-list-kept", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "la liste d'opposition conservée", EN: "the objection list kept"},
		Sources: rgpd.Cite(law.GDPR("21(3)"))},
	DeletionLog: {ID: "operation-deletion-log", Level: rgpd.Warning, Record: Yes, Says: rgpd.Text{FR: "un journal des suppressions", EN: "a deletion log"},
		Sources: rgpd.Cite(law.GoodPractice)},
	ReturnSecured: {ID: "operation-return-secured", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "intégrité et chiffrement au retour", EN: "integrity and encryption on the way back"},
		Sources: rgpd.Cite(law.GDPR("5(1)(f), 32"))},
	LocalExportAuthorisation: {ID: "operation-local-export-authorisation", Level: rgpd.Error, Record: No, Says: rgpd.Text{FR: "l'autorisation locale d'exporter (en Tunisie, celle de l'INPDP)", EN: "the local authorisation to export (in Tunisia, that of the INPDP)"},
		Sources: rgpd.Cite(law.Tunisia)},
}

// An Operation is one of the eight that the source article lists for its Tunisian
// call centre. Zero is unknown.
type Operation uint8

const (
	FirstSending Operation = iota + 1 // first-sending: first sending to the centre
	Storage                           // storage: storage on the centre's servers
	Consultation                      // consultation: operators look at records
	Updating                          // updating: updating of records
	Recording                         // recording: call recording for quality or training
	Reporting                         // reporting: reports and analysis
	Deletion                          // deletion
	SendingBack                       // sending-back: sending back to France
)

type operationRow struct {
	Reach      Reach
	Name, Risk rgpd.Text
	Needs      Needs
}

var operationRows = [...]operationRow{
	FirstSending: {Reach: IsTransfer, Name: rgpd.Text{FR: "premier envoi au centre", EN: "first sending to the centre"}, Risk: rgpd.Text{FR: "transfert sans garantie : art. 83(5)(c) et code pénal, 226-22-1", EN: "transfer without a safeguard: art. 83(5)(c) and code pénal, 226-22-1"},
		Needs: NeedsOf(LegalBasis, ProcessorContract, TransferTool, TransferAssessment, TransferNotice, MinimisedFile, EncryptedInTransit, RegisterEntry, TransferDescribed)},
	Storage: {Reach: PartOfTransfer, Name: rgpd.Text{FR: "conservation sur les serveurs du centre", EN: "storage on the centre's servers"}, Risk: rgpd.Text{FR: "sécurité : art. 83(4)(a)", EN: "security: art. 83(4)(a)"},
		Needs: NeedsOf(RetentionRule, SecurityAnnex, LocalAccessAnalysis, ScreenAccessOnly, AssetList)},
	Consultation: {Reach: IsTransfer, Name: rgpd.Text{FR: "consultation des fiches par les opérateurs", EN: "operators look at records"}, Risk: rgpd.Text{FR: "transfert, même hébergé dans l'EEE : art. 83(5)(c), 83(4)(a)", EN: "a transfer, even when hosted in the EEA: art. 83(5)(c), 83(4)(a)"},
		Needs: NeedsOf(ProcessorContract, TransferTool, TransferAssessment, TransferNotice, RegisterEntry,
			BoundStaff, NeedToKnow, TrainedStaff, AccessLog)},
	Updating: {Reach: NoNewTransfer, Name: rgpd.Text{FR: "mise à jour des fiches", EN: "updating of records"}, Risk: rgpd.Text{FR: "principes et droits : art. 83(5)(a)-(b)", EN: "principles and rights: art. 83(5)(a)-(b)"},
		Needs: NeedsOf(Accuracy, RelayOfChanges, ObjectionAtOnce, FreeTextControl, ChangeLog, ObjectionLog)},
	Recording: {Reach: ToBeWeighed, Name: rgpd.Text{FR: "enregistrement des appels (qualité, formation)", EN: "call recording for quality or training"}, Risk: rgpd.Text{FR: "principes et droits : art. 83(5)(a)-(b) ; AIPD si le personnel est surveillé en permanence", EN: "principles and rights: art. 83(5)(a)-(b); DPIA if staff are watched constantly"},
		Needs: NeedsOf(RecordingPurpose, RecordingNotice, RecordingObjection, RetentionRule, StaffInformed, SamplingRule, StaffImpactAssessment)},
	Reporting: {Reach: PartOfTransfer, Name: rgpd.Text{FR: "rapports et analyses", EN: "reports and analysis"}, Risk: rgpd.Text{FR: "requalification du centre en responsable : art. 28(10)", EN: "the centre becomes a controller: art. 28(10)"},
		Needs: NeedsOf(AggregatedReports, NoOwnReuse, ReportSpecification, ScoringAsProfiling)},
	Deletion: {Reach: NoNewTransfer, Name: rgpd.Text{FR: "suppression", EN: "deletion"}, Risk: rgpd.Text{FR: "principes et droits : art. 83(5)(a)-(b)", EN: "principles and rights: art. 83(5)(a)-(b)"},
		Needs: NeedsOf(DeletionDone, DeletionCertificate, ObjectionListKept, DeletionLog)},
	SendingBack: {Reach: IsReturnFlow, Name: rgpd.Text{FR: "renvoi vers la France", EN: "sending back to France"}, Risk: rgpd.Text{FR: "délit local ; pas de transfert au sens du chapitre V, et le module 4 n'est pas pour cela", EN: "an offence under local law; no transfer under chapter V, and module 4 is not for this"},
		Needs: NeedsOf(ReturnSecured, LocalExportAuthorisation)},
}

package transfer

import (
	"github.com/rgpd-go/rgpd"
)

type operationRow struct {
	Reach      Reach
	Name, Risk rgpd.Text
	Needs      Needs
}

var operationRows = [...]operationRow{
	FirstSending: {
		Reach: IsTransfer,
		Name: rgpd.Text{
			FR: "premier envoi au centre",
			EN: "first sending to the centre",
		},
		Risk: rgpd.Text{
			FR: "transfert sans garantie : art. 83(5)(c) et code pénal, 226-22-1",
			EN: "transfer without a safeguard: art. 83(5)(c) and code pénal, 226-22-1",
		},
		Needs: NeedsOf(
			LegalBasis, ProcessorContract, TransferTool, TransferAssessment, TransferNotice, MinimisedFile,
			EncryptedInTransit, RegisterEntry, TransferDescribed,
		),
	},
	Storage: {
		Reach: PartOfTransfer,
		Name: rgpd.Text{
			FR: "conservation sur les serveurs du centre",
			EN: "storage on the centre's servers",
		},
		Risk: rgpd.Text{
			FR: "sécurité : art. 83(4)(a)",
			EN: "security: art. 83(4)(a)",
		},
		Needs: NeedsOf(RetentionRule, SecurityAnnex, LocalAccessAnalysis, ScreenAccessOnly, AssetList),
	},
	Consultation: {
		Reach: IsTransfer,
		Name: rgpd.Text{
			FR: "consultation des fiches par les opérateurs",
			EN: "operators look at records",
		},
		Risk: rgpd.Text{
			FR: "transfert, même hébergé dans l'EEE : art. 83(5)(c), 83(4)(a)",
			EN: "a transfer, even when hosted in the EEA: art. 83(5)(c), 83(4)(a)",
		},
		Needs: NeedsOf(
			ProcessorContract, TransferTool, TransferAssessment, TransferNotice, RegisterEntry, BoundStaff,
			NeedToKnow, TrainedStaff, AccessLog,
		),
	},
	Updating: {
		Reach: NoNewTransfer,
		Name: rgpd.Text{
			FR: "mise à jour des fiches",
			EN: "updating of records",
		},
		Risk: rgpd.Text{
			FR: "principes et droits : art. 83(5)(a)-(b)",
			EN: "principles and rights: art. 83(5)(a)-(b)",
		},
		Needs: NeedsOf(Accuracy, RelayOfChanges, ObjectionAtOnce, FreeTextControl, ChangeLog, ObjectionLog),
	},
	Recording: {
		Reach: ToBeWeighed,
		Name: rgpd.Text{
			FR: "enregistrement des appels (qualité, formation)",
			EN: "call recording for quality or training",
		},
		Risk: rgpd.Text{
			FR: "principes et droits : art. 83(5)(a)-(b) ; AIPD si le personnel est surveillé en permanence",
			EN: "principles and rights: art. 83(5)(a)-(b); DPIA if staff are watched constantly",
		},
		Needs: NeedsOf(
			RecordingPurpose, RecordingNotice, RecordingObjection, RetentionRule, StaffInformed, SamplingRule,
			StaffImpactAssessment,
		),
	},
	Reporting: {
		Reach: PartOfTransfer,
		Name: rgpd.Text{
			FR: "rapports et analyses",
			EN: "reports and analysis",
		},
		Risk: rgpd.Text{
			FR: "requalification du centre en responsable : art. 28(10)",
			EN: "the centre becomes a controller: art. 28(10)",
		},
		Needs: NeedsOf(AggregatedReports, NoOwnReuse, ReportSpecification, ScoringAsProfiling),
	},
	Deletion: {
		Reach: NoNewTransfer,
		Name: rgpd.Text{
			FR: "suppression",
			EN: "deletion",
		},
		Risk: rgpd.Text{
			FR: "principes et droits : art. 83(5)(a)-(b)",
			EN: "principles and rights: art. 83(5)(a)-(b)",
		},
		Needs: NeedsOf(DeletionDone, DeletionCertificate, ObjectionListKept, DeletionLog),
	},
	SendingBack: {
		Reach: IsReturnFlow,
		Name: rgpd.Text{
			FR: "renvoi vers la France",
			EN: "sending back to France",
		},
		Risk: rgpd.Text{
			FR: "délit local ; pas de transfert au sens du chapitre V, et le module 4 n'est pas pour cela",
			EN: "an offence under local law; no transfer under chapter V, and module 4 is not for this",
		},
		Needs: NeedsOf(ReturnSecured, LocalExportAuthorisation),
	},
}

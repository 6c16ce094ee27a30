package transfer

import "github.com/rgpd-go/rgpd"

var chainElements = elementsOf{
	// Point e), and art. 21.
	"contract-rights": {
		path: "rights.help", level: rgpd.Error, clause: 5, article: "28(3)(e)", settled: both915And914,
		fr: "demandes des personnes", en: "requests of persons",
		doFR: "articles 15 à 22", doEN: "articles 15 to 22",
	},
	"contract-objections-live": {
		path: "rights.live_objections", level: rgpd.Warning, clause: 5, article: "21(2)", within: "rights.help",
		fr: "oppositions ne sont pas relayées", en: "objections are not relayed",
		doFR: "blocage automatique", doEN: "automatic block",
	},
	// Point g).
	"contract-ending": {
		path: "ending.deletes_or_returns", level: rgpd.Error, clause: 6, article: "28(3)(g)", settled: both915And914,
		fr: "sort des données au terme de la prestation", en: "the data at the end",
		doFR: "la suppression ou la restitution", doEN: "deletion or return",
	},
	"contract-ending-choice": {
		path: "ending.controller_chooses", level: rgpd.Defect, clause: 6, article: "28(3)(g)",
		within: "ending.deletes_or_returns", settled: both915And914,
		fr: "le choix entre suppression et restitution", en: "the choice between deletion and return",
		doFR: "le choix au responsable", doEN: "the choice to the controller",
	},
	"contract-ending-copies": {
		path: "ending.copies_deleted", level: rgpd.Defect, clause: 6, article: "28(3)(g)",
		within: "ending.deletes_or_returns", settled: both915And914,
		fr: "copies ne sont pas supprimées", en: "copies are not deleted",
		doFR: "suppression des copies", doEN: "deletion of copies",
	},
	"contract-ending-foreign-law": {
		path: "ending.foreign_law_retention", level: rgpd.Defect, clause: 6, article: "28(3)(g)",
		within: "ending.deletes_or_returns", settled: both915And914,
		fr: "conservation imposée par une loi étrangère", en: "keeping that a foreign law imposes",
		doFR: "droit de l'Union", doEN: "Union or Member State law",
	},
	"contract-ending-proof": {
		path: "ending.proof", level: rgpd.Warning, clause: 6, within: "ending.deletes_or_returns",
		fr: "preuve de suppression", en: "proof of deletion",
		doFR: "attestation", doEN: "certificate of deletion",
	},
	// Art. 28(2), 28(3)(d), 28(4).
	"contract-sub-processing": {
		path: "sub_processing.settled", level: rgpd.Error, clause: 7, article: "28(2)", settled: both915And914,
		fr: "ne règle pas la sous-traitance ultérieure", en: "does not settle sub-processing",
		doFR: "Interdisez-la", doEN: "Forbid it",
	},
	"contract-sub-processing-prior": {
		path: "sub_processing.prior_written", level: rgpd.Error, clause: 7, article: "28(2)",
		within: "sub_processing.settled", settled: both915And914,
		fr: "écrite et préalable", en: "prior and in writing",
		doFR: "Exigez une autorisation écrite préalable", doEN: "Ask for prior written authorisation",
	},
	"contract-sub-processing-changes": {
		path: "sub_processing.changes_notified", level: rgpd.Error, clause: 7, article: "28(2)",
		within: "sub_processing.settled", settled: both915And914,
		fr: "changements de sous-traitants", en: "changes of sub-processors",
		doFR: "l'information préalable", doEN: "the prior notice and the chance",
	},
	"contract-sub-processing-objection": {
		path: "sub_processing.may_object", level: rgpd.Error, clause: 7, article: "28(2)",
		within: "sub_processing.settled", settled: both915And914,
		fr: "s'opposer à un nouveau sous-traitant", en: "object to a new sub-processor",
		doFR: "Ajoutez la possibilité", doEN: "Add the chance",
	},
	"contract-flow-down": {
		path: "sub_processing.flow_down", level: rgpd.Error, article: "28(4)", settled: both915And914,
		fr: "mêmes obligations ne sont pas imposées", en: "same obligations are not imposed",
		doFR: "Imposez les mêmes obligations", doEN: "Impose the same obligations",
	},
	"contract-sub-processing-liability": {
		path: "sub_processing.full_liability", level: rgpd.Error, article: "28(4)", settled: both915And914,
		fr: "ne répond pas pleinement", en: "not fully liable",
		doFR: "pleine responsabilité", doEN: "full liability",
	},
	"contract-sub-processing-list": {
		path: "sub_processing.listed", level: rgpd.Defect, clause: 7,
		article: "28(2)", within: "sub_processing.settled",
		fr: "la liste des sous-traitants", en: "list of sub-processors",
		doFR: "Annexez la liste", doEN: "Annex the list",
	},
	// Point h).
	"contract-audits": {
		path: "audits.allowed", level: rgpd.Error, clause: 8, article: "28(3)(h)", settled: both915And914,
		fr: "aucune clause d'audit", en: "no clause on audits",
		doFR: "audits et inspections", doEN: "audits and inspections",
	},
	"contract-audits-information": {
		path: "audits.all_information", level: rgpd.Defect, clause: 8, article: "28(3)(h)",
		within: "audits.allowed", settled: both915And914,
		fr: "toutes les informations nécessaires", en: "all information needed",
		doFR: "toutes les informations", doEN: "all information",
	},
	"contract-audits-certificate-only": {
		path: "audits.certificate_only", level: rgpd.Defect, clause: 8, article: "28(3)(h)",
		within: "audits.allowed", settled: both915And914,
		fr: "tient lieu d'audit", en: "stands in for audits",
		doFR: "droit d'inspecter", doEN: "right to inspect",
	},
}

package transfer

import "github.com/rgpd-go/rgpd"

var abroadElements = elementsOf{
	// Art. 44 and 46: where data leave.
	"contract-transfers": {
		path: "abroad.clause", level: rgpd.Error, clause: 9, article: "44",
		within: "abroad.data_leave", settled: "914",
		fr: "ne dit rien des transferts", en: "says nothing of transfers",
		doFR: "les transferts permis", doEN: "the transfers allowed",
	},
	"contract-transfers-countries": {
		path: "abroad.countries_listed", level: rgpd.Defect, clause: 9, article: "44",
		within: "abroad.data_leave", settled: "914",
		fr: "pays ne sont pas nommés", en: "countries are not named",
		doFR: "Nommez les pays", doEN: "Name the countries",
	},
	"contract-transfers-tool": {
		path: "abroad.tool_signed", level: rgpd.Error, clause: 9, article: "46",
		within: "abroad.data_leave", settled: "914",
		fr: "sans être signé", en: "without being signed",
		doFR: "Signez l'outil", doEN: "Sign the tool",
	},
	"contract-transfers-annexes": {
		path: "abroad.annexes_filled", level: rgpd.Defect, clause: 9, article: "46",
		within: "abroad.data_leave", settled: "914",
		fr: "annexes de l'outil sont vides", en: "annexes of the tool are blank",
		doFR: "Remplissez les annexes", doEN: "Fill in annexes",
	},
	"contract-transfers-assessment": {
		path: "abroad.impact_assessed", level: rgpd.Error, clause: 9, article: "46", within: "abroad.data_leave",
		fr: "aucune analyse d'impact du transfert", en: "no transfer impact assessment",
		doFR: "Menez l'analyse", doEN: "Carry out the assessment",
	},
	// What a contract with a call centre had better settle.
	"contract-telephony-retention": {
		path: "telephony.retention", level: rgpd.Info,
		fr: "conservation par catégorie", en: "retention for each class",
		doFR: "conservation par catégorie", doEN: "retention for each class",
	},
	"contract-telephony-recording": {
		path: "telephony.recording", level: rgpd.Info,
		fr: "enregistrement des appels", en: "call recording",
		doFR: "enregistrement des appels", doEN: "call recording",
	},
	"contract-telephony-free-text": {
		path: "telephony.free_text", level: rgpd.Info,
		fr: "commentaire libre", en: "free-text",
		doFR: "commentaire libre", doEN: "free-text",
	},
	"contract-telephony-locations": {
		path: "telephony.locations", level: rgpd.Info,
		fr: "des lieux et des accès à distance", en: "of places and of remote access",
		doFR: "la liste des lieux", doEN: "the list of places",
	},
	"contract-telephony-contact": {
		path: "telephony.incident_contact", level: rgpd.Info,
		fr: "contact en cas d'incident", en: "contact for incidents",
		doFR: "contact en cas d'incident", doEN: "contact for incidents",
	},
	"contract-telephony-government-requests": {
		path: "telephony.government_requests", level: rgpd.Info,
		fr: "demandes d'autorités étrangères", en: "requests of foreign governments",
		doFR: "demandes d'autorités étrangères", doEN: "requests of foreign governments",
	},
	"contract-telephony-numbering": {
		path: "telephony.numbering", level: rgpd.Info,
		fr: "numéros affichés", en: "numbers shown",
		doFR: "numéros affichés", doEN: "numbers shown",
	},
	"contract-telephony-insurance": {
		path: "telephony.insurance", level: rgpd.Info,
		fr: "l'assurance", en: "insurance",
		doFR: "l'assurance", doEN: "insurance",
	},
}

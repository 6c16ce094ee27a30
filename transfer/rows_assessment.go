package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// The impact assessment that goes with a tool.
var assessmentRows = []row{
	{
		ID: "transfer-assessment-missing", Then: rgpd.Forbid,
		FR:   "aucune analyse d'impact du transfert",
		EN:   "no transfer impact assessment",
		By:   rows.By(law.Schrems),
		When: assessed(when{Evidence: rgpd.Is(NoAssessment)}),
		Do: rgpd.Text{
			FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.",
			EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is " +
				"sent.",
		},
		More: AssessmentMissing,
	},
	{
		ID: "transfer-assessment-late", Then: rgpd.Forbid,
		FR:   "l'analyse d'impact du transfert est postérieure au flux",
		EN:   "the transfer impact assessment is dated after the flow",
		By:   rows.By(law.Schrems),
		When: assessed(when{Timing: rgpd.Is(tooLate)}),
		Do: rgpd.Text{
			FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.",
			EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is " +
				"sent.",
		},
		Open: rgpd.Text{
			FR: "Une analyse conclue avant le 25 mai 2018 compte comme non datée.",
			EN: "An assessment concluded before 25 May 2018 counts as undated.",
		},
		More: AssessmentMissing,
	},
	{
		ID: "transfer-assessment-importers-summary", Then: rgpd.Forbid,
		FR:   "un résumé remis par le destinataire ne vaut pas analyse de l'exportateur",
		EN:   "a summary handed over by the importer is not the exporter's assessment",
		By:   rows.By(law.TransferGuide.Explaining(law.Schrems)),
		When: assessed(when{Evidence: rgpd.Is(ImportersSummary)}),
		Do: rgpd.Text{
			FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.",
			EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is " +
				"sent.",
		},
		Open: rgpd.Text{
			FR: "Lu ainsi depuis l'arrêt C-311/18, bien que le guide de la CNIL soit de 2025.",
			EN: "Read so since C-311/18, although the CNIL's guide is of 2025.",
		},
		More: AssessmentMissing,
	},
	{
		ID: "transfer-assessment-stops-short", Then: rgpd.Forbid,
		FR:   "l'analyse laisse de côté les transferts ultérieurs",
		EN:   "the assessment leaves the onward hops out",
		By:   rows.By(law.TransferGuide.Explaining(law.Schrems)),
		When: assessed(when{CoversOnward: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.",
			EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is " +
				"sent.",
		},
		Open: rgpd.Text{
			FR: "Lu ainsi depuis l'arrêt C-311/18, bien que le guide de la CNIL soit de 2025.",
			EN: "Read so since C-311/18, although the CNIL's guide is of 2025.",
		},
		More: AssessmentMissing,
	},
	{
		ID: "transfer-assessment-negative", Then: rgpd.Forbid,
		FR:   "l'analyse conclut que la protection n'est pas assurée",
		EN:   "the assessment concludes that the protection does not hold",
		By:   rows.By(law.Schrems),
		When: assessed(when{Outcome: rgpd.Is(Unfavourable)}),
		Do: rgpd.Text{
			FR: "Ne transférez pas, ou arrêtez ; gardez les données et les écrans dans l'EEE.",
			EN: "Do not transfer, or stop; keep data and screens in the EEA.",
		},
		More: AssessmentNegative,
	},
	{
		ID: "transfer-technical-measures-alone", Then: rgpd.Forbid,
		FR: "aucune mesure technique ne protège des données dont le destinataire a besoin en clair",
		EN: "no technical measure protects data that the importer needs in clear",
		By: rows.By(law.SupplementaryMeasures),
		When: assessed(when{
			Outcome: rgpd.Is(FavourableWithMeasures), Measures: rgpd.Is(TechnicalOnly), ClearData: rgpd.Is(rgpd.Yes),
		}),
		Do: rgpd.Text{
			FR: "Ne transférez pas les données en clair : masquez-les, ou confiez les appels à un centre dans " +
				"l'EEE.",
			EN: "Do not transfer the data in clear: mask them, or give the calls to a centre in the EEA.",
		},
		Open: rgpd.Text{
			FR: "Des mesures techniques seules ne corrigent jamais une analyse défavorable où le destinataire a " +
				"besoin des données en clair. Si des mesures contractuelles ou organisationnelles s'y ajoutent, " +
				"la conclusion de l'exportateur est prise telle quelle.",
			EN: "Technical measures alone never carry a red assessment where the importer needs clear data. If " +
				"contractual or organisational ones carry it as well, the exporter's conclusion is taken as it is.",
		},
		More: AssessmentNegative,
	},
	{
		ID: "transfer-assessment-stale", Then: rgpd.Forbid,
		FR:   "l'analyse a dépassé sa date de réexamen",
		EN:   "the assessment is past its review date",
		By:   rows.By(law.SupplementaryMeasures),
		When: assessed(when{Review: rgpd.Is(rgpd.No)}),
		Do: rgpd.Text{
			FR: "Réexaminez l'analyse et datez la suivante.",
			EN: "Take the assessment up again and date the next review.",
		},
		Open: rgpd.Text{
			FR: "Aucun texte ne fixe l'intervalle : la date que l'on s'est donnée est tenue. Un réexamen à " +
				"plus de trois ans de la conclusion compte comme aucun tant que son jour n'est pas passé ; une " +
				"date inconnue laisse le maillon indécis.",
			EN: "No text fixes the interval: a date that one set for oneself is held. A review over three " +
				"years after the conclusion counts as none until its day is past; a date that is not known " +
				"leaves the hop undecided.",
		},
		More: AssessmentStale,
	},
}

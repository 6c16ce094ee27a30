package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What no tool bears since an assessment goes with it. No derogation is claimed.
var assessmentGuarantees = []guarantee{
	{
		ID: "assessment-never-left-out",
		FR: "depuis Schrems II, aucun outil autre que les clauses 2021/914 n'encadre un transfert sans analyse " +
			"propre de l'exportateur",
		EN: "since Schrems II no tool but the clauses 2021/914 bears a transfer without an assessment of the " +
			"exporter's own",
		By:     rows.By(law.GDPR("46(1)"), law.Schrems),
		Within: restingOn(when{Tool: rgpd.Not(StandardClauses), Evidence: rgpd.Not(ExportersOwn)}),
		Never:  never,
		From:   law.DaySchrems,
	},
	{
		ID: "assessment-never-left-out-of-modules-1-to-3",
		FR: "les modules 1 à 3 n'encadrent jamais un transfert sans analyse propre de l'exportateur",
		EN: "modules 1 to 3 never bear a transfer without an assessment of the exporter's own",
		By: rows.By(law.Schrems, law.StandardClauses("clause 14")),
		Within: restingOn(
			when{Module: rgpd.Not(ProcessorToController), Evidence: rgpd.Not(ExportersOwn)}, StandardClauses,
		),
		Never: never,
	},
	{
		ID: "assessment-never-left-out-where-due",
		FR: "sans analyse, le module 4 n'encadre jamais le transfert de données collectées dans l'Union",
		EN: "module 4 never bears data collected in the Union without an assessment",
		By: rows.By(law.Schrems, law.StandardClauses("clauses 14 et 15")),
		Within: restingOn(
			when{
				Module: rgpd.Is(ProcessorToController), AssessmentDue: rgpd.Is(rgpd.Yes),
				Evidence: rgpd.Not(ExportersOwn),
			},
			StandardClauses,
		),
		Never: never,
	},
	{
		ID:     "assessment-never-late",
		FR:     "depuis Schrems II, jamais de transfert permis avant l'analyse qu'il demande",
		EN:     "since Schrems II no transfer is allowed before the assessment that it takes",
		By:     rows.By(law.GDPR("46(1)"), law.Schrems),
		Within: restingOn(when{AssessmentDue: rgpd.Is(rgpd.Yes), Timing: rgpd.Is(tooLate)}),
		Never:  never,
		From:   law.DaySchrems,
	},
	{
		ID:     "assessment-never-stops-short",
		FR:     "une analyse qui laisse de côté les transferts ultérieurs ne suffit jamais",
		EN:     "an assessment that leaves the onward hops out is never enough",
		By:     rows.By(law.GDPR("44"), law.Schrems),
		Within: restingOn(when{AssessmentDue: rgpd.Is(rgpd.Yes), CoversOnward: rgpd.Is(rgpd.No)}),
		Never:  never,
		From:   law.DaySchrems,
	},
	{
		ID:     "assessment-never-against-its-outcome",
		FR:     "jamais de transfert permis que l'analyse de l'exportateur condamne",
		EN:     "no transfer is ever allowed that the exporter's assessment condemns",
		By:     rows.By(law.GDPR("46(1)"), law.Schrems),
		Within: restingOn(when{AssessmentDue: rgpd.Is(rgpd.Yes), Outcome: rgpd.Is(Unfavourable)}),
		Never:  never,
		From:   law.DaySchrems,
	},
	{
		ID: "assessment-never-by-encryption-alone",
		FR: "le chiffrement seul ne suffit jamais à un transfert dont le destinataire a besoin des données en " +
			"clair",
		EN: "encryption alone never bears a transfer whose importer needs the data in clear",
		By: rows.By(law.SupplementaryMeasures),
		Within: restingOn(when{
			AssessmentDue: rgpd.Is(rgpd.Yes), Outcome: rgpd.Is(FavourableWithMeasures, Unfavourable),
			Measures: rgpd.Is(TechnicalOnly), ClearData: rgpd.Is(rgpd.Yes),
		}),
		Never: never,
		From:  measured,
	},
	{
		ID:     "assessment-never-past-its-review",
		FR:     "une analyse dont la date de réexamen est passée ne fonde plus aucun transfert",
		EN:     "an assessment past the day of its review bears nothing",
		By:     rows.By(law.SupplementaryMeasures),
		Within: restingOn(when{AssessmentDue: rgpd.Is(rgpd.Yes), Review: rgpd.Is(rgpd.No)}),
		Never:  never,
		From:   measured,
	},
}

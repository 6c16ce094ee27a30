package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// assessmentIs is the condition of a row on whether an impact assessment must come first.
//
//columns:facts assessmentCase
type assessmentIs struct {
	// FR: Y a-t-il une évaluation systématique, approfondie et automatisée qui fonde des décisions à effet
	// juridique ou semblable ?
	// EN: Is there a systematic, extensive and automated evaluation on which decisions with legal or like effect
	// rest?
	Evaluation rgpd.Set[rgpd.Answer] `fact:"systematic-evaluation"`
	// FR: Des données sensibles ou pénales sont-elles traitées à grande échelle ?
	// EN: Are special or criminal data processed on a large scale?
	Sensitive rgpd.Set[rgpd.Answer] `fact:"large-scale-sensitive"`
	// FR: Une zone accessible au public est-elle surveillée systématiquement et à grande échelle ?
	// EN: Is a public area monitored systematically and on a large scale?
	Public rgpd.Set[rgpd.Answer] `fact:"public-monitoring"`
	// FR: Le traitement figure-t-il sur la liste de la CNIL ?
	// EN: Is the processing on the CNIL's list?
	Listed rgpd.Set[Listed] `fact:"listed"`
	// FR: Lesquels des neuf critères du CEPD sont remplis ?
	// EN: Which of the nine criteria of the EDPB are met?
	Criteria rgpd.Set[howMany] `fact:"criteria"`
	// FR: L'analyse laisse-t-elle un risque élevé ?
	// EN: Does the assessment leave a high risk?
	Residual rgpd.Set[rgpd.Answer] `fact:"high-residual-risk"`
	// FR: Le traitement est-il susceptible d'engendrer un risque élevé pour les personnes ?
	// EN: Is the processing likely to result in a high risk for people?
	HighRisk rgpd.Set[rgpd.Answer] `fact:"high-risk"`
}

var assessmentWords = rows.Words{
	"systematic-evaluation": {
		rgpd.Yes: {
			FR: "une évaluation systématique, approfondie et automatisée fonde des décisions à effet juridique " +
				"ou semblable",
			EN: "decisions with legal or like effect rest on a systematic, extensive and automated evaluation",
		},
		rgpd.No: {
			FR: "aucune évaluation systématique, approfondie et automatisée ne fonde de telle décision",
			EN: "no such decision rests on a systematic, extensive and automated evaluation",
		},
	},
	"large-scale-sensitive": {
		rgpd.Yes: {
			FR: "des données sensibles ou pénales sont traitées à grande échelle",
			EN: "special or criminal data are processed on a large scale",
		},
		rgpd.No: {
			FR: "aucune donnée sensible ou pénale n'est traitée à grande échelle",
			EN: "no special or criminal data are processed on a large scale",
		},
	},
	"public-monitoring": {
		rgpd.Yes: {
			FR: "une zone accessible au public est surveillée systématiquement, à grande échelle",
			EN: "a public area is monitored systematically, on a large scale",
		},
		rgpd.No: {
			FR: "aucune zone accessible au public n'est surveillée systématiquement à grande échelle",
			EN: "no public area is monitored systematically on a large scale",
		},
	},
	"listed": {
		NotListed: {
			FR: "le traitement n'est pas sur la liste de la CNIL",
			EN: "the processing is not on the CNIL's list",
		},
		HRProfiling: {
			FR: "le traitement profile des salariés pour les gérer",
			EN: "the processing profiles staff in order to manage them",
		},
		ConstantMonitoring: {
			FR: "le traitement surveille constamment des salariés",
			EN: "the processing monitors employees constantly",
		},
		OutsideSources: {
			FR: "le traitement profile à partir de sources externes",
			EN: "the processing profiles with data from outside sources",
		},
		ContractExclusion: {
			FR: "le traitement profile et peut exclure d'un contrat",
			EN: "the processing profiles and can exclude from a contract",
		},
		SharedDefaults: {
			FR: "le traitement mutualise des manquements à des contrats",
			EN: "the processing pools breaches of contract",
		},
		LargeScaleLocation: {
			FR: "le traitement localise des personnes à grande échelle",
			EN: "the processing locates people on a large scale",
		},
		OtherListed: {
			FR: "le traitement est sur la liste de la CNIL à un autre titre",
			EN: "the processing is on the CNIL's list for another reason",
		},
	},
	"criteria": {
		fewerThanTwo: {
			FR: "moins de deux des neuf critères sont remplis",
			EN: "fewer than two of the nine criteria are met",
		},
		twoOrMore: {
			FR: "deux des neuf critères ou plus sont remplis",
			EN: "two or more of the nine criteria are met",
		},
	},
	"high-residual-risk": {
		rgpd.Yes: {FR: "l'analyse laisse un risque élevé", EN: "the assessment leaves a high risk"},
		rgpd.No:  {FR: "l'analyse ne laisse pas de risque élevé", EN: "the assessment leaves no high risk"},
	},
	"high-risk": {
		rgpd.Yes: {
			FR: "le traitement engendrerait sans doute un risque élevé",
			EN: "the processing is likely to result in a high risk",
		},
		rgpd.No: {
			FR: "le traitement n'est pas susceptible d'engendrer un risque élevé",
			EN: "the processing is not likely to result in a high risk",
		},
	},
}

var assessmentTable = rows.Table(assessmentRows, assessmentWords)

var assessmentRows = rows.NewList([]rows.Row[assessmentIs, rows.None]{
	{
		ID: "accountability-assessment-evaluation", Then: rgpd.Forbid,
		FR: "une évaluation systématique et approfondie, automatisée, à effet juridique ou semblable demande une " +
			"analyse d'impact, avant de commencer",
		EN: "a systematic and extensive evaluation, automated, with legal or like effect takes an impact " +
			"assessment, before it starts",
		By:   rows.By(law.GDPR("35(3)(a)")),
		When: assessmentIs{Evaluation: yes},
	},
	{
		ID: "accountability-assessment-sensitive-data", Then: rgpd.Forbid,
		FR:   "des données sensibles ou pénales à grande échelle demandent une analyse d'impact, avant de commencer",
		EN:   "special or criminal data on a large scale take an impact assessment, before it starts",
		By:   rows.By(law.GDPR("35(3)(b)")),
		When: assessmentIs{Sensitive: yes},
	},
	{
		ID: "accountability-assessment-public-monitoring", Then: rgpd.Forbid,
		FR: "la surveillance systématique à grande échelle d'une zone accessible au public demande une analyse " +
			"d'impact",
		EN:   "monitoring a public area systematically on a large scale takes an impact assessment",
		By:   rows.By(law.GDPR("35(3)(c)")),
		When: assessmentIs{Public: yes},
	},
	{
		ID: "accountability-assessment-listed", Then: rgpd.Forbid,
		FR:   "le traitement est sur la liste de la CNIL : analyse d'impact avant de commencer",
		EN:   "the processing is on the CNIL's list: an impact assessment before it starts",
		By:   rows.By(law.GDPR("35(4)"), law.ImpactList),
		From: law.DayImpactList, Narrowed: "art. 35(4) has no kind before the authority lists it",
		When: assessmentIs{Listed: rgpd.Not(NotListed)},
		Open: rgpd.Text{
			FR: "la liste vaut ici comme décision d'un régulateur, du jour de son adoption, sa publication " +
				"n'ayant pas été vue ; ses quatorze types n'ont pas tous été lus : ce qui n'a pas de mot ici est " +
				"noté other",
			EN: "the list counts as a decision of a regulator, from the day of its adoption, as its publication " +
				"was not seen; its fourteen kinds were not all read: one that has no word here is \"other\"",
		},
	},
	{
		ID: "accountability-assessment-two-criteria", Then: rgpd.Forbid,
		FR:   "deux des neuf critères ou plus : analyse d'impact, en principe",
		EN:   "two or more of the nine criteria: an impact assessment, in principle",
		By:   rows.By(law.GDPR("35(1)"), law.GuidelinesImpact),
		When: assessmentIs{Criteria: rgpd.Is(twoOrMore)},
		Open: rgpd.Text{
			FR: "l'article 35 ne compte aucun critère ; les lignes directrices, telles que rapportées, en " +
				"prennent deux comme signe d'un risque élevé dans la plupart des cas : ici ils le sont toujours",
			EN: "art. 35 counts no criteria; the guidelines, as reported, take two as the sign of a high risk in " +
				"most cases: here they always are",
		},
	},
	{
		ID: "accountability-assessment-high-risk", Then: rgpd.Forbid,
		FR:   "un risque élevé probable demande une analyse d'impact, sur un seul critère aussi, avant de commencer",
		EN:   "a likely high risk takes an impact assessment, on one criterion too, before it starts",
		By:   rows.By(law.GDPR("35(1)")),
		When: assessmentIs{HighRisk: yes},
		Open: rgpd.Text{
			FR: "le risque élevé se demande pour lui-même : les cas de l'article 35(3), la liste et les critères " +
				"n'en sont que des signes, et un seul critère peut suffire ; une analyse qui laisse un risque " +
				"élevé dit qu'il y en avait un",
			EN: "the high risk is asked by itself: the cases of art. 35(3), the list and the criteria are but " +
				"signs of it, and one criterion may do; an assessment that leaves a high risk says that there " +
				"was one",
		},
	},
	{
		ID: "accountability-assessment-spared", Then: rgpd.Permit,
		FR: "ni risque élevé, ni cas de l'article 35(3), ni liste, ni deux critères : l'analyse d'impact n'est " +
			"pas requise",
		EN: "no high risk, no case of art. 35(3), no list, not two criteria: an impact assessment is not required",
		By: rows.By(law.GDPR("35(1)"), law.GuidelinesImpact),
		When: assessmentIs{
			Evaluation: no,
			Sensitive:  no,
			Public:     no,
			Listed:     rgpd.Is(NotListed),
			Criteria:   rgpd.Is(fewerThanTwo),
			HighRisk:   no,
		},
	},
	{
		ID: "accountability-assessment-consult", Then: rgpd.Oblige,
		FR:   "consulter la CNIL avant de commencer : l'analyse laisse un risque élevé",
		EN:   "consult the CNIL before starting: the assessment leaves a high risk",
		By:   rows.By(law.GDPR("36(1)")),
		When: assessmentIs{Residual: yes},
	},
})

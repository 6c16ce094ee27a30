package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

var scopeGuarantees = []rows.Guarantee[scopeIs, rows.None]{
	{
		ID:    "every-processing-is-in-or-out",
		FR:    "un traitement dont tout est connu est régi par le RGPD ou ne l'est pas",
		EN:    "a processing of which everything is known is governed by the RGPD, or is not",
		By:    rows.By(law.GDPR("2 et 3")),
		Never: rgpd.Never(rgpd.Undecided),
	},
	{
		ID:     "establishment-is-governed",
		FR:     "qui est établi dans l'Union n'échappe pas au RGPD, où que soient les machines et les personnes",
		EN:     "who is established in the Union does not escape the RGPD, wherever the machines and the people are",
		By:     rows.By(law.GDPR("3(1)")),
		Within: governed(scopeIs{Established: yes}),
		Never:  due,
	},
	{
		ID: "offers-are-governed",
		FR: "qui offre des biens ou des services, payants ou non, à des personnes dans l'Union n'échappe pas au " +
			"RGPD, d'où qu'il les offre",
		EN: "who offers goods or services, paid for or not, to people in the Union does not escape the RGPD, " +
			"wherever from",
		By:     rows.By(law.GDPR("3(2)(a)")),
		Within: governed(scopeIs{Offers: yes}),
		Never:  due,
	},
	{
		ID:     "watching-is-governed",
		FR:     "qui suit le comportement de personnes dans l'Union n'échappe pas au RGPD, d'où qu'il le suive",
		EN:     "who monitors the behaviour of people in the Union does not escape the RGPD, wherever from",
		By:     rows.By(law.GDPR("3(2)(b)")),
		Within: governed(scopeIs{Watches: yes}),
		Never:  due,
	},
	{
		ID:     "no-person-no-rgpd",
		FR:     "ce qui ne dit rien d'une personne physique n'est pas une donnée personnelle",
		EN:     "what says nothing of a natural person is no personal data",
		By:     rows.By(law.GDPR("4(1)")),
		Within: scopeIs{About: rgpd.Not(NaturalPerson)},
		Never:  spared,
	},
	{
		ID:     "unfiled-paper-is-free",
		FR:     "des papiers hors de tout fichier ne sont pas régis par le RGPD",
		EN:     "papers in no filing system are not governed by the RGPD",
		By:     rows.By(law.GDPR("2(1)")),
		Within: scopeIs{Handling: rgpd.Is(Unfiled)},
		Never:  spared,
	},
	{
		ID:     "home-is-free",
		FR:     "la vie domestique n'est pas régie par le RGPD",
		EN:     "life at home is not governed by the RGPD",
		By:     rows.By(law.GDPR("2(2)(c)")),
		Within: scopeIs{Household: yes},
		Never:  spared,
	},
	{
		ID:     "other-laws-govern-theirs",
		FR:     "ce que l'article 2(2) laisse à un autre droit n'est pas régi par le RGPD",
		EN:     "what art. 2(2) leaves to another law is not governed by the RGPD",
		By:     rows.By(law.GDPR("2(2)(a), 2(2)(b), 2(2)(d)")),
		Within: scopeIs{OtherLaw: yes},
		Never:  spared,
	},
	{
		ID:     "nothing-in-the-union",
		FR:     "qui n'a ni établissement, ni offre, ni suivi dans l'Union n'est pas régi par le RGPD",
		EN:     "who has no establishment, no offer and no monitoring in the Union is not governed by the RGPD",
		By:     rows.By(law.GDPR("3")),
		Within: scopeIs{Established: no, Offers: no, Watches: no},
		Never:  spared,
	},
}

var recordGuarantees = []rows.Guarantee[recordIs, rows.None]{
	{
		ID:     "large-houses-record-all",
		FR:     "une maison de 250 employés inscrit tout au registre",
		EN:     "a house of 250 employees records everything",
		By:     rows.By(law.GDPR("30(5)")),
		Within: recordIs{Staff: rgpd.Is(fromThreshold)},
		Never:  due,
	},
	{
		ID:     "habits-are-recorded",
		FR:     "un fichier en usage régulier est au registre, si petite que soit la maison",
		EN:     "a file in regular use is in the record, however small the house",
		By:     rows.By(law.GDPR("30(5)")),
		Within: recordIs{Occasional: no},
		Never:  due,
	},
	{
		ID:     "risks-are-recorded",
		FR:     "un traitement à risque est au registre, même occasionnel",
		EN:     "a processing with a risk is in the record, if only occasional",
		By:     rows.By(law.GDPR("30(5)")),
		Within: recordIs{Risk: yes},
		Never:  due,
	},
	{
		ID:     "sensitive-data-are-recorded",
		FR:     "des données sensibles ou pénales sont au registre, même occasionnelles",
		EN:     "special or criminal data are in the record, if only occasional",
		By:     rows.By(law.GDPR("30(5)")),
		Within: recordIs{Sensitive: yes},
		Never:  due,
	},
	{
		ID:     "small-harmless-and-rare-is-spared",
		FR:     "petit, occasionnel, sans risque ni donnée sensible : le registre n'est pas exigé",
		EN:     "small, occasional, with no risk and no special data: no record is required",
		By:     rows.By(law.GDPR("30(5)")),
		Within: recordIs{Staff: rgpd.Is(belowThreshold), Risk: no, Occasional: yes, Sensitive: no},
		Never:  spared,
	},
	{
		ID:     "a-record-is-written-and-shown",
		FR:     "le registre est écrit et la CNIL le voit sur demande",
		EN:     "the record is in writing and the authority sees it on request",
		By:     rows.By(law.GDPR("30(3), 30(4)")),
		Brings: []rgpd.RuleID{"accountability-record-in-writing", "accountability-record-for-authority"},
	},
}

var officerGuarantees = []rows.Guarantee[officerIs, rows.None]{
	{
		ID: "public-bodies-have-an-officer",
		FR: "une autorité publique ou un organisme public a un délégué, quoi qu'il traite, sauf une " +
			"juridiction dans sa fonction juridictionnelle",
		EN: "a public authority or body has an officer, whatever it processes, except a court in its judicial " +
			"capacity",
		By:     rows.By(law.GDPR("37(1)(a)")),
		Within: officerIs{Public: yes},
		Never:  due,
	},
	{
		ID:     "large-scale-watchers-have-an-officer",
		FR:     "qui suit des personnes régulièrement, systématiquement et à grande échelle par métier a un délégué",
		EN:     "who monitors people regularly, systematically and on a large scale by trade has an officer",
		By:     rows.By(law.GDPR("37(1)(b)")),
		Within: officerIs{Monitoring: rgpd.Is(LargeScale)},
		Never:  due,
	},
	{
		ID:     "large-scale-sensitive-data-have-an-officer",
		FR:     "qui traite des données sensibles ou pénales à grande échelle par métier a un délégué",
		EN:     "who processes special or criminal data on a large scale by trade has an officer",
		By:     rows.By(law.GDPR("37(1)(c)")),
		Within: officerIs{Sensitive: rgpd.Is(LargeScale)},
		Never:  due,
	},
	{
		ID:     "others-may-do-without-an-officer",
		FR:     "hors de ces trois cas, et sauf loi qui l'exige, le délégué est facultatif",
		EN:     "outside these three cases, and save where a law requires one, an officer is optional",
		By:     rows.By(law.GDPR("37(1), 37(4)")),
		Within: officerIs{Public: no, Monitoring: rgpd.Not(LargeScale), Sensitive: rgpd.Not(LargeScale)},
		Never:  spared,
	},
	{
		ID:     "an-officer-can-be-reached",
		FR:     "un délégué désigné, même de plein gré, est publié et dit à la CNIL",
		EN:     "an officer, if only a voluntary one, is published and told to the authority",
		By:     rows.By(law.GDPR("37(7)")),
		Within: officerIs{Designated: yes},
		Brings: []rgpd.RuleID{"accountability-officer-published"},
	},
	{
		ID:     "no-officer-nothing-to-publish",
		FR:     "sans délégué, rien n'est à publier",
		EN:     "without an officer there is nothing to publish",
		By:     rows.By(law.GDPR("37(7)")),
		Within: officerIs{Designated: no},
		Spares: []rgpd.RuleID{"accountability-officer-published"},
	},
}

// unremarkable is a processing of none of the signs of art. 35.
func unremarkable(w assessmentIs) assessmentIs {
	w.Evaluation, w.Sensitive, w.Public, w.Criteria, w.HighRisk = no, no, no, rgpd.Is(fewerThanTwo), no
	return w
}

var assessmentGuarantees = []rows.Guarantee[assessmentIs, rows.None]{
	{
		ID: "machines-that-judge-are-assessed",
		FR: "une évaluation systématique, approfondie et automatisée des personnes, qui fonde des décisions à " +
			"effet juridique ou semblable, passe une analyse d'impact",
		EN: "a systematic, extensive and automated evaluation of people, on which decisions with legal or like " +
			"effect rest, takes an impact assessment",
		By:     rows.By(law.GDPR("35(3)(a)")),
		Within: assessmentIs{Evaluation: yes},
		Never:  due,
	},
	{
		ID:     "large-scale-sensitive-data-are-assessed",
		FR:     "des données sensibles ou pénales à grande échelle passent une analyse d'impact",
		EN:     "special or criminal data on a large scale take an impact assessment",
		By:     rows.By(law.GDPR("35(3)(b)")),
		Within: assessmentIs{Sensitive: yes},
		Never:  due,
	},
	{
		ID:     "watched-places-are-assessed",
		FR:     "la surveillance systématique à grande échelle d'un lieu public passe une analyse d'impact",
		EN:     "to monitor a public place systematically on a large scale takes an impact assessment",
		By:     rows.By(law.GDPR("35(3)(c)")),
		Within: assessmentIs{Public: yes},
		Never:  due,
	},
	{
		ID:     "listed-kinds-are-assessed",
		FR:     "ce qui est sur la liste de la CNIL passe une analyse d'impact, si anodin qu'il paraisse",
		EN:     "what is on the CNIL's list takes an impact assessment, however harmless it looks",
		By:     rows.By(law.GDPR("35(4)"), law.ImpactList),
		Within: assessmentIs{Listed: rgpd.Not(NotListed)},
		Never:  due,
		From:   law.DayImpactList,
	},
	{
		ID:     "the-list-looks-forward",
		FR:     "avant la liste de la CNIL, y figurer plus tard n'exige rien par soi-même, et ne rassure pas",
		EN:     "before the CNIL's list, to be on it later requires nothing by itself, and does not calm",
		By:     rows.By(law.GDPR("35(4)")),
		Within: unremarkable(assessmentIs{Listed: rgpd.Not(NotListed), Residual: no}),
		Never:  rgpd.Always(rgpd.Undecided),
		Until:  law.DayImpactList,
	},
	{
		// READING: art. 35 counts no criteria. The guidelines, as reported, take two as the
		// sign of a high risk in most cases; here they always are.
		ID:     "two-criteria-are-assessed",
		FR:     "deux des neuf critères du CEPD mènent à l'analyse d'impact",
		EN:     "two of the nine criteria of the EDPB lead to the impact assessment",
		By:     rows.By(law.GDPR("35(1)"), law.GuidelinesImpact),
		Within: assessmentIs{Criteria: rgpd.Is(twoOrMore)},
		Never:  due,
	},
	{
		ID:     "high-risks-are-assessed",
		FR:     "un risque élevé passe une analyse d'impact, sans autre signe",
		EN:     "a high risk takes an impact assessment, with no other sign",
		By:     rows.By(law.GDPR("35(1)")),
		Within: assessmentIs{HighRisk: yes},
		Never:  due,
	},
	{
		ID:     "what-leaves-a-high-risk-is-assessed-and-consulted-on",
		FR:     "ce qui laisse un risque élevé a été analysé, et l'on consulte la CNIL avant de commencer",
		EN:     "what leaves a high risk has been assessed, and the authority is consulted before the start",
		By:     rows.By(law.GDPR("35(1), 36(1)")),
		Within: assessmentIs{Residual: yes},
		Never:  due,
		Brings: []rgpd.RuleID{"accountability-assessment-consult"},
	},
	{
		ID:     "no-high-risk-left-no-consultation",
		FR:     "quand l'analyse ne laisse pas de risque élevé, on ne consulte pas la CNIL",
		EN:     "where the assessment leaves no high risk the authority is not consulted",
		By:     rows.By(law.GDPR("36(1)")),
		Within: assessmentIs{Residual: no},
		Spares: []rgpd.RuleID{"accountability-assessment-consult"},
	},
	{
		// READING: the same, of fewer than two criteria.
		ID:     "nothing-remarkable-nothing-to-assess",
		FR:     "sans risque élevé ni aucun de ses signes, l'analyse n'est pas exigée",
		EN:     "with no high risk and none of its signs no assessment is required",
		By:     rows.By(law.GDPR("35(1)"), law.GuidelinesImpact),
		Within: unremarkable(assessmentIs{Listed: rgpd.Is(NotListed)}),
		Never:  spared,
	},
}

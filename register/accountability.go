package register

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

// RecordFacts are what tells whether a processing must be recorded: RGPD, art.
// 30(5). The exception is asked of each processing by itself, and a prospect file in
// regular use is never occasional. Zero is unknown.
type RecordFacts struct {
	// Persons is how many people the organisation employs; 0 is unknown.
	Persons uint32 `json:"persons,omitzero"`
	// Risk is a yes if the processing is likely to result in a risk for people.
	Risk transfer.Answer `json:"risk,omitzero"`
	// Occasional is a yes if it is neither regular nor part of the ordinary course
	// of business. Managing customers, prospects or staff is not.
	Occasional transfer.Answer `json:"occasional,omitzero"`
	// Sensitive is a yes for data of art. 9 or 10.
	Sensitive transfer.Answer `json:"sensitive,omitzero"`
}

// RecordThreshold returns from how many employees a record is due whatever the
// processing, on a day; 0 before the RGPD. A reform would raise it ("Omnibus IV": 750,
// then 1 000 in drafts); on [rgpd.LawAsOf] none had come into force, and the duty would
// stay for core activities.
func RecordThreshold(on rgpd.Date) uint32 {
	for _, t := range recordThresholds {
		if on >= t.from {
			return t.persons
		}
	}
	return 0
}

// recordThresholds holds the latest first.
var recordThresholds = []struct {
	from    rgpd.Date
	persons uint32
}{{law.DayGDPR, 250}}

type staff uint8

const (
	belowThreshold staff = iota + 1 // below-threshold
	fromThreshold                   // from-threshold
)

// RecordRequired says whether a processing must be in a record, for a controller and
// for a processor alike.
func RecordRequired(f RecordFacts, at time.Time) Requirement {
	var size staff
	if n := RecordThreshold(rgpd.ParisDay(at)); f.Persons != 0 && n != 0 {
		size = belowThreshold
		if f.Persons >= n {
			size = fromThreshold
		}
	}
	return weigh(recordTable, rgpd.Facts{uint8(size), uint8(f.Risk), uint8(f.Occasional), uint8(f.Sensitive)}, at)
}

type recordIs struct {
	Staff                       rgpd.Set[staff]
	Risk, Occasional, Sensitive rgpd.Set[transfer.Answer]
}

func (w recordIs) masks() []rgpd.Mask {
	return []rgpd.Mask{w.Staff.Mask(), w.Risk.Mask(), w.Occasional.Mask(), w.Sensitive.Mask()}
}

var recordTable = tableOf([]rgpd.Column{
	column("staff", enum.Words[staff](), "L'organisme compte-t-il moins de 250 employés ?", "Has the organisation fewer than 250 employees?"),
	column("risk", enum.Words[transfer.Answer](), "Le traitement est-il susceptible de comporter un risque pour les personnes ?", "Is the processing likely to result in a risk for people?"),
	column("occasional", enum.Words[transfer.Answer](), "Le traitement est-il occasionnel, hors de l'activité courante ?", "Is the processing occasional, outside the ordinary course of business?"),
	column("sensitive", enum.Words[transfer.Answer](), "Le traitement porte-t-il sur des données des articles 9 ou 10 ?", "Does the processing include data of articles 9 or 10?"),
}, []row[recordIs]{
	{
		ID: "accountability-record-by-size", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("30(5)")), When: recordIs{Staff: rgpd.Is(fromThreshold)},
		Says: rgpd.Text{FR: "à partir de 250 employés, tout traitement est inscrit au registre", EN: "from 250 employees on, every processing is recorded"},
	},
	{
		ID: "accountability-record-by-risk", Then: rgpd.Forbid, Sources: rgpd.Cite(law.GDPR("30(5)")), When: recordIs{Risk: yes},
		Says: rgpd.Text{FR: "un traitement susceptible de comporter un risque est inscrit au registre", EN: "processing likely to result in a risk is recorded"},
	},
	{
		ID: "accountability-record-by-habit", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("30(5)"), law.RecordsSheet), When: recordIs{Occasional: no},
		Says: rgpd.Text{FR: "un traitement qui n'est pas occasionnel est inscrit au registre, quelle que soit la taille", EN: "processing that is not occasional is recorded, whatever the size"},
	},
	{
		ID: "accountability-record-by-sensitive-data", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("30(5)")), When: recordIs{Sensitive: yes},
		Says: rgpd.Text{FR: "un traitement de données des articles 9 ou 10 est inscrit au registre", EN: "processing of data of articles 9 or 10 is recorded"},
	},
	{
		ID: "accountability-record-spared", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("30(5)")),
		When:    recordIs{Staff: rgpd.Is(belowThreshold), Risk: no, Occasional: yes, Sensitive: no},
		Says:    rgpd.Text{FR: "moins de 250 employés, traitement occasionnel, sans risque ni donnée sensible : l'inscription n'est pas obligatoire", EN: "fewer than 250 employees, occasional processing, no risk and no sensitive data: recording is not compulsory"},
	},
	{
		ID: "accountability-record-in-writing", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("30(3)")),
		Says: rgpd.Text{FR: "tenir le registre par écrit, la forme électronique comprise, et le mettre à jour à chaque changement", EN: "keep the record in writing, electronic form included, and update it at each change"},
	},
	{
		ID: "accountability-record-for-authority", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("30(4)")),
		Says: rgpd.Text{FR: "mettre le registre à la disposition de la CNIL sur demande", EN: "make the record available to the CNIL on request"},
	},
})

// OfficerFacts are what tells whether a data protection officer must be designated:
// RGPD, art. 37. They are asked of a controller and of a processor alike, each for
// itself. Zero is unknown.
type OfficerFacts struct {
	// PublicBody is a yes for a public authority or body; courts acting as such are
	// a no.
	PublicBody transfer.Answer `json:"public_body,omitzero"`
	// Monitoring is how far the core activities consist of regular and systematic
	// monitoring of people: tracking, scoring. Sensitive is how far they consist of
	// processing data of art. 9 or 10.
	Monitoring Extent `json:"monitoring,omitzero"`
	Sensitive  Extent `json:"sensitive,omitzero"`
	// Designated is a yes where there is an officer.
	Designated transfer.Answer `json:"designated,omitzero"`
}

// An Extent is how far something is a core activity. What is large follows from the
// number of people, the area, the time and the variety of data. Zero is unknown.
type Extent uint8

const (
	NotCore    Extent = iota + 1 // not-core: none, or not a core activity
	SmallScale                   // small-scale: a core activity, not on a large scale
	LargeScale                   // large-scale: a core activity, on a large scale
)

// OfficerRequired says whether a data protection officer must be designated. The
// source article asks for one in every case; the law in three, and it encourages
// one in the others.
func OfficerRequired(f OfficerFacts, at time.Time) Requirement {
	return weigh(officerTable, rgpd.Facts{uint8(f.PublicBody), uint8(f.Monitoring), uint8(f.Sensitive), uint8(f.Designated)}, at)
}

type officerIs struct {
	Public                rgpd.Set[transfer.Answer]
	Monitoring, Sensitive rgpd.Set[Extent]
	Designated            rgpd.Set[transfer.Answer]
}

func (w officerIs) masks() []rgpd.Mask {
	return []rgpd.Mask{w.Public.Mask(), w.Monitoring.Mask(), w.Sensitive.Mask(), w.Designated.Mask()}
}

var officerTable = tableOf([]rgpd.Column{
	column("public-body", enum.Words[transfer.Answer](), "Est-ce une autorité publique ou un organisme public, hors juridictions ?", "Is it a public authority or body, courts apart?"),
	column("monitoring", enum.Words[Extent](), "Les activités de base consistent-elles en un suivi régulier et systématique des personnes, et à grande échelle ?", "Do the core activities consist of regular and systematic monitoring of people, and on a large scale?"),
	column("sensitive", enum.Words[Extent](), "Les activités de base consistent-elles en un traitement de données sensibles ou pénales, et à grande échelle ?", "Do the core activities consist of processing special or criminal data, and on a large scale?"),
	column("designated", enum.Words[transfer.Answer](), "Un délégué est-il désigné ?", "Is an officer designated?"),
}, []row[officerIs]{
	{
		ID: "accountability-officer-of-public-body", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("37(1)(a)")), When: officerIs{Public: yes},
		Says: rgpd.Text{FR: "un organisme public désigne un délégué", EN: "a public body designates an officer"},
	},
	{
		ID: "accountability-officer-for-monitoring", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("37(1)(b)")), When: officerIs{Monitoring: rgpd.Is(LargeScale)},
		Says: rgpd.Text{FR: "un suivi régulier et systématique à grande échelle, comme activité de base, demande un délégué", EN: "regular and systematic monitoring on a large scale, as a core activity, takes an officer"},
	},
	{
		ID: "accountability-officer-for-sensitive-data", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("37(1)(c)")), When: officerIs{Sensitive: rgpd.Is(LargeScale)},
		Says: rgpd.Text{FR: "des données sensibles ou pénales à grande échelle, comme activité de base, demandent un délégué", EN: "special or criminal data on a large scale, as a core activity, take an officer"},
	},
	{
		ID: "accountability-officer-voluntary", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("37(4)"), law.CNILAnswers),
		When:    officerIs{Public: no, Monitoring: rgpd.Not(LargeScale), Sensitive: rgpd.Not(LargeScale)},
		Says:    rgpd.Text{FR: "hors des trois cas, la désignation est volontaire, et la CNIL y encourage", EN: "outside the three cases designation is voluntary, and the CNIL encourages it"},
	},
	{
		ID: "accountability-officer-published", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("37(7)")), When: officerIs{Designated: yes},
		Says: rgpd.Text{FR: "publier les coordonnées du délégué et les communiquer à la CNIL", EN: "publish the officer's contact details and tell them to the CNIL"},
	},
})

// AssessmentFacts are what tells whether an impact assessment must come before a
// processing: RGPD, art. 35. Zero is unknown.
type AssessmentFacts struct {
	// The three cases of art. 35(3). The evaluation is systematic, extensive and automated,
	// and decisions with legal or like effect rest on it; the monitoring is systematic, of a
	// public area, on a large scale.
	SystematicEvaluation transfer.Answer `json:"systematic_evaluation,omitzero"`
	LargeScaleSensitive  transfer.Answer `json:"large_scale_sensitive,omitzero"`
	PublicMonitoring     transfer.Answer `json:"public_monitoring,omitzero"`
	// Listed is the kind of the CNIL's list, if any.
	Listed Listed `json:"listed,omitzero"`
	// Criteria are the nine of the EDPB. A transfer outside the Union is none of them, and
	// a transfer impact assessment is no substitute.
	Criteria Criteria `json:"criteria,omitzero"`
	// HighRisk is a yes if the processing is likely to result in a high risk for people,
	// whatever the cases, the list and the criteria say: those are but signs of it. Art.
	// 35(1).
	HighRisk transfer.Answer `json:"high_risk,omitzero"`
	// HighResidualRisk is a yes if the assessment leaves a high risk. It is then a yes to
	// HighRisk too.
	HighResidualRisk transfer.Answer `json:"high_residual_risk,omitzero"`
}

// Criteria are the nine of the EDPB's guidelines on impact assessments.
type Criteria struct {
	Scoring            transfer.Answer `json:"scoring,omitzero"`
	AutomatedDecision  transfer.Answer `json:"automated_decision,omitzero"` // with legal or like effect
	Monitoring         transfer.Answer `json:"monitoring,omitzero"`         // systematic
	SensitiveData      transfer.Answer `json:"sensitive_data,omitzero"`     // or highly personal
	LargeScale         transfer.Answer `json:"large_scale,omitzero"`
	MatchedSets        transfer.Answer `json:"matched_sets,omitzero"`
	VulnerablePersons  transfer.Answer `json:"vulnerable_persons,omitzero"` // employees among them
	NewTechnology      transfer.Answer `json:"new_technology,omitzero"`
	BlocksRightService transfer.Answer `json:"blocks_right_service,omitzero"` // keeps people from a right, a service, a contract
}

// Met returns how many criteria are met, and how many are unknown.
func (c *Criteria) Met() (met, unknown int) {
	for _, a := range [...]transfer.Answer{
		c.Scoring, c.AutomatedDecision, c.Monitoring, c.SensitiveData, c.LargeScale, c.MatchedSets, c.VulnerablePersons, c.NewTechnology, c.BlocksRightService,
	} {
		switch a {
		case transfer.Yes:
			met++
		case transfer.No:
		default:
			unknown++
		}
	}
	return met, unknown
}

// Listed is a kind of processing on the CNIL's list of those that take an impact
// assessment, as far as it touches prospecting; the list has some fourteen. Zero is
// unknown.
type Listed uint8

const (
	NotListed          Listed = iota + 1 // not-listed: the whole list was looked through
	HRProfiling                          // hr-profiling: for the management of staff
	ConstantMonitoring                   // constant-monitoring: of employees
	OutsideSources                       // outside-sources: profiling with data from outside sources
	ContractExclusion                    // contract-exclusion: profiling that can exclude from a contract
	SharedDefaults                       // shared-defaults: pooled files of breaches of contract
	LargeScaleLocation                   // large-scale-location
	OtherListed                          // other
)

type howMany uint8

const (
	fewerThanTwo howMany = iota + 1 // fewer-than-two
	twoOrMore                       // two-or-more
)

// AssessmentRequired says whether an impact assessment must be made before the
// processing starts.
func AssessmentRequired(f AssessmentFacts, at time.Time) Requirement {
	var n howMany
	if met, unknown := f.Criteria.Met(); met >= 2 {
		n = twoOrMore
	} else if met+unknown < 2 {
		n = fewerThanTwo
	}
	risk := f.HighRisk
	if f.HighResidualRisk == transfer.Yes {
		risk = transfer.Yes // what leaves a high risk is likely to result in one
	}
	return weigh(assessmentTable, rgpd.Facts{
		uint8(f.SystematicEvaluation), uint8(f.LargeScaleSensitive), uint8(f.PublicMonitoring), uint8(f.Listed), uint8(n), uint8(f.HighResidualRisk),
		uint8(risk),
	}, at)
}

type assessmentIs struct {
	Evaluation, Sensitive, Public rgpd.Set[transfer.Answer]
	Listed                        rgpd.Set[Listed]
	Criteria                      rgpd.Set[howMany]
	Residual, HighRisk            rgpd.Set[transfer.Answer]
}

func (w assessmentIs) masks() []rgpd.Mask {
	return []rgpd.Mask{w.Evaluation.Mask(), w.Sensitive.Mask(), w.Public.Mask(), w.Listed.Mask(), w.Criteria.Mask(), w.Residual.Mask(), w.HighRisk.Mask()}
}

var assessmentTable = tableOf([]rgpd.Column{
	column("systematic-evaluation", enum.Words[transfer.Answer](),
		"Y a-t-il une évaluation systématique, approfondie et automatisée qui fonde des décisions à effet juridique "+
			"ou semblable ?",
		"Is there a systematic, extensive and automated evaluation on which decisions with legal or like effect rest?"),
	column("large-scale-sensitive", enum.Words[transfer.Answer](), "Des données sensibles ou pénales sont-elles traitées à grande échelle ?", "Are special or criminal data processed on a large scale?"),
	column("public-monitoring", enum.Words[transfer.Answer](),
		"Une zone accessible au public est-elle surveillée systématiquement et à grande échelle ?",
		"Is a public area monitored systematically and on a large scale?"),
	column("listed", enum.Words[Listed](), "Le traitement figure-t-il sur la liste de la CNIL ?", "Is the processing on the CNIL's list?"),
	column("criteria", enum.Words[howMany](), "Lesquels des neuf critères du CEPD sont remplis ?", "Which of the nine criteria of the EDPB are met?"),
	column("high-residual-risk", enum.Words[transfer.Answer](), "L'analyse laisse-t-elle un risque élevé ?", "Does the assessment leave a high risk?"),
	column("high-risk", enum.Words[transfer.Answer](), "Le traitement est-il susceptible d'engendrer un risque élevé pour les personnes ?", "Is the processing likely to result in a high risk for people?"),
}, []row[assessmentIs]{
	{
		ID: "accountability-assessment-evaluation", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("35(3)(a)")), When: assessmentIs{Evaluation: yes},
		Says: rgpd.Text{
			FR: "une évaluation systématique et approfondie, automatisée, à effet juridique ou semblable demande une " +
				"analyse d'impact, avant de commencer",
			EN: "a systematic and extensive evaluation, automated, with legal or like effect takes an impact " +
				"assessment, before it starts",
		},
	},
	{
		ID: "accountability-assessment-sensitive-data", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("35(3)(b)")), When: assessmentIs{Sensitive: yes},
		Says: rgpd.Text{FR: "des données sensibles ou pénales à grande échelle demandent une analyse d'impact, avant de commencer", EN: "special or criminal data on a large scale take an impact assessment, before it starts"},
	},
	{
		ID: "accountability-assessment-public-monitoring", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("35(3)(c)")), When: assessmentIs{Public: yes},
		Says: rgpd.Text{
			FR: "la surveillance systématique à grande échelle d'une zone accessible au public demande une analyse " +
				"d'impact",
			EN: "monitoring a public area systematically on a large scale takes an impact assessment",
		},
	},
	{
		ID: "accountability-assessment-listed", Then: rgpd.Forbid, From: law.DayImpactList,
		Sources: rgpd.Cite(law.GDPR("35(4)"), law.ImpactList), When: assessmentIs{Listed: rgpd.Not(NotListed)},
		Says: rgpd.Text{FR: "le traitement est sur la liste de la CNIL : analyse d'impact avant de commencer", EN: "the processing is on the CNIL's list: an impact assessment before it starts"},
	},
	{
		// READING: art. 35 counts no criteria; the guidelines do, as reported.
		ID: "accountability-assessment-two-criteria", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("35(1)"), law.GuidelinesImpact), When: assessmentIs{Criteria: rgpd.Is(twoOrMore)},
		Says: rgpd.Text{FR: "deux des neuf critères ou plus : analyse d'impact, en principe", EN: "two or more of the nine criteria: an impact assessment, in principle"},
	},
	{
		ID: "accountability-assessment-high-risk", Then: rgpd.Forbid, Sources: rgpd.Cite(law.GDPR("35(1)")), When: assessmentIs{HighRisk: yes},
		Says: rgpd.Text{FR: "un risque élevé probable demande une analyse d'impact, sur un seul critère aussi, avant de commencer", EN: "a likely high risk takes an impact assessment, on one criterion too, before it starts"},
	},
	{
		ID: "accountability-assessment-spared", Then: rgpd.Permit, Sources: rgpd.Cite(law.GDPR("35(1)"), law.GuidelinesImpact),
		When: assessmentIs{
			Evaluation: no, Sensitive: no, Public: no, Listed: rgpd.Is(NotListed), Criteria: rgpd.Is(fewerThanTwo),
			HighRisk: no,
		},
		Says: rgpd.Text{FR: "ni risque élevé, ni cas de l'article 35(3), ni liste, ni deux critères : l'analyse d'impact n'est pas requise", EN: "no high risk, no case of art. 35(3), no list, not two criteria: an impact assessment is not required"},
	},
	{
		ID: "accountability-assessment-consult", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("36(1)")), When: assessmentIs{Residual: yes},
		Says: rgpd.Text{FR: "consulter la CNIL avant de commencer : l'analyse laisse un risque élevé", EN: "consult the CNIL before starting: the assessment leaves a high risk"},
	},
})

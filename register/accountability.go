package register

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// RecordFacts are what tells whether a processing must be recorded: RGPD, art.
// 30(5). The exception is asked of each processing by itself, and a prospect file in
// regular use is never occasional. Zero is unknown.
type RecordFacts struct {
	// Persons is how many people the organisation employs; 0 is unknown.
	Persons uint32 `json:"persons,omitzero"`
	// Risk is a yes if the processing is likely to result in a risk for people.
	Risk rgpd.Answer `json:"risk,omitzero"`
	// Occasional is a yes if it is neither regular nor part of the ordinary course
	// of business. Managing customers, prospects or staff is not.
	Occasional rgpd.Answer `json:"occasional,omitzero"`
	// Sensitive is a yes for data of art. 9 or 10.
	Sensitive rgpd.Answer `json:"sensitive,omitzero"`
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
	return weigh(recordTable, (&recordCase{
		Staff: size, Risk: f.Risk, Occasional: f.Occasional, Sensitive: f.Sensitive,
	}).table(), at)
}

// OfficerFacts are what tells whether a data protection officer must be designated:
// RGPD, art. 37. They are asked of a controller and of a processor alike, each for
// itself. Zero is unknown.
type OfficerFacts struct {
	// PublicBody is a yes for a public authority or body; a court is a no for what it
	// processes in its judicial capacity, and a yes for the rest.
	PublicBody rgpd.Answer `json:"public_body,omitzero"`
	// Monitoring is how far the core activities consist of regular and systematic
	// monitoring of people: tracking, scoring. Sensitive is how far they consist of
	// processing data of art. 9 or 10.
	Monitoring Extent `json:"monitoring,omitzero"`
	Sensitive  Extent `json:"sensitive,omitzero"`
	// Designated is a yes where there is an officer.
	Designated rgpd.Answer `json:"designated,omitzero"`
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
	return weigh(officerTable, (&officerCase{
		Public: f.PublicBody, Monitoring: f.Monitoring, Sensitive: f.Sensitive, Designated: f.Designated,
	}).table(), at)
}

// AssessmentFacts are what tells whether an impact assessment must come before a
// processing: RGPD, art. 35. Zero is unknown.
type AssessmentFacts struct {
	// The three cases of art. 35(3). The evaluation is systematic, extensive and automated,
	// and decisions with legal or like effect rest on it; the monitoring is systematic, of a
	// public area, on a large scale.
	SystematicEvaluation rgpd.Answer `json:"systematic_evaluation,omitzero"`
	LargeScaleSensitive  rgpd.Answer `json:"large_scale_sensitive,omitzero"`
	PublicMonitoring     rgpd.Answer `json:"public_monitoring,omitzero"`
	// Listed is the kind of the CNIL's list, if any.
	Listed Listed `json:"listed,omitzero"`
	// Criteria are the nine of the EDPB. A transfer outside the Union is none of them, and
	// a transfer impact assessment is no substitute.
	Criteria Criteria `json:"criteria,omitzero"`
	// HighRisk is a yes if the processing is likely to result in a high risk for people,
	// whatever the cases, the list and the criteria say: those are but signs of it. Art.
	// 35(1).
	HighRisk rgpd.Answer `json:"high_risk,omitzero"`
	// HighResidualRisk is a yes if the assessment leaves a high risk. It is then a yes to
	// HighRisk too.
	HighResidualRisk rgpd.Answer `json:"high_residual_risk,omitzero"`
}

// Criteria are the nine of the EDPB's guidelines on impact assessments.
type Criteria struct {
	Scoring           rgpd.Answer `json:"scoring,omitzero"`
	AutomatedDecision rgpd.Answer `json:"automated_decision,omitzero"` // with legal or like effect
	Monitoring        rgpd.Answer `json:"monitoring,omitzero"`         // systematic
	SensitiveData     rgpd.Answer `json:"sensitive_data,omitzero"`     // or highly personal
	LargeScale        rgpd.Answer `json:"large_scale,omitzero"`
	MatchedSets       rgpd.Answer `json:"matched_sets,omitzero"`
	VulnerablePersons rgpd.Answer `json:"vulnerable_persons,omitzero"` // employees among them
	NewTechnology     rgpd.Answer `json:"new_technology,omitzero"`
	// BlocksRightService: keeps people from a right, a service, a contract.
	BlocksRightService rgpd.Answer `json:"blocks_right_service,omitzero"`
}

// met returns how many criteria are met, and how many are unknown.
func (c *Criteria) met() (met, unknown int) {
	for _, a := range [...]rgpd.Answer{
		c.Scoring, c.AutomatedDecision, c.Monitoring, c.SensitiveData, c.LargeScale, c.MatchedSets,
		c.VulnerablePersons, c.NewTechnology, c.BlocksRightService,
	} {
		switch a {
		case rgpd.Yes:
			met++
		case rgpd.No:
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
	if met, unknown := f.Criteria.met(); met >= 2 {
		n = twoOrMore
	} else if met+unknown < 2 {
		n = fewerThanTwo
	}
	risk := f.HighRisk
	if f.HighResidualRisk == rgpd.Yes {
		risk = rgpd.Yes // what leaves a high risk is likely to result in one
	}
	return weigh(assessmentTable, (&assessmentCase{
		Evaluation: f.SystematicEvaluation, Sensitive: f.LargeScaleSensitive, Public: f.PublicMonitoring,
		Listed: f.Listed, Criteria: n, Residual: f.HighResidualRisk, HighRisk: risk,
	}).table(), at)
}

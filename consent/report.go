package consent

import (
	"encoding/json"
	"log/slog"

	"github.com/rgpd-go/rgpd"
)

// A Report is an assessment as plain data: what is kept, sent or shown. Its JSON is
// stable, with codes that never change their meaning. It holds the names of
// professionals and the instant of the answer, and nothing of the person.
type Report struct {
	Channel  rgpd.Channel `json:"channel,omitzero"`
	Status   Status       `json:"status"`
	Decision rgpd.Report  `json:"decision"`
	// Qualities are all of them, in order.
	Qualities []QualityReport `json:"qualities"`
	// Findings are those of [Assessment.Findings].
	Findings []rgpd.Finding `json:"findings,omitempty"`
}

// A QualityReport is how a consent stands in one respect.
type QualityReport struct {
	Quality Quality   `json:"quality"`
	Says    rgpd.Text `json:"says"`
	Outcome Outcome   `json:"outcome"`
}

// Report returns all that the assessment has to say, as plain data.
func (a Assessment) Report() Report {
	r := Report{Channel: a.channel, Status: a.Status(), Decision: a.decision.Report(), Findings: a.Findings()}
	for q := range AllQualities() {
		r.Qualities = append(r.Qualities, QualityReport{q, q.Text(), a.Quality(q)})
	}
	return r
}

// MarshalJSON writes the [Report] of the assessment.
func (a Assessment) MarshalJSON() ([]byte, error) { return json.Marshal(a.Report()) }

// LogValue gives a log the decision and the criteria: no personal data.
func (a Assessment) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Any("decision", a.decision), slog.String("state", a.state().String()),
		slog.String("broken", a.Broken().String()), slog.String("open", a.Open().String()),
	)
}

// A RequirementReport is a requirement as plain data.
type RequirementReport struct {
	Occasion Occasion `json:"occasion"`
	// Law and Article are left out where they are undecided.
	Law     Need `json:"law,omitzero"`
	Article Need `json:"article,omitzero"`
	// Difference is why they part, where they do.
	Difference rgpd.Text   `json:"difference,omitzero"`
	Decision   rgpd.Report `json:"decision"`
}

// Report returns all that the requirement has to say, as plain data.
func (r Requirement) Report() RequirementReport {
	why, _ := r.Difference()
	return RequirementReport{
		Occasion:   r.occasion,
		Law:        r.Law(),
		Article:    r.Article(),
		Difference: why,
		Decision:   r.decision.Report(),
	}
}

// MarshalJSON writes the [RequirementReport].
func (r Requirement) MarshalJSON() ([]byte, error) { return json.Marshal(r.Report()) }

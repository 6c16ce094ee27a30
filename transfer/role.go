package transfer

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/input"
)

// RoleFacts are what decides who a call centre is for a campaign: RGPD, art. 4(7),
// 4(8), 26 and 28(10). Zero is unknown.
type RoleFacts struct {
	// ClientGivesList: the client supplies the people to call, and the purpose.
	ClientGivesList rgpd.Answer `json:"client_gives_list,omitzero"`
	// ClientFixesEssentials: the client fixes data fields, retention, script and
	// recipients.
	ClientFixesEssentials rgpd.Answer `json:"client_fixes_essentials,omitzero"`
	// CentreChoosesTools: the centre chooses telephony, software and staffing. It
	// changes nothing.
	CentreChoosesTools rgpd.Answer `json:"centre_chooses_tools,omitzero"`
	// CentrePicksPeople: the centre calls from a base of its own, or from leads it
	// bought, and picks whom to call.
	CentrePicksPeople rgpd.Answer `json:"centre_picks_people,omitzero"`
	// ReusesData: the centre uses one client's data for another, or for itself.
	ReusesData rgpd.Answer `json:"reuses_data,omitzero"`
	// SellsLeads: the centre sells qualified leads from a collection of its own.
	SellsLeads rgpd.Answer `json:"sells_leads,omitzero"`
	// DecideTogether: both decide on the purpose and the essential means.
	DecideTogether rgpd.Answer `json:"decide_together,omitzero"`
	// RecordsForItself: the centre records calls for purposes of its own staff
	// management.
	RecordsForItself rgpd.Answer `json:"records_for_itself,omitzero"`
	// EngagedByProcessor: the centre works for an outsourcer that signed with the
	// client.
	EngagedByProcessor rgpd.Answer `json:"engaged_by_processor,omitzero"`
	// Freelancers: operators are businesses of their own.
	Freelancers rgpd.Answer `json:"freelancers,omitzero"`
	// Label is what the contract calls the centre. It decides nothing; a label that
	// the facts belie is a finding.
	Label Role `json:"label,omitzero"`
}

// A RoleAssessment says who the centre is for the campaign, and for what besides.
type RoleAssessment struct {
	// Role is that of the centre for the campaign; unknown while Decision is
	// Undecided.
	Role Role `json:"role,omitzero"`
	// Decision answers "is the centre a processor here, so that a contract under
	// art. 28 is the right one?" Allowed is a yes, Forbidden a no. Its duties tell
	// what the centre is controller of besides, and who else is in the chain.
	Decision rgpd.Decision  `json:"decision"`
	Findings []rgpd.Finding `json:"findings,omitempty"`
}

// table lists the facts in the order of the columns.
func (f *RoleFacts) table() engine.Facts {
	return (&roleCase{
		List: f.ClientGivesList, Essentials: f.ClientFixesEssentials, Tools: f.CentreChoosesTools,
		Picks: f.CentrePicksPeople, Reuses: f.ReusesData, Sells: f.SellsLeads, Together: f.DecideTogether,
		Records: f.RecordsForItself, Engaged: f.EngagedByProcessor, Freelancers: f.Freelancers,
	}).table()
}

// AssessRole says who a call centre is for a campaign on a day, from the facts.
// The label of the contract does not decide.
func AssessRole(f RoleFacts, on rgpd.Date) RoleAssessment {
	facts := f.table()
	out := RoleAssessment{Decision: roleTable.Decide(&facts, rgpd.Mainland.Instant(on, 0), engine.Notes{})}
	switch out.Decision.Verdict() {
	case rgpd.Allowed:
		switch f.EngagedByProcessor {
		case rgpd.Yes:
			out.Role = SubProcessor
		case rgpd.No:
			out.Role = Processor
		}
	case rgpd.Forbidden:
		out.Role = Controller
		if f.DecideTogether == rgpd.Yes {
			out.Role = JointController
		} else if unread(f.DecideTogether) {
			out.Role = 0 // a controller; whether jointly is open
		}
	}
	v := out.Decision.Verdict()
	belied := v == rgpd.Allowed && !processes(f.Label) || v == rgpd.Forbidden && processes(f.Label) ||
		(v == rgpd.Allowed || v == rgpd.Forbidden) && out.Role != 0 && f.Label != out.Role
	if f.Label != 0 && belied {
		row := labelRows.Row("role-label")
		rule := row.Rule()
		out.Findings = append(out.Findings, rgpd.Finding{
			Rule: row.ID, Level: row.More, Path: "label", Says: rule.Says, Do: rule.Do, Sources: rule.Sources,
		})
	}
	return out
}

// ParseRoleFacts reads the JSON of role facts. A field or a word it does not know,
// or a field that stands twice, is an error that names it.
func ParseRoleFacts(b []byte) (RoleFacts, error) {
	var f plainRoleFacts
	if err := input.JSON(b, &f); err != nil {
		return RoleFacts{}, fmt.Errorf("role facts: %w", err)
	}
	return RoleFacts(f), nil
}

// plainRoleFacts are role facts without its own reading.
type plainRoleFacts RoleFacts

// UnmarshalJSON reads as [ParseRoleFacts] does: package json alone would take the last of two fields.
// What f held before is gone; beside an error it holds nothing.
func (f *RoleFacts) UnmarshalJSON(b []byte) error {
	got, err := ParseRoleFacts(b)
	*f = got
	return err
}

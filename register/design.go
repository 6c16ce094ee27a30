package register

import (
	"github.com/rgpd-go/rgpd"
)

// Design is what is known of data protection by design and by default: RGPD, art.
// 25. A yes is good in each; zero is unknown. The law asks for measures, not for the highest
// level of protection; by default only the data that each purpose needs are
// processed: amount, extent, time, access.
type Design struct {
	// EveryFieldServes: every field has a purpose; none without one is collected.
	EveryFieldServes rgpd.Answer `json:"every_field_serves,omitzero"`
	// CampaignFieldsOnly: a campaign sees only the fields of its purpose.
	CampaignFieldsOnly rgpd.Answer `json:"campaign_fields_only,omitzero"`
	// RetentionEnforced: each purpose has a period, and the system enforces it.
	RetentionEnforced rgpd.Answer `json:"retention_enforced,omitzero"`
	// ClosedByDefault: a new user has no access until it is granted; operators see
	// one record at a time and cannot export.
	ClosedByDefault rgpd.Answer `json:"closed_by_default,omitzero"`
	// UntickedByDefault: consent boxes are unticked, permissions of channels are no.
	UntickedByDefault rgpd.Answer `json:"unticked_by_default,omitzero"`
	// ObjectionBlocksCalls: an objection blocks the dialler by itself in all centres.
	ObjectionBlocksCalls rgpd.Answer `json:"objection_blocks_calls,omitzero"`
	// FreeTextWatched: free-text fields are filtered or monitored.
	FreeTextWatched rgpd.Answer `json:"free_text_watched,omitzero"`
	// TestDataMasked: tests and training use masked data.
	TestDataMasked rgpd.Answer `json:"test_data_masked,omitzero"`
	// RecordingOff: calls are not recorded unless a purpose and a sampling rule exist.
	RecordingOff rgpd.Answer `json:"recording_off,omitzero"`
	// StaysInUnion: data stay in the EEA unless a transfer was found lawful.
	StaysInUnion rgpd.Answer `json:"stays_in_union,omitzero"`
}

func (d *Design) answers() [10]rgpd.Answer {
	return [...]rgpd.Answer{
		d.EveryFieldServes, d.CampaignFieldsOnly, d.RetentionEnforced, d.ClosedByDefault, d.UntickedByDefault,
		d.ObjectionBlocksCalls, d.FreeTextWatched, d.TestDataMasked, d.RecordingOff, d.StaysInUnion,
	}
}

var designPaths = [10]string{
	"design.every_field_serves", "design.campaign_fields_only", "design.retention_enforced",
	"design.closed_by_default", "design.unticked_by_default",
	"design.objection_blocks_calls", "design.free_text_watched", "design.test_data_masked", "design.recording_off",
	"design.stays_in_union",
}

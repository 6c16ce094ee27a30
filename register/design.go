package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

// Design is what is known of data protection by design and by default: RGPD, art.
// 25. A yes is good in each; zero is unknown. The law asks for measures, not for the highest
// level of protection; by default only the data that each purpose needs are
// processed: amount, extent, time, access.
type Design struct {
	// EveryFieldServes: every field has a purpose; none without one is collected.
	EveryFieldServes transfer.Answer `json:"every_field_serves,omitzero"`
	// CampaignFieldsOnly: a campaign sees only the fields of its purpose.
	CampaignFieldsOnly transfer.Answer `json:"campaign_fields_only,omitzero"`
	// RetentionEnforced: each purpose has a period, and the system enforces it.
	RetentionEnforced transfer.Answer `json:"retention_enforced,omitzero"`
	// ClosedByDefault: a new user has no access until it is granted; operators see
	// one record at a time and cannot export.
	ClosedByDefault transfer.Answer `json:"closed_by_default,omitzero"`
	// UntickedByDefault: consent boxes are unticked, permissions of channels are no.
	UntickedByDefault transfer.Answer `json:"unticked_by_default,omitzero"`
	// ObjectionBlocksCalls: an objection blocks the dialler by itself in all centres.
	ObjectionBlocksCalls transfer.Answer `json:"objection_blocks_calls,omitzero"`
	// FreeTextWatched: free-text fields are filtered or monitored.
	FreeTextWatched transfer.Answer `json:"free_text_watched,omitzero"`
	// TestDataMasked: tests and training use masked data.
	TestDataMasked transfer.Answer `json:"test_data_masked,omitzero"`
	// RecordingOff: calls are not recorded unless a purpose and a sampling rule exist.
	RecordingOff transfer.Answer `json:"recording_off,omitzero"`
	// StaysInUnion: data stay in the EEA unless a transfer was found lawful.
	StaysInUnion transfer.Answer `json:"stays_in_union,omitzero"`
}

func (d *Design) answers() [10]transfer.Answer {
	return [...]transfer.Answer{
		d.EveryFieldServes, d.CampaignFieldsOnly, d.RetentionEnforced, d.ClosedByDefault, d.UntickedByDefault,
		d.ObjectionBlocksCalls, d.FreeTextWatched, d.TestDataMasked, d.RecordingOff, d.StaysInUnion,
	}
}

var designPaths = [10]string{
	"design.every_field_serves", "design.campaign_fields_only", "design.retention_enforced", "design.closed_by_default", "design.unticked_by_default",
	"design.objection_blocks_calls", "design.free_text_watched", "design.test_data_masked", "design.recording_off", "design.stays_in_union",
}

// designChecks are in the order of the fields of Design.
var designChecks = []check{
	{
		ID: "design-field-without-purpose", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)"), law.GDPR("5(1)(c)")),
		Says: rgpd.Text{FR: "des champs sont collectés sans finalité", EN: "fields are collected without a purpose"},
		Do:   rgpd.Text{FR: "donner une finalité à chaque champ, ou cesser de le collecter", EN: "give each field a purpose, or stop collecting it"},
	},
	{
		ID: "design-campaign-sees-too-much", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)")),
		Says: rgpd.Text{FR: "une campagne voit des champs étrangers à sa finalité", EN: "a campaign sees fields that its purpose does not need"},
		Do:   rgpd.Text{FR: "ne montrer à chaque campagne que les champs de sa finalité", EN: "show each campaign only the fields of its purpose"},
	},
	{
		ID: "design-retention-not-enforced", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)"), law.GDPR("5(1)(e)")),
		Says: rgpd.Text{FR: "les durées de conservation ne sont pas appliquées par le système", EN: "the system does not enforce the periods of retention"},
		Do:   rgpd.Text{FR: "effacer automatiquement à l'échéance, finalité par finalité", EN: "erase automatically when the period is over, purpose by purpose"},
	},
	{
		ID: "design-access-open-by-default", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)")),
		Says: rgpd.Text{FR: "les accès sont ouverts par défaut, ou les opérateurs voient ou exportent plusieurs fiches", EN: "access is open by default, or operators see or export several records"},
		Do:   rgpd.Text{FR: "fermer l'accès jusqu'à habilitation, une fiche à la fois, sans export", EN: "close access until granted, one record at a time, no export"},
	},
	{
		ID: "design-permissive-by-default", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)")),
		Says: rgpd.Text{FR: "des cases sont cochées, ou des canaux permis, par défaut", EN: "boxes are ticked, or channels permitted, by default"},
		Do:   rgpd.Text{FR: "laisser les cases vides et les canaux sur « non »", EN: "leave boxes empty and channels on no"},
	},
	{
		ID: "design-objection-not-effective", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(1)"), law.Futura),
		Says: rgpd.Text{FR: "une opposition ne bloque pas l'appel d'elle-même dans tous les centres", EN: "an objection does not block calls by itself in all centres"},
		Do:   rgpd.Text{FR: "faire bloquer le numéro par le composeur, partout et aussitôt", EN: "have the dialler block the number, everywhere and at once"},
	},
	{
		ID: "design-free-text-unwatched", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(1)"), law.Futura),
		Says: rgpd.Text{FR: "les zones de commentaire ne sont ni filtrées ni surveillées", EN: "free-text fields are neither filtered nor monitored"},
		Do:   rgpd.Text{FR: "filtrer ou relire les commentaires, et former les opérateurs", EN: "filter or review comments, and train operators"},
	},
	{
		ID: "design-test-data-clear", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("25(1)")),
		Says: rgpd.Text{FR: "les tests et la formation se font sur des données réelles", EN: "tests and training use real data"},
		Do:   rgpd.Text{FR: "masquer les données de test et de formation", EN: "mask the data of tests and training"},
	},
	{
		ID: "design-recording-on-by-default", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)")),
		Says: rgpd.Text{FR: "les appels sont enregistrés par défaut", EN: "calls are recorded by default"},
		Do:   rgpd.Text{FR: "couper l'enregistrement sans finalité ni règle d'échantillonnage", EN: "switch recording off without a purpose and a sampling rule"},
	},
	{
		ID: "design-leaves-union-by-default", Level: rgpd.Defect, Sources: rgpd.Cite(law.GDPR("25(2)")),
		Says: rgpd.Text{FR: "des données quittent l'EEE sans que le transfert ait été jugé licite", EN: "data leave the EEA before the transfer was found lawful"},
		Do:   rgpd.Text{FR: "garder les données dans l'EEE tant que le transfert n'est pas permis", EN: "keep the data in the EEA as long as the transfer is not permitted"},
	},
}

package register

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// lawRows has every numbered row of the notes of the law on registers, breaches
// (rights, section 7), security (transfer, 5.4) and accountability (transfer, 9), with
// the rules it became or why it became none. Rows that the notes give without a number
// are named by section and place.
var lawRows = []struct {
	row   string
	rules []rgpd.RuleID
	why   string
}{
	{"register 0.1 three levels", nil, "the levels of entryChecks: TestThreeLevels"},
	{"register 0.2 retention per category", []rgpd.RuleID{"register-retention-missing", "register-trigger-missing"}, ""},
	{"register 0.3 country of a transfer", []rgpd.RuleID{"register-transfer-country-missing", "register-compelling-undocumented", "register-transfer-undocumented"}, ""},
	{"register 0.4 two registers", nil, "Activity and Service are two types"},
	{"register 0.5 size exemption", []rgpd.RuleID{"accountability-record-by-size", "accountability-record-by-habit", "accountability-record-spared"}, ""},
	{"register 0.6 clocks on a consent", []rgpd.RuleID{"retention-consent-valid", "retention-consent-proof", "retention-objections"}, ""},
	{"register 0.7 recordings", []rgpd.RuleID{"retention-recordings", "retention-analysis-sheets", "design-recording-on-by-default"}, ""},
	{"register 0.8 DPV", nil, "a form of export"},
	{"register 0.9 ODS", nil, "a form of export"},
	{"register 0.10 competition", nil, "not law"},

	{"30(1)(a) controller", []rgpd.RuleID{"register-controller-missing", "register-controller-unreachable"}, ""},
	{"30(1)(a) joint, representative, officer", []rgpd.RuleID{"register-joint-unnamed", "register-representative-missing", "register-officer-unreachable"}, ""},
	{"30(1)(b)", []rgpd.RuleID{"register-purpose-missing"}, ""},
	{"30(1)(c) people", []rgpd.RuleID{"register-subjects-missing"}, ""},
	{"30(1)(c) data", []rgpd.RuleID{"register-data-missing"}, ""},
	{"30(1)(d)", []rgpd.RuleID{"register-recipients-missing"}, ""},
	{"30(1)(e) country", []rgpd.RuleID{"register-transfer-country-missing", "register-transfer-undeclared", "register-transfer-unsaid"}, ""},
	{"30(1)(e) documents", []rgpd.RuleID{"register-compelling-undocumented"}, ""},
	{"30(1)(f)", []rgpd.RuleID{"register-retention-missing", "register-trigger-missing"}, ""},
	{"30(1)(g)", []rgpd.RuleID{"register-security-missing"}, ""},
	{"30(2)(a)", []rgpd.RuleID{"register-processor-missing", "register-client-missing", "register-client-unreachable", "register-representative-missing", "register-officer-unreachable"}, ""},
	{"30(2)(b)", []rgpd.RuleID{"register-operations-missing"}, ""},
	{"30(2)(c)", []rgpd.RuleID{"register-transfer-country-missing", "register-transfer-undeclared"}, ""},
	{"30(2)(d)", []rgpd.RuleID{"register-security-missing"}, ""},
	{"30(2) CNIL adds", []rgpd.RuleID{"register-sub-processor-unnamed", "register-sub-processor-not-authorised"}, ""},
	{"1.2 processor in Tunisia", nil, "unverified: no row says that art. 30(2) binds it; its client records it as a recipient and a transfer"},
	{"1.3 in writing", []rgpd.RuleID{"accountability-record-in-writing"}, ""},
	{"1.3 available", []rgpd.RuleID{"accountability-record-for-authority"}, ""},
	{"1.3 publication by public bodies", nil, "a public body's duty to hand the register to anyone is not modelled: LAW.md"},
	{"1.3 upkeep", []rgpd.RuleID{"accountability-record-in-writing", "register-dates-unsaid"}, ""},
	{"1.3 legal basis and source advised", []rgpd.RuleID{"register-basis-missing", "register-interest-unsaid", "register-origin-unsaid"}, ""},
	{"1.3 fine level", nil, "Penalties: the lower tier"},
	{"1.3 art. 226-17", nil, "Penalties: the crime against security"},
	{"1.3 C-60/22", nil, "a flawed record does not make a processing unlawful: findings make no verdict"},
	{"1.3 loi 78-17, art. 57 and 60", nil, "unverified, and repeats the duty"},
	{"1.4 in force", []rgpd.RuleID{"accountability-record-by-size", "accountability-record-by-risk", "accountability-record-by-habit", "accountability-record-by-sensitive-data", "accountability-record-spared"}, ""},
	{"1.4 reform", nil, "not in force: RecordThreshold is dated, one line to add"},
	{"1.5 log", []rgpd.RuleID{"breach-document", "breach-facts-missing", "breach-effects-missing", "breach-measures-missing"}, ""},
	{"2.1 CNIL form", nil, "a form of export"},
	{"2.2 EDPS records", nil, "DataCategory.Retention is a list, and Joint too"},
	{"2.3 other forms", nil, "not the form of a French controller"},
	{"6 choices of the examples", nil, "the ready entries: TestReadyEntriesAreTheSharedExamples"},
	{"RO-1", nil, "RecordThreshold; LAW.md"}, {"RO-2", []rgpd.RuleID{"retention-call-back-proof"}, ""}, {"RO-3", nil, "the CNIL's own register was not read"}, {"RO-4", nil, "LAW.md"},
	{"RO-5", []rgpd.RuleID{"retention-prospects", "retention-objections"}, ""}, {"RO-6", nil, "a form of export"}, {"RO-7", nil, "not tried on a desktop: LAW.md"}, {"RO-8", nil, "licences of others"},

	{"rights 7.1 no breach", []rgpd.RuleID{"breach-no-incident", "breach-note-finding", "breach-persons-no-incident"}, ""},
	{"rights 7.1 unlikely", []rgpd.RuleID{"breach-risk-unlikely", "breach-not-grave", "breach-document"}, ""},
	{"rights 7.1 risk", []rgpd.RuleID{"breach-notify"}, ""},
	{"rights 7.1 high risk", []rgpd.RuleID{"breach-notify", "breach-tell-persons"}, ""},
	{"rights 7.1 in doubt", []rgpd.RuleID{"breach-notify-open-risk", "breach-unsettled-late"}, ""},
	{"rights 7.1 CE 449694", nil, "narrow, and not a rule to encode"},
	{"rights 7.2 awareness", []rgpd.RuleID{"breach-awareness-missing"}, ""},
	{"rights 7.2 processor", []rgpd.RuleID{"breach-of-processor", "breach-tell-controller", "breach-processor-slow", "breach-processor-too-slow", "breach-persons-of-processor"}, ""},
	{"rights 7.3 content", []rgpd.RuleID{"breach-notice-content", "breach-nature-missing", "breach-contact-missing", "breach-tell-plainly"}, ""},
	{"rights 7.3 late", []rgpd.RuleID{"breach-give-reasons", "breach-delay-unreasoned", "breach-notice-late", "breach-notice-overdue"}, ""},
	{"rights 7.3 two steps", []rgpd.RuleID{"breach-complement-open"}, ""},
	{"rights 7.3 art. 34", []rgpd.RuleID{"breach-tell-persons", "breach-unintelligible", "breach-risk-removed", "breach-disproportionate", "breach-tell-publicly", "breach-tell-by-order", "breach-tell-as-ordered", "breach-persons-not-told"}, ""},
	{"rights 7.4 record fields", []rgpd.RuleID{"breach-facts-missing", "breach-risk-unreasoned"}, ""},
	{"rights 7.5 carriers", []rgpd.RuleID{"breach-of-carrier"}, ""},
	{"rights 7.5 NIS2, DORA", nil, "other authorities' clocks are not modelled"},
	{"rights 7.5 lead authority", []rgpd.RuleID{"breach-lead-authority", "breach-each-authority"}, ""},
	{"rights 2.5 two values", []rgpd.RuleID{"breach-delay-disputed"}, ""},

	{"5.4 pseudonymisation", []rgpd.RuleID{"security-pseudonymisation"}, ""}, {"5.4 encryption", []rgpd.RuleID{"security-encryption"}, ""},
	{"5.4 resilience", []rgpd.RuleID{"security-resilience"}, ""}, {"5.4 restoration", []rgpd.RuleID{"security-restoration"}, ""},
	{"5.4 testing", []rgpd.RuleID{"security-testing"}, ""}, {"5.4 access, factors, logs", []rgpd.RuleID{"security-access", "security-authentication", "security-logs"}, ""},
	{"5.4 instructions", []rgpd.RuleID{"security-staff"}, ""},

	{"DPO-01", []rgpd.RuleID{"accountability-officer-of-public-body", "accountability-officer-for-monitoring", "accountability-officer-for-sensitive-data"}, ""},
	{"DPO-02", nil, "OfficerFacts have no role: the same test for both"},
	{"DPO-03", []rgpd.RuleID{"accountability-officer-voluntary"}, ""}, {"DPO-04", []rgpd.RuleID{"accountability-officer-published"}, ""},
	{"DPO-05", nil, "examples for the caller's answers, not a rule"},
	{"DPIA-01", []rgpd.RuleID{"accountability-assessment-evaluation", "accountability-assessment-sensitive-data", "accountability-assessment-public-monitoring", "accountability-assessment-high-risk", "accountability-assessment-spared"}, ""},
	{"DPIA-02", []rgpd.RuleID{"accountability-assessment-listed"}, ""}, {"DPIA-03", []rgpd.RuleID{"accountability-assessment-two-criteria"}, ""},
	{"DPIA-04", nil, "Criteria has no field for a transfer"},
	{"DPIA-05", nil, "unverified: no exemption is encoded"}, {"DPIA-06", []rgpd.RuleID{"accountability-assessment-consult"}, ""},
	{"PBD-01", []rgpd.RuleID{"design-field-without-purpose", "register-category-without-purpose"}, ""}, {"PBD-02", []rgpd.RuleID{"design-campaign-sees-too-much"}, ""},
	{"PBD-03", []rgpd.RuleID{"design-retention-not-enforced"}, ""}, {"PBD-04", []rgpd.RuleID{"design-access-open-by-default"}, ""}, {"PBD-05", []rgpd.RuleID{"design-permissive-by-default"}, ""},
	{"PBD-06", []rgpd.RuleID{"design-objection-not-effective"}, ""}, {"PBD-07", []rgpd.RuleID{"design-free-text-unwatched"}, ""}, {"PBD-08", []rgpd.RuleID{"design-test-data-clear"}, ""},
	{"PBD-09", []rgpd.RuleID{"design-recording-on-by-default"}, ""}, {"PBD-10", []rgpd.RuleID{"design-leaves-union-by-default"}, ""},

	// Beyond the notes: the article's first sections, and what a review needs.
	{"RGPD 2 to 4", []rgpd.RuleID{"accountability-scope-applies-by-establishment", "accountability-scope-applies-by-offer", "accountability-scope-applies-by-monitoring", "accountability-scope-spared-no-person", "accountability-scope-spared-unfiled", "accountability-scope-spared-household", "accountability-scope-spared-other-law", "accountability-scope-spared-outside"}, ""},
	{"RGPD 9 and 10", []rgpd.RuleID{"register-special-without-exception", "register-convictions-unauthorised"}, ""},
	{"RGPD 5(1)(e), 5(2)", []rgpd.RuleID{"retention-against-law", "retention-too-long", "retention-too-short", "retention-rule-not-in-force"}, ""},
	{"register 5, CEF 2025", []rgpd.RuleID{"register-retention-ground-unsaid"}, ""},
	{"our form", []rgpd.RuleID{"register-name-missing", "register-rights-unsaid", "register-information-unsaid", "register-dpia-unsaid", "register-value-malformed"}, ""},
}

// retentionRows are the periods of testdata/retention.json by their ID there.
var retentionRows = map[string]rgpd.RuleID{
	"prospect_data": "retention-prospects", "customer_data_for_prospecting": "retention-customers", "inactive_online_account": "retention-inactive-accounts",
	"b2c_phone_consent_validity": "retention-consent-valid", "b2c_phone_consent_evidence": "retention-consent-proof", "callback_request_evidence": "retention-call-back-proof",
	"call_attempt_counter": "retention-attempts", "opposition_list": "retention-objections", "recording_training_quality": "retention-recordings", "recording_analysis_sheet": "retention-analysis-sheets",
	"recording_oral_contract_proof": "retention-oral-contracts", "contract_electronic_120_eur": "retention-electronic-contracts", "accounting_documents": "retention-accounts",
	"general_limitation": "retention-for-limitation", "dsar_file": "retention-requests", "dsar_identity_evidence": "retention-identity-proofs", "breach_log": "retention-breach-log",
	"access_logs": "retention-access-logs", "cookies_audience_tracker": "retention-audience-cookies", "cookies_choice": "retention-cookie-choices", "bloctel_entry": "retention-bloctel",
}

func TestEachRowOfTheLawBecameARuleOrHasAReason(t *testing.T) {
	mapped := map[rgpd.RuleID]bool{}
	seen := map[string]bool{}
	known := map[rgpd.RuleID]bool{}
	for r := range Rules() {
		known[r.ID] = true
	}
	for _, row := range lawRows {
		require.False(t, seen[row.row], "%s stands twice", row.row)
		seen[row.row] = true
		require.True(t, (len(row.rules) > 0) != (row.why != ""), "%s: rules, or a reason", row.row)
		for _, id := range row.rules {
			require.True(t, known[id], "%s: no rule %s", row.row, id)
			mapped[id] = true
		}
	}
	for _, id := range retentionRows {
		mapped[id] = true
	}
	for id := range known {
		require.True(t, mapped[id], "%s comes from no row", id)
	}
}

func TestPeriodsAreThoseOfTheNotes(t *testing.T) {
	var notes struct {
		Periods []struct {
			ID, ISO8601, Sense, Nature, Confidence, Until string
			ISO8601Max                                    string
		}
	}
	b, err := os.ReadFile("testdata/retention.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &notes))
	require.Len(t, notes.Periods, len(periods))
	for _, n := range notes.Periods {
		t.Run(n.ID, func(t *testing.T) {
			p, ok := periodOf(retentionRows[n.ID])
			require.True(t, ok)
			require.Equal(t, Period(n.ISO8601), p.Period)
			require.Equal(t, Period(n.ISO8601Max), p.Longest)
			if n.Sense == "historic" { // the last day in force is in the notes, the first day out here
				require.Equal(t, n.Until, (p.Until - 1).String())
			} else {
				require.Equal(t, n.Sense, p.Sense.String())
				require.Zero(t, p.Until)
			}
			require.Equal(t, strings.ReplaceAll(n.Nature, "controller_choice", "controllers-choice"), p.Nature.String())
			require.Equal(t, n.Confidence == "VERIFIED", p.Sources[0].Checked != 0)
		})
	}
}

func TestSuggestionsAreDated(t *testing.T) {
	last := rgpd.NewDate(2026, 8, 10)
	for _, c := range []struct {
		id   rgpd.RuleID
		on   rgpd.Date
		want bool
	}{
		{"retention-consent-proof", last, false}, {"retention-consent-proof", last + 1, true}, {"retention-bloctel", last, true}, {"retention-bloctel", last + 1, false},
		{"retention-prospects", rgpd.NewDate(2021, 9, 22), false}, {"retention-prospects", rgpd.NewDate(2021, 9, 23), true}, {"register-controller-missing", today, false},
	} {
		s, ok := Suggest(c.id, c.on)
		require.Equal(t, c.want, ok, "%s on %s", c.id, c.on)
		if ok {
			require.Equal(t, c.id, s.Rule.ID)
			require.NotEmpty(t, s.Retention.Source)
		}
	}
	n := 0
	for range Suggestions(today) {
		n++
	}
	require.Equal(t, len(periods)-1, n, "all but Bloctel")
}

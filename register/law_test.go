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
	{"register 0.2 retention per category", []rgpd.RuleID{RetentionMissing, TriggerMissing}, ""},
	{"register 0.3 country of a transfer", []rgpd.RuleID{TransferCountryMissing, CompellingUndocumented, TransferUndocumented}, ""},
	{"register 0.4 two registers", nil, "Activity and Service are two types"},
	{"register 0.5 size exemption", []rgpd.RuleID{RecordBySize, RecordByHabit, RecordSpared}, ""},
	{"register 0.6 clocks on a consent", []rgpd.RuleID{KeepConsentValid, KeepConsentProof, KeepObjections}, ""},
	{"register 0.7 recordings", []rgpd.RuleID{KeepRecordings, KeepAnalysisSheets, RecordingOnByDefault}, ""},
	{"register 0.8 DPV", nil, "a form of export"},
	{"register 0.9 ODS", nil, "a form of export"},
	{"register 0.10 competition", nil, "not law"},

	{"30(1)(a) controller", []rgpd.RuleID{ControllerMissing, ControllerUnreachable}, ""},
	{"30(1)(a) joint, representative, officer", []rgpd.RuleID{JointUnnamed, RepresentativeMissing, OfficerUnreachable}, ""},
	{"30(1)(b)", []rgpd.RuleID{PurposeMissing}, ""},
	{"30(1)(c) people", []rgpd.RuleID{SubjectsMissing}, ""},
	{"30(1)(c) data", []rgpd.RuleID{DataMissing}, ""},
	{"30(1)(d)", []rgpd.RuleID{RecipientsMissing}, ""},
	{"30(1)(e) country", []rgpd.RuleID{TransferCountryMissing, TransferUndeclared, TransferUnsaid}, ""},
	{"30(1)(e) documents", []rgpd.RuleID{CompellingUndocumented}, ""},
	{"30(1)(f)", []rgpd.RuleID{RetentionMissing, TriggerMissing}, ""},
	{"30(1)(g)", []rgpd.RuleID{SecurityMissing}, ""},
	{"30(2)(a)", []rgpd.RuleID{ProcessorMissing, ClientMissing, ClientUnreachable, RepresentativeMissing, OfficerUnreachable}, ""},
	{"30(2)(b)", []rgpd.RuleID{OperationsMissing}, ""},
	{"30(2)(c)", []rgpd.RuleID{TransferCountryMissing, TransferUndeclared}, ""},
	{"30(2)(d)", []rgpd.RuleID{SecurityMissing}, ""},
	{"30(2) CNIL adds", []rgpd.RuleID{SubProcessorUnnamed, SubProcessorNotAuthorised}, ""},
	{"1.2 processor in Tunisia", nil, "unverified: no row says that art. 30(2) binds it; its client records it as a recipient and a transfer"},
	{"1.3 in writing", []rgpd.RuleID{RecordInWriting}, ""},
	{"1.3 available", []rgpd.RuleID{RecordForAuthority}, ""},
	{"1.3 publication by public bodies", nil, "a public body's duty to hand the register to anyone is not modelled: LAW.md"},
	{"1.3 upkeep", []rgpd.RuleID{RecordInWriting, DatesUnsaid}, ""},
	{"1.3 legal basis and source advised", []rgpd.RuleID{BasisMissing, InterestUnsaid, OriginUnsaid}, ""},
	{"1.3 fine level", nil, "Penalties: the lower tier"},
	{"1.3 art. 226-17", nil, "Penalties: the crime against security"},
	{"1.3 C-60/22", nil, "a flawed record does not make a processing unlawful: findings make no verdict"},
	{"1.3 loi 78-17, art. 57 and 60", nil, "unverified, and repeats the duty"},
	{"1.4 in force", []rgpd.RuleID{RecordBySize, RecordByRisk, RecordByHabit, RecordBySensitiveData, RecordSpared}, ""},
	{"1.4 reform", nil, "not in force: RecordThreshold is dated, one line to add"},
	{"1.5 log", []rgpd.RuleID{BreachDocument, BreachFactsMissing, BreachEffectsMissing, BreachMeasuresMissing}, ""},
	{"2.1 CNIL form", nil, "a form of export"},
	{"2.2 EDPS records", nil, "DataCategory.Retention is a list, and Joint too"},
	{"2.3 other forms", nil, "not the form of a French controller"},
	{"6 choices of the examples", nil, "the ready entries: TestReadyEntriesAreTheSharedExamples"},
	{"RO-1", nil, "RecordThreshold; LAW.md"}, {"RO-2", []rgpd.RuleID{KeepCallBackProof}, ""}, {"RO-3", nil, "the CNIL's own register was not read"}, {"RO-4", nil, "LAW.md"},
	{"RO-5", []rgpd.RuleID{KeepProspects, KeepObjections}, ""}, {"RO-6", nil, "a form of export"}, {"RO-7", nil, "not tried on a desktop: LAW.md"}, {"RO-8", nil, "licences of others"},

	{"rights 7.1 no breach", []rgpd.RuleID{BreachNoIncident, BreachNoteFinding, BreachPersonsNoIncident}, ""},
	{"rights 7.1 unlikely", []rgpd.RuleID{BreachRiskUnlikely, BreachNotGrave, BreachDocument}, ""},
	{"rights 7.1 risk", []rgpd.RuleID{BreachNotify}, ""},
	{"rights 7.1 high risk", []rgpd.RuleID{BreachNotify, BreachTellPersons}, ""},
	{"rights 7.1 in doubt", []rgpd.RuleID{BreachNotifyOpenRisk, BreachUnsettledLate}, ""},
	{"rights 7.1 CE 449694", nil, "narrow, and not a rule to encode"},
	{"rights 7.2 awareness", []rgpd.RuleID{BreachAwarenessMissing}, ""},
	{"rights 7.2 processor", []rgpd.RuleID{BreachOfProcessor, BreachTellController, BreachProcessorSlow, BreachProcessorTooSlow, BreachPersonsOfProcessor}, ""},
	{"rights 7.3 content", []rgpd.RuleID{BreachNoticeContent, BreachNatureMissing, BreachContactMissing, BreachTellPlainly}, ""},
	{"rights 7.3 late", []rgpd.RuleID{BreachGiveReasons, BreachDelayUnreasoned, BreachNoticeLate, BreachNoticeOverdue}, ""},
	{"rights 7.3 two steps", []rgpd.RuleID{BreachComplementOpen}, ""},
	{"rights 7.3 art. 34", []rgpd.RuleID{BreachTellPersons, BreachUnintelligible, BreachRiskRemoved, BreachDisproportionate, BreachTellPublicly, BreachTellByOrder, BreachTellAsOrdered, BreachPersonsNotTold}, ""},
	{"rights 7.4 record fields", []rgpd.RuleID{BreachFactsMissing, BreachRiskUnreasoned}, ""},
	{"rights 7.5 carriers", []rgpd.RuleID{BreachOfCarrier}, ""},
	{"rights 7.5 NIS2, DORA", nil, "other authorities' clocks are not modelled"},
	{"rights 7.5 lead authority", []rgpd.RuleID{BreachLeadAuthority, BreachEachAuthority}, ""},
	{"rights 2.5 two values", []rgpd.RuleID{BreachDelayDisputed}, ""},

	{"5.4 pseudonymisation", []rgpd.RuleID{SecurityPseudonymisation}, ""}, {"5.4 encryption", []rgpd.RuleID{SecurityEncryption}, ""},
	{"5.4 resilience", []rgpd.RuleID{SecurityResilience}, ""}, {"5.4 restoration", []rgpd.RuleID{SecurityRestoration}, ""},
	{"5.4 testing", []rgpd.RuleID{SecurityTesting}, ""}, {"5.4 access, factors, logs", []rgpd.RuleID{SecurityAccess, SecurityAuthentication, SecurityLogs}, ""},
	{"5.4 instructions", []rgpd.RuleID{SecurityStaff}, ""},

	{"DPO-01", []rgpd.RuleID{OfficerOfPublicBody, OfficerForMonitoring, OfficerForSensitiveData}, ""},
	{"DPO-02", nil, "OfficerFacts have no role: the same test for both"},
	{"DPO-03", []rgpd.RuleID{OfficerVoluntary}, ""}, {"DPO-04", []rgpd.RuleID{OfficerPublished}, ""},
	{"DPO-05", nil, "examples for the caller's answers, not a rule"},
	{"DPIA-01", []rgpd.RuleID{AssessEvaluation, AssessSensitiveData, AssessPublicMonitoring, AssessHighRisk, AssessSpared}, ""},
	{"DPIA-02", []rgpd.RuleID{AssessListed}, ""}, {"DPIA-03", []rgpd.RuleID{AssessTwoCriteria}, ""},
	{"DPIA-04", nil, "Criteria has no field for a transfer"},
	{"DPIA-05", nil, "unverified: no exemption is encoded"}, {"DPIA-06", []rgpd.RuleID{AssessConsult}, ""},
	{"PBD-01", []rgpd.RuleID{FieldWithoutPurpose, CategoryWithoutPurpose}, ""}, {"PBD-02", []rgpd.RuleID{CampaignSeesTooMuch}, ""},
	{"PBD-03", []rgpd.RuleID{RetentionNotEnforced}, ""}, {"PBD-04", []rgpd.RuleID{AccessOpenByDefault}, ""}, {"PBD-05", []rgpd.RuleID{PermissiveByDefault}, ""},
	{"PBD-06", []rgpd.RuleID{ObjectionNotEffective}, ""}, {"PBD-07", []rgpd.RuleID{FreeTextUnwatched}, ""}, {"PBD-08", []rgpd.RuleID{TestDataClear}, ""},
	{"PBD-09", []rgpd.RuleID{RecordingOnByDefault}, ""}, {"PBD-10", []rgpd.RuleID{LeavesUnionByDefault}, ""},

	// Beyond the notes: the article's first sections, and what a review needs.
	{"RGPD 2 to 4", []rgpd.RuleID{AppliesByEstablishment, AppliesByOffer, AppliesByMonitoring, SparedNoPerson, SparedUnfiled, SparedHousehold, SparedOtherLaw, SparedOutside}, ""},
	{"RGPD 9 and 10", []rgpd.RuleID{SpecialWithoutException, ConvictionsUnauthorised}, ""},
	{"RGPD 5(1)(e), 5(2)", []rgpd.RuleID{RetentionAgainstLaw, RetentionTooLong, RetentionTooShort, RetentionRuleNotInForce}, ""},
	{"register 5, CEF 2025", []rgpd.RuleID{RetentionGroundUnsaid}, ""},
	{"our form", []rgpd.RuleID{NameMissing, RightsUnsaid, InformationUnsaid, DPIAUnsaid, ValueMalformed}, ""},
}

// retentionRows are the periods of testdata/retention.json by their ID there.
var retentionRows = map[string]rgpd.RuleID{
	"prospect_data": KeepProspects, "customer_data_for_prospecting": KeepCustomers, "inactive_online_account": KeepInactiveAccounts,
	"b2c_phone_consent_validity": KeepConsentValid, "b2c_phone_consent_evidence": KeepConsentProof, "callback_request_evidence": KeepCallBackProof,
	"call_attempt_counter": KeepAttempts, "opposition_list": KeepObjections, "recording_training_quality": KeepRecordings, "recording_analysis_sheet": KeepAnalysisSheets,
	"recording_oral_contract_proof": KeepOralContracts, "contract_electronic_120_eur": KeepElectronicContracts, "accounting_documents": KeepAccounts,
	"general_limitation": KeepForLimitation, "dsar_file": KeepRequests, "dsar_identity_evidence": KeepIdentityProofs, "breach_log": KeepBreachLog,
	"access_logs": KeepAccessLogs, "cookies_audience_tracker": KeepAudienceCookies, "cookies_choice": KeepCookieChoices, "bloctel_entry": KeepBloctel,
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
		{KeepConsentProof, last, false}, {KeepConsentProof, last + 1, true}, {KeepBloctel, last, true}, {KeepBloctel, last + 1, false},
		{KeepProspects, rgpd.NewDate(2021, 9, 22), false}, {KeepProspects, rgpd.NewDate(2021, 9, 23), true}, {ControllerMissing, today, false},
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

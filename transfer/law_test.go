package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// Every numbered row of the notes of the law on transfers, sections 1 to 7 and 9,
// and the rules it became, or why it became none. Rows that the notes number only
// by their section are written 5.2-1, 6-8.
var lawRows = []struct {
	row   string
	rules []rgpd.RuleID
	why   string
}{
	{"TER-01", []rgpd.RuleID{"transfer-importer-inside"}, ""},
	{"TER-02", nil, "a standing of placeOf; before its first day the territory is unsettled"},
	{"TER-03", nil, "a standing of placeOf"},
	{"TER-04", nil, "a standing of placeOf; places without a code of their own take that of their state"},
	{"TER-05", nil, "a standing of placeOf, then the records GB-BRIDGE and GB"},
	{"TER-10", nil, "a standing of placeOf: unsettled"},
	{"TER-11", nil, "an exporter there counts as inside: originOf"},
	{"TER-12", nil, "no rule decides: the conclusion UncertainTerritory, and the note territory-unsettled"},
	{"ADQ-01", []rgpd.RuleID{"transfer-adequate", "transfer-adequate-challenged"}, ""},
	{"ADQ-02", []rgpd.RuleID{"transfer-duty-other-checks"}, ""},
	{"ADQ-03", nil, "the records of the directive"},
	{"ADQ-04", nil, "the records of the directive stay without an end"},
	{"ADQ-05", nil, "records have dates; the table is data"},
	{"ADQ-06", nil, "a record out of force leaves the tools open: TestEachRecordOnItsBounds"},
	{"ADQ-07", []rgpd.RuleID{"transfer-duty-other-checks"}, ""},
	{"ADQ-08", nil, "law enforcement is not modelled"},
	{"US-01", nil, "record US-SAFE-HARBOR"},
	{"US-02", nil, "record US-PRIVACY-SHIELD"},
	{"US-03", []rgpd.RuleID{"transfer-adequate-challenged"}, ""},
	{"US-04", nil, "note of the record US-DPF"},
	{"US-05", []rgpd.RuleID{"transfer-duty-keep-fallback"}, ""},
	{"US-06", []rgpd.RuleID{"transfer-duty-keep-fallback"}, ""},
	{"US-07", nil, "a fact beside the record; see its note"},
	{"US-08", nil, "a fact beside the record; see its note"},
	{"US-09", nil, "a fact beside the record; the letter was not seen"},
	{"US-10", []rgpd.RuleID{"transfer-duty-keep-fallback"}, ""},
	{"US-11", nil, "unverified: left to the condition on the list"},
	{"TRF-01", []rgpd.RuleID{"transfer-exporter-outside", "transfer-safeguard-missing"}, ""},
	{"TRF-02", []rgpd.RuleID{"transfer-duty-screens"}, ""},
	{"TRF-03", []rgpd.RuleID{"transfer-direct-collection"}, ""},
	{"TRF-04", []rgpd.RuleID{"transfer-same-entity", "transfer-duty-staff-abroad", "transfer-duty-own-branch"}, ""},
	{"TRF-05", nil, "SameGroup makes no exception; a group company is an importer like any other: TestTheArticlesChain"},
	{"TRF-06", []rgpd.RuleID{"transfer-module-4"}, ""},
	{"TRF-07", []rgpd.RuleID{"transfer-importer-inside"}, ""},
	{"TRF-08", []rgpd.RuleID{"transfer-safeguard-missing", "transfer-not-relayed"}, ""},
	{"TRF-20", []rgpd.RuleID{"transfer-safeguard-missing", "transfer-signed-after-flow"}, ""},
	{"TRF-21", []rgpd.RuleID{"transfer-assessment-missing"}, ""},
	{"TOOL-A", []rgpd.RuleID{"transfer-tool-of-public-bodies", "transfer-public-instrument"}, ""},
	{"TOOL-B1", []rgpd.RuleID{"transfer-not-approved", "transfer-bcr-not-covered", "transfer-bcr-clients-data", "transfer-bcr-controller"}, ""},
	{"TOOL-B2", []rgpd.RuleID{"transfer-not-approved", "transfer-bcr-not-covered", "transfer-bcr-own-data", "transfer-bcr-for-processors", "transfer-bcr-processor"}, ""},
	{"TOOL-C", []rgpd.RuleID{"transfer-standard-clauses"}, ""},
	{"TOOL-D", []rgpd.RuleID{"transfer-not-approved", "transfer-authority-clauses"}, ""},
	{"TOOL-E", []rgpd.RuleID{"transfer-not-approved", "transfer-importer-not-bound", "transfer-adherence-not-handed-down", "transfer-code-of-conduct"}, ""},
	{"TOOL-F", []rgpd.RuleID{"transfer-not-approved", "transfer-importer-not-bound", "transfer-adherence-not-handed-down", "transfer-certification"}, ""},
	{"TOOL-G", []rgpd.RuleID{"transfer-not-approved", "transfer-ad-hoc-clauses"}, ""},
	{"TOOL-H", []rgpd.RuleID{"transfer-not-approved", "transfer-tool-of-public-bodies", "transfer-administrative-arrangement"}, ""},
	{"SCC-01", []rgpd.RuleID{"transfer-new-clauses-too-early", "transfer-module-1", "transfer-module-2", "transfer-module-3", "transfer-module-4", "transfer-no-module", "transfer-no-module-further-down", "transfer-standard-clauses"}, ""},
	{"SCC-02", []rgpd.RuleID{"contract-missing-abroad", "contract-standard-text"}, ""},
	{"SCC-03", []rgpd.RuleID{"transfer-duty-importer-under-rgpd"}, ""},
	{"SCC-04", []rgpd.RuleID{"transfer-duty-importer-under-rgpd"}, ""},
	{"SCC-05", []rgpd.RuleID{"transfer-clauses-altered"}, ""},
	{"SCC-06", []rgpd.RuleID{"transfer-not-relayed", "transfer-duty-relay"}, ""},
	{"SCC-07", []rgpd.RuleID{"transfer-annex-blank"}, ""},
	{"SCC-08", []rgpd.RuleID{"transfer-old-clauses-signed-late"}, ""},
	{"SCC-09", []rgpd.RuleID{"transfer-old-clauses-changed", "transfer-old-clauses-over", "transfer-old-clauses"}, ""},
	{"SCC-10", []rgpd.RuleID{"transfer-clauses-2021-915"}, ""},
	{"SCC-11", nil, "derive: no assessment is due for module 4 without data of the Union"},
	{"TIA-01", []rgpd.RuleID{"transfer-assessment-missing", "transfer-assessment-late", "transfer-assessment-negative"}, ""},
	{"TIA-02", nil, "adequacy and derogations ask for no assessment: rows of tools alone read it"},
	{"TIA-03", []rgpd.RuleID{"transfer-duty-assessment-by-exporter"}, ""},
	{"TIA-04", []rgpd.RuleID{"transfer-assessment-importers-summary", "transfer-assessment-stops-short"}, ""},
	{"TIA-05", []rgpd.RuleID{"transfer-assessment-stale"}, ""},
	{"TIA-06", []rgpd.RuleID{"transfer-assessment-negative"}, ""},
	{"TIA-07", []rgpd.RuleID{"transfer-technical-measures-alone"}, ""},
	{"TIA-08", []rgpd.RuleID{"transfer-assessment-late", "transfer-assessment-stale"}, ""},
	{"A48-01", []rgpd.RuleID{"transfer-duty-foreign-orders"}, ""},
	{"A49-01", []rgpd.RuleID{"transfer-derogation-condition", "transfer-derogation-consent", "transfer-duty-derogation"}, ""},
	{"A49-02", []rgpd.RuleID{"transfer-derogation-recurrent", "transfer-derogation-contract", "transfer-duty-derogation"}, ""},
	{"A49-03", []rgpd.RuleID{"transfer-derogation-recurrent", "transfer-derogation-special"}, ""},
	{"A49-04", []rgpd.RuleID{"transfer-derogation-recurrent", "transfer-derogation-condition", "transfer-derogation-residual", "transfer-duty-derogation-residual"}, ""},
	{"A49-05", []rgpd.RuleID{"transfer-derogation-public-authority"}, ""},
	{"A49-06", []rgpd.RuleID{"transfer-derogation-outsourcing"}, ""},
	{"TRA-01", []rgpd.RuleID{"transfer-duty-notice"}, ""},
	{"TRA-02", []rgpd.RuleID{"transfer-duty-access"}, ""},
	{"TRA-03", []rgpd.RuleID{"transfer-duty-register", "transfer-duty-derogation-residual"}, ""},
	{"TRA-04", []rgpd.RuleID{"transfer-duty-notice"}, ""},
	{"TN-01", nil, "no record: TestNoOtherCountryIsAdequate"},
	{"TN-02", []rgpd.RuleID{"transfer-duty-tunisia"}, ""},
	{"TN-03", nil, "local law of the importer; not modelled"},
	{"TN-04", []rgpd.RuleID{"transfer-duty-tunisian-export"}, ""},
	{"TN-05", []rgpd.RuleID{"transfer-duty-tunisia"}, ""},
	{"TN-06", nil, "advice of the INPDP on the clauses: nothing to decide"},
	{"TN-07", []rgpd.RuleID{"transfer-duty-tunisian-export", "transfer-duty-tunisia"}, ""},
	{"TN-08", []rgpd.RuleID{"transfer-duty-tunisia"}, ""},
	{"TN-09", nil, "unverified"},
	{"TN-10", []rgpd.RuleID{"transfer-duty-tunisia"}, ""},
	{"4.2-CI", []rgpd.RuleID{"transfer-duty-ivory-coast"}, ""},
	{"4.2-MA", []rgpd.RuleID{"transfer-duty-moroccan-export", "transfer-duty-morocco"}, ""},
	{"4.2-MG", []rgpd.RuleID{"transfer-duty-madagascar"}, ""},
	{"4.2-MU", []rgpd.RuleID{"transfer-duty-mauritius"}, ""},
	{"4.2-SN", []rgpd.RuleID{"transfer-duty-senegal"}, ""},
	{"CNIL-01", nil, "history"},
	{"CNIL-02", nil, "history"},
	{"CNIL-03", []rgpd.RuleID{"contract-objections-live", "transfer-safeguard-missing"}, ""},
	{"CNIL-04", []rgpd.RuleID{"contract-objections-live", "operation-objection-at-once"}, ""},
	{"OFF-01", nil, "a negative finding"},
	{"OFF-02", nil, "calls: package prospect"},
	{"OFF-03", nil, "numbers: package prospect"},
	{"OFF-04", nil, "struck down"},
	{"OFF-05", nil, "calls: package prospect"},
	{"DPA-A", []rgpd.RuleID{"contract-instructions", "contract-instructions-transfers", "contract-instructions-union-law", "contract-instructions-foreign-law"}, ""},
	{"DPA-B", []rgpd.RuleID{"contract-confidentiality"}, ""},
	{"DPA-C", []rgpd.RuleID{"contract-security", "contract-security-concrete"}, ""},
	{"DPA-D", []rgpd.RuleID{"contract-sub-processing"}, ""},
	{"DPA-E", []rgpd.RuleID{"contract-rights"}, ""},
	{"DPA-F", []rgpd.RuleID{"contract-breach", "contract-help-security", "contract-help-authority", "contract-help-persons", "contract-help-dpia", "contract-help-consultation"}, ""},
	{"DPA-G", []rgpd.RuleID{"contract-ending", "contract-ending-choice", "contract-ending-copies", "contract-ending-foreign-law"}, ""},
	{"DPA-H", []rgpd.RuleID{"contract-audits", "contract-audits-information", "contract-audits-certificate-only"}, ""},
	{"DPA-I", []rgpd.RuleID{"contract-unlawful-instruction"}, ""},
	{"DPA-X", []rgpd.RuleID{"contract-chain-known"}, ""},
	{"DPA-Y", []rgpd.RuleID{"contract-transfers-tool", "contract-missing", "contract-standard-text"}, ""},
	{"DPA-2", []rgpd.RuleID{"contract-sub-processing-prior", "contract-sub-processing-changes", "contract-sub-processing-objection", "contract-sub-processing-list", "contract-sub-processor-authorised"}, ""},
	{"DPA-4", []rgpd.RuleID{"contract-flow-down", "contract-sub-processing-liability", "contract-sub-processor-bound"}, ""},
	{"DPA-9", []rgpd.RuleID{"contract-unwritten", "contract-sub-processor-written"}, ""},
	{"DPA-00", []rgpd.RuleID{"contract-sufficient-guarantees"}, ""},
	{"DPA-01", []rgpd.RuleID{"contract-description-subject", "contract-description-duration", "contract-description-nature", "contract-description-purpose", "contract-description-data", "contract-description-persons", "contract-description-duties"}, ""},
	{"DPA-10", []rgpd.RuleID{"role-controller-of-base", "role-controller-of-reuse"}, ""},
	{"5.2-1", []rgpd.RuleID{"contract-instructions", "contract-instructions-transfers", "contract-instructions-union-law", "contract-unlawful-instruction"}, ""},
	{"5.2-2", []rgpd.RuleID{"contract-confidentiality"}, ""},
	{"5.2-3", []rgpd.RuleID{"contract-security", "contract-security-concrete", "contract-security-encryption", "contract-security-access", "contract-security-mfa", "contract-security-logs"}, ""},
	{"5.2-4", []rgpd.RuleID{"contract-breach", "contract-breach-limit", "contract-breach-limit-48", "contract-breach-limit-72"}, ""},
	{"5.2-5", []rgpd.RuleID{"contract-rights", "contract-objections-live"}, ""},
	{"5.2-6", []rgpd.RuleID{"contract-ending", "contract-ending-choice", "contract-ending-copies", "contract-ending-proof"}, ""},
	{"5.2-7", []rgpd.RuleID{"contract-sub-processing", "contract-sub-processing-prior", "contract-sub-processing-changes", "contract-sub-processing-objection", "contract-flow-down", "contract-sub-processing-liability"}, ""},
	{"5.2-8", []rgpd.RuleID{"contract-audits", "contract-audits-information"}, ""},
	{"5.2-9", []rgpd.RuleID{"contract-transfers", "contract-transfers-countries", "contract-transfers-tool", "contract-transfers-annexes", "contract-transfers-assessment"}, ""},
	{"5.4-access-mfa-logs", []rgpd.RuleID{"contract-security-access", "contract-security-mfa", "contract-security-logs"}, ""},
	{"5.4-encryption", []rgpd.RuleID{"contract-security-encryption"}, ""},
	{"5.4-pseudonymisation", []rgpd.RuleID{"contract-security-pseudonymisation"}, ""},
	{"5.4-resilience", []rgpd.RuleID{"contract-security-resilience"}, ""},
	{"5.4-restoration", []rgpd.RuleID{"contract-security-restoration"}, ""},
	{"5.4-staff", []rgpd.RuleID{"contract-security-staff-instructed"}, ""},
	{"5.4-testing", []rgpd.RuleID{"contract-security-testing"}, ""},
	{"6-1", []rgpd.RuleID{"operation-legal-basis", "operation-processor-contract", "operation-transfer-tool", "operation-transfer-assessment", "operation-transfer-notice", "operation-minimised-file", "operation-encrypted-in-transit", "operation-register-entry", "operation-transfer-described"}, ""},
	{"6-2", []rgpd.RuleID{"operation-retention-rule", "operation-security-annex", "operation-local-access-analysis", "operation-screen-access-only", "operation-asset-list"}, ""},
	{"6-3", []rgpd.RuleID{"operation-processor-contract", "operation-transfer-tool", "operation-transfer-assessment", "operation-transfer-notice", "operation-register-entry", "operation-bound-staff", "operation-need-to-know", "operation-trained-staff", "operation-access-log"}, ""},
	{"6-4", []rgpd.RuleID{"operation-accuracy", "operation-relay-of-changes", "operation-objection-at-once", "operation-free-text-control", "operation-change-log", "operation-objection-log"}, ""},
	{"6-5", []rgpd.RuleID{"operation-recording-purpose", "operation-recording-notice", "operation-recording-objection", "operation-retention-rule", "operation-staff-informed", "operation-sampling-rule", "operation-staff-impact-assessment", "operation-recording-retention"}, ""},
	{"6-6", []rgpd.RuleID{"operation-aggregated-reports", "operation-no-own-reuse", "operation-report-specification", "operation-scoring-as-profiling"}, ""},
	{"6-7", []rgpd.RuleID{"operation-deletion-done", "operation-deletion-certificate", "operation-objection-list-kept", "operation-deletion-log"}, ""},
	{"6-8", []rgpd.RuleID{"operation-return-secured", "operation-local-export-authorisation"}, ""},
	{"ROL-01", []rgpd.RuleID{"role-processor"}, ""},
	{"ROL-02", []rgpd.RuleID{"role-processor", "role-controller-of-essential-means"}, ""},
	{"ROL-03", []rgpd.RuleID{"role-non-essential-means"}, ""},
	{"ROL-04", []rgpd.RuleID{"role-controller-of-base"}, ""},
	{"ROL-05", []rgpd.RuleID{"role-controller-of-reuse"}, ""},
	{"ROL-06", []rgpd.RuleID{"role-seller-of-leads"}, ""},
	{"ROL-07", []rgpd.RuleID{"role-joint-controllers"}, ""},
	{"ROL-08", []rgpd.RuleID{"role-controller-of-recordings"}, ""},
	{"ROL-09", []rgpd.RuleID{"role-sub-processor"}, ""},
	{"ROL-10", []rgpd.RuleID{"role-label"}, ""},
	{"ROL-11", []rgpd.RuleID{"role-freelancers"}, ""},
	{"DPO-01", nil, "package register: who must appoint a DPO"},
	{"DPO-02", nil, "package register: who must appoint a DPO"},
	{"DPO-03", nil, "package register: who must appoint a DPO"},
	{"DPO-04", nil, "package register: who must appoint a DPO"},
	{"DPO-05", nil, "package register: who must appoint a DPO"},
	{"DPIA-01", nil, "package register: who must make a DPIA"},
	{"DPIA-02", nil, "package register: who must make a DPIA"},
	{"DPIA-03", nil, "package register: who must make a DPIA"},
	{"DPIA-04", nil, "package register: who must make a DPIA"},
	{"DPIA-05", nil, "package register: who must make a DPIA"},
	{"DPIA-06", nil, "package register: who must make a DPIA"},
	{"PBD-01", nil, "package register: review of design and default"},
	{"PBD-02", nil, "package register: review of design and default"},
	{"PBD-03", nil, "package register: review of design and default"},
	{"PBD-04", nil, "package register: review of design and default"},
	{"PBD-05", nil, "package register: review of design and default"},
	{"PBD-06", nil, "package register: review of design and default"},
	{"PBD-07", nil, "package register: review of design and default"},
	{"PBD-08", nil, "package register: review of design and default"},
	{"PBD-09", nil, "package register: review of design and default"},
	{"PBD-10", nil, "package register: review of design and default"},
}

func TestEveryRowOfTheLawHasItsRule(t *testing.T) {
	known := map[rgpd.RuleID]bool{}
	for r := range Rules() {
		known[r.ID] = true
	}
	mapped := map[rgpd.RuleID]bool{}
	seen := map[string]bool{}
	for _, l := range lawRows {
		require.False(t, seen[l.row], l.row)
		seen[l.row] = true
		require.NotEqual(t, len(l.rules) == 0, l.why == "", "%s: rules, or a reason", l.row)
		for _, id := range l.rules {
			require.True(t, known[id], "%s: no rule %s", l.row, id)
			mapped[id] = true
		}
	}
	require.Len(t, lawRows, 173)
	for id := range known {
		if why := beyondTheRows[id]; why == "" {
			require.True(t, mapped[id], "%s comes from no row", id)
		}
	}
}

// Rules that no numbered row has, each with where it comes from.
var beyondTheRows = map[rgpd.RuleID]string{
	"transfer-old-clauses-roles":             "3.3: the tools of art. 46(2)(c) before 2021/914; the decisions of 2001 and 2010",
	"contract-telephony-contact":             "5.2: recommended extras",
	"contract-telephony-free-text":           "5.2: recommended extras",
	"contract-telephony-government-requests": "5.2: recommended extras",
	"contract-telephony-insurance":           "5.2: recommended extras",
	"contract-telephony-locations":           "5.2: recommended extras",
	"contract-telephony-numbering":           "5.2: recommended extras",
	"contract-telephony-recording":           "5.2: recommended extras",
	"contract-telephony-retention":           "5.2: recommended extras",
}

package register

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// retentionRows are the periods of testdata/retention.json by their ID there.
var retentionRows = map[string]rgpd.RuleID{
	"prospect_data":                 "retention-prospects",
	"customer_data_for_prospecting": "retention-customers",
	"inactive_online_account":       "retention-inactive-accounts",
	"b2c_phone_consent_validity":    "retention-consent-valid",
	"b2c_phone_consent_evidence":    "retention-consent-proof",
	"callback_request_evidence":     "retention-call-back-proof",
	"call_attempt_counter":          "retention-attempts",
	"opposition_list":               "retention-objections",
	"recording_training_quality":    "retention-recordings",
	"recording_analysis_sheet":      "retention-analysis-sheets",
	"recording_oral_contract_proof": "retention-oral-contracts",
	"contract_electronic_120_eur":   "retention-electronic-contracts",
	"accounting_documents":          "retention-accounts",
	"general_limitation":            "retention-for-limitation",
	"dsar_file":                     "retention-requests",
	"dsar_identity_evidence":        "retention-identity-proofs",
	"breach_log":                    "retention-breach-log",
	"access_logs":                   "retention-access-logs",
	"cookies_audience_tracker":      "retention-audience-cookies",
	"cookies_choice":                "retention-cookie-choices",
	"bloctel_entry":                 "retention-bloctel",
	"bloctel_entry_before_2022":     "retention-bloctel-before-2022",
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
	require.Len(t, notes.Periods, len(retentionRows))
	require.Len(t, slices.Collect(periods.All()), len(retentionRows))
	for _, n := range notes.Periods {
		t.Run(n.ID, func(t *testing.T) {
			row := periods.Row(retentionRows[n.ID])
			require.NotNil(t, row)
			p, rule := row.More, row.Rule()
			require.Equal(t, Period(n.ISO8601), p.Period)
			require.Equal(t, Period(n.ISO8601Max), p.Longest)
			if n.Sense == "historic" { // the last day in force is in the notes, the first day out here
				require.Equal(t, n.Until, (rule.Until - 1).String())
			} else {
				require.Equal(t, n.Sense, p.Sense.String())
				require.Zero(t, rule.Until)
			}
			require.Equal(t, strings.ReplaceAll(n.Nature, "controller_choice", "controllers-choice"), p.Nature.String())
			require.Equal(t, n.Confidence == "VERIFIED", rule.Sources[0].Checked != 0)
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
		{"retention-bloctel", rgpd.NewDate(2021, 12, 31), false}, {"retention-bloctel", rgpd.NewDate(2022, 1, 1), true},
		{"retention-bloctel-before-2022", rgpd.NewDate(2018, 5, 25), true},
		{"retention-bloctel-before-2022", rgpd.NewDate(2021, 12, 31), true},
		{"retention-bloctel-before-2022", rgpd.NewDate(2022, 1, 1), false},
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
	require.Equal(t, len(retentionRows)-2, n, "all but Bloctel")
}

// TestEachPeriodSaysItsLengthAndStart: the sentence of a period has what its fields have.
func TestEachPeriodSaysItsLengthAndStart(t *testing.T) {
	for row := range periods.All() {
		p := row.More
		fr, en := p.Period.Text().FR, p.Period.Text().EN
		switch {
		case p.Longest != "":
			fr, en = fr+" à "+p.Longest.Text().FR, en+" to "+p.Longest.Text().EN
		case p.Period != "P0D":
			fr, en = fr+" "+p.Sense.Text().FR, en+" "+p.Sense.Text().EN
		}
		require.True(t, strings.HasSuffix(row.FR, " : "+fr+" ; point de départ : "+p.Trigger.FR), row.FR)
		require.True(t, strings.HasSuffix(row.EN, ": "+en+", from "+p.Trigger.EN), row.EN)
	}
}

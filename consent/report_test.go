package consent_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

func TestRecordsAreReadAsTheyWereWritten(t *testing.T) {
	full := with(func(r *consent.Record) {
		r.Slot = consent.Slot{From: paris("2026-11-28", 9, 0), Until: paris("2026-11-28", 9, 30)}
		r.Form.Callers = consent.Named() // none named, which is not the same as unknown
		r.Withdrawal = consent.Withdrawal{By: consent.ByLetter, At: later}
	})
	for _, r := range []consent.Record{{}, good(), full} {
		b, err := json.Marshal(r)
		require.NoError(t, err)
		got, err := consent.ParseRecord(b)
		require.NoError(t, err)
		if diff := cmp.Diff(r, got); diff != "" {
			t.Error(diff)
		}
	}
	for field, bad := range map[string]string{
		"unknown": `{"consent":true}`, "answer": `{"answer":"maybe"}`, "more": `{} {}`,
		"at:": `{"at":"0612345678"}`, "period": `{"form":{"lasts":"one year"}}`,
	} {
		_, err := consent.ParseRecord([]byte(bad))
		require.ErrorContains(t, err, field)
		require.NotContains(t, err.Error(), "0612345678")
	}
}

func TestReportsHoldNothingOfThePerson(t *testing.T) {
	a := consent.Assess(with(func(r *consent.Record) { r.Act = consent.PreTickedBox }), boiler, rgpd.LiveCall, later)
	b, err := json.Marshal(a)
	require.NoError(t, err)
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("assessed", "consent", a)
	for _, text := range []string{string(b), log.String()} {
		for _, private := range []string{"p-7f3a", "c-0001", "log-2026-09-14-0071"} {
			require.NotContains(t, text, private)
		}
		require.Contains(t, text, "consent-box-preticked")
	}
	var got consent.Report
	require.NoError(t, json.Unmarshal(b, &got))
	if diff := cmp.Diff(a.Report().Status, got.Status); diff != "" {
		t.Error(diff)
	}
	require.Len(t, got.Qualities, 8)
	require.Equal(t, consent.Fails, got.Qualities[3].Outcome)

	need, err := json.Marshal(consent.Required(consumerByCall, lastOptOutDay))
	require.NoError(t, err)
	var report consent.RequirementReport
	require.NoError(t, json.Unmarshal(need, &report))
	require.Equal(t, consent.NotNeeded, report.Law)
	require.Equal(t, consent.Needed, report.Article)
	require.NotEmpty(t, report.Difference.EN)
}

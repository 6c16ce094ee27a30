package consent_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

func TestRetention(t *testing.T) {
	withdrawn := paris("2026-11-02", 15, 40)
	for _, c := range []struct {
		name   string
		record consent.Record
		ch     rgpd.Channel
		want   consent.Retention
	}{
		{"a consent to calls", good(), rgpd.LiveCall, consent.Retention{
			UseUntil: paris("2027-09-14", 0, 0), KeepUntil: paris("2029-09-15", 0, 0), EraseAt: paris("2029-09-15", 0, 0),
			Rules: []rgpd.RuleID{"consent-keep-evidence"}}},
		{"withdrawn: archived all the same, and listed longer", with(func(r *consent.Record) {
			r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: withdrawn}
		}), rgpd.LiveCall, consent.Retention{
			UseUntil: withdrawn, KeepUntil: paris("2029-09-15", 0, 0), EraseAt: paris("2029-09-15", 0, 0), ListUntil: paris("2029-11-03", 0, 0),
			Rules: []rgpd.RuleID{"consent-stop-and-erase", "consent-keep-evidence"}}},
		{"withdrawn on an unknown day: nobody knows of a use, nor when the list may forget", with(func(r *consent.Record) {
			r.Withdrawal.By = consent.ByVoice
		}), rgpd.LiveCall, consent.Retention{
			UseUntil: collected.UTC(), KeepUntil: paris("2029-09-15", 0, 0), EraseAt: paris("2029-09-15", 0, 0),
			Rules: []rgpd.RuleID{"consent-stop-and-erase", "consent-keep-evidence"}}},
		{"the same, for messages", with(func(r *consent.Record) { r.Withdrawal.By = consent.ByVoice }), rgpd.SMS,
			consent.Retention{UseUntil: collected.UTC(), KeepUntil: paris("2027-09-14", 0, 0),
				Rules: []rgpd.RuleID{"consent-stop-and-erase", "consent-prove-while-used"}}},
		{"collected on 29 February", with(func(r *consent.Record) { r.At = paris("2028-02-29", 12, 0) }), rgpd.LiveCall, consent.Retention{
			UseUntil: paris("2029-02-28", 0, 0), KeepUntil: paris("2031-03-01", 0, 0), EraseAt: paris("2031-03-01", 0, 0),
			Rules: []rgpd.RuleID{"consent-keep-evidence"}}},
		{"six months told", with(func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 6} }), rgpd.AutomatedCall, consent.Retention{
			UseUntil: paris("2027-03-14", 0, 0), KeepUntil: paris("2029-09-15", 0, 0), EraseAt: paris("2029-09-15", 0, 0),
			Rules: []rgpd.RuleID{"consent-keep-evidence"}}},
		{"a consent to messages without end", with(func(r *consent.Record) { r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{} }), rgpd.SMS,
			consent.Retention{Rules: []rgpd.RuleID{"consent-prove-while-used"}}},
		{"a refusal, and an answer without date", with(func(r *consent.Record) { r.Answer = consent.SaidNo }), rgpd.LiveCall, consent.Retention{}},
		{"no date", with(func(r *consent.Record) { r.At = time.Time{} }), rgpd.LiveCall, consent.Retention{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, c.record.Retention(c.ch)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPeriod(t *testing.T) {
	for _, c := range []struct{ text, from, after string }{
		{"P1Y", "2026-09-14", "2027-09-14"},
		{"P12M", "2026-09-14", "2027-09-14"},
		{"P1M", "2026-01-31", "2026-02-28"},
		{"P1Y6M", "2027-08-31", "2029-02-28"},
		{"P30D", "2026-02-15", "2026-03-17"},
		{"P1Y", "2028-02-29", "2029-02-28"},
	} {
		p, err := consent.ParsePeriod(c.text)
		if err != nil || p.String() != c.text {
			t.Errorf("%s: %v, %v", c.text, p, err)
		}
		from, _ := rgpd.ParseDate(c.from)
		if got := p.After(from).String(); got != c.after {
			t.Errorf("%s after %s: got %s, want %s", c.text, c.from, got, c.after)
		}
	}
	for _, bad := range []string{"", "P", "1Y", "P1", "PY", "P0D", "P1D1Y", "P1Y1Y", "PT1H", "P99999D", "P-1Y", "un an"} {
		if p, err := consent.ParsePeriod(bad); err == nil {
			t.Errorf("%q was read as %v", bad, p)
		}
	}
}

func ExampleRecord_Retention() {
	record := consent.Record{
		Answer: consent.SaidYes,
		At:     time.Date(2026, 9, 14, 9, 12, 31, 0, time.UTC),
		Form:   consent.Form{Period: consent.Said, Lasts: consent.Period{Years: 1}},
	}
	keep := record.Retention(rgpd.LiveCall)
	fmt.Println("use until", rgpd.ParisDay(keep.UseUntil))
	fmt.Println("erase on", rgpd.ParisDay(keep.EraseAt))
	// Output:
	// use until 2027-09-14
	// erase on 2029-09-15
}

// A consent to calls of before the decree has no end of its own, until the decree gives
// calls a year: on its first day what is over a year old is over.
func TestUseOfAnOldConsentToCallsEndsWithTheDecree(t *testing.T) {
	for _, c := range []struct {
		given string
		want  time.Time
	}{
		{"2024-03-01", paris("2026-08-11", 0, 0)},
		{"2025-08-11", paris("2026-08-11", 0, 0)},
		{"2025-08-12", paris("2026-08-12", 0, 0)},
		{"2026-08-11", paris("2027-08-11", 0, 0)},
	} {
		r := with(func(r *consent.Record) {
			r.At, r.Form.Since = paris(c.given, 10, 0), time.Time{}
			r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{}
		})
		for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.AutomatedCall} {
			require.Equal(t, c.want, r.Retention(ch).UseUntil, "given on %s, %v", c.given, ch)
		}
		require.Zero(t, r.Retention(rgpd.SMS).UseUntil)
	}
}

package consent_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// verdicts are those of a record on a channel, at instants.
func verdicts(r consent.Record, ch rgpd.Channel, at ...time.Time) (out []rgpd.Verdict) {
	for _, at := range at {
		out = append(out, consent.Assess(r, boiler, ch, at).Decision().Verdict())
	}
	return out
}

// S8: the period that the person was told ends the consent, whatever else the form is
// said to say of it. RGPD, art. 4(11) and 7(1).
func TestToldPeriodEndsTheConsentWhateverElseIsSaid(t *testing.T) {
	given := paris("2026-09-14", 10, 0)
	last, first := paris("2026-10-13", 23, 59), paris("2026-10-14", 0, 0)
	long := given.AddDate(2, 0, 0)
	for _, c := range []struct {
		name    string
		period  consent.Mention
		running rgpd.Verdict // on the last day
	}{
		{"told", consent.Said, rgpd.Allowed},
		{"told in part", consent.SaidInPart, rgpd.Allowed},
		{"not known to be told", 0, rgpd.Undecided}, // it may contradict itself
		{"a mention that is none", 7, rgpd.Undecided},
		{"not told: the record contradicts itself", consent.LeftOut, rgpd.Forbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, ch := range []rgpd.Channel{rgpd.SMS, rgpd.Email} {
				r := with(func(r *consent.Record) {
					r.At, r.Channels = given, rgpd.ChannelsOf(rgpd.SMS, rgpd.Email)
					r.Form.Period, r.Form.Lasts = c.period, consent.Period{Months: 1}
				})
				want := []rgpd.Verdict{c.running, rgpd.Forbidden, rgpd.Forbidden}
				require.Empty(t, cmp.Diff(want, verdicts(r, ch, last, first, long)))
				require.Equal(t, first, consent.Assess(r, boiler, ch, last).Status().Until)
				require.Equal(t, first.UTC(), r.Retention(ch).UseUntil)
				require.True(t, applies(r, ch, first, "consent-period-over"), "the refusal does not say why")
				require.Equal(t, c.period == consent.LeftOut, applies(r, ch, last, "consent-proof-contradicted"))
			}
		})
	}
}

// The same for calls, whose period must be told since 2026-08-11.
func TestToldPeriodEndsTheConsentToCalls(t *testing.T) {
	for _, c := range []struct {
		name         string
		period       consent.Mention
		before, then rgpd.Verdict // on the last day of the period, before the decree and since
	}{
		{"told", consent.Said, rgpd.Allowed, rgpd.Allowed},
		{"told in part", consent.SaidInPart, rgpd.Allowed, rgpd.Forbidden},
		{"not known to be told", 0, rgpd.Undecided, rgpd.Undecided},
		{"not told: the record contradicts itself", consent.LeftOut, rgpd.Forbidden, rgpd.Forbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			of := func(day string) consent.Record {
				return with(func(r *consent.Record) {
					r.At, r.Form.Since = paris(day, 10, 0), time.Time{}
					r.Form.Period, r.Form.Lasts = c.period, consent.Period{Months: 1}
				})
			}
			old := verdicts(of("2026-03-02"), rgpd.LiveCall, paris("2026-04-01", 23, 59), paris("2026-04-02", 0, 0))
			require.Empty(t, cmp.Diff([]rgpd.Verdict{c.before, rgpd.Forbidden}, old))
			now := verdicts(of("2026-09-14"), rgpd.LiveCall, paris("2026-10-13", 23, 59), paris("2026-10-14", 0, 0))
			require.Empty(t, cmp.Diff([]rgpd.Verdict{c.then, rgpd.Forbidden}, now))
		})
	}
}

// A record that may contradict itself is asked about the period, not about a proof that
// it has.
func TestPeriodInDoubtIsAskedFor(t *testing.T) {
	r := with(func(r *consent.Record) { r.Form.Period = 0 })
	paths := []string{}
	for _, f := range consent.Assess(r, boiler, rgpd.SMS, later).Findings() {
		paths = append(paths, f.Path)
	}
	require.Empty(t, cmp.Diff([]string{"form.period"}, paths))
}

// S27: what is no digest shows no wording, and a form is presumed to have been out.
func TestWhatIsNoDigestIsNone(t *testing.T) {
	digest := consent.DigestOf(wording)
	for name, c := range map[string]struct {
		digest, wording, version string
		want                     rgpd.Verdict
	}{
		"a digest":                                {digest, "", "", rgpd.Allowed},
		"a word":                                  {"oui", "", "", rgpd.Undecided},
		"a digest without its name":               {digest[len("sha256:"):], "", "", rgpd.Undecided},
		"a digest cut short":                      {digest[:len(digest)-1], "", "", rgpd.Undecided},
		"a digest in capitals":                    {"sha256:" + "AB" + digest[len("sha256:")+2:], "", "", rgpd.Undecided},
		"a word beside a version":                 {"oui", "", "3", rgpd.Allowed},
		"a word beside a wording: of another one": {"oui", wording, "", rgpd.Forbidden},
		"nothing":                                 {"", "", "", rgpd.Undecided},
	} {
		r := with(func(r *consent.Record) {
			r.Form.Digest, r.Form.Wording, r.Form.Version = c.digest, c.wording, c.version
		})
		require.Empty(t, cmp.Diff([]rgpd.Verdict{c.want}, verdicts(r, rgpd.SMS, later)), name)
	}
}

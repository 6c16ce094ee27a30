package consent_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// S9: a check of a bought consent counts if it came after the consent and before the
// contact. CNIL, SAN-2024-003; RGPD, art. 7(1).
func TestCheckOfABoughtConsentComesBetweenConsentAndContact(t *testing.T) {
	given, contact := paris("2026-09-14", 10, 0), paris("2026-11-23", 14, 0)
	for _, c := range []struct {
		name  string
		check consent.Check
		at    time.Time
		want  rgpd.Verdict
	}{
		{"the month before the consent existed", consent.Checked, given.AddDate(0, -1, 0), rgpd.Forbidden},
		{"the day before the consent", consent.Checked, given.AddDate(0, 0, -1), rgpd.Forbidden},
		{"at the instant of the consent", consent.Checked, given, rgpd.Forbidden},
		{"a second after the consent", consent.Checked, given.Add(time.Second), rgpd.Allowed},
		{"the day after the consent", consent.Checked, given.AddDate(0, 0, 1), rgpd.Allowed},
		{"the day before the contact", consent.Checked, contact.AddDate(0, 0, -1), rgpd.Allowed},
		{"a second before the contact", consent.Checked, contact.Add(-time.Second), rgpd.Allowed},
		{"at the instant of the contact", consent.Checked, contact, rgpd.Forbidden},
		{"the day after the contact", consent.Checked, contact.AddDate(0, 0, 1), rgpd.Forbidden},
		{"the month after the contact", consent.Checked, contact.AddDate(0, 1, 0), rgpd.Forbidden},
		{"on an unknown day", consent.Checked, time.Time{}, rgpd.Undecided},
		{"not known to be checked, though dated in time", 0, given.AddDate(0, 0, 1), rgpd.Undecided},
		{"not known to be checked, and not before the contact", 0, contact.AddDate(0, 0, 1), rgpd.Forbidden},
		{"a word that is none, dated in time", 9, given.AddDate(0, 0, 1), rgpd.Undecided},
		{"unchecked", consent.Unchecked, time.Time{}, rgpd.Forbidden},
		{"unchecked, whatever day it bears", consent.Unchecked, given.AddDate(0, 0, 1), rgpd.Forbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
				bought := with(func(r *consent.Record) {
					r.At, r.Channels = given, rgpd.ChannelsOf(ch)
					r.Collection = consent.Collection{By: consent.BySupplier, Check: c.check, CheckedAt: c.at}
				})
				require.Empty(t, cmp.Diff([]rgpd.Verdict{c.want}, verdicts(bought, ch, contact)))
				require.Equal(t, c.want == rgpd.Forbidden, applies(bought, ch, contact, "consent-supplier-unchecked"))
				own := bought
				own.Collection.By = consent.ByPrincipal
				require.Empty(t, cmp.Diff([]rgpd.Verdict{rgpd.Allowed}, verdicts(own, ch, contact)), "collected by itself")
			}
		})
	}
}

// A consent of an unknown day was not checked before a contact if the check came after it.
func TestCheckAfterTheContactIsNoneWhateverTheConsent(t *testing.T) {
	bought := with(func(r *consent.Record) {
		r.At = time.Time{}
		r.Collection = consent.Collection{By: consent.BySupplier, Check: consent.Checked, CheckedAt: later.Add(time.Hour)}
	})
	require.Empty(t, cmp.Diff([]rgpd.Verdict{rgpd.Forbidden}, verdicts(bought, rgpd.SMS, later)))
	bought.Collection.CheckedAt = later.Add(-time.Hour)
	require.Empty(t, cmp.Diff([]rgpd.Verdict{rgpd.Undecided}, verdicts(bought, rgpd.SMS, later)))
	require.False(t, applies(bought, rgpd.SMS, later, "consent-supplier-unchecked"))
}

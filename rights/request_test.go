package rights_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// summary is a deadline in one line: state, nominal, due, cautious, and the open
// points with both days.
func summary(d rights.Deadline) string {
	s := fmt.Sprintf("%s %s %s %s", d.State, d.Nominal, d.Due, d.Cautious)
	for o := range d.Open() {
		s += fmt.Sprintf(" %s:%s/%s", o.ID, o.Strict, o.Loose)
	}
	return strings.TrimRight(s, " ")
}

func TestDeadline(t *testing.T) {
	day := rgpd.NewDate
	received := at("2026-09-01T10:00:00+02:00")
	base := rights.Request{Right: rights.Access, Place: mainland, Received: received}
	with := func(change func(*rights.Request)) rights.Request {
		r := base
		change(&r)
		return r
	}
	for _, c := range []struct {
		name    string
		request rights.Request
		kind    rights.Kind
		want    string
	}{
		{"nothing known", rights.Request{}, rights.Answer, "undecided"},
		{"no place", with(func(r *rights.Request) { r.Place = rights.Place{} }), rights.Answer, "undecided"},
		{"abroad, no clock", with(func(r *rights.Request) { r.Place = rights.Place{Territory: rgpd.Abroad} }), rights.Answer, "undecided"},
		{"abroad, with French holidays", with(func(r *rights.Request) {
			r.Place = rights.Place{Territory: rgpd.Abroad, Clock: rights.Maghreb, Holidays: rights.National}
		}), rights.Answer, "undecided"},
		{"Alsace-Moselle in Guadeloupe", with(func(r *rights.Request) {
			r.Place = rights.Place{Territory: rgpd.Guadeloupe, Holidays: rights.AlsaceMoselle}
		}), rights.Answer, "undecided"},
		{"no receipt", with(func(r *rights.Request) { r.Received = time.Time{} }), rights.Answer, "undecided"},
		{"the day before the RGPD", with(func(r *rights.Request) { r.Received = at("2018-05-24T23:59:59+02:00") }), rights.Answer, "undecided"},
		{"the first day of the RGPD", with(func(r *rights.Request) { r.Received = at("2018-05-25T00:00:00+02:00") }), rights.Answer, "dated 2018-06-25 2018-06-25 2018-06-25"},
		{"no kind", base, 0, "undecided"},
		{"a kind that is none", base, 99, "undecided"},
		{"right unknown: the month all the same", with(func(r *rights.Request) { r.Right = 0 }), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"Tunis keeps no clock change and no holiday that we know", with(func(r *rights.Request) {
			r.Place, r.Received = rights.Place{Territory: rgpd.Abroad, Clock: rights.Maghreb}, at("2026-08-31T23:30:00+01:00")
		}), rights.Answer, "dated 2026-09-30 2026-09-30 2026-09-30"},

		{"an unmandated processor, on the first day of the RGPD", with(func(r *rights.Request) {
			r.By, r.Received = rights.OtherProcessor, at("2018-05-25T00:00:00+02:00")
		}), rights.Answer, "undecided   2018-06-25"},
		{"a complaint about a minor's data on the first day of the RGPD", with(func(r *rights.Request) {
			r.Right, r.Minor, r.Complained = rights.Erasure, rgpd.Yes, at("2018-05-25T00:00:00+02:00")
		}), rights.MinorRuling, "dated 2018-06-15 2018-06-15 2018-06-15"},
		{"a complaint about a minor's data the day before", with(func(r *rights.Request) {
			r.Right, r.Minor, r.Complained = rights.Erasure, rgpd.Yes, at("2018-05-24T23:59:59+02:00")
		}), rights.MinorRuling, "undecided"},
		{"identity asked the day before a text suspends", with(func(r *rights.Request) {
			r.Received = at("2018-08-01T12:00:00+02:00")
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2018, 8, 3), Enough: day(2018, 8, 13)}
		}), rights.Answer, "dated 2018-09-01 2018-09-03 2018-09-03"},
		{"identity asked on the first day of décret 2018-687", with(func(r *rights.Request) {
			r.Received = at("2018-08-01T12:00:00+02:00")
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2018, 8, 4), Enough: day(2018, 8, 14)}
		}), rights.Answer, "dated 2018-09-01 2018-09-11 2018-09-03 suspension:2018-09-03/2018-09-11"},
		{"art. 12(6) covers art. 21: identity asked of who objects to fraud prevention", with(func(r *rights.Request) {
			r.Right, r.Purpose = rights.Objection, rights.OtherPurpose
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.Answer, "dated 2026-10-01 2026-10-08 2026-10-01 suspension:2026-10-01/2026-10-08"},
		{"taken in by the call centre, mandated", with(func(r *rights.Request) { r.By, r.Reached = rights.MandatedProcessor, at("2026-09-04T10:00:00+02:00") }), rights.Answer,
			"dated 2026-10-01 2026-10-01 2026-10-01 processor-receipt:2026-10-01/2026-10-05"},
		{"taken in by a processor without mandate", with(func(r *rights.Request) { r.By, r.Reached = rights.OtherProcessor, at("2026-09-04T10:00:00+02:00") }), rights.Answer,
			"dated 2026-10-04 2026-10-05 2026-10-01"},
		{"the same, not passed on yet", with(func(r *rights.Request) { r.By = rights.OtherProcessor }), rights.Answer, "undecided   2026-10-01"},
		{"the cleaner's address", with(func(r *rights.Request) { r.By = rights.StrayAddress }), rights.Answer, "undecided   2026-10-01"},
		{"the cleaner's address, extended by nobody", with(func(r *rights.Request) { r.By = rights.StrayAddress }), rights.Refusal, "undecided   2026-10-01"},
		{"the cleaner passed it on", with(func(r *rights.Request) { r.By, r.Reached = rights.StrayAddress, at("2026-09-04T10:00:00+02:00") }), rights.Answer, "dated 2026-10-04 2026-10-05 2026-10-05"},
		{"a stop said to a processor without mandate counts at once", with(func(r *rights.Request) {
			r.Right, r.Purpose, r.By = rights.Objection, rights.Marketing, rights.OtherProcessor
		}), rights.StopMarketing,
			"instant 2026-09-01 2026-09-01 2026-09-01"},

		{"identity, still waiting", with(func(r *rights.Request) { r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3)} }), rights.Answer,
			"suspended 2026-10-01  2026-10-01 suspension:2026-10-01/"},
		{"identity on the fifth day, with a longer patience", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 11), Enough: day(2026, 9, 14), Within: 10}
		}), rights.Answer, "dated 2026-10-01 2026-10-05 2026-10-01 suspension:2026-10-01/2026-10-05"},
		{"identity supplied before it was asked", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 2)}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"identity asked before the request", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 8, 31), Enough: day(2026, 9, 2)}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"identity in Brussels: no French decree", with(func(r *rights.Request) {
			r.Place = rights.Place{Territory: rgpd.Abroad, Clock: rights.CentralEurope}
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"identity and an automated decision", with(func(r *rights.Request) {
			r.Right = rights.HumanReview
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"identity and the refusal", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.Refusal, "dated 2026-10-01 2026-10-01 2026-10-01 suspended-refusal:2026-10-01/2026-10-08"},
		{"identity and the notice", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.ExtensionNotice, "dated 2026-10-01 2026-10-08 2026-10-01 suspension:2026-10-01/2026-10-08 suspended-notice:2026-10-01/2026-10-08"},
		{"a notice that only the suspension saves", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
			r.Extension = rights.Extension{Notified: at("2026-10-05T10:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.Yes}
		}), rights.Answer, "dated 2026-12-01 2026-12-08 2026-10-01 suspension:2026-10-01/2026-12-08 suspended-notice:2026-10-08/2026-12-08 both-conditions:2026-10-08/2026-12-08"},
		{"a clarification does not suspend, though it might", with(func(r *rights.Request) {
			r.Clarity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01 clarification:2026-10-01/2026-10-08"},
		{"a clarification without a large quantity of data", with(func(r *rights.Request) {
			r.Clarity = rights.Pause{Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"days shared by the two pauses count once", with(func(r *rights.Request) {
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 3), Enough: day(2026, 9, 10)}
			r.Clarity = rights.Pause{Ground: rgpd.Yes, Asked: day(2026, 9, 5), Enough: day(2026, 9, 12)}
		}), rights.Answer, "dated 2026-10-01 2026-10-08 2026-10-01 suspension:2026-10-01/2026-10-08 clarification:2026-10-08/2026-10-12"},

		{"extended for the number only", with(func(r *rights.Request) {
			r.Extension = rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.No, Number: rgpd.Yes}
		}), rights.Answer, "dated 2026-12-01 2026-12-01 2026-10-01 both-conditions:2026-10-01/2026-12-01"},
		{"extended for neither", with(func(r *rights.Request) {
			r.Extension = rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.No, Number: rgpd.No}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"extended before it was received", with(func(r *rights.Request) {
			r.Extension = rights.Extension{Notified: at("2026-08-20T10:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.Yes}
		}), rights.Answer, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"extended on the day after a nominal Saturday, before the rolled end", with(func(r *rights.Request) {
			r.Received = at("2026-09-10T10:00:00+02:00") // 10 October is a Saturday; Monday 12
			r.Extension = rights.Extension{Notified: at("2026-10-12T23:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.Yes, Number: rgpd.Yes}
		}), rights.Answer, "dated 2026-12-10 2026-12-10 2026-12-10"},

		{"26 December where it is kept", with(func(r *rights.Request) {
			r.Place, r.Received = rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselle}, at("2025-11-25T10:00:00+01:00")
		}), rights.Answer, "dated 2025-12-25 2025-12-29 2025-12-26 local-holiday:2025-12-26/2025-12-29"},
		{"Good Friday where the commune keeps it", with(func(r *rights.Request) {
			r.Place, r.Received = rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselleGoodFriday}, at("2026-03-03T10:00:00+01:00")
		}), rights.Answer, "dated 2026-04-03 2026-04-07 2026-04-03 local-holiday:2026-04-03/2026-04-07"},
		{"Good Friday where only the zone is asked for", with(func(r *rights.Request) {
			r.Place, r.Received = rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselle}, at("2026-03-03T10:00:00+01:00")
		}), rights.Answer, "dated 2026-04-03 2026-04-03 2026-04-03"},
		{"27 May in Guadeloupe, not asked for", with(func(r *rights.Request) {
			r.Place, r.Received = rights.Place{Territory: rgpd.Guadeloupe}, at("2026-04-27T10:00:00-04:00")
		}), rights.Answer, "dated 2026-05-27 2026-05-27 2026-05-27"},
		{"27 May in Guadeloupe", with(func(r *rights.Request) {
			r.Place, r.Received = rights.Place{Territory: rgpd.Guadeloupe, Holidays: rights.Local}, at("2026-04-27T10:00:00-04:00")
		}), rights.Answer, "dated 2026-05-27 2026-05-28 2026-05-27 local-holiday:2026-05-27/2026-05-28"},

		{"a withdrawal that is not about marketing has no month", with(func(r *rights.Request) { r.Right, r.Purpose = rights.Withdrawal, rights.OtherPurpose }), rights.Answer, "no-figure"},
		{"nor has an heir", with(func(r *rights.Request) { r.Right = rights.Posthumous }), rights.Answer, "no-figure"},
		{"right unknown: perhaps a stop", with(func(r *rights.Request) { r.Right = 0 }), rights.StopMarketing, "undecided"},
		{"a right that is none", with(func(r *rights.Request) { r.Right = 77 }), rights.StopMarketing, "undecided"},
		{"purpose unknown: a stop", with(func(r *rights.Request) { r.Right = rights.Objection }), rights.StopMarketing, "instant 2026-09-01 2026-09-01 2026-09-01"},
		{"access stops nothing", base, rights.StopMarketing, "not-due"},
		{"an objection to marketing is not refused", with(func(r *rights.Request) { r.Right, r.Purpose = rights.Objection, rights.Marketing }), rights.Refusal, "not-due"},
		{"an objection of no known purpose may be refused, within the month", with(func(r *rights.Request) { r.Right = rights.Objection }), rights.Refusal, "undecided   2026-10-01"},
		{"so may a withdrawal", with(func(r *rights.Request) { r.Right = rights.Withdrawal }), rights.Refusal, "undecided   2026-10-01"},
		{"a withdrawal of marketing may not", with(func(r *rights.Request) { r.Right, r.Purpose = rights.Withdrawal, rights.Marketing }), rights.Refusal, "not-due"},
		{"an objection to research has its month", with(func(r *rights.Request) { r.Right, r.Purpose = rights.Objection, rights.Research }), rights.Refusal, "dated 2026-10-01 2026-10-01 2026-10-01"},
		{"erasing has no figure", base, rights.CarryOut, "no-figure"},
		{"nor has telling recipients", base, rights.TellRecipients, "no-figure"},
		{"a warning before lifting", base, rights.LiftWarning, "no-figure"},
		{"information is not a request's", base, rights.InformElsewhere, "undecided"},

		{"a minor, a Saturday", with(func(r *rights.Request) {
			r.Right, r.Minor, r.Received = rights.Erasure, rgpd.Yes, at("2026-09-10T10:00:00+02:00")
		}), rights.MinorSilence, "dated 2026-10-10 2026-10-12 2026-10-10 national-roll:2026-10-10/2026-10-12"},
		{"a minor, extended", with(func(r *rights.Request) {
			r.Right, r.Minor = rights.Erasure, rgpd.Yes
			r.Extension = rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Number: rgpd.Yes}
		}), rights.MinorSilence, "dated 2026-10-01 2026-10-01 2026-10-01 minor-extension:2026-10-01/2026-12-01"},
		{"a minor, at a stray address: cautious from the request", with(func(r *rights.Request) {
			r.Right, r.Minor, r.By, r.Reached = rights.Erasure, rgpd.Yes, rights.StrayAddress, at("2026-09-08T10:00:00+02:00")
		}), rights.MinorSilence, "dated 2026-10-08 2026-10-08 2026-10-01"},
		{"a minor, at a stray address, not passed on", with(func(r *rights.Request) {
			r.Right, r.Minor, r.By = rights.Erasure, rgpd.Yes, rights.StrayAddress
		}), rights.MinorSilence, "undecided   2026-10-01"},
		{"perhaps a minor", with(func(r *rights.Request) { r.Right = rights.Erasure }), rights.MinorSilence, "undecided"},
		{"no minor", with(func(r *rights.Request) { r.Right, r.Minor = rights.Erasure, rgpd.No }), rights.MinorSilence, "not-due"},
		{"the CNIL has three weeks", with(func(r *rights.Request) {
			r.Right, r.Minor, r.Complained = rights.Erasure, rgpd.Yes, at("2026-10-21T10:00:00+02:00") // 11 November is a holiday
		}), rights.MinorRuling, "dated 2026-11-11 2026-11-12 2026-11-11 national-roll:2026-11-11/2026-11-12"},
		{"no complaint yet", with(func(r *rights.Request) { r.Right, r.Minor = rights.Erasure, rgpd.Yes }), rights.MinorRuling, "undecided"},
	} {
		d := c.request.Deadline(c.kind)
		require.Equal(t, c.want, summary(d), c.name)
		require.Equal(t, d.State == rights.FactMissing, d.Missing().FR != "", c.name)
		for s := range d.Steps() {
			require.NotEmpty(t, s.Sources, c.name)
			for i := 1; i < len(s.Sources); i++ {
				require.LessOrEqual(t, s.Sources[i].Rank, s.Sources[i-1].Rank, "%s: %s", c.name, s.Says.EN)
			}
		}
		for o := range d.Open() {
			require.NotEmpty(t, o.Sources, o.ID)
			for i := 1; i < len(o.Sources); i++ {
				require.LessOrEqual(t, o.Sources[i].Rank, o.Sources[i-1].Rank, o.ID)
			}
		}
		b, err := json.Marshal(d)
		require.NoError(t, err)
		require.Contains(t, string(b), `"state":"`+d.State.String()+`"`, c.name)
	}
}

func TestExtended(t *testing.T) {
	r := rights.Request{Right: rights.Access, Place: mainland, Received: at("2026-09-01T10:00:00+02:00")}
	for _, c := range []struct {
		want rights.Standing
		ext  rights.Extension
	}{
		{rights.NotClaimed, rights.Extension{}},
		{rights.NotClaimed, rights.Extension{Reasons: rgpd.Yes, Complexity: rgpd.Yes, Number: rgpd.Yes}},
		{rights.Effective, rights.Extension{Notified: at("2026-10-01T23:59:59+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.Yes}},
		{rights.Effective, rights.Extension{Notified: at("2026-10-01T23:59:59+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.No, Number: rgpd.Yes}},
		{rights.NotifiedLate, rights.Extension{Notified: at("2026-10-02T00:00:00+02:00"), Reasons: rgpd.Yes, Number: rgpd.Yes}},
		// Reasons were given, and nobody knows that they are one of the two of the law.
		{rights.WithoutReason, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes}},
		{rights.WithoutReason, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.No}},
		{rights.WithoutReason, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Number: rgpd.No}},
		{rights.WithoutReason, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Complexity: rgpd.Yes, Number: rgpd.Yes}},
		{rights.WithoutReason, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00")}},
		{rights.WithoutReason, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.No}},
		{rights.Unfounded, rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Complexity: rgpd.No, Number: rgpd.No}},
	} {
		r.Extension = c.ext
		require.Equal(t, c.want, r.Extended())
	}
	require.Zero(t, rights.Request{}.Extended())
}

// TestIdentitySuppliedOnTheDayItWasAsked: the dates do not contradict each other, and no
// day is added.
func TestIdentitySuppliedOnTheDayItWasAsked(t *testing.T) {
	day := rgpd.NewDate(2026, 9, 3)
	r := rights.Request{Right: rights.Access, Place: mainland, Received: at("2026-09-01T10:00:00+02:00")}
	r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: day, Enough: day}
	said := ""
	for s := range r.Deadline(rights.Answer).Steps() {
		said += s.Says.EN
	}
	require.Contains(t, said, "0 days of suspension")
	require.NotContains(t, said, "contradict")
	r.Identity.Enough = day - 1
	said = ""
	for s := range r.Deadline(rights.Answer).Steps() {
		said += s.Says.EN
	}
	require.Contains(t, said, "contradict")
}

func TestInform(t *testing.T) {
	obtained := at("2026-03-10T09:00:00+01:00")
	bought := rights.Collection{From: rights.Elsewhere, Place: mainland, Obtained: obtained}
	with := func(change func(*rights.Collection)) rights.Collection {
		c := bought
		change(&c)
		return c
	}
	for _, c := range []struct {
		name string
		from rights.Collection
		want string
		at   string
	}{
		{"nothing known", rights.Collection{}, "undecided", ""},
		{"origin unknown", with(func(c *rights.Collection) { c.From = 0 }), "undecided", ""},
		{"instant unknown", with(func(c *rights.Collection) { c.Obtained = time.Time{} }), "undecided", ""},
		{"before the RGPD", with(func(c *rights.Collection) { c.Obtained = at("2018-05-24T12:00:00+02:00") }), "undecided", ""},
		{"bought, nobody called", bought, "dated 2026-04-10 2026-04-10 2026-04-10", ""},
		{"called at 15:00", with(func(c *rights.Collection) { c.FirstContact.At = at("2026-03-16T15:00:00+01:00") }), "instant 2026-03-16 2026-03-16 2026-03-16", "2026-03-16T15:00:00+01:00"},
		{"called on a day", with(func(c *rights.Collection) { c.FirstContact.Day = rgpd.NewDate(2026, 3, 16) }), "instant 2026-03-16 2026-03-16 2026-03-16", ""},
		{"sold on before the call", with(func(c *rights.Collection) {
			c.FirstContact.At, c.FirstDisclosure.At = at("2026-03-16T15:00:00+01:00"), at("2026-03-16T09:00:00+01:00")
		}), "instant 2026-03-16 2026-03-16 2026-03-16", "2026-03-16T09:00:00+01:00"},
		{"sold on that day, at an hour nobody knows", with(func(c *rights.Collection) {
			c.FirstContact.At, c.FirstDisclosure.Day = at("2026-03-16T15:00:00+01:00"), rgpd.NewDate(2026, 3, 16)
		}), "instant 2026-03-16 2026-03-16 2026-03-16", ""},
		{"called on the last day of the month", with(func(c *rights.Collection) { c.FirstContact.At = at("2026-04-10T15:00:00+02:00") }), "instant 2026-04-10 2026-04-10 2026-04-10", "2026-04-10T15:00:00+02:00"},
		{"called after the month", with(func(c *rights.Collection) { c.FirstContact.At = at("2026-05-16T15:00:00+02:00") }), "dated 2026-04-10 2026-04-10 2026-04-10", ""},
		{"the month ends on a Saturday, the call comes on the Sunday", with(func(c *rights.Collection) {
			c.Obtained, c.FirstContact.Day = at("2026-09-10T09:00:00+02:00"), rgpd.NewDate(2026, 10, 11)
		}), "instant 2026-10-10 2026-10-11 2026-10-11", ""},
		{"everything is known to the person already, with proof", with(func(c *rights.Collection) { c.Exempt = rights.AlreadyInformed }), "not-due", ""},
		{"a law lays the obtaining down", with(func(c *rights.Collection) { c.Exempt = rights.LaidDownByLaw }), "not-due", ""},
		{"no exemption is relied on", with(func(c *rights.Collection) { c.Exempt = rights.NoExemption }), "dated 2026-04-10 2026-04-10 2026-04-10", ""},
		{"secrecy", with(func(c *rights.Collection) { c.Exempt = rights.Secrecy }), "not-due", ""},
		{"too much effort, for an archive", with(func(c *rights.Collection) { c.Exempt, c.Calling = rights.Disproportionate, rgpd.No }), "not-due", ""},
		{"too much effort, for a number about to be called", with(func(c *rights.Collection) { c.Exempt, c.Calling = rights.Disproportionate, rgpd.Yes }), "dated 2026-04-10 2026-04-10 2026-04-10", ""},
		{"too much effort, for who knows what", with(func(c *rights.Collection) { c.Exempt = rights.Disproportionate }), "dated 2026-04-10 2026-04-10 2026-04-10", ""},
		{"from the person", with(func(c *rights.Collection) { c.From = rights.FromPerson }), "instant 2026-03-10 2026-03-10 2026-03-10", "2026-03-10T09:00:00+01:00"},
		{"from the person, secrecy is no reason", with(func(c *rights.Collection) { c.From, c.Exempt = rights.FromPerson, rights.Secrecy }), "instant 2026-03-10 2026-03-10 2026-03-10", "2026-03-10T09:00:00+01:00"},
		{"a month that ends on a local holiday", with(func(c *rights.Collection) {
			c.Place, c.Obtained = rights.Place{Territory: rgpd.Martinique, Holidays: rights.Local}, at("2026-04-22T09:00:00-04:00")
		}), "dated 2026-05-22 2026-05-26 2026-05-22 local-holiday:2026-05-22/2026-05-26", ""},
	} {
		d := c.from.Inform()
		require.Equal(t, c.want, summary(d), c.name)
		kind := rights.InformElsewhere
		if c.from.From == rights.FromPerson {
			kind = rights.InformAtCollection
		}
		require.Equal(t, kind, d.Kind, c.name)
		require.Equal(t, d.State == rights.FactMissing, d.Missing().FR != "", c.name)
		if c.at == "" {
			require.True(t, d.At.IsZero(), c.name)
		} else {
			require.True(t, d.At.Equal(at(c.at)), c.name)
			require.True(t, d.InTime(at(c.at)) && !d.InTime(at(c.at).Add(1)), c.name)
		}
	}
	d := with(func(c *rights.Collection) { c.FirstContact.Day = rgpd.NewDate(2026, 3, 16) }).Inform()
	require.True(t, d.InTime(at("2026-03-15T23:59:59+01:00")))
	require.False(t, d.InTime(at("2026-03-16T08:00:00+01:00")), "the hour of the call is not known")
	require.Equal(t, rgpd.NewDate(2026, 4, 10), d.Outer)

	require.Equal(t, "undecided", summary(bought.InformOfObjection()))
	require.Equal(t, rights.InformOfObjection, bought.InformOfObjection().Kind)
	require.Equal(t, "instant 2026-03-16 2026-03-16 2026-03-16", summary(with(func(c *rights.Collection) { c.FirstContact.Day = rgpd.NewDate(2026, 3, 16) }).InformOfObjection()))
}

// TestNoClockIsRead: the package asks no clock and no zone of the process.
func TestNoClockIsRead(t *testing.T) {
	for _, dir := range []string{".", "../internal/calendar"} {
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			src, err := os.ReadFile(name)
			require.NoError(t, err)
			for _, bad := range []string{"time.Now", "time.Since", "time.Until", "time.Local", "LoadLocation", "time/tzdata"} {
				require.NotContains(t, string(src), bad, name)
			}
		}
	}
}

type word interface {
	~uint8
	String() string
	encoding.TextMarshaler
}

func words[T word, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, last T) {
	seen := map[string]bool{}
	for v := T(1); v <= last; v++ {
		b, err := v.MarshalText()
		require.NoError(t, err)
		require.Equal(t, v.String(), string(b))
		require.False(t, seen[string(b)], string(b))
		seen[string(b)] = true
		var got T
		require.NoError(t, P(&got).UnmarshalText(b))
		require.Equal(t, v, got)
	}
	_, err := (last + 1).MarshalText()
	require.Error(t, err, "%T", last)
	var got T
	require.Error(t, P(&got).UnmarshalText([]byte("no-such-word")))
	require.Zero(t, got)
}

func TestWords(t *testing.T) {
	words[rights.Right](t, rights.Posthumous)
	words[rights.Purpose](t, rights.OtherPurpose)
	words[rights.Basis](t, rights.LegitimateInterest)
	words[rgpd.Answer](t, rgpd.No)
	words[rights.Intake](t, rights.StrayAddress)
	words[rights.Kind](t, rights.MinorRuling)
	words[rights.State](t, rights.NotDue)
	words[rights.Standing](t, rights.Unfounded)
	words[rights.Holidays](t, rights.AlsaceMoselleGoodFriday)
	words[rights.Clock](t, rights.Maghreb)
	words[rights.Origin](t, rights.Elsewhere)
	words[rights.Exemption](t, rights.Secrecy)
	words[rights.EventKind](t, rights.CarriedOut)
	words[rights.Means](t, rights.BySocialNetwork)
	words[rights.Status](t, rights.ClosedWithdrawn)
	words[rights.Urgency](t, rights.PastStrict)
	words[rights.Identity](t, rights.NamedOnly)
	words[rights.Accuracy](t, rights.Incomplete)
	words[rights.ErasureGround](t, rights.ChildServiceCollectedIt)
	words[rights.Needed](t, rights.ForClaims)
	words[rights.RestrictionGround](t, rights.ObjectionPending)
	words[rights.Supply](t, rights.Derived)
	words[rights.Excuse](t, rights.ExplicitConsent)
	words[rights.Title](t, rights.Heir)
	words[rights.Action](t, rights.StopProcessing)
	for k := rights.Answer; k <= rights.MinorRuling; k++ {
		r, ok := k.Rule()
		require.True(t, ok)
		require.Equal(t, "deadline-"+k.String(), string(r.ID))
	}
	_, ok := rights.Kind(0).Rule()
	require.False(t, ok)
}

func TestHolidayNames(t *testing.T) {
	polynesia := rights.Place{Territory: rgpd.Gambier, Holidays: rights.Local}
	alsace := rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselleGoodFriday}
	for _, p := range []rights.Place{mainland, polynesia, alsace} {
		for d := rgpd.NewDate(2018, 1, 1); d < rgpd.NewDate(2032, 1, 1); d++ {
			name := p.HolidayName(d)
			require.Equal(t, p.IsHoliday(d), name.FR != "", d)
			require.NotEqual(t, "local holiday", name.EN, d)
		}
	}
	require.Equal(t, "Whit Monday", mainland.HolidayName(rgpd.NewDate(2026, 5, 25)).EN)
}

// A suspension cites the text of the day on which the identity was asked for.
func TestASuspensionCitesTheTextOfItsDay(t *testing.T) {
	for _, c := range []struct {
		asked rgpd.Date
		want  string
	}{
		{rgpd.NewDate(2018, 8, 3), "Aucune suspension : le décret qui la prévoit; Décret 2005-1309, art. 92"},
		{rgpd.NewDate(2018, 8, 4), "Identité demandée le; Décret 2005-1309, art. 92"},
		{rgpd.NewDate(2019, 5, 31), "Identité demandée le; Décret 2005-1309, art. 92"},
		{rgpd.NewDate(2019, 6, 1), "Identité demandée le; Décret 2019-536, art. 77"},
	} {
		r := rights.Request{Right: rights.Access, Place: mainland}
		r.Received = rgpd.Mainland.Instant(c.asked-1, 12*time.Hour)
		r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: c.asked, Enough: c.asked + 3}
		says, ref, _ := strings.Cut(c.want, "; ")
		found := false
		for s := range r.Deadline(rights.Answer).Steps() {
			if strings.HasPrefix(strings.ReplaceAll(s.Says.FR, "\u00a0", " "), says) {
				found = true
				require.Equal(t, ref, s.Sources[0].Ref, c.asked)
			}
		}
		require.True(t, found, c.asked)
	}
}

// TestNothingIsExtendedForAnUnknownGround: of all that a record may say of an extension, reasons and one ground at the
// least are known, or the month stands.
func TestNothingIsExtendedForAnUnknownGround(t *testing.T) {
	r := rights.Request{Right: rights.Access, Place: mainland, Received: at("2026-09-01T10:00:00+02:00")}
	month := r.Deadline(rights.Answer).Due
	answers := []rgpd.Answer{0, rgpd.Yes, rgpd.No}
	for _, reasons := range answers {
		for _, complexity := range answers {
			for _, number := range answers {
				r.Extension = rights.Extension{Notified: at("2026-09-20T10:00:00+02:00"), Reasons: reasons, Complexity: complexity, Number: number}
				longer := reasons == rgpd.Yes && (complexity == rgpd.Yes || number == rgpd.Yes)
				d := r.Deadline(rights.Answer)
				require.Equal(t, longer, d.Due > month, "%+v", r.Extension)
				require.Equal(t, longer && complexity == rgpd.Yes && number == rgpd.Yes, d.Cautious > month, "%+v", r.Extension)
				require.Equal(t, longer, r.Extended() == rights.Effective)
			}
		}
	}
}

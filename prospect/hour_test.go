package prospect

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// when reads an instant in UTC.
func when(t testing.TB, s string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, s)
	require.NoError(t, err)
	return at
}

// TestHours: a consumer who consented, by the clock and the calendar of where they
// are. Instants are UTC; comments give the local time.
func TestHours(t *testing.T) {
	const (
		open   = rgpd.Allowed
		closed = rgpd.Deferred
	)
	paris := rgpd.TerritoriesOf(rgpd.Mainland)
	tests := []struct {
		name  string
		at    string
		place rgpd.Territories
		want  rgpd.Verdict
		why   rgpd.RuleID
	}{
		{"Monday 09:59:59 in Paris", "2026-11-23T08:59:59Z", paris, closed, "outside-hours"},
		{"Monday 10:00 in Paris", "2026-11-23T09:00:00Z", paris, open, "consumer-consent"},
		{"Monday 12:59:59 in Paris", "2026-11-23T11:59:59Z", paris, open, "consumer-consent"},
		{"Monday 13:00 in Paris", "2026-11-23T12:00:00Z", paris, closed, "outside-hours"},
		{"Monday 13:59:59 in Paris", "2026-11-23T12:59:59Z", paris, closed, "outside-hours"},
		{"Monday 14:00 in Paris", "2026-11-23T13:00:00Z", paris, open, "consumer-consent"},
		{"Monday 19:59:59 in Paris", "2026-11-23T18:59:59Z", paris, open, "consumer-consent"},
		{"Monday 20:00 in Paris", "2026-11-23T19:00:00Z", paris, closed, "outside-hours"},
		{"Saturday 11:00 in Paris", "2026-11-21T10:00:00Z", paris, closed, "weekend"},
		{"Friday 11:00 in Paris", "2026-11-20T10:00:00Z", paris, open, "consumer-consent"},
		{"11 November", "2026-11-11T10:00:00Z", paris, closed, "holiday"},
		{"Good Friday 2027, which is no day of L. 3133-1", "2027-03-26T10:00:00Z", paris, open, "consumer-consent"},
		{"Easter Monday 2027", "2027-03-29T10:00:00Z", paris, closed, "holiday"},
		{"last Sunday of October: summer time ends", "2026-10-26T09:00:00Z", paris, open, "consumer-consent"},
		{"Friday before: 10:00 is 08:00 UTC", "2026-10-23T08:00:00Z", paris, open, "consumer-consent"},
		{"Friday before: 09:59 is 07:59 UTC", "2026-10-23T07:59:00Z", paris, closed, "outside-hours"},

		{"Réunion at 14:00, 11:00 in Paris in winter", "2026-11-23T10:00:00Z", rgpd.TerritoriesOf(rgpd.Reunion), open, "consumer-consent"},
		{"Réunion at 13:00, 10:00 in Paris", "2026-11-23T09:00:00Z", rgpd.TerritoriesOf(rgpd.Reunion), closed, "outside-hours"},
		{"Réunion at 20:00, 17:00 in Paris", "2026-11-23T16:00:00Z", rgpd.TerritoriesOf(rgpd.Reunion), closed, "outside-hours"},
		{"Réunion on 20 December, abolition of slavery: callable", "2027-12-20T10:00:00Z", rgpd.TerritoriesOf(rgpd.Reunion), open, "consumer-consent"},
		{"Martinique at 10:00, 15:00 in Paris", "2026-11-23T14:00:00Z", rgpd.TerritoriesOf(rgpd.Martinique), open, "consumer-consent"},
		{"Martinique at 05:00, 10:00 in Paris", "2026-11-23T09:00:00Z", rgpd.TerritoriesOf(rgpd.Martinique), closed, "outside-hours"},
		{"Mayotte at 12:00", "2026-11-23T09:00:00Z", rgpd.TerritoriesOf(rgpd.Mayotte), open, "consumer-consent"},
		{"Guyane at 11:00", "2026-11-23T14:00:00Z", rgpd.TerritoriesOf(rgpd.Guyane), open, "consumer-consent"},
		{"Saint-Pierre at 10:00, summer time", "2026-09-14T12:00:00Z", rgpd.TerritoriesOf(rgpd.SaintPierreMiquelon), open, "consumer-consent"},
		{"Saint-Pierre at 09:59, summer time", "2026-09-14T11:59:00Z", rgpd.TerritoriesOf(rgpd.SaintPierreMiquelon), closed, "outside-hours"},
		{"Nouméa on Tuesday at 10:00, Monday in Paris", "2026-11-23T23:00:00Z", rgpd.TerritoriesOf(rgpd.NewCaledonia), open, "consumer-consent"},
		{"Nouméa on Saturday, Friday in Paris", "2026-11-20T23:30:00Z", rgpd.TerritoriesOf(rgpd.NewCaledonia), closed, "weekend"},
		{"Marquesas at 10:00", "2026-11-23T19:30:00Z", rgpd.TerritoriesOf(rgpd.Marquesas), open, "consumer-consent"},
		{"Marquesas at 09:59", "2026-11-23T19:29:00Z", rgpd.TerritoriesOf(rgpd.Marquesas), closed, "outside-hours"},

		{"Paris or Réunion: 14:30 there, 11:30 here", "2026-11-23T10:30:00Z", rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Reunion), open, "consumer-consent"},
		{"Paris or Réunion: 13:30 there", "2026-11-23T09:30:00Z", rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Reunion), closed, "outside-hours"},
		{"Paris or Martinique: 10:30 there, 15:30 here", "2026-11-23T14:30:00Z", rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Martinique), open, "consumer-consent"},
		{"Paris or Martinique: 09:30 there", "2026-11-23T13:30:00Z", rgpd.TerritoriesOf(rgpd.Mainland, rgpd.Martinique), closed, "outside-hours"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			at := when(t, tt.at)
			p := baseConsumer(at)
			p.Places = tt.place
			d := CanCallAt(p, rgpd.LiveCall, at)
			head, _ := d.Headline()
			if d.Verdict() != tt.want || head.ID != tt.why {
				t.Errorf("%v because of %s; want %v because of %s", d.Verdict(), head.ID, tt.want, tt.why)
			}
		})
	}
}

// TestTheLawChangesAtMidnightInParis: at the same instant a person in Réunion has a
// date of their own; the law's is that of Paris.
func TestTheLawChangesAtMidnightInParis(t *testing.T) {
	for _, c := range []struct {
		name, at string
		want     rgpd.RuleID
	}{
		{"the last second of 10 August", "2026-08-10T21:59:59Z", "consumer-consent-given"},
		{"midnight", "2026-08-10T22:00:00Z", "consumer-consent"},
	} {
		at := when(t, c.at)
		p := baseConsumer(at)
		p.Places = rgpd.TerritoriesOf(rgpd.Reunion) // 00:00 to 02:00 there
		var ids []rgpd.RuleID
		for r := range CanCallAt(p, rgpd.LiveCall, at).Applying() {
			if r.Then == rgpd.Permit {
				ids = append(ids, r.ID)
			}
		}
		if diff := cmp.Diff([]rgpd.RuleID{c.want}, ids); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestConsentAndHours: until 2026-08-10 consent lifted days and hours; since then
// only a precise slot does, and only in its hour.
func TestConsentAndHours(t *testing.T) {
	evening := func(day rgpd.Date) time.Time { return rgpd.Mainland.Instant(day, 20*time.Hour+30*time.Minute) }
	last, first := evening(rgpd.NewDate(2026, 8, 10)), evening(rgpd.NewDate(2026, 8, 11))
	if d := CanCallAt(baseConsumer(last), rgpd.LiveCall, last); !d.Allowed() {
		t.Errorf("20:30 on 10 August with consent: %v", d)
	}
	if d := CanCallAt(baseConsumer(first), rgpd.LiveCall, first); d.Verdict() != rgpd.Deferred {
		t.Errorf("20:30 on 11 August with consent: %v", d)
	}
	slot := func(from, until time.Duration) rgpd.Verdict {
		p := baseConsumer(first)
		p.Consent.Slot = consent.Slot{From: first.Add(from), Until: first.Add(until)}
		return CanCallAt(p, rgpd.LiveCall, first).Verdict()
	}
	if v := slot(0, 30*time.Minute); v != rgpd.Allowed {
		t.Errorf("in the agreed half-hour: %v", v)
	}
	if v := slot(time.Minute, time.Hour); v != rgpd.Deferred {
		t.Errorf("a minute before the agreed slot: %v", v)
	}
	if v := slot(-time.Hour, 0); v != rgpd.Deferred {
		t.Errorf("at the end of the agreed slot: %v", v)
	}
	if v := slot(-time.Hour, time.Hour); v != rgpd.Deferred {
		t.Errorf("a slot of two hours is no precise hour: %v", v)
	}
	p := baseConsumer(first)
	p.Consent.Slot = consent.Slot{From: first, Until: first.Add(time.Hour)}
	p.Attempts = AttemptsAt(first.AddDate(0, 0, -4), first.AddDate(0, 0, -3), first.AddDate(0, 0, -2), first.AddDate(0, 0, -1))
	if d := CanCallAt(p, rgpd.LiveCall, first); d.Verdict() != rgpd.Deferred {
		t.Errorf("an agreed slot does not lift the cap: %v", d)
	}
	p = baseConsumer(first)
	p.Consent = consent.Status{}
	p.Contract = RunningRelated
	p.Consent.Slot = consent.Slot{From: first, Until: first.Add(time.Hour)}
	if d := CanCallAt(p, rgpd.LiveCall, first); d.Allowed() {
		t.Errorf("a slot without a consent: %v", d)
	}
	// L. 223-1 al. 6: « que le professionnel peut en attester »
	p.Consent = agreed(p.Campaign, first)
	p.Consent.Slot = consent.Slot{From: first, Until: first.Add(time.Hour)}
	p.Consent.Broken = consent.CriteriaOf(consent.Proven)
	if d := CanCallAt(p, rgpd.LiveCall, first); d.Verdict() != rgpd.Deferred {
		t.Errorf("a slot without proof, to a customer: %v", d)
	}
	p.Consent.Broken, p.Consent.Open = 0, consent.CriteriaOf(consent.Proven)
	if d := CanCallAt(p, rgpd.LiveCall, first); d.Verdict() != rgpd.Undecided {
		t.Errorf("a slot whose proof nobody knows, to a customer: %v", d)
	}
}

// TestHoursBindCallsToConsumersOnly.
func TestHoursBindCallsToConsumersOnly(t *testing.T) {
	sunday := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 22), 22*time.Hour)
	if d := CanCallAt(baseProfessional(sunday), rgpd.LiveCall, sunday); !d.Allowed() {
		t.Errorf("a professional on a Sunday evening: %v", d)
	}
	p := baseConsumer(sunday)
	p.Consent.Channels = rgpd.ChannelsOf(rgpd.SMS)
	if d := CanCallAt(p, rgpd.SMS, sunday); !d.Allowed() {
		t.Errorf("an SMS on a Sunday evening, with consent: %v", d)
	}
	p = baseConsumer(sunday)
	p.Campaign.Purpose = CharitableAppeal
	if d := CanCallAt(p, rgpd.LiveCall, sunday); !d.Allowed() {
		t.Errorf("a charity on a Sunday evening: %v", d)
	}
	for name, set := range map[string]func(p *Prospect){
		"a newspaper once read": func(p *Prospect) { p.Campaign.Sector, p.Contract = Press, Ended },
		"a running contract":    func(p *Prospect) { p.Contract = RunningRelated },
		"a call-back":           func(p *Prospect) { callBackAsked(p, sunday) },
	} {
		p := baseConsumer(sunday)
		p.Consent = consent.Status{}
		set(&p)
		if d := CanCallAt(p, rgpd.LiveCall, sunday); d.Verdict() != rgpd.Deferred {
			t.Errorf("%s on a Sunday evening: %v", name, d)
		}
	}
}

func TestPlaces(t *testing.T) {
	at := lawReadAgain
	strict := policy(t, NoPresumptions())
	num := func(s string) number.Number {
		n, err := number.Parse(s)
		require.NoError(t, err)
		return n
	}
	tests := []struct {
		name     string
		set      func(p *Prospect)
		want     rgpd.Verdict // under the default policy
		presumed []string
		strict   rgpd.Verdict // without presumptions
	}{
		{"stated", func(p *Prospect) { p.Places = mainland }, rgpd.Allowed, nil, rgpd.Allowed},
		{"read from the postcode", func(p *Prospect) { p.Postcode = "59000" }, rgpd.Allowed, nil, rgpd.Allowed},
		{"a postcode beats the number", func(p *Prospect) { p.Postcode, p.Number = "97200", num("0199001234") }, rgpd.Deferred, nil, rgpd.Deferred},
		{"a stated place beats the postcode", func(p *Prospect) { p.Places, p.Postcode = mainland, "97200" }, rgpd.Allowed, nil, rgpd.Allowed},
		{"01: mainland presumed", func(p *Prospect) { p.Number = num("01 99 00 12 34") }, rgpd.Allowed, []string{"place-from-number"}, rgpd.Undecided},
		{"06: mainland presumed", func(p *Prospect) { p.Number = num("06 12 34 56 78") }, rgpd.Allowed, []string{"place-from-number"}, rgpd.Undecided},
		{"0692: Réunion presumed, where it is 14:00", func(p *Prospect) { p.Number = num("0692 12 34 56") }, rgpd.Allowed, []string{"place-from-number"}, rgpd.Undecided},
		{"0696: Martinique presumed, where it is 06:00", func(p *Prospect) { p.Number = num("0696 12 34 56") }, rgpd.Deferred, []string{"place-from-number"}, rgpd.Undecided},
		{"a Belgian number: abroad presumed", func(p *Prospect) { p.Number = num("+32 2 123 45 67") }, rgpd.OutOfScope, []string{"place-from-number"}, rgpd.Undecided},
		{"an 08 number has no place", func(p *Prospect) { p.Number = num("0806 12 34 56") }, rgpd.Undecided, nil, rgpd.Undecided},
		{"a foreign postcode settles nothing", func(p *Prospect) { p.Postcode, p.Number = "SW1A 1AA", num("0199001234") }, rgpd.Undecided, nil, rgpd.Undecided},
		{"nothing", func(p *Prospect) {}, rgpd.Undecided, nil, rgpd.Undecided},
		{"Tahiti: the reach of the code is presumed", func(p *Prospect) { p.Places = rgpd.TerritoriesOf(rgpd.Tahiti) }, rgpd.Deferred, []string{"code-reaches-collectivity"}, rgpd.Undecided},
		{"a place that is none", func(p *Prospect) { p.Places = 1 }, rgpd.Undecided, nil, rgpd.Undecided},
		{"a place and one that is none", func(p *Prospect) { p.Places = mainland | 1 }, rgpd.Undecided, nil, rgpd.Undecided},
		{"France or abroad", func(p *Prospect) { p.Places = mainland | abroad }, rgpd.Undecided, nil, rgpd.Undecided},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := baseConsumer(at)
			p.Places = 0
			tt.set(&p)
			d := CanCallAt(p, rgpd.LiveCall, at)
			var presumed []string
			for n := range d.Presumed() {
				presumed = append(presumed, n.ID)
			}
			if d.Verdict() != tt.want || cmp.Diff(tt.presumed, presumed) != "" {
				t.Errorf("%v, presumed %v; want %v, presumed %v\n%v", d.Verdict(), presumed, tt.want, tt.presumed, d)
			}
			d = strict.CanCallAt(p, rgpd.LiveCall, at)
			if d.Verdict() != tt.strict {
				t.Errorf("without presumptions: %v; want %v", d, tt.strict)
			}
			for n := range d.Presumed() {
				t.Errorf("without presumptions: presumed %s", n.ID)
			}
		})
	}
}

// TestForbiddenAnywhere: an objection and a disguise forbid wherever the person is, by the
// RGPD, which follows the controller (art. 3(1)); other contacts abroad are out of scope,
// numbers at random among them.
func TestForbiddenAnywhere(t *testing.T) {
	for name, tt := range map[string]struct {
		set  func(p *Prospect)
		want rgpd.Verdict
	}{
		"an ordinary call":       {func(p *Prospect) {}, rgpd.OutOfScope},
		"no consent":             {func(p *Prospect) { p.Consent = consent.Status{} }, rgpd.OutOfScope},
		"an objection":           {func(p *Prospect) { p.Stop = rgpd.Objected }, rgpd.Forbidden},
		"a withdrawal":           {func(p *Prospect) { p.Stop = rgpd.WithdrewConsent }, rgpd.Forbidden},
		"a disguise":             {func(p *Prospect) { p.Campaign.Identity = FalseIdentity }, rgpd.Forbidden},
		"random dialling":        {func(p *Prospect) { p.Campaign.Dialling = DialledAtRandom }, rgpd.OutOfScope},
		"an objection not known": {func(p *Prospect) { p.Rest = 0 }, rgpd.Undecided},
	} {
		p := baseConsumer(lawReadAgain)
		p.Places = abroad
		tt.set(&p)
		if d := CanCallAt(p, rgpd.LiveCall, lawReadAgain); d.Verdict() != tt.want {
			t.Errorf("%s, abroad: %v; want %v", name, d, tt.want)
		}
	}
}

// TestAYearWhateverTheStatusSays: a status filled by hand without an end does not
// outlive the year that the law gives a consent to calls, and did before it knew one.
func TestAYearWhateverTheStatusSays(t *testing.T) {
	for _, c := range []struct {
		name      string
		given, at time.Time
		ch        rgpd.Channel
		want      consent.State
	}{
		{"the last day of the year", eleven(2025, time.November, 24), eleven(2026, time.November, 23), rgpd.LiveCall, consent.Valid},
		{"the anniversary, earlier in the day", eleven(2025, time.November, 23).Add(6 * time.Hour), eleven(2026, time.November, 23), rgpd.LiveCall, consent.Lapsed},
		{"365 days with a 29 February between", eleven(2027, time.November, 23), eleven(2028, time.November, 22), rgpd.LiveCall, consent.Lapsed},
		{"two years, under the law of before", eleven(2024, time.August, 10), lastOptOut, rgpd.LiveCall, consent.Valid},
		{"two years, the day after", eleven(2024, time.August, 10), firstOptIn, rgpd.LiveCall, consent.Lapsed},
		{"a machine", eleven(2024, time.August, 10), firstOptIn, rgpd.AutomatedCall, consent.Lapsed},
		{"e-mail has no year", eleven(2024, time.August, 10), firstOptIn, rgpd.Email, consent.Valid},
	} {
		s := consent.Status{
			State: consent.Valid, Use: consent.Use{Principal: "a", Caller: "b", Object: "c"}, GivenAt: c.given,
			Channels: rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall, rgpd.Email),
		}
		if got, _, _ := s.At(&s.Use, c.ch, c.at); got != c.want {
			t.Errorf("%s: %v; want %v", c.name, got, c.want)
		}
	}
}

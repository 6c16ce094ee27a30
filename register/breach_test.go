package register

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

func ExampleBreach_Assess() {
	aware := time.Date(2026, 3, 27, 17, 20, 0, 0, time.UTC) // 18:20 in Paris; clocks change on 29 March
	b := Breach{Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskHigh, Aware: aware, Unintelligible: rgpd.No, RiskRemoved: rgpd.No, Disproportionate: rgpd.No}
	a := b.Assess(aware.Add(time.Hour), rgpd.Mainland)
	fmt.Println(a.Authority.Need(), a.Clock.Strict.Format(time.RFC3339), a.Clock.Full.Format(time.RFC3339))
	fmt.Println(a.Persons.In(language.French))
	// Output:
	// needed 2026-03-30T19:20:00+02:00 2026-03-30T20:00:00+02:00
	// requis : un risque élevé est communiqué aux personnes dans les meilleurs délais (RGPD, art. 34(1))
}

// The dated examples, from authorities and practitioners; those of Germany have the clock of
// Paris.
func TestBreachExamples(t *testing.T) {
	var examples []struct {
		ID       string
		Received time.Time
		Facts    struct {
			Risk            string
			Step            string
			ProcessorAware  time.Time `json:"processor_aware"`
			ControllerTold  time.Time `json:"controller_told"`
			Detected, Aware time.Time
		}
		Expected struct {
			Due             *string
			DueFullHours    *string `json:"due_full_hours"`
			NotifyAuthority *bool   `json:"notify_authority"`
			NotifyPersons   *bool   `json:"notify_persons"`
			Document        *bool
		}
	}
	b, err := os.ReadFile("testdata/breach-examples.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &examples))
	require.Len(t, examples, 8)
	for _, e := range examples {
		t.Run(e.ID, func(t *testing.T) {
			if e.Facts.Step == "complement" {
				require.Equal(t, *e.Expected.Due, rgpdTime(ComplementBy(e.Received)))
				return
			}
			breach := Breach{
				Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskLikely, Aware: e.Received,
				Detected: e.Facts.Detected, ProcessorAware: e.Facts.ProcessorAware,
				Unintelligible: rgpd.No, RiskRemoved: rgpd.No, Disproportionate: rgpd.No, Ordered: rgpd.No,
				Carrier: rgpd.No,
			}
			switch e.Facts.Risk {
			case "unlikely":
				breach.Risk = RiskUnlikely
			case "high":
				breach.Risk = RiskHigh
			}
			a := breach.Assess(e.Received, rgpd.Mainland)
			if e.Expected.Due == nil {
				require.Zero(t, a.Clock)
			} else {
				require.Equal(t, *e.Expected.Due, rgpdTime(a.Clock.Strict))
				require.Equal(t, *e.Expected.DueFullHours, rgpdTime(a.Clock.Full))
			}
			if e.Expected.NotifyAuthority != nil {
				require.Equal(t, *e.Expected.NotifyAuthority, a.Authority.Need() == Needed)
				require.Equal(t, *e.Expected.NotifyPersons, a.Persons.Need() == Needed)
			}
			require.Contains(t, ids(a.Authority.Decision().Duties()), rgpd.RuleID("breach-document"), "documented in every case")
		})
	}
}

func rgpdTime(at time.Time) string {
	return at.In(rgpd.Mainland.Zone(at)).Format(time.RFC3339)
}

func ids(rules func(func(rgpd.Rule) bool)) (out []rgpd.RuleID) {
	for r := range rules {
		out = append(out, r.ID)
	}
	return out
}

// Hours that elapse: neither weekends nor changes of the clock move them; the wall
// clock shows another hour.
func TestClock(t *testing.T) {
	at := func(s string) time.Time {
		out, err := time.Parse(time.RFC3339, s)
		require.NoError(t, err)
		return out
	}
	for _, c := range []struct {
		name                string
		aware, strict, full string
		place               rgpd.Territory
	}{
		{"a weekend", "2025-09-12T15:00:00+02:00", "2025-09-15T15:00:00+02:00", "2025-09-15T16:00:00+02:00", rgpd.Mainland},
		{"summer time begins", "2026-03-28T02:30:00+01:00", "2026-03-31T03:30:00+02:00", "2026-03-31T04:00:00+02:00", rgpd.Mainland},
		{"summer time ends", "2026-10-24T18:20:00+02:00", "2026-10-27T17:20:00+01:00", "2026-10-27T18:00:00+01:00", rgpd.Mainland},
		{"in the hour that comes twice", "2026-10-25T02:30:00+02:00", "2026-10-28T01:30:00+01:00", "2026-10-28T02:00:00+01:00", rgpd.Mainland},
		{"a second before the hour", "2026-09-21T08:59:59+02:00", "2026-09-24T08:59:59+02:00", "2026-09-24T09:00:00+02:00", rgpd.Mainland},
		{"exactly on the hour", "2026-09-21T10:00:00+02:00", "2026-09-24T10:00:00+02:00", "2026-09-24T11:00:00+02:00", rgpd.Mainland},
		{"on Réunion", "2026-09-21T10:10:00+04:00", "2026-09-24T10:10:00+04:00", "2026-09-24T11:00:00+04:00", rgpd.Reunion},
		{"place unknown: Paris", "2026-09-21T08:10:00Z", "2026-09-24T10:10:00+02:00", "2026-09-24T11:00:00+02:00", 0},
		{"new year", "2026-12-31T23:15:00+01:00", "2027-01-03T23:15:00+01:00", "2027-01-04T00:00:00+01:00", rgpd.Mainland},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := AuthorityClock(at(c.aware), c.place)
			require.Equal(t, c.strict, got.Strict.Format(time.RFC3339))
			require.Equal(t, c.full, got.Full.Format(time.RFC3339))
			require.Equal(t, 72*time.Hour, got.Strict.Sub(got.Aware))
			require.Equal(t, InTime, got.Timing(got.Strict))
			require.Equal(t, Disputed, got.Timing(got.Strict.Add(1)))
			require.Equal(t, Disputed, got.Timing(got.Full))
			require.Equal(t, Late, got.Timing(got.Full.Add(1)))
		})
	}
	require.Zero(t, AuthorityClock(time.Time{}, rgpd.Mainland))
	require.Zero(t, Clock{}.Timing(noon))
}

// Each finding on a breach: a change to one that lacks nothing, or to when it is
// looked at.
func TestEachFindingOnABreach(t *testing.T) {
	whole := leak()
	require.Empty(t, whole.Assess(noon, rgpd.Mainland).Findings)
	found := map[rgpd.RuleID]bool{}
	for _, c := range []struct {
		rule  rgpd.RuleID
		level rgpd.Level
		name  string
		spoil func(*Breach)
	}{
		{"breach-facts-missing", rgpd.Error, "no facts", func(b *Breach) { b.Facts = rgpd.Text{} }},
		{"breach-none-unexplained", rgpd.Info, "no breach, and nothing said of it", func(b *Breach) {
			*b = Breach{Ref: b.Ref, Incident: NoPersonalData}
		}},
		{"breach-effects-missing", rgpd.Error, "no effects", func(b *Breach) { b.Effects = rgpd.Text{} }},
		{"breach-measures-missing", rgpd.Error, "no remedial action", func(b *Breach) { b.Measures = rgpd.Text{} }},
		{"breach-awareness-missing", rgpd.Error, "awareness unknown", func(b *Breach) { b.Aware = time.Time{} }},
		{"breach-notice-overdue", rgpd.Error, "never notified", func(b *Breach) { b.Notices = nil }},
		{"breach-unsettled-late", rgpd.Error, "risk never looked at, 72 hours over", func(b *Breach) { b.Notices, b.Risk = nil, 0 }},
		{"breach-carrier-overdue", rgpd.Error, "an operator that never notified", func(b *Breach) {
			b.Carrier, b.Notices = rgpd.Yes, nil
		}},
		{"breach-carrier-overdue", rgpd.Error, "an operator, within the full hours of others", func(b *Breach) {
			b.Carrier, b.Notices[0].At = rgpd.Yes, b.Aware.Add(72*time.Hour+time.Minute)
		}},
		{"breach-carrier-overdue", rgpd.Error, "an operator, after 25 hours", func(b *Breach) {
			b.Carrier, b.Notices[0].At = rgpd.Yes, b.Aware.Add(25*time.Hour)
		}},
		{"breach-carrier-unsaid", rgpd.Warning, "whether it is an operator is unsaid, after 30 hours", func(b *Breach) { b.Carrier = 0 }},
		{"breach-delay-unreasoned", rgpd.Error, "late, no reasons", func(b *Breach) { b.Notices[0].At = b.Aware.Add(80 * time.Hour) }},
		{"breach-notice-late", rgpd.Warning, "late, with reasons", func(b *Breach) {
			b.Notices[0].At, b.DelayReasons = b.Aware.Add(80*time.Hour), text("enquête")
		}},
		{"breach-delay-disputed", rgpd.Warning, "within the full hours only", func(b *Breach) { b.Notices[0].At = b.Aware.Add(72*time.Hour + time.Minute) }},
		{"breach-persons-not-told", rgpd.Error, "people not told", func(b *Breach) { b.Told = time.Time{} }},
		{"breach-nature-missing", rgpd.Defect, "no numbers", func(b *Breach) { b.People.Number = 0 }},
		{"breach-contact-missing", rgpd.Defect, "no contact", func(b *Breach) { b.Contact = Party{} }},
		{"breach-risk-unreasoned", rgpd.Defect, "no reasoning", func(b *Breach) { b.Reasoning = rgpd.Text{} }},
		{"breach-processor-slow", rgpd.Warning, "told after 25 hours", func(b *Breach) { b.ProcessorAware = b.Aware.Add(-25 * time.Hour) }},
		{"breach-processor-too-slow", rgpd.Defect, "told after 73 hours", func(b *Breach) { b.ProcessorAware = b.Aware.Add(-73 * time.Hour) }},
		{"breach-complement-open", rgpd.Warning, "first notice never completed", func(b *Breach) { b.Notices[0].Complete = rgpd.No }},
		{"breach-not-published", rgpd.Error, "telling each is too much, and nothing public", func(b *Breach) {
			b.Disproportionate, b.Told = rgpd.Yes, time.Time{}
		}},
		{"breach-persons-unsettled", rgpd.Defect, "an exception unknown, weeks on", func(b *Breach) {
			b.Unintelligible, b.Told = 0, time.Time{}
		}},
		{"breach-persons-told-late", rgpd.Defect, "told after 73 hours", func(b *Breach) { b.Told = b.Aware.Add(73 * time.Hour) }},
		{"breach-controller-not-told", rgpd.Error, "a processor that told nobody", func(b *Breach) { b.Role = transfer.Processor }},
		{"breach-controller-told-late", rgpd.Defect, "a processor, after 73 hours", func(b *Breach) {
			b.Role, b.ControllerTold = transfer.SubProcessor, b.Aware.Add(73*time.Hour)
		}},
		{"breach-controller-told-slowly", rgpd.Warning, "a processor, after 25 hours", func(b *Breach) {
			b.Role, b.ControllerTold = transfer.Processor, b.Aware.Add(25*time.Hour)
		}},
		{"breach-inquiry-long", rgpd.Warning, "known 25 hours after it was detected", func(b *Breach) {
			b.Detected, b.Occurred = b.Aware.Add(-25*time.Hour), time.Time{}
		}},
		{"breach-notice-unrecorded", rgpd.Warning, "nobody wrote what it said", func(b *Breach) { b.Notices[0].Contains = nil }},
		{"breach-notice-without-nature", rgpd.Defect, "no nature", func(b *Breach) { b.Notices[0].Contains = without(NatureItem) }},
		{"breach-notice-without-numbers", rgpd.Warning, "no numbers in it", func(b *Breach) { b.Notices[0].Contains = without(NumbersItem) }},
		{"breach-notice-without-contact", rgpd.Defect, "no contact in it", func(b *Breach) { b.Notices[0].Contains = without(ContactItem) }},
		{"breach-notice-without-consequences", rgpd.Defect, "no consequences", func(b *Breach) { b.Notices[0].Contains = without(ConsequencesItem) }},
		{"breach-notice-without-measures", rgpd.Defect, "no measures in it", func(b *Breach) { b.Notices[0].Contains = without(MeasuresItem) }},
		{"breach-telling-unrecorded", rgpd.Warning, "nobody wrote what people were told", func(b *Breach) { b.ToldOf = nil }},
		{"breach-telling-without-nature", rgpd.Defect, "told of no nature", func(b *Breach) { b.ToldOf = without(NatureItem) }},
		{"breach-telling-without-contact", rgpd.Defect, "told of no contact", func(b *Breach) { b.ToldOf = without(ContactItem) }},
		{"breach-telling-without-consequences", rgpd.Defect, "told of no consequences", func(b *Breach) { b.ToldOf = without(ConsequencesItem) }},
		{"breach-telling-without-measures", rgpd.Defect, "told of no measures", func(b *Breach) { b.ToldOf = without(MeasuresItem) }},
		{"register-value-malformed", rgpd.Error, "the processor knew after it told", func(b *Breach) { b.ProcessorAware = b.Aware.Add(time.Hour) }},
	} {
		t.Run(string(c.rule)+"/"+c.name, func(t *testing.T) {
			b := leak()
			c.spoil(&b)
			a := b.Assess(noon, rgpd.Mainland)
			require.Len(t, a.Findings, 1, "%v", a.Findings)
			require.Equal(t, c.rule, a.Findings[0].Rule)
			require.Equal(t, c.level, a.Findings[0].Level)
		})
		found[c.rule] = true
	}
	for _, k := range slices.Concat(breachChecks, contentChecks) {
		require.True(t, found[k.ID], "%s is never found", k.ID)
	}
	young := leak()
	young.Risk, young.Notices, young.Told = 0, nil, time.Time{}
	fresh := young.Assess(young.Aware.Add(10*time.Hour), rgpd.Mainland)
	require.Len(t, fresh.Findings, 1)
	require.Equal(t, rgpd.RuleID("breach-risk-unreasoned"), fresh.Findings[0].Rule, "a risk that nobody looked at, within the 72 hours")
	b := leak()
	b.ProcessorAware = b.Aware.Add(-24 * time.Hour)
	require.Empty(t, b.Assess(noon, rgpd.Mainland).Findings, "24 hours are within the advice")
	b.Notices = append([]Notice{{At: b.Aware.Add(time.Hour), Complete: rgpd.No, Contains: []NoticeItem{NatureItem}}}, b.Notices...)
	require.Empty(t, b.Assess(noon, rgpd.Mainland).Findings, "a complement came")
}

func TestWhoIsTold(t *testing.T) {
	known := leak()
	for _, c := range []struct {
		name               string
		change             func(*Breach)
		authority, persons Need
		duty               rgpd.RuleID
	}{
		{"high risk", func(*Breach) {}, Needed, Needed, "breach-tell-plainly"},
		{"likely risk", func(b *Breach) { b.Risk = RiskLikely }, Needed, NotNeeded, "breach-notice-content"},
		{"unlikely risk", func(b *Breach) { b.Risk = RiskUnlikely }, NotNeeded, NotNeeded, "breach-document"},
		{"risk that could not be settled", func(b *Breach) { b.Risk = RiskOpen }, Needed, 0, "breach-notice-content"},
		{"risk unknown", func(b *Breach) { b.Risk = 0 }, 0, 0, "breach-document"},
		{"well encrypted", func(b *Breach) { b.Unintelligible = rgpd.Yes }, Needed, NotNeeded, "breach-document"},
		{"risk removed since", func(b *Breach) { b.RiskRemoved = rgpd.Yes }, Needed, NotNeeded, "breach-document"},
		{"disproportionate: told publicly", func(b *Breach) { b.Disproportionate = rgpd.Yes }, Needed, NotNeeded, "breach-tell-publicly"},
		{"an order beats the exception", func(b *Breach) { b.Unintelligible, b.Ordered = rgpd.Yes, rgpd.Yes }, Needed, Needed, "breach-document"},
		{"whether encrypted is unknown", func(b *Breach) { b.Unintelligible = 0 }, Needed, 0, "breach-document"},
		{"a processor tells its controller", func(b *Breach) { b.Role = transfer.Processor }, NotNeeded, NotNeeded, "breach-tell-controller"},
		{"an incident without personal data", func(b *Breach) {
			b.Incident, b.People, b.Records = NoPersonalData, Count{}, Count{}
		}, NotNeeded, NotNeeded, "breach-note-finding"},
		{"no establishment in the Union", func(b *Breach) { b.Seat = OutsideUnion }, Needed, Needed, "breach-each-authority"},
		{"cross-border", func(b *Breach) { b.Seat = SeveralStates }, Needed, Needed, "breach-lead-authority"},
		{"a telephone operator", func(b *Breach) { b.Carrier = rgpd.Yes }, Needed, Needed, "breach-of-carrier"},
		{
			"a telephone operator, and a risk that is not high",
			func(b *Breach) { b.Carrier, b.Risk = rgpd.Yes, RiskLikely }, Needed, Needed, "breach-of-carrier",
		},
		{
			"a telephone operator, and an unlikely risk",
			func(b *Breach) { b.Carrier, b.Risk = rgpd.Yes, RiskUnlikely }, Needed, NotNeeded, "breach-of-carrier",
		},
		{
			"a telephone operator for which telling each is too much, or the risk over",
			func(b *Breach) { b.Carrier, b.Disproportionate, b.RiskRemoved = rgpd.Yes, rgpd.Yes, rgpd.Yes },
			Needed, Needed, "breach-of-carrier",
		},
		{
			"a telephone operator whose data were well encrypted",
			func(b *Breach) { b.Carrier, b.Unintelligible = rgpd.Yes, rgpd.Yes }, Needed, NotNeeded, "breach-of-carrier",
		},
		{
			"an unlikely risk, and whether it is an operator is unknown",
			func(b *Breach) { b.Carrier, b.Risk = 0, RiskUnlikely }, 0, NotNeeded, "breach-document",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := known
			c.change(&b)
			a := b.Assess(noon, rgpd.Mainland)
			require.Equal(t, c.authority, a.Authority.Need(), a.Authority.String())
			require.Equal(t, c.persons, a.Persons.Need(), a.Persons.String())
			duties := append(ids(a.Authority.Decision().Duties()), ids(a.Persons.Decision().Duties())...)
			require.Contains(t, duties, c.duty)
			require.Equal(t, c.authority == NotNeeded, a.Clock == Clock{})
		})
	}
	var zero Breach
	a := zero.Assess(noon, 0)
	require.Zero(t, a.Authority.Need())
	require.Zero(t, a.Persons.Need())
	require.Len(t, AuthorityNotice(), 4)
	require.Len(t, PersonsNotice(), 4)
	require.Equal(t, "la nature de la violation", PersonsNotice()[0].FR)
	require.Equal(t, AuthorityNotice()[1:], PersonsNotice()[1:])
}

// Decisions of authorities, from testdata/cases.json.
func TestCases(t *testing.T) {
	type tested struct{ verdict string }
	var cases []struct {
		ID       string
		Expected struct{ Verdict string }
	}
	b, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &cases))
	got := map[string]tested{}

	// A firm of fewer than 250, managing its customers: is it free of the record?
	record := RecordRequired(RecordFacts{Persons: 249, Occasional: rgpd.No}, noon)
	require.Equal(t, Needed, record.Need())
	got["be-apd-guidance-register-sme"] = tested{"denied"}

	// Booking.com: aware on 13 January 2019, notified on 7 February.
	aware := time.Date(2019, 1, 13, 9, 0, 0, 0, time.UTC)
	booking := Breach{
		Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskLikely, Aware: aware, Notices: []Notice{{At: time.Date(2019, 2, 7, 9, 0, 0, 0, time.UTC), Complete: rgpd.Yes}},
	}
	a := booking.Assess(booking.Notices[0].At, rgpd.Mainland)
	require.Equal(t, Needed, a.Authority.Need())
	require.Equal(t, Late, a.Timing)
	require.Equal(t, 22*24*time.Hour, booking.Notices[0].At.Sub(a.Clock.Strict), "22 days late, as the authority found")
	require.Equal(t, rgpd.RuleID("breach-delay-unreasoned"), a.Findings[indexOf(a.Findings, "breach-delay-unreasoned")].Rule)
	got["nl-ap-2020-booking"] = tested{"denied"}

	for _, c := range cases {
		require.Equal(t, c.Expected.Verdict, got[c.ID].verdict, c.ID)
	}
}

func indexOf(fs []rgpd.Finding, id rgpd.RuleID) int {
	for i, f := range fs {
		if f.Rule == id {
			return i
		}
	}
	return -1
}

// What is dated after the day of the assessment has not been done: no notice of tomorrow is in time, and nobody
// who is to be told next year was told.
func TestWhatIsToComeHasNotBeenDone(t *testing.T) {
	b := leak()
	aware := b.Aware
	has := func(at time.Time, rule rgpd.RuleID) bool {
		return slices.ContainsFunc(b.Assess(at, rgpd.Mainland).Findings, func(f rgpd.Finding) bool { return f.Rule == rule })
	}
	later := aware.Add(30 * 24 * time.Hour)
	require.False(t, has(later, "breach-notice-overdue"))
	require.False(t, has(later, "breach-persons-not-told"))
	b.Notices[0].At, b.Told = later.Add(time.Second), later.Add(time.Second)
	require.True(t, has(later, "breach-notice-overdue"))
	require.True(t, has(later, "breach-persons-not-told"))
	require.False(t, has(later.Add(time.Second), "breach-persons-not-told"), "on its instant it is done")
	require.Len(t, b.Notices, 1, "the log is as it was")

}

// A notice of which nobody said whether it is complete is to be completed.
func TestAnUnknownNoticeIsNotComplete(t *testing.T) {
	for complete, want := range map[rgpd.Answer]bool{0: true, rgpd.No: true, rgpd.Yes: false} {
		b := leak()
		b.Notices[0].Complete = complete
		open := func(at time.Time) bool {
			return slices.ContainsFunc(b.Assess(at, rgpd.Mainland).Findings, func(f rgpd.Finding) bool { return f.Rule == "breach-complement-open" })
		}
		by := ComplementBy(b.Notices[0].At)
		require.False(t, open(by), complete)
		require.Equal(t, want, open(by.Add(time.Second)), complete)
	}
}

// Nothing follows awareness of a breach before it: the two dates are to be checked.
func TestDatesThatContradictEachOther(t *testing.T) {
	malformed := func(b Breach) (paths []string) {
		for _, f := range b.Assess(noon, rgpd.Mainland).Findings {
			if f.Rule == "register-value-malformed" {
				paths = append(paths, f.Path)
			}
		}
		return paths
	}
	b := leak()
	require.Empty(t, malformed(b))
	b.Notices[0].At = b.Aware
	require.Empty(t, malformed(b), "at the very instant")
	b.Notices[0].At = b.Aware.Add(-time.Second)
	require.Equal(t, []string{"notices"}, malformed(b))
	b = leak()
	b.Told = b.Aware.Add(-time.Second)
	require.Equal(t, []string{"told"}, malformed(b))
}

package register

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// Who must be told of a breach, by when, and when they were; what is still to come has not been done.
func TestTellings(t *testing.T) {
	b := leak()
	strict := AuthorityClock(b.Aware, rgpd.Mainland).Strict
	require.Empty(t, cmp.Diff([]Telling{
		{Who: toldAuthority, Need: Needed, By: strict, Done: b.Notices[0].At},
		{Who: toldPeople, Need: Needed, Done: b.Told},
	}, b.Tellings(noon, rgpd.Mainland)))
	require.Empty(t, cmp.Diff([]Telling{
		{Who: toldAuthority, Need: Needed, By: strict}, {Who: toldPeople, Need: Needed},
	}, b.Tellings(b.Aware.Add(time.Hour), rgpd.Mainland)))

	carrier := leak()
	carrier.Carrier = rgpd.Yes
	require.Equal(t, b.Aware.Add(24*time.Hour).Unix(), carrier.Tellings(noon, rgpd.Mainland)[0].By.Unix())
	carrier.Carrier = 0
	require.Equal(t, carrierUnknown, carrier.Tellings(noon, rgpd.Mainland)[0].Open)

	public := leak()
	public.Disproportionate = rgpd.Yes
	require.Equal(t, toldPublic, public.Tellings(noon, rgpd.Mainland)[2].Who)

	for incident, need := range map[Incident]Need{PersonalDataBreach: Needed, NoPersonalData: NotNeeded, 0: 0} {
		processor := leak()
		processor.Role, processor.Incident, processor.ControllerTold = transfer.Processor, incident, b.Aware.Add(time.Hour)
		require.Empty(t, cmp.Diff([]Telling{{Who: toldController, Need: need, Done: b.Aware.Add(time.Hour)}}, processor.Tellings(noon, rgpd.Mainland)))
	}
	require.Len(t, BreachRegimesOutside(), 3)
}

// A notice is in time only by every limit that may bind: that of a carrier is 24 hours.
func TestInTimeByEveryLimit(t *testing.T) {
	for _, x := range []struct {
		carrier rgpd.Answer
		after   time.Duration
		want    Timing
	}{
		{rgpd.Yes, 24 * time.Hour, InTime}, {rgpd.Yes, 24*time.Hour + 1, Late}, {rgpd.Yes, 73 * time.Hour, Late},
		{rgpd.No, 24*time.Hour + 1, InTime}, {rgpd.No, 72 * time.Hour, InTime}, {0, 24 * time.Hour, InTime},
		{0, 24*time.Hour + 1, 0}, {0, 80 * time.Hour, Late},
	} {
		b := leak()
		b.Carrier, b.Notices[0].At = x.carrier, b.Aware.Add(x.after)
		require.Equal(t, x.want, b.Assess(noon, rgpd.Mainland).Timing, "%v %v", x.carrier, x.after)
		b.Notices = nil
		require.Equal(t, x.want, b.Assess(b.Aware.Add(x.after), rgpd.Mainland).Timing, "not notified, %v %v", x.carrier, x.after)
	}
}

// Phases count together, and nothing lacks before the notice should be complete.
func TestAPhaseIsNoWholeNotice(t *testing.T) {
	b := leak()
	b.Notices = []Notice{{At: b.Aware.Add(time.Hour), Complete: rgpd.No, Contains: []NoticeItem{NatureItem}}}
	require.NotContains(t, strings.Join(foundIn(b, b.Aware.Add(50*time.Hour)), " "), "breach-notice-without")
	require.Contains(t, foundIn(b, b.Aware.Add(80*time.Hour)), "breach-notice-without-measures")
	b.Notices = append(b.Notices, Notice{At: b.Aware.Add(20 * time.Hour), Complete: rgpd.Yes, Contains: without(NatureItem)})
	require.NotContains(t, strings.Join(foundIn(b, noon), " "), "breach-notice-without")
	require.Empty(t, cmp.Diff(allItems(), b.Contained(noon)))
	require.Empty(t, cmp.Diff([]NoticeItem{NatureItem}, b.Contained(b.Aware.Add(2*time.Hour))))
}

// calendarOf are the events of a calendar: title, instant, state, whether its alarm rings at once.
func calendarOf(t *testing.T, f BreachFeed, b Breach) (out []string) {
	t.Helper()
	var w bytes.Buffer
	require.NoError(t, f.Write(&w, []Breach{b}))
	for event := range strings.SplitSeq(strings.ReplaceAll(w.String(), "\r\n ", ""), "BEGIN:VEVENT") {
		var said []string
		for line := range strings.SplitSeq(event, "\r\n") {
			for _, name := range []string{"DTSTART:", "SUMMARY:", "STATUS:", "TRIGGER"} {
				if rest, is := strings.CutPrefix(line, name); is {
					said = append(said, rest)
				}
			}
		}
		if len(said) > 0 {
			out = append(out, strings.Join(said, " | "))
		}
	}
	return out
}

// The clock of a breach stands in the calendar at its instant, until it is done; what is over stands at the hour of
// writing, and rings.
func TestTheClockOfABreachInACalendar(t *testing.T) {
	b := leak() // aware on 21 September at 08:00 in Paris
	b.Notices, b.Told = nil, time.Time{}
	f := BreachFeed{Stamp: b.Aware.Add(time.Hour), Language: language.French}
	require.Empty(t, cmp.Diff([]string{
		"20260924T060000Z | Avertir l'autorité de contrôle - V-001 | CONFIRMED | :-PT12H",
		"20260921T070000Z | Avertir les personnes concernées - V-001 | CONFIRMED | ;VALUE=DATE-TIME:20260921T070000Z",
	}, calendarOf(t, f, b)))
	b.Carrier = rgpd.Yes
	require.Equal(t, "20260922T060000Z | Avertir l'autorité de contrôle - V-001 | CONFIRMED | :-PT12H", calendarOf(t, f, b)[0])
	b.Carrier = 0
	require.Equal(t, []string{
		"20260922T060000Z | Avertir l'autorité de contrôle - V-001 | TENTATIVE | :-PT12H",
		"20260924T060000Z | Avertir l'autorité de contrôle - V-001 | CONFIRMED | :-PT12H",
	}, calendarOf(t, f, b)[:2])
	b.Carrier, f.Stamp = rgpd.No, b.Aware.Add(100*time.Hour)
	require.Equal(t, "20260925T100000Z | Avertir l'autorité de contrôle - V-001 | CONFIRMED | ;VALUE=DATE-TIME:20260925T100000Z", calendarOf(t, f, b)[0])
	b.Notices = []Notice{{At: b.Aware.Add(99 * time.Hour), Complete: rgpd.No}}
	b.Told, b.Closed = b.Aware.Add(99*time.Hour), rgpd.NewDate(2026, 9, 26)
	require.Empty(t, cmp.Diff([]string{
		"20260928T090000Z | Compléter la notification à l'autorité - V-001 | CONFIRMED | :-PT12H",
	}, calendarOf(t, f, b)))
	require.Empty(t, calendarOf(t, BreachFeed{Stamp: noon}, leak()))

	var w bytes.Buffer
	require.NoError(t, BreachFeed{Stamp: b.Aware, Language: language.English}.Write(&w, []Breach{{Ref: "V-9"}}))
	said := strings.ReplaceAll(w.String(), "\r\n ", "")
	require.Contains(t, said, "It is not known yet whether this is needed")
	require.NotContains(t, said, officer.Contact.Name)
	require.NotContains(t, strings.ReplaceAll(said, "\r\n", ""), "\n")
}

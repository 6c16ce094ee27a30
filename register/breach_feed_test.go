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
		{Who: toldAuthority, Need: Needed, By: strict, Ahead: b.Notices[0].At}, {Who: toldPeople, Need: Needed, Ahead: b.Told},
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
		processor.People, processor.Records = Count{}, Count{}
		require.Empty(t, cmp.Diff([]Telling{{Who: toldController, Need: need, Done: b.Aware.Add(time.Hour)}}, processor.Tellings(noon, rgpd.Mainland)))
	}
	require.Empty(t, cmp.Diff([]rgpd.Text{
		{FR: "finance : règlement (UE) 2022/2554 (DORA)", EN: "finance: Regulation (EU) 2022/2554 (DORA)"},
		{
			FR: "santé : code de la santé publique, art. L. 1111-8-2",
			EN: "health: Code de la santé publique, art. L. 1111-8-2",
		},
		{
			FR: "sécurité des réseaux : directive (UE) 2022/2555 (NIS 2) et ce qui la transpose",
			EN: "network security: Directive (EU) 2022/2555 (NIS 2) and what transposes it",
		},
	}, BreachRegimesOutside()))
}

// A communication to the public stands in place of telling each: who told each owes none.
func TestWhoToldEachNeedNotPublish(t *testing.T) {
	b := leak()
	b.Disproportionate = rgpd.Yes
	want := Telling{Who: toldPublic, Need: NotNeeded}
	require.Empty(t, cmp.Diff(want, b.Tellings(noon, rgpd.Mainland)[2]))
	require.Empty(t, calendarOf(t, BreachFeed{Stamp: noon}, b))
	want.Need = Needed
	require.Empty(t, cmp.Diff(want, b.Tellings(b.Told.Add(-1), rgpd.Mainland)[2]), "not told yet")
}

// The limit of a carrier is on the clock of the place at that limit, whatever the change of the hour between.
func TestTheLimitOfACarrierIsOnTheClockOfThePlace(t *testing.T) {
	b := leak()
	b.Carrier, b.Aware = rgpd.Yes, time.Date(2026, 10, 24, 16, 20, 0, 0, time.UTC)
	for place, want := range map[rgpd.Territory]string{
		rgpd.Mainland: "2026-10-25T17:20:00+01:00", rgpd.Reunion: "2026-10-25T20:20:00+04:00", 0: "2026-10-25T17:20:00+01:00",
	} {
		require.Equal(t, want, b.Tellings(b.Aware, place)[0].By.Format(time.RFC3339))
	}
}

// A limit that may bind and has passed is said, with the fact that settles it.
func TestWhoDoesNotSayWhetherItIsACarrier(t *testing.T) {
	for _, x := range []struct {
		name  string
		after time.Duration
		spoil func(*Breach)
		want  []string
	}{
		{"within the day", 24 * time.Hour, func(b *Breach) { b.Carrier = 0 }, nil},
		{"after it", 30 * time.Hour, func(b *Breach) { b.Carrier = 0 }, []string{"breach-carrier-unsaid"}},
		{"no carrier", 30 * time.Hour, func(*Breach) {}, nil},
		{"no data of people", 30 * time.Hour, func(b *Breach) {
			b.Carrier, b.Incident, b.People, b.Records = 0, NoPersonalData, Count{}, Count{}
		}, nil},
		{"a processor", 30 * time.Hour, func(b *Breach) {
			b.Carrier, b.Role, b.ControllerTold = 0, transfer.Processor, b.Aware.Add(time.Hour)
		}, nil},
	} {
		b := leak()
		b.Notices[0].At = b.Aware.Add(x.after)
		x.spoil(&b)
		require.Empty(t, cmp.Diff(x.want, foundIn(b, noon)), x.name)
	}
}

// What one phase lacks may be in another of which nobody wrote what it contained.
func TestAnUnrecordedPhaseLacksNothing(t *testing.T) {
	b := leak()
	b.Notices = []Notice{
		{At: b.Aware.Add(time.Hour), Complete: rgpd.No, Contains: []NoticeItem{NatureItem}},
		{At: b.Aware.Add(20 * time.Hour), Complete: rgpd.Yes},
	}
	require.Equal(t, []string{"breach-notice-unrecorded"}, foundIn(b, noon))
	b.Notices[1].At = noon.Add(time.Hour) // not sent
	require.Contains(t, foundIn(b, noon), "breach-notice-without-measures")
	b.Notices[1].At = time.Time{}
	require.NotContains(t, foundIn(b, noon), "breach-notice-unrecorded", "one that nobody sent")
}

// A notice is in time only by every limit that may bind: that of a carrier is 24 hours.
func TestInTimeByEveryLimit(t *testing.T) {
	for _, x := range []struct {
		carrier rgpd.Answer
		after   time.Duration
		want    Timing
	}{
		{rgpd.Yes, 24 * time.Hour, InTime}, {rgpd.Yes, 24*time.Hour + 1, 0}, {rgpd.Yes, 72 * time.Hour, 0},
		{rgpd.Yes, 73 * time.Hour, Disputed},
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

// What nobody knows to be needed is asked to be settled, and not to be done: a breach of no likely risk, of which it is
// not said whether the authority ordered to tell people. Settled, the event is the same.
func TestWhatIsNotSettledIsToBeSettled(t *testing.T) {
	b := leak()
	b.Notices, b.Told, b.Risk, b.Ordered, b.Carrier = nil, time.Time{}, RiskUnlikely, 0, rgpd.No
	f := BreachFeed{Stamp: b.Aware.Add(time.Hour), Language: language.French}
	require.Equal(t, []string{
		"20260921T070000Z | Établir s'il faut avertir les personnes concernées - V-001 | TENTATIVE | ;VALUE=DATE-TIME:20260921T070000Z",
	}, calendarOf(t, f, b))
	f.Language = language.English
	require.Contains(t, calendarOf(t, f, b)[0], "Settle whether to tell the people concerned - V-001")
	f.Language = language.French
	uid := func(b Breach, title string) string {
		var w bytes.Buffer
		require.NoError(t, f.Write(&w, []Breach{b}))
		for event := range strings.SplitSeq(strings.ReplaceAll(w.String(), "\r\n ", ""), "BEGIN:VEVENT") {
			if _, after, is := strings.Cut(event, "UID:"); is && strings.Contains(event, "SUMMARY:"+title) {
				id, _, _ := strings.Cut(after, "\r\n")
				return id
			}
		}
		t.Fatal(title)
		return ""
	}
	before := uid(b, "Établir s'il faut avertir les personnes")
	b.Ordered = rgpd.Yes
	require.Equal(t, before, uid(b, "Avertir les personnes"))
	b.Ordered = rgpd.No
	require.Empty(t, calendarOf(t, f, b))
	b.Risk = 0
	require.Contains(t, calendarOf(t, f, b)[0], "Établir s'il faut avertir l'autorité de contrôle - V-001")
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
		"20260928T090000Z | Compléter la notification à l'autorité - V-001 | TENTATIVE | :-PT12H",
	}, calendarOf(t, f, b)))
	require.Empty(t, calendarOf(t, BreachFeed{Stamp: noon}, leak()))

	var w bytes.Buffer
	require.NoError(t, BreachFeed{Stamp: b.Aware, Language: language.English}.Write(&w, []Breach{{Ref: "V-9"}}))
	said := strings.ReplaceAll(w.String(), "\r\n ", "")
	require.Contains(t, said, "It is not known yet whether this is needed")
	require.NotContains(t, said, officer.Contact.Name)
	require.NotContains(t, strings.ReplaceAll(said, "\r\n", ""), "\n")
}

// The law gives no hours for a complement, nor asks its reasons; they belong to the 72 hours.
func TestWhatACalendarSaysOfAnInstantThatIsOver(t *testing.T) {
	said := func(b Breach, at time.Time) string {
		var w bytes.Buffer
		require.NoError(t, BreachFeed{Stamp: at, Language: language.English}.Write(&w, []Breach{b}))
		return strings.ReplaceAll(w.String(), "\r\n ", "")
	}
	b := leak()
	b.Notices[0].Complete = rgpd.No
	over := said(b, noon)
	require.Contains(t, over, "Complete it as soon as possible.")
	require.Contains(t, over, "gives no hours")
	require.NotContains(t, over, "reasons")
	require.NotContains(t, over, "CONFIRMED")

	b = leak()
	b.Notices, b.Carrier = nil, rgpd.Yes
	require.NotContains(t, said(b, b.Aware.Add(30*time.Hour)), "reasons", "of the 24 hours")
	require.NotContains(t, said(b, b.Aware.Add(73*time.Hour)), "reasons", "of the 24 hours, past those of others")
	b.Carrier = 0
	require.NotContains(t, said(b, b.Aware.Add(30*time.Hour)), "reasons", "of the 24 hours that may bind")
	require.Contains(t, said(b, b.Aware.Add(73*time.Hour)), "Tell at once\\, with the reasons.")
}

// An event keeps its identifier whatever is settled, or moved: a subscriber sees one and the same.
func TestTheIdentifiersOfABreachStay(t *testing.T) {
	uids := func(b Breach) (out []string) {
		var w bytes.Buffer
		require.NoError(t, BreachFeed{Stamp: b.Aware.Add(time.Hour)}.Write(&w, []Breach{b}))
		for line := range strings.SplitSeq(w.String(), "\r\n") {
			if uid, is := strings.CutPrefix(line, "UID:"); is {
				out = append(out, uid)
			}
		}
		return out
	}
	b := leak()
	b.Notices, b.Told, b.Carrier, b.Risk = nil, time.Time{}, 0, 0
	open := uids(b)
	require.Len(t, open, 3)
	b.Aware = b.Aware.Add(time.Minute)
	require.Equal(t, open, uids(b), "awareness mended")
	b.Risk = RiskHigh
	require.Equal(t, open, uids(b), "the risk settled")
	b.Carrier = rgpd.No
	require.Equal(t, open[1:], uids(b), "no carrier")
}

// What a notice contains is read by name in both languages, and no two items alike.
func TestItemsOfANoticeHaveWords(t *testing.T) {
	seen := map[string]NoticeItem{}
	for _, item := range []NoticeItem{NatureItem, NumbersItem, ContactItem, ConsequencesItem, MeasuresItem} {
		for _, words := range []string{"fr " + item.Text().FR, "en " + item.Text().EN} {
			require.NotContains(t, seen, words)
			seen[words] = item
		}
	}
	require.Equal(t, "contact point", ContactItem.Text().EN)
}

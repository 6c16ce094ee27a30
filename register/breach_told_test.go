package register

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// foundIn are the rules found in a breach at an instant, in their order, but the malformed by their paths.
func foundIn(b Breach, at time.Time) (out []string) {
	for _, f := range b.Assess(at, rgpd.Mainland).Findings {
		if f.Rule == "register-value-malformed" {
			out = append(out, f.Path)
		} else {
			out = append(out, string(f.Rule))
		}
	}
	return out
}

// A processor tells its controller (art. 33(2)): nobody told is said from the first hour, whatever is unknown.
func TestAProcessorTellsItsController(t *testing.T) {
	b := leak()
	b.Role, b.Told, b.Notices = transfer.Processor, time.Time{}, nil
	soon, month := b.Aware.Add(time.Hour), b.Aware.Add(30*24*time.Hour)
	for _, at := range []time.Time{soon, month} {
		require.Equal(t, []string{"breach-controller-not-told"}, foundIn(b, at))
	}
	b.ControllerTold = month.Add(time.Second)
	require.Equal(t, []string{"breach-controller-not-told", "controller_told"}, foundIn(b, month), "to come is not done")
	for lag, want := range map[time.Duration][]string{
		24 * time.Hour:                nil,
		24*time.Hour + time.Second:    {"breach-controller-told-slowly"},
		72 * time.Hour:                {"breach-controller-told-slowly"},
		72*time.Hour + time.Second:    {"breach-controller-told-late"},
		-time.Second:                  {"breach-controller-not-told", "controller_told"},
		60 * 24 * time.Hour / 2:       {"breach-controller-told-late"},
		0:                             nil,
		23 * time.Hour:                nil,
		30*24*time.Hour - time.Minute: {"breach-controller-told-late"},
	} {
		b.ControllerTold = b.Aware.Add(lag)
		require.Empty(t, cmp.Diff(want, foundIn(b, month)), lag)
	}
	b.ControllerTold, b.Aware = month, time.Time{}
	require.Equal(t, []string{"breach-awareness-missing"}, foundIn(b, month))
	b = leak()
	require.Empty(t, foundIn(b, month), "a controller has none to tell")
}

// The communication to the public is the condition of the exception of art. 34(3)(c).
func TestAnExceptionWithoutItsCommunicationDoesNotHold(t *testing.T) {
	b := leak()
	b.Disproportionate, b.Told = rgpd.Yes, time.Time{}
	month := b.Aware.Add(30 * 24 * time.Hour)
	require.Equal(t, []string{"breach-not-published"}, foundIn(b, b.Aware.Add(31*time.Hour)))
	b.Published = month.Add(time.Second)
	require.Equal(t, []string{"breach-not-published", "published"}, foundIn(b, month))
	b.Published = b.Aware.Add(72 * time.Hour)
	require.Empty(t, foundIn(b, month))
	b.Published = b.Aware.Add(72*time.Hour + time.Second)
	require.Equal(t, []string{"breach-persons-told-late"}, foundIn(b, month))
	b.Published, b.Told = time.Time{}, b.Aware.Add(time.Hour)
	require.Empty(t, foundIn(b, month), "each was told all the same")

	// Another exception needs no communication; an exception unknown does not do instead of one.
	for name, x := range map[string]struct {
		spoil func(*Breach)
		want  []string
	}{
		"encrypted":            {func(b *Breach) { b.Unintelligible = rgpd.Yes }, nil},
		"risk removed":         {func(b *Breach) { b.RiskRemoved = rgpd.Yes }, nil},
		"no high risk":         {func(b *Breach) { b.Risk = RiskLikely }, nil},
		"encryption unknown":   {func(b *Breach) { b.Unintelligible = 0 }, []string{"breach-not-published"}},
		"ordered":              {func(b *Breach) { b.Ordered = rgpd.Yes }, []string{"breach-persons-not-told"}},
		"carrier, no such way": {func(b *Breach) { b.Carrier = rgpd.Yes }, []string{"breach-carrier-overdue", "breach-persons-not-told"}},
	} {
		c := leak()
		c.Disproportionate, c.Told = rgpd.Yes, time.Time{}
		x.spoil(&c)
		require.Empty(t, cmp.Diff(x.want, foundIn(c, month)), name)
	}
}

// "Without undue delay" has no hours: past the 72 of the authority what is not settled, or was late, is said.
func TestPersonsToldLate(t *testing.T) {
	b := leak()
	later := b.Aware.Add(61 * 24 * time.Hour)
	b.Told = b.Aware.Add(60 * 24 * time.Hour)
	require.Equal(t, []string{"breach-persons-told-late"}, foundIn(b, later))
	b.Told = b.Aware.Add(72 * time.Hour)
	require.Empty(t, foundIn(b, later))
	b.Risk, b.Told = RiskLikely, b.Aware.Add(60*24*time.Hour)
	require.Empty(t, foundIn(b, later), "who need not be told is told when one likes")

	for name, spoil := range map[string]func(*Breach){
		"risk open":              func(b *Breach) { b.Risk = RiskOpen },
		"exceptions not settled": func(b *Breach) { b.Unintelligible, b.RiskRemoved, b.Disproportionate = 0, 0, 0 },
		"carrier unknown":        func(b *Breach) { b.Risk, b.Carrier = RiskLikely, 0 },
	} {
		c := leak()
		c.Told = time.Time{}
		spoil(&c)
		require.NotContains(t, foundIn(c, c.Aware.Add(72*time.Hour)), "breach-persons-unsettled", name)
		require.Contains(t, foundIn(c, c.Aware.Add(72*time.Hour+time.Second)), "breach-persons-unsettled", name)
	}
}

// A provider of electronic communications has its own limit beside the clock.
func TestTheLimitOfACarrier(t *testing.T) {
	b := leak()
	require.Zero(t, b.Assess(noon, rgpd.Mainland).Carrier)
	b.Carrier = rgpd.Yes
	require.Equal(t, b.Aware.Add(24*time.Hour).Unix(), b.Assess(noon, rgpd.Mainland).Carrier.Unix())
	b.Notices[0].At = b.Aware.Add(24 * time.Hour)
	require.Empty(t, foundIn(b, noon))
	b.Notices[0].At = b.Aware.Add(24*time.Hour + time.Second)
	require.Equal(t, []string{"breach-carrier-overdue"}, foundIn(b, noon))
	b.Aware = time.Time{}
	require.Zero(t, b.Assess(noon, rgpd.Mainland).Carrier)
}

// A breach occurs, is detected, is known, is closed: each date that another contradicts is said.
func TestTheOrderOfABreach(t *testing.T) {
	day := 24 * time.Hour
	for name, x := range map[string]struct {
		spoil func(*Breach)
		want  []string
	}{
		"as it should":             {func(*Breach) {}, nil},
		"all at one instant":       {func(b *Breach) { b.Occurred, b.Detected = b.Aware, b.Aware }, nil},
		"known before it occurred": {func(b *Breach) { b.Occurred, b.Detected = b.Aware.Add(1), time.Time{} }, []string{"occurred"}},
		"detected before":          {func(b *Breach) { b.Occurred = b.Detected.Add(1) }, []string{"occurred"}},
		"known before detected":    {func(b *Breach) { b.Detected = b.Aware.Add(1) }, []string{"detected"}},
		"known tomorrow": {func(b *Breach) {
			b.Aware = noon.Add(day)
			b.Notices = nil
			b.Told = time.Time{}
			b.Closed = 0
			b.Detected = time.Time{}
		}, []string{"breach-persons-not-told", "aware"}},
		"published before known": {func(b *Breach) { b.Published = b.Aware.Add(-1) }, []string{"published"}},
		"closed two days before": {func(b *Breach) { b.Closed = rgpd.NewDate(2026, 9, 18) }, []string{"closed"}},
		"closed on the same day": {func(b *Breach) { b.Closed = rgpd.NewDate(2026, 9, 21) }, nil},
		"an inquiry of a day":    {func(b *Breach) { b.Detected, b.Occurred = b.Aware.Add(-day), time.Time{} }, nil},
		"an inquiry of weeks":    {func(b *Breach) { b.Detected, b.Occurred = b.Aware.Add(-20*day), time.Time{} }, []string{"breach-inquiry-long"}},
		"it was a processor's time": {func(b *Breach) {
			b.Detected, b.Occurred, b.ProcessorAware = b.Aware.Add(-2*day), time.Time{}, b.Aware.Add(-2*day)
		}, []string{"breach-processor-slow"}},
	} {
		b := leak()
		x.spoil(&b)
		require.Empty(t, cmp.Diff(x.want, foundIn(b, noon)), name)
	}
}

// The hours between a processor and its controller are the library's: each of the rules says that the law has none, and
// no remedy gives a figure.
func TestTheHoursOfAProcessorAreNotTheLaws(t *testing.T) {
	for _, id := range []rgpd.RuleID{
		"breach-processor-slow", "breach-processor-too-slow", "breach-controller-told-slowly", "breach-controller-told-late",
	} {
		r := checks.Row(id).Rule()
		require.Contains(t, r.Open.FR, "ne donne pas d'heures", id)
		require.Contains(t, r.Open.EN, "gives no hours", id)
		require.NotRegexp(t, `\d`, r.Do.FR+r.Do.EN, id)
	}
	for _, id := range []rgpd.RuleID{"breach-processor-slow", "breach-controller-told-slowly", "breach-inquiry-long"} {
		require.Zero(t, checks.Row(id).Rule().Known, "%s: WP250 said so before the RGPD applied, not 9/2022 first", id)
	}
}

// TestATellingInOneLine: who, whether and by when, and when they were told; that it came after its limit is said.
func TestATellingInOneLine(t *testing.T) {
	by := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.March, 30), 10*time.Hour)
	who := rgpd.Text{FR: "eux", EN: "them"}
	for _, c := range []struct {
		of     Telling
		fr, en string
	}{
		{Telling{Who: who}, "eux : à établir ; rien ne dit que ce soit fait", "them: to be established; nothing says that it is done"},
		{Telling{Who: who, Need: NotNeeded}, "eux : non", "them: no"},
		{Telling{Who: who, Need: Needed}, "eux : oui, dans les meilleurs délais ; rien ne dit que ce soit fait",
			"them: yes, without undue delay; nothing says that it is done"},
		{Telling{Who: who, Need: Needed, By: by, Done: by}, "eux : oui, jusqu'au 30/03/2026 10:00 (+02:00) ; fait le 30/03/2026 10:00 (+02:00)",
			"them: yes, by 2026-03-30 10:00 (+02:00); done on 2026-03-30 10:00 (+02:00)"},
		{Telling{Who: who, Need: Needed, By: by, Done: by.Add(time.Minute)},
			"eux : oui, jusqu'au 30/03/2026 10:00 (+02:00) ; fait le 30/03/2026 10:01 (+02:00), après ce terme",
			"them: yes, by 2026-03-30 10:00 (+02:00); done on 2026-03-30 10:01 (+02:00), after that limit"},
		{Telling{Who: who, Need: Needed, By: by, Ahead: by.Add(time.Minute)},
			"eux : oui, jusqu'au 30/03/2026 10:00 (+02:00) ; pas encore : date à venir, 30/03/2026 10:01 (+02:00)",
			"them: yes, by 2026-03-30 10:00 (+02:00); not yet: a date to come, 2026-03-30 10:01 (+02:00)"},
		{Telling{Who: who, Ahead: by}, "eux : à établir ; pas encore : date à venir, 30/03/2026 10:00 (+02:00)",
			"them: to be established; not yet: a date to come, 2026-03-30 10:00 (+02:00)"},
	} {
		require.Equal(t, c.fr, c.of.In(language.French))
		require.Equal(t, c.en, c.of.In(language.English))
	}
}

// A notice without a date, one to come, and one from before the breach was known are none: each is named, and no
// export says that the authority was told. One that counts, beside them, does.
func TestWhatIsNoNotice(t *testing.T) {
	b := leak()
	sent := b.Notices[0]
	at := b.Aware.Add(100 * time.Hour)
	for name, x := range map[string]struct {
		date   time.Time
		found  string
		fr, en string
	}{
		"no date": {time.Time{}, "notices[0].at", "sans date : ne compte pas", "no date: does not count"},
		"to come": {at.Add(time.Hour), "notices[0].at", "pas encore : date à venir, 25/09/2026 13:00 (+02:00)",
			"not yet: a date to come, 2026-09-25 13:00 (+02:00)"},
		"before awareness": {b.Aware.Add(-time.Hour), "notices", "21/09/2026 07:00 (+02:00), avant la connaissance : ne compte pas",
			"2026-09-21 07:00 (+02:00), before awareness: does not count"},
	} {
		b.Notices = []Notice{{At: x.date, Complete: rgpd.Yes, Contains: allItems()}}
		require.Equal(t, []string{x.fr}, b.NoticesIn(at, language.French), name)
		require.Equal(t, []string{x.en}, b.NoticesIn(at, language.English), name)
		require.Contains(t, foundIn(b, at), x.found, name)
		require.Contains(t, foundIn(b, at), "breach-notice-overdue", name)
		require.Zero(t, b.Tellings(at, rgpd.Mainland)[0].Done, name)
		r := Register{Breaches: []Breach{b}, AsOf: at}
		for form, write := range map[string]func(io.Writer) error{
			"html":     func(w io.Writer) error { return r.WriteHTML(w, language.French) },
			"markdown": func(w io.Writer) error { return r.WriteMarkdown(w, language.French) },
			"csv":      func(w io.Writer) error { return r.WriteCSV(w, language.French) },
		} {
			var w bytes.Buffer
			require.NoError(t, write(&w))
			require.NotContains(t, w.String(), "après ce terme", name+form)
			require.Contains(t, w.String(), strings.SplitN(x.fr, " (", 2)[0], name+form)
		}
		require.Contains(t, calendarOf(t, BreachFeed{Stamp: at}, b)[0], "Avertir l'autorité", name)

		b.Notices = append(b.Notices, sent)
		require.NotContains(t, foundIn(b, at), "breach-notice-overdue", name)
		require.Equal(t, sent.At, b.Tellings(at, rgpd.Mainland)[0].Done, name)
	}
	b.Notices = []Notice{{At: b.Aware}}
	require.Equal(t, []string{"21/09/2026 08:00 (+02:00)"}, b.NoticesIn(b.Aware, language.French), "at the very instant")
}

// A workbook says as of when its log of breaches speaks, and is read again whatever the hour; nothing keeps the hour.
func TestAWorkbookIsReadAgainWhateverTheHour(t *testing.T) {
	b := leak()
	for _, asOf := range []time.Time{{}, b.Aware.Add(time.Hour), b.Aware.Add(31*time.Hour + 7*time.Second), noon} {
		r := small(t)
		r.Breaches, r.AsOf = []Breach{b}, asOf
		back, unread, err := ReadSheets(r.Sheets())
		require.NoError(t, err)
		require.Empty(t, unread)
		require.Zero(t, back.AsOf)
		require.Empty(t, cmp.Diff(r.Breaches, back.Breaches))
		for _, n := range []Notice{{}, {Ref: "N-2"}, {At: noon.Add(time.Hour)}} {
			r.Breaches = []Breach{b}
			r.Breaches[0].Notices = []Notice{n}
			_, _, err = ReadSheets(r.Sheets())
			require.NoError(t, err)
		}
	}
}

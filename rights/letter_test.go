package rights_test

import (
	"bytes"
	"errors"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/rights"
)

var head = rights.Letterhead{
	Controller: "Société Exemple", Contact: "dpo@exemple.fr", Reference: "2026-041", Person: "Madame Martin", On: rgpd.NewDate(2026, 10, 1),
}

func TestLetters(t *testing.T) {
	access := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"))
	waiting := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), asked("2026-09-03T10:00:00+02:00", rgpd.Yes))
	stop := rights.Fold(mainland, objected("2026-09-01T10:00:00+02:00"))
	erasure := rights.Fold(mainland, received(rights.Erasure, "2026-09-01T10:00:00+02:00"),
		happened(rights.Stopped, "2026-09-01T11:00:00+02:00"), happened(rights.CarriedOut, "2026-09-07T11:00:00+02:00"))
	both := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), objected("2026-09-01T10:00:00+02:00"),
		happened(rights.Stopped, "2026-09-03T11:00:00+02:00"), happened(rights.CarriedOut, "2026-09-04T11:00:00+02:00"))
	gathered := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), happened(rights.CarriedOut, "2026-09-04T11:00:00+02:00"))
	told := rights.Fold(mainland, received(rights.Rectification, "2026-09-01T10:00:00+02:00"),
		happened(rights.CarriedOut, "2026-09-07T11:00:00+02:00"), happened(rights.RecipientsTold, "2026-09-08T11:00:00+02:00"))
	reason := func(fr, en string) rgpd.Text { return rgpd.Text{FR: fr, EN: en} }
	volume := reason("vos échanges couvrent six ans et quatre services", "your exchanges span six years and four departments")
	redact := reason("des données de tiers doivent être occultées", "data of third parties must be blacked out")
	all := plain(func(f *rights.Facts) {
		f.Purpose, f.ErasureGround, f.Needed, f.Basis = rights.Marketing, rights.ObjectionGround, rights.NotNeeded, rights.LegitimateInterest
	})

	var out bytes.Buffer
	for _, c := range []struct {
		name string
		make func() (rgpd.Text, error)
	}{
		{"acknowledgement", func() (rgpd.Text, error) { return head.Acknowledge(access) }},
		{"acknowledgement, suspended", func() (rgpd.Text, error) { return head.Acknowledge(waiting) }},
		{"acknowledgement of an objection to marketing", func() (rgpd.Text, error) { return head.Acknowledge(stop) }},
		{"identity, one item", func() (rgpd.Text, error) {
			return head.AskIdentity(waiting, reason("l'adresse de votre message ne figure pas dans nos fichiers", "the address of your message is not in our files"), reason("votre numéro de client", "your customer number"))
		}},
		{"extension, one reason", func() (rgpd.Text, error) { return head.Extend(access, volume) }},
		{"extension, two reasons", func() (rgpd.Text, error) { return head.Extend(access, volume, redact) }},
		{"refusal, whole", func() (rgpd.Text, error) {
			return head.Refuse(erasure, rgpd.Text{}, reason("votre contrat est en cours et ces données lui sont nécessaires", "your contract is running and needs these data"))
		}},
		{"refusal, in part", func() (rgpd.Text, error) {
			return head.Refuse(access, reason("Vous trouverez ci-joint une copie de vos données.", "Please find attached a copy of your data."), redact, reason("le surplus relève du secret des correspondances d'un tiers", "the rest is a third party's correspondence"))
		}},
		{"answer, access", func() (rgpd.Text, error) { return head.Reply(gathered, gathered.Request.Plan(plain(nil), today)) }},
		{"answer, access, and nothing is held", func() (rgpd.Text, error) {
			return head.Reply(access, access.Request.Plan(plain(func(f *rights.Facts) { f.Held = rgpd.No }), today))
		}},
		{"answer, access and an objection in one letter", func() (rgpd.Text, error) {
			return head.Reply(both, both.Request.Plan(plain(nil), today))
		}},
		{"acknowledgement, access and an objection in one letter", func() (rgpd.Text, error) { return head.Acknowledge(both) }},
		{"answer, rectification", func() (rgpd.Text, error) {
			return head.Reply(told, told.Request.Plan(plain(func(f *rights.Facts) { f.Accuracy = rights.Inaccurate }), today))
		}},
		{"answer, erasure of a prospect", func() (rgpd.Text, error) { return head.Reply(erasure, erasure.Request.Plan(all, today)) }},
	} {
		got, err := c.make()
		require.NoError(t, err, c.name)
		// Verbs, gaps, and the word of a value that nobody gave.
		for _, bad := range []string{"%!", "  ", "..", " ,", "\u200b", "unknown"} {
			require.NotContains(t, got.FR+got.EN, bad, c.name)
		}
		out.WriteString("==== " + c.name + "\n" + got.FR + "----\n" + got.EN)
	}
	golden.File(t, "testdata/letters.golden", out.Bytes())
}

// TestTheLetterSaysThatNothingIsHeld: only where the answer is that, and the right was
// settled.
func TestTheLetterSaysThatNothingIsHeld(t *testing.T) {
	access := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), happened(rights.CarriedOut, "2026-09-04T11:00:00+02:00"))
	for _, c := range []struct {
		held  rgpd.Answer
		doubt rights.Identity
		want  bool
	}{
		{rgpd.No, rights.Identified, true},
		{rgpd.No, rights.Doubtful, false}, // it tells somebody whether they are in a file
		{rgpd.No, 0, false},
		{rgpd.Yes, rights.Identified, false},
		{0, rights.Identified, false},
	} {
		f := plain(func(f *rights.Facts) { f.Held, f.Identity = c.held, c.doubt })
		letter, err := head.Reply(access, access.Request.Plan(f, today))
		if missing := (*rights.LetterError)(nil); !c.want && c.doubt != rights.Identified {
			require.ErrorAs(t, err, &missing, "no data, and no word of them, go out to who may be another")
			require.Equal(t, "right", missing.Field)
			continue
		}
		require.NoError(t, err, c)
		require.Equal(t, c.want, strings.Contains(letter.FR, "aucune donnée à caractère personnel vous concernant"))
		require.Equal(t, c.want, strings.Contains(letter.EN, "not process any personal data concerning you"))
		require.False(t, c.want && strings.Contains(letter.FR, "Vous trouverez"), "no access to nothing")
	}
}

// TestALetterStatesWhatIsOnFile: a letter says of nothing that it was done before the event is on
// file, and says on which day it was: not the day of the request, not what the plan asks.
func TestALetterStatesWhatIsOnFile(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	late := head
	late.On = 0
	for _, c := range []struct {
		name  string
		asked []rights.Event
		done  rights.EventKind
		says  string // with the day
	}{
		{"an objection to marketing", []rights.Event{objected(on)}, rights.Stopped, "cessé le 12 décembre 2026 toute prospection"},
		{"an objection beside an access", []rights.Event{received(rights.Access, on), objected(on),
			happened(rights.CarriedOut, "2026-09-04T10:00:00+02:00")}, rights.Stopped,
			"cessé le 12 décembre 2026 toute prospection"},
		{"an objection that came again after the stop",
			[]rights.Event{objected(on), happened(rights.Stopped, "2026-09-02T10:00:00+02:00"), objected("2026-09-20T10:00:00+02:00")},
			rights.Stopped, "cessé le 12 décembre 2026 toute prospection"},
		{"a restriction", []rights.Event{received(rights.Restriction, on)}, rights.Held, "Nous avons suspendu le 12 décembre 2026"},
		{"a rectification", []rights.Event{received(rights.Rectification, on)}, rights.CarriedOut, "complétées le 12 décembre 2026"},
		{"a decision by a machine", []rights.Event{received(rights.HumanReview, on)}, rights.CarriedOut, "réexaminée le 12 décembre 2026"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := plain(func(f *rights.Facts) {
				f.RestrictionGround, f.Decided, f.Excuse, f.Accuracy = rights.AccuracyContested, rgpd.Yes, rights.ContractNeed, rights.Inaccurate
			})
			without := rights.Fold(mainland, c.asked...)
			_, err := late.Reply(without, without.Request.Plan(f, today))
			var missing *rights.LetterError
			require.ErrorAs(t, err, &missing)
			require.Equal(t, c.done.String(), missing.Field)

			with := rights.Fold(mainland, append(c.asked, happened(c.done, "2026-12-12T09:00:00+01:00"))...)
			letter, err := late.Reply(with, with.Request.Plan(f, today))
			require.NoError(t, err)
			require.Contains(t, letter.FR, c.says)
			require.NotContains(t, letter.FR, "dès la réception")

			early := head // of 1 October
			_, err = early.Reply(with, with.Request.Plan(f, today))
			require.ErrorAs(t, err, &missing)
			require.Equal(t, "on", missing.Field, "a letter of before the event")
		})
	}
}

// TestRecipientsMayBeToldAfterTheLetter: the letter says that they will be, until they were.
func TestRecipientsMayBeToldAfterTheLetter(t *testing.T) {
	f := plain(func(f *rights.Facts) { f.Accuracy = rights.Inaccurate })
	done := []rights.Event{received(rights.Rectification, "2026-09-01T10:00:00+02:00"), happened(rights.CarriedOut, "2026-09-02T10:00:00+02:00")}
	write := func(events ...rights.Event) string {
		c := rights.Fold(mainland, events...)
		letter, err := head.Reply(c, c.Request.Plan(f, today))
		require.NoError(t, err)
		return letter.FR
	}
	require.Contains(t, write(done...), "Nous informerons les destinataires de vos données de cette rectification")
	require.Contains(t, write(append(done, happened(rights.RecipientsTold, "2026-09-03T10:00:00+02:00"))...),
		"informé le 3 septembre 2026 les destinataires")
}

func TestLettersThatDoNotGoOut(t *testing.T) {
	access := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"))
	stop := rights.Fold(mainland, objected("2026-09-01T10:00:00+02:00"))
	why := rgpd.Text{FR: "un motif", EN: "a reason"}
	late := head
	late.On = rgpd.NewDate(2026, 10, 2)
	for _, c := range []struct {
		name, field string
		make        func() (rgpd.Text, error)
	}{
		{"an extension without reasons", "reasons", func() (rgpd.Text, error) { return head.Extend(access) }},
		{"an extension a day too late", "on", func() (rgpd.Text, error) { return late.Extend(access, why) }},
		{"a refusal without reasons", "reasons", func() (rgpd.Text, error) { return head.Refuse(access, rgpd.Text{}) }},
		{"a refusal of an objection to marketing", "right", func() (rgpd.Text, error) { return head.Refuse(stop, rgpd.Text{}, why) }},
		{"a refusal of all that holds such an objection", "right", func() (rgpd.Text, error) {
			both := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), objected("2026-09-01T10:00:00+02:00"))
			return head.Refuse(both, rgpd.Text{}, why)
		}},
		{"an identity for an objection to marketing", "right", func() (rgpd.Text, error) { return head.AskIdentity(stop, why, why) }},
		{"an identity without a doubt", "doubt", func() (rgpd.Text, error) { return head.AskIdentity(access, rgpd.Text{}, why) }},
		{"an identity of nobody knows what", "asked", func() (rgpd.Text, error) { return head.AskIdentity(access, why) }},
		{"nobody answers", "controller", func() (rgpd.Text, error) { return rights.Letterhead{}.Acknowledge(access) }},
		{"nobody can be reached", "contact", func() (rgpd.Text, error) {
			return rights.Letterhead{Controller: "Société Exemple"}.Acknowledge(access)
		}},
		{"nothing was received", "case", func() (rgpd.Text, error) { return head.Acknowledge(rights.Case{}) }},
	} {
		got, err := c.make()
		var missing *rights.LetterError
		require.True(t, errors.As(err, &missing), c.name)
		require.Equal(t, c.field, missing.Field, c.name)
		require.ErrorContains(t, err, c.field)
		require.Zero(t, got, c.name)
	}
}

func feed(t *testing.T, tag language.Tag, cases map[string]rights.Case) string {
	var b bytes.Buffer
	err := rights.Feed{Stamp: at("2026-09-10T10:00:00+02:00"), Language: tag, Domain: "privacy.example.fr"}.Write(&b, func(yield func(string, rights.Case) bool) {
		ids := []string{}
		for id := range cases {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		for _, id := range ids {
			if !yield(id, cases[id]) {
				return
			}
		}
	})
	require.NoError(t, err)
	return b.String()
}

// TestFeed checks the form of RFC 5545 line by line; a parser of others reads the
// same feed in examples/rightsdesk.
func TestFeed(t *testing.T) {
	cases := map[string]rights.Case{
		"A-1":                     rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00")),
		"A-2":                     rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), asked("2026-09-03T10:00:00+02:00", rgpd.Yes)),
		"A-3":                     rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), extended("2026-09-09T10:00:00+02:00", rgpd.Yes)),
		"A-4":                     rights.Fold(mainland, objected("2026-09-01T10:00:00+02:00")),
		"A-5":                     rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), happened(rights.Answered, "2026-09-02T10:00:00+02:00")),
		`odd;case,"\` + "\n\x00é": rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00")),
	}
	got := feed(t, language.French, cases)
	golden.File(t, "testdata/feed.golden", []byte(got))
	require.True(t, strings.HasSuffix(got, "END:VCALENDAR\r\n"))
	for line := range strings.SplitSeq(strings.TrimSuffix(got, "\r\n"), "\r\n") {
		require.LessOrEqual(t, len(line), 75, line)
		require.True(t, utf8.ValidString(line), line)
		require.NotContains(t, line, "\n")
		require.NotContains(t, line, "\r")
	}
	unfolded := strings.ReplaceAll(got, "\r\n ", "")
	// have a day to refuse besides, A-4 a stop; A-5 is closed.
	require.Equal(t, 8, strings.Count(unfolded, "BEGIN:VEVENT"))
	require.Equal(t, 8, strings.Count(unfolded, "END:VEVENT"))
	require.Contains(t, unfolded, "DTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261002")
	require.Contains(t, unfolded, "STATUS:TENTATIVE")
	require.NotContains(t, unfolded, "A-5")
	require.Contains(t, unfolded, `odd\;case\,"\\\né`)

	// No length of a text makes a line too long.
	for n := range 200 {
		long := map[string]rights.Case{strings.Repeat("x", n): cases["A-1"], strings.Repeat("é", n): cases["A-4"], strings.Repeat(",", n) + "€": cases["A-4"]}
		for line := range strings.SplitSeq(feed(t, language.English, long), "\r\n") {
			require.LessOrEqual(t, len(line), 75, line)
			require.True(t, utf8.ValidString(line), line)
		}
	}

	// A date that moves keeps its identifier, in either language.
	before := uids(unfolded)
	require.Len(t, before, 8)
	cases["A-1"] = rights.Fold(mainland, received(rights.Access, "2026-09-05T10:00:00+02:00"))
	require.Equal(t, before, uids(strings.ReplaceAll(feed(t, language.English, cases), "\r\n ", "")))
}

func uids(s string) (out []string) {
	for line := range strings.SplitSeq(s, "\r\n") {
		if uid, ok := strings.CutPrefix(line, "UID:"); ok && !slices.Contains(out, uid) {
			out = append(out, uid)
		}
	}
	return out
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, os.ErrClosed }

// TestTheCalendarWorksToTheStrictestDay: the day of an entry is the one to work to, the last in law
// stands beside it, and what has not stopped rings today.
func TestTheCalendarWorksToTheStrictestDay(t *testing.T) {
	write := func(stamp string, c rights.Case) string {
		var b bytes.Buffer
		require.NoError(t, rights.Feed{Stamp: at(stamp), Language: language.English}.Write(&b, func(yield func(string, rights.Case) bool) {
			yield("D-09", c)
		}))
		return strings.ReplaceAll(b.String(), "\r\n ", "")
	}
	checked := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), asked("2026-09-03T10:00:00+02:00", rgpd.Yes),
		happened(rights.IdentityEnough, "2026-09-10T10:00:00+02:00")) // 8 October; 1 October on the strictest reading
	require.Equal(t, rgpd.NewDate(2026, 10, 1), checked.Deadline(rights.Answer).WorkTo())
	got := write("2026-09-15T08:00:00Z", checked)
	require.Contains(t, got, "DTSTART;VALUE=DATE:20261001")
	require.NotContains(t, got, "DTSTART;VALUE=DATE:20261008")
	require.Contains(t, got, "last day on 8 October 2026")
	require.Contains(t, got, "TRIGGER:-P5D")
	require.Contains(t, write("2026-09-28T08:00:00Z", checked), "TRIGGER;VALUE=DATE-TIME:20260928T080000Z", "less than five days are left")

	got = write("2026-11-20T08:00:00Z", rights.Fold(mainland, objected("2026-11-02T10:00:00+01:00")))
	require.Contains(t, got, "DTSTART;VALUE=DATE:20261120\r\n")
	require.NotContains(t, got, "DTSTART;VALUE=DATE:20261102")
	require.Contains(t, got, "TRIGGER;VALUE=DATE-TIME:20261120T080000Z")

	// A period that cannot be counted stands on the day of writing, each day, until it is.
	undated := rights.Event{Kind: rights.Received, Right: rights.Access}
	got = write("2026-11-20T08:00:00Z", rights.Fold(mainland, undated))
	require.Contains(t, got, "DTSTART;VALUE=DATE:20261120\r\n")
	require.Contains(t, got, "SUMMARY:The time limit of the answer: settle it - D-09 (access)")
	require.Contains(t, got, "When was the request received?")
	require.NotContains(t, write("2026-11-20T08:00:00Z", rights.Fold(mainland, undated, happened(rights.Answered, "2026-09-02T10:00:00+02:00"))), "access)")

	require.Zero(t, rights.Deadline{}.WorkTo())
}

func TestFeedThatCannotBeWritten(t *testing.T) {
	err := rights.Feed{}.Write(broken{}, func(func(string, rights.Case) bool) {})
	require.ErrorIs(t, err, os.ErrClosed)
}

// TestDataAreGatheredBeforeTheyAreSent: a letter that says that data go with it needs the event, since the request; not
// one that says that none are held.
func TestDataAreGatheredBeforeTheyAreSent(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	f := plain(func(f *rights.Facts) {
		f.Purpose, f.Basis, f.Supply, f.Automated, f.ErasureGround, f.Needed = rights.OtherPurpose, rights.Contract, rights.Provided, rgpd.Yes,
			rights.NoLongerNeeded, rights.NotNeeded
	})
	write := func(events ...rights.Event) error {
		c := rights.Fold(mainland, events...)
		_, err := head.Reply(c, c.Request.Plan(f, today))
		return err
	}
	for _, right := range []rights.Right{rights.Access, rights.Portability} {
		request, done := received(right, on), happened(rights.CarriedOut, "2026-09-04T10:00:00+02:00")
		var missing *rights.LetterError
		require.ErrorAs(t, write(request), &missing)
		require.Equal(t, "carried-out", missing.Field)
		require.NoError(t, write(request, done))
		require.NoError(t, write(request, of(right, done)))
		require.Error(t, write(request, of(rights.Erasure, done)), "of something else")
		require.NoError(t, write(request, received(rights.HumanReview, "2026-09-05T10:00:00+02:00"), done), "of the first, before the other came")

		// Another letter for data needs its own, and takes nothing from the first.
		again := received(right, "2026-09-10T10:00:00+02:00")
		c := rights.Fold(mainland, request, done, again)
		var got []bool
		for one := range c.Each() {
			_, err := head.Reply(one, one.Request.Plan(f, today))
			got = append(got, err == nil)
		}
		require.Equal(t, []bool{true, false}, got)
		c = rights.Fold(mainland, request, done, again, happened(rights.CarriedOut, "2026-09-11T10:00:00+02:00"))
		require.True(t, at("2026-09-11T10:00:00+02:00").Equal(c.Gathered))
		early := head
		early.On = rgpd.NewDate(2026, 9, 3)
		require.Error(t, func() error {
			c := rights.Fold(mainland, request, done)
			_, err := early.Reply(c, c.Request.Plan(f, today))
			return err
		}(), "a letter of before the event")
	}
	erased := rights.Fold(mainland, received(rights.Erasure, on), of(rights.Erasure, happened(rights.CarriedOut, "2026-09-04T10:00:00+02:00")),
		received(rights.Access, "2026-09-05T10:00:00+02:00"), of(rights.Access, happened(rights.CarriedOut, "2026-09-06T10:00:00+02:00")))
	letter, err := head.Reply(erased, erased.Request.Plan(f, today))
	require.NoError(t, err)
	require.Contains(t, letter.FR, "effacées le 4 septembre 2026", "not on the day on which data were gathered")
}

// TestAnAcknowledgementSaysWhatWasSaidAndDone: it names the word that came in and no other, says that marketing stopped
// where it did, and promises no day that is over.
func TestAnAcknowledgementSaysWhatWasSaidAndDone(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	stopped := happened(rights.Stopped, "2026-09-03T11:00:00+02:00")
	undecided := objected(on)
	undecided.Purpose = 0
	withdrawal := received(rights.Withdrawal, on)
	for name, c := range map[string]struct {
		events []rights.Event
		says   []string
		silent []string
	}{
		"an objection that nobody acted on": {[]rights.Event{objected(on)}, []string{"Votre opposition à la prospection nous oblige"},
			[]string{"prend effet", "avons cessé"}},
		"an objection that was acted on": {[]rights.Event{objected(on), stopped}, []string{"cessé le 3 septembre 2026 toute prospection"}, nil},
		"an objection to nobody knows what": {[]rights.Event{undecided}, []string{"Votre opposition nous oblige"},
			[]string{"opposition à la prospection"}},
		"a withdrawal": {[]rights.Event{withdrawal}, []string{"Le retrait de votre consentement nous oblige"},
			[]string{"opposition"}},
		"both":      {[]rights.Event{withdrawal, objected(on)}, []string{"Le retrait de votre consentement nous", "Votre opposition à la prospection nous"}, nil},
		"an access": {[]rights.Event{received(rights.Access, on)}, nil, []string{"opposition", "retrait", "prospection"}},
		"an objection that came again": {[]rights.Event{objected("2026-08-20T10:00:00+02:00"), happened(rights.Stopped, "2026-08-21T11:00:00+02:00"), objected(on)},
			[]string{"nous oblige"}, []string{"avons cessé"}},
	} {
		letter, err := head.Acknowledge(rights.Fold(mainland, c.events...))
		require.NoError(t, err, name)
		for _, want := range c.says {
			require.Contains(t, letter.FR, want, name)
		}
		for _, bad := range c.silent {
			require.NotContains(t, letter.FR, bad, name)
		}
	}
	access := rights.Fold(rights.Place{Territory: rgpd.Mainland}, received(rights.Access, "2026-09-12T10:00:00+02:00"))
	require.Equal(t, rgpd.NewDate(2026, 10, 12), access.Deadline(rights.Answer).Due, "Monday")
	for day, want := range map[rgpd.Date]string{
		rgpd.NewDate(2026, 10, 12): "au plus tard le", rgpd.NewDate(2026, 10, 13): "",
	} {
		l := head
		l.On = day
		letter, err := l.Acknowledge(access)
		require.NoError(t, err)
		require.Contains(t, letter.FR, "dans les meilleurs délais")
		require.Equal(t, want != "", strings.Contains(letter.FR, "au plus tard le"), day)
		require.Equal(t, want != "", strings.Contains(letter.EN, "at the latest"), day)
	}
	// A Saturday is promised while it is to come, the Monday after it.
	weekend := rights.Fold(mainland, received(rights.Access, "2026-09-10T10:00:00+02:00"))
	l := head
	for on, want := range map[rgpd.Date]string{rgpd.NewDate(2026, 10, 10): "10 octobre", rgpd.NewDate(2026, 10, 11): "12 octobre"} {
		l.On = on
		letter, err := l.Acknowledge(weekend)
		require.NoError(t, err)
		require.Contains(t, letter.FR, want)
	}
}

// TestLettersSpeakToWhoReadsThem: what a rule or a plan says to the controller is said to the person, in each letter;
// every reason for which a right does not open has such a sentence, and every item of an answer.
func TestLettersSpeakToWhoReadsThem(t *testing.T) {
	speaksOfThem := regexp.MustCompile(`(?i)\b(le responsable|qui s'oppose|de la personne|la personne (qui|ne)|frais|` +
		`the controller|the person|of the person|who objects)\b`)
	refusals := 0
	for rule := range rights.Rules() {
		if rule.Then != rgpd.Forbid {
			continue
		}
		refusals++
		right := rights.Access
		if strings.HasPrefix(string(rule.ID), "right-posthumous") {
			right = rights.Posthumous
		}
		c := rights.Fold(mainland, received(right, "2026-09-01T10:00:00+02:00"))
		letter, err := head.Refuse(c, rgpd.Text{}, rule.Says)
		require.NoError(t, err, rule.ID)
		require.NotContains(t, letter.FR, "- "+rule.Says.FR+".", rule.ID)
		if right != rights.Posthumous {
			require.NotRegexp(t, speaksOfThem, letter.FR, rule.ID)
			require.NotRegexp(t, speaksOfThem, letter.EN, rule.ID)
		}
	}
	require.Greater(t, refusals, 20)
	gathered := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), happened(rights.CarriedOut, "2026-09-04T10:00:00+02:00"))
	answer, err := head.Reply(gathered, gathered.Request.Plan(plain(nil), today))
	require.NoError(t, err)
	require.NotRegexp(t, speaksOfThem, answer.FR)
	require.NotRegexp(t, speaksOfThem, answer.EN)
	require.Equal(t, len(rights.AccessContents()), strings.Count(answer.FR, "\n- "))
	for _, item := range rights.AccessContents() {
		require.NotContains(t, answer.FR, "- "+item.FR+" ;")
	}

	// A reason of one's own stays as it was written.
	access := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"))
	own := rgpd.Text{FR: "le responsable vous l'a déjà dit", EN: "the controller told you before"}
	letter, err := head.Refuse(access, rgpd.Text{}, own)
	require.NoError(t, err)
	require.Contains(t, letter.FR, own.FR)
}

// TestWhatIsKeptIsSaidOnce: of an objection that is on file, for certain; without one, if there was one.
func TestWhatIsKeptIsSaidOnce(t *testing.T) {
	const kept = "de vos coordonnées le strict nécessaire"
	f := plain(func(f *rights.Facts) {
		f.Purpose, f.ErasureGround, f.Needed = rights.OtherPurpose, rights.NoLongerNeeded, rights.NotNeeded
	})
	for _, c := range []struct {
		events []rights.Event
		says   string
	}{
		{[]rights.Event{received(rights.Erasure, "2026-09-01T10:00:00+02:00"), objected("2026-09-01T10:00:00+02:00"),
			happened(rights.Stopped, "2026-09-01T10:05:00+02:00")}, "Nous conserverons " + kept},
		{[]rights.Event{received(rights.Erasure, "2026-09-01T10:00:00+02:00")}, "Si vous avez déjà fait opposition à la prospection, nous gardons " + kept},
	} {
		other := rights.Fold(mainland, append(c.events, happened(rights.CarriedOut, "2026-09-04T10:00:00+02:00"))...)
		letter, err := head.Reply(other, other.Request.Plan(f, today))
		require.NoError(t, err)
		require.Contains(t, letter.FR, c.says)
		require.Equal(t, 1, strings.Count(letter.FR, kept))
	}
}

// TestAMedicalFileIsPromisedNoDayAlone: another limit may end before that of the RGPD, and binds.
func TestAMedicalFileIsPromisedNoDayAlone(t *testing.T) {
	e := received(rights.Access, "2026-09-01T10:00:00+02:00")
	e.Regime = rights.MedicalFile
	c := rights.Fold(mainland, e)
	letter, err := head.Acknowledge(c)
	require.NoError(t, err)
	require.Contains(t, letter.FR, "Le RGPD nous donne jusqu'au jeudi 1er octobre 2026. Le premier de ces délais")
	require.Contains(t, letter.EN, "The GDPR gives us until Thursday 1 October 2026. The first of these limits")
	require.NotContains(t, letter.FR, "au plus tard le", "another limit may end before")
	late := head
	late.On = rgpd.NewDate(2026, 10, 2)
	letter, err = late.Acknowledge(c)
	require.NoError(t, err)
	require.NotContains(t, letter.FR, "jusqu'au", "no day that is over")
}

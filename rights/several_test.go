package rights_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// of is an event about one request of a case.
func of(right rights.Right, e rights.Event) rights.Event {
	e.Right = right
	return e
}

// A request that comes in after an answer has a month of its own, and so has one in the same letter: no answer to
// another is an answer to it.
func TestEachRequestOfACaseHasItsClock(t *testing.T) {
	const first, answer, second = "2026-09-01T10:00:00+02:00", "2026-09-05T10:00:00+02:00", "2026-09-10T10:00:00+02:00"
	later := at("2026-09-11T10:00:00+02:00")
	access, erase := received(rights.Access, first), received(rights.Erasure, second)

	c := rights.Fold(mainland, access, happened(rights.Answered, answer), erase)
	require.Equal(t, rights.Running, c.Status, "the case is open again")
	require.Empty(t, cmp.Diff([]string{"answer dated 2026-10-12"}, owed(c, later)))
	require.Equal(t, rights.Erasure, c.Owed(later)[0].Right())
	require.Equal(t, rights.ClosedAnswered, c.Request.Status)

	c = rights.Fold(mainland, access, happened(rights.Answered, answer), erase, happened(rights.Answered, "2026-09-30T10:00:00+02:00"))
	require.Equal(t, rights.ClosedAnswered, c.Status)
	require.Empty(t, cmp.Diff([]string{"tell-recipients no-figure"}, owed(c, at("2026-10-01T10:00:00+02:00"))))

	late := rights.Fold(mainland, access, happened(rights.Answered, answer), erase, happened(rights.Answered, "2026-10-13T10:00:00+02:00"))
	require.Contains(t, found(late), rgpd.RuleID("request-answer-late"), "late by its own month")
	letter := rights.Fold(mainland, access, received(rights.Erasure, first), of(rights.Access, happened(rights.Answered, answer)))
	require.Equal(t, rights.Running, letter.Status)
	require.Empty(t, cmp.Diff([]string{"answer dated 2026-10-01"}, owed(letter, later)))
	require.Equal(t, rights.Erasure, letter.Owed(later)[0].Right())
}

// An extension, a check of identity, a clarification is of the request that it names, and of all that are open
// where it names none; it moves no other.
func TestPeriodsAreThoseOfEachRequest(t *testing.T) {
	const first, next = "2026-09-01T10:00:00+02:00", "2026-09-03T10:00:00+02:00"
	access, erase := received(rights.Access, first), received(rights.Erasure, first)
	later := at("2026-09-12T10:00:00+02:00")
	for _, c := range []struct {
		name   string
		events []rights.Event
		owed   []string
		found  []rgpd.RuleID
	}{
		{"an extension for one", []rights.Event{access, erase, of(rights.Erasure, extended("2026-09-10T10:00:00+02:00", rgpd.Yes))},
			[]string{"answer dated 2026-10-01", "answer dated 2026-12-01"}, nil},
		{"an extension for all", []rights.Event{access, erase, extended("2026-09-10T10:00:00+02:00", rgpd.Yes)},
			[]string{"answer dated 2026-12-01", "answer dated 2026-12-01"}, nil},
		{"an extension before the second came in", []rights.Event{access, extended("2026-09-02T10:00:00+02:00", rgpd.Yes), received(rights.Erasure, next)},
			[]string{"answer dated 2026-10-05", "answer dated 2026-12-01"}, nil},
		{"identity asked for one", []rights.Event{access, erase, of(rights.Erasure, asked(next, rgpd.Yes)), of(rights.Erasure, happened(rights.IdentityEnough, "2026-09-10T10:00:00+02:00"))},
			[]string{"answer dated 2026-10-01", "answer dated 2026-10-08"}, nil},
		{"identity asked, and a word about marketing beside", []rights.Event{objected(first), happened(rights.Stopped, first), access, asked(next, rgpd.Yes)},
			[]string{"answer dated 2026-10-01", "answer suspended"}, nil},
		{"a right that the case does not hold", []rights.Event{access, of(rights.Portability, happened(rights.Answered, next))},
			[]string{"answer dated 2026-10-01"}, []rgpd.RuleID{"request-event-before-receipt"}},
		{"a right that was answered already", []rights.Event{access, erase, of(rights.Access, happened(rights.Answered, next)), of(rights.Access, happened(rights.Answered, "2026-09-04T10:00:00+02:00"))},
			[]string{"answer dated 2026-10-01"}, []rgpd.RuleID{"request-event-after-close"}},
		{"one refused, the other open", []rights.Event{access, erase, of(rights.Erasure, refused(rights.Refused, next))},
			[]string{"answer dated 2026-10-01"}, nil},
	} {
		got := rights.Fold(mainland, c.events...)
		require.Empty(t, cmp.Diff(c.owed, owed(got, later)), c.name)
		var other []rgpd.RuleID
		for _, id := range found(got) {
			if id != "request-received-twice" {
				other = append(other, id)
			}
		}
		require.Empty(t, cmp.Diff(c.found, other), c.name)
	}
}

// A case can be looked at for one of the requests that it holds: its letters and its dates are of that one.
func TestACaseAboutOneRequest(t *testing.T) {
	const first, second = "2026-09-01T10:00:00+02:00", "2026-09-10T10:00:00+02:00"
	c := rights.Fold(mainland, received(rights.Access, first), received(rights.Erasure, second),
		objected(second), happened(rights.Stopped, second), of(rights.Access, happened(rights.Answered, second)))
	about, ok := c.About(rights.Erasure)
	require.True(t, ok)
	require.Equal(t, rights.Erasure, about.Request.Right)
	require.Equal(t, rights.Running, about.Status)
	require.Zero(t, about.Closed)
	require.Equal(t, "2026-10-12", about.Deadline(rights.Answer).Due.String())
	require.Len(t, about.Request.Besides, 2)
	require.Equal(t, rights.Access, c.Request.Right, "the case itself is as it was")
	done, ok := c.About(rights.Access)
	require.True(t, ok)
	require.Equal(t, rights.ClosedAnswered, done.Status)
	_, ok = c.About(rights.Portability)
	require.False(t, ok)

	// Of two of one right, the one that is open.
	twice := rights.Fold(mainland, received(rights.Access, first), happened(rights.Answered, first), received(rights.Access, second))
	open, ok := twice.About(rights.Access)
	require.True(t, ok)
	require.Equal(t, "2026-10-12", open.Deadline(rights.Answer).Due.String())

	letter, err := rights.Letterhead{Controller: "Maison", Contact: "dpo@maison.example", Reference: "D-1"}.Acknowledge(about)
	require.NoError(t, err)
	require.Contains(t, letter.FR, "10 octobre 2026")
}

// The calendar has a day for each answer, under an identifier that stays as others are answered, and a freeze that
// is due stands on the day of writing until it is done.
func TestACalendarHasADayForEachRequest(t *testing.T) {
	const first, second = "2026-09-01T10:00:00+02:00", "2026-09-10T10:00:00+02:00"
	now := at("2026-09-14T10:00:00+02:00")
	write := func(events ...rights.Event) string {
		var b bytes.Buffer
		require.NoError(t, rights.Feed{Stamp: now, Language: language.French}.Write(&b, func(yield func(string, rights.Case) bool) {
			yield("D-1", rights.Fold(mainland, events...))
		}))
		return b.String()
	}
	ids := func(ics string) (out []string) {
		for line := range strings.SplitSeq(ics, "\r\n") {
			if id, is := strings.CutPrefix(line, "UID:"); is {
				out = append(out, id)
			}
		}
		return out
	}
	access, freeze := received(rights.Access, first), received(rights.Restriction, second)
	both := write(access, freeze)
	require.Len(t, ids(both), 3)
	require.Contains(t, both, "SUMMARY:Geler ou arrêter le traitement sans attendre - D-1 (limitation)")
	require.Contains(t, both, "DTSTART;VALUE=DATE:20260914")
	require.Contains(t, both, "SUMMARY:Répondre - D-1 (accès)")
	one := write(access, freeze, of(rights.Access, happened(rights.Answered, second)), happened(rights.Held, second))
	require.Len(t, ids(one), 1)
	require.Contains(t, ids(both), ids(one)[0], "the answer to the second keeps its identifier")
	require.NotContains(t, one, "Geler")
	undone := write(freeze, happened(rights.Answered, second))
	require.Contains(t, undone, "Geler", "an answer freezes nothing")
}

// An answer that names no right closes every request that is open, and that is said; one that names its right, or
// comes where one is open, is not.
func TestAnAnswerThatNamesNoRequestIsSaid(t *testing.T) {
	const first, then = "2026-09-01T10:00:00+02:00", "2026-09-05T10:00:00+02:00"
	access, erase := received(rights.Access, first), received(rights.Erasure, first)
	for name, x := range map[string]struct {
		events []rights.Event
		want   bool
	}{
		"two open":          {[]rights.Event{access, erase, happened(rights.Answered, then)}, true},
		"two open, refused": {[]rights.Event{access, erase, refused(rights.Refused, then)}, true},
		"two open, in part": {[]rights.Event{access, erase, refused(rights.PartlyRefused, then)}, true},
		"named":             {[]rights.Event{access, erase, of(rights.Access, happened(rights.Answered, then))}, false},
		"one left open":     {[]rights.Event{access, erase, of(rights.Access, happened(rights.Answered, then)), happened(rights.Answered, "2026-09-06T10:00:00+02:00")}, false},
		"one":               {[]rights.Event{access, happened(rights.Answered, then)}, false},
	} {
		require.Equal(t, x.want, slices.Contains(found(rights.Fold(mainland, x.events...)), "request-answer-names-none"), name)
	}
}

// Each request of a case is yielded, two of one right twice, and a deadline says which of them it is of.
func TestTwoOfOneRightAreTwo(t *testing.T) {
	c := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"),
		received(rights.Access, "2026-09-10T10:00:00+02:00"), received(rights.Objection, "2026-09-10T10:00:00+02:00"))
	var got []string
	for one := range c.Each() {
		got = append(got, one.Request.Right.String()+" "+mainland.Day(one.Request.Received).String())
		require.Len(t, one.Request.Besides, 2)
		require.Equal(t, rights.Running, one.Status)
	}
	require.Empty(t, cmp.Diff([]string{"access 2026-09-01", "access 2026-09-10", "objection 2026-09-10"}, got))
	got = nil
	for _, d := range c.Owed(at("2026-09-12T10:00:00+02:00")) {
		r := c.Of(d)
		got = append(got, d.Kind.String()+" "+r.Right.String()+" "+mainland.Day(r.Received).String())
	}
	require.Empty(t, cmp.Diff([]string{"stop-marketing objection 2026-09-10",
		"carry-out objection 2026-09-10", "answer access 2026-09-01",
		"answer access 2026-09-10", "answer objection 2026-09-10"}, got))
	for range (rights.Case{}).Each() {
		t.Fatal("there is no request")
	}
	require.Empty(t, cmp.Diff(rights.Request{}, (rights.Case{}).Of(rights.Deadline{})))
	var first rights.Case
	for first = range c.Each() {
		break
	}
	require.Equal(t, rights.Access, first.Request.Right)
}

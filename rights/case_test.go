package rights_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/rights"
)

var mainland = rights.Place{Territory: rgpd.Mainland}

// at is an instant, as the file of a desk writes it.
func at(s string) time.Time {
	v, err := time.Parse(time.RFC3339, s)
	if err != nil {
		panic(err)
	}
	return v
}

func received(right rights.Right, when string) rights.Event {
	return rights.Event{Kind: rights.Received, At: at(when), Right: right, By: rights.OwnChannel, Means: rights.ByEmail}
}

func objected(when string) rights.Event {
	e := received(rights.Objection, when)
	e.Purpose, e.Means = rights.Marketing, rights.ByPhone
	return e
}

func happened(k rights.EventKind, when string) rights.Event {
	return rights.Event{Kind: k, At: at(when)}
}

func extended(when string, reasons rgpd.Answer) rights.Event {
	return rights.Event{Kind: rights.Extended, At: at(when), Reasons: reasons, Complexity: rgpd.Yes, Number: rgpd.Yes}
}

func refused(k rights.EventKind, when string) rights.Event {
	return rights.Event{Kind: k, At: at(when), Reasons: rgpd.Yes, Authority: rgpd.Yes, Court: rgpd.Yes}
}

func asked(when string, ground rgpd.Answer) rights.Event {
	return rights.Event{Kind: rights.IdentityAsked, At: at(when), Ground: ground}
}

func found(c rights.Case) (ids []rgpd.RuleID) {
	for _, f := range c.Findings {
		ids = append(ids, f.Rule)
	}
	return ids
}

func owed(c rights.Case, when time.Time) (out []string) {
	for _, d := range c.Owed(when) {
		s := d.Kind.String() + " " + d.State.String()
		if d.Due != 0 {
			s += " " + d.Due.String()
		}
		out = append(out, s)
	}
	return out
}

func TestCase(t *testing.T) {
	const r = "2026-09-01T10:00:00+02:00" // the month ends on Thursday 1 October
	for _, c := range []struct {
		name   string
		events []rights.Event
		status rights.Status
		found  []rgpd.RuleID
		at     string
		owed   []string
	}{
		{"no event at all", nil, 0, nil, "2026-09-02T10:00:00+02:00", nil},
		{"received", []rights.Event{received(rights.Access, r)},
			rights.Running, nil, "2026-09-02T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"asked about before it was received", []rights.Event{received(rights.Access, r)},
			rights.Running, nil, "2026-08-02T10:00:00+02:00", nil},
		{"extended in time", []rights.Event{received(rights.Access, r), extended("2026-10-01T23:59:59+02:00", rgpd.Yes)},
			rights.RunningExtended, nil, "2026-10-02T10:00:00+02:00", []string{"answer dated 2026-12-01"}},
		{"extended a second too late", []rights.Event{received(rights.Access, r), extended("2026-10-02T00:00:00+02:00", rgpd.Yes)},
			rights.Running, []rgpd.RuleID{"request-extension-late"}, "2026-10-02T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"extended without reasons, then with", []rights.Event{received(rights.Access, r), extended("2026-09-10T10:00:00+02:00", 0), extended("2026-09-20T10:00:00+02:00", rgpd.Yes)},
			rights.RunningExtended, []rgpd.RuleID{"request-extension-without-reasons"}, "2026-10-02T10:00:00+02:00", []string{"answer dated 2026-12-01"}},
		{"extended twice", []rights.Event{received(rights.Access, r), extended("2026-09-10T10:00:00+02:00", rgpd.Yes), extended("2026-11-20T10:00:00+01:00", rgpd.Yes)},
			rights.RunningExtended, []rgpd.RuleID{"request-second-extension"}, "2026-12-02T10:00:00+01:00", []string{"answer dated 2026-12-01"}},
		{"waiting for an identity", []rights.Event{received(rights.Access, r), asked("2026-09-03T10:00:00+02:00", rgpd.Yes), happened(rights.IdentityPart, "2026-09-05T10:00:00+02:00")},
			rights.AwaitingIdentity, nil, "2026-09-06T10:00:00+02:00", []string{"answer suspended"}},
		{"identity supplied a week later", []rights.Event{received(rights.Access, r), asked("2026-09-03T10:00:00+02:00", rgpd.Yes), happened(rights.IdentityEnough, "2026-09-10T10:00:00+02:00")},
			rights.Running, nil, "2026-09-11T10:00:00+02:00", []string{"answer dated 2026-10-08"}},
		{"identity asked as a matter of course", []rights.Event{received(rights.Access, r), asked("2026-09-03T10:00:00+02:00", 0)},
			rights.Running, []rgpd.RuleID{"request-identity-without-doubt"}, "2026-09-06T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"identity asked on the tenth day", []rights.Event{received(rights.Access, r), asked("2026-09-11T10:00:00+02:00", rgpd.Yes)},
			rights.Running, []rgpd.RuleID{"request-identity-late"}, "2026-09-12T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"waiting for the request to be made precise", []rights.Event{received(rights.Access, r), {Kind: rights.ClarityAsked, At: at("2026-09-03T10:00:00+02:00"), Ground: rgpd.Yes}},
			rights.Running, nil, "2026-09-06T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"made precise a week later", []rights.Event{received(rights.Access, r), {Kind: rights.ClarityAsked, At: at("2026-09-03T10:00:00+02:00"), Ground: rgpd.Yes}, happened(rights.ClarityEnough, "2026-09-10T10:00:00+02:00")},
			rights.Running, nil, "2026-09-11T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"left at a stray address, which hands it on five days later", []rights.Event{
			{Kind: rights.Received, At: at(r), Right: rights.Access, By: rights.StrayAddress, Means: rights.ByLetter}, happened(rights.Reached, "2026-09-06T10:00:00+02:00")},
			rights.Running, nil, "2026-09-08T10:00:00+02:00", []string{"answer dated 2026-10-06"}},
		{"typed into a form", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Access, By: rights.OwnChannel, Means: rights.ByForm}},
			rights.Running, nil, "2026-09-08T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"identity that nobody asked for", []rights.Event{received(rights.Access, r), happened(rights.IdentityEnough, "2026-09-10T10:00:00+02:00")},
			rights.Running, []rgpd.RuleID{"request-information-not-asked"}, "2026-09-12T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"answered on the last evening", []rights.Event{received(rights.Access, r), happened(rights.Answered, "2026-10-01T23:59:59+02:00")},
			rights.ClosedAnswered, nil, "2026-10-02T10:00:00+02:00", nil},
		{"approved in time and sent late", []rights.Event{received(rights.Access, r), happened(rights.Drafted, "2026-10-01T17:00:00+02:00"), happened(rights.Answered, "2026-10-02T09:00:00+02:00")},
			rights.ClosedAnswered, []rgpd.RuleID{"request-answer-late", "request-draft-is-not-sent"}, "2026-10-02T10:00:00+02:00", nil},
		{"only approved", []rights.Event{received(rights.Access, r), happened(rights.Drafted, "2026-10-01T17:00:00+02:00")},
			rights.Running, nil, "2026-10-02T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"refused in the month, with all it needs", []rights.Event{received(rights.Access, r), refused(rights.Refused, "2026-09-30T10:00:00+02:00")},
			rights.ClosedRefused, nil, "2026-10-02T10:00:00+02:00", nil},
		{"refused in the third month of an extension", []rights.Event{received(rights.Access, r), extended("2026-09-10T10:00:00+02:00", rgpd.Yes), refused(rights.Refused, "2026-11-20T10:00:00+01:00")},
			rights.ClosedRefused, []rgpd.RuleID{"request-refusal-late"}, "2026-11-21T10:00:00+01:00", nil},
		{"partly refused in the second month: in time as an answer, late as a refusal", []rights.Event{received(rights.Access, r), extended("2026-09-10T10:00:00+02:00", rgpd.Yes), refused(rights.PartlyRefused, "2026-10-20T10:00:00+02:00")},
			rights.ClosedPartlyRefused, []rgpd.RuleID{"request-refusal-late"}, "2026-11-21T10:00:00+01:00", nil},
		{"refused without a word of the CNIL", []rights.Event{received(rights.Access, r), {Kind: rights.Refused, At: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Court: rgpd.Yes}},
			rights.ClosedRefused, []rgpd.RuleID{"request-refusal-incomplete"}, "2026-10-02T10:00:00+02:00", nil},
		{"refused without a word of the court", []rights.Event{received(rights.Access, r), {Kind: rights.Refused, At: at("2026-09-20T10:00:00+02:00"), Reasons: rgpd.Yes, Authority: rgpd.Yes}},
			rights.ClosedRefused, []rgpd.RuleID{"request-refusal-incomplete"}, "2026-10-02T10:00:00+02:00", nil},
		{"refused without reasons", []rights.Event{received(rights.Access, r), {Kind: rights.Refused, At: at("2026-09-20T10:00:00+02:00"), Authority: rgpd.Yes, Court: rgpd.Yes}},
			rights.ClosedRefused, []rgpd.RuleID{"request-refusal-incomplete"}, "2026-10-02T10:00:00+02:00", nil},
		{"answered before it was asked", []rights.Event{happened(rights.Answered, "2026-08-20T10:00:00+02:00"), received(rights.Access, r)},
			rights.Running, []rgpd.RuleID{"request-event-before-receipt"}, "2026-09-02T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"received twice", []rights.Event{received(rights.Access, r), received(rights.Erasure, "2026-09-20T10:00:00+02:00")},
			rights.Running, []rgpd.RuleID{"request-received-twice"}, "2026-09-21T10:00:00+02:00", []string{"answer dated 2026-10-01", "answer dated 2026-10-20"}},
		{"recorded twice", []rights.Event{received(rights.Access, r), received(rights.Access, "2026-09-01T08:00:00Z")},
			rights.Running, []rgpd.RuleID{"request-event-repeated"}, "2026-09-21T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"recorded in the wrong order", []rights.Event{happened(rights.Acknowledged, "2026-09-02T10:00:00+02:00"), received(rights.Access, r)},
			rights.Running, []rgpd.RuleID{"request-event-out-of-order"}, "2026-09-21T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"refused, then answered", []rights.Event{received(rights.Access, r), refused(rights.Refused, "2026-09-20T10:00:00+02:00"), happened(rights.Answered, "2026-09-25T10:00:00+02:00")},
			rights.ClosedRefused, []rgpd.RuleID{"request-event-after-close"}, "2026-09-26T10:00:00+02:00", nil},
		{"an event without instant, and one of no kind", []rights.Event{received(rights.Access, r), {Kind: rights.Answered}, {At: at(r)}, {Kind: 77, At: at(r)}},
			rights.Running, []rgpd.RuleID{"request-event-undated", "request-event-unknown", "request-event-unknown"}, "2026-09-26T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"taken back", []rights.Event{received(rights.Erasure, r), happened(rights.RequestWithdrawn, "2026-09-20T10:00:00+02:00")},
			rights.ClosedWithdrawn, nil, "2026-09-26T10:00:00+02:00", nil},
		{"asked at the counter, no receipt", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Access, Means: rights.InPerson}},
			rights.Running, []rgpd.RuleID{"request-receipt-on-the-spot"}, "2026-09-26T10:00:00+02:00", []string{"answer dated 2026-10-01"}},
		{"asked at the counter, met at once", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Access, Means: rights.InPerson}, happened(rights.Answered, "2026-09-01T10:20:00+02:00")},
			rights.ClosedAnswered, nil, "2026-09-26T10:00:00+02:00", nil},
		{"erased, recipients not told", []rights.Event{received(rights.Erasure, r), happened(rights.Answered, "2026-09-20T10:00:00+02:00")},
			rights.ClosedAnswered, nil, "2026-09-26T10:00:00+02:00", []string{"tell-recipients no-figure"}},
		{"erased, recipients told", []rights.Event{received(rights.Erasure, r), happened(rights.Answered, "2026-09-20T10:00:00+02:00"), happened(rights.RecipientsTold, "2026-09-21T10:00:00+02:00")},
			rights.ClosedAnswered, nil, "2026-09-26T10:00:00+02:00", nil},

		{"erased from the prospects: the calls stop too", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Erasure, Purpose: rights.Marketing}},
			rights.Running, nil, "2026-09-01T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01"}},
		{"another consent withdrawn", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Withdrawal, Purpose: rights.OtherPurpose}},
			rights.Running, nil, "2026-09-01T10:00:01+02:00", []string{"carry-out no-figure", "answer no-figure"}},
		{"an objection, and nobody noted to what: the calls stop, the rest is held", []rights.Event{received(rights.Objection, r)},
			rights.Running, nil, "2026-09-01T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01", "carry-out no-figure", "answer dated 2026-10-01"}},
		{"an objection to statistics holds nothing", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Objection, Purpose: rights.Research}},
			rights.Running, nil, "2026-09-01T10:00:01+02:00", []string{"answer dated 2026-10-01"}},
		{"a consent withdrawn, and nobody noted which", []rights.Event{received(rights.Withdrawal, r)},
			rights.Running, nil, "2026-09-01T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01", "carry-out no-figure", "answer dated 2026-10-01"}},
		{"stop calling me", []rights.Event{objected(r)},
			rights.Running, nil, "2026-09-01T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01"}},
		{"stopped in a minute", []rights.Event{objected(r), happened(rights.Stopped, "2026-09-01T10:01:00+02:00")},
			rights.Running, nil, "2026-09-02T10:00:01+02:00", []string{"answer dated 2026-10-01"}},
		{"stopped the day after", []rights.Event{objected(r), happened(rights.Stopped, "2026-09-02T00:01:00+02:00")},
			rights.Running, []rgpd.RuleID{"request-stopped-late"}, "2026-09-02T10:00:01+02:00", []string{"answer dated 2026-10-01"}},
		{"confirmed and never stopped", []rights.Event{objected(r), happened(rights.Answered, "2026-09-02T10:01:00+02:00")},
			rights.ClosedAnswered, []rgpd.RuleID{"request-never-stopped"}, "2026-09-03T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01"}},
		{"identity asked of somebody who wants no calls", []rights.Event{objected(r), asked("2026-09-02T10:00:00+02:00", rgpd.Yes)},
			rights.Running, []rgpd.RuleID{"request-identity-before-stop"}, "2026-09-03T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01"}},
		{"an objection to marketing refused", []rights.Event{objected(r), happened(rights.Stopped, r), refused(rights.Refused, "2026-09-02T10:00:00+02:00")},
			rights.ClosedRefused, []rgpd.RuleID{"request-marketing-refused"}, "2026-09-03T10:00:01+02:00", nil},
		{"an objection taken back", []rights.Event{objected(r), happened(rights.RequestWithdrawn, "2026-09-02T10:00:00+02:00")},
			rights.ClosedWithdrawn, []rgpd.RuleID{"request-stop-outlives-request", "request-never-stopped"}, "2026-09-03T10:00:01+02:00", []string{"stop-marketing instant 2026-09-01"}},
		{"an objection to fraud prevention stands still", []rights.Event{{Kind: rights.Received, At: at(r), Right: rights.Objection, Purpose: rights.OtherPurpose}},
			rights.Running, nil, "2026-09-03T10:00:01+02:00", []string{"carry-out no-figure", "answer dated 2026-10-01"}},
		{"identity asked about an automated decision", []rights.Event{received(rights.HumanReview, r), asked("2026-09-02T10:00:00+02:00", rgpd.Yes)},
			rights.Running, []rgpd.RuleID{"request-identity-outside-text"}, "2026-09-03T10:00:01+02:00", []string{"answer dated 2026-10-01"}},
	} {
		got := rights.Fold(mainland, c.events...)
		require.Equal(t, c.status, got.Status, c.name)
		require.Equal(t, c.found, found(got), c.name)
		require.Equal(t, c.owed, owed(got, at(c.at)), c.name)
	}
}

// TestDeadlinesOfACase: the time limits that concern a case, and no other.
func TestDeadlinesOfACase(t *testing.T) {
	const r = "2026-09-01T10:00:00+02:00"
	minor := received(rights.Erasure, r)
	minor.Minor = rgpd.Yes
	complaint := happened(rights.Complained, "2026-10-05T10:00:00+02:00")
	for _, c := range []struct {
		name   string
		events []rights.Event
		want   []string
	}{
		{"nothing received", []rights.Event{happened(rights.Answered, r)}, nil},
		{"access", []rights.Event{received(rights.Access, r)}, []string{"answer", "extension-notice", "extended-answer", "refusal"}},
		{"access, extended", []rights.Event{received(rights.Access, r), extended("2026-09-10T10:00:00+02:00", rgpd.Yes)}, []string{"answer", "extension-notice", "refusal"}},
		{"stop calling me", []rights.Event{objected(r)}, []string{"stop-marketing", "answer", "extension-notice", "extended-answer"}},
		{"erasure of a minor's data", []rights.Event{minor}, []string{"answer", "extension-notice", "extended-answer", "refusal", "minor-silence"}},
		{"the same, and a complaint", []rights.Event{minor, complaint}, []string{"answer", "extension-notice", "extended-answer", "refusal", "minor-silence", "minor-ruling"}},
	} {
		var got []string
		for d := range rights.Fold(mainland, c.events...).Deadlines() {
			got = append(got, d.Kind.String())
		}
		require.Equal(t, c.want, got, c.name)
	}
}

// TestASecondRequestStopsAndHolds: what a second letter of the case, or a second right of
// the same letter, stops or holds is owed and planned as if it had come alone.
func TestASecondRequestStopsAndHolds(t *testing.T) {
	const first, second, later = "2026-09-01T10:00:00+02:00", "2026-09-10T10:00:00+02:00", "2026-09-11T10:00:00+02:00"
	about := func(right rights.Right, purpose rights.Purpose, when string) rights.Event {
		return rights.Event{Kind: rights.Received, At: at(when), Right: right, Purpose: purpose}
	}
	access := about(rights.Access, 0, first)
	for _, c := range []struct {
		name   string
		events []rights.Event
		stop   rgpd.Stop
		from   string // since when; empty: no stop
		frozen rgpd.Answer
		owed   []string
	}{
		{"access, then stop calling me", []rights.Event{access, about(rights.Objection, rights.Marketing, second)},
			rgpd.Objected, second, rgpd.No, []string{"stop-marketing instant 2026-09-10", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"one letter that asks both", []rights.Event{access, about(rights.Objection, rights.Marketing, first)},
			rgpd.Objected, first, rgpd.No, []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01", "answer dated 2026-10-01"}},
		{"the same, stopped", []rights.Event{access, about(rights.Objection, rights.Marketing, first), happened(rights.Stopped, first)},
			rgpd.Objected, first, rgpd.No, []string{"answer dated 2026-10-01", "answer dated 2026-10-01"}},
		{"a stop recorded before the objection stops nothing after it", []rights.Event{access, happened(rights.Stopped, first), about(rights.Objection, rights.Marketing, second)},
			rgpd.Objected, second, rgpd.No, []string{"stop-marketing instant 2026-09-10", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"answered, then stop calling me", []rights.Event{access, happened(rights.Answered, "2026-09-05T10:00:00+02:00"), about(rights.Objection, rights.Marketing, second)},
			rgpd.Objected, second, rgpd.No, []string{"stop-marketing instant 2026-09-10", "answer dated 2026-10-12"}},
		{"access, then a consent to calls withdrawn", []rights.Event{access, about(rights.Withdrawal, rights.Marketing, second)},
			rgpd.WithdrewConsent, second, rgpd.No, []string{"stop-marketing instant 2026-09-10", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"access, then erase me from your prospects", []rights.Event{access, about(rights.Erasure, rights.Marketing, second)},
			rgpd.Objected, second, rgpd.No, []string{"stop-marketing instant 2026-09-10", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"access, then an objection, and nobody noted to what", []rights.Event{access, about(rights.Objection, 0, second)},
			rgpd.Objected, second, rgpd.Yes, []string{"stop-marketing instant 2026-09-10", "carry-out no-figure", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"access, then freeze", []rights.Event{access, about(rights.Restriction, rights.OtherPurpose, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"carry-out no-figure", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"access, then an objection to scoring", []rights.Event{access, about(rights.Objection, rights.OtherPurpose, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"carry-out no-figure", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"the same, held", []rights.Event{access, about(rights.Objection, rights.OtherPurpose, second), happened(rights.Held, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"freeze, frozen, then an objection to scoring", []rights.Event{about(rights.Restriction, rights.OtherPurpose, first), happened(rights.Held, first), about(rights.Objection, rights.OtherPurpose, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"carry-out no-figure", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"answered, then an objection to scoring: the answer did not decide it", []rights.Event{access, happened(rights.Answered, "2026-09-05T10:00:00+02:00"), about(rights.Objection, rights.OtherPurpose, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"carry-out no-figure", "answer dated 2026-10-12"}},
		{"access, then another consent withdrawn", []rights.Event{access, about(rights.Withdrawal, rights.OtherPurpose, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"carry-out no-figure", "answer no-figure", "answer dated 2026-10-01"}},
		{"stop calling me, called again and told again", []rights.Event{objected(first), happened(rights.Stopped, first), about(rights.Objection, rights.Marketing, second)},
			rgpd.Objected, second, rgpd.No, []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"freeze, then stop calling me", []rights.Event{about(rights.Restriction, rights.OtherPurpose, first), about(rights.Objection, rights.Marketing, second)},
			rgpd.Objected, second, rgpd.Yes, []string{"stop-marketing instant 2026-09-10", "carry-out no-figure", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"stop calling me, then freeze", []rights.Event{objected(first), about(rights.Restriction, rights.OtherPurpose, second)},
			rgpd.Objected, second, rgpd.Yes, []string{"stop-marketing instant 2026-09-01", "carry-out no-figure", "answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"access, then an heir", []rights.Event{access, about(rights.Posthumous, 0, second)},
			rgpd.Objected, second, rgpd.No, []string{"stop-marketing instant 2026-09-10", "answer no-figure", "answer dated 2026-10-01"}},
		{"access, then another copy", []rights.Event{access, about(rights.Access, 0, second)},
			rgpd.NoStop, "", rgpd.No, []string{"answer dated 2026-10-01", "answer dated 2026-10-12"}},
		{"access, then an objection to statistics", []rights.Event{access, about(rights.Objection, rights.Research, second)},
			rgpd.Restricted, second, rgpd.Yes, []string{"answer dated 2026-10-01", "answer dated 2026-10-12"}}, // the basis may be a consent
	} {
		got := rights.Fold(mainland, c.events...)
		if d := cmp.Diff(c.owed, owed(got, at(later))); d != "" {
			t.Errorf("%s: owed -want +got\n%s", c.name, d)
		}
		p := got.Request.Plan(rights.Facts{}, at(later))
		require.Equal(t, c.stop, p.Stop, c.name)
		if c.from != "" {
			require.True(t, p.StopFrom.Equal(at(c.from)), "%s: %v", c.name, p.StopFrom)
		}
		require.Equal(t, c.frozen, p.Restricted, c.name)
		require.Equal(t, c.frozen == rgpd.Yes, does(p, rights.Freeze), c.name)
		require.Equal(t, c.stop == rgpd.Objected || c.stop == rgpd.WithdrewConsent, does(p, rights.StopCalling), c.name)
		if does(p, rights.StopCalling) {
			require.Equal(t, rights.StopCalling, p.Tasks[0].Action, c.name)
		}
		if together := got.Request.Besides[0]; together.Received.Equal(got.Request.Received) { // one letter asks both
			require.NotContains(t, found(got), rgpd.RuleID("request-received-twice"), c.name)
			continue
		}
		require.Contains(t, found(got), rgpd.RuleID("request-received-twice"), c.name)
	}

	// The facts are noted of the first request, and calm nothing of the second.
	for _, c := range []struct {
		name          string
		right         rights.Right
		asks, besides rights.Purpose
		facts         func(*rights.Facts)
		stop          rgpd.Stop
		frozen        rgpd.Answer
	}{
		{"a contract put right, and stop calling me", rights.Objection, rights.OtherPurpose, rights.Marketing,
			func(f *rights.Facts) { f.Basis = rights.Contract }, rgpd.Objected, rgpd.No},
		{"a contract put right, then a consent to calls withdrawn", rights.Withdrawal, rights.OtherPurpose, rights.Marketing,
			func(f *rights.Facts) { f.Basis = rights.Contract }, rgpd.WithdrewConsent, rgpd.No},
		{"a contract put right, then an objection, and nobody noted to what", rights.Objection, rights.OtherPurpose, 0,
			func(f *rights.Facts) { f.Basis = rights.Contract }, rgpd.Objected, rgpd.Yes},
		{"marketing noted under a contract, then an objection to something else", rights.Objection, rights.Marketing, rights.OtherPurpose,
			func(f *rights.Facts) { f.Basis = rights.Contract }, rgpd.Restricted, rgpd.Yes},
		{"proved abuse, by somebody whom nobody can identify, then an objection", rights.Objection, rights.OtherPurpose, rights.OtherPurpose,
			func(f *rights.Facts) { f.Abusive, f.Identity = rgpd.Yes, rights.NotIdentifiable }, rgpd.Restricted, rgpd.Yes},
		{"no particular situation, grounds shown, then an objection", rights.Objection, rights.OtherPurpose, rights.OtherPurpose,
			func(f *rights.Facts) { f.Situation, f.Overriding = rgpd.No, rgpd.Yes }, rgpd.Restricted, rgpd.Yes},
		{"a contract put right, then an objection to it", rights.Objection, rights.OtherPurpose, rights.OtherPurpose,
			func(f *rights.Facts) { f.Basis, f.SpecialConsent = rights.Contract, rgpd.No }, rgpd.NoStop, rgpd.No},
		{"a contract put right, then somebody who says that the person is dead, and is not", rights.Posthumous, rights.OtherPurpose, 0,
			nil, rgpd.NoStop, rgpd.No},
		{"an objection to a contract by a dead person", rights.Objection, rights.OtherPurpose, rights.OtherPurpose,
			func(f *rights.Facts) { f.Deceased = rgpd.Yes }, rgpd.NoStop, rgpd.No},
	} {
		both := rights.Fold(mainland, about(rights.Rectification, c.asks, first), about(c.right, c.besides, second))
		p := both.Request.Plan(plain(c.facts), today)
		require.Equal(t, c.stop, p.Stop, c.name)
		require.Equal(t, c.frozen, p.Restricted, c.name)
		if c.stop != rgpd.NoStop {
			require.True(t, p.StopFrom.Equal(at(second)), "%s: %v", c.name, p.StopFrom)
		}
	}

	// Written by hand, a request may stand beside one that stands beside another.
	said := rights.Fold(mainland, access, about(rights.Objection, rights.Marketing, second)).Request
	deep := rights.Request{Right: rights.Access, Place: mainland, Received: at(first), Besides: []rights.Request{said}}
	require.Equal(t, rgpd.Objected, deep.Plan(plain(nil), today).Stop)
	require.True(t, deep.StopsMarketing())
	// And in any order: the last word stops, the first freezes.
	turned := rights.Fold(mainland, about(rights.Objection, 0, second)).Request
	turned.Besides = []rights.Request{rights.Fold(mainland, about(rights.Objection, 0, first)).Request}
	p := turned.Plan(rights.Facts{}, today)
	require.True(t, p.StopFrom.Equal(at(second)) && p.RestrictedFrom.Equal(at(first)), "%v %v", p.StopFrom, p.RestrictedFrom)

	// Late on the first word stays late, whatever follows.
	late := rights.Fold(mainland, objected(first), happened(rights.Stopped, second), about(rights.Objection, rights.Marketing, later), happened(rights.Stopped, later))
	require.Equal(t, []rgpd.RuleID{"request-received-twice", "request-stopped-late"}, found(late))
	require.True(t, late.Stopped.Equal(at(later)))
	never := rights.Fold(mainland, access, about(rights.Objection, rights.Marketing, first), happened(rights.Answered, second))
	require.Equal(t, []rgpd.RuleID{"request-answer-names-none", "request-never-stopped"}, found(never))
	// Before its receipt the second request makes nothing due.
	require.Equal(t, []string{"answer dated 2026-10-01"},
		owed(rights.Fold(mainland, access, about(rights.Objection, rights.Marketing, second)), at("2026-09-02T10:00:00+02:00")))
	// An answer freezes nothing by itself.
	require.Equal(t, []string{"carry-out no-figure", "tell-recipients no-figure"}, owed(rights.Fold(mainland,
		about(rights.Restriction, rights.OtherPurpose, first), happened(rights.Answered, second)), at(later)))
	// What is refused whole refuses the objection that stands beside it; a part need not.
	for kind, want := range map[rights.EventKind][]rgpd.RuleID{
		rights.Refused:       {"request-marketing-refused", "request-answer-names-none", "request-refusal-incomplete", "request-never-stopped"},
		rights.PartlyRefused: {"request-answer-names-none", "request-refusal-incomplete", "request-never-stopped"},
	} {
		require.Equal(t, want, found(rights.Fold(mainland, access, about(rights.Objection, rights.Marketing, first), happened(kind, second))))
	}
	// An heir who is refused silences nobody else.
	require.Contains(t, found(rights.Fold(mainland, about(rights.Posthumous, 0, first), about(rights.Objection, rights.Marketing, first), refused(rights.Refused, second))), rgpd.RuleID("request-never-stopped"))
	require.NotContains(t, found(rights.Fold(mainland, about(rights.Posthumous, 0, first), about(rights.Access, 0, first), refused(rights.Refused, second))), rgpd.RuleID("request-never-stopped"))
	// A neighbour who is refused stops nothing, an heir does.
	heir := about(rights.Posthumous, 0, first)
	require.Empty(t, owed(rights.Fold(mainland, heir, refused(rights.Refused, second)), at(later)))
	require.Equal(t, []string{"stop-marketing instant 2026-09-01"}, owed(rights.Fold(mainland, heir, happened(rights.Answered, second)), at(later)))
}

// TestARequestWithoutItsDayBinds: built in code, a request may lack its instant, or its
// kind. It stops and holds all the same, and nothing on file is taken to follow it.
func TestARequestWithoutItsDayBinds(t *testing.T) {
	const first, later = "2026-09-01T10:00:00+02:00", "2026-09-11T10:00:00+02:00"
	about := func(right rights.Right, purpose rights.Purpose) rights.Event {
		return rights.Event{Kind: rights.Received, Right: right, Purpose: purpose}
	}
	stop, access := about(rights.Objection, rights.Marketing), received(rights.Access, first)
	const stops, answer = "stop-marketing undecided", "answer undecided"
	for _, c := range []struct {
		name   string
		events []rights.Event
		stop   rgpd.Stop
		frozen rgpd.Answer
		owed   []string
	}{
		{"stop calling me", []rights.Event{stop}, rgpd.Objected, rgpd.No, []string{stops, answer}},
		{"a consent to calls withdrawn", []rights.Event{about(rights.Withdrawal, rights.Marketing)},
			rgpd.WithdrewConsent, rgpd.No, []string{stops, answer}},
		{"erase me from your prospects", []rights.Event{about(rights.Erasure, rights.Marketing)},
			rgpd.Objected, rgpd.No, []string{stops, answer}},
		{"an objection, and nobody noted to what", []rights.Event{about(rights.Objection, 0)},
			rgpd.Objected, rgpd.Yes, []string{stops, "carry-out no-figure", answer}},
		{"freeze", []rights.Event{about(rights.Restriction, rights.OtherPurpose)},
			rgpd.Restricted, rgpd.Yes, []string{"carry-out no-figure", answer}},
		{"an objection to scoring", []rights.Event{about(rights.Objection, rights.OtherPurpose)},
			rgpd.Restricted, rgpd.Yes, []string{"carry-out no-figure", answer}},
		{"the same, held and answered one day", []rights.Event{
			about(rights.Objection, rights.OtherPurpose), happened(rights.Held, first), happened(rights.Answered, first),
		}, rgpd.Restricted, rgpd.Yes, []string{"carry-out no-figure"}},
		{"an heir", []rights.Event{about(rights.Posthumous, 0)}, rgpd.Objected, rgpd.No, []string{stops, "answer no-figure"}},
		{"stopped one day: nothing shows that it was after", []rights.Event{stop, happened(rights.Stopped, first)},
			rgpd.Objected, rgpd.No, []string{stops, answer}},
		{"of a kind that nobody noted", []rights.Event{{At: at(first), Right: rights.Objection, Purpose: rights.Marketing}},
			rgpd.Objected, rgpd.No, []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01"}},
		{"access, and stop calling me", []rights.Event{access, stop}, rgpd.Objected, rgpd.No, []string{stops, "answer dated 2026-10-01", answer}},
		{"access, answered, and stop calling me", []rights.Event{stop, access, happened(rights.Answered, first)},
			rgpd.Objected, rgpd.No, []string{stops, answer}},
		{"stop calling me, stopped, and once more", []rights.Event{objected(first), happened(rights.Stopped, first), stop},
			rgpd.Objected, rgpd.No, []string{"stop-marketing instant 2026-09-01", "answer dated 2026-10-01", answer}},
		{"freeze, and stop calling me", []rights.Event{{Kind: rights.Received, At: at(first), Right: rights.Restriction}, stop},
			rgpd.Objected, rgpd.Yes, []string{stops, "carry-out no-figure", "answer dated 2026-10-01", answer}},
		{"only access", []rights.Event{about(rights.Access, 0)}, rgpd.NoStop, rgpd.No, []string{answer}},
	} {
		got := rights.Fold(mainland, c.events...)
		require.Equal(t, c.owed, owed(got, at(later)), c.name)
		p := got.Request.Plan(rights.Facts{}, at(later))
		require.Equal(t, c.stop, p.Stop, c.name)
		require.Equal(t, c.frozen, p.Restricted, c.name)
		if c.events[0].Kind != 0 {
			require.True(t, p.StopFrom.IsZero(), "%s: a later consent does not lift it: %v", c.name, p.StopFrom)
			require.Contains(t, found(got), rgpd.RuleID("request-receipt-undated"), c.name)
		}
		for _, d := range got.Owed(at(later)) {
			if d.Kind == rights.StopMarketing {
				require.Equal(t, rights.AtOnce, d.Urgency(at(later)), c.name)
			}
		}
	}
	none := rights.Fold(mainland, rights.Event{Kind: rights.Stopped}, rights.Event{})
	require.Zero(t, none.Status)
	require.Empty(t, none.Owed(today))
	// Before the first that has its day, the one without holds already.
	require.Equal(t, []string{stops, answer}, owed(rights.Fold(mainland, access, stop), at("2026-08-01T10:00:00+02:00")))
	// A calendar shows it today.
	var b bytes.Buffer
	require.NoError(t, rights.Feed{Stamp: today}.Write(&b, func(yield func(string, rights.Case) bool) {
		yield("D-1", rights.Fold(mainland, stop))
	}))
	require.Contains(t, b.String(), "DTSTART;VALUE=DATE:"+strings.ReplaceAll(rgpd.ParisDay(today).String(), "-", ""))
}

// TestPrefixes: what was a finding stays one as events come in, and a receipt is
// never moved by what follows.
func TestPrefixes(t *testing.T) {
	events := []rights.Event{
		received(rights.Erasure, "2026-01-31T11:00:00+01:00"),
		happened(rights.Acknowledged, "2026-02-01T11:00:00+01:00"),
		asked("2026-02-02T11:00:00+01:00", rgpd.Yes),
		happened(rights.IdentityPart, "2026-02-03T11:00:00+01:00"),
		happened(rights.IdentityEnough, "2026-02-10T11:00:00+01:00"),
		extended("2026-03-05T11:00:00+01:00", rgpd.Yes),
		happened(rights.Answered, "2026-05-07T11:00:00+02:00"),
	}
	for n, want := range []struct {
		status                 rights.Status
		nominal, due, cautious string
	}{
		{0, "", "", ""},
		{rights.Running, "2026-02-28", "2026-03-02", "2026-03-02"},
		{rights.Running, "2026-02-28", "2026-03-02", "2026-03-02"},
		{rights.AwaitingIdentity, "2026-02-28", "", "2026-03-02"},
		{rights.AwaitingIdentity, "2026-02-28", "", "2026-03-02"},
		{rights.Running, "2026-02-28", "2026-03-09", "2026-03-02"},         // 28 February and eight days: a Sunday
		{rights.RunningExtended, "2026-04-30", "2026-05-11", "2026-03-02"}, // 8 May, then the weekend
		{rights.ClosedAnswered, "2026-04-30", "2026-05-11", "2026-03-02"},
	} {
		c := rights.Fold(mainland, events[:n]...)
		require.Equal(t, want.status, c.Status)
		d := c.Deadline(rights.Answer)
		require.Equal(t, want.nominal, d.Nominal.String())
		require.Equal(t, want.due, d.Due.String())
		require.Equal(t, want.cautious, d.Cautious.String())
	}
	last := rights.Fold(mainland, events...)
	require.Equal(t, []rgpd.RuleID{"request-answer-past-strict"}, found(last), "on the strictest reading the notice came too late")
}

// TestAnyEvents throws events of every kind, in any order, at the fold: it never
// panics, does not depend on the order, and never lets a stop be forgotten.
func TestAnyEvents(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	base := at("2026-01-31T11:00:00+01:00")
	for range 20_000 {
		events := make([]rights.Event, rng.IntN(9))
		for i := range events {
			events[i] = rights.Event{
				Kind: rights.EventKind(rng.IntN(20)), At: base.Add(time.Duration(rng.IntN(120*24)) * time.Hour),
				Right: rights.Right(rng.IntN(11)), Purpose: rights.Purpose(rng.IntN(5)), By: rights.Intake(rng.IntN(6)), Means: rights.Means(rng.IntN(8)),
				Ground: rgpd.Answer(rng.IntN(4)), Reasons: rgpd.Answer(rng.IntN(4)), Complexity: rgpd.Answer(rng.IntN(4)), Number: rgpd.Answer(rng.IntN(4)),
				Authority: rgpd.Answer(rng.IntN(4)), Court: rgpd.Answer(rng.IntN(4)), Minor: rgpd.Answer(rng.IntN(4)),
			}
			if rng.IntN(10) == 0 {
				events[i].At = time.Time{}
			}
			if rng.IntN(2) == 0 {
				events[i].Kind = rights.Received
			}
		}
		place := rights.Place{Territory: rgpd.Territory(rng.IntN(17)), Holidays: rights.Holidays(rng.IntN(6)), Clock: rights.Clock(rng.IntN(6))}
		c := rights.Fold(place, events...)
		for d := range c.Deadlines() {
			if d.State == rights.Dated && (d.Nominal > d.Due || d.Cautious > d.Due || !d.Limit.Equal(place.Midnight(d.Due+1))) && d.Kind != rights.MinorRuling {
				t.Fatalf("%v %v: %+v", place, events, d)
			}
			for s := range d.Steps() {
				require.NotEmpty(t, s.Says.FR)
				require.NotContains(t, s.Says.FR+s.Says.EN, "%!")
			}
			for o := range d.Open() {
				require.True(t, o.Loose == 0 || o.Strict < o.Loose, "%v", o)
				require.LessOrEqual(t, d.Cautious, o.Strict, "%v", o)
			}
		}
		var last time.Time // the last word that stops marketing
		undated := false   // or one without its day
		for _, r := range append([]rights.Request{c.Request}, c.Request.Besides...) {
			r.Besides = nil
			unread := r.Right == 0 || r.Right > rights.Posthumous // it may be a stop
			if (unread || r.StopsMarketing()) && (r.Right != rights.Posthumous || r.Status != rights.ClosedRefused || r.Received.IsZero()) {
				last, undated = r.Received, undated || c.Status != 0 && r.Received.IsZero()
			}
		}
		stopOwed := false
		for _, d := range c.Owed(base.AddDate(1, 0, 0)) {
			stopOwed = stopOwed || d.Kind == rights.StopMarketing
		}
		if about := !last.IsZero() || undated; about && stopOwed != (undated || c.Stopped.IsZero() || c.Stopped.Before(last)) {
			t.Fatalf("%v: stop owed %v, stopped at %v", events, stopOwed, c.Stopped)
		}

		shuffled := append([]rights.Event(nil), events...)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		other := rights.Fold(place, shuffled...)
		c.Findings, other.Findings = nil, nil
		require.Equal(t, c, other)
	}
}

func TestUrgency(t *testing.T) {
	c := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), asked("2026-09-03T10:00:00+02:00", rgpd.Yes), happened(rights.IdentityEnough, "2026-09-10T10:00:00+02:00"))
	d := c.Deadline(rights.Answer) // 8 October; 1 October on the strictest reading
	for when, want := range map[string]rights.Urgency{
		"2026-09-11T10:00:00+02:00": rights.NotPressing,
		"2026-09-23T23:59:59+02:00": rights.NotPressing,
		"2026-09-24T00:00:00+02:00": rights.WithinAWeek,
		"2026-09-30T23:59:59+02:00": rights.WithinAWeek,
		"2026-10-01T23:59:59+02:00": rights.LastDay, // to work to
		"2026-10-02T00:00:00+02:00": rights.PastStrict,
		"2026-10-08T23:59:59+02:00": rights.LastDay,
		"2026-10-09T00:00:00+02:00": rights.Overdue,
	} {
		require.Equal(t, want, d.Urgency(at(when)), when)
	}
	stop := rights.Fold(mainland, objected("2026-09-01T10:00:00+02:00")).Deadline(rights.StopMarketing)
	require.Equal(t, rights.AtOnce, stop.Urgency(at("2026-09-01T10:00:00+02:00")))

	left, ok := d.Left(at("2026-10-08T23:00:00+02:00"))
	require.True(t, ok)
	require.Equal(t, time.Hour, left)
	left, ok = d.Left(at("2026-10-09T01:00:00+02:00"))
	require.True(t, ok)
	require.Equal(t, -time.Hour, left)
	left, ok = stop.Left(at("2026-09-01T10:05:00+02:00"))
	require.True(t, ok)
	require.Equal(t, -5*time.Minute, left)
	_, ok = rights.Deadline{}.Left(today)
	require.False(t, ok)
}

func TestRecords(t *testing.T) {
	for _, c := range []struct{ name, line, names string }{
		{"no JSON", `case 12`, "event"},
		{"a field that nobody knows", `{"case":"A","event":"received","at":"2026-09-01T10:00:00+02:00","telephone":"+33612345678"}`, "unknown field"},
		{"a word that nobody knows", `{"case":"A","event":"received","right":"deletion","at":"2026-09-01T10:00:00+02:00"}`, "right"},
		{"no case", `{"event":"received","at":"2026-09-01T10:00:00+02:00"}`, "case"},
		{"no kind", `{"case":"A","at":"2026-09-01T10:00:00+02:00"}`, "event"},
		{"no instant", `{"case":"A","event":"received"}`, "at"},
		{"a day and no offset", `{"case":"A","event":"received","at":"2026-09-01"}`, "at"},
		{"year 1", `{"case":"A","event":"received","at":"0001-01-01T00:00:00Z"}`, "at"},
		{"two values", `{"case":"A","event":"received","at":"2026-09-01T10:00:00+02:00"} {}`, "more after"},
	} {
		_, err := rights.ParseRecord([]byte(c.line))
		require.Error(t, err, c.name)
		require.ErrorContains(t, err, c.names, c.name)
		require.NotContains(t, err.Error(), "+33612345678", c.name)
	}
	journal := `{"case":"A","place":{"territory":"mainland"},"event":"received","at":"2026-09-01T10:00:00+02:00","right":"access"}

{"case":"B","event":"nothing","at":"2026-09-01T10:00:00+02:00"}
{"case":"A","event":"answered","at":"2026-09-02T10:00:00+02:00"}`
	var got []string
	for r, err := range rights.Records(strings.NewReader(journal)) {
		if err != nil {
			require.ErrorContains(t, err, "line 3")
			got = append(got, "fault")
			continue
		}
		got = append(got, r.Case+" "+r.Kind.String())
	}
	require.Equal(t, []string{"A received", "fault", "A answered"}, got)
}

func FuzzParseRecord(f *testing.F) {
	f.Add([]byte(`{"case":"A","place":{"territory":"mainland"},"event":"received","at":"2026-09-01T10:00:00+02:00","right":"access"}`))
	f.Add([]byte(`{"case":"A","event":"extended","at":"2026-09-01T10:00:00Z","reasons":"yes"}`))
	f.Add([]byte(`{"at":null}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := rights.ParseRecord(b)
		testkit.Refused(t, err)
		if err != nil {
			return
		}
		// What is read is written and read alike, and folds.
		out, err := json.Marshal(r)
		require.NoError(t, err)
		again, err := rights.ParseRecord(out)
		require.NoError(t, err)
		require.True(t, r.At.Equal(again.At))
		r.At, again.At = time.Time{}, time.Time{}
		require.Equal(t, r, again)
		c := rights.Fold(r.Place, r.Event, rights.Event{Kind: rights.Answered, At: today})
		for d := range c.Deadlines() {
			_, err := json.Marshal(d)
			require.NoError(t, err)
		}
		for _, err := range rights.Records(bytes.NewReader(b)) {
			testkit.Refused(t, err)
		}
	})
}

// TestWhatIdentifiesSuspendsNothingAfter: a check that is asked for once enough had come in, or that comes in before it
// was asked, suspends no period, whatever the doubt; so does none that the days of one check contradict.
func TestWhatIdentifiesSuspendsNothingAfter(t *testing.T) {
	const r = "2026-11-20T10:00:00+01:00"
	for _, right := range []rights.Right{rights.Access, rights.Erasure} {
		asked := rights.Event{Kind: rights.IdentityAsked, At: at("2026-11-23T10:00:00+01:00"), Ground: rgpd.Yes}
		enough := happened(rights.IdentityEnough, "2026-11-21T10:00:00+01:00")
		again := happened(rights.IdentityEnough, "2026-12-10T10:00:00+01:00")
		for name, events := range map[string][]rights.Event{
			"before it was asked": {enough, asked}, "and once more after": {enough, asked, again}, "as entered": {asked, enough},
		} {
			c := rights.Fold(mainland, append([]rights.Event{received(right, r)}, events...)...)
			require.Equal(t, rights.Running, c.Status, "%s: %s", right, name)
			require.Equal(t, "2026-12-21", c.Deadline(rights.Answer).Due.String(), "%s: %s", right, name)
		}
		c := rights.Fold(mainland, received(right, r), asked)
		require.Equal(t, rights.AwaitingIdentity, c.Status, "one that waits for it does suspend")
		c = rights.Fold(mainland, received(right, r), asked, again)
		require.Equal(t, 17, c.Deadline(rights.Answer).SuspendedDays)
	}
}

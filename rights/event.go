package rights

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// An EventKind is what happened to a request. Zero is unknown.
//
//enums:field event
type EventKind uint8

const (
	// Received: the request came in. Right, Purpose, Regime, By, Means, Minor.
	Received EventKind = iota + 1 // received
	// Reached: a request taken in by somebody else reached the controller.
	Reached // reached
	// Acknowledged: an acknowledgement was sent. No text but that on requests
	// made on the spot requires one.
	Acknowledged // acknowledged
	// Stopped: marketing to the person ceased, dialler and processors included;
	// or what rested on another consent that was withdrawn.
	Stopped // stopped
	// Held: the processing was put on hold (RGPD, art. 18 or 21(1)).
	Held // held
	// IdentityAsked: information was asked to identify the person. Ground.
	IdentityAsked // identity-asked
	// IdentityPart: a part of it came in, not enough.
	IdentityPart // identity-part
	// IdentityEnough: enough of it came in.
	IdentityEnough // identity-enough
	// ClarityAsked: the person was asked to make the request precise. Ground.
	ClarityAsked // clarity-asked
	// ClarityEnough: they did.
	ClarityEnough // clarity-enough
	// Extended: the notice of an extension was sent. Reasons, Complexity, Number.
	Extended // extended
	// Drafted: an answer was approved inside the house. It is not sent, and
	// counts for nothing.
	Drafted // drafted
	// Answered: the answer was sent.
	Answered // answered
	// PartlyRefused: an answer was sent that refuses a part; what is blacked
	// out is refused. Reasons, Authority, Court.
	PartlyRefused // partly-refused
	// Refused: a refusal was sent. Reasons, Authority, Court.
	Refused // refused
	// RecipientsTold: recipients and processors were told. RGPD, art. 19.
	RecipientsTold // recipients-told
	// RequestWithdrawn: the person took the request back.
	RequestWithdrawn // request-withdrawn
	// Complained: the CNIL received a complaint.
	Complained // complained
	// CarriedOut: what the requests of the case ask was done: data rectified, completed or
	// erased, a decision examined again by a human being, directives followed, the processing
	// ended that rested on a consent; the data gathered that access or portability asks for. Right: of these alone.
	CarriedOut // carried-out
)

// Means says how a request came in. It never moves a date. Zero is unknown.
type Means uint8

const (
	ByLetter        Means = iota + 1 // letter
	ByEmail                          // email
	ByForm                           // form
	ByPhone                          // phone: said on a call, to an operator of a call centre too
	InPerson                         // in-person
	BySocialNetwork                  // social-network
)

// An Event is one thing that happened to a request, at an instant. Fields that
// its kind does not name are not read. It holds no personal data.
type Event struct {
	Kind EventKind `json:"event"`
	At   time.Time `json:"at"`

	// Right, of any event but a receipt, says which request of the case it is about; zero: all
	// that are open. What stopped, was held or told is of the whole case.
	Right   Right       `json:"right,omitzero"`
	Purpose Purpose     `json:"purpose,omitzero"`
	Regime  Regime      `json:"regime,omitzero"`
	By      Intake      `json:"by,omitzero"`
	Means   Means       `json:"means,omitzero"`
	Minor   rgpd.Answer `json:"minor,omitzero"`

	// Ground: there was reason to ask, and it is on record; see [Pause].
	Ground rgpd.Answer `json:"ground,omitzero"`

	// Reasons: the notice or the refusal gives them.
	Reasons    rgpd.Answer `json:"reasons,omitzero"`
	Complexity rgpd.Answer `json:"complexity,omitzero"`
	Number     rgpd.Answer `json:"number,omitzero"`
	// Authority and Court: the refusal tells of the complaint to the CNIL and
	// of the judicial remedy.
	Authority rgpd.Answer `json:"authority,omitzero"`
	Court     rgpd.Answer `json:"court,omitzero"`
}

// compare orders events by instant and then by content, so that the fold does not
// depend on the order in which they were recorded.
func (e Event) compare(f Event) int {
	return cmp.Or(
		e.At.Compare(
			f.At,
		),
		cmp.Compare(e.Kind, f.Kind),
		cmp.Compare(e.Right, f.Right),
		cmp.Compare(e.Purpose, f.Purpose),
		cmp.Compare(e.Regime, f.Regime),
		cmp.Compare(
			e.By, f.By), cmp.Compare(e.Means, f.Means), cmp.Compare(e.Minor, f.Minor),
		cmp.Compare(e.Ground, f.Ground), cmp.Compare(e.Reasons, f.Reasons),
		cmp.Compare(e.Complexity, f.Complexity), cmp.Compare(e.Number, f.Number),
		cmp.Compare(e.Authority, f.Authority), cmp.Compare(e.Court, f.Court),
	)
}

// A Record is a line of a journal of requests: an event, and the case that it
// belongs to. Lines of several cases may be mixed.
type Record struct {
	// Case names the case: a number of the house, no name and no telephone
	// number, since it goes into calendars and logs.
	Case string `json:"case"`
	// Place is where the controller must act. It may stand on the first line of
	// a case only.
	Place Place `json:"place,omitzero"`
	Event
}

// line is a record as it is read: the instant as text, so that a fault in it can
// be told by the name of its field.
type line struct {
	plainRecord
	At *string `json:"at"`
}

// plainRecord is a record without its own reading.
type plainRecord Record

// ParseRecord reads one line of a journal. A field or a word that it does not
// know, or a field that stands twice, is an error that names it: a request is not to be half read.
func ParseRecord(b []byte) (Record, error) {
	var l line
	if err := input.JSON(b, &l); err != nil {
		return Record{}, fmt.Errorf("event: %w", err)
	}
	switch {
	case l.Case == "":
		return unfit("case", "missing; give the number of the case")
	case l.Kind == 0:
		return unfit("event", "missing; say what happened")
	case l.At == nil:
		return unfit("at", "missing; give the instant, such as 2026-11-23T10:00:00+01:00")
	}
	at, err := time.Parse(time.RFC3339, *l.At)
	if err != nil {
		return unfit("at", "not an instant with its offset, such as 2026-11-23T10:00:00+01:00")
	}
	if at.Year() < 1970 || at.Year() > 2200 {
		return unfit("at", "the year is out of range; give one from 1970 to 2200")
	}
	r := Record(l.plainRecord)
	r.At = at
	return r, nil
}

// UnmarshalJSON reads as [ParseRecord] does: package json alone would take the last of two
// fields. What r held before is gone; beside an error it holds nothing.
func (r *Record) UnmarshalJSON(b []byte) error {
	got, err := ParseRecord(b)
	*r = got
	return err
}

func unfit(field, remedy string) (Record, error) {
	return Record{}, fmt.Errorf("event: %w", &rgpd.InputError{Path: field, Remedy: remedy})
}

// Records reads a journal, one JSON object a line; empty lines are passed over.
// It goes on after a faulty line, whose error gives its number.
func Records(r io.Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		sc := bufio.NewScanner(r)
		sc.Buffer(nil, 1<<20)
		n := 0
		for sc.Scan() {
			n++
			if len(bytes.TrimSpace(input.Unmarked(sc.Bytes()))) == 0 {
				continue
			}
			rec, err := ParseRecord(sc.Bytes())
			if wrong := (*rgpd.InputError)(nil); errors.As(err, &wrong) {
				err = input.At(fmt.Sprintf("line %d: %s", n, wrong.Path), err)
			}
			if !yield(rec, err) {
				return
			}
		}
		switch err := sc.Err(); {
		case errors.Is(err, bufio.ErrTooLong):
			path := fmt.Sprintf("line %d", n+1)
			yield(Record{}, &rgpd.InputError{Path: path, Remedy: "longer than an event; write one a line", Err: err})
		case err != nil:
			yield(Record{}, fmt.Errorf("line %d: %w", n+1, err))
		}
	}
}

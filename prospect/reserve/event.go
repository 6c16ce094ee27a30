package reserve

import (
	"crypto/sha256"
	"encoding/binary"
	"time"

	"github.com/rgpd-go/rgpd"
)

// An Event is what happens to the state of a person: made by [Reserves], [Asks], [Binds], [Loses],
// [Releases], [Stops] and [Reopens]. The zero Event is none, and is refused.
type Event struct {
	kind   kind
	id     ID
	at     time.Time
	places rgpd.Territories
	digest [16]byte

	fault  Reason // why the decision does not carry a reservation; zero: it does
	uncap  uncap
	seen   *State
	record rgpd.Record

	call     string
	evidence Evidence
	stop     rgpd.Stop
	until    time.Time
}

type kind uint8

const (
	kindReserve kind = iota + 1
	kindBind
	kindLose
	kindRelease
	kindStop
	kindReopen
)

// An uncap says that D. 223-9 does not bind the call. Zero: it does.
type uncap uint8

const notBound uncap = 1

// A Request is what is asked when a call is to be reserved: with the key of the person it says
// whether two askings are one.
type Request struct {
	// ID is chosen by whoever asks, once for a call: see [IDOf].
	ID ID
	// At is the instant for which is decided: now.
	At time.Time
	// Places are where the person may be, by the decision: prospect.Prospect.Territories. Days
	// are counted there, by the strictest of several; empty is all of France.
	Places rgpd.Territories
	// Of is a digest of what else the request says, such as the row of the campaign; zero says
	// nothing. The same ID with another Of is a conflict.
	Of [32]byte
}

func (r Request) digest() (half [16]byte) {
	b := make([]byte, 0, 80)
	b = append(b, r.ID[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(r.At.Unix()))
	b = binary.BigEndian.AppendUint32(b, uint32(r.At.Nanosecond()))
	b = binary.BigEndian.AppendUint16(b, uint16(r.Places))
	sum := sha256.Sum256(append(b, r.Of[:]...))
	copy(half[:], sum[:])
	return half
}

func (r Request) event() Event {
	return Event{kind: kindReserve, id: r.ID, at: floor(r.At), places: r.Places, digest: r.digest(), fault: NotAllowed}
}

// Asks is the replay of a request: it finds the reservation that was made for it, and makes none.
func Asks(r Request) Event { return r.event() }

// Reserves is the event of a reservation: the request, the state on whose [State.Known] the
// decision was taken, and the decision, whose record it carries. It is refused unless the
// decision allows a call by voice, at the instant of the request.
func Reserves(r Request, seen State, d rgpd.Decision, who Key) Event {
	e := r.event()
	e.seen, e.record, e.fault = &seen, d.Record(who.Person), 0
	channel := ""
	for column, word := range d.Facts() {
		switch {
		case column == "channel":
			channel = word
		case column == "audience" && (word == rgpd.Professional.String() || word == rgpd.LegalPerson.String()),
			column == "purpose" && word != "sale" && word != "collect-data":
			e.uncap = notBound // C. conso., art. L. 223-1: a consumer, for commercial ends
		}
	}
	switch {
	case !d.Allowed():
		e.fault = NotAllowed
	case channel != rgpd.LiveCall.String() && channel != rgpd.AutomatedCall.String():
		e.fault = NoCall
	case !d.At().Equal(r.At):
		e.fault = OtherInstant
	case who.Check() != nil:
		e.fault = NotAllowed
	}
	return e
}

// Binds is the event of a call: the request is about to leave, under the name of a call, such as
// a Call-ID of SIP. It may be told up to five minutes after the decision.
func Binds(id ID, call string, at time.Time) Event {
	return Event{kind: kindBind, id: id, call: call, at: floor(at)}
}

// Loses is the event of a reservation of which nobody knows what became.
func Loses(id ID) Event { return Event{kind: kindLose, id: id} }

// Releases is the event of a reservation that rang nobody, with the evidence.
func Releases(id ID, by Evidence) Event { return Event{kind: kindRelease, id: id, evidence: by} }

// Stops is the event of what a person said against calls, at an instant: an objection, a
// withdrawal, a restriction, a refusal in a call. An instant that is of no day stops all the
// same, and nothing is later than it; a word that nobody knows is an objection. [rgpd.NoStop]
// alone stops nothing, and is refused.
func Stops(stop rgpd.Stop, at time.Time) Event {
	if stop == 0 || stop > rgpd.Restricted {
		stop = rgpd.Objected
	}
	if at = ceil(at); !dated(at) {
		at = time.Time{}
	}
	return Event{kind: kindStop, stop: stop, at: at}
}

// Reopens is the event of a later word of the person for calls: a consent, for which until is
// zero, or a request to be called, which stands until an instant (C. conso., art. R. 223-4). It
// has to be later than all that the person said against calls, and to come later: what they say
// after it closes again. It permits nothing by itself: the decision has to.
func Reopens(at, until time.Time) Event {
	return Event{kind: kindReopen, at: floor(at), until: until.UTC()}
}

// Seen is the state that the decision of a reservation was taken on, and whether there is one: a
// store that holds the same version may apply the event to it, without reading its own.
func (e Event) Seen() (State, bool) {
	if e.seen == nil {
		return State{}, false
	}
	return *e.seen, true
}

// ID is the reservation that the event is of; none for a word of the person.
func (e Event) ID() ID { return e.id }

// Record is the record of the decision of a reservation, to be kept in the step that makes it;
// it is zero for other events.
func (e Event) Record() rgpd.Record { return e.record }

// An Evidence says why nobody can have been rung. Zero is none, and releases nothing. That
// nobody answered, that the line was busy and that an answer is missing are no evidence.
type Evidence uint8

const (
	// NotSent: the request never left, and never will.
	NotSent Evidence = iota + 1 // not-sent
	// NetworkRefused: the network refused the request for good, and said at no time that a
	// telephone rang: a number that nobody has, a line of ours that is full.
	NetworkRefused // network-refused
)

// floor is an instant in UTC, to the microsecond, at which all stores can keep it.
func floor(at time.Time) time.Time { return at.UTC().Truncate(time.Microsecond) }

// ceil is floor for what was said against calls: a part of a microsecond makes it later.
func ceil(at time.Time) time.Time {
	if f := floor(at); !f.Equal(at) {
		return f.Add(time.Microsecond)
	}
	return at.UTC()
}

// dated reports whether a call can have been made, or a word said, at an instant: zero dates
// of other systems are none, nor is what cannot be written.
func dated(at time.Time) bool { return !at.Before(firstDay) && at.Before(lastDay) }

var (
	firstDay = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)
	lastDay  = time.Date(9999, time.January, 1, 0, 0, 0, 0, time.UTC)
)

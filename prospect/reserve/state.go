package reserve

import (
	"iter"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A State is what binds the calls of a principal to one person: their reservations and their
// last word. It is a value, which [State.Apply] never changes but returns anew. The zero State was
// read nowhere, and refuses every reservation; [NewState] is of a person of whom a store that was searched
// holds nothing.
type State struct {
	known     bool
	version   uint64
	held      []Reservation // in the order in which they were made
	forgotten time.Time     // the last reservation that was let go; zero: none was

	stop      rgpd.Stop // the last word but for refusals; zero: none
	stoppedAt time.Time // zero beside a stop: on an unknown day
	refused   refusal
	refusedAt time.Time // likewise

	consentedAt  time.Time // what reopened since, see Reopens
	requestedAt  time.Time
	requestUntil time.Time
}

// A refusal says whether the person refused in a call.
type refusal uint8

const refusedOnce refusal = 1

// NewState is the state of a person of whom nothing is held: the store was searched.
func NewState() State { return State{known: true} }

// A Reservation is an attempt to call a person, from before it is made.
type Reservation struct {
	ID ID
	// At is the instant of the decision, to the microsecond, in UTC.
	At time.Time
	// Places are where the person may be, as the decision took it; empty: nobody knows.
	Places rgpd.Territories
	Phase  Phase
	// Call names the call that it was bound to.
	Call string
	// Evidence is why it was released.
	Evidence Evidence

	request [16]byte // half of the digest of what was asked
}

// Counts reports whether the reservation is an attempt: it is until it is released.
func (r Reservation) Counts() bool { return r.Phase != Released }

// A Phase is how far a reservation has come. Zero is unknown, and counts.
type Phase uint8

const (
	// Reserved: the intent is written; nothing has left.
	Reserved Phase = iota + 1 // reserved
	// Bound: a request left, or was about to, under the name of a call.
	Bound // bound
	// Lost: nobody knows whether anybody was rung. It counts as an attempt.
	Lost // unknown: what became of it
	// Released: nobody was rung, by positive evidence. It is no attempt.
	Released // released
)

// Version counts what changed the state: a decision is taken on one, and holds for that alone.
func (s State) Version() uint64 { return s.version }

// IsZero reports that the state was read nowhere.
func (s State) IsZero() bool { return !s.known }

// All yields the reservations that are held, in the order in which they were made. Those that
// are reserved or bound when a person objects may be ringing: end them.
func (s State) All() iter.Seq[Reservation] { return slices.Values(s.held) }

// Find returns the reservation of an ID, and whether it is held.
func (s State) Find(id ID) (Reservation, bool) {
	if i := s.index(id); i >= 0 {
		return s.held[i], true
	}
	return Reservation{}, false
}

func (s *State) index(id ID) int {
	return slices.IndexFunc(s.held, func(r Reservation) bool { return r.ID == id })
}

// Known is what a decision has to know of a state. The zero Known is that of a state that
// nobody read, and lets prospect decide nothing.
type Known struct {
	// Attempts are the instants of all that count and are held, in order: for
	// prospect.AttemptsOf. It is nil where nothing was read, and empty where there were none.
	Attempts []time.Time
	// Stop is the last word of the person against calls, and StoppedAt its instant, for the
	// fields of a prospect; zero beside a stop: on a day that nobody knows. It stands here whether it was
	// reopened or not: prospect reads consents and requests of its own. [rgpd.NoStop] says that
	// the store holds none; keep what the house knows from elsewhere.
	Stop      rgpd.Stop
	StoppedAt time.Time
}

// Known is what a decision has to know of the state.
func (s State) Known() Known {
	if !s.known {
		return Known{}
	}
	k := Known{Attempts: make([]time.Time, 0, len(s.held)), Stop: rgpd.NoStop}
	for _, r := range s.held {
		if r.Counts() {
			k.Attempts = append(k.Attempts, r.At)
		}
	}
	slices.SortFunc(k.Attempts, time.Time.Compare)
	if s.refused != 0 {
		k.Stop, k.StoppedAt = rgpd.RefusedInCall, s.refusedAt
	}
	if s.stop != 0 {
		k.Stop, k.StoppedAt = s.stop, s.stoppedAt
		if s.refused != 0 { // the graver word, on the later day
			k.StoppedAt = laterWord(s.stoppedAt, s.refusedAt)
		}
	}
	return k
}

// laterWord is the later of two instants, and no instant if one of them is of no day: nothing
// is later than that.
func laterWord(a, b time.Time) time.Time {
	switch {
	case a.IsZero() || b.IsZero():
		return time.Time{}
	case b.After(a):
		return b
	}
	return a
}

// Remembered is how long a reservation is held at least, by the instants of those after it: the
// thirty days of the law and what places and clocks may be apart.
const Remembered = 32 * 24 * time.Hour

// trimmed is the age, at a new reservation, at which others are let go: some days more than
// Remembered, for a clock that runs behind.
const trimmed = 40 * 24 * time.Hour

// Forget is the state without the reservations of before an instant. No reservation is made
// from it within [Remembered] of the last of them: it might be the fifth, or one that was made. What
// the person said is never forgotten. A store that purges applies it to what it reads.
func (s State) Forget(before time.Time) State {
	old := func(r Reservation) bool { return r.At.Before(before) }
	if !slices.ContainsFunc(s.held, old) {
		return s
	}
	held := make([]Reservation, 0, len(s.held))
	for _, r := range s.held {
		if !old(r) {
			held = append(held, r)
		} else if r.At.After(s.forgotten) {
			s.forgotten = r.At
		}
	}
	s.held = held
	return s
}

// Purged is the state for a store that lets go of all reservations of before an instant,
// of people whom it holds and of those whom it does not: none is made within [Remembered] of it.
func (s State) Purged(before time.Time) State {
	if s = s.Forget(before); s.known && before.After(s.forgotten) {
		s.forgotten = before
	}
	return s
}

// Empty reports that nothing is held of the person: a store may drop what it keeps of them.
func (s State) Empty() bool { return s.known && len(s.held) == 0 && s.stop == 0 && s.refused == 0 }

package reserve

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// promptly is how old a decision may be when the request leaves: hours, consents and slots end.
const promptly = 5 * time.Minute

// Apply is the state after an event, and the answer: all of the rules, pure. An event that is
// refused or replayed changes nothing. A store reads the state, applies the event and keeps what
// comes out in one step, which no other event of the person comes between.
func (s State) Apply(e Event) (State, Answer) {
	if !s.known {
		return s, Answer{Result: Refused, Reason: Unread}
	}
	switch e.kind {
	case kindReserve:
		return s.reserve(&e)
	case kindBind, kindLose, kindRelease:
		return s.settle(&e)
	case kindStop:
		return s.stops(&e)
	case kindReopen:
		return s.reopens(&e)
	}
	return s, s.refuse(Unread)
}

func (s *State) refuse(why Reason) Answer {
	return Answer{Result: Refused, Reason: why, Version: s.version}
}

func (s State) reserve(e *Event) (State, Answer) {
	if e.id == (ID{}) {
		return s, s.refuse(Unnamed)
	}
	if held, ok := s.Find(e.id); ok {
		if held.request != e.digest {
			return s, s.refuse(OtherRequest)
		}
		return s, Answer{Result: Replayed, Reservation: held, Version: s.version}
	}
	if !dated(e.at) {
		return s, s.refuse(Undated)
	}
	if !s.forgotten.IsZero() && e.at.Before(s.forgotten.Add(Remembered)) {
		return s, s.refuse(TooOld)
	}
	if until, why := s.closed(e.at, e.places); why != 0 {
		a := s.refuse(why)
		a.NotBefore = until
		return s, a
	}
	if until, reached := s.capped(e.at, e.places); reached && e.uncap != notBound {
		a := s.refuse(CapReached)
		a.NotBefore = until
		return s, a
	}
	if e.fault != 0 {
		return s, s.refuse(e.fault)
	}
	if e.seen == nil || !e.seen.known || e.seen.version != s.version {
		return s, s.refuse(Moved)
	}
	made := Reservation{ID: e.id, At: e.at, Places: e.places, Phase: Reserved, request: e.digest}
	s.held = append(slices.Clip(s.held), made)
	s = s.Forget(e.at.Add(-trimmed))
	return s.done(made)
}

func (s State) done(r Reservation) (State, Answer) {
	s.version++
	return s, Answer{Result: Done, Reservation: r, Version: s.version}
}

// settle is what becomes of a reservation.
func (s State) settle(e *Event) (State, Answer) {
	i := s.index(e.id)
	if i < 0 || e.id == (ID{}) {
		return s, s.refuse(NotHeld)
	}
	r := s.held[i]
	why, again := Reason(0), false
	switch e.kind {
	case kindBind:
		why, again = s.bind(&r, e)
	case kindLose:
		switch again = r.Phase == Lost; {
		case r.Phase == Reserved:
			r.Phase = Lost
		case !again:
			why = Settled
		}
	default:
		switch again = r.Phase == Released; {
		case again:
		case e.evidence != NotSent && e.evidence != NetworkRefused:
			why = NoEvidence
		default:
			r.Phase, r.Evidence = Released, e.evidence
		}
	}
	switch {
	case why != 0:
		a := s.refuse(why)
		a.Reservation = r
		return s, a
	case again:
		return s, Answer{Result: Replayed, Reservation: r, Version: s.version}
	}
	s.held = slices.Clone(s.held)
	s.held[i] = r
	return s.done(r)
}

// bind is the last look before a request leaves.
func (s *State) bind(r *Reservation, e *Event) (why Reason, again bool) {
	switch {
	case e.call == "" || len(e.call) > mostCall:
		return Unnamed, false
	case r.Phase == Bound && r.Call == e.call:
		return 0, true
	case r.Phase == Bound:
		return OtherCall, false
	case r.Phase != Reserved:
		return Settled, false
	case !dated(e.at):
		return Undated, false
	case e.at.After(r.At.Add(promptly)):
		return Late, false
	}
	at := e.at
	if at.Before(r.At) {
		at = r.At // a clock that runs behind lifts nothing
	}
	if _, why := s.closed(at, r.Places); why != 0 {
		return why, false
	}
	r.Phase, r.Call = Bound, e.call
	return 0, false
}

// mostCall is how long the name of a call may be.
const mostCall = 255

func (s State) stops(e *Event) (State, Answer) {
	if e.stop == rgpd.NoStop {
		return s, s.refuse(NoWord)
	}
	was := s
	if e.stop == rgpd.RefusedInCall {
		if s.refused == 0 {
			s.refusedAt = e.at
		}
		s.refused, s.refusedAt = refusedOnce, laterWord(s.refusedAt, e.at)
	} else {
		if s.stop == 0 {
			s.stoppedAt = e.at
		}
		s.stop, s.stoppedAt = e.stop, laterWord(s.stoppedAt, e.at)
	}
	s.consentedAt, s.requestedAt, s.requestUntil = time.Time{}, time.Time{}, time.Time{}
	if was.sameWords(&s) {
		return was, Answer{Result: Replayed, Version: was.version}
	}
	return s.done(Reservation{})
}

func (s *State) sameWords(o *State) bool {
	return s.stop == o.stop && s.stoppedAt.Equal(o.stoppedAt) && s.refused == o.refused &&
		s.refusedAt.Equal(o.refusedAt) && s.consentedAt.Equal(o.consentedAt) &&
		s.requestedAt.Equal(o.requestedAt) && s.requestUntil.Equal(o.requestUntil)
}

func (s State) reopens(e *Event) (State, Answer) {
	if !dated(e.at) || !e.until.IsZero() && (!dated(e.until) || !e.until.After(e.at)) {
		return s, s.refuse(Undated)
	}
	later := func(said bool, at time.Time) bool { return !said || !at.IsZero() && e.at.After(at) }
	if !later(s.stop != 0, s.stoppedAt) || !later(s.refused != 0, s.refusedAt) {
		return s, s.refuse(Stopped)
	}
	was := s
	switch {
	case e.until.IsZero():
		if e.at.After(s.consentedAt) {
			s.consentedAt = e.at
		}
	case e.until.After(s.requestUntil):
		s.requestedAt, s.requestUntil = e.at, floor(e.until)
	}
	if was.sameWords(&s) {
		return was, Answer{Result: Replayed, Version: was.version}
	}
	return s.done(Reservation{})
}

// Join is the state of one person who was kept as two: what binds in either binds. What was
// reopened in one of them stays open only if it is later than all that was said in both.
func (s State) Join(o State) State {
	if !s.known || !o.known {
		return State{}
	}
	j := s
	j.version = max(s.version, o.version) + 1
	j.held = append(slices.Clone(s.held), o.held...) // of one ID, too: both may have rung
	slices.SortStableFunc(j.held, func(a, b Reservation) int { return a.At.Compare(b.At) })
	if o.forgotten.After(j.forgotten) {
		j.forgotten = o.forgotten
	}
	switch {
	case s.stop == 0:
		j.stop, j.stoppedAt = o.stop, o.stoppedAt
	case o.stop != 0:
		if j.stoppedAt = laterWord(s.stoppedAt, o.stoppedAt); !j.stoppedAt.Equal(s.stoppedAt) {
			j.stop = o.stop
		}
	}
	switch {
	case s.refused == 0:
		j.refused, j.refusedAt = o.refused, o.refusedAt
	case o.refused != 0:
		j.refusedAt = laterWord(s.refusedAt, o.refusedAt)
	}
	j.consentedAt, j.requestedAt, j.requestUntil = time.Time{}, time.Time{}, time.Time{}
	if !o.said() || o.lifted() {
		j.opened(&s)
	}
	if !s.said() || s.lifted() {
		j.opened(&o)
	}
	return j
}

// opened takes over what was reopened in a state that became part of this one.
func (s *State) opened(of *State) {
	if of.consentedAt.After(s.consentedAt) {
		s.consentedAt = of.consentedAt
	}
	if of.requestUntil.After(s.requestUntil) {
		s.requestedAt, s.requestUntil = of.requestedAt, of.requestUntil
	}
}

// said reports that the person said something against calls.
func (s *State) said() bool { return s.stop != 0 || s.refused != 0 }

// lifted reports that all that was said was reopened.
func (s *State) lifted() bool { return !s.consentedAt.IsZero() || !s.requestedAt.IsZero() }

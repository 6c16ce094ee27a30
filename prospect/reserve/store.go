package reserve

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A Store keeps the states of people. Its methods are safe for use by several goroutines at
// once. Each reads no clock, calls [Key.Check] first, and leaves [State.Apply] to say what an
// event does. An error says that nothing is known of what was done: the same event, told again,
// is a replay if it was. Package reservetest holds a store to all of that.
type Store interface {
	// Promises are what the store can enforce.
	Promises() []Promise
	// View returns the state of a person: [NewState] of one of whom nothing is held, and
	// the zero State beside an error.
	View(ctx context.Context, key Key) (State, error)
	// Apply applies an event to the state of a person, keeps what comes out, and keeps the record
	// of the event's decision if a reservation is [Done]: in one step. The answer to another process
	// comes before or after it.
	Apply(ctx context.Context, key Key, e Event) (Answer, error)
	// Record returns the record of the decision by which a reservation was made; zero if none is
	// kept.
	Record(ctx context.Context, key Key, id ID) (rgpd.Record, error)
	// Sweep tells [Loses] of all that is reserved by a decision of before an instant, and how many
	// those were: what a program that ended left behind.
	Sweep(ctx context.Context, before time.Time) (int, error)
	// Purge lets go of reservations and their records of before an instant, and of people of whom
	// nothing is held then, and says how many reservations those were. It keeps what people said.
	// It calls [CheckPurge] first. No reservation is made afterwards within [Remembered] of before.
	Purge(ctx context.Context, before, now time.Time) (int, error)
}

// CheckPurge returns an [rgpd.InputError] if reservations of before an instant may still bind
// somebody: they are kept for [Remembered].
func CheckPurge(before, now time.Time) error {
	if !dated(before) || !dated(now) || now.Sub(before) < Remembered {
		return &rgpd.InputError{
			Path:   "before",
			Remedy: "purge what is older than 32 days: the rest may be of these thirty",
		}
	}
	return nil
}

// A Promise is something that a store can enforce. Zero is none.
type Promise uint8

const (
	// Atomic: an event is one step, whoever tells others at once.
	Atomic Promise = iota + 1 // atomic
	// Recorded: the record of a decision is kept in the step that makes the reservation.
	Recorded // recorded
	// Linked: several pseudonyms of a person bind as one: [Key.Also].
	Linked // linked
	// Durable: what was answered is in force after the program, or the machine, has failed.
	Durable // durable
	// Shared: all processes and call centres of the principal see one state.
	Shared // shared
)

// An UnmetError says that a store does not promise what is asked of it.
type UnmetError struct {
	Missing []Promise
}

// Error names the promises that are missing.
func (e *UnmetError) Error() string {
	words := make([]string, len(e.Missing))
	for i, p := range e.Missing {
		words[i] = p.String()
	}
	return "reserve: the store does not promise to be " + strings.Join(words, ", ")
}

// unmet is an error if a store lacks a promise.
func unmet(s Store, needs []Promise) error {
	var missing []Promise
	has := s.Promises()
	for _, p := range needs {
		if !slices.Contains(has, p) && !slices.Contains(missing, p) {
			missing = append(missing, p)
		}
	}
	if missing != nil {
		return &UnmetError{missing}
	}
	return nil
}

// A Ledger asks a store for reservations: decision, reservation and record in one call. It is
// safe for use by several goroutines at once. A nil or zero Ledger is an error whatever it is asked.
type Ledger struct{ store Store }

// Open returns a ledger over a store that promises what the house needs; every store has to be
// [Atomic] and [Recorded]. A house of several processes needs [Durable] and [Shared]; to be
// content with less is said by naming what will do. An [UnmetError] names what is missing.
func Open(s Store, needs ...Promise) (*Ledger, error) {
	switch {
	case s == nil:
		return nil, errNoLedger()
	case len(needs) == 0:
		return nil, &rgpd.InputError{
			Path:   "needs",
			Remedy: "say what the house needs: Durable and Shared, or Atomic for one process",
		}
	}
	if err := unmet(s, append([]Promise{Atomic, Recorded}, needs...)); err != nil {
		return nil, err
	}
	return &Ledger{s}, nil
}

func errNoLedger() error {
	return &rgpd.InputError{Path: "store", Remedy: "there is none; give Open a store"}
}

// Taken is what [Ledger.Reserve] answers: what became of the request, and the decision with its
// record. Where nothing was decided, for a replay, decision and record are zero.
type Taken struct {
	Answer
	Decision rgpd.Decision
	// Record is kept by the store if a reservation was made; keep it yourself if the house
	// keeps why it did not call.
	Record rgpd.Record
}

// Reserve decides and reserves. It reads the state of the person, has decide take a decision on
// it for the instant of the request, and makes the reservation if that is allowed and nothing
// happened in between; else it starts again. Decide sees what is known of the attempts and the
// words that the store holds, and adds what the house knows from elsewhere; it may be called several times.
//
// A request that was reserved before is [Replayed], and nothing is decided. Beside an error
// the answer is zero: nothing is known, nobody dials, and the same request asks again.
func (l *Ledger) Reserve(
	ctx context.Context, key Key, r Request, decide func(Known) rgpd.Decision,
) (Taken, error) {
	return l.ReserveOn(ctx, key, r, State{}, decide)
}

// ReserveOn is [Ledger.Reserve] on a state that was viewed before: with those of all who are to
// be called soon, for instance. If nothing happened since, it is one step of the store; else,
// and on the zero state, the state is read anew.
func (l *Ledger) ReserveOn(
	ctx context.Context, key Key, r Request, seen State, decide func(Known) rgpd.Decision,
) (Taken, error) {
	if err := l.may(key); err != nil {
		return Taken{}, err
	}
	for tries := 0; ; tries++ {
		if err := ctx.Err(); err != nil {
			return Taken{}, err
		}
		if seen.IsZero() {
			var err error
			if seen, err = l.store.View(ctx, key); err != nil {
				return Taken{}, err
			}
		}
		e, d := Asks(r), rgpd.Decision{}
		if _, held := seen.Find(r.ID); !held {
			d = decide(seen.Known())
			e = Reserves(r, seen, d, key)
		}
		a, err := l.store.Apply(ctx, key, e)
		if err != nil {
			return Taken{}, err
		}
		if a.Reason == Moved && tries < mostTries {
			seen = State{}
			continue
		}
		if a.Result == Replayed {
			return Taken{Answer: a}, nil
		}
		return Taken{Answer: a, Decision: d, Record: e.record}, nil
	}
}

// mostTries is how often a decision is taken anew. Each time another event of the same person
// came between.
const mostTries = 1000

// Tell tells an event of a person: what became of a reservation, what the person said.
func (l *Ledger) Tell(ctx context.Context, key Key, e Event) (Answer, error) {
	if err := l.may(key); err != nil {
		return Answer{}, err
	}
	return l.store.Apply(ctx, key, e)
}

// may is an error if the key is nobody's, or asks for what the store does not promise.
func (l *Ledger) may(key Key) error {
	if l == nil || l.store == nil {
		return errNoLedger()
	}
	if err := key.Check(); err != nil {
		return err
	}
	if len(key.Also) > 0 {
		if err := unmet(l.store, []Promise{Linked}); err != nil {
			return fmt.Errorf("a key of several pseudonyms: %w", err)
		}
	}
	return nil
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// attempts is a store of reservations in a file of one line a change, which one program has at a time: what was
// answered is on the disk. It is a [reserve.Store], held to package reservetest.
type attempts struct {
	mu      sync.Mutex
	path    string
	file    *os.File
	lock    *os.File // its marks, too
	isNew   bool     // it was not there
	chain   chain
	marked  uint64 // number of the last mark
	broken  error  // behind half a line nothing could be read
	people  map[pseudonym]*attempted
	holders map[reserve.ID]pseudonym // who a reservation is of
	purged  time.Time
}

type pseudonym struct {
	principal string
	id        rgpd.PersonID
}

// An attempted is what is kept of one person.
type attempted struct {
	state reserve.State
	kept  map[reserve.ID]promise
}

// A promise is what stands behind a reservation: the record of its decision, and what the caller was told first.
type promise struct {
	Record rgpd.Record     `json:"record,omitzero"`
	Told   json.RawMessage `json:"told,omitempty"`
}

// Promises are all but [reserve.Linked], since the service knows one number of a person, and [reserve.Shared].
func (a *attempts) Promises() []reserve.Promise {
	return []reserve.Promise{reserve.Atomic, reserve.Recorded, reserve.Durable}
}

// A telling is what goes into the file in the step that makes a reservation.
type telling struct{ told json.RawMessage }

type tellingKey struct{}

// View returns the state of a person.
func (a *attempts) View(ctx context.Context, key reserve.Key) (reserve.State, error) {
	if err := a.enter(ctx, key); err != nil {
		return reserve.State{}, err
	}
	defer a.mu.Unlock()
	return a.find(pseudonym{key.Principal, key.Person}).state, nil
}

// enter locks the store for a key.
func (a *attempts) enter(ctx context.Context, key reserve.Key) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := key.Check(); err != nil {
		return err
	}
	if len(key.Also) > 0 {
		return &reserve.UnmetError{Missing: []reserve.Promise{reserve.Linked}}
	}
	a.mu.Lock()
	if a.broken != nil {
		a.mu.Unlock()
		return a.broken
	}
	return nil
}

// find is a person, who is not held yet if nothing is known of them.
func (a *attempts) find(who pseudonym) *attempted {
	if p := a.people[who]; p != nil {
		return p
	}
	return &attempted{reserve.NewState().Purged(a.purged), map[reserve.ID]promise{}}
}

// Apply applies an event to the state of a person, and keeps what comes out.
func (a *attempts) Apply(ctx context.Context, key reserve.Key, e reserve.Event) (reserve.Answer, error) {
	if err := a.enter(ctx, key); err != nil {
		return reserve.Answer{}, err
	}
	defer a.mu.Unlock()
	who := pseudonym{key.Principal, key.Person}
	next, answer := a.find(who).state.Apply(e)
	if answer.Result != reserve.Done {
		return answer, nil
	}
	l := entry{Principal: who.principal, Person: who.id, State: next}
	if answer.MayDial() {
		one := promise{Record: e.Record()}
		if t, ok := ctx.Value(tellingKey{}).(*telling); ok {
			one.Told = t.told
		}
		l.Kept = map[string]promise{e.ID().String(): one}
	}
	if err := a.write(l); err != nil {
		return reserve.Answer{}, err
	}
	return answer, nil
}

// A brokenError is of attempts that cannot be kept any more.
type brokenError struct{ err error }

func (e brokenError) Error() string {
	return "-attempts: a line could not be kept; nothing is reserved until the service starts again: " + e.err.Error()
}

func (e brokenError) Unwrap() error { return e.err }

// write keeps a line on the disk, and then in memory.
func (a *attempts) write(l entry) error {
	if err := a.append(l); err != nil {
		a.broken = brokenError{err}
		return a.broken
	}
	return a.take(l)
}

// take takes a line into memory.
func (a *attempts) take(l entry) error {
	if !l.Purged.IsZero() {
		a.purged = l.Purged
		for who, p := range a.people {
			p.state = p.state.Purged(l.Purged)
			a.trim(who, p)
			for r := range p.state.All() { // what was told first is told again for a day
				if one, is := p.kept[r.ID]; is && r.At.Before(l.Purged.AddDate(0, 0, attemptDays-1)) {
					p.kept[r.ID] = promise{Record: one.Record}
				}
			}
		}
	}
	if l.State.IsZero() {
		return nil
	}
	who := pseudonym{l.Principal, l.Person}
	p := a.find(who)
	p.state = l.State
	for text, one := range l.Kept {
		var id reserve.ID
		if err := id.UnmarshalText([]byte(text)); err != nil {
			return err
		}
		p.kept[id] = one
		a.holders[id] = who
	}
	a.people[who] = p
	a.trim(who, p)
	return nil
}

// trim lets go of what stands behind reservations that are held no more, and of a person of whom nothing is.
func (a *attempts) trim(who pseudonym, p *attempted) {
	maps.DeleteFunc(p.kept, func(id reserve.ID, _ promise) bool {
		_, held := p.state.Find(id)
		if !held && a.holders[id] == who {
			delete(a.holders, id)
		}
		return !held
	})
	if p.state.Empty() {
		delete(a.people, who)
	}
}

// forget lets go, at the start and every day, of reservations that bind nobody any more.
func (s *server) forget(ctx context.Context) {
	if s.attempts == nil {
		return
	}
	day := time.NewTicker(24 * time.Hour)
	defer day.Stop()
	for {
		now := s.now()
		if _, err := s.attempts.Purge(ctx, now.AddDate(0, 0, -attemptDays), now); err != nil {
			s.log.Error("attempts are not let go", "kind", fmt.Sprintf("%T", err))
		}
		select {
		case <-ctx.Done():
			return
		case <-day.C:
		}
	}
}

// attemptDays is how long a reservation is kept: the thirty of the law, and some more than places and clocks need.
const attemptDays = 40

// Record returns the record of the decision by which a reservation was made.
func (a *attempts) Record(ctx context.Context, key reserve.Key, id reserve.ID) (rgpd.Record, error) {
	if err := a.enter(ctx, key); err != nil {
		return rgpd.Record{}, err
	}
	defer a.mu.Unlock()
	return a.find(pseudonym{key.Principal, key.Person}).kept[id].Record, nil
}

// first is what the caller of a reservation was told first, and whose it is; nobody's if it is not held.
func (a *attempts) first(id reserve.ID) (who pseudonym, told json.RawMessage) {
	a.mu.Lock()
	defer a.mu.Unlock()
	who, held := a.holders[id]
	if !held {
		return pseudonym{}, nil
	}
	return who, a.find(who).kept[id].Told
}

// Sweep tells [reserve.Loses] of all that is reserved by a decision of before an instant.
func (a *attempts) Sweep(ctx context.Context, before time.Time) (lost int, err error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.broken != nil {
		return 0, a.broken
	}
	for who, p := range a.people {
		next, n := p.state, 0
		for r := range p.state.All() {
			if r.Phase == reserve.Reserved && r.At.Before(before) {
				next, _ = next.Apply(reserve.Loses(r.ID))
				n++
			}
		}
		if n == 0 {
			continue
		}
		if err := a.write(entry{Principal: who.principal, Person: who.id, State: next}); err != nil {
			return lost, err
		}
		lost += n
	}
	return lost, nil
}

// Purge lets go of reservations of before an instant, and of people of whom nothing is held.
func (a *attempts) Purge(ctx context.Context, before, now time.Time) (gone int, err error) {
	if err := errors.Join(reserve.CheckPurge(before, now), ctx.Err()); err != nil {
		return 0, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.broken != nil {
		return 0, a.broken
	}
	if before.Before(a.purged) {
		before = a.purged
	}
	for _, p := range a.people {
		next := p.state.Purged(before)
		for r := range p.state.All() {
			if _, held := next.Find(r.ID); !held {
				gone++
			}
		}
	}
	if err := a.write(entry{Purged: before.UTC()}); err != nil {
		return 0, err
	}
	return gone, nil
}

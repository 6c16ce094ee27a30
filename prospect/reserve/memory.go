package reserve

import (
	"context"
	"maps"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
)

// Memory is a store in the memory of one process, for a run over a file, a test, and as the
// model of what a store does. It promises to be [Atomic], [Recorded] and [Linked], and neither
// to outlive its process nor to be seen by another.
type Memory struct {
	mu      sync.Mutex
	people  map[pseudonym]*person
	purged  time.Time
	pending map[*person]bool // with something reserved, for Sweep
}

type pseudonym struct {
	principal string
	id        rgpd.PersonID
}

type person struct {
	state   State
	records map[ID]rgpd.Record
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	return &Memory{people: map[pseudonym]*person{}, pending: map[*person]bool{}}
}

// Promises are [Atomic], [Recorded] and [Linked].
func (m *Memory) Promises() []Promise { return []Promise{Atomic, Recorded, Linked} }

// find is the person of a key. Its pseudonyms are one from then on. It holds what is not known
// yet, to be put by keep.
func (m *Memory) find(k Key) *person {
	var found *person
	ids := append([]rgpd.PersonID{k.Person}, k.Also...)
	for _, id := range ids {
		p := m.people[pseudonym{k.Principal, id}]
		switch {
		case p == nil || p == found:
		case found == nil:
			found = p
		default:
			m.join(found, p)
		}
	}
	if found == nil {
		return &person{state: NewState().Purged(m.purged), records: map[ID]rgpd.Record{}}
	}
	for _, id := range ids {
		m.people[pseudonym{k.Principal, id}] = found
	}
	return found
}

// join makes two people one.
func (m *Memory) join(p, o *person) {
	p.state = p.state.Join(o.state)
	for id, r := range o.records {
		if _, held := p.records[id]; !held {
			p.records[id] = r
		}
	}
	for name, of := range m.people {
		if of == o {
			m.people[name] = p
		}
	}
	if m.pending[o] {
		delete(m.pending, o)
		m.pending[p] = true
	}
}

// keep puts what came out of an event.
func (m *Memory) keep(k Key, p *person, s State) {
	p.state = s
	for _, id := range append([]rgpd.PersonID{k.Person}, k.Also...) {
		m.people[pseudonym{k.Principal, id}] = p
	}
	m.wait(p)
}

// wait notes whether something is reserved of a person.
func (m *Memory) wait(p *person) {
	delete(m.pending, p)
	for _, r := range p.state.held {
		if r.Phase == Reserved {
			m.pending[p] = true
		}
	}
}

// View returns the state of a person.
func (m *Memory) View(ctx context.Context, key Key) (State, error) {
	if err := m.enter(ctx, key); err != nil {
		return State{}, err
	}
	defer m.mu.Unlock()
	return m.find(key).state, nil
}

// Apply applies an event to the state of a person.
func (m *Memory) Apply(ctx context.Context, key Key, e Event) (Answer, error) {
	if err := m.enter(ctx, key); err != nil {
		return Answer{}, err
	}
	defer m.mu.Unlock()
	p := m.find(key)
	next, a := p.state.Apply(e)
	if a.Result != Done {
		return a, nil
	}
	if a.MayDial() {
		p.records[e.id] = e.record
	}
	m.keep(key, p, next)
	return a, nil
}

// enter locks the store for a key.
func (m *Memory) enter(ctx context.Context, key Key) error {
	if m == nil || m.people == nil {
		return errNoLedger()
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := key.Check(); err != nil {
		return err
	}
	m.mu.Lock()
	return nil
}

// Record returns the record of the decision by which a reservation was made.
func (m *Memory) Record(ctx context.Context, key Key, id ID) (rgpd.Record, error) {
	if err := m.enter(ctx, key); err != nil {
		return rgpd.Record{}, err
	}
	defer m.mu.Unlock()
	return m.find(key).records[id], nil
}

// Sweep tells [Loses] of all that is reserved by a decision of before an instant.
func (m *Memory) Sweep(ctx context.Context, before time.Time) (lost int, err error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for p := range m.pending {
		for _, r := range p.state.held {
			if r.Phase == Reserved && r.At.Before(before) {
				p.state, _ = p.state.Apply(Loses(r.ID))
				lost++
			}
		}
		m.wait(p)
	}
	return lost, nil
}

// Purge lets go of reservations of before an instant, and of people of whom nothing is held.
func (m *Memory) Purge(ctx context.Context, before, now time.Time) (gone int, err error) {
	if err := CheckPurge(before, now); err != nil {
		return 0, err
	}
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if before.After(m.purged) {
		m.purged = before
	}
	seen := map[*person]bool{}
	for name, p := range m.people {
		if !seen[p] {
			seen[p] = true
			was := len(p.state.held)
			p.state = p.state.Purged(before)
			gone += was - len(p.state.held)
			maps.DeleteFunc(p.records, func(_ ID, r rgpd.Record) bool { return r.At().Before(before) })
			m.wait(p)
		}
		if p.state.Empty() {
			delete(m.people, name)
		}
	}
	return gone, nil
}

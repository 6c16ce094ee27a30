package reservetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A plain is a store as somebody might write it, over a file that outlives it: one place for each
// fault that somebody might make.
type plain struct {
	mu   sync.Mutex
	file *file
	fault
}

type file struct {
	states  map[string]reserve.State
	records map[string]rgpd.Record
	alias   map[string]string
	purged  time.Time
}

// A fault is what is wrong with a store; the zero fault is nothing.
type fault struct {
	name     string
	principl bool // forgets whose the person is
	before   func(s reserve.State, e reserve.Event) reserve.State
	after    func(was, is reserve.State, e reserve.Event, a *reserve.Answer) reserve.State
	racy     bool // reads, and writes later
	stale    bool // judges on what the caller has seen
	aliases  bool // forgets former pseudonyms
	sweep    func(id reserve.ID) reserve.Event
	purge    func(s reserve.State, before time.Time) reserve.State
	anyPurge bool
	lapses   bool // does not keep until when was purged
	record   func(a reserve.Answer) bool
	checks   bool // takes any key
	fails    bool // answers beside an error
	restart  func(f *file)
	cached   bool // another process has its own
}

func newPlain(f fault) *plain {
	return &plain{fault: f, file: &file{states: map[string]reserve.State{}, records: map[string]rgpd.Record{}, alias: map[string]string{}}}
}

func (p *plain) Promises() []reserve.Promise {
	return []reserve.Promise{reserve.Atomic, reserve.Recorded, reserve.Linked, reserve.Durable, reserve.Shared}
}

func (p *plain) name(k reserve.Key, id rgpd.PersonID) string {
	text, _ := id.MarshalText()
	if p.principl {
		return string(text)
	}
	return k.Principal + " " + string(text)
}

// find is the name under which a person is kept.
func (p *plain) find(k reserve.Key) string {
	own := p.name(k, k.Person)
	ids := []rgpd.PersonID{k.Person}
	if !p.aliases {
		ids = append(ids, k.Also...)
	}
	root := ""
	for _, id := range ids {
		n := p.name(k, id)
		r, ok := p.file.alias[n]
		switch {
		case !ok:
		case root == "":
			root = r
		case r != root:
			p.file.states[root] = p.state(root).Join(p.state(r))
			delete(p.file.states, r)
			for name, of := range p.file.alias {
				if of == r {
					p.file.alias[name] = root
				}
			}
			for name, rec := range p.file.records {
				if rest, ok := strings.CutPrefix(name, r+"/"); ok {
					p.file.records[root+"/"+rest] = rec
				}
			}
		}
	}
	if root == "" {
		root = own
	}
	for _, id := range ids {
		p.file.alias[p.name(k, id)] = root
	}
	return root
}

func (p *plain) state(name string) reserve.State {
	s, ok := p.file.states[name]
	if !ok {
		s = reserve.NewState()
	}
	if p.lapses {
		return s
	}
	return s.Purged(p.file.purged)
}

func (p *plain) enter(ctx context.Context, k reserve.Key) error {
	if p.checks {
		return nil
	}
	return errors.Join(ctx.Err(), k.Check())
}

func (p *plain) View(ctx context.Context, k reserve.Key) (reserve.State, error) {
	if err := p.enter(ctx, k); err != nil {
		return reserve.State{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state(p.find(k)), nil
}

func (p *plain) Apply(ctx context.Context, k reserve.Key, e reserve.Event) (reserve.Answer, error) {
	if err := p.enter(ctx, k); err != nil {
		a := reserve.Answer{}
		if p.fails {
			a.Result = reserve.Done
		}
		return a, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	name := p.find(k)
	was := p.state(name)
	if seen, ok := e.Seen(); p.stale && ok && !seen.IsZero() {
		was = seen
	}
	if p.before != nil {
		was = p.before(was, e)
	}
	is, a := was.Apply(e)
	if p.after != nil {
		is = p.after(was, is, e, &a)
	}
	if p.racy {
		p.mu.Unlock()
		for range 20 {
			runtime.Gosched()
		}
		p.mu.Lock()
	}
	if a.Result == reserve.Done {
		p.file.states[name] = is
	}
	if keep := a.MayDial(); p.record == nil && keep || p.record != nil && p.record(a) {
		p.file.records[name+"/"+e.ID().String()] = e.Record()
	}
	return a, nil
}

func (p *plain) Record(ctx context.Context, k reserve.Key, id reserve.ID) (rgpd.Record, error) {
	if err := p.enter(ctx, k); err != nil {
		return rgpd.Record{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.file.records[p.find(k)+"/"+id.String()], nil
}

func (p *plain) Sweep(_ context.Context, before time.Time) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for name, s := range p.file.states {
		for r := range s.All() {
			if r.Phase != reserve.Reserved || !r.At.Before(before) {
				continue
			}
			e := reserve.Loses(r.ID)
			if p.sweep != nil {
				e = p.sweep(r.ID)
			}
			s, _ = s.Apply(e)
			n++
		}
		p.file.states[name] = s
	}
	return n, nil
}

func (p *plain) Purge(_ context.Context, before, now time.Time) (n int, err error) {
	if err := reserve.CheckPurge(before, now); err != nil && !p.anyPurge {
		return 0, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.file.purged = before
	for name, s := range p.file.states {
		was := len(slices.Collect(s.All()))
		if p.purge != nil {
			s = p.purge(s, before)
		} else {
			s = s.Forget(before)
		}
		p.file.states[name] = s
		n += was - len(slices.Collect(s.All()))
	}
	maps.DeleteFunc(p.file.records, func(_ string, r rgpd.Record) bool { return r.At().Before(before) })
	return n, nil
}

// hooks restart a plain store, and open it once more.
var hooks = Options{
	Restart: func(_ *testing.T, s reserve.Store) reserve.Store {
		p := s.(*plain)
		if p.restart != nil {
			p.restart(p.file)
		}
		return &plain{file: p.file, fault: p.fault}
	},
	Another: func(_ *testing.T, s reserve.Store) reserve.Store {
		p := s.(*plain)
		if p.cached {
			return newPlain(p.fault)
		}
		return p // a lock in memory is of one process
	},
}

// edit changes a state in a way that the package lets nobody change it.
func edit(s reserve.State, change func(m map[string]any)) (out reserve.State) {
	var m map[string]any
	if err := json.Unmarshal([]byte(written(s)), &m); err != nil {
		panic(err)
	}
	change(m)
	b, err := json.Marshal(m)
	if err == nil {
		err = json.Unmarshal(b, &out)
	}
	if err != nil {
		panic(err)
	}
	return out
}

// held are the reservations of a state that is edited.
func held(m map[string]any) []any {
	list, _ := m["held"].([]any)
	return list
}

// each changes each reservation of a state.
func each(s reserve.State, change func(r map[string]any)) reserve.State {
	return edit(s, func(m map[string]any) {
		for _, r := range held(m) {
			change(r.(map[string]any))
		}
	})
}

// TestPlain: the store without a fault is one that holds.
func TestPlain(t *testing.T) {
	Run(t, func(*testing.T) reserve.Store { return newPlain(fault{}) }, hooks)
}

// faults are what people get wrong, each with a case that finds it and a word of what it says.
var faults = []struct {
	fault
	found string // the name of a case that has to find it
	says  string // a part of what it saw, or why it matters
}{
	{
		fault{name: "forgets idempotency", before: func(s reserve.State, e reserve.Event) reserve.State {
			if _, reserves := e.Seen(); !reserves {
				return s
			}
			i := 0
			return each(s, func(r map[string]any) {
				if i++; r["id"] == e.ID().String() {
					r["id"] = reserve.IDOf(fmt.Sprint("lost ", r["id"], i)).String()
				}
			})
		}},
		"a replay gets the first answer and is told so", "a store that forgets idempotency",
	},
	{
		fault{name: "takes any request for the one of its ID", after: func(was, is reserve.State, e reserve.Event, a *reserve.Answer) reserve.State {
			if r, ok := was.Find(e.ID()); ok && a.Reason == reserve.OtherRequest {
				*a = reserve.Answer{Result: reserve.Replayed, Reservation: r, Version: was.Version()}
			}
			return is
		}},
		"the same ID with another request is a conflict", "want refused, other-request",
	},
	{
		fault{name: "counts by UTC days",
			after: func(was, is reserve.State, e reserve.Event, a *reserve.Answer) reserve.State {
				return recount(was, is, e, a, func(at time.Time) rgpd.Date { return rgpd.DateOf(at.UTC()) })
			}},
		"days are those of Réunion for who is there", "counts by UTC days",
	},
	{
		fault{name: "counts 720 hours", after: func(was, is reserve.State, e reserve.Event, a *reserve.Answer) reserve.State {
			if a.Reason != reserve.CapReached {
				return is
			}
			first := was.Known().Attempts[len(was.Known().Attempts)-4]
			a.NotBefore = first.Add(720 * time.Hour)
			return is
		}},
		"the thirty days end at midnight of the person's day", "not before",
	},
	{
		fault{name: "loses an objection under race", racy: true},
		"nothing is reserved and no call leaves after an objection was acknowledged", "after the objection was acknowledged",
	},
	{
		fault{name: "judges on what the caller has seen", stale: true},
		"a decision holds for the state that it was taken on", "want refused, moved",
	},
	{
		fault{name: "frees an unknown call", sweep: func(id reserve.ID) reserve.Event { return reserve.Releases(id, reserve.NotSent) }},
		"a sweep makes what was left behind unknown, and frees nothing", "want unknown",
	},
	{
		fault{name: "does not count an unknown call", before: func(s reserve.State, e reserve.Event) reserve.State {
			if _, reserves := e.Seen(); !reserves {
				return s
			}
			return each(s, func(r map[string]any) {
				if r["phase"] == "unknown" {
					r["phase"], r["evidence"] = "released", "not-sent"
				}
			})
		}},
		"a call of which nothing is known counts", "a store that frees an unknown call",
	},
	{
		fault{name: "lets a reserved call leave after an objection", after: func(was, is reserve.State, e reserve.Event, a *reserve.Answer) reserve.State {
			if _, reserves := e.Seen(); reserves || a.Reason != reserve.Stopped || a.Reservation.Phase != reserve.Reserved {
				return is
			}
			stop := was.Known()
			open := edit(was, func(m map[string]any) {
				for _, field := range []string{"stop", "stopped_at", "refused", "refused_at"} {
					delete(m, field)
				}
			})
			if is, *a = open.Apply(e); a.Result == reserve.Done {
				is, _ = is.Apply(reserve.Stops(stop.Stop, stop.StoppedAt))
			}
			return is
		}},
		"no call leaves once the person has objected", "an objection binds from its acknowledgement on",
	},
	{
		fault{name: "refuses an objection that has no date", after: func(was, is reserve.State, _ reserve.Event, a *reserve.Answer) reserve.State {
			if k := is.Known(); a.Result == reserve.Done && k.Stop > rgpd.NoStop && k.StoppedAt.IsZero() {
				*a = reserve.Answer{Result: reserve.Refused, Reason: reserve.Undated, Version: was.Version()}
				return was
			}
			return is
		}},
		"an objection of an unknown day closes for good", "a word without a date is a word",
	},
	{
		fault{name: "keeps seconds", after: func(_, is reserve.State, _ reserve.Event, _ *reserve.Answer) reserve.State {
			return each(is, func(r map[string]any) {
				at, _ := time.Parse(time.RFC3339Nano, r["at"].(string))
				r["at"] = at.Truncate(time.Second)
			})
		}},
		"instants are kept to the microsecond, and the request to the nanosecond", "another instant",
	},
	{
		fault{name: "forgets whose the person is", principl: true},
		"an objection is that of one person to one principal", "the answer is refused, stopped",
	},
	{
		fault{name: "forgets former keys", aliases: true},
		"attempts and objections survive a change of the key", "a new key gives everybody a new pseudonym",
	},
	{
		fault{name: "keeps no record", record: func(reserve.Answer) bool { return false }},
		"the record of the decision is kept with the reservation", "the record of a reservation is not",
	},
	{
		fault{name: "keeps the record of what was not reserved", record: func(a reserve.Answer) bool { return a.Result != reserve.Replayed }},
		"the record of the decision is kept with the reservation", "a record of what was not reserved",
	},
	{
		fault{name: "purges what people said", purge: func(reserve.State, time.Time) reserve.State { return reserve.NewState() }},
		"a purge forgets attempts and no word", "an objection outlives the erasure",
	},
	{
		fault{name: "purges what may bind", anyPurge: true},
		"a purge of what may still bind is an error", "younger than 32 days",
	},
	{
		fault{name: "forgets that it purged", lapses: true},
		"nothing is reserved within thirty-two days of what was purged", "32 days",
	},
	{
		fault{name: "frees what was reserved when it starts", restart: func(f *file) {
			for name, s := range f.states {
				f.states[name] = each(s, func(r map[string]any) {
					if r["phase"] == "reserved" {
						r["phase"], r["evidence"] = "released", "not-sent"
					}
				})
			}
		}},
		"what was answered is in force after a restart", "the state after the restart is another",
	},
	{
		fault{name: "keeps nothing", restart: func(f *file) { clear(f.states) }},
		"a replay after a restart is a replay", "want replayed",
	},
	{
		fault{name: "has a state for each process", cached: true},
		"another process sees at once what was answered", "what one call centre was told binds the others",
	},
	{
		fault{name: "takes a key that is nobody's", checks: true},
		"a key that is nobody's is an error", "want an error",
	},
	{
		fault{name: "answers beside an error", fails: true},
		"a key that is nobody's is an error", "the zero answer",
	},
}

// recount lets a reservation through that the cap refused, where it is not reached by other days.
func recount(was, is reserve.State, e reserve.Event, a *reserve.Answer, day func(time.Time) rgpd.Date) reserve.State {
	seen, reserves := e.Seen()
	if !reserves || seen.IsZero() || a.Reason != reserve.CapReached {
		return is
	}
	n, at := 0, e.Record().At()
	for _, t := range was.Known().Attempts {
		if day(at)-day(t) < 30 {
			n++
		}
	}
	if n >= 4 {
		return is
	}
	days := each(was, func(r map[string]any) { r["at"] = "2020-01-01T00:00:00Z" })
	next, answer := days.Apply(e)
	*a = answer
	return edit(next, func(m map[string]any) {
		old := edit(was, func(map[string]any) {})
		var o map[string]any
		_ = json.Unmarshal([]byte(written(old)), &o)
		m["held"] = append(held(o), held(m)[len(held(m))-1])
	})
}

// TestPlantedFaults: each store that gets something wrong is found by the case that is of it, which
// says what it saw and why it matters.
func TestPlantedFaults(t *testing.T) {
	require.GreaterOrEqual(t, len(faults), 10)
	byName := map[string]trial{}
	for _, c := range cases() {
		byName[c.name] = c
	}
	for _, f := range faults {
		t.Run(f.name, func(t *testing.T) {
			c, ok := byName[f.found]
			require.True(t, ok, f.found)
			var said []string
			for range 20 { // a race is not lost each time
				if saw := c.try(t, newPlain(f.fault), hooks); saw != nil {
					require.NotErrorIs(t, saw, errNotRun)
					said = append(said, saw.Error()+"\n"+c.why)
					if strings.Contains(said[len(said)-1], f.says) {
						return
					}
				}
			}
			t.Fatalf("the case %q does not find it, or does not say %q:\n%s", f.found, f.says, strings.Join(said, "\n"))
		})
	}
}

// TestEachCaseIsNamedOnceAndSaysWhy.
func TestEachCaseIsNamedOnceAndSaysWhy(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range cases() {
		require.NotEmpty(t, c.name)
		require.Greater(t, len(c.why), 30, c.name)
		require.False(t, seen[c.name], c.name)
		seen[c.name] = true
	}
	require.GreaterOrEqual(t, len(seen), 30)
}

// TestWhatIsNotRunIsTold: without a hook, and without the promise.
func TestWhatIsNotRunIsTold(t *testing.T) {
	for _, c := range cases() {
		if c.needs == 0 || c.needs == reserve.Linked {
			continue
		}
		saw := c.try(t, newPlain(fault{}), Options{})
		require.ErrorIs(t, saw, errNotRun, c.name)
		require.ErrorContains(t, saw, "was not given")
		saw = c.try(t, reserve.NewMemory(), hooks)
		require.ErrorIs(t, saw, errNotRun, c.name)
		require.ErrorContains(t, saw, "does not promise")
	}
	c := cases()[0]
	require.ErrorContains(t, c.try(t, nil, Options{}), "no store")
}

// TestTheCheckerFindsWhatNoOrderExplains: histories that no store can have had.
func TestTheCheckerFindsWhatNoOrderExplains(t *testing.T) {
	k := &kit{t: t, store: reserve.NewMemory(), name: t.Name()}
	key := k.key()
	good := func() *history {
		k.store = reserve.NewMemory()
		h := &history{}
		for i := range 6 {
			_, err := h.reserve(k, key, reserve.Request{ID: reserve.IDOf(fmt.Sprint(i)), At: noon(1), Places: here})
			require.NoError(t, err)
		}
		require.NoError(t, h.check())
		return h
	}
	for says, spoil := range map[string]func(h *history){
		"two events were told":   func(h *history) { h.ops[3].answer.Version = 1 },
		"no event made version":  func(h *history) { h.ops[7].answer.Version = 9 },
		"one after the other":    func(h *history) { h.ops[1].answer.Reservation.Phase = reserve.Bound },
		"which no event made":    func(h *history) { h.ops[9].answer.Version = 77 },
		"a state that never was": func(h *history) { h.ops[2].state = edit(h.ops[2].state, func(m map[string]any) { delete(m, "held") }) },
		"where it is":            func(h *history) { h.ops[9].answer.Reason = reserve.Stopped },
		"was forgotten":          func(h *history) { h.ops[8].state = reserve.NewState() },
	} {
		h := good()
		spoil(h)
		require.ErrorContains(t, h.check(), says)
	}
}

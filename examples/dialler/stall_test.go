package main

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A hooked store has something happen between what it did and its answer.
type hooked struct {
	reserve.Store
	bound  func(ctx context.Context, k reserve.Key) error // a call was bound
	viewed func(k reserve.Key)                            // a state was read
	down   bool                                           // nothing is written
}

func (s *hooked) Apply(ctx context.Context, k reserve.Key, e reserve.Event) (reserve.Answer, error) {
	if s.down {
		return reserve.Answer{}, errors.New("the store is down")
	}
	a, err := s.Store.Apply(ctx, k, e)
	if err == nil && a.Result == reserve.Done && a.Reservation.Phase == reserve.Bound && s.bound != nil {
		if err := s.bound(ctx, k); err != nil {
			return reserve.Answer{}, err
		}
	}
	return a, err
}

func (s *hooked) View(ctx context.Context, k reserve.Key) (reserve.State, error) {
	state, err := s.Store.View(ctx, k)
	if s.viewed != nil {
		s.viewed(k)
	}
	return state, err
}

// A heeder is a line on which nobody answers, and which notes whom it rang, and when.
type heeder struct {
	mu    sync.Mutex
	d     *dialler
	calls map[string]time.Time
	to    []string
}

func (h *heeder) ring(_ context.Context, c outgoing) ending {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.calls[c.id], h.to = h.d.clock.now(), append(h.to, c.to.Reveal())
	return silent
}
func (h *heeder) close() {}

// hookedAt is a dialler at an hour, whose store is hooked.
func hookedAt(t *testing.T, in, at string, args ...string) (*dialler, *hooked, *heeder) {
	args = append(args, "-in", in, "-at", at, "-show", "01 99 00 99 99", "-journal", t.TempDir(), "-lines", "1")
	d, _ := opened(t, args...)
	s := &hooked{Store: d.kept.store}
	var err error
	d.kept.store = s
	d.kept.ledger, err = reserve.Open(s, reserve.Atomic)
	require.NoError(t, err)
	h := &heeder{d: d, calls: map[string]time.Time{}}
	d.line = h
	return d, s, h
}

func (d *dialler) jump(by time.Duration) {
	d.clock.mu.Lock()
	defer d.clock.mu.Unlock()
	d.clock.jumped += by
}

// released holds that all reservations of a person rang nobody.
func released(t *testing.T, s *hooked, k reserve.Key) {
	t.Helper()
	state, err := s.Store.View(t.Context(), k)
	require.NoError(t, err)
	n := 0
	for r := range state.All() {
		require.Equal(t, reserve.Released, r.Phase)
		require.Equal(t, reserve.NotSent, r.Evidence)
		n++
	}
	require.Positive(t, n)
}

// Who objects while a store takes its time to answer is not rung, whether the word was heard here or stands in the store
// alone; their reservation is given back.
func TestObjectedWhileACallIsBound(t *testing.T) {
	in := invitedPeople(t, 20)
	for name, heard := range map[string]bool{"heard": true, "in the store alone": false} {
		t.Run(name, func(t *testing.T) {
			d, s, line := hookedAt(t, in, "2026-11-23 11:00")
			d.hopper.leads = d.hopper.leads[:1]
			l := d.hopper.leads[0]
			s.bound = func(ctx context.Context, k reserve.Key) error {
				if heard {
					d.objected("", k.Person)
					return nil
				}
				_, err := s.Store.Apply(ctx, k, reserve.Stops(rgpd.Objected, d.clock.now()))
				return err
			}
			if heard { // the word itself comes with the second look
				s.viewed = func(k reserve.Key) {
					if state, _ := s.Store.View(t.Context(), k); !state.IsZero() {
						for r := range state.All() {
							if r.Phase == reserve.Released {
								_, _ = s.Store.Apply(t.Context(), k, reserve.Stops(rgpd.Objected, d.clock.now()))
							}
						}
					}
				}
			}
			require.NoError(t, d.run(t.Context()))
			require.Empty(t, line.to)
			released(t, s, l.key)
			require.Zero(t, d.live.calls)
		})
	}
}

// Whoever stops the program while a call is bound has it not leave.
func TestStoppedWhileACallIsBound(t *testing.T) {
	d, s, line := hookedAt(t, invitedPeople(t, 20), "2026-11-23 11:00")
	l := d.hopper.leads[0]
	d.hopper.leads = d.hopper.leads[:1]
	ctx, stop := context.WithCancel(t.Context())
	s.bound = func(context.Context, reserve.Key) error { stop(); return nil }
	require.NoError(t, d.run(ctx))
	require.Empty(t, line.to)
	released(t, s, l.key)
}

// A store that takes its time lets no call leave after the hours, nor on a decision that is old.
func TestAStoreThatTakesItsTime(t *testing.T) {
	in := invitedPeople(t, 20)

	d, s, line := hookedAt(t, in, "2026-11-23 19:59")
	first := map[string]bool{}
	d.hopper.leads = slices.DeleteFunc(d.hopper.leads, func(l *lead) bool {
		return l.open(d.clock.now().Add(2 * time.Minute)) // it is three in the afternoon in Guadeloupe
	})
	require.NotEmpty(t, d.hopper.leads)
	s.bound = func(context.Context, reserve.Key) error { d.jump(75 * time.Second); return nil }
	require.NoError(t, d.run(t.Context()))
	require.Empty(t, line.to, "it is after eight")

	d, s, line = hookedAt(t, in, "2026-11-23 11:00")
	keys := map[string]reserve.Key{}
	for _, l := range d.hopper.leads {
		keys[l.prospect.Number.Reveal()] = l.key
	}
	slow := 0
	s.bound = func(_ context.Context, k reserve.Key) error {
		if name := k.Person.String(); !first[name] {
			first[name] = true
			slow++
			d.jump(310 * time.Second)
		}
		return nil
	}
	require.NoError(t, d.run(t.Context()))
	require.Positive(t, slow)
	require.NotEmpty(t, line.to, "decided anew, they are rung")
	for _, k := range keys {
		state, err := s.Store.View(t.Context(), k)
		require.NoError(t, err)
		for r := range state.All() {
			if at, rang := line.calls[r.Call]; rang {
				require.LessOrEqual(t, at.Sub(r.At), promptly)
				require.True(t, r.Counts())
			} else {
				require.Equal(t, reserve.Released, r.Phase)
			}
		}
	}
}

// A store that does not answer in time rings nobody, and gives nobody's attempt away.
func TestAStoreThatDoesNotAnswer(t *testing.T) {
	d, s, line := hookedAt(t, invitedPeople(t, 20), "2026-11-23 19:30")
	l := d.hopper.leads[0]
	d.hopper.leads = d.hopper.leads[:1]
	d.patience = time.Millisecond
	s.bound = func(ctx context.Context, _ reserve.Key) error { <-ctx.Done(); return ctx.Err() }
	require.NoError(t, d.run(t.Context()))
	require.Empty(t, line.to)
	released(t, s, l.key)
}

// A word that the journal has, and the store not yet, is told at the end of the run: nobody else knows it.
func TestAWordThatTheStoreDoesNotHave(t *testing.T) {
	d, s, _ := hookedAt(t, invitedPeople(t, 20), "2026-11-23 11:00")
	foot := func() string {
		var b bytes.Buffer
		d.foot(&b)
		return b.String()
	}
	l := d.hopper.leads[0]
	e := event{Who: l.key.Person, Principal: l.key.Principal}
	s.down = true
	require.Error(t, d.stops(t.Context(), e, rgpd.Objected))
	require.Contains(t, foot(), "1  à avoir dit non, au journal et pas dans le magasin")
	s.down = false
	require.NoError(t, d.stops(t.Context(), e, rgpd.Objected))
	require.NotContains(t, foot(), "à avoir dit non")
}

// What the house itself wants is asked of what is known when a call is reserved: another process may have rung in between.
func TestTheHouseIsAskedAgain(t *testing.T) {
	in := invitedPeople(t, 60)
	for name, c := range map[string]struct {
		who     rgpd.Audience
		retry   time.Duration
		befores []time.Duration
	}{
		"the pause":     {rgpd.Consumer, 10 * time.Hour, []time.Duration{time.Minute}},
		"the fifth one": {rgpd.Professional, time.Minute, []time.Duration{40 * time.Minute, 30 * time.Minute, 20 * time.Minute, 10 * time.Minute}},
	} {
		t.Run(name, func(t *testing.T) {
			d, s, line := hookedAt(t, in, "2026-11-23 11:00")
			var l *lead
			for _, one := range d.hopper.leads {
				if n, _ := one.prospect.Attempts.Len(); one.prospect.Audience == c.who && n == 0 && one.open(d.clock.now()) {
					l = one
				}
			}
			require.NotNil(t, l)
			d.hopper.leads, d.retry = []*lead{l}, c.retry
			other, err := reserve.Open(s.Store, reserve.Atomic)
			require.NoError(t, err)
			once := false
			s.viewed = func(k reserve.Key) {
				if once {
					return
				}
				once = true
				for i, ago := range c.befores {
					at := d.clock.now().Add(-ago)
					r := reserve.Request{ID: reserve.IDOf(strings.Repeat("x", i+1)), At: at, Places: l.prospect.Territories()}
					taken, err := other.Reserve(t.Context(), k, r, func(known reserve.Known) rgpd.Decision {
						policy, err := prospect.NewPolicy()
						require.NoError(t, err)
						return policy.CanCallAt(facts.WithLedger(l.prospect, known), rgpd.LiveCall, at)
					})
					require.NoError(t, err)
					require.True(t, taken.MayDial(), "%v %v", taken.Reason, taken.Decision)
				}
			}
			require.NoError(t, d.run(t.Context()))
			require.Empty(t, line.to)
		})
	}
}

// A word told under any pseudonym of a person ends their call, and so does that of a number beside.
func TestAWordUnderAnyPseudonym(t *testing.T) {
	keys, err := newPeopleOf("")
	require.NoError(t, err)
	people, err := keys.of("Alizé Télécom")
	require.NoError(t, err)
	n := numbersOf(t, "0639980001", "0639980002", "0639980003", "0639980004", "0639980005")
	l := &lead{key: people.Key(n[0], n[1]), kin: []reserve.Key{people.Key(n[2], n[3])}}
	for i, number := range n {
		ended := false
		d := &dialler{under: map[*lead]context.CancelFunc{}}
		d.begins(l, func() { ended = true })
		d.objected("", people.Key(number).Person)
		require.Equal(t, i < 4, ended)
	}
}

package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/ownpostgres"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// calls is how many are placed where programs are killed: make long says more.
var calls = flag.Int("calls", 1000, "how many calls, where programs are killed")

// asProgram has the test's own executable run as the program, with the arguments in it.
const asProgram = "DIALLER_ARGS"

// own is the PostgreSQL of the tests, once one of them needs it.
var own struct {
	sync.Mutex
	*ownpostgres.Server
	schemas int
}

// database is an empty schema of a PostgreSQL that the tests start.
func database(t *testing.T) (dsn string) {
	t.Helper()
	own.Lock()
	defer own.Unlock()
	if own.Server == nil {
		s, err := ownpostgres.Start()
		if errors.Is(err, ownpostgres.ErrNone) && os.Getenv("RGPD_POSTGRES") != "required" {
			t.Skip(err)
		}
		require.NoError(t, err)
		own.Server = s
	}
	own.schemas++
	name := fmt.Sprint("case", own.schemas)
	conn, err := pgx.Connect(t.Context(), own.DSN())
	require.NoError(t, err)
	defer conn.Close(t.Context())
	_, err = conn.Exec(t.Context(), "create schema "+name)
	require.NoError(t, err)
	return own.DSN() + " options=-csearch_path=" + name
}

// A shared is a campaign that several programs ring, one after the other or at once.
type shared struct {
	dsn, journal, key, in, peer string
	sink                        *sink
}

func newShared(t *testing.T, persons int) *shared {
	s := &shared{dsn: database(t), journal: t.TempDir(), key: filepath.Join(t.TempDir(), "key"), in: invitedPeople(t, persons)}
	require.NoError(t, os.WriteFile(s.key, []byte(strings.Repeat("5e", 32)), 0o600))
	var err error
	s.sink, err = openSink("127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(s.sink.close)
	s.peer = s.sink.addr()
	return s
}

func (s *shared) args(lines int) []string {
	return []string{"-in", s.in, "-dsn", s.dsn, "-key", s.key, "-journal", s.journal, "-peer", s.peer, "-bench", "-lang", "en",
		"-show", "01 99 00 99 99", "-at", "2026-11-23 11:00", "-lines", strconv.Itoa(lines), "-ring", "150ms"}
}

// A program is one that runs.
type program struct {
	cmd  *exec.Cmd
	said *bytes.Buffer
}

// start starts the program.
func (s *shared) start(t *testing.T, lines int) *program { return startWith(t, s.args(lines)) }

func startWith(t *testing.T, args []string) *program {
	p := &program{cmd: exec.Command(os.Args[0]), said: new(bytes.Buffer)}
	p.cmd.Env = append(os.Environ(), asProgram+"="+strings.Join(args, "\n"))
	p.cmd.Stdout, p.cmd.Stderr = p.said, p.said
	require.NoError(t, p.cmd.Start())
	t.Cleanup(func() { _ = p.cmd.Process.Kill() })
	return p
}

// after is closed once the sink saw so many calls, from now on.
func (s *shared) after(calls int) <-chan struct{} {
	reached := make(chan struct{})
	s.sink.mu.Lock()
	defer s.sink.mu.Unlock()
	left := calls
	s.sink.watch = func(one seen) {
		if one.what == invited {
			if left--; left == 0 {
				close(reached)
			}
		}
	}
	return reached
}

// hold holds the store, the journals and what the sink saw against one another. It returns how often each was rung.
func (s *shared) hold(t *testing.T) map[string]int {
	t.Helper()
	d, _ := opened(t, s.args(1)...)
	people := map[string]*lead{}
	byPerson := map[rgpd.PersonID]*lead{}
	for _, l := range d.hopper.leads {
		people[l.prospect.Number.Reveal()], byPerson[l.key.Person] = l, l
	}
	states := map[rgpd.PersonID]reserve.State{}
	of := func(l *lead) reserve.State {
		if _, read := states[l.key.Person]; !read {
			state, err := d.kept.store.View(t.Context(), l.key)
			require.NoError(t, err)
			states[l.key.Person] = state
		}
		return states[l.key.Person]
	}
	has := func(state reserve.State, call string) (reserve.Reservation, bool) {
		for r := range state.All() {
			if r.Call == call {
				return r, true
			}
		}
		return reserve.Reservation{}, false
	}
	policy, err := house()
	require.NoError(t, err)
	rung, spoke := map[string]int{}, map[string]bool{}
	for _, one := range s.sink.all() {
		l := people[one.number]
		require.NotNil(t, l)
		if one.what == acknowledged {
			spoke[one.number] = true
			require.Greater(t, of(l).Known().Stop, rgpd.NoStop, "a word that was acknowledged is lost")
			continue
		}
		require.False(t, spoke[one.number], "rung after what they said was acknowledged")
		rung[one.number]++
		r, held := has(of(l), one.call)
		require.True(t, held, "a call that left is no attempt of the store")
		require.True(t, r.Counts() || strings.HasSuffix(one.number, "8"), "%v", r.Phase)
		record, err := d.kept.store.Record(t.Context(), l.key, r.ID)
		require.NoError(t, err)
		again, err := policy.RuleSet().Replay(record)
		require.NoError(t, err)
		require.True(t, again.Same())
		require.True(t, again.Decision.Allowed())
	}
	for number, n := range rung {
		before, _ := people[number].prospect.Attempts.Len()
		require.LessOrEqual(t, before+n, 4, "a fifth attempt")
		require.LessOrEqual(t, before+len(of(people[number]).Known().Attempts), 4)
	}
	events, err := readEvents(s.journal)
	require.NoError(t, err)
	for _, e := range events {
		if e.What == "bound" {
			_, held := has(of(byPerson[e.Who]), e.Call)
			require.True(t, held, "an attempt that was acknowledged is lost")
		}
	}
	all, err := replay(s.journal)
	require.NoError(t, err)
	require.Equal(t, all.decisions, all.equal)
	require.NotEmpty(t, spoke)
	return rung
}

// Cut at any moment, nothing is lost that was acknowledged: the program killed, then the server under it, then begun
// again until nobody is left to ring.
func TestKilledAndBegunAgain(t *testing.T) {
	s := newShared(t, *calls*7/10)
	lines := 16 + *calls/200

	reached := s.after(*calls / 3)
	killed := s.start(t, lines)
	<-reached
	require.NoError(t, killed.cmd.Process.Kill())
	require.Error(t, killed.cmd.Wait())

	reached = s.after(*calls / 3)
	cut := s.start(t, lines)
	<-reached
	require.NoError(t, own.Crash())
	require.Error(t, cut.cmd.Wait(), "nobody rings without the store")
	require.Contains(t, cut.said.String(), "dialler:")

	last := s.start(t, lines)
	require.NoError(t, last.cmd.Wait(), last.said)
	rung := s.hold(t)
	total := 0
	for n := range maps.Values(rung) {
		total += n
	}
	t.Logf("%d calls to %d people", total, len(rung))
	require.GreaterOrEqual(t, total, *calls)
	require.True(t, slices.ContainsFunc(slices.Collect(maps.Values(rung)), func(n int) bool { return n == 4 }))

	// Once more: nobody is left.
	none := s.start(t, lines)
	require.NoError(t, none.cmd.Wait(), none.said)
	again := 0
	for n := range maps.Values(s.hold(t)) {
		again += n
	}
	require.Equal(t, total, again)
}

// A call that rings is ended when the person objects elsewhere, and nobody rings them again.
func TestObjectedElsewhereWhileItRings(t *testing.T) {
	s := newShared(t, 20)
	args := append(s.args(1), "-ring", "10m") // it rings until it is ended
	d, _ := opened(t, args...)
	d.hopper.leads = slices.DeleteFunc(d.hopper.leads, func(l *lead) bool {
		return !strings.HasSuffix(l.prospect.Number.Reveal(), "3") // who does not answer
	})
	require.NotEmpty(t, d.hopper.leads)
	d.hopper.leads = d.hopper.leads[:1]
	key := d.hopper.leads[0].key
	elsewhere, err := inPostgres(t.Context(), s.dsn, sampleAt)
	require.NoError(t, err)
	defer elsewhere.close()

	rings := s.after(1)
	ended := make(chan error, 1)
	go func() { ended <- d.run(t.Context()) }()
	<-rings
	for at := sampleAt; ; at = at.Add(time.Second) { // a hint may come before anybody listens
		_, err := elsewhere.ledger.Tell(t.Context(), key, reserve.Stops(rgpd.Objected, at))
		require.NoError(t, err)
		select {
		case err := <-ended:
			require.NoError(t, err)
			require.Len(t, s.sink.all(), 1)
			return
		default:
		}
	}
}

// Two programs ring the same people from one store: together they make no fifth attempt, and who spoke with one is rung
// by none.
func TestTwoSideBySide(t *testing.T) {
	s := newShared(t, 200)
	one, other := s.start(t, 8), s.start(t, 8)
	require.NoError(t, one.cmd.Wait(), one.said)
	require.NoError(t, other.cmd.Wait(), other.said)
	for _, p := range []*program{one, other} {
		require.NotContains(t, p.said.String(), "\n0 calls", "both ring")
	}
	for number, n := range s.hold(t) {
		switch number[len(number)-1] {
		case '0', '1', '2', '5', '6', '8', '9':
			require.Equal(t, 1, n, "they answered, objected, or are nobody: %s", number)
		}
	}
}

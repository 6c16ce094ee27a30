package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/internal/ownpostgres"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/postgres"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// own is the server of the tests; nil: this machine has none.
var own *ownpostgres.Server

func TestMain(m *testing.M) {
	s, err := ownpostgres.Start()
	if err != nil && (!errors.Is(err, ownpostgres.ErrNone) || os.Getenv("RGPD_POSTGRES") == "required") {
		fmt.Fprintln(os.Stderr, "the tests need PostgreSQL:", err)
		os.Exit(1)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "SKIPPED: no test of a real PostgreSQL was run:", err)
		os.Exit(0)
	}
	own = s
	code := m.Run()
	s.Remove()
	os.Exit(code)
}

// now is a Monday at 11:00 in Paris.
var now = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)

var schemas int

// schema makes an empty schema, and says where it is.
func schema(t testing.TB) (dsn string) {
	schemas++
	name := fmt.Sprint("case", schemas)
	conn, err := pgx.Connect(t.Context(), own.DSN())
	require.NoError(t, err)
	defer conn.Close(t.Context())
	_, err = conn.Exec(t.Context(), "create schema "+name)
	require.NoError(t, err)
	return own.DSN() + " options=-csearch_path=" + name
}

func connect(t testing.TB, dsn string) *pgxpool.Pool {
	c, err := pgxpool.ParseConfig(dsn)
	require.NoError(t, err)
	c.MaxConns = 40
	pool, err := pgxpool.NewWithConfig(t.Context(), c)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	return pool
}

// A opened is a store, and how it was reached.
type opened struct {
	*postgres.Store
	dsn  string
	pool *pgxpool.Pool
}

func open(t testing.TB, dsn string) *opened {
	pool := connect(t, dsn)
	s, err := postgres.Open(t.Context(), pool)
	require.NoError(t, err)
	return &opened{s, dsn, pool}
}

func fresh(t testing.TB) *opened {
	dsn := schema(t)
	require.NoError(t, postgres.Migrate(t.Context(), connect(t, dsn), now))
	return open(t, dsn)
}

// What every store is held to, on a server that is killed, and from two processes.
func TestStore(t *testing.T) {
	dsn := fresh(t).dsn
	empty := func(t *testing.T) reserve.Store { // making tables anew takes longer than all cases
		s := open(t, dsn)
		_, err := s.pool.Exec(t.Context(), `delete from reserve_record; delete from reserve_person;
			delete from reserve_principal; delete from reserve_horizon`)
		require.NoError(t, err)
		return s
	}
	reservetest.Run(t, empty, reservetest.Options{
		Restart: func(t *testing.T, s reserve.Store) reserve.Store {
			require.NoError(t, own.Crash())
			return open(t, s.(*opened).dsn)
		},
		Another: func(t *testing.T, s reserve.Store) reserve.Store { return open(t, s.(*opened).dsn) },
	})
}

func secret(t testing.TB) suppression.Key {
	key, err := suppression.NewKey([]byte("32 random bytes of the house ..."))
	require.NoError(t, err)
	return key
}

func people(t testing.TB) *reserve.People {
	p, err := reserve.NewPeople("Lumen Télécom", secret(t))
	require.NoError(t, err)
	return p
}

func phone(t testing.TB, i int) number.Number {
	n, err := number.Parse(fmt.Sprintf("06 39 98 %02d %02d", i/100%100, i%100))
	require.NoError(t, err)
	return n
}

func reserves(t testing.TB, s reserve.Store, who reserve.Key, job string, at time.Time) reserve.Answer {
	seen, err := s.View(t.Context(), who)
	require.NoError(t, err)
	r := reserve.Request{ID: reserve.IDOf(job), At: at, Places: rgpd.TerritoriesOf(rgpd.Mainland)}
	a, err := s.Apply(t.Context(), who, reserve.Reserves(r, seen, reservetest.Allowed(at), who))
	require.NoError(t, err)
	return a
}

// It may be run again, by several at once; a program is not run on the tables of another version.
func TestMigrate(t *testing.T) {
	pool := connect(t, schema(t))
	_, err := postgres.Open(t.Context(), pool)
	require.Error(t, err)
	errs := make(chan error)
	for range 4 {
		go func() { errs <- postgres.Migrate(t.Context(), pool, now) }()
	}
	for range 4 {
		require.NoError(t, <-errs)
	}
	require.NoError(t, postgres.Migrate(t.Context(), pool, now.AddDate(0, 1, 0)))
	s, err := postgres.Open(t.Context(), pool)
	require.NoError(t, err)
	require.Contains(t, s.Promises(), reserve.Durable)

	_, err = pool.Exec(t.Context(), `insert into reserve_migration values (99)`)
	require.NoError(t, err)
	require.Error(t, postgres.Migrate(t.Context(), pool, now))
	_, err = postgres.Open(t.Context(), pool)
	require.Error(t, err)
	_, err = postgres.Open(t.Context(), nil)
	require.Error(t, err)
}

// A server that may lose what it committed is no durable one, and a house that needs one is told.
func TestAServerThatMayLoseIsNotDurable(t *testing.T) {
	s := fresh(t)
	lazy := open(t, s.dsn+" synchronous_commit=off")
	require.NotContains(t, lazy.Promises(), reserve.Durable)
	_, err := reserve.Open(lazy, reserve.Durable, reserve.Shared)
	var unmet *reserve.UnmetError
	require.ErrorAs(t, err, &unmet)
	require.Equal(t, []reserve.Promise{reserve.Durable}, unmet.Missing)
	_, err = reserve.Open(s, reserve.Durable, reserve.Shared, reserve.Linked)
	require.NoError(t, err)
}

// What the house writes of a consent or an objection, and what binds its diallers, are one
// transaction: both are there, or none is.
func TestWithinATransactionOfTheHouse(t *testing.T) {
	s, who := fresh(t), people(t).Key(phone(t, 1))
	_, err := s.pool.Exec(t.Context(), `create table consents (person bytea primary key, word text not null)`)
	require.NoError(t, err)
	said := func(end func(pgx.Tx) error) {
		tx, err := s.pool.Begin(t.Context())
		require.NoError(t, err)
		_, err = tx.Exec(t.Context(), `insert into consents values ($1, 'withdrew-consent')`, who.Person[:])
		require.NoError(t, err)
		a, err := s.Within(tx).Apply(t.Context(), who, reserve.Stops(rgpd.WithdrewConsent, now))
		require.NoError(t, err)
		require.Equal(t, reserve.Done, a.Result)
		require.NoError(t, end(tx))
	}
	said(func(tx pgx.Tx) error { return tx.Rollback(context.Background()) })
	require.True(t, reserves(t, s, who, "before", now).MayDial())
	said(func(tx pgx.Tx) error { return tx.Commit(context.Background()) })
	require.Equal(t, reserve.Stopped, reserves(t, s, who, "after", now.Add(time.Hour)).Reason)
	n := 0
	require.NoError(t, s.pool.QueryRow(t.Context(), `select count(*) from consents`).Scan(&n))
	require.Equal(t, 1, n)
	require.Nil(t, s.Within(nil))
}

// Whoever hears is told at once what a person said to another process; reservations are not told.
func TestAnObjectionIsHeard(t *testing.T) {
	s, who := fresh(t), people(t).Key(phone(t, 1))
	ctx, end := context.WithCancel(t.Context())
	heard := make(chan string, 100)
	ended := make(chan error, 1)
	other := open(t, s.dsn)
	go func() {
		ended <- other.Hear(ctx, func(principal string, id rgpd.PersonID) {
			if id == who.Person {
				heard <- principal
			}
		})
	}()
	// It listens once it says so: words are said until one is heard.
	require.Eventually(t, func() bool {
		_, err := s.Apply(t.Context(), who, reserve.Stops(rgpd.Objected, now.Add(time.Duration(len(heard)+1)*time.Second)))
		require.NoError(t, err)
		_, err = s.Apply(t.Context(), who, reserve.Reopens(now.Add(time.Hour), time.Time{}))
		require.NoError(t, err)
		return len(heard) > 0
	}, 20*time.Second, 10*time.Millisecond)
	require.Equal(t, who.Principal, <-heard)
	end()
	require.ErrorIs(t, <-ended, context.Canceled)
	require.Error(t, (*postgres.Store)(nil).Hear(t.Context(), nil))
}

// A word is told under each pseudonym of a person: whoever knows them by one number hears what came under another.
func TestAWordIsHeardUnderEachPseudonym(t *testing.T) {
	s, p := fresh(t), people(t)
	both := p.Key(phone(t, 1), phone(t, 2))
	_, err := s.Apply(t.Context(), both, reserve.Stops(rgpd.RefusedInCall, now.AddDate(-1, 0, 0)))
	require.NoError(t, err)
	ctx, end := context.WithCancel(t.Context())
	names := make(chan rgpd.PersonID, 10_000)
	ended := make(chan error, 1)
	go func() { ended <- s.Hear(ctx, func(_ string, id rgpd.PersonID) { names <- id }) }()
	heard := map[rgpd.PersonID]bool{}
	require.Eventually(t, func() bool {
		for said := len(names); said > 0; said-- {
			heard[<-names] = true
		}
		_, err := s.Apply(t.Context(), p.Key(phone(t, 2)), reserve.Stops(rgpd.Objected, time.Now()))
		require.NoError(t, err)
		return len(heard) >= 2
	}, 20*time.Second, 10*time.Millisecond)
	end()
	require.ErrorIs(t, <-ended, context.Canceled)
	require.Equal(t, map[rgpd.PersonID]bool{both.Person: true, both.Also[0]: true}, heard)
}

// A purge drops the months that are over, and deletes what else is old.
func TestAPurgeDropsMonths(t *testing.T) {
	s, p := fresh(t), people(t)
	months := func() (n int) {
		require.NoError(t, s.pool.QueryRow(t.Context(), `select count(*) from pg_inherits where inhparent = 'reserve_record'::regclass`).Scan(&n))
		return n
	}
	require.Equal(t, 5, months(), "four, and the rest")
	for i, at := range []time.Time{now.AddDate(0, 0, -60), now, now.AddDate(0, 0, 20), now.AddDate(0, 0, 45)} {
		require.True(t, reserves(t, s, p.Key(phone(t, i)), fmt.Sprint(i), at).MayDial())
	}
	records := func() (n int) {
		require.NoError(t, s.pool.QueryRow(t.Context(), `select count(*) from reserve_record`).Scan(&n))
		return n
	}
	require.Equal(t, 4, records())
	gone, err := s.Purge(t.Context(), now.AddDate(0, 0, 21), now.AddDate(0, 0, 60))
	require.NoError(t, err)
	require.Equal(t, 3, gone)
	require.Equal(t, 1, records())
	require.Equal(t, 4, months(), "November is dropped")
	n := 0
	require.NoError(t, s.pool.QueryRow(t.Context(), `select count(*) from reserve_person`).Scan(&n))
	require.Equal(t, 1, n, "of whom nothing is held, nothing is kept")
}

// A state that somebody changed by hand into what it is not permits nothing.
func TestAStateThatIsNone(t *testing.T) {
	s, who := fresh(t), people(t).Key(phone(t, 1))
	require.True(t, reserves(t, s, who, "1", now).MayDial())
	for _, wrong := range []string{`'{}'`, `state || '{"version": 7}'`, `state || '{"stop": "none"}'`, `'null'`} {
		_, err := s.pool.Exec(t.Context(), `begin; update reserve_person set state = `+wrong+`; commit`)
		require.NoError(t, err)
		st, err := s.View(t.Context(), who)
		require.Error(t, err, wrong)
		require.True(t, st.IsZero(), wrong)
		a, err := s.Apply(t.Context(), who, reserve.Stops(rgpd.Objected, now))
		require.Error(t, err, wrong)
		require.Zero(t, a)
	}
}

// No number is in the tables, nor the name of anybody.
func TestNoNumberIsKept(t *testing.T) {
	s, n := fresh(t), phone(t, 1234)
	who := people(t).Key(n, phone(t, 4321))
	require.True(t, reserves(t, s, who, "1", now).MayDial())
	_, err := s.Apply(t.Context(), who, reserve.Stops(rgpd.Objected, now))
	require.NoError(t, err)
	for _, table := range []string{"reserve_principal", "reserve_person", "reserve_record", "reserve_horizon"} {
		rows, err := s.pool.Query(t.Context(), `select t::text from `+table+` t`)
		require.NoError(t, err)
		texts, err := pgx.CollectRows(rows, pgx.RowTo[string])
		require.NoError(t, err)
		for _, text := range texts {
			for _, part := range []string{"639981234", "639984321", "0639", fmt.Sprintf("%x", n.RevealDigits())} {
				require.NotContains(t, text, part, table)
			}
		}
	}
}

// The hot statement reads by keys alone: no table is read through, and the row is written beside itself.
func TestTheHotStatementReadsByKeys(t *testing.T) {
	s, p := fresh(t), people(t)
	_, err := s.pool.Exec(t.Context(), `
		insert into reserve_principal (name) values ('lumen telecom') on conflict do nothing;
		insert into reserve_person (principal, person, version, state)
		select (select id from reserve_principal), decode(md5(i::text), 'hex'), 0, '{"form":"reserve/1","version":0}'
		from generate_series(1, 20000) i;
		analyze reserve_person`)
	require.NoError(t, err)
	require.True(t, reserves(t, s, p.Key(phone(t, 1)), "1", now).MayDial())
	for name, q := range postgres.Statements {
		args := []any{int32(1), [][]byte{make([]byte, 16)}}
		if name != "find" {
			args = []any{int32(1), make([]byte, 16), int64(3), `{}`, now, now, now, make([]byte, 16), []byte{1}}
		}
		rows, err := s.pool.Query(t.Context(), `explain (costs off) `+q, args...)
		require.NoError(t, err, name)
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		require.NoError(t, err, name)
		plan := strings.Join(lines, "\n")
		require.NotContains(t, plan, "Seq Scan on reserve_person", plan)
		require.NotContains(t, plan, "Seq Scan on reserve_record", plan)
		require.Contains(t, plan, "reserve_person_pkey", plan)
		if name != "first" { // which finds the row by the conflict
			require.Regexp(t, `Index Cond: \(\(principal = 1\) AND \(person = `, plan, "by both, not by one")
		}
	}
	for i := range 3 {
		require.True(t, reserves(t, s, p.Key(phone(t, 1)), fmt.Sprint("more ", i), now).MayDial())
	}
	var updates, hot int
	require.Eventually(t, func() bool {
		require.NoError(t, s.pool.QueryRow(t.Context(), `select n_tup_upd, n_tup_hot_upd from pg_stat_user_tables
			where relid = 'reserve_person'::regclass`).Scan(&updates, &hot))
		return updates >= 3
	}, 20*time.Second, 50*time.Millisecond)
	require.Equal(t, updates, hot, "no index is written for a reservation")
}

// A zero store answers nothing.
func TestZero(t *testing.T) {
	who := people(t).Key(phone(t, 1))
	for _, s := range []*postgres.Store{nil, {}} {
		require.Empty(t, s.Promises())
		_, err := s.View(t.Context(), who)
		require.Error(t, err)
		_, err = s.Apply(t.Context(), who, reserve.Event{})
		require.Error(t, err)
		_, err = s.Record(t.Context(), who, reserve.ID{})
		require.Error(t, err)
		_, err = s.Sweep(t.Context(), now)
		require.Error(t, err)
		_, err = s.Purge(t.Context(), now, now)
		require.Error(t, err)
	}
}

// Many are viewed at once as each is alone: those whom nobody knows, those who are kept under
// another pseudonym, and the same twice.
func TestViewAll(t *testing.T) {
	s, p := fresh(t), people(t)
	reserves(t, s, p.Key(phone(t, 1)), "1", now)
	reserves(t, s, p.Key(phone(t, 2), phone(t, 3)), "2", now)
	_, err := s.Apply(t.Context(), p.Key(phone(t, 4)), reserve.Stops(rgpd.Objected, now))
	require.NoError(t, err)
	other, err := reserve.NewPeople("B", secret(t))
	require.NoError(t, err)
	keys := []reserve.Key{
		p.Key(phone(t, 1)), p.Key(phone(t, 2)), p.Key(phone(t, 3)), p.Key(phone(t, 3), phone(t, 2)), p.Key(phone(t, 4)),
		p.Key(phone(t, 5)), p.Key(phone(t, 1)), other.Key(phone(t, 1)),
	}
	all, err := s.ViewAll(t.Context(), keys)
	require.NoError(t, err)
	for i, k := range keys {
		one, err := s.View(t.Context(), k)
		require.NoError(t, err)
		require.False(t, all[i].IsZero())
		require.Equal(t, one, all[i], "key %d", i)
	}
	_, err = s.ViewAll(t.Context(), []reserve.Key{keys[0], {}})
	require.Error(t, err)
	none, err := s.ViewAll(t.Context(), nil)
	require.NoError(t, err)
	require.Empty(t, none)
}

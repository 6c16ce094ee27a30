package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A Store keeps reservations in PostgreSQL. It is a [reserve.Store], safe for use by several
// goroutines at once. A nil or zero Store is an error whatever it is asked.
type Store struct {
	db         runner
	pool       *pgxpool.Pool
	durable    bool
	channel    string    // on which is told what people say
	principals *sync.Map // name to integer
}

// A runner is a pool, or a transaction.
type runner interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
	Begin(ctx context.Context) (pgx.Tx, error)
}

var errNoStore = &rgpd.InputError{Path: "store", Remedy: "there is none; Open makes one"}

// Open returns the store of a database on which [Migrate] was run. It looks at how the server
// is set: with fsync or synchronous_commit off it does not promise to be [reserve.Durable]. A server
// in recovery, and tables of another version, are refused.
func Open(ctx context.Context, pool *pgxpool.Pool) (*Store, error) {
	if pool == nil {
		return nil, errNoStore
	}
	var recovering bool
	var fsync, commit, schema string
	version := 0
	err := pool.QueryRow(ctx, `select pg_is_in_recovery(), current_setting('fsync'),
		current_setting('synchronous_commit'), current_schema()`).Scan(&recovering, &fsync, &commit, &schema)
	if err == nil {
		err = pool.QueryRow(ctx, `select max(version) from reserve_migration`).Scan(&version)
	}
	switch {
	case err != nil:
		return nil, fmt.Errorf("reserve: open: %w", err)
	case recovering:
		return nil, errors.New("reserve: the server is in recovery, and takes no reservation")
	case version != latest:
		return nil, fmt.Errorf("reserve: the tables are of version %d, want %d: run Migrate", version, latest)
	}
	durable := fsync == "on" && commit != "off"
	return &Store{
		db: pool, pool: pool, durable: durable, channel: "reserve_word_" + schema, principals: new(sync.Map),
	}, nil
}

// Within is the store in a transaction of the house: what it is told is done once that commits,
// together with what else the transaction wrote, and not at all otherwise. Nobody dials before
// the commit. It is for the goroutine that has the transaction.
func (s *Store) Within(tx pgx.Tx) *Store {
	if s == nil || tx == nil {
		return nil
	}
	within := *s
	within.db = tx
	return &within
}

// Promises are all, but for [reserve.Durable] on a server that is set not to be.
func (s *Store) Promises() []reserve.Promise {
	if s == nil || s.db == nil {
		return nil
	}
	promises := []reserve.Promise{reserve.Atomic, reserve.Recorded, reserve.Linked, reserve.Shared}
	if s.durable {
		promises = append(promises, reserve.Durable)
	}
	return promises
}

// A row is the state of a person, and the pseudonym under which it is kept.
type row struct {
	principal int32
	person    []byte
	version   int64
	state     reserve.State
}

// enter checks a key, and finds the number of its principal.
func (s *Store) enter(ctx context.Context, k reserve.Key) (principal int32, err error) {
	if s == nil || s.db == nil {
		return 0, errNoStore
	}
	if err := k.Check(); err != nil {
		return 0, err
	}
	if id, ok := s.principals.Load(k.Principal); ok {
		return id.(int32), nil
	}
	err = s.db.QueryRow(ctx, `select id from reserve_principal where name = $1`, k.Principal).Scan(&principal)
	if errors.Is(err, pgx.ErrNoRows) {
		_, err = s.db.Exec(ctx, `insert into reserve_principal (name) values ($1) on conflict do nothing`, k.Principal)
		if err == nil {
			err = s.db.QueryRow(ctx, `select id from reserve_principal where name = $1`, k.Principal).Scan(&principal)
		}
	}
	if err != nil {
		return 0, fmt.Errorf("reserve: principal: %w", err)
	}
	if s.pool != nil && s.db == runner(s.pool) { // a transaction may not come to its end
		s.principals.Store(k.Principal, principal)
	}
	return principal, nil
}

// pseudonyms are all of a key, that of what is new first.
func pseudonyms(k reserve.Key) [][]byte {
	ids := make([][]byte, 0, 1+len(k.Also))
	ids = append(ids, k.Person[:])
	for i := range k.Also {
		ids = append(ids, k.Also[i][:])
	}
	return ids
}

// find reads the rows of pseudonyms, and until when was purged.
const find = `
select (select purged from reserve_horizon), person, same_as, version, state
from reserve_person where principal = $1 and person = any($2)`

// read is the state of a person. It links the pseudonyms of a key that are not yet one, if
// write is set or any of them is held.
func (s *Store) read(ctx context.Context, k reserve.Key, write bool) (r row, err error) {
	principal, err := s.enter(ctx, k)
	if err != nil {
		return row{}, err
	}
	ids := pseudonyms(k)
	for range mostTries {
		found, n, one, err := s.look(ctx, principal, ids)
		switch {
		case err != nil:
			return row{}, err
		case n == 0 && (!write || len(ids) == 1):
			found.person = ids[0]
			return found, nil
		case n == len(ids) && one:
			return found, nil
		}
		if err := s.link(ctx, principal, ids); err != nil && !again(err) {
			return row{}, err
		}
	}
	return row{}, errBusy
}

// look reads the rows of pseudonyms, says how many there are, and whether they are of one state.
func (s *Store) look(ctx context.Context, principal int32, ids [][]byte) (found row, n int, one bool, err error) {
	found = row{principal: principal, state: reserve.NewState()}
	rows, err := s.db.Query(ctx, find, principal, ids)
	if err != nil {
		return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
	}
	var purged *time.Time
	var states, others [][]byte // the pseudonyms that have a state, and those that others stand for
	for rows.Next() {
		var person, same, state []byte
		var version int64
		if err := rows.Scan(&purged, &person, &same, &version, &state); err != nil {
			rows.Close()
			return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
		}
		if n++; same != nil {
			others = append(others, same)
			continue
		}
		states = append(states, person)
		if err := found.take(person, version, state); err != nil {
			rows.Close()
			return row{}, 0, false, err
		}
	}
	if err := rows.Err(); err != nil {
		return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
	}
	if n == 0 {
		// Until when was purged is said by a row; where there is none, it is asked for.
		err := s.db.QueryRow(ctx, `select purged from reserve_horizon`).Scan(&purged)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
		}
	}
	one = len(states) == 1
	for _, o := range others {
		if one = one && bytes.Equal(o, states[0]); !one && len(states) == 0 {
			// All stand for one that is none of these.
			at, m, _, err := s.look(ctx, principal, others[:1])
			same := !slices.ContainsFunc(others, func(o []byte) bool { return !bytes.Equal(o, others[0]) })
			return at, n, same && m == 1 && bytes.Equal(at.person, others[0]), err
		}
	}
	if purged != nil {
		found.state = found.state.Purged(*purged)
	}
	return found, n, one, nil
}

// take takes over what a row holds.
func (r *row) take(person []byte, version int64, state []byte) error {
	r.person, r.version = person, version
	if err := r.state.UnmarshalJSON(state); err != nil {
		return fmt.Errorf("reserve: state: %w", err)
	}
	if r.state.IsZero() || r.state.Version() != uint64(version) {
		return errors.New("reserve: a state is not of the version of its row")
	}
	return nil
}

// mostTries is how often an event is judged anew. Each time another came between.
const mostTries = 1000

var errBusy = errors.New("reserve: another event came between each time")

// again reports whether what failed is to be tried once more, since another came between.
func again(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && (pg.Code == "40001" || pg.Code == "40P01" || pg.Code == "23505")
}

// View returns the state of a person.
func (s *Store) View(ctx context.Context, k reserve.Key) (reserve.State, error) {
	r, err := s.read(ctx, k, false)
	if err != nil {
		return reserve.State{}, err
	}
	return r.state, nil
}

// ViewAll returns the states of people of one principal, in the order of their keys, as [Store.View]
// does: for whoever loads many who are to be called soon, and reserves on what was seen. Those
// of whom all is in a row of their own are read at once.
func (s *Store) ViewAll(ctx context.Context, keys []reserve.Key) ([]reserve.State, error) {
	out := make([]reserve.State, len(keys))
	ids, at := make([][]byte, 0, len(keys)), map[rgpd.PersonID][]int{}
	var principal int32
	for i, k := range keys {
		of, err := s.enter(ctx, k)
		switch {
		case err != nil:
			return nil, err
		case len(k.Also) > 0 || len(ids) > 0 && of != principal:
			continue
		}
		principal = of
		ids, at[k.Person] = append(ids, keys[i].Person[:]), append(at[k.Person], i)
	}
	if len(ids) > 0 {
		rows, err := s.db.Query(ctx, find, principal, ids)
		if err != nil {
			return nil, fmt.Errorf("reserve: view: %w", err)
		}
		defer rows.Close()
		for rows.Next() {
			var r row
			var purged *time.Time
			var person, same, state []byte
			var version int64
			if err := rows.Scan(&purged, &person, &same, &version, &state); err != nil {
				return nil, fmt.Errorf("reserve: view: %w", err)
			}
			if same != nil {
				continue
			}
			if err := r.take(person, version, state); err != nil {
				return nil, err
			}
			if purged != nil {
				r.state = r.state.Purged(*purged)
			}
			for _, i := range at[rgpd.PersonID(person)] {
				out[i] = r.state
			}
		}
		if err := rows.Err(); err != nil {
			return nil, fmt.Errorf("reserve: view: %w", err)
		}
	}
	for i, k := range keys {
		if !out[i].IsZero() {
			continue
		}
		state, err := s.View(ctx, k)
		if err != nil {
			return nil, err
		}
		out[i] = state
	}
	return out, nil
}

// Apply applies an event to the state of a person. A reservation on a state that was viewed is
// one statement.
func (s *Store) Apply(ctx context.Context, k reserve.Key, e reserve.Event) (reserve.Answer, error) {
	principal, err := s.enter(ctx, k)
	if err != nil {
		return reserve.Answer{}, err
	}
	if seen, ok := e.Seen(); ok && !seen.IsZero() && len(k.Also) == 0 {
		r := row{principal: principal, person: k.Person[:], version: int64(seen.Version()), state: seen}
		// What is refused on it is judged on what is now.
		if next, a := seen.Apply(e); a.Result == reserve.Done {
			if done, err := s.write(ctx, r, next, e, a); done || err != nil {
				return answered(a, err)
			}
		}
	}
	for range mostTries {
		r, err := s.read(ctx, k, true)
		if err != nil {
			return reserve.Answer{}, err
		}
		next, a := r.state.Apply(e)
		if a.Result != reserve.Done {
			return a, nil
		}
		if done, err := s.write(ctx, r, next, e, a); done || err != nil {
			return answered(a, err)
		}
	}
	return reserve.Answer{}, errBusy
}

func answered(a reserve.Answer, err error) (reserve.Answer, error) {
	if err != nil {
		return reserve.Answer{}, err
	}
	return a, nil
}

// What is done of an event is one statement: all of it is done, or nothing. It writes a state
// where the row has the version that it was worked out on, or where there is none and the
// version is none; the record of a reservation goes with it, and what a person said is told.
const (
	moves = `update reserve_person set version = $3 + 1, state = $4, pending = $5, oldest = $6
	where principal = $1 and person = $2 and version = $3 and same_as is null`
	makes = `insert into reserve_person as p (principal, person, version, state, pending, oldest)
	select $1::integer, $2::bytea, $3::bigint + 1, $4::jsonb, $5::timestamptz, $6::timestamptz%s
	on conflict (principal, person) do update
	set version = excluded.version, state = excluded.state, pending = excluded.pending, oldest = excluded.oldest
	where p.version = $3 and p.same_as is null`
	// unpurged is false while reservations of these thirty days may have been let go.
	unpurged = `not exists (select from reserve_horizon where purged > $7::timestamptz - interval '32 days')`
	records  = `with done as (%s returning principal)
insert into reserve_record (at, principal, person, id, record) select $7, $1, $2, $8, $9 from done`
	tells = `with done as (%s returning principal)
select pg_notify($7, $1::text || ' ' || encode($2, 'hex')) from done`
)

var (
	reserveOld = fmt.Sprintf(records, moves+" and "+unpurged)
	reserveNew = fmt.Sprintf(records, fmt.Sprintf(makes, " where "+unpurged))
	settleOld  = moves
	sayOld     = fmt.Sprintf(tells, moves)
	sayNew     = fmt.Sprintf(tells, fmt.Sprintf(makes, ""))
)

// write writes what an event made of a state, and reports whether it was still that.
func (s *Store) write(ctx context.Context, r row, next reserve.State, e reserve.Event, a reserve.Answer) (bool, error) {
	state, err := next.MarshalJSON()
	if err != nil {
		return false, err
	}
	pending, oldest := marks(next)
	args := append(make([]any, 0, 9), r.principal, r.person, r.version, string(state), pending, oldest)
	text := settleOld // there is something to settle
	switch id := e.ID(); {
	case a.MayDial():
		if text = reserveOld; r.version == 0 {
			text = reserveNew
		}
		args = append(args, a.Reservation.At, id[:], e.Record().Bytes())
	case id == (reserve.ID{}):
		if text = sayOld; r.version == 0 {
			text = sayNew
		}
		args = append(args, s.channel)
	}
	tag, err := s.db.Exec(ctx, text, args...)
	if err != nil {
		return false, fmt.Errorf("reserve: apply: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}

// Record returns the record of the decision by which a reservation was made. What the state
// still holds is found at once; what is older by reading the records through.
func (s *Store) Record(ctx context.Context, k reserve.Key, id reserve.ID) (rgpd.Record, error) {
	r, err := s.read(ctx, k, false)
	if err != nil {
		return rgpd.Record{}, err
	}
	var at *time.Time
	if held, ok := r.state.Find(id); ok {
		at = &held.At
	}
	var b []byte
	err = s.db.QueryRow(ctx, `select record from reserve_record
		where principal = $1 and person = $2 and id = $3 and ($4::timestamptz is null or at = $4) order by at limit 1`,
		r.principal, r.person, id[:], at).Scan(&b)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return rgpd.Record{}, nil
	case err != nil:
		return rgpd.Record{}, fmt.Errorf("reserve: record: %w", err)
	}
	return rgpd.ParseRecord(b)
}

package postgres

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
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

// find reads the rows of pseudonyms, each with the state that it stands for, and until when
// was purged.
const find = `
select h.purged, r.person, r.version, r.state
from (select (select purged from reserve_horizon) as purged) h left join (
	reserve_person p join reserve_person r on r.principal = p.principal and r.person = coalesce(p.same_as, p.person)
) on p.principal = $1 and p.person = any($2)`

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
	found, one = row{principal: principal, state: reserve.NewState()}, true
	rows, err := s.db.Query(ctx, find, principal, ids)
	if err != nil {
		return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
	}
	defer rows.Close()
	var purged *time.Time
	for rows.Next() {
		var person, state []byte
		var version *int64
		if err := rows.Scan(&purged, &person, &version, &state); err != nil {
			return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
		}
		if version == nil {
			continue // nobody
		}
		if n++; n > 1 {
			one = one && string(person) == string(found.person)
			continue
		}
		found.person, found.version = person, *version
		if err := json.Unmarshal(state, &found.state); err != nil {
			return row{}, 0, false, fmt.Errorf("reserve: state: %w", err)
		}
		if found.state.IsZero() || found.state.Version() != uint64(*version) {
			return row{}, 0, false, errors.New("reserve: a state is not of the version of its row")
		}
	}
	if err := rows.Err(); err != nil {
		return row{}, 0, false, fmt.Errorf("reserve: view: %w", err)
	}
	if purged != nil {
		found.state = found.state.Purged(*purged)
	}
	return found, n, one, nil
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

// put writes a state where the row has the version that it was worked out on, and $8 is not of
// the days of what was purged; its record, if there is one; and tells what a person said. It
// is one statement: all of it is done, or nothing.
const put = `
with moved as (
	update reserve_person set version = $3::bigint + 1, state = $4::jsonb,
		pending = $5::timestamptz, oldest = $6::timestamptz
	where principal = $1::integer and person = $2::bytea and version = $3::bigint and same_as is null
	and not exists (select from reserve_horizon where purged + interval '32 days' > $8::timestamptz)
	returning principal
), made as (
	insert into reserve_person (principal, person, version, state, pending, oldest)
	select $1::integer, $2::bytea, 1, $4::jsonb, $5::timestamptz, $6::timestamptz
	where $3::bigint = 0
	and not exists (select from reserve_horizon where purged + interval '32 days' > $8::timestamptz)
	on conflict do nothing
	returning principal
), done as (
	select principal from moved union all select principal from made
), kept as (
	insert into reserve_record (at, principal, person, id, record)
	select $8::timestamptz, $1::integer, $2::bytea, $7::bytea, $9::bytea from done where $9::bytea is not null
), told as (
	select pg_notify($10::text, $1::integer::text || ' ' || encode($2::bytea, 'hex'))
	from done where $10::text <> ''
)
select count(*), (select count(*) from told) from done`

// write writes what an event made of a state, and reports whether it was still that.
func (s *Store) write(ctx context.Context, r row, next reserve.State, e reserve.Event, a reserve.Answer) (bool, error) {
	state, err := json.Marshal(next)
	if err != nil {
		return false, err
	}
	var at *time.Time
	var id, record []byte
	pending, oldest := marks(next)
	tell := ""
	switch of := e.ID(); {
	case a.MayDial():
		id, record, at = of[:], e.Record().Bytes(), &a.Reservation.At
	case of == (reserve.ID{}):
		tell = s.channel
	}
	var done, told int
	err = s.db.QueryRow(
		ctx, put, r.principal, r.person, r.version, string(state), pending, oldest, id, at, record, tell,
	).Scan(&done, &told)
	if err != nil {
		return false, fmt.Errorf("reserve: apply: %w", err)
	}
	return done == 1, nil
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

// Hear calls heard with each principal and person of whom a word was told, by whatever
// process, until the context ends or the connection does: then view what matters, and hear
// again. It takes a connection of its own. What is told while nobody hears is not told again:
// the row is the truth.
func (s *Store) Hear(ctx context.Context, heard func(principal string, who rgpd.PersonID)) error {
	if s == nil || s.pool == nil {
		return errNoStore
	}
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	own := conn.Hijack() // it ends with this: it listens
	defer own.Close(context.WithoutCancel(ctx))
	if _, err := own.Exec(ctx, "listen "+pgx.Identifier{s.channel}.Sanitize()); err != nil {
		return err
	}
	names := map[string]string{}
	for {
		n, err := own.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		var principal string
		var who rgpd.PersonID
		var number, person string
		if _, err := fmt.Sscanf(n.Payload, "%s %s", &number, &person); err != nil {
			continue
		}
		if principal = names[number]; principal == "" {
			err := own.QueryRow(ctx, `select name from reserve_principal where id::text = $1`, number).Scan(&principal)
			if err != nil {
				return err
			}
			names[number] = principal
		}
		if b, err := hex.DecodeString(person); err == nil && copy(who[:], b) == len(who) {
			heard(principal, who)
		}
	}
}

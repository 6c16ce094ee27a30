package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/postgres"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// peopleOf makes the keys of people, under the secret of the house.
type peopleOf struct {
	key   suppression.Key
	drawn bool // it ends with the program
}

func (p *peopleOf) of(principal string) (*reserve.People, error) {
	return reserve.NewPeople(principal, p.key)
}

// newPeopleOf reads the key of a file; without a file it draws one, which ends with the program.
func newPeopleOf(path string) (*peopleOf, error) {
	secret := make([]byte, 32)
	if path == "" {
		_, _ = rand.Read(secret)
	} else {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if secret, err = hex.DecodeString(string(bytes.TrimSpace(text))); err != nil {
			return nil, errors.New("-key: want hexadecimal, two figures for a byte: openssl rand -hex 32")
		}
	}
	key, err := suppression.NewKey(secret)
	return &peopleOf{key, path == ""}, err
}

// id names the key, if it is the same at another time.
func (p *peopleOf) id() string {
	if p.drawn {
		return ""
	}
	return p.key.ID()
}

// A keeping is what outlives a call: the reservations, and how each row of a campaign ended.
type keeping struct {
	store  reserve.Store
	ledger *reserve.Ledger
	ends   ends
	// hear tells of words against calls that any process took; nil where there is one process.
	hear func(ctx context.Context, heard func(principal string, who rgpd.PersonID)) error
	// keyed is an error if the pseudonyms in it are under another key; nil where it begins with the program.
	keyed    func(ctx context.Context, key string) error
	outlives bool // the program
	close    func()
}

// An ends keeps of which rows nobody is to be rung any more, and why: the house's own, no law's.
type ends interface {
	end(ctx context.Context, row reserve.ID, how ending) error
	ended(ctx context.Context, row reserve.ID) (ending, error)
}

// inMemory is a keeping for one process that rings the sink alone.
func inMemory() (*keeping, error) {
	store := reserve.NewMemory()
	ledger, err := reserve.Open(store, reserve.Atomic)
	ends := &memoryEnds{rows: map[reserve.ID]ending{}}
	return &keeping{store: store, ledger: ledger, ends: ends, close: func() {}}, err
}

type memoryEnds struct {
	mu   sync.Mutex
	rows map[reserve.ID]ending
}

func (m *memoryEnds) end(_ context.Context, row reserve.ID, how ending) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rows[row] = how
	return nil
}

func (m *memoryEnds) ended(_ context.Context, row reserve.ID) (ending, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.rows[row], nil
}

// swept is how old a reservation is that a program which ended left behind.
const swept = 10 * time.Minute

// inPostgres is a keeping that all processes share.
func inPostgres(ctx context.Context, dsn string, now time.Time) (_ *keeping, err error) {
	pool, err := pgxpool.New(ctx, dsn)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			pool.Close()
		}
	}()
	if err := postgres.Migrate(ctx, pool, now); err != nil {
		return nil, err
	}
	store, err := postgres.Open(ctx, pool)
	if err != nil {
		return nil, err
	}
	ledger, err := reserve.Open(store, reserve.Durable, reserve.Shared)
	if err != nil {
		return nil, err
	}
	if _, err := store.Sweep(ctx, now.Add(-swept)); err != nil {
		return nil, err
	}
	rows := &postgresEnds{pool}
	if err := rows.migrate(ctx); err != nil {
		return nil, err
	}
	return &keeping{store: store, ledger: ledger, ends: rows, hear: store.Hear, keyed: rows.keyed, outlives: true,
		close: pool.Close}, nil
}

type postgresEnds struct{ pool *pgxpool.Pool }

// migrating is the advisory lock under which the table is made: two programs may start at once.
const migrating = 0x6469_616c_6c65_72

func (p *postgresEnds) migrate(ctx context.Context) error {
	tx, err := p.pool.Begin(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback(ctx) }()
	_, err = tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, int64(migrating))
	if err == nil {
		_, err = tx.Exec(ctx, `create table if not exists dialler_end (row bytea primary key, how text not null)`)
	}
	if err == nil {
		_, err = tx.Exec(ctx, `create table if not exists dialler_key (
			one boolean primary key default true check (one), key text not null)`)
	}
	if err != nil {
		return fmt.Errorf("dialler_end: %w", err)
	}
	return tx.Commit(ctx)
}

// keyed is an error unless the pseudonyms of a database are under a key. The first that comes is that of the database,
// which keeps its ID and no more of it.
func (p *postgresEnds) keyed(ctx context.Context, key string) error {
	_, err := p.pool.Exec(ctx, `insert into dialler_key (key) values ($1) on conflict do nothing`, key)
	var had string
	if err == nil {
		err = p.pool.QueryRow(ctx, `select key from dialler_key`).Scan(&had)
	}
	switch {
	case err != nil:
		return fmt.Errorf("dialler_key: %w", err)
	case had != key:
		return errors.New("-key: it is not the one of this database, which would know nobody by it")
	}
	return nil
}

func (p *postgresEnds) end(ctx context.Context, row reserve.ID, how ending) error {
	_, err := p.pool.Exec(ctx, `insert into dialler_end (row, how) values ($1, $2) on conflict do nothing`,
		row[:], string(how))
	return err
}

func (p *postgresEnds) ended(ctx context.Context, row reserve.ID) (how ending, err error) {
	err = p.pool.QueryRow(ctx, `select coalesce((select how from dialler_end where row = $1), '')`, row[:]).Scan(&how)
	return how, err
}

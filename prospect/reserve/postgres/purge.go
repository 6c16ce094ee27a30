package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// batch is how many people are read at once.
const batch = 1000

// Sweep tells [reserve.Loses] of all that is reserved by a decision of before an instant. It
// reads the people through: for when a program starts, not for each call.
func (s *Store) Sweep(ctx context.Context, before time.Time) (lost int, err error) {
	err = s.through(ctx, "pending", before, func(r row) (reserve.State, bool) {
		next := r.state
		for held := range r.state.All() {
			if held.Phase == reserve.Reserved && held.At.Before(before) {
				next, _ = next.Apply(reserve.Loses(held.ID))
			}
		}
		return next, true
	}, func(was, is reserve.State) { lost += int(is.Version() - was.Version()) })
	return lost, err
}

// Purge lets go of reservations and records of before an instant: whole months of records at once, the rest row by row.
func (s *Store) Purge(ctx context.Context, before, now time.Time) (gone int, err error) {
	if s == nil || s.db == nil {
		return 0, errNoStore
	}
	if err := reserve.CheckPurge(before, now); err != nil {
		return 0, err
	}
	_, err = s.db.Exec(ctx, `insert into reserve_horizon (purged) values ($1)
		on conflict (one) do update set purged = greatest(reserve_horizon.purged, excluded.purged)`, before)
	if err != nil {
		return 0, fmt.Errorf("reserve: purge: %w", err)
	}
	count := func(s reserve.State) (n int) {
		for range s.All() {
			n++
		}
		return n
	}
	err = s.through(ctx, "oldest", before, func(r row) (reserve.State, bool) {
		next := r.state.Purged(before)
		return next, !next.Empty()
	}, func(was, is reserve.State) { gone += count(was) - count(is) })
	if err != nil {
		return gone, err
	}
	return gone, s.purgeRecords(ctx, before)
}

// purgeRecords drops the months that are over before an instant, and deletes the rest.
func (s *Store) purgeRecords(ctx context.Context, before time.Time) error {
	rows, err := s.db.Query(ctx, `select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
		where i.inhparent = 'reserve_record'::regclass and c.relname ~ '^reserve_record_[0-9]{6}$'`)
	if err != nil {
		return fmt.Errorf("reserve: purge: %w", err)
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("reserve: purge: %w", err)
	}
	for _, name := range names {
		month, err := time.Parse("reserve_record_200601", name)
		if err != nil || month.AddDate(0, 1, 0).After(before) {
			continue
		}
		if _, err := s.db.Exec(ctx, "drop table "+pgx.Identifier{name}.Sanitize()); err != nil {
			return fmt.Errorf("reserve: purge: %w", err)
		}
	}
	if _, err := s.db.Exec(ctx, `delete from reserve_record where at < $1`, before); err != nil {
		return fmt.Errorf("reserve: purge: %w", err)
	}
	return nil
}

// through changes all states whose mark, a column, is of before an instant; what is not to be
// kept is deleted with all its pseudonyms. It tells done of each that it changed.
func (s *Store) through(ctx context.Context, mark string, before time.Time,
	change func(row) (reserve.State, bool), done func(was, is reserve.State),
) error {
	if s == nil || s.db == nil {
		return errNoStore
	}
	for {
		rows, err := s.db.Query(ctx, `select principal, person, version, state from reserve_person
			where `+mark+` < $1 and state is not null limit $2`, before, batch)
		if err != nil {
			return fmt.Errorf("reserve: %s: %w", mark, err)
		}
		found, err := pgx.CollectRows(rows, func(c pgx.CollectableRow) (r row, err error) {
			var state []byte
			if err := c.Scan(&r.principal, &r.person, &r.version, &state); err != nil {
				return row{}, err
			}
			return r, json.Unmarshal(state, &r.state)
		})
		if err != nil {
			return fmt.Errorf("reserve: %s: %w", mark, err)
		}
		if len(found) == 0 {
			return nil
		}
		for _, r := range found {
			if err := s.replace(ctx, r, change, done); err != nil {
				return fmt.Errorf("reserve: %s: %w", mark, err)
			}
		}
	}
}

// replace writes a changed state, if it is still that; if not, it is met again.
func (s *Store) replace(
	ctx context.Context, r row, change func(row) (reserve.State, bool), done func(was, is reserve.State),
) error {
	next, keep := change(r)
	if !keep {
		// Its other pseudonyms go with it.
		tag, err := s.db.Exec(ctx, `delete from reserve_person
			where principal = $1 and person = $2 and version = $3 and state is not null`,
			r.principal, r.person, r.version)
		if err == nil && tag.RowsAffected() == 1 {
			done(r.state, next)
		}
		return err
	}
	state, err := json.Marshal(next)
	if err != nil {
		return err
	}
	pending, oldest := marks(next)
	tag, err := s.db.Exec(ctx, `update reserve_person set version = $4, state = $5, pending = $6, oldest = $7
		where principal = $1 and person = $2 and version = $3 and state is not null`,
		r.principal, r.person, r.version, int64(next.Version()), string(state), pending, oldest)
	if err == nil && tag.RowsAffected() == 1 {
		done(r.state, next)
	}
	return err
}

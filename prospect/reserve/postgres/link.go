package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// link makes the pseudonyms of a person one. Each has a row from then on: who comes by a
// former one finds the others, and cannot begin anew.
func (s *Store) link(ctx context.Context, principal int32, ids [][]byte) error {
	empty, err := json.Marshal(reserve.NewState())
	if err != nil {
		return err
	}
	sorted := slices.Clone(ids) // locks are taken in one order
	slices.SortFunc(sorted, slices.Compare)
	return pgx.BeginFunc(ctx, s.db, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `insert into reserve_person (principal, person, state)
			select $1, id, $3 from unnest($2::bytea[]) as id on conflict do nothing`, principal, sorted, string(empty))
		if err != nil {
			return fmt.Errorf("reserve: link: %w", err)
		}
		rows, err := locked(ctx, tx, principal, sorted)
		if err != nil {
			return err
		}
		var root *row
		var others [][]byte
		joined := false
		for i := range rows {
			switch r := &rows[i]; {
			case root == nil:
				root = r
			case r.version == 0 && r.state.Empty():
				others = append(others, r.person)
			case root.version == 0 && root.state.Empty():
				others = append(others, root.person)
				root = r
			default:
				others = append(others, r.person)
				root.state, joined = root.state.Join(r.state), true
			}
		}
		if root == nil || len(others) == 0 {
			return nil
		}
		if joined {
			if err := save(ctx, tx, root); err != nil {
				return err
			}
			// What was recorded of each is recorded of the one.
			if _, err := tx.Exec(ctx, `update reserve_record set person = $2 where principal = $1 and person = any($3)`,
				principal, root.person, others); err != nil {
				return fmt.Errorf("reserve: link: %w", err)
			}
		}
		_, err = tx.Exec(ctx, `update reserve_person set same_as = $2, state = null, pending = null, oldest = null
			where principal = $1 and (person = any($3) or same_as = any($3))`, principal, root.person, others)
		if err != nil {
			return fmt.Errorf("reserve: link: %w", err)
		}
		return nil
	})
}

// locked are the rows that have the states of pseudonyms, locked, each once.
func locked(ctx context.Context, tx pgx.Tx, principal int32, ids [][]byte) ([]row, error) {
	rows, err := tx.Query(ctx, `select person, version, state from reserve_person
		where principal = $1 and state is not null and person in (
			select coalesce(same_as, person) from reserve_person where principal = $1 and person = any($2))
		order by person for update`, principal, ids)
	if err != nil {
		return nil, fmt.Errorf("reserve: link: %w", err)
	}
	return pgx.CollectRows(rows, func(c pgx.CollectableRow) (row, error) {
		r := row{principal: principal}
		var state []byte
		if err := c.Scan(&r.person, &r.version, &state); err != nil {
			return row{}, err
		}
		return r, json.Unmarshal(state, &r.state)
	})
}

// save writes a state that is locked.
func save(ctx context.Context, tx pgx.Tx, r *row) error {
	state, err := json.Marshal(r.state)
	if err != nil {
		return err
	}
	pending, oldest := marks(r.state)
	_, err = tx.Exec(ctx, `update reserve_person set version = $3, state = $4, pending = $5, oldest = $6
		where principal = $1 and person = $2`,
		r.principal, r.person, int64(r.state.Version()), string(state), pending, oldest)
	if err != nil {
		return fmt.Errorf("reserve: link: %w", err)
	}
	return nil
}

// marks are the first instants of what is reserved and not yet bound, and of what is held.
func marks(s reserve.State) (pending, oldest *time.Time) {
	for held := range s.All() {
		if held.Phase == reserve.Reserved && (pending == nil || held.At.Before(*pending)) {
			pending = &held.At
		}
		if oldest == nil || held.At.Before(*oldest) {
			oldest = &held.At
		}
	}
	return pending, oldest
}

package postgres

import (
	"context"
	"embed"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

//go:embed migrations/*.sql
var migrations embed.FS

// latest is the migration that the statements of this package need.
const latest = 1

// monthsAhead are the months for which room is made. A record of a month without room of its
// own is kept too, and purged row by row.
const monthsAhead = 3

// migrating is the advisory lock that one migration takes.
const migrating = 0x7267_7064_7265_7376

// Migrate makes the tables, in the first schema of the search path, or brings them up to date,
// and makes room for the records of the month of now and of the next three: call it when a
// program starts, and once a month. It may be called by several at once.
func Migrate(ctx context.Context, pool *pgxpool.Pool, now time.Time) error {
	return pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, int64(migrating)); err != nil {
			return err
		}
		done := 0
		_, err := tx.Exec(ctx, `create table if not exists reserve_migration (version integer primary key)`)
		if err == nil {
			err = tx.QueryRow(ctx, `select coalesce(max(version), 0) from reserve_migration`).Scan(&done)
		}
		if err != nil {
			return err
		}
		if done > latest {
			return fmt.Errorf("reserve: the tables are of version %d, and this program is of %d", done, latest)
		}
		for v := done + 1; v <= latest; v++ {
			text, err := migrations.ReadFile(fmt.Sprintf("migrations/%04d.sql", v))
			if err != nil {
				return err
			}
			if _, err = tx.Exec(ctx, string(text)); err == nil {
				_, err = tx.Exec(ctx, `insert into reserve_migration values ($1)`, v)
			}
			if err != nil {
				return fmt.Errorf("reserve: migration %d: %w", v, err)
			}
		}
		for i := range monthsAhead + 1 {
			if err := addMonth(ctx, tx, monthOf(now).AddDate(0, i, 0)); err != nil {
				return err
			}
		}
		return nil
	})
}

func monthOf(at time.Time) time.Time {
	at = at.UTC()
	return time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
}

// partition is the name of the records of a month.
func partition(month time.Time) string { return "reserve_record_" + month.Format("200601") }

// addMonth makes room for the records of a month, unless some of it are in the rest already.
func addMonth(ctx context.Context, tx pgx.Tx, month time.Time) error {
	next := month.AddDate(0, 1, 0)
	var there bool
	err := tx.QueryRow(ctx, `select to_regclass($1) is not null or exists (
		select from reserve_record_rest where at >= $2 and at < $3)`, partition(month), month, next).Scan(&there)
	if err != nil || there {
		return err
	}
	_, err = tx.Exec(ctx, fmt.Sprintf(`create table %s partition of reserve_record for values from ('%s') to ('%s')`,
		partition(month), month.Format(time.RFC3339), next.Format(time.RFC3339)))
	return err
}

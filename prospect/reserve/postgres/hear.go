package postgres

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/rgpd-go/rgpd"
)

// Hear calls heard with each principal and person of whom a word was told, by whatever
// process, once for each pseudonym that the person has, until the context ends or the connection
// does: then view what matters, and hear again. It takes a connection of its own. What is told while
// nobody hears is not told again: the row is the truth.
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
		b, err := hex.DecodeString(person)
		if err != nil || copy(who[:], b) != len(who) {
			continue
		}
		heard(principal, who)
		others, err := named(ctx, own, number, b)
		if err != nil {
			return err
		}
		for _, one := range others {
			heard(principal, one)
		}
	}
}

// named are the pseudonyms that a person has besides the one under which they are kept.
func named(ctx context.Context, conn *pgx.Conn, principal string, person []byte) ([]rgpd.PersonID, error) {
	rows, err := conn.Query(ctx, `select p.person from reserve_person p join reserve_principal n on n.id = p.principal
		where n.id::text = $1 and p.same_as = $2`, principal, person)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(c pgx.CollectableRow) (who rgpd.PersonID, err error) {
		var b []byte
		if err = c.Scan(&b); err == nil && copy(who[:], b) != len(who) {
			err = errors.New("reserve: a pseudonym is of another length")
		}
		return who, err
	})
}

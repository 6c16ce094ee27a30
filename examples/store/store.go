package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// schema keeps facts as what they are: words as text, days as days, what belongs together
// as JSON. What changes by itself has a column or a row of its own: a stop is one update, an
// attempt one insert, and no process overwrites what another has learnt.
const schema = `
create table campaigns (
	id       bigint generated always as identity primary key,
	campaign jsonb not null
);
create table prospects (
	id           bigint generated always as identity primary key,
	campaign_id  bigint not null references campaigns,
	number       text not null,        -- whole: +33612345678
	facts        jsonb not null,       -- a prospect.Prospect, but for what stands beside it
	stop         text,                 -- a word; NULL is unknown
	stopped_at   timestamptz,
	last_contact date
);
create table attempts (
	prospect_id bigint not null references prospects,
	at          timestamptz not null
);
create table decisions (
	prospect_id bigint not null references prospects,
	channel     text not null,
	at          timestamptz not null,
	verdict     text not null,
	report      jsonb not null         -- an rgpd.Report: no personal data
);`

// A store keeps prospects, and decides on them under a policy.
type store struct {
	db     *sql.DB
	policy *prospect.Policy
}

// addCampaign keeps a campaign.
func (s *store) addCampaign(ctx context.Context, c prospect.Campaign) (id int64, err error) {
	err = s.db.QueryRowContext(ctx, `insert into campaigns (campaign) values ($1) returning id`, c).Scan(&id)
	return id, err
}

// add keeps a prospect of a campaign.
func (s *store) add(ctx context.Context, campaign int64, p prospect.Prospect) (id int64, err error) {
	facts := p
	facts.Campaign, facts.Number, facts.Stop, facts.StoppedAt = prospect.Campaign{}, number.Number{}, 0, time.Time{}
	facts.LastContact, facts.Attempts = 0, prospect.Attempts{}
	stopped := sql.NullTime{Time: p.StoppedAt, Valid: !p.StoppedAt.IsZero()}
	err = s.db.QueryRowContext(ctx, `
		insert into prospects (campaign_id, number, facts, stop, stopped_at, last_contact)
		values ($1, $2, $3, $4, $5, $6) returning id`,
		campaign, p.Number, facts, p.Stop, stopped, p.LastContact).Scan(&id)
	return id, err
}

// objects enters what a person said on every campaign that has the number.
func (s *store) objects(ctx context.Context, n number.Number, at time.Time) error {
	_, err := s.db.ExecContext(ctx, `
		update prospects set stop = $2, stopped_at = $3 where number = $1`, n, rgpd.Objected, at)
	return err
}

// reserve decides whether a person may be called now. If so the attempt is entered before
// anybody dials, in the transaction that counted those before it: of two processes that
// ask at once, the second waits, and counts the attempt of the first. Who dials without
// having reserved is over the cap sooner or later.
//
// The decision is the answer; what is kept of it is its report.
func (s *store) reserve(ctx context.Context, id int64, at time.Time) (d rgpd.Decision, p prospect.Prospect, err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return d, p, err
	}
	defer func() { _ = tx.Rollback() }()

	var campaign prospect.Campaign
	var stopped sql.NullTime
	var columns struct {
		number number.Number
		stop   rgpd.Stop
		last   rgpd.Date
	}
	err = tx.QueryRowContext(ctx, `
		select facts, campaign, number, stop, stopped_at, last_contact
		from prospects join campaigns on campaigns.id = campaign_id
		where prospects.id = $1 for update of prospects`, id,
	).Scan(&p, &campaign, &columns.number, &columns.stop, &stopped, &columns.last)
	if err != nil {
		return rgpd.Decision{}, prospect.Prospect{}, err
	}
	p.Campaign, p.Number, p.Stop, p.StoppedAt = campaign, columns.number, columns.stop, stopped.Time
	p.LastContact = columns.last
	if p.Attempts, err = attempts(ctx, tx, id); err != nil {
		return rgpd.Decision{}, prospect.Prospect{}, err
	}

	d = s.policy.CanCallAt(p, rgpd.LiveCall, at)
	_, err = tx.ExecContext(ctx, `
		insert into decisions (prospect_id, channel, at, verdict, report) values ($1, $2, $3, $4, $5)`,
		id, rgpd.LiveCall, at, d.Verdict(), d)
	if err == nil && d.Allowed() {
		_, err = tx.ExecContext(ctx, `insert into attempts (prospect_id, at) values ($1, $2)`, id, at)
	}
	if err == nil {
		err = tx.Commit()
	}
	if err != nil { // nothing was entered: nobody dials
		return rgpd.Decision{}, prospect.Prospect{}, err
	}
	return d, p, nil
}

// attempts are all that the store has of a person, which are all of the principal's.
func attempts(ctx context.Context, tx *sql.Tx, id int64) (prospect.Attempts, error) {
	rows, err := tx.QueryContext(ctx, `select at from attempts where prospect_id = $1`, id)
	if err != nil {
		return prospect.Attempts{}, err
	}
	defer rows.Close()
	made := prospect.NoAttempts()
	for rows.Next() {
		var at time.Time
		if err := rows.Scan(&at); err != nil {
			return prospect.Attempts{}, err
		}
		made.Add(at)
	}
	if err := rows.Err(); err != nil {
		return prospect.Attempts{}, err // some may be lacking: unknown
	}
	return made, nil
}

// run calls everybody of a campaign once.
func (s *store) run(
	ctx context.Context, campaign int64, at time.Time, dial func(prospect.Prospect, rgpd.Decision),
) error {
	rows, err := s.db.QueryContext(ctx, `select id from prospects where campaign_id = $1 order by id`, campaign)
	if err != nil {
		return err
	}
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return errors.Join(err, rows.Close())
		}
		ids = append(ids, id)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	for _, id := range ids {
		d, p, err := s.reserve(ctx, id, at)
		if err != nil {
			return fmt.Errorf("prospect %d: %w", id, err)
		}
		if d.Allowed() {
			dial(p, d)
		}
	}
	return nil
}

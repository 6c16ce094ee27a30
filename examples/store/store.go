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
// as JSON. What changes by itself has a column or a row of its own, and no process overwrites
// what another has learnt.
//
// What a person said, and how often they were called, is kept under the principal and the
// number, whatever the campaign: the next campaign has to know it, and so has one that is
// loaded after the person spoke. That our records were searched stands beside the facts: who
// reads these alone has not searched. A principal has one spelling here: give it a table of its
// own where several programs write it.
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
	rest         text,                 -- what the records of before hold of what facts leave out
	stop         text,                 -- of before: a word; NULL is unknown
	stopped_at   timestamptz,          -- with its zone: a column without one is hours late
	last_contact date
);
create table objections (
	principal text not null,
	number    text not null,
	stop      text not null,
	at        timestamptz not null
);
create index on objections (principal, number);
create table attempts (
	principal text not null,
	number    text not null,
	at        timestamptz not null
);
create index on attempts (principal, number);
create table decisions (
	prospect_id bigint not null references prospects,
	channel     text not null,
	at          timestamptz not null,
	verdict     text not null,
	report      jsonb not null         -- an rgpd.Report: no number, no name; the facts are the person's
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
	facts.LastContact, facts.Attempts, facts.Rest = 0, prospect.Attempts{}, 0
	stopped := sql.NullTime{Time: p.StoppedAt, Valid: !p.StoppedAt.IsZero()}
	err = s.db.QueryRowContext(ctx, `
		insert into prospects (campaign_id, number, facts, rest, stop, stopped_at, last_contact)
		values ($1, $2, $3, $4, $5, $6, $7) returning id`,
		campaign, p.Number, facts, p.Rest, p.Stop, stopped, p.LastContact).Scan(&id)
	return id, err
}

// objects enters what a person said to a principal: of a number that no campaign has, too.
func (s *store) objects(ctx context.Context, principal string, n number.Number, at time.Time) error {
	_, err := s.db.ExecContext(ctx, `
		insert into objections (principal, number, stop, at) values ($1, $2, $3, $4)`, principal, n, rgpd.Objected, at)
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
		rest   prospect.Rest
		stop   rgpd.Stop
		last   rgpd.Date
	}
	err = tx.QueryRowContext(ctx, `
		select facts, campaign, number, rest, stop, stopped_at, last_contact
		from prospects join campaigns on campaigns.id = campaign_id
		where prospects.id = $1`, id,
	).Scan(&p, &campaign, &columns.number, &columns.rest, &columns.stop, &stopped, &columns.last)
	if err != nil {
		return rgpd.Decision{}, prospect.Prospect{}, err
	}
	p.Campaign, p.Number, p.LastContact = campaign, columns.number, columns.last
	p.Rest, p.Stop, p.StoppedAt = columns.rest, columns.stop, stopped.Time
	// One at a time for a person, in whatever campaign of the principal.
	_, err = tx.ExecContext(ctx, `
		select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))`, campaign.Principal, p.Number)
	if err == nil {
		err = heard(ctx, tx, &p)
	}
	if err == nil {
		p.Attempts, err = attempts(ctx, tx, &p)
	}
	if err != nil {
		return rgpd.Decision{}, prospect.Prospect{}, err
	}

	d = s.policy.CanCallAt(p, rgpd.LiveCall, at)
	_, err = tx.ExecContext(ctx, `
		insert into decisions (prospect_id, channel, at, verdict, report) values ($1, $2, $3, $4, $5)`,
		id, rgpd.LiveCall, at, d.Verdict(), d)
	if err == nil && d.Allowed() {
		_, err = tx.ExecContext(ctx, `
			insert into attempts (principal, number, at) values ($1, $2, $3)`, campaign.Principal, p.Number, at)
	}
	if err == nil {
		err = tx.Commit()
	}
	if err != nil { // nothing was entered: nobody dials
		return rgpd.Decision{}, prospect.Prospect{}, err
	}
	return d, p, nil
}

// heard adds what the person said to the principal since the prospect was loaded: the last
// word, on its day, unless that of before is later.
func heard(ctx context.Context, tx *sql.Tx, p *prospect.Prospect) error {
	var stop rgpd.Stop
	var at time.Time
	err := tx.QueryRowContext(ctx, `
		select stop, at from objections where principal = $1 and number = $2 order by at desc limit 1`,
		p.Campaign.Principal, p.Number).Scan(&stop, &at)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err == nil && !(p.Stop > rgpd.NoStop && (p.StoppedAt.IsZero() || p.StoppedAt.After(at))) {
		p.Stop, p.StoppedAt = stop, at
	}
	return err
}

// attempts are all of the principal to the person, in all its campaigns.
func attempts(ctx context.Context, tx *sql.Tx, p *prospect.Prospect) (prospect.Attempts, error) {
	rows, err := tx.QueryContext(ctx, `
		select at from attempts where principal = $1 and number = $2`, p.Campaign.Principal, p.Number)
	if err != nil {
		return prospect.Attempts{}, err
	}
	defer rows.Close()
	made := prospect.NoAttemptsOf(p.Campaign.Principal)
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

// run calls everybody of a campaign once, each decided when their turn comes: it may be hours
// after the first.
func (s *store) run(
	ctx context.Context, campaign int64, clock func() time.Time, dial func(prospect.Prospect, rgpd.Decision),
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
		d, p, err := s.reserve(ctx, id, clock())
		if err != nil {
			return fmt.Errorf("prospect %d: %w", id, err)
		}
		if d.Allowed() {
			dial(p, d)
		}
	}
	return nil
}

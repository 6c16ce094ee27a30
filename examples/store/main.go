// Command store keeps a campaign in PostgreSQL, decides it from there and enters each
// attempt before it dials: a table of prospects, and the loop of a dialler.
//
//	go run .                         in a PostgreSQL of its own, which it starts and removes
//	go run . -dsn "host=… dbname=…"  in yours, in tables that it creates: campaigns, prospects,
//	                                 objections, attempts, decisions
//
// It rings nobody. The store of a house has more to it: see the comments of store.go for
// what no store may leave out.
package main

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/ownpostgres"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func main() {
	dsn := flag.String("dsn", "", "where PostgreSQL is; empty: one of its own")
	flag.Parse()
	if err := run(*dsn, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "store:", err)
		os.Exit(1)
	}
}

// now is a Monday at 11:00 in Paris.
var now = rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)

func run(dsn string, out io.Writer) error {
	if dsn == "" {
		s, err := ownpostgres.Start("-F")
		if errors.Is(err, ownpostgres.ErrNone) {
			fmt.Fprintf(out, "%v, or give -dsn\n", err)
			return nil
		}
		if err != nil {
			return err
		}
		defer s.Remove()
		dsn = s.DSN()
	}
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx := context.Background()
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return err
	}
	s := &store{db: db, policy: prospect.Standard()}
	campaign, people, err := s.fill(ctx)
	if err != nil {
		return err
	}
	for day := range 6 {
		at := now.AddDate(0, 0, day)
		if day == 1 {
			if err := s.objects(ctx, "Lumen Télécom", people[1], at.Add(-time.Hour)); err != nil {
				return err
			}
		}
		rung := 0
		err := s.run(ctx, campaign, func() time.Time { return at }, func(prospect.Prospect, rgpd.Decision) { rung++ })
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %d of %d rung\n", rgpd.ParisDay(at), rung, len(people))
	}
	return s.tell(ctx, out)
}

// fill keeps a campaign of three people who consented.
func (s *store) fill(ctx context.Context) (campaign int64, people []number.Number, err error) {
	c := prospect.Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles",
		Purpose: prospect.Sale, Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife,
		Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
		Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity,
	}
	if campaign, err = s.addCampaign(ctx, c); err != nil {
		return 0, nil, err
	}
	for i := range 3 {
		n, err := number.Parse(fmt.Sprintf("06 39 98 00 %02d", i))
		if err != nil {
			return 0, nil, err
		}
		people = append(people, n)
		if _, err := s.add(ctx, campaign, consumer(c, n)); err != nil {
			return 0, nil, err
		}
	}
	return campaign, people, nil
}

// consumer is somebody who consented to be called.
func consumer(c prospect.Campaign, n number.Number) prospect.Prospect {
	return prospect.Prospect{
		Campaign: c, Audience: rgpd.Consumer, Postcode: "59000", Number: n, Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Information: prospect.ToldAndFree, Rest: prospect.NothingOnFile,
		LastContact: rgpd.NewDate(2026, 10, 1),
		Consent: consent.Status{
			State: consent.Valid, Use: consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall), GivenAt: now.AddDate(0, -1, 0),
		},
	}
}

// tell counts what was decided, and reads the last refusal back.
func (s *store) tell(ctx context.Context, out io.Writer) error {
	rows, err := s.db.QueryContext(ctx, `select verdict, count(*) from decisions group by verdict order by verdict`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var v rgpd.Verdict
		var n int
		if err := rows.Scan(&v, &n); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %d\n", v, n)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	var report rgpd.Report
	err = s.db.QueryRowContext(ctx, `
		select report from decisions where verdict = $1 order by at desc limit 1`, rgpd.Forbidden).Scan(&report)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "the last refusal: %s\n", report.Because[0].Says.EN)
	return nil
}

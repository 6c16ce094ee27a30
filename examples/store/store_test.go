package main

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/ownpostgres"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// dsn is where the server of the tests is; empty: this machine has none.
var dsn string

func TestMain(m *testing.M) {
	s, err := ownpostgres.Start("-F")
	if err != nil && (!errors.Is(err, ownpostgres.ErrNone) || os.Getenv("RGPD_POSTGRES") == "required") {
		fmt.Fprintln(os.Stderr, "the tests need PostgreSQL:", err)
		os.Exit(1)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "SKIPPED: no test of a real PostgreSQL was run:", err)
		os.Exit(m.Run())
	}
	dsn = s.DSN()
	code := m.Run()
	s.Remove()
	os.Exit(code)
}

// database is a new one on the server of the tests.
func database(t *testing.T) (db *sql.DB, conn *pgx.Conn) {
	t.Helper()
	if dsn == "" {
		t.Skip("SKIPPED: ", ownpostgres.ErrNone)
	}
	admin, err := sql.Open("pgx", dsn)
	require.NoError(t, err)
	defer admin.Close()
	name := strings.ToLower(t.Name())
	_, err = admin.Exec("create database " + name)
	require.NoError(t, err)
	own := strings.Replace(dsn, "dbname=postgres", "dbname="+name, 1)
	db, err = sql.Open("pgx", own)
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	conn, err = pgx.Connect(t.Context(), own)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return db, conn
}

// A way is one of the two by which programs reach PostgreSQL.
type way struct {
	exec func(query string, args ...any) error
	scan func(into any, query string, args ...any) error
}

func ways(t *testing.T, db *sql.DB, conn *pgx.Conn) map[string]way {
	ctx := t.Context()
	return map[string]way{
		"database/sql": {
			func(query string, args ...any) error { _, err := db.ExecContext(ctx, query, args...); return err },
			func(into any, query string, args ...any) error {
				return db.QueryRowContext(ctx, query, args...).Scan(into)
			},
		},
		"pgx": {
			func(query string, args ...any) error { _, err := conn.Exec(ctx, query, args...); return err },
			func(into any, query string, args ...any) error { return conn.QueryRow(ctx, query, args...).Scan(into) },
		},
	}
}

// table creates a table of one column, and says its name: never one that was dropped, of
// which a connection may remember the columns.
func (w way) table(t *testing.T, column string) string {
	tables++
	name := fmt.Sprint("t", tables)
	require.NoError(t, w.exec("create table "+name+" (v "+column+")"))
	return name
}

var tables int

// full is a prospect of whom all that is stored is told.
func full(t *testing.T) prospect.Prospect {
	n, err := number.Parse("06 39 98 12 34")
	require.NoError(t, err)
	p := consumer(prospect.Campaign{Principal: `Énergie "é" \ Fils`, Caller: "B", Object: "C", Purpose: prospect.Sale}, n)
	p.Stop, p.StoppedAt, p.Places = rgpd.Objected, now, rgpd.TerritoriesOf(rgpd.Reunion, rgpd.Mayotte)
	p.Attempts = prospect.AttemptsOf("A", now, now.Add(time.Hour))
	p.CallBack = prospect.CallBack{Asked: prospect.AskedPrincipal, At: now, Object: "C", Proof: prospect.ProofKept}
	p.Consent.Slot = consent.Slot{From: now, Until: now.Add(time.Hour)}
	return p
}

// TestRoundTrips: each kind of value that is stored, into each column that it fits and
// back, by both ways, and by each what the other wrote.
func TestRoundTrips(t *testing.T) {
	db, conn := database(t)
	p := full(t)
	mobile, err := number.ParseCaller("3639")
	require.NoError(t, err)
	words, facts := []string{"text", "varchar(200)"}, []string{"json", "jsonb", "text"}
	for _, c := range []struct {
		value   any
		columns []string
		text    string // as the column shows it
	}{
		{p.Number, words, "+33639981234"},
		{mobile, words, "3639"},
		{rgpd.LawAsOf, append(words, "date"), rgpd.LawAsOf.String()},
		{rgpd.Allowed, words, "allowed"},
		{rgpd.Undecided, words, "undecided"},
		{rgpd.LiveCall, words, "live-call"},
		{rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS), words, "live-call sms"},
		{p.Places, words, "reunion mayotte"},
		{rgpd.Objected, words, "objected"},
		{prospect.OwnForm, words, "own-form"},
		{prospect.NothingOnFile, words, "nothing-on-file"},
		{consent.Valid, words, "valid"},
		{consent.CriteriaOf(consent.NamesCaller), words, consent.NamesCaller.String()},
		{consent.Period{Years: 1}, words, "P1Y"},
		{consent.Seal{1, 2}, words, consent.Seal{1, 2}.String()},
		{rights.Dated, words, "dated"},
		{transfer.NeedsOf(1, 2), words, transfer.NeedsOf(1, 2).String()},
		{p.Consent, facts, ""},
		{p.Campaign, facts, ""},
		{p.CallBack, facts, ""},
		{p.Attempts, facts, ""},
		{prospect.NoAttempts(), facts, "[]"},
		{p, facts, ""},
		{prospect.CanCallAt(p, rgpd.LiveCall, now).Report(), facts, ""},
	} {
		typ := reflect.TypeOf(c.value)
		for _, column := range c.columns {
			for wrote, w := range ways(t, db, conn) {
				table := w.table(t, column)
				require.NoError(t, w.exec("insert into "+table+" values ($1), (null)", c.value), "%s into %s by %s", typ, column, wrote)
				for read, r := range ways(t, db, conn) {
					what := fmt.Sprintf("%s in %s, written by %s, read by %s", typ, column, wrote, read)
					var text string
					require.NoError(t, r.scan(&text, "select v::text from "+table+" where v is not null"))
					require.NotContains(t, text, "•", what)
					if c.text != "" {
						require.Equal(t, c.text, text, what)
					}
					back := reflect.New(typ)
					require.NoError(t, r.scan(back.Interface(), "select v from "+table+" where v is not null"), what)
					if typ == reflect.TypeFor[rgpd.Report]() { // no map keeps its order
						was, err := json.Marshal(c.value)
						require.NoError(t, err)
						is, err := json.Marshal(back.Interface())
						require.NoError(t, err)
						require.JSONEq(t, string(was), string(is), what)
					} else {
						require.Equal(t, c.value, back.Elem().Interface(), what)
					}
					require.NoError(t, r.scan(back.Interface(), "select v from "+table+" where v is null"), what)
					require.True(t, back.Elem().IsZero(), "NULL: %s", what)
				}
			}
		}
	}
}

// TestUnknownIsNull, which a column that must hold something refuses.
func TestUnknownIsNull(t *testing.T) {
	db, conn := database(t)
	for name, w := range ways(t, db, conn) {
		table := w.table(t, "text not null")
		for _, unknown := range []driver.Valuer{
			number.Number{}, rgpd.Date(0), rgpd.Channel(0), rgpd.Channels(0), rgpd.Stop(0), prospect.Origin(0), prospect.Attempts{},
		} {
			require.ErrorContains(t, w.exec("insert into "+table+" values ($1)", unknown), "null", "%T by %s", unknown, name)
		}
	}
}

// TestIntegersAreNoWords: neither way writes the integer behind a word, nor reads one.
func TestIntegersAreNoWords(t *testing.T) {
	db, conn := database(t)
	for name, w := range ways(t, db, conn) {
		for _, column := range []string{"smallint", "int", "bigint", "numeric", "boolean"} {
			table := w.table(t, column)
			for _, v := range []any{rgpd.Objected, prospect.OwnForm, rgpd.LiveCall, rgpd.ChannelsOf(rgpd.SMS), rgpd.LawAsOf, rgpd.Allowed} {
				require.Error(t, w.exec("insert into "+table+" values ($1)", v), "%T into %s by %s", v, column, name)
			}
			require.NoError(t, w.exec("insert into "+table+" values ('1')"))
			for _, into := range []sql.Scanner{
				new(rgpd.Stop), new(prospect.Origin), new(rgpd.Channels), new(rgpd.Date), new(rgpd.Verdict), new(number.Number), new(prospect.Prospect),
			} {
				require.Error(t, w.scan(into, "select v from "+table), "%T from %s by %s", into, column, name)
				require.True(t, reflect.ValueOf(into).Elem().IsZero())
			}
		}
	}
}

// TestADecisionIsStoredAsItsReport, in a column of JSON and in one of text.
func TestADecisionIsStoredAsItsReport(t *testing.T) {
	db, conn := database(t)
	d := prospect.CanCallAt(full(t), rgpd.LiveCall, now)
	for name, w := range ways(t, db, conn) {
		for _, column := range []string{"json", "jsonb", "text"} {
			table := w.table(t, column)
			require.NoError(t, w.exec("insert into "+table+" values ($1)", d))
			back := d
			require.ErrorContains(t, w.scan(&back, "select v from "+table), "rgpd.Report", name)
			require.Zero(t, back)
			var report rgpd.Report
			require.NoError(t, w.scan(&report, "select v from "+table))
			require.Equal(t, d.Verdict(), report.Verdict)
		}
	}
}

// TestTheLoop: what the program prints.
func TestTheLoop(t *testing.T) {
	_, _ = database(t)
	var out bytes.Buffer
	require.NoError(t, run(strings.Replace(dsn, "dbname=postgres", "dbname=testtheloop", 1), &out))
	require.Equal(t, `2026-11-23: 3 of 3 rung
2026-11-24: 2 of 3 rung
2026-11-25: 2 of 3 rung
2026-11-26: 2 of 3 rung
2026-11-27: 0 of 3 rung
2026-11-28: 0 of 3 rung
allowed: 9
deferred: 4
forbidden: 5
the last refusal: the person objected to prospecting
`, out.String())
}

// TestEightDiallersAtOnce: of many that ask of one person at once no more are told to dial
// than the cap allows.
func TestEightDiallersAtOnce(t *testing.T) {
	db, _ := database(t)
	ctx := t.Context()
	_, err := db.ExecContext(ctx, schema)
	require.NoError(t, err)
	s := &store{db: db, policy: prospect.Standard()}
	campaign, _, err := s.fill(ctx)
	require.NoError(t, err)
	var rung [8]int
	var errs [8]error
	var all sync.WaitGroup
	for i := range rung {
		all.Go(func() {
			errs[i] = s.run(ctx, campaign, func() time.Time { return now }, func(prospect.Prospect, rgpd.Decision) { rung[i]++ })
		})
	}
	all.Wait()
	total := 0
	for i := range rung {
		require.NoError(t, errs[i])
		total += rung[i]
	}
	require.Equal(t, 3*4, total, "four for each of three people")
}

// TestWhatThePersonSaidAndTheCallsAreThePrincipals: in the next campaign too, in one that is
// loaded after the person spoke, and whoever reads the facts alone calls nobody.
func TestWhatThePersonSaidAndTheCallsAreThePrincipals(t *testing.T) {
	db, _ := database(t)
	ctx := t.Context()
	_, err := db.ExecContext(ctx, schema)
	require.NoError(t, err)
	s := &store{db: db, policy: prospect.Standard()}
	n, err := number.Parse("06 39 98 00 01")
	require.NoError(t, err)
	require.NoError(t, s.objects(ctx, "Lumen Télécom", n, now.Add(-time.Hour)))

	rung := map[number.Number]int{}
	for range 2 {
		campaign, _, err := s.fill(ctx)
		require.NoError(t, err)
		for day := range 3 {
			clock := func() time.Time { return now.AddDate(0, 0, day) }
			require.NoError(t, s.run(ctx, campaign, clock, func(p prospect.Prospect, _ rgpd.Decision) { rung[p.Number]++ }))
		}
	}
	require.Len(t, rung, 2)
	for p, times := range rung {
		require.NotEqual(t, n, p)
		require.Equal(t, 4, times, "of both campaigns together")
	}
	var facts prospect.Prospect
	var campaign prospect.Campaign
	require.NoError(t, db.QueryRowContext(ctx, `
		select facts, campaign from prospects join campaigns on campaigns.id = campaign_id where number = $1`, n).Scan(&facts, &campaign))
	facts.Campaign, facts.Number, facts.Attempts = campaign, n, prospect.NoAttempts()
	require.Equal(t, rgpd.Undecided, prospect.CanCallAt(facts, rgpd.LiveCall, now).Verdict())
}

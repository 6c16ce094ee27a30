package postgres_test

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/reserve/reservetest"
)

var (
	persons = flag.Int("persons", 100_000, "how many people the tables of the benchmark hold")
	clients = flag.Int("clients", 32, "how many reserve at once, and are clients of pgbench")
	seconds = flag.Int("seconds", 5, "how long each is measured")
)

// upsert is what pgbench does: one row by its key, in a table of as many.
const upsert = `\set id random(1, %d)
insert into upserted values (:id, 1, now()) on conflict (id) do update set n = upserted.n + 1, at = now();
`

var tps = regexp.MustCompile(`tps = ([0-9.]+)`)

// BenchmarkReserve is a durable reservation with its whole decision and its record, beside a
// one-row upsert of pgbench on the same server in the same run: once with the state of each
// person read before, once with those of a hundred read at once, as a dialler loads them.
// It says how many a second all are, and how long 99 of 100 take.
//
//	go test -run '^$' -bench Reserve -benchtime 1x . -persons 10000000
func BenchmarkReserve(b *testing.B) {
	s := fresh(b)
	p := people(b)
	principal := 0
	// One reservation is before, so that the principal has its number; the others have one attempt
	// each, of days ago: their pseudonyms are those of numbers that are called.
	reserves(b, s, p.Key(dialled(b, 0)), "first", now)
	require.NoError(b, s.pool.QueryRow(b.Context(), `select id from reserve_principal`).Scan(&principal))
	fill(b, s, p, int32(principal))
	_, err := s.pool.Exec(b.Context(), fmt.Sprintf(`create table upserted (id int primary key, n int, at timestamptz) with (fillfactor = 90);
		insert into upserted select i, 0, now() from generate_series(1, %d) i; vacuum analyze upserted`, *persons))
	if err != nil { // vacuum is no part of a transaction
		_, err = s.pool.Exec(b.Context(), fmt.Sprintf(`create table upserted (id int primary key, n int, at timestamptz) with (fillfactor = 90);
			insert into upserted select i, 0, now() from generate_series(1, %d) i`, *persons))
		require.NoError(b, err)
	}
	for _, table := range []string{"upserted", "reserve_person"} {
		_, err = s.pool.Exec(b.Context(), "vacuum analyze "+table)
		require.NoError(b, err)
	}
	for range b.N {
		var single, hopper, theirs []float64
		var p99 time.Duration
		for range 2 { // in turns: a machine is not the same all the time
			n, _ := measure(b, s, p, 1)
			single = append(single, n)
			n, took := measure(b, s, p, 100)
			hopper, p99 = append(hopper, n), max(p99, took)
			theirs = append(theirs, pgbench(b, s.dsn))
		}
		b.ReportMetric(slices.Max(single), "each-viewed/s")
		b.ReportMetric(slices.Max(hopper), "reservations/s")
		b.ReportMetric(slices.Max(theirs), "upserts/s")
		b.ReportMetric(slices.Max(hopper)/slices.Max(theirs), "ratio")
		b.ReportMetric(float64(p99.Microseconds())/1000, "p99-ms")
	}
}

// dialled are numbers that are called: of a mobile block, so many as there are people.
func dialled(b testing.TB, i int) number.Number {
	n, err := number.Parse(fmt.Sprintf("+336%08d", 10_000_000+i))
	require.NoError(b, err)
	return n
}

func fill(b *testing.B, s *opened, p *reserve.People, principal int32) {
	before := now.AddDate(0, 0, -10)
	who := p.Key(dialled(b, 1))
	r := reserve.Request{ID: reserve.IDOf("before"), At: before, Places: rgpd.TerritoriesOf(rgpd.Mainland)}
	state, a := reserve.NewState().Apply(reserve.Reserves(r, reserve.NewState(), reservetest.Allowed(before), who))
	require.True(b, a.MayDial())
	state, _ = state.Apply(reserve.Binds(r.ID, "call-4711@pbx.example", before))
	text, err := state.MarshalJSON()
	require.NoError(b, err)
	const part = 20_000
	for from := 1; from < *persons; from += part {
		ids := make([][]byte, 0, part)
		for i := from; i < min(from+part, *persons); i++ {
			id := p.Key(dialled(b, i)).Person
			ids = append(ids, id[:])
		}
		_, err := s.pool.Exec(b.Context(), `insert into reserve_person (principal, person, version, state, oldest)
			select $1::integer, id, $3::bigint, $4::jsonb, $5::timestamptz from unnest($2::bytea[]) id on conflict do nothing`,
			principal, ids, int64(state.Version()), string(text), before)
		require.NoError(b, err)
	}
}

var jobs atomic.Int64

// measure reserves for as long as is measured.
func measure(b *testing.B, s *opened, p *reserve.People, hopper int) (perSecond float64, p99 time.Duration) {
	ledger, err := reserve.Open(s, reserve.Durable, reserve.Shared)
	require.NoError(b, err)
	var all sync.WaitGroup
	var mu sync.Mutex
	var took []time.Duration
	began := time.Now()
	end := began.Add(time.Duration(*seconds) * time.Second)
	for i := range *clients {
		all.Go(func() {
			dice := rand.New(rand.NewPCG(uint64(i), uint64(jobs.Load())))
			var own []time.Duration
			for time.Now().Before(end) {
				keys := make([]reserve.Key, hopper)
				for i := range keys {
					keys[i] = p.Key(dialled(b, 1+dice.IntN(*persons-1)))
				}
				from := time.Now()
				states, err := s.ViewAll(b.Context(), keys)
				if err != nil {
					b.Error(err)
					return
				}
				viewed := time.Since(from) / time.Duration(hopper)
				for i, who := range keys {
					from := time.Now()
					r := reserve.Request{
						ID: reserve.IDOf(fmt.Sprint("job ", jobs.Add(1))), At: now, Places: rgpd.TerritoriesOf(rgpd.Mainland),
					}
					taken, err := ledger.ReserveOn(b.Context(), who, r, states[i], func(reserve.Known) rgpd.Decision {
						return reservetest.Allowed(now)
					})
					if err != nil {
						b.Error(err)
						return
					}
					if taken.MayDial() {
						own = append(own, viewed+time.Since(from))
					}
				}
			}
			mu.Lock()
			defer mu.Unlock()
			took = append(took, own...)
		})
	}
	all.Wait()
	slices.Sort(took)
	if len(took) == 0 {
		b.Fatal("nothing was reserved")
	}
	return float64(len(took)) / time.Since(began).Seconds(), took[len(took)*99/100]
}

// pgbench is how many upserts a second it makes.
func pgbench(b *testing.B, dsn string) float64 {
	script := filepath.Join(b.TempDir(), "upsert.sql")
	require.NoError(b, os.WriteFile(script, fmt.Appendf(nil, upsert, *persons), 0o644))
	cmd := own.Command("pgbench", "-n", "-M", "prepared", "-f", script,
		"-c", strconv.Itoa(*clients), "-j", "2", "-T", strconv.Itoa(*seconds), dsn)
	cmd.SysProcAttr, cmd.Dir = nil, "" // who reads the script
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	require.NoError(b, cmd.Run(), "%s", &said)
	m := tps.FindSubmatch(said.Bytes())
	require.NotNil(b, m, "%s", &said)
	n, err := strconv.ParseFloat(string(m[1]), 64)
	require.NoError(b, err)
	return n
}

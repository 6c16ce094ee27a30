package main

import (
	"bufio"
	"context"
	"io"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// inMemory is how many entries of the list are held in memory at once.
const inMemory = 1 << 20

// writeStops writes the list in the library's form, and in clear. It counts in done the
// numbers added, and once more those written.
func writeStops(ctx context.Context, list, inClear io.Writer, book *book, secret []byte, spill string,
	done *atomic.Int64) error {
	key, err := suppression.NewKey(secret)
	if err != nil {
		return err
	}
	b := suppression.NewBuilder(key, suppression.Info{Principal: campaign.Principal, AsOf: listedAsOf})
	defer b.Close()
	b.SpillTo(spill, inMemory)

	r := rand.New(rand.NewPCG(book.seed, 2))
	var (
		since = rgpd.NewDate(2023, time.January, 1)
		days  = daysBetween(since, screenedOn)
		text  = bufio.NewWriterSize(inClear, 1<<16)
		plain = inClear != io.Discard
		n     int
	)
	_, _ = text.WriteString("téléphone;date\r\n") // bufio keeps the first error
	for d := range book.stops {
		if n++; n%4096 == 0 {
			done.Store(int64(n))
			if ctx.Err() != nil {
				return errInterrupted
			}
		}
		ten := d.ten()
		num, err := number.Parse(ten)
		if err != nil {
			return err
		}
		on, day := rgpd.Date(0), ""
		if r.IntN(100) >= 3 { // some were noted without their day
			i := r.IntN(len(days))
			on, day = since+rgpd.Date(i), days[i]
		}
		b.Add(num, on)
		if plain {
			_, _ = text.WriteString(ten + ";" + day + "\r\n")
		}
	}
	if err := text.Flush(); err != nil {
		return err
	}
	out := bufio.NewWriterSize(&counter{ctx, list, done, 0}, 1<<16)
	if _, err := b.WriteTo(out); err != nil {
		return err
	}
	return out.Flush()
}

// A counter counts the entries that are written, by their ten bytes.
type counter struct {
	ctx  context.Context
	to   io.Writer
	done *atomic.Int64
	odd  int
}

func (c *counter) Write(b []byte) (int, error) {
	if c.ctx.Err() != nil {
		return 0, errInterrupted
	}
	c.odd += len(b)
	c.done.Add(int64(c.odd / 10))
	c.odd %= 10
	return c.to.Write(b)
}

// daysBetween writes the days of [from, until) as a French spreadsheet does.
func daysBetween(from, until rgpd.Date) (out []string) {
	for d := from; d < until; d++ {
		out = append(out, frenchDate(d))
	}
	return out
}

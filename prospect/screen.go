package prospect

import (
	"fmt"
	"iter"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A Screening is what one run asks of each row.
type Screening struct {
	// Policy decides; nil is the default policy. Each number is looked up in its
	// [Lists], many side by side; where it has none, each row says itself what is known
	// of a stop.
	Policy *Policy
	// Channel and At are what is asked: one instant for the whole run.
	Channel rgpd.Channel
	At      time.Time
}

// A Screened is a row and the answer to it.
type Screened[R any] struct {
	Row      R
	Decision rgpd.Decision
}

// Screen decides many prospects under the default policy, on all cores, and yields
// one decision for each, in their order. See [ScreenRows], which also tells which row
// an answer belongs to. A decision takes
// hardly longer than its way to another core: where prospects are at hand a plain
// loop over [CanCallAt] is as fast, and ScreenRows gains by reading the rows as well.
func Screen(in iter.Seq2[Prospect, error], ch rgpd.Channel, at time.Time) iter.Seq2[rgpd.Decision, error] {
	return standard.Screen(in, ch, at)
}

// Screen is the function [Screen], under the policy.
func (y *Policy) Screen(in iter.Seq2[Prospect, error], ch rgpd.Channel, at time.Time) iter.Seq2[rgpd.Decision, error] {
	return func(yield func(rgpd.Decision, error) bool) {
		rows := screen(Screening{Policy: y, Channel: ch, At: at}, in, func(row *Prospect, p *Prospect) error {
			*p = *row
			return nil
		})
		for row, err := range rows {
			if !yield(row.Decision, err) {
				return
			}
		}
	}
}

// ScreenRows decides many rows of any type, on all cores, and yields each row with its
// decision, in their order: as many answers as rows.
//
// facts makes a row into a prospect; it is called by several goroutines at once, so
// that reading numbers and dates is shared among the cores too. An error that comes
// with a row, or from facts, is yielded in that row's place with the zero Decision,
// which is Undecided, and the run goes on.
//
// rows is read, and the answers are yielded, in the goroutine of the caller. Some
// thousands of rows are held at a time, whatever their number; the answers to a few
// rows come when rows has ended or so many are there. If the caller breaks the loop,
// or rows panics, the other goroutines have ended before the loop is left. To obey a
// context, end rows when it is done, or break. A panic in facts comes back in the
// goroutine of the caller.
//
// A decision is not a reservation: ask again right before dialling.
func ScreenRows[R any](
	s Screening,
	rows iter.Seq2[R, error],
	facts func(R) (Prospect, error),
) iter.Seq2[Screened[R], error] {
	return screen(s, rows, func(row *R, p *Prospect) (err error) {
		*p, err = facts(*row)
		return err
	})
}

// screenBatch is how many rows go to a core at a time.
const screenBatch = lookupBatch

// A batch is rows on their way through a screening.
type batch[R any] struct {
	rows      [screenBatch]Screened[R]
	errs      [screenBatch]error
	prospects [screenBatch]Prospect
	n         int
	done      chan struct{} // receives once the batch is decided
	panicked  any           // what facts panicked with
}

// decide answers all rows of the batch.
func (b *batch[R]) decide(s *Screening, left *atomic.Bool, facts func(*R, *Prospect) error) {
	defer func() {
		b.panicked = recover()
		b.done <- struct{}{}
	}()
	ps := b.prospects[:b.n]
	for i := range ps {
		if left.Load() {
			return // nobody waits for the answers
		}
		if ps[i] = (Prospect{}); b.errs[i] == nil {
			b.errs[i] = facts(&b.rows[i].Row, &ps[i])
		}
	}
	y := s.Policy.LookUp(ps, s.At)
	for i := range ps {
		if b.rows[i].Decision = (rgpd.Decision{}); b.errs[i] == nil {
			y.lookUp(&ps[i], s.At).decide(&b.rows[i].Decision, &ps[i], s.Channel, s.At)
		}
	}
}

func screen[R any](
	s Screening,
	rows iter.Seq2[R, error],
	facts func(*R, *Prospect) error,
) iter.Seq2[Screened[R], error] {
	return func(yield func(Screened[R], error) bool) {
		workers := runtime.GOMAXPROCS(0)
		work := make(chan *batch[R], 2*workers)
		var (
			ended sync.WaitGroup
			left  atomic.Bool // the loop is
		)
		for range workers {
			ended.Go(func() {
				for b := range work {
					b.decide(&s, &left, facts)
				}
			})
		}
		defer ended.Wait()
		defer close(work)
		defer left.Store(true)

		var under []*batch[R] // being decided, the oldest first
		var spare []*batch[R]
		// answer yields what the oldest batch has, and keeps the batch for reuse.
		answer := func() bool {
			b := under[0]
			under = append(under[:0], under[1:]...)
			<-b.done
			if b.panicked != nil {
				panic(fmt.Sprintf("prospect: facts of a row: %v", b.panicked))
			}
			for i := range b.n {
				if !yield(b.rows[i], b.errs[i]) {
					return false
				}
			}
			clear(b.rows[:b.n])
			clear(b.errs[:b.n])
			b.n = 0
			spare = append(spare, b)
			return true
		}
		fill := &batch[R]{done: make(chan struct{}, 1)}
		for row, err := range rows {
			fill.rows[fill.n].Row, fill.errs[fill.n] = row, err
			if fill.n++; fill.n < screenBatch {
				continue
			}
			work <- fill
			under = append(under, fill)
			if len(under) == cap(work) && !answer() {
				return
			}
			if n := len(spare); n > 0 {
				fill, spare = spare[n-1], spare[:n-1]
			} else {
				fill = &batch[R]{done: make(chan struct{}, 1)}
			}
		}
		if fill.n > 0 {
			work <- fill
			under = append(under, fill)
		}
		for len(under) > 0 {
			if !answer() {
				return
			}
		}
	}
}

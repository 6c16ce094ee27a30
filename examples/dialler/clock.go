package main

import (
	"context"
	"sync"
	"time"
)

// A clock is that of this machine, or a simulated one, which starts where somebody says, runs so many times as fast,
// and jumps over the time in which nobody can be rung. Nobody beyond this machine is rung by a simulated one.
type clock struct {
	simulated bool
	from      time.Time
	speed     float64

	mu     sync.Mutex
	begun  time.Time
	jumped time.Duration
}

func newClock(from time.Time, speed float64) *clock {
	return &clock{simulated: !from.IsZero(), from: from, speed: speed, begun: time.Now()}
}

func (c *clock) now() time.Time {
	if !c.simulated {
		return time.Now()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	ran := time.Duration(float64(time.Since(c.begun)) * c.speed)
	return c.from.Add(ran + c.jumped).Truncate(time.Microsecond)
}

// until waits for an instant while nothing else happens: a simulated clock is there at once.
func (c *clock) until(ctx context.Context, at time.Time) {
	if left := at.Sub(c.now()); c.simulated && left > 0 {
		c.mu.Lock()
		c.jumped += left
		c.mu.Unlock()
		return
	}
	select {
	case <-ctx.Done():
	case <-c.after(at):
	}
}

// after tells when an instant has come.
func (c *clock) after(at time.Time) <-chan time.Time {
	left := at.Sub(c.now())
	if c.simulated && c.speed > 0 {
		left = time.Duration(float64(left) / c.speed)
	}
	return time.After(max(0, left) + time.Millisecond)
}

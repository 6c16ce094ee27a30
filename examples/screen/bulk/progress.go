package main

import (
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A progress shows on a terminal how far the files are.
type progress struct {
	rows   atomic.Int64
	listed atomic.Int64 // added, and once more as written
	stop   func()
}

func newProgress(stderr io.Writer, rows, listed int) *progress {
	p := &progress{stop: func() {}}
	if !say.IsTerminal(stderr) {
		return p
	}
	start, quit, over := time.Now(), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(over)
		tick := time.NewTicker(200 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-quit:
				_, _ = io.WriteString(stderr, "\r\x1b[K")
				return
			case <-tick.C:
				_, _ = io.WriteString(stderr, "\r"+p.line(rows, listed, time.Since(start))+"\x1b[K")
			}
		}
	}()
	p.stop = sync.OnceFunc(func() { close(quit); <-over })
	return p
}

// line says how far, how fast and how long still.
func (p *progress) line(rows, listed int, since time.Duration) string {
	r, l := int(p.rows.Load()), int(p.listed.Load())
	left := "…"
	if done := r + l; done > 0 {
		left = seconds(time.Duration(float64(since) * float64(max(0, rows+2*listed-done)) / float64(done)))
	}
	rate := int(float64(r+min(l, listed)) / max(since.Seconds(), 1e-3))
	return french.Typeset(fmt.Sprintf("  %s / %s lignes, liste à %d %%, %s par seconde, encore %s", say.Count(r),
		say.Count(rows), min(100, 50*l/max(1, listed)), say.Count(rate), left))
}

func (p *progress) end() { p.stop() }

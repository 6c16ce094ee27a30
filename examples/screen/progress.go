package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/internal/french"
)

// A progress shows on a terminal how far a long file is screened, how fast, and how long
// it will take still.
type progress struct {
	out    io.Writer // nil: none
	log    io.Writer // where the rate of a long file is told at the end
	size   int64     // bytes to read
	begun  time.Time
	shown  bool
	latest time.Time
	now    func() time.Time
}

const (
	longWait      = 300 * time.Millisecond // what takes less needs no line
	progressEvery = 100 * time.Millisecond
	progressBar   = 30
)

func newProgress(stderr io.Writer) *progress {
	p := &progress{now: time.Now, log: stderr}
	if terminal(stderr) {
		p.out = stderr
	}
	return p
}

// say shows what is done before anything can be counted.
func (p *progress) say(what string) {
	if p.out != nil {
		p.shown = true
		_, _ = fmt.Fprintf(p.out, "\r  %s…\x1b[K", what)
	}
}

// start begins to count, towards so many bytes.
func (p *progress) start(size int64) { p.size, p.begun = size, p.now() }

// tick notes how much is screened.
func (p *progress) tick(read int64, rows int) {
	if p.out == nil {
		return
	}
	now := p.now()
	spent := now.Sub(p.begun)
	if spent < longWait || now.Sub(p.latest) < progressEvery {
		return
	}
	p.shown, p.latest = true, now
	rate := int(float64(rows) / spent.Seconds())
	left := time.Duration(float64(spent) * float64(max(p.size-read, 0)) / float64(max(read, 1)))
	const scale = 1000
	done := int(read * scale / max(p.size, 1))
	_, _ = fmt.Fprintf(p.out, "\r  %s %6s  %s, %s par seconde, reste %s\x1b[K",
		pad(bar(min(done, scale), scale, progressBar), progressBar), percent(min(done, scale), scale), lignes(rows), frenchCount(rate), frenchLeft(left))
}

// frenchLeft writes a time to wait: seconds, then minutes.
func frenchLeft(d time.Duration) string {
	s := int((d + time.Second - 1) / time.Second)
	switch {
	case s < 60:
		return fmt.Sprintf("%d s", s)
	case s < 3600:
		return fmt.Sprintf("%d min %02d s", s/60, s%60)
	}
	return fmt.Sprintf("%d h %02d min", s/3600, s/60%60)
}

// end wipes the line.
func (p *progress) end() {
	if p.shown {
		_, _ = io.WriteString(p.out, "\r\x1b[K")
		p.shown = false
	}
}

// worthTelling is a number of rows of which the time is worth telling.
const worthTelling = 100_000

// done tells how long the rows took, once all are written.
func (p *progress) done(rows int) {
	p.end()
	if rows < worthTelling {
		return
	}
	spent := p.now().Sub(p.begun)
	rate := int(float64(rows) / max(spent.Seconds(), 1e-3))
	_, _ = io.WriteString(p.log, french.Typeset(fmt.Sprintf("screen : %s criblées en %s s, %s par seconde\n",
		lignes(rows), strings.Replace(fmt.Sprintf("%.1f", spent.Seconds()), ".", ",", 1), frenchCount(rate))))
}

// terminal reports whether what is written is read on a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

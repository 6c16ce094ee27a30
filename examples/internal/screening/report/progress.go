package report

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A Progress shows on a terminal how far a long file is screened, how fast, and how long
// it will take still.
type Progress struct {
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

// NewProgress is one that shows nothing where nobody looks.
func NewProgress(stderr io.Writer) *Progress {
	p := &Progress{now: time.Now, log: stderr}
	if say.IsTerminal(stderr) {
		p.out = stderr
	}
	return p
}

// Say shows what is done before anything can be counted.
func (p *Progress) Say(what string) {
	if p.out != nil {
		p.shown = true
		_, _ = fmt.Fprintf(p.out, "\r  %s…\x1b[K", what)
	}
}

// Start begins to count, towards so many bytes.
func (p *Progress) Start(size int64) { p.size, p.begun = size, p.now() }

// Tick notes how much is screened.
func (p *Progress) Tick(read int64, rows int) {
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
		say.Pad(say.Bar(min(done, scale), scale, progressBar), progressBar), say.Percent(min(done, scale), scale),
		say.Rows(rows), say.Count(rate), frenchLeft(left))
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

// End wipes the line.
func (p *Progress) End() {
	if p.shown {
		_, _ = io.WriteString(p.out, "\r\x1b[K")
		p.shown = false
	}
}

// worthTelling is a number of rows of which the time is worth telling.
const worthTelling = 100_000

// Done tells how long the rows took, once all are written.
func (p *Progress) Done(rows int) {
	p.End()
	if rows < worthTelling {
		return
	}
	spent := p.now().Sub(p.begun)
	rate := int(float64(rows) / max(spent.Seconds(), 1e-3))
	_, _ = io.WriteString(p.log, french.Typeset(fmt.Sprintf("screen : %s criblées en %s s, %s par seconde\n",
		say.Rows(rows), strings.Replace(fmt.Sprintf("%.1f", spent.Seconds()), ".", ",", 1), say.Count(rate))))
}

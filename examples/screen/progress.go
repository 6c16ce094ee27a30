package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// A progress shows on a terminal how far a long file is screened.
type progress struct {
	out   io.Writer // nil: none
	rows  int
	start time.Time
	shown bool
}

const (
	longFile      = 20_000 // rows from which it is worth showing
	progressEvery = 8_192  // rows
	progressBar   = 30
)

func newProgress(stderr io.Writer, rows int) *progress {
	p := &progress{rows: rows, start: time.Now()}
	if rows >= longFile && terminal(stderr) {
		p.out = stderr
	}
	return p
}

// tick notes that done rows are screened.
func (p *progress) tick(done int) {
	if p.out == nil || done%progressEvery != 0 {
		return
	}
	p.shown = true
	rate := int(float64(done) / max(time.Since(p.start).Seconds(), 1e-3))
	_, _ = fmt.Fprintf(p.out, "\r  %s %6s  %s / %s, %s par seconde\x1b[K", pad(bar(done, p.rows, progressBar), progressBar), percent(done, p.rows), frenchCount(done), lignes(p.rows), frenchCount(rate))
}

// end wipes the line.
func (p *progress) end() {
	if p.shown {
		_, _ = io.WriteString(p.out, "\r\x1b[K")
	}
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

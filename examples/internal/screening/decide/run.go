package decide

import (
	"errors"
	"hash"
	"io"
	"runtime"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// Run screens all rows of a table, in order, each into the file of its bin, on all cores
// or on as many as are given. It stops at an error of progress, which is told how much
// is done. What was read of the file passes by digest.
//
// One goroutine cuts the file, some decide, and this one writes: chunks go by all three
// in turn, are few, and are used again.
func (s *Screening) Run(t *facts.Table, to *[bins.Count]io.Writer, digest hash.Hash, cores int,
	progress func(read int64, rows int) error) (*Tally, error) {
	split, err := t.Rows(digest)
	if err != nil {
		return nil, err
	}
	for b := range bins.Count {
		if _, err := to[b].Write(sheet.AppendTitles(nil, t.Titles, bins.Titles(b, s.Codes))); err != nil {
			return nil, &WriteError{err}
		}
	}
	if err := s.beginHandOn(); err != nil {
		return nil, err
	}
	if cores <= 0 {
		cores = runtime.GOMAXPROCS(0)
	}
	var (
		jobs    = 2*cores + 2
		free    = make(chan *job, jobs)
		work    = make(chan *job, jobs)
		order   = make(chan *job, jobs)
		quit    = make(chan struct{})
		ended   sync.WaitGroup
		readErr error
	)
	for range jobs {
		free <- &job{done: make(chan struct{}, 1)}
	}
	ended.Go(func() {
		defer close(order)
		defer close(work)
		for {
			var j *job
			select {
			case <-quit:
				return
			case j = <-free:
			}
			if readErr = split.Next(&j.Chunk); readErr != nil {
				return
			}
			work <- j
			order <- j
		}
	})
	workers := make([]*worker, cores)
	for i := range workers {
		workers[i] = newWorker(s, t)
		ended.Go(func() {
			for j := range work {
				workers[i].do(j)
				j.done <- struct{}{}
			}
		})
	}

	rows, handed, one := 0, map[uint64]bool{}, newOnce(tongue{s.English})
	for j := range order {
		<-j.done
		if err == nil {
			one.chunk(j)
			for b := range bins.Count {
				rows += j.count[b]
			}
			if err = errors.Join(j.write(to), s.handOn(j, handed)); err == nil {
				err = progress(j.Read, rows)
			}
			if err != nil {
				close(quit)
			}
		}
		free <- j
	}
	ended.Wait()
	switch {
	case err != nil:
		return nil, err
	case readErr != io.EOF:
		return nil, readErr
	case rows == 0:
		return nil, sheet.ErrTitlesAlone
	}
	tl := NewTally()
	if s.KeepWaiting {
		tl.Waiting = newWaiting(t)
	}
	one.settle(tl)
	for _, w := range workers {
		tl.join(w.tally)
	}
	return tl, nil
}

// write writes what a chunk became.
func (j *job) write(to *[bins.Count]io.Writer) error {
	for b, out := range j.out {
		if len(out) == 0 {
			continue
		}
		if _, err := to[b].Write(out); err != nil {
			return &WriteError{err}
		}
	}
	return nil
}

// A WriteError is one of the files written, not of the one read.
type WriteError struct{ why error }

// Error is that of the file.
func (e *WriteError) Error() string { return e.why.Error() }

// Unwrap returns the error of the file.
func (e *WriteError) Unwrap() error { return e.why }

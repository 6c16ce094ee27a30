package main

import (
	"hash"
	"io"
	"runtime"
	"sync"
)

// run screens all rows of a table, in order, each into the file of its bin, on all cores
// or on as many as are given. It stops at an error of progress, which is told how much
// is done. What was read of the file passes by digest.
//
// One goroutine cuts the file, some decide, and this one writes: chunks go by all three
// in turn, are few, and are used again.
func (s *screening) run(t *headed, to *[bins]io.Writer, digest hash.Hash, cores int, progress func(read int64, rows int) error) (*tally, error) {
	split, err := t.rows(digest)
	if err != nil {
		return nil, err
	}
	for b := range bins {
		if _, err := to[b].Write(appendTitles(nil, t.titles, titles(b, s.codes))); err != nil {
			return nil, &writeError{err}
		}
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
			if readErr = split.next(&j.chunk); readErr != nil {
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

	rows := 0
	for j := range order {
		<-j.done
		if err == nil {
			for b := range bins {
				rows += j.count[b]
			}
			if err = j.write(to); err == nil {
				err = progress(j.read, rows)
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
		return nil, errTitlesAlone
	}
	tl := newTally()
	for _, w := range workers {
		tl.join(w.tally)
	}
	return tl, nil
}

// write writes what a chunk became.
func (j *job) write(to *[bins]io.Writer) error {
	for b, out := range j.out {
		if len(out) == 0 {
			continue
		}
		if _, err := to[b].Write(out); err != nil {
			return &writeError{err}
		}
	}
	return nil
}

// A writeError is one of the files written, not of the one read.
type writeError struct{ why error }

func (e *writeError) Error() string { return e.why.Error() }
func (e *writeError) Unwrap() error { return e.why }

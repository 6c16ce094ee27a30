// Decisions draws made-up cases of all five packages as lines of JSON, and decides such
// lines. Two states of the module that decide the same lines alike, byte for byte, have
// not moved a decision:
//
//	go run ./internal/cmd/decisions -draw 1000000 -seed 14 >cases
//	go run ./internal/cmd/decisions -decide <cases >before    in one tree
//	go run ./internal/cmd/decisions -decide <cases >after     in the other
//	cmp before after
//
// Cases are drawn at random and on the days, hours and instants on which a rule begins or
// ends; a seed draws the same lines each time. An answer holds verdicts, rule IDs, missing
// facts, notes, days and paths, but neither a source nor the digest of the rules: a text of
// law may be cited better without a decision moving.
//
// The command calls what the packages export and nothing else: its directory, copied into
// an older state of the module, builds there.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
)

func main() {
	n := flag.Int("draw", 0, "draw this many cases, and write a line of JSON for each")
	seed := flag.Uint64("seed", 1, "draw those of this seed")
	pkg := flag.String("package", "", "draw those of one package: "+strings.Join(packages(), ", "))
	decide := flag.Bool("decide", false, "read cases from standard input, and write what is decided of each")
	flag.Parse()
	if flag.NArg() > 0 || *decide == (*n > 0) || *pkg != "" && !slices.Contains(packages(), *pkg) {
		flag.Usage()
		os.Exit(2)
	}
	var err error
	if *decide {
		err = decideAll(os.Stdin, os.Stdout)
	} else {
		err = drawAll(os.Stdout, *n, *seed, *pkg)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "decisions:", err)
		os.Exit(1)
	}
}

// batch is how many lines one processor takes at a time.
const batch = 512

// drawAll draws n cases. Each is drawn from the seed and its own number, so that the
// order in which processors take them does not show.
func drawAll(w io.Writer, n int, seed uint64, pkg string) error {
	from := 0
	next := func() (func() ([]byte, error), error) {
		if from >= n {
			return nil, io.EOF
		}
		first, last := from, min(from+batch, n)
		from = last
		return func() (out []byte, err error) {
			for i := first; i < last && err == nil; i++ {
				var line []byte
				if line, err = draw(seed, uint64(i), pkg); err == nil {
					out = append(append(out, line...), '\n')
				}
			}
			return out, err
		}, nil
	}
	return inOrder(w, next)
}

// decideAll decides the cases of r, one a line.
func decideAll(r io.Reader, w io.Writer) error {
	lines := bufio.NewReaderSize(r, 1<<20)
	read := 0
	next := func() (func() ([]byte, error), error) {
		var cases [][]byte
		first := read + 1
		for len(cases) < batch {
			line, err := lines.ReadBytes('\n')
			if err != nil && err != io.EOF {
				return nil, err
			}
			if line = bytes.TrimSpace(line); len(line) > 0 {
				cases = append(cases, line)
			}
			if err == io.EOF {
				break
			}
			read++
		}
		if len(cases) == 0 {
			return nil, io.EOF
		}
		return func() (out []byte, err error) {
			for i, line := range cases {
				answer, err := decide(line)
				if err != nil {
					return nil, fmt.Errorf("line %d: %w", first+i, err)
				}
				out = append(append(out, answer...), '\n')
			}
			return out, nil
		}, nil
	}
	return inOrder(w, next)
}

// inOrder has all processors do the work that next hands out, until it returns io.EOF,
// and writes the results in the order of the work.
func inOrder(w io.Writer, next func() (work func() ([]byte, error), err error)) error {
	type result struct {
		out []byte
		err error
	}
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan chan result, 2*workers)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(queue)
		free := make(chan struct{}, workers)
		for {
			work, err := next()
			if err == io.EOF {
				return
			}
			done := make(chan result, 1)
			select {
			case queue <- done:
			case <-stop:
				return
			}
			if err != nil {
				done <- result{err: err}
				return
			}
			free <- struct{}{}
			go func() {
				out, err := work()
				done <- result{out, err}
				<-free
			}()
		}
	}()
	buffered := bufio.NewWriterSize(w, 1<<20)
	for done := range queue {
		got := <-done
		if got.err != nil {
			return got.err
		}
		if _, err := buffered.Write(got.out); err != nil {
			return err
		}
	}
	return buffered.Flush()
}

// Rightsdesk shows a privacy desk what is due: it reads a journal of requests and
// events, one JSON object a line, and prints what is owed, the most pressing
// first.
//
//	go run .                        a journal made up for the purpose, on 23 November 2026
//	go run . journal.jsonl          your own, now
//	go run . -explain D-09          every step to the answer of one case, and what to do
//	go run . -explain D-09/refusal  every step to one date
//	go run . -ics due.ics           the dates as a calendar to subscribe to
//	go run . -lang en -at 2026-12-01T09:00:00+01:00 journal.jsonl
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/rights"
)

//go:embed sample.jsonl
var sample string

// sampleAt is the instant at which the sample is looked at.
var sampleAt = time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, time.Now, isTerminal(os.Stdout)))
}

// run is the program: it returns 0, 1 if a line of the journal is faulty, or 2 if
// it could not do what was asked.
func run(args []string, stdout, stderr io.Writer, now func() time.Time, colour bool) int {
	fs := flag.NewFlagSet("rightsdesk", flag.ContinueOnError)
	fs.SetOutput(stderr)
	explain := fs.String("explain", "", "explain a `case`, or one date of it (D-09/refusal), step by step")
	ics := fs.String("ics", "", "write the due dates to a calendar `file`")
	lang := fs.String("lang", "fr", "`language`: fr or en")
	when := fs.String("at", "", "look at the desk at an `instant`, such as 2026-11-23T10:00:00+01:00")
	if err := fs.Parse(args); err != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "rightsdesk:", err)
		return 2
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fail(fmt.Errorf("-lang %s: want fr or en", *lang))
	}

	journal, at := io.Reader(strings.NewReader(sample)), sampleAt
	if fs.NArg() > 0 {
		f, err := os.Open(fs.Arg(0))
		if err != nil {
			return fail(err)
		}
		defer f.Close()
		journal, at = f, time.Time{}
	}
	switch {
	case *when == "" && at.IsZero():
		at = now()
	case *when != "":
		if at, err = time.Parse(time.RFC3339, *when); err != nil {
			return fail(fmt.Errorf("-at: want an instant with its offset, such as 2026-11-23T10:00:00+01:00"))
		}
	}

	d, faults := read(journal)
	d.at, d.tag, d.colour = at, tag, colour
	for _, err := range faults {
		fmt.Fprintln(stderr, "rightsdesk:", err)
	}
	switch {
	case *explain != "":
		if err := d.explain(stdout, *explain); err != nil {
			return fail(err)
		}
	case *ics != "":
		f, err := os.Create(*ics)
		if err != nil {
			return fail(err)
		}
		err = rights.Feed{Stamp: at, Language: tag, Domain: "rightsdesk.example"}.Write(f, d.cases)
		if closing := f.Close(); err == nil {
			err = closing
		}
		if err != nil {
			return fail(err)
		}
	default:
		d.show(stdout)
	}
	if len(faults) > 0 {
		return 1
	}
	return 0
}

// isTerminal reports whether a file is a terminal that wants colours.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("NO_COLOR") == "" &&
		os.Getenv("TERM") != "dumb"
}

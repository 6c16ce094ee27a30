package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/command"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// program is how this one speaks of itself.
var program = command.Program{Name: "beam", Call: "go run -C examples/beam ."}

// A Plan is what all workers know of the campaign's file, from the one that read it.
type Plan struct {
	Reading  string // which names this reading: no chunk of another is decided by this plan
	Name     string
	Titles   []byte // see [sheet.Table.TitlesAlone]
	Learnt   []facts.Learnt
	Ahead    kept.NoesAhead
	Consents bool // a file takes the place of the columns of consent
	Results  bool
	Held     Sieve // the pseudonyms under which something is held
	Campaign prospect.Campaign
	Lists    []string // the digests of the suppression lists
	Chunks   int
	Rows     int
	Warnings []string
}

// A Fact is what is held of somebody: by what others of the file said, by a file of consents, by results of calls.
type Fact struct{ Of, Says string }

// Whose a fact is.
const (
	ofNoes     = "noes"
	ofConsents = "consents"
	ofResults  = "results"
)

// A worker decides rows by a plan. It is for one goroutine.
type worker struct {
	*secret
	plan  Plan
	s     *decide.Screening
	table *facts.Table

	held func(of, key string) (says string, is bool)
	err  error // the first, of what is told of a row
}

// newWorker is one for a plan.
func newWorker(of Work, sealed Sealed) (*worker, error) {
	own, err := own()
	if err != nil {
		return nil, err
	}
	w := &worker{secret: own}
	if err := own.open("plan", sealed, &w.plan); err != nil {
		return nil, err
	}
	j, err := program.Asked(of.Args)
	if err != nil {
		return nil, err
	}
	if w.s, err = j.Screening(); err != nil {
		return nil, err
	}
	w.s.Campaign = w.plan.Campaign // whoever read it, whatever its file says by now
	titles := sheet.NewSource(bytes.NewReader(w.plan.Titles), int64(len(w.plan.Titles)))
	if w.table, err = facts.OpenExport(titles, w.plan.Name, 0, j.Columns, j.Preset); err != nil {
		return nil, err
	}
	if !w.table.Learn(w.plan.Learnt) {
		return nil, errors.New("les colonnes du plan ne sont pas celles de ses titres : un ouvrier a une autre " +
			"version du programme")
	}
	w.s.Said = elsewhere{w, ofNoes, w.plan.Ahead.Tell}
	if w.plan.Consents {
		w.s.Consents = elsewhere{w, ofConsents, kept.TellConsents}
	}
	if w.plan.Results {
		w.s.Results = elsewhere{w, ofResults, results.Tell}
	}
	return w, nil
}

// elsewhere tells rows what the pipeline brought of them.
type elsewhere struct {
	*worker
	of   string
	tell func(r *facts.Reading, held func(key string) (says string, is bool)) error
}

// Tell writes into a row what is held of its keys.
func (e elsewhere) Tell(r *facts.Reading) {
	err := e.tell(r, func(key string) (string, bool) { return e.held(e.of, key) })
	if e.err == nil {
		e.err = err
	}
}

// IsSilent knows of no row that it says nothing against a call: each cell is looked at again.
func (elsewhere) IsSilent(int) bool { return false }

// HasRecords does not know either.
func (elsewhere) HasRecords() bool { return true }

// AsksHomes looks each name at an address up.
func (elsewhere) AsksHomes() bool { return true }

// IsTold knows of no heading: what a row below one says is said of the row again.
func (elsewhere) IsTold(int) bool { return false }

// Stopped and Tie are asked by whoever hears a whole file, which was done before.
func (elsewhere) Stopped(number.Number) bool { return false }

// Tie ties nobody: see Stopped.
func (elsewhere) Tie([][]number.Number) {}

// lists are the suppression lists of a run, read once in a process.
var lists sync.Map

// bind reads the suppression lists. They are asked under the key of who keeps them, which is not that of this pipeline:
// they are joined where rows are decided.
func (w *worker) bind(of Work) error {
	j, err := program.Asked(of.Args)
	if err != nil {
		return err
	}
	for i, path := range j.Stops {
		read, _ := lists.LoadOrStore(fmt.Sprint(of.Run, i), sync.OnceValues(func() (*kept.List, error) {
			return j.Lists.Open(path)
		}))
		l, err := read.(func() (*kept.List, error))()
		if err != nil {
			return err
		}
		if i >= len(w.plan.Lists) || l.SHA256 != w.plan.Lists[i] {
			return fmt.Errorf("liste repoussoir %s : %w", l.Name, sheet.ErrChanged)
		}
		if err := w.s.Bind(l.Gate); err != nil {
			return err
		}
	}
	return nil
}

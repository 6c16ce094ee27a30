package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A journal keeps what a run did, before it does the next: each decision as the house's record, in a file that
// rgpd.ReadRecords reads, and beside it, a line each, what became of the calls. It holds pseudonyms and no number.
//
// What binds is in the store. The journal says why.
type journal struct {
	mu      sync.Mutex
	records *os.File
	events  *os.File
	broken  error
}

// The ends of the names of the two files of a run.
const (
	recordsEnd = ".records"
	eventsEnd  = ".jsonl"
)

// An event is a line of a journal.
type event struct {
	What string `json:"event"`
	// Principal is whose person it is, folded. A pseudonym means nobody under another.
	Principal string        `json:"principal,omitempty"`
	Who       rgpd.PersonID `json:"person"`
	At        time.Time     `json:"at"`
	ID        reserve.ID    `json:"reservation,omitzero"`
	Call      string        `json:"call,omitempty"`
	End       ending        `json:"ending,omitempty"`
	Stop      rgpd.Stop     `json:"stop,omitzero"`
}

// What is noted of a person's word: that it was said, and that the store has it.
const (
	saidStop = "said"
	toldStop = "told"
)

// untold are the words against calls that the journals of a folder have, and of which none says that a store has them.
func untold(dir string) (out []event, err error) {
	all, err := readEvents(dir)
	if err != nil {
		return nil, err
	}
	told := map[reserve.ID]bool{}
	for _, e := range all {
		told[e.ID] = told[e.ID] || e.What == toldStop
	}
	for _, e := range all {
		if e.What == saidStop && !told[e.ID] {
			out = append(out, e)
		}
	}
	return out, nil
}

// readEvents reads what became of calls, from all runs of a folder. The last line of a run may be cut off.
func readEvents(dir string) (out []event, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*"+eventsEnd))
	if err != nil {
		return nil, err
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		n := 0
		for line := range bytes.Lines(b) {
			n++
			var e event
			switch err := json.Unmarshal(line, &e); {
			case err == nil:
				out = append(out, e)
			case bytes.HasSuffix(line, []byte("\n")):
				return nil, fmt.Errorf("%s, line %d: it cannot be read", filepath.Base(name), n)
			}
		}
	}
	return out, nil
}

// openJournal starts the two files of a run in a folder. No file is written to twice.
func openJournal(dir string) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	name := filepath.Join(dir, fmt.Sprintf("%s-%d", time.Now().UTC().Format("20060102T150405.000000"), os.Getpid()))
	open := func(end string) (*os.File, error) {
		return os.OpenFile(name+end, os.O_CREATE|os.O_EXCL|os.O_WRONLY|os.O_APPEND, 0o600)
	}
	r, err := open(recordsEnd)
	if err != nil {
		return nil, err
	}
	e, err := open(eventsEnd)
	if err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return &journal{records: r, events: e}, nil
}

// record keeps a decision. After an error nothing is kept any more, and so nobody is rung.
func (j *journal) record(r rgpd.Record) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.broken == nil {
		_, j.broken = r.WriteTo(j.records)
	}
	return j.broken
}

// enter keeps an event.
func (j *journal) enter(e event) error {
	b, err := json.Marshal(e)
	if err != nil {
		return err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.broken == nil {
		_, j.broken = j.events.Write(append(b, '\n'))
	}
	return j.broken
}

func (j *journal) close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return errors.Join(j.records.Sync(), j.events.Sync(), j.records.Close(), j.events.Close())
}

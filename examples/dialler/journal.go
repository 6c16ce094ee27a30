package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
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
	Who       rgpd.PersonID `json:"person,omitzero"`
	At        time.Time     `json:"at"`
	ID        reserve.ID    `json:"reservation,omitzero"`
	Call      string        `json:"call,omitempty"`
	End       ending        `json:"ending,omitempty"`
	Stop      rgpd.Stop     `json:"stop,omitzero"`
	Key       string        `json:"key,omitempty"` // under which the pseudonyms are: its ID
}

// What is noted.
const (
	keyed     = "key"   // a run begins, with this key
	boundCall = "bound" // a call is about to leave
	endedCall = "ended"
	// Of a person's word: that it was said, and that the store has it.
	saidStop = "said"
	toldStop = "told"
)

// key finds the person of an event.
func (e event) key() reserve.Key { return reserve.Key{Principal: e.Principal, Person: e.Who} }

// A word is what makes two lines speak of one: of a call in which somebody refused, and then objected, there are two.
type word struct {
	who  rgpd.PersonID
	id   reserve.ID
	stop rgpd.Stop
}

func (e event) word() word { return word{e.Who, e.ID, e.Stop} }

// toldOf are the words of which a line says that a store has them.
func toldOf(all []event) map[word]bool {
	told := map[word]bool{}
	for _, e := range all {
		if e.What == toldStop {
			told[e.word()] = true
		}
	}
	return told
}

// readEvents reads what became of calls, from all runs of a folder. The last line of a run may be cut off: if it was of
// a word, that is read all the same.
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
		n, from := 0, len(out)
		for line := range bytes.Lines(b) {
			n++
			var e event
			err := json.Unmarshal(line, &e)
			if err == nil {
				out = append(out, e)
				continue
			}
			var words []event
			whole := bytes.HasSuffix(line, []byte("\n"))
			if !whole {
				words, err = cutWords(line, out[from:])
			}
			if whole || err != nil {
				return nil, fmt.Errorf("%s, line %d: it cannot be read", filepath.Base(name), n)
			}
			out = append(out, words...)
		}
	}
	return out, nil
}

var (
	cutSaid   = regexp.MustCompile(`"event":"s(a(i(d)?)?)?$|"event":"said"`)
	cutPerson = regexp.MustCompile(`"person":"([0-9a-f]{0,32})`)
	cutStop   = regexp.MustCompile(`"stop":"([a-z-]+)"`)
)

// cutWords are the words of a line that is cut off: of the person that it names, or of each whose call was under way in
// its run and whom it may name. What was said is an objection, unless it says so to its end.
func cutWords(line []byte, before []event) (out []event, err error) {
	if !cutSaid.Match(line) {
		return nil, nil
	}
	var starts string
	if m := cutPerson.FindSubmatch(line); m != nil {
		starts = string(m[1])
	}
	stop := rgpd.Objected
	if m := cutStop.FindSubmatch(line); m != nil {
		if err := stop.UnmarshalText(m[1]); err != nil || stop <= rgpd.NoStop {
			stop = rgpd.Objected
		}
	}
	var open []event
	for _, e := range before {
		switch e.What {
		case boundCall:
			open = append(open, e)
		case endedCall:
			open = slices.DeleteFunc(open, func(o event) bool { return o.ID == e.ID && o.Who == e.Who })
		}
	}
	for _, e := range open {
		if strings.HasPrefix(hex.EncodeToString(e.Who[:]), starts) {
			e.What, e.At, e.Stop, e.Call = saidStop, before[len(before)-1].At, stop, ""
			out = append(out, e)
		}
	}
	if out == nil && starts != "" {
		return nil, errors.New("nobody knows whose word it was")
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

// Package office works out what a privacy desk looks at, of the list of a mail room and of journals: the cases, what is
// owed on a day, letters, a calendar, the numbers of those who are not to be called. It prints nothing and reads no
// option: a program or a page shows what it returns.
//
// Nothing is dropped: what cannot be read, or does not hold, is a [Fault]. A list beside faults is not all.
package office

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// Options are what the files do not say.
type Options struct {
	// Place is where the controller acts, where a row says nothing else.
	Place rights.Place
	// Now is the instant of looking. Required: nothing here reads a clock.
	Now time.Time
	// Chosen: somebody chose that instant. What was done after it was not done by then; else it is a fault. A request
	// that bears a later day is a fault all the same, and binds.
	Chosen rgpd.Answer
	// House is what the house sets itself beside the law.
	House rights.House
	// Harmless are words of notes that say no refusal: see [mailroom.Options].
	Harmless facts.HarmlessWords
	// Key is that of sealed journals; empty: they are sealed without one.
	Key []byte
}

// A File is a list of a mail room or a journal, under the name that faults give it.
type File struct {
	Name   string
	Source *sheet.Source
	// Sheet is that of a workbook; empty: the file is none. Several: it is one of several, and need be no list.
	Sheet   string
	Several rgpd.Answer
}

// place is the name of the file with its sheet, by which its rows are told from those of other files.
func (f File) place() string {
	if f.Sheet == "" {
		return f.Name
	}
	return f.Name + " › " + f.Sheet
}

// A Desk is the cases of some files, looked at at an instant. It is read, and not changed, by all that it can do.
type Desk struct {
	Options
	// Notes are what a reader must know besides: days taken strictly, columns not read.
	Notes []rgpd.Text

	faults  []Fault
	ids     []string // of the cases, in the order of the files
	events  map[string][]entered
	places  map[string]rights.Place
	facts   map[known]rights.Facts
	asked   map[known]bool      // by a line of a list, whenever it came
	phones  map[string][]string // of the rows of a case, as they stand there
	beside  map[string][]number.Number
	doubts  map[string][]row // with words of a refusal where no request is read
	halts   map[string][]row // of a journal, in which marketing was stopped
	unclear map[string][]row // with a cell that cannot be read
	another map[string][]row // of which a note may say that somebody else asks
	noted   map[string][]note
	frozen  map[string]bool // the data of the case are on hold
	lost    []row           // that were not read at all
	names   map[string]bool // of the files
	either  map[string]bool // the day of a request of the case may be two
	dead    map[string]bool // the facts of the case say that the person is, or that an heir asks
	folded  map[string]rights.Case

	received map[string]int  // how many requests of a case the files have
	today    map[string]bool // an act of the case is of the day of looking, without its hour
}

// entered is an event, and where it stands.
type entered struct {
	rights.Event
	file string
	line int
}

// known names a request of which facts are known.
type known struct {
	id    string
	right rights.Right
	at    time.Time
}

// Open reads files and makes the cases. The error is a [FileError]; what cannot be read of a list or a journal is
// among [Desk.Faults].
func Open(o Options, files ...File) (*Desk, error) {
	d := &Desk{
		Options: o, events: map[string][]entered{}, places: map[string]rights.Place{},
		facts: map[known]rights.Facts{}, asked: map[known]bool{},
		phones: map[string][]string{}, beside: map[string][]number.Number{},
		doubts: map[string][]row{}, halts: map[string][]row{}, unclear: map[string][]row{}, another: map[string][]row{},
		noted:  map[string][]note{},
		frozen: map[string]bool{}, names: map[string]bool{},
		either: map[string]bool{}, dead: map[string]bool{},
		folded: map[string]rights.Case{}, received: map[string]int{}, today: map[string]bool{},
	}
	for _, f := range files {
		if err := d.load(f); err != nil {
			return nil, &FileError{f.place(), err}
		}
		d.listed(f)
	}
	d.fold()
	d.crowds()
	d.contradictions()
	return d, nil
}

// A FileError is that of a file that is neither list nor journal.
type FileError struct {
	Name string
	Err  error
}

func (e *FileError) Error() string { return e.Name + " : " + e.Err.Error() }

func (e *FileError) Unwrap() error { return e.Err }

// Faults are what could not be read or does not hold, in the order of the files.
func (d *Desk) Faults() []Fault { return slices.Clone(d.faults) }

// IDs are the numbers of the cases, in the order in which they first stand in the files.
func (d *Desk) IDs() []string { return slices.Clone(d.ids) }

// Cases yields the cases, in that order.
func (d *Desk) Cases() iter.Seq2[string, rights.Case] {
	return func(yield func(string, rights.Case) bool) {
		for _, id := range d.ids {
			if !yield(id, d.folded[id]) {
				return
			}
		}
	}
}

// Case is one of them; ok: there is one of that number.
func (d *Desk) Case(id string) (c rights.Case, ok bool) {
	c, ok = d.folded[id]
	return c, ok
}

// Open is how many cases wait for an answer, or for what was promised in one.
func (d *Desk) Open() (n int) {
	for id, c := range d.Cases() {
		if !c.Status.Closed() && c.Status != 0 || len(d.undone(id)) > 0 {
			n++
		}
	}
	return n
}

// Events are those of a case as they stand in the files, those after the instant of looking too, and its place.
func (d *Desk) Events(id string) ([]rights.Event, rights.Place) {
	var out []rights.Event
	for _, e := range d.events[id] {
		out = append(out, e.Event)
	}
	return out, d.places[id]
}

// A Request is one request of a case.
type Request struct {
	// Case is the case as it stands for this request: it stands first, the others beside it.
	Case rights.Case
	// Plan is what it makes the controller do, on the facts that are known of it.
	Plan rights.Plan
}

// Requests are those of a case, in the order of their receipt; none of a case that holds too many to be one, which is
// a fault.
func (d *Desk) Requests(id string) (out []Request) {
	if d.crowded(id) {
		return nil
	}
	for about := range d.folded[id].Each() {
		r := about.Request
		facts := d.facts[known{id, r.Right, r.Received.UTC()}]
		out = append(out, Request{about, r.Plan(facts, d.Now)})
	}
	return out
}

// WriteCalendar writes what is owed as a calendar to subscribe to; see [rights.Feed] for the domain.
func (d *Desk) WriteCalendar(w io.Writer, tag language.Tag, domain string) error {
	feed := rights.Feed{Stamp: d.Now, Language: tag, Domain: domain, House: d.House}
	return feed.Write(w, d.Cases())
}

// A Hint says what a program, that knows its own options and buttons, may add to the remedy of a [Fault]. Zero:
// nothing.
type Hint uint8

const (
	GivePlace   Hint = iota + 1 // the place of the desk can be given
	GiveKey                     // the key of the journal is wanted
	LeaveKey                    // the journal has no key
	EnterIt                     // events are entered, and not typed
	ChooseSheet                 // sheets of a workbook can be chosen
	SayHarmless                 // words can be said to say no refusal
)

// A Fault is what could not be read or does not hold. It shows no cell but its shape.
type Fault struct {
	mailroom.Fault
	Hint Hint
}

func (d *Desk) fault(f Fault) { d.faults = append(d.faults, f) }

// ofCase is a fault of a case.
func ofCase(id string, says, do rgpd.Text) Fault {
	return Fault{Fault: mailroom.Fault{Case: id, Says: says, Do: do}}
}

// countf is a text for one, or for several.
func countf(n int, frOne, fr, enOne, en string, args ...any) rgpd.Text {
	if n == 1 {
		return textf(frOne, enOne, args...)
	}
	return textf(fr, en, args...)
}

func textf(fr, en string, args ...any) rgpd.Text {
	return rgpd.Text{FR: fmt.Sprintf(fr, args...), EN: fmt.Sprintf(en, args...)}
}

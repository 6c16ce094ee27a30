package office

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// A Stop is a number that is not to be called any more.
type Stop struct {
	// Case is that of the number; where a line was lost, ? and where it stood: ?list.csv:3.
	Case string
	// Number is that number; zero: somebody is not to be called whose number is unknown. A list that has one frees
	// nobody.
	Number number.Number
	// Since is the instant from which it binds; zero: nobody knows, it binds from ever.
	Since time.Time
	// For is what stops the calls, in French words, for people: opposition, effacement, limitation. Empty: nobody says.
	For string
	// Beside: it stood in a column that is no telephone, such as a note.
	Beside rgpd.Answer
}

// Stops are the numbers of those who are not to be called any more, with those that a list holds already: an objection
// does not end, and a number that is once in the list stays. All that a case has count: several in one cell, and those
// in columns that are not read. Whose number is not on file, or cannot be read, is a fault, and has a stop without a
// number; so has a line that was not read at all, in which one may be lost. A stop without a number of the list is over
// once the files have its case, and tell it no more. A request of after the instant of looking stops as well, that of
// an heir, whatever they ask and whether they are refused, and words of a refusal that nobody has confirmed.
func (d *Desk) Stops(held ...Stop) (stops []Stop, faults []Fault) {
	unknown := slices.DeleteFunc(slices.Clone(held), func(s Stop) bool {
		return s.Number != (number.Number{}) || d.has(s.Case)
	})
	held = slices.DeleteFunc(slices.Clone(held), func(s Stop) bool { return s.Number == (number.Number{}) })
	type numbered struct {
		id     string
		number number.Number
	}
	there, lacking, listed := map[numbered]bool{}, map[string]bool{}, map[string]bool{}
	for _, s := range unknown {
		lacking[s.Case] = true
	}
	for _, s := range held {
		listed[s.Case] = true
	}
	missing := func(id string, f Fault) {
		faults = append(faults, f)
		if !lacking[id] {
			lacking[id] = true
			unknown = append(unknown, Stop{Case: id, For: d.stopsFor(id)})
		}
	}
	for _, id := range d.ids {
		since, stopped := d.since(id)
		if !stopped {
			continue
		}
		found, word := listed[id], d.stopsFor(id)
		add := func(n number.Number, beside rgpd.Answer) {
			found = true
			if !there[numbered{id, n}] {
				there[numbered{id, n}] = true
				stops = append(stops, Stop{id, n, since, word, beside})
			}
		}
		unread := false
		for _, cell := range d.phones[id] {
			numbers, some := NumbersOf(cell)
			for _, n := range numbers {
				add(n, rgpd.No)
			}
			unread = unread || some
		}
		for _, n := range d.beside[id] {
			add(n, rgpd.Yes)
		}
		switch {
		case unread:
			missing(id, ofCase(id, numberUnread, rgpd.Text{
				FR: "le corriger là où il se trouve", EN: "mend it where it stands"}))
		case !found && !d.ofElseAlone(id):
			missing(id, ofCase(id, noNumber, rgpd.Text{FR: "le mettre au dossier, ou l'inscrire sur la liste",
				EN: "put it on file, or enter it in the list"}))
		}
	}
	for _, at := range d.lost {
		missing(fmt.Sprintf("?%s:%d", at.file, at.line), Fault{Fault: mailroom.Fault{
			File: at.file, Line: at.line, Says: lineLost,
			Do: rgpd.Text{FR: "corriger la ligne", EN: "mend the line"}}})
	}
	return append(withHeld(stops, held), unknown...), faults
}

var (
	numberUnread = rgpd.Text{
		FR: "un numéro de téléphone ne se lit pas ; la liste d'arrêts a une ligne illisible à sa place, et ne libère " +
			"personne",
		EN: "a telephone number cannot be read; the list of stops has a line that cannot be read in its place, and " +
			"frees nobody",
	}
	noNumber = rgpd.Text{
		FR: "la personne n'est plus à appeler, et aucun numéro n'est au dossier ; la liste d'arrêts a une ligne " +
			"illisible à sa place, et ne libère personne",
		EN: "the person is not to be called any more, and no number is on file; the list of stops has a line that " +
			"cannot be read in its place, and frees nobody",
	}
	lineLost = rgpd.Text{
		FR: "la ligne n'est pas lue, et un arrêt peut y être perdu ; la liste d'arrêts a une ligne illisible à sa " +
			"place, et ne libère personne",
		EN: "the line is not read, and a stop may be lost with it; the list of stops has a line that cannot be read " +
			"in its place, and frees nobody",
	}
)

// Numbers are the telephones of a case in the files: those of its telephone columns, and those that stand in others.
func (d *Desk) Numbers(id string) (all []number.Number) {
	for _, cell := range d.phones[id] {
		numbers, _ := NumbersOf(cell)
		all = append(all, numbers...)
	}
	return append(all, d.beside[id]...)
}

// has reports whether the files have a case, or the file of a line that was lost.
func (d *Desk) has(id string) bool {
	if at, lost := strings.CutPrefix(id, "?"); lost {
		if i := strings.LastIndexByte(at, ':'); i >= 0 && d.names[at[:i]] {
			return true
		}
	}
	_, has := d.folded[id]
	return has
}

// since is the instant from which a case stops the calls; zero: from ever.
func (d *Desk) since(id string) (at time.Time, stopped bool) {
	if d.crowded(id) {
		return at, true
	}
	for _, r := range d.Requests(id) {
		from := r.Plan.StopFrom
		switch {
		case r.Plan.Stop != rgpd.NoStop:
		case r.Case.Request.Right == rights.Posthumous: // whoever asks, the house was told of a death
			from = r.Case.Request.Received.UTC()
		default:
			continue
		}
		// Each plan has what stands beside it: the last word counts, and one without its day is the last.
		if !stopped || from.IsZero() || !at.IsZero() && from.After(at) {
			at = from
		}
		stopped = true
	}
	_, may := d.MayObject(id)
	doubted := len(d.doubts[id])+len(d.halts[id]) > 0
	if may || stopped && d.either[id] || !stopped && (doubted || d.dead[id] || d.frozen[id]) {
		return time.Time{}, true // nobody knows when
	}
	return at, stopped
}

// stopsFor is what stops the calls of a case: each of its requests that does, else what else does.
func (d *Desk) stopsFor(id string) string {
	var all []string
	if d.crowded(id) {
		return unsaid
	}
	for _, r := range d.Requests(id) {
		of := r.Case.Request
		of.Besides = nil // each has a word of its own
		plan := of.Plan(d.facts[known{id, of.Right, of.Received.UTC()}], d.Now)
		word := of.Right.Text().FR
		if of.Right == 0 {
			word = unsaid
		}
		if (plan.Stop != rgpd.NoStop || of.Right == rights.Posthumous) && !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	_, may := d.MayObject(id)
	switch {
	case len(all) > 0:
	case may && d.toRead(id):
		all = []string{toBeRead}
	case may:
		all = []string{unsaid}
	case d.dead[id]:
		all = []string{rights.Posthumous.Text().FR}
	case d.frozen[id]:
		all = []string{rights.Restriction.Text().FR}
	default:
		all = []string{unsaid}
	}
	return strings.Join(all, " + ")
}

// unsaid is what stops the calls where somebody is to look.
const unsaid = "à confirmer"

// toBeRead is what stops the calls where a note is not understood, until somebody has read it.
const toBeRead = "à lire"

// withHeld adds what a list held before, but where the new line of the same number binds no less.
func withHeld(stops, held []Stop) []Stop {
	of := map[string][]Stop{}
	for _, s := range stops {
		of[s.Case] = append(of[s.Case], s)
	}
	for _, h := range held {
		binds := func(s Stop) bool {
			return s.Number == h.Number && (s.Since.IsZero() || !h.Since.IsZero() && !s.Since.Before(h.Since))
		}
		if !slices.ContainsFunc(of[h.Case], binds) {
			stops, of[h.Case] = append(stops, h), append(of[h.Case], h)
		}
	}
	return stops
}

// stopTitles are true of whatever stops the calls; olderTitles are those of lists written before, whose day may be that
// of something else than an objection.
var (
	stopTitles  = strings.Split(facts.DeskTitles, ";")
	olderTitles = []string{"téléphone", "opposition le", "dossier"}
)

// unknownNumber stands where nobody knows the number: no reader of lists can read one, and the list frees nobody.
const unknownNumber = "illisible"

const stopTime = "2006-01-02 15:04:05"

// WriteStops writes a list that screen reads as one of stops: each number with the instant from which it binds, by the
// clock of the mainland, empty where that is unknown, and what stops the calls in words; a number that is unknown is
// one that no reader can read. [ReadStops] reads it back.
func WriteStops(w io.Writer, stops []Stop) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	if err := out.Write(stopTitles); err != nil {
		return err
	}
	for _, s := range stops {
		since := ""
		if !s.Since.IsZero() {
			since = s.Since.In(rgpd.Mainland.Zone(s.Since)).Format(stopTime)
		}
		written := s.Number.Reveal()
		if s.Number == (number.Number{}) {
			written = unknownNumber
		}
		if err := out.Write([]string{written, since, s.For, s.Case}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// ErrNoStops is that of a file that is no list of [WriteStops].
var ErrNoStops = errors.New("ce n'est pas une liste d'arrêts de ce bureau, elle reste telle quelle / " +
	"it is no list of stops of this desk, it stays as it is")

// ReadStops reads what [WriteStops] wrote, now or before it said what stops the calls. A list of which one line cannot
// be read is none: the error is [ErrNoStops].
func ReadStops(b []byte) (stops []Stop, err error) {
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff"))))
	in.Comma = ';' // all rows have as many cells
	rows, err := in.ReadAll()
	if err != nil || len(rows) == 0 || !slices.Equal(rows[0], stopTitles) && !slices.Equal(rows[0], olderTitles) {
		return nil, ErrNoStops
	}
	for _, row := range rows[1:] {
		if len(row) == len(olderTitles) {
			row = slices.Insert(row, 2, "")
		}
		n, err := number.Parse(row[0])
		if row[0] == unknownNumber {
			n = number.Number{}
		} else if err != nil || n == (number.Number{}) {
			return nil, ErrNoStops
		}
		s := Stop{Case: row[3], Number: n, For: row[2]}
		if row[1] != "" {
			at, err := time.Parse(stopTime, row[1])
			if err != nil {
				return nil, ErrNoStops
			}
			clock := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute +
				time.Duration(at.Second())*time.Second
			s.Since = rgpd.Mainland.Instant(rgpd.DateOf(at), clock)
			again := s.Since.Add(time.Hour) // where an hour comes twice, the later one binds no less
			if day, shown := rgpd.Mainland.Local(again); day == rgpd.DateOf(at) && shown == clock {
				s.Since = again
			}
		}
		stops = append(stops, s)
	}
	return stops, nil
}

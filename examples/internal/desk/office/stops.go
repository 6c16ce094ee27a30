package office

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// A Stop is a number that is not to be called any more.
type Stop struct {
	Case   string
	Number number.Number
	// Since is the instant from which it binds; zero: nobody knows, it binds from ever.
	Since time.Time
	// Beside: it stood in a column that is no telephone, such as a note.
	Beside rgpd.Answer
}

// Stops are the numbers of those who are not to be called any more, with those that a list holds already: an objection
// does not end, and a number that is once in the list stays. All that a case has count: several in one cell, and those
// in columns that are not read. Whose number is not on file, or cannot be read, is a fault: no list holds them, and
// somebody must. A request of after the instant of looking stops as well, that of an heir, whatever they ask and
// whether they are refused, and words of a refusal that nobody has confirmed.
func (d *Desk) Stops(held ...Stop) (stops []Stop, faults []Fault) {
	for _, id := range d.ids {
		since, stopped := d.since(id)
		if !stopped {
			continue
		}
		found := slices.ContainsFunc(held, func(s Stop) bool { return s.Case == id })
		add := func(n number.Number, beside rgpd.Answer) {
			found = true
			same := func(s Stop) bool { return s.Case == id && s.Number == n }
			if !slices.ContainsFunc(stops, same) {
				stops = append(stops, Stop{id, n, since, beside})
			}
		}
		for _, cell := range d.phones[id] {
			numbers, unread := NumbersOf(cell)
			for _, n := range numbers {
				add(n, rgpd.No)
			}
			if unread {
				faults = append(faults, ofCase(id,
					rgpd.Text{FR: "un numéro de téléphone ne se lit pas, il n'est pas dans la liste",
						EN: "a telephone number cannot be read, it is not in the list"},
					rgpd.Text{FR: "l'y écrire", EN: "write it there"}))
			}
		}
		for _, n := range d.beside[id] {
			add(n, rgpd.Yes)
		}
		if !found {
			faults = append(faults, ofCase(id,
				rgpd.Text{FR: "la personne n'est plus à appeler, et aucun numéro n'est au dossier",
					EN: "the person is not to be called any more, and no number is on file"},
				rgpd.Text{FR: "l'inscrire sur la liste", EN: "enter it in the list"}))
		}
	}
	return withHeld(stops, held), faults
}

// since is the instant from which a case stops the calls; zero: from ever.
func (d *Desk) since(id string) (at time.Time, stopped bool) {
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
	if may || stopped && d.either[id] || !stopped && (len(d.doubts[id]) > 0 || d.dead[id]) {
		return time.Time{}, true // nobody knows when
	}
	return at, stopped
}

// withHeld adds what a list held before, but where the new line of the same number binds no less.
func withHeld(stops, held []Stop) []Stop {
	for _, h := range held {
		binds := func(s Stop) bool {
			return s.Case == h.Case && s.Number == h.Number &&
				(s.Since.IsZero() || !h.Since.IsZero() && !s.Since.Before(h.Since))
		}
		if !slices.ContainsFunc(stops, binds) {
			stops = append(stops, h)
		}
	}
	return stops
}

var betweenNumbers = strings.NewReplacer(" et ", "/", " ou ", "/", " and ", "/", " or ", "/", " - ", "/", ",", "/",
	";", "/", "|", "/", "\n", "/")

// NumbersOf reads a cell of a telephone: one number, or several. unread: something in it may be one, and cannot be
// read.
func NumbersOf(cell string) (all []number.Number, unread bool) {
	if n, err := number.Parse(cell); err == nil {
		if n == (number.Number{}) {
			return nil, false
		}
		return []number.Number{n}, false
	}
	all = facts.NumbersIn(cell)
	for part := range strings.SplitSeq(betweenNumbers.Replace(cell), "/") {
		if strings.ContainsAny(part, "0123456789") && len(facts.NumbersIn(part)) == 0 {
			unread = true
		}
	}
	return all, unread || len(all) == 0
}

var stopTitles = []string{"téléphone", "opposition le", "dossier"}

const stopTime = "2006-01-02 15:04:05"

// WriteStops writes a list that screen reads as one of stops: each number with the instant from which it binds, by the
// clock of the mainland, empty where that is unknown. [ReadStops] reads it back.
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
		if err := out.Write([]string{s.Number.Reveal(), since, s.Case}); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// ErrNoStops is that of a file that is no list of [WriteStops].
var ErrNoStops = errors.New("ce n'est pas une liste d'arrêts de ce bureau, elle reste telle quelle / " +
	"it is no list of stops of this desk, it stays as it is")

// ReadStops reads what [WriteStops] wrote. A list of which one line cannot be read is none: the error is [ErrNoStops].
func ReadStops(b []byte) (stops []Stop, err error) {
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff"))))
	in.Comma, in.FieldsPerRecord = ';', len(stopTitles)
	rows, err := in.ReadAll()
	if err != nil || len(rows) == 0 || !slices.Equal(rows[0], stopTitles) {
		return nil, ErrNoStops
	}
	for _, row := range rows[1:] {
		n, err := number.Parse(row[0])
		if err != nil || n == (number.Number{}) {
			return nil, ErrNoStops
		}
		s := Stop{Case: row[2], Number: n}
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

package office

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/journal"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/rights"
)

// load reads a file: a list of a mail room, or a journal.
func (d *Desk) load(f File) error {
	d.names[f.place()] = true
	head := make([]byte, 64)
	n, _ := f.Source.At.ReadAt(head, 0)
	lines := bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(head[:n], []byte("\ufeff"))), []byte("{"))
	o := mailroom.Options{Place: d.Place, Harmless: d.Harmless}
	if !lines || f.Sheet != "" {
		read := mailroom.ReadTable
		if slices.ContainsFunc(f.names(), namesRefusals) {
			read = mailroom.ReadRefusals
		}
		list, err := read(f.Source, f.place(), o)
		if f.Several == rgpd.Yes && errors.Is(err, mailroom.ErrNoList) {
			d.lost = append(d.lost, row{file: f.place(), line: 0})
			d.fault(ofSheet(f))
			return nil
		}
		if err != nil {
			return err
		}
		d.take(f.place(), list)
		d.seen(f)
		return nil
	}
	b, err := io.ReadAll(io.NewSectionReader(f.Source.At, 0, f.Source.Size))
	if err != nil {
		return err
	}
	first, _, _ := bytes.Cut(bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff"))), []byte("\n"))
	if !mailroom.IsRow(first) {
		d.journal(f.Name, b)
		return nil
	}
	list, err := mailroom.ReadLines(bytes.NewReader(b), f.Name, o)
	if err != nil {
		return err
	}
	d.take(f.Name, list)
	return nil
}

// journal takes the events of a journal.
func (d *Desk) journal(name string, b []byte) {
	j := journal.Read(b, d.Key)
	if j.Fault != nil {
		d.fault(OfSeal(name, j.Fault))
	}
	for _, line := range j.Lines {
		if line.Err != nil {
			d.lost = append(d.lost, row{file: name, line: line.Number})
			d.fault(OfLine(name, line))
			continue
		}
		id := line.Record.Case
		if wrong := (*mailroom.CaseError)(nil); errors.As(mailroom.CheckCase(id), &wrong) {
			d.fault(Fault{Fault: mailroom.Fault{File: name, Line: line.Number, Says: wrong.Says, Do: wrong.Do}})
			id = fmt.Sprintf("?%s:%d", name, line.Number) // it binds, under another number
		}
		d.enter(name, line.Number, id, line.Record.Place, line.Record.Event)
		switch line.Record.Event.Kind {
		case rights.Stopped:
			d.halts[id] = append(d.halts[id], row{file: name, line: line.Number})
		case rights.Held:
			d.frozen[id] = true
		}
	}
}

// OfSeal is the fault of a journal whose seals do not hold.
func OfSeal(name string, f *journal.Fault) Fault {
	hint := map[journal.Cause]Hint{
		journal.KeyMissing: GiveKey, journal.KeyOfNone: LeaveKey, journal.Unsealed: EnterIt,
	}[f.Cause]
	return Fault{Fault: mailroom.Fault{File: name, Line: f.Line, Says: f.Says, Do: f.Do}, Hint: hint}
}

// OfLine is the fault of a line of a journal that cannot be read.
func OfLine(name string, line journal.Line) Fault {
	says := rgpd.Text{FR: "ce n'est pas un événement, la ligne ne compte pas",
		EN: "it is no event, the line does not count: " + line.Err.Error()}
	if wrong := (*rgpd.InputError)(nil); errors.As(line.Err, &wrong) {
		_, field, _ := strings.Cut(wrong.Path, ": ")
		what := mailroom.FieldText(strings.SplitN(field, ".", 2)[0]).FR
		says.FR = "ce n'est pas un événement (" + orElse(what, "sa forme") + "), la ligne ne compte pas"
	}
	return Fault{Fault: mailroom.Fault{
		File: name, Line: line.Number, Says: says,
		Do: rgpd.Text{FR: "la corriger ou l'ôter", EN: "mend it or take it out"},
	}, Hint: EnterIt}
}

func orElse(s, or string) string {
	if s == "" {
		return or
	}
	return s
}

// take takes the rows of a list.
func (d *Desk) take(name string, list mailroom.List) {
	for _, f := range list.Faults {
		one := Fault{Fault: f}
		if f.Unknown == rgpd.Yes {
			one.Hint = SayHarmless
		}
		d.fault(one)
	}
	if len(d.Harmless) > 0 {
		d.Notes = append(d.Notes, textf(
			"%s : cellules où, au dire de la maison, ces mots ne disent aucun refus (%s) : %d.",
			"%s: cells in which, by the word of the house, these words say no refusal (%s): %d.", name,
			strings.Join(d.Harmless, ", "), list.OnTheWord))
	}
	if list.Above > 0 {
		d.Notes = append(d.Notes, countf(list.Above, "%s : %d ligne au-dessus des titres n'est pas lue.",
			"%s : %d lignes au-dessus des titres ne sont pas lues.", "%s: %d line above the titles is not read.",
			"%s: %d lines above the titles are not read.", name, list.Above))
	}
	if list.WholeDays > 0 {
		d.Notes = append(d.Notes, countf(
			list.WholeDays,
			"%s : %d jour sans heure, pris au plus strict (reçu : au premier instant ; fait : au dernier).",
			"%s : %d jours sans heure, pris au plus strict (reçu : au premier instant ; fait : au dernier).",
			"%s: %d day without an hour, taken strictly (received: the first instant; done: the last).",
			"%s: %d days without an hour, taken strictly (received: the first instant; done: the last).",
			name, list.WholeDays))
	}
	if unread := slices.DeleteFunc(slices.Clone(list.Unread), sheet.IsMarkTitle); len(unread) > 0 {
		d.Notes = append(d.Notes, countf(len(unread),
			"%s : %d colonne non lue : %s.", "%s : %d colonnes non lues : %s.",
			"%s: %d column not read: %s.", "%s: %d columns not read: %s.",
			name, len(unread), strings.Join(unread, ", ")))
	}
	for _, line := range list.Lost {
		d.lost = append(d.lost, row{file: name, line: line})
	}
	for _, e := range list.Entries {
		d.know(e)
		d.ofTheDead(e)
		d.enter(e.File, e.Line, e.Case, e.Place, e.Events...)
		if e.MayObject == rgpd.Yes {
			d.doubts[e.Case] = append(d.doubts[e.Case], row{file: e.File, line: e.Line})
		}
		if e.ToRead == rgpd.Yes {
			d.doubts[e.Case] = append(d.doubts[e.Case], row{e.File, e.Line, true})
		}
		if e.Unclear == rgpd.Yes {
			d.unclear[e.Case] = append(d.unclear[e.Case], row{file: e.File, line: e.Line})
		}
		if e.Another == rgpd.Yes {
			d.another[e.Case] = append(d.another[e.Case], row{file: e.File, line: e.Line})
		}
		for _, n := range e.Notes {
			d.noted[e.Case] = append(d.noted[e.Case], note{row{file: e.File, line: e.Line}, n})
		}
		d.frozen[e.Case] = d.frozen[e.Case] || e.Frozen == rgpd.Yes
		d.either[e.Case] = d.either[e.Case] || e.EitherDay == rgpd.Yes
		d.beside[e.Case] = append(d.beside[e.Case], e.Beside...)
		d.phones[e.Case] = append(d.phones[e.Case], e.Phones...)
	}
}

// know keeps the facts of the requests of a row. Two rows of one request that say two things settle nothing.
func (d *Desk) know(e mailroom.Entry) {
	for _, event := range e.Events {
		if event.Kind != rights.Received {
			continue
		}
		fault := func(says, do rgpd.Text) {
			d.fault(Fault{Fault: mailroom.Fault{File: e.File, Line: e.Line, Says: says, Do: do}})
		}
		same := known{id: e.Case, right: event.Right}
		if d.asked[same] {
			fault(rgpd.Text{
				FR: "une autre ligne de ce dossier demande la même chose, et une réponse vaudrait pour les deux",
				EN: "another line of this case asks the same, and an answer would be one to both",
			}, rgpd.Text{FR: "donner à chacune son numéro", EN: "give each its number"})
		}
		d.asked[same] = true
		at := known{e.Case, event.Right, event.At.UTC()}
		facts := e.Facts
		if had, twice := d.facts[at]; twice && had != facts {
			fault(rgpd.Text{FR: "une autre ligne dit d'autres faits de la même demande, aucun n'est retenu",
				EN: "another line has other facts of the same request, none is taken"},
				rgpd.Text{FR: "n'en garder qu'une", EN: "keep one of them"})
			facts = rights.Facts{}
		}
		d.facts[at] = facts
	}
}

// ofTheDead notes that the person of a row is dead, and tells a request that is not entered as that of an heir: it
// would be refused, since rights end with life, and what the heir may ask would not be looked at.
func (d *Desk) ofTheDead(e mailroom.Entry) {
	f := e.Facts
	if f.Deceased != rgpd.Yes && (f.Deceased == rgpd.No || f.Title != rights.Directives && f.Title != rights.Heir) {
		return
	}
	d.dead[e.Case] = true
	if slices.ContainsFunc(e.Events, func(got rights.Event) bool { return got.Right == rights.Posthumous }) {
		return
	}
	d.fault(Fault{Fault: mailroom.Fault{File: e.File, Line: e.Line, Case: e.Case, Says: rgpd.Text{
		FR: "la personne est dite décédée, ou un héritier demande, et la demande n'est pas inscrite comme la sienne",
		EN: "the person is said to be dead, or an heir asks, and the request is not entered as theirs",
	}, Do: asHeir}})
}

var asHeir = rgpd.Text{FR: "écrire « décès » sous « droit »", EN: "write “heir” under “right”"}

// enter takes events of a case, that stand in a line of a file.
func (d *Desk) enter(file string, line int, id string, place rights.Place, events ...rights.Event) {
	if _, ok := d.events[id]; !ok {
		d.ids = append(d.ids, id)
	}
	for _, e := range events {
		if e.Kind == rights.Received {
			d.received[id]++
		}
		d.events[id] = append(d.events[id], entered{e, file, line})
	}
	switch had := d.places[id]; {
	case had == (rights.Place{}):
		d.places[id] = place
	case place != (rights.Place{}) && place != had:
		f := ofCase(id, rgpd.Text{FR: "deux lieux sont donnés, le premier compte",
			EN: "two places are given, the first counts"},
			rgpd.Text{FR: "dire le même partout (colonne « lieu »)", EN: "give the same everywhere (column “place”)"})
		f.Hint = GivePlace
		d.fault(f)
	}
}

// by are the events of a case that have happened at the instant of looking. A request that bears a later day has been
// received all the same, nobody knows when: it binds.
func (d *Desk) by(id string) (out []rights.Event) {
	for _, e := range d.events[id] {
		switch {
		case !e.At.After(d.Now):
			out = append(out, e.Event)
		case e.Kind == rights.Received:
			e.At = time.Time{}
			out = append(out, e.Event)
		}
	}
	return out
}

// fold makes the cases. What bears a day after the instant of looking is told.
func (d *Desk) fold() {
	later := 0
	for _, id := range d.ids {
		for _, e := range d.events[id] {
			if !e.At.After(d.Now) {
				continue
			}
			f := d.ofLater(id, e)
			if e.Kind != rights.Received {
				later++
				today := d.hourless(id, e)
				d.today[id] = d.today[id] || today
				if d.Chosen == rgpd.Yes && !today {
					continue
				}
			}
			d.fault(f)
		}
		if events := d.by(id); len(events) > 0 {
			d.folded[id] = d.caseOf(id, events)
		}
	}
	d.ids = slices.DeleteFunc(d.ids, func(id string) bool { _, is := d.folded[id]; return !is })
	if later > 0 {
		d.Notes = append(d.Notes, countf(later,
			"%d événement est d'après l'instant du bureau, et ne compte pas encore.",
			"%d événements sont d'après l'instant du bureau, et ne comptent pas encore.",
			"%d event is of after the instant of the desk, and does not count yet.",
			"%d events are of after the instant of the desk, and do not count yet.", later))
	}
}

// hourless reports whether an event is of the day of looking, without its hour: nobody knows whether it has happened.
func (d *Desk) hourless(id string, e entered) bool {
	p := d.places[id]
	return e.At.Equal(p.Midnight(p.Day(d.Now)+1).Add(-time.Second)) && e.At.After(d.Now)
}

// ofLater is the fault of an event that bears a day after the instant of looking.
func (d *Desk) ofLater(id string, e entered) Fault {
	now, do := rgpd.Text{FR: "maintenant", EN: "now"}, rgpd.Text{FR: "corriger son jour", EN: "mend its day"}
	if d.Chosen == rgpd.Yes {
		now = rgpd.Text{FR: "l'instant choisi", EN: "the instant that was chosen"}
		do = rgpd.Text{FR: "corriger son jour, ou choisir un instant d'après lui",
			EN: "mend its day, or choose an instant after it"}
	}
	what := mailroom.EventText(e.Kind)
	says := rgpd.Text{FR: "un événement (" + what.FR + ") est daté d'après " + now.FR + ", il ne compte pas",
		EN: "an event (" + what.EN + ") bears a day after " + now.EN + ", it does not count"}
	if e.Kind != rights.Received && d.hourless(id, e) {
		says = rgpd.Text{
			FR: "un événement (" + what.FR + ") est du jour même, sans son heure, et peut être à venir : il ne " +
				"compte pas avant la fin du jour",
			EN: "an event (" + what.EN + ") is of the very day, without its hour, and may be to come: it does not " +
				"count before the day is over",
		}
		do = rgpd.Text{FR: "écrire l'heure à laquelle il a eu lieu, ou rien",
			EN: "write the hour at which it happened, or nothing"}
	}
	if e.Kind == rights.Received {
		says = rgpd.Text{FR: "la demande est datée d'après " + now.FR + ", elle compte depuis toujours",
			EN: "the request bears a day after " + now.EN + ", it counts from ever"}
	}
	f := ofCase(id, says, do)
	f.File, f.Line = e.file, e.line
	return f
}

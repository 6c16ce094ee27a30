package main

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/desk/journal"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/rights"
)

// load reads a file: a list of a mail room, or a journal.
func (d *desk) load(path string) error {
	src, closing, err := sheet.OpenFile(path)
	if err != nil {
		return err
	}
	defer func() { _ = closing() }()
	head := make([]byte, 64)
	n, _ := src.At.ReadAt(head, 0)
	lines := bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(head[:n], []byte("\ufeff"))), []byte("{"))
	o := mailroom.Options{Place: d.place, Now: d.now}
	if !lines {
		list, err := mailroom.ReadTable(src, path, o)
		if err != nil {
			return fmt.Errorf("%s : %w", path, err)
		}
		d.take(path, list)
		return nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	first, _, _ := bytes.Cut(bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff"))), []byte("\n"))
	if !mailroom.IsRow(first) {
		d.journal(path, b)
		return nil
	}
	list, err := mailroom.ReadLines(bytes.NewReader(b), path, o)
	if err != nil {
		return fmt.Errorf("%s : %w", path, err)
	}
	d.take(path, list)
	return nil
}

// journal takes the events of a journal.
func (d *desk) journal(path string, b []byte) {
	j := journal.Read(b, d.key)
	if j.Fault != nil {
		d.faults = append(d.faults, sealFault(path, j.Fault, d.say))
	}
	for _, line := range j.Lines {
		if line.Err != nil {
			d.faults = append(d.faults, path+": "+line.Err.Error())
			continue
		}
		d.enter(line.Record.Case, line.Record.Place, line.Record.Event)
	}
}

func sealFault(path string, f *journal.Fault, say func(fr, en string) string) string {
	return path + say(
		fmt.Sprintf(", ligne %d : %s ; %s", f.Line, f.Says.FR, f.Do.FR),
		fmt.Sprintf(", line %d: %s; %s", f.Line, f.Says.EN, f.Do.EN),
	)
}

// take takes the rows of a list.
func (d *desk) take(path string, list mailroom.List) {
	for _, f := range list.Faults {
		d.faults = append(d.faults, f.In(d.tag))
	}
	if list.WholeDays > 0 {
		d.notes = append(d.notes, fmt.Sprintf(d.say(
			"%s : %d jours sans heure, pris au plus strict (reçu : au premier instant ; fait : au dernier).",
			"%s: %d days without an hour, taken strictly (received: the first instant; done: the last).",
		), path, list.WholeDays))
	}
	if len(list.Unread) > 0 {
		d.notes = append(d.notes, fmt.Sprintf(d.say(
			"%s : %d colonnes non lues : %s.", "%s: %d columns not read: %s.",
		), path, len(list.Unread), strings.Join(list.Unread, ", ")))
	}
	for _, e := range list.Entries {
		d.enter(e.Case, e.Place, e.Events...)
		d.phones[e.Case] = append(d.phones[e.Case], e.Phones...)
		for _, event := range e.Events {
			if event.Kind == rights.Received {
				d.know(e, event.Right)
			}
		}
	}
}

// know keeps the facts of a request. Two rows of one request that say two things settle nothing.
func (d *desk) know(e mailroom.Entry, right rights.Right) {
	at := known{e.Case, right}
	had, twice := d.facts[at]
	if twice {
		d.faults = append(d.faults, fmt.Sprintf(d.say(
			"%s, ligne %d : une autre ligne de ce dossier demande la même chose, et une réponse vaudrait pour les "+
				"deux ; "+
				"donner à chacune son numéro",
			"%s, line %d: another line of this case asks the same, and an answer would be one to both; give each "+
				"its number",
		), e.File, e.Line))
	}
	if twice && had != e.Facts {
		d.faults = append(d.faults, fmt.Sprintf(d.say(
			"%s, ligne %d : une autre ligne dit d'autres faits de la même demande, aucun n'est retenu ; n'en garder "+
				"qu'une",
			"%s, line %d: another line has other facts of the same request, none is taken; keep one of them",
		), e.File, e.Line))
		e.Facts = rights.Facts{}
	}
	d.facts[at] = e.Facts
}

// enter takes events of a case.
func (d *desk) enter(id string, place rights.Place, events ...rights.Event) {
	if d.events == nil {
		d.events, d.places = map[string][]rights.Event{}, map[string]rights.Place{}
		d.facts, d.phones = map[known]rights.Facts{}, map[string][]string{}
	}
	if _, ok := d.events[id]; !ok {
		d.ids = append(d.ids, id)
	}
	d.events[id] = append(d.events[id], events...)
	switch had := d.places[id]; {
	case had == (rights.Place{}):
		d.places[id] = place
	case place != (rights.Place{}) && place != had:
		d.faults = append(d.faults, fmt.Sprintf(d.say(
			"dossier %s : deux lieux sont donnés, le premier compte ; dire le même partout (-place, colonne « lieu »)",
			"case %s: two places are given, the first counts; give the same everywhere (-place, column “place”)",
		), id))
	}
}

// fold makes the cases. What lies after the instant of looking has not happened by then, and is told.
func (d *desk) fold() {
	d.folded = map[string]rights.Case{}
	later := 0
	for _, id := range d.ids {
		events := slices.DeleteFunc(slices.Clone(d.events[id]), func(e rights.Event) bool {
			after := e.At.After(d.now)
			if after {
				later++
			}
			if after && d.at.IsZero() {
				d.faults = append(d.faults, fmt.Sprintf(d.say(
					"dossier %s : un événement (%s) est daté d'après maintenant, il ne compte pas ; corriger son jour",
					"case %s: an event (%s) bears a day after now, it does not count; mend its day",
				), id, e.Kind))
			}
			return after
		})
		d.folded[id] = rights.Fold(d.places[id], events...)
	}
	d.ids = slices.DeleteFunc(d.ids, func(id string) bool {
		return !slices.ContainsFunc(d.events[id], func(e rights.Event) bool { return !e.At.After(d.now) })
	})
	if later > 0 {
		d.notes = append(d.notes, fmt.Sprintf(d.say(
			"%d événements sont d'après l'instant du bureau, et ne comptent pas encore.",
			"%d events are of after the instant of the desk, and do not count yet.",
		), later))
	}
}

// known names a request of which facts are known.
type known struct {
	id    string
	right rights.Right
}

// planOf is what a request makes one do, on the facts that are known of it.
func (d *desk) planOf(id string, c *rights.Case) rights.Plan {
	return c.Request.Plan(d.facts[known{id, c.Request.Right}], d.now)
}

// rightsOf are the rights that a case asks for, each once.
func rightsOf(c *rights.Case) (out []rights.Right) {
	for _, r := range append([]rights.Request{c.Request}, c.Request.Besides...) {
		if !slices.Contains(out, r.Right) {
			out = append(out, r.Right)
		}
	}
	return out
}

package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A rowReader makes of the cells of rows the facts of people.
type rowReader struct {
	campaign prospect.Campaign
	channel  rgpd.Channel
	at       time.Time // of the contact
	searched answer    // for rows that do not say it
	fillings fillings  // for cells that are empty
	consents elsewhere // what takes the place of the columns of consent; nil: each row says its own
	said     elsewhere // what other rows say of the numbers of this one; nil: nothing
}

// What is kept elsewhere than in a row, by number, writes into a row what it holds of it.
type elsewhere interface{ tell(r *reading) }

// read fills the reading from the cells of a row, and returns all that cannot be read.
func (s *rowReader) read(r *reading, t *headed, rec *record) (ds []damage) {
	switch {
	case rec.kind == tornRow:
		return []damage{{"ligne", "guillemets dépareillés", "", "fermer les guillemets, ou les doubler à l'intérieur d'une cellule"}}
	case blank(rec.cells):
		return []damage{{"ligne", "ligne vide", "", "la supprimer"}}
	case t.overlong(rec.cells):
		return []damage{{"ligne", "trop de cellules", fmt.Sprintf("%d au lieu de %d", len(rec.cells), len(t.titles)), "mettre entre guillemets la cellule qui contient un séparateur"}}
	}
	var filled uint64
	consented := false // a cell of the consent is filled
	for _, p := range t.columns {
		// A cell that is not there is not an empty one: the line may be cut.
		if p.index >= len(rec.cells) {
			return []damage{short(t, rec)}
		}
		cell := rec.cells[p.index]
		if cell == "" {
			continue
		}
		if !tight(cell) {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
		}
		filled |= p.column.bit
		consented = consented || p.column.consent
		if d := s.reader(p.column)(r, cell); d != nil {
			d.column = p.column.name
			ds = append(ds, *d)
		}
	}
	for i := range t.others {
		o := &t.others[i]
		if o.index >= len(rec.cells) {
			if o.class == plain {
				continue
			}
			return []damage{short(t, rec)} // what it says may stand on another line
		}
		if cell := rec.cells[o.index]; cell != "" {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
			if d := r.look(o, cell); d != nil {
				ds = append(ds, *d)
			}
		}
	}
	for i := range s.fillings {
		f := &s.fillings[i]
		if filled&f.column.bit != 0 || f.column.consent && !consented {
			continue
		}
		if d := s.reader(f.column)(r, f.cell); d != nil { // read before: see fillings.add
			d.column = f.column.name
			ds = append(ds, *d)
		}
	}
	if len(ds) > 0 {
		return ds
	}
	if len(r.numbers) == 0 && s.channel != rgpd.Email {
		return []damage{{"téléphone", "numéro absent", "", "écrire le numéro, ou retirer la ligne"}}
	}
	if s.consents != nil {
		s.consents.tell(r)
	}
	if s.said != nil {
		s.said.tell(r)
	}
	if d := r.settle(s.at, s.searched); d != nil {
		return []damage{*d}
	}
	return nil
}

// short is the damage of a row that lacks cells.
func short(t *headed, rec *record) damage {
	return damage{"ligne", "ligne incomplète", fmt.Sprintf("%d cellules au lieu de %d", len(rec.cells), len(t.titles)), "recoller la ligne si elle est coupée ; sinon lui donner autant de séparateurs qu'à la ligne de titres"}
}

// reader is what reads a column: where a file of consents takes the place of those of the
// rows, no more than a withdrawal and a refusal are read of them.
func (s *rowReader) reader(c *column) func(r *reading, cell string) *damage {
	switch {
	case s.consents == nil || !c.consent:
		return c.read
	case c.keep != nil:
		return c.keep
	}
	return noRefusal
}

// tight reports whether a cell surely has no space around, as most have none.
func tight(cell string) bool {
	first, last := cell[0], cell[len(cell)-1]
	return first > ' ' && first < 0x80 && last > ' ' && last < 0x80
}

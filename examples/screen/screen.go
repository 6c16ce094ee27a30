package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A screening is what one run asks of each row.
type screening struct {
	campaign prospect.Campaign
	channel  rgpd.Channel
	at       time.Time
	policy   *prospect.Policy
	lawOnly  bool
	codes    bool                     // see titles
	searched answer                   // for rows that do not say it
	fillings []filling                // for cells that are empty
	stops    []*suppression.Gate      // in which each number is looked up: see bind
	consents *consentBase             // nil: each row says its own
	said     map[number.Number]noSaid // against being called, in any row: see hearAll
}

// bind makes a suppression list bind the policy, beside those that do.
func (s *screening) bind(gate *suppression.Gate) (err error) {
	s.stops = append(s.stops, gate)
	options := []prospect.Option{prospect.Lists(s.stops...)}
	if s.lawOnly {
		options = append(options, prospect.LawOnly())
	}
	s.policy, err = prospect.NewPolicy(options...)
	return err
}

// A bin is where a row goes: one file each.
type bin uint8

const (
	callable bin = iota
	later
	refused
	undecided
	outside
	ruined
	bins
)

// binOf is the bin of a verdict. A verdict that this program does not know is no
// permission.
func binOf(v rgpd.Verdict) bin {
	switch v {
	case rgpd.Allowed:
		return callable
	case rgpd.Deferred:
		return later
	case rgpd.Forbidden:
		return refused
	case rgpd.OutOfScope:
		return outside
	}
	return undecided
}

// titlesOf are the columns that the program adds to each file.
var titlesOf = [bins][]string{
	callable:  {"rgpd_ligne", "rgpd_numero", "rgpd_creneaux_du_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	later:     {"rgpd_ligne", "rgpd_numero", "rgpd_a_partir_du", "rgpd_en_clair", "rgpd_creneaux_de_ce_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	refused:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_precisions", "rgpd_autres_regles"},
	undecided: {"rgpd_ligne", "rgpd_a_trouver", "rgpd_faits", "rgpd_precisions", "rgpd_regles_en_jeu"},
	outside:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article"},
	ruined:    {"rgpd_ligne", "rgpd_colonne", "rgpd_defaut", "rgpd_forme", "rgpd_remede", "rgpd_en_trop"},
}

// spelt are the columns that say in words what another one of the row says by a name or
// a number: two fifths of all that is written. With -codes they are left out.
var spelt = []string{"rgpd_raison", "rgpd_article", "rgpd_en_clair", "rgpd_a_trouver"}

// titles are the columns that this screening adds to a file.
func (s *screening) titles(b bin) []string {
	if !s.codes {
		return titlesOf[b]
	}
	return slices.DeleteFunc(slices.Clone(titlesOf[b]), func(t string) bool { return slices.Contains(spelt, t) })
}

// read fills the reading from the cells of a row, and returns all that cannot be read.
func (s *screening) read(r *reading, t *table, rec *record) (ds []damage) {
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
		if d := s.reader(f.column)(r, f.cell); d != nil { // read before: see options.fill
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
	s.hear(r)
	if d := r.settle(s.at, s.searched); d != nil {
		return []damage{*d}
	}
	return nil
}

// short is the damage of a row that lacks cells.
func short(t *table, rec *record) damage {
	return damage{"ligne", "ligne incomplète", fmt.Sprintf("%d cellules au lieu de %d", len(rec.cells), len(t.titles)), "recoller la ligne si elle est coupée ; sinon lui donner autant de séparateurs qu'à la ligne de titres"}
}

// reader is what reads a column: where a file of consents takes the place of those of the
// rows, no more than a withdrawal and a refusal are read of them.
func (s *screening) reader(c *column) func(r *reading, cell string) *damage {
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

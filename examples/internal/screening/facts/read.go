package facts

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Reader makes of the cells of rows the facts of people.
type Reader struct {
	Campaign prospect.Campaign
	Given    Givens // those of its facts that no file states
	Channel  rgpd.Channel
	At       time.Time     // of the contact
	Searched words.Answer  // for rows that do not say it
	Fillings Fillings      // for cells that are empty
	Consents Elsewhere     // what takes the place of the columns of consent; nil: each row says its own
	Until    time.Time     // up to which the rows tell of stops; zero is At
	Results  Calls         // how calls ended; nil: nobody says
	Salvage  bool          // a row goes on with the numbers that are read, and without those that are not
	Said     Heard         // what other rows say of the numbers of this one; nil: nothing
	Harmless HarmlessWords // of notes: see -harmless
}

// An Elsewhere is what is kept of people by number, elsewhere than in a row.
type Elsewhere interface {
	// Tell writes into a row what is held of its numbers.
	Tell(r *Reading)
}

// A Heard is what the rows of a campaign say together: see package kept.
type Heard interface {
	Elsewhere
	// IsSilent reports whether each cell of the row on a line is known to say nothing against a call.
	IsSilent(line int) bool
	// HasRecords reports whether anything is said of whoever has the number of a record: else none is asked for.
	HasRecords() bool
	// AsksHomes reports whether any says something of a name at an address: see [Table.Home].
	AsksHomes() bool
	// IsTold reports whether the row on a line is a heading that says no, or stands below one, and what comes of that
	// is said by itself.
	IsTold(line int) bool
}

// A Calls is what results of calls tell: see package results.
type Calls interface {
	Elsewhere
	// Stopped reports whether somebody said no in a call to a number.
	Stopped(n number.Number) bool
	// Tie makes what was said under one of the numbers of a person binding for the others.
	Tie(persons [][]number.Number)
}

// Read fills the reading from the cells of a row, and returns all that cannot be read.
func (s *Reader) Read(r *Reading, t *Table, rec *sheet.Record) (ds []words.Damage) {
	r.Channel, r.Line, r.at = s.Channel, rec.Line, s.At
	if r.until = s.Until; r.until.IsZero() {
		r.until = s.At
	}
	switch {
	case rec.Kind == sheet.Torn:
		t.readIDs(r, t.Cells(rec))
		r.searchIn(string(rec.Text), true)
		r.LookForAddresses(string(rec.Text))
		return []words.Damage{{Column: "ligne", What: "guillemets dépareillés", Remedy: "fermer les guillemets, ou " +
			"les doubler à l'intérieur d'une cellule"}}
	case sheet.Blank(rec.Cells):
		return []words.Damage{{Column: "ligne", What: "ligne vide", Remedy: "la supprimer"}}
	case t.Overlong(rec.Cells):
		t.readNumbers(r, rec)
		t.readIDs(r, rec.Cells)
		r.search(string(rec.Text))
		r.LookForAddresses(string(rec.Text))
		return []words.Damage{{Column: "ligne", What: "trop de cellules",
			Shape:  fmt.Sprintf("%d au lieu de %d", len(rec.Cells), len(t.Titles)),
			Remedy: "mettre entre guillemets la cellule qui contient un séparateur"}}
	}
	var filled uint64
	consented := false // a cell of the consent is filled
	cut := false       // a cell that is not there is not an empty one: what it says may stand on another line
	for i := range t.Columns {
		p := &t.Columns[i]
		if p.Index >= len(rec.Cells) {
			cut = true
			continue
		}
		cell := rec.Cells[p.Index]
		if cell != "" && !tight(cell) {
			cell = strings.TrimSpace(cell)
		}
		if p.Column.beside.words != nil && cell != "" && p.Column.isBeside(r.memo, cell) {
			continue
		}
		if cell == "" {
			if p.Column.asks && !p.blank {
				r.unagreed = cmp.Or(r.unagreed, p.Index+1)
			}
			continue
		}
		if p.doubt && isWordForNone(cell) {
			r.refusing = true
		}
		filled |= p.Column.bit
		consented = consented || p.Column.consent
		if d := s.reader(p.Column)(r, cell); d != nil {
			d.Column = p.Column.Name
			ds = append(ds, *d)
			if !p.Column.several && words.CountDigits(cell) >= 9 && !IsInstant(cell) {
				r.search(cell) // a number where a date or a word is asked for is of whoever the row speaks of
			}
		}
		if r.misread {
			r.misread, r.misreads = false, r.misreads|p.Column.bit
		}
	}
	r.table, r.cells = t, rec.Cells
	silent := s.Said != nil && s.Said.IsSilent(rec.Line)
	records := s.Said == nil || len(r.Numbers) == 0 || s.Said.HasRecords() // a row without a number may have no more
	held := r.isRunning() || r.runs == words.Yes || s.Fillings.tellContracts()
	unrecorded := false // a column of numbers of records has none
	for i := range t.Others {
		o := &t.Others[i]
		if o.index >= len(rec.Cells) {
			cut = cut || o.class != plain && o.class != waived
			continue
		}
		cell := rec.Cells[o.index]
		if cell != "" && !tight(cell) {
			cell = strings.TrimSpace(cell)
		}
		if cell == "" {
			if o.class == wish && !o.blank && !o.tool {
				r.unagreed = cmp.Or(r.unagreed, o.index+1)
			}
			unrecorded = unrecorded || records && o.record.kind != 0
		} else {
			if o.addresses || s.Channel == rgpd.Email || o.class == free && strings.IndexByte(cell, '@') >= 0 {
				r.LookForAddresses(cell)
			}
			if records && o.record.kind != 0 && o.class != waived {
				firm := o.record.kind == ofFirm
				if key, plain := RecordKey(cell, firm); plain { // as most are: see RecordKeys
					r.addID(ID{t.Stands(o.index), key, o.record.loose})
				} else {
					had := len(r.IDs)
					for key := range RecordKeys(cell, firm) {
						r.addID(ID{t.Stands(o.index), key, o.record.loose})
					}
					unrecorded = unrecorded || len(r.IDs) == had
				}
			}
			if o.people && o.class != waived {
				r.names = append(r.names, cell)
			}
			if held && (o.class == free || o.holder) {
				r.lookForHolder(o, cell)
			}
			if silent && o.saysByWords() && !words.HasDigits(cell, leastLooked) {
				continue // it was looked at when the file was heard
			}
			if d := r.look(o, cell); d != nil {
				ds = append(ds, *d)
			}
		}
	}
	r.table, r.cells = nil, nil // of the chunk
	if s.Said == nil || s.Said.AsksHomes() {
		t.readHome(r, rec.Cells)
	}
	r.lookAside(t, rec.Cells)
	if cut {
		r.search(string(rec.Text))
		r.LookForAddresses(string(rec.Text))
		return append([]words.Damage{short(t, rec)}, ds...)
	}
	r.filled = filled
	either, dayFirst := r.Either, r.DayFirst
	for i := range s.Fillings {
		f := &s.Fillings[i]
		if filled&f.Column.bit != 0 || f.Column.consent && !consented {
			continue
		}
		if f.Column.set != nil && s.Consents == nil {
			f.Column.set(r, f.Cell) // it holds no refusal: see Fillings.Add
			continue
		}
		if d := s.reader(f.Column)(r, f.Cell); d != nil { // read before: see fillings.add
			d.Column = f.Column.Name
			ds = append(ds, *d)
		}
	}
	r.Either, r.DayFirst = either, dayFirst           // those of the file
	if s.Salvage && len(r.Numbers) > 0 && !r.worded { // nobody is called by those, and they say no more than digits
		ds = slices.DeleteFunc(ds, func(d words.Damage) bool { return d.Column == phoneName })
	}
	if s.Salvage && s.Channel != rgpd.Email && slices.ContainsFunc(r.Numbers, unanswered) {
		ds = append(ds, words.Damage{Column: phoneName, What: "numéro que personne ne décroche comme prospect",
			Remedy: "donner le numéro d'une personne : celui-ci est d'un automate, d'une plateforme ou d'un objet"})
	}
	none := len(r.Numbers) == 0 && s.Channel != rgpd.Email
	if len(ds) > 0 {
		r.keepRow(ds)
		if r.lostNo = r.losesNo(ds); r.lostNo && len(ds) == 1 && ds[0].What == words.RefusalSaid {
			r.lostIn = ds[0].Column
		}
		r.lostNo = r.lostNo && (s.Said == nil || !s.Said.IsTold(rec.Line))
		return ds
	}
	if none {
		r.lostNo = r.losesNo(ds) && (s.Said == nil || !s.Said.IsTold(rec.Line))
		ds = []words.Damage{{Column: "téléphone", What: "numéro absent", Remedy: noNumberRemedy}}
		r.keepRow(ds)
		return ds
	}
	if s.Consents != nil {
		s.Consents.Tell(r)
	}
	if s.Results != nil {
		s.Results.Tell(r)
	}
	if s.Said != nil {
		if unrecorded {
			r.table, r.cells = t, rec.Cells // see Reading.Strays
		}
		s.Said.Tell(r)
		r.table, r.cells = nil, nil
	}
	if d := r.settle(s.At, s.Searched); d != nil {
		ds = []words.Damage{*d}
		r.keepRow(ds)
		return ds
	}
	return nil
}

func (r *Reading) addID(id ID) {
	if !slices.Contains(r.IDs, id) {
		r.IDs = append(r.IDs, id)
	}
}

// isWordForNone reports whether a cell says none in a word: "Appels: aucun" may be what the person asked for.
func isWordForNone(cell string) bool {
	a, is := words.YesNo.Find(cell)
	return is && a == words.No && cell[0] > '9'
}

// unanswered reports whether a number is one of automatic systems, of a platform or of a machine.
func unanswered(n number.Number) bool {
	f := n.Family()
	return f == number.Verified || f == number.Platform || f == number.Machine
}

// short is the damage of a row that lacks cells.
func short(t *Table, rec *sheet.Record) words.Damage {
	return words.Damage{Column: "ligne", What: "ligne incomplète",
		Shape: fmt.Sprintf("%d cellules au lieu de %d", len(rec.Cells), len(t.Titles)),
		Remedy: "recoller la ligne si elle est coupée ; sinon lui donner autant de séparateurs qu'à la ligne de " +
			"titres"}
}

// reader is what reads a column: where a file of consents takes the place of those of the
// rows, no more than a withdrawal and a refusal are read of them.
func (s *Reader) reader(c *Column) func(r *Reading, cell string) *words.Damage {
	switch {
	case s.Consents == nil || !c.consent:
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

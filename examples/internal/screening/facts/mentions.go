package facts

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A note of another file, in a row that says no, may name somebody: opposition, et aussi Claire Morel. Whoever has that
// name in the campaign is set aside, as by a note of its own rows. Who stands in the row of the note, the file may say,
// and so may the campaign, by the number.

// A Mention is a note of a row of another file that says no. It may name somebody.
type Mention struct {
	Line    int
	Note    string
	Numbers []number.Number // of the row
	own     *Person         // who stands in the row, as the file says; nil: it does not
	keys    []uint64        // of those whom it names, as far as the file tells: see [Mention.Keys]
}

// Keys are those by which rows are found of whom it names, if the campaign does not tell who stands in its row: see
// [Person.Asked].
func (one *Mention) Keys() []uint64 { return one.keys }

// Mentions are those of a file. The zero Mentions are none.
type Mentions struct {
	File   string
	All    []Mention
	spoken *Spoken
	firsts FirstNames
}

// Firsts are first names by which alone notes name somebody near to whom their file tells: see [MatesAt].
func (m *Mentions) Firsts() FirstNames { return m.firsts }

// IsNoteTitle reports whether a title is one of what somebody wrote.
func IsNoteTitle(title string) bool { return classOf(title) == free }

// Add adds a note of a row that says no, if it may name somebody.
func (m *Mentions) Add(line int, note string, numbers []number.Number) {
	m.add(line, note, numbers, &Person{})
}

func (m *Mentions) add(line int, note string, numbers []number.Number, own *Person) {
	m.begin()
	note = strings.TrimSpace(note)
	keys, may := m.spoken.mayName(note, own)
	if !may {
		return
	}
	none := [1]string{}
	keys = append(keys, MatesIn(m.spoken, note, own, nil, none[:], m.firsts)...)
	m.All = append(m.All, Mention{line, strings.Clone(note), slices.Clone(numbers), own.kept(), keys})
}

func (m *Mentions) begin() {
	if m.spoken == nil {
		m.spoken, m.firsts = NewSpoken(), FirstNames{}
	}
}

// mayName reports whether a note may name somebody, whoever stands in its row, and the keys of whom it names there.
func (s *Spoken) mayName(note string, own *Person) (keys []uint64, may bool) {
	if s.NamesNobody(note) || !strings.ContainsFunc(note, func(c rune) bool { return !unicode.IsLetter(c) }) {
		return nil, false
	}
	people, firms := s.In(note, own), s.FirmsIn(note, own)
	keys = append(people, firms...)
	if len(people) > 0 || words.HouseholdIn(note) > 0 || len(firms) > 0 && s.namesFirmBesideDays(note, own) {
		return keys, true
	}
	if s.LearnNobody(note); s.NamesNobody(note) {
		return nil, false
	}
	return keys, s.mayElsewhere(note)
}

// namesFirmBesideDays reports whether a note names a firm by more than its days and hours.
func (s *Spoken) namesFirmBesideDays(note string, own *Person) bool {
	bare := daysAndHours.ReplaceAllString(note, " ")
	return bare == note || len(s.FirmsIn(bare, own)) > 0
}

// daysAndHours name no firm, beside which words that are ordinary could.
var daysAndHours = regexp.MustCompile(`\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2} ?[hH:] ?\d{0,2}\b`)

// Kept is the person, of whom nothing is part of a row.
func (p *Person) Kept() *Person {
	if own := p.kept(); own != nil {
		return own
	}
	return &Person{}
}

// kept is Kept; nil if nothing is known.
func (p *Person) kept() *Person {
	if p.Nobody() && len(p.firms) == 0 && p.civility == 0 {
		return nil
	}
	out := &Person{civility: p.civility, whole: strings.Clone(p.whole), figures: p.figures}
	own := func(from []nameWord) (to []nameWord) {
		for _, w := range from {
			ways := make([]string, len(w.ways))
			for i, way := range w.ways {
				ways[i] = strings.Clone(way)
			}
			w.ways = ways
			to = append(to, w)
		}
		return to
	}
	out.last, out.first, out.full = own(p.last), own(p.first), own(p.full)
	for _, firm := range p.firms {
		out.firms = append(out.firms, strings.Clone(firm))
	}
	return out
}

// Own is who stands in the row of a note, as its file says, and as the campaign does.
func (one *Mention) Own(here *Person) Person {
	if one.own == nil {
		return *here
	}
	own := *one.own
	own.last, own.first = slices.Concat(own.last, here.last), slices.Concat(own.first, here.first)
	own.full, own.firms = slices.Concat(own.full, here.full), slices.Concat(own.firms, here.firms)
	own.civility |= here.civility
	return own
}

// Says reports whether words of a column may name somebody who is meant: those of notes, and a refusal under whatever
// title.
func (m *Mentions) Says(ofNotes bool, cell string) bool {
	m.begin()
	return ofNotes || m.spoken.refuses(strings.TrimSpace(cell))
}

// AddRow adds the notes of a row of a table that says no, of somebody who has these numbers.
func (m *Mentions) AddRow(t *Table, kinds []Kind, columns *NameColumns, rec *sheet.Record, numbers []number.Number) {
	cells := t.Cells(rec)
	var own *Person // not needed yet
	for i, cell := range cells {
		if i < len(kinds) && (kinds[i] == Unread || kinds[i] == OfNumbers) || cell == "" ||
			!m.Says(i >= len(kinds) || kinds[i] == OfWords, cell) {
			continue
		}
		if own == nil {
			p := Person{}
			if len(numbers) > 0 { // else whoever it names may stand elsewhere
				p = columns.Of(cells)
			}
			own = &p
		}
		m.add(rec.Line, cell, numbers, own)
	}
}

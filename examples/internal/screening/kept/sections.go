package kept

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A row that holds a heading and nothing else parts a file: whoever stands under "Ne plus appeler" is not to be called,
// until another heading. Rows under titles of another table may say no in a column that is read as another.
//
// Headings are found with all else that rows say, in parallel. Where a file has one, it is read once more for those
// who stand below: few files have, and the others lose no time.

// A heading is a row that parts a file, and what comes of it.
type heading struct {
	line int
	is   headed
	// small is that it may be the rest of a note, too.
	small bool
	// many is that it may be of all who stand above, if nobody stands below.
	many bool
	// above is of the row before, if this one surely says nothing of it where somebody stands below: see [isPure].
	above []whose
	// unless is that it is the rest of a note, if the row above, which stands in the chunk before, ends in one.
	unless bool
}

// headed is what a heading says of the rows below.
type headed uint8

const (
	headsOthers headed = iota // who may be called
	headsNoes                 // who may not
	headsTitles               // that other titles are theirs
	headsAgain                // that those of the file are
	headsAll                  // that nobody in the file may
)

// An answer is what is known of the chunk before.
type answer uint8

const (
	unseen answer = iota
	yes
	no
)

// sectioned is what a listener knows of the row above for the sake of a heading.
type sectioned struct {
	quietly bool // the last row with a number is the one that was passed over: see [neighbours]
}

// noteAbove looks at the row that was passed over last.
func (w *listener) noteAbove() {
	if w.quietly && w.passed != nil {
		last := w.passed[bytes.LastIndexByte(w.passed, w.t.Sep)+1:]
		w.noted, w.quietly = w.note(string(last), true), false
	}
}

// endsInNote notes whether a row with a number may go on in the next line.
func (w *listener) endsInNote(rec *sheet.Record) {
	w.quietly = false
	whole := rec.Kind != sheet.Torn && len(rec.Cells) >= len(w.t.Titles)
	last := ""
	if whole {
		last = rec.Cells[len(w.t.Titles)-1]
	}
	w.noted = w.note(last, whole)
}

func (w *listener) note(last string, whole bool) answer {
	if !whole || w.kinds[len(w.kinds)-1] == facts.OfWords && strings.TrimSpace(last) != "" {
		return yes
	}
	return no
}

// heading keeps the row at hand if it is a heading, and tells of what; headsOthers if it is none.
func (w *listener) heading(rec *sheet.Record, own bool) headed {
	if rec.Kind == sheet.Torn || len(w.r.Numbers)+len(w.r.Also)+len(w.r.Addresses) > 0 ||
		own && words.CountDigits(string(rec.Text)) >= 9 {
		return headsOthers
	}
	if is, same := w.t.IsTitles(rec.Cells); is {
		kind := headsTitles
		if same {
			kind = headsAgain
		}
		w.headings = append(w.headings, heading{line: rec.Line, is: kind})
		return kind
	}
	at, cell := alone(rec.Cells)
	all, many := words.SpeaksOfAll(cell)
	refuses := func() bool { return w.memo.Refuses(cell, true) || words.HeadsRefusal(w.memo, cell) }
	if at >= 0 && (words.NoneWants(cell) || all && refuses() || words.RefusesForAll(cell, refuses)) {
		w.headings = append(w.headings, heading{line: rec.Line, is: headsAll})
		return headsNoes
	}
	small := words.StartsSmall(cell)
	if at < 0 || at >= len(w.kinds) || !words.IsHeading(cell) || small && at > 0 && w.kinds[at] == facts.Read {
		return headsOthers
	}
	if !own && isLegend(cell) {
		return headsOthers
	}
	w.noteAbove()
	switch {
	case words.HeadsRefusal(w.memo, cell):
		// In small letters it may be the rest of a note, of the row above alone, and nobody can tell.
		w.headings = append(w.headings, heading{line: rec.Line, is: headsNoes, small: small, many: many})
		return headsNoes
	case !own && !small && w.noted != yes && w.kinds[at] != facts.OfWords && words.HeadsCallable(cell):
		w.headings = append(w.headings, heading{line: rec.Line, unless: w.noted == unseen})
	}
	return headsOthers
}

// alone is the one text of a row: that of a cell, or the same in several, as of joined ones. It is at -1 if there is
// none, or are several.
func alone(cells []string) (at int, text string) {
	at = -1
	for i, c := range cells {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		if at >= 0 && c != text {
			return -1, ""
		}
		if at < 0 {
			at, text = i, c
		}
	}
	return at, text
}

// A Section is the rows under a heading that says no.
type Section struct {
	Line   int  // of the heading
	Last   int  // line of the last row; zero if it goes on to the end of the file
	Titles bool // it is of titles that are not those of the file
	Small  bool // it may be the rest of a note
	many   bool
	Rows   int // that have something by which their person is known
	Lost   int // that say something, and have nothing of the kind
	Named  int // of people whom other rows are of, by their names alone
	Found  int // those rows
}

// isEmpty reports whether nobody stands below.
func (s *Section) isEmpty() bool { return s.Rows+s.Lost+s.Named == 0 }

// IsTold reports whether a row is the heading of a section in which somebody stands, or of that section: see
// [Noes.Warnings].
func (said *Noes) IsTold(line int) bool {
	after, _ := slices.BinarySearchFunc(said.sections, line+1, func(s Section, line int) int { return s.Line - line })
	if after == 0 {
		return false
	}
	s := &said.sections[after-1]
	return !s.isEmpty() && (s.Last == 0 || line <= s.Last)
}

// sections are those of a file whose rows are set aside.
func sections(edges []edge) (out []Section) {
	noted, open := no, false
	for _, e := range edges {
		for _, h := range e.headings {
			if h.is == headsAll || h.unless && noted == yes || h.is == headsAgain && !(open && out[len(out)-1].Titles) {
				continue
			}
			if open {
				out[len(out)-1].Last = h.line - 1
			}
			if open = h.is == headsNoes || h.is == headsTitles; open {
				out = append(out, Section{Line: h.line, Titles: h.is == headsTitles, Small: h.small,
					many: h.many})
			}
		}
		if e.noted != unseen {
			noted = e.noted
		}
	}
	return out
}

// ofAll is an error if a row may say a refusal of all others: one that speaks of all, or the last one, that speaks of
// many.
func ofAll(edges []edge, all []Section) error {
	line := 0
	for _, e := range edges {
		for _, h := range e.headings {
			if h.is == headsAll && line == 0 {
				line = h.line
			}
		}
	}
	if n := len(all); line == 0 && n > 0 && all[n-1].many && all[n-1].Last == 0 && all[n-1].isEmpty() {
		line = all[n-1].Line
	}
	if line == 0 {
		return nil
	}
	return fmt.Errorf("ligne %d : un refus qui est peut-être celui de toutes les lignes, ou d'un groupe : donner "+
		"alors ce fichier par -stops, avec la campagne, ou l'écrire dans une colonne stop de ces lignes ; sinon ôter "+
		"cette ligne, ou la recoller à la remarque dont elle est la suite", line)
}

// mostBelow is how many rows may stand under headings of refusal: they are held in memory.
const mostBelow = 1 << 20

// bindSections reads the rows of sections, and binds who stands in them.
func (h *heard) bindSections(s *facts.Reader, t *facts.Table, all []Section, with *shared, named *naming) error {
	if len(all) == 0 {
		return nil
	}
	split, err := t.Rows(nil)
	if err != nil {
		return err
	}
	w, at, rows := newListener(s, t), 0, 0
	w.said = *h
	for c := (sheet.Chunk{}); ; {
		if err := split.Next(&c); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		w.Scan(&c, func(rec *sheet.Record) {
			for at < len(all) && all[at].Last != 0 && rec.Line > all[at].Last {
				at++
			}
			if at == len(all) || rec.Line <= all[at].Line {
				return
			}
			titles, _ := w.t.IsTitles(rec.Cells)
			if rec.Kind != sheet.Torn && (titles || sheet.Blank(rec.Cells)) {
				return
			}
			w.hear(rec)
			if len(w.r.Addresses) == 0 {
				w.r.LookForAddresses(string(rec.Text)) // in the column of another table
			}
			var elsewhere []mentioned
			if all[at].Titles || !w.isSomebody(true) {
				elsewhere = w.elsewhere(rec)
			}
			noted := w.mentions(rec)
			switch {
			case all[at].Titles && !w.isSomebody(true) && len(elsewhere) == 0, !all[at].Titles && !w.isOfRecord(rec):
				all[at].Lost++
				named.listed(w.t.Cells(rec), rec.Line, at, &all[at], true)
				h.bindBelow(w, &all[at], rec.Line) // by a name at an address
				h.bindAll(append(elsewhere, noted...), with)
				return
			case rows >= mostBelow:
				rows++
				return
			}
			if all[at].Rows++; !w.isSomebody(true) && all[at].Titles {
				named.listed(w.t.Cells(rec), rec.Line, at, &all[at], false)
			}
			rows++
			h.bindBelow(w, &all[at], rec.Line)
			h.bindAll(append(elsewhere, noted...), with)
		})
		if rows > mostBelow {
			return fmt.Errorf("plus de %s sous un intertitre qui dit un refus (%s) : faire de ces lignes un fichier "+
				"à part, à donner par -stops, ou recoller à la ligne du dessus la suite d'une remarque",
				say.Rows(mostBelow), linesOf(all))
		}
	}
}

// isSomebody reports whether the row at hand has anything by which its person may be found in another: of other titles,
// what stands where the file has numbers of records is none.
func (w *listener) isSomebody(others bool) bool {
	if len(w.r.Numbers)+len(w.r.Also)+len(w.r.Addresses) > 0 {
		return true
	}
	if !others && w.hasRecord() {
		return true
	}
	numbers, stems := w.r.Meant()
	return len(numbers)+len(stems) > 0
}

// hasRecord reports whether the row at hand has the number of a record.
func (w *listener) hasRecord() bool {
	return slices.ContainsFunc(w.r.IDs, func(id facts.ID) bool { return id.Column != facts.HomeColumn })
}

// isOfRecord reports whether the row at hand is somebody, by the number of a record too. A name, a heading or a legend
// that stands in the column of such numbers is none.
func (w *listener) isOfRecord(rec *sheet.Record) bool {
	if w.isSomebody(true) {
		return true
	}
	if !w.hasRecord() {
		return false
	}
	cells := w.t.Cells(rec)
	return slices.ContainsFunc(w.t.IDs(), func(column int) bool {
		return column < len(cells) && words.CountDigits(cells[column]) > 0 && !hasWord(cells[column]) &&
			!w.memo.Refuses(cells[column], true)
	})
}

// hasWord reports whether a text has a word among others: 1. Petit, and not CL 1001.
func hasWord(text string) bool {
	const shortest = 3
	all := strings.Fields(text)
	return len(all) > 1 && slices.ContainsFunc(all, func(w string) bool {
		return len(w) >= shortest && !strings.ContainsFunc(w, func(c rune) bool { return !unicode.IsLetter(c) })
	})
}

// elsewhere are the numbers of records that a row under other titles may have, in whichever column: what has a digit,
// and is short.
func (w *listener) elsewhere(rec *sheet.Record) (out []mentioned) {
	const longest = 40
	for _, cell := range w.t.Cells(rec) {
		if n := len(strings.TrimSpace(cell)); n == 0 || n > longest || words.CountDigits(cell) == 0 {
			continue
		}
		for _, column := range w.t.IDs() {
			for id := range w.t.IDsIn(column, cell) {
				out = append(out, mentioned{id, rec.Line, true})
			}
		}
	}
	return out
}

// bindBelow is the no of a heading for whoever the row at hand, below it, is of: by its numbers, by what is left of
// one, by its addresses, and by the number of its record.
func (h *heard) bindBelow(w *listener, under *Section, line int) {
	no := noSaid{line: under.Line, by: facts.ByHeading}
	h.bind(w.known(), no)
	h.bindParts(&w.r, no, !under.Titles) // a heading says no; other titles may
	names := namesOf(&w.r)
	for _, id := range w.r.IDs {
		h.bindRecord(id, names, line)
	}
}

// bindAll is that of numbers of records that stand elsewhere than the titles say.
func (h *heard) bindAll(all []mentioned, with *shared) {
	for _, one := range all {
		if h.bindRecord(one.id, nil, one.line); one.may {
			with.keys.add(one.id.Of()) // another row may have it in its place
		}
	}
}

// linesOf names the first headings.
func linesOf(all []Section) string {
	var lines []string
	for _, s := range all[:min(len(all), shownLost)] {
		lines = append(lines, strconv.Itoa(s.Line))
	}
	if len(all) > shownLost {
		lines = append(lines, "…")
	}
	if len(lines) == 1 {
		return "ligne " + lines[0]
	}
	return "lignes " + strings.Join(lines, ", ")
}

// Warnings are what a user must know of headings, and of rows that other files name, before believing the files.
func (said *Noes) Warnings() (out []string) {
	if said.named > 0 {
		out = append(out, fmt.Sprintf("-stops, -consents ou -results nomment %s par leur identifiant, leur adresse "+
			"e-mail, ou leur nom à une adresse postale, sous un autre numéro ou sans : mises de côté ; si une colonne "+
			"n'y est pas de la personne, ne pas l'y lire, par -column \"FICHIER:TITRE=\"", say.Rows(said.named)))
	}
	out = append(out, said.notes.warnings()...)
	out = append(out, said.legendWarnings()...)
	for _, s := range said.sections {
		if s.isEmpty() {
			continue
		}
		until := "jusqu'à la fin du fichier"
		if s.Last != 0 {
			until = fmt.Sprintf("jusqu'à la ligne %d", s.Last)
		}
		what := "un intertitre qui dit un refus"
		switch {
		case s.Small:
			what = "un intertitre qui dit un refus, ou la suite d'une remarque (la recoller alors à la ligne du dessus)"
		case s.Titles:
			what = "une autre ligne de titres que la première"
		}
		if s.Rows > 0 {
			out = append(out, fmt.Sprintf("ligne %d : %s ; %s en dessous, %s, à ne pas appeler tant que ce n'est pas "+
				"écrit dans une colonne : mis de côté", s.Line, what, say.Rows(s.Rows), until))
		}
		if s.Named > 0 {
			out = append(out, fmt.Sprintf("ligne %d : %s ; %s en dessous, %s, sans numéro, adresse ni identifiant : "+
				"%s de ce nom, mises de côté ; un nom de famille seul vaut pour tous ceux qui le portent", s.Line, what,
				say.Rows(s.Named), until, say.Rows(s.Found)))
		}
		if s.Lost > 0 {
			out = append(out, fmt.Sprintf("ligne %d : %s ; %s en dessous, %s, sans numéro, adresse ni identifiant : "+
				"ces personnes ne sont reconnues à aucune autre ligne ; écrire leur numéro, ou les ôter du fichier "+
				"partout où elles sont", s.Line, what, say.Rows(s.Lost), until))
		}
	}
	return out
}

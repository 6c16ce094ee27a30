package kept

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Rows that have the number of one record are one person's, if it is one of people. That of a firm, of a contract, of
// whatever a file calls a reference may be that of several: it binds whoever has a name in common with who said no, and
// all who have it where one of both has no name.

// An idSaid is what rows say of who has the number of a record.
type idSaid struct {
	line  int // of the first row that says no, or could, or is of whoever did by something else
	other int // of the next one; zero is none
	said  int // of the first that says it itself; zero is none
}

// addID adds what other rows say.
func (h *heard) addID(id facts.ID, by idSaid) (changed bool) {
	had := h.byID[id]
	now := had
	for _, line := range [...]int{by.line, by.other} {
		switch {
		case line == 0 || line == now.line || line == now.other:
		case now.line == 0:
			now.line = line
		case line < now.line:
			now.line, now.other = line, now.line
		case now.other == 0 || line < now.other:
			now.other = line
		}
	}
	if by.said != 0 && (now.said == 0 || by.said < now.said) {
		now.said = by.said
	}
	if now == had {
		return false
	}
	h.byID[id] = now
	return true
}

// butOf is the line that somebody is sent to, on another: that of who said no, as far as one is another's.
func (said idSaid) butOf(own int) int {
	switch {
	case said.said != 0 && said.said != own:
		return said.said
	case said.line != own:
		return said.line
	}
	return said.other
}

// keysOf are those by which a row says what it says of a record: it is the first of them.
func keysOf(id facts.ID, names []uint64) iter.Seq[facts.ID] {
	return func(yield func(facts.ID) bool) {
		if !yield(id) || !id.Loose {
			return
		}
		if len(names) == 0 {
			yield(id.Named(nobody))
			return
		}
		for _, name := range names {
			if !yield(id.Named(name)) {
				return
			}
		}
	}
}

// nobody is the name of a row that has none.
const nobody = 0

// bindRecord is a no, or what could be one, of a row that has these names, for whoever has the number of its record.
func (h *heard) bindRecord(id facts.ID, names []uint64, line int) (changed bool) {
	return h.addRecord(id, names, idSaid{line: line, said: line})
}

// addRecord is addID in a row that has these names.
func (h *heard) addRecord(id facts.ID, names []uint64, by idSaid) (changed bool) {
	for key := range keysOf(id, names) {
		changed = h.addID(key, by) || changed
	}
	return changed
}

// ofRecord is the first line of a row, another than this one, that says no of whoever has the number of a record and
// one of these names.
func (h *heard) ofRecord(id facts.ID, names []uint64, own int) (line int, is bool) {
	said := false // one of them is of who said it
	of := func(key facts.ID) {
		has := h.byID[key]
		at := has.butOf(own)
		if itself := at != 0 && at == has.said; at != 0 && (!is || itself && !said || itself == said && at < line) {
			line, is, said = at, true, itself
		}
	}
	if !id.Loose || len(names) == 0 {
		of(id)
		return line, is
	}
	of(id.Named(nobody))
	for _, name := range names {
		of(id.Named(name))
	}
	return line, is
}

// bindRecords is a no of the row at hand for whoever has the numbers of its records.
func (w *listener) bindRecords(line int) {
	names := namesOf(&w.r)
	for _, id := range w.r.IDs {
		w.said.bindRecord(id, names, line)
	}
}

// namesOf are the names of a row, if they are asked for.
func namesOf(r *facts.Reading) []uint64 {
	if slices.ContainsFunc(r.IDs, isLoose) {
		return r.Names()
	}
	return nil
}

// hasRecord reports whether what is bound has the number of a record, for whoever has these names.
func (b *bound) hasRecord(id facts.ID, names []uint64) bool {
	switch {
	case !b.ids[id]:
		return false
	case !id.Loose || len(names) == 0 || b.ids[id.Named(nobody)]:
		return true
	}
	return slices.ContainsFunc(names, func(name uint64) bool { return b.ids[id.Named(name)] })
}

// A numbering is of a file that may count its rows, by the numbers of which it names nobody then.
type numbering struct {
	marks facts.Marks
	rows  int
	other bool // a number is not that of its row
}

// row counts one that is somebody's.
func (n *numbering) row(t *facts.Table, rec *sheet.Record) {
	n.rows++
	n.other = n.other || !t.CountsRows(rec, n.rows)
}

// joinTo adds what the numbers name.
func (n *numbering) joinTo(named *facts.Marks) {
	if n.other || n.rows == 1 {
		named.Join(&n.marks)
	}
}

// A mentioned is the number of a record in a note of another that says no: doublon de AZ-1, a refusé.
type mentioned struct {
	id   facts.ID
	line int
	may  bool // a row may have it: see [risen.mayHave]
}

// mentions are the numbers of other records of which a row that says no speaks. One without a number of its own may
// do so in whichever column.
func (w *listener) mentions(rec *sheet.Record) (out []mentioned) {
	ids := w.t.IDs()
	if len(ids) == 0 {
		return nil
	}
	own := w.isSomebody(true)
	mention := func(id facts.ID, text string) {
		one := mentioned{id, rec.Line, w.keyed.mayHave(id.Column, text)}
		if !slices.Contains(w.r.IDs, id) && !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	add := func(number string) {
		for _, column := range ids {
			for id := range w.t.IDsIn(column, number) {
				mention(id, number)
			}
		}
	}
	for id, cell := range w.t.Strays(w.t.Cells(rec)) {
		mention(id, cell)
	}
	for i, cell := range w.t.Cells(rec) {
		cell = strings.TrimSpace(cell)
		if !hasDigit(cell) {
			continue
		}
		if len(ids) == 1 && i == ids[0] && isOneOf(w.r.IDs, cell) {
			continue // its own
		}
		kind := facts.OfWords
		if i < len(w.kinds) {
			kind = w.kinds[i]
		}
		if own && (kind == facts.Unread || kind == facts.OfNumbers) {
			continue
		}
		worded := kind == facts.OfWords || !own
		if !worded && !strings.ContainsFunc(cell, unicode.IsLetter) {
			continue // a day, a postcode: what the column asks for
		}
		if worded {
			for number := range words.RecordsIn(cell) {
				add(number)
			}
		}
		for number := range words.MayBeRecordsIn(cell) {
			if worded || words.CountDigits(number) < len(number) { // else what the column asks for
				add(number)
			}
		}
	}
	return out
}

// isOneOf reports whether a cell is the number of a record that the row has, and nothing else.
func isOneOf(ids []facts.ID, cell string) bool {
	return slices.ContainsFunc(ids, func(id facts.ID) bool { return isOne(cell, id.Key) })
}

// hasDigit reports whether a text has one, a wide one too.
func hasDigit(text string) bool {
	for i := range len(text) {
		if c := text[i]; c-'0' <= 9 || c == wideAt && strings.ContainsFunc(text[i:], isWideDigit) {
			return true
		}
	}
	return false
}

func isWideDigit(c rune) bool { return '０' <= c && c <= '９' }

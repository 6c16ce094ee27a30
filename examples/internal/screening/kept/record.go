package kept

import (
	"iter"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Rows that have the number of one record are one person's, if it is one of people. That of a firm, of a contract, of
// whatever a file calls a reference may be that of several: it binds whoever has a name in common with who said no, and
// all who have it where one of both has no name.

// An idSaid is what rows say of who has the number of a record.
type idSaid struct {
	line int // of the first row that says no, or could
	more int // 1 if another does
}

// bindID is a no, or what could be one, of a row for whoever has the number of its record.
func (h *heard) bindID(id facts.ID, line int) (changed bool) {
	had, is := h.byID[id]
	switch {
	case !is:
		h.byID[id] = idSaid{line: line}
	case had.line == line:
		return false
	case had.more > 0 && had.line < line:
		return false
	default:
		h.byID[id] = idSaid{line: min(had.line, line), more: 1}
	}
	return true
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

// bindRecord is bindID in a row that has these names.
func (h *heard) bindRecord(id facts.ID, names []uint64, line int) (changed bool) {
	for key := range keysOf(id, names) {
		changed = h.bindID(key, line) || changed
	}
	return changed
}

// ofRecord is the first line of a row, another than this one, that says no of whoever has the number of a record and
// one of these names.
func (h *heard) ofRecord(id facts.ID, names []uint64, own int) (line int, is bool) {
	of := func(key facts.ID) {
		if said, has := h.byID[key]; has && (said.line != own || said.more > 0) && (!is || said.line < line) {
			line, is = said.line, true
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
}

// mentions are the numbers of other records of which a row that says no speaks.
func (w *listener) mentions(rec *sheet.Record) (out []facts.ID) {
	ids := w.t.IDs()
	if len(ids) == 0 || rec.Kind == sheet.Torn {
		return nil
	}
	for i, cell := range rec.Cells {
		if i >= len(w.kinds) || w.kinds[i] != facts.OfWords {
			continue
		}
		for number := range words.RecordsIn(strings.TrimSpace(cell)) {
			for _, column := range ids {
				for id := range w.t.IDsIn(column, number) {
					if !slices.Contains(w.r.IDs, id) {
						out = append(out, id)
					}
				}
			}
		}
	}
	return out
}

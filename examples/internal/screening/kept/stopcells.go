package kept

import (
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A column of stops may be a list beside the table: a cell of it holds another person's name, firm or address, of whom
// the row at hand is not. Whoever has it in another row is set aside, as the row of the cell is.

// noteStop notes that a cell of stops, in the column of a name, could not be read.
func (w *listener) noteStop(column string) {
	w.stopUnread = w.stopUnread || facts.IsStop(column) || facts.IsBloctel(column)
}

// stopCells hears of whom the cells of stops are of the row at hand, if one could not be read.
func (w *listener) stopCells(rec *sheet.Record) {
	if !w.stopUnread {
		return
	}
	cells, own := w.t.Cells(rec), w.r.Addresses
	for _, p := range w.t.Columns {
		if !facts.IsStop(p.Column.Name) && !facts.IsBloctel(p.Column.Name) || p.Index >= len(cells) {
			continue
		}
		cell := cells[p.Index]
		if !strings.ContainsFunc(cell, unicode.IsLetter) || w.stopsHeard[cell] {
			continue
		}
		const most = 1 << 12
		if w.stopsHeard == nil {
			w.stopsHeard = map[string]bool{}
		}
		if len(w.stopsHeard) < most {
			w.stopsHeard[strings.Clone(cell)] = true
		}
		if strings.IndexByte(cell, '@') >= 0 {
			w.r.Addresses = nil
			w.r.LookForAddresses(cell)
			w.said.bind(whose{addresses: w.r.Addresses}, noSaid{line: rec.Line, by: facts.ByAddress})
			continue
		}
		if w.columns.None() {
			continue
		}
		bare := facts.BareName(cell)
		w.keys = append(w.keys, facts.SaidIn(bare)...)
		w.keys = append(w.keys, w.columns.SaidFirm(bare)...)
	}
	w.r.Addresses = own
}

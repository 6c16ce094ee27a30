package kept

import (
	"errors"
	"io"
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// Rows that share a number are one person's, and so are those that share the number of a record. A person may have rows
// of which the first shares nothing with the last, and one between shares something with each: who said no in one of
// them said it in all. Such rows are sought from those that say no: a file that has none is read once.

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
		id = id.Clone() // of a row
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

// mostHops is how many rows may stand between two of a person at the most.
const mostHops = 64

var errLinked = errors.New("des lignes partagent des numéros de proche en proche, sans fin qui se voie : une colonne " +
	"de numéros, ou d'identifiants, n'est pas d'une personne ; ne pas la lire par -column")

// link binds whoever shares a number, or that of a record, with somebody who said no.
func (h *heard) link(s *facts.Reader, t *facts.Table) error {
	ids := t.IDs()
	kinds := t.Kinds()
	numbers := 0
	for _, k := range kinds {
		if k == facts.OfNumbers {
			numbers++
		}
	}
	if len(h.by)+len(h.byID) == 0 || numbers < 2 && len(h.byID) == 0 && !h.tied {
		return nil
	}
	for range mostHops {
		changed, err := h.hop(s, t, kinds, ids)
		if err != nil || !changed {
			return err
		}
	}
	return errLinked
}

// hop reads the rows that may share something with what is bound, and binds what else they have.
func (h *heard) hop(s *facts.Reader, t *facts.Table, kinds []facts.Kind, ids []int) (changed bool, err error) {
	ends := make(endSieve, 1<<endBits/64)
	for n := range h.by {
		ends.add(n.RevealDigits() % endsWith)
	}
	split, err := t.Rows(nil)
	if err != nil {
		return false, err
	}
	w := newListener(s, t)
	w.said = *h
	w.Pass = func(row []byte) bool { return !h.mayShare(row, t.Sep, kinds, ids, ends) }
	for c := (sheet.Chunk{}); ; {
		if err := split.Next(&c); err == io.EOF {
			return changed, nil
		} else if err != nil {
			return false, err
		}
		w.Scan(&c, func(rec *sheet.Record) {
			w.hear(rec)
			all := slices.Concat(w.r.Numbers, w.r.Also)
			no := noSaid{}
			for _, n := range all {
				no = h.by[n].and(no)
			}
			for _, id := range w.r.IDs {
				if said, is := h.byID[id]; is && (said.line != rec.Line || said.more > 0) {
					no = no.and(noSaid{line: said.line, by: facts.ByRecord})
				}
			}
			if no == (noSaid{}) {
				return
			}
			for _, n := range all {
				had, is := h.by[n]
				if now := no.and(had); !is || now != had {
					h.by[n], changed = now, true
					ends.add(n.RevealDigits() % endsWith)
				}
			}
			for _, id := range w.r.IDs {
				changed = h.bindID(id, rec.Line) || changed
			}
		})
	}
}

// endsWith is of how many digits the end of a number is that is looked up before it is read.
const endsWith = 1_000_000_000

// An endSieve lets pass all ends of numbers that are bound, and few others.
type endSieve []uint64

const endBits = 24

func (s endSieve) add(end uint64) {
	at := end * 0x9e3779b97f4a7c15 >> (64 - endBits)
	s[at/64] |= 1 << (at % 64)
}

func (s endSieve) may(end uint64) bool {
	at := end * 0x9e3779b97f4a7c15 >> (64 - endBits)
	return s[at/64]>>(at%64)&1 == 1
}

// mayShare reports whether a row, uncut, may share something with what is bound.
func (h *heard) mayShare(row []byte, sep byte, kinds []facts.Kind, ids []int, ends endSieve) bool {
	column, from := 0, 0
	for at := 0; at <= len(row); at++ {
		if at < len(row) && row[at] != sep {
			continue
		}
		cell := row[from:at]
		switch {
		case column >= len(kinds):
			return true // more cells than titles
		case len(cell) == 0:
		case kinds[column] == facts.OfNumbers:
			end, plain := endOf(cell)
			if !plain || ends.may(end) {
				return true
			}
		case len(h.byID) > 0 && slices.Contains(ids, column):
			if _, is := h.byID[facts.ID{Column: column, Cell: string(cell)}]; is || cell[0] <= ' ' ||
				cell[len(cell)-1] <= ' ' {
				return true
			}
		}
		column, from = column+1, at+1
	}
	return column < len(kinds)
}

// endOf is the last digits of a cell of numbers, and whether it has no more than one number.
func endOf(cell []byte) (end uint64, plain bool) {
	if silent, _ := facts.OfNumbers.Silent(cell, 0); !silent {
		return 0, false
	}
	place, digits := uint64(1), 0
	for i := len(cell) - 1; i >= 0; i-- {
		if c := cell[i] - '0'; c <= 9 {
			if digits++; place < endsWith {
				end, place = end+uint64(c)*place, place*10
			}
		}
	}
	return end, digits <= 15
}

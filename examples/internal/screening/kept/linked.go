package kept

import (
	"errors"
	"io"
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Rows that share a number are one person's, and so are those that share the number of a record. A person may have rows
// of which the first shares nothing with the last, and one between shares something with each: who said no in one of
// them said it in all. Such rows are sought from those that say no: a file that has none is
// not read again for them.

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

// mostHops is how often the file is read again at the most. A chain from below to above takes one for each row.
const mostHops = 64

var errLinked = errors.New("des lignes partagent des numéros de proche en proche, sans fin qui se voie : une colonne " +
	"de numéros, ou d'identifiants, n'est pas d'une personne ; ne pas la lire par -column")

// link binds whoever shares a number, or that of a record, with somebody who said no.
func (h *heard) link(s *facts.Reader, t *facts.Table) error {
	ids := t.IDs()
	defer func() { h.rows, h.many = nil, false }() // they have served
	switch {
	case len(h.by)+len(h.byID) == 0:
		return nil
	case len(ids) == 0 && !h.many:
		h.close(h.rows)
		return nil
	}
	kinds := t.Kinds()
	known, rows := boundIn(h), []linking(nil)
	for sought, hops := known, 0; hops < mostHops; hops++ {
		found, more, err := h.hop(s, t, kinds, ids, known, sought)
		if err != nil {
			return err
		}
		rows = append(rows, found...)
		if len(more.numbers)+len(more.ids) == 0 {
			h.close(rows)
			return nil
		}
		sought = more // by the rows above those that have it
	}
	return errLinked
}

// A bound is numbers, and those of records, that a no binds.
type bound struct {
	numbers map[number.Number]bool
	ids     map[facts.ID]bool
}

func boundIn(h *heard) bound {
	b := bound{make(map[number.Number]bool, len(h.by)), make(map[facts.ID]bool, len(h.byID))}
	for n := range h.by {
		b.numbers[n] = true
	}
	for id := range h.byID {
		b.ids[id] = true
	}
	return b
}

// A linking is a row that has something in common with what is bound, and more.
type linking struct {
	line    int
	numbers []number.Number
	ids     []facts.ID
}

// mostKept is how many rows are kept that have several numbers; of more, the file is read again.
const mostKept = 1 << 12

// keep keeps a row if it has several numbers.
func (h *heard) keep(r *facts.Reading, line int) {
	switch {
	case len(r.Numbers)+len(r.Also) < 2:
	case len(h.rows) == mostKept:
		h.many = true
	default:
		h.rows = append(h.rows, linking{line: line, numbers: slices.Concat(r.Numbers, r.Also)})
	}
}

// hop reads the rows that have something in common with what is sought, and more than that: what of it is not known yet
// is sought too then, in the rows below.
func (h *heard) hop(s *facts.Reader, t *facts.Table, kinds []facts.Kind, ids []int, known, sought bound) (
	found []linking, more bound, err error) {
	more = bound{map[number.Number]bool{}, map[facts.ID]bool{}}
	ends := make(endSieve, 1<<endBits/64)
	for n := range sought.numbers {
		ends.add(n.RevealDigits() % endsWith)
	}
	split, err := t.Rows(nil)
	if err != nil {
		return nil, more, err
	}
	w := newListener(s, t)
	w.said = *h
	w.Pass = func(row []byte) bool { return !mayShare(row, t.Sep, kinds, ids, ends, sought.ids) }
	for c := (sheet.Chunk{}); ; {
		if err := split.Next(&c); err == io.EOF {
			return found, more, nil
		} else if err != nil {
			return nil, more, err
		}
		w.Scan(&c, func(rec *sheet.Record) {
			w.hear(rec)
			if len(w.r.Numbers)+len(w.r.Also)+len(w.r.IDs) < 2 {
				return
			}
			shares := slices.ContainsFunc(w.r.IDs, func(id facts.ID) bool { return sought.ids[id] })
			one := linking{line: rec.Line, numbers: slices.Concat(w.r.Numbers, w.r.Also)}
			if !shares && !slices.ContainsFunc(one.numbers, func(n number.Number) bool { return sought.numbers[n] }) {
				return
			}
			for _, n := range one.numbers {
				if !known.numbers[n] {
					known.numbers[n], sought.numbers[n], more.numbers[n] = true, true, true
					ends.add(n.RevealDigits() % endsWith)
				}
			}
			for _, id := range w.r.IDs {
				id = id.Clone()
				one.ids = append(one.ids, id)
				if !known.ids[id] {
					known.ids[id], sought.ids[id], more.ids[id] = true, true, true
				}
			}
			found = append(found, one)
		})
	}
}

// close binds what rows have in common with what is bound, until nothing more comes.
func (h *heard) close(rows []linking) {
	byNumber, byID := map[number.Number][]int{}, map[facts.ID][]int{}
	queue, waits := make([]int, len(rows)), make([]bool, len(rows))
	for i := range rows {
		queue[i], waits[i] = i, true
		for _, n := range rows[i].numbers {
			byNumber[n] = append(byNumber[n], i)
		}
		for _, id := range rows[i].ids {
			byID[id] = append(byID[id], i)
		}
	}
	again := func(list []int) {
		for _, i := range list {
			if !waits[i] {
				queue, waits[i] = append(queue, i), true
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		row := &rows[queue[0]]
		waits[queue[0]] = false
		no := noSaid{}
		for _, n := range row.numbers {
			no = h.by[n].and(no)
		}
		for _, id := range row.ids {
			if said, is := h.byID[id]; is && (said.line != row.line || said.more > 0) {
				no = no.and(noSaid{line: said.line, by: facts.ByRecord})
			}
		}
		if no == (noSaid{}) {
			continue
		}
		for _, n := range row.numbers {
			had, is := h.by[n]
			if now := no.and(had); !is || now != had {
				h.by[n] = now
				again(byNumber[n])
			}
		}
		for _, id := range row.ids {
			if h.bindID(id, row.line) {
				again(byID[id])
			}
		}
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

// mayShare reports whether a row, uncut, may have something in common with what is sought, and more.
func mayShare(row []byte, sep byte, kinds []facts.Kind, ids []int, ends endSieve, records map[facts.ID]bool) bool {
	column, from := 0, 0
	shares, own := false, 0
	var numbers [8]uint64 // ends of them
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
			if !plain {
				return true
			}
			numbers[own%len(numbers)] = end
			if own++; own > len(numbers) {
				return true
			}
		case slices.Contains(ids, column):
			if own++; shares || own > len(numbers) {
				shares = true
				break
			}
			_, is := records[facts.ID{Column: column, Cell: string(cell)}]
			shares = is || cell[0] <= ' ' || cell[len(cell)-1] <= ' '
		case len(cell) >= leastDigits && words.CountDigits(cell) >= leastDigits:
			if !numbersIn(cell, func(end uint64) {
				numbers[own%len(numbers)] = end
				own++
			}) || own > len(numbers) {
				return true
			}
		}
		column, from = column+1, at+1
	}
	if own < 2 || shares {
		return column < len(kinds) || shares && own > 1
	}
	for _, end := range numbers[:min(own, len(numbers))] {
		shares = shares || ends.may(end)
	}
	return column < len(kinds) || shares
}

// numbersIn yields the ends of the numbers that may stand in a text. It is false if there may be others.
func numbersIn(cell []byte, yield func(end uint64)) bool {
	for from := 0; from < len(cell); {
		to := from
		for to < len(cell) && facts.OfNumber(cell[to]) {
			to++
		}
		if run := cell[from:to]; words.CountDigits(run) >= leastDigits {
			end, plain := endOf(run)
			if !plain {
				return false
			}
			yield(end)
		}
		from = to + 1
	}
	return true
}

// leastDigits is from how many digits on a number is sought in a cell: see [facts.Reader.Read].
const leastDigits = 9

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

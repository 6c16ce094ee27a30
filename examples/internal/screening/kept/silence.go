package kept

import (
	"math"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A silence knows rows that say no no from their cells alone, without reading them. What a row says is what
// one of its cells says: so a row is silent if each of its cells is, in a row that says nothing besides.
//
// Whether a cell is silent is asked of the listener itself, once for each text of a column; the answer is kept.
type silence struct {
	w       *listener
	columns []facts.Kind
	in      []words.Content // of each column
	known   []knownCells    // by column
	alone   sheet.Record    // a row in which nothing stands but a number, and one cell more
	number  int             // where that number stands
	looked  []bool          // columns in which numbers are sought
	keeps   []bool          // columns of which is kept what rows have: see [keyed.keeps]
	// dayFirst is that a cell of the row at hand has its day first: heard if the row is not read.
	dayFirst bool
	cuts     []int // where the cells of the row at hand end
}

// newSilence is what knows rows from their cells. It knows none where a row says more than its cells: what a
// file of consents says of its numbers.
func newSilence(w *listener) *silence {
	q := &silence{w: w, columns: w.t.Kinds(), in: w.t.Contents(), number: -1}
	q.known = make([]knownCells, len(q.columns))
	q.alone.Line, q.alone.Cells = 1, make([]string, len(q.columns))
	q.looked, q.keeps = make([]bool, len(q.columns)), make([]bool, len(q.columns))
	for i, kind := range q.columns {
		q.looked[i], q.keeps[i] = w.t.Other(i) != nil, w.keyed.counted && w.keyed.keeps(i)
		q.known[i].all = map[string]known{}
		if kind == facts.OfNumbers && q.number < 0 {
			q.number = i
		}
	}
	if w.s.Consents != nil || q.number < 0 {
		q.columns = nil
	} else if q.alone.Cells[q.number] = anyNumber; w.hear(&q.alone) != (noSaid{}) {
		q.columns = nil // an empty cell says no: see -set
	}
	return q
}

// anyNumber is one that nobody has (Arcep, décision 2018-0881).
const anyNumber = "0639980000"

// of reports whether a row surely says nothing: one that has as many cells as there are titles, all silent, and a
// number of its own.
func (q *silence) of(row []byte) bool {
	if q.cuts = sheet.AppendSeparators(q.cuts[:0], row, q.w.t.Sep); len(q.cuts)+1 != len(q.columns) {
		return false
	}
	q.cuts = append(q.cuts, len(row))
	at, own, numbers := 0, false, 0
	both, among := pair{}, false
	k := &q.w.keyed
	k.begin()
	q.dayFirst = false
	for i := range q.columns {
		cell := row[at:q.cuts[i]]
		at = q.cuts[i] + 1
		switch kind := q.columns[i]; {
		case len(cell) == 0:
			k.unrecorded = k.unrecorded || k.counted && k.ids[i]
		case kind == facts.OfNumbers:
			end, digits, plain := endOf(cell)
			if digits < 0 || k.counted && !plain {
				return false
			}
			if k.counted {
				k.ends = append(k.ends, uint32(end))
				both.first, both.second = both.second, uint32(end)
			}
			own, numbers = own || digits >= facts.OwnDigits, numbers+1
		case !q.cell(i, cell), q.keeps[i] && !k.record(i, cell):
			return false
		case q.looked[i] && words.HasDigits(cell, leastDigits):
			numbers, among = numbers+1, true
			if k.counted && !k.among(cell) {
				return false
			}
		}
	}
	if k.home != nil {
		k.endHome()
	}
	if (len(k.marks) > 0 || len(k.homes) > 0) && k.isNamed() {
		return false
	}
	if own && k.counted {
		if k.unrecorded {
			q.w.strayIn(row)
		}
		q.w.had.add(k)
		k.rise(q.w.runs)
		switch line := q.w.Line(); {
		case len(k.ends) < 2:
			q.w.said.single.add(line)
		case len(k.ends) == 2 && !among && line <= math.MaxUint32:
			both.line = uint32(line)
			q.w.pairs.add(both)
		}
	}
	q.w.said.many = q.w.said.many || own && numbers > 1
	q.w.said.dayFirst = q.w.said.dayFirst || own && q.dayFirst
	return own
}

// cell reports whether a cell surely says nothing.
func (q *silence) cell(column int, cell []byte) bool {
	if said, sure := q.columns[column].Silent(cell, q.in[column]); sure {
		return said && (q.columns[column] != facts.OfWords || !mayRefer(&q.w.keyed, cell) || !q.sends(column, cell))
	}
	says, known := q.known[column].find(cell)
	if !known {
		says = q.ask(column, cell)
		q.known[column].keep(cell, says)
	}
	q.dayFirst = q.dayFirst || says.dayFirst
	return says.silent
}

// sends reports whether a cell sends to another record.
func (q *silence) sends(column int, cell []byte) bool {
	return len(q.w.refersIn(column, string(cell))) > 0
}

// ask asks the listener about a cell, in a row of its own.
func (q *silence) ask(column int, cell []byte) (one known) {
	text, said := string(cell), &q.w.said
	had := said.dayFirst
	said.dayFirst, q.alone.Cells[column] = false, text
	one.silent = q.w.hear(&q.alone) == (noSaid{}) && (q.looked[column] || len(q.w.r.Also) == 0) &&
		(!q.asked(column, cell) || holdsNoNumber(cell)) && !q.sends(column, cell)
	one.dayFirst, said.dayFirst, q.alone.Cells[column] = said.dayFirst, had, ""
	return one
}

// asked reports whether a number in a cell is of whoever the row speaks of.
func (q *silence) asked(column int, cell []byte) bool {
	k := &q.w.keyed
	return k.counted && k.asked[column] && words.CountDigits(cell) >= leastDigits
}

// A pair is a row with two numbers: its line, and their ends.
type pair struct{ line, first, second uint32 }

// A pairs is many of them, in blocks: twelve bytes each.
type pairs [][]pair

const pairsOfBlock = 1 << 12

func (p *pairs) add(one pair) {
	last := len(*p) - 1
	if last < 0 || len((*p)[last]) == pairsOfBlock {
		*p, last = append(*p, make([]pair, 0, pairsOfBlock)), last+1
	}
	(*p)[last] = append((*p)[last], one)
}

// untied are the lines of those of which no other row has a number.
func (p pairs) untied(with *shared, to *lines) {
	for _, block := range p {
		for _, one := range block {
			if !with.hasEnd(one.first) && !with.hasEnd(one.second) {
				to.add(int(one.line))
			}
		}
	}
}

// A lines is a set of lines: a bit each.
type lines []uint64

func (l *lines) add(line int) {
	if at := line / 64; at >= len(*l) {
		*l = append(*l, make(lines, at+1-len(*l))...)
	}
	(*l)[line/64] |= 1 << (line % 64)
}

func (l *lines) join(o lines) {
	if len(*l) < len(o) {
		*l, o = o, *l
	}
	for i, bits := range o {
		(*l)[i] |= bits
	}
}

func (l lines) has(line int) bool { return line/64 < len(l) && l[line/64]>>(line%64)&1 == 1 }

// IsSilent reports whether each cell of the row on a line is known to say nothing against a call.
func (said *Noes) IsSilent(line int) bool { return said.silent.has(line) }

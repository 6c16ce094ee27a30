package kept

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A row that stands for nobody of its own may be the rest of the one above: a note with an end of line that is not
// quoted goes on in it, and of cells that were merged only the first has the number. What it says against a call, or
// could say, sets the row above aside. Where the first column is of texts, it may be the head of the row below too; so
// it may where the row below has no cell that it has, as under merged cells.

// neighbours are what a listener knows of the rows around the one at hand, within a chunk.
type neighbours struct {
	edge
	sectioned
	passed []byte // the last row with a number, as long as it is not read for who it is
	first  []byte // the first one, as long as it is not read
}

// An edge is what a chunk says of the rows of those before and after it.
type edge struct {
	above int   // line of the first row that could say no of the last one before this chunk; zero is none
	below int   // line of the first row at its end that could say no of the first one after it
	own   bool  // a row in it has a number
	whole bool  // such a row lacks no cell
	head  whose // the first of those with a number
	last  whose // the last one that lacks no cell
	short whose // one after it that lacks some: it may itself be the rest of the last one

	seen  bool     // it has a row
	top   []string // the cells of the first row, if it has a number
	upper []string // those of the last row, if it has none and could say no
	line  int      // of that one

	headings []heading
	runs     []rising // the numbers of records of each column, if they rise
	noted    answer   // the last row with a number ends in a note, or lacks cells
}

// passOver lets silent rows pass.
func (w *listener) passOver(q *silence) {
	w.Pass = func(row []byte) bool {
		if w.upper != nil || !w.seen || !q.of(row) {
			return false
		}
		if !w.own {
			w.own, w.first = true, row
		}
		w.quietly = true
		w.said.silent.add(w.Line())
		if w.passed, w.whole, w.short = row, true, (whose{}); w.below != 0 {
			w.belongs(w.below, w.read(row))
			w.below = 0
		}
		return true
	}
}

// read is by what a row without a quote is known.
func (w *listener) read(row []byte) whose {
	w.hear(&sheet.Record{Line: 1, Text: row, Cells: strings.Split(string(row), string(rune(w.t.Sep)))})
	return w.known()
}

// known is by what the row at hand is known, even if its number cannot be read.
func (w *listener) known() whose {
	numbers, _ := w.r.Meant()
	return whose{slices.Concat(w.r.Numbers, w.r.Also, numbers), slices.Clone(w.r.Addresses)}
}

// belongs sets somebody aside for a row that could say no of them.
func (w *listener) belongs(line int, who whose) {
	w.said.bind(who, noSaid{line: line, by: facts.ByPlace})
}

// settled reads the last row with a number.
func (w *listener) settled() {
	w.noteAbove()
	if w.passed != nil {
		w.last = w.read(w.passed)
		w.passed = nil
	}
}

// beside takes the row at hand for one that has a number, or for the rest of another.
func (w *listener) beside(rec *sheet.Record, no noSaid) {
	blank := rec.Kind != sheet.Torn && sheet.Blank(rec.Cells)
	if blank {
		return
	}
	own := w.isOwn(rec)
	heads := w.heading(rec, own)
	switch {
	case heads == headsAgain: // the titles say nothing of anybody
		return
	case heads == headsNoes && no == (noSaid{}):
		no.line = rec.Line
	}
	switch {
	case own:
		if !w.seen {
			w.seen, w.top = true, slices.Clone(rec.Cells)
		}
		if fits(w.upper, rec.Cells) {
			w.belongs(w.line, w.known())
		}
		w.upper = nil
		w.endsInNote(rec)
		if rec.Plain() && len(rec.Cells) >= len(w.t.Titles) && w.below == 0 && w.own { // as most: read when asked for
			w.whole, w.passed, w.short = true, rec.Text, whose{}
			return
		}
		who := w.known()
		if w.below != 0 {
			w.belongs(w.below, who)
			w.below = 0
		}
		if !w.own {
			w.own, w.head, w.first = true, who, nil
		}
		if w.short = who; rec.Kind != sheet.Torn && len(rec.Cells) >= len(w.t.Titles) {
			w.whole, w.last, w.short, w.passed = true, who, whose{}, nil
		}
	case no == (noSaid{}):
		w.seen, w.upper = true, nil
	default:
		if w.seen, w.upper = true, nil; rec.Kind != sheet.Torn && len(rec.Cells) >= len(w.t.Titles) {
			w.upper, w.line = slices.Clone(rec.Cells), rec.Line
		}
		if w.heads(rec) && w.below == 0 {
			w.below = rec.Line
		}
		if !w.whole && w.above == 0 {
			w.above = rec.Line
		}
		w.settled()
		if heads == headsNoes && w.isPure(rec) {
			w.headings[len(w.headings)-1].above = []whose{w.last, w.short}
			return
		}
		w.belongs(rec.Line, w.last)
		w.belongs(rec.Line, w.short)
	}
}

// fits reports whether a row may be half of the one below: it says more than a no, and no column has a cell of both.
func fits(upper, lower []string) bool {
	filled := 0
	for i, cell := range upper {
		if strings.TrimSpace(cell) == "" {
			continue
		}
		if filled++; i < len(lower) && strings.TrimSpace(lower[i]) != "" {
			return false
		}
	}
	return filled > 1 && lower != nil
}

// isOwn reports whether the row at hand stands for somebody of its own.
func (w *listener) isOwn(rec *sheet.Record) bool {
	// The rest of a note may hold a number among its words.
	rest := len(rec.Cells) < len(w.t.Titles) && w.r.Worded()
	if w.r.HasOwn() && !rest || w.s.Channel == rgpd.Email && len(w.r.Addresses) > 0 && !rest {
		return true
	}
	if rec.Kind != sheet.Torn {
		return false
	}
	cells := strings.Split(string(rec.Text), string(rune(w.t.Sep)))
	for _, p := range w.t.Columns {
		if w.t.IsNumber(p) && p.Index < len(cells) && isOwn(cells[p.Index]) &&
			!strings.ContainsFunc(cells[p.Index], unicode.IsLetter) {
			return true
		}
	}
	return false
}

// isOwn reports whether a cell of numbers has most of one.
func isOwn[S string | []byte](cell S) bool {
	n := 0
	for i := range len(cell) {
		if cell[i]-'0' <= 9 {
			n++
		}
	}
	return n >= facts.OwnDigits
}

// heads reports whether a row may be the beginning of the one below: a first cell of words, and nothing more.
func (w *listener) heads(rec *sheet.Record) bool {
	if rec.Kind == sheet.Torn || len(rec.Cells) != 1 {
		return false
	}
	kind := w.kinds[0]
	return kind != facts.OfNumbers && kind != facts.OfNames
}

// close ends a chunk.
func (w *listener) close() {
	if w.first != nil {
		w.head, w.first = w.read(w.first), nil
	}
	w.settled()
}

// joinEdges joins the chunks of a file, in order.
func (h *heard) joinEdges(edges []edge) {
	var last, short whose
	var upper edge // the one whose last row may be half of the next
	below := 0
	for _, e := range edges {
		if e.seen {
			if fits(upper.upper, e.top) {
				h.bind(e.head, noSaid{line: upper.line, by: facts.ByPlace})
			}
			upper = e
		}
		if e.above != 0 {
			no := noSaid{line: e.above, by: facts.ByPlace}
			h.bind(last, no)
			h.bind(short, no)
		}
		if e.own {
			if below != 0 {
				h.bind(e.head, noSaid{line: below, by: facts.ByPlace})
			}
			short, below = e.short, 0
			if e.whole {
				last = e.last
			}
		}
		if below == 0 {
			below = e.below
		}
	}
}

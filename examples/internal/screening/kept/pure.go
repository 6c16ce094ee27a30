package kept

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A heading with a colon, in the place of a name and in a row that lacks no cell, says nothing of the row above, if
// somebody who is known stands below: "Ne plus appeler :". Whatever else it says, or if nobody does, it may.

// isPure reports whether the row at hand, which heads others, is such a heading.
func (w *listener) isPure(rec *sheet.Record) bool {
	if rec.Kind == sheet.Torn || len(rec.Cells) < 2 || len(rec.Cells) != len(w.t.Titles) ||
		w.kinds[0] != facts.OfNames || w.headings[len(w.headings)-1].is != headsNoes {
		return false
	}
	at, cell := alone(rec.Cells)
	head, colon := strings.CutSuffix(cell, ":")
	return at == 0 && colon && !words.StartsSmall(cell) && words.IsPureHeading(head)
}

// bindAbove is the no of a heading for the row above it, if nobody below is known.
func (h *heard) bindAbove(edges []edge, below []Section) {
	held := map[int]bool{}
	for i := range below {
		held[below[i].Line] = below[i].Rows+below[i].Named > 0
	}
	for _, e := range edges {
		for _, one := range e.headings {
			if held[one.line] {
				continue
			}
			for _, who := range one.above {
				h.bind(who, noSaid{line: one.line, by: facts.ByPlace})
			}
		}
	}
}

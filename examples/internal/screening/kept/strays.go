package kept

import (
	"bytes"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A row that was pasted one column too far has the number of its record under another title: see
// [facts.Table.Strays]. It is told what is said of that record, if another row has the number in its place: what else
// looks like one, a model, an article, is that of nobody.

// strayIn notes the numbers of records that may stand in other columns of a row, uncut, than theirs, which are empty.
func (w *listener) strayIn(row []byte) {
	const most = 32 // bytes of one that is plain
	k := &w.keyed
	k.cells = k.cells[:0]
	for from, at := 0, 0; at <= len(row); at++ {
		if at == len(row) || row[at] == w.t.Sep {
			k.cells, from = append(k.cells, row[from:at]), at+1
		}
	}
	for at, cell := range k.cells {
		if len(cell) > most || k.strays[at] == 0 || words.CountDigits(cell) == 0 || !k.strays[at].Has(string(cell)) {
			continue
		}
		for i, is := range k.ids {
			if !is || len(bytes.TrimSpace(k.cells[i])) > 0 {
				continue
			}
			if !k.mayHave(w.t.Stands(i), string(cell)) {
				continue
			}
			for id := range w.t.IDsIn(i, string(cell)) {
				w.said.strays.add(id.Of())
			}
		}
	}
}

// own notes which of the strays a row has in its place.
func (h *heard) own(ids []facts.ID, strays *digests) {
	if strays.none() {
		return
	}
	for _, id := range ids {
		if key := id.Of(); strays.has(key) {
			h.owned[key] = true
		}
	}
}

// tellStrays writes into a row what is said of the records whose numbers stand in other columns of it.
func (said *Noes) tellStrays(r *facts.Reading) {
	for id := range r.Strays() { // what stands around it may be no name
		if !said.nearIDs.may(id.Key) || !said.owned[id.Of()] {
			continue
		}
		if line, is := said.ofRecord(id, nil, r.Line); is {
			r.Doubt(facts.Doubt{Line: line, By: facts.ByRecord})
		}
	}
}

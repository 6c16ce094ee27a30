package kept

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note may send to another record, voir dossier CL10266, in a row that says no no. If the row of that record does, or
// is bound by one, this one is set aside: it may be of the same person. See also [listener.mentions], of rows that say
// one themselves.

// refersIn are the numbers of other records of which a cell of notes speaks.
func (w *listener) refersIn(column int, cell string) (out []facts.ID) {
	if column >= len(w.kinds) || w.kinds[column] != facts.OfWords || !w.keyed.mayRefer(cell) {
		return nil
	}
	for number := range words.RecordsIn(cell) {
		for _, column := range w.t.IDs() {
			for id := range w.t.IDsIn(column, number) {
				out = append(out, id)
			}
		}
	}
	return out
}

// refers are those of which the row at hand speaks, but its own.
func (w *listener) refers(rec *sheet.Record) (out []facts.ID) {
	for i, cell := range w.t.Cells(rec) {
		for _, id := range w.refersIn(i, cell) {
			if !slices.Contains(w.r.IDs, id) && !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// notesWhom notes whom the row at hand sends to.
func (w *listener) notesWhom(rec *sheet.Record) {
	for _, id := range w.refers(rec) {
		w.said.referring.add(rec.Line)
		w.said.referred.add(id.Of())
	}
}

// mayRefer reports whether a number of a record may stand in a cell of notes: as far as the letters before its figures,
// and how many there are, tell. Of most cells it is false.
func mayRefer[S string | []byte](k *keyed, cell S) bool {
	for i := 0; i < len(cell); i++ {
		if cell[i]-'0' > 9 {
			continue
		}
		from := i
		for i < len(cell) && cell[i]-'0' <= 9 {
			i++
		}
		before, apart := byte(0), false // the letter before the figures
		for at := from - 1; at >= 0 && before == 0; at-- {
			if c := cell[at]; c != ' ' && c != '-' && c != '_' {
				before = c | 0x20
			} else {
				apart = true
			}
		}
		behind := byte(0)
		if i < len(cell) {
			behind = cell[i] | 0x20
		}
		for column, is := range k.ids {
			if is && k.sendsTo(column, before, behind, i-from, apart) {
				return true
			}
		}
	}
	return false
}

func (k *keyed) mayRefer(cell string) bool { return mayRefer(k, cell) }

// sendsTo reports whether figures may be of the number of a record in a column: behind the last letter of those that
// rise there; else as many as a record has, and no day, hour or amount.
func (k *keyed) sendsTo(column int, before, behind byte, figures int, apart bool) bool {
	if k.isRising(column) {
		if letters := strings.TrimRight(k.rises[column].letters, "-"); letters != "" {
			return before == letters[len(letters)-1]|0x20
		}
	}
	const least = 3
	return (figures >= least || !apart && before != 0) && strings.IndexByte("h/:%", behind) < 0
}

// refer gives a row that was read the records to which its notes send, if it is known to send to some.
func (h *heard) refer(one *linking, w *listener, rec *sheet.Record) {
	if h.referring.has(rec.Line) {
		one.refers = w.refers(rec)
	}
}

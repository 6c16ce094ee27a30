package kept

import (
	"fmt"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note may refuse for other rows, told by their places: les deux suivants ont dit non. A file may have been sorted
// since: nobody can tell which rows those are, and the run stops.

// pointsAtRows notes whether the row at hand refuses so.
func (w *listener) pointsAtRows(rec *sheet.Record) {
	if w.pointsAt != 0 && w.pointsAt < rec.Line {
		return
	}
	for i, cell := range w.t.Cells(rec) {
		if i < len(w.kinds) && w.kinds[i] == facts.Unread && w.isSomebody(false) || !maySeveral(cell) {
			continue
		}
		if words.PointsAtRows(w.memo, cell) {
			w.pointsAt = rec.Line
			return
		}
	}
}

// ofPlaces is an error if a row refuses so.
func ofPlaces(line int) error {
	if line == 0 {
		return nil
	}
	return fmt.Errorf("ligne %d : un refus qui parle d'autres lignes par leur place (suivants, ci-dessus, ligne 4) : "+
		"l'écrire dans une colonne stop de chacune d'elles, puis ôter ces mots", line)
}

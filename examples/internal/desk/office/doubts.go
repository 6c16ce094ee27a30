package office

import (
	"github.com/rgpd-go/rgpd"
)

// A row is where something stands.
type row struct {
	file string
	line int
}

// MayObject is what to look at where somebody may have objected, and no request of the case says so: it binds the
// calls, and nothing else, until somebody has looked. No letter tells it. ok: there is such a row.
func (d *Desk) MayObject(id string) (look rgpd.Text, ok bool) {
	rows := d.doubts[id]
	if len(rows) == 0 && !d.folded[id].Request.StopsMarketing() {
		rows = d.halts[id] // somebody stopped it, and no request says why
	}
	if len(rows) == 0 {
		return look, false
	}
	for about := range d.folded[id].Each() {
		if about.Request.AboutMarketing() {
			return look, false
		}
	}
	at := rows[0]
	return textf("lire %s, ligne %d : si la personne s'oppose, inscrire sa demande ; sinon ôter ces mots",
		"read %s, line %d: if the person objects, enter the request; else take those words out", at.file, at.line), true
}

var mayObject = rgpd.Text{FR: "opposition, à confirmer", EN: "objection, to be confirmed"}

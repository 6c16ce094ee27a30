package office

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A row is where something stands.
type row struct {
	file string
	line int
	// toRead: what stands there is not understood; else it has words of a refusal.
	toRead bool
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
	if c := d.folded[id]; c.Request.AboutMarketing() || slices.ContainsFunc(c.Request.Besides,
		rights.Request.AboutMarketing) {
		return look, false
	}
	at := rows[0]
	if d.toRead(id) {
		return textf("lire %s, ligne %d : si la personne ne veut plus être appelée, inscrire son opposition ; sinon "+
			"récrire ou ôter ces mots", "read %s, line %d: if the person wants no more calls, enter the objection; "+
			"else rewrite those words or take them out", at.file, at.line), true
	}
	return textf("lire %s, ligne %d : si la personne s'oppose, inscrire sa demande ; sinon ôter ces mots",
		"read %s, line %d: if the person objects, enter the request; else take those words out", at.file, at.line), true
}

// toRead reports whether what may be an objection of a case is nothing but words that are not understood.
func (d *Desk) toRead(id string) bool {
	understood := func(r row) bool { return !r.toRead }
	return len(d.doubts[id]) > 0 && !slices.ContainsFunc(d.doubts[id], understood)
}

var toRead = rgpd.Text{FR: "note, à lire", EN: "a note, to be read"}

var mayObject = rgpd.Text{FR: "opposition, à confirmer", EN: "objection, to be confirmed"}

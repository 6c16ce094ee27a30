package office

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
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

// listed has each case of a file stop the calls that is, by its name, that of its sheet or the heads of its pages, a
// list of those who are not to be called, whatever its rows ask.
func (d *Desk) listed(f File) {
	names := []string{strings.TrimSuffix(filepath.Base(f.Name), filepath.Ext(f.Name)), f.Sheet}
	if o := f.Source.Origin; o != nil {
		names = append(names, o.Heads...)
	}
	if !slices.ContainsFunc(names, words.NamesRefusals) {
		return
	}
	n := 0
	for _, id := range d.ids {
		objects := slices.ContainsFunc(d.events[id], func(e entered) bool {
			return e.Kind == rights.Received && rights.Request{Right: e.Right, Purpose: e.Purpose}.AboutMarketing()
		})
		i := slices.IndexFunc(d.events[id], func(e entered) bool { return e.file == f.place() })
		if i < 0 || objects {
			continue
		}
		d.doubts[id] = append(d.doubts[id], row{file: f.place(), line: d.events[id][i].line})
		n++
	}
	if n > 0 {
		d.fault(Fault{Fault: mailroom.Fault{File: f.place(), Says: textf(
			"d'après le nom du fichier, de la feuille ou l'en-tête de ses pages, c'est une liste de personnes à ne "+
				"pas appeler : la prospection s'arrête pour les dossiers qui ne demandent pas autant : %d",
			"by the name of the file, of the sheet or the head of its pages it is a list of people not to be called: "+
				"marketing stops for the cases that do not ask as much: %d", n),
			Do: rgpd.Text{FR: "écrire leur opposition sous « droit » ; si ce n'en est pas une, changer ce nom",
				EN: "write their objection under “right”; if it is none, change that name"}}})
	}
}

var toRead = rgpd.Text{FR: "note, à lire", EN: "a note, to be read"}

var mayObject = rgpd.Text{FR: "opposition, à confirmer", EN: "objection, to be confirmed"}

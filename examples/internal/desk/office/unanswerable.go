package office

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

// unanswerable is why neither an answer nor a refusal goes to somebody, and an acknowledgement at the most; nil:
// nothing is.
func (d *Desk) unanswerable(id string, r Request) *rights.LetterError {
	no := func(field string, why rgpd.Text) *rights.LetterError {
		return &rights.LetterError{Field: field, Why: why}
	}
	if at := d.another[id]; len(at) > 0 {
		return no("title", textf(
			"%s, ligne %d, peut dire que quelqu'un d'autre demande, que la personne est décédée ou que la demande est "+
				"retirée ; lire la note, l'inscrire dans sa colonne et l'ôter",
			"%s, line %d, may say that somebody else asks, that the person is dead or that the request is taken back; "+
				"read the note, enter what it says in its column and take it out", at[0].file, at[0].line))
	}
	if at := d.unclear[id]; len(at) > 0 {
		return no("facts", textf("une cellule de %s, ligne %d, ne se lit pas ; la corriger, puis répondre",
			"a cell of %s, line %d, cannot be read; mend it, then answer", at[0].file, at[0].line))
	}
	if why, held := d.heldByNote(id); held {
		return no("note", rgpd.Text{FR: why.FR + " ; " + readNote.FR, EN: why.EN + "; " + readNote.EN})
	}
	if d.actOfSeveral(id) {
		return no(rights.CarriedOut.String(), rgpd.Text{FR: oneActOfSeveral.FR + " ; " + sayWhich.FR,
			EN: oneActOfSeveral.EN + "; " + sayWhich.EN})
	}
	if d.identityContradicts(id, r) {
		return no("identity", rgpd.Text{FR: cameAndNot.FR + " ; " + mendOne.FR, EN: cameAndNot.EN + "; " + mendOne.EN})
	}
	if d.contradicts(id, r) {
		return no(rights.CarriedOut.String(), rgpd.Text{FR: doneAndRefused.FR + " ; " + mendOne.FR,
			EN: doneAndRefused.EN + "; " + mendOne.EN})
	}
	return nil
}

// contradicts reports whether the files say that what a request asks was done, and facts that have it refused.
func (d *Desk) contradicts(id string, r Request) bool {
	return len(refusal(&r.Plan)) > 0 && slices.ContainsFunc(d.events[id], func(e entered) bool {
		return e.Kind == rights.CarriedOut
	})
}

// identityContradicts reports whether the files say that what identifies the person came in, and facts that nothing
// does have what is asked refused.
func (d *Desk) identityContradicts(id string, r Request) bool {
	facts := d.facts[known{id, r.Case.Request.Right, r.Case.Request.Received.UTC()}]
	if facts.Identity != rights.NotIdentifiable || len(refusal(&r.Plan)) == 0 {
		return false
	}
	return slices.ContainsFunc(d.events[id], func(e entered) bool { return e.Kind == rights.IdentityEnough })
}

// actOfSeveral reports whether something is said to be carried out of a case that asks for several things, and not of
// which: a letter would say of each that it was done.
func (d *Desk) actOfSeveral(id string) bool {
	asked := map[rights.Right]bool{}
	for _, e := range d.events[id] {
		r := rights.Request{Right: e.Right, Purpose: e.Purpose}
		if e.Kind == rights.Received && !r.AboutMarketing() { // that is stopped, and not carried out
			asked[e.Right] = true
		}
	}
	return len(asked) > 1 && slices.ContainsFunc(d.events[id], func(e entered) bool {
		return e.Kind == rights.CarriedOut && e.Right == 0
	})
}

var (
	oneActOfSeveral = rgpd.Text{
		FR: "le dossier demande plusieurs choses, et dit exécuté sans dire laquelle : aucune lettre ne dit que c'est " +
			"fait",
		EN: "the case asks for several things, and says carried out without saying which: no letter says that it " +
			"is done",
	}
	sayWhich = rgpd.Text{
		FR: "donner à chaque droit sa ligne et son dossier, ou inscrire l'exécution avec son droit (add -right)",
		EN: "give each right its line and its case, or enter the act with its right (add -right)",
	}
	doneAndRefused = rgpd.Text{
		FR: "ce qui est demandé est dit exécuté, et les faits du dossier le font refuser : " +
			"aucune lettre de refus ne part",
		EN: "what is asked is said to be carried out, and the facts of the case have it refused: " +
			"no letter of refusal goes",
	}
	cameAndNot = rgpd.Text{
		FR: "de quoi identifier la personne est dit reçu, et les faits du dossier disent qu'on ne peut " +
			"l'identifier : aucune lettre de refus ne part",
		EN: "what identifies the person is said to have come in, and the facts of the case say that nothing does: " +
			"no letter of refusal goes",
	}
	mendOne = rgpd.Text{FR: "corriger l'un ou l'autre", EN: "mend the one or the other"}
)

// contradictions tells them.
func (d *Desk) contradictions() {
	for _, id := range d.ids {
		tell := func(says, do rgpd.Text) {
			at := d.events[id][0]
			d.fault(Fault{Fault: mailroom.Fault{File: at.file, Line: at.line, Case: id, Says: says, Do: do}})
		}
		happened := func(k rights.EventKind) bool {
			return slices.ContainsFunc(d.events[id], func(e entered) bool { return e.Kind == k })
		}
		done, came := happened(rights.CarriedOut), happened(rights.IdentityEnough)
		noted := len(d.noted[id]) > 0 && len(d.doubts[id]) == 0 // that are told already
		if !done && !came && !noted {
			continue
		}
		open := slices.DeleteFunc(d.Requests(id), func(r Request) bool { return r.Case.Status.Closed() })
		if why, held := d.heldByNote(id); noted && held && len(open) > 0 && (done || happened(rights.Stopped)) {
			tell(rgpd.Text{FR: why.FR + " ; aucune réponse ne part", EN: why.EN + "; no answer goes"}, readNote)
		}
		if done && d.actOfSeveral(id) && len(open) > 0 {
			tell(oneActOfSeveral, sayWhich)
		}
		if done && slices.ContainsFunc(open, func(r Request) bool { return d.contradicts(id, r) }) {
			tell(doneAndRefused, mendOne)
		}
		if came && slices.ContainsFunc(open, func(r Request) bool { return d.identityContradicts(id, r) }) {
			tell(cameAndNot, mendOne)
		}
	}
}

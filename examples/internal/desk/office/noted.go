package office

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

// A note is one that bears on whether an answer is true, and where it stands.
type note struct {
	row
	mailroom.Note
}

// heldByNote is why a note of a case holds its answers, and where it stands. One that says no more than an objection
// on file holds none; one that tells of calls holds those of a case that stops them.
func (d *Desk) heldByNote(id string) (why rgpd.Text, held bool) {
	asks := d.folded[id].Request
	objects := asks.AboutMarketing() || slices.ContainsFunc(asks.Besides, rights.Request.AboutMarketing)
	for _, n := range d.noted[id] {
		if n.Says == mailroom.NoteRefuses && objects {
			continue
		}
		if _, stopped := d.since(id); n.Says == mailroom.NoteCalls && !stopped {
			continue
		}
		says := notesSay[n.Says]
		return textf("%s, ligne %d, colonne %s : "+says.FR, "%s, line %d, column %s: "+says.EN, n.file, n.line,
			n.Column), true
	}
	return why, false
}

var notesSay = map[mailroom.NoteKind]rgpd.Text{
	mailroom.NoteUnknown: {FR: "la note n'est pas comprise", EN: "the note is not understood"},
	mailroom.NoteDenies: {FR: "la note peut dire que quelque chose n'est pas fait, ou ne doit pas l'être",
		EN: "the note may say that something is not done, or is not to be done"},
	mailroom.NoteRefuses: {FR: "la note a des mots d'un refus, qu'aucune demande du dossier ne dit",
		EN: "the note has words of a refusal, which no request of the case says"},
	mailroom.NoteCalls: {FR: "la note parle d'appels à une personne qui n'est plus à appeler",
		EN: "the note tells of calls to somebody who is not to be called any more"},
	mailroom.NoteAnswer: {FR: "la note peut dire qu'une réponse est déjà partie",
		EN: "the note may say that an answer is gone already"},
}

var readNote = rgpd.Text{
	FR: "la lire, écrire ce qu'elle dit dans sa colonne et l'ôter, puis répondre",
	EN: "read it, write what it says in its column and take it out, then answer",
}

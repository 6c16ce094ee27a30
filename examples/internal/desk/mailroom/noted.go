package mailroom

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A letter states as done what the columns say is done. A note beside them may say that it is not, that the person was
// called since, or that an answer is gone already: then no answer goes before somebody has read it.

// A Note is a cell in a column that is not read, which bears on whether the letter that the columns allow is true.
type Note struct {
	Column string // the letters of its column, #4 in JSON
	Says   NoteKind
}

// A NoteKind is what a note may say against an answer. Zero is none.
type NoteKind uint8

const (
	NoteUnknown NoteKind = iota + 1 // it is not understood
	NoteDenies                      // something is not done, is yet to be done, is done in part
	NoteRefuses                     // the person wants no calls, and nothing else: no more than an objection says
	NoteCalls                       // somebody was called, or is to be
	NoteAnswer                      // an answer is gone already
)

// noted takes what a note says against an answer. understood: all its words are known, and none of them refuses.
func (e *entry) noted(c cell, text string, understood bool) {
	add := func(k NoteKind) { e.Notes = append(e.Notes, Note{c.place, k}) }
	all := strings.Fields(words.Fold(text))
	has := func(of terms) bool { return slices.ContainsFunc(all, of.has) }
	switch {
	case isFigured(c) && !strings.ContainsFunc(text, unicode.IsLetter): // an amount of zero
	case refusesCalls(all), facts.IsPlain(c.title) && !isFigured(c) && !understood: // a name, a street
		add(NoteRefuses)
	case !isAnswer(text) && has(denying):
		add(NoteDenies)
	case !understood:
		add(NoteUnknown)
	case has(answering), has(answerSent) && has(sent) && !has(acknowledging):
		add(NoteAnswer)
	case has(calling):
		add(NoteCalls)
	}
}

// isFigured reports whether a column is one of figures, in which a word is a note.
func isFigured(c cell) bool { return words.ContentOf(c.title).Figured() }

// titled takes what stands under a title that may say a refusal, where it is more than an answer or a day.
func (e *entry) titled(c cell, text string) {
	if !isAnswer(text) {
		e.noted(c, text, !memoRefuses(text) && e.understandsBy(e.reading.memo, text))
	}
}

// refusesCalls reports whether a text says that the person wants no calls, and not a word more: an objection or a
// stop that nothing denies, or no more of calls. That somebody was called is more.
func refusesCalls(all []string) bool {
	joined := strings.ReplaceAll(" "+strings.Join(all, " ")+" ", " etre appelee ", " etre appele ")
	all = strings.Fields(strings.ReplaceAll(joined, " etre appele ", " appels "))
	has := func(of terms) bool { return slices.ContainsFunc(all, of.has) }
	if has(objecting) == has(notAny) || has(notAny) && !has(ofCalls) {
		return false
	}
	return !slices.ContainsFunc(all, func(w string) bool {
		return !objecting.has(w) && !notAny.has(w) && !ofCalls.has(w) && !beside.has(w)
	})
}

var (
	// objecting, notAny and ofCalls make a refusal of calls, with what may stand beside them.
	objecting = termsOf("desinscri desabonn unsubscri", "stop oppose opposee opposition objects objection")
	notAny    = termsOf("", "ne n pas plus no not")
	ofCalls   = termsOf("", "appels appeler demarchage demarcher prospection publicite publicites pub call calls "+
		"marketing")
	beside = termsOf("", "etre est s se a au aux la le les l d de des du par toute tout recevoir souhaite veut "+
		"desire svp merci client cliente personne to be wants any more")
	// denying are the words of what is not done, or not yet.
	denying = termsOf("refai partiel incompl erreur erron annul bloqu suspend attend attent oubli manqu douteu "+
		"mauvais doublon echou echec illisib reste prevu wrong mistak partial pending miss fail",
		"ne n pas rien aucun aucune non sans sauf jamais ni encore hormis excepte partie moitie faire verifier "+
			"effacer supprimer envoyer prevenir arreter rectifier corriger traiter repondre relire not no nothing "+
			"never none yet except but without still until todo")
	// answering and sent are of an answer that is gone, calling of calls and of talks.
	answering  = termsOf("", "repondu repondue replied answered")
	answerSent = termsOf("repons courri lettre copie donnee reply answer letter copy copies data",
		"mail mel email courriel")
	sent          = termsOf("envoy expedi adress remis livr post parti sent mailed deliver", "faite donnee given")
	acknowledging = termsOf("accus acknowl", "ar")
	calling       = termsOf("appel rappel relanc recontact contact join demarch sollicit messag repondeur "+
		"telephon sonn decroch raccroch rendez entretien parl discut vend vente sign devis dial phon rang ring reach "+
		"call spoke talk sold", "rdv rung nrp eu eue eus")
)

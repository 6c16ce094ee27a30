package mailroom

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/rights"
)

// A person's no may stand anywhere in a line: behind a number, under a title of its own, in a ground that the house
// wrote down. Wherever it stands it binds the calls; it is no request until somebody writes it as one.

// A hint is a cell that may say that the person is not to be called.
type hint struct {
	column string
	says   rgpd.Text
	// weak: a request of the row that stops the calls says all that it says.
	weak bool
	// toRead: it is not understood, and may say so. unknown: for words of it that are not known.
	toRead, unknown bool
}

// hinted takes what a cell says besides its words. wrong: it could not be read as what its column wants.
func (e *entry) hinted(c cell, text string, wrong bool) {
	switch {
	case c.of == nil && titleAsksLeave(c.title):
		if a, ok := answers.find(text); !ok || a != rgpd.Yes {
			e.hints = append(e.hints, hint{column: c.place, says: titleMayRefuse})
		}
		e.titled(c, text)
	case c.of == nil && titleRefuses(c.title):
		if !isNo(text) || !frees(c.title) {
			e.hints = append(e.hints, hint{column: c.place, says: titleMayRefuse})
		}
		e.titled(c, text)
	case c.of == nil:
		switch {
		case memoRefuses(text):
			says := noteRefuses
			if onlyAnotherAsks(text) {
				says = noteAnother
			}
			e.hints = append(e.hints, hint{column: c.place, says: says})
			e.noted(c, text, false)
		case facts.IsPlain(c.title):
			if isFigured(c) {
				e.noted(c, text, true)
			}
		default:
			h := hint{column: c.place, toRead: true}
			switch {
			case !e.understands(text):
				h.says, h.unknown = noteUnknown, true
			case bears(text):
				h.says = noteBears
			case words.ContentOf(c.title) != words.OfAnswers && words.IsLone(text, words.OfRemarks):
				h.says = noteLone
			default:
				e.noted(c, text, true)
				return
			}
			e.hints = append(e.hints, h)
			e.noted(c, text, false)
		}
	case c.of.stops != nil && c.of.stops(text):
		e.hints = append(e.hints, hint{column: c.title, says: groundStops, weak: true})
	case c.of.title.FR == "opposé le": // which says so itself
	case !wrong && c.of.title.FR != "dossier" && c.of.title.FR != "téléphone":
	case c.of.title.FR == "dossier" && !caseRefuses(text) && CheckCase(text) == nil:
	case !isAnswer(text) && memoRefuses(text):
		if c.of.title.FR == "droit" {
			e.rightTitle = c.title
		}
		e.hints = append(e.hints, hint{column: c.title, says: cellRefuses})
	case c.of.title.FR == "dossier" && !isSentence(text):
	case isAnswer(text):
	default:
		h := hint{column: c.title, says: cellUnknown, toRead: true, unknown: !e.understands(text)}
		switch {
		case h.unknown:
		case c.of.title.FR != "canal" && bears(text):
			h.says = cellBears
		default:
			return
		}
		if c.of.title.FR == "droit" {
			e.rightTitle = c.title
		}
		e.hints = append(e.hints, h)
	}
}

// understands reports whether all words of a text are known to say no refusal, those among them that are names in the
// row, or that the house said to be harmless: see [words.Memo.Understands]. What is a number or a day says none.
func (e *entry) understands(text string) bool {
	r := e.reading
	is := e.understandsBy(r.memo, text)
	if is && len(r.Harmless) > 0 && !e.understandsBy(r.strict, text) {
		r.OnTheWord++
	}
	return is
}

func (e *entry) understandsBy(memo *words.Memo, text string) bool {
	if memo.Understands(text) || isStatusWord(text) || isNumbers(text) {
		return true
	}
	is, _ := memo.UnderstandsInRow(text, func(name string) bool {
		return slices.ContainsFunc(e.cells, func(c cell) bool {
			return c.of == nil && facts.IsOfNames(c.title) && slices.Contains(strings.Fields(words.Fold(c.text)), name)
		})
	})
	return is
}

// isNumbers reports whether a text is telephone numbers, with nothing but et, ou between them.
func isNumbers(text string) bool {
	for w := range strings.FieldsSeq(words.Fold(text)) {
		if strings.ContainsFunc(w, unicode.IsLetter) && !slices.Contains([]string{"et", "ou", "and", "or"}, w) {
			return false
		}
	}
	return len(facts.NumbersIn(text)) > 0
}

// isStatusWord reports whether a text is a word of where a request stands, and nothing more.
func isStatusWord(text string) bool { return words.IsStatus(words.Fold(text)) && !words.Doubted(text) }

// isSentence reports whether a number of a case is written in words: three at the least.
func isSentence(text string) bool {
	n := 0
	for w := range strings.FieldsSeq(text) {
		if !strings.ContainsFunc(w, unicode.IsDigit) && strings.ContainsFunc(w, unicode.IsLetter) {
			n++
		}
	}
	return n >= 3
}

// memoRefuses reports whether a text has words of a refusal.
func memoRefuses(text string) bool {
	if (*words.Memo)(nil).Refuses(text, true) || words.SignsNo(text) {
		return true
	}
	folded := words.Fold(text)
	return slices.ContainsFunc(struckOff, func(w string) bool { return strings.Contains(" "+folded, " "+w) })
}

// struckOff are words that a mail room writes of somebody who is not to be called any more.
var struckOff = []string{"radiation", "radie", "plus la peine", "pas la peine", "plus besoin d appel",
	"a sortir de", "sorti du fichier", "sortie du fichier", "retirer du fichier", "plus de coups de fil", "struck off"}

// isNo reports whether a cell says no, and nothing more.
func isNo(text string) bool {
	a, ok := answers.find(text)
	return ok && a == rgpd.No
}

// isAnswer reports whether a cell is a bare yes, no or none, be it in doubt.
func isAnswer(text string) bool {
	folded := words.Fold(text)
	_, is := answers.values[folded]
	return (is || slices.Contains([]string{"aucun", "aucune", "neant", "rien", "none"}, folded)) && !words.SignsNo(text)
}

// notNo reports whether a cell says anything but no.
func notNo(text string) bool { return !isNo(text) }

// isOneOf reports whether a cell is one of some words of a vocabulary, or may be.
func isOneOf[T interface{ ~uint8 }](v *vocabulary[T], of ...T) func(string) bool {
	return func(text string) bool {
		t, ok := v.values[words.Fold(text)]
		if !ok {
			t, ok = v.own(strings.ReplaceAll(words.Fold(text), " ", "-"))
		}
		return ok && slices.Contains(of, t)
	}
}

// doubts tells the hints of a row that no request of it says already.
func (e *entry) doubts() {
	objects := e.asksFor(rights.Request.AboutMarketing)
	stops := e.asksFor(rights.Request.StopsMarketing)
	for _, h := range e.hints {
		unread := h.column == e.rightTitle && e.purpose != rights.OtherPurpose && e.purpose != rights.Research
		if objects || h.weak && stops || unread { // a right that is not known stops the calls itself
			continue
		}
		if h.toRead {
			e.ToRead = rgpd.Yes
			e.reading.fault(e.Line, h.column, h.says, readNote)
			if h.unknown {
				e.reading.Faults[len(e.reading.Faults)-1].Unknown = rgpd.Yes
			}
			continue
		}
		e.MayObject = rgpd.Yes
		do := confirmNote
		if h.says == noteAnother {
			do = enterWhoAsks
		}
		e.reading.fault(e.Line, h.column, h.says, do)
	}
}

// asksFor reports whether a request of the row is such a one.
func (e *entry) asksFor(such func(rights.Request) bool) bool {
	return slices.ContainsFunc(e.Events, func(got rights.Event) bool {
		return got.Kind == rights.Received && such(rights.Request{Right: got.Right, Purpose: got.Purpose})
	})
}

var (
	noteRefuses = rgpd.Text{
		FR: "cette colonne n'est pas lue, et la cellule a des mots d'un refus : la prospection s'arrête, et ce n'est " +
			"pas une demande",
		EN: "this column is not read, and the cell has words of a refusal: marketing stops, and it is no request",
	}
	titleMayRefuse = rgpd.Text{
		FR: "cette colonne n'est pas lue, et son titre peut dire un refus de la personne : la prospection s'arrête, " +
			"et ce n'est pas une demande (un refus de la maison s'écrit sous « refusé le »)",
		EN: "this column is not read, and its title may say that the person refused: marketing stops, and it is no " +
			"request (a refusal of the house is written under “refused”)",
	}
	cellRefuses = rgpd.Text{
		FR: "la cellule a des mots d'un refus : la prospection s'arrête, et ce n'est pas une demande",
		EN: "the cell has words of a refusal: marketing stops, and it is no request",
	}
	noteUnknown = rgpd.Text{
		FR: "cette colonne n'est pas lue, et la cellule a des mots inconnus, qui peuvent dire un refus : la " +
			"prospection s'arrête jusqu'à ce que quelqu'un la lise",
		EN: "this column is not read, and the cell has words that are not known, which may say a refusal: marketing " +
			"stops until somebody reads it",
	}
	noteBears = rgpd.Text{
		FR: "cette colonne n'est pas lue, et les mots de la cellule, connus, peuvent borner les appels (comment, " +
			"quand, combien, avec quel accord, par qui joindre la personne) : la prospection s'arrête jusqu'à ce " +
			"que quelqu'un la lise",
		EN: "this column is not read, and the words of the cell, which are known, may limit the calls (how, when, " +
			"how often, with which agreement, by whom the person is reached): marketing stops until somebody reads it",
	}
	noteLone = rgpd.Text{
		FR: "cette colonne n'est pas lue, et la cellule est une réponse ou une marque dont la question n'est pas " +
			"dite : la prospection s'arrête jusqu'à ce que quelqu'un la lise",
		EN: "this column is not read, and the cell is an answer or a mark whose question is not told: marketing " +
			"stops until somebody reads it",
	}
	cellBears = rgpd.Text{
		FR: "les mots de la cellule, connus, peuvent borner les appels (comment, quand, combien, avec quel accord, " +
			"par qui joindre la personne) : la prospection s'arrête jusqu'à ce que quelqu'un la lise",
		EN: "the words of the cell, which are known, may limit the calls (how, when, how often, with which " +
			"agreement, by whom the person is reached): marketing stops until somebody reads it",
	}
	cellUnknown = rgpd.Text{
		FR: "la cellule a des mots inconnus, qui peuvent dire un refus : la prospection s'arrête jusqu'à ce que " +
			"quelqu'un la lise",
		EN: "the cell has words that are not known, which may say a refusal: marketing stops until somebody reads it",
	}
	readNote = rgpd.Text{
		FR: "la lire : si la personne ne veut plus être appelée, écrire « opposition » sous « droit » ; sinon la " +
			"récrire plus simplement, ou l'ôter",
		EN: "read it: if the person wants no more calls, write “objection” under “right”; else write it in simpler " +
			"words, or take it out",
	}
	groundStops = rgpd.Text{
		FR: "la cellule dit une opposition, un retrait ou un arrêt qu'aucune demande de la ligne ne dit : la " +
			"prospection s'arrête, et ce n'est pas une demande",
		EN: "the cell says an objection, a withdrawal or a stop that no request of the line says: marketing stops, " +
			"and it is no request",
	}
	confirmNote = rgpd.Text{
		FR: "si la personne s'oppose, l'écrire sous « droit » ; sinon ôter la note",
		EN: "if the person objects, write it under “right”; else take the note out",
	}
)

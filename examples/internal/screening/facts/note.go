package facts

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note is read twice: whoever says no in it is heard, by words of refusals; and who is not, has a note of which each
// word is known to say none. What is neither sets its row aside: nobody can list the words of all refusals.

// lookAtNote sets a row aside for a note that is no refusal and is not understood.
func (r *Reading) lookAtNote(o *Other, cell string) *words.Damage {
	email := o.content == words.OfEmails && words.IsNoEmail(cell)
	if !email && o.class != free && (o.content != words.OfAmounts || isCodeOfOne(cell)) || o.Together ||
		r.memo.Understands(cell) {
		return nil
	}
	is, unknown := r.memo.UnderstandsInRow(cell, r.hasName)
	if is {
		return nil
	}
	r.unknown = append(r.unknown, UnknownNote{o.index, unknown})
	if slices.ContainsFunc(unknown, words.MayRefuse) { // which -harmless does not take
		return o.damage(words.UnknownSaid, "la lire : si elle dit un refus, l'écrire dans une colonne stop ; sinon, "+
			"l'écrire autrement"+elseUnread)
	}
	return o.damage(words.UnknownSaid, "la lire : si elle dit un refus, l'écrire dans une colonne stop ; si ses mots "+
		"n'en disent aucun, les nommer par -harmless \"MOT,MOT\""+elseUnread)
}

// isCodeOfOne reports whether a cell is one word with a figure: the number of a firm from elsewhere.
func isCodeOfOne(cell string) bool {
	return words.CountDigits(cell) > 0 && strings.IndexByte(cell, ' ') < 0
}

// An UnknownNote is a note that is not understood: its column, from zero, and words of it that are not known, folded.
type UnknownNote struct {
	Column int
	Words  []string
}

// UnknownNotes are those of the row.
func (r *Reading) UnknownNotes() []UnknownNote { return r.unknown }

// hasName reports whether a folded word stands in a cell of the row under the title of a name: of a person, a firm, a
// town.
func (r *Reading) hasName(name string) bool {
	return r.table != nil && slices.ContainsFunc(r.table.Others, func(o Other) bool {
		if !o.names || o.index >= len(r.cells) {
			return false
		}
		for w := range strings.SplitSeq(r.memo.Fold(r.cells[o.index]), " ") {
			if w == name {
				return true
			}
		}
		return false
	})
}

// ofNames reports whether the cells of a column are names, by its title.
func ofNames(title string, c class) bool {
	return c == plain && words.ContentOf(title) == words.OfNames && words.Harmless(title)
}

// A HarmlessWords is words of notes that say no refusal in a file, by the word of who screens it: see -harmless. They
// are folded, in the order in which they were said, each once. Of several words, they are a note of its own, or a
// result of a call, and say nothing of other notes.
type HarmlessWords []string

// Add reads words with commas between: "terrasse,velux,RDV pris".
func (h *HarmlessWords) Add(s string) error {
	for said := range strings.SplitSeq(s, ",") {
		w := words.Fold(said)
		switch {
		case w == "":
			continue
		case strings.ContainsAny(w, "0123456789"):
			return fmt.Errorf("-harmless %q : écrire des mots, sans chiffre, séparés par des virgules : "+
				"terrasse,velux ; le résultat d'un appel qui en a se dit par -result", said)
		case words.IsWriting(said):
			return fmt.Errorf("-harmless %q : seul dans une note, ce mot peut dire « ainsi, et pas par téléphone » ; "+
				"lire ces notes dans damaged.csv, y écrire ce qu'il en est (« devis envoyé par mail »), ou le refus "+
				"dans une colonne stop"+unreadTail, said)
		case strings.Contains(w, " ") && !words.MayBeHarmless(said), !strings.Contains(w, " ") && words.MayRefuse(w):
			return fmt.Errorf("-harmless %q : ce mot peut dire un refus, ou en être un abrégé que le programme ne "+
				"connaît pas ; lire dans damaged.csv les notes où il est : "+
				"écrire autrement ce qui n'en est pas un, et dans une colonne stop ce qui en est un"+unreadTail, said)
		case !slices.Contains(*h, w):
			*h = append(*h, w)
		}
	}
	return nil
}

// unreadTail is the last way out of a word that is not taken.
const unreadTail = " ; ou, si la colonne ne dit de refus nulle part, ne pas la lire, par -column \"TITRE=\""

// Set is the words, to be looked up.
func (h HarmlessWords) Set() map[string]bool {
	if len(h) == 0 {
		return nil
	}
	m := map[string]bool{}
	for _, w := range h {
		m[w] = true
	}
	return m
}

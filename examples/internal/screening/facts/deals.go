package facts

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// dealTitles are of what is to be done of a deal, in the words of somebody.
// What is next of it is told by [words.NamesNextStep].
const dealTitles = "activités|activities"

// lossTitles are of why a deal was lost: whatever stands there may be of somebody who said no, "autre" too.
const lossTitles = "motif de perte|motif de la perte|raison de perte|raison de la perte|cause de perte|" +
	"motif perdu|lost reason|loss reason|closed lost reason|reason lost|reason for loss|closed lost reasons"

// isBeside reports whether a cell says something else than the fact of its column, such as "Prospect" under "Type": the
// row says nothing of that fact.
func (c *Column) isBeside(m *words.Memo, cell string) bool {
	return c.beside.may(cell) && c.beside.words[m.Fold(cell)]
}

// A fewWords is folded words, and the letters with which those of each length begin: most cells need no more.
type fewWords struct {
	words map[string]bool
	begin [longestOfFew]uint32
}

const longestOfFew = 16

func fewWordsOf(list string) (few fewWords) {
	few.words = setOf(list)
	for word := range few.words {
		few.begin[len(word)] |= 1 << (word[0] - 'a')
	}
	return few
}

// may reports whether a cell may fold to one of them: one of plain letters is as long, and begins as one does.
func (few *fewWords) may(cell string) bool {
	if few.words == nil {
		return false
	}
	for i := range len(cell) {
		if c := cell[i] | 0x20; c < 'a' || c > 'z' {
			return true
		}
	}
	return cell != "" && len(cell) < longestOfFew && few.begin[len(cell)]>>(cell[0]|0x20-'a')&1 == 1
}

// watchedOf is a column that somebody said is one of notes.
func watchedOf(index int, title string) Other {
	return Other{index: index, addresses: ofAddresses(title), class: free, Title: title,
		content: words.OfRemarks, record: recordOf(title), people: namesOf[words.Compact(title)],
		words: activitiesUnder(title)}
}

// activities are what Odoo plans, from the start; activityTitles are those under which it says what is next.
var (
	activityTitles = compacted("activité suivante|prochaine activité|type d'activité suivante|" +
		"type de l'activité suivante|type de la prochaine activité|type d'activités à venir|next activity|" +
		"next activity type|activity type id")
	activities = map[string]preset.Word{}
)

func init() {
	for w := range strings.SplitSeq("e-mail|email|appel|réunion|tâche|à faire|call|meeting|to-do|to do|todo", "|") {
		activities[words.Fold(w)] = preset.Nothing
	}
}

// activitiesUnder are the words of the tool under a title, if it is one of its activities.
func activitiesUnder(title string) map[string]preset.Word {
	if activityTitles[words.Compact(title)] {
		return activities
	}
	return nil
}

// wishName is the column of those whose no is the refusal.
const wishName = "accord"

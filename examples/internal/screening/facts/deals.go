package facts

import "github.com/rgpd-go/rgpd/examples/internal/screening/words"

// dealTitles are of what is to be done of a deal, in the words of somebody.
const dealTitles = "activités|activities|prochaine activité|résumé de la prochaine activité|prochaine action|" +
	"next activity|next step|next action|prochaine étape"

// lossTitles are of why a deal was lost: whatever stands there may be of somebody who said no, "autre" too.
const lossTitles = "motif de perte|motif de la perte|raison de perte|raison de la perte|cause de perte|" +
	"motif perdu|lost reason|loss reason|closed lost reason|reason lost|reason for loss|closed lost reasons"

// isBeside reports whether a cell says something else than the fact of its column, such as "Prospect" under "Type": the
// row says nothing of that fact.
func (c *Column) isBeside(m *words.Memo, cell string) bool {
	return c.beside != nil && c.beside[m.Fold(cell)]
}

// watchedOf is a column that somebody said is one of notes.
func watchedOf(index int, title string) Other {
	return Other{index: index, addresses: ofAddresses(title), class: free, Title: title,
		content: words.OfRemarks, record: recordOf(title), people: namesOf[words.Compact(title)]}
}

// wishName is the column of those whose no is the refusal.
const wishName = "accord"

package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An ID is the number of a record, in a column of its own. Rows that have the same are one person's, whatever their
// telephone is.
type ID struct {
	Column int // its place, from zero
	Cell   string
}

// Clone holds no more of a row than the number.
func (id ID) Clone() ID { return ID{id.Column, strings.Clone(id.Cell)} }

// recordTitles are titles of such columns; a firm, a list or an owner has many people.
var recordTitles = func() map[string]bool {
	m := map[string]bool{}
	for t := range strings.SplitSeq("id|identifiant|record id|contact id|lead id|person id|id client|id contact|"+
		"id prospect|id personne|id externe|external id|code client|code contact|code prospect|n° client|"+
		"numéro client|"+
		"numéro de client|ref client|référence client|customer id|client id|prospect id|id lead|uid|uuid|guid|"+
		"n° contact|n° prospect|identifiant client|identifiant contact|matricule", "|") {
		m[words.Compact(t)] = true
	}
	return m
}()

// IDs are the places of the columns of numbers of records.
func (t *Table) IDs() (out []int) {
	for i := range t.Others {
		if o := &t.Others[i]; o.record && o.class != waived {
			out = append(out, o.index)
		}
	}
	slices.Sort(out)
	return out
}

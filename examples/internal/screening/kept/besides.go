package kept

import (
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// A Besides is what binds the rows of a campaign and stands elsewhere.
type Besides struct {
	Lists []*List
	Named []*facts.Marks    // by what else than numbers people are named who said no: in consents and in results
	Homes []*facts.Marks    // by which names at an address they are, in consents: see [facts.Table.HomeMarks]
	Notes []*facts.Mentions // in which consents and results name people, in rows that say no
}

// notes are those of all of them that may name somebody.
func (b *Besides) notes() (out []*facts.Mentions) {
	for _, l := range b.Lists {
		out = append(out, &l.Spoken)
	}
	return slices.DeleteFunc(append(out, b.Notes...), func(m *facts.Mentions) bool { return len(m.All) == 0 })
}

// names are by what else than numbers people are named, in all of them, and the rows of lists without a number.
func (b *Besides) names() (named, homes []*facts.Marks, rows []*unnumbered) {
	for _, l := range b.Lists {
		named, homes = append(named, &l.Named), append(homes, &l.Homes)
		if l.Unnumbered() > 0 {
			rows = append(rows, &l.unnumbered)
		}
	}
	return slices.DeleteFunc(append(named, b.Named...), (*facts.Marks).None),
		slices.DeleteFunc(append(homes, b.Homes...), (*facts.Marks).None), rows
}

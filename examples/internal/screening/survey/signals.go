package survey

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// signals notes whether a cell is a colour or a side, and whether it is a language where those stand.
func (c *Column) signals(cell string) {
	if c.of == nil {
		return
	}
	c.worded = c.worded || c.of.Clears(nil, cell) || !words.IsSignal(c.Title, cell)
	c.tongues = c.tongues || c.speaks && words.IsTongue(cell)
}

// signal reports whether all cells of a column that asks nothing are colours of a light, or sides: rouge and vert
// under Couleur, down under Rating. It is a status then, and nobody knows what each says.
func (c *Column) signal() bool {
	switch c.standing {
	case facts.Searched, facts.Written, facts.Known, facts.Asked:
		return c.of != nil && c.first != "" && !c.worded
	}
	return false
}

// apart is why a column that bears on no call by its title is passed by: what it is searched for, or ties, is no less
// than that.
func (c *Column) apart() string {
	switch {
	case c.of != nil && c.of.Watched():
		return "un refus y met la ligne de côté"
	case c.of != nil && c.of.OfAge():
		return "un mineur y met la ligne de côté"
	case c.of != nil && c.of.Ties():
		return "des noms : ils lient des lignes"
	}
	return "un refus y est cherché"
}

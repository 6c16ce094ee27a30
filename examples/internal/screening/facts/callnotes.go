package facts

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A CallColumn is a column of a file of results of calls that is neither a number, nor an instant, nor the result: a
// comment of an agent, the name of a status. What stands there is read as in a campaign.
type CallColumn struct {
	other Other

	Stops, Asks bool // it says that the person wants no calls, or asks whether they may be called
	Numbers     bool // somebody said that it is one of numbers
	Waived      bool // and that it says no refusal
	OfTool      bool // its cells are letters and digits of a dialler, of which a sign alone may say something
}

// CallColumnOf is that of a column by its title, or by what somebody said of it: see [Renames.ByName].
func CallColumnOf(title string, said Renames) (out CallColumn) {
	as, named := said[words.Fold(title)]
	switch {
	case !named:
		out = callColumnOf(title)
		out.Stops, out.Asks = TitleAsks(title)
		out.Stops = out.Stops || words.SaysNoCall(title)
	case as == nil:
		out = CallColumn{other: otherOf(0, title, waived), Waived: true}
	case as == watched:
		out.other = watchedOf(0, title)
	default:
		out = CallColumn{other: otherOf(0, title, plain), Stops: as.stop && !as.asks, Asks: as.asks,
			Numbers: as.several}
	}
	return out
}

func callColumnOf(title string) CallColumn {
	c := classOf(title)
	switch {
	case c == asked && ofReasons(title), words.Compact(title) == "libelle",
		c == plain && ofRemarks(title): // Note agent
		c = free
	}
	return CallColumn{other: otherOf(0, title, c)}
}

// ofReasons reports whether a title asks why a call ended as it did: Motif, Raison du refus.
func ofReasons(title string) bool {
	for _, p := range words.Parts(title) {
		if reasons[p] {
			return true
		}
	}
	return false
}

var reasons = setOf("motif motifs raison raisons cause causes reason reasons why pourquoi libelle label")

// Unknown reports whether nobody knows of a title what stands under it.
func (c *CallColumn) Unknown() bool { return c.other.class == asked && !c.Stops && !c.Asks }

// Names reports whether names stand there: of people, firms, towns.
func (c *CallColumn) Names() bool { return c.other.names }

// marks reports whether a cell of names, or of what else a campaign has, is a mark, or marks its name: X, ~~Petit~~.
func (c *CallColumn) marks(m *words.Memo, cell string) bool {
	in := c.other.content
	switch {
	case c.OfTool:
		return words.IsLone(cell, words.OfRemarks)
	case c.other.house: // N may be somebody's initial
		if strings.Trim(cell, "xX") == "" {
			return true
		}
		in = words.OfRemarks
	}
	return words.IsLone(cell, in) || c.other.refuses(m, cell) || in == words.OfEmails && m.Refuses(cell, false)
}

// MaySayNo reports whether a cell may be a no that nobody here understands, and gives the words of it that are not
// known. inRow tells whether a folded name stands in the row.
func (c *CallColumn) MaySayNo(m *words.Memo, cell string, inRow func(name string) bool) (may bool, unknown []string) {
	switch o := &c.other; o.class {
	case free:
	case status:
		if o.isStatus(m.Fold(cell)) && !words.SignsNo(cell) {
			return false, nil
		}
	case channelNo:
		a, plain := words.YesNo.Find(cell)
		return !plain || a != words.No, nil
	case plain:
		if o.content != words.OfEmails || !words.IsNoEmail(cell) || c.OfTool || c.marks(m, cell) {
			return c.marks(m, cell), nil
		} // else it is read as a note
	default:
		return false, nil
	}
	switch {
	case m.Refuses(cell, true): // a code, HC
		return true, nil
	case m.Understands(cell):
		return false, nil
	}
	is, unknown := m.UnderstandsInRow(cell, inRow)
	return !is, unknown
}

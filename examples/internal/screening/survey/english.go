package survey

import (
	"fmt"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// English is Error in English, without the kinds of values, which the table of columns has.
func (e *Unanswered) English() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: neither title nor values say what it is, and a refusal may be read there. Say of each what "+
		"it is (note: refusals that are read there count; stop: yes is a refusal; accord: no is one), or "+
		"that it tells of no refusal (\"TITLE=\"):", counted(len(e.Columns), "column"))
	together := 0
	for _, c := range e.Columns {
		fmt.Fprintf(&b, "\n    column %d", c.Index+1)
		if title := say.Title(c.Title); title != "" {
			fmt.Fprintf(&b, " “%s”", title)
		}
		b.WriteString(":")
		answers := c.Fitting()
		if answers == nil {
			b.WriteString("\n        give it a title in the file")
		}
		for _, a := range answers {
			fmt.Fprintf(&b, "\n        %s   → %s", say.Column(c.Title, a.Means), c.would(a))
		}
		if !c.Grave {
			together++
		}
	}
	if together > 0 {
		fmt.Fprintf(&b, "\n    or, together, what speaks neither of a refusal, nor of an agreement, a status, a "+
			"number or a country (%s): -leave-aside, or -leave-aside=yes; a refusal is sought there all the same",
			counted(together, "column"))
	}
	b.WriteString("\n    the table of all columns: -columns; nothing was written")
	return b.String()
}

// would is [Column.does] in English.
func (c *Column) would(a Answer) string {
	out := "it is read so"
	switch refusals := c.Counts[words.OfRefusal]; {
	case a.Means == "" && refusals > 0:
		return "nothing is read there; words of a refusal in " + counted(refusals, "row")
	case a.Means == "":
		return "it tells of no refusal; nothing is read there"
	case a.Means == facts.NoteName:
		return "refusals that are read there count: " + counted(a.Noes, "row")
	case a.Means == triedAs[0] || a.Means == triedAs[1]:
		if out = counted(a.Noes, "row") + " refused"; a.Noes == 0 {
			out = "no refusal"
		}
	}
	if a.Misread > 0 {
		out += "; set aside, since they are not understood: " + counted(a.Misread, "row")
	}
	return out
}

func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

package facts

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An UnknownNotes counts the rows that are set aside for a note which nobody here understands, by column, and in how
// many of them each word stands that is not known. The zero UnknownNotes counts none.
type UnknownNotes struct{ columns map[int]*unknownColumn }

type unknownColumn struct {
	rows  int
	words map[string]int
}

const (
	// mostUnknown bounds the words that are counted of a column: in a file of which more are not known, the most
	// frequent come early.
	mostUnknown = 1 << 14
	// shownIn is in how many rows a word stands at least that is shown, and mostShown how many of a column are: what
	// few rows have may be somebody's name.
	shownIn, mostShown = 5, 12
)

func (u *UnknownNotes) column(at int) *unknownColumn {
	c := u.columns[at]
	if c == nil {
		if u.columns == nil {
			u.columns = map[int]*unknownColumn{}
		}
		c = &unknownColumn{words: map[string]int{}}
		u.columns[at] = c
	}
	return c
}

// Add counts a row.
func (u *UnknownNotes) Add(notes []UnknownNote) {
	for _, n := range notes {
		c := u.column(n.Column)
		c.rows++
		for _, w := range n.Words {
			if _, had := c.words[w]; had {
				c.words[w]++
			} else if len(c.words) < mostUnknown {
				c.words[strings.Clone(w)] = 1
			}
		}
	}
}

// Join adds those of other rows.
func (u *UnknownNotes) Join(o *UnknownNotes) {
	for at, from := range o.columns {
		c := u.column(at)
		c.rows += from.rows
		for w, n := range from.words {
			c.words[w] += n
		}
	}
}

// An UnknownColumn is a column of notes, rows that are set aside for one of them, and the words that are not known in
// most of those.
type UnknownColumn struct {
	Column int // from zero
	Rows   int
	Words  []UnknownWord // that may be said to be harmless, those of the most rows first
}

// An UnknownWord is a folded word, and in how many rows it stands.
type UnknownWord struct {
	Word string
	Rows int
}

// Columns are those of which a row is set aside, those of the most rows first.
func (u *UnknownNotes) Columns() (out []UnknownColumn) {
	for at, c := range u.columns {
		one := UnknownColumn{Column: at, Rows: c.rows}
		for _, w := range slices.Sorted(maps.Keys(c.words)) {
			if c.words[w] >= shownIn && !words.MayRefuse(w) && !strings.ContainsAny(w, " 0123456789") {
				one.Words = append(one.Words, UnknownWord{w, c.words[w]})
			}
		}
		slices.SortStableFunc(one.Words, func(a, b UnknownWord) int { return b.Rows - a.Rows })
		one.Words = one.Words[:min(len(one.Words), mostShown)]
		out = append(out, one)
	}
	slices.SortFunc(out, func(a, b UnknownColumn) int { return cmp.Or(b.Rows-a.Rows, a.Column-b.Column) })
	return out
}

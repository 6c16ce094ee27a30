package facts

import "github.com/rgpd-go/rgpd/examples/internal/screening/words"

// A Learnt is what was learnt of a column from all rows of a file: see [Table.Blank], [Other.Explain], [Other.Lettered]
// and [Other.Spoken]. Whoever reads a part of the rows elsewhere reads it by that.
type Learnt struct {
	Column   int // from zero
	Read     bool
	Blank    bool
	Class    uint8
	Content  words.Content
	Together bool
}

// Learnt is that of all columns.
func (t *Table) Learnt() (out []Learnt) {
	for _, p := range t.Columns {
		out = append(out, Learnt{Column: p.Index, Read: true, Blank: p.blank})
	}
	for i := range t.Others {
		o := &t.Others[i]
		out = append(out, Learnt{Column: o.index, Blank: o.blank, Class: uint8(o.class), Content: o.content,
			Together: o.Together})
	}
	return out
}

// Learn makes it known to a table that was opened from the same titles. It is false if it is of others.
func (t *Table) Learn(all []Learnt) bool {
	if len(all) != len(t.Columns)+len(t.Others) {
		return false
	}
	for i, l := range all {
		if i < len(t.Columns) {
			p := &t.Columns[i]
			if !l.Read || l.Column != p.Index {
				return false
			}
			p.blank = l.Blank
			continue
		}
		o := &t.Others[i-len(t.Columns)]
		if l.Read || l.Column != o.index {
			return false
		}
		o.blank, o.class, o.content, o.Together = l.Blank, class(l.Class), l.Content, l.Together
	}
	return true
}

package facts

import "github.com/rgpd-go/rgpd/examples/internal/screening/words"

// A Learnt is what was learnt of a column from the rows of a file: see [Table.Blank], [Other.Explain], [Other.Lettered]
// and [Other.Spoken]; and whether its numbers are those of records. Whoever reads a part of the rows elsewhere reads it
// by that.
type Learnt struct {
	Column   int // from zero
	Read     bool
	Blank    bool
	Class    uint8
	Content  words.Content
	Together bool
	Record   uint8 // of what its numbers are, if they are those of records
	Loose    bool  // they may be of several people
}

// Learnt is that of all columns.
func (t *Table) Learnt() (out []Learnt) {
	for _, p := range t.Columns {
		out = append(out, Learnt{Column: p.Index, Read: true, Blank: p.blank})
	}
	for i := range t.Others {
		o := &t.Others[i]
		out = append(out, Learnt{Column: o.index, Blank: o.blank, Class: uint8(o.class), Content: o.content,
			Together: o.Together, Record: uint8(o.record.kind), Loose: o.record.loose})
	}
	return out
}

// Learn makes it known to a table that was opened from the same titles. It is false if it is of others.
func (t *Table) Learn(all []Learnt) bool {
	if len(all) != len(t.Columns)+len(t.Others) {
		return false
	}
	records := make([]record, len(t.Titles))
	for i := range records {
		records[i] = t.recordAt(i)
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
		records[o.index] = record{recordKind(l.Record), l.Loose}
	}
	t.number(records)
	return true
}

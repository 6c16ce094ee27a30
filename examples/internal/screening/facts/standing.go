package facts

import (
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Standing is what is done with a column of a campaign, by its title alone.
type Standing uint8

// The standings of columns.
const (
	Asked     Standing = iota // its title says nothing that is known
	Reads                     // it is read: see [Table.Means]
	Searched                  // of a known harmless thing: searched for a refusal
	Written                   // words that somebody wrote: so is it
	Known                     // a tool writes it so: searched, whatever it holds
	Judged                    // its title says that it may hold a no: each of its words has to be known
	LeftAside                 // by -column "TITLE="
	Ours                      // written by this program
)

// Standing is that of a column, by its place.
func (t *Table) Standing(i int) Standing {
	for _, p := range t.Columns {
		if p.Index == i {
			return Reads
		}
	}
	if c, named := t.renamed[words.Fold(t.Titles[i])]; named && c == nil {
		return LeftAside
	}
	o := t.Other(i)
	switch {
	case o == nil && bins.IsOurs(t.Titles[i]):
		return Ours
	case o == nil:
		return LeftAside
	}
	switch o.class {
	case calls, lastCall, dialCode:
		return Known
	case plain, free:
		switch {
		case o.tool:
			return Known
		case o.class == free:
			return Written
		}
		return Searched
	case status, channelNo, wish:
		return Judged
	case waived:
		return LeftAside
	}
	if o.words != nil {
		return Judged
	}
	return Asked
}

// Means is the column of the program that a column is read as; nil if it is not read.
func (t *Table) Means(i int) *Column {
	for _, p := range t.Columns {
		if p.Index == i {
			return p.Column
		}
	}
	return nil
}

// Other is the column at a place, if it is one that is not read; else nil.
func (t *Table) Other(i int) *Other {
	for k := range t.Others {
		if t.Others[k].index == i && t.Others[k].class != waived {
			return &t.Others[k]
		}
	}
	return nil
}

// Understands reports whether a cell of a column that is read says something to it.
func (c *Column) Understands(m *words.Memo, cell string) bool {
	if c.isBeside(m, cell) {
		return true
	}
	r := Reading{Prospect: &prospect.Prospect{}, memo: m}
	return c.read(&r, cell) == nil && !r.misread
}

// Understands reports whether nothing has to be asked of a column for the sake of a cell: it says no no, or one that
// sets its row aside, as a no to e-mail does.
func (o *Other) Understands(m *words.Memo, cell string) bool {
	if o.class == channelNo || o.class == wish {
		if _, is := words.Answers(cell); is || o.class == wish && words.IsCross(cell) {
			return true
		}
	}
	r := Reading{Prospect: &prospect.Prospect{}, memo: m}
	d := r.look(o, cell)
	if d != nil && o.class == status && words.IsCode(cell) {
		return false
	}
	return d == nil || sheet.IsUnknown(d.What) || d.What == words.RefusalSaid ||
		d.What == words.MarkSaid || d.What == words.HoursSaid || d.What == words.UnknownSaid
}

// IsCode reports whether a cell is a code of which nobody knows what it says, where it may say that somebody refused.
func (o *Other) IsCode(m *words.Memo, cell string) bool {
	return (o.class == status || o.class == asked) && words.IsCode(cell) && !o.Understands(m, cell)
}

// ShowsRecords reports whether the first rows show that the numbers of records stand in a column, under a title that
// may say something else: Dossier.
func (o *Other) ShowsRecords() bool { return o.record.kind != 0 && recordOf(o.Title).kind == 0 }

// Clears reports whether a cell is a word of the tool that wrote the file, which says nothing against a call.
func (o *Other) Clears(m *words.Memo, cell string) bool {
	return o.words != nil && o.words[m.Fold(cell)] == preset.Nothing
}

// SetsAside reports whether a cell is an answer that the title does not ask for: it sets its row aside.
func (o *Other) SetsAside(m *words.Memo, cell string) bool {
	return !o.Clears(m, cell) && (o.class == plain || o.class == free) && words.IsLone(cell, o.content)
}

// AsksForLeave reports whether a title asks if the person may be called: a no there is the refusal.
func (o *Other) AsksForLeave() bool { return o.class == wish }

// OfCalls reports whether a column counts calls, or says when they were, or to which country.
func (o *Other) OfCalls() bool { return o.class == calls || o.class == lastCall || o.class == dialCode }

// Content is what the cells of a column are, by its title.
func (o *Other) Content() words.Content { return o.content }

// Lettered says that the cells of a column are letters and digits that answer nothing: initials, codes.
func (o *Other) Lettered() { o.content = words.OfLetters }

// Counts says that the digits of a column answer nothing, and its letters may.
func (o *Other) Counts() { o.content = words.OfFigures }

// Spoken says that the cells of a column are languages or nations: "no" is one of them.
func (o *Other) Spoken() { o.content = words.OfTongues }

// TitleComment is what the comment of a title says that may bear on a call; empty if there is none, or somebody said by
// -column what the column is.
func (t *Table) TitleComment(i int) string {
	if t.Source.Origin == nil || !t.renamed.untold(t.Titles[i]) {
		return ""
	}
	o := t.Source.Origin
	for _, c := range o.OfTitles {
		if o.IsTitle(c.Place, t.TitlesLine(), i) && words.MayBearOnACall(c.Says) {
			return c.Says
		}
	}
	return ""
}

// TitleStruck reports whether a line goes through a title, and nobody said by -column what the column is: it may be
// worth nothing any more.
func (t *Table) TitleStruck(i int) bool {
	o := t.Source.Origin
	return o != nil && t.renamed.untold(t.Titles[i]) && slices.ContainsFunc(o.Struck, func(at sheet.Place) bool {
		return o.IsTitle(at, t.TitlesLine(), i)
	})
}

// Asks reports whether a column asks if somebody may be called.
func (c *Column) Asks() bool { return c.asks }

// Blank says that no row has a cell in a column: that it is empty says nothing then.
func (t *Table) Blank(i int) {
	for k := range t.Columns {
		if t.Columns[k].Index == i {
			t.Columns[k].blank = true
		}
	}
	if o := t.Other(i); o != nil {
		o.blank = true
	}
}

// Explain makes of a column one that is searched for a refusal and for numbers: what it says is known, or somebody
// waived it, with others (together).
func (o *Other) Explain(together bool) {
	if o.Together = together; together {
		o.class = free
		return
	}
	o.class = plain
}

// An Aside is a column that is left aside.
type Aside struct {
	Column   int    `json:"column"` // from 1
	Title    string `json:"title"`
	Together bool   `json:"together,omitempty"` // with others, and not by its name; it is searched for a refusal
	// Noes counts its cells that would have set their rows aside, or stopped them: they say no refusal by the word of
	// who left it aside. Rows that they would have bound besides, as a heading or a legend does, are not counted.
	Noes int `json:"cells_that_would_set_aside,omitempty"`
}

// Asides are the columns that somebody left aside, in the order of the file, and what was seen in them.
func (t *Table) Asides(seen *Misreads) (out []Aside) {
	for i, title := range t.Titles {
		if o := t.Other(i); o != nil && o.Together {
			out = append(out, Aside{i + 1, title, true, 0})
		} else if t.Standing(i) == LeftAside {
			out = append(out, Aside{i + 1, title, false, seen.Aside(t, i)})
		}
	}
	return out
}

// Says is what somebody must know who sees the file otherwise, in a spreadsheet.
func (t *Table) Says() (out []string) {
	if t.Source.Origin == nil {
		return nil
	}
	out = t.Source.Origin.Says(func(title string) bool {
		at := slices.Index(t.Titles, title)
		return at < 0 || t.Standing(at) != LeftAside
	})
	if t.Commented && t.TitlesLine() > 1 { // of the first line it is told already
		out = append(out, "la ligne de titres a un commentaire, qui n'est pas lu : voir s'il dit un refus")
	}
	return out
}

// AsksOnly is the place of a column that asks if the person may be called, in a file where none says what their consent
// is worth: a yes there decides nothing. It is below zero if there is none.
func (t *Table) AsksOnly() int {
	if t.HasConsent() {
		return -1
	}
	for i := range t.Titles {
		if c := t.Means(i); c != nil && c.asks {
			return i
		}
		if o := t.Other(i); o != nil && o.class == wish && !o.tool {
			return i
		}
	}
	return -1
}

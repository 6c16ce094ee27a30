// Package mailroom reads the list of requests that a mail room keeps: a spreadsheet saved as CSV, or one JSON object a
// line, with French or English titles, days without an hour and words as people write them.
//
// Nothing is dropped. What a cell says and cannot be read is unknown, which binds, and a [Fault] names its line, its
// column and what to write: a request whose day cannot be read counts from ever, one whose right cannot be read stops
// the calls, and what was done on a day that cannot be read was not done. A day without an hour is taken strictly: of
// what came in it is the first instant, of what was done the last.
package mailroom

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// Options are what the list itself does not say.
type Options struct {
	// Place is where the controller acts, where a row says nothing else.
	Place rights.Place
	// Harmless are words of notes that say no refusal in these files, by the word of whoever keeps them; none of those
	// that may say one can be among them. See [List.OnTheWord].
	Harmless facts.HarmlessWords
}

// An Entry is one row: a request, what was done since, and what is known of it.
type Entry struct {
	File   string // the list that it stands in
	Line   int    // of the file, from 1
	Case   string // the number of the house; where it has none, that of the line
	Place  rights.Place
	Events []rights.Event
	Facts  rights.Facts
	// MayObject: words of a refusal stand where no request is read, in a note or behind a number say, or under a title
	// that may say one; or what stands in the column of objections cannot be read. It is no request, until somebody
	// writes it as one; it binds the calls all the same.
	MayObject rgpd.Answer
	// ToRead: a note, or a cell that could not be read as what its column wants, is not understood word by word, and
	// may say that the person is not to be called. It binds the calls until somebody has read it.
	ToRead rgpd.Answer
	// Frozen: the data are on hold, since a day that may not be known. They serve no call.
	Frozen rgpd.Answer
	// Unclear: a cell of the row cannot be read. Another: a note may say that somebody else asks, that the person is
	// dead, or that the request is taken back. No answer goes before somebody has looked.
	Unclear, Another rgpd.Answer
	// Notes are those that bear on whether an answer is true.
	Notes []Note
	// EitherDay: the day of a request may be two, and the earlier was taken. It dates what is owed and nothing else:
	// what the request stops counts from ever, and no letter tells that day.
	EitherDay rgpd.Answer
	// Phones are the cells of the telephone columns as they stand there, for the list of those who object, and for
	// nothing else. Beside are the numbers that stand in other cells, read or not: a second telephone, a note.
	Phones []string
	Beside []number.Number
}

// A List is what was read of one file.
type List struct {
	Entries []Entry
	Faults  []Fault
	// Lost are the lines that were not read at all: what they say of calls is lost with them.
	Lost []int
	// Unread are the titles of the columns that were not read, in their order.
	Unread []string
	// Above is how many lines stand above the titles, and are not read.
	Above int
	// OnTheWord is how many cells are understood by the words of [Options.Harmless] alone.
	OnTheWord int
	// WholeDays is how many cells give a day without its hour.
	WholeDays int
}

// A Fault is what could not be read. It shows nothing of the cell but its shape.
type Fault struct {
	File   string
	Line   int    // from 1; zero: of the whole file
	Cell   string // of a sheet of a workbook: C3; empty: of the whole row, or of no sheet
	Column string // the title, or where the column is not read its letters, #4 in JSON; empty: of the whole row
	Case   string // the number of the case; empty: it is of a place in the file
	Says   rgpd.Text
	Do     rgpd.Text
	// Unknown: words of the cell are not known, and may say a refusal.
	Unknown rgpd.Answer
}

// In writes the fault for a reader: file, line, column, case, what is wrong, what to write.
func (f Fault) In(tag language.Tag) string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		fmt.Fprintf(&b, rgpd.Text{FR: ", ligne %d", EN: ", line %d"}.In(tag), f.Line)
	}
	if f.Column != "" {
		fmt.Fprintf(&b, rgpd.Text{FR: ", colonne « %s »", EN: ", column “%s”"}.In(tag), f.Column)
	}
	if f.Cell != "" {
		b.WriteString(rgpd.Text{FR: ", cellule ", EN: ", cell "}.In(tag) + f.Cell)
	}
	if f.Case != "" {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(rgpd.Text{FR: "dossier ", EN: "case "}.In(tag) + f.Case)
	}
	says, do := f.Says.In(tag), f.Do.In(tag)
	b.WriteString(rgpd.Text{FR: " : ", EN: ": "}.In(tag) + says)
	if do != "" {
		b.WriteString(rgpd.Text{FR: " ; ", EN: "; "}.In(tag) + do)
	}
	return b.String()
}

// row is one row before its words are read.
type row struct {
	line  int
	cells []cell
}

// cell is one cell under a title; of nil, the column is not one that is read.
type cell struct {
	title string
	place string // of the column: D, or #4 in JSON, whose names are not shown
	of    *column
	text  string
}

// reading is the work on one file.
type reading struct {
	List
	Options
	file  string
	sheet rgpd.Answer // it is one of a workbook, whose cells have names
	// americans reports that a day of the file has its month first: those that may be either are then told.
	americans rgpd.Answer
	// unsettled reports that the titles are English and no day of the file shows which of day and month stands first.
	unsettled rgpd.Answer
	memo      *words.Memo
	strict    *words.Memo       // that knows no harmless word of the house
	named     map[string]string // the cases of names that are not shown, by name
	// doubtful are the columns, by their letters, of which nobody knows what they say; refused: all rows may refuse.
	doubtful map[string]bool
	refused  rgpd.Answer
}

func (r *reading) fault(line int, column string, says, do rgpd.Text) {
	r.Faults = append(r.Faults, Fault{File: r.file, Line: line, Column: column, Says: says, Do: do})
}

// faultAt is that of a cell.
func (r *reading) faultAt(line int, c cell, column string, says, do rgpd.Text) {
	r.fault(line, column, says, do)
	if r.sheet == rgpd.Yes {
		r.Faults[len(r.Faults)-1].Cell = c.place + strconv.Itoa(line)
	}
}

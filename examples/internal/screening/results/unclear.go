package results

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note of a call is read as one of the campaign is: who is not heard to say no in it has one of which each word is
// known to say none, or is set aside, until somebody read it.

// An unclear is where a note stands that is not understood: the file, from one, and the line. Zero is none.
type unclear struct{ file, line int32 }

func (u *unclear) join(o unclear) {
	if *u == (unclear{}) {
		*u = o
	}
}

// place is that of a line of the file that is read.
func (r *Results) place(line int) unclear { return unclear{int32(len(r.notes)), int32(line)} }

// noteAt is where that is, for people.
func (r *Results) noteAt(u unclear) facts.CallNote {
	if u == (unclear{}) {
		return facts.CallNote{}
	}
	return facts.CallNote{File: r.notes[u.file-1].file, Line: int(u.line)}
}

// A notes counts those of a file that are not understood.
type notes struct {
	file    string
	titles  []string
	unknown facts.UnknownNotes
}

// inRow reports whether a folded name stands in a row.
func (r *Results) inRow(c *columns, rec *sheet.Record, name string) bool {
	return slices.ContainsFunc(c.named, func(i int) bool {
		return i < len(rec.Cells) && slices.Contains(strings.Split(r.memo.Fold(rec.Cells[i]), " "), name)
	})
}

// isUnclear reports whether a cell beside the result may say a no, and is not understood.
func (r *Results) isUnclear(c *columns, rec *sheet.Record, d preset.Disposition, own Answers) (is bool) {
	inRow := func(name string) bool { return r.inRow(c, rec, name) }
	var beside facts.CallColumn // of a cell too many
	for i, cell := range rec.Cells {
		if cell = strings.TrimSpace(cell); cell == "" || i == c.time || i == c.word || i == c.code ||
			slices.Contains(c.numbers, i) || i < len(c.ofMarks) && c.ofMarks[i] && sheet.IsUnknown(cell) ||
			i < len(c.says) && (c.says[i] || c.asks[i]) {
			continue
		}
		of := &beside
		if i < len(c.noted) {
			of = &c.noted[i]
		}
		may, unknown := of.MaySayNo(r.memo, cell, inRow)
		if !may || r.isLabel(cell, d, own) {
			continue
		}
		is = true
		r.notes[len(r.notes)-1].unknown.Add([]facts.UnknownNote{{Column: i, Words: unknown}})
	}
	return is
}

// isLabel reports whether a cell is a word of results that says no more than the result does: No Answer beside N.
func (r *Results) isLabel(cell string, d preset.Disposition, own Answers) bool {
	if _, isAnswer := words.YesNo.Find(cell); isAnswer || words.SignsNo(cell) {
		return false
	}
	folded := words.Fold(cell)
	return slices.ContainsFunc([]preset.Disposition{own[folded], plain[folded]}, // of codes a tool has its own
		func(of preset.Disposition) bool {
			return of == preset.NotCalled || of == preset.Tried || of == d && of != 0
		})
}

// Unclear says of each column in which notes are not understood how many, and what to do.
func (r *Results) Unclear() (out []string) {
	for _, f := range r.notes {
		for _, c := range f.unknown.Columns() {
			title := facts.PlacedOf(c.Column, "")
			if c.Column < len(f.titles) {
				title = facts.PlacedOf(c.Column, f.titles[c.Column])
			}
			said := fmt.Sprintf("résultats %s, colonne %s : %s avec une note que le programme ne comprend pas en "+
				"entier, et qui peut dire un refus : les personnes sont mises de côté ; ",
				f.file, title, say.Rows(c.Rows))
			var shown, names []string
			for _, w := range c.Words {
				shown, names = append(shown, fmt.Sprintf("%s (%s)", w.Word, say.Count(w.Rows))), append(names, w.Word)
			}
			option := `"MOT,MOT"`
			if len(names) > 0 {
				said += "mots inconnus dans le plus de lignes : " + strings.Join(shown, ", ") + " ; "
				option = say.Quoted(strings.Join(names, ","))
			}
			out = append(out, said+"lire ces notes, et nommer les mots qui ne disent aucun refus : -harmless "+option)
		}
	}
	return out
}

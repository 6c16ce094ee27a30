package mailroom

import (
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// What a row of a workbook says was done may be taken back by how it looks, or by a comment: "prévu, pas encore fait".
// No letter states it until somebody has read it.

// marked tells of a row with a line through a cell, and of one that says what was done and has a comment.
func (r *reading) marked(one row, e *entry) {
	for _, c := range one.cells {
		text := strings.TrimSpace(c.text)
		switch {
		case text == "" || c.of != nil:
		case c.title == sheet.Struck.Title() && sheet.IsMark(text):
			e.Unclear = rgpd.Yes
			r.fault(one.line, "", rgpd.Text{
				FR: "une cellule de la ligne est barrée, et nul ne sait ce qui n'est plus vrai : aucune lettre " +
					"n'en dit rien",
				EN: "a cell of the line is crossed out, and nobody knows what is true no more: no letter tells of it",
			}, rgpd.Text{FR: "vider la cellule, ou la débarrer", EN: "empty the cell, or take the line off it"})
		case c.title == sheet.Comments.Title() && len(e.done) > 0:
			e.Unclear = rgpd.Yes
			r.fault(one.line, "", rgpd.Text{
				FR: "la ligne dit ce qui fut fait, et un commentaire de cellule peut dire que non : aucune " +
					"lettre n'en dit rien",
				EN: "the line says what was done, and a comment of a cell may say that it was not: no letter " +
					"tells of it",
			}, rgpd.Text{FR: "lire le commentaire, corriger la ligne, puis l'ôter",
				EN: "read the comment, correct the line, then take it out"})
		}
	}
}
